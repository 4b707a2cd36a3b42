"""Many sites at once: each in turn, nothing lost, nothing hidden."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from privacyaudit import Ask, Identity, Reason, Reply, Terms
from privacyaudit.accounts import checker
from privacyaudit.accounts.checker import check, terms
from privacyaudit.accounts.rules import SiteRule
from privacyaudit.accounts.verdicts import Verdict, Word
from privacyaudit.fetch import Fetcher
from tests.accounts.sites import KNOWN, NAME, Answer, asked, profile, reply, rule


def rules(count: int) -> list[SiteRule]:
    """Return *count* made-up sites."""
    return [
        rule(name=f"Site {number}", check=f"https://s{number}.example/u/{{account}}")
        for number in range(count)
    ]


def honest(ask: Ask, terms: Terms) -> Reply:
    """Answer as a site on which the person has an account."""
    there = asked(ask) in (NAME, KNOWN)
    answer: Answer = (200, profile(asked(ask))) if there else (404, "")
    return reply(ask, answer)


def test_every_site_has_a_verdict_in_the_order_of_the_list() -> None:
    """What is left out of a result reads as 'nothing there'."""
    listed = rules(150)
    checked = check(listed, NAME, honest)

    assert [verdict.rule for verdict in checked.verdicts] == listed
    assert {verdict.word for verdict in checked.verdicts} == {Word.FOUND}
    assert not checked.stopped


def test_an_empty_list_is_no_trouble() -> None:
    """There is nothing to ask."""
    assert check([], NAME, honest).verdicts == ()


def test_a_site_never_gets_two_requests_at_once() -> None:
    """Also where a list names it twice."""
    busy: Counter[str] = Counter()
    worst: list[int] = []
    lock = threading.Lock()

    def slow(ask: Ask, terms: Terms) -> Reply:
        host = ask.url.split("/")[2]
        with lock:
            busy[host] += 1
            worst.append(busy[host])
        time.sleep(0.005)
        with lock:
            busy[host] -= 1
        return honest(ask, terms)

    check(rules(20) + rules(20), NAME, slow)

    assert max(worst) == 1


def test_sites_do_not_wait_for_each_other_but_no_more_than_64_are_asked_at_once() -> None:
    """Nor 100, where there are more than 400."""
    busy = 0
    worst: list[int] = []
    lock = threading.Lock()

    def slow(ask: Ask, terms: Terms) -> Reply:
        nonlocal busy
        with lock:
            busy += 1
            worst.append(busy)
        time.sleep(0.002)
        with lock:
            busy -= 1
        return honest(ask, terms)

    check(rules(300), NAME, slow)
    assert 8 < max(worst) <= 64
    worst.clear()
    check(rules(450), NAME, slow)
    assert max(worst) <= 100


def test_a_site_that_breaks_us_is_not_checked_and_stops_nothing_else() -> None:
    """One odd answer must not cost the whole run."""

    def breaks(ask: Ask, terms: Terms) -> Reply:
        if "s1." in ask.url:
            raise RuntimeError(ask.url)
        return honest(ask, terms)

    checked = check(rules(3), NAME, breaks)

    assert [verdict.word for verdict in checked.verdicts] == [
        Word.FOUND, Word.NOT_CHECKED, Word.FOUND,
    ]  # fmt: skip
    assert checked.verdicts[1].reason is Reason.CHECK_FAILED


def test_what_was_not_asked_when_it_stopped_is_not_checked() -> None:
    """D3: a stop must not read as 'not there'."""
    done: list[Verdict] = []

    def listen(verdict: Verdict, so_far: int, total: int) -> None:
        done.append(verdict)

    checked = check(rules(100), NAME, honest, listen, lambda: len(done) >= 5, at_once=2)

    assert checked.stopped
    assert len(checked.verdicts) == 100
    left = [verdict for verdict in checked.verdicts if verdict.reason is Reason.STOPPED]
    assert left
    assert {verdict.word for verdict in left} == {Word.NOT_CHECKED}
    assert all(verdict.address for verdict in left)


def test_the_requests_are_held_to_the_list() -> None:
    """Plain identity, no redirect, only these hosts and addresses, ten seconds, 256 KiB."""
    made = terms(rules(2))

    assert made.identity is Identity.PLAIN
    assert (made.redirects, made.deadline, made.cap) == (0, 10.0, 256 * 1024)
    assert made.contacts == ("s0.example", "s1.example")


def test_the_invented_and_the_known_name_hold_nothing_of_the_person() -> None:
    """They go to the same sites, and must give nothing away."""
    sent: list[Ask] = []

    def listening(ask: Ask, terms: Terms) -> Reply:
        sent.append(ask)
        return reply(ask, (200, profile(asked(ask))) if asked(ask) == NAME else (404, ""))

    check(rules(1), NAME, listening)

    own, other = sent
    assert [detail.label for detail in own.details] == ["your username"]
    assert other.details == ()
    assert NAME not in other.url


@contextmanager
def server(answer: bytes, *, drip: bytes = b"") -> Iterator[tuple[str, int]]:
    """Serve raw bytes on this machine; with *drip*, one piece every tenth of a second for ever."""
    listening = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def talk(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65536)
                connection.sendall(answer)
                while drip and not ended.wait(0.1):
                    connection.sendall(drip)
            except OSError:
                pass

    def serve() -> None:
        while True:
            try:
                connection, _where = listening.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(connection,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listening.getsockname()
    finally:
        ended.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()


def over_the_network(place: tuple[str, int]) -> Verdict:
    """Return the verdict on one site that *place* answers for."""
    one = rule(check="http://site.example/u/{account}", known=())
    with Fetcher(table={"site.example": place}, pace=0) as fetcher:
        (verdict,) = check([one], NAME, fetcher).verdicts
    return verdict


def test_a_site_that_never_ends_its_headers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte at a time keeps an ordinary time-out busy for ever."""
    monkeypatch.setattr(checker, "DEADLINE", 0.6)
    with server(b"HTTP/1.1 200 OK\r\nX-A: ", drip=b"a") as place:
        verdict = over_the_network(place)

    assert (verdict.word, verdict.reason) == (Word.NOT_CHECKED, Reason.TIMED_OUT)


def test_a_site_that_hangs_up_is_not_checked() -> None:
    """It is asked a second time, politely, and then left alone."""
    with server(b"") as place:
        verdict = over_the_network(place)

    assert verdict.word is Word.NOT_CHECKED


def test_a_redirect_is_not_followed_and_what_it_says_is_not_kept() -> None:
    """E17: an old name that leads to a new one must not reveal it."""
    with server(
        b"HTTP/1.1 301 Moved\r\nLocation: /u/new_secret_name\r\nContent-Length: 0\r\n\r\n"
    ) as place:
        verdict = over_the_network(place)

    assert (verdict.word, verdict.reason) == (Word.NOT_CHECKED, Reason.MOVED)
    assert "new_secret_name" not in f"{verdict.says} {verdict.address} {verdict!r}"
