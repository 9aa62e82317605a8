"""What happens when something is said, changed or taken back in a conversation."""

from __future__ import annotations

from bot.sandbox.conversation import Conversation, Draft, Message
from bot.sandbox.payloads import events
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World


def say_as_bot(world: World, workspace: Workspace, place: Conversation, draft: Draft) -> Message:
    said = _said_by_bot(world, workspace, place, draft)
    events.tell(world, workspace, events.message(world, workspace, place, said))
    world.changes.touch()
    return said


def whisper(world: World, workspace: Workspace, place: Conversation, user: str, draft: Draft) -> Message:
    """Say something that only one person sees, and no event tells of."""
    said = _said_by_bot(world, workspace, place, draft)
    said.only_for = user
    world.changes.touch()
    return said


def _said_by_bot(world: World, workspace: Workspace, place: Conversation, draft: Draft) -> Message:
    ts = place.stamp(world.clock.micros())
    user = workspace.team.bot_user_id
    metadata = draft.metadata or None
    return place.keep(Message(ts, user, draft.text, draft.blocks or None, metadata, by_bot=True))


def change(world: World, workspace: Workspace, place: Conversation, message: Message, draft: Draft) -> None:
    """Give a message new words; blocks stay only when no text was given instead of them."""
    before = events.message(world, workspace, place, message)
    if draft.blocks is not None or draft.text:
        message.blocks = draft.blocks or None
    message.text = draft.text or message.text
    if draft.metadata is not None:
        message.metadata = draft.metadata or None
    message.chosen = {}
    if message.only_for is None:
        _tell_of_change(world, workspace, place, message, before)
    world.changes.touch()


def _tell_of_change(
    world: World, workspace: Workspace, place: Conversation, message: Message, before: dict[str, object]
) -> None:
    ts = place.stamp(world.clock.micros())
    # Slack shows "(edited)" only on messages without blocks.
    message.edited_ts = None if message.blocks else ts
    now = events.message(world, workspace, place, message)
    events.tell(world, workspace, events.message_changed(world, workspace, place, now, before))


def preview(
    world: World, workspace: Workspace, place: Conversation, message: Message, found: list[JsonObject]
) -> None:
    """Slack shows beneath a message what it found behind the links; the app hears of it as of a change."""
    before = events.message(world, workspace, place, message)
    message.attachments = found
    now = events.message(world, workspace, place, message)
    events.tell(world, workspace, events.message_changed(world, workspace, place, now, before))
    world.changes.touch()


def take_back(world: World, workspace: Workspace, place: Conversation, message: Message) -> None:
    before = events.message(world, workspace, place, message)
    del place.messages[message.ts]
    if message.only_for is None:
        events.tell(world, workspace, events.message_deleted(world, place, before))
    world.changes.touch()


def react(
    world: World, workspace: Workspace, place: Conversation, message: Message, user: str, name: str
) -> bool:
    """Add a reaction; False when this person has it there already."""
    users = message.reactions.setdefault(name, [])
    if user in users:
        return False
    users.append(user)
    events.tell(world, workspace, events.reaction(world, "reaction_added", user, name, place, message))
    world.changes.touch()
    return True


def unreact(
    world: World, workspace: Workspace, place: Conversation, message: Message, user: str, name: str
) -> bool:
    users = message.reactions.get(name, [])
    if user not in users:
        return False
    users.remove(user)
    if not users:
        del message.reactions[name]
    events.tell(world, workspace, events.reaction(world, "reaction_removed", user, name, place, message))
    world.changes.touch()
    return True
