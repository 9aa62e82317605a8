"""The policy against invented worlds: a year of many members, with the very functions that the bot uses."""
