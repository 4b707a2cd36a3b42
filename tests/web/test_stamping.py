"""A time stamp: told first, sent after a yes, and never more than one number."""

from __future__ import annotations

import io
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from privacyaudit.desk import audit as audits
from privacyaudit.desk import evidence
from privacyaudit.errors import ReadingError
from privacyaudit.model import Ask, Person, Reason, Reply, Terms
from tests.evidence import authority
from tests.web.conftest import Pages


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Ask]:
    """Put an authority of our own in the place of the network, and note what it is asked."""
    if not authority.there():
        pytest.skip("openssl is not installed")
    home = tmp_path / "authority"
    home.mkdir()
    ours = authority.make(home)
    seen: list[Ask] = []

    def fetch(ask: Ask, terms: Terms) -> Reply:
        seen.append(ask)
        return (
            ours(ask, terms) if "tsa.example" in ask.url else Reply(ask, problem=Reason.UNREACHABLE)
        )

    @contextmanager
    def reach(_person: Person, _around: audits.Surroundings) -> Iterator[object]:
        yield fetch

    monkeypatch.setattr(audits, "reach", reach)
    return seen


@pytest.fixture
def saved(desk: Pages) -> Pages:
    """Give the pages with a case that holds one saved message."""
    sent = {"files": (io.BytesIO(b"a private message"), "a.txt"), "by": "AD"}
    assert desk.post("/case/bring", sent, content_type="multipart/form-data").status_code == 303
    return desk


FORM = {"other": "https://tsa.example/", "who": "AD", "yes": "yes"}
PATH = "/case/saved/AD1/stamp"


def test_nothing_is_sent_before_the_yes(saved: Pages, asked: list[Ask]) -> None:
    """D2: the page says what is sent to whom, and one answer that is missing sends nothing."""
    shown = saved.get(PATH).text
    assert "One long number" in shown
    assert "timestamp.digicert.com" in shown
    for field in ("yes", "who", "other"):
        assert saved.post(PATH, FORM | {field: ""}).status_code == 422, field
    assert saved.post(PATH, FORM | {"other": "no address"}).status_code == 422
    assert asked == []


def test_a_stamp_is_kept_as_it_came_and_only_a_number_is_sent(
    saved: Pages, asked: list[Ask], tmp_path: Path
) -> None:
    """The authority sees a hash; the copy that is given holds the stamp and checks by itself."""
    assert saved.post(PATH, FORM).headers["Location"] == "/working"
    job = saved.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert saved.get("/working").headers["Location"] == "/case/stamped"
    assert "existed no later than" in saved.get("/case/stamped").text
    (ask,) = asked
    assert ask.body is not None
    assert len(ask.body) < 100
    assert b"private" not in ask.body
    assert "It was stamped with the time" in saved.get("/case/saved/AD1").text
    given = saved.post("/case/saved/AD1", {"to": "me", "who": "AD"})
    with zipfile.ZipFile(io.BytesIO(given.data)) as copy:
        copy.extractall(tmp_path / "out")
    (pack,) = (tmp_path / "out").iterdir()
    root = (tmp_path / "authority" / "root.pem").read_bytes()
    checked = saved.post(
        "/verify",
        {"folder": str(pack), "root": (io.BytesIO(root), "root.pem")},
        content_type="multipart/form-data",
    ).text
    assert "as they were made" in checked
    assert "existed no later than" in checked
    original = next(pack.rglob("0001.txt"))
    original.chmod(0o600)
    original.write_bytes(b"changed")
    assert "was changed" in saved.post("/verify", {"folder": str(pack)}).text
    assert saved.post("/verify", {"folder": str(tmp_path)}).status_code == 422


def test_no_stamp_costs_nothing_and_says_what_to_do(saved: Pages, asked: list[Ask]) -> None:
    """What is saved is as it was, and the try is written down."""
    case = saved.visit.guided.case
    assert case is not None
    saved.post(PATH, FORM | {"other": "https://nobody.example/"})
    job = saved.visit.guided.job
    assert job is not None
    assert job.wait(60)
    answer = saved.get("/working")
    assert answer.status_code == 422
    assert "What is saved is as it was" in answer.text
    assert evidence.check_in_case(case, "AD1") == ()
    assert [one.did for one in evidence.events(case, "AD1")][-1] == "no stamp"


def test_a_picture_is_taken_only_when_it_is_asked_for(
    desk: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The picture goes into the same pack; where none can be taken, the site is not asked."""
    case = desk.visit.guided.case
    assert case is not None
    taken: list[str] = []

    def camera(*_where: object) -> object:
        def take(address: str) -> bytes:
            taken.append(address)
            return b"\x89PNG\r\n\x1a\n made up"

        return take

    monkeypatch.setattr(evidence, "camera", camera)
    key, listed = next(iter(desk.visit.guided.pages.items()))
    for more, count in (({}, 0), ({"picture": "yes"}, 1)):
        desk.post("/case/saved", {"key": key, "initials": "AD"} | more)
        job = desk.visit.guided.job
        assert job is not None
        assert job.wait(60)
        assert job.trouble is None
        assert taken == [listed.address] * count
    _plain, pictured = evidence.packs(case)
    assert "original/screenshot.png" in pictured.blobs


def test_a_picture_that_fails_does_not_cost_the_page(
    desk: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came is kept, and the person is told that the picture is not with it."""
    case = desk.visit.guided.case
    assert case is not None

    def camera(*_where: object) -> object:
        def take(_address: str) -> bytes:
            raise ReadingError("The browser gave up.", "Take one yourself.")

        return take

    monkeypatch.setattr(evidence, "camera", camera)
    key = next(iter(desk.visit.guided.pages))
    desk.post("/case/saved", {"key": key, "initials": "AD", "picture": "yes"})
    job = desk.visit.guided.job
    assert job is not None
    assert job.wait(60)
    shown = desk.get("/working").text
    assert "saved, without a picture" in shown
    assert "Take one yourself" in shown
    (pack,) = evidence.packs(case)
    assert "original/screenshot.png" not in pack.blobs


def test_no_picture_can_be_taken_so_the_site_is_not_asked(
    desk: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half that nobody asked for would be a visit for nothing."""

    def camera(*_where: object) -> object:
        raise ReadingError("There is no browser here.", "Take one yourself.")

    reached = threading.Event()
    monkeypatch.setattr(evidence, "camera", camera)
    monkeypatch.setattr(audits, "reach", lambda *_given: reached.set())
    key = next(iter(desk.visit.guided.pages))
    desk.post("/case/saved", {"key": key, "initials": "AD", "picture": "yes"})
    job = desk.visit.guided.job
    assert job is not None
    assert job.wait(60)
    assert "There is no browser here" in desk.get("/working").text
    assert not reached.is_set()
