"""Events and the envelope around them."""

from __future__ import annotations

import base64

from bot.sandbox import ids
from bot.sandbox.clock import slack_ts
from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.renderings import event_message_json, view_json
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject, compact
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import VERIFICATION_TOKEN, World

# Which subscription lets an event through, and which scope it asks for.
_MESSAGE = {
    "im": ("message.im", "im:history"),
    "channel": ("message.channels", "channels:history"),
    "group": ("message.groups", "groups:history"),
}
_FAREWELLS = ("app_uninstalled", "tokens_revoked")
_SCOPES = {"reaction_added": "reactions:read", "reaction_removed": "reactions:read"}


def tell(world: World, workspace: Workspace, event: JsonObject) -> None:
    """Send an event, if the app has asked for it and may see it."""
    if _wanted(world, workspace, event):
        world.delivery.tell(envelope(world, workspace, event))


def _wanted(world: World, workspace: Workspace, event: JsonObject) -> bool:
    kind = event["type"]
    if kind not in _FAREWELLS and not world.installed(workspace):
        return False
    name, scope = _MESSAGE[event["channel_type"]] if kind == "message" else (kind, _SCOPES.get(kind))
    return name in world.app.events and (scope is None or scope in world.scopes_of(workspace))


def envelope(world: World, workspace: Workspace, event: JsonObject) -> JsonObject:
    team = workspace.team
    authorization = {
        "enterprise_id": None,
        "team_id": team.id,
        "user_id": team.bot_user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": team.id,
        "context_team_id": team.id,
        "api_app_id": world.app.id,
        "event": event,
        "type": "event_callback",
        "event_id": ids.event_id(),
        "event_time": int(world.clock.epoch()),
        "authorizations": [authorization],
        "is_ext_shared_channel": False,
        "event_context": _context(event["type"], team.id, world.app.id),
    }


def _context(kind: str, team_id: str, app_id: str) -> str:
    whole = compact({"et": kind, "tid": team_id, "aid": app_id}).encode()
    return f"4-{base64.b64encode(whole).decode()}"


def message(world: World, workspace: Workspace, place: Conversation, said: Message) -> JsonObject:
    return event_message_json(world.app, workspace, place, said)


def message_changed(
    world: World, workspace: Workspace, place: Conversation, now: JsonObject, before: JsonObject
) -> JsonObject:
    return _hidden(world, place, "message_changed") | {"message": now, "previous_message": before}


def message_deleted(world: World, place: Conversation, before: JsonObject) -> JsonObject:
    gone = {"previous_message": before, "deleted_ts": before["ts"]}
    return _hidden(world, place, "message_deleted") | gone


def _hidden(world: World, place: Conversation, subtype: str) -> JsonObject:
    ts = place.stamp(world.clock.micros())
    return {
        "type": "message",
        "subtype": subtype,
        "hidden": True,
        "channel": place.id,
        "channel_type": place.kind,
        "ts": ts,
        "event_ts": ts,
    }


def reaction(
    world: World, kind: str, user: str, name: str, place: Conversation, message: Message
) -> JsonObject:
    return {
        "type": kind,
        "user": user,
        "reaction": name,
        "item": {"type": "message", "channel": place.id, "ts": message.ts},
        "item_user": message.user,
        "event_ts": slack_ts(world.clock.micros()),
    }


def app_home_opened(world: World, workspace: Workspace, user: str, tab: str, view: View | None) -> JsonObject:
    event: JsonObject = {
        "type": "app_home_opened",
        "user": user,
        "channel": workspace.dm(user).id,
        "tab": tab,
        "event_ts": slack_ts(world.clock.micros()),
    }
    if view is not None and tab == "home":
        event["view"] = view_json(world.app, workspace, view)
    return event


def app_uninstalled() -> JsonObject:
    return {"type": "app_uninstalled"}


def tokens_revoked(bot_users: list[str], people: list[str]) -> JsonObject:
    return {"type": "tokens_revoked", "tokens": {"oauth": people, "bot": bot_users}}
