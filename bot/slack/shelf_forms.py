"""The form of the shelf: filled in with a message's links or with what is kept, and kept when submitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.core.model import Member, Tie
from bot.core.names import fold
from bot.services import members, shelf
from bot.services.answers import Answer
from bot.services.members import Newcomer
from bot.services.shelf import Wanted
from bot.services.shelved import ShelfFull
from bot.slack import shelf_values, signals, views
from bot.slack.shelf_values import Linked, ShelfFilled, ShelfSlip, ShelfSlips
from bot.store import ties
from bot.store.tx import Tx


def keep_form(tx: Tx, newcomer: Newcomer, message: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """The form with the links of a message, wherever it stands."""
    member = members.meet(tx, newcomer, now)
    return views.shelf_form(member, _ties(tx, member), links=shelf_values.lines_of(message))


def edit_form(tx: Tx, newcomer: Newcomer, value: str, now: datetime) -> dict[str, Any] | None:
    """The form with what is kept; None when it is gone."""
    member = members.meet(tx, newcomer, now)
    thing = shelf.own(tx, member, value)
    return None if thing is None else views.shelf_form(member, _ties(tx, member), thing=thing)


def _ties(tx: Tx, member: Member) -> list[Tie]:
    return sorted(ties.of_member(tx, member.workspace_id, member.id), key=lambda tie: fold(tie.name))


@dataclass(frozen=True, slots=True)
class ShelfSubmitted:
    """An answer for each thing, or what has to be put right first; `first`: with words of welcome."""

    member: Member
    answers: tuple[Answer, ...]
    slips: ShelfSlips
    first: bool = False


def submit(tx: Tx, newcomer: Newcomer, thing_id: str, filled: ShelfFilled, now: datetime) -> ShelfSubmitted:
    """Keep what a form says: each link as a thing of its own, or a thing as it was shown and changed."""
    member = members.meet(tx, newcomer, now)
    if thing_id:
        return _rewrite(tx, member, thing_id, filled, now)
    first = not member.welcomed
    if first:
        member = members.welcomed(tx, member)
    return _keep(tx, member, filled, now, first=first)


def _keep(tx: Tx, member: Member, filled: ShelfFilled, now: datetime, *, first: bool) -> ShelfSubmitted:
    known = {tie.id for tie in _ties(tx, member)}
    whom = tuple(tie_id for tie_id in filled.tie_ids if tie_id in known)
    answers: list[Answer] = []
    for link in filled.links or (None,):
        url, title = (link.url, link.title) if isinstance(link, Linked) else (None, None)
        answers.append(shelf.keep(tx, member, Wanted(url, title, filled.words, filled.topics, whom), now))
        if isinstance(answers[-1], ShelfFull):
            break
    if isinstance(answers[0], ShelfFull):  # said in the form, where what was typed still stands
        return ShelfSubmitted(member, (), {signals.THING_WORDS: ShelfSlip.FULL})
    return ShelfSubmitted(member, tuple(answers), {}, first)


def _rewrite(tx: Tx, member: Member, thing_id: str, filled: ShelfFilled, now: datetime) -> ShelfSubmitted:
    thing = shelf.own(tx, member, thing_id)
    if thing is None:
        return ShelfSubmitted(member, (), {signals.THING_WORDS: ShelfSlip.GONE})
    if thing.url is None and filled.words is None:
        return ShelfSubmitted(member, (), {signals.THING_WORDS: ShelfSlip.NOTHING})
    wanted = Wanted(words=filled.words, topics=filled.topics, tie_ids=filled.tie_ids)
    return ShelfSubmitted(member, (shelf.edit(tx, member, thing, wanted, now),), {})
