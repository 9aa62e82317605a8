"""Draws the bot's own GIFs by code; only whoever changes a picture needs it (and Pillow), never the bot."""
