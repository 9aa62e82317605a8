"""chat.postMessage, chat.update, chat.postEphemeral and chat.delete."""

from __future__ import annotations

from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.drafts import MOST_TEXT_OF_UPDATE
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.posting import change, say_as_bot, take_back, whisper
from bot.sandbox.refusal import Refused
from bot.sandbox.renderings import message_json
from bot.sandbox.showing import draft_of
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import SLACKBOT, Workspace

_SCOPES = ("chat:write",)


def _post(call: Call) -> JsonObject:
    place = _where(call)
    said = say_as_bot(call.world, call.workspace, place, draft_of(call.world, call.workspace, call.args))
    return _answer(call, place, said)


def _update(call: Call) -> JsonObject:
    place, message = _own_message(call, "cant_update_message")
    unchanged = not {"text", "blocks", "metadata"} & call.args.keys()
    if unchanged:
        raise Refused("no_text")
    may_be_empty = bool(message.text)
    draft = draft_of(
        call.world, call.workspace, call.args, may_be_empty=may_be_empty, most_text=MOST_TEXT_OF_UPDATE
    )
    change(call.world, call.workspace, place, message, draft)
    return _answer(call, place, message) | {"text": message.text}


def _delete(call: Call) -> JsonObject:
    place, message = _own_message(call, "cant_delete_message")
    take_back(call.world, call.workspace, place, message)
    return {"channel": place.id, "ts": message.ts}


def _whisper(call: Call) -> JsonObject:
    place, user = call.conversation(), call.text("user")
    _demand_inside(call.workspace, place)
    if user not in call.workspace.people:
        raise Refused("user_not_found")
    if place.kind == "im" and place.user != user:
        raise Refused("user_not_in_channel")
    said = whisper(call.world, call.workspace, place, user, draft_of(call.world, call.workspace, call.args))
    return {"message_ts": said.ts}


def _where(call: Call) -> Conversation:
    """A user's id stands for the DM with them, which opens by itself."""
    channel = call.text("channel")
    if channel[0] in "UWD" and not call.world.app.messages_tab:
        raise Refused("messages_tab_disabled")
    if channel[0] in "UW":
        return open_dm(call.workspace, channel)
    place = call.workspace.conversation(channel)
    _demand_inside(call.workspace, place)
    return open_dm(call.workspace, place.user) if place.user else place


def open_dm(workspace: Workspace, user: str) -> Conversation:
    """The DM with somebody, as far as the bot may write to them."""
    if user == workspace.team.bot_user_id or user not in workspace.people:
        raise Refused("channel_not_found")
    if workspace.people[user].deleted:
        raise Refused("user_disabled")
    if workspace.people[user].is_bot or user == SLACKBOT.id:
        raise Refused("cannot_dm_bot")
    return workspace.dm(user)


def _demand_inside(workspace: Workspace, place: Conversation) -> None:
    if not workspace.bot_is_in(place):
        raise Refused("not_in_channel")


def _own_message(call: Call, otherwise: str) -> tuple[Conversation, Message]:
    place, ts = call.conversation(), call.text("ts")
    _demand_inside(call.workspace, place)
    message = place.messages.get(ts)
    if message is None or message.only_for is not None:
        raise Refused("message_not_found")
    if not message.by_bot:
        raise Refused(otherwise)
    return place, message


def _answer(call: Call, place: Conversation, message: Message) -> JsonObject:
    body = message_json(call.world.app, call.workspace, message, metadata="all")
    return {"channel": place.id, "ts": message.ts, "message": body}


METHODS = (
    Method("chat.postMessage", _post, _SCOPES),
    Method("chat.update", _update, _SCOPES),
    Method("chat.delete", _delete, _SCOPES),
    Method("chat.postEphemeral", _whisper, _SCOPES),
)
