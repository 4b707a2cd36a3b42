"""What a short script puts together from its own names: *user + "@" + host*, *a + b*."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SET = re.compile(
    r"(?<![\w.])([A-Za-z_$][\w$]{0,30})\s{0,4}=\s{0,4}(?:\"([^\"\n]{1,80})\"|'([^'\n]{1,80})')"
)
_PART = r"(?:[A-Za-z_$][\w$]{0,30}|\"[^\"\n]{0,80}\"|'[^'\n]{0,80}')"
_SUM = re.compile(rf"(?<![\w.$]){_PART}(?:\s{{0,4}}\+\s{{0,4}}{_PART}){{1,9}}")
_PARTS = re.compile(r"([A-Za-z_$][\w$]{0,30})|\"([^\"\n]{0,80})\"|'([^'\n]{0,80})'")
_LONGEST = 4_000
"""A longer script is a program."""
_MOST = 50
_SIGNS = ("@", "Tel", "tel:", "Phone")
"""What such a script holds that writes an address or a number."""


def put_together(script: str) -> Iterator[str]:
    """Yield each text of a *script* in which its own names were put for what they stand for."""
    if len(script) > _LONGEST or not any(sign in script for sign in _SIGNS):
        return
    known = {found[1]: found[2] or found[3] for found in _SET.finditer(script)}
    if not known:
        return
    for number, found in enumerate(_SUM.finditer(script)):
        if number >= _MOST:
            return
        parts = list(_PARTS.finditer(found[0]))
        if any(part[1] in known for part in parts):
            yield "".join(known.get(part[1], "") or part[2] or part[3] or "" for part in parts)
