"""Introducing ourselves: which workspace a bot token belongs to, and what it may do."""

from __future__ import annotations

from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.ports import Clock, Refused
from bot.slack.client import Clients
from bot.slack.errors import attempt
from bot.store.workspaces import Workspace


class BadBotToken(Exception):
    """Slack refuses the bot token, or could not be asked; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def introduce(clients: Clients, token: str, clock: Clock) -> Workspace:
    """Ask Slack whose token this is (auth.test); the scopes come in a header."""
    answer = await attempt(clients.reading(token).auth_test())
    if not isinstance(answer, AsyncSlackResponse):
        raise BadBotToken(answer.code if isinstance(answer, Refused) else "unreachable")
    scopes = str(answer.headers.get("x-oauth-scopes", ""))
    return Workspace(
        id=answer["team_id"],
        name=answer.get("team") or "",
        bot_token=token,
        bot_user_id=answer["user_id"],
        bot_id=answer.get("bot_id") or "",
        scopes=tuple(scope.strip() for scope in scopes.split(",") if scope.strip()),
        installed_at=clock.now(),
        uninstalled_at=None,
    )
