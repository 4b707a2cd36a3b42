"""WhatsApp: an exported chat, and the report of 'Request account info'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

_CHAT = r"(^|/)(_chat|whatsapp chat[^/]{0,120})\.txt$"

EXPORT = Export(
    id="whatsapp",
    name="WhatsApp",
    version="2025",
    marks=(
        r"(^|/)whatsapp chat[^/]{0,120}\.txt$",
        r"(^|/)_chat\.txt$",
        r"whatsapp_connections/|whatsapp_account_information/|whatsapp_settings/",
    ),
    tells=(
        Tell(
            _CHAT,
            ExposureKind.FRIENDS_NETWORK,
            mark("This file holds a chat, with names, numbers and times."),
        ),
        Tell(
            r"whatsapp_connections/(contacts|groups)",
            ExposureKind.FRIENDS_NETWORK,
            mark("WhatsApp has the address book of your phone, and your groups."),
        ),
        Tell(
            r"whatsapp_account_information/",
            ExposureKind.ACCOUNTS,
            mark("WhatsApp has your number, devices and where you are logged in."),
        ),
    ),
    settings=(
        Setting(
            _CHAT,
            r"maps\.google\.com/\?q=-?\d|(?i:live location shared)",
            ExposureKind.ROUTINE_PLACES,
            mark("There are places in this chat."),
            4,
        ),
        Setting(
            r"whatsapp_settings/",
            r'(?i:"?(?:last_?seen|profile_?photo|about|status)[^:]{0,20}"?\s{0,3}:\s{0,3}"?'
            r"(?:everyone|all))",
            ExposureKind.PHOTOS_FACE,
            mark("Everyone can see something of your WhatsApp profile."),
        ),
    ),
    trails=(
        Trail(
            _CHAT,
            spot=r"maps\.google\.com/\?q=(-?\d{1,3}\.\d{1,9}),(-?\d{1,3}\.\d{1,9})",
        ),
    ),
)
