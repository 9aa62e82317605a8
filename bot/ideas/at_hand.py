"""The places that ideas come from without any network: they cost no waiting, so all are looked at.

Where a thank-you is due, it is said, and nothing else is brought up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from bot.core.model import Kind
from bot.core.nudge import Idea
from bot.ideas import asking, greeting_days, greetings, own, shelving, thanking
from bot.ideas.gifs import choosing as gifs
from bot.ideas.mixing import COUNT, Place
from bot.ideas.want import Want


def _from_shelf(want: Want) -> Iterable[Idea]:
    them = want.recipient
    return _one(shelving.choose(them.things, them.tie, want.around, them.given))


def _wishes(want: Want) -> Iterable[Idea]:
    them, occasion = want.recipient, want.occasion
    if occasion is None:
        return ()
    return greeting_days.choose(
        occasion, them.tie, want.around, given=them.given, seed=want.seed, count=COUNT
    )


def _lines(want: Want) -> Iterable[Idea]:
    """The member's own and ours, or their own alone; ours speak again where there is nothing else to send."""
    them = want.recipient
    written = own.choose(them.lines, them.tie, want.around, them.given, them.recent, want.seed, COUNT)
    ours = greetings.choose(
        them.tie, want.around, given=them.given, recent=them.recent, seed=want.seed, count=COUNT
    )
    return own.greetings(
        written, ours, them.given, only_own=own.wants_only_own(them), beside=any(map(bool, _others(want)))
    )


def _others(want: Want) -> Iterable[Iterable[Idea]]:
    return (look(want) for look in (_from_shelf, _wishes, _gifs, _asks))


def _thanks(want: Want) -> Iterable[Idea]:
    them = want.recipient
    return thanking.choose(them.tie, want.around, given=them.given, seed=want.seed, count=COUNT)


def _gifs(want: Want) -> Iterable[Idea]:
    them, occasion = want.recipient, want.occasion
    return _one(
        gifs.choose(
            them.tie,
            want.around,
            given=them.given,
            recent=them.recent,
            seed=want.seed,
            kind=want.kind,
            occasion=None if occasion is None else greeting_days.picture_for(occasion),
        )
    )


def _asks(want: Want) -> Iterable[Idea]:
    """Our own small questions are built in, too."""
    them = want.recipient
    if own.wants_only_own(them):
        return ()
    return _one(asking.choose(them.tie, want.around, given=them.given, recent=them.recent, seed=want.seed))


def _one(idea: Idea | None) -> tuple[Idea, ...]:
    return () if idea is None else (idea,)


Look = Callable[[Want], Iterable[Idea]]
FOR_THANKS: Mapping[Place, Look] = {Place.LINES: _thanks, Place.GIFS: _gifs}
FOR_A_HELLO: Mapping[Place, Look] = {
    Place.SHELF: _from_shelf,
    Place.OCCASION: _wishes,
    Place.LINES: _lines,
    Place.GIFS: _gifs,
    Place.ASKS: _asks,
}


def places(kind: Kind) -> Mapping[Place, Look]:
    return FOR_THANKS if kind is Kind.THANKS else FOR_A_HELLO
