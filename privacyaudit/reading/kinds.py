"""What a file is, told by its first bytes, whatever its name says."""

from __future__ import annotations

ZIP = "application/zip"
OFFICE = "application/vnd.openxmlformats-officedocument"
OPEN = "application/vnd.oasis.opendocument"
OLD_OFFICE = "application/x-ole-storage"
PICTURES = tuple(f"image/{kind}" for kind in ["jpeg", "png", "gif", "webp", "tiff", "heic", "avif"])
ARCHIVES = (ZIP, "application/gzip", "application/x-tar", "application/x-bzip2", "application/x-xz")
SOUNDS_AND_FILMS = "video/any"
OTHER = "application/x-other"
BYTES = frozenset(
    {*PICTURES, *ARCHIVES, OFFICE, OPEN, OLD_OFFICE, OTHER, SOUNDS_AND_FILMS}
    | {"image/heif", "application/pdf", "application/rtf"}
)
"""What is told by its first bytes, and has a reader of its own."""

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"PK\x07\x08", ZIP),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"7z\xbc\xaf\x27\x1c", OTHER),
    (b"Rar!\x1a\x07", OTHER),
    (b"SQLite format 3\x00", OTHER),
    (b"\x7fELF", OTHER),
    (b"%!PS", OTHER),
    *((b"P%d\n" % number, OTHER) for number in range(1, 8)),
    (b"MZ\x90\x00", OTHER),
    (b"ID3", SOUNDS_AND_FILMS),
    (b"OggS", SOUNDS_AND_FILMS),
    (b"fLaC", SOUNDS_AND_FILMS),
    (b"\x1aE\xdf\xa3", SOUNDS_AND_FILMS),
)
_FTYPS = {b"avif": "image/avif", b"avis": "image/avif"}
_HEIC = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"mif2", b"msf1"))


def sniff(body: bytes) -> str:
    """Return the media type that the first bytes of *body* tell, or nothing for text."""
    head = body[:16]
    for start, kind in _STARTS:
        if head.startswith(start):
            return _zip_kind(body) if kind == ZIP else kind
    if head[:4] == b"RIFF" and len(head) >= 12:
        return "image/webp" if head[8:12] == b"WEBP" else SOUNDS_AND_FILMS
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return _FTYPS.get(brand, "image/heic" if brand in _HEIC else SOUNDS_AND_FILMS)
    if body[257:262] == b"ustar":
        return "application/x-tar"
    if b"%PDF-" in body[:1024]:
        return "application/pdf"
    if body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "application/rtf"
    return OTHER if _no_text(body[:4096]) else ""


def _no_text(head: bytes) -> bool:
    """Return whether zeros stand where no text, of any width, has them."""
    if len(head) < 64 or head.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return False
    most = len(head) // 20
    return head[::2].count(0) > most and head[1::2].count(0) > most


_CONTENTS = b"[content_types].xml"


def _zip_kind(body: bytes) -> str:
    """Return which of the many things that are ZIP files *body* is."""
    if body[30:38] == b"mimetype" and OPEN.encode() in body[38:120]:
        return OPEN
    if any(_CONTENTS in part.lower() for part in (body[:4096], body[-128 * 1024 :])):
        return OFFICE
    return ZIP
