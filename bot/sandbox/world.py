"""Everything the stand-in Slack knows, without the network around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.sandbox.changes import Changes
from bot.sandbox.clock import SandboxClock
from bot.sandbox.delivery import Delivery
from bot.sandbox.faults import Faults
from bot.sandbox.files import Files
from bot.sandbox.manifest import App, read_manifest
from bot.sandbox.people import Person, Team
from bot.sandbox.record import Record
from bot.sandbox.refusal import NotDone
from bot.sandbox.reply_urls import ReplyUrls
from bot.sandbox.socket_mode import SocketMode
from bot.sandbox.timing import Timing
from bot.sandbox.tokens import Grant, Tokens
from bot.sandbox.triggers import Triggers
from bot.sandbox.workspace import Workspace

APP_TOKEN = "xapp-sandbox-1"
SIGNING_SECRET = "sandbox-signing-secret"
VERIFICATION_TOKEN = "sandbox-verification-token"


class World:
    def __init__(
        self, manifest: Mapping[str, Any], teams: Sequence[Team], clock: SandboxClock, timing: Timing
    ) -> None:
        self.app: App = read_manifest(manifest)
        self.clock = clock
        self.timing = timing
        self.changes = Changes()
        self.record = Record()
        self.faults = Faults()
        self.tokens = Tokens()
        self.triggers = Triggers(timing.trigger_seconds)
        self.reply_urls = ReplyUrls(timing)
        self.socket_mode = SocketMode(self.app.id, timing, self.changes)
        self.delivery = Delivery(timing, self.record, self.changes)
        self.base_url = ""
        self.files = Files()
        self.workspaces = {each.id: Workspace(each, self.app.name) for each in teams}
        self._homes = {person.id: each for each in self.workspaces.values() for person in each.team.people}
        self.tokens.add(Grant(APP_TOKEN, "", frozenset({"connections:write"})))
        for team in teams:
            self._install(team)

    def _install(self, team: Team) -> None:
        granted = self.app.scopes if team.granted is None else self.app.scopes & team.granted
        self.tokens.add(Grant(team.bot_token, team.id, granted))

    def scopes_of(self, workspace: Workspace) -> frozenset[str]:
        return self.tokens.scopes_of(workspace.team.bot_token)

    def installed(self, workspace: Workspace) -> bool:
        return workspace.team.bot_token not in self.tokens.revoked

    def workspace_of(self, user: str) -> Workspace:
        if user not in self._homes:
            raise NotDone("user_not_found")
        return self._homes[user]

    def player(self, user: str) -> tuple[Workspace, Person]:
        """Somebody who can be played, and their workspace."""
        workspace = self.workspace_of(user)
        person = workspace.people[user]
        if not person.can_play or person.deleted:
            raise NotDone("cannot_play")
        return workspace, person

    def change_person(self, user: str, **changes: Any) -> Person:
        """Deactivate somebody, or move them to another time zone."""
        workspace = self.workspace_of(user)
        workspace.people[user] = replace(workspace.people[user], **changes)
        self.changes.touch()
        return workspace.people[user]
