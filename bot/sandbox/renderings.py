"""How messages, people, views and teams look in Slack's JSON."""

from __future__ import annotations

from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.manifest import App
from bot.sandbox.people import Person
from bot.sandbox.state_values import state_values
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Status, Workspace


def message_json(app: App, workspace: Workspace, message: Message, *, metadata: str = "none") -> JsonObject:
    """A message as the Web API gives it; `metadata` is `none`, `type` (its kind alone) or `all`."""
    team = workspace.team
    body: JsonObject = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
    body["team"] = team.id
    if message.by_bot:
        body |= {"bot_id": team.bot_id, "app_id": app.id, "bot_profile": bot_profile(app, workspace)}
    if message.client_msg_id:
        body["client_msg_id"] = message.client_msg_id
    if message.blocks:
        body["blocks"] = message.blocks
    if message.attachments:
        body["attachments"] = message.attachments
    if message.files:
        body["files"] = message.files
    if message.edited_ts:
        body["edited"] = {"user": message.user, "ts": message.edited_ts}
    if message.reactions:
        body["reactions"] = reactions_json(message)
    return body | _metadata(message, metadata)


def _metadata(message: Message, wanted: str) -> JsonObject:
    if not message.metadata or wanted == "none":
        return {}
    return {
        "metadata": message.metadata if wanted == "all" else {"event_type": message.metadata["event_type"]}
    }


def reactions_json(message: Message) -> list[JsonObject]:
    return [
        {"name": name, "users": list(users), "count": len(users)} for name, users in message.reactions.items()
    ]


def event_message_json(
    app: App, workspace: Workspace, conversation: Conversation, message: Message
) -> JsonObject:
    """A message as the Events API gives it."""
    place = {"channel": conversation.id, "channel_type": conversation.kind, "event_ts": message.ts}
    return message_json(app, workspace, message) | place


def bot_profile(app: App, workspace: Workspace) -> JsonObject:
    team = workspace.team
    icon = "https://a.slack-edge.com/80588/img/plugins/app/bot_48.png"
    return {
        "id": team.bot_id,
        "app_id": app.id,
        "name": workspace.bot_name,
        "icons": {"image_48": icon},
        "deleted": False,
        "updated": 1_700_000_000,
        "team_id": team.id,
    }


def person_json(workspace: Workspace, person: Person, status: Status, offset: int, label: str) -> JsonObject:
    profile = {
        "real_name": person.real_name,
        "display_name": person.name,
        "status_text": status.text,
        "status_emoji": status.emoji,
        "status_expiration": status.expiration,
        "team": workspace.team.id,
    }
    body: JsonObject = {"id": person.id, "team_id": workspace.team.id, "name": person.name}
    body |= {"deleted": person.deleted, "profile": profile, "is_bot": person.is_bot, "is_app_user": False}
    if not person.deleted:
        body |= {"real_name": person.real_name, "tz": person.tz, "tz_label": label, "tz_offset": offset}
        body |= {"is_restricted": False, "is_ultra_restricted": False, "is_admin": False}
    return body


def view_json(app: App, workspace: Workspace, view: View) -> JsonObject:
    """A view as the Web API and the payloads give it."""
    team, body = workspace.team, view.body
    return {
        "id": view.id,
        "team_id": team.id,
        "type": body["type"],
        "blocks": view.blocks,
        "private_metadata": body.get("private_metadata", ""),
        "callback_id": body.get("callback_id", ""),
        "state": {"values": state_values(view.blocks, view.typed)},
        "hash": view.hash,
        "title": body.get("title") or {"type": "plain_text", "text": "View Title", "emoji": True},
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": app.id,
        "external_id": body.get("external_id", ""),
        "app_installed_team_id": team.id,
        "bot_id": team.bot_id,
    }
