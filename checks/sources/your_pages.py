"""The addresses the person listed, read as a stranger without an account sees them."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from privacyaudit import Ask, Capability, Example, Guidance, Notice, Person, source
from privacyaudit import _ as say


@source(
    id="your-pages",
    label="The pages you listed",
    capability=Capability.YOUR_PAGES,
    contacts=("from a detail",),
    templates=("the address you listed",),
    uses=(),
    sends="the address of each page, to the site it is on; none of your details",
    could_notice=Notice.LOW,
    notice_why="A site keeps a log of visits. It looks like any visit from this connection.",
    guidance=Guidance(
        exposed="This page shows something about you.",
        why="Anyone who finds the page can read it, also someone you do not want to.",
        reduce=("Save a copy first if you may need it.", "Ask the site to take it off."),
    ),
    examples=(
        Example(shows="document", body="<p>Hello</p>", media_type="text/html"),
        Example(shows="not seen", status=404, media_type="text/html"),
        Example(shows="not checked", status=403, media_type="text/html"),
    ),
    verified="2026-11-22",
)
def your_pages(person: Person) -> Iterator[Ask]:
    """Plan one visit to each listed page."""
    hosts = Counter(urlsplit(page.address).hostname for page in person.pages)
    count: Counter[str | None] = Counter()
    for page in person.pages:
        host = urlsplit(page.address).hostname
        count[host] += 1
        place = page.label or host or ""
        if not page.label and hosts[host] > 1:
            place = say("{host}, page {number} on your list").format(host=host, number=count[host])
        yield Ask(page.address, place=place, listed=True, template="the address you listed")
