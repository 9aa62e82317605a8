"""Names that are everyday words too, and so are names only where a headline gives them a capital."""

from __future__ import annotations

from collections.abc import Mapping

CAPITALS: Mapping[str, frozenset[str]] = {
    word: frozenset(topics.split(","))
    for word, topics in {
        "apple": "technology,apple",
        "twice": "k-pop,twice",
        "army": "k-pop",
        "oasis": "rock music",
        "wicked": "musicals",
        "steam": "video games",
        "valve": "video games",
        "doom": "video games",
        "hades": "video games",
        "pixel": "technology",
        "galaxy": "technology,gadgets",
        "gemini": "technology,ai",
        "poco": "technology,gadgets,xiaomi",
        "rush": "cars",
        "lucid": "cars,electric cars",
        "mercy": "cars",
        "kijang": "cars",
        "drake": "hip-hop",
        "nas": "hip-hop",
        "smash": "badminton",
        "sinner": "tennis",
        "salah": "football",
        "saka": "football,arsenal",
        "sty": "football",
        "tate": "art",
        "nara": "japan",
        "dune": "science fiction",
        "rumi": "poetry",
        "norris": "motorsport,formula 1",
        "hamilton": "motorsport,formula 1",
        "faker": "esports",
        "bei": "finance",
        "bibit": "finance",
        "excel": "data",
        "blender": "open source",
        "flask": "python",
        "docker": "programming",
        "kindle": "technology,gadgets,books",
        "frozen": "disney",
        "titanic": "boats and ships,history",
        "succession": "series",
        "severance": "series,science fiction",
        "spurs": "tottenham",
        "arsenal": "football,arsenal",
        "gunners": "arsenal",
        "jupiter": "space",
        "cubs": "baseball",
    }.items()
}
