"""The database comes to its shape and back, whoever asks for it and however many at once."""

from __future__ import annotations

import ast
import os
import shutil
import stat
import subprocess
import sys
import tomllib
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store import migrate
from bot.store.engine import parsed
from bot.store.errors import DatabaseNewer, SecondBot, StoreError
from bot.store.migrate import Schema
from bot.store.store import Store
from tests.conftest import ENGINES
from tests.postgres import Server

ROOT = migrate.STEPS.parent
RACE = """
import sys
from bot.store import migrate
print("ready", flush=True)
input()
migrate.up(sys.argv[1])
"""
NEXT = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", "{head}"
def upgrade():
    op.create_table("attic", sa.Column("workspace_id", sa.String(32), primary_key=True))
    {then}
def downgrade():
    op.drop_table("attic")
"""


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables, once on each engine."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    postgres: Server = request.getfixturevalue("postgres")
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


def steps_with(tmp_path: Path, then: str) -> Path:
    """The migrations of a bot that is one step further."""
    steps = tmp_path / "100%_migrations"
    shutil.copytree(migrate.STEPS, steps)
    (steps / "versions" / "9999_attic.py").write_text(NEXT.format(head=migrate.head(), then=then))
    return steps


def tables(url: str) -> set[str]:
    engine = sa.create_engine(parsed(url))
    found = set(sa.inspect(engine).get_table_names()) - {"alembic_version"}
    engine.dispose()
    return found


def test_an_empty_database_comes_up_to_the_head_and_down_again(empty_url: str) -> None:
    assert migrate.state(empty_url) is Schema.EMPTY
    for _ in range(2):
        migrate.up(empty_url)
        assert migrate.state(empty_url) is Schema.CURRENT
        assert migrate.current(empty_url) == migrate.head()
        migrate.down(empty_url, "base")
        assert migrate.state(empty_url) is Schema.EMPTY
        assert tables(empty_url) == set()


def test_coming_up_twice_changes_nothing(database_url: str) -> None:
    before = tables(database_url)
    migrate.up(database_url)
    assert tables(database_url) == before


def test_an_older_database_is_told_from_a_newer_one(database_url: str, tmp_path: Path) -> None:
    steps = steps_with(tmp_path, "pass")
    assert migrate.state_of(migrate.current(database_url), steps) is Schema.OLDER
    migrate.up(database_url, steps=steps)
    assert migrate.state_of(migrate.current(database_url), steps) is Schema.CURRENT
    assert migrate.state(database_url) is Schema.NEWER
    with pytest.raises(DatabaseNewer, match="Start that version") as refusal:
        migrate.up(database_url)
    assert refusal.value.code == "9999"


def test_a_step_that_fails_leaves_nothing_behind(database_url: str, tmp_path: Path) -> None:
    steps = steps_with(tmp_path, 'op.execute("SELECT nothing FROM nowhere")')
    before = tables(database_url)
    with pytest.raises(StoreError) as refusal:
        migrate.up(database_url, steps=steps)
    assert "[SQL:" not in "".join(traceback.format_exception(refusal.value))
    assert tables(database_url) == before
    assert migrate.state(database_url) is Schema.CURRENT


def test_several_who_come_up_at_once_wait_for_each_other(empty_url: str) -> None:
    command = [sys.executable, "-W", "error", "-c", RACE, empty_url]
    pipe = subprocess.PIPE
    starting = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) for _ in range(4)]
    for each in starting:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in starting:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    for each in starting:
        each.communicate(timeout=60)
    assert [each.returncode for each in starting] == [0, 0, 0, 0]
    assert migrate.state(empty_url) is Schema.CURRENT


def test_nobody_migrates_under_a_running_bot(sqlite_url: str, sqlite_store: Store) -> None:
    with pytest.raises(SecondBot):
        migrate.up(sqlite_url, busy_seconds=0.1)
    assert migrate.state(sqlite_url) is Schema.CURRENT


def test_asking_for_the_version_creates_nothing(tmp_path: Path) -> None:
    assert migrate.state(f"sqlite:///{tmp_path / 'none.db'}") is Schema.EMPTY
    assert list(tmp_path.iterdir()) == []


def test_a_new_database_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    migrate.up(f"sqlite:///{path}")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_migrations_never_import_the_bot() -> None:
    files = list(migrate.STEPS.rglob("*.py"))
    assert files
    for path in files:
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(name == "bot" or name.startswith("bot.") for name in names), path


def test_the_migrations_are_shipped_beside_the_bot() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert set(settings["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) == {"bot", "migrations"}


def alembic(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "alembic", *words]
    return subprocess.run(
        command, cwd=ROOT, env=os.environ.copy(), capture_output=True, text=True, check=False
    )


def test_alembic_finds_its_settings_and_comes_up_by_hand(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hand.db'}"
    done = alembic("-x", f"url={url}", "upgrade", "head")
    assert done.returncode == 0, done.stderr
    assert migrate.state(url) is Schema.CURRENT


def test_alembic_prints_what_it_would_do_and_asks_for_a_database() -> None:
    printed = alembic("-x", "url=postgresql://", "upgrade", "head", "--sql")
    assert "CREATE TABLE schedule" in printed.stdout, printed.stderr
    assert "WITH (fillfactor = 70)" in printed.stdout
    assert "Say which database" in alembic("upgrade", "head").stderr
