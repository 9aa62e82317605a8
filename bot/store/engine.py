"""How a connection to either database is made, so that both behave alike."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.errors import AddressUnknown, SqliteTooOld

BUSY_SECONDS = 10.0
_STATEMENT_MS = 15_000
_IDLE_IN_TRANSACTION_MS = 30_000


@dataclass(frozen=True, slots=True)
class Engines:
    """`writing` begins by taking the write lock (SQLite); `reading` cannot write and sees one snapshot."""

    writing: sa.Engine
    reading: sa.Engine

    def dispose(self) -> None:
        self.reading.dispose()
        self.writing.dispose()


def parsed(url: str) -> sa.URL:
    """The address of a database: a SQLite file or PostgreSQL, however its hoster spells it."""
    if url.startswith("postgres://"):
        url = url.replace("postgres://", "postgresql://", 1)
    try:
        address = sa.make_url(url)
    except sa.exc.ArgumentError:
        raise AddressUnknown from None
    name = address.get_backend_name()
    if name not in ("sqlite", "postgresql") or (name == "sqlite" and file_of(address) is None):
        raise AddressUnknown
    return address.set(drivername="postgresql+psycopg") if name == "postgresql" else address


def file_of(address: sa.URL) -> Path | None:
    """The file of a SQLite database; None for PostgreSQL and for a database in memory."""
    if address.get_backend_name() != "sqlite" or not address.database:
        return None
    name = address.database.removeprefix("file:")
    return None if name == ":memory:" else Path(name)


def shown(address: sa.URL) -> str:
    """Where the database is, without user and password."""
    path = file_of(address)
    if path is not None:
        return str(path)
    socket = address.query.get("host")
    server = f"{address.host or 'localhost'}:{address.port or 5432}" if socket is None else socket
    return f"{server}/{address.database or ''}"


def engines(address: sa.URL, *, owner: str, threads: int, busy_seconds: float) -> Engines:
    if file_of(address) is not None:
        return Engines(
            sqlite(address, busy_seconds, "BEGIN IMMEDIATE"),
            sqlite(address, busy_seconds, "BEGIN", query_only=True),
        )
    engine = postgresql(address, owner, threads)
    reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Engines(engine, reading)


def check_sqlite(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> None:
    """Some systems bring a new Python and an old SQLite, which knows no RETURNING."""
    if version < (3, 35):
        raise SqliteTooOld(".".join(map(str, version)))


def sqlite(address: sa.URL, busy_seconds: float, begin: str, *, query_only: bool = False) -> sa.Engine:
    """One connection to a file; `begin` is how its transactions begin."""
    check_sqlite()
    engine = sa.create_engine(
        address,
        hide_parameters=True,
        pool_size=1,
        max_overflow=0,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
    )

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        # The driver's own way to begin takes the lock too late; we begin ourselves.
        connection.isolation_level = None
        for pragma in _pragmas(query_only):
            connection.execute(f"PRAGMA {pragma}")

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _pragmas(query_only: bool) -> tuple[str, ...]:
    if query_only:
        return ("query_only=ON",)
    # FULL: what was acknowledged survives a power cut. secure_delete: what was forgotten is overwritten.
    return ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")


def postgresql(address: sa.URL, owner: str, threads: int, *, statement_ms: int = _STATEMENT_MS) -> sa.Engine:
    """A pool with a connection for each thread; half-dead connections are noticed within a minute."""
    settings = {
        "statement_timeout": statement_ms,
        "idle_in_transaction_session_timeout": _IDLE_IN_TRANSACTION_MS,
        "TimeZone": "UTC",
    }
    ours = {
        "application_name": f"apakabar {owner}"[:63],
        "connect_timeout": "5",
        "keepalives_idle": "30",
        "keepalives_interval": "10",
        "keepalives_count": "3",
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
    }
    return sa.create_engine(
        address,
        hide_parameters=True,
        pool_size=threads,
        max_overflow=0,
        pool_recycle=1800,
        connect_args={name: value for name, value in ours.items() if name not in address.query},
    )
