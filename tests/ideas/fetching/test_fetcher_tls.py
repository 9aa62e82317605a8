"""A certificate that is not in order is refused, and nothing is said to whoever shows it."""

from __future__ import annotations

import asyncio

import pytest

from bot.ideas.fetching.outcomes import Fetched, Reason, Refused
from tests.ideas.fetching.authority import Authority
from tests.ideas.fetching.conftest import Opened
from tests.ideas.fetching.servers import page, says, serving

NAME = "feeds.example.org"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


async def test_a_certificate_in_order_is_believed(fetching: Opened, authority: Authority) -> None:
    async with serving(says(page(b"sealed")), tls=authority.serves(NAME)) as server:
        got = await fetching(tls=authority.trusted()).get(f"https://{NAME}:{server.port}/")
    assert isinstance(got, Fetched)
    assert got.body == b"sealed"


@pytest.mark.parametrize(
    ("name", "expired"), [("other.example.org", False), (NAME, True), ("*.org", False), ("127.0.0.1", False)]
)
async def test_a_certificate_for_another_name_or_time_is_refused(
    fetching: Opened, authority: Authority, name: str, expired: bool
) -> None:
    async with serving(says(page(b"sealed")), tls=authority.serves(name, expired=expired)) as server:
        got = await fetching(tls=authority.trusted()).get(f"https://{NAME}:{server.port}/")
    assert got == Refused(Reason.CERTIFICATE)
    assert server.asked == []


async def test_a_certificate_that_nobody_knows_is_refused_by_default(
    fetching: Opened, authority: Authority
) -> None:
    async with serving(says(page(b"sealed")), tls=authority.serves(NAME)) as server:
        got = await fetching().get(f"https://{NAME}:{server.port}/")
    assert got == Refused(Reason.CERTIFICATE)
    assert server.asked == []


async def test_a_number_needs_a_certificate_for_that_number(fetching: Opened, authority: Authority) -> None:
    async with serving(says(page(b"sealed")), tls=authority.serves(NAME)) as server:
        got = await fetching(tls=authority.trusted()).get(f"https://127.0.0.1:{server.port}/")
    assert got == Refused(Reason.CERTIFICATE)


async def test_a_server_that_does_not_speak_tls_is_refused(fetching: Opened, authority: Authority) -> None:
    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example.org ESMTP\r\n")
        await writer.drain()
        writer.close()

    listening = await asyncio.start_server(babble, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    got = await fetching(tls=authority.trusted()).get(f"https://{NAME}:{port}/")
    listening.close()
    await listening.wait_closed()
    assert got == Refused(Reason.HANDSHAKE)
