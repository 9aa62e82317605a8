"""Real databases for every test that wants one: SQLite in a file, and PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store import migrate
from bot.store.box import new_key
from bot.store.store import Store
from tests import postgres as server
from tests.postgres import Server

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def keys() -> list[str]:
    """Keys to seal with."""
    return [new_key()]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server, started for the first test that needs one."""
    started = server.start()
    yield started
    started.stop()


@pytest.fixture(scope="session")
def postgres_template(postgres: Server) -> str:
    """A migrated database to be copied."""
    name = postgres.create()
    migrate.up(postgres.url(name))
    return name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    migrate.up(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite database of this test's own."""
    path = tmp_path / "apakabar.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres: Server, postgres_template: str) -> Iterator[str]:
    """A migrated PostgreSQL database of this test's own."""
    name = postgres.create(postgres_template)
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database, once on each engine."""
    return str(request.getfixturevalue(f"{request.param.replace('postgresql', 'postgres')}_url"))


@pytest.fixture
def store(database_url: str, keys: list[str]) -> Iterator[Store]:
    """An open store, once on each engine."""
    opened = Store.open(database_url, keys, owner="test")
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(sqlite_url: str, keys: list[str]) -> Iterator[Store]:
    """An open store on SQLite, for what does not depend on the engine."""
    opened = Store.open(sqlite_url, keys, owner="test")
    yield opened
    opened.close()
