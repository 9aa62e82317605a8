"""What both databases say differently: rows handed in as one parameter, inserts that expect a conflict."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.schema import OUR_ID, SLACK_ID
from bot.store.types import micros

MemberKey = tuple[str, str]  # workspace, member
TieKey = tuple[str, str, str]  # workspace, member, tie
ONE: sa.ColumnClause[int] = sa.literal_column("1", sa.Integer())
Row = sa.Row[*tuple[Any, ...]]
Select = sa.Select[*tuple[Any, ...]]


class Rows:
    """Many rows as one JSON parameter, `rows`: one statement for any number of them, and no limit.

    A tuple `IN` over a composite key would scan the whole table on SQLite; a join on these does not.
    """

    def __init__(self, **columns: sa.types.TypeEngine[Any]) -> None:
        self._columns = columns

    def table(self, dialect: str) -> sa.FromClause:
        packed = sa.bindparam("rows", type_=sa.Text)
        return self._sqlite(packed) if dialect == "sqlite" else self._postgresql(packed)

    def _sqlite(self, packed: sa.BindParameter[str]) -> sa.FromClause:
        each = sa.func.json_each(packed).table_valued("value", name="each")
        return sa.select(
            *(
                sa.func.json_extract(each.c.value, sa.literal_column(f"'$.{name}'"), type_=kind).label(name)
                for name, kind in self._columns.items()
            )
        ).subquery("wanted")

    def _postgresql(self, packed: sa.BindParameter[str]) -> sa.FromClause:
        columns = (sa.column(name, kind) for name, kind in self._columns.items())
        records = sa.func.json_to_recordset(sa.cast(packed, sa.JSON)).table_valued(*columns)
        return records.render_derived("wanted", with_types=True)

    def pack(self, dialect: str, rows: Iterable[Sequence[object]]) -> dict[str, str]:
        """The parameter, each row once."""
        unique = dict.fromkeys(tuple(_plain(dialect, value) for value in row) for row in rows)
        return {"rows": json.dumps([dict(zip(self._columns, row, strict=True)) for row in unique])}


def _plain(dialect: str, value: object) -> object:
    if not isinstance(value, datetime):
        return value
    return micros(value) if dialect == "sqlite" else value.isoformat()


MEMBERS = Rows(workspace_id=SLACK_ID, member_id=SLACK_ID)
TIES = Rows(workspace_id=SLACK_ID, member_id=SLACK_ID, tie_id=OUR_ID)


@cache
def insert_if_new(dialect: str, table: sa.Table) -> sa.UpdateBase:
    """An insert that leaves what is there, whichever unique rule it would break; returns the new keys."""
    insert = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    return insert.on_conflict_do_nothing().returning(*table.primary_key)


def insert_or_replace(dialect: str, table: sa.Table, **besides: sa.ColumnElement[object]) -> sa.Insert:
    """An insert that, where the key is there, puts the new values; `besides` says what to put otherwise."""
    insert = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    rest = {column.name: insert.excluded[column.name] for column in table.c if not column.primary_key}
    return insert.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest | besides)


def same(left: sa.FromClause, right: sa.FromClause, *names: str) -> sa.ColumnElement[bool]:
    return sa.and_(*(left.c[name] == right.c[name] for name in names))
