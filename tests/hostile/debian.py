"""
Real photos out of Debian's source packages: is every place and time in them told?

``make pictures`` fetches a few packages with the sources that apt has on this
computer, into a temporary folder that goes when it ends. Every file in them is read
as an audit reads it, and beside that by plain ExifRead and plain Pillow. What either
of those finds and the audit does not tell is a miss, printed by name.

A place that a camera wrote as nothing but zeros, or without a value, is no place: a
camera writes that before it knows where it is. Those files are counted apart, and
telling a location for one is printed too. Numbers that are there and cannot be a
place (a latitude of 700) must still be told, as a location that may be there. A time
counts when it has a digit that is not 0.
"""

from __future__ import annotations

import contextlib
import io
import logging
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import exifread
from PIL import ExifTags, Image

from privacyaudit import Document
from privacyaudit.model import ExposureKind
from privacyaudit.reading.pool import Pool
from tests.samples import AVERY

PACKAGES = (
    "libexif",
    "exiv2",
    "libimage-exiftool-perl",
    "jhead",
    "golang-github-rwcarlsen-goexif",
    "pillow",
)
MOST = 64 * 1024 * 1024
"""Bytes of one file that are read."""
PATIENCE = 20
"""Seconds that a plain library may take for one file: some files are made to hang it."""
READ = frozenset({".jpg", ".jpeg", ".heic", ".heif", ".png", ".webp", ".tif", ".tiff", ".gif"})
"""The kinds of photo that are read; a miss in another kind is printed, and is no failure."""
_TIMES = ("DateTimeOriginal", "DateTimeDigitized", "DateTime", "GPSDate", "GPSDateStamp")
_PLACES = ("GPSLatitude", "GPSLongitude")


@dataclass(slots=True)
class Tally:
    """How many files there are of each sort, and the names of those that went wrong."""

    files: int = 0
    pictures: int = 0
    zeroed: int = 0
    held: dict[str, int] = field(default_factory=lambda: {"place": 0, "time": 0})
    told: dict[str, int] = field(default_factory=lambda: {"place": 0, "time": 0})
    missed: list[str] = field(default_factory=list)
    not_there: list[str] = field(default_factory=list)


def fetched(folder: Path) -> Iterator[tuple[str, list[Path]]]:
    """Yield each package's name and its archives of source, fetched by apt into *folder*."""
    if shutil.which("apt-get") is None:
        return
    form = "deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)"
    lines = _run(["apt-get", "indextargets", "--format", form, "Created-By: Packages"], folder)
    sources = {line for line in lines.splitlines() if "/debian/ " in line}
    (folder / "sources.list").write_text("\n".join(sorted(sources)) + "\n")
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    ours = {
        "Dir::Etc::sourcelist": folder / "sources.list",
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State::lists": folder / "lists",
        "Dir::Cache": folder / "cache",
        "Acquire::Languages": "none",
        "APT::Sandbox::User": "",
    }
    apt = ["apt-get", "-qq", *(f"-o{key}={value}" for key, value in ours.items())]
    _run([*apt, "update"], folder)
    for package in PACKAGES:
        place = folder / package
        place.mkdir()
        _run([*apt, "source", "--download-only", "--only-source", package], place)
        yield package, sorted(place.glob("*.orig*.tar.*[!c]"))


def _run(command: list[str], folder: Path) -> str:
    with contextlib.suppress(subprocess.TimeoutExpired):
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=180, check=False
        )
        return done.stdout
    return ""


def unpacked(archives: list[Path], folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file in *archives*, of those that are not links."""
    for archive in archives:
        with tarfile.open(archive) as tar:
            for member in tar:
                inside = tar.extractfile(member) if member.isfile() else None
                if inside is not None and 0 < member.size <= MOST:
                    yield member.name.partition("/")[2], inside.read()


def _number(part: object) -> float:
    under = getattr(part, "denominator", getattr(part, "den", 1))
    return float(part) if under else 0.0  # type: ignore[arg-type]


def _is_set(value: object) -> bool:
    """Return whether the numbers of a place are anything but nothing and zeros."""
    parts = value if isinstance(value, list | tuple) else [value]
    try:
        return any(_number(part) for part in parts)
    except (TypeError, ValueError, ArithmeticError):
        return bool(value)


def held_by(found: Mapping[str, object]) -> set[str]:
    """Return which of place, zeroed place and time stand in what a library *found*."""
    held = set()
    places = [found[name] for name in _PLACES if name in found]
    if places:
        held.add("place" if any(_is_set(one) for one in places) else "zeroed")
    for name in _TIMES:
        value = found.get(name)
        stamp = value.decode("latin-1") if isinstance(value, bytes) else str(value or "")
        if any(sign in "123456789" for sign in stamp):
            held.add("time")
    return held


def by_exifread(body: bytes) -> dict[str, object] | None:
    """Return what plain ExifRead finds in *body*, by the last word of its name for each."""
    tags = exifread.process_file(io.BytesIO(body), details=False)
    found = {
        name.rpartition(" ")[2]: getattr(tag, "values", tag)
        for name, tag in tags.items()
        if not name.startswith("Thumbnail")
    }
    return found or None


def by_pillow(body: bytes) -> dict[str, object] | None:
    """Return what plain Pillow finds in *body*, by name, or ``None`` for no picture."""
    with Image.open(io.BytesIO(body)) as image:
        exif = image.getexif()
        found: dict[str, object] = {}
        for names, fields in (
            (ExifTags.TAGS, exif),
            (ExifTags.TAGS, exif.get_ifd(ExifTags.IFD.Exif)),
            (ExifTags.GPSTAGS, exif.get_ifd(ExifTags.IFD.GPSInfo)),
        ):
            found.update((names.get(number, ""), value) for number, value in fields.items())
        return found


def plain(body: bytes) -> tuple[bool, dict[str, set[str]]]:
    """Return whether *body* is a picture to either library, and what each finds."""
    known, held = False, {}
    for name, ask in (("ExifRead", by_exifread), ("Pillow", by_pillow)):
        signal.alarm(PATIENCE)
        try:
            found = ask(body)
        except Exception:  # the libraries raise whatever a broken picture makes of them
            found = None
        finally:
            signal.alarm(0)
        known = known or found is not None
        held[name] = held_by(found or {})
    return known, held


def told_by_us(pool: Pool, name: str, body: bytes) -> set[str]:
    """Return which of place and time an audit tells of a file."""
    said = pool.read(Document(body, name=name)).presences
    words = " ".join(one.says for one in said if one.kind is ExposureKind.PHOTO_METADATA)
    signs = {"place": " location.", "time": "the time it was taken"}
    return {what for what, sign in signs.items() if sign in words}


def look(pool: Pool, package: str, name: str, body: bytes, tally: Tally) -> None:
    """Hold what is told of one file against what the libraries find in it."""
    tally.files += 1
    picture, held = plain(body)
    if not picture:
        return
    tally.pictures += 1
    told = told_by_us(pool, Path(name).name, body)
    for what in ("place", "time"):
        finders = [library for library, found in held.items() if what in found]
        if finders:
            tally.held[what] += 1
            tally.told[what] += what in told
            if what not in told:
                tally.missed.append(f"{package}: {name}: {what}, by {' and '.join(finders)}")
    if any("zeroed" in found for found in held.values()) and not any(
        "place" in found for found in held.values()
    ):
        tally.zeroed += 1
        if "place" in told:
            tally.not_there.append(f"{package}: {name}")


def _too_long(_signal: int, _frame: object) -> None:
    raise TimeoutError


def main() -> int:
    """Fetch, read, print; return 0 where something was read and nothing was missed."""
    signal.signal(signal.SIGALRM, _too_long)
    logging.getLogger("exifread").setLevel(logging.CRITICAL + 1)
    warnings.simplefilter("ignore")
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, Pool(AVERY) as pool:
        for package, archives in fetched(Path(folder)):
            before = tally.pictures
            for name, body in unpacked(archives, Path(folder)):
                look(pool, package, name, body, tally)
            got = f"{tally.pictures - before} pictures" if archives else "NOT FETCHED"
            print(f"{package}: {got}", flush=True)
    if not tally.files:
        print("NOTHING WAS CHECKED: no source package could be fetched by apt (no network?).")
        return 2
    print(f"{tally.files} files, {tally.pictures} of them pictures to ExifRead or Pillow")
    for what in ("place", "time"):
        print(f"{what}: {tally.held[what]} hold one, {tally.told[what]} of these are told")
    print(f"a place of nothing but zeros: {tally.zeroed}, told as one: {len(tally.not_there)}")
    for line in tally.not_there:
        print(f"NOT THERE, TOLD  {line}")
    ours = [line for line in tally.missed if Path(line.split(": ")[1]).suffix.lower() in READ]
    for line in tally.missed:
        print(f"MISSED  {line}" if line in ours else f"NOT READ, AND SAID SO  {line}")
    return 1 if ours else 0


if __name__ == "__main__":
    sys.exit(main())
