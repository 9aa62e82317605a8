"""Feed addresses out of an OPML file, which is how feed readers hand over what somebody follows."""

from __future__ import annotations

from html.parser import HTMLParser

from bot.ideas.fetching.text import http_link
from bot.ideas.reading.unreadable import Trouble, Unreadable

MOST = 200


class _Outline(HTMLParser):
    """Tolerant of what readers export; it knows no document types, so no entity means anything to it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_opml = False
        self.addresses: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_opml = self.is_opml or tag == "opml"
        if not self.is_opml or tag != "outline" or len(self.addresses) == MOST:
            return
        link = http_link(_plain(dict(attrs).get("xmlurl") or ""))
        if link is not None:
            self.addresses[link] = None


def read(markup: bytes) -> tuple[str, ...] | Unreadable:
    """The first addresses in it, each once."""
    outline = _Outline()
    outline.feed(markup.decode("utf-8", "replace"))
    outline.close()
    return tuple(outline.addresses) if outline.is_opml else Unreadable(Trouble.NOT_OPML)


def _plain(address: str) -> str:
    """`feed:` is how some programs write an address that a feed reader should open."""
    scheme, _, rest = address.strip().partition(":")
    if scheme.lower() != "feed":
        return address
    return f"http:{rest}" if rest.startswith("//") else rest
