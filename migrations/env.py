"""How Alembic reaches the database: by the connection that the bot hands over, or by `-x url=...` by hand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context


def _run(connection: sa.Connection) -> None:
    # The bot has begun the transaction already; where nobody has, Alembic begins one.
    context.configure(connection=connection, target_metadata=None, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()


def _by_hand(url: str) -> None:
    engine = sa.create_engine(url, poolclass=sa.NullPool, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", lambda connection, _: setattr(connection, "isolation_level", None))
        sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        _run(connection)


def _print_only(url: str) -> None:
    context.configure(url=url, literal_binds=True, dialect_opts={"paramstyle": "named"})
    with context.begin_transaction():
        context.run_migrations()


handed_over = context.config.attributes.get("connection")
url = context.get_x_argument(as_dictionary=True).get("url")
if handed_over is not None:
    _run(handed_over)
elif not url:
    raise SystemExit("Say which database: alembic -x url=sqlite:////folder/file.db upgrade head")
elif context.is_offline_mode():
    _print_only(url)
else:
    _by_hand(url)
