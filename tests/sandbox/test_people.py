"""The demo's team has everybody whom the page and the tests need."""

from bot.sandbox.people import kebun, small_team


def test_three_people_can_be_played_each_in_their_own_zone():
    players = [(each.name, each.tz, each.locale) for each in kebun().playable()]
    assert players == [
        ("ada", "Asia/Jakarta", "id-ID"),
        ("bob", "Europe/Berlin", "en-GB"),
        ("eve", "America/New_York", "en-US"),
    ]


def test_somebody_has_left_and_somebody_is_a_bot():
    assert [each.name for each in kebun().people if each.deleted] == ["lia"]
    assert [each.real_name for each in kebun().people if each.is_bot] == ["Kebun CI"]


def test_one_channel_is_private():
    assert [each.name for each in kebun().channels if each.private] == ["founders"]


def test_small_teams_share_no_id():
    ids = [person.id for number in range(500) for person in small_team(number).people]
    assert len(set(ids)) == 1500
