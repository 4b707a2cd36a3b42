"""Details in: every mistake at once, in plain words, with its line, without a value."""
