"""Everything a contributor adds: where we look, what we look for, and what it means."""
