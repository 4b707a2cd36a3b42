"""
How fast photos and exports are read, and in how much memory, with every core busy.

``python -m tests.benchmarks.files photos 10000`` or ``... export 1000`` (megabytes).
"""

from __future__ import annotations

import io
import os
import random
import resource
import sys
import tempfile
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from privacyaudit import Ask, Document, Examination, Terms
from privacyaudit.local import LARGE, open_listed
from privacyaudit.reading.pool import Pool
from tests.reading.photos.pictures import exif
from tests.samples import AVERY

KINDS = 40
"""Different photos; each is read many times over."""
TERMS = Terms("your-files", cap=64 * 1024 * 1024)


def memory(pids: list[int]) -> float:
    """Return the megabytes that processes hold together, what they share counted once."""
    total = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total / 1024


class Watch:
    """Looks at the memory of this process and its readers, ten times a second."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self.most = 0.0
        self.done = threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def _look(self) -> None:
        while not self.done.wait(0.1):
            children = [*self.pool._idle, *self.pool._busy]
            self.most = max(self.most, memory([os.getpid(), *(c.process.pid for c in children)]))

    def stop(self) -> float:
        """Stop looking; return the most there was, in megabytes."""
        self.done.set()
        self.thread.join()
        return self.most


def read(pool: Pool, path: Path) -> Examination:
    """Read one file as an audit does."""
    reply = open_listed(Ask(file=str(path)), TERMS)
    size = int(reply.headers.get(LARGE, "0"))
    file = str(path) if size else ""
    return pool.read(Document(reply.body, reply.media_type, name=str(path), file=file, size=size))


def worked() -> float:
    """Return the processor seconds of this process and of the readers that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN), resource.getrusage(resource.RUSAGE_SELF)
    return sum(one.ru_utime + one.ru_stime for one in spent)


def a_photo(seed: int) -> bytes:
    """Return a photo of 12 million pixels and about 300 KB, with a place and a small copy."""
    chance = random.Random(seed)
    noise = Image.effect_noise((250, 188), 12 + chance.random() * 4).resize((4000, 3000))
    image = Image.merge("RGB", (noise, noise, noise))
    small = io.BytesIO()
    image.resize((160, 120)).save(small, "JPEG")
    block = exif(
        thumbnail=small.getvalue(), serial="X1", taken=f"2026:01:{seed % 28 + 1:02} 21:00:00"
    )
    out = io.BytesIO()
    image.save(out, "JPEG", quality=25, exif=b"Exif\x00\x00" + block)
    body = out.getvalue()
    return body + b"\x00" * max(0, 300_000 - len(body))


def photos(count: int) -> None:
    """Read *count* photos and print the time and the memory."""
    with tempfile.TemporaryDirectory() as folder, Pool(AVERY) as pool:
        paths = []
        for seed in range(min(KINDS, count)):
            path = Path(folder, f"{seed}.jpg")
            path.write_bytes(a_photo(seed))
            paths.append(path)
        size = sum(path.stat().st_size for path in paths) / len(paths)
        before = worked()
        watch = Watch(pool)
        begun = time.perf_counter()
        with ThreadPoolExecutor(8) as threads:
            seen = list(threads.map(lambda n: read(pool, paths[n % len(paths)]), range(count)))
        seconds = time.perf_counter() - begun
        most = watch.stop()
    told = sum(bool(one.presences) for one in seen)
    work = worked() - before
    print(f"processor time, all processes: {work:.1f} s, {1000 * work / count:.2f} ms a photo")
    print(f"{count} photos of {size / 1000:.0f} KB on {pool.size} cores: {seconds:.1f} s")
    print(f"told of a location: {told}; most memory: {most:.0f} MB")


def an_export(path: Path, megabytes: int) -> None:
    """Write an export of photos, films and messages, two parts in a hundred of it text."""
    chance = random.Random(1)
    picture = a_photo(1)
    film = chance.randbytes(4_000_000)
    words = ("hello", "see you", "at eight", "home", "photo", "the river", "tomorrow")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        number = 0
        while path.stat().st_size < megabytes * 1_000_000:
            number += 1
            lines = ",\n".join(
                f'{{"timestamp": {1_700_000_000 + n * 977}, "sender_name": "Somebody",'
                f' "content": "{" ".join(chance.choices(words, k=9))}"}}'
                for n in range(4_000)
            )
            archive.writestr(
                f"your_facebook_activity/messages/inbox/{number}/message_1.json",
                f'{{"messages": [{lines}]}}',
                zipfile.ZIP_DEFLATED,
            )
            for photo in range(30):
                archive.writestr(
                    f"your_facebook_activity/posts/media/{number}_{photo}.jpg", picture
                )
            archive.writestr(f"your_facebook_activity/posts/media/{number}.mp4", film)
        archive.writestr("last.txt", "I am Avery Sample, avery.sample@example.com")


def export(megabytes: int) -> None:
    """Read an export of that size and print the time and the memory."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "export.zip")
        an_export(path, megabytes)
        size = path.stat().st_size
        with Pool(AVERY) as pool:
            watch = Watch(pool)
            begun = time.perf_counter()
            seen = read(pool, path)
            seconds = time.perf_counter() - begun
            most = watch.stop()
    speed = size / 1e6 / seconds
    print(f"{size / 1e6:.0f} MB on {pool.size} cores: {seconds:.1f} s, {speed:.0f} MB/s")
    print(f"most memory of all processes: {most:.0f} MB; details seen: {len(seen.sightings)}")
    told = sum(one.count for one in seen.presences if one.level == 4)
    print(f"photos told of: {told}; {seen.says}")


if __name__ == "__main__":
    {"photos": photos, "export": export}[sys.argv[1]](int(sys.argv[2]))
