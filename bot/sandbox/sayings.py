"""What the demo's people talk about when the bot is not there."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.wire import JsonObject

_ARTICLE = "https://dogs.example.com/why-dogs-tilt-their-heads"


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody said before the play began; `found` is what Slack found behind its link."""

    user: str
    minutes_ago: int
    text: str
    found: JsonObject | None = None


def overheard() -> tuple[Saying, ...]:
    """Something to read, to laugh about and to go to, each worth keeping for somebody."""
    return (
        Saying("UERIKA00001", 187, f"This made my morning: {_ARTICLE}", _article()),
        Saying(
            "UBUDI000001",
            95,
            "Kenapa programmer suka berkebun? Karena di sana semua bug memang boleh hidup 🐛",
        ),
        Saying(
            "USITI000001",
            31,
            "Ada workshop bikin keramik hari Sabtu, 12 Desember, jam 10 pagi di Sanggar Tanah."
            " Yang mau ikut, daftarnya di https://sanggar.example.com/keramik",
        ),
    )


def _article() -> JsonObject:
    title = "Why dogs tilt their heads"
    return {
        "id": 1,
        "service_name": "Dogs, mostly",
        "title": title,
        "title_link": _ARTICLE,
        "text": "Four hundred owners filmed their dogs, and one word was enough.",
        "fallback": f"Dogs, mostly: {title}",
        "from_url": _ARTICLE,
        "original_url": _ARTICLE,
    }
