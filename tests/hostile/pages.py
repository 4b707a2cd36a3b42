"""
Hostile pages: inputs known to hang parsers, pages changed at random, and charset labels.

``python -m tests.hostile.pages mutated COUNT [FIRST]`` and ``... seeds`` read them through
the pool and print the figures as one line of JSON.
"""

from __future__ import annotations

import codecs
import encodings.aliases
import json
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from privacyaudit.model import Document, Reason
from privacyaudit.reading.pool import Pool, processors
from tests.hostile.repeated import repeated
from tests.samples import AVERY

_HTML = """<!doctype html><html lang=en><head><meta charset=utf-8><title>Avery Sample | Club</title>
<meta property="og:title" content="Avery Sample"><script type="application/ld+json">
{"@type": "Person", "name": "Avery Sample", "telephone": "+44 7700 900123"}</script>
<style>.x{color:red}</style></head><body><!-- avery.sample@example.com --><h1>Avery Sample</h1>
<p>Call 07700&nbsp;900<b>123</b> or <a href="mailto:avery.sample@example.com?subject=x">w</a></p>
<table><tr><td>12 Invented Lane</td><td>Testford</td><td>ZZ99 9ZZ</td></tr></table>
<img alt="averysample_demo" src="data:image/png;base64,AAAA" data-born="1990-04-12">
<form action="/x"><input name=q value="Madeup Bakery Ltd"><select><option>a</select></form>
<script>var a={"email":"avery.sample@example.com"};</script></body></html>"""
_JSON = '{"user": {"name": "Avery Sample", "tel": ["+447700900123"], "geo": [51.5, -0.1]}}'
_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Avery Sample\r\nTEL:07700 900123\r\nEND:VCARD\r\n"
_TABLE = 'name,tel\r\n"Avery Sample","07700 900123"\r\n"O""Brien",x\r\n'
_MAIL = (
    "From: a@example.org\r\nTo: avery.sample@example.com\r\nSubject: =?utf-8?q?Avery_Sample?=\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<p>Avery=20Sample</p>\r\n--b--\r\n"
)
_FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Avery Sample</title><item>'
    "<description><![CDATA[<p>07700 900123</p>]]></description></item></channel></rss>"
)
BASES = (
    (_HTML, "text/html"),
    (_HTML.replace("<p>", "<p><div>" * 30), "text/html"),
    (_JSON, "application/json"),
    (_CARD, "text/vcard"),
    (_TABLE, "text/csv"),
    (_MAIL, "message/rfc822"),
    (_FEED, "application/rss+xml"),
    ("Avery Sample\n07700 900123\n", "text/plain"),
)
_TOKENS = (
    b"<![", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?", b"</", b"<a ", b"&#x110000;", b"&#0;",
    b"&" * 500, b"<div>" * 300, b"</div>" * 300, b"<table>" * 100, b"<svg><math>", b"<script>",
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\x1b[2J", b'"' * 99, b"'" * 99,
    b"a=" * 400, b" x" * 500, b"[" * 900, b"{" * 900, b"\\u0000", b"\\ud800", b"9" * 5000,
    b"1e999999", b"NaN", b"=?utf-8?b?" + b"A" * 300, b"--b\r\n" * 50, b"\r\n\r\n", b"%00" * 99,
    b"charset=utf-7", b"+ADw-script+AD4-", b"0" * 3000, b"@" * 300, b".com" * 200,
    b"\xcc\x81" * 900,
)  # fmt: skip


def mutated(count: int, first: int = 0) -> Iterator[Document]:
    """Yield pages changed at random, the same ones each time."""
    for number in range(first, first + count):
        chance = random.Random(number)
        text, kind = chance.choice(BASES)
        body = bytearray(text.encode())
        for _change in range(chance.randint(1, 12)):
            at = chance.randrange(len(body) + 1)
            match chance.randrange(6):
                case 0:
                    body[at:at] = chance.choice(_TOKENS)
                case 1:
                    del body[at : at + chance.randint(1, 60)]
                case 2:
                    end = at + chance.randint(1, 200)
                    body[at:at] = bytes(body[at:end]) * chance.randint(1, 30)
                case 3:
                    body[at : at + 1] = bytes([chance.randrange(256)])
                case 4:
                    body[at:at] = chance.randbytes(chance.randint(1, 40))
                case 5:
                    other = chance.choice(BASES)[0].encode()
                    body[at:at] = other[: chance.randrange(len(other))]
        if chance.random() < 0.2:
            kind = chance.choice(BASES)[1]
        charset = chance.choice(("", "", "", "utf-16", "utf-7", "shift_jis", "idna", "undefined"))
        yield Document(bytes(body), kind, charset)


def seeds() -> dict[str, Document]:
    """Return the inputs of a megabyte or so that hang one fast parser or another."""
    size = 200_000
    end = b"<p>Avery Sample 07700 900123</p>"
    made = {
        "nested div": b"<div>" * size,
        "nested div, closed": b"<div>" * size + b"</div>" * size,
        "unclosed links": b'<a href="x' * size,
        "open links": b"<a>" * size,
        "attributes of one tag": b"<p " + b"".join(b"a%d=1 " % n for n in range(size)) + b">",
        "attributes that repeat": b"<p " + b"a=1 " * size + b">",
        "two million ampersands": b"&" * (size * 10),
        "tables": b"<table>" * 50_000,
        "tables and cells": b"<table><tr><td>" * 30_000,
        "formatting": b"<b><i><u><font>" * 50_000,
        "formatting, mixed up": b"<b><p></b></p>" * 50_000,
        "svg and math": b"<svg><math><mi>" * 30_000,
        "templates": b"<template>" * size,
        "selects": b"<select><option>" * 60_000,
        "an unfinished comment": b"<!--" * size,
        "an unfinished declaration": b"<![" * size,
        "an unfinished tag": b"<" * (size * 5),
        "an unfinished attribute": b"<p a=" + b'"' * (size * 5),
        "entities": b"&NotEqualTilde;" * 60_000,
        "numbers": b"7" * (size * 5),
        "digits and spaces": b"07700 " * size,
        "at signs": b"a@" * size,
        "mail addresses": b"a@b." * size,
        "dots": b"." * (size * 5),
        "marks that combine": b"e" + "\u0301".encode() * size,
        "spaces": b" " * (size * 5),
        "lines": b"\n" * (size * 5),
        "a name again and again": b"Avery " * size,
        "a detail again and again": b"<p>07700 900123</p>" * 20_000,
        "scripts": b"<script>" + b"/*" * size,
        "scripts in scripts": b"<script><!--<script>" * 40_000,
        "words that never end": b"averysample" * 90_000,
        "names of attributes": b"".join(b"<p a%d=1 b=2 c=3 d=4 e=5>x" % n for n in range(size)),
        "names of tags": b"".join(b"<x%d></x%d>" % (n, n) for n in range(size)),
        "a million elements": b"<p a=1>" * (size * 5),
        "a table of 34 MB": b"<table>" + b"<tr><td>1</td><td>Ann</td><td>12.5</td></tr>" * 773_000,
    }
    found = {name: Document(body + end, "text/html") for name, body in made.items()}
    found |= {
        "nested lists of JSON": Document(b"[" * (size * 5), "application/json"),
        "nested objects of JSON": Document(b'{"a":' * size, "application/json"),
        "a long number of JSON": Document(b'{"a":' + b"9" * (size * 5) + b"}", "application/json"),
        "escapes of JSON": Document(b'"' + b"\\ud83d" * size + b'"', "application/json"),
        "parts of mail": Document(
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\n" * 90_000,
            "message/rfc822",
        ),
        "mail in mail": Document(
            b"Content-Type: message/rfc822\r\n\r\n" * 20_000, "message/rfc822"
        ),
        "headers of mail": Document(b"X: y\r\n" * size, "message/rfc822"),
        "folded cards": Document(b"BEGIN:VCARD\r\nFN:a\r\n" + b" b\r\n" * size, "text/vcard"),
        "quotes of a table": Document(b'"' * (size * 5), "text/csv"),
        "entities of XML": Document(
            b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
            + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(20))
            + b"]><a>&u;</a>",
            "application/xml",
        ),
        "nested XML": Document(b"<a>" * size, "application/xml"),
        "CDATA": Document(b"<a><![CDATA[" * 60_000, "application/xml"),
    }
    return found


def labels() -> list[str]:
    """Return five hundred charset labels: real ones, odd ones, and nonsense."""
    real = sorted({*encodings.aliases.aliases, *encodings.aliases.aliases.values()})
    odd = [
        "utf-7", "utf7", "unicode-1-1-utf-7", "csUnicode11UTF7", "x-unicode20utf7", "idna",
        "punycode",
        "undefined", "unicode_escape", "raw_unicode_escape", "unicode-internal", "rot13", "hex",
        "base64", "zlib", "bz2", "uu", "quopri", "mbcs", "oem", "charmap", "palmos", "utf-8-sig",
        "utf-8\x00", "\x00", "utf\n8", "../../etc/passwd", "utf-8;q=1", "'utf-8'", '"utf-8"', "",
        " ", "x" * 5000, "ü", "\ud800", "os", "sys", "encodings.utf_8", "cp65001", "none", "0",
        "-1", "nan", "binary", "8bit", "iso-10646-ucs-2", "ucs-4", "utf-32", "utf-16le", "scsu",
        "bocu-1", "cesu-8", "hz-gb-2312", "iso-2022-cn", "replacement", "x-user-defined",
    ]  # fmt: skip
    made = [*odd, *real]
    chance = random.Random(1)
    while len(made) < 500:
        made.append("".join(chance.choice("abcutf-8_1 .:;\t") for _letter in range(9)))
    return made[:500]


def shifted() -> bytes:
    """Return a script that only shows in utf-7."""
    return codecs.encode("<script>Avery Sample</script> Avery Sample", "utf-7")


def run(named: list[tuple[str, Document]]) -> dict[str, object]:
    """Read the documents through the pool; return what came of them."""
    problems: Counter[str] = Counter()
    slowest, which = 0.0, ""
    spoilt = []

    def one(item: tuple[str, Document]) -> tuple[str, float, Reason | None]:
        began = time.perf_counter()
        seen = pool.read(item[1])
        return item[0], time.perf_counter() - began, seen.problem

    began = time.perf_counter()
    with Pool(AVERY) as pool, ThreadPoolExecutor(processors()) as threads:
        for name, took, problem in threads.map(one, named):
            problems[str(problem or "read")] += 1
            if problem is not None:
                spoilt.append(name)
            if took > slowest:
                slowest, which = took, name
        replaced, longest = pool.replaced, pool.longest
    return {
        "documents": len(named),
        "outcomes": dict(problems),
        "slowest": longest,
        "slowest_with_a_new_child": slowest,
        "slowest_which": which,
        "children_replaced": replaced,
        "child_memory": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
        "seconds": time.perf_counter() - began,
        "not_read": spoilt[:60],
    }


if __name__ == "__main__":
    if sys.argv[1] == "seeds":
        print(json.dumps(run([*seeds().items(), *repeated(AVERY).items()])))
    else:
        count, first = int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0
        numbered = enumerate(mutated(count, first), first)
        print(json.dumps(run([(str(number), page) for number, page in numbered])))
    sys.stdout.flush()
    os._exit(0)
