"""Ada, her ties and the nudges that she was sent, for the tests of what follows from a mark."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Kind, Mark, Member, Source, Tie, Touch, Way
from bot.core.nudge import Nudge, NudgeState, RemarkKind
from bot.core.slots import local_date
from bot.services import looking, marking, members, ties
from bot.services.answers import Marked
from bot.services.remembering import Remembered, garden
from bot.services.ties import Wish
from bot.store import nudges, touches
from bot.store import ties as rows
from bot.store.tx import Tx
from tests.services.conftest import World

DAY = timedelta(days=1)
GLASS, CHECK = "reaction:hourglass", "reaction:white_check_mark"


async def kept(world: World, *names: str) -> list[Tie]:
    wishes = [Wish(name, every_days=42) for name in names]
    return list((await world.ask(ties.keep, await world.ada(), wishes, world.now)).added)


async def nudged(world: World, tie: Tie, days_ago: float = 0, **fields: object) -> Nudge:
    """A nudge about this tie that was posted then, in a slot of its own."""
    at = world.now - days_ago * DAY

    def post(tx: Tx) -> Nudge:
        id_ = tx.new_id(at)
        usual: dict[str, object] = {
            "state": NudgeState.POSTED,
            "slot_on": local_date(at, "Asia/Jakarta"),
            "channel": "D1",
            "ts": id_[:16],
        }
        nudge = Nudge("T1", "UADA", id_, tie.id, created_at=at, **(usual | fields))  # type: ignore[arg-type]
        nudges.insert(tx, [nudge])
        return nudge

    return await world.store.run(post)


async def touched(
    world: World, tie: Tie, days_ago: float, way: Way = Way.OUT, kind: Kind = Kind.HELLO
) -> None:
    def write(tx: Tx) -> None:
        at = world.now - days_ago * DAY
        touches.insert(tx, Touch("T1", "UADA", tie.id, tx.new_id(at), at, way, kind, Source.COMMAND))
        rows.recount(tx, "T1", "UADA", tie.id)

    await world.store.run(write)


async def said(world: World, nudge: Nudge, mark: Mark, sign: str = GLASS) -> Marked:
    """A mark as the listeners set it: a sign of life first."""
    await world.ask(members.sign_of_life, ("T1", "UADA"), world.now)
    marked = await world.ask(marking.set_mark, await fresh(world, nudge), mark, sign, world.now)
    assert marked is not None
    return marked


async def presses(world: World, deed: object, nudge: Nudge, tie: Tie) -> Marked:
    ada = await world.ada()
    marked = await world.ask(deed, await fresh(world, nudge), ada, tie.id, world.now)  # type: ignore[arg-type]
    assert marked is not None
    return marked


async def fresh(world: World, nudge: Nudge) -> Nudge:
    found = await world.ask(nudges.get, "T1", nudge.id)
    assert found is not None
    return found


async def own(world: World, tie: Tie) -> Tie:
    found = await world.ask(looking.own, await world.ada(), tie.id)
    assert found is not None
    return found


def remarks(marked: Marked) -> list[RemarkKind]:
    return [remark.kind for remark in marked.suggestion.nudge.remarks]


def recalled(tx: Tx, member: Member, now: datetime) -> Remembered:
    return garden(tx, member, now).remembered


async def put_off_twice(world: World, tie: Tie) -> None:
    now = world.now
    for days_ago in (60, 30):
        world.now = now - days_ago * DAY
        await said(world, await nudged(world, tie), Mark.LATER)
    world.now = now


async def asked_less(world: World) -> tuple[Nudge, Tie]:
    """A nudge whose mark, the third "not now" in a row, asks how it shall go on."""
    (erika,) = await kept(world, "Erika")
    await put_off_twice(world, erika)
    third = await nudged(world, erika)
    await said(world, third, Mark.LATER)
    return third, erika


async def eased(world: World) -> tuple[Nudge, Tie, Tie]:
    """A nudge about Erika, who is easy, while Budi has not been heard of for a year."""
    erika, budi = await kept(world, "Erika", "Budi")
    await touched(world, erika, days_ago=45)
    await touched(world, budi, days_ago=360)
    return await nudged(world, erika), erika, budi
