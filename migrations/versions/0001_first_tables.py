"""The first tables: members, whom they keep in touch with, and what was suggested to them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SLACK_ID = sa.String(32)
OUR_ID = sa.String(36)
# SQLite has no such type: there an instant is whole microseconds since 1970.
INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    for create in (_workspaces, _members, _schedule, _ties, _touches, _nudges, _marks, _given, _short_lived):
        create()


def downgrade() -> None:
    for table in ("drafts", "inbox", "changes", "given", "marks", "nudges", "touches", "ties", "schedule"):
        op.drop_table(table)
    op.drop_table("members")
    op.drop_table("workspaces")


def _table(name: str, *columns: sa.Column, key: str, **options: object) -> None:
    op.create_table(name, *columns, sa.PrimaryKeyConstraint(*key.split(), name=f"pk_{name}"), **options)


def _index(name: str, table: str, columns: str, only: str | None = None) -> None:
    """An index, unique if its name says so; `only` makes it a partial one."""
    where = None if only is None else sa.text(only)
    op.create_index(
        name,
        table,
        columns.split(),
        unique=name.startswith("uq_"),
        sqlite_where=where,
        postgresql_where=where,
    )


def _needed(name: str, kind: sa.types.TypeEngine) -> sa.Column:
    return sa.Column(name, kind, nullable=False)


def _workspaces() -> None:
    _table(
        "workspaces",
        _needed("workspace_id", SLACK_ID),
        _needed("name", sa.String(255)),
        sa.Column("bot_token", sa.Text),
        _needed("bot_user_id", SLACK_ID),
        _needed("bot_id", SLACK_ID),
        _needed("scopes", sa.Text),
        _needed("installed_at", INSTANT),
        sa.Column("uninstalled_at", INSTANT),
        key="workspace_id",
    )


def _members() -> None:
    _table(
        "members",
        _needed("workspace_id", SLACK_ID),
        _needed("id", SLACK_ID),
        _needed("language", sa.String(8)),
        _needed("register", sa.String(8)),
        _needed("zone", sa.String(64)),
        _needed("zone_chosen", sa.Boolean),
        _needed("pace", sa.SmallInteger),
        _needed("days", sa.SmallInteger),
        _needed("hour", sa.Time),
        _needed("seed", sa.BigInteger),
        _needed("discreet", sa.Boolean),
        _needed("paused", sa.Boolean),
        sa.Column("paused_until", INSTANT),
        sa.Column("channel", SLACK_ID),
        _needed("welcomed", sa.Boolean),
        _needed("created_at", INSTANT),
        key="workspace_id id",
    )


def _schedule() -> None:
    _table(
        "schedule",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        sa.Column("due_at", INSTANT),
        sa.Column("owner", sa.String(64)),
        _needed("fence", sa.Integer),
        _needed("failures", sa.SmallInteger),
        key="workspace_id member_id",
        postgresql_with={"fillfactor": "70"},
    )
    _index("ix_schedule_due_at", "schedule", "due_at", "due_at IS NOT NULL")


def _ties() -> None:
    _table(
        "ties",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("id", OUR_ID),
        _needed("name", sa.String(80)),
        sa.Column("user_id", SLACK_ID),
        _needed("every_days", sa.SmallInteger),
        _needed("stretch", sa.Float),
        _needed("circles", sa.JSON),
        _needed("likes", sa.JSON),
        _needed("addresses", sa.JSON),
        sa.Column("note", sa.Text),
        sa.Column("language", sa.String(8)),
        sa.Column("register", sa.String(8)),
        sa.Column("anchor_at", INSTANT),
        sa.Column("touched_at", INSTANT),
        sa.Column("suggested_at", INSTANT),
        sa.Column("later_until", INSTANT),
        _needed("resting", sa.Boolean),
        sa.Column("rest_until", INSTANT),
        _needed("created_at", INSTANT),
        sa.Column("removed_at", INSTANT),
        key="workspace_id member_id id",
    )
    there = "removed_at IS NULL AND user_id IS NOT NULL"
    _index("uq_ties_user", "ties", "workspace_id member_id user_id", there)
    _index("ix_ties_removed", "ties", "workspace_id removed_at", "removed_at IS NOT NULL")


def _touches() -> None:
    _table(
        "touches",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("tie_id", OUR_ID),
        _needed("id", OUR_ID),
        _needed("at", INSTANT),
        _needed("way", sa.String(8)),
        _needed("kind", sa.String(16)),
        _needed("source", sa.String(16)),
        sa.Column("nudge_id", OUR_ID),
        key="workspace_id member_id tie_id id",
    )


def _nudges() -> None:
    _table(
        "nudges",
        _needed("workspace_id", SLACK_ID),
        _needed("id", OUR_ID),
        _needed("member_id", SLACK_ID),
        _needed("tie_id", OUR_ID),
        _needed("state", sa.String(16)),
        sa.Column("slot_on", sa.Date),
        sa.Column("asked_by", sa.String(128)),
        sa.Column("try_at", INSTANT),
        _needed("tries", sa.SmallInteger),
        sa.Column("posting_at", INSTANT),
        sa.Column("posted_at", INSTANT),
        sa.Column("channel", SLACK_ID),
        sa.Column("ts", sa.String(32)),
        sa.Column("failure", sa.String(64)),
        sa.Column("mark", sa.String(8)),
        _needed("passed_over", sa.JSON),
        _needed("body", sa.Text),
        _needed("created_at", INSTANT),
        key="workspace_id id",
    )
    _index("ix_nudges_try_at", "nudges", "try_at", "try_at IS NOT NULL")
    _index("ix_nudges_member", "nudges", "workspace_id member_id created_at")
    _index("ix_nudges_in_hand", "nudges", "workspace_id member_id", "state IN ('queued', 'posting')")
    _index("uq_nudges_slot", "nudges", "workspace_id member_id slot_on", "slot_on IS NOT NULL")
    _index("uq_nudges_asked", "nudges", "workspace_id member_id asked_by", "asked_by IS NOT NULL")
    _index("uq_nudges_message", "nudges", "workspace_id channel ts", "ts IS NOT NULL")


def _marks() -> None:
    _table(
        "marks",
        _needed("workspace_id", SLACK_ID),
        _needed("nudge_id", OUR_ID),
        _needed("sign", sa.String(128)),
        _needed("mark", sa.String(8)),
        _needed("tie_id", OUR_ID),
        sa.Column("until", INSTANT),
        _needed("at", INSTANT),
        key="workspace_id nudge_id sign",
    )


def _given() -> None:
    _table(
        "given",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("tie_id", OUR_ID),
        _needed("key", sa.String(128)),
        _needed("at", INSTANT),
        key="workspace_id member_id tie_id key",
    )
    _index("ix_given_member", "given", "workspace_id member_id at")


def _short_lived() -> None:
    """What is kept for minutes or days: for undo, against doubles, and while an answer is awaited."""
    _table(
        "changes",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("id", OUR_ID),
        _needed("at", INSTANT),
        sa.Column("undone_at", INSTANT),
        _needed("inverse", sa.Text),
        key="workspace_id member_id id",
    )
    _table(
        "inbox",
        _needed("workspace_id", SLACK_ID),
        _needed("key", sa.String(128)),
        _needed("received_at", INSTANT),
        key="workspace_id key",
    )
    _table(
        "drafts",
        _needed("workspace_id", SLACK_ID),
        _needed("member_id", SLACK_ID),
        _needed("id", OUR_ID),
        _needed("at", INSTANT),
        _needed("body", sa.Text),
        key="workspace_id member_id id",
    )
