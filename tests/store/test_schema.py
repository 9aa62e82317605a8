"""The tables keep the rules that leave the door to many databases open, and are what the migrations make."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.store.engine import parsed
from bot.store.feed_schema import metadata
from tests.postgres import Server

TABLES = list(metadata.tables.values())
# What is due or changed, whoever's it is, and who listens to what is fetched once for everybody.
APART = {
    "ix_schedule_due_at",
    "ix_nudges_try_at",
    "ix_sources_due_at",
    "ix_sources_changed_at",
    "ix_subscriptions_source_id",
}
GLOBAL = {"sources", "stories"}  # fetched once for everybody
OURS = [table for table in TABLES if table.name not in GLOBAL]


@pytest.mark.parametrize("table", OURS, ids=str)
def test_every_key_and_index_begins_with_the_workspace(table: sa.Table) -> None:
    keys = [rule for rule in table.constraints if isinstance(rule, sa.schema.ColumnCollectionConstraint)]
    assert len(keys) == len(table.constraints)
    rules: list[sa.schema.ColumnCollectionConstraint | sa.Index] = [*keys, *table.indexes]
    firsts = {str(rule.name): next(iter(rule.columns)).name for rule in rules}
    assert {first for name, first in firsts.items() if name not in APART} == {"workspace_id"}


def test_the_indexes_that_stand_apart_are_there() -> None:
    assert {index.name for table in TABLES for index in table.indexes} >= APART


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_nothing_points_elsewhere_and_nothing_is_made_up_by_the_database(table: sa.Table) -> None:
    assert not table.foreign_keys
    for column in table.c:
        assert column.server_default is None
        assert column.identity is None
        assert column.computed is None


def test_the_migrations_make_what_the_bot_expects(database_url: str) -> None:
    engine = sa.create_engine(parsed(database_url))
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
    engine.dispose()


def test_the_migrations_make_the_very_words_that_sqlite_would_keep(sqlite_url: str) -> None:
    kept = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
    migrated, expected = sa.create_engine(sqlite_url), sa.create_engine("sqlite://")
    metadata.create_all(expected)
    found = []
    for engine in (migrated, expected):
        with engine.connect() as connection:
            found.append({name: _flat(words) for name, words in connection.exec_driver_sql(kept)})
        engine.dispose()
    assert found[0] == found[1]


def _flat(words: str) -> str:
    return re.sub(r"\s+", " ", words)


DEFINITIONS = """
SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT 'rule', conrelid::regclass || '.' || conname, pg_get_constraintdef(pg_constraint.oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'table', relname, reloptions::text FROM pg_class WHERE relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'column', attrelid::regclass || '.' || attname, format_type(atttypid, atttypmod) || attnotnull
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
    AND NOT attisdropped
"""


def test_the_migrations_make_the_very_definitions_that_postgresql_would_keep(
    postgres: Server, postgres_url: str
) -> None:
    name = postgres.create()
    migrated, expected = (sa.create_engine(parsed(url)) for url in (postgres_url, postgres.url(name)))
    metadata.create_all(expected)
    found = []
    for engine in (migrated, expected):
        with engine.connect() as connection:
            rows = [tuple(row) for row in connection.exec_driver_sql(DEFINITIONS)]
        found.append({row for row in rows if not row[1].startswith("alembic_version")})
        engine.dispose()
    postgres.drop(name)
    assert found[0] == found[1]
    assert len(found[0]) > 100
