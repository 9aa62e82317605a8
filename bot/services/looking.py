"""Looking at ties: finding one by what was typed, lists, one tie, App Home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.model import Member, Tie
from bot.core.names import find, fold
from bot.core.nudge import Nudge
from bot.core.ranking import comes_at
from bot.core.season import in_peace
from bot.services import fresh, schedule
from bot.services.answers import Home, Listed, Row, Shown
from bot.services.remembering import WEEK, Garden, garden
from bot.store import nudges, ties, touches
from bot.store.tx import Tx

PAGE = 15
HOME_PAGE = 10


@dataclass(frozen=True, slots=True)
class Several:
    """More than one tie fits equally well."""

    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Nobody:
    """No tie fits; `nearest` are those whose names come close."""

    nearest: tuple[Tie, ...]


def find_tie(tx: Tx, member: Member, name: str | None, user_id: str | None) -> Tie | Several | Nobody:
    """The tie that a Slack id or a typed name means."""
    kept = ties.of_member(tx, member.workspace_id, member.id)
    if user_id is not None:
        ours = [tie for tie in kept if tie.user_id == user_id]
        if ours or name is None:
            return ours[0] if ours else Nobody(())
    found = find(name or "", [tie.name for tie in kept])
    best = tuple(kept[index] for index in found.best)
    if len(best) == 1:
        return best[0]
    return Several(best) if best else Nobody(tuple(kept[index] for index in found.near))


def row_of(mine: Garden, tie: Tie, now: datetime) -> Row:
    """A tie as a list shows it: its cadence as wished, its time as it really comes."""
    rests, at = in_peace(tie, now), comes_at(tie, mine.stretch, mine.history)
    return Row(tie, at <= now and not rests, rests, at)


def listed(tx: Tx, member: Member, which: str, circle: str | None, page: int, now: datetime) -> Listed:
    """One page of a member's ties, those in season first, then by when they come round."""
    mine = garden(tx, member, now)
    rows = _rows(mine, now)
    chosen = [row for row in rows if _wanted(row, which, circle)]
    pages = max(1, -(-len(chosen) // PAGE))
    page = min(max(page, 1), pages)
    shown = chosen[(page - 1) * PAGE : page * PAGE]
    looks_at_all = which != "resting" and circle is None and page == 1
    offered = looks_at_all and fresh.offer(tx, mine, now)
    return Listed(member, tuple(shown), which, circle, page, pages, len(chosen), now, offered)


def _rows(mine: Garden, now: datetime) -> list[Row]:
    rows = [row_of(mine, tie, now) for tie in mine.ties]
    return sorted(rows, key=lambda row: (row.in_peace, row.ripens_at, fold(row.tie.name)))


def _wanted(row: Row, which: str, circle: str | None) -> bool:
    if circle is not None and fold(circle) not in {fold(name) for name in row.tie.circles}:
        return False
    return which == "all" or (row.in_season if which == "season" else row.in_peace)


def shown(tx: Tx, member: Member, tie: Tie, now: datetime) -> Shown:
    """All that is kept about one tie."""
    latest = touches.of_tie(tx, member.workspace_id, member.id, tie.id, 5)
    mine = garden(tx, member, now)
    return Shown(member, row_of(mine, mine.tie(tie.id) or tie, now), tuple(latest), now)


def home(tx: Tx, member: Member, page: int, now: datetime) -> Home:
    """What App Home shows; it is drawn without writing anything down."""
    mine = garden(tx, member, now)
    rows: Sequence[Row] = _rows(mine, now)
    pages = max(1, -(-len(rows) // HOME_PAGE))
    page = min(max(page, 1), pages)
    failed = nudges.failed_of_member(tx, member.workspace_id, member.id, now - WEEK)
    return Home(
        member,
        tuple(rows[(page - 1) * HOME_PAGE : page * HOME_PAGE]),
        page,
        pages,
        len(rows),
        sum(row.in_season for row in rows),
        schedule.next_at(tx, member, now),
        tuple(nudge.failure or "unknown" for nudge in failed),
        now,
        fresh.is_due(tx, mine, now),
    )


def own(tx: Tx, member: Member, tie_id: str) -> Tie | None:
    return ties.get(tx, member.workspace_id, member.id, tie_id)


def tie_of(tx: Tx, nudge: Nudge) -> Tie | None:
    return ties.get(tx, nudge.workspace_id, nudge.member_id, nudge.tie_id)


def names(tx: Tx, member: Member) -> dict[str, Tie]:
    """A member's ties by their folded names."""
    return {fold(tie.name): tie for tie in ties.of_member(tx, member.workspace_id, member.id)}
