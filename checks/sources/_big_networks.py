"""Accounts behind a log-in, where looking by program is not allowed."""

from __future__ import annotations

from privacyaudit import mark

SENDS = mark("Log in on a device only you use. Look at what strangers can see of your account.")
