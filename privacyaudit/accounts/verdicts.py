"""
From answers to a verdict: found, not found, not possible, blocked, not checked.

One answer is never enough. Before 'found' is said, the same site is asked
about an invented name; before 'not found' is said, about an account that is
known to exist, where the list has one. A site that cannot tell these apart
has told us nothing, and that is what the verdict says.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urljoin

from privacyaudit.accounts.blocks import refusal, wants_log_in
from privacyaudit.accounts.pages import Outline, alike, outline, told_apart
from privacyaudit.accounts.patterns import allows
from privacyaudit.accounts.rules import Claim, SiteRule
from privacyaudit.accounts.twins import twin
from privacyaudit.model import Ask, Detail, Reason, Reply
from privacyaudit.words import _, reason_says


class Word(StrEnum):
    """The five verdicts."""

    FOUND = "found"
    NOT_FOUND = "missing"
    NOT_POSSIBLE = "invalid"
    """The site does not allow such a name."""
    BLOCKED = "blocked"
    NOT_CHECKED = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one name at one site, and why no more is."""

    word: Word
    rule: SiteRule
    address: str = field(default="", repr=False)
    """Where a person can look themselves."""
    reason: Reason | None = None
    says: str = ""


class Stage(StrEnum):
    """Which question an ask is."""

    FIRST = "first"
    TWIN = "twin"
    SECOND_TWIN = "second twin"
    KNOWN = "known"
    ALIKE = "alike"
    """An invented name, to see whether the first page is what such names get."""


@dataclass(frozen=True, slots=True)
class Memo:
    """What an ask must remember until its reply is here."""

    rule: SiteRule
    detail: Detail
    name: str = field(repr=False)
    """The person's username, without an ``@`` before it."""
    stage: Stage = Stage.FIRST
    asked: str = field(default="", repr=False)
    """The name in this ask."""
    pages: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    """Names and their pages so far, packed."""
    tried: int = 0
    """Known accounts tried."""
    proves: Word = Word.NOT_FOUND
    """The verdict if the known account is there."""


def begin(rule: SiteRule, detail: Detail, name: str) -> Ask | Verdict:
    """
    Return the first ask for a username at a site, or why there is none.

    :param name: the detail's value as a username: see :mod:`names`.
    """
    if not allows(rule.pattern, rule.written(name)) or not rule.written(name):
        says = _("A name like this cannot be used on this site.")
        return Verdict(Word.NOT_POSSIBLE, rule, "", Reason.NOT_POSSIBLE, says)
    return _ask(Memo(rule, detail, name, asked=name))


def read(reply: Reply) -> Ask | Verdict:
    """
    Return the verdict, or the next ask where one more answer is needed.

    :param reply: to an ask that came from here; its memo says which.
    """
    memo = reply.ask.memo
    assert isinstance(memo, Memo)
    if reply.problem is not None:
        return _unknown(memo, reply.problem, reply.says)
    text = _decoded(reply)
    reason = refusal(reply.status, reply.headers, text)
    if reason is None and any(mark in text for mark in memo.rule.fault_text):
        reason = Reason.BLOCKED
    if reason is not None:
        return _unknown(memo, reason)
    elsewhere = ""
    if 300 <= reply.status < 400:
        elsewhere = _elsewhere(reply)
    claim = memo.rule.claim(reply.status, text, elsewhere)
    return _NEXT[memo.stage](memo, Answer(reply, text, elsewhere, claim))


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, read as far as its rule goes."""

    reply: Reply
    text: str = field(repr=False)
    elsewhere: str = field(repr=False)
    claim: Claim

    @property
    def sent_to_log_in(self) -> bool:
        """Whether it sends us to a log-in page."""
        return bool(self.elsewhere) and wants_log_in(self.elsewhere)

    def packed(self) -> bytes:
        """Return the page, packed small until it is needed."""
        return zlib.compress(self.text.encode("utf-8", "replace"), 1)


def _first(memo: Memo, answer: Answer) -> Ask | Verdict:
    rule = memo.rule
    if answer.claim is Claim.THERE:
        return _twin(memo, Stage.TWIN, ((memo.asked, answer.packed()),))
    if answer.claim in (Claim.GONE, Claim.GONE_PERHAPS):
        perhaps = answer.claim is Claim.GONE_PERHAPS
        pages = ((memo.asked, answer.packed()),) if perhaps and not answer.elsewhere else ()
        if rule.known:
            return _known(replace(memo, pages=pages, proves=Word.NOT_FOUND))
        if not perhaps:
            return Verdict(Word.NOT_FOUND, rule, rule.for_people(memo.name))
    if answer.sent_to_log_in:
        return _unknown(memo, Reason.NEEDS_LOG_IN)
    return _unknown(memo, Reason.MOVED if answer.elsewhere else Reason.UNCLEAR)


def _after_twin(memo: Memo, answer: Answer) -> Ask | Verdict:
    if answer.claim is Claim.GONE:
        return _found(memo)
    if answer.elsewhere:
        # Sent elsewhere: by the rule, or because we ask too much? An account can tell.
        if memo.rule.there_text:
            return _found(memo)
        if memo.rule.known:
            return _known(replace(memo, pages=(), proves=Word.FOUND))
        return _unknown(memo, Reason.NEEDS_LOG_IN if answer.sent_to_log_in else Reason.MOVED)
    if answer.claim is Claim.GONE_PERHAPS or 400 <= answer.reply.status < 500:
        return _found(memo)
    if answer.claim is Claim.UNCLEAR:
        return _unknown(memo, Reason.UNCLEAR)
    first = _outline(*memo.pages[0])
    invented = outline(answer.text, memo.asked)
    if not told_apart(first, invented, invented):
        return _same_for_anyone(memo)
    return _twin(memo, Stage.SECOND_TWIN, (*memo.pages, (memo.asked, answer.packed())))


def _after_second_twin(memo: Memo, answer: Answer) -> Ask | Verdict:
    first, invented = (_outline(*page) for page in memo.pages)
    second = outline(answer.text, memo.asked)
    if answer.claim is Claim.THERE and told_apart(first, invented, second):
        return _found(memo)
    return _same_for_anyone(memo)


def _after_known(memo: Memo, answer: Answer) -> Ask | Verdict:
    rule = memo.rule
    if answer.claim is not Claim.THERE:
        if memo.tried < len(rule.known):
            return _known(memo)
        if answer.sent_to_log_in:
            return _unknown(memo, Reason.NEEDS_LOG_IN)
        says = _("It no longer answers in the way we know, so we cannot tell.")
        return _unknown(memo, Reason.UNCLEAR, says)
    if memo.proves is Word.FOUND:
        return _found(memo)
    if memo.pages:
        return _twin(memo, Stage.ALIKE, memo.pages)
    return Verdict(Word.NOT_FOUND, rule, rule.for_people(memo.name))


def _after_alike(memo: Memo, answer: Answer) -> Ask | Verdict:
    if answer.claim is Claim.GONE_PERHAPS and not answer.elsewhere:
        first = _outline(*memo.pages[0])
        if alike(first, outline(answer.text, memo.asked)):
            page = memo.rule.for_people(memo.name)
            return Verdict(Word.NOT_FOUND, memo.rule, page)
    return _unknown(memo, Reason.UNCLEAR)


_NEXT: dict[Stage, Callable[[Memo, Answer], Ask | Verdict]] = {
    Stage.FIRST: _first,
    Stage.TWIN: _after_twin,
    Stage.SECOND_TWIN: _after_second_twin,
    Stage.KNOWN: _after_known,
    Stage.ALIKE: _after_alike,
}


def _ask(memo: Memo) -> Ask:
    rule = memo.rule
    own = memo.stage is Stage.FIRST
    return Ask(
        url=rule.address(memo.asked),
        place=rule.name,
        details=(memo.detail,) if own else (),
        form=_("as it is") if own else _("a name that is not yours"),
        template=rule.check,
        headers=rule.headers,
        by_hand=rule.for_people(memo.name),
        memo=memo,
    )


def _twin(memo: Memo, stage: Stage, pages: tuple[tuple[str, bytes], ...]) -> Ask | Verdict:
    rule = memo.rule
    invented = twin(memo.name, lambda name: allows(rule.pattern, rule.written(name)))
    if not invented:
        return _unknown(memo, Reason.UNCLEAR)
    return _ask(replace(memo, stage=stage, asked=invented, pages=pages))


def _known(memo: Memo) -> Ask | Verdict:
    """Ask for the next known account that is not the person's own name."""
    rule = memo.rule
    mine = memo.name.casefold()
    for number in range(memo.tried, len(rule.known)):
        if rule.known[number].casefold() != mine:
            return _ask(
                replace(memo, stage=Stage.KNOWN, asked=rule.known[number], tried=number + 1)
            )
    return _unknown(memo, Reason.UNCLEAR)


def _found(memo: Memo) -> Verdict:
    return Verdict(Word.FOUND, memo.rule, memo.rule.for_people(memo.name))


def _same_for_anyone(memo: Memo) -> Verdict:
    says = _("It answers the same for a name that we made up, so we cannot tell.")
    return _unknown(memo, Reason.UNCLEAR, says)


def _unknown(memo: Memo, reason: Reason, says: str = "") -> Verdict:
    kept_out = reason in (Reason.BLOCKED, Reason.RATE_LIMITED)
    word = Word.BLOCKED if kept_out else Word.NOT_CHECKED
    page = memo.rule.for_people(memo.name)
    return Verdict(word, memo.rule, page, reason, says or reason_says(reason))


def _outline(name: str, page: bytes) -> Outline:
    return outline(zlib.decompress(page).decode("utf-8", "replace"), name)


def _decoded(reply: Reply) -> str:
    _kind, _semicolon, rest = reply.headers.get("content-type", "").partition(";")
    charset = rest.partition("charset=")[2].split(";")[0].strip(" \"'").lower()
    try:
        return reply.body.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):
        return reply.body.decode("utf-8", "replace")


def _elsewhere(reply: Reply) -> str:
    """Return where a redirect leads, as an absolute address; only ever compared."""
    try:
        return urljoin(reply.ask.url, reply.headers.get("location", "")) or "?"
    except ValueError:
        return "?"
