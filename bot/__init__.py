"""Apa Kabar: a Slack bot that helps people keep their weak ties warm."""

__version__ = "0.1.0"
