"""Snapchat: the archive of 'My Data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="snapchat",
    name="Snapchat",
    version="2025",
    marks=(
        r"(^|/)mydata~\d",
        r"(json|html)/(snap_history|memories_history|snap_map_places|bitmoji|ranking)",
        r"(^|/)(memories_history|snap_history|snap_map_places_history)\.(json|html)$",
    ),
    tells=(
        Tell(
            r"location_history\.",
            ExposureKind.ROUTINE_PLACES,
            mark("Snapchat has places where you have been."),
            4,
        ),
        Tell(
            r"snap_map_places|shared_story_map",
            ExposureKind.LIVE_LOCATION,
            mark("Snapchat has what you did on its map."),
        ),
        Tell(
            r"memories_history\.",
            ExposureKind.PHOTO_METADATA,
            mark("Snapchat has when, and often where, you made your memories."),
            4,
        ),
        Tell(
            r"(^|/)friends\.",
            ExposureKind.FRIENDS_NETWORK,
            mark("Snapchat has the list of your friends, and whom you blocked."),
        ),
        Tell(
            r"(^|/)contacts?[^/]{0,12}\.",
            ExposureKind.FRIENDS_NETWORK,
            mark("Snapchat has the address book of your phone."),
        ),
        Tell(
            r"(chat|snap)_history\.",
            ExposureKind.FRIENDS_NETWORK,
            mark("Snapchat has whom you wrote to, and when."),
        ),
        Tell(
            r"(^|/)account(_history)?\.",
            ExposureKind.ACCOUNTS,
            mark("Snapchat has your phone, mail, devices and log-ins."),
        ),
    ),
    settings=(
        Setting(
            r"location_history\.",
            r'"(?:Home|Work)[^"]{0,20}":\s{0,3}"?[^",}]{3}',
            ExposureKind.HOME_ADDRESS,
            mark("Snapchat has worked out where you live or work."),
        ),
    ),
    trails=(
        Trail(
            r"memories_history\.json$",
            r'"Date":\s{0,3}"([0-9:\- ]{16,19})',
            r'"Latitude, Longitude:\s{0,3}(-?\d{1,3}\.\d{1,9}),\s{0,3}(-?\d{1,3}\.\d{1,9})',
        ),
        Trail(
            r"location_history\.json$",
            r'"([12]\d{3}[-/]\d\d[-/]\d\d \d\d:\d\d:\d\d)',
            r"(-?\d{1,3}\.\d{2,9})\s{0,3}(?:\xc2\xb1 [0-9.]{1,8})?,\s{0,3}(-?\d{1,3}\.\d{2,9})",
        ),
        Trail(r"(chat|snap)_history\.json$", r'"Created":\s{0,3}"([0-9:\- ]{16,19})'),
    ),
)
