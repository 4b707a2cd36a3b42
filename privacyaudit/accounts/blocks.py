"""
Telling an answer from a refusal: blocks, challenges, rate limits, log-in walls.

A refusal is never 'not found'. Marks that only a block page carries count
anywhere; plain sentences such as 'verify that you are human' count only in
the title or on a page with little else on it, since a profile may hold one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

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
    lower = text.lower()
    if any(mark in lower for mark in BODY_MARKS):
        return Reason.BLOCKED
    if status >= 500:
        return Reason.SERVER_FAULT
    title = title_of(text).lower()
    if LOG_IN_TITLE.match(title):
        return Reason.NEEDS_LOG_IN
    blocked = _says(SENTENCES, lower, title)
    limited = _says(TOO_MANY, lower, title)
    if not blocked and not limited:
        return None
    head = "\n".join((title, _headings(lower)))
    if _says(SENTENCES, head, "") or (blocked and _little(text)):
        return Reason.BLOCKED
    if _says(TOO_MANY, head, "") or (limited and _little(text)):
        return Reason.RATE_LIMITED
    return None


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


def _says(sentences: tuple[str, ...], lower: str, title: str) -> bool:
    return any(sentence in lower or sentence in title for sentence in sentences)


def _little(text: str) -> bool:
    return len(visible(text)) < LITTLE


def _headings(lower: str) -> str:
    """Return the first main heading of a page in lower case."""
    start = lower.find("<h1")
    if start < 0:
        return ""
    end = lower.find("</h1", start)
    return visible(lower[start:end] if end > 0 else lower[start : start + 300])
