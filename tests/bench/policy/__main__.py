"""Run it: `python -m tests.bench.policy`, or `make bench-policy`; `--help` says what can be chosen."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from multiprocessing import Pool

from tests.bench.policy.measures import Figures, Tally, figures
from tests.bench.policy.people import life
from tests.bench.policy.plans import PLANS
from tests.bench.policy.report import LEGEND, checks, table
from tests.bench.policy.worlds import REPORTED, TUNING, World
from tests.bench.policy.year import live

SHARE = 25  # members that a process takes at a time: sums come out alike, however many processes there are
WORLDS = {world.name: world for world in (*REPORTED, *TUNING)}
Part = tuple[str, int, int, int, tuple[str, ...]]


def part(of: Part) -> dict[str, Tally]:
    """Some members of a world, each living the same year once under every policy."""
    world, seed, begin, end, names = of
    tallies = {name: Tally() for name in names}
    for number in range(begin, end):
        member = life(WORLDS[world], seed, number)
        for plan in PLANS:
            if plan.name in tallies:
                tallies[plan.name].add(live(WORLDS[world], member, plan))
    return tallies


def run(world: World, members: int, seed: int, names: tuple[str, ...], processes: int) -> dict[str, Figures]:
    parts = [
        (world.name, seed, begin, min(begin + SHARE, members), names) for begin in range(0, members, SHARE)
    ]
    totals = {name: Tally() for name in names}
    with Pool(processes) as pool:
        for tallies in pool.imap(part, parts):
            for name, tally in tallies.items():
                totals[name].add(tally)
    return {name: figures(total) for name, total in totals.items()}


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench-policy", description="Hold the policy against worlds.")
    names = [plan.name for plan in PLANS]
    parser.add_argument(
        "--members", type=int, default=600, help="in each world; each lives under each policy"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--world", action="append", choices=list(WORLDS), help="may be given again")
    parser.add_argument(
        "--policy", action="append", choices=names, help="may be given again; checks need all"
    )
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--strict", action="store_true", help="exit with 1 if anything is missed")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = options(arguments)
    names = tuple(chosen.policy or [plan.name for plan in PLANS])
    missed, begun = 0, time.perf_counter()
    for name in chosen.world or [world.name for world in REPORTED]:
        rows = run(WORLDS[name], chosen.members, chosen.seed, names, chosen.processes)
        print(f"World: {name}\n\n{table(rows)}\n")
        if not chosen.policy:
            found = checks(rows)
            missed += sum(not each.holds for each in found)
            print("\n".join(map(str, found)) + "\n", flush=True)
    if not chosen.policy:
        print(LEGEND + "\n")
    print(f"{chosen.members:,} members a world, seed {chosen.seed}, {time.perf_counter() - begun:.0f} s")
    return 1 if missed and chosen.strict else 0


if __name__ == "__main__":
    sys.exit(main())
