"""Which addresses a member may hand in, and which of them bear a secret.

An address is read once, by the parser of the client that will use it, and what was checked is what is
dialled: two parsers that differ about one address are how such checks are passed by.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import urljoin

from yarl import URL

from bot.ideas.fetching.outcomes import Reason

LONGEST = 2000
WEB_PORTS = frozenset({80, 443})

_SCHEMES = frozenset({"http", "https"})
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LONGEST_NAME = 253
# Whoever ends in a number is a number, in whichever of the old ways it is written (0x7f.1, 2130706433).
_NUMBER = re.compile(r"(?:.*\.)?(?:\d+|0x[0-9a-f]*)")
# Names that lead nowhere, or inside: RFC 6761, 6762 (with appendix G), 7686, 8375; `internal` by ICANN.
_INSIDE = """
    corp home home.arpa internal intranet invalid lan local localdomain localhost onion private
"""


def checked(url: str, ports: frozenset[int] = WEB_PORTS) -> URL | Reason:
    """The address as it may be fetched, without a fragment, or why it may not."""
    parsed = read(url)
    if isinstance(parsed, Reason):
        return parsed
    host = (parsed.raw_host or "").removesuffix(".")
    if number(host) is None and not _is_public_name(host):
        return Reason.HOST
    if parsed.port not in ports:
        return Reason.PORT
    whole = parsed.with_host(host).with_fragment(None)
    return whole.with_path("/", keep_query=True) if whole.raw_path == "/" else whole


def read(url: str) -> URL | Reason:
    """Any web address that can be read in one way only, wherever it leads."""
    if len(url) > LONGEST or not url.isprintable() or " " in url or "\\" in url:
        return Reason.MALFORMED
    scheme, _, rest = url.partition("://")
    if scheme.lower() not in _SCHEMES:
        return Reason.SCHEME
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if "@" in authority:
        return Reason.USER_INFO
    try:
        parsed = URL(url)
        host = parsed.host and parsed.raw_host  # `host` undoes IDNA, and finds out whether it can be undone
    except ValueError:
        return Reason.MALFORMED
    whole = host and len(str(parsed)) <= LONGEST and _is_host(host, "[" in authority)
    return parsed if whole else Reason.MALFORMED


def _is_host(host: str, bracketed: bool) -> bool:
    if bracketed or ":" in host:
        return isinstance(number(host), IPv6Address)
    name = host.removesuffix(".")
    return len(name) <= _LONGEST_NAME and _NAME.fullmatch(name) is not None


def number(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host says outright, in its one proper form."""
    try:
        return IPv6Address(host) if ":" in host and "%" not in host else IPv4Address(host)
    except AddressValueError:
        return None


def _is_public_name(name: str) -> bool:
    if _NUMBER.fullmatch(name) or "." not in name:
        return False
    labels = name.split(".")
    return not {labels[-1], ".".join(labels[-2:])} & set(_INSIDE.split())


def onward(base: URL, location: str, ports: frozenset[int] = WEB_PORTS) -> URL | Reason:
    """Where a redirect leads, checked like any other address."""
    target = location.strip(" ").replace(" ", "%20")
    if not target.isprintable() or "\\" in target:
        return Reason.MALFORMED
    try:
        joined = urljoin(str(base), target)
    except ValueError:
        return Reason.MALFORMED
    return checked(joined, ports)
