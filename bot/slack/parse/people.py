"""Whom a sentence is about: mentions, names in quotes, and plain names that are hardly anything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.names import fold
from bot.slack.parse.lexicon import words
from bot.slack.parse.name_words import is_name
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear, Who
from bot.slack.parse.sentence import spelled, without_commas
from bot.slack.parse.tokens import Shape, Token

MOST_PEOPLE = 25
NAME_LENGTH = 80

_AND = frozenset(words("and dan & sama ama sm serta plus dengan dgn n"))
# Everyday words that people are called by, when they stand alone.
_CALLED = frozenset(
    words("mom mum mama mami papa papi dad daddy ayah ibu bapak bunda boss bos nenek kakek oma opa tante om")
)
# What introduces a person: "my friend Erika", "temanku Erika".
_FRIEND = phrase(
    r"(?:(?:my|an?|the|our) )?(?:(?:old|good|close|new|best|former) )*"
    r"(?:friend|colleague|coworker|classmate|buddy|mentor|neighbou?r|person|somebody called"
    r"|someone called|tie|contact|people)(?: (?:named|called))?|(?:(?:orang|seorang) )?(?:teman|temen"
    r"|kawan|sahabat|kolega|rekan|kenalan|kontak|orang)(?:ku)?"
    r"(?: (?:saya|aku|gue|lama|kerja|kuliah|baru|baik|dekat))*(?: (?:yang )?(?:bernama|namanya|nama))?"
)


@dataclass(frozen=True, slots=True)
class People:
    """With a trouble, `whom` is what a form is filled in with, and nothing to act upon."""

    whom: tuple[Who, ...] = ()
    trouble: Unclear | None = None


def read_people(tokens: Sequence[Token], *, cased: bool = False) -> People:
    """All people in a stretch of words; the trouble is the first part that is hardly a person.

    `cased` tells that capitals in this sentence are there on purpose, since it has small letters as well.
    """
    whom: list[Who] = []
    trouble: Unclear | None = None
    for part in _parts(_introduced(without_commas(tokens))):
        found = _who(part, cased)
        if isinstance(found, Unclear):
            trouble = trouble or found
        who = _begun(part) if isinstance(found, Unclear) else found
        if who is not None:
            whom.append(who)
    unique = {(who.user_id, who.user_id or fold(who.name or "")): who for who in reversed(whom)}
    if len(unique) > MOST_PEOPLE:
        trouble = Unclear(Trouble.TOO_MANY)
    return People(tuple(reversed(unique.values())), trouble)


def _begun(part: Sequence[Token]) -> Who | None:
    """The name with which an unreadable part begins, if it does."""
    size = next((size for size in range(min(len(part) - 1, 2), 0, -1) if is_name(part[:size])), 0)
    return Who(" ".join(token.text for token in part[:size])) if size else None


def _introduced(tokens: list[Token]) -> list[Token]:
    """The tokens after `my friend`, if anything follows it."""
    found = _FRIEND.match(" ".join(token.key for token in tokens))
    size = 0 if found is None else found[0].count(" ") + 1
    rest = tokens[size:] if size < len(tokens) else tokens
    return rest[1:] if len(rest) > 1 and rest[0].key in {"si", "sang"} else rest


def _parts(tokens: Sequence[Token]) -> list[list[Token]]:
    """Stretches between commas, `and`, or both; `Dan` at the beginning of one is a name, `dan` is not."""
    parts: list[list[Token]] = [[]]
    for number, token in enumerate(tokens):
        last = number == len(tokens) - 1
        joins = token.key in _AND and not last and bool(parts[-1] or (number and token.text.islower()))
        divides = token.shape is Shape.COMMA or joins
        if divides or (_alone(token) and parts[-1] and _alone(parts[-1][-1])):
            parts.append([])
        if not divides:
            parts[-1].append(token)
    return [part for part in parts if part]


def _alone(token: Token) -> bool:
    """Mentions, and names in quotes, need nothing between them."""
    return token.shape in (Shape.MENTION, Shape.QUOTED)


def _who(part: Sequence[Token], cased: bool) -> Who | Unclear:
    first = part[0]
    if any(token.shape is Shape.GROUP for token in part):
        return Unclear(Trouble.USER_GROUP, spelled(part))
    if len(part) == 1 and first.shape is Shape.MENTION and first.id is not None:
        return Who(first.text or None, first.id)
    name = " ".join(_written(token, token is part[-1]) for token in part)
    if len(part) == 1 and first.shape is Shape.QUOTED:
        name = name.lstrip("@")
    elif not is_name(part, cased=cased) and not (len(part) == 1 and first.key in _CALLED):
        return Unclear(Trouble.UNREAD, spelled(part))
    if len(name) > NAME_LENGTH:
        return Unclear(Trouble.TOO_LONG, spelled(part))
    return Who(name, quoted=first.shape is Shape.QUOTED)


def _written(token: Token, last: bool) -> str:
    """The dot of `Dr.` belongs to the name; one at the end is the sentence's."""
    return f"{token.text}." if "." in token.ends and not last else token.text
