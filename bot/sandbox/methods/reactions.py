"""reactions.add, reactions.remove and reactions.get."""

from __future__ import annotations

import re

from bot.sandbox import posting
from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusal import Refused
from bot.sandbox.renderings import message_json
from bot.sandbox.wire import JsonObject

_NAME = re.compile(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?")


def is_reaction_name(name: str) -> bool:
    return bool(_NAME.fullmatch(name))


def _add(call: Call) -> JsonObject:
    place, message = _message(call)
    name, bot = _name(call), call.workspace.team.bot_user_id
    if not posting.react(call.world, call.workspace, place, message, bot, name):
        raise Refused("already_reacted")
    return {}


def _remove(call: Call) -> JsonObject:
    place, message = _message(call)
    name, bot = _name(call), call.workspace.team.bot_user_id
    if not posting.unreact(call.world, call.workspace, place, message, bot, name):
        raise Refused("no_reaction")
    return {}


def _get(call: Call) -> JsonObject:
    place, message = _message(call)
    body = message_json(call.world.app, call.workspace, message)
    return {"type": "message", "channel": place.id, "message": body}


def _name(call: Call) -> str:
    name = call.text("name")
    if not is_reaction_name(name):
        raise Refused("invalid_name")
    return name


def _message(call: Call) -> tuple[Conversation, Message]:
    if call.option("channel") is None or call.option("timestamp") is None:
        raise Refused("no_item_specified")
    place = call.conversation()
    message = place.messages.get(call.text("timestamp"))
    if message is None or message.only_for is not None:
        raise Refused("message_not_found")
    return place, message


METHODS = (
    Method("reactions.add", _add, ("reactions:write",)),
    Method("reactions.remove", _remove, ("reactions:write",)),
    Method("reactions.get", _get, ("reactions:read",)),
)
