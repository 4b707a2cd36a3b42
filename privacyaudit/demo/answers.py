"""
What well-known services answer about the made-up person, on this machine only.

The shapes are those of the real services; every value is invented. Where a
service is asked about a name that it does not know, it says so as the real
one would.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

Answer = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body."""

BAKES = "marnie_q_bakes"
RUNS = "quillrunner"
SITE = "marnie-quillfeather.example"
OLD_EMAIL = "marnie.quillfeather@example.com"

BUSY: Answer = (429, {"Content-Type": "text/plain", "Retry-After": "3600"}, b"Retry later")
"""One service asks us to come back another day, as services do."""


def _json(value: object, status: int = 200, kind: str = "application/json") -> Answer:
    return status, {"Content-Type": kind}, json.dumps(value).encode()


def _github() -> Mapping[tuple[str, str], Answer]:
    host, repo = "api.github.com", f"/repos/{RUNS}/splits/commits"
    repos = "/users/{}/repos?type=owner&sort=pushed&per_page=100"
    commit = {
        "sha": "ab" * 20,
        "commit": {
            "author": {"name": "Marnie Quill", "email": OLD_EMAIL},
            "committer": {"name": "GitHub", "email": "noreply@github.com"},
        },
    }
    return {
        (host, f"/users/{RUNS}"): _json(
            {"login": RUNS, "name": "Marnie Quill", "company": "Thornbridge Bakery Ltd", "id": 9}
        ),
        (host, repos.format(RUNS)): _json([{"name": "splits", "fork": False, "id": 1}]),
        (host, repo): _json([commit]),
        (host, f"/users/{RUNS}/gpg_keys"): _json([]),
        (host, f"/users/{RUNS}/keys"): _json([]),
    }


def _profiles() -> Mapping[tuple[str, str], Answer]:
    wiki = "/w/api.php?action=query&list=users&ususers="
    tail = "&usprop=registration%7Ceditcount&format=json&formatversion=2&maxlag=5"
    missing = {"query": {"users": [{"name": "Nobody", "missing": True}]}}
    return {
        ("gitlab.com", f"/api/v4/users?username={BAKES}"): _json([]),
        ("gitlab.com", f"/api/v4/users?username={RUNS}"): _json([]),
        ("hacker-news.firebaseio.com", f"/v0/user/{RUNS}.json"): _json(
            {"id": RUNS, "about": f"Baker. Write to {OLD_EMAIL}", "created": 1400000000}
        ),
        ("hacker-news.firebaseio.com", f"/v0/user/{BAKES}.json"): _json(None),
        ("lichess.org", f"/api/user/{RUNS}"): _json(
            {"username": RUNS, "profile": {"realName": "M Quill", "location": "Ambleford"}}
        ),
        ("api.chess.com", f"/pub/player/{BAKES}"): _json(
            {"username": BAKES, "name": "Marnie Quillfeather", "player_id": 77}
        ),
        ("dev.to", f"/api/users/by_username?url={BAKES}"): BUSY,
        ("dev.to", f"/api/users/by_username?url={RUNS}"): BUSY,
        ("en.wikipedia.org", wiki + BAKES + tail): _json(missing),
        ("en.wikipedia.org", wiki + RUNS + tail): _json(missing),
        ("api.inaturalist.org", f"/v1/users/{RUNS}"): _json(
            {"results": [{"login": RUNS, "name": "", "id": 5}]}
        ),
        (
            "api.inaturalist.org",
            f"/v1/observations?user_login={RUNS}&geoprivacy=open&per_page=200&order_by=observed_on",
        ): _json(
            {
                "total_results": 1,
                "results": [
                    {
                        "user": {"login": RUNS},
                        "location": "0.0213,0.0378",
                        "place_guess": "Heronsgate Park",
                        "obscured": False,
                        "geoprivacy": None,
                    }
                ],
            }
        ),
    }


def _mail_and_site() -> Mapping[tuple[str, str], Answer]:
    check = "/v1/check-email/marnie.quillfeather%40example.com"
    details = "/v1/breach-analytics?email=marnie.quillfeather%40example.com"
    leak = {"breach": "ExampleShop", "xposed_data": "Passwords;Phone numbers;Physical addresses"}
    registrant = [
        ["version", {}, "text", "4.0"],
        ["fn", {}, "text", "REDACTED FOR PRIVACY"],
        ["adr", {}, "text", ["", "", "REDACTED FOR PRIVACY", "", "", "", ""]],
    ]
    certificate = {"common_name": SITE, "name_value": f"{SITE}\nnas.{SITE}"}
    kept = [["timestamp", "original"], ["20190101000000", f"https://{SITE}/cv.pdf"]]
    index = (
        f"/cdx/search/cdx?url={SITE}%2F*&output=json"
        "&fl=timestamp,original,statuscode,mimetype&collapse=urlkey&limit=200"
    )
    rdap = {
        "objectClassName": "domain",
        "ldhName": SITE.upper(),
        "entities": [{"roles": ["registrant"], "vcardArray": ["vcard", registrant]}],
    }
    return {
        ("api.xposedornot.com", check): _json({"breaches": [["ExampleShop"]]}),
        ("api.xposedornot.com", details): _json(
            {"ExposedBreaches": {"breaches_details": [leak]}, "PastesSummary": {"cnt": 0}}
        ),
        ("data.iana.org", "/rdap/dns.json"): _json(
            {"services": [[["example"], ["https://rdap.registry.example/"]]]}
        ),
        ("rdap.registry.example", f"/domain/{SITE}"): _json(rdap, kind="application/rdap+json"),
        ("crt.sh", f"/?q={SITE}&output=json&exclude=expired&deduplicate=Y"): _json([certificate]),
        ("web.archive.org", index): _json(kept),
    }


def answers() -> dict[tuple[str, str], Answer]:
    """Return what each service answers, by host and address."""
    return {**_github(), **_profiles(), **_mail_and_site()}
