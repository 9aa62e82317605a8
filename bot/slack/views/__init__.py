"""Values put into words and Block Kit: pure functions, one for each thing that a member can see."""

from bot.slack.views.app_home import home
from bot.slack.views.asides import nobody_else, nudge_gone, one_moment, stale
from bot.slack.views.breakage import broken
from bot.slack.views.copying import copied
from bot.slack.views.dispatch import answer
from bot.slack.views.form import tie_form
from bot.slack.views.message import Block, Message, View
from bot.slack.views.sheets import sheet
from bot.slack.views.slips import slips
from bot.slack.views.suggested import nudge
from bot.slack.views.welcoming import welcome, welcomed

__all__ = [
    "Block",
    "Message",
    "View",
    "answer",
    "broken",
    "copied",
    "home",
    "nobody_else",
    "nudge",
    "nudge_gone",
    "one_moment",
    "sheet",
    "slips",
    "stale",
    "tie_form",
    "welcome",
    "welcomed",
]
