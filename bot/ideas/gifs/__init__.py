"""GIFs of our own: the pictures, what they show and what to say with them; `drawing` is how they are made."""
