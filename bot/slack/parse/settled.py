"""Whether a sentence was understood to its last word, and what to ask back where it was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.slack.parse.people import People, read_people
from bot.slack.parse.requests import Request, Trouble, Unclear, Who
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.tokens import Token

# Of several troubles the one to ask about first; those not named come in the order in which they arose.
_FIRST = (Trouble.USER_GROUP, Trouble.TOO_MANY, Trouble.TOO_LONG)
_LAST = (Trouble.UNREAD, Trouble.NOBODY)


def settled(request: Request, troubles: Sequence[Unclear], unread: Sequence[Sequence[Token]] = ()) -> Request:
    """The request, or, if anything stayed unclear, a question that keeps it as a draft."""
    all_troubles = [*troubles]
    if unread:
        all_troubles.append(Unclear(Trouble.UNREAD, spelled(token for run in unread for token in run)))
    if not all_troubles:
        return request
    return replace(min(all_troubles, key=_rank), draft=request)


def _rank(unclear: Unclear) -> int:
    return (
        0
        if unclear.trouble in _FIRST
        else 2 + _LAST.index(unclear.trouble)
        if unclear.trouble in _LAST
        else 1
    )


def people_left(sentence: Sentence) -> tuple[People, list[list[Token]]]:
    """The people in what is still open, and the stretches of words that are none."""
    runs = sentence.runs()
    for number, run in enumerate(runs):
        people = read_people(run, cased=sentence.cased)
        if people.trouble is None or people.trouble.trouble is not Trouble.UNREAD:
            return people, runs[:number] + runs[number + 1 :]
    if not runs:
        return People(), []
    people = read_people(runs[0], cased=sentence.cased)
    return people, runs[1:]


def one_left(sentence: Sentence) -> tuple[Who | None, list[Unclear], list[list[Token]]]:
    """The one person in what is still open, with troubles, and what is left besides."""
    people, unread = people_left(sentence)
    troubles = [people.trouble] if people.trouble else []
    if len(people.whom) > 1:
        more = " ".join(who.name or "" for who in people.whom[1:])
        troubles.append(Unclear(Trouble.UNREAD, more))
    return (people.whom[0] if people.whom else None), troubles, unread
