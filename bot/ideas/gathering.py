"""Gathers something light to send from all places that have some, within a time limit."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime

import structlog

from bot.core.model import Kind
from bot.core.nudge import Idea
from bot.core.recipient import Recipient
from bot.ideas import at_hand
from bot.ideas.mixing import Place, mixed
from bot.ideas.want import Want

log = structlog.get_logger()

LEAST = 2  # ideas in a nudge
WITHIN = 2.0  # seconds: a nudge waits no longer for something to send

Look = Callable[[Want], Coroutine[None, None, Sequence[Idea]]]


class Gathering:
    """Answers `core.ports.Ideas`. `left_out` counts, by place, what failed or came too late."""

    def __init__(self, elsewhere: Mapping[Place, Look] | None = None, *, within: float = WITHIN) -> None:
        """`elsewhere` are the places that wait for the network; where two offer, theirs come first."""
        self._elsewhere, self._within = dict(elsewhere or {}), within
        self.left_out: Counter[Place] = Counter()

    async def gather(
        self, recipient: Recipient, now: datetime, seed: int, kind: Kind = Kind.HELLO
    ) -> Sequence[Idea]:
        """Three, different in kind, in the tie's language and register, none that it was shown before.

        Only where too little is new, lines come again, the one of longest ago first: a nudge has its words.
        """
        want = Want(recipient, now, seed, kind)
        elsewhere = {} if kind is Kind.THANKS else self._elsewhere
        asked = {place: asyncio.create_task(look(want)) for place, look in elsewhere.items()}
        found = {place: self._at_hand(place, look, want) for place, look in at_hand.places(kind).items()}
        for place, ideas in (await self._answers(asked)).items():
            found[place] = (*ideas, *found.get(place, ()))
        new = {
            place: [idea for idea in ideas if not recipient.knows(idea.key, now)]
            for place, ideas in found.items()
        }
        shown = mixed(new)
        again = [idea for idea in found.get(Place.LINES, ()) if idea not in shown]
        return (*shown, *again[: max(0, LEAST - len(shown))]) or mixed(found)

    def _at_hand(self, place: Place, look: at_hand.Look, want: Want) -> tuple[Idea, ...]:
        try:
            return tuple(look(want))
        except Exception as error:  # noqa: BLE001 - a named fence: one place that ideas come from
            self._leave_out(place, error)
            return ()

    async def _answers(
        self, asked: Mapping[Place, asyncio.Task[Sequence[Idea]]]
    ) -> dict[Place, Sequence[Idea]]:
        if not asked:
            return {}
        await asyncio.wait(asked.values(), timeout=self._within)
        answers = {place: self._answer(place, task) for place, task in asked.items()}
        return {place: ideas for place, ideas in answers.items() if ideas}

    def _answer(self, place: Place, task: asyncio.Task[Sequence[Idea]]) -> Sequence[Idea]:
        """What a place found; a late one is called off, and nobody waits until it has heard of that."""
        if not task.done():
            task.cancel()
            self._leave_out(place, TimeoutError())
        elif (error := task.exception()) is not None:
            self._leave_out(place, error)
        else:
            return task.result()
        return ()

    def _leave_out(self, place: Place, error: BaseException) -> None:
        self.left_out[place] += 1
        log.warning("ideas.left_out", place=place.name.lower(), why=type(error).__name__)
