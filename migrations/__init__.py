"""The steps by which the database comes to its shape; they never import the bot."""
