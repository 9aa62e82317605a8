"""What getting quieter needs to know of a nudge, and whose days off a member has."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("nudges", sa.Column("sign_at", INSTANT))
    op.add_column("members", sa.Column("country", sa.String(2)))


def downgrade() -> None:
    op.drop_column("members", "country")
    op.drop_column("nudges", "sign_at")
