"""What the bot wants to say, read from JSON or from forms, or refused."""

import json

import pytest

from bot.sandbox.drafts import read_draft, read_view
from bot.sandbox.refusal import Refused
from tests.sandbox.kit import actions, button, home, modal, section

METADATA = {"event_type": "nudge", "event_payload": {"nudge_id": "1"}}


def test_a_draft_takes_text_blocks_and_metadata():
    draft = read_draft({"text": "Halo", "blocks": [section(block_id="a")], "metadata": METADATA})
    assert (draft.text, draft.metadata) == ("Halo", METADATA)
    assert draft.blocks == [section(block_id="a")]


def test_forms_bring_structures_as_json_text():
    draft = read_draft({"blocks": json.dumps([section(block_id="a")]), "metadata": json.dumps(METADATA)})
    assert draft.blocks == [section(block_id="a")]
    assert draft.metadata == METADATA


def test_blocks_and_elements_without_ids_are_given_some():
    draft = read_draft({"blocks": [actions({**button(), "action_id": "x"}, select_without_id())]})
    assert draft.blocks
    assert draft.blocks[0]["block_id"]
    assert draft.blocks[0]["elements"][1]["action_id"]


def select_without_id():
    return {"type": "users_select"}


def test_what_the_bot_sent_is_left_as_it_was():
    blocks = [section()]
    read_draft({"blocks": blocks})
    assert "block_id" not in blocks[0]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({}, "no_text"),
        ({"text": "", "blocks": []}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": 5}, "invalid_arguments"),
        ({"blocks": "not json"}, "invalid_blocks_format"),
        ({"blocks": {"type": "section"}}, "invalid_blocks_format"),
        ({"blocks": [section("")]}, "invalid_blocks"),
        ({"blocks": [section()] * 51}, "invalid_blocks"),
        ({"blocks": [section("x" * 2999)] * 5}, "msg_blocks_too_long"),
        ({"text": "x", "attachments": [{}]}, "invalid_arguments"),
        ({"text": "x", "thread_ts": "1.000000"}, "invalid_arguments"),
        ({"text": "x", "metadata": "not json"}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {"event_type": "a"}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {**METADATA, "event_type": ""}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {**METADATA, "event_type": "a b"}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {**METADATA, "event_payload": []}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {**METADATA, "event_payload": {"a": None}}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {**METADATA, "more": 1}}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {**METADATA, "event_payload": {"a": "x" * 16_000}}}, "metadata_too_large"),
    ],
)
def test_a_wrong_message_is_refused_with_slacks_code(args, code):
    with pytest.raises(Refused) as caught:
        read_draft(args)
    assert caught.value.code == code


def test_a_refusal_points_at_the_place():
    with pytest.raises(Refused) as caught:
        read_draft({"blocks": [section(), section("")]})
    answer = caught.value.body()
    assert answer["response_metadata"]["messages"][0].endswith("[json-pointer:/blocks/1/text/text]")
    assert answer["errors"][0] == answer["response_metadata"]["messages"][0].removeprefix("[ERROR] ")


def test_a_view_is_read_from_json_text_too():
    assert read_view(json.dumps(home()), "home")["type"] == "home"


@pytest.mark.parametrize(
    ("view", "code"),
    [
        (None, "invalid_arguments"),
        ([], "invalid_arguments"),
        (home(), "invalid_arguments"),
        (modal(section("")), "invalid_arguments"),
        (modal(*[section("ä" * 2900)] * 50), "view_too_large"),
    ],
)
def test_a_wrong_view_is_refused(view, code):
    with pytest.raises(Refused) as caught:
        read_view(view, "modal")
    assert caught.value.code == code
