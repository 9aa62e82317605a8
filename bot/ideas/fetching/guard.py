"""Hooks of the HTTP client that let it dial public addresses only.

A name is resolved once for each connection, and what it resolved to is filtered; nothing is remembered.
Then every socket is made here, for the very address that is dialled: whatever a name said before, and for
an address that was written as a number and never resolved at all.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from aiohttp import AddrInfoType
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.ideas.fetching.urls import number

Allows = Callable[[str], bool]

LOOKUPS = 4  # at once


class Blocked(OSError):
    """An address that may not be dialled."""


@dataclass(frozen=True, slots=True)
class Guard:
    """`only` is the one name that may be resolved, where there is but one."""

    allows: Allows
    ports: frozenset[int]
    only: str | None = None

    @classmethod
    def towards(cls, proxy: URL) -> Guard:
        """Only the proxy is dialled, wherever it stands: whoever set it up knows why it is there."""
        host = proxy.raw_host or ""
        literal = number(host) is not None
        return cls(partial(_is, host) if literal else _any, frozenset({proxy.port or 0}), host)

    def dial(self, told: AddrInfoType) -> socket.socket:
        """Make the socket for one address, as the client's `socket_factory`."""
        family, kind, protocol, _, address = told
        if not self.allows(address[0]) or address[1] not in self.ports:
            raise Blocked
        return socket.socket(family, kind, protocol)


def _is(host: str, address: str) -> bool:
    return number(host) == number(address)


def _any(_: str) -> bool:
    return True


class GuardedResolver(AbstractResolver):
    """Leaves of an answer what may be dialled, in values of its own that cannot change any more."""

    def __init__(self, guard: Guard, inner: AbstractResolver) -> None:
        self._guard, self._inner = guard, inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        if self._guard.only not in (None, host):
            raise Blocked
        answers = [ResolveResult(**answer) for answer in await self._inner.resolve(host, port, family)]
        allowed = [answer for answer in answers if self._guard.allows(answer["host"])]
        if not allowed:
            raise Blocked if answers else OSError("no address")
        return allowed

    async def close(self) -> None:
        await self._inner.close()


class SystemResolver(AbstractResolver):
    """The system's own resolver, in threads of its own.

    A look-up cannot be interrupted, and a server of names can be as slow as it likes: in the shared threads
    a few such names would hold up everything else that runs there, Slack's own name among it.
    """

    def __init__(self) -> None:
        self.threads = ThreadPoolExecutor(LOOKUPS, thread_name_prefix="names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        ask = partial(socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, 0, socket.AI_ADDRCONFIG)
        found = await asyncio.get_running_loop().run_in_executor(self.threads, ask)
        return [
            ResolveResult(
                hostname=host,
                host=_numeric(address),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST,
            )
            for kind, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        self.threads.shutdown(wait=False)


def _numeric(address: tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]) -> str:
    """The address with its zone, if it has one: such an address is never public, and must not look so."""
    scope = address[3] if len(address) == 4 else 0
    return f"{address[0]}%{scope}" if scope and "%" not in str(address[0]) else str(address[0])
