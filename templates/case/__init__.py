"""Pages of a case: the diary with its pattern, and how things went over the audits."""
