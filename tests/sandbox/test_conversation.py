"""Timestamps rise, and ephemeral messages are for one person."""

from bot.sandbox.conversation import Conversation, Message


def test_a_ts_is_never_given_twice_and_always_rises():
    place = Conversation("D1", "im", "directmessage", "U1")
    stamps = [place.stamp(1_000_000_000_000_000) for _ in range(3)] + [place.stamp(5)]
    assert stamps == sorted(set(stamps))


def test_a_restored_message_pushes_the_next_ts_beyond_it():
    place = Conversation("D1", "im", "directmessage", "U1")
    place.restore(Message("2000000000.000009", "U1", "later"))
    assert place.stamp(5) == "2000000000.000010"


def test_only_the_person_sees_what_is_for_them_alone():
    place = Conversation("C1", "channel", "campus")
    place.keep(Message("1.000000", "UBOT", "all"))
    place.keep(Message("2.000000", "UBOT", "one", only_for="U1"))
    assert [each.text for each in place.shown_to("U1")] == ["all", "one"]
    assert [each.text for each in place.shown_to("U2")] == ["all"]
    assert [each.text for each in place.lasting()] == ["all"]
