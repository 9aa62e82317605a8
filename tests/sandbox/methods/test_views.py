"""Home tabs and modals through the Web API."""

import asyncio

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.kit import home, modal, section
from tests.sandbox.manifests import manifest_with
from tests.sandbox.refusals import code_of, refused


@pytest.fixture
def trigger(sandbox, ada):
    """Issues a trigger id, as a gesture of Ada's would."""
    return lambda: sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)


async def test_a_home_tab_is_published_and_published_anew(client, sandbox, ada):
    first = (await client.views_publish(user_id=ada.id, view=home()))["view"]
    second = (await client.views_publish(user_id=ada.id, view=home(section("Baru"))))["view"]
    assert second["id"] == first["id"]
    assert second["hash"] != first["hash"]
    assert sandbox.home(ada).blocks[0]["text"]["text"] == "Baru"


async def test_an_old_hash_conflicts(client, ada):
    first = (await client.views_publish(user_id=ada.id, view=home()))["view"]
    again = {"user_id": ada.id, "view": home(), "hash": first["hash"]}
    await client.views_publish(**again)
    assert await code_of(client.views_publish(**again)) == "hash_conflict"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"user_id": "U404"}, "user_not_found"),
        ({"view": modal()}, "invalid_arguments"),
        ({"view": home(section(""))}, "invalid_arguments"),
        ({"view": home(*[section("x" * 2900)] * 99)}, "view_too_large"),
    ],
)
async def test_a_wrong_home_tab_is_refused(client, ada, args, code):
    assert await code_of(client.views_publish(**{"user_id": ada.id, "view": home(), **args})) == code


async def test_an_app_without_a_home_tab_publishes_none():
    sandbox = Sandbox(manifest_with("features.app_home.home_tab_enabled", False))
    async with sandbox.serving() as address:
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        publishing = client.views_publish(user_id=sandbox.teams[0].people[0].id, view=home())
        assert await code_of(publishing) == "not_enabled"


async def test_a_modal_opens_for_whoever_made_the_gesture(client, sandbox, ada, trigger):
    answer = await client.views_open(trigger_id=trigger(), view=modal(private_metadata="{}"))
    (view,) = sandbox.modals(ada)
    assert answer["view"]["id"] == view.id
    assert answer["view"]["private_metadata"] == "{}"
    assert answer["view"]["state"] == {
        "values": {"note": {"typed": {"type": "plain_text_input", "value": None}}}
    }


async def test_a_trigger_opens_one_modal(client, trigger):
    trigger_id = trigger()
    await client.views_open(trigger_id=trigger_id, view=modal())
    assert await code_of(client.views_open(trigger_id=trigger_id, view=modal())) == "exchanged_trigger_id"


@pytest.mark.usefixtures("hasty")
async def test_a_trigger_is_soon_too_old(client, trigger):
    trigger_id = trigger()
    await asyncio.sleep(0.35)
    assert await code_of(client.views_open(trigger_id=trigger_id, view=modal())) == "expired_trigger_id"


async def test_a_made_up_trigger_is_invalid(client):
    assert await code_of(client.views_open(trigger_id="1.2.3", view=modal())) == "invalid_trigger_id"


async def test_a_wrong_modal_is_refused_with_the_place(client, trigger):
    answer = await refused(client.views_open(trigger_id=trigger(), view=modal(section(""))))
    assert answer["error"] == "invalid_arguments"
    assert "[json-pointer:/view/blocks/0/text/text]" in answer["response_metadata"]["messages"][0]


async def test_modals_stack_three_deep(client, sandbox, ada, trigger):
    opened = (await client.views_open(trigger_id=trigger(), view=modal()))["view"]
    for _ in range(2):
        pushed = (await client.views_push(trigger_id=trigger(), view=modal()))["view"]
    assert pushed["root_view_id"] == opened["id"]
    assert [each.id for each in sandbox.modals(ada)][-1] == pushed["id"]
    assert await code_of(client.views_push(trigger_id=trigger(), view=modal())) == "push_limit_reached"


async def test_nothing_is_pushed_onto_nothing(client, trigger):
    assert await code_of(client.views_push(trigger_id=trigger(), view=modal())) == "not_found"


async def test_opening_replaces_what_was_open(client, sandbox, ada, trigger):
    await client.views_open(trigger_id=trigger(), view=modal())
    second = await client.views_open(trigger_id=trigger(), view=modal())
    assert [each.id for each in sandbox.modals(ada)] == [second["view"]["id"]]


async def test_a_modal_is_updated_by_either_id(client, sandbox, ada, trigger):
    opened = await client.views_open(trigger_id=trigger(), view=modal(external_id="mine"))
    view_id = opened["view"]["id"]
    await client.views_update(view_id=view_id, view=modal(section("satu"), external_id="mine"))
    await client.views_update(external_id="mine", view=modal(section("dua"), external_id="mine"))
    assert sandbox.modals(ada)[0].blocks[0]["text"]["text"] == "dua"


async def test_updates_can_be_refused(client, trigger):
    assert await code_of(client.views_update(view_id="V404", view=modal())) == "not_found"
    assert await code_of(client.api_call("views.update", json={"view": modal()})) == "invalid_arguments"
    opened = (await client.views_open(trigger_id=trigger(), view=modal()))["view"]
    conflicting = client.views_update(view_id=opened["id"], hash="1.old", view=modal())
    assert await code_of(conflicting) == "hash_conflict"
    assert await code_of(client.views_update(view_id=opened["id"], view=home())) == "invalid_arguments"


async def test_an_external_id_is_given_once(client, ada, trigger):
    await client.views_publish(user_id=ada.id, view=home(external_id="mine"))
    opening = client.views_open(trigger_id=trigger(), view=modal(external_id="mine"))
    assert await code_of(opening) == "duplicate_external_id"
