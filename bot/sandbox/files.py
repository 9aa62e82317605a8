"""Files that the bot uploads: announced, received, completed, and a moment later fit to be shown."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bot.sandbox import ids

SHOWN_AFTER = 0.2  # seconds in which Slack makes up its mind about what it was given
MOST_BYTES = 1 << 30
_KINDS = {b"GIF8": "image/gif", b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg"}


@dataclass
class File:
    """`data` is None until it was received, `completed_at` until Slack was told that it is all."""

    id: str
    team_id: str
    name: str
    length: int
    alt_text: str
    path: str
    created: int = 0
    title: str = ""
    data: bytes | None = None
    completed_at: float | None = None
    deleted: bool = False

    @property
    def can_be_shown(self) -> bool:
        done = self.completed_at
        return not self.deleted and done is not None and time.monotonic() - done >= SHOWN_AFTER

    @property
    def kind(self) -> str:
        """What Slack makes of the bytes; empty while it has not looked."""
        return _kind(self.data or b"") if self.can_be_shown else ""

    @property
    def is_picture(self) -> bool:
        return self.kind.startswith("image/")


def _kind(data: bytes) -> str:
    known = (kind for start, kind in _KINDS.items() if data.startswith(start))
    return next(known, "application/octet-stream")


class Files:
    def __init__(self) -> None:
        self._files: dict[str, File] = {}

    def announce(self, team_id: str, name: str, length: int, alt_text: str, epoch: float) -> File:
        file = File(ids.file_id(), team_id, name, length, alt_text, ids.secret_path(), int(epoch))
        return self.keep(file)

    def keep(self, file: File) -> File:
        self._files[file.id] = file
        return file

    def receive(self, path: str, data: bytes) -> File | None:
        """What was sent to an upload address; None where that is none, or was announced otherwise."""
        file = next((each for each in self._files.values() if each.path == path), None)
        if file is None or file.data is not None or len(data) != file.length:
            return None
        file.data = data
        return file

    def find(self, team_id: str, file_id: str) -> File | None:
        """Deleted ones too."""
        file = self._files.get(file_id)
        return file if file is not None and file.team_id == team_id else None

    def known(self, team_id: str, file_id: str) -> File | None:
        file = self.find(team_id, file_id)
        return file if file is not None and not file.deleted else None

    def of_team(self, team_id: str) -> list[File]:
        """All that are there, for a test to look at."""
        return [each for each in self._files.values() if each.team_id == team_id and not each.deleted]

    def all(self) -> list[File]:
        return list(self._files.values())
