"""Rows handed in as one parameter: each once, any number of them, and with any sign."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store import sql
from bot.store.store import Store, Tx
from bot.store.types import UtcDateTime
from tests.store.people import NOW

THINGS = sql.Rows(name=sa.String(), count=sa.Integer(), at=UtcDateTime())


def echo(tx: Tx, rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    wanted = sa.select(THINGS.table(tx.dialect)).order_by(sa.literal_column("2"))
    return [tuple(row) for row in tx.conn.execute(wanted, THINGS.pack(tx.dialect, rows))]


async def test_rows_come_back_as_they_were_handed_in(store: Store) -> None:
    rows: list[tuple[object, ...]] = [('it\'s "Budi" ☕ \\ $.x', 1, NOW), ("", 2, None)]
    assert await store.read(echo, rows) == rows


async def test_doubles_count_once(store: Store) -> None:
    assert await store.read(echo, [("a", 1, NOW), ("a", 1, NOW)]) == [("a", 1, NOW)]


async def test_there_may_be_none_and_there_may_be_very_many(store: Store) -> None:
    assert await store.read(echo, []) == []
    many: list[tuple[object, ...]] = [(f"U{number}", number, NOW) for number in range(40_000)]
    assert await store.read(echo, many) == many
