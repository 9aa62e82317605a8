"""Keeps uploaded files between two runs: their names with the rest, their bytes each in a file beside it."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

from bot.sandbox.files import File, Files
from bot.sandbox.wire import JsonObject

_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
_LONG_AGO = float("-inf")


def written_files(files: Files) -> list[JsonObject]:
    """What was not completed is not kept."""
    kept = [each for each in files.all() if each.completed_at is not None]
    return [asdict(each) | {"data": None, "completed_at": None} for each in kept]


def restore_files(files: Files, kept: list[JsonObject], folder: Path) -> None:
    """One whose bytes are gone is a deleted one."""
    for each in kept:
        file = files.keep(File(**each))
        file.completed_at = _LONG_AGO
        beside = folder / file.id
        file.data = beside.read_bytes() if beside.exists() else None
        file.deleted = file.data is None


def write_bytes(files: Files, folder: Path) -> None:
    for file in files.all():
        beside = folder / file.id
        if file.deleted:
            beside.unlink(missing_ok=True)
        elif file.completed_at is not None and not beside.exists():
            _write(beside, file.data or b"")


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    with open(os.open(fresh, _FRESH, 0o600), "wb") as out:
        out.write(data)
    os.replace(fresh, path)
