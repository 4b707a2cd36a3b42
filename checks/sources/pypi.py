"""PyPI: the e-mail address in a published package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from email.utils import getaddresses

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import mark, source

from ._accounts import CODE
from ._ask import ask, listed
from ._read import dig, document, garbled, table, text

TEMPLATE = "/pypi/{project}/json"
_FOUND = '{"info": {"name": "avery-demo", "author_email": "Avery <avery.sample@example.com>"}}'


@source(
    id="pypi",
    label="PyPI",
    capability=Capability.PROFILE_API,
    contacts=("pypi.org",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=mark("the name of a package you listed, to the site it is on"),
    identity=Identity.NAMED,
    guidance=CODE,
    by_hand="https://pypi.org/user/",
    verified="2026-11-22",
    examples=(
        Example("document", "https://pypi.org/pypi/avery-demo/json", body=_FOUND),
        Example("not seen", "https://pypi.org/pypi/avery-demo/json", status=404),
        Example("not checked", "https://pypi.org/pypi/avery-demo/json", body='{"info": 3}'),
    ),
)
def pypi(person: Person) -> Iterator[Ask]:
    """Ask for each package whose page the person listed: the site lists none by person."""
    for project in listed(person, r"pypi\.org/(?:project|pypi)/([A-Za-z0-9._-]{1,100})"):
        yield ask("pypi.org", TEMPLATE, project=project)


@pypi.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read who it says it is from."""
    info = dig(table(reply), "info")
    if not text(info, "name"):
        yield garbled(reply)
        return
    written = [text(info, role) for role in ("author_email", "maintainer_email")]
    people = [list(pair) for pair in getaddresses(written)]
    names = [text(info, role) for role in ("author", "maintainer", "home_page", "description")]
    yield document([names, people, dig(info, "project_urls")])
