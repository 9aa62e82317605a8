"""When a member last said how often, and since when they tell of answers.

What is learned on top of a wish is folded from the rows, and not kept.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("members", sa.Column("tells_at", INSTANT))
    op.add_column("ties", sa.Column("wished_at", INSTANT))
    op.drop_column("ties", "stretch")


def downgrade() -> None:
    op.add_column("ties", sa.Column("stretch", sa.Float, nullable=False, server_default="1.0"))
    op.drop_column("ties", "wished_at")
    op.drop_column("members", "tells_at")
