"""Months and weekdays in both languages, long and short."""

from __future__ import annotations

from bot.slack.parse.lexicon import words

_MONTHS = (
    "january jan januari",
    "february feb februari pebruari",
    "march mar maret mrt",
    "april apr",
    "may mei",
    "june jun juni",
    "july jul juli",
    "august aug agustus agt ags agu",
    "september sep sept",
    "october oct oktober okt",
    "november nov nopember",
    "december dec desember des",
)
MONTHS = {word: number for number, known in enumerate(_MONTHS, 1) for word in known.split()}
MONTHS_EN = words("january february march may june july august october december")
MONTHS_ID = words(
    "januari februari pebruari maret mei juni juli agustus agt ags agu oktober okt nopember desember des"
)

_WEEKDAYS = (
    "monday mondays mon senin sen snin",
    "tuesday tuesdays tue tues selasa sel",
    "wednesday wednesdays wed weds rabu rab",
    "thursday thursdays thu thur thurs kamis kam",
    "friday fridays fri jumat jum'at jum jmt",
    "saturday saturdays sat sabtu sab",
    "sunday sundays sun ahad",
)
WEEKDAYS = {word: number for number, known in enumerate(_WEEKDAYS) for word in known.split()}
SUNDAY = 6  # `minggu` is a week as well, so it counts only where a day must stand
WEEKDAYS_EN = words(
    "monday mondays mon tuesday tuesdays tue tues wednesday wednesdays wed weds thursday thursdays thu thur "
    "thurs friday fridays fri saturday saturdays sat sunday sundays sun"
)
WEEKDAYS_ID = words("senin sen snin selasa sel rabu rab kamis kam jumat jum'at jum jmt sabtu sab ahad")

MONTH = f"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
WEEKDAY = f"(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})"
# Short forms that are words or names as well, and need something before them: "on sun", "hari sel".
_SHORT = frozenset(words("mon sun sat wed sen sel rab kam jum sab"))
WEEKDAY_ALONE = (
    f"(?:{'|'.join(word for word in sorted(WEEKDAYS, key=len, reverse=True) if word not in _SHORT)})"
)
