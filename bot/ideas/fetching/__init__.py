"""Everything that is fetched on a member's word goes through here: one guarded client, and clean text."""
