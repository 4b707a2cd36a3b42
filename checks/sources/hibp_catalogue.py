"""Have I Been Pwned's catalogue of leaks: which sites you listed had one. Shares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, ExposureKind, Identity, Match
from privacyaudit import Outcome, Person, Presence, Reply, _, mark, source

from ._ask import ask, emails, host_of
from ._leaks import ATTRIBUTION, LEAK, held
from ._read import garbled, many, not_there, public_name, rows, text

TEMPLATE = "/api/v3/breaches"
_LEAK = '[{"Name": "ExampleForum", "Domain": "example.com", "DataClasses": ["Passwords"]}]'


@source(
    id="hibp-catalogue",
    label="Have I Been Pwned: sites that had a leak",
    capability=Capability.BREACH,
    contacts=("haveibeenpwned.com",),
    templates=(TEMPLATE,),
    uses=DetailKind.EMAIL,
    sends=mark("nothing of yours: it fetches the whole list of leaks and compares here"),
    identity=Identity.NAMED,
    pace=6.5,
    guidance=LEAK,
    by_hand="https://haveibeenpwned.com/PwnedWebsites",
    verified="2026-11-22",
    examples=(
        Example("presence", body=_LEAK),
        Example("not seen", body='[{"Name": "Other", "Domain": "other.example"}]'),
        Example("not checked", body="{}"),
    ),
)
def hibp_catalogue(person: Person) -> Iterator[Ask]:
    """Ask once for the whole catalogue, if a site was listed."""
    hosts = {host_of(page.address) for page in person.pages}
    hosts |= {email.value.rpartition("@")[2].strip().lower() for email in emails(person)}
    if hosts - {""}:
        yield ask("haveibeenpwned.com", TEMPLATE, memo=frozenset(hosts - {""}))


@hibp_catalogue.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Compare the sites that had a leak with those the person uses, on this machine."""
    leaks = rows(reply)
    if not leaks or not all(text(leak, "Name") for leak in leaks):
        yield garbled(reply)
        return
    used: frozenset[str] = reply.ask.memo  # type: ignore[assignment]
    found = False
    for leak in leaks:
        domain = text(leak, "Domain").lower()
        name = public_name(text(leak, "Name"))
        if name and domain and any(host == domain or host.endswith(f".{domain}") for host in used):
            found = True
            says = _("A site you use had a leak. Your details may not be in it.")
            says = f"{says} {held(many(leak, 'DataClasses'))} {_(ATTRIBUTION)}"
            says = " ".join(says.split())
            yield Presence(
                ExposureKind.CREDENTIALS_BREACH, says, match=Match.POSSIBLE, names=(name,)
            )
    if not found:
        yield not_there()
