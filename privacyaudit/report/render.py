"""Templates to one self-contained HTML file: no script, no outside request."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from privacyaudit.report.contents import Notes
from privacyaudit.words import _, mark, ngettext

SIGNS = (
    mark("I am very frightened."),
    mark("They have turned up without notice more than three times in a week."),
    mark("They have broken or damaged things that are mine."),
    mark("They have followed me to work or to my home."),
    mark("They have said they will hurt me, or force me into sex."),
    mark("They have bothered other people about me too."),
    mark("They were violent to other people when this happened."),
    mark("Other people are helping them."),
    mark("They had a problem with drink, drugs or their mental health in the past year."),
    mark("They have been in trouble with the police before."),
)
"""The questions of the police page, to be ticked on paper; never scored."""

LARGE = (
    "@media print{html{font-size:18pt}h1{font-size:26pt}h2{font-size:22pt}h3{font-size:20pt}"
    ".card h4{font-size:20pt}.ticks{flex-wrap:wrap}"
    ".brief h4{padding:0;font-size:20pt}.brief .ticks{position:static}"
    ".gate p:not(.closed){display:block}"
    "svg,.drawn{display:none}.sr{position:static;inline-size:auto;block-size:auto;"
    "clip-path:none;white-space:normal}.sr .nums{padding-right:14pt}"
    ".sr .nums+*{width:47%}.ledger td:nth-child(n){white-space:normal}"
    ".card{box-decoration-break:clone;-webkit-box-decoration-break:clone}"
    ".card>dl,.card>p,.after{break-inside:avoid}.card>.gate,.card>p,.after{break-after:avoid}}"
)
"""
Added for large print, where a card can be longer than a sheet.

Only such a card goes on, behind what it shows and why: the record, the steps, what
not to give and the boxes stay on one sheet. Drawings make room for their tables.
"""


@cache
def environment() -> Environment:
    """Return the templates; everything they are given is escaped."""
    made = Environment(
        loader=PackageLoader("privacyaudit.templates", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(_=lambda words: _(words), ngettext=lambda *all_: ngettext(*all_))
    return made


@cache
def _style() -> str:
    return files("privacyaudit.templates.report").joinpath("style.css").read_text("utf-8")


def css_string(words: str) -> str:
    """Return *words* as a CSS string that no character can end or leave."""
    safe = "".join(c if c.isascii() and (c.isalnum() or c in " .,") else _escaped(c) for c in words)
    return f'"{safe}"'


def _escaped(character: str) -> str:
    return f"\\{ord(character):06x} " if character.isprintable() else " "


def page_style(notes: Notes) -> str:
    """Return the print rules: paper, page numbers, and who made it on each page but the first."""
    paper = "letter" if notes.audit.region in ("US", "CA") else "A4"
    of = _("{page} of {pages}")
    before, _page, rest = of.partition("{page}")
    between, _pages, after = rest.partition("{pages}")
    number = " ".join(
        (
            css_string(before),
            "counter(page)",
            css_string(between),
            "counter(pages)",
            css_string(after),
        )
    )
    size = "16pt" if notes.large else "12pt"
    font = f"font-family:Arial,'Liberation Sans',sans-serif;font-size:{size};color:#333"
    return (
        f"@page{{size:{paper};margin:12mm 13mm 16mm;"
        f"@bottom-left{{content:{css_string(notes.made)};{font};width:80%;text-align:left}}"
        f"@bottom-right{{content:{number};{font};text-align:right}}}}"
        "@page :first{@bottom-left{content:none}@bottom-right{content:none}}"
    )


def render(notes: Notes, lang: str = "en", direction: str = "ltr") -> str:
    """Return *notes* as one HTML file."""
    style = _style() + page_style(notes) + (LARGE if notes.large else "")
    return (
        environment()
        .get_template(f"report/{notes.which}.html.j2")
        .render(
            **_frame(style, lang, direction),
            notes=notes,
            signs=[_(sign) for sign in SIGNS],
            parts=_contents(notes),
        )
    )


def _frame(style: str, lang: str, direction: str) -> dict[str, object]:
    """Return what every page needs: its language, its style, and the one style it may have."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return {
        "lang": lang,
        "direction": direction,
        "style": Markup(style),  # noqa: S704 - our own style sheet, never a person's words
        "style_hash": digest,
    }


def plain_page(name: str, lang: str, direction: str, **words: object) -> str:
    """Return the template *name* as one HTML file without page footers."""
    style = _style() + "@page{margin:20mm}"
    return environment().get_template(name).render(**_frame(style, lang, direction), **words)


def _contents(notes: Notes) -> list[tuple[str, str]]:
    """Return the sections there are, for the list at the start."""
    first = _("Do these first") if notes.three or not notes.parts else _("Where to begin")
    held = [
        ("did", _("What we did"), True),
        ("three", first, True),
        ("shown", _("What is shown, and where"), bool(notes.bars)),
        ("evidence", _("Keep a record first"), True),
        ("cards", _("Your cards"), bool(notes.parts)),
        ("together", _("What these say together"), bool(notes.together)),
        ("others", _("Ask other people"), bool(notes.scripts)),
        ("letters", _("Letters you can copy"), bool(notes.letters)),
        ("not-found", _("What we did not find"), True),
        ("leaks", _("Sites that had a leak"), bool(notes.leaks)),
        ("signs", _("Signs to tell someone about"), True),
        ("help", _("Who can help"), True),
    ]
    return [(ident, title) for ident, title, there in held if there]
