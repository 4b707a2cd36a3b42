"""npm: the e-mail address in every version of a published package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import mark, source

from ._accounts import CODE, is_yours
from ._ask import ask, look_up
from ._read import count, dig, document, garbled, many, not_there, same, table, text, unclear

HOST = "registry.npmjs.org"
SEARCH = "/-/v1/search?text=maintainer%3A{username}&size=250"
PACKAGE = "/{package}"
MOST = 8
_FOUND = '{"objects": [{"package": {"name": "x", "publisher": {"username": "averysample_demo"}}}]}'


@source(
    id="npm",
    label="npm",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(SEARCH, PACKAGE),
    uses=DetailKind.USERNAME,
    sends=mark("your username, and the names of your own packages, to this site"),
    identity=Identity.NAMED,
    cap=40 * 1024 * 1024,
    guidance=CODE,
    by_hand="https://www.npmjs.com/",
    service="npm",
    verified="2026-11-22",
    live=((DetailKind.USERNAME, "npm"),),
    examples=(
        Example("document", body=_FOUND),
        Example("not seen", body='{"objects": [], "total": 0}'),
        Example("not checked", body="{}"),
    ),
)
def npm(person: Person) -> Iterator[Ask]:
    """Ask for the packages of each username."""
    yield from look_up(person, HOST, SEARCH, r"[a-z0-9][a-z0-9._-]{0,213}")


@npm.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read who the packages and all their versions say they are from."""
    answer, detail = table(reply), reply.ask.details[0]
    if reply.ask.template == PACKAGE:
        if answer is None or not text(answer, "name"):
            yield garbled(reply)
        else:
            versions = dig(answer, "versions")
            past = list(versions.values()) if isinstance(versions, dict) else []
            shown = [person for one in [answer, *past] for person in _people(one)]
            yield document(_once(shown), is_yours(reply, "npm"))
    elif answer is None or not isinstance(dig(answer, "objects"), list):
        yield garbled(reply)
    elif not many(answer, "objects"):
        yield not_there() if "total" in answer and not count(answer, "total") else unclear()
    else:
        packages = [dig(one, "package") for one in many(answer, "objects")]
        mine = [one for one in packages if _kept(one, detail.value)]
        if not mine:
            yield unclear()
            return
        people = [person for one in mine for person in _people(one)]
        yield document(_once(people), is_yours(reply, "npm"))
        for package in [text(one, "name") for one in mine][:MOST]:
            yield ask(HOST, PACKAGE, detail, package=package)


def _kept(package: object, username: str) -> bool:
    people = [dig(package, "publisher"), *many(package, "maintainers")]
    return any(same(text(one, "username") or text(one, "name"), username) for one in people)


def _people(package: object) -> list[dict[str, str]]:
    roles = [dig(package, role) for role in ("author", "publisher", "_npmUser")]
    roles += many(package, "maintainers") + many(package, "contributors")
    found = [{"name": text(one, "name"), "email": text(one, "email")} for one in roles]
    return [one for one in found if any(one.values())]


def _once(people: list[dict[str, str]]) -> list[dict[str, str]]:
    return list({tuple(one.values()): one for one in people}.values())
