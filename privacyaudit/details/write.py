"""Writing a details file, only ever where the person asked for one (rule F8)."""

from __future__ import annotations

import json
from collections.abc import Iterator

from privacyaudit.model import Answer, Circumstances, Consent, Known, Person, Stage


def as_toml(person: Person, consent: Consent | None) -> str:
    """Return a details file that reads back as *person* and *consent*."""
    return "\n".join(_lines(person, consent)) + "\n"


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string, but for the one escape TOML lacks.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _lines(person: Person, consent: Consent | None) -> Iterator[str]:
    yield "schema = 1"
    if person.region:
        yield f"region = {_quoted(person.region)}"
    if person.own_search:
        yield f"own_search = {_quoted(person.own_search)}"
    if person.avoid:
        yield f"avoid = [{', '.join(map(_quoted, person.avoid))}]"
    if consent is not None:
        yield ""
        yield "[consent]"
        yield f"role = {_quoted(consent.role.value)}"
        yield f"made_by = {_quoted(consent.made_by)}"
        yield f"given = {consent.given.isoformat()}"
        yield f"expires = {consent.expires.isoformat()}"
        yield f"purpose = {_quoted(consent.purpose)}"
        yield f"seen_by = [{', '.join(map(_quoted, consent.seen_by))}]"
        yield f"identity_checked = {str(consent.identity_checked).lower()}"
    if person.circumstances != Circumstances():
        yield ""
        yield "[circumstances]"
        for name in Circumstances.__dataclass_fields__:
            value: Stage | Answer = getattr(person.circumstances, name)
            yield f"{name} = {_quoted(value.value)}"
    for detail in person.details:
        yield ""
        yield "[[detail]]"
        yield f"kind = {_quoted(detail.kind.value)}"
        yield f"value = {_quoted(detail.value)}"
        if detail.label:
            yield f"label = {_quoted(detail.label)}"
        if detail.known is not Known.UNSURE:
            yield f"known = {_quoted(detail.known.value)}"
        if not detail.current:
            yield "current = false"
    for page in person.pages:
        yield ""
        yield "[[page]]"
        yield f"address = {_quoted(page.address)}"
        if page.label:
            yield f"label = {_quoted(page.label)}"
        if page.posted_by_other is not Answer.UNSURE:
            yield f"posted_by_other = {_quoted(page.posted_by_other.value)}"
    for path in person.files:
        yield ""
        yield "[[file]]"
        yield f"path = {_quoted(path)}"
