"""
Telling an answer from a refusal: blocks, challenges, rate limits, log-in walls.

A refusal is never 'not found'. Marks that only a block page carries count
anywhere; plain sentences such as 'verify that you are human' count only in
the title or on a page with little else on it, since a profile may hold one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit

from ahocorasick_rs import AhoCorasick

from privacyaudit.accounts.pages import title_of, visible
from privacyaudit.model import Reason

REFUSED = frozenset({401, 402, 403, 407, 451, 999})
"""Statuses that mean 'not to you', whatever a list says of them."""

HEADER_MARKS = (
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", ""),
    ("x-datadome", "blocked"),
    ("x-sucuri-block", ""),
)
BODY_MARKS = (
    "challenge-error-text",
    "_cf_chl_opt",
    "cf-challenge-running",
    "cf-browser-verification",
    "/orchestrate/chl_page",
    "captcha-delivery.com/captcha",
    "geo.captcha-delivery.com",
    'id="px-captcha"',
    "aws-waf-token-challenge",
    "incapsula incident id",
    "ddos-guard.net/check",
    "sucuri website firewall - access denied",
    "/sorry/index?continue=",
)
"""Marks that only challenge and block pages carry, in lower case."""

SENTENCES = (
    "just a moment",
    "attention required",
    "one more step",
    "verify you are human",
    "verify that you are human",
    "verify you're human",
    "verifying you are human",
    "are you a robot",
    "i'm not a robot",
    "not a robot",
    "prove you are human",
    "confirm you are human",
    "complete the captcha",
    "solve the captcha",
    "complete the security check",
    "security check to access",
    "checking your browser",
    "enable javascript and cookies to continue",
    "please enable js and disable any ad blocker",
    "access denied",
    "access to this page has been denied",
    "you have been blocked",
    "pardon our interruption",
    "unusual traffic",
    "ddos protection by",
    "request blocked",
)
TOO_MANY = (
    "too many requests",
    "rate limit exceeded",
    "rate limited",
    "you are being rate limited",
    "slow down",
    "try again later",
)
LOG_IN_TITLE = re.compile(
    r"^\W*(log ?in|sign ?in|log on|login|connexion|anmelden|inloggen|iniciar sesi[oó]n|accedi"
    r"|entrar|logowanie|вход|войти)\b"
)
LOG_IN_PATH = re.compile(
    r"(?:^|[/._?&=-])(?:log-?_?in|sign-?_?in|log-?_?on|auth|sso|oauth2?|authwall|checkpoint"
    r"|account_?wall|uas|consent|session/new|sessions/new|challenge|captcha)(?:$|[/._?&=#-])",
    re.IGNORECASE,
)
LITTLE = 1500
"""Visible characters below which a page says little else."""


def refusal(status: int, headers: Mapping[str, str], text: str) -> Reason | None:
    """
    Return why this answer is none, or ``None`` when it is one.

    :param headers: with lower-case names.
    :param text: the decoded body.
    """
    if status == 429:
        return Reason.RATE_LIMITED
    if status in REFUSED:
        return Reason.BLOCKED
    for name, mark in HEADER_MARKS:
        value = headers.get(name)
        if value is not None and mark in value.lower():
            return Reason.BLOCKED
    said = _said(text.lower())
    if "mark" in said:
        return Reason.BLOCKED
    if status >= 500:
        return Reason.SERVER_FAULT
    title = title_of(text).lower()
    if LOG_IN_TITLE.match(title):
        return Reason.NEEDS_LOG_IN
    if not said:
        return None
    # A sentence that anybody may write counts only in the title, as the heading,
    # or on a page with little else on it.
    prominent = _said(f"{title} | {_heading(text.lower())}")
    if len(visible(text)) < LITTLE:
        prominent |= said
    if "blocked" in prominent:
        return Reason.BLOCKED
    return Reason.RATE_LIMITED if "limited" in prominent else None


@cache
def _finder() -> tuple[AhoCorasick, tuple[str, ...]]:
    """Return what finds all marks and sentences in one pass, and what each means."""
    texts = (*BODY_MARKS, *SENTENCES, *TOO_MANY)
    kinds = ("mark",) * len(BODY_MARKS) + ("blocked",) * len(SENTENCES)
    return AhoCorasick(texts), (*kinds, *("limited",) * len(TOO_MANY))


def _said(lower: str) -> frozenset[str]:
    """Return which kinds of mark a text in lower case holds."""
    finder, kinds = _finder()
    found = finder.find_matches_as_indexes(lower, overlapping=True)
    return frozenset(kinds[number] for number, _start, _end in found)


def wants_log_in(elsewhere: str) -> bool:
    """Say whether the address a redirect points to is a log-in or a check for people."""
    try:
        parts = urlsplit(elsewhere)
    except ValueError:
        return True
    host = parts.hostname or ""
    if host.startswith(("login.", "auth.", "accounts.", "signin.", "sso.", "consent.")):
        return True
    return bool(LOG_IN_PATH.search(f"{parts.path}?{parts.query}"))


def _heading(lower: str) -> str:
    """Return the first main heading of a page in lower case."""
    start = lower.find("<h1")
    if start < 0:
        return ""
    end = lower.find("</h1", start)
    return visible(lower[start:end] if end > 0 else lower[start : start + 300])
