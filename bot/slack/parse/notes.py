"""`note for Erika: has two cats`: a note whose colon comes after the name."""

from __future__ import annotations

import re
from datetime import date

from bot.core.model import Language
from bot.slack.parse.details import NOTE_LENGTH
from bot.slack.parse.markup import readable
from bot.slack.parse.requests import Details, Edit, Heard, Trouble, Unclear
from bot.slack.parse.sentence import SHOWN, Sentence
from bot.slack.parse.settled import one_left, settled

_FORM = re.compile(
    r"\s*(?:/reconnect\s+)?(?:(?:please|tolong|add|save|tambah(?:kan)?|simpan|buat|bikin|kasih|an?)\s+)*"
    r"(?:(?P<en>notes?)|(?P<id>catatan|catetan|memo))\s+(?:(?:for|about|on|of|untuk|buat|tentang|soal"
    r"|ke)\s+)?"
    r"(?P<who>[^:：\n]{1,200})[:：](?P<note>.*)",
    re.IGNORECASE | re.DOTALL,
)


def note_about(text: str, today: date) -> Heard | None:
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    who, troubles, unread = one_left(Sentence.of(found["who"], today))
    note = readable(found["note"]).strip()
    if who is None or not note:
        return None
    if len(note) > NOTE_LENGTH:
        troubles = [*troubles, Unclear(Trouble.TOO_LONG, note[:SHOWN])]
    language = Language.EN if found["en"] else Language.ID
    return Heard(settled(Edit(who, Details(note=note)), troubles, unread), language)
