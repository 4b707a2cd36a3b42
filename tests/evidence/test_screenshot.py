"""A picture of a page: by a browser behind our proxy, and never by an administrator."""

from __future__ import annotations

import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from privacyaudit.errors import ReadingError

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not BROWSER or not find_spec("playwright"), reason="needs a browser"),
]

PAGE = b"""<title>t</title><body style="margin:0;height:2000px;background:#123456">
<script>for (const to of ["http://127.0.0.1:%d/private", "http://localhost:%d/private",
"http://10.0.0.5/", "https://clients2.google.com/"]) { fetch(to, {mode: "no-cors"}).catch(() => 0);
const i = new Image(); i.src = to; document.body.append(i) }</script>
<link rel=preconnect href="http://127.0.0.1:%d"></body>"""

WORK = """
import asyncio, json, os, subprocess, sys
from pathlib import Path
import playwright.sync_api
from privacyaudit.evidence.screenshot import camera_for
from privacyaudit.fetch.proxy import Proxy
"x.example".encode("idna")
asyncio.new_event_loop().close()
if os.geteuid() == 0:
    # Loaded first: an ordinary account may not be able to read this Python.
    os.setgid(65534); os.setuid(65534)
made = []
def proxy():
    made.append(Proxy(table={"one.example": ("127.0.0.1", int(sys.argv[1]))}))
    return made[0]
Path("picture.png").write_bytes(camera_for(proxy)("http://one.example/"))
print(",".join(sorted(set(made[0].asked))))
"""


class _Page(http.server.BaseHTTPRequestHandler):
    seen: list[str]
    body: bytes

    def do_GET(self) -> None:
        """Answer with the page, and note who was asked."""
        self.seen.append(f"{self.headers['Host']}{self.path}")
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_arguments: object) -> None:
        """Print nothing."""


@pytest.fixture
def page() -> Iterator[tuple[int, list[str]]]:
    """Give the port of a hostile page, and what was asked of its server."""
    handler = type("Page", (_Page,), {"seen": [], "body": b""})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        port = server.server_address[1]
        handler.body = PAGE % (port, port, port)  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield port, handler.seen  # type: ignore[attr-defined]
        server.shutdown()
        thread.join()


def test_a_picture_is_taken_and_the_page_reaches_nothing_private(
    page: tuple[int, list[str]],
) -> None:
    """The page tries this machine, its network, and the browser's maker."""
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o777)
        done = subprocess.run(
            [sys.executable, "-c", WORK, str(page[0])],
            cwd=home,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env={
                "PATH": os.environ["PATH"],
                "HOME": home,
                "PYTHONPATH": str(Path(__file__).parents[2]),
            },
        )
        picture = Path(home, "picture.png")
        content = picture.read_bytes() if picture.exists() else b""

    assert content[:8] == b"\x89PNG\r\n\x1a\n", done.stderr[-600:]
    assert int.from_bytes(content[16:20]) == 1280
    assert int.from_bytes(content[20:24]) >= 2000
    assert done.stdout.strip() == "one.example"
    assert {one.split("/")[0] for one in page[1]} == {"one.example"}


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only where tests run as root"
)
def test_an_administrator_takes_no_picture() -> None:
    """A hostile page in an administrator's browser could take the whole machine."""
    from privacyaudit.evidence.screenshot import camera_for
    from privacyaudit.fetch.proxy import Proxy

    with pytest.raises(ReadingError) as raised:
        camera_for(Proxy)

    assert raised.value.next_step
