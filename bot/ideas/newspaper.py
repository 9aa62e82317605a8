"""A story or a cartoon as an idea: the best that fits this tie, and was never given to it."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from datetime import datetime

from bot.core.matching import Index, Match, fitting
from bot.core.model import Kind, Tie
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.core.stories import OLDEST, Story
from bot.ideas.fetching.secrecy import secret_in
from bot.ideas.fitting import Circumstances
from bot.ideas.passing_on import What, said
from bot.ideas.reading.keys import digest, place


def key_of(story: Story) -> str:
    """By its page: what two feeds tell is one story."""
    return f"story:{digest(place(story.url))}"


def choose(
    indices: Iterable[Index[Story]],
    tie: Tie,
    around: Circumstances,
    *,
    given: Container[str],
    recent: Collection[str] = (),
    now: datetime,
    seed: int,
) -> Idea | None:
    """What fits best of what is news; what the member was lately shown for anybody comes last."""
    matches = [
        match
        for index in indices
        for match in fitting(tie.likes, index)
        if _is_news(match.story, now) and key_of(match.story) not in given and not secret_in(match.story.url)
    ]
    if not matches:
        return None

    def order(match: Match[Story]) -> tuple[bool, float, str]:
        key = key_of(match.story)
        return key in recent, -match.score, key

    best = min(matches, key=order)
    return _idea(best.story, What.STORY, tie, around, seed, Reason(ReasonKind.BOTH_LIKE, word=best.like))


def choose_cartoon(
    indices: Iterable[Index[Story]],
    tie: Tie,
    around: Circumstances,
    *,
    given: Container[str],
    recent: Collection[str] = (),
    now: datetime,
    seed: int,
) -> Idea | None:
    """The newest that was not given; it needs no liking, since the member asked for cartoons."""
    fresh = [story for story in _all(indices) if _is_news(story, now) and key_of(story) not in given]
    if not fresh:
        return None
    newest = max(fresh, key=lambda story: (key_of(story) not in recent, _age(story, now), key_of(story)))
    return _idea(newest, What.CARTOON, tie, around, seed, None)


def _all(indices: Iterable[Index[Story]]) -> Iterator[Story]:
    for index in indices:
        yield from index.stories


def _is_news(story: Story, now: datetime) -> bool:
    """Looked at again here: it may have lain in memory for a while."""
    return story.published_at is None or story.published_at >= now - OLDEST


def _age(story: Story, now: datetime) -> datetime:
    return story.published_at or now - OLDEST


def _idea(story: Story, what: What, tie: Tie, around: Circumstances, seed: int, why: Reason | None) -> Idea:
    return Idea(
        key=key_of(story),
        kind=Kind.STORY,
        text="\n".join((said(what, tie, around, seed), story.title, story.url)),
        language=around.language,
        why=why,
        credit=story.credit,
    )
