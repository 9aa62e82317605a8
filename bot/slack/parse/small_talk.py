"""Words that ask for nothing: a hello, a thank-you, or an emoji alone."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.core.names import fold
from bot.slack.parse.lexicon import words


class SmallTalk(StrEnum):
    HELLO = "hello"
    THANKS = "thanks"
    NOTHING = "nothing"  # a smile, a thumb: no answer is wanted


_HELLOS = words(
    "hi hello hey hai halo hallo helo hei pagi siang sore malam selamat assalamualaikum apa kabar apakabar"
    " there bot ya good morning afternoon evening how are you"
)
_THANKS = words(
    "thanks thank thx ty you makasih makasi mksh terima terimakasih kasih trims nuhun suwun matur nuwun ok"
    " oke okay great wah so much very a lot banyak ya yaa bot kak min"
)
_THANKING = re.compile(r"\b(?:thanks|thank|thx|ty|makasih?|mksh|terima ?kasih|trims|nuhun|suwun|nuwun)\b")
_GREETING = re.compile(
    r"\b(?:hi|hello|hey|hall?o|hai|helo|hei|pagi|siang|sore|malam|kabar|morning|evening)\b"
)
_WORD = re.compile(r"\w")
_SHORT_NAME = re.compile(r":[a-z0-9_+'-]+:")


def small_talk(text: str) -> SmallTalk | None:
    """What a message is when it asks for nothing at all; None when it may ask for something."""
    if text.strip() and not _WORD.search(_SHORT_NAME.sub("", text)):
        return SmallTalk.NOTHING
    said = re.findall(r"\w+", fold(text[:80]))
    if _THANKING.search(" ".join(said)) and set(said) <= set(_THANKS):
        return SmallTalk.THANKS
    hello = bool(_GREETING.search(" ".join(said))) and set(said) <= set(_HELLOS)
    return SmallTalk.HELLO if hello else None
