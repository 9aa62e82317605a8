"""What the HTTP client raises, as one of our reasons."""

from __future__ import annotations

import aiohttp

from bot.ideas.fetching.guard import Blocked
from bot.ideas.fetching.outcomes import Reason

# The first that fits: the client's classes are one another's children.
_REASONS: tuple[tuple[type[BaseException], Reason], ...] = (
    (TimeoutError, Reason.TIMEOUT),
    (aiohttp.ClientConnectorCertificateError, Reason.CERTIFICATE),
    (aiohttp.ClientSSLError, Reason.HANDSHAKE),
    (aiohttp.ClientProxyConnectionError, Reason.PROXY),
    (aiohttp.ClientHttpProxyError, Reason.PROXY),
    (aiohttp.ClientConnectorDNSError, Reason.UNKNOWN_NAME),
    (aiohttp.ClientResponseError, Reason.BROKEN),
    (aiohttp.ClientPayloadError, Reason.BROKEN),
    (aiohttp.InvalidURL, Reason.MALFORMED),
    (ValueError, Reason.BROKEN),
)


def reason_of(error: BaseException, *, proxied: bool) -> Reason:
    """Where a proxy dials, the name looked up here and the address dialled from here are its own."""
    if isinstance(error.__cause__, Blocked):
        return Reason.PROXY if proxied else Reason.PRIVATE
    reason = next((each for kind, each in _REASONS if isinstance(error, kind)), Reason.UNREACHABLE)
    return Reason.PROXY if proxied and reason is Reason.UNKNOWN_NAME else reason
