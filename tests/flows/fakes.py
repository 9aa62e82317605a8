"""The two fakes of the flows: a clock that stands until turned, and a Slack that keeps what is posted."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.nudge import Nudge, Suggestion
from bot.core.ports import Delivery, NotThere, Posted, Sighting, Unclear, Unreadable, Whereabouts
from tests.core.worlds import NOW

LOST = Unclear("connection_lost")
Meanwhile = Callable[[], Awaitable[object]]


class FakeClock:
    def __init__(self, now: datetime = NOW) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def forward(self, **length: float) -> datetime:
        self._now += timedelta(**length)
        return self._now


@dataclass(frozen=True, slots=True)
class Post:
    """A message as Slack keeps it."""

    channel: str
    ts: str
    shown: Suggestion
    at: datetime

    @property
    def nudge(self) -> Nudge:
        return self.shown.nudge


@dataclass(frozen=True, slots=True)
class Next:
    """What the next call does: `delivery` is what the caller hears, `lands` whether it happens."""

    delivery: Delivery | None = None
    lands: bool = False


class FakeMessenger:
    """Implements `bot.core.ports.Messenger`; it is the history that outlives every crash of a bot."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.posts: list[Post] = []
        self.faces: dict[str, list[Suggestion]] = {}  # by ts, as each message was drawn, the latest last
        self.posting: deque[Next] = deque()
        self.redrawing: deque[Next] = deque()
        self.where: dict[str, Whereabouts] = {}
        self.asked_for: list[str] = []
        self.sought: list[str] = []
        self.readable = True
        self.meanwhile: Meanwhile | None = None

    async def whereabouts(
        self, workspace_id: str, user_ids: Collection[str], now: datetime
    ) -> Mapping[str, Whereabouts]:
        self.asked_for += user_ids
        await self._meanwhile()
        return {user: self.where[user] for user in user_ids if user in self.where}

    async def post(self, suggestion: Suggestion) -> Delivery:
        await self._meanwhile()
        does = self.posting.popleft() if self.posting else Next(lands=True)
        posted = self._keep(suggestion) if does.lands else LOST
        return does.delivery or posted

    def _keep(self, suggestion: Suggestion) -> Posted:
        member = suggestion.member
        ts = f"{int(self.clock.now().timestamp())}.{len(self.posts):06d}"
        post = Post(member.channel or f"D{member.id[1:]}", ts, suggestion, self.clock.now())
        self.posts.append(post)
        self.faces[ts] = [suggestion]
        return Posted(post.channel, ts)

    async def find(self, nudge: Nudge, channel: str | None) -> Sighting:
        self.sought.append(nudge.id)
        await self._meanwhile()
        if channel is None or nudge.posting_at is None or not self.readable:
            return Unreadable()
        there = [post for post in self.posts if post.channel == channel and post.nudge.id == nudge.id]
        since = nudge.posting_at - timedelta(seconds=60)
        return next((Posted(post.channel, post.ts) for post in there if post.at >= since), NotThere())

    async def redraw(self, suggestion: Suggestion) -> Delivery:
        await self._meanwhile()
        nudge = suggestion.nudge
        assert nudge.channel is not None
        assert nudge.ts is not None
        does = self.redrawing.popleft() if self.redrawing else Next(lands=True)
        if does.lands:
            self.faces[nudge.ts].append(suggestion)
        return does.delivery or (Posted(nudge.channel, nudge.ts) if does.lands else LOST)

    async def _meanwhile(self) -> None:
        """Let something else happen while Slack is waited for, once."""
        happens, self.meanwhile = self.meanwhile, None
        if happens is not None:
            await happens()
