"""security.txt: the contact that the person's own site publishes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Document, Example, Guidance, Notice, Outcome
from privacyaudit import Person, Reply, mark, source

from ._ask import ask, domains
from ._read import not_there, unclear

TEMPLATE = "/.well-known/security.txt"
OLDER = "/security.txt"
_CONTACT = re.compile(rb"^contact:[ \t]*\S", re.IGNORECASE | re.MULTILINE)
_WHY = mark("It asks your own site. Whoever runs its server can see that.")


@source(
    id="security-txt",
    label="Contact file of your own site",
    capability=Capability.PROFILE_API,
    contacts=("from a detail",),
    templates=(TEMPLATE, OLDER),
    uses=DetailKind.WEBSITE,
    sends=mark("nothing but the request itself, to your own site"),
    could_notice=Notice.LOW,
    notice_why=_WHY,
    opt_in=_WHY,
    handles=frozenset({404}),
    guidance=Guidance(
        mark("Your site publishes a way to reach you."),
        mark("It can be your own email address or number."),
        (mark("Put a role address or a form there instead."),),
    ),
    verified="2026-11-22",
    examples=(
        Example("document", body="Contact: mailto:a@example.com\n", media_type="text/plain"),
        Example("ask", status=404, media_type="text/html"),
        Example("not checked", body="<p>Contact: us</p>", media_type="text/html"),
    ),
)
def security_txt(person: Person) -> Iterator[Ask]:
    """Ask each site for its contact file."""
    for detail, host in domains(person):
        yield ask(host, TEMPLATE, detail, memo=host)


@security_txt.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the file; many sites answer with a page for anything, so it must look like one."""
    first = reply.ask.template == TEMPLATE
    if reply.status == 404:
        older = ask(str(reply.ask.memo), OLDER, *reply.ask.details, memo=reply.ask.memo)
        yield older if first else not_there()
    elif reply.media_type == "text/plain" and _CONTACT.search(reply.body):
        yield Document(reply.body, "text/plain", "utf-8")
    else:
        yield unclear()
