"""
Addresses that say nothing: each page of ours is linked to by a number.

A browser's history keeps the address of every page. With these, whoever reads
it sees that pages of this computer were open, and not which ones. The names
that our own code uses for its pages stay inside.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from flask import Flask

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

PLAIN = ("/", "/s/")
"""The first page, and the files that a page loads: no history lists those."""


class Numbers:
    """The number of each address of ours, given when it is first linked to."""

    def __init__(self, *first: str) -> None:
        self._named = list(first)
        self._numbers = {address: number for number, address in enumerate(first)}
        self._lock = threading.Lock()

    def numbered(self, address: str) -> str:
        """Return *address*, and what is asked of it, as a number."""
        whole, mark, place = address.partition("#")
        if whole == PLAIN[0] or whole.startswith(PLAIN[1]):
            return address
        with self._lock:
            number = self._numbers.setdefault(whole, len(self._named))
            if number == len(self._named):
                self._named.append(whole)
        return f"/{number}{mark}{place}"

    def named(self, path: str) -> str:
        """Return the address that the number *path* stands for, or *path* itself."""
        digits = path[1:]
        if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
            return path
        return self._named[int(digits)] if int(digits) < len(self._named) else path


class NumberedFlask(Flask):
    """A Flask whose links are numbers, to the pages and to the browser alike."""

    numbers: Numbers

    def url_for(self, endpoint: str, **values: Any) -> str:
        """Return the number of a page of ours."""
        return self.numbers.numbered(super().url_for(endpoint, **values))

    def wsgi_app(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a number as the page that it stands for."""
        path, _mark, asks = self.numbers.named(environ.get("PATH_INFO", "")).partition("?")
        more = [one for one in (asks, environ.get("QUERY_STRING", "")) if one]
        environ = {**environ, "PATH_INFO": path, "QUERY_STRING": "&".join(more)}
        return super().wsgi_app(environ, start_response)
