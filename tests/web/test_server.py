"""The server: this machine only, a start page for its owner alone, and an end."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest

from privacyaudit.web.server import Serving, serving


def ask(port: int, path: str, **headers: str) -> tuple[int, bytes]:
    """Return what the server on *port* answers."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()


def test_the_start_page_is_for_its_owner_alone_and_is_gone_after_use() -> None:
    """The token is never in a program's arguments; it lies in a file that nobody else opens."""
    with serving() as here:
        assert stat.S_IMODE(here.start_page.stat().st_mode) == 0o600
        assert stat.S_IMODE(here.folder.stat().st_mode) == 0o700
        assert here.gate.address in here.start_page.read_text()
        assert here.start_page.name == "notes.html"
        status, _body = ask(here.port, here.gate.address.partition(here.gate.origin)[2])
        assert status == 200
        assert not here.folder.exists()


def test_only_this_machine_can_reach_it() -> None:
    """The pages listen on loopback and on no other address."""
    with serving() as here:
        assert ask(here.port, "/")[0] == 401
        with pytest.raises(ConnectionError):
            socket.create_connection(("127.0.0.2", here.port), timeout=0.5).close()


def test_it_does_not_say_what_it_is() -> None:
    """Another program on this machine that finds the port learns no more than 'Closed'."""
    with serving() as here:
        with closing(http.client.HTTPConnection("127.0.0.1", here.port, timeout=5)) as link:
            link.request("GET", "/")
            answer = link.getresponse()
            assert answer.getheader("Server") is None
            body = answer.read().lower()
        assert b"closed" in body
        for word in (b"privacy", b"audit", b"stalk"):
            assert word not in body


def test_two_hosts_in_one_request_are_refused() -> None:
    """A request that names two hosts does not get to choose."""
    with serving() as here, socket.create_connection(("127.0.0.1", here.port), timeout=5) as link:
        link.sendall(
            f"GET / HTTP/1.1\r\nHost: {here.gate.host}\r\nHost: evil.example\r\n\r\n".encode()
        )
        assert link.recv(100).split()[1] in (b"400", b"421")


def test_it_ends_by_itself_when_everything_was_wiped() -> None:
    """After the person closes the pages, no server stays behind."""
    with serving() as here:
        here.gate.wipe()
        for _wait in range(100):
            try:
                ask(here.port, "/")
            except ConnectionError:
                return
            time.sleep(0.1)
        pytest.fail("it answers still")


def test_nothing_stays_on_the_disk_when_it_was_never_opened() -> None:
    """The start page goes with the server, used or not."""
    here = Serving()
    folder = here.folder
    assert folder.parent == type(folder)(tempfile.gettempdir())
    here.close()
    assert not os.path.exists(folder)


def test_another_user_of_this_machine_is_shown_nothing() -> None:
    """Loopback is open to everybody who is signed in here: a real second user gets 401."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("NO SECOND USER: this needs to start as root, to become somebody else.")
    pwd = pytest.importorskip("pwd")
    other = pwd.getpwnam("nobody").pw_uid
    tries = (
        "import encodings.idna,encodings.latin_1,encodings.ascii,http.client,locale,os,sys\n"
        "os.setgroups([]);os.setuid(int(sys.argv[1]))\n"
        "link=http.client.HTTPConnection('127.0.0.1',int(sys.argv[2]),timeout=5)\n"
        "for path in ('/','/desk','/you/all','/notes','/case','/sheet/me'):\n"
        "    link.request('GET',path);got=link.getresponse();body=got.read()\n"
        "    print(os.getuid(),got.status,len(body)>900,got.getheader('Set-Cookie'))\n"
        "try:\n    open(sys.argv[3]).read();print('read')\n"
        "except OSError:\n    print('closed')\n"
    )
    with serving() as here:
        assert here.start_page.exists()
        again = [sys.executable, "-I", "-c", tries, str(other), str(here.port)]
        done = subprocess.run(
            [*again, str(here.start_page)], capture_output=True, text=True, timeout=30, check=True
        )
    *lines, last = done.stdout.split("\n")[:-1]
    assert lines == [f"{other} 401 False None"] * 6
    assert last == "closed"


def test_the_first_page_waits_for_nothing_that_only_a_case_needs() -> None:
    """The pages open at once: what keeps a case, saves a page or reads a file is loaded later."""
    tries = (
        "import sys;from privacyaudit.web.app import House,create_app\n"
        "from privacyaudit.web.server import Serving;from privacyaudit.web.gate import Gate\n"
        "create_app(House(Gate(1)));print('privacyaudit.web.app' in sys.modules)\n"
        "late=('privacyaudit.store.case','privacyaudit.desk.evidence','cryptography','lxml',\n"
        "'PIL','urllib3','pyrage','argon2','sqlcipher3','privacyaudit.demo.web')\n"
        "print([one for one in late if one in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", tries], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split("\n")[:2] == ["True", "[]"]


_SERVE = "from privacyaudit.cli import main; main(['serve', '--no-browser'])"


@pytest.mark.skipif(os.name != "posix", reason="there is no such end of a program elsewhere")
@pytest.mark.parametrize("way", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_however_it_is_ended_the_way_in_is_gone(tmp_path: Path, way: str) -> None:
    """Closing the terminal's window must not leave the start page behind."""
    with subprocess.Popen(
        [sys.executable, "-c", _SERVE],
        stderr=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(tmp_path)},
    ) as running:  # fmt: skip
        assert running.stderr is not None
        while "Open this file" not in running.stderr.readline():
            assert running.poll() is None
        assert list(tmp_path.rglob("notes.html"))
        running.send_signal(getattr(signal, way))
        said = running.stderr.read()
    assert list(tmp_path.iterdir()) == []
    assert "What you did not save is gone." in said
