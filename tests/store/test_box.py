"""What is sealed can be opened with any of the listed keys, and with no other."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.store.box import Box, keys_beside, new_key
from bot.store.errors import DatabaseReadOnly, FolderMissing, KeysMissing, KeyUnusable, Unsealable

NOTE = "suka teh melati ☕"


def test_what_was_sealed_can_be_opened_and_does_not_show() -> None:
    box = Box([new_key()])
    sealed = box.seal(NOTE)
    assert NOTE not in sealed
    assert box.open(sealed) == NOTE
    assert box.seal(NOTE) != sealed


def test_a_new_key_listed_first_seals_and_the_old_one_still_opens() -> None:
    old, new = new_key(), new_key()
    before = Box([old]).seal(NOTE)
    both = Box([new, old])
    assert both.open(before) == NOTE
    assert Box([new]).open(both.seal(NOTE)) == NOTE
    assert Box([new]).open(both.reseal(before)) == NOTE


@pytest.mark.parametrize("sealed", [Box([new_key()]).seal(NOTE), "", "not sealed at all"])
def test_a_wrong_key_is_said_with_what_to_do(sealed: str) -> None:
    for use in (Box([new_key()]).open, Box([new_key()]).reseal):
        with pytest.raises(Unsealable, match="List the former key in APAKABAR_KEYS"):
            use(sealed)


def test_no_key_is_refused() -> None:
    with pytest.raises(KeysMissing, match="APAKABAR_KEYS"):
        Box([])


@pytest.mark.parametrize("key", ["short", "ü" * 44, "A" * 43])
def test_a_key_of_the_wrong_form_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(KeyUnusable) as refusal:
        Box([key])
    assert key not in str(refusal.value)


def test_a_key_file_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    database = tmp_path / "apakabar.db"
    [key] = keys_beside(database)
    path = tmp_path / "apakabar.db.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keys_beside(database) == [key]
    Box([key])
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_of_many_who_start_at_once_all_use_the_same_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        found = set(threads.map(lambda _: tuple(keys_beside(tmp_path / "a.db")), range(32)))
    assert len(found) == 1
    assert len(list(tmp_path.iterdir())) == 1


def test_a_key_file_may_list_several_keys(tmp_path: Path) -> None:
    new, old = new_key(), new_key()
    (tmp_path / "a.db.key").write_text(f"{new}\n{old}\n")
    assert keys_beside(tmp_path / "a.db") == [new, old]


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="Create its folder"):
        keys_beside(tmp_path / "nowhere" / "a.db")


def test_a_key_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.db.key").mkdir()
    with pytest.raises(DatabaseReadOnly):
        keys_beside(tmp_path / "a.db")
