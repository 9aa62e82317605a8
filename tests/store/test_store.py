"""A service runs in one transaction, which is committed, or leaves nothing behind, whatever happens."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.model import Member
from bot.store import members, schedule
from bot.store.errors import Conflict, DatabaseReadOnly
from bot.store.store import Store, Tx
from tests.store.people import ADA, BOB, NOW, is_there


class Torn(BaseException):
    """Something that is not even an Exception."""


async def test_what_a_service_returns_and_wrote_is_there(store: Store) -> None:
    def keep(tx: Tx, member: Member, *, twice: int) -> int:
        members.insert(tx, member)
        return 2 * twice

    assert await store.run(keep, ADA, twice=21) == 42
    assert await is_there(store)


@pytest.mark.parametrize("failure", [ValueError("Erika"), Torn()])
async def test_any_exception_rolls_back_and_travels_on(store: Store, failure: BaseException) -> None:
    def fail(tx: Tx) -> None:
        members.insert(tx, ADA)
        raise failure

    with pytest.raises(type(failure)) as raised:
        await store.run(fail)
    assert raised.value is failure
    assert not await is_there(store)
    await store.run(members.insert, ADA)


async def test_reading_cannot_write(store: Store) -> None:
    with pytest.raises(DatabaseReadOnly):
        await store.read(members.insert, ADA)
    assert not await is_there(store)
    await store.run(members.insert, ADA)


async def test_reading_sees_one_moment(store: Store) -> None:
    begun, written = threading.Event(), threading.Event()

    def twice(tx: Tx) -> list[bool]:
        found = [members.get(tx, "T1", "UADA") is not None]
        begun.set()
        assert written.wait(10)
        return [*found, members.get(tx, "T1", "UADA") is not None]

    reading = asyncio.create_task(store.read(twice))
    await asyncio.to_thread(begun.wait, 10)
    await store.run(members.insert, ADA)
    written.set()
    assert await reading == [False, False]
    assert await is_there(store)


async def test_a_caller_who_goes_away_does_not_stop_the_transaction(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        begun.set()
        assert go_on.wait(10)
        members.insert(tx, ADA)

    calling = asyncio.create_task(store.run(slow))
    await asyncio.to_thread(begun.wait, 10)
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    go_on.set()
    async with asyncio.timeout(10):  # several threads write to a server: nothing says which comes first
        while not await is_there(store):
            await asyncio.sleep(0.01)


async def test_what_waits_for_its_turn_is_done_although_its_caller_went_away(sqlite_store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        begun.set()
        assert go_on.wait(10)

    first = asyncio.create_task(sqlite_store.run(slow))
    await asyncio.to_thread(begun.wait, 10)
    second = asyncio.create_task(sqlite_store.run(members.insert, ADA))
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    go_on.set()
    await first
    await sqlite_store.run(lambda tx: None)
    assert await is_there(sqlite_store)


async def test_a_failure_after_the_caller_went_away_is_nobodys(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def fail(tx: Tx) -> None:
        begun.set()
        assert go_on.wait(10)
        raise ValueError

    calling = asyncio.create_task(store.run(fail))
    await asyncio.to_thread(begun.wait, 10)
    calling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await calling
    go_on.set()
    await store.run(members.insert, ADA)
    assert await is_there(store)


async def test_closing_waits_for_what_is_running(database_url: str, keys: list[str]) -> None:
    store = Store.open(database_url, keys, owner="test")

    def slow(tx: Tx) -> None:
        time.sleep(0.2)
        members.insert(tx, ADA)

    calling = asyncio.create_task(store.run(slow))
    await asyncio.sleep(0.05)
    await asyncio.to_thread(store.close)
    await calling
    again = Store.open(database_url, keys, owner="test")
    assert await is_there(again)
    again.close()


async def test_the_loop_goes_on_while_a_service_runs(store: Store) -> None:
    running = asyncio.create_task(store.run(lambda tx: time.sleep(0.3)))
    turns = 0
    while not running.done():
        await asyncio.sleep(0.01)
        turns += 1
    assert turns > 5


async def test_ids_of_one_transaction_keep_their_order(store: Store) -> None:
    made = await store.run(lambda tx: [tx.new_id(NOW) for _ in range(100)])
    assert made == sorted(set(made))


async def test_an_idle_look_takes_no_write_lock(sqlite_url: str, keys: list[str], tmp_path: Path) -> None:
    store = Store.open(sqlite_url, keys, owner="test", busy_seconds=0.1)
    holding = threading.Event()
    done = threading.Event()

    def hold(tx: Tx) -> None:
        holding.set()
        assert done.wait(10)

    writing = asyncio.create_task(store.run(hold))
    await asyncio.to_thread(holding.wait, 10)
    assert not await store.read(schedule.is_due, NOW)
    done.set()
    await writing
    store.close()


async def test_what_is_there_already_is_a_conflict(store: Store) -> None:
    await store.run(members.insert, ADA)
    with pytest.raises(Conflict):
        await store.run(members.insert, replace(BOB, id=ADA.id))


async def test_what_is_committed_is_on_the_disk(sqlite_store: Store) -> None:
    def ways(tx: Tx) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete", "busy_timeout")
        return [tx.conn.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names]

    assert await sqlite_store.run(ways) == ["wal", 2, 1, 10_000]
