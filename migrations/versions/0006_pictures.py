"""Pictures of our own that were uploaded to a workspace."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SLACK_ID = sa.String(32)
INSTANT = sa.TIMESTAMP(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "assets",
        sa.Column("workspace_id", SLACK_ID, nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("file_id", SLACK_ID, nullable=False),
        sa.Column("uploaded_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "name", name="pk_assets"),
    )


def downgrade() -> None:
    op.drop_table("assets")
