"""What went wrong on the way, as a reason and plain words; never a value."""

from __future__ import annotations

import ssl

from requests import ConnectionError as Refused

from privacyaudit.fetch.connect import PrivateAddressError, UnreachableError
from privacyaudit.fetch.socks import RouteError, SocksError
from privacyaudit.fetch.watch import Watch
from privacyaudit.model import Reason
from privacyaudit.words import _


def causes(error: BaseException) -> list[BaseException]:
    """Return *error* and everything that led to it; each once."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 20:
        one = waiting.pop()
        if not isinstance(one, BaseException) or one in found:
            continue
        found.append(one)
        waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return found


def dropped(error: BaseException) -> bool:
    """Say whether a connection was dropped, so that a second try is worth it."""
    return any(
        isinstance(one, ConnectionResetError | ConnectionAbortedError | BrokenPipeError)
        or type(one).__name__ in ("RemoteDisconnected", "IncompleteRead", "SSLEOFError")
        for one in causes(error)
    ) and not any(isinstance(one, ConnectionRefusedError) for one in causes(error))


def explain(error: BaseException, watch: Watch) -> tuple[Reason, str]:
    """Return the reason for *error*, and the words for it."""
    found = causes(error)

    def is_any(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in found)

    if watch.stopped:
        return Reason.STOPPED, _("You stopped the check.")
    if is_any(PrivateAddressError):
        return Reason.REFUSED, _("This address is on a private network, so we did not open it.")
    if is_any(RouteError):
        return (
            Reason.NO_ROUTE,
            _("The proxy you chose could not be reached. Nothing was sent any other way."),
        )
    if watch.over or is_any(TimeoutError) or any("Timeout" in type(one).__name__ for one in found):
        return Reason.TIMED_OUT, _("No answer came in time.")
    if is_any(SocksError, UnreachableError):
        return Reason.UNREACHABLE, _("The site could not be reached.")
    if is_any(ssl.SSLError):
        return Reason.UNREACHABLE, _("A private connection to the site could not be made.")
    if is_any(ConnectionError) or (len(found) == 1 and is_any(Refused)):
        return Reason.UNREACHABLE, _("The site ended the connection.")
    return Reason.UNREADABLE, _("The site sent something that could not be read.")
