"""Tells whether two things from outside are the same thing, however often and from wherever they come."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urlsplit, urlunsplit

from bot.ideas.fetching.text import http_link

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid|at_(?:campaign|medium)", re.IGNORECASE)
# An id with a scheme (an address, `tag:`, `urn:`) is meant to be unique in the world.
_WORLDWIDE = re.compile(r"[a-z][a-z0-9+.-]*:\S", re.IGNORECASE)


def digest(*parts: str) -> str:
    """A short name for these words, out of which nobody reads them."""
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=16).hexdigest()


def untracked(url: str) -> str:
    """The same page, without telling where its reader comes from."""
    parts = urlsplit(url)
    pairs = [pair for pair in parts.query.split("&") if not _TRACKING.fullmatch(pair.partition("=")[0])]
    return urlunsplit(parts._replace(query="&".join(pairs)))


def place(url: str) -> str:
    """What two addresses of one page have in common."""
    parts = urlsplit(untracked(url))
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}{query}"


def key_of(guid: str, link: str, feed: str) -> str:
    """By the id that the feed gave, or by the page.

    The feed itself counts only where its ids are plain numbers or words: so one article that comes by two
    feeds of a site, or by a search service, is one.
    """
    if not guid:
        return digest(place(link))
    if (page := http_link(guid)) is not None:
        return digest(place(page))
    return digest(guid) if _WORLDWIDE.match(guid) else digest(place(feed), guid)
