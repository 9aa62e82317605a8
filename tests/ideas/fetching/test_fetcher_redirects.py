"""Every redirect is checked like the first address, there are four at most, and none leaves https."""

from __future__ import annotations

import asyncio
import ssl

import pytest

from bot.ideas.fetching.fetcher import REDIRECTS
from bot.ideas.fetching.outcomes import Fetched, Reason, Refused
from tests.ideas.fetching.authority import Authority
from tests.ideas.fetching.conftest import Opened
from tests.ideas.fetching.servers import INSIDE, Answer, Asked, Names, moved, page, says, serving


def chain(length: int) -> Answer:
    """Redirects from /0 on, and a page at the end."""

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        step = int(asked.path[1:])
        writer.write(moved(f"/{step + 1}") if step < length else page(b"here"))

    return answer


async def test_four_redirects_are_followed_and_the_end_is_told(fetching: Opened) -> None:
    async with serving(chain(REDIRECTS)) as server:
        url = f"http://feeds.example.org:{server.port}"
        got = await fetching().get(f"{url}/0")
    assert got == Fetched(f"{url}/4", b"here")


async def test_a_fifth_redirect_is_one_too_many(fetching: Opened) -> None:
    async with serving(chain(REDIRECTS + 1)) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/0")
    assert got == Refused(Reason.REDIRECTS)
    assert len(server.asked) == REDIRECTS + 1


async def test_a_loop_ends(fetching: Opened) -> None:
    async with serving(says(moved("/"))) as server:
        assert await fetching().get(f"http://feeds.example.org:{server.port}/") == Refused(Reason.REDIRECTS)
    assert len(server.asked) == REDIRECTS + 1


@pytest.mark.parametrize(
    "status",
    [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ],
)
async def test_every_kind_of_redirect_is_followed_with_a_get(fetching: Opened, status: str) -> None:
    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(moved("/end", status) if asked.path == "/" else page(b"here"))

    async with serving(answer) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/", etag='"1"')
    assert isinstance(got, Fetched)
    assert [each.line.split(" ")[0] for each in server.asked] == ["GET", "GET"]
    assert server.asked[1].header("Referer") is None


@pytest.mark.parametrize("host", [INSIDE, "inside.example", "[::ffff:127.0.0.2]"])
async def test_a_redirect_inside_is_not_followed(fetching: Opened, host: str) -> None:
    async with serving(says(page(b"inside")), host=INSIDE) as inside:
        names = Names(inside_example=[[INSIDE]])
        async with serving(says(moved(f"http://{host}:{inside.port}/"))) as server:
            got = await fetching(names=names).get(f"http://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.PRIVATE)
    assert inside.connections == 0


async def test_a_name_that_turns_inside_between_two_hops_is_noticed(fetching: Opened) -> None:
    names = Names(rebound_example=[["127.0.0.1"], [INSIDE]])
    async with (
        serving(says(page(b"inside")), host=INSIDE) as inside,
        serving(says(moved(f"http://rebound.example:{inside.port}/"))) as server,
    ):
        got = await fetching(names=names).get(f"http://rebound.example:{server.port}/")
    assert got == Refused(Reason.PRIVATE)
    assert inside.connections == 0
    assert names.asked == ["rebound.example"] * 2


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("file:///etc/passwd", Reason.SCHEME),
        ("ftp://feeds.example.org/", Reason.SCHEME),
        ("javascript:alert(1)", Reason.SCHEME),
        ("http://ada:secret@feeds.example.org/", Reason.USER_INFO),
        ("http://0x7f.1/", Reason.HOST),
        ("http://localhost/", Reason.HOST),
        ("http://feeds.example.org\\@127.0.0.1/", Reason.MALFORMED),
        ("http://[::1", Reason.MALFORMED),
    ],
)
async def test_a_redirect_to_what_nobody_may_hand_in_is_refused(
    fetching: Opened, location: str, reason: Reason
) -> None:
    async with serving(says(moved(location))) as server:
        assert await fetching().get(f"http://feeds.example.org:{server.port}/") == Refused(reason)


async def test_a_redirect_to_another_port_is_refused(fetching: Opened) -> None:
    async with (
        serving(says(page(b"ssh"))) as other,
        serving(says(moved(f"http://feeds.example.org:{other.port}/"))) as server,
    ):
        fetcher = fetching(ports=frozenset({server.port}))
        got = await fetcher.get(f"http://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.PORT)
    assert other.connections == 0


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def tls(authority: Authority) -> ssl.SSLContext:
    return authority.serves("feeds.example.org")


async def test_a_redirect_from_https_to_http_is_refused(
    fetching: Opened, authority: Authority, tls: ssl.SSLContext
) -> None:
    async with (
        serving(says(page(b"open"))) as plain,
        serving(says(moved(f"http://feeds.example.org:{plain.port}/")), tls=tls) as server,
    ):
        fetcher = fetching(tls=authority.trusted())
        got = await fetcher.get(f"https://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.DOWNGRADE)
    assert plain.connections == 0


async def test_a_redirect_from_http_to_https_is_followed(
    fetching: Opened, authority: Authority, tls: ssl.SSLContext
) -> None:
    async with (
        serving(says(page(b"sealed")), tls=tls) as server,
        serving(says(moved(f"https://feeds.example.org:{server.port}/"))) as plain,
    ):
        got = await fetching(tls=authority.trusted()).get(f"http://feeds.example.org:{plain.port}/")
    assert got == Fetched(f"https://feeds.example.org:{server.port}/", b"sealed")


async def test_no_way_leads_back_to_http_from_https_that_a_redirect_led_to(
    fetching: Opened, authority: Authority, tls: ssl.SSLContext
) -> None:
    async with (
        serving(says(page(b"open"))) as open_,
        serving(says(moved(f"http://feeds.example.org:{open_.port}/")), tls=tls) as sealed,
        serving(says(moved(f"https://feeds.example.org:{sealed.port}/"))) as first,
    ):
        got = await fetching(tls=authority.trusted()).get(f"http://feeds.example.org:{first.port}/")
    assert got == Refused(Reason.DOWNGRADE)
    assert open_.connections == 0
