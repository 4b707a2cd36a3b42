"""
A picture of a page, taken by a browser that can reach nothing else.

The browser stands behind our own filtering proxy: it reaches public pages,
nothing of this machine or its network, and nothing of its maker. It keeps no
profile, and it is never run by the system's administrator.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from privacyaudit.errors import ReadingError, Step
from privacyaudit.extras import need
from privacyaudit.words import _

TALLEST = 30_000
"""Pixels; a longer page is cut there."""
WIDTH = 1280
PATIENCE = 30.0
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")

ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-quic",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    # Chromium otherwise leaves its proxy out for this machine.
    "--proxy-bypass-list=<-loopback>",
)


class Proxying(Protocol):
    """The filtering proxy, as far as a picture needs it."""

    @property
    def address(self) -> str:
        """Where it listens."""

    def __enter__(self) -> Proxying: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def camera_for(proxy: Callable[[], Proxying]) -> Callable[[str], bytes]:
    """
    Return what takes a picture of the page at an address, as PNG.

    *proxy* makes the filtering proxy for one picture. Raises ReadingError at
    once where a picture cannot be taken here.
    """
    need("capture", "playwright")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        raise ReadingError(
            _("A picture is never taken under the root account."),
            _("Use an ordinary account, or take a picture of your screen yourself."),
        )
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        raise ReadingError(
            _("There is no browser here that can take the picture."),
            _("Take a picture of your screen, and save that in its place."),
            Step.BRING_FILES,
        )

    def take(address: str) -> bytes:
        return _take(address, browser, proxy)

    return take


def _take(address: str, browser: str, proxy: Callable[[], Proxying]) -> bytes:
    from playwright.sync_api import Error, sync_playwright

    with proxy() as between, sync_playwright() as play:
        opened = play.chromium.launch(
            executable_path=browser,
            proxy={"server": between.address},
            args=list(ARGUMENTS),
            chromium_sandbox=True,
        )
        try:
            context = opened.new_context(
                viewport={"width": WIDTH, "height": 900}, accept_downloads=False
            )
            page = context.new_page()
            page.goto(address, timeout=PATIENCE * 1000, wait_until="load")
            tall = int(page.evaluate("document.documentElement.scrollHeight"))
            return page.screenshot(
                full_page=True,
                clip={"x": 0, "y": 0, "width": WIDTH, "height": max(1, min(tall, TALLEST))},
                timeout=PATIENCE * 1000,
            )
        except Error:
            raise ReadingError(
                _("The browser could not take the picture."),
                _("Take a picture of your screen, and save that in its place."),
                Step.BRING_FILES,
            ) from None
        finally:
            opened.close()
