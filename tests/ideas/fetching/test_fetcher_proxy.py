"""With an egress proxy, the proxy dials; everything that can still be checked here still is."""

from __future__ import annotations

import asyncio
import base64
import gzip

import pytest

from bot.ideas.fetching.bodies import INFLATED
from bot.ideas.fetching.outcomes import Fetched, Outcome, Reason, Refused
from tests.ideas.fetching.authority import Authority
from tests.ideas.fetching.conftest import Opened
from tests.ideas.fetching.servers import AGENT, HERE, INSIDE, Answer, Asked, Names, moved, page, says, serving

PUBLIC = frozenset({"203.0.113.7"})  # in these tests, the only public address there is


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


async def through(fetching: Opened, answer: Answer, url: str) -> tuple[Outcome, list[Asked]]:
    """Fetch through a proxy that answers everything itself."""
    async with serving(answer, host=INSIDE) as proxy:
        fetcher = fetching(proxy=f"http://{INSIDE}:{proxy.port}", allowed=PUBLIC, ports=frozenset({80, 443}))
        return await fetcher.get(url), proxy.asked


async def test_the_proxy_is_asked_with_the_whole_address_and_looks_the_name_up_itself(
    fetching: Opened,
) -> None:
    names = Names()
    async with serving(says(page(b"proxied")), host=INSIDE) as proxy:
        fetcher = fetching(names=names, proxy=f"http://{INSIDE}:{proxy.port}", ports=frozenset({80}))
        got = await fetcher.get("http://feeds.example.org/feed?a=b")
    assert got == Fetched("http://feeds.example.org/feed?a=b", b"proxied")
    [asked] = proxy.asked
    assert asked.line == "GET http://feeds.example.org/feed?a=b HTTP/1.1"
    assert asked.header("User-Agent") == AGENT
    assert asked.header("Host") == "feeds.example.org"
    assert names.asked == []


async def test_a_proxy_with_a_name_is_looked_up_and_may_stand_inside(fetching: Opened) -> None:
    names = Names(egress_internal=[[INSIDE]])
    async with serving(says(page(b"proxied")), host=INSIDE) as proxy:
        fetcher = fetching(names=names, proxy=f"http://egress.internal:{proxy.port}", ports=frozenset({80}))
        assert isinstance(await fetcher.get("http://feeds.example.org/"), Fetched)
    assert names.asked == ["egress.internal"]


async def test_credentials_of_the_proxy_go_to_the_proxy(fetching: Opened) -> None:
    async with serving(says(page(b"proxied")), host=INSIDE) as proxy:
        url = f"http://bot:pass@{INSIDE}:{proxy.port}"
        await fetching(proxy=url, ports=frozenset({80})).get("http://feeds.example.org/")
    secret = base64.b64encode(b"bot:pass").decode()
    assert proxy.asked[0].header("Proxy-Authorization") == f"Basic {secret}"
    assert proxy.asked[0].header("Authorization") is None


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", Reason.SCHEME),
        ("http://feeds.example.org:22/", Reason.PORT),
        ("http://ada@feeds.example.org/", Reason.USER_INFO),
        ("http://0x7f.1/", Reason.HOST),
        ("http://metadata.internal/", Reason.HOST),
        ("http://localhost/", Reason.HOST),
        ("http://169.254.169.254/", Reason.PRIVATE),
        ("http://127.0.0.1/", Reason.PRIVATE),
        ("http://[::1]/", Reason.PRIVATE),
        ("https://10.0.0.1/", Reason.PRIVATE),
    ],
)
async def test_the_proxy_is_never_asked_for_what_nobody_may_hand_in(
    fetching: Opened, url: str, reason: Reason
) -> None:
    got, asked = await through(fetching, says(page(b"inside")), url)
    assert got == Refused(reason)
    assert asked == []


async def test_a_public_number_may_be_asked_for(fetching: Opened) -> None:
    got, _ = await through(fetching, says(page(b"proxied")), "http://203.0.113.7/")
    assert isinstance(got, Fetched)


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://169.254.169.254/", Reason.PRIVATE),
        ("http://localhost/", Reason.HOST),
        ("file:///etc/passwd", Reason.SCHEME),
        ("/again", Reason.REDIRECTS),
    ],
)
async def test_redirects_are_checked_through_a_proxy_too(
    fetching: Opened, location: str, reason: Reason
) -> None:
    got, _ = await through(fetching, says(moved(location)), "http://feeds.example.org/")
    assert got == Refused(reason)


async def test_sizes_are_counted_through_a_proxy_too(fetching: Opened) -> None:
    bomb = page(gzip.compress(bytes(INFLATED + 1), 1), "Content-Encoding: gzip")
    got, _ = await through(fetching, says(bomb), "http://feeds.example.org/")
    assert got == Refused(Reason.TOO_LARGE, 200)


async def test_time_is_limited_through_a_proxy_too(fetching: Opened) -> None:
    async def silent(_: Asked, __: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    async with serving(silent, host=INSIDE) as proxy:
        fetcher = fetching(proxy=f"http://{INSIDE}:{proxy.port}", ports=frozenset({80, 443}), within=0.3)
        assert await fetcher.get("http://feeds.example.org/") == Refused(Reason.TIMEOUT)
        assert await fetcher.get("https://feeds.example.org/") == Refused(Reason.TIMEOUT)


async def test_a_proxy_that_is_not_there_is_our_own_fault(fetching: Opened) -> None:
    async with serving(says(), host=INSIDE) as proxy:
        pass
    for name in (INSIDE, "gone.internal"):
        fetcher = fetching(names=Names(gone_internal=[[]]), proxy=f"http://{name}:{proxy.port}")
        got = await fetcher.get("http://feeds.example.org/")
        assert got == Refused(Reason.PROXY)
        assert got.is_ours


async def test_a_proxy_that_will_not_open_a_way_is_told_apart(fetching: Opened) -> None:
    said = page(b"", status="403 Forbidden")
    got, asked = await through(fetching, says(said), "https://feeds.example.org/")
    assert got == Refused(Reason.PROXY)
    assert asked[0].line == "CONNECT feeds.example.org:443 HTTP/1.1"
    assert asked[0].header("User-Agent") == AGENT


def tunnel(port: int) -> Answer:
    """A proxy that connects everybody to one server, whatever was asked for."""

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        reader, onward = await asyncio.open_connection(HERE, port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pumped(asked.rest, onward), _pumped(reader, writer))

    return answer


async def _pumped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
    finally:
        writer.close()


@pytest.mark.parametrize(("name", "fits"), [("feeds.example.org", True), ("other.example.org", False)])
async def test_through_a_tunnel_the_certificate_is_still_checked(
    fetching: Opened, authority: Authority, name: str, fits: bool
) -> None:
    async with (
        serving(says(page(b"sealed")), tls=authority.serves(name)) as server,
        serving(tunnel(server.port), host=INSIDE) as proxy,
    ):
        fetcher = fetching(
            proxy=f"http://{INSIDE}:{proxy.port}", tls=authority.trusted(), ports=frozenset({443})
        )
        got = await fetcher.get("https://feeds.example.org/")
    if fits:
        assert got == Fetched("https://feeds.example.org/", b"sealed")
    else:
        assert got == Refused(Reason.CERTIFICATE)
        assert server.asked == []
