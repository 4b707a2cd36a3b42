"""In how many parts a large file is read."""

from __future__ import annotations

from privacyaudit.model import Document

PART = 32 * 1024 * 1024
"""Bytes of a large file that one child reads at a time."""
MOST_PARTS = 200


def parts(document: Document) -> int:
    """Return in how many parts *document* is read: more than one only for large files."""
    if not document.file or document.share[1] != 1:
        return 1
    return max(1, min(MOST_PARTS, document.size // PART))
