"""
Serving the pages on this machine: a free port, a start page, and an end.

The launch token reaches the browser through a file that only its owner can
read, never through an argument of a program, which any user can see.
"""

from __future__ import annotations

import html
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from waitress import wasyncore
from waitress.server import TcpWSGIServer as Server
from waitress.server import create_server

from privacyaudit.desk.audit import Surroundings
from privacyaudit.web.app import House, create_app
from privacyaudit.web.doorway import put_before
from privacyaudit.web.gate import Gate
from privacyaudit.web.guard import UPLOAD

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

_START = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Notes</title>
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url={address}"></head>
<body><p><a href="{address}">Go on</a></p></body></html>
"""


class Serving:
    """One server of the pages, from its start to its end."""

    def __init__(self, surroundings: Surroundings | None = None) -> None:
        self._stack = ExitStack()
        self._links: dict[int, object] = {}
        self._ending = False
        self._server: Server = create_server(
            self._answer,
            map=self._links,
            host="127.0.0.1",
            port=0,
            threads=8,
            ident="",
            expose_tracebacks=False,
            clear_untrusted_proxy_headers=True,
            max_request_body_size=UPLOAD,
            inbuf_overflow=2 * UPLOAD,  # larger than any body: nothing is spooled to a disk
            outbuf_overflow=256 * 1024 * 1024,
            channel_timeout=60,
            connection_limit=100,
        )
        self.gate = Gate(self._server.effective_port)
        put_before(self._server, self.gate)
        self.folder = Path(tempfile.mkdtemp(prefix="n"))  # 0700
        self.start_page = self.folder / "notes.html"
        self.surroundings = surroundings or Surroundings()
        home = House(self.gate, self.surroundings, practice=self._practice)
        self.pages = create_app(home)
        self.gate.when_opened = self._remove_start_page
        descriptor = os.open(self.start_page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(_START.format(address=html.escape(self.gate.address)))

    def _answer(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        return self.pages(environ, start)

    @property
    def port(self) -> int:
        """The port it listens on, on 127.0.0.1 only."""
        return int(self._server.effective_port)

    def run(self, ended: Callable[[], bool] = lambda: False) -> None:
        """Answer until the person closes it, nobody was here for a while, or *ended* says so."""
        worker = threading.Thread(target=self._serve, name="pages", daemon=True)
        worker.start()
        try:
            while not self.gate.closed and not ended():
                time.sleep(0.2)
                self.gate.look_at_the_clock()
            for _wait in range(10):  # the last page is still on its way
                if not ended():
                    time.sleep(0.2)
        finally:
            self.close()

    def _serve(self) -> None:
        try:
            self._server.run()
        except OSError:
            if not self._ending:  # a socket that was closed while it was waited for is no fault
                raise

    def close(self) -> None:
        """Stop, forget everything, and remove the start page; a second time does nothing."""
        self._ending = True
        self.gate.wipe()
        self._remove_start_page()
        self._server.task_dispatcher.shutdown(timeout=1)
        self._server.close()
        wasyncore.close_all(self._links, ignore_all=True)  # a waiting page learns that it is over
        self._stack.close()

    def _remove_start_page(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _practice(self) -> Surroundings:
        from privacyaudit.demo import web

        return Surroundings(table=self._stack.enter_context(web.serve(web.pages())))


@contextmanager
def serving(surroundings: Surroundings | None = None) -> Iterator[Serving]:
    """Serve beside the caller, for as long as the block lasts."""
    here = Serving(surroundings)
    ended = threading.Event()
    worker = threading.Thread(target=here.run, args=(ended.is_set,), daemon=True)
    worker.start()
    try:
        yield here
    finally:
        ended.set()
        worker.join(5)
