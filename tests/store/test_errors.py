"""Whatever is wrong with a database is said with what to do, and never with what somebody wrote."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from bot.store import errors, members, migrate, ties
from bot.store.box import new_key
from bot.store.store import Store, Tx
from tests.postgres import Server
from tests.store.people import ADA, BUDI, ERIKA

SECRET = "suka teh melati"


def refusal(url: str, keys: list[str], kind: type[errors.StoreError]) -> errors.StoreError:
    with pytest.raises(kind) as refused:
        Store.open(url, keys, owner="test", busy_seconds=0.1)
    assert type(refused.value) is kind
    return refused.value


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
def quick_store(sqlite_url: str, keys: list[str]) -> Iterator[Store]:
    """A store that does not wait long for others."""
    opened = Store.open(sqlite_url, keys, owner="test", busy_seconds=0.1)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "url",
    ["", "mysql://host/name", "sqlite://", "sqlite:///:memory:", "not an address", "sqlite:///file::memory:"],
)
def test_an_address_that_is_none_is_refused(url: str, keys: list[str]) -> None:
    assert "sqlite:////folder/file.db or postgresql://" in str(refusal(url, keys, errors.AddressUnknown))


def test_a_missing_folder_is_said(tmp_path: Path, keys: list[str]) -> None:
    url = f"sqlite:///{tmp_path / 'nowhere' / 'a.db'}"
    said = str(refusal(url, keys, errors.FolderMissing))
    assert str(tmp_path / "nowhere") in said
    assert "Create its folder" in said
    for use in (migrate.up, migrate.state):
        with pytest.raises(errors.FolderMissing):
            use(url)


def test_a_folder_instead_of_a_file_is_said(tmp_path: Path, keys: list[str]) -> None:
    assert "correct the path" in str(refusal(f"sqlite:///{tmp_path}", keys, errors.FolderMissing))


@pytest.mark.parametrize(
    "content", [b"Halo, ini bukan basis data.\n" * 99, b"SQLite format 3\0" + b"x" * 4096]
)
def test_a_file_that_is_no_database_is_said(tmp_path: Path, keys: list[str], content: bytes) -> None:
    (tmp_path / "a.db").write_bytes(content)
    url = f"sqlite:///{tmp_path / 'a.db'}"
    assert "restore a backup" in str(refusal(url, keys, errors.NotADatabase))
    with pytest.raises(errors.NotADatabase):
        migrate.up(url)


def test_a_database_that_was_never_migrated_is_said(tmp_path: Path, keys: list[str]) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    assert "apakabar migrate" in str(refusal(url, keys, errors.DatabaseOlder))
    assert not (tmp_path / "a.db").exists()


def test_an_empty_database_is_said(postgres: Server, keys: list[str]) -> None:
    name = postgres.create()
    assert "apakabar migrate" in str(refusal(postgres.url(name), keys, errors.DatabaseOlder))
    postgres.drop(name)


def test_a_database_of_a_newer_bot_is_said(sqlite_url: str, keys: list[str]) -> None:
    with closing(sqlite3.connect(file_of(sqlite_url))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    said = refusal(sqlite_url, keys, errors.DatabaseNewer)
    assert said.code == "9999"
    assert "Start that version, or restore a backup" in str(said)


def test_a_database_of_a_newer_bot_is_said_by_a_server_too(postgres_url: str, keys: list[str]) -> None:
    with psycopg.connect(postgres_url) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refusal(postgres_url, keys, errors.DatabaseNewer).code == "9999"


def test_a_second_bot_on_one_file_is_refused(sqlite_url: str, sqlite_store: Store, keys: list[str]) -> None:
    assert "several bots at once need PostgreSQL" in str(refusal(sqlite_url, keys, errors.SecondBot))


def test_a_refused_start_holds_nothing_back(sqlite_url: str, keys: list[str]) -> None:
    with pytest.raises(errors.KeysMissing):
        Store.open(sqlite_url, [], owner="test")
    Store.open(sqlite_url, keys, owner="test").close()


def test_a_file_that_can_only_be_read_is_said(sqlite_url: str) -> None:
    url = f"sqlite:///file:{file_of(sqlite_url)}?mode=ro&uri=true"
    with pytest.raises(errors.DatabaseReadOnly, match="write permission"):
        migrate.down(url, "base")


async def test_writing_to_a_file_that_can_only_be_read_is_said(sqlite_url: str, keys: list[str]) -> None:
    url = f"sqlite:///file:{file_of(sqlite_url)}?mode=ro&uri=true"
    store = Store.open(url, keys, owner="test")
    assert await store.read(members.get, "T1", "UADA") is None
    with pytest.raises(errors.DatabaseReadOnly, match="write permission"):
        await store.run(members.insert, ADA)
    store.close()


async def test_a_user_without_rights_is_said(postgres: Server, postgres_url: str, keys: list[str]) -> None:
    name = postgres_url.split("@/")[1].split("?")[0]
    postgres.execute("DROP ROLE IF EXISTS onlooker")
    postgres.execute("CREATE ROLE onlooker LOGIN")
    with psycopg.connect(postgres_url) as connection:
        connection.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO onlooker")
    store = Store.open(postgres.url(name, "onlooker"), keys, owner="test")
    assert await store.read(members.get, "T1", "UADA") is None
    with pytest.raises(errors.DatabaseReadOnly, match="write permission"):
        await store.run(members.insert, ADA)
    store.close()


async def test_a_full_disk_is_said_and_over_once_there_is_room(quick_store: Store) -> None:
    def room(tx: Tx, more: int) -> None:
        pages = tx.conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.conn.exec_driver_sql(f"PRAGMA max_page_count={pages + more}")

    def fill(tx: Tx) -> None:
        for number in range(2000):
            ties.insert(tx, replace(BUDI, id=f"tie-{number}", user_id=None))

    await quick_store.run(room, 3)
    with pytest.raises(errors.DatabaseFull, match="Free some space"):
        await quick_store.run(fill)
    assert await quick_store.read(ties.of_member, "T1", "UADA") == []
    await quick_store.run(room, 10_000)
    await quick_store.run(fill)


async def test_a_file_that_others_hold_is_said(sqlite_url: str, quick_store: Store) -> None:
    with closing(sqlite3.connect(file_of(sqlite_url), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.DatabaseLocked, match="Close other programs"):
            await quick_store.run(members.insert, ADA)
        other.execute("ROLLBACK")
    await quick_store.run(members.insert, ADA)


def test_a_server_that_is_not_there_is_said(keys: list[str]) -> None:
    said = str(refusal("postgresql://ada:rahasia@127.0.0.1:1/apakabar", keys, errors.DatabaseUnreachable))
    assert "127.0.0.1:1/apakabar" in said
    assert "rahasia" not in said
    assert "Check that it is running" in said


def test_a_database_that_is_not_there_is_said(postgres: Server, keys: list[str]) -> None:
    refusal(postgres.url("nowhere"), keys, errors.DatabaseUnreachable)


def test_a_wrong_password_is_said_without_showing_it(
    postgres: Server, postgres_url: str, keys: list[str]
) -> None:
    name = postgres_url.split("@/")[1].split("?")[0]
    postgres.execute("DROP ROLE IF EXISTS guarded")
    postgres.execute("CREATE ROLE guarded LOGIN PASSWORD 'benar' IN ROLE pg_read_all_data")
    Store.open(postgres.url(name, "guarded", "benar"), keys, owner="test").close()
    said = str(refusal(postgres.url(name, "guarded", "salah"), keys, errors.PasswordRefused))
    assert "Correct both in APAKABAR_DATABASE_URL" in said
    assert "salah" not in said


@pytest.mark.parametrize("password", [None, "benar"])
def test_a_user_who_is_not_let_in_is_said(
    postgres: Server, postgres_url: str, keys: list[str], password: str | None
) -> None:
    name = postgres_url.split("@/")[1].split("?")[0]
    postgres.execute("DROP ROLE IF EXISTS guarded")
    postgres.execute("CREATE ROLE guarded LOGIN")
    refusal(postgres.url(name, "guarded", password), keys, errors.PasswordRefused)


RAISE = "DO $$ BEGIN RAISE EXCEPTION '" + SECRET + "' USING ERRCODE = '{}'; END $$"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("53100", errors.DatabaseFull),
        ("25006", errors.DatabaseReadOnly),
        ("42501", errors.DatabaseReadOnly),
        ("55P03", errors.DatabaseLocked),
        ("57014", errors.DatabaseLocked),
        ("53300", errors.DatabaseUnreachable),
        ("08006", errors.DatabaseUnreachable),
        ("57P03", errors.DatabaseUnreachable),
        ("22001", errors.StoreError),
        ("XX000", errors.StoreError),
    ],
)
async def test_every_code_of_a_server_has_its_error(
    postgres_url: str, keys: list[str], code: str, kind: type[errors.StoreError]
) -> None:
    store = Store.open(postgres_url, keys, owner="test")
    with pytest.raises(kind) as refused:
        await store.run(lambda tx: tx.conn.exec_driver_sql(RAISE.format(code)))
    store.close()
    assert type(refused.value) is kind
    assert refused.value.code == code
    assert SECRET not in everything_about(refused.value)


def everything_about(error: BaseException) -> str:
    """All that a log could print of an error."""
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__context__)


def conflict(tx: Tx) -> None:
    ties.insert(tx, replace(BUDI, name=SECRET))
    ties.insert(tx, replace(BUDI, name=SECRET))


def nothing(tx: Tx) -> None:
    ties.insert(tx, replace(BUDI, name=SECRET, note=None, every_days=None))  # type: ignore[arg-type]


def odd(tx: Tx) -> None:
    ties.insert(tx, replace(BUDI, name=SECRET + "\ud800"))


def odd_note(tx: Tx) -> None:
    ties.insert(tx, replace(BUDI, note=SECRET + "\ud800"))


def unknown(tx: Tx) -> None:
    tx.conn.exec_driver_sql(f"SELECT '{SECRET}' FROM nowhere")


def wrong_type(tx: Tx) -> None:
    ties.insert(tx, replace(BUDI, circles=(SECRET,), created_at=SECRET))  # type: ignore[arg-type]


@pytest.mark.parametrize("service", [conflict, nothing, odd, odd_note, unknown, wrong_type])
async def test_no_error_shows_what_was_to_be_written(store: Store, service: Callable[[Tx], None]) -> None:
    with pytest.raises(errors.StoreError) as refused:
        await store.run(service)
    said = everything_about(refused.value)
    assert SECRET not in said
    assert "INSERT INTO" not in said
    assert BUDI.id not in said
    assert service.__name__ in said  # the frames stay, so that the place can be found


@pytest.mark.parametrize("service", [odd, odd_note])
async def test_text_that_cannot_be_kept_is_said(store: Store, service: Callable[[Tx], None]) -> None:
    with pytest.raises(errors.TextRefused, match="unusual signs"):
        await store.run(service)


async def test_a_sign_that_postgresql_cannot_keep_is_refused(postgres_url: str, keys: list[str]) -> None:
    store = Store.open(postgres_url, keys, owner="test")
    with pytest.raises(errors.StoreError):
        await store.run(ties.insert, replace(ERIKA, name="Erika\0"))
    store.close()


async def test_keys_that_do_not_fit_are_said_at_the_start(database_url: str, keys: list[str]) -> None:
    store = Store.open(database_url, keys, owner="test")
    await store.run(ties.insert, BUDI)
    store.close()
    assert "former key" in str(refusal(database_url, [new_key()], errors.Unsealable))


def test_an_error_can_do_without_code_and_place() -> None:
    assert str(errors.DatabaseFull()).startswith("the disk of the database is full. Free")
