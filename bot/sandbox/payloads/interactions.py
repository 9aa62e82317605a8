"""Slash commands, presses, shortcuts, submissions and closings."""

from __future__ import annotations

from bot.sandbox.clock import slack_ts
from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.player import Player
from bot.sandbox.renderings import message_json, view_json
from bot.sandbox.state_values import state_values
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject
from bot.sandbox.world import VERIFICATION_TOKEN, World


def _reply_url(world: World, path: str) -> str:
    return f"{world.base_url}/response/{path}"


def _trigger(player: Player) -> str:
    return player.world.triggers.issue(player.workspace.team.id, player.id)


def slash_command(player: Player, place: Conversation, command: str, text: str) -> JsonObject:
    path = player.world.reply_urls.issue(player.workspace, place, player.id)
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": player.workspace.team.id,
        "team_domain": player.workspace.team.domain,
        "channel_id": place.id,
        "channel_name": "privategroup" if place.kind == "group" else place.name,
        "user_id": player.id,
        "user_name": player.person.name,
        "command": command,
        "text": text,
        "api_app_id": player.world.app.id,
        "is_enterprise_install": "false",
        "response_url": _reply_url(player.world, path),
        "trigger_id": _trigger(player),
    }


def _frame(player: Player, kind: str) -> JsonObject:
    team, person = player.workspace.team, player.person
    user = {"id": person.id, "username": person.name, "name": person.name, "team_id": team.id}
    return {
        "type": kind,
        "user": user,
        "api_app_id": player.world.app.id,
        "token": VERIFICATION_TOKEN,
        "team": {"id": team.id, "domain": team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def pressed_in_message(
    player: Player,
    place: Conversation,
    message: Message,
    action: JsonObject,
) -> JsonObject:
    ephemeral = message.only_for is not None
    path = player.world.reply_urls.issue(player.workspace, place, player.id, message.ts)
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": place.id,
        "is_ephemeral": ephemeral,
    }
    payload = _frame(player, "block_actions") | {
        "container": container,
        "trigger_id": _trigger(player),
        "channel": {"id": place.id, "name": place.name},
        "state": {"values": state_values(message.blocks or [], message.chosen)},
        "response_url": _reply_url(player.world, path),
        "actions": [_stamped(player, action)],
    }
    # Slack does not send an ephemeral message back: nobody could change it by its ts.
    return (
        payload
        if ephemeral
        else payload | {"message": message_json(player.world.app, player.workspace, message)}
    )


def chosen_on_message(player: Player, place: Conversation, message: Message, callback_id: str) -> JsonObject:
    """The message comes along whole, also from where the app is not; it does not name the app."""
    path = player.world.reply_urls.issue(player.workspace, place, player.id)
    frame = _frame(player, "message_action")
    del frame["api_app_id"]
    return frame | {
        "callback_id": callback_id,
        "trigger_id": _trigger(player),
        "response_url": _reply_url(player.world, path),
        "action_ts": slack_ts(player.world.clock.micros()),
        "message_ts": message.ts,
        "channel": {"id": place.id, "name": "privategroup" if place.kind == "group" else place.name},
        "message": message_json(player.world.app, player.workspace, message),
    }


def pressed_in_view(player: Player, view: View, action: JsonObject) -> JsonObject:
    return _frame(player, "block_actions") | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": _trigger(player),
        "view": view_json(player.world.app, player.workspace, view),
        "actions": [_stamped(player, action)],
    }


def _stamped(player: Player, action: JsonObject) -> JsonObject:
    return action | {"action_ts": slack_ts(player.world.clock.micros())}


def submitted(player: Player, view: View) -> JsonObject:
    return _frame(player, "view_submission") | {
        "trigger_id": _trigger(player),
        "view": view_json(player.world.app, player.workspace, view),
        "response_urls": [],
    }


def closed(player: Player, view: View, cleared: bool) -> JsonObject:
    return _frame(player, "view_closed") | {
        "view": view_json(player.world.app, player.workspace, view),
        "is_cleared": cleared,
    }
