"""Feeds and their stories: global, since one that bears no secret is fetched once for everybody."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.schema import OUR_ID, index, instant, metadata, subscriptions

sa.Index("ix_subscriptions_source_id", subscriptions.c.source_id)  # whom to tell of a source, and if anybody

sources = sa.Table(
    "sources",
    metadata,
    sa.Column("id", OUR_ID, primary_key=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("url", sa.Text, nullable=False),  # sealed
    sa.Column("owner", sa.String(80)),  # of an address that bears a secret: it is theirs alone
    sa.Column("title", sa.String(200)),
    sa.Column("etag", sa.String(1000)),
    sa.Column("modified", sa.String(200)),
    instant("fetched_at"),
    instant("due_at"),  # NULL: given up
    sa.Column("failures", sa.SmallInteger, nullable=False),
    instant("bad_since"),
    sa.Column("ttl", sa.Integer),  # minutes
    instant("changed_at"),  # when its stories did
)
index("ix_sources_due_at", sources.c.due_at, only=sources.c.due_at.is_not(None))
index("ix_sources_changed_at", sources.c.changed_at, only=sources.c.changed_at.is_not(None))

stories = sa.Table(
    "stories",
    metadata,
    sa.Column("source_id", OUR_ID, primary_key=True),
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("summary", sa.Text, nullable=False),
    sa.Column("credit", sa.String(200), nullable=False),
    sa.Column("language", sa.String(8)),
    instant("published_at"),
    instant("starts_at"),
    sa.Column("starts_on", sa.Date),
    sa.Column("starts_clock", sa.Time),
    instant("ends_at"),
    sa.Column("ends_on", sa.Date),
    sa.Column("ends_clock", sa.Time),
    sa.Column("series", sa.String(64)),
    sa.Column("place", sa.Text),
    instant("seen_at", nullable=False),
)
