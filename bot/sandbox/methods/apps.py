"""apps.connections.open and apps.uninstall."""

from __future__ import annotations

from bot.sandbox.installing import uninstall
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusal import Refused
from bot.sandbox.wire import JsonObject


def _open_connection(call: Call) -> JsonObject:
    if not call.world.app.socket_mode:
        raise Refused("socket_mode_not_enabled")
    ticket = call.world.socket_mode.issue_ticket()
    address = call.world.base_url.replace("http://", "ws://", 1)
    return {"url": f"{address}/link/?ticket={ticket}&app_id={call.world.app.id}"}


def _uninstall(call: Call) -> JsonObject:
    call.text("client_id")
    call.text("client_secret")
    uninstall(call.world, call.workspace)
    return {}


METHODS = (
    Method("apps.connections.open", _open_connection, ("connections:write",), app_level=True),
    Method("apps.uninstall", _uninstall),
)
