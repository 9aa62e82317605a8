"""Builds everything and takes it down again; the only module that knows every part."""

from __future__ import annotations

import asyncio
import os
import socket as sockets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from aiohttp import web
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp

from bot import __version__
from bot.config import Mode, Settings
from bot.core.ports import Clock
from bot.flows.courier import Courier
from bot.flows.feed_lists import FeedLists
from bot.flows.feeds import Feeds
from bot.flows.newsstand import Newsstand
from bot.flows.retention import Retention
from bot.flows.source_reading import SourceReading
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.from_feeds import FromFeeds
from bot.ideas.from_services import FromServices
from bot.ideas.gathering import Gathering, Look
from bot.ideas.gif_search import GifSearch
from bot.ideas.giphy import Giphy
from bot.ideas.klipy import Klipy
from bot.ideas.mixing import Place
from bot.ideas.reading.parent import Reader
from bot.scheduler import Metronome
from bot.services import workspaces
from bot.slack import app as slack_app
from bot.slack import doctor, views
from bot.slack.authorize import Installed
from bot.slack.client import Clients, open_session
from bot.slack.desk import Desk
from bot.slack.feed_word import FeedWord
from bot.slack.findings import Finding
from bot.slack.first_reading import FirstReading
from bot.slack.installing import introduce
from bot.slack.messenger import SlackMessenger
from bot.slack.people import People
from bot.slack.pictures import Pictures
from bot.slack.running import Running
from bot.slack.socket import Socket
from bot.slack.web import Check, application
from bot.store import assets, rotation
from bot.store.box import keys_beside
from bot.store.errors import StoreError
from bot.store.store import Store
from bot.store.workspaces import Workspace

log = structlog.get_logger()

STOP_WITHIN = 20.0  # seconds for what is in flight
ANSWER_WITHIN = 4.0  # seconds: Slack waits for no answer longer than three
TIDY_EVERY = timedelta(minutes=5)
FEEDS_EVERY = timedelta(minutes=1)
TIDY_FEEDS_EVERY = timedelta(hours=1)


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def owner_name() -> str:
    """Who holds a claim: this machine and process, for whoever looks at the table."""
    return f"{sockets.gethostname()[:40]}:{os.getpid()}"


def open_store(settings: Settings) -> Store:
    url = settings.database_url.get_secret_value()
    return Store.open(url, keys_of(settings), owner=owner_name())


def make_room(settings: Settings) -> None:
    """Make the folder that SQLite's file goes into by default; one that was chosen has to be there."""
    if "database_url" not in settings.model_fields_set:
        _file_of(settings).parent.mkdir(parents=True, exist_ok=True, mode=0o700)


def _file_of(settings: Settings) -> Path:
    return Path(settings.database_url.get_secret_value().removeprefix("sqlite:///"))


def keys_of(settings: Settings) -> list[str]:
    """The keys that were set or, for an embedded database, those in the file beside it."""
    if settings.keys:
        return [key.get_secret_value() for key in settings.keys]
    return keys_beside(_file_of(settings))


class Bot:
    """All parts of a running bot. Made inside a running loop, by `running`."""

    def __init__(
        self, settings: Settings, store: Store, clients: Clients, clock: Clock, fetcher: Fetcher
    ) -> None:
        self.settings, self.store, self.clients, self.clock = settings, store, clients, clock
        self.installed = Installed(self._lookup)
        messenger = SlackMessenger(self.installed, clients, views.nudge, self._pictures())
        self.fetcher = fetcher
        self.feeds, reading = self._feeds(fetcher)
        ideas = Gathering(self._elsewhere(fetcher))
        self.courier = Courier(store, messenger, ideas, clock, owner=owner_name())
        self.desk = Desk(store, self.courier, People(), clock, clients, self.installed, reading)
        self.app: AsyncApp = slack_app.build(clients, self.installed, self.desk)
        self.running = Running()
        self.running.watch(self.app)
        self.metronome = Metronome()
        self.socket: Socket | None = None
        self._site: web.AppRunner | None = None
        self.address: str | None = None

    def _feeds(self, fetcher: Fetcher) -> tuple[Feeds, FirstReading]:
        """What reads feeds by the clock, and what reads one at once that was just added."""
        store, clock, reader = self.store, self.clock, Reader()
        word = FeedWord(store, self.installed, self.clients, clock)
        feeds = Feeds(store, SourceReading(fetcher, reader), clock, word)
        return feeds, FirstReading(store, feeds, FeedLists(fetcher, reader, clock), clock)

    def _elsewhere(self, fetcher: Fetcher) -> dict[Place, Look]:
        """The places that ideas come from over the network, or that another process may have filled."""
        feeds = FromFeeds(Newsstand(self.store, self.clock))
        places: dict[Place, Look] = {
            Place.EVENTS: feeds.events,
            Place.STORIES: feeds.stories,
            Place.CARTOONS: feeds.cartoons,
        }
        if searches := self._searches(fetcher):
            places[Place.GIFS] = FromServices(searches).gifs
        return places

    def _searches(self, fetcher: Fetcher) -> list[GifSearch]:
        """The GIF services that there are keys for, made once: each remembers when it asked for patience."""
        giphy, klipy = _secret(self.settings.giphy_key), _secret(self.settings.klipy_key)
        return [*([Klipy(fetcher, klipy)] if klipy else ()), *([Giphy(fetcher, giphy)] if giphy else ())]

    def _pictures(self) -> Pictures:
        async def known(workspace_id: str) -> Mapping[str, str]:
            return await self.store.read(assets.of_workspace, workspace_id)

        async def keep(workspace_id: str, name: str, file_id: str) -> None:
            await self.store.run(assets.put, workspace_id, name, file_id, self.clock.now())

        async def forget(workspace_id: str, name: str) -> None:
            await self.store.run(assets.forget, workspace_id, name)

        return Pictures(self.clients, known, keep, forget)

    async def _lookup(self, workspace_id: str) -> Workspace | None:
        return await self.store.read(workspaces.known, workspace_id)

    async def start(self) -> None:
        """Learn whose token this is, listen to Slack, and set the metronome going."""
        if self.settings.bot_token is not None:
            workspace = await introduce(self.clients, self.settings.bot_token.get_secret_value(), self.clock)
            await self.store.run(workspaces.install, workspace, self.clock.now())
            self.installed.forget(workspace.id)
        if self.settings.app_token is not None:
            token = self.settings.app_token.get_secret_value()
            self.socket = Socket(self.app, token, self.clients)
            await self.socket.start()
        await self._serve()
        tick = timedelta(seconds=self.settings.tick_seconds)
        self.metronome.every(tick, "tick", self.courier.tick)
        self.metronome.every(TIDY_EVERY, "tidy", Retention(self.store, self.clock).tidy)
        self.metronome.every(FEEDS_EVERY, "feeds", self.feeds.tick)
        self.metronome.every(TIDY_FEEDS_EVERY, "tidy feeds", self.feeds.tidy)
        self.metronome.start()
        log.info("bot.started", mode=str(self.settings.mode), address=self.address)

    async def _serve(self) -> None:
        """Serve health and, in HTTP mode, Slack's requests."""
        secret = self.settings.signing_secret
        over_http = self.settings.mode is Mode.HTTP and secret is not None
        served = application(
            self._alive(),
            self._alive() | {"database": self._answers},
            self.app if over_http else None,
            _secret(secret),
        )
        self._site = web.AppRunner(served, access_log=None, shutdown_timeout=STOP_WITHIN / 2)
        await self._site.setup()
        site = web.TCPSite(self._site, self.settings.host, self.settings.port)
        await site.start()
        host, port = self._site.addresses[0][:2]
        self.address = f"http://{host}:{port}"

    def _alive(self) -> dict[str, Check]:
        return {"tick": self._ticks, "socket": self._hears}

    async def _ticks(self) -> bool:
        """Whether a tick went well lately: a hung one would stop all others without a word."""
        last = self.metronome.succeeded_at.get("tick")
        patience = timedelta(seconds=90) + 3 * timedelta(seconds=self.settings.tick_seconds)
        return last is None or datetime.now(UTC) - last < patience

    async def _hears(self) -> bool:
        return self.socket is None or self.socket.is_healthy

    async def _answers(self) -> bool:
        try:
            await self.store.read(workspaces.known, "")
        except StoreError:
            return False
        return True

    async def stop(self) -> None:
        """Take nothing new, finish what is in flight within the limit, then close everything."""
        loop = asyncio.get_running_loop()
        limit = loop.time() + STOP_WITHIN
        self.courier.stopping = True
        self.feeds.stopping = True
        self.metronome.pause()
        await self.running.finished(ANSWER_WITHIN)  # an answer under way needs its connection
        if self.socket is not None:
            await self.socket.stop()
        if self._site is not None:
            await self._site.cleanup()
        idle = await self.running.finished(max(limit - loop.time(), 0))
        idle = await self.metronome.finished(max(limit - loop.time(), 0)) and idle
        self.metronome.stop()
        await self.fetcher.close()
        log.info("bot.stopped", idle=idle)


@asynccontextmanager
async def running(
    settings: Settings, clock: Clock | None = None, fetcher: Fetcher | None = None
) -> AsyncIterator[Bot]:
    """A bot that runs until the block is left; another `fetcher` is for tests, whose servers are here."""
    store = await asyncio.to_thread(open_store, settings)
    try:
        async with open_session() as session:
            clients = Clients(session, settings.slack_api_url)
            bot = Bot(settings, store, clients, clock or SystemClock(), fetcher or _fetcher(settings))
            try:
                await bot.start()
                yield bot
            finally:
                await bot.stop()
    finally:
        await asyncio.to_thread(store.close)


def _fetcher(settings: Settings) -> Fetcher:
    """The one way out for what members point at; it says honestly who asks."""
    return Fetcher(f"ApaKabar/{__version__}", proxy=_secret(settings.egress_proxy))


async def examine(settings: Settings) -> list[Finding]:
    """Look at everything that serving needs; open nothing that stays open."""
    async with open_session() as session:
        return await doctor.examine(
            doctor.Case(
                _secret(settings.bot_token),
                _secret(settings.app_token),
                _secret(settings.signing_secret),
                Clients(session, settings.slack_api_url),
                lambda: open_store(settings),
                SystemClock().now,
            )
        )


async def seal_anew(settings: Settings) -> int:
    """Seal everything with the first key; return how many texts there were."""
    store = await asyncio.to_thread(open_store, settings)
    try:
        return await store.run(rotation.reseal)
    finally:
        await asyncio.to_thread(store.close)


def _secret(value: SecretStr | None) -> str | None:
    return None if value is None else value.get_secret_value()
