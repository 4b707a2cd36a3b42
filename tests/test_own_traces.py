"""What a stranger could work out of a person's own files is said, and never the place itself."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

from privacyaudit import Ask, Capability, Consent, ExposureKind, Finding, Match, Trace
from privacyaudit.desk import audit as desk
from privacyaudit.folders import gather, runs
from privacyaudit.own_traces import busy_hours, worked_out
from privacyaudit.reading.traces import moment, trace
from tests.reading.photos.pictures import exif, photo
from tests.samples import AVERY, NOW, consent

KEY = b"made-up key of a test, 32 bytes."
HOME, AWAY = (51.123456, -0.654321), (48.5, 9.05)
MONDAY = datetime(2026, 3, 2, 21, 15)


def left(
    count: int, spot: tuple[float, float] | None = HOME, *, step: timedelta = timedelta(days=1)
) -> list[tuple[str, Trace]]:
    """Return traces of *count* evenings at *spot*."""
    made = []
    for number in range(count):
        one = trace(KEY, spot, MONDAY + step * number)
        assert one is not None
        made.append((f"file {number + 1} in photos", one))
    return made


WITHIN = {f"file {number} in photos": ("photos", number) for number in range(1, 100)}


def test_a_home_area_that_many_evenings_share_is_said_with_the_files() -> None:
    """The issue's own words: worked out from these items, and which to change."""
    (told,) = worked_out(left(14), WITHIN)
    assert told.kind is ExposureKind.HOME_ADDRESS
    assert told.says == (
        "Your home area can be worked out from 14 places in your own files. "
        "These hold them: files 1 to 14 in photos."
    )
    assert told.level == 4


def test_too_few_or_too_far_apart_tell_nothing() -> None:
    """The twin: four evenings, or evenings in as many towns, are no home."""
    assert worked_out(left(4), WITHIN) == ()
    scattered = [one for n in range(14) for one in left(1, (40.0 + n, 3.0 * n))]
    assert worked_out(scattered, WITHIN) == ()


def test_a_home_at_the_edge_of_an_area_is_still_one_home() -> None:
    """A grid alone would part a home that lies on its line; four do not."""
    for step in range(40):
        latitude = 51.0 + step * 0.0011
        spots = [(latitude - 0.0008, -0.65), (latitude + 0.0008, -0.6488)]
        some = [one for n in range(12) for one in left(12, spots[n % 2])[n : n + 1]]
        assert len(worked_out(some, WITHIN)) == 1, latitude


def test_office_hours_are_not_home() -> None:
    """Where somebody is on weekday mornings is more likely work."""
    noon = [
        ("x", made)
        for n in range(5)
        if (made := trace(KEY, HOME, MONDAY.replace(hour=11) + timedelta(days=n)))
    ]
    assert worked_out(noon, {}) == ()


def test_a_daily_pattern_needs_weeks_and_a_quiet_night() -> None:
    """Times round the clock show no day."""
    days = [one for hour in (8, 13, 22) for one in _at(hour, 20)]
    (told,) = worked_out(days, {})
    assert told.says.startswith("Your daily pattern can be worked out from 60 times")
    assert worked_out([one for hour in range(24) for one in _at(hour, 20)], {}) == ()
    assert worked_out([one for hour in (8, 13, 22) for one in _at(hour, 5)], {}) == ()


def _at(hour: int, days: int) -> list[tuple[str, Trace]]:
    made = [trace(KEY, None, MONDAY.replace(hour=hour) + timedelta(days=n)) for n in range(days)]
    return [("posts", one) for one in made if one is not None]


def test_busy_hours_are_counts_and_nothing_more() -> None:
    """168 numbers for a drawing of the person's own week."""
    hours = busy_hours([*_at(21, 14), *_at(9, 7)])
    assert len(hours) == 168
    assert sum(hours) == 21
    assert hours[21] == 2
    assert busy_hours([]) == ()


def test_two_runs_never_make_the_same_mark() -> None:
    """A mark that stays the same could be looked up in a table of all areas."""
    one, other = trace(KEY, HOME, None), trace(b"another made-up key, of 32 bytes", HOME, None)
    assert one is not None
    assert other is not None
    assert not set(one.areas) & set(other.areas)
    assert trace(b"", HOME, MONDAY) is None


def test_times_are_read_as_files_write_them() -> None:
    """And what is no time is none."""
    for text in (
        "2026:03:02 21:15:09",
        "2026-03-02T21:15:09Z",
        "2026-03-02 21:15",
        "2026/03/02 21:15",
    ):
        assert moment(text) == MONDAY, text
    for text in ("", "0000:00:00 00:00:00", "yesterday", "2026-13-40 99:99"):
        assert moment(text) is None, text


def test_numbers_are_said_in_runs() -> None:
    """Ten thousand numbers in a row are two words."""
    assert runs([3]) == "3"
    assert runs([1, 2, 3, 7]) == "1 to 3 and 7"
    assert runs(range(1, 40, 2)) == "1, 3, 5, 7, 9, 11, 13, 15 and 12 more"


def test_many_files_that_show_the_same_become_one_line() -> None:
    """And a few stay as they are."""
    found = [
        Finding("your-files", ExposureKind.PHOTO_METADATA, f"file {n} in photos",
                Match.CONFIRMED, NOW, says="This photo holds a location.")
        for n in range(1, 9)
    ]  # fmt: skip
    (one,) = gather(found, WITHIN)
    assert one.place == "photos, files 1 to 8"
    assert gather(found[:3], WITHIN) == tuple(found[:3])
    assert gather(found, {}) == tuple(found)


def test_an_audit_of_a_folder_of_photos_says_it_all_and_no_coordinate(tmp_path: Path) -> None:
    """From the files to the record, through children and all; E6 holds on every word."""
    for number in range(12):
        block = exif(taken=f"2026:03:{number + 2:02} 21:15:00", spot=HOME, device="")
        (tmp_path / f"IMG_{number:02}.jpg").write_bytes(photo("jpeg", block))
    (tmp_path / "film.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42")
    from dataclasses import replace

    person = replace(AVERY, files=(str(tmp_path),))
    surroundings = desk.Surroundings()
    sources = [one for one in surroundings.sources() if one.capability is Capability.YOUR_FILES]
    from privacyaudit import engine

    plan = engine.plan(person, sources, lambda name: False)
    agreed = engine.agree(plan, _today(), {one.id for one in sources})
    audit = desk.run(agreed, sources=sources, surroundings=surroundings)
    says = {finding.says: finding.place for finding in audit.findings}
    assert "Your home area can be worked out from 12 places in your own files." in " ".join(says)
    assert f"{tmp_path.name}, files 2 to 13" in says.values()
    assert sum(audit.busy_hours) == 12
    assert any(one.place.startswith("file 1 in") for one in audit.not_checked)
    shown = json.dumps([repr(audit), *says, *says.values()])
    assert not re.search(r"51[.,]12|0[.,]65|IMG_", shown)


def _today() -> Consent:
    from datetime import date

    today = date.today()
    return consent(given=today, expires=today + timedelta(days=1))


def test_a_file_that_is_no_file_of_a_folder_keeps_its_own_line() -> None:
    """An ask without a number has no folder."""
    assert Ask(file="a").memo is None
