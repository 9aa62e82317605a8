"""Keys can be changed, and what is sealed is nowhere to be read in the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.nudge import Reason, ReasonKind
from bot.core.sources import SourceKind
from bot.store import changes, drafts, lines, nudges, rotation, shelf, sources, ties, workspaces
from bot.store.box import new_key
from bot.store.errors import Unsealable
from bot.store.store import Store, Tx
from bot.store.workspaces import Workspace
from tests.store.people import BUDI, COMIC, ERIKA, LINE, NOW, NUDGE

ADAS = ("T1", "UADA")
SEALED = 10  # a token, a nudge, a change, a draft, Budi's note, dates, holidays, a thing, a line, a source
REASONS = (Reason(ReasonKind.ONLY_OF_CIRCLE, word="alasan-rahasia"),)
OURS = Workspace("T1", "Rumah Ada", "xoxb-rahasia", "UBOT", "BBOT", (), NOW)


def fill(tx: Tx) -> None:
    workspaces.put(tx, OURS)
    workspaces.put(tx, replace(OURS, id="T2", bot_token=None))
    ties.insert(tx, BUDI)
    ties.insert(tx, ERIKA)
    nudges.insert(tx, [NUDGE])
    nudges.update(tx, NUDGE, reasons=REASONS)
    shelf.insert(tx, COMIC)
    lines.insert(tx, LINE)
    changes.put(tx, *ADAS, "c1", NOW, '"inverse-rahasia"')
    drafts.put(tx, *ADAS, "d1", NOW, '"draft-rahasia"')
    sources.obtain(tx, SourceKind.FEED, "https://example.org/?kunci=alamat-rahasia", None, NOW)


async def test_what_is_sealed_is_nowhere_to_be_read_in_the_file(sqlite_store: Store, tmp_path: Path) -> None:
    await sqlite_store.run(fill)
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for words in (
        BUDI.note,
        NUDGE.ideas[0].text,
        "alasan-rahasia",
        "xoxb",
        "inverse-rahasia",
        "draft-rahasia",
        "example.org/comic",
        "kamu banget",
        "wedding",
        "Idul Fitri",
        LINE.text,
        "alamat-rahasia",
    ):
        assert words is not None
        assert words.encode() not in raw
    assert b"Budi" in raw  # the file is indeed what was read


async def test_a_new_key_takes_over_and_the_old_one_can_be_dropped(
    database_url: str, keys: list[str]
) -> None:
    old = Store.open(database_url, keys, owner="test")
    await old.run(fill)
    old.close()
    new = new_key()
    both = Store.open(database_url, [new, *keys], owner="test")
    assert await both.read(ties.get, *ADAS, BUDI.id) == BUDI
    assert await both.run(rotation.reseal) == SEALED
    both.close()
    only = Store.open(database_url, [new], owner="test")
    assert await only.read(ties.of_member, *ADAS) == [ERIKA, BUDI]
    assert await only.read(nudges.get, "T1", NUDGE.id) == replace(NUDGE, reasons=REASONS)
    assert await only.read(workspaces.get, "T1") == OURS
    assert await only.read(shelf.of_member, *ADAS) == [COMIC]
    assert await only.read(lines.of_member, *ADAS) == [LINE]
    assert await only.read(drafts.get, *ADAS, "d1", NOW) == '"draft-rahasia"'
    assert await only.run(changes.take, *ADAS, "c1", since=NOW, now=NOW) == '"inverse-rahasia"'
    only.close()
    with pytest.raises(Unsealable):
        Store.open(database_url, keys, owner="test")


async def test_an_empty_database_takes_any_key(store: Store) -> None:
    assert await store.run(rotation.reseal) == 0
    await store.read(rotation.try_keys)
