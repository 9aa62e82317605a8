"""Circles in a sentence: `#campus`, `from my old agency`, `dari kantor lama`, and those to be left."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.core.names import fold
from bot.slack.parse.calendar_words import MONTHS, WEEKDAYS
from bot.slack.parse.lexicon import COMMANDING, function_words
from bot.slack.parse.likes import LIKES_BEGIN
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.tokens import Shape, Token
from bot.slack.parse.units import UNIT

MOST_CIRCLES, CIRCLE_LENGTH = 10, 40

_PLAIN = r"from|in|at|dari|di|circle|lingkaran|lingkup"
# `dr` is short for dari after a name, and a doctor's title elsewhere.
_FROM = r"(?<=[a-z0-9] )(?<!dan )(?<!and )(?<!ama )dr"
_OF = r"(?:my|our|the|a|circles?|lingkaran|lingkup|groups?|grup|named|called|namanya)"
_WHO = (
    r"(?:(?:who is|who's|whom i know|i know|(?:(?:i|we) )?met(?: (?:him|her|them))?|(?:she|he"
    r"|they)(?:'s)?(?: (?:is|are))?|as a friend|a friend|as (?:a|my) (?:colleague|classmate)"
    r"|sebagai (?:teman|rekan)|dia|beliau|yang|yg|anak|kenalan|kenal|,) )*"
)
_LEAVE = (
    r"(?:no longer|not|isn't|is not|remove|take|take out|out|leave|minus|without|tanpa|bukan lagi|bukan"
    r"|keluar|hapus|copot|keluarkan|sudah tidak|udah nggak|udah gak|nggak|gak) "
)
# A word of a circle that is written without # and quotes.
_WORDS = rf"(?:(?!(?:{LIKES_BEGIN}) )[^\s\x00,#\"@<>~!]+)(?: (?!(?:{LIKES_BEGIN}) )[^\s\x00,#\"@<>~!]+)*"
# "not #campus, #work" could mean either; with "and" both are meant.
_MARKED = r"(?P<name>#(?: (?:and|dan|&) #)*|\")(?! , #)"

_BUT = r"(?:(?:and|dan|but|tapi|,) )*"
_LEFT_MARKED = phrase(
    rf"{_BUT}{_LEAVE}(?:(?:lagi|part|from|in|of|at|dari|di) )*(?:{_OF} )*{_MARKED}(?: (?:any ?more|lagi))?"
)
_LEFT_PLAIN = phrase(
    rf"{_BUT}(?:{_LEAVE}(?:(?:lagi|part) )?(?:from|in|of|at|dari|di)|tanpa"
    rf"|without) (?:{_OF} )*(?P<name>{_WORDS}?)"
    r"(?: (?:any ?more|lagi))?(?= [,\x00]|$)"
)
_MOVED = phrase(r"(?:from|dari) (?P<old>#) (?:to|into|ke) (?P<name>#)")
_HASH = phrase(
    rf"{_WHO}(?:(?:{_PLAIN}|to|into|ke|as|add|tambah|tambahkan|plus) )*(?:{_OF} )*(?P<name>#(?:(?: (?:,"
    rf"|and|dan|&))* #)*)"
)
_QUOTED = phrase(rf"{_WHO}(?:(?:{_PLAIN}|group|grup) )(?:{_OF} )*(?P<name>\")(?: (?:circle|lingkaran))?")
_NAMED = phrase(rf"{_WHO}(?:(?:ke|to|into|masuk|di|in) )?(?:{_PLAIN}|{_FROM}) (?:{_OF} )*(?P<name>{_WORDS})")
_INTO = phrase(
    rf"(?:to|into|ke) (?:{_OF} )*(?P<name>[^\s\x00]+(?: [^\s\x00]+){{0,2}}?) (?:circle|group|lingkaran)"
)
_OURS = frozenset({"saya", "aku", "gue", "gw", "kita", "kami", "circle", "lingkaran", "dulu"})
_OTHER = frozenset([*MONTHS, *WEEKDAYS, *COMMANDING])
_NO_CIRCLE = re.compile(
    rf"\d|(?:{UNIT}|now|season|indonesian|english|bahasa|inggris|musim|touch|love|least|most|first|last"
    rf"|all|once|times?|morning|afternoon|evening|weekends?|future|meantime|case|particular|private"
    rf"|person|public|scratch|formal|casual|informal|santai|resmi|circle|lingkaran|group|grup|sini|sana"
    rf"|situ|pagi|siang|sore|malam|awal|akhir|jauh|hidup"
    r"|random|general|total|night|noon|lunch|dinner|home|peace)$"
)


@dataclass(slots=True)
class Circles:
    names: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    trouble: Unclear | None = None


def read_circles(sentence: Sentence, *, leaving: bool = False) -> Circles:
    """Take circles out of a sentence; `leaving` reads those that a tie is to be taken out of as well."""
    circles = Circles()
    if leaving:
        _read_moved(sentence, circles)
        for pattern in (_LEFT_MARKED, _LEFT_PLAIN):
            _read(sentence, pattern, circles, circles.left)
    for pattern in (_HASH, _QUOTED, _INTO, _NAMED):
        _read(sentence, pattern, circles, circles.names)
    for names in (circles.names, circles.left):
        unique = {fold(name) or name: name for name in reversed(names)}
        names[:] = list(reversed(unique.values()))
    if len(circles.names) > MOST_CIRCLES:
        circles.trouble = circles.trouble or Unclear(Trouble.TOO_MANY)
    return circles


def _read_moved(sentence: Sentence, circles: Circles) -> None:
    """`from #campus to #work`."""
    if (found := sentence.taken(_MOVED)) is not None:
        circles.left.extend(_names(sentence.within(found, "old")))
        circles.names.extend(_names(sentence.within(found, "name")))


def _read(sentence: Sentence, pattern: re.Pattern[str], circles: Circles, names: list[str]) -> None:
    for found in list(pattern.finditer(sentence.line)):
        tokens = _without_ours(sentence.within(found, "name"))
        if not _is_circle(tokens):
            continue
        typed = spelled(sentence.take(found, "name"))
        for name in _names(tokens):
            if not name:
                circles.trouble = circles.trouble or Unclear(Trouble.CIRCLE_HIDDEN, typed)
            elif len(name) > CIRCLE_LENGTH:
                circles.trouble = circles.trouble or Unclear(Trouble.TOO_LONG, typed)
            else:
                names.append(name)


def _names(tokens: list[Token]) -> list[str]:
    """Each `#circle` is one; words are one together."""
    if tokens[0].shape is Shape.CIRCLE:
        return [token.text for token in tokens if token.shape is Shape.CIRCLE]
    return [" ".join(token.text for token in tokens)]


def _without_ours(tokens: list[Token]) -> list[Token]:
    """`kantor lama saya` is the circle kantor lama."""
    while len(tokens) > 1 and tokens[-1].key in _OURS:
        tokens = tokens[:-1]
    return tokens


def _is_circle(tokens: list[Token]) -> bool:
    """Words that can be a circle's name; what sounds like more of the sentence stays unread."""
    if tokens[0].shape is not Shape.WORD:
        return True
    sentence_goes_on = any(set(token.ends) & set(".!?") for token in tokens[:-1])
    if len(tokens) > 4 or sentence_goes_on or _NO_CIRCLE.match(tokens[0].key):
        return False
    keys = {token.key for token in tokens}
    return not keys & (function_words() - {"of", "the", "luar", "lama", "baru"}) and not keys & _OTHER
