"""
Payloads carried from everywhere a stranger can write to everything that is shown.

``audits`` puts them into every free text an audit can hold; ``seen_in_a_browser`` opens
reports with scripts on, and counts what ran, what was asked for, and what was added.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from privacyaudit import Audit, Match, NotChecked, NotSeen, Question, Reason, Sent, Unlisted
from privacyaudit.conclusions import conclude
from tests.hostile.payloads import MARK
from tests.samples import NOW
from tests.samples_audit import an_audit, seen

KINDS = ("phone/phone", "home_address/home_address", "email/email", "full_name_links/name")
WATCH = """
window.zqRan = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    window[name] = (...words) => { window.zqRan.push(name); };
}
"""
COUNT = """() => ({
    ran: window.zqRan.length,
    bad: document.querySelectorAll(
        'script,iframe,object,embed,base,form,img[src^=http],link[href^=http],video,audio,'
        + 'svg script,animate,foreignObject,details[ontoggle],[onerror],[onload],[onclick],'
        + '[onfocus],[onbegin],[ontoggle],[onstart],[onblur],meta[http-equiv=refresh]').length,
    links: [...document.querySelectorAll('a[href]')].filter(
        a => !/^(https?|mailto|tel|file|about):$/.test(a.protocol)).length,
})"""


def audits(payloads: list[str], size: int = 25) -> Iterator[Audit]:
    """Yield audits that hold *payloads* in every text that could come from outside."""
    for start in range(0, len(payloads), size):
        some = payloads[start : start + size]
        found = [
            seen(
                f"{KINDS[number % len(KINDS)]}@site{number}.example",
                place=payload,
                label=payload if number % 3 == 0 else "",
                number=number + 1,
                address=f"https://site.example/{payload}" if number % 2 else payload,
                says=payload,
                why=payload,
                names=(payload,),
                match=Match.POSSIBLE if number % 5 == 0 else Match.CONFIRMED,
            )
            for number, payload in enumerate(some)
        ]
        yield conclude(
            an_audit(
                found,
                not_seen=tuple(NotSeen("your-pages", payload, (payload,)) for payload in some),
                not_checked=tuple(
                    NotChecked(Reason.BLOCKED, payload, "your-pages", payload, payload, (payload,))
                    for payload in some
                ),
                unlisted=tuple(Unlisted("phone", 2, payload) for payload in some),
                questions=tuple(
                    Question(f"q-{number}", payload, (payload, "not mine"), payload)
                    for number, payload in enumerate(some)
                ),
                ledger=tuple(
                    Sent(NOW, "your-pages", payload, "GET", payload, (payload,), payload)
                    for payload in some
                ),
            )
        )


def seen_in_a_browser(pages: list[str], program: str) -> dict[str, int]:
    """Open each of *pages* with scripts on; return what happened in all of them together."""
    from playwright.sync_api import Error, sync_playwright

    total = {"pages": 0, "ran": 0, "asked": 0, "dialogs": 0, "bad": 0, "links": 0, "marks": 0}
    with sync_playwright() as engine, tempfile.TemporaryDirectory() as folder:
        browser = engine.chromium.launch(executable_path=program, args=["--no-sandbox"])
        context = browser.new_context(bypass_csp=False)
        context.add_init_script(WATCH)
        for number, words in enumerate(pages):
            path = Path(folder) / f"{number}.html"
            path.write_text(words, encoding="utf-8", errors="replace")
            asked: list[str] = []
            tab: Any = context.new_page()
            tab.on("request", lambda request, asked=asked: asked.append(request.url))
            tab.on("dialog", lambda dialog: dialog.dismiss())
            tab.goto(path.as_uri())
            tab.wait_for_timeout(50)
            try:
                counted = tab.evaluate(COUNT)
            except Error:  # the page went somewhere else: it ran, and more
                counted = {"ran": 1, "bad": 0, "links": 0}
            total["pages"] += 1
            total["ran"] += counted["ran"]
            total["bad"] += counted["bad"]
            total["links"] += counted["links"]
            total["asked"] += sum(not url.startswith("file:") for url in asked)
            total["marks"] += words.count(MARK)
            tab.close()
        browser.close()
    return total
