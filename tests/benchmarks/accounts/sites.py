"""
The made-up sites: what each is called, where it is, and how it behaves.

Each has a *behaviour* (what the server does) and a *rule family* (what a list
says about it). Usually the two agree. Where they do not, the rule is out of
date, and that is the point of the case.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

# Text the server puts on its pages and the rules look for.
PROFILE_MARK = 'class="profile-card"'
MISSING_TEXT = "This account does not exist"
GENERIC_MARK = '<meta property="og:site_name"'

# How the three rule families are mixed.  This is the mix in Sherlock's own
# list (version 0.16.2: 327 status, 127 message, 27 redirect of 481).
FAMILY_WEIGHTS = {"status": 68, "message": 26, "redirect": 6}

# Behaviours other than "plain", as a share of all sites.
PROFILES: dict[str, dict[str, float]] = {
    "brief": {"hang": 0.05, "waf403": 0.05, "soft404": 0.05},
    "hard": {
        "hang": 0.05,
        "waf403": 0.05,
        "soft404": 0.05,
        "waf200": 0.03,
        "rate429": 0.03,
        "flaky503": 0.03,
        "loginwall": 0.03,
        "echo404": 0.02,
        "slow": 0.02,
        "reset": 0.01,
        "shortname": 0.02,
    },
    # One rule in three is out of date, each in one of the ways rules go stale.
    "stale": {
        "soft404": 0.10,
        "echo404": 0.05,
        "moved404": 0.08,
        "newwords": 0.05,
        "redesign": 0.05,
        "hang": 0.02,
        "waf403": 0.02,
    },
}

# Behaviours under which no honest verdict about the account can be given.
UNANSWERABLE = {"hang", "waf403", "waf200", "rate429", "loginwall", "reset", "moved404"}

# The rule family a behaviour forces, where it forces one.
FORCED_FAMILY = {
    "soft404": "stale_status",
    "echo404": "stale_status",
    "loginwall": "redirect",
    "waf200": "message",
    "shortname": "status",
    "moved404": "status",
    "newwords": "message",
    "redesign": "message",
}

PATHS = ("/u/{}", "/users/{}", "/@{}", "/profile/{}", "/member/{}/")
CATEGORIES = ("social", "gaming", "coding", "hobby", "shopping", "dating")


@dataclass
class Site:
    """One made-up site."""

    index: int
    name: str
    host: str
    base: str
    path: str
    category: str
    behaviour: str
    family: str
    known: str
    target_exists: bool
    name_pattern: str = ""

    def url(self, account: str) -> str:
        """Return the profile URL for ``account``."""
        return self.base + self.path.format(account)

    @property
    def answerable(self) -> bool:
        """Say whether a correct verdict can be reached at all."""
        return self.behaviour not in UNANSWERABLE


def _spread(count: int, weights: dict[str, int], rng: random.Random) -> list[str]:
    """Return ``count`` labels in the proportions given, shuffled."""
    total = sum(weights.values())
    labels: list[str] = []
    for label, weight in weights.items():
        labels += [label] * round(count * weight / total)
    first = next(iter(weights))
    labels = (labels + [first] * count)[:count]
    rng.shuffle(labels)
    return labels


def build(count: int, profile: str, layout: str, port: int, share: float, seed: int) -> list[Site]:
    """Return ``count`` sites.

    ``layout`` is ``hosts`` (every site on its own 127.x address, as on the real
    internet) or ``paths`` (all on 127.0.0.1, for systems without the rest of
    127/8).  ``share`` is the share of sites on which the target has an account.
    """
    rng = random.Random(seed)
    behaviours: list[str] = []
    for behaviour, fraction in PROFILES[profile].items():
        behaviours += [behaviour] * round(count * fraction)
    behaviours += ["plain"] * (count - len(behaviours))

    sites: list[Site] = []
    by_behaviour: dict[str, list[int]] = {}
    for position, behaviour in enumerate(behaviours):
        by_behaviour.setdefault(behaviour, []).append(position)

    families: list[str] = [""] * count
    exists: list[bool] = [False] * count
    for behaviour, positions in by_behaviour.items():
        labels = _spread(len(positions), FAMILY_WEIGHTS, rng)
        have = round(len(positions) * share)
        flags = [True] * have + [False] * (len(positions) - have)
        rng.shuffle(flags)
        for position, label, flag in zip(positions, labels, flags, strict=True):
            families[position] = FORCED_FAMILY.get(behaviour, label)
            exists[position] = flag and behaviour != "shortname"

    order = list(range(count))
    rng.shuffle(order)
    for index, position in enumerate(order):
        if layout == "hosts":
            host = f"127.{20 + index // 65025}.{index // 255 % 255}.{index % 255 + 1}"
            base = f"http://{host}:{port}"
        else:
            host = "127.0.0.1"
            base = f"http://{host}:{port}/s/{index}"
        behaviour = behaviours[position]
        sites.append(
            Site(
                index=index,
                name=f"Site{index:04d}",
                host=host,
                base=base,
                path=rng.choice(PATHS),
                category=rng.choice(CATEGORIES),
                behaviour=behaviour,
                family=families[position],
                known="mo" if behaviour == "shortname" else f"known_person{index}",
                target_exists=exists[position],
                name_pattern="^[a-z]{2,5}$" if behaviour == "shortname" else "",
            )
        )
    return sites
