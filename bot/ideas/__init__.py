"""Where something light to send comes from."""
