"""The buttons of a nudge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Mark, Member
from bot.core.nudge import Nudge, Suggestion
from bot.core.slots import at_local, local_date
from bot.services import marking, members, onward
from bot.services.answers import Marked
from bot.services.members import Newcomer
from bot.slack import signals, views
from bot.slack.desk import Desk
from bot.store.tx import Tx

LATER_DAYS = {"tomorrow": 1, "week": 7, "month": 30}
Deed = Callable[[Tx, Nudge, Member, str, datetime], Marked | None]


def register(app: AsyncApp, desk: Desk) -> None:
    listener = NudgeButtons(desk)
    app.action(signals.NUDGE_DONE)(listener.done)
    app.action(signals.NUDGE_LATER)(listener.later)
    app.action(signals.NUDGE_UNDO)(listener.undo)
    for action_id, deed in ONWARD.items():
        app.action(action_id)(listener.does(deed))
    app.action(signals.NUDGE_ANOTHER)(listener.another)
    app.action(signals.NUDGE_SOMEONE)(listener.someone)
    app.action(signals.NUDGE_COPY)(listener.copy)
    app.action(signals.NUDGE_OPEN)(listener.open)


def pressed(
    tx: Tx, newcomer: Newcomer, value: str, container: Mapping[str, Any], deed: Deed, now: datetime
) -> Marked | None:
    """Do a button's deed to the member's own nudge; an old button still means the tie it was shown for."""
    member = members.meet(tx, newcomer, now)
    nudge_id, tie_id, *_ = value.split(":")
    nudge = marking.own(tx, member, nudge_id)
    if nudge is None:
        return None
    channel, ts = container.get("channel_id"), container.get("message_ts")
    if channel and ts:
        nudge = marking.seen_at(tx, nudge, channel, ts, now)
    return deed(tx, nudge, member, tie_id, now)


def done(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    return marking.set_mark(tx, nudge, Mark.DONE, f"button:done:{tie_id}", now, tie_id=tie_id)


def undo(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    return marking.take_all_marks(tx, nudge, now, tie_id)


def look(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    """Change nothing: the nudge as it stands."""
    shown = marking.shown_to(tx, nudge, now)
    return None if shown is None else Marked(shown, nudge.mark, changed=False)


def put_off(how_long: str) -> Deed:
    """Later, by one of the choices of the menu."""

    def deed(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
        if how_long == "rest":
            return marking.set_mark(tx, nudge, Mark.REST, f"button:rest:{tie_id}", now, tie_id=tie_id)
        day = local_date(now, member.zone) + timedelta(days=LATER_DAYS.get(how_long, 7))
        until = at_local(day, time(), member.zone)
        sign = f"button:later:{tie_id}"
        return marking.set_mark(tx, nudge, Mark.LATER, sign, now, tie_id=tie_id, until=until)

    return deed


ONWARD: Mapping[str, Deed] = {
    signals.NUDGE_LESS: onward.less_often,
    signals.NUDGE_REST: put_off("rest"),
    signals.NUDGE_LEAVE: onward.leave_it,
    signals.NUDGE_RUNG: onward.step_on,
    signals.NUDGE_LIVELY: onward.lively,
}


class NudgeButtons:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def does(self, deed: Deed) -> Callable[..., Any]:
        async def listener(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
            await self._mark(ack, body, client, deed)

        return listener

    async def done(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await self._mark(ack, body, client, done)

    async def undo(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await self._mark(ack, body, client, undo)

    async def later(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await self._mark(ack, body, client, put_off(value_of(body).rpartition(":")[2]))

    async def _mark(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, deed: Deed) -> None:
        """Committed, then acknowledged: Slack never repeats a click."""
        marked = await self._press(body, client, deed)
        await ack()
        if marked is None:
            await self._gone(body)
        else:
            await self.desk.courier.redraw(marked.suggestion)

    async def _press(self, body: dict[str, Any], client: AsyncWebClient, deed: Deed) -> Marked | None:
        newcomer = await self.desk.newcomer(client, body)
        value, container = value_of(body), body.get("container") or {}
        return await self.desk.store.run(pressed, newcomer, value, container, deed, self.desk.now())

    async def _look(self, body: dict[str, Any], client: AsyncWebClient) -> Suggestion | None:
        marked = await self._press(body, client, look)
        return None if marked is None else marked.suggestion

    async def another(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        shown = await self._look(body, client)
        if shown is None:
            await self._gone(body)
            return
        fresh = await self.desk.courier.other_ideas(shown.nudge, only_new=True)
        if fresh is not None:
            await self.desk.courier.redraw(fresh)
        else:
            await self.desk.respond(body["response_url"], views.no_more_ideas(shown), replace=False)

    async def someone(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        shown = await self._look(body, client)
        if shown is None:
            await self._gone(body)
            return
        other = await self.desk.courier.someone_else(shown.nudge)
        if other is not None:
            await self.desk.courier.redraw(other)
        else:
            await self.desk.respond(body["response_url"], views.nobody_else(shown.member), replace=False)

    async def copy(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Open one idea alone, at once: a trigger lives three seconds."""
        shown = await self._look(body, client)
        await ack()
        index = value_of(body).rpartition(":")[2]
        if shown is None or not index.isdigit() or int(index) >= len(shown.nudge.ideas):
            await self._gone(body)
        else:
            await client.views_open(trigger_id=body["trigger_id"], view=views.copied(shown, int(index)))

    async def open(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Whoever opens the chat does what the nudge is for: nothing to change, and a sign of life."""
        await self._press(body, client, look)
        await ack()

    async def _gone(self, body: dict[str, Any]) -> None:
        newcomer = Newcomer(*_who(body))
        member = await self.desk.store.read(members.known, newcomer)
        if member is not None:
            await self.desk.respond(body["response_url"], views.nudge_gone(member), replace=False)


def _who(body: dict[str, Any]) -> tuple[str, str]:
    return body["team"]["id"], body["user"]["id"]


def value_of(body: dict[str, Any]) -> str:
    """What a pressed button or a chosen option carries."""
    action = body["actions"][0]
    chosen = action.get("selected_option") or {}
    value: str = action.get("value") or chosen.get("value") or ""
    return value
