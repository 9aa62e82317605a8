"""The child that reads a list of feeds."""

from __future__ import annotations

from bot.ideas.reading import limits, opml
from bot.ideas.reading.children import talking
from bot.ideas.reading.markup import decoded
from bot.ideas.reading.unreadable import Unreadable


def main() -> None:
    """Decoding may load a codec; from then on nothing can be opened."""
    limits.bound()
    request, body = talking.asked()
    markup = decoded(body, request.content_type)
    limits.close_the_doors()
    talking.answer(markup if isinstance(markup, Unreadable) else opml.read(markup))


if __name__ == "__main__":
    main()
