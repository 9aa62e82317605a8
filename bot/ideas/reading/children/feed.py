"""The child that reads a feed."""

from __future__ import annotations

from bot.ideas.reading import feeds, limits
from bot.ideas.reading.children import talking
from bot.ideas.reading.markup import decoded
from bot.ideas.reading.unreadable import Unreadable


def main() -> None:
    """Decoding may load a codec; from then on nothing can be opened."""
    limits.bound()
    request, body = talking.asked()
    feeds.warm()
    markup = decoded(body, request.content_type)
    limits.close_the_doors()
    if isinstance(markup, Unreadable):
        talking.answer(markup)
    else:
        talking.answer(feeds.read(markup, url=request.url, now=request.now))


if __name__ == "__main__":
    main()
