"""Every command, file and line of code that the guides print works as it stands there."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
import pytest

from privacyaudit import Agreed, Audit, cli
from privacyaudit.cli import COMMANDS, root
from privacyaudit.demo import web
from privacyaudit.details import read_text

ROOT = Path(__file__).resolve().parents[1]
pytestmark = [
    pytest.mark.tree,
    pytest.mark.skipif(not (ROOT / "README.md").is_file(), reason="needs a checkout"),
]

GUIDES = (
    *(ROOT / name for name in ("README.md", "checks/README.md")),
    *sorted((ROOT / ".github").rglob("*.md")),
)
SAID = (*sorted((ROOT / "privacyaudit").rglob("*.py")), *sorted((ROOT / "templates").rglob("*.*")))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)
QUOTED = re.compile(r"'privacyaudit ([a-z][^'\n{]*)'")


def readme(language: str) -> list[str]:
    """Return the README's blocks in *language*."""
    return [
        body for kind, body in BLOCK.findall((ROOT / "README.md").read_text()) if kind == language
    ]


def commands() -> Iterator[tuple[str, str]]:
    """Yield each command line of ours that a guide or a message prints, with where."""
    for path in GUIDES:
        for line in path.read_text().splitlines():
            plain = line.partition("#")[0].strip()
            for found in re.findall(r"(?:^|`)privacyaudit ([a-z][^`]*)", plain):
                yield found.strip(), path.name
    for path in SAID:
        if path.suffix in (".py", ".html", ".j2"):
            for found in QUOTED.findall(path.read_text(errors="replace")):
                yield found.strip(), path.name


@pytest.mark.parametrize(("line", "where"), sorted(set(commands())))
def test_a_command_that_is_printed_is_one_there_is(line: str, where: str) -> None:
    """A frightened person who types it as it stands must not be told that it is unknown."""
    words = shlex.split(line)
    group: click.Command = root
    context = click.Context(root)
    while words and isinstance(group, click.Group):
        if words[0].startswith("-") or words[0].isupper():
            break
        found = group.get_command(context, words[0])
        assert found is not None, f"{line!r} in {where}"
        group = found
        words = words[1:]
    options = {name for one in group.params for name in (*one.opts, *one.secondary_opts)}
    assert {one for one in words if one.startswith("--")} <= options | {"--help"}, line


def test_some_commands_were_read() -> None:
    """A test of nothing would always pass."""
    read = {line.split()[0] for line, _where in commands()}

    assert {"plan", "audit", "serve", "start", "checks"} <= read


def test_the_readmes_table_names_every_command() -> None:
    """One that is not named is not found."""
    text = (ROOT / "README.md").read_text()

    assert [name for name in COMMANDS if not re.search(rf"\b{name}\b", text)] == []


def test_the_readmes_details_file_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody copies it and changes the values."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "saved pages").mkdir()
    (tmp_path / "saved pages" / "a.html").write_text("<p>nothing</p>")
    [text] = readme("toml")

    told = read_text(text.encode(), date(2026, 11, 23))

    assert told.consent is not None
    assert {detail.label for detail in told.person.details} >= {"my mobile"}


def test_the_readmes_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to the report of an audit, with the club's page on this machine."""
    import privacyaudit
    from privacyaudit.desk import audit as desk

    [code] = readme("python")
    shown = (200, {"Content-Type": "text/html"}, b"<p>Call 07700 900123</p>")
    pages = {("club.example", "/results"): shown}

    def run_here(agreed: Agreed) -> Audit:
        with web.serve(pages) as table:
            return desk.run(agreed, surroundings=desk.Surroundings(table=table, pace=0.02))

    monkeypatch.setattr(privacyaudit, "run", run_here, raising=False)
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)

    audit = names["audit"]
    assert isinstance(audit, Audit)
    assert [one.tag.label for one in audit.findings if one.tag] == ["your mobile"]


def test_each_make_target_that_is_named_is_there() -> None:
    """One command each."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
    named = {
        name for path in GUIDES for name in re.findall(r"(?:^|`)make ([a-z]+)", path.read_text())
    }

    assert {"demo", "test"} <= named <= targets


def test_the_exit_codes_that_the_readme_lists_are_those_of_the_command_line() -> None:
    """A script is written by that line."""
    line = re.search(r"Exit codes: (.*)\.", (ROOT / "README.md").read_text())
    doc = re.search(r"Exit codes: (.*?)\.\n", cli.__doc__ or "", re.S)

    assert line is not None
    assert doc is not None
    codes = [re.findall(r"(?:^|, |\n)(\d+) ", found[1]) for found in (line, doc)]
    assert {*codes[0]} == {*codes[1]}


def test_the_pictures_and_files_that_the_readme_points_to_are_there() -> None:
    """A guide with a hole in it is not trusted."""
    for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (ROOT / "README.md").read_text()):
        assert (ROOT / name).is_file(), name
    for name in ("CONTRIBUTING.md", "SECURITY.md", "THREAT_MODEL.md", "ISSUE_TEMPLATE"):
        assert (ROOT / ".github" / name).exists(), name


def test_nothing_tells_anybody_to_install_us_by_a_bare_name() -> None:
    """A public index could hold a stranger's package of that name."""
    bare = re.compile(r"pipx? install[^\n]*['\" ]privacyaudit\b")

    assert [str(path) for path in (*GUIDES, *SAID) if path.suffix in (".py", ".md", ".html")
            and bare.search(path.read_text(errors="replace"))] == []  # fmt: skip
