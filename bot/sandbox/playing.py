"""A person's gestures and what they see, one method each; the page and the tests use the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.sandbox.conversation import Message
from bot.sandbox.gestures import modals, pressing, shortcuts, talking
from bot.sandbox.gestures.commands import type_command
from bot.sandbox.gestures.filling import Values
from bot.sandbox.page.snapshot import instant, snapshot
from bot.sandbox.people import Person
from bot.sandbox.player import Player, player
from bot.sandbox.refusal import NotDone
from bot.sandbox.views import View
from bot.sandbox.walk import Walk
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Status, Workspace
from bot.sandbox.world import World

Who = Person | str


def _id(who: Who) -> str:
    return who if isinstance(who, str) else who.id


class Playing:
    """A person is named by their id or by a `Person`; gestures raise NotDone as Slack would complain."""

    def __init__(self, world: World, walk: Walk, garden: Sequence[str]) -> None:
        self.world = world
        self.walk = walk
        self.garden = tuple(garden)

    def _player(self, who: Who) -> Player:
        return player(self.world, _id(who))

    def _workspace(self, who: Who) -> Workspace:
        return self.world.workspace_of(_id(who))

    async def command(self, who: Who, text: str, channel: str | None = None) -> Message | None:
        """Type `/reconnect ...`; return the answer shown, if there is one."""
        return await type_command(self._player(who), text, channel)

    def message(self, who: Who, text: str) -> Message:
        """Write to the bot."""
        return talking.write(self._player(who), text)

    async def press(
        self,
        who: Who,
        action_id: str,
        value: Any = None,
        *,
        ts: str | None = None,
        view_id: str | None = None,
        block_id: str | None = None,
        values: Values | None = None,
    ) -> None:
        """Press or choose, in a message (`ts`), a view (`view_id`), or the newest message that has it."""
        who_plays = self._player(who)
        if view_id is None:
            message = pressing.find_message(who_plays, ts, action_id)
            await pressing.press_in_message(who_plays, message, action_id, value, block_id)
        else:
            view = modals.find_view(who_plays, view_id)
            await pressing.press_in_view(who_plays, view, action_id, value, block_id, values)

    async def shortcut(
        self, who: Who, callback_id: str, ts: str | None = None, channel: str | None = None
    ) -> None:
        """Choose a shortcut on a message, the newest unless named; in the DM with the bot or in a channel."""
        await shortcuts.choose(self._player(who), callback_id, ts, channel)

    def say_in(
        self,
        channel: str,
        who: Who,
        text: str,
        attachments: Sequence[JsonObject] = (),
        files: Sequence[JsonObject] = (),
    ) -> Message:
        """Anybody, playable or not, writes into a channel, with what Slack found behind the links."""
        workspace = self._workspace(who)
        place = workspace.channel(channel)
        return talking.say(self.world, workspace, place, _id(who), text, attachments, files)

    def said_in(self, channel: str, who: Who) -> list[Message]:
        """A channel's messages as this person sees them, answers for their eyes alone too, oldest first."""
        return self._workspace(who).channel(channel).shown_to(_id(who))

    def preview(self, who: Who, ts: str, found: Sequence[JsonObject]) -> None:
        """Slack shows beneath somebody's message to the bot what it found behind the links."""
        talking.preview(self._player(who), ts, found)

    async def submit(self, who: Who, values: Values, view_id: str | None = None) -> dict[str, str]:
        """Submit a modal (the top one); return the errors by block, none when it was taken."""
        who_plays = self._player(who)
        try:
            await modals.submit(who_plays, modals.find_modal(who_plays, view_id), values)
        except NotDone as not_done:
            if not_done.code != "view_errors":
                raise
            return not_done.errors
        return {}

    async def close(self, who: Who, view_id: str | None = None) -> None:
        """Close a modal (the top one) without submitting it."""
        who_plays = self._player(who)
        await modals.close(who_plays, modals.find_modal(who_plays, view_id))

    def react(self, who: Who, ts: str, name: str) -> None:
        talking.react(self._player(who), ts, name)

    def unreact(self, who: Who, ts: str, name: str) -> None:
        talking.unreact(self._player(who), ts, name)

    def open_home(self, who: Who) -> None:
        talking.open_tab(self._player(who), "home")

    def open_messages(self, who: Who) -> None:
        talking.open_tab(self._player(who), "messages")

    def set_status(self, who: Who, text: str, emoji: str = "", expiration: int = 0) -> None:
        """Go away, or come back with an empty status; for anybody, playable or not."""
        talking.set_status(self.world, _id(who), Status(text, emoji, expiration))

    def do_not_disturb(self, who: Who, minutes: float) -> None:
        talking.do_not_disturb(self.world, _id(who), minutes)

    async def turn_clock(self, to: str, who: Who | None = None) -> str | None:
        """Walk to `next`, or over a `day` or a `week`; return the time there.

        Somebody's own `next` is when the bot has written to them.
        """
        if who is None:
            await self.walk.to(to)
        else:
            if await self.walk.next_for(self._workspace(who).team.id, _id(who)) is None and to == "next":
                raise NotDone("nothing_due")
            before = len(self._written_to(who))
            await self.walk.to(to, lambda: len(self._written_to(who)) > before)
        return instant(self.walk.clock.now())

    def _written_to(self, who: Who) -> list[Message]:
        return [each for each in self.messages(who) if each.by_bot and each.only_for is None]

    async def plant_garden(self, who: Who) -> None:
        """Type the sample garden's lines as this person."""
        for line in self.garden:
            await self.command(who, line)

    def messages(self, who: Who) -> list[Message]:
        """The DM with the bot as this person sees it, ephemeral answers too, oldest first; of anybody."""
        return self._workspace(who).dm(_id(who)).shown_to(_id(who))

    def home(self, who: Who) -> View | None:
        return self._workspace(who).views.homes.get(_id(who))

    def modals(self, who: Who) -> list[View]:
        """The open modals, the top one last."""
        return list(self._workspace(who).views.stack(_id(who)))

    def notices(self, who: Who) -> list[str]:
        """What Slack told this person when something did not work, until their next gesture on the page."""
        return self._workspace(who).notices(_id(who))

    def forget_notices(self, who: Who) -> None:
        self._workspace(who).forget_notices(_id(who))

    async def snapshot(self, who: Who) -> JsonObject:
        return await snapshot(self._player(who), self.walk, bool(self.garden))
