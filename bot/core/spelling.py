"""How words are compared: without case and accents, and how many slips of the finger lie between two."""

from __future__ import annotations

import unicodedata

# Letters that no decomposition takes apart, as people without that keyboard type them.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)
_FAR = 99


def plain(text: str) -> str:
    """Small letters without accents: `Ērîkå` is `erika`."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in decomposed if not _is_accent(sign))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


def _is_accent(sign: str) -> bool:
    """Marks that may be left out when typing; vowel signs of other scripts are letters, and stay."""
    return "\u0300" <= sign <= "\u036f" or "\u064b" <= sign <= "\u0652" or "\u0591" <= sign <= "\u05c7"


def slips(typed: str, meant: str, most: int = 2) -> int:
    """Letters added, left out, changed or swapped with a neighbour; a large number when over `most`."""
    if abs(len(typed) - len(meant)) > most:
        return _FAR
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for index, letter in enumerate(typed):
        before, above, row = row, before, [index + 1]
        for column, wanted in enumerate(meant):
            cost = min(before[column + 1], row[column]) + 1
            cost = min(cost, before[column] + (letter != wanted))
            if index and column and letter == meant[column - 1] and typed[index - 1] == wanted:
                cost = min(cost, above[column - 1] + 1)
            row.append(cost)
        if min(row) > most:
            return _FAR
    return row[-1] if row[-1] <= most else _FAR
