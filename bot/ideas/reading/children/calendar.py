"""The child that reads a calendar."""

from __future__ import annotations

from bot.ideas.reading import calendars, limits
from bot.ideas.reading.children import talking
from bot.ideas.reading.sifting import sifted
from bot.ideas.reading.unreadable import Unreadable


def main() -> None:
    """Sifting loads the time zones; from then on nothing can be opened."""
    limits.bound()
    request, body = talking.asked()
    calendars.warm()
    source = sifted(body, request.content_type, request.now)
    limits.close_the_doors()
    talking.answer(source if isinstance(source, Unreadable) else calendars.read(source, now=request.now))


if __name__ == "__main__":
    main()
