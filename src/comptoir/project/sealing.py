"""The sealing key: made once in the data directory (mode 600) or given."""

from __future__ import annotations

import os
import secrets

from comptoir.errors import ConfigurationError
from comptoir.project.environment import Environment

FILE_NAME = "secret.key"


def key(environment: Environment) -> str:
    """The installation's sealing key. Makes one at first start; two first starts at once agree on one.

    Raises ConfigurationError when the data directory cannot be written or the file is readable by others.
    """
    if environment.comptoir_secret_key:
        return environment.comptoir_secret_key
    path = environment.data_dir / FILE_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            # Written aside and linked into place: a reader never sees half a key, a second writer loses.
            draft = path.with_name(f".{FILE_NAME}.{os.getpid()}.{secrets.token_hex(4)}")
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(48))
                file.flush()
                os.fsync(file.fileno())
            try:
                os.link(draft, path)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        mode = path.stat().st_mode
        text = path.read_text(errors="replace").strip()
    except OSError as error:
        raise ConfigurationError(
            f"The sealing key cannot be read or made in {environment.data_dir}: {error.strerror}.",
            remedy="Set COMPTOIR_DATA_DIR to a directory that this user may write, or give COMPTOIR_SECRET_KEY.",
        ) from None
    if mode & 0o077:
        raise ConfigurationError(
            f"{FILE_NAME} in the data directory can be read by other users.",
            remedy=f"Run: chmod 600 {path}",
        )
    if len(text) < 32:
        raise ConfigurationError(
            f"{FILE_NAME} in the data directory is too short to be a key.",
            remedy="Restore it from a backup: credentials that it sealed cannot be opened without it.",
        )
    return text
