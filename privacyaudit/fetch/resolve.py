"""
Asking for the addresses of a host, without waiting longer than allowed.

The system's resolver cannot be interrupted, so it is asked from a thread that
can be left behind. Threads are kept for the next question.
"""

from __future__ import annotations

import queue
import socket
import threading

from privacyaudit.fetch.watch import Watch

Answer = tuple[socket.AddressFamily, tuple[str, int]]
MOST = 256
"""Threads at most: beyond it a host counts as not resolved."""


class Question:
    """One host to resolve, and room for what came of it."""

    __slots__ = ("answers", "done", "host", "port")

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self.done = threading.Event()
        self.answers: list[Answer] | None = None


class Resolver:
    """Resolves host names in threads of its own, never for longer than a watch lasts."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[Question | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._idle = 0
        self._threads = 0

    def ask(self, host: str, port: int, watch: Watch) -> list[Answer]:
        """
        Return every address of *host*.

        :raises TimeoutError: the watch was over first.
        :raises OSError: there is no such host.
        """
        question = Question(host, port)
        with self._lock:
            if self._idle:
                self._idle -= 1
            elif self._threads < MOST:
                self._threads += 1
                threading.Thread(target=self._run, name="resolver", daemon=True).start()
            else:
                raise TimeoutError
        self._waiting.put(question)
        while not question.done.wait(min(0.5, watch.left())):
            if watch.over:
                raise TimeoutError
        if not question.answers:
            raise OSError("no such host")
        return question.answers

    def close(self) -> None:
        """Let the threads end as they come free."""
        with self._lock:
            for _thread in range(self._threads):
                self._waiting.put(None)

    def _run(self) -> None:
        while (question := self._waiting.get()) is not None:
            try:
                found = socket.getaddrinfo(
                    question.host, question.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
                )
                question.answers = [
                    (family, (str(address[0]), int(address[1])))
                    for family, _type, _proto, _name, address in found
                    if family in (socket.AF_INET, socket.AF_INET6)
                ]
            except (OSError, UnicodeError):
                question.answers = []
            finally:
                with self._lock:
                    self._idle += 1
                question.done.set()
