"""Which of our own GIFs suits a tie today: one that was never given to it, with a line to send along."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from bot.core.model import Kind, Tie
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.core.slots import chance
from bot.core.topics import topic_of
from bot.ideas.fitting import Circumstances
from bot.ideas.gifs.catalogue import Gif, Occasion, catalogue
from bot.ideas.moments import Moment, moments_of

# A picture of a day is for that day, whatever else could be sent.
OF_THE_DAY = {
    Moment.MONDAY: Occasion.MONDAY,
    Moment.FRIDAY: Occasion.FRIDAY,
    Moment.WEEKEND: Occasion.WEEKEND,
    Moment.NEW_YEAR: Occasion.NEW_YEAR,
    Moment.AUGUST_17: Occasion.AUGUST_17,
    Moment.RAINY_SEASON: Occasion.RAIN,
}
FOR_ANYBODY = frozenset({"dogs", "cats", "birds", "nature", "gardening", "beaches"})


def choose(
    tie: Tie,
    around: Circumstances,
    *,
    given: Mapping[str, datetime],
    recent: Collection[str] = (),
    seed: int,
    kind: Kind = Kind.HELLO,
    occasion: Occasion | None = None,
) -> Idea | None:
    """What both like first, then one of the day, a plain hello, an animal; None when all were given.

    One for the tie's own `occasion` comes before all of these.

    `recent` are keys that the member was lately shown for anybody: they come last.
    """
    festive = ((-1, gif, None) for gif in catalogue() if occasion in gif.occasions)
    fitting = [*festive, *(_thanking() if kind is Kind.THANKS else _fitting(tie, around))]
    new = [each for each in fitting if _key(each[1]) not in given]
    if not new:
        return None

    def order(each: tuple[int, Gif, str | None]) -> tuple[bool, int, float]:
        return _key(each[1]) in recent, each[0], chance("gif", seed, each[1].name)

    _, gif, like = min(new, key=order)
    return _idea(gif, like, around, seed)


def _thanking() -> Iterator[tuple[int, Gif, None]]:
    return ((0, gif, None) for gif in catalogue() if Occasion.THANKS in gif.occasions)


def _fitting(tie: Tie, around: Circumstances) -> Iterator[tuple[int, Gif, str | None]]:
    """How near each is, nought the nearest, and what the tie likes of it."""
    likes = {topic: like for like in reversed(tie.likes) if (topic := topic_of(like)) is not None}
    today = {OF_THE_DAY[moment] for moment in moments_of(around.local) if moment in OF_THE_DAY}
    for gif in catalogue():
        liked = next((likes[topic] for topic in likes if topic in gif.topics), None)
        if liked is not None:
            yield 0, gif, liked
        elif gif.occasions & today:
            yield 1, gif, None
        elif Occasion.HELLO in gif.occasions:
            yield 2, gif, None
        elif not gif.occasions and gif.topics & FOR_ANYBODY:
            yield 3, gif, None


def _idea(gif: Gif, like: str | None, around: Circumstances, seed: int) -> Idea:
    captions = gif.captions(around.language, around.register)
    text = min(captions, key=lambda caption: chance("caption", seed, caption))
    why = None if like is None else Reason(ReasonKind.BOTH_LIKE, word=like)
    return Idea(_key(gif), Kind.GIF, text, around.language, why, picture=gif.name)


def _key(gif: Gif) -> str:
    return f"gif:{gif.name}"
