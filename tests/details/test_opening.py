"""Opening a details file: an ordinary one of its owner's, and never more than it can hold."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest

from privacyaudit.details import read_file
from privacyaudit.errors import DetailsError, InputError
from tests.details.test_read import GOOD
from tests.samples import TODAY


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such file modes")
def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    """F8: the details file is the most dangerous file there is."""
    path = tmp_path / "mine.toml"
    path.write_text(GOOD)
    path.chmod(0o644)
    with pytest.raises(InputError, match="chmod 600"):
        read_file(path, TODAY)
    path.chmod(0o600)

    assert read_file(path, TODAY).person.details


def test_a_missing_file_is_one_plain_sentence(tmp_path: Path) -> None:
    """No trace, and not the path."""
    with pytest.raises(InputError, match="cannot be read"):
        read_file(tmp_path / "no-such", TODAY)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in its files")
def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe that nobody writes to would be waited for for ever, and a device has no end."""
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "device").symlink_to("/dev/zero")
    for name in ("pipe", "device"):
        with pytest.raises(InputError, match="ordinary"):
            read_file(tmp_path / name, TODAY)
    with pytest.raises(InputError):
        read_file(tmp_path, TODAY)


def test_a_file_of_any_size_is_not_read_to_its_end(tmp_path: Path) -> None:
    """Three gigabytes would be in memory before they were found too large."""
    path = tmp_path / "large.toml"
    with open(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as file:
        file.truncate(3 * 1024**3)
    tracemalloc.start()
    with pytest.raises(DetailsError, match="too large"):
        read_file(path, TODAY)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 8 * 1024**2
