"""
Who may send what, told by the first lines of a request, and how long one may take over them.

A body is held in memory until it is whole. So the host, the origin and the
cookie are looked at before the first byte of it, and whoever has not shown
them has a few seconds, and one of a few places.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.server import BaseWSGIServer
from werkzeug.http import parse_cookie

from privacyaudit.web.gate import Gate

LINES = 5.0
"""Seconds for the first lines of a request, and for a stranger who asks nothing."""
BODY = 120.0
"""Seconds for all of a request; it comes from this machine."""
SMALL = 2_000_000
"""Bytes of a form without files; one with files may send more."""
STRANGERS = 40
"""Connections of those who have not shown the cookie, at once."""

clock: Callable[[], float] = time.monotonic


class Lines(HTTPRequestParser):  # type: ignore[misc]
    """A request whose body is not taken before its first lines are found right."""

    def __init__(self, settings: Adjustments, gate: Gate, channel: Channel) -> None:
        super().__init__(settings)
        self._gate = gate
        self._channel = channel

    @property
    def expect_continue(self) -> bool:
        """Whether it asks before its body; never so, since the yes would undo a refusal."""
        return False

    @expect_continue.setter
    def expect_continue(self, asked: bool) -> None:
        """Drop what was asked: no browser asks, and whoever does sends the body anyway."""

    def parse_header(self, header_plus: bytes) -> None:
        """
        Read the first lines, and note whether they are the person's own browser's.

        :raises ParsingError: a body would follow that is not taken from whoever sends it.
        """
        super().parse_header(header_plus)
        cookie = parse_cookie(self.headers.get("COOKIE", "")).get(self._gate.cookie_name, "")
        ours = self.headers.get("HOST") == self._gate.host
        if ours and self._gate.known(cookie) is not None:
            self._channel.known = True
        elif self.chunked or self.content_length:
            raise ParsingError("Closed.")
        if self.chunked or (self.content_length and self.command != "POST"):
            raise ParsingError("Closed.")  # no browser sends a form so
        if self.content_length and self.headers.get("ORIGIN") != self._gate.origin:
            raise ParsingError("Closed.")
        files = self.headers.get("CONTENT_TYPE", "").startswith("multipart/form-data")
        if self.content_length > SMALL and not files:
            raise ParsingError("Closed.")


class Channel(HTTPChannel):  # type: ignore[misc]
    """A connection that ends by itself where whoever made it takes too long."""

    known = False
    """Whether the person's own browser asked something over it."""

    def __init__(self, *opened: Any, gate: Gate, **more: Any) -> None:
        super().__init__(*opened, **more)
        self.began = clock()
        self.parser_class = partial(Lines, gate=gate, channel=self)
        if not self.server.accepting:
            self.will_close = True  # it came in while the server ended: nobody would answer it
        _make_room(self)

    def received(self, data: bytes) -> bool:
        """Take what came; the time for a request counts from its first byte."""
        if self.request is None:
            self.began = clock()
        return bool(super().received(data))

    def readable(self) -> bool:
        """Return whether more may come; asked again and again, so it also ends what is late."""
        if clock() - self.began > self._most:
            self.will_close = True
        return bool(super().readable())

    @property
    def _most(self) -> float:
        if self.requests:
            return float("inf")  # it is being answered
        if self.request is None:
            return float("inf") if self.known else LINES  # the server ends it when it is idle
        return BODY if self.request.headers_finished else LINES


def _make_room(new: Channel) -> None:
    """End the oldest strangers, so that the person's own browser always finds a place."""
    strangers = [
        one
        for one in new.server.active_channels.values()
        if isinstance(one, Channel) and not (one.known or one.requests or one is new)
    ]
    for one in sorted(strangers, key=lambda one: one.began)[: max(0, len(strangers) - STRANGERS)]:
        one.will_close = True


def put_before(server: BaseWSGIServer, gate: Gate) -> None:
    """Let *server* take connections by these rules only."""
    server.channel_class = partial(Channel, gate=gate)
