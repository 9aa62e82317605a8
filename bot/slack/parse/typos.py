"""Slips of the finger in words that matter, mended only where nothing else can be meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.core.spelling import slips
from bot.slack.parse.everyday_words import known
from bot.slack.parse.lexicon import words
from bot.slack.parse.numbers import SPOKEN_EN, SPOKEN_ID
from bot.slack.parse.tokens import Shape, Token

_EVERY = words("every setiap tiap")
_UNITS = words("days weeks months years quarters day week month year quarter hari minggu pekan bulan tahun")
# Names that are one slip away from a word of ours.
NAMES_NEAR = frozenset(
    words(
        """
        adi avery bulan chan chang dana deni dewi dian dina dini dona dony edi hani hapsa harti helga helm
        lanjar lisa lita mila mira nani ninti pauso restu santi setia sita sudar susi tamba tambak tia tian
        weka wike yeni
        """
    )
)


# How words of ours are written in haste.
_HASTY = {
    written: meant
    for meant, known_as in {
        "tambah": "tmbh tmbah",
        "sekali": "skali skli sklai",
        "setiap": "stiap",
        "tiap": "tiep tyap",
        "minggu": "mnggu mgu minggo",
        "bulan": "blan",
        "kemarin": "kmrin kmren",
        "besok": "bsok besk",
        "tomorrow": "tommorow tommorrow tomorow tmrow",
        "yesterday": "yday yest yesterdy",
        "sampai": "smpai smpe smp",
        "terakhir": "trakhir trkhir",
        "ketemu": "ktmu ktemu",
        "ngobrol": "ngbrol ngobrl",
        "telpon": "tlpn tlpon",
        "saya": "sy sya",
        "aku": "aq",
        "sama": "sm",
        "dengan": "dg dngn",
        "untuk": "utk",
        "buat": "bwt",
        "lagi": "lg lgi",
        "belum": "blm blom",
        "semua": "smua",
        "teman": "tmn",
        "orang": "org",
        "about": "abt",
        "people": "ppl",
        "next": "nxt",
    }.items()
    for written in known_as.split()
}
# Slips in words so short that no rule would be safe.
_SHORT = {
    "ad": "add",
    "dd": "add",
    "lst": "list",
    "hlp": "help",
    "halp": "help",
    "shw": "show",
    "edt": "edit",
}


def mended(tokens: Sequence[Token]) -> list[Token]:
    """`evry 6 weeks` and `every 6 weks`, where the words around leave no doubt."""
    kept = [replace(token, key=_HASTY[token.key]) if token.key in _HASTY else token for token in tokens]
    for number, token in enumerate(kept):
        if token.shape is Shape.WORD and token.key.isalpha() and _unknown(token.key):
            key = _mended(kept, number)
            if key is not None:
                kept[number] = replace(token, key=key)
    return kept


def _mended(tokens: Sequence[Token], number: int) -> str | None:
    before = tokens[number - 1].key if number else ""
    after = [token.key for token in tokens[number + 1 : number + 3]]
    if _is_number(before):
        return next((unit for unit in _UNITS if is_near(tokens[number].key, unit)), None)
    if after and (after[0] in _UNITS or (_is_number(after[0]) and len(after) > 1)):
        return closest(tokens[number].key, _EVERY)
    return None


def _is_number(key: str) -> bool:
    return key.isdigit() or key in SPOKEN_EN or key in SPOKEN_ID


def _unknown(key: str) -> bool:
    return key not in known() and key not in NAMES_NEAR and not _is_number(key)


def closest(typed: str, meant: Iterable[str]) -> str | None:
    """The one word that can be meant, if there is only one."""
    found = {word for word in meant if is_slip(typed, word)}
    return found.pop() if len(found) == 1 else None


def is_near(typed: str, word: str) -> bool:
    """Whether a word comes near enough to be offered: one slip, or two in a long word."""
    if _SHORT.get(typed) == word:
        return True
    if typed[:1] != word[:1] or len(typed) < 3:
        return False
    return slips(typed, word, 2 if len(word) >= 8 else 1) <= 2 if len(word) >= 5 else _is_same(typed, word)


def is_slip(typed: str, word: str) -> bool:
    """Whether a word can be taken for another: in short ones no letter may differ, or Gani were ganti."""
    if len(word) >= 6 or not is_near(typed, word):
        return is_near(typed, word)
    return _SHORT.get(typed) == word or _is_same(typed, word) or _lacks_a_vowel(typed, word)


def _is_same(typed: str, word: str) -> bool:
    """The same letters, swapped or doubled."""
    return sorted(typed) == sorted(word) or _doubled(typed) == _doubled(word)


def _lacks_a_vowel(typed: str, word: str) -> bool:
    return any(
        letter in "aeiou" and word[:place] + word[place + 1 :] == typed for place, letter in enumerate(word)
    )


def _doubled(word: str) -> str:
    return "".join(letter for index, letter in enumerate(word) if index == 0 or word[index - 1] != letter)
