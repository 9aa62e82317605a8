"""Writing to the bot, reacting, opening its tabs, and going away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.sandbox import ids, posting
from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.gestures.escaping import escaped
from bot.sandbox.gestures.rich import rich
from bot.sandbox.methods.reactions import is_reaction_name
from bot.sandbox.payloads import events
from bot.sandbox.player import Player
from bot.sandbox.refusal import NotDone
from bot.sandbox.wire import JsonObject
from bot.sandbox.wording import WRITING_IS_OFF
from bot.sandbox.workspace import Quiet, Status, Workspace
from bot.sandbox.world import World


def write(player: Player, text: str) -> Message:
    """Send the bot a direct message."""
    world, workspace, place = player.world, player.workspace, player.dm
    if not text.strip():
        raise NotDone("no_text")
    if not world.app.messages_tab or world.app.read_only:
        player.fail("messages_tab_disabled", WRITING_IS_OFF)
    return say(world, workspace, place, player.id, text)


def say(
    world: World,
    workspace: Workspace,
    place: Conversation,
    user: str,
    text: str,
    attachments: Sequence[JsonObject] = (),
    files: Sequence[JsonObject] = (),
) -> Message:
    """Somebody writes somewhere; the app is told where it is there too."""
    said = worded(workspace, user, text, place.stamp(world.clock.micros()))
    said.attachments, said.files = list(attachments), list(files)
    place.keep(said)
    if workspace.bot_is_in(place):
        events.tell(world, workspace, events.message(world, workspace, place, said))
    world.changes.touch()
    return said


def worded(workspace: Workspace, user: str, text: str, ts: str) -> Message:
    """A message as Slack's client sends it."""
    said = Message(ts, user, escaped(workspace, user, text, named=False), [rich(workspace, user, text)])
    said.client_msg_id = ids.unique()
    return said


def preview(player: Player, ts: str, found: Sequence[JsonObject]) -> None:
    """Slack finds something behind the links of a message to the bot."""
    message = player.dm.messages.get(ts)
    if message is None:
        raise NotDone("message_not_found")
    posting.preview(player.world, player.workspace, player.dm, message, list(found))


def react(player: Player, ts: str, name: str) -> None:
    if not is_reaction_name(name):
        raise NotDone("invalid_name")
    message = _reactable(player, ts)
    if not posting.react(player.world, player.workspace, player.dm, message, player.id, name):
        raise NotDone("already_reacted")


def unreact(player: Player, ts: str, name: str) -> None:
    message = _reactable(player, ts)
    if not posting.unreact(player.world, player.workspace, player.dm, message, player.id, name):
        raise NotDone("no_reaction")


def _reactable(player: Player, ts: str) -> Message:
    message = player.dm.messages.get(ts)
    if message is None:
        raise NotDone("message_not_found")
    if message.only_for is not None:
        raise NotDone("not_reactable")
    return message


def open_tab(player: Player, tab: str) -> None:
    """Look at the app's Home or Messages tab."""
    world, workspace = player.world, player.workspace
    shown = world.app.home_tab if tab == "home" else world.app.messages_tab
    if not shown:
        raise NotDone("no_such_tab")
    view = workspace.views.homes.get(player.id)
    events.tell(world, workspace, events.app_home_opened(world, workspace, player.id, tab, view))
    world.changes.touch()


def set_status(world: World, user: str, status: Status) -> None:
    world.workspace_of(user).statuses[user] = status
    world.changes.touch()


def do_not_disturb(world: World, user: str, minutes: float) -> None:
    """Be quiet from now on; zero minutes ends it."""
    now = world.clock.now()
    world.workspace_of(user).quiet[user] = Quiet(now, now + timedelta(minutes=minutes))
    world.changes.touch()
