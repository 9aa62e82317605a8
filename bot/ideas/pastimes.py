"""What may be asked after by its name: a pastime that the lexicon knows, and nothing else that is typed."""

from __future__ import annotations

from bot.core.model import Language
from bot.core.topics import WORDS, is_said_in, topic_of, word_for

# "Still into ...?" is friendly about these. It is not about a child, a job or a good cause, nor about the
# gym, and the words for birds, fish and clothes have second meanings in one language or the other.
PASTIMES = frozenset(
    {
        *("camping", "climbing", "diving", "surfing", "fishing", "trains", "space", "writing", "comics"),
        *("anime", "singing", "dancing", "theatre", "podcasts", "art", "crafts", "american football"),
        *("basketball", "badminton", "tennis", "padel", "table tennis", "volleyball", "golf", "swimming"),
        *("yoga", "motorsport", "motorbikes", "chess", "board games", "puzzles", "lego"),
    }
)


def pastime(like: str, language: Language) -> str:
    """How this pastime is said in the language; empty where it is none.

    A whole word of the lexicon stays as the member wrote it; a like that says more, such as "chess with my
    ex", is said as its topic alone.
    """
    topic = topic_of(like)
    if topic not in PASTIMES:
        return ""
    whole = {word for spelled in WORDS[topic] for word in spelled.split(", ")}
    return like if like.casefold() in whole and is_said_in(like, language) else word_for(topic, language)
