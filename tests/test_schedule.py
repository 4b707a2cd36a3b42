"""Hosts side by side, each host in turn."""

from __future__ import annotations

import threading
import time

import pytest

from privacyaudit import Ask
from privacyaudit.schedule import Task, work


def tasks(*urls: str) -> list[Task]:
    """Return a task for each of *urls*."""
    return [Task(Ask(url), "made-up", (number,)) for number, url in enumerate(urls)]


def test_one_host_never_gets_two_requests_at_once() -> None:
    """A polite audit keeps to one request a host."""
    busy: set[str] = set()
    clashes: list[str] = []
    lock = threading.Lock()

    def handle(task: Task) -> list[Task]:
        with lock:
            if task.host in busy:
                clashes.append(task.host)
            busy.add(task.host)
        time.sleep(0.001)
        with lock:
            busy.discard(task.host)
        return []

    work(tasks(*(f"https://h{n % 5}.example/{n}" for n in range(60))), handle, lambda: False)

    assert clashes == []


def test_different_hosts_are_asked_side_by_side() -> None:
    """One slow site must not hold up the rest."""
    both = threading.Barrier(2, timeout=5)

    def handle(task: Task) -> list[Task]:
        both.wait()
        return []

    assert work(tasks("https://a.example/", "https://b.example/"), handle, lambda: False) == []


def test_what_follows_is_done_too() -> None:
    """A source may learn from one answer what to ask next."""
    seen: list[str] = []

    def handle(task: Task) -> list[Task]:
        seen.append(task.ask.url)
        if task.ask.url.endswith("first"):
            return [Task(Ask("https://b.example/second"), "made-up", (0, 0))]
        return []

    work(tasks("https://a.example/first"), handle, lambda: False)

    assert seen == ["https://a.example/first", "https://b.example/second"]


def test_nothing_to_do_is_done_at_once() -> None:
    """An empty plan ends."""
    assert work([], lambda task: [], lambda: False) == []


def test_a_fault_in_the_handler_is_not_swallowed() -> None:
    """A silent stop would read as 'all looked at'."""

    def handle(task: Task) -> list[Task]:
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        work(tasks("https://a.example/"), handle, lambda: False)
