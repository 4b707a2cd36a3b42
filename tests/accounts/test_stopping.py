"""Ctrl-C means stop: at once, and with nothing left behind (rule D3)."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.accounts.sites import NAME
from tests.accounts.test_lists import WMN

ROOT = Path(__file__).resolve().parents[2]
RUN = """
import sys
from privacyaudit.cli import main
from privacyaudit.desk.audit import Surroundings
port, file, to = int(sys.argv[1]), sys.argv[2], sys.argv[3]
table = {f"s{number}.example": ("127.0.0.1", port) for number in range(20)}
main(["usernames", "--yes", "--sites", file, "--write", to], Surroundings(table=table))
"""


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent in another way elsewhere")
@pytest.mark.skipif(not (ROOT / "checks").is_dir(), reason="runs the checkout")
def test_ctrl_c_ends_it_at_once_and_leaves_no_file(tmp_path: Path) -> None:
    """Without a terminal nobody can say 'keep', so partial answers are not written (D3)."""
    entries = [
        {**WMN, "name": f"Site {number}", "uri_check": f"http://s{number}.example/{{account}}"}
        for number in range(20)
    ]
    file = tmp_path / "list.json"
    file.write_text(json.dumps({"sites": entries}))
    to = tmp_path / "answers.json"
    with socket.create_server(("127.0.0.1", 0), backlog=64) as silent:
        silent.settimeout(30)
        port = str(silent.getsockname()[1])
        running = subprocess.Popen(
            [sys.executable, "-c", RUN, port, str(file), str(to)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
        )
        assert running.stdin is not None
        running.stdin.write(NAME.encode())
        running.stdin.close()
        held = [silent.accept()[0] for _connection in range(3)]
        running.send_signal(signal.SIGINT)
        code = running.wait(timeout=8)  # a site has ten seconds: it must not be waited for
        assert running.stdout is not None
        with running.stdout as out:
            printed = out.read().decode()
        for connection in held:
            connection.close()

    assert code == 130, printed
    assert "Nothing was kept" in printed
    assert not to.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.json"]
    assert NAME not in printed
