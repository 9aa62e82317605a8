"""What the stand-in Slack sends to the bot, field by field as Slack sends it."""
