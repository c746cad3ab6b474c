"""Seals and opens secrets. What is sealed can be opened only with this installation's sealing key, for this account."""

from __future__ import annotations

import base64
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from comptoir.errors import ConfigurationError

_NONCE_BYTES = 12


def derive(secret: str, purpose: str) -> str:
    """A key for one purpose, as URL-safe base64 of 32 bytes; the same every time."""
    raw = HKDF(algorithm=hashes.SHA256(), length=32, salt=b"comptoir", info=purpose.encode()).derive(
        secret.encode()
    )
    return base64.urlsafe_b64encode(raw).decode()


def fingerprint() -> str:
    """Names this installation's sealing key without telling it: 16 hexadecimal characters."""
    return base64.urlsafe_b64decode(derive(settings.SEALING_KEY, "fingerprint"))[:8].hex()


def seal(secret: str, *, bound_to: str) -> bytes:
    """Encrypt `secret` so that it opens only under the same `bound_to` (an account and a name)."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher().encrypt(nonce, secret.encode(), bound_to.encode())


def unseal(sealed: bytes, *, bound_to: str) -> str:
    """The secret. Raises ConfigurationError when the sealing key is another one than sealed it."""
    try:
        return _cipher().decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to.encode()).decode()
    except InvalidTag:
        raise ConfigurationError(
            "A stored credential cannot be opened: the sealing key is not the one that sealed it.",
            remedy="Restore secret.key from the backup (or COMPTOIR_SECRET_KEY), or enter the credential again.",
        ) from None


def _cipher() -> AESGCM:
    return AESGCM(base64.urlsafe_b64decode(derive(settings.SEALING_KEY, "credentials")))
