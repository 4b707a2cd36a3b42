"""Holding an ask to what its source declared: host, method, template (rules D2, E11)."""

from __future__ import annotations

import re
from functools import lru_cache

from privacyaudit.errors import RefusedError
from privacyaudit.fetch.url import Url
from privacyaudit.model import Ask, Terms
from privacyaudit.words import _

KAGI = ("kagi.com", "/api/v1/search")
_GAP = re.compile(r"\{[^{}]*\}")
STAMP = "application/timestamp-query"
"""The media type of a time-stamp query: a hash, and nothing of the person."""


def _says() -> RefusedError:
    return RefusedError(
        _("This check asked for something it had not declared. We did not send it.")
    )


def is_contact(host: str, contacts: tuple[str, ...]) -> bool:
    """Say whether *host* is one of the declared *contacts*."""
    for pattern in contacts:
        name = pattern.casefold()
        if name.startswith("*."):
            if host.endswith(name[1:]):
                return True
        elif host == name:
            return True
    return False


@lru_cache(maxsize=8192)
def _fixed(template: str) -> tuple[str, ...]:
    """Return the parts of a template that stand still, in order."""
    return tuple(_GAP.split(template))


def _fits(template: str, text: str) -> bool:
    """Say whether *text* has the fixed parts of *template*, in order and end to end."""
    first, *middle = _fixed(template)
    if not middle:
        return text == first
    last = middle.pop()
    end = len(text) - len(last)
    place = len(first)
    if not text.startswith(first) or not text.endswith(last) or end < place:
        return False
    for part in middle:
        found = text.find(part, place, end)
        if found < 0:
            return False
        place = found + len(part)
    return True


def fills(template: str, url: Url, written: str) -> bool:
    """
    Say whether an address fills *template*.

    Templates that begin with ``/`` or ``http`` are held to, part by part; any
    other is words for the plan, such as 'the page you listed'.
    """
    if template.startswith("/"):
        tail = written.split("://", 1)[-1]
        tail = tail[tail.find("/") :] if "/" in tail else "/"
        return _fits(template, url.target) or _fits(template, tail.split("#")[0])
    if template.startswith("http"):
        return _fits(template, url.text) or _fits(template, written.split("#")[0])
    return True


def _may_post(ask: Ask, url: Url, terms: Terms) -> bool:
    if (url.host, url.path) == KAGI:
        return True
    kinds = {name.lower(): value for name, value in ask.headers.items()}
    return (
        kinds.get("content-type", "") == STAMP
        and bool(terms.contacts)
        and ask.body is not None
        and len(ask.body) <= 4096
    )


def hold(ask: Ask, url: Url, terms: Terms) -> None:
    """
    Hold *ask* to *terms*.

    GET and HEAD only, but for the two declared exceptions: one search service,
    and a time-stamp query (rule B1).

    :raises RefusedError: the host, the template or the method was not declared.
    """
    if ask.method == "POST":
        if not _may_post(ask, url, terms):
            raise _says()
    elif ask.method not in ("GET", "HEAD") or ask.body is not None:
        raise _says()
    if terms.contacts and not is_contact(url.host, terms.contacts):
        raise _says()
    if terms.templates:
        if ask.template and ask.template not in terms.templates:
            raise _says()
        chosen = (ask.template,) if ask.template else terms.templates
        if not any(fills(template, url, ask.url) for template in chosen):
            raise _says()
