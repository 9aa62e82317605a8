"""How long it takes to choose among very many ties: nothing may be written for any of them, nor be slow."""

from __future__ import annotations

import time
from datetime import timedelta

from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.ranking import Choice, History, Sent, choose
from tests.core.worlds import NOW, member, tie

MANY = 500
DAY = timedelta(days=1)


def crowd(many: int = MANY) -> tuple[list[Tie], History]:
    """So many ties in six circles, all in season, with a year of nudges behind them."""
    ties = [
        tie(f"N{n}", every_days=1000, circles=(f"circle {n % 6}",), touched_at=NOW - (40000 + n) * DAY)
        for n in range(many)
    ]
    sent = [Sent(f"tie-n{n}", NOW - (300 - 3 * n) * DAY) for n in range(min(100, many))]
    return ties, History({each.id: TieMemory() for each in ties}, sent)


def choosing() -> None:
    ties, history = crowd()
    spent = []
    for _ in range(50):
        begun = time.process_time()
        choice = choose(member(), ties, NOW, history)
        spent.append((time.process_time() - begun) * 1000)
    assert isinstance(choice, Choice)
    print(f"{'choosing':11} {f'among {len(choice.among)} ties in season':32} {min(spent):7.3f} ms")
