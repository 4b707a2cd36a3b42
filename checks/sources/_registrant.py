"""Reading the registers of web site owners: which keeps what, and who is in an entry."""

from __future__ import annotations

from urllib.parse import urlsplit

from ._ask import host_of
from ._read import dig, many


def register(answer: object, ending: str) -> str:
    """Return the address of the register that keeps *ending*; empty where there is none."""
    for service in many(answer, "services"):
        if ending in many(service, 0):
            bases = [base for base in many(service, 1) if isinstance(base, str)]
            return next((base for base in bases if is_register(base, "")), "")
    return ""


def is_register(address: str, name: str) -> bool:
    """Return whether *address* can be a register's entry for *name*: public, and over https."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    ours = parts.scheme == "https" and bool(host_of(parts.netloc)) and port in (None, 443)
    return ours and "@" not in parts.netloc and parts.path.lower().endswith(name.lower())


def registrant(entities: object) -> list[object]:
    """Return the registrant's lines of an address card, and those of anyone beneath."""
    found: list[object] = []
    level = entities if isinstance(entities, list) else []
    for _depth in range(5):
        for entity in level:
            if "registrar" not in many(entity, "roles"):
                found.append([dig(row, 3) for row in many(entity, "vcardArray", 1)])
                found.append([dig(row, 1, "label") for row in many(entity, "vcardArray", 1)])
        level = [inner for entity in level for inner in many(entity, "entities")]
    return found
