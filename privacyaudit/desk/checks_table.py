"""The table of all sources in ``checks/README.md``, made from the checks themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from privacyaudit.errors import InputError
from privacyaudit.model import Capability
from privacyaudit.plugins import Source
from privacyaudit.words import _

BEGIN = "<!-- The table below is made from the checks: privacyaudit checks table --write -->"
END = "<!-- The table ends here. -->"


def rows(sources: Iterable[Source]) -> Iterator[tuple[str, ...]]:
    """Yield what the table says of each source that asks something."""
    for source in sources:
        if source.capability is not Capability.BY_HAND:
            yield (
                f"`{source.id}`",
                source.label,
                source.sends,
                f"`{source.key}`" if source.key else "no",
                "when you say yes to it" if source.opt_in else "yes",
                source.identity.value,
                f"{source.pace:g} s",
                source.verified,
            )


def table(sources: Iterable[Source]) -> str:
    """Return the tables as Markdown."""
    every = list(sources)
    heads = (
        "Source", "Where", "What it shares", "Needs a key", "On by default", "We say we are",
        "Pause", "Last checked",
    )  # fmt: skip
    hand = [one for one in every if one.capability is Capability.BY_HAND and not one.left_out]
    never = [one for one in every if one.left_out]
    parts = [
        _table(heads, rows(every)),
        "### Looked at by hand\n\n"
        + _table(
            ("Source", "Where", "What to do", "Last checked"),
            ((f"`{one.id}`", one.label, one.sends, one.verified) for one in hand),
        ),
        "### Never asked\n\n"
        + _table(
            ("Source", "What", "Why"),
            ((f"`{one.id}`", one.label, one.left_out) for one in never),
        ),
    ]
    return "\n\n".join(parts)


def _table(heads: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    found = [heads, tuple("---" for _head in heads), *lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in found)


def written(text: str, sources: Iterable[Source]) -> str:
    """
    Return *text* with its table made anew.

    :raises InputError: the place for the table is not marked.
    """
    before, begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise InputError(_("The place for the table is not marked in that file."))
    return f"{before}{BEGIN}\n\n{table(sources)}\n\n{END}{after}"


def write(path: Path, sources: Iterable[Source]) -> None:
    """Write the table into the file at *path*."""
    path.write_text(written(path.read_text(encoding="utf-8"), sources), encoding="utf-8")
