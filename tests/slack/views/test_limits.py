"""Whatever people are called and write, every view stays within Slack's limits and means what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.capacity import Promise
from bot.core.freshening import Turn
from bot.core.model import Address, AddressKind, Kind, Language, Mark, Member, Tie
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.core.ranking import Silence
from bot.core.shelf import MOST_TOPICS, Thing
from bot.core.sparing import Spare, Why
from bot.services.answers import (
    AskedBack,
    Coming,
    Edited,
    Home,
    Kept,
    Listed,
    NobodyCalled,
    NotATie,
    NotATieReason,
    Quiet,
    Row,
    Shown,
    Touched,
    WhichOne,
)
from bot.services.offers import Freshened, Raised, Spared
from bot.services.shelf import PAGE
from bot.services.shelved import Deed, Lying, OnTheShelf, ShelfFull, ShelfListed, Shelved, Unshelved
from bot.slack import views
from bot.slack.parse.requests import Details, Trouble, Who
from bot.slack.views.message import Message, View
from tests.blockkit.judge import judge
from tests.slack.views.people import ADA, ERIKA, MEMBERS, NEXT, NOW, SITI, suggestion, touch

PIECES = (
    "Erika",
    "👩‍👩‍👧",
    "🇮🇩",
    "👍🏽",
    "é",
    "דנה כהן",
    "محمد",
    "\u202egnp.exe",
    "<!channel>",
    "<@U0EVE>",
    "<https://example.org|click>",
    "*bold*",
    "_x_",
    "`code`",
    '"quoted"',
    "“quoted”",
    "O’Brien",
    "&",
    "&amp;",
    "\n\n",
    "\x00",
    ":poop:",
    "{who}",
    "%s",
    "x" * 40,
    "&" * 80,
    "😀" * 40,
)
IDS = "0192f0c1-7b5e-7c3a-9a39-3a9e8f2b6d10"


def words(most: int) -> st.SearchStrategy[str]:
    """Names and notes as unkind as they come, up to the length that the bot keeps."""
    joined = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map(" ".join)
    filled = st.sampled_from(PIECES).map(lambda piece: piece * most)
    return st.one_of(joined, filled, st.text(min_size=1)).map(lambda text: text[:most].strip() or "x")


def several(most: int, length: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(words(length), max_size=most).map(tuple)


TIES = st.builds(
    lambda name, circles, likes, note, user, value: replace(
        ERIKA,
        id=IDS,
        name=name,
        circles=circles,
        likes=likes,
        note=note,
        user_id=user,
        addresses=tuple(Address(kind, value) for kind in AddressKind),
    ),
    words(80),
    several(10, 40),
    several(20, 60),
    words(3000),
    st.sampled_from(["U0ERIKA", None]),
    words(120),
)


def thing_of(tie: Tie, typed: str) -> Thing:
    """As long as anything on the shelf can be."""
    url = f"https://example.org/?{'&' * 1980}"
    topics = tuple(f"{number}{typed}"[:40] for number in range(MOST_TOPICS))
    return Thing(
        "T0KEBUN", "U0ADA", IDS, NOW, url, (typed * 9)[:200], (typed * 9)[:500], topics, (tie.id,) * 3
    )


def on_the_shelf(member: Member, tie: Tie, typed: str) -> Iterator[OnTheShelf]:
    thing = thing_of(tie, typed)
    yield Shelved(member, thing, Deed.KEPT, (tie,) * 9, (), IDS)
    yield Shelved(member, replace(thing, tie_ids=()), Deed.AGAIN, (), (tie,), None)
    yield Unshelved(member, thing, IDS)
    yield ShelfFull(member, 200)
    for linked in (thing, replace(thing, url=f"https://example.org/?{'&' * 250}"), replace(thing, url=None)):
        yield ShelfListed(member, (Lying(linked, (tie,) * 9),) * PAGE, 2, 20, 200)


def every_view(tie: Tie, typed: str, voice: str) -> Iterator[Message | View]:
    member = MEMBERS[voice]
    ideas = tuple(Idea(f"i.{n}", Kind.STORY, typed * 20, Language.EN) for n in range(3))
    reasons = (
        Reason(ReasonKind.SINCE_TOUCH, days=50),
        Reason(ReasonKind.ONLY_OF_CIRCLE, word=typed),
        Reason(ReasonKind.BOTH_LIKE, word=typed),
    )
    for mark in (None, *Mark):
        yield views.nudge(suggestion(member, tie, *reasons, ideas=ideas, mark=mark))
    yield views.copied(suggestion(member, tie, ideas=ideas), 2)
    row = Row(tie, True, False, NOW)
    many = tuple(NotATie(typed, reason) for reason in NotATieReason for _ in range(5))
    promise = Promise(500, 6, 583, 700.0, True, alike=False)
    spares = tuple(Spare(tie, why, 99, typed[:40]) for why in (*Why, Why.CROWDED, Why.ROOM))
    answers = (
        Kept(member, (tie,) * 25, (tie,) * 25, many, promise, NEXT, IDS),
        Kept(member, (tie,), (tie,), (), promise, None, IDS),
        Listed(member, (row,) * 15, "all", typed[:40], 2, 34, 500, NOW),
        Shown(member, row, tuple(touch(days) for days in range(20)), NOW),
        Edited(member, SITI, tie, IDS),
        Touched(member, tie, touch(1), NOW + timedelta(days=42), IDS),
        WhichOne(member, typed, (tie,) * 9, IDS),
        NobodyCalled(member, typed, (tie,) * 9, IDS),
        Spared(member, (tie,) * 5, spares, promise, promise, IDS),
        Raised(member, promise, NEXT, IDS),
        Freshened(member, (Turn(tie, NOW, NEXT), Turn(tie, NOW, NOW)), IDS),
        Quiet(member, Silence.ALL_RESTING, asleep=(tie,) * 3),
        Coming(member, nearest=True, easy=tie, fresh=True),
        *(AskedBack(member, trouble, typed[:80], (typed[:40],) * 5, IDS, True) for trouble in Trouble),
    )
    for answer in (*answers, *on_the_shelf(member, tie, typed)):
        yield views.answer(answer, NOW, first=True)
        yield views.sheet(views.answer(answer, NOW))
    failed = (typed,) * 9
    yield views.home(Home(member, (row,) * 15, 2, 34, 500, 77, NEXT, failed, NOW, fresh=True))
    yield views.tie_form(member, tie=tie, metadata=IDS)
    yield views.shelf_form(member, (tie,) * 3, links=typed[:500])
    yield views.shelf_form(member, (tie, replace(tie, id="other")), thing=thing_of(tie, typed))
    details = Details(1, tie.circles, tie.likes, tie.addresses, tie.note)
    for whom in ((Who(typed, "U0ERIKA"),), tuple(Who(typed) for _ in range(25))):
        yield views.tie_form(member, whom=whom, details=details, metadata=IDS)


def markup(value: object) -> Iterator[str]:
    """Every text that Slack reads for markup."""
    if isinstance(value, dict):
        if value.get("type") == "mrkdwn":
            yield value["text"]
        value = list(value.values())
    if isinstance(value, list):
        for child in value:
            yield from markup(child)


@settings(max_examples=20, deadline=None)
@given(tie=TIES, typed=words(80), voice=st.sampled_from(sorted(MEMBERS)))
def test_no_name_or_note_can_break_a_view_or_speak_for_the_bot(tie: Tie, typed: str, voice: str) -> None:
    for shown in every_view(tie, typed, voice):
        blocks = shown.blocks if isinstance(shown, Message) else shown["blocks"]
        assert judge(shown.blocks if isinstance(shown, Message) else shown) == []
        for text in markup(blocks):
            assert set(re.findall(r"<[^>]*>?", text)) <= {"<@U0ERIKA>"}
        if isinstance(shown, Message):
            assert 0 < len(shown.text) <= 40_000
            assert "<" not in shown.text


@pytest.mark.parametrize("voice", sorted(MEMBERS))
def test_the_worst_list_still_fits_into_one_message(voice: str) -> None:
    worst = replace(ERIKA, name="&" * 80, circles=("&" * 40,) * 10, id=IDS)
    listed = Listed(
        MEMBERS[voice], (Row(worst, True, False, NOW),) * 15, "all", "&" * 40, 2, 34, 500, NOW, fresh=True
    )
    assert judge(views.answer(listed, NOW, first=True).blocks) == []


def test_no_button_carries_a_name_or_a_note() -> None:
    tie = replace(ERIKA, name="Secretname", note="Secretnote", likes=("Secretlike",))
    for shown in every_view(tie, "typed", "en"):
        blocks = shown.blocks if isinstance(shown, Message) else shown["blocks"]
        assert "Secret" not in " ".join(values(blocks))
        if not isinstance(shown, Message):
            assert "Secret" not in str(shown.get("private_metadata", ""))


def values(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if "value" in value:
            yield str(value["value"])
        value = list(value.values())
    if isinstance(value, list):
        for child in value:
            yield from values(child)


def test_a_discreet_nudge_says_no_name_outside_its_blocks() -> None:
    ideas = (Idea("i", Kind.HELLO, "Hi Erika!", Language.EN),)
    for mark in (None, *Mark):
        shown = views.nudge(suggestion(replace(ADA, discreet=True), ideas=ideas, mark=mark))
        assert "Erika" not in shown.text
        assert "Erika" in str(shown.blocks)
