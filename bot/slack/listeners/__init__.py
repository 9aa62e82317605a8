"""One file for each kind of thing that Slack can tell us; each is registered by `register(app, desk)`."""

from __future__ import annotations

from slack_bolt.async_app import AsyncApp

from bot.slack.desk import Desk
from bot.slack.listeners import (
    answers,
    catch_all,
    command,
    days,
    feeds,
    form,
    home,
    lifecycle,
    lines,
    messages,
    nudges,
    offers,
    plan,
    reactions,
    shelf,
)


def register(app: AsyncApp, desk: Desk) -> None:
    """Register all listeners; the catch-alls come last."""
    for kind in (
        command,
        messages,
        reactions,
        nudges,
        answers,
        offers,
        plan,
        form,
        days,
        shelf,
        feeds,
        lines,
        home,
        lifecycle,
        catch_all,
    ):
        kind.register(app, desk)
