"""The main picture of each page the person listed, to see whether two pages show the same one."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin, urlsplit

from privacyaudit import Ask, Capability, Document, Example, Guidance, NotChecked, Notice, NotSeen
from privacyaudit import Outcome, Person, Reason, Reply, mark, source
from privacyaudit import _ as say

from . import your_pages as pages

PAGE, PICTURE = "the address you listed", "the main picture of that page"
_META = re.compile(
    rb"""<meta[^>]{0,300}?(?:og:image|twitter:image)["'][^>]{0,300}?content=["']([^"'<>]{1,2000})""",
    re.I,
)
_IMAGE = re.compile(rb"""<img[^>]{0,1000}?\ssrc=["']([^"'<>]{1,2000})""", re.I)


@source(
    id="your-pictures",
    label=mark("The pictures on the pages you listed"),
    capability=Capability.YOUR_PAGES,
    contacts=("from a detail",),
    templates=(PAGE, PICTURE),
    uses=(),
    sends=mark("the address of each page and of its main picture, to the site it is on"),
    could_notice=Notice.LOW,
    notice_why=mark("A site keeps a log of visits. It looks like any visit from this connection."),
    opt_in=mark("It opens each page a second time, and its main picture."),
    guidance=Guidance(
        mark("The same picture is on two of your pages."),
        mark("A picture search can join two pages that show the same picture."),
        (mark("Use another picture on one of them."),),
    ),
    examples=(
        Example("ask", body='<meta property="og:image" content="/a.jpg">', media_type="text/html"),
        Example("not seen", body="<p>No picture</p>", media_type="text/html"),
    ),
    handles=frozenset({404, 410}),
    verified="2026-11-22",
)
def your_pictures(person: Person) -> Iterator[Ask]:
    """Plan one visit to each listed page, where there are two or more."""
    asks = [one for one in pages.your_pages.plan(person) if isinstance(one, Ask)]
    if len(asks) > 1:
        yield from asks


@your_pictures.reads
def read(reply: Reply) -> Iterator[Outcome]:
    """Ask for a page's main picture, on the page's own site only; read a picture for its looks."""
    if reply.status in your_pictures.handles:
        # The page may well be there; it is its picture that is not, and 'your pages' says the rest.
        missing = reply.ask.template == PICTURE
        yield NotSeen(says=say("its picture was not there") if missing else "")
        return
    if reply.ask.template == PICTURE:
        yield Document(reply.body, reply.media_type, url=reply.ask.url, place=reply.ask.place)
        return
    found = _META.search(reply.body) or _IMAGE.search(reply.body)
    if found is None:
        yield NotSeen()
        return
    address = urljoin(reply.ask.url, unescape(found[1].decode("utf-8", "replace")).strip())
    if urlsplit(address).hostname != urlsplit(reply.ask.url).hostname:
        yield NotChecked(Reason.REFUSED, say("Its picture is kept on another site."))
        return
    yield Ask(address, place=reply.ask.place, template=PICTURE)
