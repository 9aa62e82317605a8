"""Is this story bad news? Death, disaster, crime, war, lay-offs, illness, scandal: when in doubt, it is."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from itertools import chain

from bot.core.bending import forms
from bot.core.lexicon.entry import Word
from bot.core.lexicon.farewells import FAREWELLS
from bot.core.lexicon.harmless import HARMLESS
from bot.core.lexicon.mildness import MILDNESS
from bot.core.lexicon.misdeeds import MISDEEDS
from bot.core.lexicon.misfortune import MISFORTUNE
from bot.core.lexicon.mishaps import MISHAPS
from bot.core.lexicon.setbacks import SETBACKS
from bot.core.lexicon.softly import SOFTLY
from bot.core.model import Language
from bot.core.phrases import Phrases
from bot.core.wording import tongue, words_of

_EVERYTHING = 100_000
# "(1941-2026)", somebody's whole life; "to cut 9,000 roles"; "120 jobs gone"; "pangkas 200 karyawan"; "studio
# gim tutup".
_SHAPES = re.compile(
    r"\b1[89]\d\d\s*[-–—]\s*20\d\d\b"
    r"|\b(?:cut|shed|slash|axe|eliminate|trim)\w*\b.{0,30}\b(?:jobs|roles|staff|workers|posts|positions|employees)\b"
    r"|\b(?:jobs|roles|posts|positions|workers)\b.{0,20}\b(?:gone|go|lost|cut|axed|at risk)\b"
    r"|\b(?:me)?(?:m?pangkas|ngurangi|rumahkan|lepas)\b.{0,30}"
    r"\b(?:karyawan|pegawai|pekerja|buruh|staf|tenaga kerja)\w*"
    r"|\b(?:lets?|letting)\b.{0,40}\b(?:people|staff|workers|team|employees|third|half|quarter)\b.{0,20}\bgo\b"
    r"|\b(?:closes?|closing|shuts?|shutting|axes?|axing|scraps?|scrapping)\b.{0,25}\b(?:studios?|stores?|shops?|branches"
    r"|schools?|plants?|factories|factory|offices?|cinemas?|pubs?|restaurants?|libraries|library|museums?|routes?"
    r"|services|lines|titles|magazines?|newspapers?|clubs?|centres?|centers?|hospitals?|pools?|theatres?|bakeries)\b"
    r"|\b(?:studio|toko|pabrik|gerai|kedai|restoran|hotel|koran|majalah|bioskop|perusahaan|startup|kampus"
    r"|sekolah)\b.{0,30}\btutup\b"
    r"|\b(?:tutup|menutup)\b.{0,20}\b(?:studio|toko|pabrik|gerai|kedai|restoran|hotel|cabang|kantor|sekolah|rute)\b",
    re.IGNORECASE,
)


def is_bad_news(title: str, summary: str = "") -> bool:
    """One word of it anywhere is enough, unless a saying makes it harmless ("a cake to die for")."""
    return _SHAPES.search(f"{title} {summary}") is not None or _is_bad(title) or _is_bad(summary)


def _is_bad(text: str) -> bool:
    words = words_of(text, _EVERYTHING)
    found = {each.meaning for each in _phrases().find(words)} - {Gloom.NEVER}
    if not found:
        return False
    return Gloom.ALWAYS in found or tongue(words) in (None, *found)


class Gloom(Enum):
    """Whether a word is bad in every text; one that is in a single language alone means that language."""

    ALWAYS = "always"
    NEVER = "never"


@cache
def _phrases() -> Phrases[Gloom | Language]:
    phrases: Phrases[Gloom | Language] = Phrases()
    for words in (*MISFORTUNE, *MISDEEDS, *MISHAPS, *SETBACKS, *FAREWELLS, *SOFTLY):
        for word in words:
            _put(phrases, word, word.language if word.own else Gloom.ALWAYS)
    for word in chain(HARMLESS, *MILDNESS):
        _put(phrases, word, Gloom.NEVER)
    return phrases


def _put(phrases: Phrases[Gloom | Language], word: Word, meaning: Gloom | Language) -> None:
    plain = " ".join(words_of(word.text))
    for form in forms(plain, word.language, bends=word.bends):
        phrases.put(form.split(" "), meaning)
