"""
Finding known details in text: fold, squash, one Aho-Corasick pass, and a detector's word.

Here stand what serves all kinds: folding, the scan, the windows worth a closer
look, the count of what nobody listed. Each room beside it knows one kind of
thing, how it is written and what makes it the person's own: ``people`` (names),
``postal`` (addresses, postcodes, plates), ``births``, ``calling`` (phones) and
``elsewhere`` (e-mail, handles, firms, schools, places). A detector in ``checks/``
reaches their modules as ``from privacyaudit import matching``.
"""

from privacyaudit.reading.matching import around as around
from privacyaudit.reading.matching.births import birthdays as birthdays
from privacyaudit.reading.matching.births import births as births
from privacyaudit.reading.matching.births import dates as dates
from privacyaudit.reading.matching.calling import numbers as numbers
from privacyaudit.reading.matching.calling import phones as phones
from privacyaudit.reading.matching.elsewhere import coordinates as coordinates
from privacyaudit.reading.matching.elsewhere import emails as emails
from privacyaudit.reading.matching.elsewhere import handles as handles
from privacyaudit.reading.matching.elsewhere import places as places
from privacyaudit.reading.matching.people import aliases as aliases
from privacyaudit.reading.matching.people import names as names
from privacyaudit.reading.matching.people import namesakes as namesakes
from privacyaudit.reading.matching.postal import addresses as addresses
from privacyaudit.reading.matching.postal import codes as codes
from privacyaudit.reading.matching.postal import doors as doors
from privacyaudit.reading.matching.postal import plates as plates
