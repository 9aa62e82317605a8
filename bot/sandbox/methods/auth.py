"""auth.test and auth.revoke."""

from __future__ import annotations

from bot.sandbox.installing import revoke
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.wire import JsonObject


def _test(call: Call) -> JsonObject:
    team = call.workspace.team
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": call.world.app.name,
        "team_id": team.id,
        "user_id": team.bot_user_id,
        "bot_id": team.bot_id,
        "is_enterprise_install": False,
    }


def _revoke(call: Call) -> JsonObject:
    if call.flag("test"):
        return {"revoked": False}
    revoke(call.world, call.workspace)
    return {"revoked": True}


METHODS = (Method("auth.test", _test), Method("auth.revoke", _revoke))
