"""Which person a typed name means: without case, accents or full spelling, and without guessing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.spelling import plain, slips

NEAREST = 5
_TITLES = "pak bapak bu ibu mas mbak mba kak kakak bang abang om tante mr mrs ms dr drs ir prof hj h"
_VOWELS = frozenset("aeiou")
# Spellings of one sound, old and new, in the order in which they are replaced.
_SOUNDS = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("sj", "s"),
    ("sy", "s"),
    ("sh", "s"),
    ("ph", "f"),
    ("v", "f"),
    ("ck", "k"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("kh", "h"),
    ("th", "t"),
    ("dh", "d"),
    ("y", "i"),
    ("z", "s"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """Indices of names: `best` fit equally well (one: that is it; several: ask), `near` come close."""

    best: tuple[int, ...] = ()
    near: tuple[int, ...] = ()


def fold(name: str) -> str:
    """The letters and digits of a name, small, without accents, apostrophes and other signs."""
    words = plain(name).replace("'", "").replace("’", "")
    kept = "".join(sign if _counts(sign) else " " for sign in words)
    return " ".join(kept.split())


def _counts(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign) in {"Mn", "Mc", "So"}


def find(wanted: str, names: Sequence[str]) -> Found:
    """Exact beats the beginning of the name, which beats the beginning of a word, which beats a slip."""
    typed = fold(wanted)
    if not typed:
        return Found()
    folded = [fold(name) for name in names]
    best = _best(typed, folded) or _best(_without_title(typed), folded)
    near = sorted((_distance(typed, name), index) for index, name in enumerate(folded))
    close = [index for distance, index in near if distance <= 2 and index not in best]
    return Found(best, tuple(close[:NEAREST]))


def _best(typed: str, folded: Sequence[str]) -> tuple[int, ...]:
    fits = [_fit(typed, name) for name in folded]
    best = min((fit for fit in fits if fit is not None), default=None)
    return tuple(index for index, fit in enumerate(fits) if fit is not None and fit == best)


def _without_title(typed: str) -> str:
    first, _, rest = typed.partition(" ")
    return rest if rest and first in _TITLES.split() else typed


def _fit(typed: str, name: str) -> int | None:
    """0 exact, 1 the beginning, 2 beginnings of words in order, 3 the same sound, 4 one slip."""
    if typed == name:
        return 0
    if name.startswith(typed):
        return 1
    if _begin_words(typed.split(), name.split()):
        return 2
    written = [name, *name.split()] if " " not in typed else [name]
    if len(typed) >= 4 and any(_sound(each) == _sound(typed) for each in written):
        return 3
    return 4 if any(_slipped(typed, each) for each in written) else None


def _begin_words(typed: Sequence[str], words: Sequence[str]) -> bool:
    rest = iter(words)
    return all(any(word.startswith(each) for word in rest) for each in typed)


def _sound(word: str) -> str:
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", word)


def _slipped(typed: str, name: str) -> bool:
    """One slip, where it is hardly another name: Budi is not Rudi, nor is Putra Putri."""
    if max(len(typed), len(name)) < 5 or typed[:1] != name[:1] or slips(typed, name, 1) > 1:
        return False
    return len(typed) != len(name) or not {typed[-1], name[-1]} <= _VOWELS or typed[-1] == name[-1]


def _distance(typed: str, name: str) -> int:
    """How far a name is, at best by one of its words; short words are far from everything."""
    allowed = 0 if len(typed) < 3 else 1 if len(typed) < 6 else 2
    written = [name, *name.split()]
    if any(word and set(word.split()) & set(typed.split()) for word in written):
        return 0
    found = min(slips(typed, each, 2) for each in written)
    return found if found <= allowed else found + 2
