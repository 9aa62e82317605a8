"""The buttons of answers: undo, choose who is meant, do the nearest thing, turn the page, act on a tie."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Member
from bot.core.slots import local_date
from bot.services import fresh, looking, members, undoing
from bot.services.answers import Answer, Coming, Home, UndoGone
from bot.services.members import Newcomer
from bot.slack import asking, signals, views
from bot.slack.asking import Outcome
from bot.slack.desk import Desk, Place
from bot.slack.listeners.nudges import value_of
from bot.slack.parse import hear
from bot.slack.parse.requests import Done, Later, Remove, Rest, Show, Suggest, Wake, Who
from bot.store.tx import Tx

Deed = Callable[[Tx, Member, str, datetime], Outcome]

_ON_A_TIE: dict[str, asking.OnATie] = {
    signals.TIE_SHOW: Show(Who()),
    signals.TIE_DONE: Done(),
    signals.TIE_LATER: Later(),
    signals.TIE_REST: Rest(Who()),
    signals.TIE_WAKE: Wake(Who()),
    signals.TIE_REMOVE: Remove(Who()),
}


def register(app: AsyncApp, desk: Desk) -> None:
    listener = AnswerButtons(desk)
    app.action(signals.UNDO)(listener.listens(undo))
    app.action(signals.PICK)(listener.listens(pick))
    app.action(signals.ADD_TYPED)(listener.listens(add_typed))
    app.action(signals.PAGE)(listener.listens(page))
    app.action(re.compile(re.escape(signals.RUN) + r"(\.\d+)?"))(listener.listens(run))
    for action_id, request in _ON_A_TIE.items():
        app.action(action_id)(listener.listens(on_a_tie(request)))


def undo(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(undoing.undo(tx, member, value, now))


def pick(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    draft_id, _, tie_id = value.partition(":")
    return Outcome(asking.pick(tx, member, draft_id, tie_id, now) or UndoGone(member))


def add_typed(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(asking.add_typed(tx, member, value, now) or UndoGone(member))


def page(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    which, number, circle = value.split(":", 2)
    wanted = int(number) if number.isdigit() else 1
    return Outcome(looking.listed(tx, member, which, circle or None, wanted, now))


def run(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    """Do what a button offers as a command line."""
    request = hear(value, local_date(now, member.zone)).request
    if isinstance(request, Suggest):
        return asking.suggest(tx, member, tx.new_id(now), now)
    return Outcome(asking.answer(tx, member, request, now))


def on_a_tie(request: asking.OnATie) -> Deed:
    def deed(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
        tie = looking.own(tx, member, value)
        answer: Answer = UndoGone(member) if tie is None else asking.carry_out(tx, member, request, tie, now)
        return Outcome(answer)

    return deed


def as_member(tx: Tx, newcomer: Newcomer, value: str, deed: Deed, now: datetime) -> Outcome:
    return deed(tx, members.meet(tx, newcomer, now), value, now)


class AnswerButtons:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def listens(self, deed: Deed) -> Callable[..., Any]:
        async def listener(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
            await self._press(ack, body, client, deed)

        return listener

    async def _press(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, deed: Deed) -> None:
        """Committed, then acknowledged: Slack never repeats a click."""
        newcomer = await self.desk.newcomer(client, body)
        now = self.desk.now()
        outcome = await self.desk.store.run(as_member, newcomer, value_of(body), deed, now)
        await ack()
        place = place_of(body)
        if outcome.answer is not None and not (place.is_home and isinstance(outcome.answer, Coming)):
            await self.desk.show(client, place, outcome.answer, body.get("trigger_id"))
        if place.is_home:
            await refresh_home(self.desk, client, newcomer, page_of(body))
        if outcome.nudge is not None:
            await self.desk.courier.send([outcome.nudge])

        async def instead(later: Answer) -> None:
            if not place.is_home:  # its sheet was opened by the press, which opens no second one
                await self.desk.show(client, place, later, None)

        await self.desk.follow(outcome.answer, instead)


async def refresh_home(desk: Desk, client: AsyncWebClient, newcomer: Newcomer, number: int = 1) -> None:
    """Draw App Home anew, after something on it was pressed."""
    seen = await desk.store.read(home_of, newcomer, number, desk.now())
    if seen is not None:
        view = {**views.home(seen), "private_metadata": str(seen.page)}
        await desk.publish_home(client, seen.member, view)
        if seen.fresh:
            await desk.store.run(fresh.offered, seen.member, desk.now())


def page_of(body: dict[str, Any]) -> int:
    """The page of App Home on which something was pressed."""
    page: str = (body.get("view") or {}).get("private_metadata") or "1"
    return int(page) if page.isdigit() else 1


def home_of(tx: Tx, newcomer: Newcomer, number: int, now: datetime) -> Home | None:
    member = members.known(tx, newcomer)
    return None if member is None else looking.home(tx, member, number, now)


def place_of(body: dict[str, Any]) -> Place:
    return Place(body.get("response_url"), body.get("view"))
