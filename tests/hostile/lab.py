"""
A world of its own in which every address leads to a listener that counts.

Run as a program inside a fresh network and mount namespace (``unshare -rnm``).
There, all addresses of both kinds belong to this machine, a small name server
answers for the lab's names, and every connection is noted with the address it
came in on. So 'nothing private was connected to' is seen from the other end.

``python -m tests.hostile.lab guarded|bare|tor|direct|closed`` prints one line of JSON.
"""

from __future__ import annotations

import ipaddress
import json
import os
import socket
import socketserver
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from urllib.parse import unquote

from tests.hostile.addresses import CONTROLS, NAMES, PUBLIC, hostile

ENVIRONMENT = {
    "HTTP_PROXY": "http://10.0.0.5:3128",
    "http_proxy": "http://10.0.0.5:3128",
    "HTTPS_PROXY": "http://10.0.0.5:3128",
    "ALL_PROXY": "http://10.0.0.5:3128",
}
PORTS = (80, 443, 22, 3128, 6379)
SOCKS = 9050


def build() -> None:
    """Make every address this machine's own, and its names the lab's."""
    for command in (
        "ip link set lo up",
        "ip route add local 0.0.0.0/0 dev lo",
        "ip -6 route add local ::/0 dev lo",
    ):
        subprocess.run(command.split(), check=True, capture_output=True)
    with tempfile.NamedTemporaryFile("w", suffix=".conf", delete=False) as file:
        file.write("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    subprocess.run(["mount", "--bind", file.name, "/etc/resolv.conf"], check=True)


class Names:
    """The lab's name server: answers in turn, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._turn: dict[tuple[str, int], int] = {}
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        threading.Thread(target=self._serve, daemon=True).start()

    def forget(self) -> None:
        """Begin anew: each name gives its first answer again."""
        self._turn.clear()

    def _serve(self) -> None:
        while True:
            data, sender = self._socket.recvfrom(2048)
            self._socket.sendto(self._answer(data), sender)

    def _answer(self, data: bytes) -> bytes:
        labels, at = [], 12
        while data[at]:
            labels.append(data[at + 1 : at + 1 + data[at]].decode("latin-1"))
            at += 1 + data[at]
        question = data[12 : at + 5]
        kind = int.from_bytes(data[at + 1 : at + 3], "big")
        name = ".".join(labels).lower()
        self.asked.append(name)
        turns = NAMES.get(name)
        records = b""
        count = 0
        if turns:
            turn = self._turn.get((name, kind), 0)
            self._turn[(name, kind)] = turn + 1
            for text in turns[min(turn, len(turns) - 1)]:
                address = ipaddress.ip_address(text)
                if kind == (1 if address.version == 4 else 28):
                    count += 1
                    records += b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 0, len(address.packed))
                    records += address.packed
        flags = 0x8180 if turns else 0x8183
        return data[:2] + struct.pack(">HHHHH", flags, 1, count, 0, 0) + question + records


class Doors:
    """Listeners on every address; each connection is noted with where it came in."""

    def __init__(self) -> None:
        self.accepted: list[tuple[str, int]] = []
        made = self.accepted

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                place = self.request.getsockname()
                made.append((str(place[0]), int(place[1])))
                try:
                    self.request.settimeout(2)
                    data = self.request.recv(4096)
                    self.request.sendall(_page(data))
                except OSError:
                    pass

        class Server(socketserver.ThreadingTCPServer):
            address_family = socket.AF_INET6
            allow_reuse_address = True
            daemon_threads = True
            request_queue_size = 256

            def server_bind(self) -> None:
                self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
                super().server_bind()

        for port in PORTS:
            server = Server(("::", port), Handler)
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def private(self) -> list[str]:
        """Return each connection that came in on an address that is not public."""
        found = []
        for text, _port in self.accepted:
            address = ipaddress.ip_address(text)
            if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
                address = address.ipv4_mapped
            if str(address) not in PUBLIC:
                found.append(str(address))
        return found


def _page(request: bytes) -> bytes:
    target = request.split(b" ")[1].decode("latin-1") if request.count(b" ") > 1 else "/"
    if target.startswith("/to?"):
        location = unquote(target[4:])
        head = f"HTTP/1.1 302 Found\r\nLocation: {location}\r\n"
        return head.encode("utf-8") + b"Content-Length: 0\r\nConnection: close\r\n\r\n"
    if target == "/again":
        head = "HTTP/1.1 302 Found\r\nLocation: /again/\r\n"
        return head.encode() + b"Content-Length: 0\r\nConnection: close\r\n\r\n"
    return b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"


def proxy() -> list[str]:
    """Serve a SOCKS5 proxy that answers pages itself; return what it was asked for."""
    asked: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.rfile.read(1)
            self.rfile.read(self.rfile.read(1)[0])
            self.wfile.write(b"\x05\x02")
            self.rfile.read(1)
            user = self.rfile.read(self.rfile.read(1)[0])
            word = self.rfile.read(self.rfile.read(1)[0])
            self.wfile.write(b"\x01\x00")
            kind = self.rfile.read(4)[3]
            host = self.rfile.read(self.rfile.read(1)[0]).decode() if kind == 3 else "an address"
            self.rfile.read(2)
            asked.append(f"{host} {user.decode()}:{word.decode()}")
            self.wfile.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            while self.rfile.readline().strip():
                pass
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    server = Server(("127.0.0.1", SOCKS), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return asked


def guarded(addresses: list[str], **how: object) -> list[bool]:
    """Ask our own fetcher for each address; return which came back as a page."""
    from privacyaudit.fetch import Fetcher
    from privacyaudit.model import Ask, Terms

    terms = Terms("lab", pace=0, deadline=4, redirects=5)
    came = []
    for address in addresses:
        with Fetcher(**how) as fetch:  # type: ignore[arg-type]
            reply = fetch(Ask(url=address), terms)
            came.append(reply.status == 200 and reply.problem is None)
    return came


def bare(addresses: list[str]) -> list[bool]:
    """Ask plain ``requests`` for each address, as the twin without the guard."""
    import requests

    came = []
    for address in addresses:
        try:
            came.append(requests.get(address, timeout=2).status_code == 200)
        except Exception:  # whatever went wrong, it did not come
            came.append(False)
    return came


def main(mode: str) -> dict[str, object]:
    """Run one experiment in the lab, and return its figures."""
    build()
    names, doors = Names(), Doors()
    report: dict[str, object] = {}
    if mode in ("guarded", "bare"):
        ask: Callable[[list[str]], list[bool]] = guarded if mode == "guarded" else bare
        cases = hostile()
        report["controls"] = sum(ask(list(CONTROLS)))
        reached = []
        for case in [*cases, "a proxy in the environment"]:
            names.forget()
            before = len(doors.private())
            if case in cases:
                ask([case])
            else:
                os.environ.update(ENVIRONMENT)
                ask([CONTROLS[0]])
            if len(doors.private()) > before:
                reached.append(case)
        report |= {"cases": len(cases) + 1, "reached": len(reached), "which": reached}
    else:
        asked = proxy() if mode != "closed" else []
        how = {} if mode == "direct" else {"proxy": f"socks5h://127.0.0.1:{SOCKS}"}
        pages = ["http://good.lab.example/", "http://both.lab.example/", "http://10.0.0.5/"]
        report["came"] = guarded(pages, **how)
        report["names_asked"] = names.asked
        report["connections"] = len(doors.accepted)
        report["proxy_asked"] = asked
    return report


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
    sys.stdout.flush()
    os._exit(0)
