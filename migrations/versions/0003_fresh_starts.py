"""When a member was last offered a fresh start."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("members", sa.Column("fresh_at", INSTANT))


def downgrade() -> None:
    op.drop_column("members", "fresh_at")
