"""What a like asks of a story."""

from __future__ import annotations

import pytest

from bot.core.wishes import Wish, wishes


def only(like: str) -> Wish:
    (wish,) = wishes(like)
    return wish


@pytest.mark.parametrize(("like", "topic"), [("kucing", "cats"), ("Cats", "cats"), ("ngopi", "coffee")])
def test_a_word_of_the_lexicon_asks_for_its_topic(like: str, topic: str) -> None:
    wish = only(like)
    assert wish.groups == ((topic,),)
    assert wish.words == ()


def test_two_things_liked_are_two_wishes_under_one_name() -> None:
    both = wishes("kopi dan kucing")
    assert [wish.groups for wish in both] == [(("coffee",),), (("cats",),)]
    assert {wish.like for wish in both} == {"kopi dan kucing"}


@pytest.mark.parametrize("like", ["vinyl flooring", "salsa sauce", "ear drums", "tanam gigi", "museum seram"])
def test_a_like_with_a_word_that_we_do_not_know_asks_for_that_word_too(like: str) -> None:
    wish = only(like)
    assert wish.groups
    assert len(wish.words) == 1


@pytest.mark.parametrize("like", ["cute cats", "suka kucing", "all kinds of cats", "kucing lucu"])
def test_words_that_say_nothing_are_not_asked_for(like: str) -> None:
    assert only(like).groups == (("cats",),)
    assert only(like).words == ()


@pytest.mark.parametrize("like", ["no cats", "tidak suka kopi", "allergic to dogs", "hates jazz"])
def test_who_dislikes_something_is_sent_nothing(like: str) -> None:
    assert wishes(like) == ()


@pytest.mark.parametrize("like", ["", "  ", "!!!", "ab", "good stuff"])
def test_what_is_too_vague_asks_for_nothing(like: str) -> None:
    assert wishes(like) == ()


def test_what_nobody_knows_asks_for_its_own_words() -> None:
    wish = only("Zanfira")
    assert (wish.groups, wish.words) == ((), ("zanfira",))
