"""What a child that reads bytes from outside may use: little time, little memory, and nothing else."""

from __future__ import annotations

import contextlib
import resource
import signal

CPU_SECONDS = 10  # the parent stops it long before; this is for a child that was left alone
MEMORY = 512 * 1024 * 1024
ALARM_SECONDS = 30


def bound() -> None:
    """Set, for the rest of this process, before anything from outside is read."""
    signal.alarm(ALARM_SECONDS)
    _set(resource.RLIMIT_CPU, CPU_SECONDS)
    _set(resource.RLIMIT_AS, MEMORY)
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_FSIZE, 0)
    _set(resource.RLIMIT_NPROC, 0)


def close_the_doors() -> None:
    """From here on no file, socket or pipe can be opened: the three that are open are all there will be."""
    _set(resource.RLIMIT_NOFILE, 0)


def _set(what: int, most: int) -> None:
    # A system that does not know one of these, or has a lower one already, is no reason not to read.
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(what, (most, most))
