"""What the sources share that look up a username at one site."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import ExposureKind, Guidance, Match, Outcome, Presence, Reply, _, mark

from ._read import document, same, unclear

SENDS = mark("your username, to this site")

PROFILE = Guidance(
    exposed=mark("An account with your username is on this site. Anyone can read its profile."),
    why=mark("A profile can join your name, town and work to one username."),
    reduce=(
        mark("Save a copy of the page first, if it may matter later."),
        mark("Look at your profile while logged out."),
        mark("Take out your name, town and work, if you want to."),
    ),
)

CODE = Guidance(
    exposed=mark("Your public work on this site can carry your email address and your hours."),
    why=mark("An email address joins accounts. Hours show your day."),
    reduce=(
        mark("Look at your profile while logged out."),
        mark("Choose the site's private email for new work, if it has one."),
        mark("Ask the site what it can do about older work."),
    ),
)


def is_yours(reply: Reply, site: str) -> str:
    """Return the question that only the person can answer, with the username by its label."""
    label = reply.ask.details[0].label
    return _("On {site} there is an account with {label}. Is it yours?").format(
        site=site, label=label
    )


def perhaps(reply: Reply, kind: ExposureKind, says: str, site: str) -> Presence:
    """Return what *site* shows of an account with the username asked, which may be theirs."""
    detail, asks = reply.ask.details[0], is_yours(reply, site)
    return Presence(kind, says, detail, Match.POSSIBLE, asks, (site,))


def account(
    reply: Reply,
    shown: str,
    profile: object,
    *,
    site: str,
    address: str = "",
    closed: bool = False,
    also: str = "",
) -> Iterator[Outcome]:
    """
    Yield that an account with the username asked exists, and its profile to be read.

    *shown* is the name the answer gives the account: another than the one
    asked means that the answer does not tell.
    """
    detail = reply.ask.details[0]
    username = detail.value.strip()
    if not same(shown, username):
        yield unclear()
        return
    says = _("An account with this username is on {site}.").format(site=site)
    if closed:
        says = _("A closed account with this username is on {site}.").format(site=site)
    yield Presence(
        ExposureKind.ACCOUNTS,
        f"{says} {also}".strip(),
        detail,
        Match.POSSIBLE,
        asks=is_yours(reply, site),
        names=(site,),
        address=address,
    )
    rest = without_echo(profile, username)
    if rest and not closed:
        yield document(rest, is_yours(reply, site))


def without_echo(value: object, username: str) -> object:
    """Return *value* without numbers, the username itself and addresses that hold it."""
    if isinstance(value, dict):
        kept = {key: without_echo(one, username) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in (None, "", [], {})}
    if isinstance(value, list):
        return [one for one in (without_echo(item, username) for item in value) if one]
    if isinstance(value, int | float):
        return ""  # counters, ids and times would read as telephone numbers
    if isinstance(value, str):
        low, name = value.strip().casefold(), username.casefold()
        return "" if low == name or (low.startswith(("http:", "https:")) and name in low) else value
    return value
