"""The programs that read bytes from outside, each a process of its own, started by `parent`."""
