"""A nudge as its row keeps it, and back: columns in the open, and what it says sealed in one of them."""

from __future__ import annotations

from bot.core.model import Mark
from bot.core.nudge import Nudge, NudgeState
from bot.store import sql
from bot.store.fields import NudgeFields
from bot.store.nudge_body import opened, sealed
from bot.store.schema import nudges
from bot.store.tx import Tx

_PLAIN = tuple(column.name for column in nudges.c if column.name != "body")
_IN_BODY = frozenset({"reasons", "ideas", "remarks"})


def columns_of(tx: Tx, nudge: Nudge) -> dict[str, object]:
    plain = {name: _kept(getattr(nudge, name)) for name in _PLAIN}
    return plain | {"body": sealed(tx.box, nudge.reasons, nudge.ideas, nudge.remarks)}


def changed(tx: Tx, nudge: Nudge, fields: NudgeFields) -> dict[str, object]:
    columns: dict[str, object] = {
        name: _kept(value) for name, value in fields.items() if name not in _IN_BODY
    }
    if not _IN_BODY.isdisjoint(fields):
        reasons, ideas = fields.get("reasons", nudge.reasons), fields.get("ideas", nudge.ideas)
        columns["body"] = sealed(tx.box, reasons, ideas, fields.get("remarks", nudge.remarks))
    return columns


def _kept(value: object) -> object:
    match value:
        case NudgeState() | Mark():
            return value.value
        case tuple():
            return list(value)
        case _:
            return value


def nudge_of(tx: Tx, row: sql.Row) -> Nudge:
    reasons, ideas, remarks = opened(tx.box, row.body)
    return Nudge(
        workspace_id=row.workspace_id,
        member_id=row.member_id,
        id=row.id,
        tie_id=row.tie_id,
        state=NudgeState(row.state),
        created_at=row.created_at,
        slot_on=row.slot_on,
        asked_by=row.asked_by,
        try_at=row.try_at,
        tries=row.tries,
        posting_at=row.posting_at,
        posted_at=row.posted_at,
        sign_at=row.sign_at,
        channel=row.channel,
        ts=row.ts,
        failure=row.failure,
        mark=row.mark and Mark(row.mark),
        reasons=reasons,
        ideas=ideas,
        passed_over=tuple(row.passed_over),
        remarks=remarks,
        rung_at=row.rung_at,
        rung_on=row.rung_on,
    )
