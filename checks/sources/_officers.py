"""Reading the entries of the UK company register."""

from __future__ import annotations

from ._read import count, dig, text


def words(name: str) -> set[str]:
    """Return the words of a name, as a register may order them."""
    return set(name.casefold().replace(",", " ").split())


def entry(item: object) -> object:
    """Return what an entry says of a person, with address and birth as people write them."""
    place, born = dig(item, "address"), dig(item, "date_of_birth")
    lines = ("premises", "address_line_1", "address_line_2", "locality", "postal_code")
    month, year = count(born, "month"), count(born, "year")
    return {
        "name": text(item, "title") or text(item, "name"),
        "address": ", ".join(filter(None, (text(place, line) for line in lines))),
        "born": f"{year:04d}-{month:02d}" if month and year else "",
        "about": [text(item, one) for one in ("description", "occupation")],
        "company": text(item, "appointed_to", "company_name"),
    }
