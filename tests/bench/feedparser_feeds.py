"""Runs the feeds of feedparser's own source distribution through our reader: none may crash or hang it.

By hand, since the feeds are not part of this project:

    pip download feedparser --no-binary :all: --no-deps -d DIR
    tar xzf DIR/feedparser-*.tar.gz -C DIR
    python -m tests.bench.feedparser_feeds DIR
"""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from bot.core.stories import Feed
from bot.ideas.reading.parent import Reader
from bot.ideas.reading.unreadable import Trouble, Unreadable

SUFFIXES = frozenset({".xml"})
URL = "https://example.org/feed"
NOW = datetime(2004, 1, 10, tzinfo=UTC)  # about when most of them were written
DECLARED = re.compile(rb"^Header:\s*Content-type:\s*(.+?)\s*$", re.IGNORECASE | re.MULTILINE)
BAD = frozenset({Trouble.CRASHED, Trouble.TIMEOUT, Trouble.TOO_MUCH})


async def main(folder: Path) -> int:
    reader = Reader(at_once=1)
    outcomes: Counter[str] = Counter()
    bad, seconds = [], []
    for path in sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file()):
        body = await asyncio.to_thread(path.read_bytes)
        declared = DECLARED.search(body[:2000])
        kind = declared[1].decode("latin-1") if declared else "application/xml"
        begun = time.perf_counter()
        read = await reader.feed(body, content_type=kind, url=URL, now=NOW)
        seconds.append(time.perf_counter() - begun)
        outcomes[outcome(read)] += 1
        if isinstance(read, Unreadable) and read.trouble in BAD:
            bad.append(f"{read.trouble}  {path.relative_to(folder)}")
    report(outcomes, bad, seconds)
    return 1 if bad else 0


def outcome(read: Feed | Unreadable) -> str:
    if isinstance(read, Unreadable):
        return f"unreadable: {read.trouble}"
    if read.stories:
        return "a feed with stories to keep"
    return "a feed with a title" if read.title else "a feed (most of them hold the one thing they test)"


def report(outcomes: Counter[str], bad: list[str], seconds: list[float]) -> None:
    if not seconds:
        print("no feeds there")
        return
    seconds.sort()
    for name, count in outcomes.most_common():
        print(f"{count:6} {name}")
    print(f"{len(seconds):6} in all; median {seconds[len(seconds) // 2]:.2f} s, longest {seconds[-1]:.2f} s")
    print("\n".join(bad) if bad else "none crashed, none hung")


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]))))
