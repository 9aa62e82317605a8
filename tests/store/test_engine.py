"""An address is understood however it is spelt, and shown without its secrets."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.engine import check_sqlite, file_of, parsed, shown
from bot.store.errors import SqliteTooOld


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("sqlite:////srv/apakabar.db", "/srv/apakabar.db"),
        ("sqlite:///apakabar.db", "apakabar.db"),
        ("sqlite:///file:/srv/apakabar.db?mode=ro&uri=true", "/srv/apakabar.db"),
        ("postgresql://ada:rahasia@db.example.org/apakabar", "db.example.org:5432/apakabar"),
        ("postgresql+psycopg://ada:rahasia@db:6000/apakabar", "db:6000/apakabar"),
        ("postgres://ada:rahasia@db/apakabar?sslmode=require", "db:5432/apakabar"),
        ("postgresql://ada@/apakabar?host=/run/postgresql", "/run/postgresql/apakabar"),
    ],
)
def test_where_a_database_is_shows_without_its_secrets(url: str, place: str) -> None:
    assert shown(parsed(url)) == place


def test_only_a_file_has_a_path() -> None:
    assert file_of(parsed("sqlite:////srv/apakabar.db")) == Path("/srv/apakabar.db")
    assert file_of(parsed("postgresql://db/apakabar")) is None


def test_postgresql_is_always_spoken_to_by_psycopg_3() -> None:
    for url in ("postgres://db/a", "postgresql://db/a", "postgresql+psycopg2://db/a"):
        assert parsed(url).drivername == "postgresql+psycopg"


def test_a_sqlite_that_is_too_old_is_said_with_its_version() -> None:
    with pytest.raises(SqliteTooOld, match=r"3\.34\.1.*Use a newer Python"):
        check_sqlite((3, 34, 1))
    check_sqlite((3, 35, 0))
