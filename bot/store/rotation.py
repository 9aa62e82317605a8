"""Keys: whether those listed fit what is kept, and sealing everything anew with the first of them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from bot.store.feed_schema import sources
from bot.store.schema import changes, drafts, lines, nudges, shelf, ties, workspaces
from bot.store.tx import Tx

_SEALED: tuple[sa.Column[Any], ...] = (
    workspaces.c.bot_token,
    nudges.c.body,
    changes.c.inverse,
    drafts.c.body,
    ties.c.note,
    ties.c.dates,
    ties.c.holidays,
    shelf.c.body,
    lines.c.text,
    sources.c.url,
)


def try_keys(tx: Tx) -> None:
    """Open one text of each kind: a key that is missing is said at the start, not at the first nudge."""
    for column in _SEALED:
        sealed = tx.conn.execute(sa.select(column).where(column.is_not(None)).limit(1)).scalar_one_or_none()
        if sealed is not None:
            tx.box.open(sealed)


def reseal(tx: Tx) -> int:
    """Seal everything with the first key, so that the others need not be listed any more; return how much."""
    return sum(_reseal(tx, column) for column in _SEALED)


def _reseal(tx: Tx, column: sa.Column[Any]) -> int:
    key = list(column.table.primary_key)
    rows = tx.conn.execute(sa.select(*key, column).where(column.is_not(None))).all()
    anew = [
        {f"this_{part.name}": value for part, value in zip(key, row, strict=False)}
        | {"anew": tx.box.reseal(row[-1])}
        for row in rows
    ]
    if anew:
        this = (part == sa.bindparam(f"this_{part.name}") for part in key)
        tx.conn.execute(sa.update(column.table).where(*this).values({column: sa.bindparam("anew")}), anew)
    return len(anew)
