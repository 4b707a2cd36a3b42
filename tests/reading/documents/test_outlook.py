"""Outlook messages are read, wherever in them a detail stands."""

from __future__ import annotations

import struct

import pytest

from privacyaudit import Detail, DetailKind, Document, Match, Part, Person, Reason
from privacyaudit.reading.documents.outlook import unpacked
from privacyaudit.reading.examine import Reader
from tests.reading.documents.messages import Tree, compound, message, stream
from tests.reading.unreadable import PNG, scanned
from tests.samples import AVERY

READER = Reader(AVERY)
NAME = "I am Avery Sample"
RTF = rb"{\rtf1 I am Avery Sample}"
STORED = struct.pack("<II4sI", len(RTF) + 12, len(RTF), b"MELA", 0) + RTF
CASES = {
    "text": (message(p1000=f"Hello. {NAME}"), DetailKind.NAME, Part.TEXT),
    "long text": (message(p1000=f"{'words ' * 3000}. {NAME}"), DetailKind.NAME, Part.TEXT),
    "html": (message(p1013=f"<p>{NAME}</p>".encode()), DetailKind.NAME, Part.TEXT),
    "packed rtf": (message(p1009=STORED), DetailKind.NAME, Part.TEXT),
    "sender": (
        message(p1000="x", p0C1F="avery.sample@example.com"), DetailKind.EMAIL, Part.HEADER,
    ),
    "headers": (
        message(p1000="x", p007D="To: <avery.sample@example.com>"), DetailKind.EMAIL, Part.HEADER,
    ),
    "receiver": (message(p1000="x", to="avery.sample@example.com"), DetailKind.EMAIL, Part.HEADER),
    "attached": (
        message(p1000="x", attached=("a.txt", NAME.encode())), DetailKind.NAME, Part.TEXT,
    ),
    "its name": (
        message(p1000="x", attached=("Avery Sample.txt", b"x y")),
        DetailKind.NAME, Part.HEADER,
    ),
}  # fmt: skip


@pytest.mark.parametrize("where", CASES)
def test_a_detail_is_found_wherever_in_a_message_it_stands(where: str) -> None:
    """People keep what they were sent as .msg, for the police or a lawyer."""
    body, kind, part = CASES[where]
    seen = READER.examine(Document(body, name="a.msg"))
    assert (kind, part) in {(one.detail.kind, one.place.part) for one in seen.sightings}


def test_a_message_without_a_detail_is_not_seen() -> None:
    """The twin: it was read to its end."""
    seen = READER.examine(Document(message(p1000="Tea at four"), name="a.msg"))
    assert (seen.sightings, seen.problem) == ((), None)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (message(p1000="Tea", attached=("a.png", PNG)), Reason.NOT_SUPPORTED),
        (message(p1000="Tea", attached=("a.pdf", scanned())), Reason.NOT_SUPPORTED),
        (message(p1000="x", p001A="IPM.Note.SMIME"), Reason.ENCRYPTED),
        (message(p1009=b"\x00" * 40), Reason.UNREADABLE),
        (message(p1000="Tea at four")[:-1100], Reason.UNREADABLE),
        (message(), Reason.NOT_SUPPORTED),
    ],
    ids=["picture", "scan", "locked", "broken rtf", "cut", "no words"],
)
def test_what_is_not_read_of_a_message_is_said(body: bytes, reason: Reason) -> None:
    """'Not checked' is never 'not there'."""
    assert READER.examine(Document(body, name="a.msg")).problem is reason


LUCJA = Reader(Person((Detail(DetailKind.NAME, "Łucja Próbna"),), region="PL"))


def _narrow(properties: bytes) -> bytes:
    """Return a message of narrow text in Polish letters, with these properties."""
    return compound(
        {
            "__nameid_version1.0": {"__substg1.0_00020102": b""},
            "__substg1.0_1000001E": "Jestem Łucja Próbna.".encode("cp1250"),
            "__properties_version1.0": bytes(32) + properties,
        }
    )


@pytest.mark.parametrize("mark", [b"\x03\x00\xfd\x3f", b"\x03\x00\xde\x3f"])
def test_narrow_text_is_read_in_the_letters_that_the_message_names(mark: bytes) -> None:
    """Older messages name them only for their page; real ones in Debian's packages do so."""
    named = _narrow(mark + struct.pack("<4xII", 1250, 0))
    (sighting,) = LUCJA.examine(Document(named, name="a.msg")).sightings
    assert sighting.match is Match.CONFIRMED
    twin = LUCJA.examine(Document(_narrow(b""), name="a.msg"))
    assert twin.sightings == ()


def test_the_letters_a_page_names_are_not_taken_for_the_messages() -> None:
    """Outlook keeps a page as wide text, and what the page says of itself is of before."""
    page = '<meta http-equiv="content-type" content="text/html; charset=windows-1252"><p>%s</p>'
    body = message(p1013=page % "Jestem Łucja Próbna.")
    assert LUCJA.examine(Document(body, name="a.msg")).sightings


def test_a_message_to_a_thousand_people_is_read_to_its_end() -> None:
    """Each of them is a folder in the file, and the words may come after all of them."""
    people: dict[str, bytes | Tree] = {
        f"__recip_version1.0_#{number:08X}": stream("3003", f"somebody{number}@example.org")
        for number in range(1000)
    }
    tree = {"__nameid_version1.0": {"__substg1.0_00020102": b""}, **people, **stream("1000", NAME)}
    seen = READER.examine(Document(compound(tree), name="a.msg"))
    assert DetailKind.NAME in {one.detail.kind for one in seen.sightings}
    assert seen.problem is None


def test_packed_rtf_is_unpacked_as_its_description_shows() -> None:
    """The worked example of the format's public description (MS-OXRTFCP, 3.1)."""
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3"
        "2068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_a_message_that_goes_round_in_circles_ends() -> None:
    """A table of sectors can point back at itself."""
    body = bytearray(message(p1000="Tea at four " * 900))
    for at in range(512, len(body) - 4, 4):
        if body[at : at + 4] == b"\x02\x00\x00\x00":
            body[at : at + 4] = b"\x01\x00\x00\x00"
    seen = READER.examine(Document(bytes(body), name="a.msg"))
    assert seen.problem in (None, Reason.UNREADABLE, Reason.NOT_SUPPORTED)
