"""Who somebody is, and whether they want to be left alone."""

from datetime import timedelta

from tests.sandbox.refusals import code_of


async def test_a_person_has_a_zone_but_a_locale_only_when_asked_for(client, ada):
    user = (await client.users_info(user=ada.id))["user"]
    assert (user["tz"], user["tz_offset"], user["deleted"], user["is_bot"]) == (
        "Asia/Jakarta",
        25200,
        False,
        False,
    )
    assert "locale" not in user
    assert (await client.users_info(user=ada.id, include_locale=True))["user"]["locale"] == "id-ID"


async def test_somebody_who_left_is_deleted_and_has_no_zone(client):
    user = (await client.users_info(user="ULIA0000001", include_locale=True))["user"]
    assert user["deleted"] is True
    assert not {"tz", "locale"} & user.keys()


async def test_bots_are_told_apart(client, sandbox):
    assert (await client.users_info(user="UKEBUNCI001"))["user"]["is_bot"] is True
    assert (await client.users_info(user=sandbox.teams[0].bot_user_id))["user"]["is_bot"] is True


async def test_slackbot_is_no_bot_says_slack(client):
    assert (await client.users_info(user="USLACKBOT"))["user"]["is_bot"] is False


async def test_nobody_is_not_found(client):
    assert await code_of(client.users_info(user="U404")) == "user_not_found"
    assert await code_of(client.dnd_info(user="U404")) == "user_not_found"
    assert await code_of(client.dnd_info(user="ULIA0000001")) == "user_not_found"


async def test_a_status_is_told_until_it_ends(client, sandbox, ada):
    end = int(sandbox.clock.epoch()) + 3600
    sandbox.set_status(ada, "Cuti", ":palm_tree:", end)
    profile = (await client.users_info(user=ada.id))["user"]["profile"]
    assert (profile["status_text"], profile["status_emoji"]) == ("Cuti", ":palm_tree:")
    assert profile["status_expiration"] == end
    sandbox.clock.forward(timedelta(hours=2))
    assert (await client.users_info(user=ada.id))["user"]["profile"]["status_text"] == ""


async def test_do_not_disturb_has_a_beginning_and_an_end(client, sandbox, ada):
    assert (await client.dnd_info(user=ada.id))["dnd_enabled"] is False
    sandbox.do_not_disturb(ada, minutes=60)
    quiet = await client.dnd_info(user=ada.id)
    assert quiet["dnd_enabled"] is True
    assert quiet["next_dnd_end_ts"] - quiet["next_dnd_start_ts"] == 3600
    sandbox.clock.forward(timedelta(hours=2))
    assert (await client.dnd_info(user=ada.id))["dnd_enabled"] is False


async def test_somebody_can_move_or_leave(client, sandbox, ada):
    sandbox.change_person(ada, tz="Europe/Berlin")
    assert (await client.users_info(user=ada.id))["user"]["tz"] == "Europe/Berlin"
    sandbox.change_person(ada, deleted=True)
    assert (await client.users_info(user=ada.id))["user"]["deleted"] is True
    assert await code_of(client.chat_postMessage(channel=ada.id, text="a")) == "user_disabled"
