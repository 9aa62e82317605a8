"""Sealing: notes, ideas and tokens are encrypted at rest."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.store.errors import DatabaseReadOnly, FolderMissing, KeysMissing, KeyUnusable, Unsealable


class Box:
    """Seals with the first key and opens with any, so that a new key is simply listed first."""

    __slots__ = ("_fernet",)

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise KeysMissing
        self._fernet = MultiFernet([_fernet(key) for key in keys])

    def seal(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode("ascii")

    def open(self, sealed: str) -> str:
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise Unsealable from None

    def reseal(self, sealed: str) -> str:
        """Seal with the first key what any key can open."""
        try:
            return self._fernet.rotate(sealed).decode("ascii")
        except InvalidToken:
            raise Unsealable from None


def _fernet(key: str) -> Fernet:
    try:
        return Fernet(key)
    except ValueError:
        raise KeyUnusable from None


def new_key() -> str:
    return Fernet.generate_key().decode("ascii")


def keys_beside(database: Path) -> list[str]:
    """The keys in the file beside an embedded database, one a line; made on first use, for its owner only."""
    path = database.with_name(database.name + ".key")
    try:
        if not path.exists():
            _write_once(path, new_key() + "\n")
        return path.read_text("ascii").split()
    except FileNotFoundError:
        raise FolderMissing(place=str(path.parent)) from None
    except OSError as error:
        raise DatabaseReadOnly(type(error).__name__, place=str(path)) from None


def _write_once(path: Path, text: str) -> None:
    """Write a whole file or none: of two that start at once, both use the file of the first."""
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # mode 0600
    try:
        with os.fdopen(handle, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        os.unlink(draft)
