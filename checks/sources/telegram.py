"""Telegram: the name, picture and words behind a public username."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Document, Example, ExposureKind, Guidance
from privacyaudit import Outcome, Person, Reply, _, mark, source

from ._accounts import SENDS, is_yours, perhaps
from ._ask import look_up
from ._read import not_there, unclear

TEMPLATE = "/{username}"
_NONE = '<meta name="robots" content="noindex, nofollow"><div class="tgme_icon_user"></div>'


@source(
    id="telegram",
    label="Telegram",
    capability=Capability.PROFILE_API,
    contacts=("t.me",),
    templates=(TEMPLATE,),
    uses=DetailKind.USERNAME,
    sends=SENDS,
    opt_in=mark("This page is made for browsers, and makes no promise to programs."),
    guidance=Guidance(
        mark("Your Telegram username shows a name to everyone."),
        mark("It can join a username to a name, a face and a way to write to you."),
        (mark("Look at Settings, then Privacy, on your phone."),),
    ),
    by_hand="https://t.me/",
    service="telegram",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "telegram"),),
    examples=(
        Example("presence", body='<p class="tgme_page_title">Avery</p>', media_type="text/html"),
        Example("not seen", body=_NONE, media_type="text/html"),
        Example("not checked", body="<p>Hello</p>", media_type="text/html"),
    ),
)
def telegram(person: Person) -> Iterator[Ask]:
    """Ask for the page of each username; never for a telephone number."""
    yield from look_up(person, "t.me", TEMPLATE, r"[A-Za-z][A-Za-z0-9_]{4,31}")


@telegram.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the page as any other, and say whether there is an account."""
    page = reply.body.decode("utf-8", "replace")
    if "tgme_page_title" in page:
        says = _("An account with this username is on {site}.").format(site="Telegram")
        yield perhaps(reply, ExposureKind.ACCOUNTS, says, "Telegram")
        yield Document(reply.body, "text/html", "utf-8", asks=is_yours(reply, "Telegram"))
    elif "tgme_icon_user" in page and "noindex, nofollow" in page:
        yield not_there()
    else:
        yield unclear()
