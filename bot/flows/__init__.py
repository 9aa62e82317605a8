"""What waits for the network: nudges on their way, and upkeep."""
