"""Files that were read in part and told as 'not seen'; and their ordinary twins."""
# ruff: noqa: E501

from __future__ import annotations

import base64
import json
from urllib.parse import quote

MAIL = "avery.sample@example.com"
TEXT = f"Please write to {MAIL} about the letting of the flat. ".encode()
LONG = TEXT * 6
WORDS = b"<p>" + b"Nothing about anybody stands here, only tea and cake. " * 12 + b"</p>"


def _64(body: bytes) -> bytes:
    return base64.b64encode(body)


HALF = {
    "frame": (WORDS + b"<iframe src='profile.html'></iframe>", "html"),
    "object": (WORDS + b"<object data='cv.pdf'></object>", "html"),
    "embed": (WORDS + b"<embed src='cv.pdf'>", "html"),
    "frameset": (b"<html><frameset><frame src='a.html'></frameset></html>", "html"),
    "one large picture": (
        b"<html><p>This page shows a scan of a letter, as it came to us.</p>"
        b"<img src='a.png' width=1200></html>", "html",
    ),
    "sent on": (
        b"<html><meta http-equiv=refresh content='0; url=/b'><p>You are now being sent on to it"
        b" within a moment.</p></html>", "html",
    ),
    "shell": (
        b"<html><noscript>This app needs a browser with scripts turned on to show you anything."
        b"</noscript><div id=app></div><script src=a.js></script></html>", "html",
    ),
    "mail kept elsewhere": (
        b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: message/external-body;"
        b" access-type=URL; URL=\"https://example.com/a\"\r\n\r\nContent-Type: text/plain\r\n\r\n", "eml",
    ),
    "mail in parts": (
        b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: message/partial; id=a;"
        b" number=1; total=2\r\n\r\nFrom: b@example.org\r\n\r\nOnly tea", "eml",
    ),
}  # fmt: skip
UNPACKED = {
    "saved requests": (
        json.dumps({"log": {"text": _64(TEXT).decode(), "encoding": "base64"}}).encode(), "har",
    ),
    "json": (json.dumps({"body": _64(LONG).decode()}).encode(), "json"),
    "web archive": (
        b"<?xml version='1.0'?><plist><string>a</string><data>\n\t"
        + base64.encodebytes(b"<html><p>" + LONG).replace(b"\n", b"\n\t") + b"</data></plist>", "webarchive",
    ),
    "ldif": (b"dn: cn=a\nmail:: " + _64(MAIL.encode()) + b"\n", "ldif"),
    "card": (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL;ENCODING=b:" + _64(MAIL.encode()) + b"\r\nEND:VCARD\r\n", "vcf",
    ),
    "one long line": (_64(LONG), "txt"),
    "one short line": (_64(TEXT), "txt"),
    "hexadecimal": (LONG.hex().encode(), "txt"),
    "percent signs": (quote(TEXT).replace("avery", "%61%76ery").encode(), "txt"),
    "rtf behind a line": (b"\n{\\rtf1 Write to " + MAIL.encode() + b"}", "rtf"),
    "rtf behind a mark": (b"\xef\xbb\xbf{\\rtf1 Write to " + MAIL.replace("a", "\\'61").encode() + b"}", "rtf"),
}  # fmt: skip
READ = {
    "unseen frame": (WORDS + b"<iframe src='/count' width='0' height='0'></iframe>", "html"),
    "empty frame": (WORDS + b"<iframe src='about:blank'></iframe>", "html"),
    "small picture": (WORDS + b"<img src='a.png' width=40>", "html"),
    "large picture, many words": (WORDS + b"<img src='a.png' width=1200>", "html"),
    "shell beside words": (WORDS + b"<noscript>Turn scripts on.</noscript><script>a</script>", "html"),
    "short key": (json.dumps({"key": "a1b2c3d4" * 8, "text": "tea"}).encode(), "json"),
    "packed tea": (_64(b"Only tea and cake, and more tea after the cake. " * 8), "txt"),
    "ldif": (b"dn: cn=a\ncn:: " + _64("Zoë Nobody".encode()) + b"\n", "ldif"),
    "percent": (b"50% off, and 20% more", "txt"),
    "rtf": (b"\n{\\rtf1 Only tea}", "rtf"),
}  # fmt: skip
