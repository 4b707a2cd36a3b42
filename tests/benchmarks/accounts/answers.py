"""What each made-up site answers for a name, by how it behaves."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import unquote

from tests.benchmarks.accounts.sites import MISSING_TEXT


class Reply(NamedTuple):
    """An HTTP reply to be sent."""

    status: int
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()


def page(site: dict[str, Any], title: str, body: str, filler: str) -> str:
    """Return an HTML page in the site's look."""
    return (
        "<!doctype html><html><head>"
        f'<title>{title}</title><meta property="og:site_name" '
        f'content="{site["name"]}"></head><body><nav>{site["name"]}</nav>'
        f"{body}<footer>{filler}</footer></body></html>"
    )


def profile_body(site: dict[str, Any], account: str) -> str:
    """Return a profile with made-up details (reserved names and numbers)."""
    city = ("Springfield", "Riverton", "Lakeside")[site["index"] % 3]
    return (
        f'<div class="profile-card"><h1>{account}</h1>'
        f'<p class="bio">Lives in {city}. Works at Example Bakery.</p>'
        f'<a href="mailto:{account}@example.com">{account}@example.com</a>'
        '<span class="tel">+1 202 555 0143</span></div>'
    )


# The marks below are those that real challenge pages carry and that checkers
# look for: the title, the header, and the id of the no-script message.
CHALLENGE_BODY = (
    "<!doctype html><html><head><title>Just a moment...</title></head><body>"
    '<noscript><span id="challenge-error-text">Enable JavaScript and cookies to '
    'continue</span></noscript><script src="/cdn-cgi/challenge-platform/h/b/'
    'orchestrate/chl_page/v1"></script></body></html>'
)
CHALLENGE_HEADERS = (("Server", "cloudflare"), ("cf-mitigated", "challenge"))
HUMAN_BODY = (
    "<!doctype html><html><head><title>One more step</title></head><body>"
    "<h1>Please verify that you are human</h1>"
    '<div class="captcha-box"></div></body></html>'
)


class Answers:
    """The answers of every site of a catalogue."""

    def __init__(self, catalogue: dict[str, Any], page_kb: int) -> None:
        """Prepare to answer for *catalogue*, with pages of *page_kb* KiB."""
        self.target = catalogue["target"]
        self.filler = "lorem ipsum dolor " * (page_kb * 1024 // 18)
        self.patterns = {
            site["index"]: re.compile(
                re.escape(site["path"]).replace(r"\{\}", "([^/]+)").rstrip("/") + "/?$"
            )
            for site in catalogue["sites"]
        }
        self.flaky_seen: set[int] = set()

    def exists(self, site: dict[str, Any], account: str) -> bool:
        """Say whether ``account`` exists on ``site``."""
        if account == site["known"]:
            return True
        return bool(account == self.target and site["target_exists"])

    def reply(self, site: dict[str, Any], account: str) -> Reply | None:
        """Return the answer to a profile request; None means hang or reset."""
        behaviour = site["behaviour"]
        if behaviour in ("hang", "reset"):
            return None
        if behaviour == "waf403":
            return Reply(403, CHALLENGE_BODY, CHALLENGE_HEADERS)
        if behaviour == "waf200":
            return Reply(200, HUMAN_BODY)
        if behaviour == "rate429":
            return Reply(429, "Too many requests", (("Retry-After", "30"),))
        if behaviour == "loginwall":
            return Reply(302, "", (("Location", site["base"] + "/login"),))
        if behaviour == "flaky503" and site["index"] not in self.flaky_seen:
            self.flaky_seen.add(site["index"])
            return Reply(503, "Back in a moment", (("Retry-After", "1"),))
        if behaviour == "moved404":
            body = "<h1>No such page</h1>"
            return Reply(404, page(site, "404", body, self.filler))
        if self.exists(site, account):
            body = profile_body(site, account)
            if behaviour == "redesign":
                body = body.replace("profile-card", "member-tile")
            return Reply(200, page(site, account, body, self.filler))
        if behaviour == "soft404":
            body = "<h1>Nothing to see here</h1><p>Try the front page.</p>"
            return Reply(200, page(site, "Oops", body, self.filler))
        if behaviour == "echo404":
            body = f"<h1>No results for {account}</h1><p>Try another search.</p>"
            return Reply(200, page(site, f"{account} - search", body, self.filler))
        if behaviour == "newwords":
            body = "<h1>Nobody goes by that name</h1>"
            return Reply(200, page(site, "Not here", body, self.filler))
        if site["family"] == "message":
            body = f"<h1>{MISSING_TEXT}</h1>"
            return Reply(200, page(site, "Not here", body, self.filler))
        if site["family"] == "redirect":
            return Reply(302, "", (("Location", site["base"] + "/login"),))
        body = "<h1>No such page</h1>"
        return Reply(404, page(site, "404", body, self.filler))

    def route(self, site: dict[str, Any], path: str) -> tuple[str, Reply | None]:
        """Return the kind of request and the answer to it."""
        if path == "/robots.txt":
            return "robots", Reply(200, "User-agent: *\nAllow: /\n")
        if path in ("", "/"):
            body = "<h1>Welcome</h1>"
            return "front", Reply(200, page(site, "Welcome", body, self.filler))
        if path == "/login":
            body = "<h1>Log in to go on</h1>"
            return "login", Reply(200, page(site, "Log in", body, self.filler))
        found = self.patterns[site["index"]].match(path)
        if not found:
            return "other", Reply(404, "No such page")
        account = unquote(found.group(1))
        if account == self.target:
            kind = "target"
        elif account == site["known"]:
            kind = "known"
        else:
            kind = "canary"
        return kind, self.reply(site, account)
