"""Language and register: `in indonesian`, `bahasa Inggris`, `pakai Anda`, `formal`."""

from __future__ import annotations

from bot.core.model import Language, Register
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled

_EN = r"english|inggris|eng"
_ID = r"indonesian|indonesia|indo|bahasa"
_TONGUES = (
    r"french|german|dutch|spanish|italian|portuguese|russian|japanese|korean|chinese|mandarin|cantonese"
    r"|arabic|hindi|thai|vietnamese|tagalog|malay|javanese|sundanese|balinese|turkish|klingon"
)
_OTHERS = (
    rf"{_TONGUES}|prancis|perancis|jerman|belanda|spanyol|italia|portugis|rusia|jepang|korea|arab|melayu|jawa"
    r"|sunda|bali|batak|minang|cina|tionghoa|turki|vietnam|daerah"
)
_BEGIN = r"(?:(?:and|dan|,) )*"
_USE = r"(?:in|dalam|pakai|pake|pk|use|using|with|speaks?|speaking|talk|writes?|ngomong|ngobrol|chat|dengan)"
_WORD = r"(?:bahasanya|bahasa|bhs|basa|languages?|lang)"
_TO = r"(?:(?:to|ke|jadi|menjadi|is|in|=) )*"
# "in Indonesia" is a place; "in Indonesian" and "dalam bahasa" are not.
_LANGUAGE = phrase(
    rf"{_BEGIN}(?:{_USE} )?(?:{_WORD} {_TO}(?:(?P<en>{_EN})|(?P<id>{_ID})|(?P<other>{_OTHERS}))|"
    rf"{_USE} (?:(?P<en2>{_EN})|(?P<id2>indonesian|bahasa)))"
)
_BARE = phrase(rf"(?P<en>{_EN})|(?P<id>indonesian|indonesia|indo)")
_UNKNOWN = phrase(rf"{_USE} {_WORD} {_TO}[^\s\x00]+|(?:in|speaks?) (?:{_TONGUES})")

_WORD_ALONE = phrase(rf"{_WORD} {_TO}[^\s\x00]+")

_ANDA, _KAMU = r"anda|formal|resmi|sopan", r"kamu|casual|kasual|informal|santai|akrab"
_ADDRESS = (
    r"(?:pakai|pake|pk|use|using|with|dengan|panggil|panggil (?:aku|saya|dia|beliau|gue)(?: dengan)?"
    r"|call me|sapa|register|gaya|gaya bahasa|bahasa|nada|tone|sapaan|kata)"
)
_REGISTER = phrase(
    rf"{_BEGIN}(?:{_ADDRESS} )+{_TO}(?:yang )?(?:(?P<formal>{_ANDA})|(?P<casual>{_KAMU}))(?: (?:language"
    rf"|style))?"
    r"|(?P<formal2>formally)|(?P<casual2>casually|informally)"
)
_LOOSE = phrase(
    rf"{_BEGIN}{_TO}(?:(?:lebih|more|yang) )?(?:(?P<formal>formal|resmi|sopan)|(?P<casual>casual|kasual"
    rf"|informal|santai))"
)

_PRONOUN = phrase(rf"{_BEGIN}(?:(?P<formal>{_ANDA})|(?P<casual>{_KAMU}))")


def read_language(sentence: Sentence) -> Language | Unclear | None:
    found = sentence.taken(_LANGUAGE)
    if found is None:
        unknown = sentence.taken(_UNKNOWN)
        typed = spelled(sentence.within(unknown)) if unknown else ""
        return Unclear(Trouble.LANGUAGE_UNKNOWN, typed) if unknown else None
    if found["other"]:
        return Unclear(Trouble.LANGUAGE_UNKNOWN, spelled(sentence.within(found)))
    return Language.EN if found["en"] or found["en2"] else Language.ID


def read_bare_language(sentence: Sentence) -> Language | None:
    """A language's name alone, where nothing but a setting can be meant."""
    found = sentence.taken(_BARE)
    return None if found is None else Language.EN if found["en"] else Language.ID


def read_language_word(sentence: Sentence) -> Unclear | None:
    """`language` and something that is none of ours."""
    found = sentence.taken(_WORD_ALONE)
    return Unclear(Trouble.LANGUAGE_UNKNOWN, spelled(sentence.within(found))) if found else None


def read_register(sentence: Sentence) -> Register | None:
    found = sentence.taken(_REGISTER)
    if found is None:
        return None
    return Register.FORMAL if found["formal"] or found["formal2"] else Register.CASUAL


def read_loose_register(sentence: Sentence, *, pronouns: bool = False) -> Register | None:
    """`formal` and the like with nothing before them; `pronouns` lets `kamu` alone say it too."""
    found = sentence.taken(_PRONOUN if pronouns else _LOOSE)
    return None if found is None else Register.FORMAL if found["formal"] else Register.CASUAL
