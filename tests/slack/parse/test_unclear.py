"""What nobody could understand is asked back, with the commands that come near."""

from __future__ import annotations

import pytest

from bot.slack.parse.requests import Done, Help, List, Pause, Request, Trouble, Unclear, Who
from tests.slack.parse.says import added, asked, trouble, writes


@pytest.mark.parametrize(
    "sentence",
    [
        "asdf qwer",
        "hello",
        "halo apa kabar",
        "makasih",
        "thanks!",
        "good morning",
        "Erika",
        "<@U1>",
        "Erika is great",
        "I miss Erika",
        "what is the weather today",
        "aku capek hari ini",
        "undo",
        "batal",
        "leave me out",
        "maybe add Erika someday",
        "Budi said add Erika",
        "I added Erika",
        "should I add Erika?",
        "don't add Erika",
        "jangan tambah Erika",
        "if Erika writes, add her",
        "ok",
        "please",
    ],
)
def test_a_sentence_that_asks_for_nothing_is_unknown(sentence: str) -> None:
    assert trouble(sentence) is Trouble.UNKNOWN


@pytest.mark.parametrize(
    ("sentence", "nearest"),
    [
        ("remov Erika", ("remove",)),
        ("hapsu Erika", ("remove",)),
        ("doen", ("done",)),
        ("don't add Erika", ("add",)),
        ("should I pause or rest", ("pause", "rest")),
        ("Erika every 6 weeks", ("add", "edit")),
        ("Erika", ("add", "show")),
        ("3 a week", ("plan",)),
        ("skip", ("later",)),
    ],
)
def test_commands_that_may_be_meant_are_offered(sentence: str, nearest: tuple[str, ...]) -> None:
    request = asked(sentence)
    assert isinstance(request, Unclear)
    assert request.nearest == nearest


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("tambha Erika tiap 6 minggu", added("Erika", every=42)),
        ("tmbah Erika tiap 6 minggu", added("Erika", every=42)),
        ("addd Erika every 6 weeks", added("Erika", every=42)),
        ("ad Erika every 6 weeks", added("Erika", every=42)),
        ("tambahakn Erika", added("Erika")),
        ("lsit", List()),
        ("daftr", List()),
        ("hlep", Help()),
        ("pasue 2 weeks", Pause(asked("pause 2 weeks").until)),  # type: ignore[union-attr]
        ("doen Erika", Done(Who("Erika"))),
        ("sudh Erika", Done(Who("Erika"))),
        ("tmbh Erika", added("Erika")),
        ("tambah Erika sm Budi", added("Erika", "Budi")),
    ],
)
def test_a_slip_in_a_command_is_forgiven_where_all_the_rest_is_clear(
    sentence: str, request_: Request
) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    "sentence",
    [
        "Adi Santoso every 6 weeks",
        "Edi Santoso every 6 weeks",
        "Dona kemarin",
        "Santi besok",
        "Nani minggu depan",
        "Restu until January",
        "Lisa",
        "Don Budi kemarin",
        "Tia tiap 6 minggu",
        "Edith Santoso every 6 weeks",
        "Chang Wei every 6 weeks",
        "tambha my sister every month",
        "Gani Santoso tiap 6 minggu",
    ],
)
def test_a_name_is_not_taken_for_a_slip(sentence: str) -> None:
    assert not writes(asked(sentence))


def test_the_words_that_were_not_understood_are_given_back_as_typed() -> None:
    request = asked("Blub <@U1|erika> &amp; Co")
    assert isinstance(request, Unclear)
    assert request.words == "Blub erika & Co"


def test_no_more_words_are_given_back_than_fit_into_a_question() -> None:
    request = asked("blub " * 100)
    assert isinstance(request, Unclear)
    assert len(request.words) == 80


@pytest.mark.parametrize("text", ["a" * 3001, "add Erika note: " + "n" * 3000, "a " * 400])
def test_more_than_anybody_can_take_in_at_once_is_too_long(text: str) -> None:
    assert trouble(text) is Trouble.TOO_LONG


def test_what_slack_escapes_does_not_count_as_longer() -> None:
    assert trouble("add Erika note: " + "&amp;" * 1500) is None
