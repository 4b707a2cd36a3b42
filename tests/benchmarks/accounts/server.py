"""Act out a catalogue of made-up sites on loopback addresses.

Standard library only.  The server binds to 127/8 addresses and nothing else.
A second, small endpoint on 127.0.0.1 (site port + 1) answers ``GET /stats``
with what the server saw and ``POST /reset`` by forgetting it.

Run ``python -m tests.benchmarks.accounts.server --help`` for the command line.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import re
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from tests.benchmarks.accounts.answers import Answers, Reply

STATUS_TEXT = {
    200: "OK",
    302: "Found",
    403: "Forbidden",
    404: "Not Found",
    429: "Too Many Requests",
    503: "Service Unavailable",
}


class Request(NamedTuple):
    """The parts of an HTTP request the server looks at."""

    method: str
    path: str
    agent: str
    keep_alive: bool


class Server:
    """The loopback server and what it has seen."""

    def __init__(
        self, catalogue: dict[str, Any], latency: float, page_kb: int, hang: float
    ) -> None:
        """Prepare to serve ``catalogue``."""
        self.answers = Answers(catalogue, page_kb)
        self.sites = catalogue["sites"]
        self.by_host = {site["host"]: site for site in self.sites}
        self.layout = catalogue["layout"]
        self.port = catalogue["port"]
        self.latency = latency
        self.hang = hang
        self.reset()

    def reset(self) -> None:
        """Forget everything seen so far."""
        self.requests: Counter[str] = Counter()
        self.per_site: Counter[str] = Counter()
        self.agents: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()
        self.connections = 0
        self.in_flight = 0
        self.peak = 0
        self.site_flight: Counter[str] = Counter()
        self.site_peak = 0
        self.answers.flaky_seen.clear()

    def stats(self) -> dict[str, Any]:
        """Return what the server has seen since the last reset."""
        return {
            "requests": sum(self.requests.values()),
            "methods": dict(self.requests),
            "kinds": dict(self.kinds),
            "connections": self.connections,
            "peak_in_flight": self.peak,
            "peak_in_flight_one_site": self.site_peak,
            "most_requests_to_one_site": max(self.per_site.values(), default=0),
            "sites_contacted": len(self.per_site),
            "distinct_user_agents": len(self.agents),
            "user_agents": dict(self.agents.most_common(3)),
        }

    def locate(self, address: str, path: str) -> tuple[dict[str, Any] | None, str]:
        """Return the site meant and the path within it."""
        if self.layout == "hosts":
            return self.by_host.get(address), path
        found = re.match(r"/s/(\d+)(/.*)?$", path)
        if not found or int(found.group(1)) >= len(self.sites):
            return None, path
        return self.sites[int(found.group(1))], found.group(2) or "/"

    async def read_request(self, reader: asyncio.StreamReader) -> Request | None:
        """Read one request, or None when the connection has ended."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except (
            asyncio.IncompleteReadError,
            ConnectionError,
            asyncio.LimitOverrunError,
        ):
            return None
        first, *lines = head.split("\r\n")
        method, target, version = first.split(" ", 2)
        headers = {}
        for line in lines:
            name, colon, value = line.partition(":")
            if colon:
                headers[name.strip().lower()] = value.strip()
        length = int(headers.get("content-length", "0"))
        if length:
            await reader.readexactly(length)
        keep = headers.get("connection", "").lower() != "close"
        return Request(
            method,
            urlsplit(target).path,
            headers.get("user-agent", ""),
            keep and version.endswith("1.1"),
        )

    @staticmethod
    async def send(writer: asyncio.StreamWriter, request: Request, reply: Reply) -> None:
        """Send one reply."""
        body = reply.body.encode()
        lines = [f"HTTP/1.1 {reply.status} {STATUS_TEXT[reply.status]}"]
        lines += [f"{name}: {value}" for name, value in reply.headers]
        lines.append("Content-Type: text/html; charset=utf-8")
        lines.append(f"Content-Length: {len(body)}")
        lines.append("Connection: " + ("keep-alive" if request.keep_alive else "close"))
        writer.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
        if request.method != "HEAD":
            writer.write(body)
        await writer.drain()

    @contextlib.contextmanager
    def counted(self, name: str) -> Iterator[None]:
        """Count a request as in flight for as long as the block runs."""
        self.in_flight += 1
        self.site_flight[name] += 1
        self.peak = max(self.peak, self.in_flight)
        self.site_peak = max(self.site_peak, self.site_flight[name])
        try:
            yield
        finally:
            self.in_flight -= 1
            self.site_flight[name] -= 1

    async def answer(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        request: Request,
        site: dict[str, Any],
        path: str,
    ) -> bool:
        """Answer one request; return whether the connection stays open."""
        kind, reply = self.answers.route(site, path)
        self.requests[request.method] += 1
        self.per_site[site["name"]] += 1
        self.agents[request.agent] += 1
        self.kinds[kind] += 1
        with self.counted(site["name"]):
            if reply is None and site["behaviour"] == "hang":
                with contextlib.suppress(asyncio.TimeoutError, ConnectionError):
                    await asyncio.wait_for(reader.read(1), self.hang)
                return False
            await asyncio.sleep(3.0 if site["behaviour"] == "slow" else self.latency)
            if reply is None:
                writer.transport.abort()
                return False
            await self.send(writer, request, reply)
        return request.keep_alive

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        self.connections += 1
        address = writer.get_extra_info("sockname")[0]
        try:
            while True:
                request = await self.read_request(reader)
                if request is None:
                    break
                site, path = self.locate(address, request.path)
                if site is None:
                    await self.send(writer, request, Reply(404, "No such site"))
                    break
                if not await self.answer(reader, writer, request, site, path):
                    break
        except ConnectionError:
            pass
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def handle_admin(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Serve the statistics endpoint."""
        request = await self.read_request(reader)
        if request is not None:
            request = request._replace(keep_alive=False)
            text = json.dumps(self.stats())
            if request.method == "POST":
                self.reset()
            await self.send(writer, request, Reply(200, text))
        writer.close()

    async def run(self, ready: Path | None) -> None:
        """Serve until told to stop."""
        hosts = sorted({site["host"] for site in self.sites})
        main = await asyncio.start_server(self.handle, hosts, self.port, backlog=512)
        admin = await asyncio.start_server(self.handle_admin, "127.0.0.1", self.port + 1)
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        print(f"{len(self.sites)} sites on {len(hosts)} addresses", flush=True)
        if ready:
            ready.write_text("ready\n", encoding="utf-8")
        async with main, admin:
            await stop.wait()
            main.close()
            admin.close()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()


def main(argv: list[str] | None = None) -> int:
    """Run the server until it is told to stop."""
    parser = argparse.ArgumentParser(description="Act the made-up sites out.")
    parser.add_argument("catalogue", type=Path, help="catalogue.json to act out")
    parser.add_argument("--latency", type=float, default=0.2, help="seconds a reply")
    parser.add_argument("--page-kb", type=int, default=32, help="size of a page")
    parser.add_argument("--hang", type=float, default=300.0, help="seconds to hang")
    parser.add_argument("--ready", type=Path, help="file to write once listening")
    args = parser.parse_args(argv)
    catalogue = json.loads(args.catalogue.read_text(encoding="utf-8"))
    server = Server(catalogue, args.latency, args.page_kb, args.hang)
    asyncio.run(server.run(args.ready))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
