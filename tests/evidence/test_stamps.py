"""Time stamps: kept as they came, checked twice, and never at the cost of a pack."""

from __future__ import annotations

import hashlib
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from privacyaudit.desk import evidence
from privacyaudit.evidence.stamp import check, query
from privacyaudit.evidence.verify import verify
from privacyaudit.model import Ask, Reason, Reply, Terms
from privacyaudit.store.case import Case
from tests.evidence import authority
from tests.evidence.conftest import PAGE, fetch, out


def test_a_stamp_is_kept_as_it_came_and_both_checks_agree(
    case: Case, tmp_path: Path, tsa: authority.Authority
) -> None:
    """RFC 3161: by the library, by openssl, and by openssl on its own."""
    evidence.capture(case, PAGE, "AB", fetch)
    done = evidence.stamp(case, "AB1", "https://tsa.example/", tsa, who="self")
    folder = out(case, tmp_path)
    (tmp_path / "root.pem").write_bytes(tsa.root)
    openssl = subprocess.run(
        ["openssl", "ts", "-verify", "-data", "SHA256SUMS", "-in", "SHA256SUMS.tsr",
         "-CAfile", tmp_path / "root.pem"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.says == ""
    assert done.at is not None
    assert (folder / "SHA256SUMS.tsr").read_bytes() == done.answer
    assert evidence.check_stamps(case, "AB1", tsa.root) == ()
    assert "Verification: OK" in openssl.stdout + openssl.stderr
    assert verify(folder, tsa.root).stamps == (done.at.isoformat(),)


def test_a_stamp_that_only_openssl_can_read_is_kept_and_told(
    case: Case, tmp_path: Path, tsa: authority.Authority
) -> None:
    """Some authorities send certificates in an order that the library refuses."""
    chained = authority.Authority(tsa.home, chain=True)
    evidence.capture(case, PAGE, "AB", fetch)
    done = evidence.stamp(case, "AB1", "https://tsa.example/", chained, who="self")

    assert done.at is not None
    assert abs((datetime.now(UTC) - done.at).total_seconds()) < 600
    assert evidence.check_stamps(case, "AB1", tsa.root) == ()
    assert verify(out(case, tmp_path), tsa.root).wrong == ()


def test_a_stamp_under_another_root_is_not_accepted(
    case: Case, tmp_path: Path, tsa: authority.Authority
) -> None:
    """The twin: both programs refuse it."""
    evidence.capture(case, PAGE, "AB", fetch)
    evidence.stamp(case, "AB1", "https://tsa.example/", tsa, who="self")
    (tmp_path / "other").mkdir()
    other = authority.make(tmp_path / "other")

    assert len(evidence.check_stamps(case, "AB1", other.root)) == 2


def test_a_stamp_on_another_list_is_not_accepted(
    case: Case, tmp_path: Path, tsa: authority.Authority
) -> None:
    """A stamp cannot be moved to another pack."""
    evidence.capture(case, PAGE, "AB", fetch)
    evidence.stamp(case, "AB1", "https://tsa.example/", tsa, who="self")
    folder = out(case, tmp_path)
    answer = tsa.answer(query(b"another list"))

    assert check((folder / "SHA256SUMS").read_bytes(), b"", answer, tsa.root)
    (folder / "SHA256SUMS.tsr").write_bytes(answer)
    assert verify(folder, tsa.root).wrong


@pytest.mark.parametrize(
    "reply",
    [
        {"status": 0, "problem": Reason.UNREACHABLE},
        {"status": 500, "body": b"no"},
        {"status": 200, "body": b""},
        {"status": 200, "body": b"<html>not a stamp</html>"},
        {"status": 200, "body": b"\x30\x03\x02\x01\x00"},
    ],
)
def test_a_stamp_that_fails_costs_the_pack_nothing(
    case: Case, tmp_path: Path, reply: dict[str, object]
) -> None:
    """It can be asked for again later; both are written down."""
    evidence.capture(case, PAGE, "AB", fetch)
    done = evidence.stamp(
        case, "AB1", "https://tsa.example/", lambda ask, terms: Reply(ask, **reply), who="self"  # type: ignore[arg-type]
    )  # fmt: skip
    did = [event.did for event in evidence.events(case, "AB1")]

    assert done.says
    assert done.at is None
    assert did[0] == "made"
    assert did[-1] in ("no stamp", "stamped")
    assert evidence.check_in_case(case, "AB1") == ()


def test_the_authority_sees_a_hash_and_nothing_else(case: Case, tsa: authority.Authority) -> None:
    """Nothing of the person leaves."""
    asked: list[bytes] = []

    def listening(ask: Ask, terms: Terms) -> Reply:
        asked.append(ask.body or b"")
        return tsa(ask, terms)

    kept = evidence.capture(case, PAGE, "AB", fetch)
    evidence.stamp(case, "AB1", "https://tsa.example/", listening, who="self")

    assert hashlib.sha256(kept.sums).digest() in asked[0]
    assert len(asked[0]) < 120
    assert b"example" not in asked[0]
