"""Optional parts: what to say when one is not installed."""

from __future__ import annotations

from importlib.util import find_spec

from privacyaudit.errors import MissingExtraError
from privacyaudit.words import _


def need(extra: str, *modules: str) -> None:
    """
    Do nothing where every one of *modules* is installed.

    Raises MissingExtraError, with the command that installs *extra*.
    """
    if all(find_spec(module) for module in modules):
        return
    raise MissingExtraError(
        _("This part is not installed yet."),
        _("To add it, type: pip install 'privacyaudit[{extra}]'").format(extra=extra),
    )
