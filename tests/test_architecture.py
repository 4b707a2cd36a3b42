"""Who may import whom, as a table; read from the code's own imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "privacyaudit"

pytestmark = pytest.mark.skipif(
    not PACKAGE.is_dir(), reason="needs the project's own folders: run it in a checkout"
)

FREE = frozenset({"model", "errors", "words", "version"})
"""The vocabulary: anything may import it."""

MAY: Mapping[str, frozenset[str]] = {
    "model": frozenset({"model"}),
    "errors": frozenset(),
    "version": frozenset(),
    "plugins": FREE,
    "consent": FREE | {"cleaning"},
    "words": FREE,
    "extras": FREE,
    "cleaning": FREE,
    "keys": FREE,
    "sample": FREE,
    "reasons": FREE,
    "details": FREE | {"telling", "details", "consent", "cleaning"},
    "local": FREE | {"reading"},
    "fetch": FREE | {"fetch"},
    "reading": FREE | {"plugins", "extras", "quiet", "details", "cleaning"},
    "schedule": FREE,
    "telling": FREE,
    "walls": FREE | {"accounts"},
    "questions": FREE | {"plugins"},
    "outcomes": FREE
    | {"telling", "plugins", "questions", "candidates", "folders", "own_traces", "leaknames"},
    "interpreting": FREE | {"plugins", "walls"},
    "folders": FREE,
    "own_traces": FREE | {"folders"},
    "planning": FREE | {"telling", "plugins", "consent", "details", "privatesites", "cleaning"},
    "engine": FREE
    | {"plugins", "consent", "interpreting", "outcomes", "planning", "questions", "schedule"}
    | {"details", "privatesites", "stamps"},
    "stamps": FREE,
    "services": FREE,
    "support": FREE,
    "kinds": FREE,
    "families": FREE | {"kinds"},
    "order": FREE | {"kinds", "families", "services", "support"},
    "exposures": FREE | {"services", "kinds", "privatesites"},
    "titles": FREE | {"services"},
    "remedies": FREE | {"services", "titles", "exposures", "kinds", "families", "order"},
    "leaknames": FREE,
    "privatesites": FREE | {"accounts"},
    "conclusions": FREE | {"plugins", "services", "exposures", "remedies", "leaknames"},
    "compare": FREE | {"services", "kinds", "folders"},
    "docx": FREE,
    "letters": FREE | {"services", "support", "docx"},
    "pictures": FREE | {"services", "kinds", "remedies"},
    "report": FREE
    | {"services", "support", "letters", "pictures", "cleaning", "extras", "plugins"}
    | {"kinds", "order", "exposures", "remedies", "conclusions", "reasons", "recordfirst"}
    | {"leaknames", "privatesites"},
    "store": FREE | {"store", "extras"},
    "diary": FREE,
    "diarysheets": FREE | {"diary"},
    "timeline": FREE | {"diary"},
    "agreements": FREE,
    "recordfirst": FREE,
    "requested": FREE,
    "outcome": FREE | {"compare", "requested", "kinds"},
    "evidence": FREE | {"evidence", "extras"},
    "accounts": FREE | {"accounts", "plugins", "services", "cleaning", "schedule"},
}
"""What each part may import of ours; a part not named here stands above (desk, cli, web)."""

NEVER: Mapping[str, frozenset[str]] = {
    "cli": frozenset({"web"}),
    "web": frozenset({"cli"}),
    "desk": frozenset({"cli", "web"}),
}
"""What the parts that stand on top must not import."""

NETWORK = frozenset({"requests", "urllib3", "socket", "http.client", "urllib.request", "ssl"})
MAY_OPEN_SOCKETS = frozenset({"fetch", "demo", "web"})


def modules() -> Iterator[tuple[str, Path]]:
    """Yield each module of the engine with the name of its part."""
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        yield (inside.parts[0] if len(inside.parts) > 1 else inside.stem), path


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield each module that *path* imports, and whether only for type checking."""
    tree = ast.parse(path.read_text())
    typed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            typed |= set(ast.walk(node))
        if isinstance(node, ast.Import):
            for name in node.names:
                yield name.name, node in typed
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node in typed
            for name in node.names:
                yield f"{node.module}.{name.name}", node in typed


def parts_imported(path: Path) -> set[str]:
    """Return the parts of ours that *path* imports to run."""
    found = set()
    known = {part for part, _path in modules()} | {"checks", "templates"}
    for name, typed in imports(path):
        names = name.split(".")
        if names[0] == "privacyaudit" and len(names) > 1 and names[1] in known and not typed:
            found.add(names[1])
    return found


@pytest.mark.parametrize(
    ("part", "path"), [pytest.param(*one, id=str(one[1].relative_to(ROOT))) for one in modules()]
)
def test_each_part_imports_only_what_the_table_allows(part: str, path: Path) -> None:
    """The house stays the house: arrows point one way."""
    found = parts_imported(path) - {part}

    if part in MAY:
        assert found <= MAY[part], found - MAY[part]
    assert not found & NEVER.get(part, frozenset())


@pytest.mark.parametrize(
    ("part", "path"), [pytest.param(*one, id=str(one[1].relative_to(ROOT))) for one in modules()]
)
def test_only_fetch_opens_sockets(part: str, path: Path) -> None:
    """One place to guard."""
    found = {name for name, typed in imports(path) if name in NETWORK and not typed}

    assert not found or part in MAY_OPEN_SOCKETS, found


@pytest.mark.parametrize("path", sorted(ROOT.glob("checks/**/*.py")), ids=lambda p: p.name)
def test_a_check_imports_public_names_only(path: Path) -> None:
    """A check cannot reach network, disk or clock."""
    reach = {"requests", "urllib3", "socket", "subprocess", "os", "pathlib", "shutil", "time"}
    for name, _typed in imports(path):
        top = name.split(".")
        assert top[0] not in reach or name.startswith("pathlib.PurePath") or name == "pathlib", name
        if top[0] == "privacyaudit":
            assert len(top) <= 2, name
            assert not (PACKAGE / f"{top[-1]}.py").exists() or len(top) == 1, name


def test_the_table_would_catch_a_wrong_arrow(tmp_path: Path) -> None:
    """The twin: an import that the table forbids is seen."""
    bad = tmp_path / "bad.py"
    bad.write_text("from privacyaudit.fetch import Fetcher\nimport socket\n")

    assert parts_imported(bad) == {"fetch"}
    assert "socket" in {name for name, _typed in imports(bad)}


@pytest.mark.parametrize(
    "path",
    sorted(
        p for folder in ("privacyaudit", "checks", "tests") for p in ROOT.glob(f"{folder}/**/*.py")
    ),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_file_is_short_or_says_why_not(path: Path) -> None:
    """A file over 300 lines gives its reason at its top."""
    lines = path.read_text().splitlines()
    top = " ".join(lines[:20])

    assert len(lines) <= 300 or "300 lines" in top, len(lines)


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "manager", "misc"])
def test_no_file_has_a_name_that_says_nothing(name: str) -> None:
    """Names are the vocabulary's."""
    assert not [path for path in ROOT.glob(f"*/**/*{name}*.py") if ".venv" not in path.parts]
