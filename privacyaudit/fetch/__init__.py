"""
Looking, safely: the only part that opens a connection to anywhere.

Addresses come from the person, and the pages behind them may have been made
by the one they fear. So every address is read once and refused where it is
odd, every connection is checked where it is made, every answer has a deadline
and a size, and every request that left is written down.

``Fetcher`` loads the network libraries when it is first used, and not before.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from privacyaudit.fetch.fetcher import Fetcher as Fetcher
    from privacyaudit.fetch.policy import look as look

__all__ = ["Fetcher", "look"]


def __getattr__(name: str) -> object:
    """Load the network only when somebody asks for it."""
    if name == "Fetcher":
        from privacyaudit.fetch.fetcher import Fetcher

        return Fetcher
    if name == "look":
        from privacyaudit.fetch.policy import look

        return look
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
