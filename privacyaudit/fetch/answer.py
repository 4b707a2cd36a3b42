"""Getting one answer: one request to one address, within its deadline and its size."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from privacyaudit.fetch.adapter import GuardedAdapter, Request
from privacyaudit.fetch.connect import Doors
from privacyaudit.fetch.hops import STATUSES
from privacyaudit.fetch.problems import dropped, explain
from privacyaudit.fetch.socks import RouteError
from privacyaudit.fetch.url import Url
from privacyaudit.fetch.watch import Watchdog
from privacyaudit.model import Reason, Terms
from privacyaudit.words import _

STEP = 65536
"""Bytes read, and unpacked, in one step."""
_UNPACKED = frozenset(("", "identity", "gzip", "x-gzip"))


@dataclass(slots=True)
class Answer:
    """What came of one request."""

    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    problem: Reason | None = None
    says: str = ""
    truncated: bool = False
    departed: bool = False
    """The other end knows of it."""
    dropped: bool = False
    """The connection was dropped before the answer was complete."""
    no_route: bool = False
    peer: str = field(default="", repr=False)
    certificates: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def leads(self) -> bool:
        """Whether it is a redirect."""
        return self.status in STATUSES and "location" in self.headers


class Getter:
    """Makes requests through guarded connections, and reads answers up to their cap."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._adapter = GuardedAdapter(doors)
        self.dog = Watchdog()

    def close(self) -> None:
        """End what is under way, and close what is kept."""
        self.dog.close()
        self._adapter.close()

    def get(
        self, method: str, url: Url, headers: Mapping[str, str], body: bytes | None, terms: Terms
    ) -> Answer:
        """Return the answer to one request; never raises for what a server does."""
        answer = Answer()
        with self.dog.watch(terms.deadline) as watch:
            self._doors.here.watch = watch
            response: Any = None
            try:
                response = self._adapter.send(Request(method, url, headers, body))
                raw = response.raw
                answer.departed = True
                answer.status = int(raw.status)
                answer.headers = _named(raw.headers)
                over = getattr(response.request, "over", None)
                answer.peer = getattr(over, "peer", "")
                answer.certificates = getattr(over, "certificates", ())
                self._read(raw, answer, terms.cap)
                if watch.over:
                    answer.problem, answer.says = explain(TimeoutError(), watch)
            except Exception as error:
                answer.problem, answer.says = explain(error, watch)
                answer.dropped = not watch.over and dropped(error)
                answer.no_route = isinstance(error, RouteError) or answer.no_route
                answer.no_route = answer.no_route or _is_route(error)
            finally:
                if response is not None:
                    complete = answer.problem is None and not answer.truncated
                    with contextlib.suppress(Exception):  # closing what is already broken
                        self._adapter.done(response, complete=complete)
            answer.departed = answer.departed or watch.departed
        if answer.problem is not None:
            answer.body = b""
        return answer

    def _read(self, raw: Any, answer: Answer, cap: int) -> None:
        packed = answer.headers.get("content-encoding", "").strip().lower()
        if packed not in _UNPACKED:
            answer.problem = Reason.UNREADABLE
            answer.says = _("The site packed its answer in a way we did not ask for.")
            return
        parts: list[bytes] = []
        size = 0
        while size <= cap:
            part = raw.read(min(STEP, cap + 1 - size), decode_content=True)
            if not part:
                break
            parts.append(part)
            size += len(part)
        answer.body = b"".join(parts)
        if size > cap:
            answer.body = answer.body[:cap]
            answer.truncated = True


def _is_route(error: BaseException) -> bool:
    from privacyaudit.fetch.problems import causes

    return any(isinstance(one, RouteError) for one in causes(error))


def _named(headers: Any) -> dict[str, str]:
    """Return the headers with lower-case names; doubled ones are joined."""
    return {name.lower(): headers[name] for name in headers}
