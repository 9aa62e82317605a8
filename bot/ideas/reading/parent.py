"""Has what was fetched read by a child of its own, which is stopped when it takes too long.

One bad feed delays no other, and takes nothing down with it: not the bot, not its memory, not its files.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import bot
from bot.core.events import Calendar
from bot.core.stories import Feed
from bot.ideas.reading import wire
from bot.ideas.reading.children.talking import Request
from bot.ideas.reading.unreadable import Trouble, Unreadable

SECONDS = 5.0
AT_ONCE = 2
MOST_BODY = 6 * 1024 * 1024  # bytes; the fetcher lets five through
MOST_ANSWER = 1024 * 1024

_PROGRAMS = "bot.ideas.reading.children"
# Isolated from the environment and from whatever lies in the working directory, Python knows our own code
# only if it was installed: so it is told where it is.
START = (
    "import runpy, sys; sys.path.insert(0, sys.argv[1]); runpy.run_module(sys.argv[2], run_name='__main__')"
)
_PASSED_ON = ("PYTHONTZPATH", "LD_LIBRARY_PATH")  # where zones and libraries are; nothing else of ours
_GIVEN_UP = (-signal.SIGXCPU, -signal.SIGALRM)


class Reader:
    """At most `at_once` children live at a time, each for `seconds` at most."""

    def __init__(
        self, seconds: float = SECONDS, at_once: int = AT_ONCE, most_answer: int = MOST_ANSWER
    ) -> None:
        self._seconds = seconds
        self._most_answer = most_answer
        self._turns = asyncio.Semaphore(at_once)

    async def feed(self, body: bytes, *, content_type: str, url: str, now: datetime) -> Feed | Unreadable:
        told = await self._asked("feed", body, Request(content_type, url, now))
        return told if isinstance(told, Unreadable) else wire.feed(told)

    async def calendar(
        self, body: bytes, *, content_type: str, url: str, now: datetime
    ) -> Calendar | Unreadable:
        told = await self._asked("calendar", body, Request(content_type, url, now))
        return told if isinstance(told, Unreadable) else wire.calendar(told)

    async def opml(
        self, body: bytes, *, content_type: str, url: str, now: datetime
    ) -> tuple[str, ...] | Unreadable:
        told = await self._asked("opml", body, Request(content_type, url, now))
        return told if isinstance(told, Unreadable) else wire.addresses(told)

    async def _asked(self, program: str, body: bytes, request: Request) -> bytes | Unreadable:
        if len(body) > MOST_BODY:
            return Unreadable(Trouble.TOO_MUCH)
        async with self._turns:
            child = await _started(program)
            try:
                async with asyncio.timeout(self._seconds):
                    return await _answer(child, request.line() + body, self._most_answer)
            except TimeoutError:
                return Unreadable(Trouble.TIMEOUT)
            finally:
                await _ended(child)


async def _started(program: str) -> Process:
    root = str(Path(bot.__file__).parent.parent)
    command = (sys.executable, "-I", "-c", START, root, f"{_PROGRAMS}.{program}")
    return await asyncio.create_subprocess_exec(
        *command,
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env=_environment(os.environ),
        start_new_session=True,
    )


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    """Our tokens and keys are none of its business."""
    return {name: ours[name] for name in _PASSED_ON if name in ours}


async def _answer(child: Process, question: bytes, most: int) -> bytes | Unreadable:
    _, answer = await asyncio.gather(_say(child, question), _hear(child, most))
    if answer is None:
        return Unreadable(Trouble.TOO_MUCH)
    code = await child.wait()
    if code != 0:
        return Unreadable(Trouble.TIMEOUT if code in _GIVEN_UP else Trouble.CRASHED)
    return answer


async def _say(child: Process, question: bytes) -> None:
    assert child.stdin is not None
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it ended early: its code tells why
        child.stdin.write(question)
        await child.stdin.drain()
    child.stdin.close()


async def _hear(child: Process, most: int) -> bytes | None:
    assert child.stdout is not None
    answer = bytearray()
    while heard := await child.stdout.read(65_536):
        answer += heard
        if len(answer) > most:
            return None
    return bytes(answer)


async def _ended(child: Process) -> None:
    """However the reading ended, nothing of it stays: no process, no zombie, no open pipe."""
    if child.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    assert child.stdout is not None
    while await child.stdout.read(65_536):
        pass
    await child.wait()
