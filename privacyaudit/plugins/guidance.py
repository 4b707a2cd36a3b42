"""A check's own words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guidance:
    """A check's own words: what is shown, why it matters, how to reduce it."""

    exposed: str
    """'Your phone number is on this page.'"""
    why: str
    """Why it matters to a person being stalked; never how to misuse it."""
    reduce: tuple[str, ...] = ()
    """Steps in a safe order, verb first, under 15 words each."""
