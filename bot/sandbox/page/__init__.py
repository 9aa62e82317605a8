"""The page's side of the sandbox: its files, its actions, and the live picture it shows."""
