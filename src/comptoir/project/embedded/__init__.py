"""The PostgreSQL that Comptoir brings along when no DATABASE_URL names another.

`locate` says where it is, `hold` has it running for as long as this process needs it, `status`, `stop`,
`stop_unused` and `erase` look after it. Only Python's library and `comptoir.errors` are used here: the supervisor needs no
more.
"""

from comptoir.project.embedded.address import Address, locate
from comptoir.project.embedded.holding import Hold, hold
from comptoir.project.embedded.upkeep import Status, erase, status, stop, stop_unused

__all__ = ["Address", "Hold", "Status", "erase", "hold", "locate", "status", "stop", "stop_unused"]
