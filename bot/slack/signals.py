"""The names by which views and listeners know each other: action ids, block ids, callback ids.

A value carries opaque ids alone, joined by `:`; never a name or a note.
"""

from __future__ import annotations

# On a nudge: value "NUDGE:TIE", with a third part where said.
NUDGE_OPEN = "nudge.open"  # a URL button; pressing it is still told to us
NUDGE_COPY = "nudge.copy"  # third part: the idea's index
NUDGE_DONE = "nudge.done"
NUDGE_ANOTHER = "nudge.another"
NUDGE_SOMEONE = "nudge.someone"
NUDGE_LATER = "nudge.later"  # a select; third part: tomorrow, week, month, rest
NUDGE_UNDO = "nudge.undo"
NUDGE_LESS = "nudge.less"
NUDGE_REST = "nudge.rest"
NUDGE_LEAVE = "nudge.leave"
NUDGE_RUNG = "nudge.rung"
NUDGE_LIVELY = "nudge.lively"

# On an answer.
UNDO = "answer.undo"  # value: the change's id
PICK = "answer.pick"  # value "DRAFT:TIE"
ADD_TYPED = "answer.add"  # value: the draft's id; keeps the typed name as a new tie
FORM = "answer.form"  # value: the draft's id, or "new"
RUN = "answer.run"  # with a suffix ".0", ".1"; value: a command line, such as "list" or "help add"
PAGE = "list.page"  # value "WHICH:PAGE:CIRCLE"
WARM_UP = "answer.warm_up"  # value: the tie's id; a nudge for just this one
FRESH = "answer.fresh"  # value: "start"

# When the wishes are more than the pace gives.
STRETCH = "capacity.stretch"  # value: the id of the change that can still be undone, or "none"
SPARE = "capacity.spare"  # value: "show", or the ids of ties to let rest, joined by ":"
SPARE_ALL = "capacity.spare_all"  # the same
RAISE = "capacity.raise"  # value: the pace to raise to

# On one tie: value: the tie's id.
TIE_DONE = "tie.done"
TIE_LATER = "tie.later"
TIE_REST = "tie.rest"
TIE_WAKE = "tie.wake"
TIE_EDIT = "tie.edit"
TIE_REMOVE = "tie.remove"
TIE_LEAP = "tie.leap"  # a birthday on 29 February is kept on the other day of the two in other years
TIE_SHOW = "tie.show"

# On the shelf: value: the thing's id.
SHELF_FOR = "shelf.for"  # a select; value "THING:TIE"
SHELF_EDIT = "shelf.edit"
SHELF_REMOVE = "shelf.remove"
SHELF_PAGE = "shelf.page"  # value: the page

# On a feed: value: the source's id.
FEED_REMOVE = "feed.remove"
FEED_RETRY = "feed.retry"
FEED_SWITCH = "feed.switch"  # value "KEY:on" or "KEY:off"; the key is one of the offers'
FEED_PAGE = "feed.page"  # value: the page
# On a line of the member's own: value: the line's id.
LINE_EDIT = "line.edit"  # or "new", or "draft:DRAFT": what was typed and could not be taken
LINE_REMOVE = "line.remove"
LINE_PAGE = "line.page"  # value: the page

# Settings: each is an element of the same name.
PLAN_PACE = "plan.pace"
PLAN_DAYS = "plan.days"
PLAN_HOUR = "plan.hour"
PLAN_LANGUAGE = "plan.language"
PLAN_REGISTER = "plan.register"
PLAN_COUNTRY = "plan.country"  # value: the country's two letters, or "none"
PLAN_DISCREET = "plan.discreet"
PLAN_PAUSE = "plan.pause"
PLAN_RESUME = "plan.resume"

HOME_PAGE = "home.page"  # value: the page

# The form of a tie: callback id, and its blocks, which are named like their one element.
TIE_FORM = "tie.form"
FORM_PERSON = "person"
FORM_NAME = "name"
FORM_EVERY = "every"
FORM_CIRCLES = "circles"
FORM_LIKES = "likes"
FORM_ADDRESSES = "addresses"
FORM_NOTE = "note"
FORM_LANGUAGE = "language"
FORM_REGISTER = "register"
FORM_BIRTHDAY = "birthday"
FORM_DAYS = "days"
FORM_COUNTRY = "country"  # whose feasts are offered
FORM_FEASTS = "feasts"  # with another country's, "feasts.DE"

# The form of a thing for the shelf, whose metadata is the thing's id or nothing, and what opens it.
SHELF_FORM = "shelf.form"
THING_LINKS = "links"
THING_WORDS = "words"
THING_TOPICS = "topics"
THING_FOR = "for"
KEEP_SHORTCUT = "keep_for_touch"

# The form of a line, whose metadata is the line's id, or nothing for a new one.
LINE_FORM = "line.form"
LINE_TEXT = "line"

COPY_VIEW = "copy"

NUDGE_EVENT = "apakabar_nudge"  # metadata.event_type; the payload is {"nudge_id": ...} and nothing else
