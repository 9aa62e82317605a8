"""users.info and dnd.info."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.sandbox.methods.call import Call, Method
from bot.sandbox.people import Person
from bot.sandbox.refusal import Refused
from bot.sandbox.renderings import person_json
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Status


def _describe(call: Call) -> JsonObject:
    person = _person(call)
    local = call.world.clock.now().astimezone(ZoneInfo(person.tz))
    offset = local.utcoffset()
    seconds = int(offset.total_seconds()) if offset else 0
    label = local.tzname() or person.tz
    user = person_json(call.workspace, person, _status(call, person), seconds, label)
    if call.flag("include_locale") and not person.deleted:
        user["locale"] = person.locale
    return {"user": user}


def _person(call: Call) -> Person:
    workspace, user = call.workspace, call.text("user")
    if user == workspace.team.bot_user_id:
        return workspace.bot_user
    return workspace.person(user)


def _status(call: Call, person: Person) -> Status:
    """An expired status is gone."""
    status = call.workspace.statuses.get(person.id, Status())
    over = 0 < status.expiration <= call.world.clock.epoch()
    return Status() if over else status


def _dnd(call: Call) -> JsonObject:
    person = _person(call)
    if person.deleted:
        raise Refused("user_not_found")
    quiet = call.workspace.quiet.get(person.id)
    if quiet is None or quiet.until <= call.world.clock.now():
        return {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}
    start, end = int(quiet.since.timestamp()), int(quiet.until.timestamp())
    return {"dnd_enabled": True, "next_dnd_start_ts": start, "next_dnd_end_ts": end}


METHODS = (
    Method("users.info", _describe, ("users:read",)),
    Method("dnd.info", _dnd, ("dnd:read",)),
)
