"""Escapes of scripts: all undone in one pass give what undoing them one by one gives."""

from __future__ import annotations

import re
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privacyaudit.reading.views.code import unescaped

PIECES = (
    *("\\", "\\\\", "\\u", "\\x", "\\n", "\\r", "\\t", '\\"', "\\/", "\\'", "\\N{DASH}"),
    *("0041", "41", "{41}", "{1F600}", "\\u0041", "\\x41", "\\u{1D404}", "\\u004", "\\0"),
    *("\\u00e9", "\\U0001F600", "\\ud83d\\ude00", "\\ud800", "\\uDC00", "\\07700", "\\101"),
    *("a", "N", "7", "é", "д", "𝐄", '"'),
)


def one_by_one(text: str) -> str:
    """Undo escapes the slow way: each with its own rule."""
    text = re.sub(r'\\{2,}(?=u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrt"])', r"\\", text)
    text = re.sub(
        r"\\u\{([0-9a-fA-F]{1,6})\}",
        lambda m: chr(code) if 0 < (code := int(m[1], 16)) < 0x110000 else " ",
        text,
    )
    text = re.sub(
        r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})", lambda m: chr(int(m[1] or m[2], 16)), text
    )
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    for escape, letter in (("\\n", "\n"), ("\\r", "\n"), ("\\t", " "), ("\\/", "/"), ('\\"', '"')):
        text = text.replace(escape, letter)
    return text


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_one_pass_undoes_what_many_did(text: str) -> None:
    """Speed must not cost a letter: what only looks like an escape stays, digits behind it too."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert unescaped(text) == one_by_one(text)


@pytest.mark.parametrize(
    "text", ["Quill\\u005cu0062y", "Quill\\x5cx62y", "Quill\\\\u0062y", "Quill\\\\\\\\u0062y"]
)
def test_an_escape_within_an_escape_is_undone(text: str) -> None:
    """State inside state is written so, and a name in it is still shown."""
    assert "Quillby" in unescaped(text).replace("\\", "")
