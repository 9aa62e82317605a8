"""What GIPHY and KLIPY answer, in the shapes that they were seen to have; ids and titles are invented."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.gif_search import Failure, Found, GifSearch
from bot.ideas.giphy import Giphy
from bot.ideas.klipy import Klipy
from tests.ideas.fetching.servers import AGENT, HERE, Answer, Names, Server, page, says, serving

KEY = "k3y-That-Nobody-May-See"
HEADERS = {"host", "user-agent", "accept", "accept-encoding", "connection"}  # all that is said beside
ANY_PORT = frozenset(range(1, 65536))

Hit = dict[str, Any]


@dataclass
class Clock:
    """Seconds, as a test wants them."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def giphy_hit(id_: str = "aB3dogs", **changes: object) -> Hit:
    folder = f"https://media2.giphy.com/media/v1.Y2lkPTc5/{id_}"
    query = "cid=79&ep=v1_gifs_search&rid=giphy.gif&ct=g"
    hit = {
        "type": "gif",
        "id": id_,
        "url": f"https://giphy.com/gifs/happy-dog-{id_}",
        "slug": f"happy-dog-{id_}",
        "title": "Happy Dog GIF by Kebun",
        "alt_text": "A small dog rolls over on the grass.",
        "rating": "g",
        "images": {
            "downsized": {
                "height": "270",
                "width": "480",
                "size": "1449185",
                "url": f"{folder}/giphy-downsized.gif?{query}",
            },
            "fixed_height": {
                "height": "200",
                "width": "356",
                "size": "718125",
                "url": f"{folder}/200.gif?{query}",
                "mp4": f"{folder}/200.mp4?{query}",
            },
        },
    }
    return hit | changes


def giphy_answer(*hits: object, **meta: object) -> bytes:
    told = {
        "data": hits,
        "meta": {"status": 200, "msg": "OK", "response_id": "x7f3q", **meta},
        "pagination": {"total_count": len(hits), "count": len(hits), "offset": 0},
    }
    return json.dumps(told).encode()


def klipy_hit(slug: str = "happy-dog-12", **changes: object) -> Hit:
    folder = "https://static.klipy.com/ii/d7aec6f6/8a/d6"
    hit = {
        "id": 8041071659142944,
        "slug": slug,
        "title": "Happy Dog",
        "type": "gif",
        "tags": [],
        "blur_preview": "data:image/jpeg;base64,/9j/4AAQ",
        "file": {
            size: {"gif": {"url": f"{folder}/{slug}-{size}.gif", "width": 498, "height": 280, "size": heavy}}
            for size, heavy in {"hd": 2_600_000, "md": 1_400_000, "sm": 206_000, "xs": 40_000}.items()
        },
    }
    return hit | changes


def klipy_answer(*hits: object) -> bytes:
    told = {
        "result": True,
        "data": {"data": hits, "current_page": 1, "per_page": 24, "has_next": False},
    }
    return json.dumps(told).encode()


@dataclass(frozen=True)
class Provider:
    """One of the two, as a test asks it."""

    opened: Callable[[Fetcher, str, Clock, float], GifSearch]
    hit: Callable[..., Hit]
    answer: Callable[..., bytes]


def _giphy(fetcher: Fetcher, address: str, clock: Clock, within: float) -> GifSearch:
    return Giphy(fetcher, KEY, clock=clock, within=within, search=f"{address}/v1/gifs/search")


def _klipy(fetcher: Fetcher, address: str, clock: Clock, within: float) -> GifSearch:
    return Klipy(fetcher, KEY, clock=clock, within=within, base=f"{address}/api/v1")


GIPHY = Provider(_giphy, giphy_hit, giphy_answer)
KLIPY = Provider(_klipy, klipy_hit, klipy_answer)


@dataclass
class Asking:
    search: GifSearch
    server: Server
    clock: Clock


@asynccontextmanager
async def asking(provider: Provider, answer: Answer | bytes, *, within: float = 5.0) -> AsyncIterator[Asking]:
    """A provider whose address is a server on loopback that says this."""
    clock = Clock()
    says_it = says(page(answer, "Content-Type: application/json")) if isinstance(answer, bytes) else answer
    async with serving(says_it) as server:
        fetcher = Fetcher(AGENT, allows=frozenset({HERE}).__contains__, ports=ANY_PORT, resolver=Names())
        try:
            yield Asking(
                provider.opened(fetcher, f"http://{HERE}:{server.port}", clock, within), server, clock
            )
        finally:
            await fetcher.close()


def several(found: tuple[Found, ...] | Failure) -> tuple[Found, ...]:
    assert not isinstance(found, Failure)
    return found
