"""What may be wrong with a wish about webhooks or the outbox."""

from __future__ import annotations

from comptoir.errors import ComptoirError


class HostProblem(ComptoirError):
    """What was asked does not fit. The message names the field."""

    code = "host"


class HostConflict(HostProblem):
    """What was asked contradicts how things stand."""

    code = "host_conflict"


class NoSuchThing(ComptoirError):
    """There is no webhook, delivery or outbox entry of that name or number."""

    code = "not_found"
