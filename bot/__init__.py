"""Apa Kabar: a Slack bot that helps people keep their weak ties warm."""
