"""Files that are no details file, named by mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacyaudit.details import read_file
from privacyaudit.errors import DetailsError
from tests.samples import TODAY


@pytest.mark.parametrize(
    "content", [b"<!DOCTYPE html><p>A club</p>", b"name,phone\nAvery,1\n", b"\xff\xd8\xff\xe0JFIF"]
)
def test_what_is_no_details_file_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    """Who names a saved page is not sent to change who may read it, or to look at its line 1."""
    path = tmp_path / "club.html"
    path.write_bytes(content)
    path.chmod(0o644)
    with pytest.raises(DetailsError) as told:
        read_file(path, TODAY)

    assert [one.says.startswith("This is not a details file.") for one in told.value.mistakes] == [
        True
    ]
