"""Nudges that Slack did not take: why, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.slack.text import Text
from bot.slack.words import N_, Words

_NO_LONGER_IN = N_(
    "I’m no longer connected to this workspace. Please ask whoever runs this bot to install it again."
)
_NO_CHAT = N_("I couldn’t write in our chat. Open it once and say hello, and I’ll try again.")
_NOT_ALLOWED = N_("I’m missing a permission. Please tell whoever runs this bot.")

_SENTENCES = {
    "not_installed": _NO_LONGER_IN,
    "account_inactive": _NO_LONGER_IN,
    "invalid_auth": _NO_LONGER_IN,
    "not_authed": _NO_LONGER_IN,
    "token_revoked": _NO_LONGER_IN,
    "token_expired": _NO_LONGER_IN,
    "channel_not_found": _NO_CHAT,
    "is_archived": _NO_CHAT,
    "user_not_found": _NO_CHAT,
    "user_disabled": _NO_CHAT,
    "messages_tab_disabled": _NO_CHAT,
    "cannot_dm_bot": _NO_CHAT,
    "missing_scope": _NOT_ALLOWED,
    "no_permission": _NOT_ALLOWED,
    "access_denied": _NOT_ALLOWED,
    "app_access_restricted": _NOT_ALLOWED,
    "enterprise_is_restricted": _NOT_ALLOWED,
    "two_factor_setup_required": _NOT_ALLOWED,
    "restricted_action": _NOT_ALLOWED,
    "ekm_access_denied": _NOT_ALLOWED,
    "team_access_not_granted": _NOT_ALLOWED,
}


def failures(words: Words, codes: Sequence[str]) -> list[Text]:
    """One sentence for each kind of failure, and how many nudges did not arrive."""
    if not codes:
        return []
    missed = words.count("⚠️ {n} nudge didn’t arrive.", "⚠️ {n} nudges didn’t arrive.", len(codes))
    sentences = list(dict.fromkeys(_SENTENCES.get(code) for code in codes))
    return [missed, *[_sentence(words, each) for each in sentences]]


def _sentence(words: Words, sentence: str | None) -> Text:
    if sentence is not None:
        return words.say(sentence)
    return words.say(
        "Slack didn’t take it. The next one comes as usual; if it stays so, tell whoever runs this bot."
    )
