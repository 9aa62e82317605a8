"""What is wrong is said without repeating what somebody wrote."""

from bot.sandbox.judge import blocks_problems
from tests.sandbox.kit import actions, button, section

SECRET = "Erika " * 600


def test_no_ones_words_are_repeated():
    wrong = [section(SECRET), actions(button(value=SECRET, style=SECRET)), section(accessory=SECRET)]
    problems = blocks_problems(wrong)
    assert len(problems) >= 4
    assert not any("Erika" in each.text for each in problems)


def test_slacks_own_words_are_used():
    def text_of(*blocks):
        return blocks_problems(list(blocks))[0].text

    assert text_of(section("")) == "must be more than 0 characters"
    assert text_of(section("x" * 3001)) == "must be less than 3001 characters"
    assert text_of(actions()) == "no fewer items than 1 allowed"
    assert text_of(section(colour="red")) == "invalid additional property: colour"
    assert text_of({"type": "header"}) == "missing required field: text"
    assert text_of({"type": "actions", "elements": "x"}) == "must provide array"
    assert text_of(actions(button(style="green"))) == "failed to match all allowed schemas"
    assert text_of({"type": "sektion"}) == "unsupported type: sektion"
