"""A nudge: who, why now, and what to press."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.model import Address, AddressKind, Kind, Language, Mark, Tie
from bot.core.nudge import Idea, Reason, ReasonKind, Remark, RemarkKind
from bot.slack import signals, views
from bot.slack.views.message import Message
from tests.slack.views.people import ADA, BUDI, ERIKA, IDEAS, NOW, SITI, suggestion
from tests.slack.views.reading import element, elements, has, texts


def test_a_phone_shows_the_name_first() -> None:
    assert views.nudge(suggestion(ADA)).text.startswith(
        "Erika: You two were last in touch about seven weeks ago."
    )


def test_whoever_comes_next_although_only_just_in_touch_is_told_in_one_breath() -> None:
    asked, today = Reason(ReasonKind.ASKED), Reason(ReasonKind.SINCE_TOUCH, days=0)
    like = Reason(ReasonKind.BOTH_LIKE, word="ramen")
    whole = views.nudge(suggestion(ADA, ERIKA, asked, today, like, ideas=())).text
    assert whole.endswith("though you two were only just in touch. Something to talk about: ramen.")
    other = views.nudge(suggestion(ADA, ERIKA, asked, replace(today, days=3), ideas=())).text
    assert other.endswith("this is who comes next. You two were last in touch about three days ago.")


def test_the_text_alone_says_the_ideas_too() -> None:
    assert IDEAS[0].text in views.nudge(suggestion(ADA)).text


def test_somebody_in_slack_is_linked_in_the_blocks_and_named_in_the_text() -> None:
    shown = views.nudge(suggestion(ADA))
    assert "<@U0ERIKA>" in texts(shown)
    assert "@" not in shown.text


def test_the_chat_opens_in_slack() -> None:
    url = element(views.nudge(suggestion(ADA)), signals.NUDGE_OPEN)["url"]
    assert url == "https://slack.com/app_redirect?channel=U0ERIKA&team=T0KEBUN"


def test_outside_slack_the_first_address_opens_with_the_first_idea() -> None:
    url = element(views.nudge(suggestion(ADA, BUDI)), signals.NUDGE_OPEN)["url"]
    assert url == "https://wa.me/6281234567890?text=Hi%20Erika%21%20How%20are%20you%20these%20days%3F"


def test_an_idea_too_long_for_a_link_is_left_to_copying() -> None:
    long = (Idea("long", Kind.STORY, "😀" * 1000, Language.EN),)
    url = element(views.nudge(suggestion(ADA, BUDI, ideas=long)), signals.NUDGE_OPEN)["url"]
    assert url == "https://wa.me/6281234567890"


@pytest.mark.parametrize("ideas", [IDEAS, ()])
def test_without_an_address_there_is_no_way_to_open(ideas: tuple[Idea, ...]) -> None:
    assert not has(views.nudge(suggestion(ADA, SITI, ideas=ideas)), signals.NUDGE_OPEN)


def test_an_email_address_is_a_link_in_the_text_since_a_button_may_not_hold_one() -> None:
    tie = replace(SITI, addresses=(Address(AddressKind.EMAIL, "siti@example.org"),))
    message = views.nudge(suggestion(ADA, tie))
    assert not has(message, signals.NUDGE_OPEN)
    assert "<mailto:siti@example.org?body=" in str(message.blocks)


@pytest.mark.parametrize("kind", [kind for kind in AddressKind if kind is not AddressKind.EMAIL])
def test_every_kind_of_address_can_be_opened(kind: AddressKind) -> None:
    tie = replace(SITI, addresses=(Address(kind, "siti"),))
    assert ":" in element(views.nudge(suggestion(ADA, tie)), signals.NUDGE_OPEN)["url"]


def test_each_idea_has_a_copy_button_that_carries_ids_and_its_place() -> None:
    copies = [
        each for each in elements(views.nudge(suggestion(ADA))) if each["action_id"] == signals.NUDGE_COPY
    ]
    assert [each["value"] for each in copies] == ["nudge-1:tie-erika:0", "nudge-1:tie-erika:1"]


def test_later_offers_four_ways() -> None:
    options = element(views.nudge(suggestion(ADA)), signals.NUDGE_LATER)["options"]
    assert [each["value"] for each in options] == [
        f"nudge-1:tie-erika:{way}" for way in ("tomorrow", "week", "month", "rest")
    ]


@pytest.mark.parametrize("mark", list(Mark))
def test_once_marked_a_nudge_shrinks_to_a_line_and_an_undo(mark: Mark) -> None:
    shown = views.nudge(suggestion(ADA, replace(ERIKA, touched_at=NOW), mark=mark))
    assert [each["type"] for each in shown.blocks] == ["section", "actions"]
    assert element(shown, signals.NUDGE_UNDO)["value"] == "nudge-1:tie-erika"


def test_done_says_when_that_person_comes_round() -> None:
    tie = replace(ERIKA, touched_at=NOW, anchor_at=NOW)
    assert (
        views.nudge(suggestion(ADA, tie, mark=Mark.DONE)).text
        == "✅ Erika: done, nice. Next time around 6 January."
    )


def test_later_without_a_day_is_said_without_one() -> None:
    assert views.nudge(suggestion(ADA, mark=Mark.LATER)).text == "⏳ Erika: later."


def test_every_reason_has_its_words() -> None:
    for kind in ReasonKind:
        for days in (None, 0, 1, 3, 40, 400):
            reason = Reason(kind, days=days, word="campus")
            assert len(views.nudge(suggestion(ADA, ERIKA, reason, ideas=())).text) > len("Erika: ")


def test_an_idea_is_shown_as_it_will_be_sent() -> None:
    shown = views.nudge(suggestion(ADA))
    assert IDEAS[1].text in texts(shown)
    (block,) = [each for each in shown.blocks if IDEAS[1].text in str(each)]
    assert block["text"] == {"type": "plain_text", "text": IDEAS[1].text, "emoji": False}


def test_a_copied_idea_stands_alone_twice() -> None:
    view = views.copied(suggestion(ADA), 0)
    assert element(view, signals.COPY_VIEW)["initial_value"] == IDEAS[0].text
    assert view["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": IDEAS[0].text}]  # type: ignore[index]


def test_a_nudge_put_off_counts_from_the_members_own_day() -> None:
    tie = replace(ERIKA, later_until=NOW + timedelta(days=1))
    assert views.nudge(suggestion(ADA, tie, mark=Mark.LATER)).text.endswith("not before tomorrow.")


def remarked(
    kind: RemarkKind, mark: Mark | None = None, other: Tie | None = None, **fields: object
) -> Message:
    member = replace(ADA, **fields)  # type: ignore[arg-type]
    return views.nudge(
        suggestion(member, mark=mark, remarks=(Remark(kind, other and other.id),), other=other)
    )


def test_whoever_does_not_see_the_blocks_is_told_that_it_is_one_a_month() -> None:
    assert "one a month" in remarked(RemarkKind.MONTHLY).text
    assert "3 a week again" in remarked(RemarkKind.LIVELY, pace=3).text


def test_what_is_offered_of_somebody_who_is_gone_is_not_shown() -> None:
    assert not has(remarked(RemarkKind.RUNG, Mark.DONE), signals.NUDGE_RUNG)
    assert not has(remarked(RemarkKind.BEFORE), signals.NUDGE_UNDO)


@pytest.mark.parametrize("mark", [None, Mark.DONE, Mark.REST])
def test_how_it_shall_go_on_is_asked_only_while_it_is_later(mark: Mark | None) -> None:
    assert has(remarked(RemarkKind.ASK_LESS, Mark.LATER), signals.NUDGE_LESS)
    assert not has(remarked(RemarkKind.ASK_LESS, mark), signals.NUDGE_LESS)


def test_each_undo_carries_the_tie_that_it_is_for() -> None:
    before = remarked(RemarkKind.BEFORE, other=SITI)
    assert element(before, signals.NUDGE_UNDO)["value"] == "nudge-1:tie-siti"
    rung = remarked(RemarkKind.RUNG, Mark.DONE, other=SITI)
    assert element(rung, signals.NUDGE_UNDO)["value"] == "nudge-1:tie-erika"
    assert element(rung, signals.NUDGE_RUNG)["value"] == "nudge-1:tie-erika"


def test_a_discreet_member_is_told_no_other_name_on_the_phone_either() -> None:
    for kind, mark in (
        (RemarkKind.BEFORE, None),
        (RemarkKind.RUNG, Mark.DONE),
        (RemarkKind.ASK_LESS, Mark.LATER),
    ):
        shown = remarked(kind, mark, SITI, discreet=True)
        assert "Siti" not in shown.text
        assert "Erika" not in shown.text
