"""Telegram: what Telegram Desktop exports, as JSON or HTML."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Shape, Tell, Trail
from privacyaudit.words import mark

_FILE = r"(^|/)result\.json$"

EXPORT = Export(
    id="telegram",
    name="Telegram",
    version="2025",
    marks=(
        r"(^|/)(dataexport|chatexport)_\d{4}-\d\d-\d\d",
        r"(^|/)lists/(chats|contacts|sessions|frequent|profile_pictures)\.html$",
    ),
    tells=(
        Tell(
            _FILE + r"|(^|/)chats/|messages\d{0,4}\.html$",
            ExposureKind.FRIENDS_NETWORK,
            mark("This file holds your messages on Telegram."),
        ),
        Tell(
            r"lists/contacts\.html$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Telegram has the address book of your phone."),
        ),
        Tell(
            r"lists/sessions\.html$",
            ExposureKind.ACCOUNTS,
            mark("Telegram has from where you are logged in."),
        ),
    ),
    settings=(
        Setting(
            _FILE,
            r'"live_location_period_seconds":',
            ExposureKind.LIVE_LOCATION,
            mark("Someone was shown on Telegram where you, or they, are right now."),
        ),
        Setting(
            _FILE,
            r'"location_information":',
            ExposureKind.ROUTINE_PLACES,
            mark("There are places in your messages on Telegram."),
        ),
        Setting(
            _FILE,
            r'"contacts":\s{0,3}\{',
            ExposureKind.FRIENDS_NETWORK,
            mark("Telegram has the address book of your phone."),
        ),
        Setting(
            _FILE,
            r'"sessions":\s{0,3}\{',
            ExposureKind.ACCOUNTS,
            mark("Telegram has from where you are logged in."),
        ),
    ),
    shapes=(
        Shape(
            r'"personal_information"\s{0,3}:\s{0,3}\{\s{0,20}"user_id"\s{0,3}:'
            r'|"type"\s{0,3}:\s{0,3}"(?:personal_chat|private_(?:super)?group|saved_messages)"',
            "result.json",
        ),
    ),
    trails=(
        Trail(
            _FILE,
            r'"date":\s{0,3}"([0-9T:\-]{16,19})',
            r'"latitude":\s{0,3}(-?\d{1,3}\.\d{1,9}),\s{0,20}"longitude":\s{0,3}(-?\d{1,3}\.\d{1,9})',
            local=True,
        ),
        Trail(_FILE, r'"date":\s{0,3}"([0-9T:\-]{16,19})', local=True),
    ),
)
