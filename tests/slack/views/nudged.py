"""Nudges with every turn that their words can take, for golden files and reading aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.core.model import Kind, Language, Mark, Member, Tie
from bot.core.nudge import Idea, Image, Reason, ReasonKind, Remark, RemarkKind, Suggestion
from bot.slack import views
from bot.slack.views.message import Message, View
from tests.slack.views.people import BUDI, ERIKA, NOW, SITI, suggestion

Sample = Callable[[Member], Message | View]
SOON, FAR = NOW + timedelta(days=7), NOW + timedelta(days=60)
OLD_BUDI = replace(BUDI, touched_at=NOW - timedelta(days=400))


def pictured(shown: Suggestion) -> Suggestion:
    """With a GIF of our own beside its lines."""
    why = Reason(ReasonKind.BOTH_LIKE, word="ramen")
    gif = Idea("gif:noodles", Kind.GIF, "Slurp 🍜", Language.EN, why, picture="noodles")
    nudge = replace(shown.nudge, ideas=(shown.nudge.ideas[0], gif))
    return replace(shown, nudge=nudge, pictures={"noodles": "F0NOODLES01"})


def found(shown: Suggestion) -> Suggestion:
    """With a GIF from elsewhere beside its lines."""
    page = "https://giphy.com/gifs/noodles-aB3noodles"
    image = Image(
        "https://media2.giphy.com/media/aB3noodles/giphy.gif?cid=79&rid=giphy.gif", "Noodles, slurped & gone"
    )
    gif = Idea(
        key="giphy:aB3noodles",
        kind=Kind.GIF,
        text=f"Came across this one 😄\n{page}",
        language=Language.EN,
        why=Reason(ReasonKind.BOTH_LIKE, word="ramen"),
        credit="Powered By GIPHY",
        image=image,
    )
    return replace(shown, nudge=replace(shown.nudge, ideas=(shown.nudge.ideas[0], gif)))


def without_image(shown: Suggestion) -> Suggestion:
    """As it is drawn again later, or where Slack could not load the picture."""
    ideas = tuple(replace(idea, image=None) for idea in shown.nudge.ideas)
    return replace(shown, nudge=replace(shown.nudge, ideas=ideas))


def from_shelf(shown: Suggestion) -> Suggestion:
    """With what was put aside for just this tie, and what was for whoever likes it."""
    link = "https://example.org/noodles"
    ideas = (
        Idea("shelf:1", Kind.STORY, f"So you!\n{link}", Language.EN, Reason(ReasonKind.FROM_SHELF)),
        Idea("shelf:2", Kind.STORY, link, Language.EN, Reason(ReasonKind.FROM_SHELF, word="ramen")),
    )
    return replace(shown, nudge=replace(shown.nudge, ideas=ideas))


def _nudged(*reasons: Reason, **changes: object) -> Sample:
    return lambda member: views.nudge(suggestion(replace(member, **changes), ERIKA, *reasons))


def _marked(mark: Mark, **tie: object) -> Sample:
    return lambda member: views.nudge(suggestion(member, replace(ERIKA, **tie), mark=mark))


def _remarked(mark: Mark | None, kind: RemarkKind, other: Tie | None = None, **tie: object) -> Sample:
    remarks = (Remark(kind, other and other.id),)
    return lambda member: views.nudge(
        suggestion(member, replace(ERIKA, **tie), mark=mark, remarks=remarks, other=other)
    )


NUDGES: dict[str, Sample] = {
    "nudge": _nudged(
        Reason(ReasonKind.SINCE_TOUCH, days=50),
        Reason(ReasonKind.ONLY_OF_CIRCLE, word="campus"),
        Reason(ReasonKind.BOTH_LIKE, word="ramen"),
    ),
    "nudge-birthday": _nudged(
        Reason(ReasonKind.OCCASION, days=0, word="birthday"), Reason(ReasonKind.SINCE_TOUCH, days=50)
    ),
    **{
        f"nudge-occasion-{days}": _nudged(Reason(ReasonKind.OCCASION, days=days, word=word))
        for days, word in (
            (2, "feast:ID:eid-al-fitr"),
            (1, "feast:ID:national-day"),
            (-1, "date:first day at work <@U0EVE>"),
            (-2, "birthday"),
            (-5, "feast:ID:eid-al-fitr"),
        )
    },
    "nudge-gif": lambda member: views.nudge(pictured(suggestion(member))),
    "nudge-gif-not-there": lambda member: views.nudge(replace(pictured(suggestion(member)), pictures={})),
    "nudge-gif-found": lambda member: views.nudge(found(suggestion(member))),
    "nudge-gif-found-in-words": lambda member: views.nudge(without_image(found(suggestion(member)))),
    "nudge-from-shelf": lambda member: views.nudge(from_shelf(suggestion(member))),
    "nudge-new": _nudged(Reason(ReasonKind.NEW, days=0)),
    "nudge-never-yet": _nudged(Reason(ReasonKind.NEW, days=90)),
    "nudge-they-just-wrote": _nudged(Reason(ReasonKind.THEY_WROTE, days=0)),
    "nudge-done-long-ago": _marked(Mark.DONE, touched_at=NOW - timedelta(days=300)),
    "nudge-they-wrote": _nudged(Reason(ReasonKind.THEY_WROTE, days=16)),
    "nudge-asked": _nudged(Reason(ReasonKind.ASKED), Reason(ReasonKind.SINCE_TOUCH, days=0)),
    "nudge-later-came": _nudged(Reason(ReasonKind.LATER_CAME, days=0)),
    "nudge-thanks-due": _nudged(
        Reason(ReasonKind.THANKS_DUE, days=9), Reason(ReasonKind.RARE_CIRCLE, word="campus")
    ),
    "nudge-alone-in-season": _nudged(
        Reason(ReasonKind.SINCE_TOUCH, days=50),
        Reason(ReasonKind.ONLY_IN_SEASON, word="campus"),
        Reason(ReasonKind.EASY),
    ),
    "nudge-circle-share": _nudged(
        Reason(ReasonKind.SINCE_TOUCH, days=50),
        Reason(ReasonKind.CIRCLE_SHARE, days=63, word="campus"),
        Reason(ReasonKind.ROUND),
    ),
    "nudge-circle-first-turn": _nudged(
        Reason(ReasonKind.SINCE_TOUCH, days=50), Reason(ReasonKind.CIRCLE_SHARE, word="campus")
    ),
    "nudge-monthly": _remarked(None, RemarkKind.MONTHLY),
    "nudge-lively": _remarked(None, RemarkKind.LIVELY),
    "nudge-monthly-done": _remarked(Mark.DONE, RemarkKind.MONTHLY, touched_at=NOW),
    "nudge-ask-less": _remarked(Mark.LATER, RemarkKind.ASK_LESS, later_until=SOON),
    "nudge-less-often": _remarked(Mark.LATER, RemarkKind.LESS_OFTEN, later_until=SOON, every_days=84),
    "nudge-as-it-is": _remarked(Mark.LATER, RemarkKind.AS_IT_IS, later_until=SOON),
    "nudge-rung": _remarked(Mark.DONE, RemarkKind.RUNG, other=OLD_BUDI, touched_at=NOW),
    "nudge-rung-never-yet": _remarked(Mark.DONE, RemarkKind.RUNG, other=BUDI, touched_at=NOW),
    "nudge-before": _remarked(None, RemarkKind.BEFORE, other=SITI),
    "nudge-discreet": _nudged(discreet=True),
    "nudge-outside-slack": lambda member: views.nudge(suggestion(member, BUDI)),
    "nudge-by-email": lambda member: views.nudge(
        suggestion(member, replace(BUDI, addresses=BUDI.addresses[1:]))
    ),
    "nudge-no-address": lambda member: views.nudge(suggestion(member, SITI)),
    "nudge-done": _marked(Mark.DONE, touched_at=NOW),
    "nudge-later": _marked(Mark.LATER, later_until=SOON),
    "nudge-rest": _marked(Mark.REST, resting=True),
    "nudge-rest-until": _marked(Mark.REST, resting=True, rest_until=FAR),
    "nudge-done-discreet": lambda member: views.nudge(
        suggestion(replace(member, discreet=True), mark=Mark.DONE)
    ),
    "copied": lambda member: views.copied(suggestion(member), 1),
    "nobody-else": views.nobody_else,
    "no-more-ideas": lambda member: views.no_more_ideas(suggestion(member)),
    "nudge-gone": views.nudge_gone,
    "stale": views.stale,
}
