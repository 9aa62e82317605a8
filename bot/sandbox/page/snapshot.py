"""The sandbox as one person sees it, in one JSON object."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.people import Person
from bot.sandbox.player import Player
from bot.sandbox.renderings import view_json
from bot.sandbox.views import View
from bot.sandbox.walk import Walk
from bot.sandbox.wire import JsonObject


def instant(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


async def snapshot(player: Player, walk: Walk, garden: bool) -> JsonObject:
    world, workspace, team = player.world, player.workspace, player.workspace.team
    home = workspace.views.homes.get(player.id)
    due = await walk.next_for(team.id, player.id)
    return {
        "version": world.changes.version,
        "clock": _clock(walk),
        "team": {"id": team.id, "name": team.name},
        "bot": _bot(player),
        "me": _person(player.person),
        "people": [_person(each) for each in workspace.people.values()],
        "channels": _channels(player),
        "conversation": _conversation(player.dm, player.id),
        "home": _view(player, home) if home else None,
        "modals": [_view(player, each) for each in workspace.views.stack(player.id)],
        "commands": _commands(player),
        "shortcuts": _shortcuts(player),
        "walk": {"available": walk.walker is not None, "next_due": instant(due)},
        "garden": {"available": garden},
        "notices": workspace.notices(player.id),
    }


def _clock(walk: Walk) -> JsonObject:
    clock = walk.clock
    return {
        "now": instant(clock.now()),
        "epoch": clock.epoch(),
        "offset": clock.offset,
        "walking": walk.walking,
    }


def _bot(player: Player) -> JsonObject:
    team, world = player.workspace.team, player.world
    connected = world.delivery.connected()
    return {
        "user_id": team.bot_user_id,
        "bot_id": team.bot_id,
        "name": world.app.name,
        "connected": connected,
    }


def _person(person: Person) -> JsonObject:
    names = ("id", "name", "real_name", "tz", "locale", "can_play", "deleted", "is_bot")
    return {name: getattr(person, name) for name in names}


def _channels(player: Player) -> list[JsonObject]:
    seen = (
        each for each in player.workspace.channels.values() if not each.private or player.id in each.members
    )
    return [
        {"id": each.id, "name": each.name, "private": each.private}
        | {"messages": _shown(player.workspace.channel(each.id), player.id)}
        for each in seen
    ]


def _commands(player: Player) -> list[JsonObject]:
    return [
        {"command": each.command, "description": each.description, "usage_hint": each.usage_hint}
        for each in player.world.app.commands
    ]


def _shortcuts(player: Player) -> list[JsonObject]:
    return [
        {"callback_id": each.callback_id, "name": each.name, "description": each.description}
        for each in player.world.app.message_shortcuts
    ]


def _conversation(place: Conversation, user: str) -> JsonObject:
    return {"id": place.id, "messages": _shown(place, user)}


def _shown(place: Conversation, user: str) -> list[JsonObject]:
    return [_message(each) for each in place.shown_to(user)]


def _message(message: Message) -> JsonObject:
    body: JsonObject = {
        "ts": message.ts,
        "user": message.user,
        "text": message.text,
        "edited": message.edited_ts is not None,
        "ephemeral": message.only_for is not None,
        "reactions": [{"name": name, "users": users} for name, users in message.reactions.items()],
        "pending": False,
    }
    if message.attachments:
        body["attachments"] = message.attachments
    # What a person wrote is shown from its text; only the bot's blocks are drawn.
    return body | ({"blocks": message.blocks} if message.by_bot and message.blocks else {})


def _view(player: Player, view: View) -> JsonObject:
    whole = view_json(player.world.app, player.workspace, view)
    return {**view.body, "id": view.id, "hash": view.hash, "state": whole["state"], "errors": view.errors}
