"""
Make the case that every later version must open: ``python -m tests.store.make_fixture``.

Run once for each new schema, before it is released; the result is never
changed afterwards.
"""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from pathlib import Path

from privacyaudit.desk import diary
from privacyaudit.diary import Incident, Sort
from privacyaudit.store import audits, blobs, files
from privacyaudit.store.case import Case
from privacyaudit.store.schema import MIGRATIONS
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.people import audit

FIXTURES = Path(__file__).parent / "fixtures"
WORDS = ("Silent call.", "A note on the door.", "He waited by the made-up bakery.")
PHOTO = b"a made-up photo" * 1000


def main() -> None:
    """Write the fixture of today's schema."""
    folder = FIXTURES / f"schema-{len(MIGRATIONS)}"
    case, code = Case.create(folder, PASSPHRASE, cost=QUICK, today=date(2026, 11, 22))
    for day, words in enumerate(WORDS, 1):
        incident = Incident(date(2026, 11, day), words, Sort.AT_HOME, "17:40")
        diary.add(case, incident, datetime(2026, 11, 22, 9, day, tzinfo=UTC))
    audits.save(case, audit(1))
    audits.save(case, audit(2, ("two", "three")))
    blobs.keep(case, io.BytesIO(PHOTO), "photo.jpg", now=datetime(2026, 11, 22, 9, tzinfo=UTC))
    case.lock()
    files.drop_ballast(folder)
    (folder / "lock").unlink(missing_ok=True)
    (folder / "code.txt").write_text(code + "\n")


if __name__ == "__main__":
    main()
