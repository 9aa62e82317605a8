"""Logging that cannot repeat people's words: one outlet, and what passes it is decided in `bot.hush`."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import TextIO

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import Processor

from bot.hush import GUESTS, guest, plain, reduced, scrubbed, told_by_class


def set_up(level: str = "info", style: str = "console", stream: TextIO | None = None) -> None:
    """Send every log line of this process through one outlet, to standard error unless told otherwise."""
    out = sys.stderr if stream is None else stream
    outlet = Outlet(out)
    outlet.setFormatter(_formatter(style, colours=out.isatty()))
    logging.root.handlers[:] = [outlet]
    logging.root.setLevel(level.upper())
    for name, known in GUESTS.items():
        # Not for safety, which is the outlet's: it saves the libraries from writing texts nobody gets to see.
        logging.getLogger(name).setLevel(max(known.floor, logging.root.level))
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *_common(), ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Stand in for `sys.excepthook`, which would print what the error says."""
    if issubclass(kind, KeyboardInterrupt):
        return
    structlog.get_logger("bot").critical("uncaught", exc_info=(kind, error, trace))


class Outlet(logging.StreamHandler[TextIO]):
    """Where all lines leave: it turns a library's chatter away, and keeps quiet about a line that failed."""

    def filter(self, record: logging.LogRecord) -> bool:
        if not _is_ours(record) and record.levelno < guest(record.name).floor:
            return False
        return bool(super().filter(record))

    def handleError(self, record: logging.LogRecord) -> None:
        kind = sys.exc_info()[0]
        # The inherited one prints the record's arguments.
        self.stream.write(f"a log line could not be written: {kind.__name__ if kind else '?'}\n")


def _formatter(style: str, *, colours: bool) -> ProcessorFormatter:
    renderer: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=colours)
    )
    return ProcessorFormatter(
        foreign_pre_chain=[reduced, *_common()],
        processors=[told_by_class, ProcessorFormatter.remove_processors_meta, plain, renderer, scrubbed],
    )


def _common() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _is_ours(record: logging.LogRecord) -> bool:
    return hasattr(record, "_logger")  # set by structlog, which only our own code uses
