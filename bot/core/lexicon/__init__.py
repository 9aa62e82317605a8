"""What people like, and the words that headlines have for it, in both languages."""
