"""What a crash, a torn file, a full disk and a second program do to a case: ``make crash``."""
