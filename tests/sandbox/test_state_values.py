"""What stands in an element, in Slack's words."""

import pytest

from bot.sandbox.refusal import NotDone
from bot.sandbox.state_values import beginning, chosen, is_empty, keeps_state, state_values
from tests.sandbox.kit import actions, button, option, section, select, text_input

ONE = option("one")


@pytest.mark.parametrize(
    ("element", "raw", "state"),
    [
        ({"type": "plain_text_input"}, "Halo", {"value": "Halo"}),
        ({"type": "plain_text_input"}, "", {"value": None}),
        ({"type": "datepicker"}, "2026-12-01", {"selected_date": "2026-12-01"}),
        ({"type": "timepicker"}, "09:00", {"selected_time": "09:00"}),
        ({"type": "datetimepicker"}, "1795569600", {"selected_date_time": 1795569600}),
        ({"type": "datetimepicker"}, None, {"selected_date_time": None}),
        ({"type": "users_select"}, "U1", {"selected_user": "U1"}),
        ({"type": "multi_users_select"}, ["U1", "U2"], {"selected_users": ["U1", "U2"]}),
        ({"type": "multi_users_select"}, None, {"selected_users": []}),
        ({"type": "channels_select"}, "C1", {"selected_channel": "C1"}),
        ({"type": "conversations_select"}, "D1", {"selected_conversation": "D1"}),
        (select("x", "one", "two"), "one", {"selected_option": ONE}),
        (select("x", "one", "two"), None, {"selected_option": None}),
        ({"type": "radio_buttons", "options": [ONE]}, "one", {"selected_option": ONE}),
        ({"type": "checkboxes", "options": [ONE]}, ["one"], {"selected_options": [ONE]}),
        ({"type": "checkboxes", "options": [ONE]}, [], {"selected_options": []}),
        (
            {"type": "static_select", "option_groups": [{"label": {}, "options": [ONE]}]},
            "one",
            {"selected_option": ONE},
        ),
    ],
)
def test_a_choice_becomes_a_state(element, raw, state):
    assert chosen(element, raw) == {"type": element["type"], **state}


def test_what_is_not_offered_cannot_be_chosen():
    with pytest.raises(NotDone, match="no_such_option"):
        chosen(select(), "three")
    with pytest.raises(NotDone, match="no_such_option"):
        chosen({"type": "datetimepicker"}, "soon")


def test_a_button_takes_no_value():
    with pytest.raises(NotDone, match="no_value"):
        chosen(button(), "x")


@pytest.mark.parametrize(
    ("element", "state"),
    [
        ({"type": "plain_text_input", "initial_value": "x"}, {"value": "x"}),
        ({"type": "datepicker"}, {"selected_date": None}),
        (select(initial_option=ONE), {"selected_option": ONE}),
        ({"type": "checkboxes", "initial_options": [ONE]}, {"selected_options": [ONE]}),
        ({"type": "multi_users_select", "initial_users": ["U1"]}, {"selected_users": ["U1"]}),
    ],
)
def test_an_untouched_element_has_its_beginning(element, state):
    assert beginning(element) == {"type": element["type"], **state}


def test_buttons_and_overflows_keep_no_state():
    assert not keeps_state(button())
    assert not keeps_state({"type": "overflow"})
    assert keeps_state(select())


def test_emptiness():
    assert is_empty({"type": "plain_text_input", "value": None})
    assert is_empty({"type": "checkboxes", "selected_options": []})
    assert not is_empty({"type": "plain_text_input", "value": "0"})


def test_all_elements_of_all_blocks_are_told():
    blocks = [
        section(block_id="s", accessory=select("pick", "one")),
        actions(button(), {"type": "datepicker", "action_id": "day"}, block_id="a"),
        text_input("note"),
    ]
    typed = {"note": {"typed": {"type": "plain_text_input", "value": "Halo"}}}
    assert state_values(blocks, typed) == {
        "s": {"pick": {"type": "static_select", "selected_option": None}},
        "a": {"day": {"type": "datepicker", "selected_date": None}},
        "note": {"typed": {"type": "plain_text_input", "value": "Halo"}},
    }


def test_what_was_typed_into_another_kind_of_element_is_forgotten():
    typed = {"note": {"typed": {"type": "datepicker", "selected_date": "2026-12-01"}}}
    state = state_values([text_input("note")], typed)["note"]["typed"]
    assert state == {"type": "plain_text_input", "value": None}
