"""
Finding known details in text: fold, squash, one Aho-Corasick pass, and a detector's word.

The modules named after kinds (``phones``, ``emails``, ``names`` ...) hold what
every detector of that kind needs: how a detail is written, and what around a
match makes it the person's own or somebody else's. A detector in ``checks/``
reaches them as ``from privacyaudit import matching``.
"""

from privacyaudit.reading.matching import (
    addresses as addresses,
)
from privacyaudit.reading.matching import (
    aliases as aliases,
)
from privacyaudit.reading.matching import (
    around as around,
)
from privacyaudit.reading.matching import (
    birthdays as birthdays,
)
from privacyaudit.reading.matching import (
    births as births,
)
from privacyaudit.reading.matching import (
    codes as codes,
)
from privacyaudit.reading.matching import (
    coordinates as coordinates,
)
from privacyaudit.reading.matching import (
    dates as dates,
)
from privacyaudit.reading.matching import (
    doors as doors,
)
from privacyaudit.reading.matching import (
    emails as emails,
)
from privacyaudit.reading.matching import (
    handles as handles,
)
from privacyaudit.reading.matching import (
    names as names,
)
from privacyaudit.reading.matching import (
    namesakes as namesakes,
)
from privacyaudit.reading.matching import (
    numbers as numbers,
)
from privacyaudit.reading.matching import (
    phones as phones,
)
from privacyaudit.reading.matching import (
    places as places,
)
