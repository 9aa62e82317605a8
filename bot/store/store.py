"""The database behind asyncio: a service runs in a thread of the store's own, in one transaction."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

import sqlalchemy as sa

from bot.store import engine, migrate, rotation
from bot.store.box import Box
from bot.store.engine import Engines
from bot.store.errors import CommitUncertain, DatabaseNewer, DatabaseOlder
from bot.store.lock import ProcessLock
from bot.store.tx import Tx as Tx
from bot.store.wrapping import Trouble, worth_repeating, wrapped

P = ParamSpec("P")
T = TypeVar("T")

_PAUSES = (0.02, 0.1, 0.4)  # seconds before the second, third and fourth attempt


class Store:
    """An open database. A service may run more than once when two of them collide; only one run counts."""

    def __init__(self, address: sa.URL, engines: Engines, box: Box, threads: int, lock: ProcessLock | None):
        self._engines, self._box, self._lock = engines, box, lock
        self._place = engine.shown(address)
        self._dialect = address.get_backend_name()
        self._writers = ThreadPoolExecutor(threads if lock is None else 1, thread_name_prefix="store")
        self._readers = (
            self._writers if lock is None else ThreadPoolExecutor(1, thread_name_prefix="store-read")
        )

    @classmethod
    def open(
        cls,
        url: str,
        keys: Sequence[str],
        *,
        owner: str,
        threads: int = 4,
        busy_seconds: float = engine.BUSY_SECONDS,
    ) -> Store:
        """Open a database, or refuse with an error that says what to do."""
        address, box = engine.parsed(url), Box(keys)
        path = engine.file_of(address)
        lock = None if path is None else ProcessLock(path, owner)
        engines = engine.engines(address, owner=owner, threads=threads, busy_seconds=busy_seconds)
        store = cls(address, engines, box, threads, lock)
        try:
            store._check(exists=path is None or path.exists())
        except BaseException:
            store.close()
            raise
        return store

    async def run(self, service: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a service in one transaction: committed on return, rolled back on any exception."""
        return await self._hop(self._writers, self._engines.writing, lambda tx: service(tx, *args, **kwargs))

    async def read(self, service: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a service that only reads, on one snapshot; writing is refused."""
        return await self._hop(self._readers, self._engines.reading, lambda tx: service(tx, *args, **kwargs))

    def close(self) -> None:
        """Wait for what is running and let go of the database."""
        self._readers.shutdown()
        self._writers.shutdown()
        self._engines.dispose()
        if self._lock is not None:
            self._lock.release()

    async def _hop(self, threads: ThreadPoolExecutor, on: sa.Engine, work: Callable[[Tx], T]) -> T:
        # Shielded: a caller who is cancelled goes away, the transaction comes to its end all the same.
        return await asyncio.shield(asyncio.wrap_future(threads.submit(self._attempts, on, work)))

    def _attempts(self, on: sa.Engine, work: Callable[[Tx], T]) -> T:
        trouble: Trouble
        attempt = 0
        while True:
            try:
                return self._transaction(on, work)
            except (sa.exc.SQLAlchemyError, UnicodeError) as error:
                trouble = error
            if attempt == len(_PAUSES) or not worth_repeating(trouble, attempt):
                raise wrapped(trouble, self._place)
            time.sleep(_PAUSES[attempt] * random.uniform(0.5, 1.5))
            attempt += 1

    def _transaction(self, on: sa.Engine, work: Callable[[Tx], T]) -> T:
        with on.connect() as connection:
            transaction = connection.begin()
            try:
                result = work(Tx(connection, self._box, self._dialect))
            except BaseException:
                transaction.rollback()
                raise
            _commit(transaction)
            return result

    def _check(self, *, exists: bool) -> None:
        """Refuse a database of another version, and keys that do not fit."""
        if not exists:
            raise DatabaseOlder(place=self._place)
        revision = self._attempts(self._engines.reading, lambda tx: migrate.version(tx.conn))
        match migrate.state_of(revision):
            case migrate.Schema.NEWER:
                raise DatabaseNewer(revision or "", place=self._place)
            case migrate.Schema.EMPTY | migrate.Schema.OLDER:
                raise DatabaseOlder(revision or "", place=self._place)
        self._attempts(self._engines.reading, rotation.try_keys)


def _commit(transaction: sa.RootTransaction) -> None:
    try:
        transaction.commit()
    except sa.exc.DBAPIError as error:
        if error.connection_invalidated:
            raise CommitUncertain(type(error).__name__) from None
        raise
