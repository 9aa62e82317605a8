"""What is shown of all that was found: different in kind, the most personal first, nothing twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Kind, Language
from bot.core.nudge import Idea
from bot.ideas.mixing import COUNT, Place, mixed


def idea(key: str, kind: Kind = Kind.HELLO) -> Idea:
    return Idea(key, kind, f"text of {key}", Language.EN)


IDEAS = st.builds(idea, st.sampled_from("abcdefgh"), st.sampled_from(Kind))
FOUND = st.dictionaries(st.sampled_from(Place), st.lists(IDEAS, max_size=4), max_size=6)


def test_what_was_put_aside_comes_first_and_a_line_is_always_there() -> None:
    found = {
        Place.LINES: [idea("line"), idea("another")],
        Place.GIFS: [idea("gif", Kind.GIF)],
        Place.SHELF: [idea("thing", Kind.OTHER)],
        Place.ASKS: [idea("ask", Kind.ASK)],
    }
    assert [each.key for each in mixed(found)] == ["thing", "line", "gif"]


def test_of_two_stories_one_is_shown_while_there_is_something_of_another_kind() -> None:
    found = {
        Place.SHELF: [idea("kept", Kind.STORY)],
        Place.STORIES: [idea("news", Kind.STORY)],
        Place.LINES: [idea("line")],
        Place.ASKS: [idea("ask", Kind.ASK)],
    }
    assert [each.key for each in mixed(found)] == ["kept", "line", "ask"]


def test_where_there_is_but_one_kind_more_of_it_is_shown() -> None:
    found = {Place.LINES: [idea("one"), idea("two"), idea("three"), idea("four")]}
    assert [each.key for each in mixed(found)] == ["one", "two", "three"]


@given(FOUND)
def test_nothing_is_shown_twice_and_no_kind_again_before_the_others(found: dict[Place, list[Idea]]) -> None:
    shown = mixed(found)
    everything = {each.key for ideas in found.values() for each in ideas}
    assert len({each.key for each in shown}) == len(shown) == min(COUNT, len(everything))
    kinds = {each.kind for each in shown}
    if len(kinds) < len(shown):
        assert {each.kind for each in shown[: len(kinds)]} == kinds
