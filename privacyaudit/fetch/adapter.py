"""The adapter for ``requests`` over guarded connections, and the connections it keeps."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.connection import HTTPConnection

from privacyaudit.fetch.connect import Doors, Guarded, GuardedTls
from privacyaudit.fetch.url import Url

HOSTS = 32
"""Hosts to which a connection is kept for the next request."""


class Request(PreparedRequest):
    """A request made from an address that was read once."""

    def __init__(self, method: str, url: Url, headers: Mapping[str, str], body: bytes | None):
        super().__init__()
        self.method = method
        self.guarded = url
        self.url = url.text
        self.headers = CaseInsensitiveDict(headers)
        self.body = body
        self.over: HTTPConnection | None = None
        """The connection it was sent over; none where a test acts the answer out."""
        if body is not None:
            self.headers["Content-Length"] = str(len(body))


class Kept:
    """
    Connections kept for the next request: one a host, the latest of them.

    As no host is ever asked twice at once, this is all that a pool would be.
    """

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._lock = threading.Lock()
        self._idle: OrderedDict[str, HTTPConnection] = OrderedDict()

        class Plain(Guarded):
            pass

        class Tls(GuardedTls):
            pass

        Plain.doors = Tls.doors = doors
        self._plain, self._tls = Plain, Tls

    def take(self, url: Url) -> HTTPConnection:
        """Return the connection kept for *url*'s host if it still stands, or a new one."""
        with self._lock:
            kept = self._idle.pop(f"{url.scheme}://{url.netloc}", None)
        if kept is not None:
            if kept.is_connected:
                return kept
            kept.close()
        if url.scheme == "http":
            return self._plain(url.host, url.port)
        if self._doors.trust is None and self._doors.is_here(url):
            return self._tls(url.host, url.port)
        context = self._doors.context()
        return self._tls(url.host, url.port, cert_reqs="CERT_REQUIRED", ssl_context=context)

    def give(self, url: Url, connection: HTTPConnection) -> None:
        """Keep *connection* for the next request to its host; the oldest one goes."""
        with self._lock:
            self._idle[f"{url.scheme}://{url.netloc}"] = connection
            gone = self._idle.popitem(last=False)[1] if len(self._idle) > HOSTS else None
        if gone is not None:
            gone.close()

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            idle, self._idle = tuple(self._idle.values()), OrderedDict()
        for connection in idle:
            connection.close()


class _Way:
    """What ``requests`` takes for a pool: one request over a connection that is kept."""

    def __init__(self, kept: Kept, request: Request) -> None:
        self._kept = kept
        self._request = request

    def urlopen(self, **_told: Any) -> Any:
        """Send the request; return the answer, unread."""
        request = self._request
        connection = self._kept.take(request.guarded)
        try:
            connection.request(
                request.method or "",
                request.guarded.target,
                body=request.body,
                headers=request.headers,
                preload_content=False,
            )
            raw = connection.getresponse()
        except BaseException:
            connection.close()
            raise
        request.over = connection
        return raw


class GuardedAdapter(HTTPAdapter):
    """
    The adapter for ``requests`` whose connections are all guarded.

    No proxy, no redirect, no second try, no cookie. It has no ``send`` of its
    own, so that tests can act out answers with ``responses``. Only the ``raw``
    of what comes back is meant to be used; hand it to :meth:`done` when read.
    """

    def __init__(self, doors: Doors) -> None:
        super().__init__()
        self._kept = Kept(doors)

    def get_connection_with_tls_context(
        self, request: Any, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        """Return the way for *request*; no proxy, whatever the environment says."""
        return _Way(self._kept, request)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave certificates to the one context, which always checks them."""

    def request_url(self, request: Any, proxies: Any) -> str:
        """Return what stands in the request line, as it was read once."""
        return str(request.guarded.target)

    def build_response(self, req: Any, resp: Any) -> Response:
        """Return the answer without cookies or guesses."""
        response = Response()
        response.raw = resp
        response.request = req
        return response

    def done(self, response: Response, *, complete: bool) -> None:
        """Keep the connection for the next request where it can be, else close it."""
        request: Any = response.request
        connection = request.over
        if (
            complete
            and connection is not None
            and response.raw.headers.get("connection", "").lower() != "close"
        ):
            self._kept.give(request.guarded, connection)
        else:
            response.raw.close()
            if connection is not None:
                connection.close()

    def close(self) -> None:
        """Let go of every connection."""
        self._kept.close()
