"""One nudge from claim to Slack and back; the tick and a bare `/reconnect` both use it.

decide   claim        members whose due_at has passed: moved to the end of a lease, fenced
         situations   all that choosing needs, for the whole batch
         decide       pure, per member; one member's bad data fails alone
         queue        on to the next slot, and a nudge for each choice
send     take         nudges whose time to be tried has come
         whereabouts  away or do-not-disturb of member and tie
         gather       a few ideas, within their time limit
         posting      the last look; marked and committed just before the call
         post         no transaction is open while Slack is waited for
         settle       posted, failed, to be tried again, or unclear: looked for later
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

from bot.core.deciding import decide
from bot.core.nudge import Idea, Nudge, NudgeState, Suggestion
from bot.core.ports import Clock, Ideas, Messenger, NotThere, Posted, Whereabouts
from bot.core.reasons import kind_of
from bot.core.slots import chance, closes_at, jitter
from bot.services import errands, marking, nudging
from bot.services.errands import Errand
from bot.services.nudging import Ruling
from bot.store.errors import StoreError
from bot.store.schedule import Claim
from bot.store.store import Store

log = structlog.get_logger()

BATCH = 100
AT_ONCE = 8  # sends under way at a time
NOWHERE = Whereabouts()
Row = TypeVar("Row")
Result = TypeVar("Result")


class Courier:
    """Carries nudges; holds no state but who it is and whether it is told to stop."""

    def __init__(self, store: Store, messenger: Messenger, ideas: Ideas, clock: Clock, *, owner: str) -> None:
        self.store, self.messenger, self.ideas, self.clock = store, messenger, ideas, clock
        self.owner = owner
        self.stopping = False
        self._sends = asyncio.Semaphore(AT_ONCE)

    async def tick(self, budget: timedelta = nudging.LEASE / 2) -> int:
        """Work until nothing is due or half a lease is spent; return how many nudges were handled."""
        begun, handled = self.clock.now(), 0
        deadline = asyncio.get_running_loop().time() + budget.total_seconds()
        while not self.stopping and asyncio.get_running_loop().time() < deadline:
            worked = await self._decide_batch()
            sent = await self._send_batch()
            handled += sent
            if not worked and not sent:
                break
        log.debug("tick", handled=handled, begun=begun.isoformat())
        return handled

    async def _decide_batch(self) -> int:
        now = self.clock.now()
        if not await self.store.read(nudging.anyone_due, now):
            return 0
        claims = await self.store.run(nudging.claim, now, self.owner, BATCH)
        ruled = await _each(claims, partial(self._rule, now=now), partial(self._stumble, now=now))
        rulings = [ruling for some in ruled for ruling in some]
        await _each(rulings, partial(self._queue, now=now), partial(self._stumble_over, now=now))
        return len(claims)

    async def _rule(self, claims: Sequence[Claim], now: datetime) -> list[Ruling]:
        found = await self.store.read(nudging.situations, claims, now)
        return [Ruling(each, decide(found[each.workspace_id, each.member_id], now)) for each in claims]

    async def _queue(self, rulings: Sequence[Ruling], now: datetime) -> None:
        await self.store.run(nudging.queue, rulings, now)

    async def _stumble(self, claim: Claim, now: datetime) -> None:
        log.warning("member.stumbled", failures=claim.failures + 1, exc_info=True)
        await self.store.run(nudging.stumble, claim, now)

    async def _stumble_over(self, ruling: Ruling, now: datetime) -> None:
        await self._stumble(ruling.claim, now)

    async def _send_batch(self) -> int:
        now = self.clock.now()
        if self.stopping or not await self.store.read(nudging.anything_waits, now):
            return 0
        taken = await self.store.run(nudging.take, now, BATCH)
        await self.send(taken)
        return len(taken)

    async def send(self, taken: Sequence[Nudge]) -> None:
        """Send these nudges, each on its own, a few at a time."""
        ready = await _each(taken, self._prepare, self._hold_up)
        sends = [self._fenced(nudge, errand) for some in ready for nudge, errand in some]
        await asyncio.gather(*sends)

    async def _prepare(self, taken: Sequence[Nudge]) -> list[tuple[Nudge, Errand | None]]:
        ready = await self.store.read(errands.of, taken)
        return [(nudge, ready.get(nudge.id)) for nudge in taken]

    async def _fenced(self, nudge: Nudge, errand: Errand | None) -> None:
        async with self._sends:
            try:
                await self._handle(nudge, errand)
            except Exception:  # noqa: BLE001 - a named fence: one send
                await self._hold_up(nudge)

    async def _hold_up(self, nudge: Nudge) -> None:
        log.warning("send.stumbled", state=nudge.state, tries=nudge.tries, exc_info=True)
        with suppress(StoreError):  # what cannot even be written down is due again when its lease ends
            await self.store.run(nudging.hold_up, nudge, self.clock.now())

    async def _handle(self, nudge: Nudge, errand: Errand | None) -> None:
        if self.stopping and nudge.asked_by is None:  # whoever asked is waiting for it
            await self.store.run(nudging.put_back, nudge, self.clock.now())
            return
        if errand is None:  # the member or the tie is gone
            await self.store.run(nudging.close, nudge)
            return
        steps: dict[NudgeState, Callable[[Errand], Awaitable[None]]] = {
            NudgeState.QUEUED: self._send,
            NudgeState.POSTING: self._recover,
            NudgeState.POSTED: self._redraw,
        }
        await steps.get(nudge.state, self._forget)(errand)

    async def _send(self, errand: Errand) -> None:
        nudge = errand.nudge
        if nudge.tries >= nudging.MOST_TRIES:
            await self.store.run(nudging.give_up, nudge, NudgeState.FAILED, nudging.GAVE_UP)
            return
        if await self._someone_is_away(errand):
            return
        ideas = await self._gather(errand)
        suggestion = await self.store.run(nudging.posting, nudge, ideas, self.clock.now())
        if suggestion is not None:
            await self._post(suggestion)

    async def _gather(self, errand: Errand, round_: int = 0) -> Sequence[Idea]:
        seed = int(chance(errand.nudge.id, errand.tie.id, round_) * 2**53)
        return await self.ideas.gather(errand.recipient, self.clock.now(), seed, kind_of(errand.nudge))

    async def _post(self, suggestion: Suggestion) -> None:
        delivery = await self.messenger.post(suggestion)
        await self.store.run(nudging.settle, suggestion.nudge, delivery, self.clock.now())

    async def _someone_is_away(self, errand: Errand) -> bool:
        """See where member and tie are; when not now, settle what becomes of the nudge."""
        nudge, member, tie = errand.nudge, errand.member, errand.tie
        if nudge.slot_on is None:
            return False  # asked by hand: they are here, and want it now
        now = self.clock.now()
        users = [user for user in (member.id, tie.user_id) if user is not None]
        seen = await self.messenger.whereabouts(member.workspace_id, users, now)
        theirs, other = seen.get(member.id, NOWHERE), seen.get(tie.user_id or "", NOWHERE)
        if theirs.away or theirs.gone:
            await self.store.run(nudging.drop, nudge)
        elif theirs.quiet_until is not None and theirs.quiet_until > now:
            await self._quiet(errand, theirs.quiet_until)
        elif other.away or other.gone:
            await self._someone_else(nudge, now)
        else:
            return False
        return True

    async def _quiet(self, errand: Errand, until: datetime) -> None:
        """Do not disturb moves a nudge within its day, or lets it go; a whole workspace may wake at once."""
        day, again = errand.nudge.slot_on, until + jitter(errand.member)
        closes = until if day is None else closes_at(errand.member, day)
        if until < closes:
            await self.store.run(nudging.wait, errand.nudge, again if again < closes else until)
        else:
            await self.store.run(nudging.drop, errand.nudge)

    async def _someone_else(self, nudge: Nudge, now: datetime) -> None:
        passed = await self.store.run(nudging.pass_over, nudge, now, asked=False)
        if passed is None:
            await self.store.run(nudging.drop, nudge)
        else:
            await self.store.run(nudging.wait, passed, now)

    async def _recover(self, errand: Errand) -> None:
        """A post of unknown outcome: look it up, and send again only if it is surely not there.

        While Slack cannot tell, we ask again ever later; without a channel there is no place to look.
        """
        nudge, now = errand.nudge, self.clock.now()
        channel = nudge.channel or errand.member.channel
        sighting = await self.messenger.find(nudge, channel)
        if isinstance(sighting, Posted):
            await self.store.run(nudging.settle, nudge, sighting, now)
        elif isinstance(sighting, NotThere):
            await self.store.run(nudging.wait, nudge, now)
        elif channel is not None:
            await self.store.run(nudging.hold_up, nudge, now)
        else:
            await self.store.run(nudging.give_up, nudge, NudgeState.UNKNOWN, "unclear")

    async def _redraw(self, errand: Errand) -> None:
        now = self.clock.now()
        seen = await self.store.read(marking.shown_to, errand.nudge, now)
        if seen is not None:
            await self.redraw(seen)

    async def redraw(self, suggestion: Suggestion) -> None:
        """Bring a nudge's message up to date, in place; what fails is tried again by the tick."""
        shown: Suggestion | None = suggestion
        if not suggestion.nudge.ideas and suggestion.nudge.mark is None:
            shown = await self.other_ideas(suggestion.nudge)  # it went on to someone else
        if shown is not None:
            delivery = await self.messenger.redraw(shown)
            await self.store.run(nudging.drawn, shown.nudge, delivery, self.clock.now())

    async def _forget(self, errand: Errand) -> None:
        await self.store.run(nudging.unschedule, errand.nudge)

    async def other_ideas(self, nudge: Nudge, *, only_new: bool = False) -> Suggestion | None:
        """Gather ideas that this nudge's tie was not shown yet; None when the nudge moved on meanwhile.

        With `only_new` also where nothing is left that is new to them.
        """
        ready = await self.store.read(errands.of, [nudge])
        if nudge.id not in ready:
            return None
        errand, now = ready[nudge.id], self.clock.now()
        ideas = await self._gather(errand, round_=len(errand.recipient.given) + 1)
        if only_new:
            ideas = [idea for idea in ideas if not errand.recipient.knows(idea.key, now)]
            if not ideas:
                return None
        return await self.store.run(nudging.show_ideas, nudge, ideas, now)

    async def someone_else(self, nudge: Nudge) -> Suggestion | None:
        """Give a posted nudge to somebody else, in place; None when there is nobody."""
        passed = await self.store.run(nudging.pass_over, nudge, self.clock.now(), asked=True)
        return None if passed is None else await self.other_ideas(passed)


async def _each(
    rows: Sequence[Row],
    work: Callable[[Sequence[Row]], Awaitable[Result]],
    stumble: Callable[[Row], Awaitable[None]],
) -> list[Result]:
    """Work on all rows at once or, if that fails, on each by itself: one member's bad data fails alone."""
    if not rows:
        return []
    try:
        return [await work(rows)]
    except Exception:
        log.warning("batch.row_by_row", rows=len(rows), exc_info=True)
    results = []
    for row in rows:
        try:
            results.append(await work([row]))
        except Exception:  # noqa: BLE001 - a named fence: one member
            await stumble(row)
    return results
