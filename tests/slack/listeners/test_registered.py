"""The manifest asks Slack for what the listeners listen to, and the listeners for nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

import pytest
from slack_bolt.async_app import AsyncApp

from bot.slack import listeners, signals
from bot.slack.desk import Desk
from bot.slack.manifest import manifest

Listener = Callable[..., Any]


class Register:
    """Takes the place of Bolt's app, and notes what is registered: the kind, and the name or pattern."""

    def __init__(self) -> None:
        self.noted: dict[str, list[object]] = {}

    def __getattr__(self, kind: str) -> Callable[..., Callable[[Listener], Listener]]:
        def register(what: object, **options: object) -> Callable[[Listener], Listener]:
            self.noted.setdefault(kind, []).append(what)
            return lambda listener: listener

        return register

    def names(self, kind: str) -> set[str]:
        return {what for what in self.noted.get(kind, ()) if isinstance(what, str)}

    def patterns(self, kind: str) -> list[re.Pattern[str]]:
        return [what for what in self.noted.get(kind, ()) if isinstance(what, re.Pattern)]


@pytest.fixture
def registered() -> Register:
    register = Register()
    listeners.register(cast(AsyncApp, register), cast(Desk, None))
    return register


@pytest.fixture
def asked_for() -> dict[str, Any]:
    return cast(dict[str, Any], manifest())


def test_events_are_asked_for_and_listened_to_both_ways(
    registered: Register, asked_for: dict[str, Any]
) -> None:
    events = asked_for["settings"]["event_subscriptions"]["bot_events"]
    assert {event.partition(".")[0] for event in events} == registered.names("event")


def test_commands_are_asked_for_and_listened_to_both_ways(
    registered: Register, asked_for: dict[str, Any]
) -> None:
    commands = asked_for["features"]["slash_commands"]
    assert {command["command"] for command in commands} == registered.names("command")


def test_shortcuts_are_asked_for_and_listened_to_both_ways(
    registered: Register, asked_for: dict[str, Any]
) -> None:
    shortcuts = asked_for["features"]["shortcuts"]
    assert {shortcut["callback_id"] for shortcut in shortcuts} == registered.names("shortcut")
    assert all(len(shortcut["name"]) <= 24 and len(shortcut["description"]) <= 150 for shortcut in shortcuts)


def test_every_button_that_there_is_has_a_listener_of_its_own(registered: Register) -> None:
    forms = {signals.TIE_FORM, signals.SHELF_FORM, signals.LINE_FORM}
    elsewhere = {*forms, signals.COPY_VIEW, signals.NUDGE_EVENT, signals.KEEP_SHORTCUT}
    fields = {
        value for name, value in vars(signals).items() if name.startswith(("FORM_", "THING_", "LINE_TEXT"))
    }
    buttons = {value for name, value in vars(signals).items() if name.isupper()} - elsewhere - fields
    own = [pattern for pattern in registered.patterns("action") if pattern.pattern != ".*"]
    unheard = buttons - registered.names("action")
    assert all(any(pattern.fullmatch(button) for pattern in own) for button in unheard)
    assert registered.names("action") <= buttons | {signals.FORM_COUNTRY}  # which acts at once
    assert registered.names("view") == {*forms, signals.COPY_VIEW}


@pytest.mark.parametrize("kind", ["event", "action", "command", "shortcut", "view_submission", "view_closed"])
def test_whatever_nobody_listens_to_is_caught_last(registered: Register, kind: str) -> None:
    last = registered.noted[kind][-1]
    assert isinstance(last, re.Pattern)
    assert last.fullmatch("anything\nat all")
