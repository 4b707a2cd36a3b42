"""The files and folders the person listed, read on this machine; nothing is sent."""

import json
from collections.abc import Iterator
from pathlib import PurePath

from privacyaudit import Ask, Capability, Document, Example, Outcome, Person, Reply, source
from privacyaudit import _ as say


@source(
    id="your-files",
    label="The files you listed",
    capability=Capability.YOUR_FILES,
    contacts=(),
    templates=(),
    uses=(),
    sends="nothing: they are read on this machine",
    cap=64 * 1024 * 1024,
    examples=(
        Example(shows="document", body="Avery Sample", media_type="text/plain"),
        Example(shows="ask", body='["a.html", "b.html"]', media_type="inode/directory"),
    ),
    verified="2026-11-22",
)
def your_files(person: Person) -> Iterator[Ask]:
    """Plan to read each listed file, or what is in each listed folder."""
    for path in person.files:
        yield Ask(file=path, place=PurePath(path).name, listed=True)


@your_files.reads
def read(reply: Reply) -> Iterator[Outcome]:
    """Read a file as a document; a folder leads to the files in it, by number, not by name."""
    if reply.media_type != "inode/directory":
        size = int(reply.headers.get("x-large-file", "0"))
        path = reply.ask.file
        yield Document(
            reply.body, reply.media_type, name=path, file=path if size else "", size=size
        )
        return
    for number, path in enumerate(json.loads(reply.body), 1):
        folder = reply.ask.place
        place = say("file {number} in {folder}").format(number=number, folder=folder)
        yield Ask(file=path, place=place, listed=True, memo=(folder, number))
