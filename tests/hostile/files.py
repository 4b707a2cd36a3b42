"""Files changed at random, of every kind that is read: the program that reads them must stand."""

from __future__ import annotations

import gzip
import io
import json
import random
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

from privacyaudit import Document
from privacyaudit.reading.photos.pixels import TooManyPixelsError
from privacyaudit.reading.photos.strip import NotAPhotoError, StillThereError, leftovers, strip
from privacyaudit.reading.pool import Pool
from tests.reading.documents.messages import message
from tests.reading.documents.papers import S, W, docx, odt, office, pdf, run, zipped
from tests.reading.photos.pictures import FORMATS, exif, photo, picture, xmp
from tests.samples import AVERY

MAIL = b"\r\n".join(
    (
        b"From a@example.org Thu Jan  1 00:00:00 2026",
        b"From: a@example.org",
        b"Subject: =?utf-8?q?h=C3=A9?=",
        b"MIME-Version: 1.0",
        b"Content-Type: multipart/mixed; boundary=b",
        b"\r\n--b\r\n\r\nI am Avery Sample\r\n--b",
        b"Content-Type: image/gif\r\nContent-Transfer-Encoding: base64",
        b"\r\nR0lGODlh\r\n--b--\r\n",
    )
)


def _tgz() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        entry = tarfile.TarInfo("Takeout/a.txt")
        entry.size = 17
        archive.addfile(entry, io.BytesIO(b"I am Avery Sample"))
    return out.getvalue()


def seeds() -> Mapping[str, bytes]:
    """Return one file of each kind, with all its parts."""
    small = io.BytesIO()
    picture(40, 30).save(small, "JPEG")
    block = exif(owner="Avery Sample", caption="home", serial="X1", thumbnail=small.getvalue())
    packet = xmp("<dc:creator><rdf:Seq><rdf:li>Avery</rdf:li></rdf:Seq></dc:creator>")
    sheet = (
        f"<worksheet {S}><sheetData><row><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>"
    )
    made = {kind: photo(kind, block, packet) for kind in FORMATS}
    made["pdf"] = pdf(
        "Avery Sample", properties={"/Author": "Avery"}, note="n", link="mailto:a@example.com",
        field=("Phone", "07700 900123"), attached=("a.txt", b"Avery"),
    )  # fmt: skip
    made["docx"] = docx(
        f"<w:p>{run('Avery Sample')}</w:p>",
        word__comments_xml=f"<w:comments {W}>{run('x')}</w:comments>",
        word__media__a_jpg=made["jpeg"],
    )
    made["xlsx"] = office(
        xl__sharedStrings_xml=f"<sst {S}><si><t>Avery</t></si></sst>",
        xl__worksheets__sheet1_xml=sheet,
    )
    made["odt"] = odt(
        "<office:text><text:p>Avery <text:span>Sample</text:span></text:p></office:text>"
    )
    made["rtf"] = (
        rb"{\rtf1\ansi\ansicpg1252{\info{\author Avery}}{\b Avery} S\'61mple \u233? {\v x}}"
    )
    made["msg"] = message(
        p1000="I am Avery Sample",
        p1013=b"<p>x</p>",
        to="a@example.org",
        attached=("a.txt", b"Avery"),
    )
    made["eml"] = MAIL.partition(b"\r\n")[2]
    made["mbox"] = MAIL * 3
    made["zip"] = zipped(
        {"Takeout/a.txt": "Avery", "b.jpg": made["jpeg"], "c.zip": zipped({"d": "e"})}
    )
    made["tgz"] = _tgz()
    made["gz"] = gzip.compress(b"I am Avery Sample" * 50)
    return made


def mutated(body: bytes, seed: int) -> bytes:
    """Return *body* changed at a few places, the same for the same *seed*."""
    chance = random.Random(seed)
    changed = bytearray(body)
    for _change in range(chance.randint(1, 8)):
        at = chance.randrange(max(1, len(changed)))
        kind = chance.randrange(6)
        if kind == 0:
            changed[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del changed[at:]
        elif kind == 2:
            del changed[at : at + chance.randrange(40)]
        elif kind == 3:
            changed[at:at] = changed[: chance.randrange(200)]
        elif kind == 4:
            value = chance.choice((0, 1, 0x7F, 0xFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
            changed[at : at + 4] = value.to_bytes(4, chance.choice(("little", "big")))
        else:
            changed[at : at + 16] = bytes(chance.randrange(256) for _byte in range(16))
    return bytes(changed)


def read_all(count: int, only: str = "") -> dict[str, object]:
    """Read *count* changed files of each kind in children; return what happened."""
    kinds = {name: body for name, body in seeds().items() if not only or name == only}
    outcomes: Counter[str] = Counter()
    raised: Counter[str] = Counter()

    def one(pool: Pool, name: str, body: bytes) -> None:
        try:
            seen = pool.read(Document(body, name=f"x.{name}"))
        except Exception as fault:
            raised[type(fault).__name__] += 1
            return
        outcomes[seen.problem or "read"] += 1

    begun = time.monotonic()
    with Pool(AVERY) as pool, ThreadPoolExecutor(pool.size) as threads:
        for name, body in kinds.items():
            for seed in range(count):
                threads.submit(one, pool, name, mutated(body, seed))
        threads.shutdown()
        longest, replaced = pool.longest, pool.replaced
    return {
        "kinds": len(kinds),
        "documents": sum(outcomes.values()) + sum(raised.values()),
        "raised": dict(raised),
        "outcomes": dict(outcomes),
        "longest": longest,
        "replaced": replaced,
        "seconds": time.monotonic() - begun,
    }


def strip_all(count: int) -> Iterator[tuple[str, int, list[str]]]:
    """Yield what is left in each copy of a changed photo; one that is refused yields nothing."""
    cut: Callable[[bytes], tuple[bytes, str]] = strip
    for name, body in seeds().items():
        if name not in FORMATS:
            continue
        for seed in range(count):
            try:
                copy, _suffix = cut(mutated(body, seed))
            except (NotAPhotoError, TooManyPixelsError, StillThereError):
                continue
            yield name, seed, leftovers(copy)


if __name__ == "__main__":
    print(json.dumps(read_all(int(sys.argv[1]), *sys.argv[2:])))
