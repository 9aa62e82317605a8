"""What it takes to match stories with likes: reading 500 of them, and one tie against them all."""

from __future__ import annotations

import statistics
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from bot.core.matching import Index, fitting

MANY, TIES = 500, 2000
HEADLINES = Path(__file__).parents[1] / "core" / "headlines"
LIKES = (
    ("coffee", "cats", "hiking", "batik", "Ghibli"),
    ("kopi", "sepeda", "masakan padang", "musik", "berkebun"),
    ("small dogs", "chess", "jazz records", "podcasts", "Yogyakarta"),
    ("catur", "buku", "layanan pelanggan", "bulu tangkis", "jalan-jalan"),
)


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    summary: str = ""


def stories() -> Iterator[Told]:
    for file in sorted(HEADLINES.glob("*.toml")):
        for row in tomllib.loads(file.read_text(encoding="utf-8"))["headlines"]:
            yield Told(row["title"], row.get("summary", ""))


def matching() -> None:
    told = list(islice(cycle(stories()), MANY))
    for likes in LIKES:
        fitting(likes, Index.of(told[:1]))  # the lexicon is built once, on first use
    begun = time.perf_counter()
    index = Index.of(told)
    print(f"{'matching':11} {f'index of {MANY} stories':32} {(time.perf_counter() - begun) * 1000:7.3f} ms")
    spent = []
    for likes in islice(cycle(LIKES), TIES):
        begun = time.process_time()
        fitting(likes, index)
        spent.append((time.process_time() - begun) * 1000)
    for name, value in (("p50", statistics.median(spent)), ("p99", statistics.quantiles(spent, n=100)[98])):
        print(f"{'matching':11} {f'one tie with 5 likes, {name}':32} {value:7.3f} ms")


if __name__ == "__main__":
    matching()
