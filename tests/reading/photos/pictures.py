"""Made-up photos of every format, with whatever hidden parts a test asks for."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping

from PIL import Image, ImageDraw

SPOT = (51.123456, -0.654321)
"""A place of no meaning, given to six decimals so that any leak of it shows."""
TAKEN = "2026:03:04 05:06:07"
FORMATS = ("jpeg", "png", "webp", "tiff", "gif", "heic", "avif")

ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 2, 3, 4, 5, 7
Field = tuple[int, int, object]


def picture(width: int = 96, height: int = 64, mode: str = "RGB") -> Image.Image:
    """Return a drawing in which left and right, top and bottom differ."""
    image = Image.new("RGB", (width, height), (30, 90, 160))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width // 2, height // 3), fill=(220, 40, 40))
    draw.ellipse((width // 2, height // 3, width - 4, height - 4), fill=(240, 220, 60))
    return image.convert(mode)


def _packed(endian: str, kind: int, value: object) -> tuple[int, bytes]:
    if kind == ASCII:
        text = str(value).encode() + b"\x00"
        return len(text), text
    if kind == UNDEFINED:
        assert isinstance(value, bytes)
        return len(value), value
    values = value if isinstance(value, list | tuple) else [value]
    if kind == RATIONAL:
        pairs = [one if isinstance(one, tuple) else (one, 1) for one in values]
        return len(pairs), b"".join(struct.pack(endian + "II", *pair) for pair in pairs)
    return len(values), b"".join(
        struct.pack(endian + {SHORT: "H", LONG: "I"}[kind], one) for one in values
    )


def _ifd(
    endian: str, fields: Mapping[int, tuple[int, object]], at: int, following: int = 0
) -> bytes:
    head = struct.pack(endian + "H", len(fields))
    rows, data = b"", b""
    behind = at + 2 + 12 * len(fields) + 4
    for tag in sorted(fields):
        kind, value = fields[tag]
        count, packed = _packed(endian, kind, value)
        row = struct.pack(endian + "HHI", tag, kind, count)
        if len(packed) <= 4:
            row += packed.ljust(4, b"\x00")
        else:
            row += struct.pack(endian + "I", behind + len(data))
            data += packed + b"\x00" * (len(packed) & 1)
        rows += row
    return head + rows + struct.pack(endian + "I", following) + data


def degrees(value: float) -> list[tuple[int, int]]:
    """Return *value* as EXIF writes degrees: three fractions."""
    value = abs(value)
    whole = int(value)
    minutes = int((value - whole) * 60)
    seconds = (value - whole - minutes / 60) * 3600
    return [(whole, 1), (minutes, 1), (round(seconds * 10000), 10000)]


def exif(
    endian: str = "<",
    *,
    spot: tuple[float, float] | None = SPOT,
    taken: str = TAKEN,
    device: str = "Madeup Phone 3",
    serial: str = "",
    owner: str = "",
    caption: str = "",
    orientation: int = 1,
    thumbnail: bytes = b"",
) -> bytes:
    """Return an EXIF block (a TIFF file without a picture) in either byte order."""
    main: dict[int, tuple[int, object]] = {}
    sub: dict[int, tuple[int, object]] = {}
    gps: dict[int, tuple[int, object]] = {}
    if device:
        main |= {0x010F: (ASCII, "Madeup"), 0x0110: (ASCII, device)}
    if caption:
        main[0x010E] = (ASCII, caption)
    if orientation != 1:
        main[0x0112] = (SHORT, orientation)
    if owner:
        main[0x013B] = (ASCII, owner)
    if taken:
        sub[0x9003] = (ASCII, taken)
    if serial:
        sub[0xA431] = (ASCII, serial)
    if spot is not None:
        gps = {
            1: (ASCII, "S" if spot[0] < 0 else "N"),
            2: (RATIONAL, degrees(spot[0])),
            3: (ASCII, "W" if spot[1] < 0 else "E"),
            4: (RATIONAL, degrees(spot[1])),
        }
    if sub:
        main[0x8769] = (LONG, 0)
    if gps:
        main[0x8825] = (LONG, 0)
    size = len(_ifd(endian, main, 8))
    sub_at = 8 + size
    sub_part = _ifd(endian, sub, sub_at) if sub else b""
    gps_at = sub_at + len(sub_part)
    gps_part = _ifd(endian, gps, gps_at) if gps else b""
    small_at = gps_at + len(gps_part)
    small = b""
    if thumbnail:
        fields: dict[int, tuple[int, object]] = {
            0x0103: (SHORT, 6),
            0x0201: (LONG, small_at + 2 + 12 * 3 + 4),
            0x0202: (LONG, len(thumbnail)),
        }
        small = _ifd(endian, fields, small_at) + thumbnail
    if sub:
        main[0x8769] = (LONG, sub_at)
    if gps:
        main[0x8825] = (LONG, gps_at)
    first = _ifd(endian, main, 8, small_at if thumbnail else 0)
    mark = b"II*\x00\x08\x00\x00\x00" if endian == "<" else b"MM\x00*\x00\x00\x00\x08"
    return mark + first + sub_part + gps_part + small


def xmp(inside: str = "", attributes: str = "") -> bytes:
    """Return an XMP packet with *inside* its description."""
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/">'
        f'<rdf:Description rdf:about="" {attributes}>{inside}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    ).encode()


def chunk(name: bytes, data: bytes) -> bytes:
    """Return one PNG chunk."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _box(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", 8 + len(data)) + name + data


def heic(block: bytes, brand: bytes = b"heic") -> bytes:
    """Return the smallest HEIC container that holds an EXIF *block*; it has no pixels."""
    payload = struct.pack(">I", 6) + b"Exif\x00\x00" + block
    infe = _box(b"infe", b"\x02\x00\x00\x00" + struct.pack(">HH", 1, 0) + b"Exif" + b"\x00")
    iinf = _box(b"iinf", b"\x00" * 4 + struct.pack(">H", 1) + infe)
    ftyp = _box(b"ftyp", brand + b"\x00" * 4 + b"mif1heic")

    def meta(at: int) -> bytes:
        places = struct.pack(">HHHII", 1, 0, 1, at, len(payload))
        iloc = _box(b"iloc", b"\x00" * 4 + b"\x44\x00" + struct.pack(">H", 1) + places)
        hdlr = _box(b"hdlr", b"\x00" * 8 + b"pict" + b"\x00" * 13)
        return _box(b"meta", b"\x00" * 4 + hdlr + iinf + iloc)

    head = ftyp + meta(0)
    return ftyp + meta(len(head) + 8) + _box(b"mdat", payload)


def photo(
    kind: str,
    block: bytes = b"",
    packet: bytes = b"",
    *,
    size: tuple[int, int] = (96, 64),
    image: Image.Image | None = None,
    **more: object,
) -> bytes:
    """Return a picture of *kind* that holds the EXIF *block* and the XMP *packet*."""
    image = image or picture(*size)
    out = io.BytesIO()
    if kind == "heic":
        return heic(block) + packet
    if kind == "png":
        image.save(out, "PNG", **more)
        body = out.getvalue()
        chunks = chunk(b"eXIf", block) if block else b""
        if packet:
            chunks += chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + packet)
        return body[:33] + chunks + body[33:]
    if kind == "gif":
        image.convert("P").save(out, "GIF", **more)
        body = out.getvalue()
        if packet:
            trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\x00"
            body = body[:-1] + b"\x21\xff\x0bXMP DataXMP" + packet + trailer + b"\x3b"
        return body
    if kind == "tiff":
        return _tiff(block, packet, image)
    if block:
        more["exif"] = b"Exif\x00\x00" + block
    if packet:
        more["xmp"] = packet
    image.save(out, kind.upper(), **more)
    return out.getvalue()


def _tiff(block: bytes, packet: bytes, image: Image.Image) -> bytes:
    """Return a TIFF in the byte order of *block*, whose own fields are the block's."""
    endian = ">" if block.startswith(b"MM") else "<"
    main: dict[int, tuple[int, object]] = {}
    if block:
        count = struct.unpack_from(endian + "H", block, 8)[0]
        for number in range(count):
            tag, kind, many, value = struct.unpack_from(endian + "HHII", block, 10 + 12 * number)
            if kind == ASCII:
                raw = block[value : value + many] if many > 4 else block[18 + 12 * number :][:many]
                main[tag] = (ASCII, raw.rstrip(b"\x00").decode())
            elif kind == LONG:
                main[tag] = (LONG, value)
            elif kind == SHORT:
                main[tag] = (SHORT, struct.unpack_from(endian + "H", block, 18 + 12 * number)[0])
    pixels = image.convert("L").tobytes()
    body = block or b"II*\x00\x08\x00\x00\x00"
    strip_at = len(body)
    body += pixels + b"\x00" * (len(pixels) & 1)
    main |= {
        0x0100: (SHORT, image.width),
        0x0101: (SHORT, image.height),
        0x0102: (SHORT, 8),
        0x0103: (SHORT, 1),
        0x0106: (SHORT, 1),
        0x0111: (LONG, strip_at),
        0x0115: (SHORT, 1),
        0x0116: (SHORT, image.height),
        0x0117: (LONG, len(pixels)),
    }
    if packet:
        main[0x02BC] = (UNDEFINED, packet)
    at = len(body)
    return body[:4] + struct.pack(endian + "I", at) + body[8:] + _ifd(endian, main, at)
