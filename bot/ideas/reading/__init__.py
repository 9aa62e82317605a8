"""Reads what was fetched: feeds, calendars, lists of feeds; the bytes are never trusted."""
