"""Submitting and closing modals, and all that the bot may answer."""

import asyncio

import pytest

from tests.sandbox.inbound import inbound_problems
from tests.sandbox.kit import modal, section, text_input
from tests.sandbox.refusals import complaint
from tests.sandbox.wires import wired

FILLED = {"note": {"typed": "Halo"}}


@pytest.fixture
async def wire(sandbox, address):
    async with wired(sandbox, address) as wire:
        yield wire


@pytest.fixture
def opened(client, sandbox, ada):
    """Opens a modal for Ada, or pushes one."""

    async def opened(how="open", **more):
        trigger = sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)
        call = client.views_open if how == "open" else client.views_push
        return (await call(trigger_id=trigger, view=modal(**more)))["view"]["id"]

    return opened


async def _submitted(sandbox, wire, who, answer=None, values=FILLED):
    submitting = asyncio.create_task(sandbox.submit(who, values))
    payload = (await wire.take(answer))["payload"]
    return payload, await submitting


async def test_a_submission_is_complete_and_closes_the_window(sandbox, wire, opened, ada):
    await opened(private_metadata="x")
    payload, errors = await _submitted(sandbox, wire, ada)
    assert inbound_problems(payload) == []
    assert payload["type"] == "view_submission"
    assert payload["view"]["callback_id"] == "form"
    assert payload["view"]["private_metadata"] == "x"
    assert payload["view"]["state"]["values"] == {
        "note": {"typed": {"type": "plain_text_input", "value": "Halo"}}
    }
    assert payload["response_urls"] == []
    assert (errors, sandbox.modals(ada)) == ({}, [])


async def test_a_required_field_is_asked_for_before_anything_is_sent(sandbox, wire, opened, ada):
    await opened()
    assert await sandbox.submit(ada, {}) == {"note": "Please complete this required field."}
    assert sandbox.requests("interactive") == []
    assert sandbox.modals(ada)[0].errors


async def test_the_bots_errors_are_shown_and_go_away(sandbox, wire, opened, ada):
    await opened()
    answer = {"response_action": "errors", "errors": {"note": "Not that"}}
    _, errors = await _submitted(sandbox, wire, ada, answer)
    assert errors == sandbox.modals(ada)[0].errors == {"note": "Not that"}
    assert sandbox.modals(ada)[0].typed["note"]["typed"]["value"] == "Halo"
    _, errors = await _submitted(sandbox, wire, ada)
    assert errors == {}


async def test_a_view_can_be_updated_or_pushed(sandbox, wire, opened, ada):
    await opened()
    second = modal(text_input(), title={"type": "plain_text", "text": "2"})
    await _submitted(sandbox, wire, ada, {"response_action": "update", "view": second})
    assert sandbox.modals(ada)[0].body["title"]["text"] == "2"
    await _submitted(sandbox, wire, ada, {"response_action": "push", "view": modal()})
    assert len(sandbox.modals(ada)) == 2
    await _submitted(sandbox, wire, ada)
    assert len(sandbox.modals(ada)) == 1


async def test_a_lower_window_can_be_named(sandbox, wire, opened, ada):
    lower, upper = await opened(), await opened("push")
    await sandbox.close(ada, lower)
    assert [each.id for each in sandbox.modals(ada)] == [upper]


async def test_everything_can_be_cleared(sandbox, wire, opened, ada):
    await opened()
    await opened("push")
    await _submitted(sandbox, wire, ada, {"response_action": "clear"})
    assert sandbox.modals(ada) == []


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "dance"},
        {"response_action": "errors"},
        {"response_action": "errors", "errors": {}},
        {"response_action": "errors", "errors": {"other": "x"}},
        {"response_action": "errors", "errors": ["x"]},
        {"response_action": "update"},
        {"response_action": "update", "view": modal(section(""))},
        {"response_action": "push", "view": {"type": "home", "blocks": [section()]}},
    ],
)
async def test_an_answer_that_is_none_leaves_the_window_open(sandbox, wire, opened, ada, answer):
    await opened()
    submitting = asyncio.create_task(complaint(sandbox.submit(ada, FILLED)))
    await wire.take(answer)
    failed = await submitting
    assert failed.sentence == "We had some trouble connecting. Try again?"
    assert len(sandbox.modals(ada)) == 1
    assert sandbox.notices(ada)


@pytest.mark.usefixtures("hasty")
async def test_a_submission_that_nobody_takes_leaves_the_window_open(sandbox, wire, opened, ada):
    await opened()
    assert (await complaint(sandbox.submit(ada, FILLED))).code == "operation_timeout"
    assert len(sandbox.modals(ada)) == 1


async def test_a_window_without_a_submit_button_cannot_be_submitted(client, sandbox, address, ada):
    trigger = sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": [section()]}
    await client.views_open(trigger_id=trigger, view=view)
    assert (await complaint(sandbox.submit(ada, {}))).code == "no_submit"


async def test_no_window_no_submission(sandbox, address, ada):
    assert (await complaint(sandbox.submit(ada, {}))).code == "view_not_found"
    assert (await complaint(sandbox.close(ada))).code == "view_not_found"


async def test_closing_is_told_only_when_asked_for(sandbox, wire, opened, ada):
    await opened()
    await sandbox.close(ada)
    assert sandbox.requests("interactive") == []
    await opened(notify_on_close=True)
    closing = asyncio.create_task(sandbox.close(ada))
    payload = (await wire.take())["payload"]
    await closing
    assert inbound_problems(payload) == []
    assert (payload["type"], payload["is_cleared"]) == ("view_closed", False)
    assert sandbox.modals(ada) == []


async def test_closing_one_can_close_them_all(sandbox, wire, opened, ada):
    await opened(notify_on_close=True)
    await opened("push", clear_on_close=True)
    closing = asyncio.create_task(sandbox.close(ada))
    payload = (await wire.take())["payload"]
    await closing
    assert payload["is_cleared"] is True
    assert sandbox.modals(ada) == []
