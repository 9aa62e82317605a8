"""A GIF from elsewhere as an idea: which topic is asked for a tie, and which of those found it is given.

Its picture is shown with the message that is posted now; its address is kept nowhere (gif_search.py).
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files

from bot.core.model import Kind, Language, Register, Tie
from bot.core.nudge import Idea, Image, Reason, ReasonKind
from bot.core.slots import chance
from bot.core.topics import topic_of, word_for
from bot.ideas.callname import called
from bot.ideas.fitting import Circumstances
from bot.ideas.gif_search import Failure, Found, GifSearch


@dataclass(frozen=True, slots=True)
class Wanted:
    """A topic of the lexicon, and the words of the tie's likes that mean it."""

    topic: str
    like: str


class FoundGifs:
    """Asks one of the services that there are keys for."""

    def __init__(self, searches: Sequence[GifSearch]) -> None:
        self._searches = tuple(searches)

    async def gather(
        self,
        tie: Tie,
        around: Circumstances,
        *,
        given: Mapping[str, datetime],
        recent: Collection[str] = (),
        seed: int,
        kind: Kind = Kind.HELLO,
    ) -> Idea | Failure | None:
        """One request at most; None where the tie likes nothing we know, or nothing new was found."""
        topic = None if kind is Kind.THANKS else wanted(tie, seed)
        if topic is None:
            return None
        for search in sorted(self._searches, key=lambda each: chance("gif search", seed, each.name)):
            found = await search.search(topic.topic, around.language)
            if isinstance(found, Failure):
                if found is Failure.RESTING:
                    continue  # it was not asked, so another one may be
                return found
            fresh = new(found, search.name, given, recent)
            return None if fresh is None else idea(fresh, search, topic, tie, around, seed)
        return None


def wanted(tie: Tie, seed: int) -> Wanted | None:
    """One of the topics that both like; what the lexicon does not know is asked of nobody."""
    likes = {topic: like for like in reversed(tie.likes) if (topic := topic_of(like)) is not None}
    if not likes:
        return None
    topic = min(likes, key=lambda each: chance("gif topic", seed, each))
    return Wanted(topic, likes[topic])


def new(
    found: Sequence[Found], name: str, given: Mapping[str, datetime], recent: Collection[str] = ()
) -> Found | None:
    """The first that this tie was never given; what was lately shown for somebody else comes last."""
    fresh = [each for each in found if key_of(name, each) not in given]
    return min(fresh, key=lambda each: key_of(name, each) in recent, default=None)


def idea(found: Found, search: GifSearch, topic: Wanted, tie: Tie, around: Circumstances, seed: int) -> Idea:
    return Idea(
        key=key_of(search.name, found),
        kind=Kind.GIF,
        text=f"{_line(tie, around, seed)}\n{found.page}",
        language=around.language,
        why=Reason(ReasonKind.BOTH_LIKE, word=topic.like),
        credit=search.credit,
        image=Image(found.media, found.alt or word_for(topic.topic, around.language)),
    )


def key_of(name: str, found: Found) -> str:
    return f"{name}:{found.id}"


@cache
def lines() -> Mapping[str, Sequence[str]]:
    source = files("bot.ideas") / "packs" / "found-gifs.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _line(tie: Tie, around: Circumstances, seed: int) -> str:
    elder = called(tie.name, around.register, around.language).elder
    register = Register.FORMAL if elder else around.register
    ready = lines()["en" if around.language is Language.EN else register.value]
    return min(ready, key=lambda each: chance("gif line", seed, each))
