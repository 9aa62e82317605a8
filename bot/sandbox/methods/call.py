"""One call of a Web API method: who calls, with what, and how arguments are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.conversation import Conversation
from bot.sandbox.refusal import missing
from bot.sandbox.tokens import Grant, demand
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World

_TRUE = (True, 1, "1", "true", "True")


@dataclass(frozen=True, slots=True)
class Call:
    world: World
    grant: Grant
    args: JsonObject

    @property
    def workspace(self) -> Workspace:
        return self.world.workspaces[self.grant.team_id]

    def text(self, name: str) -> str:
        """Read an argument that must be there."""
        value = self.args.get(name)
        if value in (None, ""):
            raise missing(name)
        return str(value)

    def option(self, name: str) -> str | None:
        value = self.args.get(name)
        return None if value in (None, "") else str(value)

    def flag(self, name: str) -> bool:
        return self.args.get(name) in _TRUE

    def conversation(self) -> Conversation:
        return self.workspace.conversation(self.text("channel"))

    def demand_for(self, place: Conversation, what: str) -> None:
        """Conversations of different kinds ask for different scopes: `im:history`, `channels:history`..."""
        family = {"im": "im", "channel": "channels", "group": "groups"}[place.kind]
        demand(self.grant, [f"{family}:{what}"])


@dataclass(frozen=True, slots=True)
class Method:
    """`scopes`: one of these is enough; `app_level`: for the app's own token, not a team's."""

    name: str
    run: Callable[[Call], JsonObject]
    scopes: tuple[str, ...] = ()
    app_level: bool = False
