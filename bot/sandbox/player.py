"""The person who plays, where they are, and how their gestures reach the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from bot.sandbox.conversation import Conversation
from bot.sandbox.parcels import Acked, Parcel
from bot.sandbox.people import Person
from bot.sandbox.refusal import NotDone
from bot.sandbox.wire import JsonObject
from bot.sandbox.wording import NOT_INTERACTIVE
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World


@dataclass(frozen=True, slots=True)
class Player:
    world: World
    workspace: Workspace
    person: Person

    @property
    def id(self) -> str:
        return self.person.id

    @property
    def dm(self) -> Conversation:
        return self.workspace.dm(self.person.id)

    def fail(self, code: str, sentence: str) -> NoReturn:
        """Show the person a sentence, and stop."""
        self.workspace.notice(self.id, sentence)
        self.world.changes.touch()
        raise NotDone(code, sentence)

    async def interact(self, payload: JsonObject, sentence: str) -> JsonObject | None:
        """Send an interaction; `sentence` is what the person reads when the bot did not take it."""
        if not self.world.app.interactive:
            self.fail("not_interactive", NOT_INTERACTIVE)
        if not self.world.installed(self.workspace):
            self.fail("dispatch_failed", sentence)
        receipt = await self.world.delivery.ask(Parcel("interactive", payload))
        if not isinstance(receipt, Acked):
            code = "operation_timeout" if "timeout" in receipt.reason else "dispatch_failed"
            self.fail(code, sentence)
        return receipt.payload


def player(world: World, user: str) -> Player:
    workspace, person = world.player(user)
    return Player(world, workspace, person)
