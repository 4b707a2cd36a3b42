"""Whether a value can be what it is said to be; no answer holds the value."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from urllib.parse import urlsplit

from privacyaudit.model import DetailKind
from privacyaudit.words import _

LONGEST = 300
"""Characters in one value at most: longer is no detail of a person."""

EMAIL = re.compile(r"[^@\s<>\"(),;:\\]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}")
AREA = re.compile(r"-?\d{1,2}(?:\.\d{1,2})?\s{0,3},\s{0,3}-?\d{1,3}(?:\.\d{1,2})?")
HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}\.?")


def check_value(kind: DetailKind, value: str, region: str, today: date) -> str:
    """
    Return what is wrong with *value* as a detail of *kind*, or an empty string.

    The answer is a plain sentence that never holds the value.
    """
    if not value.strip():
        return _("There is nothing in it. Fill it in, or leave the whole entry out.")
    if len(value) > LONGEST:
        return _("It is longer than 300 letters. Give only the detail itself.")
    if any(unicodedata.category(char) in ("Cc", "Cs", "Co") for char in value):
        return _("It holds a character that cannot be typed. Write it again by hand.")
    if kind is DetailKind.PHONE:
        return _phone(value, region)
    if kind is DetailKind.BIRTH_DATE:
        return _birth_date(value, today)
    check = _CHECKS.get(kind)
    return check(value.strip()) if check else ""


def _name(value: str) -> str:
    if "@" in value or "://" in value:
        return _("That looks like an email or web address, not a name.")
    if not any(char.isalpha() for char in value):
        return _("A name needs at least one letter.")
    if any(char.isdigit() or char in "_!$%^*=+<>{}[]|\\/#" for char in value):
        return _("A name does not hold numbers or signs. Never give a password here.")
    return ""


def _username(value: str) -> str:
    if "://" in value or value.lower().startswith("www."):
        return _("That looks like a web address. Give the name alone, or list it as a page.")
    if "@" in value[1:] and not value.startswith("@"):
        return _('That looks like an email address. Use kind = "email" for it.')
    if not any(char.isalnum() for char in value):
        return _("A username has at least one letter or number.")
    if any(char.isspace() for char in value):
        return _("A username has no spaces in it.")
    if len(value) > 64:
        return _("That is too long for a username.")
    return ""


def _email(value: str) -> str:
    if "@" not in value:
        return _("An email address has an @ in it.")
    if not EMAIL.fullmatch(value):
        return _("An email address ends in a place with a dot, such as example.com.")
    return ""


def _phone(value: str, region: str) -> str:
    digits = sum(char.isdecimal() for char in value)
    if not 4 <= digits <= 15 or any(char.isalpha() for char in value):
        return _("A phone number has 4 to 15 digits and no letters.")
    if value.strip().startswith(("+", "00")):
        return ""
    if not region:
        return _('Say which country it is in: add region = "GB" at the top, or start it with +44.')
    return ""


ISO_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}", re.ASCII)
"""How a day is written, whether there is such a day or not."""


def no_such_day() -> str:
    """Say that the calendar has no such day."""
    return _("There is no such day in the calendar. Look at the month and the day.")


def _birth_date(value: str, today: date) -> str:
    try:
        born = date.fromisoformat(value.strip())
    except ValueError:
        if ISO_DAY.fullmatch(value.strip()):
            return no_such_day()
        return _("Write it as year-month-day, such as 1990-04-12.")
    if born > today:
        return _("That day has not come yet.")
    if born.year < 100:
        return _("Write the year with four digits, such as 1990.")
    if today.year - born.year > 125:
        return _("That is more than 125 years ago.")
    return ""


def _postcode(value: str) -> str:
    plain = [char for char in value if char.isalnum()]
    if not 3 <= len(plain) <= 12 or not any(char.isdigit() for char in plain):
        return _("A postcode has 3 to 12 letters and digits.")
    return ""


def _address(value: str) -> str:
    if "@" in value or "://" in value:
        return _("That looks like an email or web address. Give the street and town.")
    if not any(char.isalpha() for char in value) or len(value.split()) < 2:
        return _("Give the number, the street and the town, with commas between.")
    return ""


def _vehicle(value: str) -> str:
    plain = [char for char in value if char.isalnum()]
    if not 2 <= len(plain) <= 10:
        return _("A number plate has 2 to 10 letters and digits.")
    return ""


def _area(value: str) -> str:
    if not AREA.fullmatch(value):
        return _("Give two numbers with two decimals at most, such as 51.50, -0.10.")
    north, east = (float(part) for part in value.split(","))
    if abs(north) > 90 or abs(east) > 180:
        return _("There is no such place on the map.")
    return ""


def _website(value: str) -> str:
    if "@" in value:
        return _("That looks like an email address. Give the web address alone.")
    if "://" in value:
        return check_address(value)
    if not HOST.fullmatch(value.split("/")[0]):
        return _("A web address ends in a place with a dot, such as example.com.")
    return ""


def _thing(value: str) -> str:
    if not any(char.isalnum() for char in value) or len(value.strip()) < 2:
        return _("Give at least two letters.")
    return ""


_CHECKS: Mapping[DetailKind, Callable[[str], str]] = {
    DetailKind.NAME: _name,
    DetailKind.FORMER_NAME: _name,
    DetailKind.ALIAS: _name,
    DetailKind.FAMILY_NAME: _name,
    DetailKind.CHILD_NAME: _name,
    DetailKind.USERNAME: _username,
    DetailKind.EMAIL: _email,
    DetailKind.HOME_ADDRESS: _address,
    DetailKind.PAST_ADDRESS: _address,
    DetailKind.WORK_ADDRESS: _address,
    DetailKind.POSTCODE: _postcode,
    DetailKind.VEHICLE: _vehicle,
    DetailKind.HOME_AREA: _area,
    DetailKind.WORK_AREA: _area,
    DetailKind.WEBSITE: _website,
    DetailKind.EMPLOYER: _thing,
    DetailKind.SCHOOL: _thing,
    DetailKind.CHILD_SCHOOL: _thing,
    DetailKind.PLACE: _thing,
    DetailKind.EVENT: _thing,
}


def check_address(value: str) -> str:
    """Return what is wrong with *value* as the address of a page, or an empty string."""
    if not value.strip():
        return _("There is nothing in it. Fill it in, or leave the whole entry out.")
    if any(char.isspace() or ord(char) < 33 for char in value.strip()):
        return _("A web address has no spaces in it.")
    try:
        parts = urlsplit(value.strip())
        host = parts.hostname or ""
    except ValueError:
        return _("That is not a web address. It starts with https:// and has no spaces.")
    if parts.scheme not in ("http", "https") or not host:
        return _("A web address starts with https:// or http://.")
    if parts.username or parts.password:
        return _("That address holds a name or password before an @. Leave that part out.")
    if "." not in host and ":" not in host:
        return _("A web address has a place with a dot in it, such as example.com.")
    return ""
