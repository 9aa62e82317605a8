"""Tests that ask the real services, where there is a key."""
