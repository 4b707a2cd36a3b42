"""``audit`` and ``plan``: from a details file to a report."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from privacyaudit import Answer, Circumstances
from privacyaudit.demo import person as made_up
from privacyaudit.demo.seeded import CANARIES, leaked
from privacyaudit.details import as_toml
from tests.cli.running import privacyaudit, small_web
from tests.samples import consent

TODAY = date.today()


def details(
    folder: Path, *, given: date = TODAY, expires: date | None = None,
    pages: int = 2, files: bool = True, watched: bool = False,
) -> Path:  # fmt: skip
    """Write a details file of the made-up person, and return where it is."""
    whole = made_up.person()
    person = replace(
        whole,
        pages=whole.pages[:pages],
        files=whole.files if files else (),
        circumstances=Circumstances(watched=Answer.YES if watched else Answer.NO),
    )
    who = consent(given=given, expires=expires or TODAY + timedelta(days=30))
    path = folder / "mine.toml"
    path.write_text(as_toml(person, who))
    path.chmod(0o600)
    return path


def test_a_details_file_gives_a_report(tmp_path: Path) -> None:
    """The main job, over real HTTP and real files."""
    with small_web() as around:
        ran = privacyaudit(
            "audit", details(tmp_path), "--yes", "--to", tmp_path / "out.html", surroundings=around
        )
    report = (tmp_path / "out.html").read_text()

    assert ran.code == 0, ran.err
    assert "your People profile" in report
    assert "your home address" in report
    assert "marnie.quillfeather" not in report.lower().replace("marnie-quillfeather", "")
    assert leaked(report + ran.out + ran.err) == ()


def test_the_canaries_stand_on_the_pages() -> None:
    """The twin: the check above would see them if a page were printed."""
    pages = "".join(path.read_text() for path in made_up.FOLDER.glob("*/*"))

    assert set(leaked(pages)) == set(CANARIES)


def test_a_report_has_a_neutral_name_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    """F2: and another report is never written over."""
    path = details(tmp_path, pages=0)
    (tmp_path / "out").mkdir()
    for _count in range(2):
        assert privacyaudit("audit", path, "--yes", "--to", tmp_path / "out").code == 0
    names = sorted((tmp_path / "out").iterdir())

    assert [name.name.startswith("notes-") for name in names] == [True, True]
    assert {stat.S_IMODE(name.stat().st_mode) for name in names} == {0o600}


def test_nothing_else_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F1: nothing on disk except the report, where it was asked for."""
    home = tmp_path / "home"
    (home / "tmp").mkdir(parents=True)
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    monkeypatch.chdir(home)
    path = details(tmp_path)
    with small_web() as around:
        ran = privacyaudit(
            "audit", path, "--yes", "--to", tmp_path / "out.html", surroundings=around
        )
    written = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}

    assert ran.code == 0
    assert written == {"mine.toml", "out.html"}


def test_details_can_come_from_standard_input(tmp_path: Path) -> None:
    """F8: then there is no file at all."""
    text = details(tmp_path, pages=0).read_text()
    ran = privacyaudit("audit", "-", "--yes", "--to", tmp_path / "out.html", given=text)

    assert ran.code == 0, ran.err
    assert (tmp_path / "out.html").exists()


@pytest.mark.parametrize(
    ("given", "expires"),
    [(TODAY - timedelta(days=40), TODAY - timedelta(days=1)), (TODAY + timedelta(days=2), None)],
)
def test_without_an_unexpired_consent_nothing_runs(
    tmp_path: Path, given: date, expires: date | None
) -> None:
    """D1: and the exit code says so."""
    ran = privacyaudit("audit", details(tmp_path, given=given, expires=expires), "--yes")

    assert ran.code == 3
    assert "consent" in ran.err


def test_no_consent_at_all_does_not_run(tmp_path: Path) -> None:
    """D1: a file without one is not enough."""
    path = tmp_path / "mine.toml"
    path.write_text("schema = 1\n")
    path.chmod(0o600)

    assert privacyaudit("audit", path, "--yes").code == 3


def test_a_watched_device_stops_and_says_who_can_help(tmp_path: Path) -> None:
    """A2: the safer choice is the default; going on is a second one."""
    path = details(tmp_path, watched=True, pages=0)
    ran = privacyaudit("audit", path, "--yes", "--to", tmp_path / "out.html")

    assert ran.code == 5
    assert "999" in ran.err
    assert not (tmp_path / "out.html").exists()
    again = privacyaudit("audit", path, "--yes", "--go-on", "--to", tmp_path / "out.html")
    assert again.code == 0


def test_nobody_saying_yes_sends_nothing(tmp_path: Path) -> None:
    """D2: without a terminal and without --yes there is no agreement."""
    ran = privacyaudit("audit", details(tmp_path))

    assert ran.code == 2
    assert "yes" in ran.err


def test_a_source_that_is_not_in_the_plan_cannot_be_agreed_to(tmp_path: Path) -> None:
    """A slip of the pen must not be taken for a yes."""
    assert privacyaudit("audit", details(tmp_path), "--agree", "no-such").code == 2


def test_only_the_named_source_is_asked(tmp_path: Path) -> None:
    """D2: consent is by source; the rest is told as not checked."""
    ran = privacyaudit(
        "audit", details(tmp_path), "--agree", "your-files", "--json", "--to", tmp_path / "o.html"
    )
    record = json.loads(ran.out)

    assert [one["where"] for one in record["looked_at"]] == ["The files you listed"]
    assert "not_agreed" in {one["reason"] for one in record["not_checked"]}


def test_the_record_holds_labels_and_no_value(tmp_path: Path) -> None:
    """E10: what a program reads holds no value either."""
    with small_web() as around:
        ran = privacyaudit("audit", details(tmp_path), "--yes", "--json", surroundings=around)

    for detail in made_up.DETAILS:
        if detail.kind not in ("username", "website"):
            assert json.dumps(detail.value)[1:-1] not in ran.out, detail.kind


def test_the_plan_says_who_else_can_see_and_sends_nothing(tmp_path: Path) -> None:
    """B9: the router, the household and the internet provider."""
    ran = privacyaudit("plan", details(tmp_path))

    assert ran.code == 0
    for word in ("router", "internet provider", "Tor", "your-pages", "Could the other person"):
        assert word in ran.out


def test_the_plan_for_a_program_holds_no_value(tmp_path: Path) -> None:
    """A plan may be shown to somebody else."""
    ran = privacyaudit("plan", details(tmp_path), "--json")
    record = json.loads(ran.out)

    assert record["would_ask"]
    assert "07700" not in ran.out


def test_mistakes_are_told_with_their_line(tmp_path: Path) -> None:
    """And nothing runs."""
    path = tmp_path / "mine.toml"
    path.write_text("schema = 1\ncolour = 3\nregion = 4\n")
    path.chmod(0o600)
    ran = privacyaudit("audit", path, "--yes")

    assert ran.code == 2
    assert "Line 2" in ran.err
    assert "Line 3" in ran.err


def test_a_report_is_never_written_over_a_file(tmp_path: Path) -> None:
    """Nothing of the person's is lost."""
    (tmp_path / "out.html").write_text("mine")
    path = details(tmp_path, pages=0)
    ran = privacyaudit("audit", path, "--yes", "--to", tmp_path / "out.html")

    assert ran.code == 2
    assert (tmp_path / "out.html").read_text() == "mine"


def test_where_a_report_cannot_be_written_is_said_before_anything_is_asked(tmp_path: Path) -> None:
    """An audit of ten minutes must not be lost for a missing folder."""
    path = details(tmp_path, pages=0)
    with small_web() as around:
        ran = privacyaudit(
            "audit", path, "--yes", "--to", tmp_path / "no-such" / "o.html", surroundings=around
        )

    assert ran.code == 2
    assert "seen" not in ran.err
    assert "--to" in ran.err
