"""Letters, one text file each: facts, a line of dashes, and the text."""
