"""Evidence packs: each verifies with ordinary programs, and every changed byte is seen."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from privacyaudit.desk import evidence
from privacyaudit.evidence.verify import verify
from privacyaudit.model import Ask, Reply, Terms
from privacyaudit.store.case import Case
from tests.evidence import authority
from tests.store.conftest import PASSPHRASE, QUICK

WHOLE = 20
"""From this many packs on, every single byte of one small pack is changed."""


def measure(folder: Path, count: int, seed: int) -> dict[str, int]:
    """Make *count* packs, check them, and change a byte of each of their files."""
    chance = random.Random(seed)
    figures: Counter[str] = Counter(packs=0, lost=0, changes=0, unseen=0, stamped=0)
    tsa = None
    if authority.there():
        (folder / "tsa").mkdir()
        tsa = authority.make(folder / "tsa")

    def fetch(ask: Ask, terms: Terms) -> Reply:
        body = chance.randbytes(chance.randrange(20_000)) if figures["packs"] else b"small"
        headers = {"content-type": "text/html", "x-untidy": "a\r\nb"}
        return Reply(ask, 200, headers, body, at=datetime.now(UTC))

    with Case.create(folder / "notes", PASSPHRASE, cost=QUICK)[0] as case:
        for number in range(count):
            if number % 3 == 2:
                path = folder / f"brought-{number}.txt"
                path.write_bytes(chance.randbytes(5_000))
                kept = evidence.bring(case, [path], "AB")
            else:
                kept = evidence.capture(case, f"https://one.example/{number}", "AB", fetch)
            if tsa is not None and number % 5 == 0:
                evidence.stamp(case, kept.exhibit, "https://tsa.example/", tsa, who="self")
                figures["stamped"] += 1
            out = evidence.export(case, kept.exhibit, folder, who="self", to="a test")
            figures["packs"] += 1
            root = tsa.root if tsa is not None else b""
            figures["lost"] += bool(verify(out, root).wrong) or not _by_sha256sum(out)
            whole = number == 0 and count >= WHOLE
            _change(out, chance, figures, whole=whole)
            shutil.rmtree(out)
    return dict(figures)


def _by_sha256sum(folder: Path) -> bool:
    if shutil.which("sha256sum") is None:
        return True
    done = subprocess.run(
        ["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return done.returncode == 0


def _change(folder: Path, chance: random.Random, figures: Counter[str], *, whole: bool) -> None:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        for at in range(len(content)) if whole else (chance.randrange(len(content)),):
            bit = 1 << chance.randrange(8)
            path.write_bytes(content[:at] + bytes([content[at] ^ bit]) + content[at + 1 :])
            figures["changes"] += 1
            if not verify(folder).wrong:
                figures["unseen"] += 1
                print(f"{path.name}: byte {at} was changed, and not seen")
        path.write_bytes(content)
