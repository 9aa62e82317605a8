"""What the listeners share: asking the store in time, and answering in the right place."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Language, Member
from bot.core.ports import Clock
from bot.flows.courier import Courier
from bot.services import members
from bot.services.answers import Answer, PutOff, Rested, Touched, Undone
from bot.services.breakage import Breakage, Broken
from bot.services.members import Newcomer
from bot.slack import views
from bot.slack.asking import Call
from bot.slack.authorize import Installed
from bot.slack.client import Clients
from bot.slack.first_reading import FirstReading
from bot.slack.people import NotAsked, People, Person
from bot.slack.views.message import Message
from bot.store.errors import DatabaseFull, DatabaseLocked, DatabaseReadOnly, StoreError
from bot.store.store import Store
from bot.store.tx import Tx

log = structlog.get_logger()

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)")
MOST_PEOPLE = 25
IN_TIME = 2.0  # seconds until Slack must have an answer, with a second to spare

Instead = Callable[[Answer], Awaitable[None]]
P = ParamSpec("P")
T = TypeVar("T")

_BREAKAGES: Mapping[type[StoreError], Breakage] = {
    DatabaseFull: Breakage.STORE_FULL,
    DatabaseReadOnly: Breakage.STORE_READ_ONLY,
    DatabaseLocked: Breakage.STORE_BUSY,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes: a message that Slack let us answer, or a view on somebody's screen."""

    response_url: str | None = None
    view: Mapping[str, Any] | None = None

    @property
    def is_home(self) -> bool:
        return self.view is not None and self.view.get("type") == "home"

    @property
    def is_modal(self) -> bool:
        return self.view is not None and self.view.get("type") == "modal"


class Desk:
    """The dependencies of all listeners, and the few ways in which they answer."""

    def __init__(
        self,
        store: Store,
        courier: Courier,
        people: People,
        clock: Clock,
        clients: Clients,
        installed: Installed,
        reading: FirstReading | None = None,
    ) -> None:
        self.store, self.courier, self.people, self.clock = store, courier, people, clock
        self.installed, self.reading = installed, reading
        self._clients = clients

    async def in_time(
        self, service: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> asyncio.Task[T]:
        """Start a service; return its task, done or, after two seconds, still running."""
        task = asyncio.ensure_future(self.store.run(service, *args, **kwargs))
        await asyncio.wait({task}, timeout=IN_TIME)
        return task

    async def call(self, client: AsyncWebClient, body: Mapping[str, Any], text: str, key: str) -> Call:
        """A sentence, with what Slack says of its sender and of the people in it."""
        workspace_id, user_id = whose(body)
        named = sorted(set(_MENTION.findall(text)))[:MOST_PEOPLE]
        people = await self.known(client, workspace_id, [user_id, *named])
        return Call(self._newcomer(body, people.get(user_id)), text, key, people)

    async def known(
        self, client: AsyncWebClient, workspace_id: str, user_ids: Collection[str]
    ) -> dict[str, Person | None]:
        """These people; None for whom Slack does not know, nobody for whom it could not be asked in time."""
        found = await self.people.ask(client, workspace_id, user_ids)
        return {user: each for user, each in found.items() if not isinstance(each, NotAsked)}

    async def newcomer(self, client: AsyncWebClient, body: Mapping[str, Any]) -> Newcomer:
        """Whoever sent this; what Slack does not say in time stays unknown."""
        workspace_id, user_id = whose(body)
        people = await self.people.of(client, workspace_id, [user_id])
        return self._newcomer(body, people.get(user_id))

    def _newcomer(self, body: Mapping[str, Any], person: Person | None) -> Newcomer:
        zone, language = (person.zone, person.language) if person else (None, None)
        return Newcomer(*whose(body), zone, language, channel=channel_of(body))

    def message(self, answer: Answer, *, first: bool = False) -> Message:
        """An answer in the member's words, after the words of welcome where they are new here."""
        message = views.answer(answer, self.clock.now())
        return views.welcomed(answer.member, message) if first else message

    async def broken(self, error: BaseException, newcomer: Newcomer) -> Message:
        """What to say when something broke, in the member's language; the log has the same reference."""
        kinds = (kind for known, kind in _BREAKAGES.items() if isinstance(error, known))
        default = Breakage.STORE_AWAY if isinstance(error, StoreError) else Breakage.UNEXPECTED
        reference = f"{int(self.clock.now().timestamp()):x}"[-6:]
        log.error("answer.broken", reference=reference, exc_info=error)
        return views.broken(Broken(next(kinds, default), reference), await self._whom(newcomer))

    async def _whom(self, newcomer: Newcomer) -> Member | Language:
        """The member, if they can still be read; else the language that Slack says they use."""
        try:
            member = await self.store.read(members.known, newcomer)
        except StoreError:
            member = None
        return member or newcomer.language or Language.EN

    async def respond(self, url: str, message: Message, *, replace: bool) -> None:
        """Answer through a response URL: five times, half an hour long."""
        response = await self._clients.answering(url).send(
            text=message.text,
            blocks=message.blocks,
            response_type=None if replace else "ephemeral",
            replace_original=replace,
        )
        if response.status_code != 200:
            log.warning("respond.refused", status=response.status_code)

    async def show(
        self, client: AsyncWebClient, place: Place, answer: Answer, trigger_id: str | None
    ) -> None:
        """Put an answer where its question stood; above App Home it opens as a sheet."""
        message = self.message(answer)
        if place.response_url is not None:
            await self.respond(place.response_url, message, replace=True)
            return
        sheet = views.sheet(message)
        try:
            if place.is_modal and place.view is not None:
                await client.views_update(view_id=place.view["id"], view=sheet)
            elif trigger_id is not None:
                await client.views_open(trigger_id=trigger_id, view=sheet)
        except SlackApiError as refused:
            self.refused("show", refused)

    async def follow(self, answer: Answer | None, instead: Instead | None = None) -> None:
        """What was said in words of a nudge shows on its message at once, as after a press there.

        A feed that was added is read now; `instead` puts what was found in the place of the answer.
        """
        later = None if instead is None else await self.later(answer)
        if later is not None and instead is not None:
            await instead(later)
        if isinstance(answer, Touched | PutOff | Rested | Undone) and answer.nudge is not None:
            await self.courier.send([answer.nudge])

    async def later(self, answer: Answer | None) -> Answer | None:
        """The second answer, where the first one promises it: a feed that was added is read now."""
        return None if self.reading is None else await self.reading.after(answer)

    async def publish_home(self, client: AsyncWebClient, member: Member, home: Mapping[str, Any]) -> None:
        try:
            await client.views_publish(user_id=member.id, view=dict(home))
        except SlackApiError as refused:
            self.refused("home", refused)

    def refused(self, what: str, refused: SlackApiError) -> None:
        """Slack would not show something: nothing is lost, but whoever runs the bot should know."""
        log.warning("slack.refused", what=what, code=refused.response.get("error"))

    def now(self) -> datetime:
        return self.clock.now()


def whose(body: Mapping[str, Any]) -> tuple[str, str]:
    """The workspace and user of any payload: command, interaction or event."""
    if "command" in body:
        return body["team_id"], body["user_id"]
    if "event" in body:
        event = body["event"]
        return body["team_id"], event["user"]
    user = body["user"]
    team = body.get("team") or {}
    return team.get("id") or user["team_id"], user["id"]


def channel_of(body: Mapping[str, Any]) -> str | None:
    """The DM with the bot, where a payload tells it."""
    event = body.get("event")
    if event is None:
        return None
    channel = event.get("channel")
    return channel if isinstance(channel, str) and channel.startswith("D") else None
