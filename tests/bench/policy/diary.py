"""Two weeks of one member's nudges, chosen by the bot's own policy and said in its own words, to be read.

`python -m tests.bench.policy.diary --help` says what can be chosen.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core.model import Language, Member, Tie
from bot.core.nudge import Nudge, NudgeState, Remark, RemarkKind, Suggestion
from bot.core.reasons import kind_of
from bot.core.recipient import Recipient
from bot.ideas.gathering import Gathering
from bot.slack import views
from tests.core.worlds import NOW
from tests.core.years import Moment, year

NAMES = (
    "Erika", "Budi", "Siti", "Rangga", "Dewi", "Joko", "Lestari", "Wulan", "Bayu", "Citra", "Tono", "Sari",
    "Agus", "Ratna",
)  # fmt: skip


def nudge_of(moment: Moment, tie: Tie) -> Nudge:
    remarks = (Remark(RemarkKind.MONTHLY),) if moment.says_so else ()
    return Nudge(
        tie.workspace_id, tie.member_id, f"nudge-{moment.now:%j}", tie.id, NudgeState.POSTED, moment.now,
        slot_on=moment.now.date(), reasons=moment.choice.reasons, remarks=remarks,
    )  # fmt: skip


async def said(moment: Moment, language: Language, given: dict[str, dict[str, object]]) -> str:
    """A nudge as its message reads, without markup."""
    number = int(moment.choice.tie.id.removeprefix("tie-n"))
    tie = replace(moment.choice.tie, name=NAMES[number % len(NAMES)])
    member: Member = replace(moment.log.member, language=language)
    nudge = nudge_of(moment, tie)
    known = given.setdefault(tie.id, {})
    ideas = await Gathering().gather(
        Recipient(member, tie, known),  # type: ignore[arg-type]
        moment.now,
        number,
        kind_of(nudge),
    )
    known.update({idea.key: moment.now for idea in ideas})
    shown = views.nudge(Suggestion(replace(nudge, ideas=tuple(ideas)), member, tie, moment.now))
    return re.sub(r"^", "    ", shown.text, flags=re.MULTILINE)


def weeks(seed: int, begin: int, days: int) -> Iterator[Moment]:
    for moment in year(seed):
        day = (moment.now - NOW) / timedelta(days=1)
        if begin <= day < begin + days:
            yield moment


async def tell(seed: int, begin: int, days: int) -> None:
    for language in (Language.EN, Language.ID):
        print(f"== {language.value}")
        given: dict[str, dict[str, object]] = {}
        for moment in weeks(seed, begin, days):
            print(f"{moment.now:%A %d %B}\n{await said(moment, language, given)}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="diary", description=__doc__)
    parser.add_argument("--seed", type=int, default=3, help="another one, another year")
    parser.add_argument("--begin", type=int, default=120, help="the first day, counted from the year's first")
    parser.add_argument("--days", type=int, default=14)
    chosen = parser.parse_args(arguments)
    asyncio.run(tell(chosen.seed, chosen.begin, chosen.days))
    return 0


if __name__ == "__main__":
    sys.exit(main())
