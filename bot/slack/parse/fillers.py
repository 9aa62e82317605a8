"""Politeness and small talk, set aside before a sentence is read: they change nothing about what is asked."""

from __future__ import annotations

from collections.abc import Sequence

from bot.slack.parse.everyday_words import known
from bot.slack.parse.lexicon import words
from bot.slack.parse.tokens import Shape, Token

ANYWHERE = frozenset(
    words(
        """
        please pls plz plis pliss kindly tolong tlg tlong mohon dong donk dongg ya yaa yaaa yah yuk yuks deh
        sih nih nah lho loh hehe hehehe haha hahaha wkwk wkwkwk aja saja aj thx juga also too
        """
    )
)
FIRST = frozenset(
    words(
        "hi hey hello halo hallo hai bot ok oke okay okey okee alright so well um eh oh yes yep yeah iya"
        " coba "
        "apakabar min"
    )
)
_CALLS = frozenset(words("kak min gan bro sis mas mbak bos guys team"))  # when a comma follows
LAST = frozenset(words("thanks makasih trims nuhun tq ty tks kak min gan bro sis bot ok oke okay okay"))
_TO = frozenset(words("ke sama dari pada kepada dengan"))
_LAST_PAIRS = frozenset({("thank", "you"), ("terima", "kasih"), ("makasih", "banyak"), ("bisa", "kan")})
_LAST_PAIRS |= {("many", "thanks"), ("if", "possible"), ("kalau", "bisa"), ("kalo", "bisa"), ("for", "me")}
_LAST_PAIRS |= {("buat", "aku"), ("untuk", "saya"), ("buat", "gue"), ("untuk", "aku"), ("buat", "saya")}


def without_fillers(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens that say something, and those that are only kind."""
    start, end = _start(tokens), len(tokens)
    end = _end(tokens, start, end)
    kept: list[Token] = []
    fillers = [*tokens[:start], *tokens[end:]]
    for number in range(start, end):
        token = tokens[number]
        filler = _is(token, ANYWHERE) and not _is_name(tokens, number) and not _is_favour(tokens, number)
        (fillers if filler else kept).append(token)
    return kept, fillers


def _start(tokens: Sequence[Token]) -> int:
    """`/reconnect` typed into the chat, and greetings."""
    start = 0
    while start < len(tokens):
        token = tokens[start]
        if _is(token, _CALLS) and start + 1 < len(tokens) and tokens[start + 1].shape is Shape.COMMA:
            start += 1
            continue
        called = token.key in {"/reconnect", "reconnect"} and not _with(tokens, start + 1)
        if not (called or _is(token, FIRST) or (start and token.shape is Shape.COMMA)):
            break
        start += 1
    return start


def _with(tokens: Sequence[Token], start: int) -> bool:
    """`reconnect with Erika` is a wish, and not the command's name."""
    return start < len(tokens) and tokens[start].key in {"with", "me", "sama", "dengan", "dgn"}


def _end(tokens: Sequence[Token], start: int, end: int) -> int:
    """Thanks at the end, after a comma or the end of a sentence; elsewhere it may be what was sent."""
    while end > start + 1:
        pair = (tokens[end - 2].key, tokens[end - 1].key)
        size = 2 if pair in _LAST_PAIRS and end > start + 2 else 1 if _is(tokens[end - 1], LAST) else 0
        if not size or not _set_off(tokens, end - size, size):
            return end
        end -= size
        while end > start and tokens[end - 1].shape is Shape.COMMA:
            end -= 1
    return end


def _set_off(tokens: Sequence[Token], first: int, size: int) -> bool:
    before, spoken = tokens[first - 1], tokens[first].key
    if spoken not in {"thanks", "thank", "makasih", "terima"}:
        return True
    return before.shape is Shape.COMMA or any(sign in before.ends for sign in ".!?")


def _is(token: Token, among: frozenset[str]) -> bool:
    return token.shape is Shape.WORD and token.key in among


def _is_favour(tokens: Sequence[Token], number: int) -> bool:
    """`Minta tolong Budi`: somebody was asked for help; before a word of ours it is politeness."""
    if number == 0 or number + 1 == len(tokens) or tokens[number - 1].key != "minta":
        return False
    return tokens[number].key in {"tolong", "tlg"} and tokens[number + 1].key not in known() - _TO


def _is_name(tokens: Sequence[Token], number: int) -> bool:
    """`Mao Dong`: a capital in a sentence that has small letters, right after another capital."""
    token = tokens[number]
    if number == 0 or not token.text.istitle() or not tokens[number - 1].text[:1].isupper():
        return False
    return any(each.text.islower() for each in tokens)
