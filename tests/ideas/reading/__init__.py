"""Tests of bot/ideas/reading."""
