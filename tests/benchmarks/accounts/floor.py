"""A bare checker: what the machine and the timeouts allow.

Not a tool.  It reads a WhatsMyName list, asks every site for the target with
one shared client, applies both halves of each rule, and (with ``--canary``)
asks again for an invented name wherever the target was found, to see whether
the site says yes to anyone.  Needs aiohttp.

Run ``python -m tests.benchmarks.accounts.floor --help`` for the command line.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import secrets
from pathlib import Path
from typing import Any

import aiohttp

WALLS = ("challenge-error-text", "<title>Just a moment", "verify that you are human")
KEPT_OUT = (401, 403, 407, 429, 451, 999)


def judge(site: dict[str, Any], status: int, text: str) -> str:
    """Return the verdict on one reply, looking at both halves of the rule."""
    if status in KEPT_OUT or any(mark in text for mark in WALLS):
        return "blocked"
    there = status == site["e_code"] and bool(site["e_string"])
    there = there and site["e_string"] in text
    gone = status == site["m_code"] and site["m_string"] in text
    if there and not (gone and site["m_string"]):
        return "found"
    return "missing" if gone and not there else "unknown"


async def check(
    client: aiohttp.ClientSession, gate: asyncio.Semaphore, site: dict[str, Any], account: str
) -> str:
    """Ask one site for one account."""
    url = site["uri_check"].replace("{account}", account)
    async with gate:
        try:
            async with client.get(url, allow_redirects=False) as reply:
                text = (await reply.content.read(262144)).decode("utf-8", "replace")
                return judge(site, reply.status, text)
        except (TimeoutError, aiohttp.ClientError):
            return "unknown"


async def sweep(args: argparse.Namespace) -> dict[str, str]:
    """Check every site and return the verdicts."""
    sites = json.loads(args.sites.read_text(encoding="utf-8"))["sites"]
    gate = asyncio.Semaphore(args.at_once)
    client = aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=args.timeout),
        connector=aiohttp.TCPConnector(limit=args.at_once),
        headers={"User-Agent": "floor/1 (loopback benchmark)"},
    )

    async def one(site: dict[str, Any]) -> tuple[str, str]:
        verdict = await check(client, gate, site, args.user)
        if verdict == "found" and args.canary:
            invented = "x" + secrets.token_hex(6)
            if await check(client, gate, site, invented) == "found":
                verdict = "unknown"
        return site["name"], verdict

    async with client:
        return dict(await asyncio.gather(*(one(site) for site in sites)))


def main(argv: list[str] | None = None) -> int:
    """Check every site in a list and write the verdicts."""
    parser = argparse.ArgumentParser(description="Check every site in a list.")
    parser.add_argument("--sites", type=Path, required=True)
    parser.add_argument("--user", required=True)
    parser.add_argument("--write", type=Path, required=True)
    parser.add_argument("--timeout", type=float, default=10.0)
    parser.add_argument("--at-once", type=int, default=50)
    parser.add_argument("--canary", action="store_true")
    args = parser.parse_args(argv)
    verdicts = asyncio.run(sweep(args))
    args.write.write_text(json.dumps(verdicts, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
