"""What a saved page says of the server: its address, its clock, its certificates."""

from __future__ import annotations

import json
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from privacyaudit.desk import evidence
from privacyaudit.evidence import captured
from privacyaudit.evidence.captured import Captured
from privacyaudit.evidence.verify import verify
from privacyaudit.model import Ask, Reply, Terms
from privacyaudit.store.case import Case
from tests.evidence.conftest import BODY, NOW, PAGE, fetch, out


def test_the_record_keeps_the_server_its_clock_and_its_certificates(
    case: Case, tmp_path: Path
) -> None:
    """Whoever doubts the page can see which machine sent it, and whose clock was wrong."""
    authority_ = trustme.CA()
    certificate = ssl.PEM_cert_to_DER_cert(authority_.cert_pem.bytes().decode())

    def answer(ask: Ask, terms: Terms) -> Reply:
        date = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
        return Reply(
            ask, 200, {"date": date}, BODY, at=datetime.now(UTC),
            peer="192.0.2.7", certificates=(certificate,),
        )  # fmt: skip

    evidence.capture(case, PAGE, "AB", answer)
    folder = out(case, tmp_path)
    facts = json.loads((folder / "capture.json").read_text())

    assert facts["server address"] == "192.0.2.7"
    assert 3590 <= facts["server clock ahead, seconds"] <= 3600
    assert ssl.PEM_cert_to_DER_cert((folder / "tls-chain.pem").read_text()) == certificate
    assert "tls-chain.pem" in (folder / "SHA256SUMS").read_text()
    assert verify(folder).wrong == ()


@pytest.mark.parametrize(
    ("told", "offset"),
    [
        ("Sun, 22 Nov 2026 17:00:03 GMT", 0),
        ("Sun, 22 Nov 2026 17:00:01 GMT", 0),
        ("Sun, 22 Nov 2026 16:59:00 GMT", -60),
        ("Sun, 22 Nov 2026 17:02:03 GMT", 120),
        ("Sun, 22 Nov 2026 18:00:03 +0100", 0),
        ("yesterday", None),
        ("Sun, 99 Nov 99999 17:00:03 GMT", None),
        ("", None),
    ],
)
def test_how_far_the_servers_clock_is_off(told: str, offset: int | None) -> None:
    """A time nobody can place is said to be unknown, never to be right."""
    begun = NOW - timedelta(seconds=3)
    one = Captured(PAGE, PAGE, 200, (("date", told),), b"", begun, NOW)
    assert one.clock_offset == offset


@pytest.mark.parametrize("whole", [False, True])
def test_the_custody_log_says_where_only_one_certificate_was_told(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    """Whoever checks the chain must not take a short one for a broken one."""
    authority_ = trustme.CA()
    certificate = ssl.PEM_cert_to_DER_cert(authority_.cert_pem.bytes().decode())
    monkeypatch.setattr(captured, "TELLS_ALL", whole)

    def answer(ask: Ask, terms: Terms) -> Reply:
        return Reply(ask, 200, {}, BODY, at=NOW, certificates=(certificate,))

    evidence.capture(case, PAGE, "AB", answer)
    folder = out(case, tmp_path)
    log = (folder / "custody.jsonl").read_text()
    facts = json.loads((folder / "capture.json").read_text())

    assert ("only its own could be kept" in log) is not whole
    assert (facts["server certificates, note"] == "none") is whole
    assert verify(folder).wrong == ()


def test_the_words_of_the_page_are_a_working_copy(
    case: Case, tmp_path: Path, real_child: None
) -> None:
    """Read in a child, listed with the rest, and a change of it is seen."""
    evidence.capture(case, PAGE, "AB", fetch)
    folder = out(case, tmp_path)
    path = folder / "working" / "text.txt"
    words = path.read_text()

    assert words.startswith("WORKING COPY.")
    assert "He knows where you live \u2603" in words
    assert "working/text.txt" in (folder / "SHA256SUMS").read_text()
    path.write_text(words + " ")
    assert verify(folder).wrong == ("working/text.txt: was changed",)


def test_a_page_whose_words_cannot_be_read_is_saved_all_the_same(
    case: Case, tmp_path: Path
) -> None:
    """A picture, or a page made to hang its reader: the record says so."""
    evidence.capture(case, PAGE, "AB", fetch, words=lambda document: None)
    folder = out(case, tmp_path)

    assert not (folder / "working" / "text.txt").exists()
    assert json.loads((folder / "capture.json").read_text())["words of the page"] == (
        "could not be read here"
    )
    assert verify(folder).wrong == ()
