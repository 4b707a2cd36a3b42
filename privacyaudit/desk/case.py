"""A case from day to day: whose it is, what was agreed, audits in it, and what stands open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from privacyaudit import consent as asking
from privacyaudit import engine
from privacyaudit.agreements import Decision, left_by_choice
from privacyaudit.compare import Change, Comparison, compare, history
from privacyaudit.desk import audit as audits_desk
from privacyaudit.desk import requests
from privacyaudit.desk.books import put, sorts
from privacyaudit.details import Told, read_text
from privacyaudit.errors import CaseError, ConsentError, InputError, Step
from privacyaudit.model import Agreed, Audit, Consent, DetailKind, Person, Role
from privacyaudit.requested import OPEN
from privacyaudit.store import audits, blobs
from privacyaudit.store.case import Case
from privacyaudit.telling import tells
from privacyaudit.words import _

CONSENTS = "consents"
DECISIONS = "decisions"
DETAILS = "details"

SAME = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.EMAIL, DetailKind.PHONE,
        DetailKind.BIRTH_DATE, DetailKind.USERNAME)  # fmt: skip
"""Kinds of detail of which at least one stays the same while a case lasts."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What a case holds: counts and days only."""

    id: str
    purge_on: date
    overdue: bool
    has_details: bool
    consent_until: date | None
    entries: int
    audits: int
    files: int
    open_requests: int
    late_requests: int


def today_here() -> date:
    """Return the day it is here."""
    return datetime.now(UTC).astimezone().date()


def overview(case: Case, today: date | None = None) -> Overview:
    """Return what stands in *case*; nothing personal is in it."""
    today = today or today_here()
    asked = requests.every(case)
    given = consents(case)
    return Overview(
        id=case.id,
        purge_on=case.purge_on,
        overdue=case.purge_on < today,
        has_details=case.fact(DETAILS) is not None,
        consent_until=given[-1].expires if given else None,
        entries=sum(record.body is not None for record in case.read("diary")),
        audits=len(audits.kept(case)),
        files=len(blobs.kept(case)),
        open_requests=sum(one.state in OPEN for one in asked),
        late_requests=sum(one.late(today) for one in asked),
    )


def take_details(case: Case, content: bytes, today: date | None = None) -> Told:
    """
    Keep the details file in the case, in place of the one before; return what it says.

    Raises DetailsError where it has a mistake, InputError where it is about
    somebody else: one person a case (rule E8).
    """
    today = today or today_here()
    told = read_text(content, today)
    before = case.fact(DETAILS)
    if before is not None and not same_person(read_text(before, today).person, told.person):
        raise InputError(
            _("These details seem to be about somebody else."),
            _("A case is for one person. Make another case for another person."),
        )
    case.set_fact(DETAILS, content)
    if told.consent is not None:
        record_consent(case, told.consent)
    return told


def same_person(one: Person, other: Person) -> bool:
    """Tell whether two sets of details share a name, an e-mail, a number or the like."""

    def marks(person: Person) -> set[tuple[DetailKind, str]]:
        return {
            (detail.kind, "".join(detail.value.casefold().split())) for detail in person.of(*SAME)
        }

    return not marks(one) or not marks(other) or bool(marks(one) & marks(other))


def told(case: Case, today: date | None = None) -> Told:
    """
    Return the details kept in *case*, under the newest consent in it.

    Raises CaseError where there are none.
    """
    content = case.fact(DETAILS)
    if content is None:
        raise CaseError(_("This case has no details yet."), _("Add them first."), Step.ADD_DETAILS)
    kept = read_text(content, today or today_here())
    given = consents(case)
    return replace(kept, consent=given[-1]) if given else kept


def consents(case: Case) -> tuple[Consent, ...]:
    """Return every consent of the case, the newest last."""
    return sorts(case, CONSENTS, Consent)


def record_consent(case: Case, consent: Consent) -> None:
    """Write down who agreed to what until when; once for each."""
    if consent not in consents(case):
        put(case, CONSENTS, consent)


def agree_anew(
    case: Case, role: Role, made_by: str, *, days: int = asking.DAYS, seen_by: tuple[str, ...] = (),
    met: bool = False, today: date | None = None,
) -> Consent:  # fmt: skip
    """
    Write down a new consent, as after the one before has ended; return it.

    *met* says that an advocate knows who the client is (rule D4). Raises
    ConsentError where no audit may run under it.
    """
    day = today or today_here()
    prints_nothing_personal(case, made_by, day)
    given = asking.give(role, made_by, day, days=days, seen_by=seen_by, met=met)
    record_consent(case, given)
    return given


def prints_nothing_personal(case: Case, words: str, today: date | None = None) -> None:
    """Raise InputError where *words*, which will be shown, would give a detail away (J1)."""
    content = case.fact(DETAILS)
    if content is None:
        return
    person = read_text(content, today or today_here()).person
    if asking.holds_a_name(words, person.details) or tells(words, person.details):
        raise InputError(
            _("This is shown, and would give a detail away."),
            _("Write initials, a number, or what they are: no name."),
        )


def withdraw(case: Case, today: date | None = None) -> None:
    """Write down that the person takes their yes back: no audit runs from now on (rule D1)."""
    day = today or today_here()
    given = consents(case)
    if given:
        record_consent(case, replace(given[-1], expires=day - timedelta(days=1)))


def standing(consent: Consent | None, today: date | None = None) -> Consent:
    """
    Return the consent of a case if an audit may run under it.

    Raises ConsentError with the way to write down a new one.
    """
    try:
        return asking.check(consent, today or today_here())
    except ConsentError as fault:
        raise ConsentError(
            fault.says, _("Ask if it is wanted, and write the new yes down."), Step.AGREE_ANEW
        ) from None


def may_run(case: Case, today: date | None = None) -> None:
    """Raise CaseError where the case is past its day: it can be shown, kept on, or removed (F5)."""
    if case.purge_on < (today or today_here()):
        raise CaseError(
            _("This case was due to be removed on {day}.").format(day=case.purge_on.isoformat()),
            _("Remove it, or choose a later day. Nothing was sent."),
            Step.KEEP_ON,
        )


def run(
    case: Case, agreed: Agreed, surroundings: audits_desk.Surroundings | None = None,
    listen: engine.Listen | None = None, stop: engine.Stop | None = None,
) -> Audit:  # fmt: skip
    """
    Run one audit in the case; it is kept with :func:`keep`.

    Raises ConsentError where the consent has ended, CaseError where the case has.
    """
    may_run(case)
    return audits_desk.run(
        agreed, listen=listen, stop=stop, surroundings=surroundings, case_key=case.key
    )


def keep(case: Case, audit: Audit) -> tuple[int, Audit]:
    """Keep *audit*; return how many requests it saw gone, and the audit with its number."""
    number = len(audits.kept(case)) + 1
    known = {one.id for one in audits.kept(case)}
    if audit.id not in known:
        audit = replace(audit, id=f"A{number}")
    audits.save(case, audit)
    if len(audits.kept(case)) < 2:
        return 0, audit
    gone = {item.digest for item in compared(case).items if item.change is Change.GONE}
    return len(requests.seen_gone(case, frozenset(gone), audit.id, audit.finished.date())), audit


def every_audit(case: Case) -> tuple[Audit, ...]:
    """Return all audits, the oldest first."""
    return tuple(audits.load(case, kept.id) for kept in audits.kept(case))


def one_audit(case: Case, ident: str = "") -> Audit:
    """Return one audit, or the newest; raises CaseError where there is none."""
    if ident:
        return audits.load(case, ident)
    kept = audits.kept(case)
    if not kept:
        raise CaseError(
            _("There is no audit in this case yet."),
            _("Look first, with this case open."),
            Step.LOOK,
        )
    return audits.load(case, kept[-1].id)


def compared(case: Case) -> Comparison:
    """Return the last two audits side by side; raises InputError where there are not two."""
    return compare(every_audit(case), left_by_choice(decisions(case)))


def course(case: Case) -> tuple[Comparison, ...]:
    """Return each audit against the one before it, for the chart."""
    return history(every_audit(case), left_by_choice(decisions(case)))


def decisions(case: Case) -> tuple[Decision, ...]:
    """Return what the person chose to leave, as it was written down."""
    return sorts(case, DECISIONS, Decision)


def leave(
    case: Case, keys: Iterable[str], why: str = "", undone: bool = False, today: date | None = None
) -> int:
    """
    Write down that the person leaves these exposures of the newest audit as they are.

    Returns how many; raises InputError where one is not there.
    """
    audit = one_audit(case)
    by_key = {exposure.key: exposure for exposure in audit.exposures}
    chosen = tuple(keys)
    if not chosen or not set(chosen) <= set(by_key):
        raise InputError(_("There is no such finding in the newest audit."), _("List them first."))
    for key in chosen:
        exposure = by_key[key]
        digests = tuple(sorted({finding.digest for finding in exposure.findings}))
        label = exposure.tag.label if exposure.tag else ""
        day = today or today_here()
        put(case, DECISIONS, Decision(digests, label, exposure.place, day, why, undone))
    return len(chosen)
