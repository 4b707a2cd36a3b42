"""
The fetcher: one ask in, one reply out, whatever a server or an address does.

It holds each ask to what its source declared, keeps away from what must not
be opened, takes turns, follows only redirects that teach nothing new, tries a
second time where that is polite, and notes every request that left.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from types import TracebackType

from privacyaudit.errors import RefusedError
from privacyaudit.fetch import declared, hops, identity, policy, retry
from privacyaudit.fetch.answer import Answer, Getter
from privacyaudit.fetch.connect import Doors
from privacyaudit.fetch.pace import Turn, Turns
from privacyaudit.fetch.socks import TOR, through
from privacyaudit.fetch.url import Url, join, read_url
from privacyaudit.model import Ask, Reason, Reply, Sent, Terms
from privacyaudit.words import _

HURRY = 30.0
"""A source with a deadline below this waits no longer for a host than that."""


class Fetcher:
    """
    Gets what sources ask for; use it in a ``with`` statement, from any thread.

    *avoid* are addresses never to be asked for anything. *proxy* is a
    ``socks5h://`` address; *tor* uses Tor where it usually listens. *secret*
    keeps the visits of one case apart from another's. *contact* is named to
    operators that ask for one, and is never the person's own.

    For the demo and the tests, in code only: *table* says which hosts are on
    this machine (``"*"`` is every host), and no other is then reached; *trust*
    is a TLS context to use for them, and *pace* replaces the pause between two
    requests to one of them.

    :raises RefusedError: an address to avoid cannot be read.
    :raises InputError: the proxy's address is not of the kind that can be used.
    """

    def __init__(
        self,
        *,
        avoid: Iterable[str] = (),
        table: Mapping[str, tuple[str, int]] | None = None,
        proxy: str | None = None,
        tor: bool = False,
        contact: str = "",
        page_region: str = "",
        secret: bytes | None = None,
        pace: float | None = None,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self._avoid = policy.avoiding(avoid)
        chosen = proxy or (TOR if tor else None)
        self._doors = Doors(table or {}, through(chosen, secret) if chosen else None, trust)
        self._stopped = threading.Event()
        self._turns = Turns(self._stopped)
        self._getter = Getter(self._doors)
        self._contact = contact
        self._region = page_region
        self._pace = pace
        self._no_route = False

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def no_route(self) -> bool:
        """Whether the chosen proxy failed: the run must stop, nothing goes another way."""
        return self._no_route

    def stop(self) -> None:
        """End every answer under way; whatever is asked from now on is not sent."""
        self._stopped.set()
        self._getter.dog.close()

    def close(self) -> None:
        """Stop, and let go of every connection."""
        self.stop()
        self._getter.close()
        self._doors.resolver.close()

    def __call__(self, ask: Ask, terms: Terms) -> Reply:
        """Ask, under *terms*; every trouble is a reply with its problem."""
        sent: list[Sent] = []
        try:
            url = read_url(ask.url)
            self._may_open(ask, url, terms)
        except policy.AvoidedError as error:
            return _not_asked(ask, Reason.AVOIDED, error.says)
        except RefusedError as error:
            return _not_asked(ask, Reason.REFUSED, error.says)
        target = url
        for hop in range(terms.redirects + 1):
            answer = self._answer(ask, terms, url, target, sent)
            if answer.problem is not None or not answer.leads or not terms.redirects:
                return _reply(ask, url, target, answer, sent)
            if hop == terms.redirects or ask.method != "GET":
                break
            following = self._next(ask, terms, url, target, answer)
            if isinstance(following, Reply):
                return _with(following, sent)
            target = following
        answer.problem, answer.says = Reason.MOVED, _("This page sends visitors round and round.")
        return _reply(ask, url, target, answer, sent)

    def _may_open(self, ask: Ask, url: Url, terms: Terms) -> None:
        identity.check(ask.headers)
        declared.hold(ask, url, terms)
        policy.refuse_avoided(url, self._avoid)
        if not self._doors.is_here(url):
            policy.refuse_private(url, tor=self._doors.socks is not None)
            if self._doors.socks is not None and url.is_number:
                raise RefusedError(_("Through Tor, only sites with a name can be asked."))
        policy.refuse_form(url, ask.template)
        if not terms.contacts:
            policy.refuse_personal(url)

    def _next(self, ask: Ask, terms: Terms, asked: Url, here: Url, answer: Answer) -> Url | Reply:
        """Return where a redirect leads, or the reply that ends there."""

        def ends(reason: Reason, says: str, *, moved: bool = False) -> Reply:
            answer.problem, answer.says = reason, says
            return _reply(ask, asked, here, answer, [], moved=moved)

        try:
            target = join(here, answer.headers.get("location", ""))
            policy.refuse_avoided(target, self._avoid)
            if not self._doors.is_here(target):
                policy.refuse_private(target, tor=self._doors.socks is not None)
        except policy.AvoidedError as error:
            return ends(Reason.AVOIDED, error.says)
        except RefusedError as error:
            return ends(Reason.REFUSED, error.says, moved=True)
        if hops.is_form(target):
            return ends(Reason.NEEDS_LOG_IN, _("This page is only shown to people who log in."))
        same = hops.same_site(asked, target)
        known = same or declared.is_contact(target.host, terms.contacts)
        if not known or hops.teaches(asked, target, same=same):
            return ends(
                Reason.MOVED,
                _("This page sends visitors on to a place you did not list. We did not follow."),
                moved=True,
            )
        if here.scheme == "https" and target.scheme == "http":
            return ends(Reason.MOVED, _("This page sends visitors to one without a lock."))
        if not hops.keeps(asked, target):
            return ends(Reason.MOVED, _("This page sends visitors to another page of the site."))
        return target

    def _answer(self, ask: Ask, terms: Terms, asked: Url, target: Url, sent: list[Sent]) -> Answer:
        """Get one answer of one host, at its turn, with a second try where polite."""
        paused = 0.0
        pace = terms.pace
        if self._pace is not None and self._doors.is_here(target):
            pace = self._pace
        patience = min(retry.LONGEST, terms.deadline) if terms.deadline < HURRY else retry.LONGEST
        with self._turns.at(target.host, lambda: max(pace, paused)) as turn:
            if turn.refused:
                return Answer(
                    problem=Reason.RATE_LIMITED,
                    says=_("The site asked us to slow down, so we left it alone."),
                )
            answer = self._try(ask, terms, asked, target, sent)
            wait = self._second_try(target, answer, turn, patience)
            if wait is not None:
                self._turns.rest(max(wait, pace))
                answer = self._try(ask, terms, asked, target, sent)
                if answer.problem is None and self._asks_to_wait(target, answer) is not None:
                    turn.waited = patience
            if answer.problem is None and answer.status not in (429, 503):
                paused = retry.backoff(target.host, answer.body)
                if self._asks_to_wait(target, answer) is not None:
                    answer.problem = Reason.RATE_LIMITED
                    answer.says = _("The site asked us to slow down, so we left it alone.")
        return answer

    def _asks_to_wait(self, target: Url, answer: Answer) -> float | None:
        return retry.wait(
            target.host, answer.status, answer.headers, answer.body, datetime.now(UTC)
        )

    def _second_try(self, target: Url, answer: Answer, turn: Turn, patience: float) -> float | None:
        """Return how long to wait before the second try; ``None`` is: there is none."""
        if answer.problem is not None:
            return 1.0 if answer.dropped else None
        wait = self._asks_to_wait(target, answer)
        if wait is None:
            return None
        if turn.waited + wait > patience:
            turn.refused = turn.refused or wait > patience
            return None
        turn.waited += wait
        return wait

    def _try(self, ask: Ask, terms: Terms, asked: Url, target: Url, sent: list[Sent]) -> Answer:
        if self._stopped.is_set():
            return Answer(problem=Reason.STOPPED, says=_("You stopped the check."))
        if self._no_route:
            return Answer(
                problem=Reason.NO_ROUTE,
                says=_("The proxy you chose could not be reached. Nothing was sent."),
            )
        headers = identity.headers(
            terms.identity,
            region=self._region,
            contact=self._contact,
            extra=ask.headers,
            asked=asked,
            target=target,
        )
        at = datetime.now(UTC)
        answer = self._getter.get(ask.method, target, headers, ask.body, terms)
        self._no_route = self._no_route or answer.no_route
        if answer.departed:
            labels = tuple(detail.label for detail in ask.details)
            template = ask.template or (terms.templates[0] if len(terms.templates) == 1 else "")
            sent.append(
                Sent(
                    at,
                    terms.source,
                    target.host,
                    ask.method,
                    template,
                    labels,
                    ask.form,
                    terms.identity,
                    answer.status,
                )
            )
        return answer


def _not_asked(ask: Ask, reason: Reason, says: str) -> Reply:
    return Reply(ask, problem=reason, says=says, at=datetime.now(UTC))


def _reply(
    ask: Ask, asked: Url, target: Url, answer: Answer, sent: list[Sent], *, moved: bool = False
) -> Reply:
    return Reply(
        ask,
        status=answer.status,
        headers=answer.headers,
        body=answer.body,
        url=ask.url if target == asked else target.text,
        problem=answer.problem,
        says=answer.says,
        at=datetime.now(UTC),
        truncated=answer.truncated,
        moved=moved,
        sent=tuple(sent),
        peer=answer.peer,
        certificates=answer.certificates,
    )


def _with(reply: Reply, sent: list[Sent]) -> Reply:
    from dataclasses import replace

    return replace(reply, sent=tuple(sent))
