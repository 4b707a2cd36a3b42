"""
Maigret files, as Maigret means them.

``message``: any of the texts for 'present' and none for 'absent'.
``status_code`` and ``response_url``: a 2xx is an account. Texts under
``errors`` mean 'no answer just now'. An entry may take part of its rule from
an engine. The format has no schema: an entry with a key that nobody knows is
left out, since its rule may say something else than it seems to.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from privacyaudit.accounts.entries import Entry, JsonObject, fault
from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.rules import SLOT, SiteRule
from privacyaudit.accounts.shape import ALLOWED_HEADERS, Shape, hold, listed, strings

SHAPE: Shape = {
    "url": (str, True),
    "urlMain": (str, False),
    "urlSubpath": (str, False),
    "urlProbe": (str, False),
    "checkType": (str, False),
    "presenseStrs": ((str, list), False),
    "absenceStrs": ((str, list), False),
    "errors": (dict, False),
    "usernameClaimed": (str, False),
    "usernameUnclaimed": (str, False),
    "regexCheck": (str, False),
    "engine": (str, False),
    "tags": (list, False),
    "alexaRank": ((int, float), False),
    "disabled": (bool, False),
    "protection": (list, False),
    "headers": (dict, False),
    "requestMethod": (str, False),
    "requestPayload": ((dict, str, list), False),
    "requestHeadOnly": (bool, False),
    "getParams": (dict, False),
    "activation": (dict, False),
    "ignore403": (bool, False),
    "similarSearch": (bool, False),
    "type": (str, False),
    "source": (str, False),
    "mirrors": (list, False),
    "protocol": (str, False),
    "encoding": (str, False),
    "errorUrl": (str, False),
    "caseSentitive": (bool, False),
    "name": (str, False),
    "comment": (str, False),
}
"""The keys of an entry: their type, and whether they must be there."""
MISSING = frozenset((404, 410))
ELSEWHERE = frozenset((301, 302, 303, 307, 308))


def entries(document: JsonObject) -> Iterator[Entry]:
    """Yield the entries of a Maigret document; :raises InputError: one is not well made."""
    sites = document["sites"]
    engines = document.get("engines", {})
    assert isinstance(sites, dict)
    if not isinstance(engines, dict):
        raise fault("engines", "it is not an object")
    for name, site in sites.items():
        yield _entry(name, _whole(name, site, engines))


def _whole(name: str, site: object, engines: JsonObject) -> JsonObject:
    """Return an entry with what its engine says put under it."""
    if not isinstance(site, dict):
        raise fault(name, "it is not an object")
    engine = engines.get(str(site.get("engine", "")), {})
    under = engine.get("site", {}) if isinstance(engine, dict) else {}
    whole = {**under, **site} if isinstance(under, dict) else dict(site)
    return hold(name, whole, SHAPE, closed=False)


def _entry(name: str, site: JsonObject) -> Entry:
    page = _filled(site, str(site["url"]))
    check = _filled(site, str(site.get("urlProbe", "") or site["url"]))
    if isinstance(site.get("getParams"), dict):
        more = urlencode(strings(name, "getParams", site["getParams"]), safe="{}")
        check += ("&" if "?" in check else "?") + more.replace("{username}", SLOT)
    tags = listed(name, "tags", site.get("tags", []))
    headers = strings(name, "headers", site.get("headers", {}))
    faults = tuple(strings(name, "errors", site.get("errors", {})))
    present = listed(name, "presenseStrs", site.get("presenseStrs", []))
    absent = listed(name, "absenceStrs", site.get("absenceStrs", []))
    kind = str(site.get("checkType", ""))

    def make() -> SiteRule:
        message = kind == "message"
        gone = MISSING | ELSEWHERE if kind == "response_url" else MISSING
        return SiteRule(
            name=name,
            check=check,
            page=page if page != check else "",
            category=" ".join(tags),
            there_text=() if kind == "status_code" else present,
            gone_status=frozenset(range(200, 300)) if message and absent else gone,
            gone_text=absent if message else (),
            gone_alone=gone if message else frozenset(),
            gone_elsewhere=str(site.get("errorUrl", "")) if kind == "response_url" else "",
            there_unless_gone=message and not present,
            fault_text=faults,
            pattern=str(site.get("regexCheck", "")),
            headers={key: value for key, value in headers.items() if key.lower() != "user-agent"},
            known=(str(site["usernameClaimed"]),) if site.get("usernameClaimed") else (),
        )

    left = _left(site, kind, check, present, absent)
    if left is None and any(header.lower() not in ALLOWED_HEADERS for header in headers):
        left = Left.HEADERS
    return Entry(name, "", tags, (check, page), left, make)


def _left(
    site: JsonObject, kind: str, check: str, present: tuple[str, ...], absent: tuple[str, ...]
) -> Left | None:
    """Return why an entry cannot be asked, if it cannot."""
    if site.get("disabled") is True:
        return Left.OFF
    if site.get("type", "username") != "username" or site.get("protocol", "http") != "http":
        return Left.NOT_WEB
    if str(site.get("requestMethod", "GET")).upper() not in ("GET", "HEAD", ""):
        return Left.METHOD
    if site.get("requestPayload"):
        return Left.METHOD
    if site.get("activation"):
        return Left.HEADERS
    if site.get("similarSearch") is True:
        return Left.SIMILAR
    if any(key not in SHAPE for key in site):
        return Left.NOT_READ
    if kind not in ("message", "status_code", "response_url") or SLOT not in check:
        return Left.NO_SIGN
    if kind == "message" and not present and not absent:
        return Left.NO_SIGN
    return None


def _filled(site: JsonObject, address: str) -> str:
    """Return an address with the entry's own parts put in."""
    address = address.replace("{urlMain}", str(site.get("urlMain", "")))
    address = address.replace("{urlSubpath}", str(site.get("urlSubpath", "")))
    return address.replace("{username}", SLOT)
