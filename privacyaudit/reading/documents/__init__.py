"""Documents: their text, and what their programs wrote into them beside it."""
