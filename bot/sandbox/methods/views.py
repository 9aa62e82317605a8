"""views.open, views.push, views.update and views.publish."""

from __future__ import annotations

from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusal import Refused, missing
from bot.sandbox.renderings import view_json
from bot.sandbox.showing import view_of
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject


def _open(call: Call) -> JsonObject:
    body = _modal(call)
    user = _gesture(call)
    return _answer(call, call.workspace.views.open(user, body, call.world.clock.epoch()))


def _push(call: Call) -> JsonObject:
    body = _modal(call)
    user = _gesture(call)
    return _answer(call, call.workspace.views.push(user, body, call.world.clock.epoch()))


def _update(call: Call) -> JsonObject:
    view_id, external_id = call.option("view_id"), call.option("external_id")
    if view_id is None and external_id is None:
        raise missing("view_id")
    view = call.workspace.views.find(view_id, external_id)
    _demand_hash(call, view)
    body = _view(call, view.body["type"])
    call.workspace.views.demand_new(body.get("external_id"), but=view)
    view.replace(body, call.world.clock.epoch())
    return _answer(call, view)


def _publish(call: Call) -> JsonObject:
    user, views = call.text("user_id"), call.workspace.views
    if not call.world.app.home_tab:
        raise Refused("not_enabled")
    call.workspace.person(user)
    home = views.homes.get(user)
    if home is not None:
        _demand_hash(call, home)
    body = _view(call, "home")
    views.demand_new(body.get("external_id"), but=home)
    return _answer(call, views.publish(user, body, call.world.clock.epoch()))


def _modal(call: Call) -> JsonObject:
    call.text("trigger_id")
    body = _view(call, "modal")
    call.workspace.views.demand_new(body.get("external_id"))
    return body


def _view(call: Call, kind: str) -> JsonObject:
    return view_of(call.world, call.workspace, call.args.get("view"), kind)


def _gesture(call: Call) -> str:
    return call.world.triggers.spend(call.text("trigger_id"), call.workspace.team.id)


def _demand_hash(call: Call, view: View) -> None:
    if call.option("hash") not in (None, view.hash):
        raise Refused("hash_conflict")


def _answer(call: Call, view: View) -> JsonObject:
    call.world.changes.touch()
    return {"view": view_json(call.world.app, call.workspace, view)}


METHODS = (
    Method("views.open", _open),
    Method("views.push", _push),
    Method("views.update", _update),
    Method("views.publish", _publish),
)
