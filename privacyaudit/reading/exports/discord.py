"""Discord: the package of 'Request all of my data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="discord",
    name="Discord",
    version="2025",
    marks=(
        r"(^|/)messages/c\d{5,25}/(messages|channel)\.(json|csv)$",
        r"(^|/)activity/(analytics|modeling|reporting|tns)/events-",
        r"(^|/)servers/\d{5,25}/guild\.json$",
    ),
    tells=(
        Tell(
            r"(^|/)messages/",
            ExposureKind.ACCOUNTS,
            mark("Discord has all you wrote, and when."),
        ),
        Tell(
            r"(^|/)servers/",
            ExposureKind.INTERESTS,
            mark("Discord has the groups you are in."),
        ),
        Tell(
            r"(^|/)account/user\.json$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Discord has your mail, phone, friends and joined accounts."),
        ),
        Tell(
            r"(^|/)activity/",
            ExposureKind.ACCOUNTS,
            mark("Discord has each thing you did, with time, device and town."),
            3,
        ),
    ),
    settings=(
        Setting(
            r"(^|/)account/user\.json$",
            r'"connections":\s{0,3}\[\s{0,20}\{',
            ExposureKind.USERNAMES,
            mark("Your Discord account is joined with accounts elsewhere."),
        ),
    ),
    trails=(Trail(r"(^|/)messages/.+\.(json|csv)$", r"([12]\d{3}-\d\d-\d\d[ T]\d\d:\d\d:\d\d)"),),
)
