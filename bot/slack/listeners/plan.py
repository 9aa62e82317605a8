"""The controls of the settings, in an answer or on App Home."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Days, Language, Member, Register
from bot.core.slots import EARLIEST, LATEST
from bot.ideas.days_off import known_countries
from bot.services import members
from bot.services.answers import Paused, Planned, Resumed
from bot.services.members import Newcomer
from bot.slack import signals
from bot.slack.desk import Desk
from bot.slack.listeners.answers import page_of, place_of, refresh_home
from bot.slack.views.holidays import NO_COUNTRY
from bot.store.tx import Tx

CONTROLS = (
    signals.PLAN_PACE,
    signals.PLAN_DAYS,
    signals.PLAN_HOUR,
    signals.PLAN_LANGUAGE,
    signals.PLAN_REGISTER,
    signals.PLAN_COUNTRY,
    signals.PLAN_DISCREET,
    signals.PLAN_PAUSE,
    signals.PLAN_RESUME,
)


def register(app: AsyncApp, desk: Desk) -> None:
    listener = PlanControls(desk)
    for action_id in CONTROLS:
        app.action(action_id)(listener.change)


def change(tx: Tx, newcomer: Newcomer, action: dict[str, Any], now: datetime) -> Planned | Paused | Resumed:
    """Carry out one control. What cannot be meant (no day at all, an hour at night) changes nothing."""
    member = members.meet(tx, newcomer, now)
    match action["action_id"]:
        case signals.PLAN_PAUSE:
            return members.pause(tx, member, None, now)
        case signals.PLAN_RESUME:
            return members.resume(tx, member, now)
        case _:
            return members.plan(tx, member, now, **fields_of(member, action))


def fields_of(member: Member, action: dict[str, Any]) -> dict[str, Any]:
    chosen = (action.get("selected_option") or {}).get("value", "")
    several = [each["value"] for each in action.get("selected_options") or []]
    match action["action_id"]:
        case signals.PLAN_PACE:
            return {"pace": int(chosen)}
        case signals.PLAN_DAYS:
            return {"days": Days.of(map(int, several))} if several else {}
        case signals.PLAN_HOUR:
            return _hour(action.get("selected_time") or "")
        case signals.PLAN_LANGUAGE:
            return {"language": Language(chosen)}
        case signals.PLAN_REGISTER:
            return {"register": Register(chosen)}
        case signals.PLAN_COUNTRY:
            return _country(chosen)
        case _:
            return {"discreet": bool(several)}


def _country(chosen: str) -> dict[str, str | None]:
    if chosen == NO_COUNTRY:
        return {"country": None}
    return {"country": chosen} if chosen in known_countries() else {}


def _hour(selected: str) -> dict[str, time]:
    hour = time.fromisoformat(selected) if selected else None
    return {"hour": hour} if hour is not None and EARLIEST <= hour < LATEST else {}


class PlanControls:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def change(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        newcomer = await self.desk.newcomer(client, body)
        answer = await self.desk.store.run(change, newcomer, body["actions"][0], self.desk.now())
        await ack()
        place = place_of(body)
        if place.is_home:
            await refresh_home(self.desk, client, newcomer, page_of(body))
        else:
            await self.desk.show(client, place, answer, body.get("trigger_id"))
