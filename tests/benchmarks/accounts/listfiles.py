"""The made-up sites as a WhatsMyName, a Sherlock and a Maigret list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.benchmarks.accounts.sites import (
    CATEGORIES,
    GENERIC_MARK,
    MISSING_TEXT,
    PROFILE_MARK,
    Site,
)


def as_whatsmyname(sites: list[Site]) -> dict[str, Any]:
    """Return the sites as a WhatsMyName ``wmn-data.json`` document."""
    entries = []
    for site in sites:
        rule = {
            "status": (200, PROFILE_MARK, "No such page", 404),
            "message": (200, PROFILE_MARK, MISSING_TEXT, 200),
            "redirect": (200, PROFILE_MARK, "", 302),
            "stale_status": (200, GENERIC_MARK, "No such page", 404),
        }[site.family]
        entries.append(
            {
                "name": site.name,
                "uri_check": site.url("{account}"),
                "e_code": rule[0],
                "e_string": rule[1],
                "m_string": rule[2],
                "m_code": rule[3],
                "known": [site.known],
                "cat": site.category,
            }
        )
    return {
        "license": ["Made-up data for benchmarking. Free of any terms."],
        "authors": ["benchmark"],
        "categories": sorted(CATEGORIES),
        "sites": entries,
    }


def as_sherlock(sites: list[Site]) -> dict[str, Any]:
    """Return the sites as a Sherlock ``data.json`` document."""
    document: dict[str, Any] = {}
    for site in sites:
        entry: dict[str, Any] = {
            "url": site.url("{}"),
            "urlMain": site.base + "/",
            "username_claimed": site.known,
        }
        if site.family == "message":
            entry.update(errorType="message", errorMsg=MISSING_TEXT)
        elif site.family == "redirect":
            entry.update(errorType="response_url", errorUrl=site.base + "/login")
        else:
            entry["errorType"] = "status_code"
        if site.name_pattern:
            entry["regexCheck"] = site.name_pattern
        document[site.name] = entry
    return document


def as_maigret(sites: list[Site]) -> dict[str, Any]:
    """Return the sites as a Maigret ``data.json`` document."""
    entries: dict[str, Any] = {}
    for site in sites:
        entry: dict[str, Any] = {
            "url": site.url("{username}"),
            "urlMain": site.base + "/",
            "usernameClaimed": site.known,
            "usernameUnclaimed": "noonewouldeverusethis7",
            "tags": [site.category],
            "alexaRank": site.index + 1,
        }
        if site.family == "message":
            entry.update(
                checkType="message",
                presenseStrs=[PROFILE_MARK],
                absenceStrs=[MISSING_TEXT],
            )
        elif site.family == "redirect":
            entry["checkType"] = "response_url"
        else:
            entry["checkType"] = "status_code"
        if site.name_pattern:
            entry["regexCheck"] = site.name_pattern
        entries[site.name] = entry
    return {"sites": entries, "engines": {}, "tags": sorted(CATEGORIES)}


WRITERS: dict[str, Callable[[list[Site]], dict[str, Any]]] = {
    "wmn-data.json": as_whatsmyname,
    "sherlock.json": as_sherlock,
    "maigret.json": as_maigret,
}
