"""Something light to send: the shelf, a member's own lines, days of their own, and feeds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SLACK_ID = sa.String(32)
OUR_ID = sa.String(36)
INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("members", sa.Column("own_lines_at", INSTANT))
    op.add_column("ties", sa.Column("dates", sa.Text))
    op.add_column("ties", sa.Column("holidays", sa.Text))
    for create in (_shelf, _lines, _sources, _stories, _subscriptions):
        create()


def downgrade() -> None:
    for table in ("subscriptions", "stories", "sources", "lines", "shelf"):
        op.drop_table(table)
    op.drop_column("ties", "holidays")
    op.drop_column("ties", "dates")
    op.drop_column("members", "own_lines_at")


def _table(name: str, *columns: sa.Column, key: str) -> None:
    op.create_table(name, *columns, sa.PrimaryKeyConstraint(*key.split(), name=f"pk_{name}"))


def _needed(name: str, kind: sa.types.TypeEngine) -> sa.Column:
    return sa.Column(name, kind, nullable=False)


def _shelf() -> None:
    _table(
        "shelf",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("id", OUR_ID),
        _needed("body", sa.Text),
        _needed("kept_at", INSTANT),
        key="workspace_id member_id id",
    )


def _lines() -> None:
    _table(
        "lines",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("id", OUR_ID),
        _needed("language", sa.String(8)),
        _needed("text", sa.Text),
        _needed("made_at", INSTANT),
        key="workspace_id member_id id",
    )


def _sources() -> None:
    _table(
        "sources",
        _needed("id", OUR_ID),
        _needed("kind", sa.String(16)),
        _needed("url", sa.Text),
        sa.Column("owner", sa.String(80)),
        sa.Column("title", sa.String(200)),
        sa.Column("etag", sa.String(1000)),
        sa.Column("modified", sa.String(200)),
        sa.Column("fetched_at", INSTANT),
        sa.Column("due_at", INSTANT),
        _needed("failures", sa.SmallInteger),
        sa.Column("bad_since", INSTANT),
        sa.Column("ttl", sa.Integer),
        sa.Column("changed_at", INSTANT),
        key="id",
    )
    for name in ("due_at", "changed_at"):
        where = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"ix_sources_{name}", "sources", [name], sqlite_where=where, postgresql_where=where)


def _stories() -> None:
    _table(
        "stories",
        _needed("source_id", OUR_ID),
        _needed("key", sa.String(64)),
        _needed("title", sa.Text),
        _needed("url", sa.Text),
        _needed("summary", sa.Text),
        _needed("credit", sa.String(200)),
        sa.Column("language", sa.String(8)),
        sa.Column("published_at", INSTANT),
        sa.Column("starts_at", INSTANT),
        sa.Column("starts_on", sa.Date),
        sa.Column("starts_clock", sa.Time),
        sa.Column("ends_at", INSTANT),
        sa.Column("ends_on", sa.Date),
        sa.Column("ends_clock", sa.Time),
        sa.Column("series", sa.String(64)),
        sa.Column("place", sa.Text),
        _needed("seen_at", INSTANT),
        key="source_id key",
    )


def _subscriptions() -> None:
    _table(
        "subscriptions",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("source_id", OUR_ID),
        _needed("made_at", INSTANT),
        key="workspace_id member_id source_id",
    )
    op.create_index("ix_subscriptions_source_id", "subscriptions", ["source_id"])
