"""Long text in pieces, cut where nothing that belongs together is parted."""

from __future__ import annotations

from collections.abc import Iterator

PIECE = 2 * 1024 * 1024
LARGEST = 24 * 1024 * 1024
"""A mail with what is attached to it may be longer than a piece."""
OVERLAP = 512
_CUTS = {
    "application/mbox": (b"\nFrom ",),
    "text/html": (b"\n<", b"><", b">"),
    "application/json": (b"\n", b"},", b","),
    "text/javascript": (b"\n", b"},", b","),
    "text/vcard": (b"\nBEGIN:VCARD", b"\n"),
    "text/calendar": (b"\nBEGIN:VEVENT", b"\n"),
}
_HEADED = frozenset(("text/csv", "text/tab-separated-values"))


def pieces(chunks: Iterator[bytes], kind: str) -> Iterator[bytes]:
    """Yield the text that *chunks* make up, of media type *kind*, in pieces."""
    cuts = _CUTS.get(kind, (b"\n", b" "))
    most = LARGEST if kind == "application/mbox" else PIECE
    held = bytearray()
    head = b""
    first = True
    for chunk in chunks:
        held += chunk
        while len(held) >= most:
            at = _cut(held, most, cuts)
            if first and kind in _HEADED:
                head = bytes(held[: held.find(b"\n") + 1][:4096])
            yield bytes(held[:at]) if first else head + bytes(held[:at])
            first = False
            del held[: at - (OVERLAP if cuts[0] == b"\n" and not head else 0)]
    if held:
        yield bytes(held) if first else head + bytes(held)


def _cut(held: bytearray, most: int, cuts: tuple[bytes, ...]) -> int:
    """Return where to cut: after the last of the first kind of cut there is."""
    for cut in cuts:
        # A mail may begin anywhere; a line ends not far from the end.
        begin = 1 if cut == b"\nFrom " else most - 128 * 1024
        at = held.rfind(cut, begin, most)
        if at > OVERLAP:
            return at + 1
    return most
