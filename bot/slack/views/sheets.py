"""A message as a sheet above App Home."""

from __future__ import annotations

from bot.slack.views import fit
from bot.slack.views.blocks import plain
from bot.slack.views.message import Message, View


def sheet(message: Message) -> View:
    """The name of the bot is its title, and so it needs no language."""
    return {"type": "modal", "title": plain("Apa Kabar", fit.TITLE), "blocks": message.blocks}
