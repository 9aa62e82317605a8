"""The shape of the database: which version of it there is, and how to bring it to another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.store import engine
from bot.store.errors import DatabaseNewer, StoreError
from bot.store.lock import ProcessLock
from bot.store.wrapping import wrapped

# Beside the package, in a checkout as in an installed wheel.
STEPS = Path(__file__).resolve().parents[2] / "migrations"
_ONE_AT_A_TIME = 0x6170616B61626172  # "apakabar"; waits for another migration, holds up nothing else


class Schema(StrEnum):
    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def head() -> str:
    """The version that this bot needs."""
    return ScriptDirectory(str(STEPS)).get_current_head() or ""


def current(url: str) -> str | None:
    """The version that a database has; None where there is none yet. Writes and creates nothing."""
    address = engine.parsed(url)
    path = engine.file_of(address)
    if path is not None and path.parent.is_dir() and not path.exists():
        return None
    reading = _reading(address)
    with _clear_errors(address), _disposed(reading), reading.connect() as connection:
        return version(connection)


def version(connection: sa.Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def state(url: str) -> Schema:
    return state_of(current(url))


def state_of(revision: str | None, steps: Path = STEPS) -> Schema:
    if revision is None:
        return Schema.EMPTY
    scripts = ScriptDirectory(str(steps))
    if revision == scripts.get_current_head():
        return Schema.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return Schema.OLDER if revision in known else Schema.NEWER


def up(url: str, to: str = "head", *, steps: Path = STEPS, busy_seconds: float = engine.BUSY_SECONDS) -> None:
    """Bring a database up to a version; nothing happens when it is there. Two at once wait for each other."""
    with _alone(url, busy_seconds) as connection:
        revision = version(connection)
        if state_of(revision, steps) is Schema.NEWER:
            raise DatabaseNewer(revision or "", place=engine.shown(connection.engine.url))
        command.upgrade(_config(connection, steps), to)


def down(url: str, to: str, *, steps: Path = STEPS, busy_seconds: float = engine.BUSY_SECONDS) -> None:
    """Bring a database down to a version (`base`: no tables at all); what these tables held is lost."""
    with _alone(url, busy_seconds) as connection:
        command.downgrade(_config(connection, steps), to)


@contextmanager
def _alone(url: str, busy_seconds: float) -> Iterator[sa.Connection]:
    """One transaction for the whole migration, while nobody else migrates."""
    address = engine.parsed(url)
    path = engine.file_of(address)
    lock = None if path is None else ProcessLock(path, "migrate", wait_seconds=busy_seconds)
    try:
        if path is not None:
            path.touch(0o600)  # names of people are in it: for its owner only
        writing = _writing(address, busy_seconds)
        with _clear_errors(address), _disposed(writing), writing.begin() as connection:
            if path is None:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
            yield connection
    finally:
        if lock is not None:
            lock.release()


def _writing(address: sa.URL, busy_seconds: float) -> sa.Engine:
    if engine.file_of(address) is not None:
        return engine.sqlite(address, busy_seconds, "BEGIN IMMEDIATE")
    return engine.postgresql(address, "migrate", 1, statement_ms=0)


def _reading(address: sa.URL) -> sa.Engine:
    if engine.file_of(address) is not None:
        return engine.sqlite(address, engine.BUSY_SECONDS, "BEGIN", query_only=True)
    return engine.postgresql(address, "version", 1)


@contextmanager
def _disposed(used: sa.Engine) -> Iterator[None]:
    try:
        yield
    finally:
        used.dispose()


@contextmanager
def _clear_errors(address: sa.URL) -> Iterator[None]:
    failure: StoreError | None = None
    try:
        yield
    except sa.exc.SQLAlchemyError as error:
        failure = wrapped(error, engine.shown(address))
    if failure is not None:
        raise failure from None  # what it was raised for holds the statement


def _config(connection: sa.Connection, steps: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
