"""Text and links from outside, before anybody sees them.

What is left is plain text: it still has to be escaped where it is shown (`slack.text.typed` does that).
"""

from __future__ import annotations

import html
import re
import unicodedata

from yarl import URL

from bot.ideas.fetching import urls

LONGEST = 20_000  # signs that are looked at: nobody is shown more
_ROUNDS = 4  # text that was escaped more often than this is a game
_LONGEST_WORD = 40
_ENDING = {ord(sign): f"%{ord(sign):02X}" for sign in "<>|\"'`"}  # where a link ends for somebody

# What a reader never saw: up to its end, or up to the end of everything.
_HIDDEN = re.compile(r"<!--|<(script|style|template|noscript)\b", re.IGNORECASE)
_TAG = re.compile(
    # Each part stops at the next `<` and gives nothing back, so that no input takes long.
    r"""</?([a-zA-Z][a-zA-Z0-9]*+)(?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+>|<[a-zA-Z/!?][^<>]*+(?:>|$)"""
)
_OPENING = re.compile(r"(<+)([a-zA-Z/!?])?")
_INLINE = """
    a abbr b bdi bdo big cite code em font i mark s small span strong sub sup u wbr
"""
_WITHIN_WORDS = frozenset(_INLINE.split())
_SPACE = re.compile(r"\s+")
# Letters and marks that show nothing; by category they are not what they look like.
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0]")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})  # controls, directions, zero width; half and private signs


def clean(text: str, limit: int) -> str:
    """Plain text on one line, without tags and whatever cannot be seen, of `limit` signs at most."""
    plain = _stripped(_seen(text[:LONGEST]))
    for _ in range(_ROUNDS):
        before, plain = plain, _stripped(_seen(html.unescape(plain)))
        if plain == before:
            break
    else:
        plain = _stripped(plain.replace("&", ""))
    return _cut(_SPACE.sub(" ", plain).strip(), limit)


def _seen(text: str) -> str:
    text = _SPACE.sub(" ", _BLANK.sub("", text))
    if text.isprintable():
        return text
    return "".join(sign for sign in text if unicodedata.category(sign) not in _UNSEEN)


def _stripped(text: str) -> str:
    """No tag is left, and none comes back where another was taken out of its middle."""
    if "<" not in text:
        return text
    return _OPENING.sub(lambda run: run[2] or run[1], _TAG.sub(_gap, _shown(text)))


def _gap(tag: re.Match[str]) -> str:
    return "" if (tag[1] or "").lower() in _WITHIN_WORDS else " "


def _shown(text: str) -> str:
    kept, at = [], 0
    while (hidden := _HIDDEN.search(text, at)) is not None:
        kept.append(text[at : hidden.start()])
        end = re.compile(rf"</{hidden[1]}\s*>" if hidden[1] else "-->", re.IGNORECASE).search(
            text, hidden.end()
        )
        at = end.end() if end else len(text)
    return " ".join([*kept, text[at:]])


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    kept = text[: limit - 1]
    if text[limit - 1] != " ":
        space = kept.rfind(" ")
        kept = kept[:space] if space >= limit - _LONGEST_WORD and space > 0 else _whole_signs(kept, text)
    return f"{kept.rstrip(' ,;:.-–—(')}…" if limit > 0 else ""


def _whole_signs(kept: str, text: str) -> str:
    """Never a letter without its marks."""
    end = len(kept)
    while end > 0 and unicodedata.combining(text[end]):
        end -= 1
    return text[:end]


def http_link(url: str) -> str | None:
    """A web link that can be read in one way only, written so that no sign in it ends it early."""
    parsed = urls.read(url.strip())
    return str(parsed).translate(_ENDING) if isinstance(parsed, URL) else None
