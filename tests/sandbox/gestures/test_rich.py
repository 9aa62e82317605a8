"""The rich text beside what a person typed."""

import pytest

from bot.sandbox.gestures.rich import rich
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST

BUDI = {"type": "user", "user_id": "UBUDI000001"}
CAMPUS = {"type": "channel", "channel_id": "CCAMPUS0001"}


def _words(text):
    return {"type": "text", "text": text}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", [_words("")]),
        ("Halo", [_words("Halo")]),
        ("https://a.id/b", [{"type": "link", "url": "https://a.id/b"}]),
        ("See https://a.id!", [_words("See "), {"type": "link", "url": "https://a.id"}, _words("!")]),
        ("a@b.id", [{"type": "link", "url": "mailto:a@b.id", "text": "a@b.id"}]),
        ("@budi in #campus", [BUDI, _words(" in "), CAMPUS]),
        ("@nobody, #nowhere", [_words("@nobody, #nowhere")]),
    ],
)
def test_links_and_mentions_are_parts_of_their_own(text, parts, ada):
    sandbox = Sandbox(MANIFEST)
    (section,) = rich(sandbox.world.workspaces["TKEBUN00001"], ada.id, text)["elements"]
    assert section["elements"] == parts
