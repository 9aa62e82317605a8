"""What was said in the channels before the play began."""

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST, manifest_with
from tests.sandbox.refusals import code_of

GENERAL = "CGENERAL001"


async def test_three_people_have_said_something_in_general(sandbox, ada):
    said = sandbox.said_in(GENERAL, ada)
    assert [each.user for each in said] == ["UERIKA00001", "UBUDI000001", "USITI000001"]
    assert [len(each.attachments) for each in said] == [1, 0, 0]
    assert not any(each.by_bot for each in said)
    assert said[-1].text.endswith("<https://sanggar.example.com/keramik>")


async def test_the_bot_is_not_there_and_hears_nothing(client, ada):
    assert await code_of(client.chat_postMessage(channel=GENERAL, text="a")) == "not_in_channel"
    sandbox = Sandbox(manifest_with("settings.event_subscriptions.bot_events", ["message.channels"]))
    sandbox.say_in(GENERAL, ada, "Halo")
    await sandbox.quiet()
    assert sandbox.requests() == []


def test_anybody_may_say_something_in_a_channel(ada):
    sandbox = Sandbox(MANIFEST)
    assert sandbox.said_in("CCAMPUS0001", ada) == []
    assert sandbox.say_in("CCAMPUS0001", "UTOM0000001", "Hi @ada").text == f"Hi <@{ada.id}>"
    assert len(sandbox.said_in("CCAMPUS0001", ada)) == 1
