"""What a tie likes, and no longer likes: `likes dogs, customer service`, `suka kopi dan kucing`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.core.names import fold
from bot.slack.parse.lexicon import COMMANDING, function_words, words
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled, without_commas
from bot.slack.parse.tokens import Shape, Token

MOST_LIKES, LIKE_LENGTH = 20, 60

LIKES_BEGIN = (
    r"likes?|loves?|enjoys?|(?:is |are )?into|(?:is )?fond of|(?:is )?interested in|interests?|hobby"
    r"|hobbies|(?:is )?(?:a )?fan of|suka|sukanya|menyukai|demen|gemar|hobi|hobinya|doyan|minat|minatnya"
    r"|penggemar|penyuka|tertarik (?:sama|dengan|pada|ke)|senang sama|seneng sama"
)
_SUBJECT = (
    r"(?:(?:,|and|dan|&|who|who's|whom|yang|yg|she|he|they|dia|ia|beliau|orangnya|really|also|sangat) )*"
)
_NO_LONGER = (
    r"(?:no longer|not|doesn't|does not|doesnt|stopped|isn't|but not|(?:(?:sudah|udah|udh) )?(?:tidak"
    r"|tdk|gak|ga|nggak|ngga|enggak|bukan|berhenti))"
)
# Up to where another part of the sentence has been taken already, or begins.
_REGION = r"(?P<items>[^\x00#<>]+?)(?= (?:from|dari)(?!\S)| [\x00#<]|$)"
_LIKES = phrase(rf"{_SUBJECT}(?:{LIKES_BEGIN}) {_REGION}")
_UNLIKES = phrase(rf"{_SUBJECT}(?:(?:but|tapi) )?{_NO_LONGER} (?:lagi )?(?:{LIKES_BEGIN}|liking) {_REGION}")
_AROUND = frozenset(
    words("banget bgt sekali sangat so very much really lot also juga is are anymore any more lagi")
)
# What says something else when it stands alone, and cannot be told from a like when it does not.
_WEAK = frozenset(
    words(
        "formal formally casual casually informal santai resmi sopan daily weekly monthly quarterly yearly "
        "fortnightly harian mingguan bulanan tahunan"
    )
)
_AND = frozenset(words("and dan & serta or atau plus sama ama"))
# Verbs after which `sama` is "with": "main sama kucing" is one like.
_TOGETHER = frozenset(
    words("main bermain ngobrol mengobrol jalan kerja bekerja kumpul nongkrong ketemu bertemu berteman")
)
_HOMELY = frozenset(
    words(
        "of to for with on the a an about over up out off own same most untuk buat dengan dgn bareng sama"
        " luar "
        "dalam atas bawah baru lama orang lain banyak very"
    )
)
_BEGINS = frozenset(words("likes like loves love enjoys into suka demen gemar hobi doyan"))
_LONGEST = 6


@dataclass(slots=True)
class Likes:
    names: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)  # tokens at which a list ended
    trouble: Unclear | None = None


def read_likes(sentence: Sentence, *, losing: bool = False) -> Likes:
    """Take likes out of a sentence; `losing` reads those that a tie no longer has as well."""
    likes = Likes()
    if losing:
        _read(sentence, _UNLIKES, likes, likes.lost)
    _read(sentence, _LIKES, likes, likes.names)
    if len(likes.names) > MOST_LIKES:
        likes.trouble = likes.trouble or Unclear(Trouble.TOO_MANY)
    return likes


def _read(sentence: Sentence, pattern: re.Pattern[str], likes: Likes, names: list[str]) -> None:
    position = 0
    while found := pattern.search(sentence.line, position):
        first, start = sentence.index(found.start()), sentence.index(found.start("items"))
        size = _end(sentence.within(found, "items"))
        position = found.start() if size else found.end()
        if size:
            sentence.hear(sentence.tokens[first:start])
            taken = sentence.take_tokens(first, start + size)[start - first :]
            likes.ends.append(start + size)
            _sort(taken, likes, names)


def _end(tokens: Sequence[Token]) -> int:
    """How many of these tokens belong to the list: a sentence's end closes it, and so does a weak word."""
    size = next((n for n, token in enumerate(tokens, 1) if set(token.ends) & set(".!?")), len(tokens))
    again = (n for n in range(1, size) if tokens[n].key in _BEGINS and _divides(tokens[n - 1]))
    size = next(again, size)  # "likes dogs, loves cats"
    if size > 1 and tokens[size - 1].key in _WEAK and _divides(tokens[size - 2]):
        size -= 1
    while size and _divides(tokens[size - 1]):
        size -= 1
    return size


def _divides(token: Token, before: Token | None = None) -> bool:
    if token.key in {"sama", "ama"} and before is not None and before.key in _TOGETHER:
        return False
    return token.shape is Shape.COMMA or token.key in _AND


def _sort(tokens: Sequence[Token], likes: Likes, names: list[str]) -> None:
    items: list[list[Token]] = [[]]
    for number, token in enumerate(tokens):
        if _divides(token, tokens[number - 1] if number else None):
            items.append([])
        else:
            items[-1].append(token)
    for item in (bare for each in items if (bare := _bare(each))):
        name = " ".join(token.text for token in item).lstrip("+").removeprefix("to ")
        if not _is_like(item):
            likes.trouble = likes.trouble or Unclear(Trouble.UNREAD, spelled(item))
        elif len(name) > LIKE_LENGTH:
            likes.trouble = likes.trouble or Unclear(Trouble.TOO_LONG, spelled(item))
        elif fold(name) not in {fold(known) for known in names}:
            names.append(name)


def _bare(tokens: Sequence[Token]) -> list[Token]:
    kept = without_commas(tokens)
    while kept and kept[-1].key in _AROUND:
        kept.pop()
    while kept and kept[0].key in _AROUND:
        kept.pop(0)
    return kept


def _is_like(item: Sequence[Token]) -> bool:
    if len(item) > _LONGEST or (len(item) > 1 and item[-1].key in _WEAK):
        return False
    if any(token.shape not in {Shape.WORD, Shape.QUOTED} for token in item):
        return False
    keys = {token.key for token in item}
    return not keys & (function_words() - _HOMELY) and not keys & COMMANDING
