"""The sentences of the bot, as gettext's extractor finds them, and the catalogues as they are kept."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

import bot

BOT = Path(bot.__file__).parent
KEYWORDS = {"say": None, "N_": None, "count": (1, 2)}
Msgid = str | tuple[str, str]


@cache
def said() -> frozenset[Msgid]:
    """Every sentence in the code, or a pair of them for what is counted."""
    found: set[Msgid] = set()
    for file in sorted(BOT.rglob("*.py")):
        for _, msgid, _, _ in extract_from_file("python", str(file), keywords=KEYWORDS):
            found.add(msgid if isinstance(msgid, str) else (msgid[0], msgid[1]))
    return frozenset(found)


@cache
def catalogue(name: str) -> Catalog:
    source = BOT / "locale" / name / "LC_MESSAGES" / "apakabar.po"
    return read_po(BytesIO(source.read_bytes()), locale=name.removesuffix("_formal"), abort_invalid=True)


@cache
def translations(name: str) -> dict[Msgid, tuple[str, ...]]:
    """What the catalogue says for each sentence, once for each plural form."""
    kept: dict[Msgid, tuple[str, ...]] = {}
    for message in catalogue(name):
        if message.id:
            text = message.string
            kept[message.id] = (text,) if isinstance(text, str) else tuple(text)
    return kept
