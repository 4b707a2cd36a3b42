"""Where on a page something was seen, in words a person understands."""

from privacyaudit import Part
from privacyaudit.words import part_says


def test_every_part_of_a_document_has_words() -> None:
    """A person is told where, and never by a word of ours such as 'attribute'."""
    for part in Part:
        assert part_says(part).startswith("in "), part
        assert "attribute" not in part_says(part)
        assert "metadata" not in part_says(part)
