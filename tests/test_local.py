"""Opening the files a person listed, and nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from privacyaudit import Ask, Reason, Terms
from privacyaudit.local import FOLDER, LARGE, media_type, open_listed

TERMS = Terms("your-files", cap=1000)


def test_a_file_is_read_with_what_its_suffix_says(tmp_path: Path) -> None:
    """The reader needs to know what it is."""
    (tmp_path / "card.vcf").write_text("BEGIN:VCARD")
    reply = open_listed(Ask(file=str(tmp_path / "card.vcf")), TERMS)

    assert (reply.status, reply.media_type, reply.body) == (200, "text/vcard", b"BEGIN:VCARD")


def test_a_folder_is_a_list_of_what_is_in_it(tmp_path: Path) -> None:
    """Folders within it too; hidden files and links are left alone."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.html").write_text("b")
    (tmp_path / "a.html").write_text("a")
    (tmp_path / ".hidden").write_text("x")
    (tmp_path / "link.html").symlink_to("/etc/passwd")
    reply = open_listed(Ask(file=str(tmp_path)), TERMS)

    assert reply.media_type == FOLDER
    assert json.loads(reply.body) == [str(tmp_path / "a.html"), str(tmp_path / "in" / "b.html")]


def test_a_link_that_goes_in_a_ring_ends(tmp_path: Path) -> None:
    """A folder that links to itself must not be walked for ever."""
    (tmp_path / "a.html").write_text("a")
    (tmp_path / "ring").symlink_to(tmp_path)
    reply = open_listed(Ask(file=str(tmp_path)), TERMS)

    assert json.loads(reply.body) == [str(tmp_path / "a.html")]


def test_a_large_file_is_left_for_the_reader_to_open(tmp_path: Path) -> None:
    """Five gigabytes are not held here: the reader takes them a piece at a time."""
    (tmp_path / "big.txt").write_bytes(b"x" * 1001)
    reply = open_listed(Ask(file=str(tmp_path / "big.txt")), TERMS)

    assert (reply.body, reply.truncated) == (b"", False)
    assert reply.headers[LARGE] == "1001"


def test_an_archive_is_left_for_the_reader_to_open(tmp_path: Path) -> None:
    """However small it is packed, nobody knows how large it is inside."""
    (tmp_path / "a.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    assert LARGE in open_listed(Ask(file=str(tmp_path / "a.zip")), TERMS).headers


def test_a_file_that_has_gone_is_not_read(tmp_path: Path) -> None:
    """It may vanish between the plan and the run."""
    reply = open_listed(Ask(file=str(tmp_path / "gone")), TERMS)

    assert (reply.problem, reply.status) == (Reason.UNREADABLE, 0)
    assert str(tmp_path) not in reply.says


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    """An empty folder is not 'nothing seen'."""
    assert open_listed(Ask(file=str(tmp_path)), TERMS).problem is Reason.UNREADABLE


@pytest.mark.parametrize("to", ["/etc/passwd", "/etc"])
def test_a_folder_of_links_is_not_called_empty(tmp_path: Path, to: str) -> None:
    """What a link leads to was not looked at, and may be there."""
    (tmp_path / "link").symlink_to(to)
    reply = open_listed(Ask(file=str(tmp_path)), TERMS)

    assert reply.problem is Reason.NOT_SUPPORTED
    assert "links" in reply.says


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in its files")
def test_a_pipe_or_device_is_not_opened(tmp_path: Path) -> None:
    """Reading one could wait for ever, or have an effect."""
    os.mkfifo(tmp_path / "pipe")

    assert open_listed(Ask(file=str(tmp_path / "pipe")), TERMS).problem is Reason.NOT_SUPPORTED
    assert open_listed(Ask(file="/dev/zero"), TERMS).problem is Reason.NOT_SUPPORTED


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.HTML", "text/html"), ("a.mht", "multipart/related"), ("a.eml", "message/rfc822"),
     ("a.csv", "text/csv"), ("a.ics", "text/calendar"), ("a", ""), ("a.nosuch", "")],
)  # fmt: skip
def test_the_suffix_says_what_a_file_is(name: str, kind: str) -> None:
    """The same on every machine, whatever its own table says."""
    assert media_type(Path(name)) == kind
