"""What a playing person can do: type, press, fill in, react, look, go away."""
