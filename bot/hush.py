"""What may be written of a log line: of a library's sentence, of an exception, of a value.

Libraries put whole requests, payloads and tokens into what they log. So nothing of theirs is written as it
came: a fragment that is known to be harmless stands for the sentence, and anything else is named by the
place in the library that said it.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from structlog.typing import EventDict, WrappedLogger

FRAMES = 8  # of each exception of a chain, the innermost ones
TOKEN = re.compile(r"\b(xox[a-z]|xapp)-[\w-]+")
SQLSTATE = re.compile(r"[A-Z0-9]{5}|SQLITE_[A-Z_]{1,40}")
PLAIN = (str, int, float, bool, type(None), datetime, date, timedelta)


@dataclass(frozen=True, slots=True)
class Guest:
    """A library that logs: from which level on, and which fragments of its sentences may be written.

    `known` None lets its sentences through whole: they hold names of our own jobs and revisions alone.
    """

    floor: int
    known: tuple[str, ...] | None = ()


STRANGER = Guest(logging.WARNING)
_SLACK = Guest(
    logging.WARNING,
    (
        "didn't call ack()",
        "Unhandled request",
        "skipped calling either `next()`",
        "Although the app should be installed into this workspace",
        "Failed to authorize with the given token",
        "Failed to run listener function",
        "Failed to run a middleware function",
        "Failed to connect",
        "Failed to retrieve WSS URL",
        "Failed to check the current session",
        "Failed to receive or enqueue a message",
        "Failed to send a ping message",
        "Failed to process a message",
        "Failed to run a message listener",
        "Failed to run a request listener",
        "Failed to run message listeners",
        "Failed to close the old session",
        "is no longer active. Failed to send a message",
    ),
)
GUESTS: Mapping[str, Guest] = {
    "alembic": Guest(logging.INFO, None),
    "apscheduler": Guest(logging.WARNING, None),
    "aiohttp": Guest(logging.WARNING, ("Error handling request", "Unhandled exception")),
    "asyncio": Guest(
        logging.WARNING,
        (
            "Task exception was never retrieved",
            "Future exception was never retrieved",
            "Task was destroyed but it is pending",
            "Unclosed client session",
            "Unclosed connector",
            "Exception in callback",
            "Executing",
        ),
    ),
    "slack_bolt": _SLACK,
    "slack_sdk": _SLACK,
}


def guest(name: str) -> Guest:
    return GUESTS.get(name.partition(".")[0], STRANGER)


def reduced(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Keep of a library's line what is known to be harmless, and where in the library it was said."""
    record: logging.LogRecord = event["_record"]
    known = guest(record.name).known
    said = str(event["event"])
    if known is None:
        return event
    event["event"] = next((fragment for fragment in known if fragment in said), "withheld")
    event["at"] = f"{_short(record.pathname)}:{record.lineno}"
    event.pop("stack_info", None)
    return event


def told_by_class(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace an exception by its classes, its SQLSTATE and its frames: its text may hold anything."""
    event.pop("stack_info", None)
    error = _exception(event.pop("exc_info", None))
    if error is None:
        return event
    chain = list(_chain(error))
    event["error"] = " from ".join(type(link).__name__ for link in chain)
    if state := next(filter(None, map(_sqlstate, chain)), None):
        event["sqlstate"] = state
    event["frames"] = [frame for link in chain for frame in list(_frames(link))[-FRAMES:]]
    return event


def _exception(seen: object) -> BaseException | None:
    if isinstance(seen, tuple):
        seen = seen[1]
    elif seen is True:
        seen = sys.exc_info()[1]
    return seen if isinstance(seen, BaseException) else None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        if isinstance(error, BaseExceptionGroup):
            yield from error.exceptions
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _sqlstate(error: BaseException) -> str | None:
    """SQLSTATE, or SQLite's own name, by whichever name a driver or our store keeps it."""
    found = (getattr(error, name, None) for name in ("sqlstate", "sqlite_errorname", "code"))
    return next((each for each in found if isinstance(each, str) and SQLSTATE.fullmatch(each)), None)


def _frames(error: BaseException) -> Iterator[str]:
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _short(path: str) -> str:
    return "/".join(path.replace("\\", "/").split("/")[-3:])


def plain(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Name an object by its class: the fields in its repr may hold somebody's name."""
    return {key: _flat(value) for key, value in event.items()}


def _flat(value: object) -> object:
    if isinstance(value, PLAIN):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return [_flat(part) for part in value]
    return f"<{type(value).__name__}>"


def scrubbed(_: WrappedLogger, __: str, line: EventDict | str) -> str:
    """Cut tokens short as the last thing of all, whoever put them there."""
    return TOKEN.sub(r"\1-…", str(line))
