"""On a server what collides is tried again, lost connections are replaced, and nothing is left half done."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import psycopg
import pytest

from bot.store import members
from bot.store.errors import CommitUncertain, DatabaseFull, DatabaseLocked
from bot.store.store import Store, Tx
from tests.postgres import Server
from tests.store.people import ADA, BOB, is_there

RAISE = "DO $$ BEGIN RAISE EXCEPTION 'Erika' USING ERRCODE = '{}'; END $$"


@pytest.fixture
def postgres_store(postgres_url: str, keys: list[str]) -> Iterator[Store]:
    opened = Store.open(postgres_url, keys, owner="test")
    yield opened
    opened.close()


@pytest.mark.parametrize("code", ["40001", "40P01"])
async def test_a_collision_is_tried_again_from_the_start(postgres_store: Store, code: str) -> None:
    attempts = []

    def collide(tx: Tx) -> int:
        attempts.append(1)
        members.insert(tx, ADA)
        if len(attempts) < 3:
            tx.conn.exec_driver_sql(RAISE.format(code))
        return len(attempts)

    assert await postgres_store.run(collide) == 3
    assert await is_there(postgres_store)


async def test_collisions_without_end_are_given_up(postgres_store: Store) -> None:
    attempts = []

    def collide(tx: Tx) -> None:
        attempts.append(1)
        tx.conn.exec_driver_sql(RAISE.format("40001"))

    with pytest.raises(DatabaseLocked, match="40001"):
        await postgres_store.run(collide)
    assert len(attempts) == 4


async def test_of_two_who_add_the_same_at_once_the_second_sees_it(postgres_store: Store) -> None:
    both = threading.Barrier(2)

    def keep(tx: Tx) -> str:
        if members.get(tx, "T1", "UADA"):
            return "known"
        both.wait(10)
        members.insert(tx, ADA)
        return "added"

    answers = await asyncio.gather(postgres_store.run(keep), postgres_store.run(keep))
    assert sorted(answers) == ["added", "known"]


async def test_lost_connections_are_replaced(
    postgres: Server, postgres_url: str, postgres_store: Store
) -> None:
    await postgres_store.run(members.insert, ADA)
    await asyncio.to_thread(end_connections, postgres_url)
    assert await is_there(postgres_store)
    await asyncio.to_thread(end_connections, postgres_url)
    await postgres_store.run(members.insert, BOB)


async def test_a_connection_lost_while_committing_is_not_tried_again(
    postgres_url: str, postgres_store: Store
) -> None:
    attempts = []

    def lose(tx: Tx) -> None:
        attempts.append(1)
        members.insert(tx, ADA)
        end_connections(postgres_url)

    with pytest.raises(CommitUncertain, match="Look before doing it again"):
        await postgres_store.run(lose)
    assert len(attempts) == 1


REFUSE_TO_COMMIT = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$;
CREATE CONSTRAINT TRIGGER refused AFTER INSERT ON members DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse();
"""


async def test_a_commit_that_is_refused_leaves_nothing_behind(
    postgres_url: str, postgres_store: Store
) -> None:
    with psycopg.connect(postgres_url) as connection:
        connection.execute(REFUSE_TO_COMMIT.encode())
    with pytest.raises(DatabaseFull):
        await postgres_store.run(members.insert, ADA)
    assert not await is_there(postgres_store)


def end_connections(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid != pg_backend_pid()"
        )


async def test_a_bot_that_hangs_in_a_transaction_is_let_go_of_by_the_server(postgres_store: Store) -> None:
    def limits(tx: Tx) -> list[str]:
        names = ("statement_timeout", "idle_in_transaction_session_timeout", "application_name", "TimeZone")
        return [str(tx.conn.exec_driver_sql(f"SHOW {name}").scalar_one()) for name in names]

    assert await postgres_store.run(limits) == ["15s", "30s", "apakabar test", "UTC"]
