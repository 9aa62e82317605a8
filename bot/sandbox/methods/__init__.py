"""The Web API's methods, one module per family, and the table of them all."""

from __future__ import annotations

from bot.sandbox.methods import apps, auth, chat, conversations, files, reactions, users, views
from bot.sandbox.methods.call import Method

METHODS: dict[str, Method] = {
    each.name: each
    for family in (apps, auth, chat, conversations, files, reactions, users, views)
    for each in family.METHODS
}
