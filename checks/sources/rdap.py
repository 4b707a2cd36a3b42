"""RDAP: the name, street and number in the register of a web site's owner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, Detail, DetailKind, Example, Guidance, Identity
from privacyaudit import NotChecked, Outcome, Person, Reason, Reply, _, mark, source

from ._ask import ask, domains
from ._read import document, garbled, many, pair, same, table, text, unclear
from ._registrant import is_register, register, registrant

LIST = "/rdap/dns.json"
DOMAIN = "{base}domain/{name}"
RELATED = "{related}"
HEADERS = {"Accept": "application/rdap+json"}
_LIST = '{"services": [[["example"], ["https://rdap.registry.example/"]]]}'


@source(
    id="rdap",
    label="Register of web site owners",
    capability=Capability.PROFILE_API,
    contacts=("from a detail",),
    templates=(LIST, DOMAIN, RELATED),
    uses=DetailKind.WEBSITE,
    sends=mark("the name of your site, to the register and the firm that sold you the name"),
    identity=Identity.NAMED,
    guidance=Guidance(
        mark("The register shows who owns your site."),
        mark("It can hold a home address and a number."),
        (mark("Ask the firm that sold you the name to hide your details."),),
    ),
    by_hand="https://lookup.icann.org/",
    verified="2026-11-22",
    live=((DetailKind.WEBSITE, "https://example.com/"),),
    examples=(
        Example("ask", body=_LIST),
        Example("not checked", body='{"services": []}'),
        Example("not checked", body="[]"),
    ),
)
def rdap(person: Person) -> Iterator[Ask]:
    """Ask which register keeps the ending of each site; the rest follows from that."""
    for detail, host in domains(person):
        yield ask("data.iana.org", LIST, later=(detail,), memo=(detail, host))


@rdap.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Follow the list to the register, and the register to the firm; read both."""
    answer = table(reply)
    detail, host = pair(reply)
    if answer is None:
        yield garbled(reply)
    elif reply.ask.template == LIST:
        base = register(answer, host.rpartition(".")[2])
        if base:
            yield _next(base.rstrip("/") + "/domain/" + host, DOMAIN, detail, host)
        elif many(answer, "services"):
            yield NotChecked(Reason.NOT_SUPPORTED, _("This ending has no such register."))
        else:
            yield garbled(reply)
    elif text(answer, "objectClassName") != "domain" or not same(text(answer, "ldhName"), host):
        yield unclear()
    else:
        yield document(registrant(answer.get("entities")))
        links = [one for one in many(answer, "links") if text(one, "rel") == "related"]
        for link in links[:1] if reply.ask.template == DOMAIN else []:
            if "rdap" in text(link, "type") and is_register(text(link, "href"), host):
                yield _next(text(link, "href"), RELATED, detail, host)


def _next(address: str, template: str, detail: Detail, host: str) -> Ask:
    return Ask(
        address, details=(detail,), form=_("as it is"), template=template, headers=HEADERS,
        memo=(detail, host),
    )  # fmt: skip
