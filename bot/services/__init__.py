"""What a member, or the clock, can ask for: plain functions over an open transaction."""
