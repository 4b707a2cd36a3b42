"""Documents that say a person's own details over and over, so that all of it wants judging."""

from __future__ import annotations

import base64
import random

from privacyaudit.model import Document, Person

FULL = 5_000_000
"""Bytes of each seed in ``make hostile``; the test suite takes a fraction of it."""
ROWS = 300_000
ATTRIBUTES = 1_000_000


def repeated(person: Person, share: float = 1.0) -> dict[str, Document]:
    """Return the documents about *person*, at *share* of their full size."""
    values = [detail.value for detail in person.details]
    surname = values[0].split()[-1]
    street = next((value for value in values if "Lane" in value), values[0]).partition(",")[0]
    chance = random.Random(1)
    many = int(ATTRIBUTES * share)
    hidden = base64.b64encode(", ".join(values).encode()).decode()
    made = {
        "a surname": surname + " ",
        "a whole name": values[0] + " ",
        "a name in paragraphs": f"<p>{values[0]}</p>",
        "a year": "1990 ",
        "a year beside birth words": "born 1990 ",
        "a date": "12 April 1990 ",
        "a street": street + " ",
        "all details, mixed": " ".join(chance.choice(values) for _word in range(20_000)) + " ",
        "all details in paragraphs": "<p>" + "</p><p>".join(values) + "</p>",
        "all details in attributes": "<i title='" + "' lang='".join(values) + "'></i>",
        "all details in base64": f'<b data-x="{hidden}"></b>',
        "all details in base64, nested": f'<b data-x="{hidden}">',
        "somebody else's number": "+44 7700 900999 ",
        "somebody else's address": "someone@example.org ",
    }
    found = {}
    for name, words in made.items():
        body = words.encode() * (int(FULL * share) // len(words) + 1)
        found[f"{name}, over and over"] = Document(body, "text/html")
    found["a million attributes of one tag"] = Document(
        b"<p " + b" ".join(b"a%d=%d" % (n, n) for n in range(many)) + b">", "text/html"
    )
    found["a million attributes"] = Document(b"<p a=1 b=2 c=3 d=4>x" * (many // 4), "text/html")
    row = ",".join(f'"{value}"' for value in values[:5])
    rows = "".join(f"{number},{row}\n" for number in range(int(ROWS * share)))
    found["a table of 300,000 rows"] = Document(
        f"id,name,street,born,tel,mail\n{rows}".encode(), "text/csv"
    )
    return found
