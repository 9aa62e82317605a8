"""Effort: choosing reads each tie and each nudge a few times, however many there are, and writes nothing.

How long that takes on a given machine is measured by `make bench`; what is counted here is the same anywhere.
"""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import Any

import pytest

from bot.core.model import Tie
from bot.core.ranking import Choice, History, Sent, choose
from tests.bench.choosing import crowd
from tests.core.worlds import NOW, member

READS: Counter[str] = Counter()


class CountedTie(Tie):
    """A tie that notes down whenever one of its fields is read."""

    __slots__ = ()

    def __getattribute__(self, name: str) -> Any:
        READS["ties"] += 1
        return super().__getattribute__(name)


class CountedSent(Sent):
    __slots__ = ()

    def __getattribute__(self, name: str) -> Any:
        READS["nudges"] += 1
        return super().__getattribute__(name)


def counted(ties: int, nudges: int) -> Counter[str]:
    """How often fields of the ties and of the nudges are read for one choice."""
    plain, history = crowd(ties)
    fields = Tie.__slots__
    watched = [CountedTie(**{name: getattr(each, name) for name in fields}) for each in plain]
    sent = tuple(CountedSent(each.tie_id, each.at) for each in crowd(nudges)[1].sent)
    assert len(sent) == nudges
    READS.clear()
    choice = choose(member(), watched, NOW, History(MappingProxyType(dict(history.memories)), sent))
    found = Counter(READS)
    assert isinstance(choice, Choice)
    assert len(choice.among) == ties
    return found


@pytest.mark.parametrize("many", [50, 200])
def test_four_times_as_many_ties_are_four_times_as_many_reads_and_no_more(many: int) -> None:
    few, more = counted(many, 40), counted(4 * many, 40)
    assert more["ties"] <= 4.4 * few["ties"]


def test_no_tie_is_read_more_than_some_dozens_of_times() -> None:
    assert counted(500, 100)["ties"] <= 500 * 60


def test_the_nudges_are_read_as_often_whether_there_are_ten_ties_or_five_hundred() -> None:
    """How often a tie was passed over is found by halving, in moments that were read once for all ties."""
    assert counted(500, 40)["nudges"] == counted(40, 40)["nudges"]
    assert counted(100, 80)["nudges"] <= 2.2 * counted(100, 40)["nudges"]
