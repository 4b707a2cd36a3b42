"""A file's name is looked through too: it goes wherever the file goes."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
from io import BytesIO

import pytest

from privacyaudit import (
    Circumstances,
    Detail,
    DetailKind,
    Document,
    Examination,
    Match,
    Part,
    Person,
    Place,
)
from privacyaudit.exposures import merge
from privacyaudit.kinds import lines_of
from privacyaudit.reading import names
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.pool import Pool
from tests.reading.documents.papers import zipped
from tests.samples import AVERY
from tests.samples_audit import seen as shown

PERSON = Person(
    (
        *AVERY.details,
        Detail(DetailKind.USERNAME, "averysample88"),
        Detail(DetailKind.VEHICLE, "AB12 CDE"),
        Detail(DetailKind.POSTCODE, "ZZ99 9ZZ"),
    ),
    region="GB",
)
READER = Reader(PERSON)
NAME, PHONE = DetailKind.NAME, DetailKind.PHONE


def by_name(seen: Examination) -> set[DetailKind]:
    """Return which kinds of detail are seen for sure in a file's name."""
    return {
        one.detail.kind
        for one in seen.sightings
        if one.match is Match.CONFIRMED and one.place.part is Part.NAME
    }


NAMES = {
    "Avery_Sample_CV_07700900123.pdf": {NAME, PHONE},
    "AverySampleCV.docx": {NAME},
    "Sample, Avery (2).pdf": {NAME},
    "Avery%20Sample%20CV.pdf": {NAME},
    "WhatsApp Chat with +44 7700 900123.txt": {PHONE},
    "PTT-07700900123-01.opus": {PHONE},
    "12_Invented_Lane_Testford.pdf": {DetailKind.HOME_ADDRESS},
    "lease zz999zz.pdf": {DetailKind.POSTCODE},
    "AB12CDE_MOT.pdf": {DetailKind.VEHICLE},
    "instagram-averysample88-2026-11-01.txt": {DetailKind.USERNAME},
    "avery.sample@example.com.txt": {DetailKind.EMAIL, NAME},
    "born_1990-04-12.jpg": {DetailKind.BIRTH_DATE},
}
CAMERAS = (
    "IMG_20260304_050607.jpg",
    "VID-20260304-WA0001.mp4",
    "10154321098765432_n.jpg",
    "FB_IMG_1698432123456.jpg",
    "Screenshot 2026-03-04 at 05.06.07.png",
    "PXL_20260304_050607123.jpg",
    "340123456_1020304050607_5566778899_n.jpg",
    "DSC07700.JPG",
    "report-final-v2.docx",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_detail_in_the_name_of_a_listed_file_is_seen(name: str) -> None:
    """Whoever gets the file reads its name first."""
    seen = READER.examine(Document(b"nothing in here", name=f"/home/somebody/{name}"))
    assert by_name(seen) == NAMES[name]


@pytest.mark.parametrize("name", NAMES)
def test_a_detail_in_a_name_inside_an_archive_is_seen(name: str) -> None:
    """Also of a file that is locked or not read, and of a folder; by number, never by name."""
    archive = zipped({"a.txt": "hello", f"letters/{name}": b"", f"{name}/b.txt": "hello"})
    seen = READER.examine(Document(archive, name="a.zip"))
    assert by_name(seen) == NAMES[name]
    for one in seen.sightings:
        assert one.place.path in ("file[2]", "file[3]")
        assert name not in repr(one)


@pytest.mark.parametrize("name", CAMERAS)
def test_what_a_camera_calls_a_picture_says_nothing(name: str) -> None:
    """The twin: days, counters and long numbers are nobody's phone."""
    seen = READER.names([(0, name)])
    assert (seen.sightings, dict(seen.unlisted)) == ((), {})


def test_somebody_elses_name_and_number_are_counted_and_never_shown() -> None:
    """Rule E17: a name inside an archive that is not theirs is a count, no more."""
    archive = zipped({"Canary Person +44 7911 123456.txt": "hello"})
    seen = READER.examine(Document(archive))
    assert seen.sightings == ()
    assert dict(seen.unlisted) == {"phone": 1}
    assert "Canary" not in repr(seen)
    assert "7911" not in repr(seen)


def test_a_name_is_read_in_words_as_well_and_counted_once() -> None:
    """What words made of a name look like is no further detail of anybody."""
    seen = READER.examine(Document(b"hello", name="ana_b@example.com.txt"))
    assert dict(seen.unlisted) == {"email": 1}
    seen = READER.examine(Document(b"hello", name="x_AB12CDE_y.jpg"))
    assert dict(seen.unlisted) == {}


def test_the_folders_above_a_listed_file_are_not_its_name() -> None:
    """Nearly everybody's files lie in a folder that is called after them."""
    seen = READER.examine(Document(b"hello", name="/home/averysample88/Avery Sample/notes.txt"))
    assert seen.sightings == ()


def test_what_is_in_the_file_is_told_beside_its_name() -> None:
    """One does not hide the other."""
    seen = READER.examine(Document(b"call 07700 900123", name="/a/Avery Sample.txt"))
    assert {one.detail.kind: one.place.part for one in seen.sightings} == {
        PHONE: Part.TEXT,
        NAME: Part.NAME,
    }


def test_names_in_a_tar_of_links_and_devices_are_looked_through() -> None:
    """What is not read has a name all the same."""
    out = BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        entry = tarfile.TarInfo("Avery_Sample.pdf")
        entry.type = tarfile.SYMTYPE
        entry.linkname = "/etc/passwd"
        archive.addfile(entry)
    assert by_name(READER.examine(Document(out.getvalue()))) == {NAME}


def test_what_an_archive_says_of_its_files_and_itself_is_looked_through() -> None:
    """Its maker's account, the name before packing, a note: all go along with it."""
    said: set[tuple[DetailKind, Part]] = set()
    out = BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        entry = tarfile.TarInfo("a.txt")
        entry.uname = "averysample88"
        entry.size = 5
        archive.addfile(entry, BytesIO(b"hello"))
    noted = BytesIO()
    with zipfile.ZipFile(noted, "w") as zipped_up:
        info = zipfile.ZipInfo("a.txt")
        info.comment = b"call 07700 900123, 1/2"
        zipped_up.writestr(info, "hello")
        zipped_up.comment = b"from avery.sample@example.com"
    packed = BytesIO()
    with gzip.GzipFile("Avery_Sample.txt", "wb", fileobj=packed) as file:
        file.write(b"hello")
    for body in (out.getvalue(), noted.getvalue(), packed.getvalue()):
        seen = READER.examine(Document(body))
        said |= {(one.detail.kind, one.place.part) for one in seen.sightings}
    assert (DetailKind.USERNAME, Part.METADATA) in said
    assert (PHONE, Part.METADATA) in said
    assert (DetailKind.EMAIL, Part.METADATA) in said
    assert (NAME, Part.NAME) in said


def test_a_folder_called_after_an_address_is_seen() -> None:
    """Mail programs name their folders so; the end is no file's kind."""
    seen = READER.examine(Document(zipped({"avery.sample@example.com/a.txt": "hello"})))
    assert DetailKind.EMAIL in by_name(seen)


def test_a_name_far_into_a_long_archive_is_seen() -> None:
    """Names are looked through in passes; none falls between two."""
    parts: dict[str, str | bytes] = {f"{number}.bin": b"" for number in range(names.MOST)}
    parts["Avery_Sample.txt"] = b""
    (one,) = READER.examine(Document(zipped(parts))).sightings
    assert one.place.path == f"file[{names.MOST + 1}]"


def test_a_name_that_breaks_a_reader_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in reading names is never 'not seen'."""
    monkeypatch.setattr(names, "unquote", None)
    seen = READER.examine(Document(zipped({"100%.txt": "hello"})))
    assert seen.problem is not None


def test_a_child_says_it_by_number_too() -> None:
    """What passes the pipe is the part, the number and nothing of the name."""
    with Pool(PERSON, 1) as pool:
        seen = pool.read(Document(zipped({"a.txt": "x", "Avery_Sample_CV.txt": "x"})))
    (one,) = seen.sightings
    assert (one.place.part, one.place.path) == (Part.NAME, "file[2]")


def test_the_report_says_that_it_is_in_the_name() -> None:
    """Whoever opens the file would look for it in vain."""
    named = shown("phone/phone@docs.zip", where=Place(Part.NAME, 0, "file[2]"))
    inside = shown("phone/phone@docs.zip", where=Place(Part.TEXT))
    (line,) = lines_of(merge([named], Circumstances()))
    assert line == "docs.zip: your phone number (in a file's name)"
    (line,) = lines_of(merge([named, inside], Circumstances()))
    assert line == "docs.zip: your phone number"


def test_a_detail_is_judged_wherever_it_stands_in_a_short_text() -> None:
    """The first may be part of something longer, and the second not."""
    seen = READER.examine(Document(b"averysample88-x and then averysample88", "text/plain"))
    assert {one.detail.kind for one in seen.sightings} >= {DetailKind.USERNAME}
