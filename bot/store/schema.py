"""The tables, as the migrations make them.

Every key and index of members' data begins with `workspace_id`, and nothing crosses workspaces, so that
they can be spread by workspace one day. Two indexes stand apart: what is due, of members and of nudges.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.store.types import UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = sa.MetaData(naming_convention=NAMING)

SLACK_ID = sa.String(32)
OUR_ID = sa.String(36)


def _workspace() -> sa.Column[str]:
    return sa.Column("workspace_id", SLACK_ID, primary_key=True)


def instant(name: str, *, nullable: bool = True) -> sa.Column[datetime]:
    return sa.Column(name, UtcDateTime(), nullable=nullable)


def index(name: str, *columns: sa.Column[Any], only: sa.ColumnElement[bool], unique: bool = False) -> None:
    """A partial index, on both databases."""
    sa.Index(name, *columns, unique=unique, sqlite_where=only, postgresql_where=only)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(create_constraint=False), nullable=False)


workspaces = sa.Table(
    "workspaces",
    metadata,
    _workspace(),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("bot_token", sa.Text),  # sealed; NULL once uninstalled
    sa.Column("bot_user_id", SLACK_ID, nullable=False),
    sa.Column("bot_id", SLACK_ID, nullable=False),
    sa.Column("scopes", sa.Text, nullable=False),
    instant("installed_at", nullable=False),
    instant("uninstalled_at"),
)

members = sa.Table(
    "members",
    metadata,
    _workspace(),
    sa.Column("id", SLACK_ID, primary_key=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("register", sa.String(8), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    _flag("zone_chosen"),
    sa.Column("pace", sa.SmallInteger, nullable=False),
    sa.Column("days", sa.SmallInteger, nullable=False),
    sa.Column("hour", sa.Time, nullable=False),
    sa.Column("seed", sa.BigInteger, nullable=False),
    _flag("discreet"),
    _flag("paused"),
    instant("paused_until"),
    sa.Column("channel", SLACK_ID),
    _flag("welcomed"),
    instant("created_at", nullable=False),
    sa.Column("country", sa.String(2)),  # whose holidays and weekends are days off; NULL: not said
    instant("fresh_at"),  # when a fresh start was last offered or made
    instant("lively_at"),  # silence before it no longer makes the bot quieter
    instant("tells_at"),  # since when ties that do not answer can be told apart
    instant("own_lines_at"),  # since when nothing but the member's own lines is wanted
)

schedule = sa.Table(
    "schedule",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    instant("due_at"),  # NULL: nothing to come (paused for good, no days), or parked
    sa.Column("owner", sa.String(64)),
    sa.Column("fence", sa.Integer, nullable=False),
    sa.Column("failures", sa.SmallInteger, nullable=False),
    postgresql_with={"fillfactor": "70"},
)
index("ix_schedule_due_at", schedule.c.due_at, only=schedule.c.due_at.is_not(None))

ties = sa.Table(
    "ties",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("id", OUR_ID, primary_key=True),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("user_id", SLACK_ID),
    sa.Column("every_days", sa.SmallInteger, nullable=False),
    sa.Column("circles", sa.JSON, nullable=False),
    sa.Column("likes", sa.JSON, nullable=False),
    sa.Column("addresses", sa.JSON, nullable=False),
    sa.Column("note", sa.Text),  # sealed
    sa.Column("language", sa.String(8)),
    sa.Column("register", sa.String(8)),
    instant("anchor_at"),
    instant("touched_at"),
    instant("suggested_at"),
    instant("later_until"),
    _flag("resting"),
    instant("rest_until"),
    instant("created_at", nullable=False),
    instant("removed_at"),  # kept for the ten minutes of undo, then deleted with its touches
    instant("wished_at"),
    sa.Column("dates", sa.Text),  # sealed JSON: birthdays and other days of their own
    sa.Column("holidays", sa.Text),  # sealed JSON: the holidays that the member ticked for them
)
index(
    "uq_ties_user",
    ties.c.workspace_id,
    ties.c.member_id,
    ties.c.user_id,
    only=sa.and_(ties.c.removed_at.is_(None), ties.c.user_id.is_not(None)),
    unique=True,
)
# Holds the few that were removed, so that they are found without reading all ties.
index("ix_ties_removed", ties.c.workspace_id, ties.c.removed_at, only=ties.c.removed_at.is_not(None))

touches = sa.Table(
    "touches",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("tie_id", OUR_ID, primary_key=True),
    sa.Column("id", OUR_ID, primary_key=True),
    instant("at", nullable=False),
    sa.Column("way", sa.String(8), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("source", sa.String(16), nullable=False),
    sa.Column("nudge_id", OUR_ID),
)

nudges = sa.Table(
    "nudges",
    metadata,
    _workspace(),
    sa.Column("id", OUR_ID, primary_key=True),
    sa.Column("member_id", SLACK_ID, nullable=False),
    sa.Column("tie_id", OUR_ID, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("slot_on", sa.Date),
    sa.Column("asked_by", sa.String(128)),
    instant("try_at"),  # when something is to be done: to post it, to look for it, to redraw it
    sa.Column("tries", sa.SmallInteger, nullable=False),
    instant("posting_at"),
    instant("posted_at"),
    sa.Column("channel", SLACK_ID),
    sa.Column("ts", sa.String(32)),
    sa.Column("failure", sa.String(64)),
    sa.Column("mark", sa.String(8)),
    sa.Column("passed_over", sa.JSON, nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # sealed JSON: reasons and ideas
    instant("created_at", nullable=False),
    instant("sign_at"),  # the first thing that its member did after it
    instant("rung_at"),  # when a colder tie was offered on it
    sa.Column("rung_on", sa.Date),  # the day whose slot that tie took
)
index("ix_nudges_try_at", nudges.c.try_at, only=nudges.c.try_at.is_not(None))
sa.Index("ix_nudges_member", nudges.c.workspace_id, nudges.c.member_id, nudges.c.created_at)
index(
    "ix_nudges_in_hand",
    nudges.c.workspace_id,
    nudges.c.member_id,
    only=nudges.c.state.in_([sa.literal_column("'queued'"), sa.literal_column("'posting'")]),
)
index(
    "uq_nudges_slot",
    nudges.c.workspace_id,
    nudges.c.member_id,
    nudges.c.slot_on,
    only=nudges.c.slot_on.is_not(None),
    unique=True,
)
index(
    "uq_nudges_asked",
    nudges.c.workspace_id,
    nudges.c.member_id,
    nudges.c.asked_by,
    only=nudges.c.asked_by.is_not(None),
    unique=True,
)
index(
    "uq_nudges_message",
    nudges.c.workspace_id,
    nudges.c.channel,
    nudges.c.ts,
    only=nudges.c.ts.is_not(None),
    unique=True,
)

marks = sa.Table(
    "marks",
    metadata,
    _workspace(),
    sa.Column("nudge_id", OUR_ID, primary_key=True),
    sa.Column("sign", sa.String(128), primary_key=True),  # "reaction:white_check_mark", "button"
    sa.Column("mark", sa.String(8), nullable=False),
    sa.Column("tie_id", OUR_ID, nullable=False),
    sa.Column("until", UtcDateTime()),  # of a "later"
    instant("at", nullable=False),
)

given = sa.Table(
    "given",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("tie_id", OUR_ID, primary_key=True),
    sa.Column("key", sa.String(128), primary_key=True),
    instant("at", nullable=False),
)
sa.Index("ix_given_member", given.c.workspace_id, given.c.member_id, given.c.at)

changes = sa.Table(
    "changes",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("id", OUR_ID, primary_key=True),
    instant("at", nullable=False),
    instant("undone_at"),
    sa.Column("inverse", sa.Text, nullable=False),  # sealed JSON
)

inbox = sa.Table(
    "inbox",
    metadata,
    _workspace(),
    sa.Column("key", sa.String(128), primary_key=True),  # event id, or "trigger:" + trigger id
    instant("received_at", nullable=False),
)

drafts = sa.Table(
    "drafts",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("id", OUR_ID, primary_key=True),
    instant("at", nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # sealed JSON: a request that waits for an answer
)

shelf = sa.Table(
    "shelf",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("id", OUR_ID, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),  # sealed JSON
    instant("kept_at", nullable=False),
)

lines = sa.Table(
    "lines",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("id", OUR_ID, primary_key=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("text", sa.Text, nullable=False),  # sealed
    instant("made_at", nullable=False),
)

assets = sa.Table(
    "assets",
    metadata,
    _workspace(),
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("file_id", SLACK_ID, nullable=False),
    instant("uploaded_at", nullable=False),
)

subscriptions = sa.Table(
    "subscriptions",
    metadata,
    _workspace(),
    sa.Column("member_id", SLACK_ID, primary_key=True),
    sa.Column("source_id", OUR_ID, primary_key=True),
    instant("made_at", nullable=False),
)
