"""What the breach sources share: a leak is named, and what kinds of detail it held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Detail, ExposureKind, Guidance, Presence, _, mark

from ._read import public_name

LEAK = Guidance(
    mark("Your email address was in a leak."),
    mark("Someone who knows you could use what leaked to guess their way in."),
    (
        mark("Think about who could see new passwords before you change any."),
        mark("Change the password where you used it, on a device only you use."),
        mark("Treat a home address in a leak as known."),
    ),
)

HELD = {
    "passwords": mark("passwords"),
    "password hints": mark("password hints"),
    "security questions and answers": mark("security answers"),
    "names": mark("names"),
    "phone numbers": mark("phone numbers"),
    "physical addresses": mark("home addresses"),
    "dates of birth": mark("dates of birth"),
    "geographic locations": mark("places"),
    "ip addresses": mark("internet addresses"),
    "usernames": mark("usernames"),
    "family members' names": mark("names of family"),
    "email addresses": mark("email addresses"),
}
"""The kinds of detail that matter most here, in the words of the catalogue."""

MOST = 200
"""Leaks that are told one by one."""
ATTRIBUTION = mark("Data from Have I Been Pwned (haveibeenpwned.com).")


def leaked(detail: Detail | None, names: Iterable[object], says: str = "") -> Iterator[Presence]:
    """Yield one presence for each leak of a printable name, and one for all the others."""
    given = list(names)
    printable = list(dict.fromkeys(filter(None, map(public_name, given))))
    told = says or _("This email address was in a leak.")
    for name in printable[:MOST]:
        yield Presence(ExposureKind.CREDENTIALS_BREACH, told, detail, names=(name,))
    if len(printable) > MOST or not all(map(public_name, given)):
        yield Presence(ExposureKind.CREDENTIALS_BREACH, told, detail)


def held(classes: Iterable[object]) -> str:
    """Return which kinds of detail a leak held, in our own words; others are left out."""
    known = (HELD.get(one.casefold().strip()) for one in classes if isinstance(one, str))
    words = [_(one) for one in dict.fromkeys(known) if one]
    return _("It held: {kinds}.").format(kinds=", ".join(words)) if words else ""
