"""Photos without their hidden part, from the pages: no photo is lost without a word."""

from __future__ import annotations

import io
import zipfile

import pytest

from privacyaudit.desk.strip import Copied
from privacyaudit.model import Reason
from privacyaudit.web.views import photos
from tests.web.conftest import Pages


def made_up(body: bytes) -> Copied:
    """Stand in for the child that makes a copy; one photo in it is of a kind only read."""
    if body.startswith(b"heic"):
        return Copied(problem=Reason.NOT_SUPPORTED, says="It can only be read here.")
    return Copied(b"copy of " + body, "jpg")


def answer_to(pages: Pages, *bodies: bytes):  # type: ignore[no-untyped-def]
    """Choose these photos on the page, and return what comes back."""
    sent = {"photos": [(io.BytesIO(body), f"canary {n}.jpg") for n, body in enumerate(bodies)]}
    return pages.post("/photos", sent, content_type="multipart/form-data")


@pytest.fixture(autouse=True)
def _no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "without_hidden", made_up)


def test_one_photo_without_a_copy_does_not_keep_the_others_back(pages: Pages) -> None:
    """Phones mix kinds: one HEIC among ten photos once meant no copy at all."""
    answer = answer_to(pages, b"one", b"heic", b"three")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        assert archive.namelist() == ["photo-1.jpg", "photo-3.jpg", "not-copied.txt"]
        told = archive.read("not-copied.txt").decode()
    assert told == "Photo 2: no copy. It can only be read here."
    assert b"canary" not in answer.data


def test_each_photo_without_a_copy_is_told(pages: Pages) -> None:
    """Not only the last of them."""
    answer = answer_to(pages, b"heic", b"heic")
    assert "Photo 1: no copy." in answer.text
    assert "Photo 2: no copy." in answer.text
    assert "Choose a photo first." in answer_to(pages).text


def test_more_photos_than_are_taken_in_one_go_are_told(
    pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest must not look as if it had been copied."""
    monkeypatch.setattr(photos, "MOST", 2)
    answer = answer_to(pages, b"one", b"two", b"three")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        told = archive.read("not-copied.txt").decode()
    assert told == "Only the first 2 photos were taken. Choose the others again."
