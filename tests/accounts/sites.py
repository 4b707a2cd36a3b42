"""Made-up sites that answer without a network: what each does with a name."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from privacyaudit import Ask, Detail, DetailKind, Reason, Reply, Terms
from privacyaudit.accounts.rules import SiteRule
from privacyaudit.accounts.verdicts import Verdict, begin, read

NAME = "averysample_demo"
KNOWN = "site_team"
DETAIL = Detail(DetailKind.USERNAME, NAME, "your username")
FILLER = "<footer>" + "words that stand on each page of this site " * 200 + "</footer>"

Answer = tuple[int, str] | tuple[int, str, dict[str, str]] | Reason
Site = Callable[[str], Answer]
"""What a made-up site answers for a name: status, body, perhaps headers; or a problem."""


def page(title: str, body: str) -> str:
    """Return a page in the look of the made-up sites."""
    return f"<html><head><title>{title}</title></head><body>{body}{FILLER}</body></html>"


def profile(name: str) -> str:
    """Return the page of an account."""
    return page(
        f"{name} on this site",
        f'<div class="card"><h1>{name}</h1><p>Joined in spring. Follows twelve others.</p></div>',
    )


def rule(**changes: object) -> SiteRule:
    """Return the rule of a site that says 200 or 404, with *changes*."""
    facts: dict[str, object] = {
        "name": "Made-up site",
        "check": "https://site.example/u/{account}",
        "there_status": frozenset((200,)),
        "gone_status": frozenset((404,)),
        "known": (KNOWN,),
    }
    return SiteRule(**{**facts, **changes})  # type: ignore[arg-type]


def reply(ask: Ask, answer: Answer) -> Reply:
    """Return what *answer* looks like as a reply."""
    if isinstance(answer, Reason):
        return Reply(ask, problem=answer)
    status, body, *more = answer
    headers = {"content-type": "text/html; charset=utf-8", **(more[0] if more else {})}
    return Reply(ask, status, headers, body.encode(), ask.url)


def asked(ask: Ask) -> str:
    """Return the name that is in an ask."""
    return unquote(urlsplit(ask.url).path.rsplit("/", 1)[-1]).removeprefix("@")


def fetch_of(site: Site) -> Callable[[Ask, Terms], Reply]:
    """Return a fetch that lets *site* answer."""
    return lambda ask, terms: reply(ask, site(asked(ask)))


def verdict(site: Site, one: SiteRule | None = None, name: str = NAME) -> Verdict:
    """Return what is said of *name* at *site*, all questions asked."""
    step = begin(one or rule(), DETAIL, name)
    for _question in range(10):
        if isinstance(step, Verdict):
            return step
        step = read(reply(step, site(asked(step))))
    raise AssertionError("It asks for ever.")


def names_asked(site: Site, one: SiteRule | None = None) -> list[str]:
    """Return the names that are asked for, in order, until there is a verdict."""
    names: list[str] = []

    def listening(name: str) -> Answer:
        names.append(name)
        return site(name)

    verdict(listening, one)
    return names
