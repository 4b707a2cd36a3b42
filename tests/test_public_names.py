"""The names a check or a program may use."""

import subprocess
import sys

import privacyaudit


def test_every_public_name_can_be_used() -> None:
    """A name in ``__all__`` that does not load would fail in somebody's hands."""
    for name in privacyaudit.__all__:
        assert getattr(privacyaudit, name) is not None, name


def test_an_unknown_name_is_an_attribute_error() -> None:
    """Lazy loading must not hide a typing mistake."""
    assert not hasattr(privacyaudit, "no_such_name")


def test_importing_it_loads_nothing_heavy() -> None:
    """A check or a help text must not pay for the engine."""
    code = "import sys, privacyaudit; print(sorted(m for m in sys.modules if 'privacyaudit' in m))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert loaded.count("privacyaudit.") == 0 or "__editable__" in loaded
    assert "privacyaudit.engine" not in loaded
