"""
One guided audit, held in memory only: what was told, planned, agreed and found.

The web pages put one question at a time to a person; this is where the
answers stand meanwhile. Nothing here writes to a disk (rule F1).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from privacyaudit import consent as consents
from privacyaudit.desk import audit as desk
from privacyaudit.desk import closer, intocase
from privacyaudit.desk.answers import Answers, Mark, today
from privacyaudit.desk.look import Look, Past
from privacyaudit.errors import InputError
from privacyaudit.model import (
    Audit,
    Consent,
    Plan,
    Question,
    Role,
)
from privacyaudit.questions import OPTIONS
from privacyaudit.stamps import Later
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.desk.jobs import Job
    from privacyaudit.desk.naming import Naming
    from privacyaudit.store.case import Case


@dataclass
class Guided(Answers):
    """Everything one person told these pages, until it is wiped."""

    role: Role | None = None
    asked: set[str] = field(default_factory=set)
    """The questions that were put, whatever the answer."""
    go_on: bool = False
    """The second choice to go on, where somebody may be watching (rule A2)."""
    consent: Consent | None = None
    chosen: set[str] = field(default_factory=set)
    look: Look | Past | None = field(default=None, repr=False)
    before: Look | Past | None = field(default=None, repr=False)
    """The look that a closer one goes on from."""
    audit: Audit | None = field(default=None, repr=False)
    earlier: Audit | None = field(default=None, repr=False)
    later: Later = field(default_factory=Later, repr=False)
    """Stamps the looks that are made while no case is open."""
    stored: Audit | None = field(default=None, repr=False)
    """What was seen, as the open case holds it."""
    marks: dict[str, Mark] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    """Answers to 'is this you?', ``unsure`` too."""
    job: Job | None = field(default=None, repr=False)
    """What takes a while and goes on now, or the last one that did."""
    notes: object = field(default=None, repr=False)
    """What the pages worked out of the audit, to be worked out once."""
    case: Case | None = field(default=None, repr=False)
    """The case that is open, in which an audit can be kept."""
    naming: Naming | None = field(default=None, repr=False)
    """A username that is about to be looked for, once there is a yes."""
    new_code: str = field(default="", repr=False)
    """The recovery code of a case just made: shown once."""
    of_case: str = ""
    """The id of the case that the answers were taken from, or kept in."""
    shelf: str = field(default="", repr=False)
    """The folder in which cases are looked for."""
    practice: bool = False
    """A made-up person, for training."""

    @property
    def running(self) -> bool:
        """Whether a look is going on now."""
        return self.look is not None and self.look.running

    def agree(self, role: Role, made_by: str, days: int, seen_by: tuple[str, ...]) -> None:
        """
        Keep the consent; with a case open it is written down there too.

        :raises ConsentError: it does not allow a look today.
        :raises InputError: *made_by*, which is shown, would give a detail away.
        """
        from privacyaudit.desk import case as cases

        day = today()
        if self.case is not None:
            cases.prints_nothing_personal(self.case, made_by, day)
        if wrong := consents.names_someone(made_by, self.details.values()):
            raise InputError(wrong)
        met = role is Role.ADVOCATE
        self.consent = consents.give(role, made_by, day, days=days, seen_by=seen_by, met=met)
        if self.case is not None:
            cases.record_consent(self.case, self.consent)

    def start(self, look: Look) -> None:
        """Begin *look*, unless one runs already: a form sent twice starts one."""
        with self.lock:
            if self.running:
                return
            self.look, self.before = look, None
            self.asked.discard("closer")
            if self.audit is not None:
                self.earlier = self.audit
            self.audit = None
            self.marks.clear()
            self.answers.clear()
            look.start()

    @property
    def busy(self) -> bool:
        """Whether something goes on now that a rest must not end."""
        return self.running or (self.job is not None and not self.job.ended)

    def begin(self, job: Job) -> None:
        """Begin *job*, unless one runs already: a form sent twice does it once."""
        with self.lock:
            if self.job is not None and not self.job.ended:
                return
            self.job = job
            job.start()

    def closer(self) -> Plan | None:
        """Return the plan for the pages of accounts said to be theirs, if it was not offered."""
        if self.audit is None or self.running or "closer" in self.asked:
            return None
        made = closer.plan(self.audit, self.person())
        return made if made.lines else None

    def start_closer(self, look: Look) -> None:
        """Begin a closer look: the answers stay, and what was seen stays until it ends."""
        with self.lock:
            if self.running or "closer" in self.asked:
                return
            self.asked.add("closer")
            self.before, self.look, self.audit = self.look, look, None
            look.start()

    def show(self, audit: Audit) -> None:
        """Show an *audit* of before: from the case, or from the record of one."""
        with self.lock:
            if self.running:
                raise InputError(_("A look goes on now."), _("Wait for its end, or stop it."))
            self.look, self.before = Past(audit), None
            self.audit, self.stored, self.earlier = audit, audit, None
            self.marks.clear()
            self.answers.clear()
            self.asked.add("closer")  # its pages were offered then

    def drop_look(self) -> None:
        """Wipe what the last look saw; after a closer look, the first one counts again."""
        with self.lock:
            self.look, self.before = self.before, None
            if self.look is not None and self.look.audit is not None:
                self.settle(self.look.audit)

    def finish(self, audit: Audit) -> None:
        """Take *audit* as what was seen; with a case open it is kept at once."""
        if self.before is None:
            self.audit = audit
        else:
            self.settle(audit)
        if self.case is not None and self.case.is_open:
            self.keep_in_case()  # so that nothing is lost should the program end now

    def open_questions(self) -> tuple[Question, ...]:
        """Return the questions nobody has answered yet."""
        if self.audit is None:
            return ()
        return tuple(one for one in self.audit.questions if one.id not in self.answers)

    def answer(self, question: str, given: str) -> None:
        """
        Take the answer to one 'is this you?'; the last one given counts.

        :raises InputError: there is no such question.
        """
        with self.lock:
            if self.look is None or self.look.audit is None:
                return
            if question not in {one.id for one in self.look.audit.questions}:
                raise InputError(_("That is not one of the questions."))
            self.answers[question] = given
            self.settle(self.look.audit)

    def ask_again(self) -> None:
        """Put every question again."""
        with self.lock:
            self.answers.clear()
            if self.look is not None and self.look.audit is not None:
                self.settle(self.look.audit)

    def settle(self, raw: Audit) -> None:
        """Take *raw* as what was seen, with the answers given to its questions."""
        said = {key: one for key, one in self.answers.items() if one in OPTIONS}
        self.audit = desk.settle(raw, said)

    def mark(self, action: str) -> Mark:
        """Return what was noted beside *action*."""
        return self.marks.setdefault(action, Mark())

    def use(self, case: Case) -> None:
        """
        Work in *case*: what it knows of the person takes the place of nothing that was typed.

        Answers that belong to another case are put away first, so that no
        client's details are on the screen beside another's (rules E8, J1).

        :raises InputError: what was typed seems to be about somebody else.
        """
        from privacyaudit.desk import case as cases

        self.let_go()
        if self.of_case not in ("", case.id):
            self.put_away()
        told = cases.told(case) if case.fact(cases.DETAILS) is not None else None
        if told is not None and self.details:
            if not cases.same_person(told.person, self.person()):
                case.lock()
                raise InputError(
                    _("What you typed here seems to be about somebody else."),
                    _("Keep it in a case of its own, or wipe it and start again."),
                )
        elif told is not None:
            self.take(told.person)
            if told.consent is not None and told.consent.expires >= today():
                self.consent, self.role = told.consent, told.consent.role
        self.case, self.of_case = case, case.id

    @property
    def kept(self) -> bool:
        """Whether all that was told and seen is in the open case, as it stands now."""
        return intocase.is_kept(self)

    def put_away(self) -> None:
        """Forget the person, and what was seen; the case they belong to stays as it is."""
        self.let_go()
        with self.lock:
            if self.look is not None:
                self.look.stop()
            if self.job is not None and self.job.ended:
                self.job = None  # what it found was for the one who is put away
            fresh = Guided()
            for name in self.__dataclass_fields__:
                if name not in ("lock", "job", "shelf", "role", "region"):
                    setattr(self, name, getattr(fresh, name))

    def let_go(self) -> None:
        """Close the case that is open, and forget its key."""
        held, self.case, self.new_code = self.case, None, ""
        if held is not None:
            held.lock()

    def keep_in_case(self) -> None:
        """
        Keep the answers, the consent and the audit in the open case.

        :raises PrivacyAuditError: they cannot be kept, or are about somebody else.
        """
        intocase.keep(self)

    @property
    def for_no_case(self) -> bool:
        """Whether what is shown can be kept in no case: it is a record from a file."""
        return self.audit is not None and not intocase.can_be_kept(self)

    def wipe(self) -> None:
        """Forget everything, and stop what runs."""
        if self.job is not None:
            self.job.stop()
        self.let_go()
        with self.lock:
            if self.look is not None:
                self.look.stop()
            fresh = Guided()
            for name in self.__dataclass_fields__:
                if name != "lock":
                    setattr(self, name, getattr(fresh, name))
