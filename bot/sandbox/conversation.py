"""Conversations and their messages, with timestamps that only rise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from bot.sandbox.clock import slack_ts
from bot.sandbox.wire import JsonObject

Kind = Literal["im", "channel", "group"]


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wants to say, already judged; blocks None means that none were given."""

    text: str
    blocks: list[JsonObject] | None = None
    metadata: JsonObject | None = None


@dataclass(slots=True)
class Message:
    ts: str
    user: str
    text: str
    blocks: list[JsonObject] | None = None
    metadata: JsonObject | None = None
    by_bot: bool = False
    only_for: str | None = None
    client_msg_id: str | None = None
    edited_ts: str | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    # What the person has chosen in the message's selects; Slack sends it along as `state`.
    chosen: dict[str, JsonObject] = field(default_factory=dict)
    # What Slack found behind the links, and what was put beside the words.
    attachments: list[JsonObject] = field(default_factory=list)
    files: list[JsonObject] = field(default_factory=list)

    def seen_by(self, user: str) -> bool:
        return self.only_for in (None, user)


class Conversation:
    """A DM between one person and the bot, or a channel."""

    def __init__(self, channel_id: str, kind: Kind, name: str, user: str | None = None) -> None:
        self.id = channel_id
        self.kind = kind
        self.name = name
        self.user = user
        self.messages: dict[str, Message] = {}
        self._last = 0

    def stamp(self, micros: int) -> str:
        self._last = max(micros, self._last + 1)
        return slack_ts(self._last)

    def keep(self, message: Message) -> Message:
        self.messages[message.ts] = message
        return message

    def restore(self, message: Message) -> None:
        seconds, _, fraction = message.ts.partition(".")
        self._last = max(self._last, int(seconds) * 1_000_000 + int(fraction))
        self.messages[message.ts] = message

    def lasting(self) -> Iterator[Message]:
        """The messages that everybody in the conversation sees, oldest first."""
        return (each for each in self.messages.values() if each.only_for is None)

    def shown_to(self, user: str) -> list[Message]:
        return [each for each in self.messages.values() if each.seen_by(user)]
