"""What a friend would call somebody, from whatever the member wrote as the name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.model import Language, Register

LONGEST = 24  # longer than any name that somebody is called by

# A member who writes "Pak Hendra" calls him that; taking it away would be rude.
ELDERS = {
    "pak": "Pak", "bapak": "Pak", "bu": "Bu", "ibu": "Bu", "om": "Om", "tante": "Tante", "ust": "Ustaz",
    "ustaz": "Ustaz", "ustadz": "Ustadz", "ustazah": "Ustazah", "ustadzah": "Ustadzah", "romo": "Romo",
    "pendeta": "Pendeta", "pdt": "Pendeta", "kiai": "Kiai", "kyai": "Kyai", "eyang": "Eyang",
    "kakek": "Kakek",
    "nenek": "Nenek", "opa": "Opa", "oma": "Oma", "aunt": "Aunt", "auntie": "Auntie", "uncle": "Uncle",
    "grandma": "Grandma", "grandpa": "Grandpa", "granny": "Granny",
}  # fmt: skip
FAMILIAR = {
    "mas": "Mas", "mbak": "Mbak", "mba": "Mba", "kak": "Kak", "kakak": "Kak", "bang": "Bang", "abang": "Bang",
    "bung": "Bung", "kang": "Kang", "akang": "Kang", "teh": "Teh", "teteh": "Teh", "uda": "Uda", "uni": "Uni",
    "bli": "Bli", "cak": "Cak", "koh": "Koh", "ko": "Ko", "ci": "Ci", "cik": "Cik", "gus": "Gus",
    "ning": "Ning", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.",
}  # fmt: skip
# Said in a formal line, not among friends.
TITLES = {"dr": "dr.", "drg": "drg.", "drh": "drh.", "prof": "Prof."}
UNSAID = frozenset({"ir", "drs", "dra", "hj", "kh", "rr", "rd", "ra", "ni", "si"})
# Millions share these: the name that follows is the one they are called by.
SHARED = frozenset(
    {
        "muh",
        "moh",
        "mhd",
        "mohd",
        "moch",
        "muhammad",
        "mohammad",
        "mohamad",
        "muhamad",
        "mochamad",
        "mochammad",
    }
)
PARTICLES = frozenset({"van", "von", "der", "den", "de", "del", "della", "di", "da", "la", "le", "el", "al"})
BOUND = frozenset({"abdul", "abdur", "abd"})  # half a name without the next word
DEGREES = frozenset({"mba", "phd", "msc", "mkom", "skom", "spd", "mpd", "ssos", "amd", "bsc"})

_TAG = re.compile(r"<[^<>]*>")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_QUOTED = re.compile(r"""[“"]([^\s“”"]+)[”"]""")
_BREAK = re.compile(r"\s[-–~:]+\s|[|/\\@•·—]")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Letters and marks by category that show nothing, or turn a sign into an emoji.
_UNSEEN = frozenset("\u115f\u1160\u3164\uffa0\u20e3") | {chr(code) for code in range(0xFE00, 0xFE10)}


@dataclass(frozen=True, slots=True)
class Called:
    """`text` is empty where nothing can be said; an `elder` is greeted formally."""

    text: str
    elder: bool = False


def called(name: str, register: Register = Register.CASUAL, language: Language = Language.ID) -> Called:
    """Letters only, whatever the name holds: a name never brings formatting, links or line breaks along."""
    words = _words(name)
    if not words:
        return Called("")
    if words[0] in PARTICLES or any(map(_EAST_ASIAN.search, words)):
        return _short(" ".join(words))  # "van der Berg" is nothing but whole
    return _called(words, register, language)


def is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM" and char not in _UNSEEN


def _called(words: Sequence[str], register: Register, language: Language) -> Called:
    first, rest = words[0].casefold(), words[1:]
    if not rest:
        return _short(_cased(words[0]), elder=first in ELDERS)
    if first in ELDERS or first in FAMILIAR:
        honorific = ELDERS.get(first) or FAMILIAR[first]
        return _short(
            f"{honorific} {_called(rest, Register.CASUAL, language).text}".rstrip(), elder=first in ELDERS
        )
    if first in TITLES and register is Register.FORMAL:
        return _short(f"{_title(words[0], language)} {_called(rest, Register.CASUAL, language).text}")
    if first in TITLES or first in UNSAID or first in SHARED or len(first) == 1:
        return _called(rest, register, language)
    if first in BOUND:
        return _short(f"{_cased(words[0])} {_cased(rest[0])}")
    return _short(_cased(words[0]))


def _words(name: str) -> list[str]:
    text = _TAG.sub(" ", unicodedata.normalize("NFKC", name))
    nickname = _QUOTED.search(text)
    if nickname is not None and (word := _bare(nickname[1])):
        return [word]
    pieces = (_split(piece) for piece in _BREAK.split(_ASIDE.sub(" ", text)))
    return next((words for words in pieces if words), [])


def _split(piece: str) -> list[str]:
    """The words of a name; "Santoso, Erika" is turned round, "Budi Santoso, S.Kom." loses its degree."""
    before, _, after = piece.partition(",")
    family, given = _bares(before), _bares(after)
    if not family or (len(family) == 1 and _is_given_name(after, given)):
        return given
    return family


def _is_given_name(text: str, words: Sequence[str]) -> bool:
    a_name = 0 < len(words) <= 2 and "." not in text and text.strip()[0].isupper()
    return a_name and all(len(word) > 2 and word.casefold() not in DEGREES for word in words)


def _bares(text: str) -> list[str]:
    return [word for word in map(_bare, re.split(r"[\s._]+", text)) if word]


def _bare(word: str) -> str:
    """The letters of a word, with what is inside it: no emoji, no signs around it, no numbers after it."""
    kept = "".join(char for char in word if is_letter(char) or char.isdecimal() or char in "'’-")
    kept = re.sub(r"^\W+", "", kept).rstrip("0123456789'’-")  # a mark needs a letter before it
    return kept if any(map(str.isalpha, kept)) else ""


def _title(word: str, language: Language) -> str:
    """In Indonesian "dr." is a physician and "Dr." a doctorate: small stays small. English has one "Dr."."""
    if language is Language.EN:
        return "Prof." if word.casefold() == "prof" else "Dr."
    return TITLES[word.casefold()] if word.islower() else f"{word.title()}."


def _cased(word: str) -> str:
    if word.isupper() and len(word) > 2 and re.search("[AEIOU]", word):
        word = word.lower()
    if not word.islower():
        return word
    return re.sub(r"^\w|(?<=-)\w|(?<=^[od]['’])\w", lambda found: found[0].upper(), word)


def _short(text: str, *, elder: bool = False) -> Called:
    return Called(text if len(text) <= LONGEST else "", elder)
