"""What is installed is what is in the tree."""

from __future__ import annotations

import configparser
import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
pytestmark = [
    pytest.mark.tree,
    pytest.mark.skipif(
        not (ROOT / "checks").is_dir(),
        reason="needs the project's own folders: run it in a checkout",
    ),
]


def setup() -> configparser.ConfigParser:
    """Return what ``setup.cfg`` says."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg")
    return parser


def folder(package: str) -> Path:
    """Return the folder of *package*, by the map in ``setup.cfg``."""
    parts = package.split(".")
    if parts[:2] in (["privacyaudit", "checks"], ["privacyaudit", "templates"]):
        parts = parts[1:]
    return ROOT.joinpath(*parts)


def test_every_folder_of_code_is_listed() -> None:
    """A folder that is not listed works here and is missing once installed."""
    listed = {folder(name) for name in setup()["options"]["packages"].split()}
    there = {
        path.parent
        for top in ("privacyaudit", "checks", "templates")
        for path in ROOT.glob(f"{top}/**/__init__.py")
    }

    assert listed == there


def test_every_data_file_is_listed() -> None:
    """A template or record that is not listed is invisible until it is installed."""
    parser = setup()
    rules = {folder(name): globs for name, globs in parser["options.package_data"].items()}
    homes = {folder(name) for name in parser["options"]["packages"].split()}
    missing = []
    for top in ("privacyaudit", "checks", "templates"):
        for path in sorted(ROOT.glob(f"{top}/**/*")):
            if not path.is_file() or path.suffix in (".py", ".pyc", ".md"):
                continue
            home = next(parent for parent in path.parents if parent in homes)
            inside = path.relative_to(home).as_posix()
            globs = rules.get(home, "").replace(",", " ").split()
            if not any(fnmatch.fnmatch(inside, glob) for glob in globs):
                missing.append(str(path.relative_to(ROOT)))

    assert missing == []


def test_no_test_lives_among_the_checks() -> None:
    """It would be imported in somebody's hands."""
    assert not list(ROOT.glob("checks/**/test_*.py"))


def test_setup_cfg_holds_the_metadata_and_pyproject_only_the_build() -> None:
    """One place to look."""
    import tomllib

    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())

    assert set(pyproject) == {"build-system", "tool"}
    assert set(pyproject["tool"]) == {"ruff"}
