"""Which file of a folder is which number: for the person's own screen, and kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from privacyaudit import local
from privacyaudit.model import Ask, Person, Terms


def names(person: Person) -> Iterator[tuple[str, tuple[str, ...]]]:
    """
    Yield each folder that *person* listed, and the names in it in the order of their numbers.

    A report tells a file by its number only: a name may hold a day, a place or a person.
    """
    for listed in person.files:
        path = Path(listed)
        if not path.is_dir():
            continue
        reply = local.open_listed(Ask(file=listed, listed=True), Terms("your-files"))
        if reply.media_type == local.FOLDER:
            inside = [Path(one) for one in json.loads(reply.body)]
            yield path.name, tuple(str(one.relative_to(path)) for one in inside)
