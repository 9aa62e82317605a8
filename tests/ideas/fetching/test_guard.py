"""The hooks that let the client dial public addresses only."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import aiohttp
import pytest
from aiohttp.abc import ResolveResult
from yarl import URL

from bot.ideas.fetching.addresses import is_public
from bot.ideas.fetching.guard import LOOKUPS, Blocked, Guard, GuardedResolver, SystemResolver
from tests.ideas.fetching.servers import HERE, INSIDE, Names, page, says, serving

WEB = Guard(is_public, frozenset({80, 443}))
ODD = ["0x7f.1", "0x7f000001", "2130706433", "017700000001", "127.1", "0177.0.0.1", "127.0.0.1", "0", "::1",
       "::ffff:127.0.0.1", "::127.0.0.1", "0x0a.1"]  # fmt: skip


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:1.1.1.1", "64:ff9b::101:101", "x", ""],
)
def test_no_socket_is_made_for_an_address_that_is_not_public(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with pytest.raises(Blocked):
        WEB.dial((family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, 80)))


@pytest.mark.parametrize("port", [0, 22, 25, 8080])
def test_no_socket_is_made_for_another_port(port: int) -> None:
    with pytest.raises(Blocked):
        WEB.dial((socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("1.1.1.1", port)))


def test_a_socket_is_made_for_a_public_address() -> None:
    with WEB.dial((socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("1.1.1.1", 443))) as made:
        assert (made.family, made.type) == (socket.AF_INET, socket.SOCK_STREAM)


@pytest.mark.parametrize("host", ODD)
async def test_a_number_in_any_form_ends_in_an_address_that_is_checked(host: str) -> None:
    system = SystemResolver()
    with pytest.raises(Blocked):
        await GuardedResolver(WEB, system).resolve(host, 80, socket.AF_UNSPEC)
    await system.close()


async def test_of_a_mixed_answer_only_the_public_part_is_left() -> None:
    names = Names(mixed_example=[["10.0.0.1", "1.1.1.1", "::1", "64:ff9b::a00:1"]])
    left = await GuardedResolver(WEB, names).resolve("mixed.example", 443)
    assert [(each["host"], each["port"]) for each in left] == [("1.1.1.1", 443)]


async def test_a_name_without_any_address_is_unknown_and_not_blocked() -> None:
    with pytest.raises(OSError, match="no address") as told:
        await GuardedResolver(WEB, Names(nothing_example=[[]])).resolve("nothing.example", 80)
    assert not isinstance(told.value, Blocked)


async def test_closing_goes_through_to_the_resolver_within() -> None:
    names = Names()
    await GuardedResolver(WEB, names).close()
    assert names.closed


class Changing(dict[str, object]):
    """An answer that reads differently when it is read again."""

    def __init__(self, first: str, then: str, port: int) -> None:
        super().__init__(hostname="x.example", host=first, port=port, family=socket.AF_INET, proto=0, flags=0)
        self._then = then

    def __getitem__(self, key: str) -> object:
        value = super().__getitem__(key)
        if key == "host":
            self[key] = self._then
        return value


class TwoFaced(Names):
    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [Changing(HERE, INSIDE, port)]  # type: ignore[list-item]


class Unfiltered(Names):
    """As if the filter had been passed by."""


async def test_what_was_checked_cannot_change_any_more() -> None:
    guard = Guard(frozenset({HERE}).__contains__, frozenset({80}))
    [left] = await GuardedResolver(guard, TwoFaced()).resolve("x.example", 80)
    assert [left["host"], left["host"]] == [HERE, HERE]


@pytest.mark.parametrize("host", ["rebound.example", INSIDE])
async def test_even_behind_the_filter_the_dialled_address_is_checked(host: str) -> None:
    async with serving(says(page(b"inside")), host=INSIDE) as inside:
        guard = Guard(frozenset({HERE}).__contains__, frozenset({inside.port}))
        connector = aiohttp.TCPConnector(resolver=Unfiltered(INSIDE), socket_factory=guard.dial)
        async with aiohttp.ClientSession(connector=connector) as session:
            with pytest.raises(aiohttp.ClientConnectorError) as told:
                await session.get(f"http://{host}:{inside.port}/")
        assert isinstance(told.value.__cause__, Blocked)
        assert inside.connections == 0


async def test_the_same_request_without_the_guard_would_have_arrived() -> None:
    async with serving(says(page(b"inside")), host=INSIDE) as inside:
        connector = aiohttp.TCPConnector(resolver=Unfiltered(INSIDE))
        async with (
            aiohttp.ClientSession(connector=connector) as session,
            session.get(f"http://rebound.example:{inside.port}/") as response,
        ):
            assert await response.read() == b"inside"


@pytest.mark.parametrize("proxy", ["http://10.0.0.9:3128", "http://egress.internal:3128"])
def test_towards_a_proxy_its_port_is_dialled_and_no_other(proxy: str) -> None:
    guard = Guard.towards(URL(proxy))
    guard.dial((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("10.0.0.9", 3128))).close()
    with pytest.raises(Blocked):
        guard.dial((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("10.0.0.9", 80)))


def test_a_proxy_that_stands_at_a_number_is_the_only_address_that_is_dialled() -> None:
    guard = Guard.towards(URL("http://10.0.0.9:3128"))
    for address in ("10.0.0.8", "1.1.1.1", "x"):
        with pytest.raises(Blocked):
            guard.dial((socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, 3128)))


async def test_towards_a_proxy_no_other_name_is_resolved() -> None:
    resolver = GuardedResolver(Guard.towards(URL("http://egress.internal:3128")), names := Names("10.0.0.9"))
    assert [each["host"] for each in await resolver.resolve("egress.internal", 3128)] == ["10.0.0.9"]
    with pytest.raises(Blocked):
        await resolver.resolve("feeds.example.org", 80)
    assert names.asked == ["egress.internal"]


@pytest.fixture
def busy() -> Iterator[threading.Event]:
    """Release whatever waits for it, whatever happened."""
    event = threading.Event()
    yield event
    event.set()


async def test_slow_names_hold_up_no_thread_that_others_use(busy: threading.Event) -> None:
    system = SystemResolver()
    slow = [asyncio.get_running_loop().run_in_executor(system.threads, busy.wait) for _ in range(LOOKUPS)]
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(system.resolve("127.0.0.1", 80), 0.05)
    assert await asyncio.wait_for(asyncio.to_thread(lambda: "free"), 5) == "free"
    busy.set()
    await asyncio.gather(*slow)
    assert [each["host"] for each in await system.resolve("127.0.0.1", 80)] == ["127.0.0.1"]
    await system.close()
