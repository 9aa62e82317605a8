"""GIFs of our own at the edge of Slack: uploaded once, left out where that cannot be, and made again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from bot.core.model import Kind, Language
from bot.core.nudge import Idea, Image, Suggestion
from bot.core.ports import Posted, Refused
from bot.sandbox.faults import Fault
from bot.slack import views
from bot.slack.manifest import BOT_SCOPES
from bot.slack.messenger import SlackMessenger
from bot.slack.pictures import SCOPE, Pictures
from tests.slack.edge import Edge, edge

OUTSIDE = "https://media2.giphy.com/media/x/giphy.gif?cid=7&ct=g"
WORDS_ALONE = tuple(scope for scope in BOT_SCOPES if scope != SCOPE)


@dataclass
class Remembered:
    """What the store would keep."""

    files: dict[str, str] = field(default_factory=dict)

    async def known(self, workspace_id: str) -> Mapping[str, str]:
        return self.files

    async def keep(self, workspace_id: str, name: str, file_id: str) -> None:
        self.files[name] = file_id

    async def forget(self, workspace_id: str, name: str) -> None:
        self.files.pop(name, None)


@dataclass
class Gallery:
    at: Edge
    kept: Remembered
    messenger: SlackMessenger

    def suggestion(self, *names: str) -> Suggestion:
        shown = self.at.suggestion()
        ideas = tuple(Idea(f"gif:{name}", Kind.GIF, "Woof", Language.EN, picture=name) for name in names)
        return replace(shown, nudge=replace(shown.nudge, ideas=ideas))

    def found(self, *names: str) -> Suggestion:
        """With a GIF from elsewhere beside those of our own."""
        shown = self.suggestion(*names)
        gif = Idea(
            "giphy:x", Kind.GIF, "Look", Language.EN, credit="Powered By GIPHY", image=Image(OUTSIDE, "A dog")
        )
        return replace(shown, nudge=replace(shown.nudge, ideas=(gif, *shown.nudge.ideas)))

    def shown(self) -> list[str]:
        """What the latest message consists of, in a word each."""
        blocks = self.at.sandbox.messages(self.at.ada)[-1].blocks or []
        return [block.get("image_url") or block["type"] for block in blocks]

    def pictures(self) -> list[str]:
        """The files that the latest message shows."""
        blocks = self.at.sandbox.messages(self.at.ada)[-1].blocks or []
        return [block["slack_file"]["id"] for block in blocks if "slack_file" in block]

    def uploads(self) -> int:
        return len(self.at.sandbox.calls("files.completeUploadExternal"))


def hung(at: Edge) -> Gallery:
    kept = Remembered()
    pictures = Pictures(at.clients, kept.known, kept.keep, kept.forget)
    return Gallery(at, kept, SlackMessenger(at.installed, at.clients, views.nudge, pictures))


@pytest.fixture
async def gallery() -> AsyncIterator[Gallery]:
    async with edge() as at:
        yield hung(at)


async def test_a_picture_is_uploaded_once_and_shown_with_its_words(gallery: Gallery) -> None:
    assert isinstance(await gallery.messenger.post(gallery.suggestion("dog-wag")), Posted)
    assert gallery.pictures() == [gallery.kept.files["dog-wag"]]
    await gallery.messenger.post(gallery.suggestion("dog-wag"))
    assert gallery.uploads() == 1
    blocks = gallery.at.sandbox.messages(gallery.at.ada)[-1].blocks or []
    (image,) = [block for block in blocks if block["type"] == "image"]
    assert image["alt_text"].startswith("A ")


async def test_one_that_was_deleted_is_left_out_once_and_made_again(gallery: Gallery) -> None:
    await gallery.messenger.post(gallery.suggestion("dog-wag"))
    (file,) = gallery.at.sandbox.world.files.of_team(gallery.at.team.id)
    file.deleted = True
    assert isinstance(await gallery.messenger.post(gallery.suggestion("dog-wag")), Posted)
    assert gallery.pictures() == []
    await gallery.messenger.post(gallery.suggestion("dog-wag"))
    assert gallery.pictures() == [gallery.kept.files["dog-wag"]] != [file.id]


@pytest.mark.parametrize(
    "method", ["files.getUploadURLExternal", "files.completeUploadExternal"], ids=lambda name: name[6:9]
)
async def test_an_upload_that_fails_costs_no_nudge(gallery: Gallery, method: str) -> None:
    gallery.at.sandbox.faults.add(method, Fault("error", error="internal_error"))
    assert isinstance(await gallery.messenger.post(gallery.suggestion("dog-wag")), Posted)
    assert (gallery.pictures(), gallery.kept.files) == ([], {})


async def test_what_slack_will_not_show_for_another_reason_is_refused_as_ever(gallery: Gallery) -> None:
    gallery.at.sandbox.faults.add("chat.postMessage", Fault("error", error="invalid_blocks"))
    assert await gallery.messenger.post(gallery.suggestion()) == Refused("invalid_blocks")


async def test_a_picture_that_is_none_of_ours_is_left_out(gallery: Gallery) -> None:
    await gallery.messenger.post(gallery.suggestion("unicorn"))
    assert (gallery.pictures(), gallery.uploads()) == ([], 0)


async def test_a_workspace_that_allows_no_files_gets_words_alone_and_is_not_asked_again() -> None:
    async with edge(scopes=WORDS_ALONE) as at:
        gallery = hung(at)
        assert isinstance(await gallery.messenger.post(gallery.suggestion("dog-wag")), Posted)
        assert gallery.pictures() == []
        assert at.sandbox.calls("files.getUploadURLExternal") == []


async def test_a_picture_from_elsewhere_is_shown_by_its_own_address(gallery: Gallery) -> None:
    assert isinstance(await gallery.messenger.post(gallery.found()), Posted)
    assert OUTSIDE in gallery.shown()


async def test_a_picture_from_elsewhere_that_slack_cannot_load_is_left_out_and_ours_stay(
    gallery: Gallery,
) -> None:
    await gallery.messenger.post(gallery.suggestion("dog-wag"))
    gallery.at.sandbox.faults.add("chat.postMessage", Fault("error", error="invalid_blocks"))
    assert isinstance(await gallery.messenger.post(gallery.found("dog-wag")), Posted)
    assert OUTSIDE not in gallery.shown()
    assert gallery.pictures() == [gallery.kept.files["dog-wag"]]
    assert gallery.uploads() == 1


async def test_where_slack_shows_no_picture_at_all_there_are_words_alone(gallery: Gallery) -> None:
    await gallery.messenger.post(gallery.suggestion("dog-wag"))
    gallery.at.sandbox.faults.add("chat.postMessage", Fault("error", error="invalid_blocks"), times=2)
    assert isinstance(await gallery.messenger.post(gallery.found("dog-wag")), Posted)
    assert "image" not in gallery.shown()
    assert OUTSIDE not in gallery.shown()


async def test_blocks_that_are_wrong_without_any_picture_are_refused(gallery: Gallery) -> None:
    gallery.at.sandbox.faults.add("chat.postMessage", Fault("error", error="invalid_blocks"), times=2)
    assert await gallery.messenger.post(gallery.found()) == Refused("invalid_blocks")


async def test_a_message_is_brought_up_to_date_without_a_picture_that_cannot_be_loaded(
    gallery: Gallery,
) -> None:
    posted = await gallery.messenger.post(gallery.found())
    assert isinstance(posted, Posted)
    found = gallery.found()
    there = replace(found, nudge=replace(found.nudge, channel=posted.channel, ts=posted.ts))
    gallery.at.sandbox.faults.add("chat.update", Fault("error", error="invalid_blocks"))
    assert isinstance(await gallery.messenger.redraw(there), Posted)
    assert OUTSIDE not in gallery.shown()
