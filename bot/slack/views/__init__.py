"""Values put into words and Block Kit: pure functions, one for each thing that a member can see."""

from bot.slack.views.app_home import home
from bot.slack.views.asides import no_more_ideas, nobody_else, nudge_gone, one_moment, stale
from bot.slack.views.breakage import broken
from bot.slack.views.copying import copied
from bot.slack.views.days_form import with_feasts_of
from bot.slack.views.dispatch import answer
from bot.slack.views.form import tie_form
from bot.slack.views.line_form import line_form, line_slip
from bot.slack.views.message import Block, Message, View
from bot.slack.views.sheets import sheet
from bot.slack.views.shelf_form import shelf_form, shelf_slips
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
    "line_form",
    "line_slip",
    "no_more_ideas",
    "nobody_else",
    "nudge",
    "nudge_gone",
    "one_moment",
    "sheet",
    "shelf_form",
    "shelf_slips",
    "slips",
    "stale",
    "tie_form",
    "welcome",
    "welcomed",
    "with_feasts_of",
]
