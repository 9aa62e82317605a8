"""A stand-in Slack with a page, to try the bot without a workspace; it imports nothing of ours."""
