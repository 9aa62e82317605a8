"""Choosing one of the app's shortcuts from the menu of a message."""

from __future__ import annotations

from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.manifest import Shortcut
from bot.sandbox.payloads import interactions
from bot.sandbox.player import Player
from bot.sandbox.refusal import NotDone
from bot.sandbox.wording import NO_ANSWER


async def choose(player: Player, callback_id: str, ts: str | None = None, channel: str | None = None) -> None:
    """Without a `ts` the newest message is meant, without a `channel` the person's own with the bot."""
    shortcut = _known(player, callback_id)
    place = player.workspace.place(channel or player.dm.id, player.id)
    if place is None:
        raise NotDone("channel_not_found")
    message = _message(place, player.id, ts)
    payload = interactions.chosen_on_message(player, place, message, shortcut.callback_id)
    await player.interact(payload, NO_ANSWER)


def _known(player: Player, callback_id: str) -> Shortcut:
    """The menu of an app that is not installed any more is empty."""
    offered = player.world.app.message_shortcuts if player.world.installed(player.workspace) else []
    found = next((each for each in offered if each.callback_id == callback_id), None)
    if found is None:
        raise NotDone("no_such_shortcut")
    return found


def _message(place: Conversation, user: str, ts: str | None) -> Message:
    """What only one person sees has no such menu."""
    shown = [each for each in place.shown_to(user) if ts in (None, each.ts)]
    lasting = [each for each in shown if each.only_for is None]
    if not lasting:
        raise NotDone("no_shortcuts_here" if shown else "message_not_found")
    return lasting[-1]
