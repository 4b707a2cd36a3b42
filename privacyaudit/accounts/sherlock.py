"""
Sherlock files, as Sherlock means them.

``status_code``: any 2xx is an account. ``message``: an account, unless the
text for 'absent' shows. ``response_url``: a 2xx is an account, and being sent
elsewhere is none. Where Sherlock takes every other status for 'none', we take
only 404, 410 and what the entry names: a block is not an answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.accounts.entries import Entry, JsonObject, fault
from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.rules import SLOT, SiteRule
from privacyaudit.accounts.shape import ALLOWED_HEADERS, Shape, hold, listed, strings

SHAPE: Shape = {
    "url": (str, True),
    "urlMain": (str, True),
    "errorType": ((str, list), True),
    "username_claimed": (str, True),
    "errorMsg": ((str, list), False),
    "errorCode": ((int, list), False),
    "errorUrl": (str, False),
    "urlProbe": (str, False),
    "regexCheck": (str, False),
    "headers": (dict, False),
    "request_method": (str, False),
    "request_payload": (dict, False),
    "isNSFW": (bool, False),
    "tags": ((str, list), False),
    "username_unclaimed": (str, False),
    "noPeriod": ((str, bool), False),
    "__comment__": (str, False),
}
"""The keys of an entry: their type, and whether they must be there."""
TYPES = frozenset(("status_code", "message", "response_url"))
MISSING = frozenset((404, 410))
ELSEWHERE = frozenset((301, 302, 303, 307, 308))


def entries(document: JsonObject) -> Iterator[Entry]:
    """Yield the entries of a Sherlock document; :raises InputError: one is not well made."""
    for name, site in document.items():
        if not name.startswith("$"):
            yield _entry(name, hold(name, site, SHAPE))


def _entry(name: str, site: JsonObject) -> Entry:
    types = listed(name, "errorType", site["errorType"])
    if not types or not TYPES.issuperset(types):
        raise fault(name, "errorType is not one of the three")
    page = str(site["url"]).replace("{}", SLOT)
    check = str(site.get("urlProbe", "") or site["url"]).replace("{}", SLOT)
    tags = listed(name, "tags", site.get("tags", []))
    messages = listed(name, "errorMsg", site.get("errorMsg", []))
    if "message" in types and not messages:
        raise fault(name, "errorMsg is missing")
    headers = strings(name, "headers", site.get("headers", {}))
    left: Left | None = None
    if site.get("isNSFW") is True:
        left = Left.SENSITIVE
    elif str(site.get("request_method", "GET")).upper() not in ("GET", "HEAD", "") or site.get(
        "request_payload"
    ):
        left = Left.METHOD
    elif any(header.lower() not in ALLOWED_HEADERS for header in headers):
        left = Left.HEADERS
    elif SLOT not in check:
        raise fault(name, "url has no {}")

    def make() -> SiteRule:
        elsewhere = "response_url" in types
        message = "message" in types
        gone = MISSING | _codes(name, site.get("errorCode", []))
        if elsewhere:
            gone |= ELSEWHERE
        return SiteRule(
            name=name,
            check=check,
            page=page if page != check else "",
            category=" ".join(tags),
            gone_status=frozenset(range(200, 300)) if message else gone,
            gone_text=messages if message else (),
            gone_alone=gone if message else frozenset(),
            gone_elsewhere=str(site.get("errorUrl", "")) if elsewhere else "",
            there_unless_gone=message,
            pattern=str(site.get("regexCheck", "")),
            headers={key: value for key, value in headers.items() if key.lower() != "user-agent"},
            known=(str(site["username_claimed"]),) if site["username_claimed"] else (),
        )

    return Entry(name, "", tags, (check, page), left, make)


def _codes(name: str, value: object) -> frozenset[int]:
    codes = value if isinstance(value, list) else [value]
    if not all(isinstance(code, int) and not isinstance(code, bool) for code in codes):
        raise fault(name, "errorCode has the wrong type")
    return frozenset(codes)
