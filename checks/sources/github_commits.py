"""GitHub: the e-mail address that each published change carries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Identity, Outcome, Person, Reply
from privacyaudit import mark, source

from ._accounts import CODE, is_yours
from ._ask import ask, look_up
from ._read import dig, document, garbled, not_there, rows, text, unclear
from .github import API, NAME

HOST = "api.github.com"
REPOS = "/users/{username}/repos?type=owner&sort=pushed&per_page=100"
COMMITS = "/repos/{username}/{repo}/commits?author={username}&per_page=100"
OLDER = "/repos/{username}/{repo}/commits?author={username}&per_page=100&page={page}"
NEWEST = 8
_HIDDEN = ("@users.noreply.github.com", "noreply@github.com")
_LAST = re.compile(r'[?&]page=(\d{1,6})[^>]*>; rel="last"')
_REPO = '[{"name": "notes", "fork": false, "owner": {"login": "averysample_demo"}}]'


@source(
    id="github-commits",
    label="GitHub commits",
    capability=Capability.PROFILE_API,
    contacts=(HOST,),
    templates=(REPOS, COMMITS, OLDER),
    uses=DetailKind.USERNAME,
    sends=mark("your username, and the names of your own projects, to this site"),
    identity=Identity.NAMED,
    handles=frozenset({409}),
    guidance=CODE,
    by_hand="https://github.com/settings/emails",
    service="github",
    verified="2026-11-22",
    examples=(
        Example("ask", body=_REPO),
        Example("not seen", body='[{"name": "copy", "fork": true}]'),
        Example("not checked", body='{"message": "no"}'),
    ),
)
def github_commits(person: Person) -> Iterator[Ask]:
    """Ask for the projects of each username."""
    yield from look_up(person, HOST, REPOS, NAME, API)


@github_commits.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Ask for the changes of the newest projects, and read who they say wrote them."""
    found = rows(reply)
    if reply.status == 409:  # a project without any change yet
        yield not_there()
    elif found is None:
        yield garbled(reply)
    elif not all(text(one, "name") or text(one, "sha") for one in found):
        yield unclear()
    elif reply.ask.template == REPOS:
        own = [text(repo, "name") for repo in found if dig(repo, "fork") is not True]
        yield from (_changes(reply, COMMITS, repo) for repo in own[:NEWEST] if repo)
        if not any(own):
            yield not_there()
    else:
        yield from _read(reply, found)


def _changes(reply: Reply, template: str, repo: str, page: str = "") -> Ask:
    detail = reply.ask.details[0]
    name = detail.value.strip()
    return ask(HOST, template, detail, headers=API, memo=repo, username=name, repo=repo, page=page)


def _read(reply: Reply, found: list[object]) -> Iterator[Outcome]:
    written = [dig(change, "commit", role) for change in found for role in ("author", "committer")]
    signed = [
        {"name": text(one, "name"), "email": text(one, "email")}
        for one in written
        if text(one, "email") and not text(one, "email").casefold().endswith(_HIDDEN)
    ]
    if signed:
        yield document(signed, is_yours(reply, "GitHub"))
    else:
        yield not_there()
    last = _LAST.search(reply.headers.get("link", ""))
    if last and reply.ask.template == COMMITS:
        yield _changes(reply, OLDER, str(reply.ask.memo), last[1])
