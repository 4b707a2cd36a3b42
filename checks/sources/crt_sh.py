"""crt.sh: the names of a site's computers in public certificate logs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Guidance, Identity
from privacyaudit import Outcome, Person, Presence, Reply, mark, ngettext, source

from ._ask import ask, domains
from ._read import document, garbled, not_there, rows, text

TEMPLATE = "/?q={domain}&output=json&exclude=expired&deduplicate=Y"
_FOUND = '[{"common_name": "avery-sample.example", "name_value": "nas.avery-sample.example"}]'


@source(
    id="crt-sh",
    label="Certificate logs (crt.sh)",
    capability=Capability.PROFILE_API,
    contacts=("crt.sh",),
    templates=(TEMPLATE,),
    uses=DetailKind.WEBSITE,
    sends=mark("the name of your site, to crt.sh"),
    identity=Identity.NAMED,
    pace=5.0,
    deadline=90.0,
    guidance=Guidance(
        mark("Public logs list the names of computers under your site."),
        mark("A name such as 'home' or 'nas' tells what stands where you live."),
        (mark("Choose names that say nothing, from now on. Old ones stay."),),
    ),
    by_hand="https://crt.sh/",
    verified="2026-11-22",
    live=((DetailKind.WEBSITE, "https://example.com/"),),
    examples=(
        Example("presence", body=_FOUND),
        Example("not seen", body="[]"),
        Example("not checked", body="<html>502 Bad Gateway</html>", media_type="text/html"),
    ),
)
def crt_sh(person: Person) -> Iterator[Ask]:
    """Ask for the certificates of each site."""
    for detail, host in domains(person):
        yield ask("crt.sh", TEMPLATE, detail, memo=host, domain=host)


@crt_sh.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Count the names; of what is in them, the one reader sees the person's own details."""
    found, host = rows(reply), str(reply.ask.memo)
    if found is None or not all(text(row, "name_value") for row in found):
        yield garbled(reply)
        return
    names = {name for row in found for name in text(row, "name_value").lower().split()}
    under = {name for name in names if name.endswith(f".{host}")}
    if under:
        says = ngettext(
            "Public logs list {n} name under your site.",
            "Public logs list {n} names under your site.",
            len(under),
        ).format(n=len(under))
        detail = reply.ask.details[0]
        yield Presence(ExposureKind.DOMAIN_REGISTRATION, says, detail, level=1)
    shown = [[text(row, "common_name"), text(row, "name_value")] for row in found]
    if found:
        yield document([line for line in shown if not line[0].lower().endswith(host)])
    else:
        yield not_there()
