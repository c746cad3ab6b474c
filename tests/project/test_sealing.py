"""The sealing key: made once, for its owner's eyes, the same for every process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from comptoir.errors import ConfigurationError
from comptoir.project import sealing
from comptoir.project.environment import Environment

_PRINT_KEY = """
import sys
from comptoir.project import sealing
from comptoir.project.environment import Environment
sys.stdin.read()
print(sealing.key(Environment(comptoir_data_dir=sys.argv[1])))
"""


def key_in(directory: Path) -> str:
    return sealing.key(Environment(comptoir_data_dir=str(directory)))


def test_the_first_start_makes_a_key_for_its_owner_alone(tmp_path):
    """Mode 600, in a directory of mode 700, and the same ever after."""
    made = key_in(tmp_path / "data")
    file = tmp_path / "data" / sealing.FILE_NAME
    assert len(made) >= 43
    assert file.read_text() == made
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert key_in(tmp_path / "data") == made
    assert [each.name for each in file.parent.iterdir()] == [sealing.FILE_NAME]


def test_two_installations_have_different_keys(tmp_path):
    """It is drawn, not derived."""
    assert key_in(tmp_path / "one") != key_in(tmp_path / "two")


def test_first_starts_at_once_agree(tmp_path):
    """The web pages and the worker may be the first together."""
    started = [
        subprocess.Popen(  # the script above
            [sys.executable, "-c", _PRINT_KEY, str(tmp_path / "data")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.close()
    told = set()
    for process in started:
        with process:
            assert process.stdout is not None
            told.add(process.stdout.read().strip())
    assert told == {(tmp_path / "data" / sealing.FILE_NAME).read_text()}
    assert len(list((tmp_path / "data").iterdir())) == 1


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_key_that_others_may_read_is_refused(tmp_path, mode):
    """With the command that mends it."""
    key_in(tmp_path)
    (tmp_path / sealing.FILE_NAME).chmod(mode)
    with pytest.raises(ConfigurationError, match="read by other users") as caught:
        key_in(tmp_path)
    assert caught.value.remedy == f"Run: chmod 600 {tmp_path / sealing.FILE_NAME}"


@pytest.mark.parametrize("content", [b"", b"too short", b"\xff" * 8])
def test_a_damaged_key_is_refused_and_kept(tmp_path, content):
    """A new one would make every sealed credential unreadable."""
    file = tmp_path / sealing.FILE_NAME
    file.write_bytes(content)
    file.chmod(0o600)
    with pytest.raises(ConfigurationError, match="too short") as caught:
        key_in(tmp_path)
    assert "backup" in caught.value.remedy
    assert file.read_bytes() == content


def test_a_directory_that_cannot_be_made_is_told(tmp_path):
    """With both ways out."""
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be read or made") as caught:
        key_in(tmp_path / "file" / "data")
    assert "COMPTOIR_DATA_DIR" in caught.value.remedy
    assert "COMPTOIR_SECRET_KEY" in caught.value.remedy


def test_a_given_key_is_used_and_none_is_made(tmp_path):
    """Machines that share a database are given the same."""
    given = Environment(comptoir_data_dir=str(tmp_path / "data"), comptoir_secret_key="k" * 40)
    assert sealing.key(given) == "k" * 40
    assert not (tmp_path / "data").exists()
