"""How a parallel run spreads the tests over its processes."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

INSTALLED = ("tests/cli/", "tests/api/test_served.py")


class OneInstallationAFile(LoadScopeScheduling):
    """Test by test to whichever process is free; files whose tests share an installation of their own go whole."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file.startswith(INSTALLED) else nodeid
