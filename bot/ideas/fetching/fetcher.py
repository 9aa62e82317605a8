"""The one guarded client: fetches what a member pointed at, within fixed limits, and dials nothing private.

What holds for every fetch: http and https on their own ports, GET only, no cookies, no credentials, nothing
taken from the environment, at most four redirects (each checked like the first address, never from https
to http), 2 MB over the wire, 5 MB unpacked, and 20 seconds for everything together. Every request has a
connection of its own, so what was checked for one serves no other. A server that hangs up before it says
anything is asked once more, on a connection that is checked again.

With an egress proxy, the proxy looks names up and dials. Then all of this holds but for one thing: where a
name leads is the proxy's to check. Addresses written as numbers, and names that only have a meaning inside
of a network, are still refused here, and nothing but the proxy is dialled.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping

import aiohttp
from aiohttp import hdrs
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.ideas.fetching import bodies, headers, urls
from bot.ideas.fetching.addresses import is_public
from bot.ideas.fetching.faults import reason_of
from bot.ideas.fetching.guard import Allows, Guard, GuardedResolver, SystemResolver
from bot.ideas.fetching.outcomes import Fetched, NotModified, Outcome, Reason, Refused

REDIRECTS = 4
WITHIN = 20.0  # seconds, for everything together
AT_ONCE = 16  # connections; each may hold a whole body in memory

_MOVED = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_LONGEST_TYPE = 200


class Fetcher:
    """One session, opened with the first fetch in the loop that runs then, until it is closed.

    `agent` says honestly who asks. What comes after `proxy` is for tests, which know no public address.
    """

    def __init__(
        self,
        agent: str,
        *,
        proxy: str | None = None,
        allows: Allows = is_public,
        ports: frozenset[int] = urls.WEB_PORTS,
        tls: ssl.SSLContext | None = None,
        resolver: AbstractResolver | None = None,
        within: float = WITHIN,
    ) -> None:
        self._agent, self._proxy = agent, URL(proxy) if proxy else None
        self._allows, self._ports, self._tls, self._within = allows, ports, tls, within
        self._resolver = resolver
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        accept: str = "*/*",
        limit: int = bodies.INFLATED,
    ) -> Outcome:
        """Fetch, following redirects; `limit` lowers how many bytes the unpacked body may have."""
        said = headers.asked(etag, modified, accept)
        try:
            async with asyncio.timeout(self._within):
                return await self._follow(url, said, min(limit, bodies.INFLATED))
        except (aiohttp.ClientError, OSError, ValueError) as error:  # the client says ValueError, too
            reason = reason_of(error, proxied=self._proxy is not None)
            return Refused(Reason.CLOSED if self._closed else reason)

    async def close(self) -> None:
        """Let go of everything; fetches under way end, too."""
        self._closed = True
        if self._session is not None:
            await self._session.close()
        if self._resolver is not None:
            await self._resolver.close()

    async def _follow(self, url: str, said: Mapping[str, str], limit: int) -> Outcome:
        target = urls.checked(url, self._ports)
        for _ in range(REDIRECTS + 1):
            if isinstance(target, Reason):
                return Refused(target)
            step = await self._ask(target, said, limit)
            if not isinstance(step, URL | Reason):
                return step
            leaves_tls = isinstance(step, URL) and (target.scheme, step.scheme) == ("https", "http")
            target = Reason.DOWNGRADE if leaves_tls else step
        return Refused(Reason.REDIRECTS)

    async def _ask(self, target: URL, said: Mapping[str, str], limit: int) -> Outcome | URL | Reason:
        """Ask once: an outcome, or where to go on."""
        if self._closed:
            return Reason.CLOSED
        if self._proxy is not None and not self._may_be_named(target.raw_host or ""):
            return Reason.PRIVATE
        async with self._opened().get(target, headers=said, allow_redirects=False) as response:
            try:
                return await self._judged(response, limit)
            finally:
                response.close()

    def _may_be_named(self, host: str) -> bool:
        """Whether the proxy may be asked for it: here, only what is written as a number can be judged."""
        return urls.number(host) is None or self._allows(host)

    async def _judged(self, response: aiohttp.ClientResponse, limit: int) -> Outcome | URL | Reason:
        status, told = response.status, response.headers
        if status in _MOVED and hdrs.LOCATION in told:
            return urls.onward(response.url, told[hdrs.LOCATION], self._ports)
        validators = told.get(hdrs.ETAG), told.get(hdrs.LAST_MODIFIED)
        if status == 304 and headers.is_conditional(response.request_info.headers):
            return NotModified(*validators)
        if status in _BUSY:
            return Refused(Reason.BUSY, status, headers.patience(told))
        if status != 200:
            return Refused(Reason.STATUS, status)
        body = await bodies.read(response, limit)
        if isinstance(body, Reason):
            return Refused(body, status)
        return Fetched(str(response.url), body, told.get(hdrs.CONTENT_TYPE, "")[:_LONGEST_TYPE], *validators)

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._resolver = self._resolver or SystemResolver()
            guard = Guard.towards(self._proxy) if self._proxy else Guard(self._allows, self._ports)
            connector = aiohttp.TCPConnector(
                resolver=GuardedResolver(guard, self._resolver),
                socket_factory=guard.dial,
                use_dns_cache=False,
                force_close=True,
                ssl=self._tls or True,
                limit=AT_ONCE,
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,
                auto_decompress=False,
                timeout=aiohttp.ClientTimeout(total=None),  # one limit for all hops stands around them
                headers={hdrs.USER_AGENT: self._agent, hdrs.ACCEPT_ENCODING: "gzip, deflate"},
                proxy=self._proxy,
            )
        return self._session
