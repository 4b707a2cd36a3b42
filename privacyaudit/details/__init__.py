"""Reading, checking and writing what the person told us."""

from privacyaudit.details.countries import country
from privacyaudit.details.limits import LIMITS, hold, hold_pages, over_pages
from privacyaudit.details.read import LARGEST, Told, read_file, read_text
from privacyaudit.details.values import check_address, check_value
from privacyaudit.details.write import as_toml

__all__ = [
    "LARGEST",
    "LIMITS",
    "Told",
    "as_toml",
    "check_address",
    "check_value",
    "country",
    "hold",
    "hold_pages",
    "over_pages",
    "read_file",
    "read_text",
]
