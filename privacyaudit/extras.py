"""Optional parts: what to say when one is not installed."""

from __future__ import annotations

from importlib.util import find_spec

from privacyaudit.errors import MissingExtraError
from privacyaudit.words import _

_IN_ALL = frozenset({"case", "files", "web"})
"""The extras that ``all`` brings."""


def need(extra: str, *modules: str) -> None:
    """
    Do nothing where every one of *modules* is installed.

    Raises MissingExtraError, with the command that installs *extra*.
    """
    if all(find_spec(module) for module in modules):
        return
    raise MissingExtraError(
        _("This part is not installed yet."),
        to_add(extra),
    )


def to_add(extra: str) -> str:
    """
    Return the sentence that says how to install *extra*.

    It installs from the project's own folder. The bare name would be asked of
    a public index, where anybody may put a package of that name.
    """
    wanted = "all" if extra in _IN_ALL else f"all,{extra}"
    return _("In the folder of this project, type: pipx install --force '.[{extras}]'").format(
        extras=wanted
    )
