"""One bot for one database file: a lock that the system takes back when its process ends, however it ends."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

from bot.store.errors import DatabaseReadOnly, FolderMissing, SecondBot

_PAUSE = 0.05


class ProcessLock:
    """Held from taking it until it is given back."""

    __slots__ = ("_handle",)

    def __init__(self, database: Path, owner: str, *, wait_seconds: float = 0.0) -> None:
        self._handle = _opened(database.with_name(database.name + ".lock"))
        try:
            _take(self._handle, database, wait_seconds)
        except BaseException:
            os.close(self._handle)
            raise
        os.ftruncate(self._handle, 0)
        os.write(self._handle, f"{owner} {os.getpid()}\n".encode())

    def release(self) -> None:
        os.close(self._handle)


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except FileNotFoundError:
        raise FolderMissing(place=str(path.parent)) from None
    except OSError as error:
        raise DatabaseReadOnly(type(error).__name__, place=str(path.parent)) from None


def _take(handle: int, database: Path, wait_seconds: float) -> None:
    until = time.monotonic() + wait_seconds
    while not _taken(handle):
        if time.monotonic() >= until:
            raise SecondBot(place=str(database))
        time.sleep(_PAUSE)


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
