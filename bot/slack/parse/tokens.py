"""A message cut into tokens: words, quoted names, mentions, circles, links, and the note at its end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.core.spelling import plain
from bot.slack.parse.markup import Angle, angle, readable, tidy

_QUOTES = '"“”„‟«»'
_UNSEEN = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_PIECES = re.compile(
    rf"""
    <(?P<angle>[^<>]*)>
  | (?P<note>(?<![^\s,;.!?{_UNSEEN}])(?:notes?|catatan|catetan|memo|ctt)\s?[:：])(?P<rest>.*)
  | (?P<hash>[#]?)[{_QUOTES}](?P<quoted>[^{_QUOTES}]+)[{_QUOTES}]
  | (?<![^\s,;(])['‘](?P<single>[^'‘’\n]{{1,90}})['’](?![^\s,;.!?)])
  | (?P<comma>[,;，、；]|\n)
  | (?P<word>(?:&(?:amp|lt|gt);|[^\s<>{_QUOTES},;，、；]|(?<=\d),(?=\d))+)
  | (?P<stray>[{_QUOTES}<>])
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_LINK = re.compile(
    r"https?://\S+|(?:www\.|[a-z]{2}\.)?(?:wa\.me|t\.me|telegram\.me|linkedin\.com|instagram\.com|ig\.me"
    r"|x\.com|twitter\.com|api\.whatsapp\.com)/\S+|[^\s@]+@[^\s@]+\.[^\s@]+",
    re.IGNORECASE,
)
_PING = re.compile(r"@(?=(?:channel|here|everyone|group)\b)", re.IGNORECASE)
_SMILE = re.compile(r"[:;=]['^-]?[)(DPp3|*\]]+|[xX]D+|<3|\^_*\^|:[a-z0-9_+'-]+:(?::[a-z0-9_+'-]+:)*")
_GLUED = re.compile(r"(every|each|tiap|setiap|per)?(\d+)(x?)[/-]?([a-z]+)")
# Units that people write onto a number; not `th`, which makes an ordinal in English.
_UNITS = [
    "d",
    "day",
    "days",
    "hr",
    "hari",
    "w",
    "wk",
    "wks",
    "week",
    "weeks",
    "weekly",
    "mgg",
    "minggu",
    "mingguan",
    "pekan",
    "m",
    "mo",
    "mos",
    "mth",
    "mths",
    "month",
    "months",
    "bl",
    "bln",
    "bulan",
    "bulanan",
    "q",
    "qtr",
    "quarter",
    "quarters",
    "y",
    "yr",
    "yrs",
    "year",
    "years",
    "thn",
    "tahun",
    "tahunan",
    "kali",
    "x",
]
# Emoji that say how somebody feels while typing, and nothing about a name.
_MOODS = frozenset("🙏🙂😊👍😁😀😅😂🤣😄😉🥺😭😢😍🥰😘😎🤔🙌👏👋💪🎉🤗😇😬🙃😆❤👌✌🫶☺✅")


class Shape(StrEnum):
    """What a token is; the value stands for it in the line that patterns read, words apart."""

    WORD = "word"
    QUOTED = '"'
    MENTION = "@"
    CIRCLE = "#"
    LINK = "<>"
    GROUP = "!"
    COMMA = ","
    STOP = "."
    STRAY = "~"
    EMOJI = "^"


@dataclass(frozen=True, slots=True)
class Token:
    """`text` is as typed and `key` what patterns read; `id` is a Slack id or a link's target.

    `ends` tells that a colon, or the end of a sentence, follows.
    """

    shape: Shape
    text: str
    key: str
    start: int
    end: int
    id: str | None = None
    ends: str = ""


@dataclass(frozen=True, slots=True)
class Cut:
    """A message in tokens, and its note, if it has one, exactly as typed."""

    tokens: tuple[Token, ...]
    note: str | None = None
    note_word: str = ""


def cut(text: str) -> Cut:
    tokens: list[Token] = []
    for piece in _PIECES.finditer(text):
        if piece["note"] is not None:
            return Cut(_calm(tokens), readable(piece["rest"]).strip(), piece["note"])
        tokens.extend(_tokens(piece))
    return Cut(_calm(tokens))


def _tokens(piece: re.Match[str]) -> Iterator[Token]:
    start, end = piece.span()
    if piece["angle"] is not None:
        yield _angled(angle(piece["angle"]), start, end)
    elif piece["quoted"] is not None:
        shape = Shape.CIRCLE if piece["hash"] else Shape.QUOTED
        yield _named(shape, piece["quoted"], start, end)
    elif piece["single"] is not None:
        yield _named(Shape.QUOTED, piece["single"], start, end)
    elif piece["comma"] is not None:
        yield Token(Shape.COMMA, ",", ",", start, end)
    elif piece["word"] is not None:
        yield from _word(piece["word"], start)
    else:
        yield Token(Shape.STRAY, piece["stray"], "~", start, end)


def _angled(found: Angle, start: int, end: int) -> Token:
    shape = Shape(found.sign) if found.sign else Shape.WORD
    key = found.sign or plain(found.text)
    return Token(shape, found.text, key, start, end, found.id)


def _named(shape: Shape, raw: str, start: int, end: int) -> Token:
    text = _PING.sub("", tidy(readable(raw)))
    return Token(shape if text else Shape.STRAY, text, shape.value if text else "~", start, end)


def _word(raw: str, start: int) -> Iterator[Token]:
    end = start + len(raw)
    text = tidy(readable(raw))
    if not text:
        return
    if _SMILE.fullmatch(text):
        yield Token(Shape.EMOJI, text, "^", start, end)
        return
    bare = text.lstrip("¿¡").rstrip(".!?…:：")
    ends = text[len(text.rstrip(".!?…:：")) :].replace("：", ":")
    if _LINK.fullmatch(link := bare.strip("()")):
        yield Token(Shape.LINK, link, "<>", start, end, link, ends)
        return
    yield from _split(bare, ends, start, end)


def _split(bare: str, ends: str, start: int, end: int) -> Iterator[Token]:
    """A number that its unit is glued to becomes two tokens: `6w`, `2x/month`."""
    bare = bare.strip("*_~`") or bare
    key = plain(unicodedata.normalize("NFKC", bare)).replace("’", "'").replace("‘", "'").strip("'")
    glued = _GLUED.fullmatch(key)
    if glued and (glued[4] in _UNITS or glued[3]):
        parts = [part for part in glued.groups() if part]
        for part in parts:
            yield Token(Shape.WORD, part, part, start, end, None, ends if part is parts[-1] else "")
        return
    yield _one(bare, key, ends, start, end)


def _one(bare: str, key: str, ends: str, start: int, end: int) -> Token:
    if bare.startswith("#") and len(bare) > 1:
        return Token(Shape.CIRCLE, bare.lstrip("#"), "#", start, end, None, ends)
    if bare.startswith("@") and len(bare) > 1:
        return Token(Shape.MENTION, bare.lstrip("@"), "@", start, end, None, ends)
    if key in {"&", "+"}:
        return Token(Shape.WORD, bare, "&", start, end)
    if key in {"-", "–", "—", "|", "•"}:
        return Token(Shape.COMMA, bare, "-", start, end)
    if not any(sign.isalnum() for sign in key):
        return _signs(bare, ends, start, end)
    if set(bare) & set("()[]") and not re.fullmatch(r"\+?[\d().-]+", bare):
        return Token(Shape.STRAY, bare, "~", start, end)
    return Token(Shape.WORD, bare.strip("'‘’"), key, start, end, None, ends)


def _signs(bare: str, ends: str, start: int, end: int) -> Token:
    """Signs alone: punctuation of the word before, an emoji, or something that nobody can read."""
    if not bare:
        return Token(Shape.STOP, ends, ".", start, end, None, ends)
    symbols = all(unicodedata.category(sign) in {"So", "Sk", "Mn", "Cf", "Cn"} for sign in bare)
    shape = Shape.EMOJI if symbols else Shape.STRAY
    return Token(shape, bare, shape.value, start, end)


def _calm(tokens: list[Token]) -> tuple[Token, ...]:
    """Signs that stand alone go to the word before them; an emoji after a name is part of the name."""
    calm: list[Token] = []
    for token in tokens:
        if token.shape is Shape.COMMA and calm and calm[-1].shape is Shape.COMMA:
            continue
        if token.shape not in {Shape.STOP, Shape.EMOJI}:
            calm.append(token)
        elif calm and token.shape is Shape.STOP:
            calm[-1] = replace(calm[-1], ends=calm[-1].ends + token.ends)
        elif calm and not token.text.isascii() and not set(token.text) & _MOODS:
            calm[-1] = replace(calm[-1], text=f"{calm[-1].text} {token.text}")
    return tuple(calm)
