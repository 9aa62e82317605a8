"""Servers on loopback that say exactly what a test wants, byte by byte, and remember what they heard."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from socket import AddressFamily

from aiohttp.abc import AbstractResolver, ResolveResult

HERE, INSIDE = "127.0.0.1", "127.0.0.2"  # what tests call public, and what they call private
AGENT = "ApaKabar/0.1.0"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came over the wire."""

    line: str
    headers: list[tuple[str, str]]
    rest: asyncio.StreamReader  # what comes after it

    @property
    def path(self) -> str:
        return self.line.split(" ")[1]

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


Answer = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


@dataclass(slots=True)
class Server:
    port: int = 0
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    gone: asyncio.Event = field(default_factory=asyncio.Event)  # somebody hung up on us while we spoke


def says(*parts: bytes) -> Answer:
    """The same bytes to everybody."""

    async def answer(_: Asked, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()

    return answer


def page(
    body: bytes = b"", *headers: str, status: str = "200 OK", length: bool = True, version: str = "1.1"
) -> bytes:
    lines = [f"HTTP/{version} {status}", *headers, *([f"Content-Length: {len(body)}"] if length else [])]
    return "\r\n".join([*lines, "", ""]).encode() + body


def moved(location: str, status: str = "302 Found") -> bytes:
    return page(b"", f"Location: {location}", status=status)


@asynccontextmanager
async def serving(
    answer: Answer, *, tls: ssl.SSLContext | None = None, host: str = HERE, port: int = 0
) -> AsyncIterator[Server]:
    """A server until the block is left; what it is still saying then is cut short."""
    server = Server()
    tasks: set[asyncio.Task[None]] = set()
    writers: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.connections += 1
        try:
            server.asked.append(await _heard(reader))
            await answer(server.asked[-1], writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            server.gone.set()
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        tasks.add(asyncio.ensure_future(serve(reader, writer)))

    listening = await asyncio.start_server(accept, host, port, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in writers:
            writer.transport.abort()
        await listening.wait_closed()


async def _heard(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    line, *rest = head.strip().split("\r\n")
    pairs = (each.partition(": ") for each in rest)
    return Asked(line, [(name, value) for name, _, value in pairs], reader)


class Names(AbstractResolver):
    """Names as a test wants them: the answers one after another, the last one for ever."""

    def __init__(self, default: str = HERE, **names: list[list[str]]) -> None:
        self._default, self._names = default, {name.replace("_", "."): told for name, told in names.items()}
        self.asked: list[str] = []
        self.closed = False

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AddressFamily.AF_INET
    ) -> list[ResolveResult]:
        told = self._names.get(host, [[self._default]])
        addresses = told[min(self.asked.count(host), len(told) - 1)]
        self.asked.append(host)
        return [
            ResolveResult(hostname=host, host=each, port=port, family=family, proto=0, flags=0)
            for each in addresses
        ]

    async def close(self) -> None:
        self.closed = True


class Silent(AbstractResolver):
    """A server of names that never answers."""

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AddressFamily.AF_INET
    ) -> list[ResolveResult]:
        await asyncio.Event().wait()
        return []

    async def close(self) -> None:
        pass
