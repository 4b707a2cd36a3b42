"""What was sent is what was planned: no more, and what is missing is said (D2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler

from privacyaudit.engine import agree, plan, run
from privacyaudit.fetch import Fetcher
from privacyaudit.model import (
    Ask,
    Capability,
    Detail,
    DetailKind,
    Examination,
    Person,
    Reason,
)
from privacyaudit.plugins import Source, source
from tests.fetch.conftest import Stage
from tests.samples import NOW, consent

ME = Person(details=(Detail(DetailKind.USERNAME, "avery", label="your username"),), region="GB")


def test_every_request_that_arrived_was_planned_and_every_planned_one_is_accounted_for(
    stage: Stage,
) -> None:
    """Compared from the other end: the server's own list against the plan and the ledger."""
    hosts = [f"site{number}.example" for number in range(8)]
    stage.plays["/u/avery"] = _by_host()
    sources = [_source(host) for host in hosts]
    made = plan(ME, sources)
    agreed = agree(made, consent(), [source.id for source in sources], NOW)
    with Fetcher(table={"*": ("127.0.0.1", stage.port)}, pace=0) as fetch:
        audit = run(agreed, fetch, lambda _document: Examination(), sources=sources)
    planned = {
        (host, "GET", template)
        for line in made.lines
        for host in line.hosts
        for template in line.templates
    }
    arrived = {(host, method) for _at, method, host, _path, _headers in stage.asked}
    assert {(sent.host, sent.method, sent.template) for sent in audit.ledger} <= planned
    assert arrived == {(sent.host, sent.method) for sent in audit.ledger}
    assert len(stage.asked) == len(audit.ledger)
    assert not any(host.startswith("undeclared") for host, _method in arrived)
    refused = [one for one in audit.not_checked if one.reason is Reason.REFUSED]
    assert len(refused) == 8
    assert all(one.says for one in audit.not_checked)
    for sent in audit.ledger:
        assert sent.labels == ("your username",)
        assert "avery" not in repr(sent)


def _source(host: str) -> Source:
    """Return a source for *host* that also asks for something it did not declare."""

    @source(
        id=host.split(".")[0],
        label=host,
        capability=Capability.PROFILE_API,
        contacts=(host,),
        templates=("/u/{username}",),
        uses=DetailKind.USERNAME,
        sends="your username",
    )
    def made(person: Person) -> Iterator[Ask]:
        (name,) = person.of(DetailKind.USERNAME)
        for url in (f"https://{host}/u/{name.value}", f"https://undeclared-{host}/x"):
            yield Ask(url=url, details=(name,), form="as it is", template="/u/{username}")

    return made


def _by_host() -> Callable[[BaseHTTPRequestHandler], None]:
    """Answer well, not at all, slowly down, or away, by the host that is asked."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        number = int(handler.headers["Host"].removeprefix("site")[0])
        status = (200, 404, 403, 500, 302, 200, 410, 401)[number]
        handler.send_response(status)
        if status == 302:
            handler.send_header("Location", "https://elsewhere.example/")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return play
