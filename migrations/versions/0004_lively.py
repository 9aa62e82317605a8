"""When a member asked for the whole pace again, and the further rung that a nudge offered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("members", sa.Column("lively_at", INSTANT))
    op.add_column("nudges", sa.Column("rung_at", INSTANT))
    op.add_column("nudges", sa.Column("rung_on", sa.Date))


def downgrade() -> None:
    op.drop_column("nudges", "rung_on")
    op.drop_column("nudges", "rung_at")
    op.drop_column("members", "lively_at")
