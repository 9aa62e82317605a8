"""The Bolt app: who may speak to us, who listens, and what happens when a listener breaks."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse

from bot.services.members import Newcomer
from bot.slack import listeners
from bot.slack.authorize import NOT_INSTALLED, Authorize, Installed
from bot.slack.client import Clients
from bot.slack.desk import Desk, whose


def build(clients: Clients, installed: Installed, desk: Desk) -> AsyncApp:
    """Requests are verified before Bolt sees them: by the socket's token, or by `slack.web`."""
    app = AsyncApp(
        client=clients.posting(None),
        authorize=Authorize(installed),  # type: ignore[arg-type]  # Bolt takes None for "not installed"
        user_facing_authorize_error_message=NOT_INSTALLED,
        request_verification_enabled=False,
        ssl_check_enabled=False,
    )
    app.error(Breakage(desk).tell)
    listeners.register(app, desk)
    return app


class Breakage:
    """Bolt's error hook, a named fence: logs what broke, and tells whoever pressed something."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def tell(self, error: Exception, body: dict[str, Any]) -> BoltResponse:
        """Without a 200, Slack delivers an event again; a click or a command it does not."""
        message = await self.desk.broken(error, Newcomer(*whose(body)))
        if url := body.get("response_url"):
            await self.desk.respond(url, message, replace=False)
        return BoltResponse(status=500)
