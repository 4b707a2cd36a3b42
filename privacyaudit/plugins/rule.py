"""Rules: what exposures mean together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from privacyaudit.model import Audit, Combination


@dataclass(frozen=True)
class Rule:
    """What exposures mean together."""

    id: str
    title: str
    join: Callable[[Audit], Iterable[Combination]]
    examples: tuple[Mapping[str, object], ...] = ()
    """Situations, described as the contract tests read them."""


def rule(
    *,
    id: str,  # noqa: A002 - the vocabulary's word
    title: str,
    examples: tuple[Mapping[str, object], ...] = (),
) -> Callable[[Callable[[Audit], Iterable[Combination]]], Rule]:
    """Make a rule of the function that joins exposures."""

    def make(join: Callable[[Audit], Iterable[Combination]]) -> Rule:
        return Rule(id, title, join, examples)

    return make
