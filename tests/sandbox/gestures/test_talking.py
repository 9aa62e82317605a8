"""Writing, reacting, opening tabs."""

import pytest

from bot.sandbox.refusal import NotDone
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST, manifest_with


def _refused(gesture, *args):
    with pytest.raises(NotDone) as caught:
        gesture(*args)
    return caught.value.code


async def test_an_empty_message_is_not_sent(sandbox, address, ada):
    assert _refused(sandbox.message, ada, "  ") == "no_text"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("features.app_home.messages_tab_enabled", False),
        ("features.app_home.messages_tab_read_only_enabled", True),
    ],
)
async def test_nobody_writes_where_writing_is_off(path, value):
    sandbox = Sandbox(manifest_with(path, value))
    assert _refused(sandbox.message, sandbox.teams[0].person("ada"), "Halo") == "messages_tab_disabled"


async def test_a_reaction_is_there_once(sandbox, address, ada):
    ts = sandbox.message(ada, "Halo").ts
    sandbox.react(ada, ts, "wave")
    assert _refused(sandbox.react, ada, ts, "wave") == "already_reacted"
    assert sandbox.messages(ada)[0].reactions == {"wave": [ada.id]}
    sandbox.unreact(ada, ts, "wave")
    assert _refused(sandbox.unreact, ada, ts, "wave") == "no_reaction"
    assert sandbox.messages(ada)[0].reactions == {}


async def test_not_everything_takes_a_reaction(client, sandbox, ada):
    await client.chat_postEphemeral(channel=f"D{ada.id[1:]}", user=ada.id, text="psst")
    assert _refused(sandbox.react, ada, sandbox.messages(ada)[0].ts, "wave") == "not_reactable"
    assert _refused(sandbox.react, ada, "1.000000", "wave") == "message_not_found"
    assert _refused(sandbox.react, ada, sandbox.messages(ada)[0].ts, ":wave:") == "invalid_name"


async def test_a_tab_that_is_off_cannot_be_opened():
    sandbox = Sandbox(manifest_with("features.app_home", {}))
    ada = sandbox.teams[0].person("ada")
    assert _refused(sandbox.open_home, ada) == "no_such_tab"
    assert _refused(sandbox.open_messages, ada) == "no_such_tab"


async def test_somebody_who_left_plays_no_more():
    sandbox = Sandbox(MANIFEST)
    ada = sandbox.teams[0].person("ada")
    sandbox.change_person(ada, deleted=True)
    assert _refused(sandbox.message, ada, "Halo") == "cannot_play"


async def test_what_slack_finds_behind_a_link_changes_the_message_and_is_told(sandbox, address, ada):
    ts = sandbox.message(ada, "https://example.org").ts
    found = {"from_url": "https://example.org", "title": "An example"}
    sandbox.preview(ada, ts, [found])
    assert sandbox.messages(ada)[0].attachments == [found]
    assert sandbox.messages(ada)[0].edited_ts is None
    assert _refused(sandbox.preview, ada, "1.000000", [found]) == "message_not_found"
