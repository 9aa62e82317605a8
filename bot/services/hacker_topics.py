"""Which topics Hacker News is asked for: those that ties like, of members who switched it on.

One source is the switch: who listens to it, has Hacker News. The topics are sources that nobody listens to;
they are planned anew whenever the switch is due. Only topics of the lexicon leave the house, and nobody can
tell from them whose ties they come from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.model import Tie
from bot.core.sources import Source, SourceKind, source_id
from bot.core.topics import topic_of
from bot.ideas.reading import hacker_news
from bot.store import sources, subscriptions, ties
from bot.store.sql import MemberKey
from bot.store.tx import Tx

KIND = SourceKind.HACKER_NEWS
SWITCH = source_id(KIND, hacker_news.SITE, None)
MOST = 20  # topics of one member: those that most of their ties like
EVERY = timedelta(hours=3)  # how long a new like waits for stories at most
PAGE = 200
NOBODY: MemberKey = ("", "")


def is_switch(source: Source) -> bool:
    return source.id == SWITCH


def wanted(tx: Tx, after: MemberKey) -> tuple[set[str], MemberKey | None]:
    """The topics of a page of members, and the last of them; None where there are no more."""
    keys = subscriptions.page_of_source(tx, SWITCH, after, PAGE)
    topics = (
        {topic for known in ties.of_many(tx, keys).values() for topic in topics_of(known)} if keys else set()
    )
    return topics, keys[-1] if len(keys) == PAGE else None


def topics_of(known: Iterable[Tie]) -> list[str]:
    """What most of a member's ties like, as topics of the lexicon."""
    liked = Counter(topic for tie in known for topic in {topic_of(like) for like in tie.likes})
    liked.pop(None, None)
    return [str(topic) for topic, _ in sorted(liked.items(), key=lambda each: (-each[1], str(each[0])))][
        :MOST
    ]


def plan(tx: Tx, topics: Collection[str], switch: Source, now: datetime) -> int:
    """Have just these topics asked for, and none that is liked no more."""
    sources.settle(tx, replace(switch, fetched_at=now, failures=0, bad_since=None, due_at=now + EVERY))
    ids = {source_id(KIND, topic, None): topic for topic in topics}
    there = sources.of_kind(tx, KIND) - {SWITCH}
    sources.delete(tx, sorted(there - ids.keys()))
    for each in sorted(ids.keys() - there):
        sources.obtain(tx, KIND, ids[each], None, now)
    return len(ids)


def ensure(tx: Tx, key: MemberKey, now: datetime) -> None:
    """Have the topics of one member asked for at once; those of others stay."""
    for topic in topics_of(ties.of_many(tx, [key]).get(key, [])):
        sources.obtain(tx, KIND, topic, None, now)
