"""
The country by which numbers and days are read: its code, however a person writes it.

A code that no country has, such as UK, reads no number: a phone on a page
would then be missed, or only 'possible'.
"""

from __future__ import annotations

from collections.abc import Mapping

_CALLED: Mapping[str, str] = {
    "UK": "GB",
    "UNITED KINGDOM": "GB",
    "GREAT BRITAIN": "GB",
    "BRITAIN": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "WALES": "GB",
    "NORTHERN IRELAND": "GB",
    "IRELAND": "IE",
    "USA": "US",
    "UNITED STATES": "US",
    "AMERICA": "US",
    "CANADA": "CA",
    "AUSTRALIA": "AU",
    "NEW ZEALAND": "NZ",
}
"""What people write in place of the code."""
_USUAL = frozenset({"GB", "IE", "US", "CA", "AU", "NZ"})


def country(written: str) -> str:
    """Return the two-letter code of the country that was *written*; empty where it is none."""
    plain = " ".join(written.replace(".", "").upper().split())
    code = _CALLED.get(plain, plain)
    if code in _USUAL:
        return code
    import phonenumbers  # its list of countries is the one that numbers are read by

    return code if code in phonenumbers.SUPPORTED_REGIONS else ""
