"""Typing a slash command."""

from __future__ import annotations

from bot.sandbox.conversation import Conversation, Draft, Message
from bot.sandbox.gestures.escaping import escaped
from bot.sandbox.manifest import SlashCommand
from bot.sandbox.parcels import Parcel, Unacked
from bot.sandbox.payloads import interactions
from bot.sandbox.player import Player
from bot.sandbox.posting import say_as_bot, whisper
from bot.sandbox.refusal import NotDone, Refused
from bot.sandbox.showing import draft_of
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World


async def type_command(player: Player, line: str, channel: str | None = None) -> Message | None:
    """Send a whole line like `/reconnect list`; return the answer that the person sees, if there is one."""
    word, _, rest = line.strip().partition(" ")
    command, place = _known(player, word), _place(player, channel)
    text = rest.strip()
    if command.should_escape:
        text = escaped(player.workspace, player.id, text, named=True)
    payload = interactions.slash_command(player, place, word, text)
    receipt = await player.world.delivery.ask(Parcel("slash_commands", payload))
    if isinstance(receipt, Unacked):
        player.fail(*_complaint(word, receipt))
    return _answered(player, place, word, receipt.payload) if receipt.payload else None


def _known(player: Player, word: str) -> SlashCommand:
    installed = player.world.installed(player.workspace)
    command = player.world.app.command(word) if installed else None
    return command or player.fail("not_a_command", f"{word} is not a valid command.")


def _place(player: Player, channel: str | None) -> Conversation:
    place = player.workspace.place(channel or player.dm.id, player.id)
    if place is None:
        raise NotDone("channel_not_found")
    return place


def _complaint(word: str, receipt: Unacked) -> tuple[str, str]:
    if "timeout" in receipt.reason:
        return "operation_timeout", f"{word} failed because the app did not respond."
    return "dispatch_failed", f'{word} failed with the error "dispatch_failed"'


def _answered(player: Player, place: Conversation, word: str, answer: JsonObject) -> Message | None:
    try:
        draft = draft_of(player.world, player.workspace, answer)
    except Refused as refused:
        sentence = f'{word} failed with the error "invalid_command_response" ({refused.code})'
        player.fail("invalid_command_response", sentence)
    return show(player.world, player.workspace, place, player.id, answer, draft)


def show(
    world: World, workspace: Workspace, place: Conversation, user: str, answer: JsonObject, draft: Draft
) -> Message:
    """Answers are for one person's eyes unless they ask to be seen by all."""
    if answer.get("response_type") == "in_channel":
        return say_as_bot(world, workspace, place, draft)
    return whisper(world, workspace, place, user, draft)
