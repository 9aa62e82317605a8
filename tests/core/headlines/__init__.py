"""Headlines with what they fit, what only looks like it, and which are bad news.

`development` and `held_back` were at hand while the lexicon was written. The `strangers` were written by
somebody who had not seen it, and each set was scored once before it was used to widen the lists: only those
first scores say how it does with news that it never saw. Set C puts bad news as softly as can be.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SETS = ("development", "held_back", "strangers_a", "strangers_b", "strangers_c", "strangers_d", "strangers_e")


@dataclass(frozen=True, slots=True)
class Headline:
    """`fits` are likes whose owner is to get it, `near` those whose owner would be puzzled."""

    title: str
    summary: str
    fits: tuple[str, ...]
    near: tuple[str, ...]
    bad: bool


def headlines(name: str) -> tuple[Headline, ...]:
    """A set, in both languages."""
    return tuple(
        Headline(
            row["title"],
            row.get("summary", ""),
            tuple(row["fits"]),
            tuple(row["near"]),
            row.get("bad", False),
        )
        for language in ("en", "id")
        for row in tomllib.loads((HERE / f"{name}_{language}.toml").read_text("utf-8"))["headlines"]
    )
