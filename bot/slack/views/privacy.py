"""What becomes of what a member writes here: said alike in the welcome, in help and in App Home."""

from __future__ import annotations

from bot.slack.text import Text
from bot.slack.words import N_, Words

PRIVACY = (
    N_("• In Slack, only you see your list and what I answer."),
    N_(
        "• Whoever runs this bot, and your company through Slack’s exports, may be able to read "
        "what you write to me."
    ),
    N_("• Nobody on your list is told that they are on it."),
)
ON_THE_SHELF = N_(
    "• On your shelf are links, their titles and your own words. Of a message that you keep, I don’t keep "
    "what others wrote."
)


def privacy(words: Words) -> list[Text]:
    return [words.say(each) for each in PRIVACY]
