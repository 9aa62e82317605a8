"""Home tabs and stacks of modals, with their hashes and with what the person has typed so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.sandbox import ids
from bot.sandbox.refusal import Refused
from bot.sandbox.wire import JsonObject

DEEPEST = 3

# Block id, action id: the state as Slack writes it in `state.values`.
Typed = dict[str, dict[str, JsonObject]]


@dataclass(slots=True)
class View:
    id: str
    user: str
    body: JsonObject
    hash: str
    root_id: str
    previous_id: str | None = None
    typed: Typed = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def blocks(self) -> list[JsonObject]:
        blocks: list[JsonObject] = self.body["blocks"]
        return blocks

    def replace(self, body: JsonObject, epoch: float) -> None:
        """Take a new body; the hash changes, what was typed stays."""
        self.body, self.hash, self.errors = body, ids.view_hash(epoch), {}


class ViewBook:
    """All views of one team."""

    def __init__(self) -> None:
        self.homes: dict[str, View] = {}
        self.stacks: dict[str, list[View]] = {}

    def every(self) -> Iterator[View]:
        yield from self.homes.values()
        for stack in self.stacks.values():
            yield from stack

    def find(self, view_id: str | None, external_id: str | None = None) -> View:
        for view in self.every():
            if view.id == view_id or (external_id and view.body.get("external_id") == external_id):
                return view
        raise Refused("not_found")

    def stack(self, user: str) -> list[View]:
        return self.stacks.setdefault(user, [])

    def open(self, user: str, body: JsonObject, epoch: float) -> View:
        """A new modal; what was open before is gone."""
        self.stacks[user] = []
        return self._on_top(user, body, epoch)

    def push(self, user: str, body: JsonObject, epoch: float) -> View:
        stack = self.stack(user)
        if not stack:
            raise Refused("not_found")
        if len(stack) >= DEEPEST:
            raise Refused("push_limit_reached")
        return self._on_top(user, body, epoch)

    def publish(self, user: str, body: JsonObject, epoch: float) -> View:
        home = self.homes.get(user)
        if home is None:
            view_id = ids.view_id()
            home = self.homes[user] = View(view_id, user, body, ids.view_hash(epoch), view_id)
        else:
            home.replace(body, epoch)
        return home

    def close(self, view: View) -> None:
        self.stacks[view.user] = [each for each in self.stack(view.user) if each is not view]

    def clear(self, user: str) -> None:
        self.stacks.pop(user, None)

    def demand_new(self, external_id: str | None, but: View | None = None) -> None:
        taken = any(each.body.get("external_id") == external_id for each in self.every() if each is not but)
        if external_id and taken:
            raise Refused("duplicate_external_id")

    def _on_top(self, user: str, body: JsonObject, epoch: float) -> View:
        stack = self.stack(user)
        view_id = ids.view_id()
        root = stack[0].id if stack else view_id
        previous = stack[-1].id if stack else None
        view = View(view_id, user, body, ids.view_hash(epoch), root, previous)
        stack.append(view)
        return view
