"""The questions before anything runs: who sees this device, and where they stand (A2, A3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from privacyaudit.words import mark

YES_NO: Mapping[str, str] = {
    "yes": mark("Yes"),
    "no": mark("No"),
    "unsure": mark("I do not know"),
}


@dataclass(frozen=True, slots=True)
class Safety:
    """One question with its answers; *field* is where the answer is kept."""

    field: str
    title: str
    why: str
    options: Mapping[str, str]


SAFETY = (
    Safety(
        "watched",
        mark("Could someone else see this device, or an account on it?"),
        mark("They could then see what you do here. If you are not sure, say so."),
        YES_NO,
    ),
    Safety(
        "shares_home_or_passwords",
        mark("Does the person you fear live with you, or have your passwords?"),
        mark("They could then notice a change. It may be safer to wait."),
        YES_NO,
    ),
    Safety(
        "with_advocate",
        mark("Is an advocate with you now?"),
        mark("An advocate is a trained helper. It is easier, and often safer, with one."),
        YES_NO,
    ),
    Safety(
        "stage",
        mark("Do you live with the person you fear, or apart?"),
        mark("It changes what we put first."),
        {
            "living_with": mark("I live with them"),
            "leaving": mark("I am leaving them"),
            "apart": mark("I live apart from them"),
            "unsaid": mark("I do not know, or I would rather not say"),
        },
    ),
    Safety(
        "threat_last_month",
        mark("Was there a threat in the last month?"),
        mark("If there was, we put the most pressing things first, and show who can help."),
        YES_NO,
    ),
    Safety(
        "name_changed_for_safety",
        mark("Did you change your name to be safer?"),
        mark("If you did, your old name matters more."),
        YES_NO,
    ),
    Safety(
        "children",
        mark("Are there children to think of?"),
        mark("If there are, pages about them come first."),
        YES_NO,
    ),
)

AFTER_THREAT = 1 + next(n for n, one in enumerate(SAFETY, 1) if one.field == "threat_last_month")
"""The question that shows who to call, right after a threat was told of."""

REGIONS: Mapping[str, str] = {
    "GB": mark("United Kingdom"),
    "IE": mark("Ireland"),
    "US": mark("United States"),
    "CA": mark("Canada"),
    "AU": mark("Australia"),
    "NZ": mark("New Zealand"),
    "DE": mark("Germany"),
    "FR": mark("France"),
    "ES": mark("Spain"),
    "IT": mark("Italy"),
    "NL": mark("Netherlands"),
    "PL": mark("Poland"),
    "SE": mark("Sweden"),
    "IN": mark("India"),
    "ZA": mark("South Africa"),
}
"""The countries in the list; any other is two letters in a field of its own."""
