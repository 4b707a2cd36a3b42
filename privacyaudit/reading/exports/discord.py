"""Discord: the package of 'Request all of my data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

# The seven folders at the top are named in the person's language; what is in them is not.
_CHANNEL = r"(^|/)c\d{9,25}/"
_EVENTS = r"(^|/)(analytics|modeling|reporting|tns)/events-"
_SERVER = r"(^|/)\d{5,25}/guild\.json$"
_USER = r"(^|/)user\.json$"

EXPORT = Export(
    id="discord",
    name="Discord",
    version="2025",
    marks=(
        _CHANNEL + r"(messages|channel)\.(json|csv)$",
        _EVENTS,
        _SERVER,
    ),
    tells=(
        Tell(
            _CHANNEL + r"|(^|/)messages/",
            ExposureKind.ACCOUNTS,
            mark("Discord has all you wrote, and when."),
        ),
        Tell(
            _SERVER + r"|(^|/)servers/",
            ExposureKind.INTERESTS,
            mark("Discord has the groups you are in."),
        ),
        Tell(
            _USER,
            ExposureKind.FRIENDS_NETWORK,
            mark("Discord has your mail, phone, friends and joined accounts."),
        ),
        Tell(
            _EVENTS + r"|(^|/)activity/",
            ExposureKind.ACCOUNTS,
            mark("Discord has each thing you did, with time, device and town."),
            3,
        ),
    ),
    settings=(
        Setting(
            _USER,
            r'"connections":\s{0,3}\[\s{0,20}\{',
            ExposureKind.USERNAMES,
            mark("Your Discord account is joined with accounts elsewhere."),
        ),
    ),
    trails=(
        Trail(_CHANNEL + r"messages\.(json|csv)$", r"([12]\d{3}-\d\d-\d\d[ T]\d\d:\d\d:\d\d)"),
    ),
)
