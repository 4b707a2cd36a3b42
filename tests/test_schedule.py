"""Hosts side by side, each host in turn."""

from __future__ import annotations

import signal
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


def test_a_stop_loses_no_task() -> None:
    """D3: what was taken up and not asked is told as not checked, too."""
    stopped = threading.Event()
    done: list[Task] = []
    cut: list[bool] = []

    def handle(task: Task) -> list[Task]:
        time.sleep(0.01)
        done.append(task)
        if len(done) >= 5:
            stopped.set()
        return []

    everything = tasks(*(f"https://h{number}.example/" for number in range(60)))
    left = work(everything, handle, stopped.is_set, at_once=8, cut=lambda: cut.append(True))

    assert sorted([*done, *left], key=lambda task: task.order) == everything


def test_ctrl_c_ends_it_and_what_is_under_way_is_left() -> None:
    """A site that never answers must not hold the person up."""
    forever = threading.Event()
    begun = threading.Event()
    cut: list[bool] = []

    def handle(task: Task) -> list[Task]:
        begun.set()
        forever.wait(20)
        return []

    def press() -> None:
        begun.wait(5)
        signal.raise_signal(signal.SIGINT)

    # A shell that starts the tests in the background has them ignore Ctrl-C.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=press, daemon=True).start()

    def end() -> None:
        cut.append(True)
        forever.set()

    try:
        both = tasks("https://a.example/1", "https://a.example/2")
        left = work(both, handle, lambda: False, cut=end)
    finally:
        signal.signal(signal.SIGINT, before)

    assert cut == [True]
    # What was under way may be told as left too: never the other way round.
    assert left[-1].ask.url == "https://a.example/2"


def test_a_stop_is_told_once_even_when_nothing_is_left() -> None:
    """D3: what was cut off in the middle must not pass for a whole run."""
    stopped = threading.Event()
    cut: list[bool] = []

    def handle(task: Task) -> list[Task]:
        stopped.set()
        return []

    left = work(tasks("https://a.example/1"), handle, stopped.is_set, cut=lambda: cut.append(True))

    assert (left, cut) == ([], [True])
