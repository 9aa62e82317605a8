"""Submitting a modal and closing it."""

from __future__ import annotations

from bot.sandbox import block_rules
from bot.sandbox.gestures.filling import Values, complaints, take_in
from bot.sandbox.parcels import Parcel
from bot.sandbox.payloads import interactions
from bot.sandbox.player import Player
from bot.sandbox.refusal import NotDone, Refused
from bot.sandbox.showing import view_of
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject
from bot.sandbox.wording import TROUBLE


def find_modal(player: Player, view_id: str | None) -> View:
    """One of the person's open modals; the top one when none is named."""
    for view in reversed(player.workspace.views.stack(player.id)):
        if view_id in (None, view.id):
            return view
    raise NotDone("view_not_found")


def find_view(player: Player, view_id: str) -> View:
    """The person's home tab, or one of their open modals."""
    home = player.workspace.views.homes.get(player.id)
    return home if home is not None and home.id == view_id else find_modal(player, view_id)


async def submit(player: Player, view: View, values: Values) -> None:
    """Fill in and send; raises with errors by block when the client or the bot refuses."""
    if not view.body.get("submit"):
        raise NotDone("no_submit")
    take_in(view, values)
    _refuse(player, view, complaints(view))
    view.errors = {}
    answer = await player.interact(interactions.submitted(player, view), TROUBLE) or {}
    try:
        _follow(player, view, answer)
    except (Refused, KeyError, TypeError, AttributeError):
        player.fail("invalid_response_action", TROUBLE)
    finally:
        player.world.changes.touch()


def _refuse(player: Player, view: View, errors: dict[str, str]) -> None:
    view.errors = errors
    if errors:
        player.world.changes.touch()
        raise NotDone("view_errors", errors=errors)


def _follow(player: Player, view: View, answer: JsonObject) -> None:
    """Do what the bot answered to a submission."""
    views, epoch = player.workspace.views, player.world.clock.epoch()
    match answer.get("response_action"):
        case None:
            views.close(view)
        case "clear":
            views.clear(view.user)
        case "errors":
            _refuse(player, view, _own_errors(view, answer["errors"]))
        case "update":
            view.replace(_next_body(player, answer, view), epoch)
        case "push":
            views.push(view.user, _next_body(player, answer, None), epoch)
        case other:
            raise Refused(f"unknown response_action {other}")


def _next_body(player: Player, answer: JsonObject, replaced: View | None) -> JsonObject:
    body = view_of(player.world, player.workspace, answer["view"], "modal")
    player.workspace.views.demand_new(body.get("external_id"), but=replaced)
    return body


def _own_errors(view: View, errors: dict[str, str]) -> dict[str, str]:
    """Errors must name input blocks of this very view."""
    inputs = {each["block_id"] for each in block_rules.flat(view.blocks) if each["type"] == "input"}
    if not errors or not errors.keys() <= inputs:
        raise Refused("invalid_errors")
    return {block_id: str(text) for block_id, text in errors.items()}


async def close(player: Player, view: View) -> None:
    """Close the window; the app is told only of views that asked for it."""
    views = player.workspace.views
    clearing = bool(view.body.get("clear_on_close"))
    gone = list(reversed(views.stack(player.id))) if clearing else [view]
    for each in gone:
        views.close(each)
    player.world.changes.touch()
    for each in gone:
        if each.body.get("notify_on_close"):
            payload = interactions.closed(player, each, clearing)
            await player.world.delivery.ask(Parcel("interactive", payload))
