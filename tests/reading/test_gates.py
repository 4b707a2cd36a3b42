"""What saves time may never cost a finding: with each quick look off, pages show the same."""

from __future__ import annotations

import base64
import codecs
import random
import re
from urllib.parse import quote

import pytest
import re2  # type: ignore[import-untyped]

from privacyaudit import DetailKind, Document, Examination, Match
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.matching import fold, forms, spots
from privacyaudit.reading.matching.births import counted
from privacyaudit.reading.views import code, html, markup
from tests.benchmarks.pages import PLANTS, Pages
from tests.reading.labelled.people import PEOPLE

OTHERS = ("Born 3 May 1961", "Tel 020 7946 0123", "mail ann.archer@example.org", "née le 3.5.1961")
DISGUISES = (
    "{plain}",
    "<!-- {plain} -->",
    "<b>{first}</b><i>{last}</i>",
    "{entities}",
    "<i title='{plain}'>x</i>",
    "<i title='{entities}' data-a=b>x</i>",
    "<i title='{twice}'>x</i>",
    "<a href='/x?a=1&amp;q={percent}'>x</a>",
    "<a href='{percent}' lang=en>x</a>",
    "<i data-x='{escaped}'>x</i>",
    "<i data-x='{base64}'>x</i>",
    "<i data-CFemail='{cloudflare}'>x</i>",
    "<script>var a = '{escaped}';</script>",
    "<script>var a = '{hexed}';</script>",
    '<script>var a = "\\u003cb\\u003e{escaped}\\u003c\\/b\\u003e";</script>',
    "<script>atob('{base64}')</script>",
    "<style>p::after {{content: '{plain}'}}</style>",
    "<template><p>{plain}</p></template>",
    "<iframe srcdoc='&lt;p&gt;{plain}'></iframe>",
    "<input name=q value='{plain}'>",
    "<bdo dir=rtl>{reversed}</bdo>",
    "<i title='{rot13}'>x</i>",
)


def disguised(way: str, plain: str) -> str:
    """Return *plain* written in one *way*."""
    entities = "".join(f"&#{ord(char)};" for char in plain)
    return way.format(
        plain=plain,
        first=plain[: len(plain) // 2],
        last=plain[len(plain) // 2 :],
        entities=entities,
        twice=entities.replace("&", "&amp;"),
        percent=quote(plain),
        escaped="".join(f"\\u{ord(char):04x}" for char in plain),
        hexed="".join(f"\\x{ord(char) & 255:02x}" for char in plain),
        base64=base64.b64encode(plain.encode()).decode(),
        cloudflare="2a" + bytes(byte ^ 0x2A for byte in plain.encode()).hex(),
        reversed=plain[::-1],
        rot13=codecs.encode(plain, "rot13"),
    )


def shown(answer: Examination) -> tuple[set[tuple[DetailKind, str, Match]], dict[str, int]]:
    """Return what an answer says, without where it is."""
    seen = {(one.detail.kind, one.detail.value, one.match) for one in answer.sightings}
    return seen, dict(answer.unlisted)


def everything(patch: pytest.MonkeyPatch) -> None:
    """Turn each quick look off: each says that there is something to look at."""
    patch.setattr(html, "_ESCAPE", re2.compile(rb"[^\x00]"))
    patch.setattr(html, "_CLOUDFLARE", (re.compile(b""),))
    patch.setattr(spots, "MOST_SPOTS", -1)
    patch.setattr(fold, "_MOST_BREAKS", 0)
    patch.setattr(code, "_RARE", re.compile(b""))
    patch.setattr(counted, "_A_YEAR", re.compile(""))
    patch.setattr(counted, "_ANY_BIRTH", re.compile(""))
    patch.setattr(forms, "_NEVER", ())
    patch.setattr(markup, "_FEW_TAGS", 0)
    patch.setattr(markup, "_may_nest", lambda _text: True)


@pytest.mark.parametrize("way", DISGUISES)
def test_a_quick_look_never_hides_what_a_slow_one_finds(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages of other people's words, with details put in anywhere, in this disguise."""
    chance = random.Random(way)
    made = Pages(chance.randrange(1000))
    person = PEOPLE["gb"].person
    pages = []
    for _page in range(4):
        plain = chance.sample((*PLANTS, *OTHERS), 3)
        plain = [re.sub("<[^>]*>", "", line) for line in plain]
        body = made.page(chance.randrange(3_000, 9_000), [disguised(way, line) for line in plain])
        pages.append(Document(body.encode(), "text/html"))
    quick = [shown(Reader(person).examine(page)) for page in pages]

    everything(monkeypatch)
    slow = [shown(Reader(person).examine(page)) for page in pages]

    assert quick == slow
    assert any(seen for seen, _count in quick)


def test_the_comparison_sees_a_look_that_skips_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """The twin: with a look that finds nothing, a detail in a link is lost."""
    page = disguised("<a href='/x?q={percent}'>x</a>", "Eleanor Quillby, 07700 900481")
    reader = Reader(PEOPLE["gb"].person)
    whole = shown(reader.examine(Document(page.encode(), "text/html")))
    monkeypatch.setattr(html, "_ESCAPE", re2.compile(rb"\x00\x00\x00"))

    assert shown(reader.examine(Document(page.encode(), "text/html"))) != whole
