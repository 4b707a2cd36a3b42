"""Who we say we are, and what no request ever says."""

from __future__ import annotations

import pytest

from privacyaudit.fetch import Fetcher
from privacyaudit.model import Ask, Identity, Reason, Terms
from tests.fetch.conftest import Stage


def test_the_plain_identity_names_nothing_of_ours(stage: Stage, fetch: Fetcher) -> None:
    """A line in a log that names this tool would tip off whoever reads that log."""
    stage.page("/")
    fetch(Ask(url="https://site.example/"), Terms("your-pages"))
    headers = stage.asked[0][4]
    assert set(headers) == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "accept-language",
        "connection",
    } - ({"connection"} - set(headers))
    assert "Mozilla/5.0" in headers["user-agent"]
    for value in headers.values():
        for word in ("privacy", "audit", "python", "requests", "urllib"):
            assert word not in value.lower()
    assert headers["accept-encoding"] == "gzip"


def test_the_named_identity_names_the_tool_and_a_contact(stage: Stage) -> None:
    """Large operators ask who calls; the contact is a project's, never the person's."""
    stage.page("/")
    table = {"*": ("127.0.0.1", stage.port)}
    with Fetcher(table=table, contact="help@refuge.example") as fetch:
        fetch(Ask(url="https://api.example/"), Terms("api", identity=Identity.NAMED))
    assert stage.asked[0][4]["user-agent"].startswith("privacyaudit/")
    assert "help@refuge.example" in stage.asked[0][4]["user-agent"]


def test_cookies_and_where_we_came_from_are_never_sent(stage: Stage, fetch: Fetcher) -> None:
    """A cookie or a referrer would join one visit to another."""
    stage.page("/a", Set_Cookie="id=canary; Path=/")
    stage.page("/b", status=302, Location="/b/", Set_Cookie="id=canary; Path=/")
    stage.page("/b/")
    for path in ("/a", "/a", "/b"):
        fetch(Ask(url=f"https://site.example{path}"), Terms("your-pages"))
    assert len(stage.asked) == 4
    for _at, _method, _host, _path, headers in stage.asked:
        assert not {"cookie", "referer", "authorization", "origin", "from"} & set(headers)


@pytest.mark.parametrize(
    "headers",
    [
        {"Cookie": "x=1"},
        {"Referer": "https://a.example"},
        {"User-Agent": "x"},
        {"Host": "evil.example"},
        {"X-Forwarded-For": "10.0.0.1"},
        {"Proxy-Authorization": "x"},
        {"Accept-Encoding": "br"},
        {"Accept": "x\r\nCookie: y"},
        {"Ac cept": "x"},
        {"Accept": "\u00e9"},
    ],
)
def test_a_source_cannot_say_who_asks(
    stage: Stage, fetch: Fetcher, headers: dict[str, str]
) -> None:
    """A check is somebody's contribution; the rules hold for it too."""
    reply = fetch(Ask(url="https://site.example/", headers=headers), Terms("x"))
    assert (reply.problem, reply.sent) == (Reason.REFUSED, ())
    assert stage.asked == []


def test_the_environment_and_the_home_folder_are_not_asked(
    stage: Stage, fetch: Fetcher, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    """A proxy or a password set for something else would send the visit another way."""
    from pathlib import Path

    (Path(str(tmp_path)) / ".netrc").write_text("machine site.example login a password canary\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    stage.page("/")
    assert fetch(Ask(url="http://site.example/"), Terms("x")).status == 200
    assert "authorization" not in stage.asked[0][4]


def test_the_named_identity_tells_the_truth_and_nothing_invented() -> None:
    """A made-up address would be a lie to whoever asks, and somebody else's to take."""
    from urllib.parse import urlsplit

    from privacyaudit.fetch.identity import PROJECT, PURPOSE, agent
    from privacyaudit.version import VERSION

    assert agent() == f"privacyaudit/{VERSION} ({PURPOSE}{'; +' + PROJECT if PROJECT else ''})"
    assert agent("help@refuge.example").endswith("; contact: help@refuge.example)")
    assert "one person" in PURPOSE
    host = urlsplit(PROJECT).hostname or ""
    assert not host.endswith((".example", ".test", ".invalid", "example.com", "example.org"))
