"""The forms that a word takes: plurals and -ing in English; ber-, me- and -an in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.model import Language

# What me- and pe- become before the first letter of a word, and whether that letter is then swallowed.
_NASAL = {
    **dict.fromkeys("bfv", ("m", False)),
    **dict.fromkeys("cdjz", ("n", False)),
    **dict.fromkeys("aeioughq", ("ng", False)),
    **dict.fromkeys("lmnrwy", ("", False)),
    "p": ("m", True),
    "t": ("n", True),
    "k": ("ng", True),
    "s": ("ny", True),
}
_VOWELS = "aeiou"


def forms(word: str, language: Language, *, bends: bool) -> set[str]:
    """The word itself and what it becomes; of a phrase only the last word changes."""
    head, _, last = word.rpartition(" ")
    bent = _indonesian(last, bends=bends) if language is Language.ID else _english(last, bends=bends)
    return {f"{head} {each}".strip() for each in (last, *bent)}


def _english(word: str, *, bends: bool) -> Iterator[str]:
    if len(word) < 3 or not word.isalpha():
        return
    if not word.endswith("s"):
        yield _plural(word)
    if bends:
        stem = word[:-1] if word.endswith("e") else word
        yield from (stem + "ing", stem + "ed", stem + "er", stem + "ers")


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("x", "z", "ch", "sh")) else "s")


def _indonesian(word: str, *, bends: bool) -> Iterator[str]:
    if not bends or len(word) < 3:
        return
    nasal, swallows = _NASAL[word[0]]
    rest = word[1:] if swallows else word
    yield from (
        word + "an",
        "ber" + word.removeprefix("r"),
        "ber" + word + "an",
        "ter" + word.removeprefix("r"),
    )
    for prefix in ("me" + nasal + rest, "di" + word):
        yield from (prefix, prefix + "kan", prefix + "i")
    yield from ("pe" + nasal + rest, "pe" + nasal + rest + "an")
    if nasal:
        yield from (nasal + rest, "nge" + word)
