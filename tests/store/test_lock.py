"""One bot for one file, and the lock is free again when its holder is gone, however it went."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot.store.errors import DatabaseReadOnly, FolderMissing, SecondBot
from bot.store.lock import ProcessLock

HOLD = """
import sys, time
from pathlib import Path
from bot.store.lock import ProcessLock
lock = ProcessLock(Path(sys.argv[1]), "first")
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_bot_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    first = ProcessLock(database, "first")
    with pytest.raises(SecondBot, match="Stop it first; several bots at once need PostgreSQL"):
        ProcessLock(database, "second")
    first.release()
    ProcessLock(database, "second").release()


def test_waiting_gets_the_lock_once_it_is_free(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    first = ProcessLock(database, "first")
    threading.Timer(0.2, first.release).start()
    ProcessLock(database, "second", wait_seconds=10).release()


def test_the_lock_of_a_bot_that_was_killed_is_free(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    held = subprocess.Popen([sys.executable, "-c", HOLD, database], stdout=subprocess.PIPE)
    assert held.stdout is not None
    with held, held.stdout:
        assert held.stdout.readline() == b"held\n"
        with pytest.raises(SecondBot):
            ProcessLock(database, "second")
        held.kill()
        held.wait()
    ProcessLock(database, "second").release()


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="Create its folder"):
        ProcessLock(tmp_path / "nowhere" / "a.db", "first")


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.db.lock").mkdir()
    with pytest.raises(DatabaseReadOnly, match="write permission"):
        ProcessLock(tmp_path / "a.db", "first")
