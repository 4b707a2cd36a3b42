"""Accounts that show when you are there. (M12)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import at, joined, shown

K = ExposureKind

SHOW_TIMES = (
    "github.com",
    "gitlab.com",
    "lichess.org",
    "chess.com",
    "last.fm",
    "strava.com",
    "reddit.com",
    "steamcommunity.com",
    "news.ycombinator.com",
    "bsky.app",
    "stackoverflow.com",
)
"""Sites whose public pages show when a person did something."""
SEVERAL = 2
"""One account alone draws no day."""


@rule(
    id="times-of-day",
    title=mark("When you are online"),
    examples=(
        {
            "shows": (
                "usernames/username@github.com",
                "usernames/username@lichess.org",
            ),
            "joins": True,
        },
        {"shows": ("usernames/username@github.com",), "joins": False},
        {
            "shows": (
                "usernames/username@a",
                "usernames/username@b",
            ),
            "joins": False,
        },
    ),
)
def times_of_day(audit: Audit) -> Iterable[Combination]:
    """M12: when you are online."""
    accounts = at(shown(audit, K.USERNAMES, K.ACCOUNTS, K.INTERESTS), *SHOW_TIMES)
    if len({e.host or e.service for e in accounts}) >= SEVERAL:
        says = _("These accounts can show times. Over weeks, they may show your day.")
        yield from joined("times-of-day", 3, says, accounts)
