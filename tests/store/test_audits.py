"""Audits in a case: kept whole, and read by every later version."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from privacyaudit.errors import CaseError, InputError
from privacyaudit.model import AUDIT_SCHEMA, Audit
from privacyaudit.store import audits
from privacyaudit.store.case import Case
from tests.store.people import audit, finding


def test_an_audit_comes_back_as_it_was(case: Case) -> None:
    """A comparison is only as good as what was kept."""
    audits.save(case, audit())

    assert audits.load(case, "a0001") == audit()


def test_every_field_of_an_audit_is_filled_in_this_test() -> None:
    """A new field that cannot be kept as JSON would be seen here."""
    made, empty = (
        audit(),
        {field.name for field in fields(Audit) if not getattr(audit(), field.name)},
    )

    assert empty <= {"unlisted", "questions", "answers", "exposures", "combinations", "actions",
                     "stopped"}  # fmt: skip
    assert audits.decode(audits.encode(made)) == made


def test_audits_are_listed_by_time(case: Case) -> None:
    """The history of a case is told in order."""
    for number in (3, 1, 2):
        audits.save(case, audit(number))

    assert [kept.id for kept in audits.kept(case)] == ["a0001", "a0002", "a0003"]


def test_answering_questions_replaces_the_audit(case: Case) -> None:
    """The same audit, with the person's answers; not a second one."""
    audits.save(case, audit())
    audits.save(case, replace(audit(), answers={"q-1": "mine"}))

    assert len(audits.kept(case)) == 1
    assert audits.load(case, "a0001").answers == {"q-1": "mine"}


def test_an_audit_made_outside_the_case_is_not_taken(case: Case) -> None:
    """It could never be compared, and would look as if it could."""
    with pytest.raises(InputError):
        audits.save(case, audit(comparable=False))

    assert audits.kept(case) == ()


def test_an_audit_can_be_removed(case: Case) -> None:
    """It belongs to the person."""
    audits.save(case, audit())

    assert audits.remove(case, "a0001")
    assert not audits.remove(case, "a0001")
    with pytest.raises(CaseError):
        audits.load(case, "a0001")


def test_an_audit_of_a_newer_version_is_said_to_be_one(case: Case) -> None:
    """It is neither damaged nor half read."""
    facts = {**json.loads(audits.encode(audit())), "schema": AUDIT_SCHEMA + 1}
    with pytest.raises(CaseError, match="newer version"):
        audits.decode(json.dumps(facts).encode())


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"schema":1}', b"null", b"[" * 50_000, b'{"schema":0}', b"\xff"]
)
def test_an_audit_that_cannot_be_read_is_said(content: bytes) -> None:
    """One sentence, no trace."""
    with pytest.raises(CaseError):
        audits.decode(content)


def test_an_older_audit_is_brought_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """The steps are applied one after the other, from any version."""

    def named(facts: dict[str, Any]) -> dict[str, Any]:
        facts["region"] = facts.pop("country")
        return facts

    old = json.loads(audits.encode(audit()))
    old["country"] = old.pop("region")
    old["schema"] = AUDIT_SCHEMA - 2
    monkeypatch.setattr(
        audits, "UPGRADES", {AUDIT_SCHEMA - 2: named, AUDIT_SCHEMA - 1: lambda facts: facts}
    )

    assert audits.decode(json.dumps(old).encode()) == audit()


def test_a_large_audit_is_kept_small(case: Case) -> None:
    """5,000 findings must not make a case slow to copy."""
    large = audit(findings=tuple(finding(f"page-{number}") for number in range(5_000)))
    audits.save(case, large)

    assert audits.load(case, "a0001") == large
    assert (case.folder / "data").stat().st_size < 2_000_000
