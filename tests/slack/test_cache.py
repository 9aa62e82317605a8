"""The small memory."""

from __future__ import annotations

from bot.slack.cache import Cache


def test_what_is_kept_is_given_until_it_is_old() -> None:
    cache: Cache[str, int] = Cache(keep=10)
    cache.put("a", 1, now=100)
    assert cache.get("a", 100) == cache.get("a", 109) == 1
    assert cache.get("a", 110) is None


def test_a_clock_that_went_back_makes_everything_old() -> None:
    cache: Cache[str, int] = Cache(keep=10)
    cache.put("a", 1, now=100)
    assert cache.get("a", 99) is None


def test_the_oldest_makes_room() -> None:
    cache: Cache[str, int] = Cache(keep=10, most=2)
    for now, key in enumerate("abab" + "c"):
        cache.put(key, now, now)
    assert (cache.get("a", 5), cache.get("b", 5), cache.get("c", 5)) == (None, 3, 4)


def test_something_can_be_forgotten_even_if_it_was_never_known() -> None:
    cache: Cache[str, int] = Cache(keep=10)
    cache.put("a", 1, now=0)
    cache.forget("a")
    cache.forget("b")
    assert cache.get("a", 0) is None
