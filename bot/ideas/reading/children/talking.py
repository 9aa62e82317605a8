"""How a child is asked, and how it answers: a line of JSON and the body come in, JSON goes out."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta

from bot.core.events import Calendar
from bot.core.stories import Feed
from bot.ideas.reading.unreadable import Unreadable

_LONGEST_LINE = 16_384

Answer = Feed | Calendar | tuple[str, ...] | Unreadable


@dataclass(frozen=True, slots=True)
class Request:
    """What is known of a body. `url` is where it was found, after all redirects."""

    content_type: str
    url: str
    now: datetime

    def line(self) -> bytes:
        told = {"content_type": self.content_type, "url": self.url, "now": self.now.isoformat()}
        return json.dumps(told).encode() + b"\n"


def asked() -> tuple[Request, bytes]:
    told = json.loads(sys.stdin.buffer.readline(_LONGEST_LINE))
    now = datetime.fromisoformat(told["now"])
    return Request(told["content_type"], told["url"], now), sys.stdin.buffer.read()


def answer(value: Answer) -> None:
    plain = value if isinstance(value, tuple) else asdict(value)
    sys.stdout.buffer.write(json.dumps(plain, default=_plain).encode())
    sys.stdout.buffer.flush()


def _plain(value: object) -> object:
    if isinstance(value, date | time):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    raise TypeError(type(value).__name__)
