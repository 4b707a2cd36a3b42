"""The demo: a made-up person, on this machine only."""
