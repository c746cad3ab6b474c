"""Whether a webhook was signed with the account's secret: Standard Webhooks, over the raw body.

The signed text is `id.timestamp.body`, the key what stands after `whsec_` in base64, the signature HMAC-SHA256 in
base64 after `v1,`. Several signatures may be given, apart by blanks: while a secret is renewed.
https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping
from datetime import datetime

from comptoir.errors import ComptoirError
from comptoir.inbound.doorbells import LONGEST_ID

WINDOW_SECONDS = 300
"""How far a webhook's time may be from ours, either way: what was overheard is of no use later."""

PREFIX = "whsec_"
_MOST_SIGNATURES = 8
_SHORTEST_KEY = 16


class NotSigned(ComptoirError):
    """The webhook does not prove that it comes from who holds the secret. `code` says what is missing."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def key_of(secret: str) -> bytes:
    """The key in a secret, with or without `whsec_` before it. Raises ValueError for one that is none, or too short."""
    try:
        key = base64.b64decode(secret.strip().removeprefix(PREFIX), validate=True)
    except binascii.Error:
        raise ValueError("it is not base64") from None
    if len(key) < _SHORTEST_KEY:
        raise ValueError(f"it has less than {_SHORTEST_KEY} bytes")
    return key


def verify(secret: str, headers: Mapping[str, str], body: bytes, *, now: datetime) -> str:
    """The id of a webhook that was signed with the secret just now. Raises NotSigned; compares in constant time."""
    event = headers.get("webhook-id", "")
    said_at = headers.get("webhook-timestamp", "")
    given = headers.get("webhook-signature", "")
    if not (event and said_at and given):
        raise NotSigned(
            "signature_missing", "The headers webhook-id, webhook-timestamp and webhook-signature are needed."
        )
    if len(event) > LONGEST_ID or not (event.isascii() and event.isprintable()):
        raise NotSigned("signature_missing", f"webhook-id has at most {LONGEST_ID} printable characters.")
    if not (said_at.isascii() and said_at.isdigit() and len(said_at) <= 12):
        raise NotSigned("timestamp_outside_window", "webhook-timestamp is no time in seconds.")
    if abs(now.timestamp() - int(said_at)) > WINDOW_SECONDS:
        raise NotSigned("timestamp_outside_window", "webhook-timestamp is more than five minutes from now.")
    signed = f"{event}.{said_at}.".encode() + body
    right = b"v1," + base64.b64encode(hmac.digest(key_of(secret), signed, "sha256"))
    matches = [
        hmac.compare_digest(right, one.encode("utf-8", "replace")) for one in given.split()[:_MOST_SIGNATURES]
    ]
    if not any(matches):
        raise NotSigned("signature_wrong", "No signature in webhook-signature is that of this body.")
    return event
