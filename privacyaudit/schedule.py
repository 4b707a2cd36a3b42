"""
Doing many asks at once: hosts side by side, each host in turn.

A site never gets two requests of ours at the same time, however many asks
there are for it; different sites do not wait for each other. Files on this
machine count as a host each.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from privacyaudit.model import Ask

AT_ONCE = 64
"""Hosts at once."""
AT_ONCE_MANY = 100
"""Hosts at once where there are more than :data:`MANY` asks."""
FILES_AT_ONCE = 8
"""Files at once: one folder leads to many."""
MANY = 400
PATIENCE = 3.0
"""Seconds after Ctrl-C in which what is under way may end by itself."""


@dataclass(frozen=True, slots=True)
class Task:
    """One ask of one source, with its place in the order of the record."""

    ask: Ask
    source: str
    order: tuple[int, ...]

    @property
    def host(self) -> str:
        """What must be asked in turn: the host, or this file alone."""
        if self.ask.file:
            return f"file:{self.order}"
        return urlsplit(self.ask.url).hostname or ""


class _Line:
    """Tasks waiting by host, and the hosts that nobody is working on."""

    def __init__(self) -> None:
        self.change = threading.Condition()
        self.waiting: dict[str, deque[Task]] = {}
        self.ready: deque[str] = deque()
        self.open = 0
        """Tasks that are waiting or being worked on."""
        self.busy: dict[int, Task] = {}
        """Tasks taken and not finished: what a stop must not lose."""
        self.ended = False

    def add(self, tasks: Iterable[Task]) -> None:
        """Queue tasks; call it holding the lock."""
        for task in tasks:
            self.open += 1
            queue = self.waiting.get(task.host)
            if queue is None:
                self.waiting[task.host] = deque([task])
                self.ready.append(task.host)
            else:
                queue.append(task)


def work(
    tasks: Iterable[Task],
    handle: Callable[[Task], Iterable[Task]],
    stop: Callable[[], bool],
    at_once: int | None = None,
    cut: Callable[[], None] = lambda: None,
) -> list[Task]:
    """
    Call *handle* for each task and for each task it returns.

    Returns the tasks left undone because *stop* said so, or because Ctrl-C
    was pressed; none is ever lost in between. *cut* is called once then, to
    end what is under way. *handle* must not raise; if it does, the fault ends
    the run and is raised here.
    """
    line = _Line()
    line.add(tasks)
    size = at_once or (AT_ONCE_MANY if line.open > MANY else AT_ONCE)
    files = any(queue[0].ask.file for queue in line.waiting.values())
    faults: list[BaseException] = []

    def worker() -> None:
        while True:
            with line.change:
                while not line.ready and line.open and not line.ended:
                    line.change.wait()
                if line.ended or not line.open:
                    return
                host = line.ready.popleft()
                task = line.waiting[host].popleft()
                line.busy[id(task)] = task
            undone, more, stopping = stop(), list[Task](), True
            try:
                if not undone:
                    more = list(handle(task))
                    stopping = stop()
            except BaseException as fault:
                faults.append(fault)
            with line.change:
                if stopping:
                    line.ended = True
                line.add(more)
                if not undone:
                    del line.busy[id(task)]
                line.open -= 1
                if line.waiting[host]:
                    line.ready.append(host)
                else:
                    del line.waiting[host]
                line.change.notify_all()

    threads = [
        threading.Thread(target=worker, name=f"host-{number}", daemon=True)
        for number in range(min(size, max(len(line.waiting), FILES_AT_ONCE if files else 0)))
    ]
    ended: list[bool] = []

    def once() -> None:
        if not ended:
            ended.append(True)
            cut()

    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            while thread.is_alive():
                thread.join(0.2)
                if stop():
                    _end(line)
                    once()
        if stop():
            once()
    except KeyboardInterrupt:
        _end(line)
        once()
        until = time.monotonic() + PATIENCE
        for thread in threads:
            if thread.is_alive():
                thread.join(max(0.0, until - time.monotonic()))
    if faults:
        raise faults[0]
    with line.change:
        waiting = [task for queue in line.waiting.values() for task in queue]
        return sorted([*waiting, *line.busy.values()], key=_order)


def _order(task: Task) -> tuple[int, ...]:
    return task.order


def _end(line: _Line) -> None:
    with line.change:
        line.ended = True
        line.change.notify_all()
