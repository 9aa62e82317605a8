"""What the page may ask for, one small function per action."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import cast

from bot.sandbox.faults import KINDS, Fault, FaultKind
from bot.sandbox.gestures.filling import Values
from bot.sandbox.playing import Playing
from bot.sandbox.refusal import NotDone
from bot.sandbox.wire import JsonObject

Action = Callable[[Playing, JsonObject], Awaitable[JsonObject]]


def _text(body: JsonObject, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str):
        raise NotDone("bad_request")
    return value


def _number(body: JsonObject, name: str, otherwise: float) -> float:
    value = body.get(name, otherwise)
    if not isinstance(value, (int, float)):
        raise NotDone("bad_request")
    return value


def _values(body: JsonObject) -> Values:
    values = body.get("values") or {}
    if not isinstance(values, dict) or not all(isinstance(each, dict) for each in values.values()):
        raise NotDone("bad_request")
    return values


async def _command(sandbox: Playing, body: JsonObject) -> JsonObject:
    await sandbox.command(_text(body, "user"), _text(body, "text"))
    return {}


async def _message(sandbox: Playing, body: JsonObject) -> JsonObject:
    return {"ts": sandbox.message(_text(body, "user"), _text(body, "text")).ts}


async def _press(sandbox: Playing, body: JsonObject) -> JsonObject:
    where = body.get("container")
    if not isinstance(where, dict):
        raise NotDone("bad_request")
    await sandbox.press(
        _text(body, "user"),
        _text(body, "action_id"),
        body.get("value"),
        ts=where.get("ts"),
        view_id=where.get("view_id"),
        block_id=body.get("block_id"),
        values=_values(body),
    )
    return {}


async def _shortcut(sandbox: Playing, body: JsonObject) -> JsonObject:
    channel = _text(body, "channel") if body.get("channel") else None
    await sandbox.shortcut(_text(body, "user"), _text(body, "callback_id"), _text(body, "ts"), channel)
    return {}


async def _submit(sandbox: Playing, body: JsonObject) -> JsonObject:
    errors = await sandbox.submit(_text(body, "user"), _values(body), body.get("view_id"))
    if errors:
        raise NotDone("view_errors", errors=errors)
    return {}


async def _close(sandbox: Playing, body: JsonObject) -> JsonObject:
    await sandbox.close(_text(body, "user"), body.get("view_id"))
    return {}


async def _react(sandbox: Playing, body: JsonObject) -> JsonObject:
    sandbox.react(_text(body, "user"), _text(body, "ts"), _text(body, "name"))
    return {}


async def _unreact(sandbox: Playing, body: JsonObject) -> JsonObject:
    sandbox.unreact(_text(body, "user"), _text(body, "ts"), _text(body, "name"))
    return {}


async def _home(sandbox: Playing, body: JsonObject) -> JsonObject:
    sandbox.open_home(_text(body, "user"))
    return {}


async def _messages_tab(sandbox: Playing, body: JsonObject) -> JsonObject:
    sandbox.open_messages(_text(body, "user"))
    return {}


async def _clock(sandbox: Playing, body: JsonObject) -> JsonObject:
    if body.get("to") not in ("next", "day", "week"):
        raise NotDone("bad_request")
    return {"now": await sandbox.turn_clock(body["to"], body.get("user"))}


async def _garden(sandbox: Playing, body: JsonObject) -> JsonObject:
    await sandbox.plant_garden(_text(body, "user"))
    return {}


async def _status(sandbox: Playing, body: JsonObject) -> JsonObject:
    until = int(_number(body, "expiration", 0))
    sandbox.set_status(_text(body, "user"), _text(body, "text"), _text(body, "emoji"), until)
    return {}


async def _dnd(sandbox: Playing, body: JsonObject) -> JsonObject:
    sandbox.do_not_disturb(_text(body, "user"), _number(body, "minutes", 0))
    return {}


async def _faults(sandbox: Playing, body: JsonObject) -> JsonObject:
    kind = _text(body, "kind")
    if kind not in KINDS:
        raise NotDone("bad_request")
    fault = Fault(
        cast(FaultKind, kind),
        retry_after=int(_number(body, "retry_after", 1)),
        status=int(_number(body, "status", 500)),
        seconds=_number(body, "seconds", 0.0),
        error=str(body.get("error") or "internal_error"),
    )
    sandbox.world.faults.add(_text(body, "method"), fault, int(_number(body, "times", 1)))
    return {}


ACTIONS: Mapping[str, Action] = {
    "command": _command,
    "message": _message,
    "press": _press,
    "shortcut": _shortcut,
    "submit": _submit,
    "close": _close,
    "react": _react,
    "unreact": _unreact,
    "home": _home,
    "messages_tab": _messages_tab,
    "clock": _clock,
    "garden": _garden,
    "status": _status,
    "dnd": _dnd,
    "faults": _faults,
}
