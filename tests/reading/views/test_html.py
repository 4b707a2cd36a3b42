"""The one walk of a page keeps the places of what it read."""

from __future__ import annotations

from privacyaudit import Detail, DetailKind, Document, Person, examine
from privacyaudit.model import Part
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.views.base import Limits
from privacyaudit.reading.views.html import html_sheets
from tests.reading.labelled.people import PEOPLE

PAGE = (
    "<title>t</title><script>a</script><script></script><style>b</style><p hidden>c</p>"
    "<svg><script><g>d</g></script></svg><input name=q value=e><i title=f lang hidden>g</i>"
)


def test_each_stretch_is_where_it_says() -> None:
    """Nodes are only looked up where something was found, and must then be the right ones."""
    text, values = list(html_sheets(PAGE, Limits()))[:2]

    said = [(piece[1:], text.locate(n).part) for n, piece in enumerate(text.pieces())]
    assert said == [
        ("t", Part.TITLE),
        ("c", Part.HIDDEN),
        ("d", Part.TEXT),
        ("g", Part.HIDDEN),
    ]
    keys = [(piece[1:], values.locate(n).key.split()[0]) for n, piece in enumerate(values.pieces())]
    assert keys == [
        ("", "hidden"),
        ("q", "name"),
        ("e", "value"),
        ("f", "title"),
        ("", "lang"),
        ("", "hidden"),
    ]
    assert values.path(3) == "html/body/i"


def test_an_attribute_with_an_escape_in_it_is_read_both_ways() -> None:
    """A link may hold an address in percent signs, and a plain one beside it."""
    reader = Reader(PEOPLE["gb"].person)
    for value in (
        "mailto:eleanor.quillby%40example.com",
        "eleanor.quillby&amp;#64;example.com",
        "eleanor.quillby\\u0040example.com",
        "&lt;b&gt;eleanor.quillby&lt;/b&gt;@example.com",
        "?a=1&amp;b=2 eleanor.quillby@example.com",
        "eleanor.quillby&amp;commat;example.com",
    ):
        seen = reader.examine(Document(f'<a href="/x"></a><a href="{value}">x</a>'.encode()))
        assert seen.sightings, value


def test_cells_kept_in_a_template_stay_apart() -> None:
    """A parser that meets rows without their table drops the cells, and runs words together."""
    person = Person((Detail(DetailKind.VEHICLE, "ZZ99 ZZZ"),), region="GB")
    page = "<template><tr><td>ZZ99ZZZ</td><td>permit until 31.12</td></tr></template>"

    assert examine(page, person, "text/html", in_child=False).sightings


def test_a_picture_in_an_attribute_is_not_read_as_words_and_what_is_beside_it_is() -> None:
    """A megabyte of base64 says nothing, and would be searched for every detail."""
    page = f"<p>t</p><img alt=a src='data:image/png;base64,{'QUJD' * 9000}' title=b>"

    values = list(html_sheets(page, Limits()))[1]

    assert [piece[1:] for piece in values.pieces()] == ["a", "", "b"]
    assert [values.locate(n).key.split()[0] for n in range(3)] == ["alt", "src", "title"]
