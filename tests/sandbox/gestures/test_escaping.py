"""How Slack's client writes what a person typed."""

import pytest

from bot.sandbox.gestures.escaping import escaped
from bot.sandbox.people import kebun
from bot.sandbox.workspace import Workspace

ADA, BOB = "UADA0000001", "UBOB0000001"


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("add @erika every 6 weeks", "add <@UERIKA00001|erika> every 6 weeks"),
        ("@Erika, hi", "<@UERIKA00001|erika>, hi"),
        ("@kebun-ci.", "<@UKEBUNCI001|kebun-ci>."),
        ("@nobody", "@nobody"),
        ("@apakabar @slackbot", "<@UBOTKEBUN00001|apakabar> <@USLACKBOT|slackbot>"),
        ("a@erika", "a@erika"),
        ("(@budi)", "(<@UBUDI000001|budi>)"),
        ("#campus", "<#CCAMPUS0001|campus>"),
        ("#old-agency!", "<#CAGENCY0001|old-agency>!"),
        ("#founders", "<#CFOUNDER001|>"),
        ("#nowhere #1", "#nowhere #1"),
        ("https://a.id/b?c=1&d=2.", "<https://a.id/b?c=1&amp;d=2>."),
        ("(http://a.id)", "(<http://a.id>)"),
        ("erika@kebun.example", "<mailto:erika@kebun.example|erika@kebun.example>"),
        ("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"),
        ("<@UERIKA00001>", "&lt;@UERIKA00001&gt;"),
        ("“kopi” \u00a0", "“kopi” \u00a0"),
        ("", ""),
    ],
)
def test_a_command_carries_ids_and_names(typed, sent):
    assert escaped(Workspace(kebun(), "Apa Kabar"), ADA, typed, named=True) == sent


def test_a_message_carries_ids_alone():
    workspace = Workspace(kebun(), "Apa Kabar")
    assert escaped(workspace, ADA, "@erika #campus", named=False) == "<@UERIKA00001> <#CCAMPUS0001|>"


def test_a_private_channel_stays_text_for_those_outside():
    assert escaped(Workspace(kebun(), "Apa Kabar"), BOB, "#founders", named=True) == "#founders"
