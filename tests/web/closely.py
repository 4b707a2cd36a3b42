"""Looking closely at a page in a browser: by axe, for the first Tab, and for its width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from privacyaudit.web.app import House, create_app
from privacyaudit.web.gate import Gate
from privacyaudit.web.server import Serving

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from privacyaudit.desk.session import Guided

TOLD = {"resultTypes": ["violations"]}
"""Only faults are told one by one, which halves the checker's work."""
MORE = ("target-size", "label-content-name-mismatch")
"""Rules that the checker leaves out unless it is asked."""
FAULTS = {"rules": {name: {"enabled": True} for name in MORE}, **TOLD}
COLOURS = {"runOnly": ["color-contrast"], **TOLD}
PARTS = {"base.html", "parts.html", "bar_head.html"}
"""Parts of pages, which are no pages."""
NO_PAGES = {"opening.open", "opening.asset", "looking.state", "working.state"}
"""Addresses that give no page to stand on."""


def axe() -> Any:
    """Return the accessibility checker."""
    return pytest.importorskip("axe_playwright_python.sync_playwright").Axe()


EXIT_FIRST = """() => {
    const way = document.getElementById("exit"), held = document.activeElement;
    return !way || document.querySelector(".errors") !== null || held.form === way;
}"""
"""Whether Tab, on a page that has just opened, leads to leaving (rule G1)."""


class Walk:
    """A walk through the pages that looks closely at each new one."""

    def __init__(self, here: Serving, page: Page) -> None:
        self.here = here
        self.page = page
        self.checker = axe()
        self.rendered: list[str] = []
        self.checked: set[tuple[str, str]] = set()
        self.faults: list[str] = []
        self.rules = [
            rule
            for rule in create_app(House(Gate(1))).url_map.iter_rules()
            if "GET" in (rule.methods or ()) and rule.endpoint not in NO_PAGES
        ]

    @property
    def guided(self) -> Guided:
        """What the person told the pages."""
        assert self.here.gate.visit is not None
        return self.here.gate.visit.guided

    def note(self, _sender: object, template: Any, **_more: object) -> None:
        """Remember which template a page was made of."""
        self.rendered.append(template.name)

    def go(self, path: str, endpoint: str = "") -> None:
        """Open *path*, and look closely at what is shown there."""
        self.rendered.clear()
        self.page.goto(self.here.gate.origin + self.here.pages.numbers.numbered(path))
        self.look(endpoint or path)

    def look(self, endpoint: str) -> None:
        """Look closely at the page that is open, if it is a new one."""
        made = next((name for name in self.rendered if name not in PARTS), "")
        if (endpoint, made) in self.checked:
            return
        self.checked.add((endpoint, made))
        self.page.keyboard.press("Tab")
        if not self.page.evaluate(EXIT_FIRST):
            self.faults.append(f"{endpoint}: the first Tab does not lead to leaving")
        self.page.emulate_media(color_scheme="light")
        found = self.checker.run(self.page, options=FAULTS).response["violations"]
        self.page.emulate_media(color_scheme="dark")
        # In the dark only the colours are other ones.
        found += self.checker.run(self.page, options=COLOURS).response["violations"]
        self.faults += [f"{endpoint}: {one['id']}: {one['nodes'][0]['html']}" for one in found]
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        if wide > 320:
            self.faults.append(f"{endpoint} scrolls sideways: {wide}")

    def everywhere(self, **values: list[str]) -> None:
        """Open every address there is, with the *values* that stand in addresses now."""
        for rule in self.rules:
            paths = [rule.rule]
            for name in rule.arguments:
                hole = next(part for part in rule.rule.split("/") if part.endswith(f"{name}>"))
                paths = [p.replace(hole, v) for p in paths for v in values.get(name, ["1"])]
            for path in paths:
                self.go(path, rule.endpoint)
