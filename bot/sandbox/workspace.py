"""One team's living state: conversations, views, who is away, and whether the bot is still installed."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.conversation import Conversation, Kind
from bot.sandbox.people import Person, Team
from bot.sandbox.refusal import Refused
from bot.sandbox.views import ViewBook


@dataclass(frozen=True, slots=True)
class Status:
    """An away status; `expiration` is in epoch seconds, 0 for one that stays."""

    text: str = ""
    emoji: str = ""
    expiration: int = 0


@dataclass(frozen=True, slots=True)
class Quiet:
    """A do-not-disturb time."""

    since: datetime
    until: datetime


# Slackbot is in every team, and Slack itself says that it is no bot.
SLACKBOT = Person("USLACKBOT", "slackbot", "Slackbot", "America/Los_Angeles", "en-US")


class Workspace:
    def __init__(self, team: Team, bot_name: str) -> None:
        self.team = team
        self.bot_name = bot_name
        self.people = {each.id: each for each in (*team.people, SLACKBOT)}
        self.channels = {each.id: each for each in team.channels}
        self.conversations: dict[str, Conversation] = {}
        self.views = ViewBook()
        self.statuses: dict[str, Status] = {}
        self.quiet: dict[str, Quiet] = {}
        self._notices: dict[str, deque[str]] = {}

    def person(self, user: str) -> Person:
        if user not in self.people:
            raise Refused("user_not_found")
        return self.people[user]

    @property
    def bot_user(self) -> Person:
        """The bot as the others see it, a user with a handle."""
        handle = self.bot_name.lower().replace(" ", "")
        return Person(self.team.bot_user_id, handle, self.bot_name, "Etc/UTC", "en-US", is_bot=True)

    def dm(self, user: str) -> Conversation:
        """The DM between somebody and the bot; its id never changes."""
        channel_id = f"D{user[1:]}"
        if channel_id not in self.conversations:
            self.conversations[channel_id] = Conversation(channel_id, "im", "directmessage", user)
        return self.conversations[channel_id]

    def conversation(self, channel_id: str) -> Conversation:
        """What the bot may know: its DMs and the channels; a private one only from inside."""
        if channel_id.startswith("D") and f"U{channel_id[1:]}" in self.people:
            return self.dm(f"U{channel_id[1:]}")
        channel = self.channels.get(channel_id)
        if channel is None or (channel.private and not channel.bot_is_in):
            raise Refused("channel_not_found")
        return self.channel(channel_id)

    def place(self, channel_id: str, user: str) -> Conversation | None:
        """Where a person may type: their DM with the bot, or a channel that they see."""
        if channel_id == self.dm(user).id:
            return self.dm(user)
        channel = self.channels.get(channel_id)
        if channel is None or (channel.private and user not in channel.members):
            return None
        return self.channel(channel_id)

    def bot_is_in(self, conversation: Conversation) -> bool:
        return conversation.kind == "im" or self.channels[conversation.id].bot_is_in

    def channel(self, channel_id: str) -> Conversation:
        channel = self.channels[channel_id]
        if channel.id not in self.conversations:
            kind: Kind = "group" if channel.private else "channel"
            self.conversations[channel.id] = Conversation(channel.id, kind, channel.name)
        return self.conversations[channel.id]

    def notice(self, user: str, sentence: str) -> None:
        self._notices.setdefault(user, deque(maxlen=5)).append(sentence)

    def notices(self, user: str) -> list[str]:
        return list(self._notices.get(user, ()))

    def forget_notices(self, user: str) -> None:
        self._notices.pop(user, None)
