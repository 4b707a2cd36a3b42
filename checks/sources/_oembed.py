"""What the link-preview sources share: which name a shared link shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Guidance, Outcome, Person, Reply, mark

from ._archive import pages
from ._ask import ask
from ._read import document, garbled, table, text, unclear

SENDS = mark("the address of a page you listed, to the site it is on")
PREVIEW = Guidance(
    mark("A link you share shows a name in its preview."),
    mark("Anyone who gets the link sees the name of the account."),
    (mark("Look at what your account's name says, and change it if you want to."),),
)


def previews(person: Person, host: str, template: str, fits: str) -> Iterator[Ask]:
    """Ask for the preview of each listed page whose address *fits*."""
    look = re.compile(fits)
    for page, address in pages(person):
        if look.match(address):
            yield ask(host, template, memo=page.label, address=address)


def read_preview(reply: Reply) -> Iterable[Outcome]:
    """Read the name and title; the page in the answer is never shown."""
    answer = table(reply)
    if reply.status != 200:
        yield unclear()
    elif answer is None or not text(answer, "version"):
        yield garbled(reply)
    else:
        yield document([text(answer, one) for one in ("title", "author_name", "author_url")])
