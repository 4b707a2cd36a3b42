"""
Small answers that unpack to a gigabyte, answers without end, and floods of headers.

``python -m tests.hostile.bombs`` fetches each and prints, as one line of JSON, how
long the slowest took and how much memory the whole program ever used.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import json
import os
import resource
import socket
import struct
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path

GIGABYTE = 1 << 30
CAP = 5 * 1024 * 1024
_BROTLI = (
    "eNo7//9/PYMKw6ONDkXv///8/5+/gcVBRqzh3V/7////M05g6DjMdGHv/+f//9szCDEURjDs+v7/z///"
    "7A5MCnzcDt//zQeqYvBgOJLI+OLe/8///8szcDZY6DDc/V3/7/9/ZgVGgXbWBdX/z0Mt2cBQMmrJqCVD"
    "0RJ7APFnrt4="
)


def gz() -> bytes:
    """Return a gigabyte of nothing, packed once."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _round in range(1024)) + packer.flush()


def brotli() -> bytes:
    """Return a gigabyte of nothing in 809 bytes of brotli."""
    return zlib.decompress(base64.b64decode(_BROTLI))


def zstd() -> bytes:
    """Return a gigabyte of nothing as zstandard blocks that say 'so many of this byte'."""
    size = 128 * 1024
    block = struct.pack("<I", size << 3 | 1 << 1)[:3] + b"\0"
    last = struct.pack("<I", size << 3 | 1 << 1 | 1)[:3] + b"\0"
    head = b"\x28\xb5\x2f\xfd\x00\x58"
    return head + block * (GIGABYTE // size - 1) + last


def answers() -> dict[str, tuple[list[str], bytes]]:
    """Return each hostile answer: its headers and its body."""
    once = gz()
    twice = gzip.compress(once, 9)
    flood = [f"X-{number}: {'x' * 60000}" for number in range(90)]
    return {
        "gzip": (["Content-Encoding: gzip"], once),
        "gzip, not asked for by name": (["Content-Encoding: x-gzip"], once),
        "brotli": (["Content-Encoding: br"], brotli()),
        "zstandard": (["Content-Encoding: zstd"], zstd()),
        "deflate": (["Content-Encoding: deflate"], zlib.compress(bytes(1 << 24), 9)),
        "gzip in gzip": (["Content-Encoding: gzip, gzip"], twice),
        "gzip in gzip, in two headers": (
            ["Content-Encoding: gzip", "Content-Encoding: gzip"],
            twice,
        ),
        "gzip in gzip, one of them told": (["Content-Encoding: gzip"], twice),
        "many packings": (["Content-Encoding: " + ", ".join(["gzip"] * 50)], once),
        "brotli that says gzip": (["Content-Encoding: gzip"], brotli()),
        "many small gzip members": (["Content-Encoding: gzip"], gzip.compress(b"") * 50_000),
        "ninety large headers": (flood, b"hi"),
        "a thousand headers": ([f"X-{number}: y" for number in range(1000)], b"hi"),
        "a megabyte in one header": ([f"X: {'y' * (1 << 20)}"], b"hi"),
    }


def serve() -> None:
    """Serve the answers, and one that never ends; print the port and the names."""
    made = answers()
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    names = list(made)
    print(listener.getsockname()[1], json.dumps([*names, "a body without end"]), flush=True)

    def one(opened: socket.socket) -> None:
        with contextlib.suppress(OSError, IndexError, ValueError), opened:
            number = int(opened.recv(4096).split(b" ")[1][1:])
            if number == len(names):
                opened.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                while True:
                    opened.sendall(bytes(1 << 20))
            headers, body = made[names[number]]
            head = "\r\n".join(["HTTP/1.1 200 OK", *headers, f"Content-Length: {len(body)}"])
            opened.sendall(head.encode() + b"\r\n\r\n" + body)

    while True:
        opened, _sender = listener.accept()
        threading.Thread(target=one, args=(opened,), daemon=True).start()


def memory() -> float:
    """Return the most memory this program ever used, in MB; the parent's is not in it."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(names: list[str], port: int) -> dict[str, object]:
    """Fetch every answer; return the slowest time and the most memory ever used."""
    from privacyaudit.fetch import Fetcher
    from privacyaudit.model import Ask, Terms

    slowest, largest = 0.0, 0
    outcomes = {}
    with Fetcher(table={"*": ("127.0.0.1", port)}) as fetch:
        for number, name in enumerate(names):
            ask = Ask(url=f"http://bomb{number}.example/{number}")
            began = time.perf_counter()
            reply = fetch(ask, Terms("lab", pace=0, deadline=20, cap=CAP))
            slowest = max(slowest, time.perf_counter() - began)
            largest = max(largest, len(reply.body))
            outcomes[name] = f"{reply.problem or 'read'}, {len(reply.body)} bytes"
    return {
        "slowest": slowest,
        "memory": memory(),
        "largest": largest,
        "outcomes": outcomes,
    }


def main() -> dict[str, object]:
    """Serve from another program, so that only the fetcher's own memory is counted."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.hostile.bombs", "serve"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        port, _space, names = server.stdout.readline().partition(" ")
        return run(json.loads(names), int(port))
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        serve()
    else:
        print(json.dumps(main()))
        sys.stdout.flush()
        os._exit(0)
