"""Chooses among the lines that a member wrote to send."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import blake2b

from bot.core.model import Kind, Language, Tie
from bot.core.nudge import Idea
from bot.core.own_lines import Blank, OwnLine, filled
from bot.core.recipient import Recipient
from bot.core.slots import chance
from bot.core.topics import WORDS, is_said_in, topic_of, word_for
from bot.ideas.callname import is_letter
from bot.ideas.fitting import LONGEST_WORDS, Circumstances, fit_of


def key_of(line: OwnLine) -> str:
    """A changed text is a new line, and may be sent to whom the old one was sent."""
    digest = blake2b(line.text.encode(errors="surrogatepass"), digest_size=4).hexdigest()
    return f"own:{line.id}:{digest}"


def choose(
    lines: Iterable[OwnLine],
    tie: Tie,
    around: Circumstances,
    given: Mapping[str, datetime],
    recent: Collection[str],
    seed: int,
    count: int,
) -> tuple[Idea, ...]:
    """Up to `count` of the member's own lines in the tie's language, best first.

    A line whose blanks cannot be filled for this tie is left out. What the tie was never shown comes first,
    and of that what the member was not lately shown for anybody; only when all were shown does one come
    back, the one of longest ago first.
    """
    ideas = list(_spelled(lines, tie, around, seed))
    new = [idea for idea in ideas if idea.key not in given]
    new.sort(key=lambda idea: (idea.key in recent, chance("own", seed, idea.key)))
    again = [idea for idea in ideas if idea.key in given]
    again.sort(key=lambda idea: (given[idea.key], idea.key))
    return tuple([*new, *again][:count])


def wants_only_own(recipient: Recipient) -> bool:
    """Whether the built-in lines are to be silent: a switch without any line waits for the first."""
    return recipient.member.own_lines_at is not None and bool(recipient.lines)


def greetings(
    own: Sequence[Idea],
    built_in: Sequence[Idea],
    given: Mapping[str, datetime],
    *,
    only_own: bool,
    beside: bool,
) -> tuple[Idea, ...]:
    """Own lines and built-in ones, in the order in which they are to be offered.

    With both, a new line of the member's own goes first, then the built-in ones, then the rest of their own.
    With `only_own` the built-in ones stay silent, even where none of the member's own fits; but a nudge is
    never empty, so that they speak where there is nothing else to send (`beside` tells that there is).
    """
    if only_own:
        return tuple(own) or (() if beside else tuple(built_in))
    first = [idea for idea in own[:1] if idea.key not in given]
    return (*first, *built_in, *own[len(first) :])


def _spelled(lines: Iterable[OwnLine], tie: Tie, around: Circumstances, seed: int) -> Iterable[Idea]:
    fit = fit_of(tie, around)
    likes = [word for like in tie.likes if (word := _like(like, around.language))]
    for line in lines:
        if line.language is not around.language:
            continue
        values = {
            Blank.NAME: fit.name,
            Blank.LIKE: _one_of(likes, seed),
            Blank.CIRCLE: _one_of(fit.circles, seed),
        }
        text = filled(line.text, values)
        if text:
            yield Idea(key=key_of(line), kind=Kind.HELLO, text=text, language=line.language)


def _one_of(words: Sequence[str], seed: int) -> str:
    return min(words, key=lambda word: chance("word", seed, word), default="")


def _like(like: str, language: Language) -> str:
    """What they like, in the line's language; a like that nobody knows stays as the member wrote it.

    Only what reads like a word or two fits into a sentence: "chess with my ex" is said as chess alone.
    """
    topic = topic_of(like)
    if topic is None:
        return like if _is_plain(like) else ""
    whole = {word for spelled in WORDS[topic] for word in spelled.split(", ")}
    return like if like.casefold() in whole and is_said_in(like, language) else word_for(topic, language)


def _is_plain(words: str) -> bool:
    fits = 0 < len(words) <= LONGEST_WORDS and len(words.split()) < 4
    return fits and all(is_letter(char) or char.isdecimal() or char in " '’&+-" for char in words)
