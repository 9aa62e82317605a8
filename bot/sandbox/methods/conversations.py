"""conversations.history, conversations.open and conversations.info."""

from __future__ import annotations

import base64
import re

from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.methods.chat import open_dm
from bot.sandbox.refusal import Refused
from bot.sandbox.renderings import message_json
from bot.sandbox.wire import JsonObject

_TS = re.compile(r"\d+(\.\d{1,6})?")
_CURSOR = "next_ts:"


def _history(call: Call) -> JsonObject:
    place = call.conversation()
    call.demand_for(place, "history")
    if not call.workspace.bot_is_in(place):
        raise Refused("not_in_channel")
    wanted, limit = _between(call, place), _limit(call)
    page, rest = wanted[:limit], wanted[limit:]
    metadata = "all" if call.flag("include_all_metadata") else "type"
    app, workspace = call.world.app, call.workspace
    answer: JsonObject = {
        "messages": [message_json(app, workspace, each, metadata=metadata) for each in page],
        "has_more": bool(rest),
        "pin_count": 0,
    }
    return answer | {"response_metadata": {"next_cursor": _cursor(page[-1].ts)}} if rest else answer


def _between(call: Call, place: Conversation) -> list[Message]:
    """The messages within the wanted span, newest first."""
    oldest, latest = _ts(call, "oldest"), _ts(call, "latest")
    newest_first = reversed(list(place.lasting()))
    inclusive, start = call.flag("inclusive"), _from_cursor(call)
    return [
        each
        for each in newest_first
        if _inside(each.ts, oldest, latest, inclusive) and (start is None or _micros(each.ts) < start)
    ]


def _inside(ts: str, oldest: int | None, latest: int | None, inclusive: bool) -> bool:
    at, margin = _micros(ts), 0 if inclusive else 1
    return (oldest is None or at >= oldest + margin) and (latest is None or at <= latest - margin)


def _micros(ts: str) -> int:
    seconds, _, fraction = ts.partition(".")
    return int(seconds) * 1_000_000 + int(fraction.ljust(6, "0"))


def _ts(call: Call, name: str) -> int | None:
    value = call.option(name)
    if value is None:
        return None
    if not _TS.fullmatch(value):
        raise Refused(f"invalid_ts_{name}")
    return _micros(value)


def _limit(call: Call) -> int:
    value = call.option("limit") or "100"
    if not value.isdigit() or not 1 <= int(value) <= 999:
        raise Refused("invalid_limit")
    return int(value)


def _cursor(ts: str) -> str:
    return base64.b64encode(f"{_CURSOR}{_micros(ts)}".encode()).decode()


def _from_cursor(call: Call) -> int | None:
    cursor = call.option("cursor")
    if cursor is None:
        return None
    try:
        text = base64.b64decode(cursor, validate=True).decode()
    except ValueError:
        raise Refused("invalid_cursor") from None
    if not text.startswith(_CURSOR):
        raise Refused("invalid_cursor")
    return int(text.removeprefix(_CURSOR))


def _open(call: Call) -> JsonObject:
    users = (call.option("users") or "").split(",")
    if users == [""]:
        place = call.conversation()
        if place.kind != "im":
            raise Refused("method_not_supported_for_channel_type")
        return {"channel": {"id": place.id}, "no_op": True, "already_open": True}
    if len(users) > 1:
        raise Refused("missing_scope", needed="mpim:write", provided=",".join(sorted(call.grant.scopes)))
    if users[0] not in call.workspace.people:
        raise Refused("user_not_found")
    return {"channel": {"id": open_dm(call.workspace, users[0]).id}}


def _describe(call: Call) -> JsonObject:
    place = call.conversation()
    call.demand_for(place, "read")
    if place.kind == "im":
        return {"channel": {"id": place.id, "is_im": True, "is_org_shared": False, "user": place.user}}
    names = {"id": place.id, "name": place.name, "name_normalized": place.name}
    private, inside = place.kind == "group", call.workspace.bot_is_in(place)
    kinds = {"is_channel": not private, "is_group": private, "is_private": private, "is_im": False}
    return {"channel": {**names, **kinds, "is_member": inside, "is_archived": False}}


METHODS = (
    Method("conversations.history", _history),
    Method("conversations.open", _open, ("im:write",)),
    Method("conversations.info", _describe),
)
