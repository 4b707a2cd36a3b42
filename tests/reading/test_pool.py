"""Documents are read in processes that can be thrown away."""

from __future__ import annotations

import io
import os
import threading
import time

import pytest

from privacyaudit.model import Detail, DetailKind, Document, Part, Person, Reason
from privacyaudit.reading import wire
from privacyaudit.reading.memory import resident
from privacyaudit.reading.pool import Pool
from tests.reading.readers import Simple

PERSON = Person(
    details=(
        Detail(DetailKind.EMAIL, "avery@example.com", label="your e-mail"),
        Detail(DetailKind.PHONE, "07700 900123", label="your mobile"),
    )
)
READER = f"{Simple.__module__}:Simple"


@pytest.fixture
def pool():  # type: ignore[no-untyped-def]
    """Give a pool with one child."""
    with Pool(PERSON, 1, reader=READER, seconds=1) as made:
        yield made


def test_what_a_child_sees_comes_back_with_the_persons_own_detail(pool: Pool) -> None:
    """A copy made by the child would not be the person's: labels could be forged."""
    seen = pool.read(Document(b"call 07700 900123 or x@example.org"))
    assert [one.detail for one in seen.sightings] == [PERSON.details[1]]
    assert seen.sightings[0].detail is PERSON.details[1]
    assert seen.sightings[0].place.part is Part.TEXT
    assert seen.sightings[0].place.path == "html/body/p[2]"
    assert seen.unlisted == {"email": 1}
    assert seen.problem is None


@pytest.mark.parametrize("file", ["", "/home/zo\udceb/aa\udcff.txt"])
def test_a_files_name_can_be_any_bytes_on_its_way_to_a_child(file: str) -> None:
    """A disk from an older system has names that are no UTF-8; the file is still there to read."""
    document = Document(b"x", name="/home/zo\udceb/aa\udcff.txt", file=file)
    to = io.BytesIO()
    wire.send(to, wire.Job(document, 1, 2))
    to.seek(0)
    job = wire.job(wire.receive(to, 1000))

    assert job.document.file == file
    assert job.document.name == "/home/zo\xeb/aa\xff.txt"
    assert (job.seconds, job.memory) == (1, 2)


@pytest.mark.parametrize("order", [b"hang", b"crash", b"exit", b"eat", b"lie", b"flood", b"raise"])
def test_a_document_that_ends_its_reader_is_not_read_and_the_next_one_is(
    pool: Pool, order: bytes
) -> None:
    """One page made to hang or crash a parser must not cost the person the others."""
    began = time.monotonic()
    spoilt = pool.read(Document(order + b"\navery@example.com"))
    assert time.monotonic() - began < 8, "a second or two, and a child's start"
    assert spoilt.problem is Reason.UNREADABLE
    assert spoilt.says
    assert not spoilt.sightings
    assert "example" not in spoilt.says
    assert len(pool.read(Document(b"avery@example.com")).sightings) == 1


def test_a_reader_that_waits_is_ended_by_the_clock(pool: Pool) -> None:
    """Waiting takes no processor time, so only the clock ends it."""
    assert pool.read(Document(b"sleep")).problem is Reason.UNREADABLE
    assert pool.replaced == 1


def test_a_reader_writes_no_files(pool: Pool) -> None:
    """A page that turns its reader leaves nothing behind."""
    assert pool.read(Document(b"write")).problem is Reason.UNREADABLE
    assert not os.path.exists("/tmp/privacyaudit-reader-wrote")


def test_a_reader_gets_no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that turns its reader finds nothing worth sending."""
    monkeypatch.setenv("PRIVACYAUDIT_HIBP_KEY", "canary")
    with Pool(PERSON, 1, reader=READER) as pool:
        assert pool.read(Document(b"environment")).unlisted == {"name": 0}


def test_many_threads_share_a_few_children() -> None:
    """Sixty-four sites may answer at once; there are as many readers as processors."""
    with Pool(PERSON, 2, reader=READER) as pool:
        results: list[int] = []

        def read() -> None:
            for _round in range(5):
                results.append(len(pool.read(Document(b"avery@example.com")).sightings))

        threads = [threading.Thread(target=read) for _thread in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == [1] * 80


def test_after_a_stop_nothing_more_is_read() -> None:
    """Stop means stop (D3): a reader under way is ended at once."""
    pool = Pool(PERSON, 1, reader=READER)
    results: list[Reason | None] = []
    thread = threading.Thread(target=lambda: results.append(pool.read(Document(b"sleep")).problem))
    thread.start()
    time.sleep(0.5)
    began = time.monotonic()
    pool.close()
    thread.join()
    assert time.monotonic() - began < 3
    assert results == [Reason.STOPPED]
    assert pool.read(Document(b"avery@example.com")).problem is Reason.STOPPED


def test_where_the_system_takes_no_limit_memory_is_watched_from_outside() -> None:
    """Windows and macOS cannot be told: a reader that grows is ended all the same."""
    with Pool(PERSON, 1, reader=READER, limits=False, watch_memory=True) as pool:
        spoilt = pool.read(Document(b"grow"))
        assert spoilt.problem is Reason.UNREADABLE
        assert pool.longest < 5
        assert len(pool.read(Document(b"avery@example.com")).sightings) == 1


def test_the_memory_of_a_process_can_be_told() -> None:
    """What cannot be told is nought, and never raises."""
    assert resident(os.getpid()) > 1_000_000
    assert resident(2**22 + 1) == 0
