"""``privacyaudit usernames``: the name never on the command line, the answer never a half-truth."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from privacyaudit import Consent, Role
from privacyaudit.accounts.lists import MOST, SiteList
from privacyaudit.cli.usernames import usernames
from privacyaudit.desk import usernames as desk
from privacyaudit.errors import ConsentError, InputError
from tests.accounts.sites import NAME, rule
from tests.accounts.test_lists import WMN

TODAY = date(2026, 11, 22)
CONSENT = Consent(Role.SELF, "AS", TODAY, TODAY)


def a_list(folder: Path, *entries: Mapping[str, object]) -> Path:
    """Write a WhatsMyName list whose hosts are this machine, which is never asked."""
    file = folder / "list.json"
    file.write_text(json.dumps({"sites": [{**WMN, **entry} for entry in entries]}))
    return file


HERE = {"name": "On this machine", "uri_check": "http://127.0.0.1/u/{account}"}
PRIVATE = {"name": "Private matter", "cat": "dating"}


def test_the_name_comes_from_standard_input_and_the_plain_form_is_written(tmp_path: Path) -> None:
    """An argument would stay in the shell's history."""
    to = tmp_path / "answers.json"
    done = CliRunner().invoke(
        usernames,
        ["--yes", "--sites", str(a_list(tmp_path, HERE, PRIVATE)), "--write", str(to)],
        NAME,
    )

    assert done.exception is None, done.output
    assert json.loads(to.read_text()) == {"On this machine": "unknown"}
    assert stat.S_IMODE(os.stat(to).st_mode) == 0o600
    assert NAME not in done.output
    assert "Private matter" not in done.output
    assert "1 site is left out" in done.output


def test_what_was_not_checked_is_shown_with_a_link_and_never_as_not_there(tmp_path: Path) -> None:
    """Silence would read as safety."""
    done = CliRunner().invoke(usernames, ["--yes", "--sites", str(a_list(tmp_path, HERE))], NAME)

    assert f"http://127.0.0.1/u/{NAME}" in done.output
    assert "does not mean nothing is there" in done.output


def test_an_argument_is_not_taken() -> None:
    """There is no way to put the name where others can see it."""
    assert CliRunner().invoke(usernames, [NAME]).exit_code == 2


@pytest.mark.parametrize(
    "typed", ["avery.sample@example.com", "https://site.example/x", "", "\x00"]
)
def test_what_is_not_a_username_sends_nothing(typed: str, tmp_path: Path) -> None:
    """It is explained, and nothing is written."""
    to = tmp_path / "answers.json"
    done = CliRunner().invoke(
        usernames, ["--yes", "--sites", str(a_list(tmp_path, HERE)), "--write", str(to)], typed
    )

    assert isinstance(done.exception, InputError)
    assert not to.exists()


def test_a_list_in_which_nothing_may_be_asked_is_a_plain_sentence(tmp_path: Path) -> None:
    """An empty result would read as 'nothing there'."""
    with pytest.raises(InputError, match="no site in this list"):
        desk.sites(a_list(tmp_path, PRIVATE))


def test_nothing_runs_without_consent() -> None:
    """D1: also not for one name."""
    ended = Consent(Role.SELF, "AS", TODAY, TODAY)

    with pytest.raises(ConsentError):
        desk.look(NAME, SiteList((rule(),)), ended, TODAY + timedelta(days=1))


def test_no_list_file_can_open_this_machine(tmp_path: Path) -> None:
    """Only code can: a table given by the benchmark and the tests."""
    listed = desk.sites(a_list(tmp_path, HERE))
    checked = desk.look(NAME, listed, CONSENT, TODAY)

    assert checked.sent == ()
    assert desk.plain(checked) == {"On this machine": "unknown"}


def test_what_a_long_list_cuts_off_is_unknown_and_not_silent(tmp_path: Path) -> None:
    """Not looked at is never not there."""
    entries = ({**HERE, "name": f"Site {number}"} for number in range(MOST + 2))
    listed = desk.sites(a_list(tmp_path, *entries))
    checked = desk.look(NAME, SiteList((), listed.left_out), CONSENT, TODAY)

    assert desk.plain(checked) == {f"Site {MOST}": "unknown", f"Site {MOST + 1}": "unknown"}


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    """It may be somebody's only copy."""
    to = tmp_path / "answers.json"
    to.write_text("kept")

    with pytest.raises(InputError, match="already"):
        desk.write_plain(desk.look(NAME, SiteList(()), CONSENT, TODAY), to)

    assert to.read_text() == "kept"


def test_a_name_that_is_piped_in_needs_a_yes(tmp_path: Path) -> None:
    """D1: nobody can be asked, so nothing is sent until somebody said so."""
    done = CliRunner().invoke(usernames, ["--sites", str(a_list(tmp_path, HERE))], NAME)

    assert isinstance(done.exception, InputError)
    assert "--yes" in str(done.exception)
