"""WhatsApp: an exported chat, and the report of 'Request account info'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

# What an exported chat is called, in the languages of the app.
_NAMED = (
    r"(^|/)[^/]{0,120}("
    r"whatsapp[- ]chatt?|chat (de )?whatsapp|discussion whatsapp|czat whatsapp"
    r"|conversa (do|no) whatsapp|xat de whatsapp|whatsapp gesprek|conversație whatsapp"
    r"|whatsapp-(samtale|keskustelu)|whatsapp (csevegés|razgovor|pokalbis|sarakste|klepet)"
    r"|whatsapp (sohbeti|söhbəti|чат|разговор|ћаскање)|(чат|бесіда|συνομιλία) whatsapp"
    r"|(sembang|trò chuyện|แชท|گفتگوی|צ'אט) whatsapp|whatsapp ?(与|與|チャット|대화)"
    r")[^/]{0,120}\.txt$"
)
_CHAT = rf"(^|/)_chat\.txt$|{_NAMED}"

EXPORT = Export(
    id="whatsapp",
    name="WhatsApp",
    version="2025",
    marks=(
        _CHAT,
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
            r"maps\.google\.com/\?q=-?\d|(?i:live location shared|live-standort)"
            r"|(?i:localisation en direct|ubicación en tiempo real|lokalizacj[aę] na żywo)",
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
            reads=r"(?i:everyone|nobody|contacts)",
        ),
    ),
    trails=(
        Trail(
            _CHAT,
            spot=r"maps\.google\.com/\?q=(-?\d{1,3}\.\d{1,9}),(-?\d{1,3}\.\d{1,9})",
        ),
    ),
)
