"""Amazon: the archives of 'Request my data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="amazon-account",
    name="Amazon",
    version="2024",
    marks=(
        r"(^|/)(retail|digital|your_orders|alexa|kindle|advertising|amazon-?music|primevideo)"
        r"\.[a-z][^/]{2,80}/",
        r"retail\.orderhistory",
        r"(^|/)retail\.(customerreturns|addresses|carthistory|regions|authentication)",
    ),
    tells=(
        Tell(
            r"orderhistory|order_?history|digital.?items",
            ExposureKind.PURCHASES_WISHLIST,
            mark("Amazon has what you bought, when, and where it was sent."),
            3,
        ),
        Tell(
            r"addresses",
            ExposureKind.HOME_ADDRESS,
            mark("Amazon has each address you had things sent to."),
        ),
        Tell(
            r"(retail\.lists|wishlist|registries)",
            ExposureKind.PURCHASES_WISHLIST,
            mark("Amazon has your wish lists. Others may be able to see them."),
        ),
        Tell(
            r"alexa",
            ExposureKind.ROUTINE_PLACES,
            mark("Amazon has what was said to Alexa at home, and when."),
        ),
        Tell(
            r"(community|profile|reviews)",
            ExposureKind.INTERESTS,
            mark("Amazon has reviews you wrote. Anyone may be able to read them."),
        ),
        Tell(
            r"(authentication|sessions|devices)",
            ExposureKind.ACCOUNTS,
            mark("Amazon has when and from where you logged in."),
        ),
    ),
    settings=(
        Setting(
            r"(lists|wishlist|profile|community)",
            r'(?i:(?:visibility|privacy)[^\n]{0,20}["\s:,=]{1,6}public)',
            ExposureKind.PURCHASES_WISHLIST,
            mark("Something on Amazon is set to 'Public'."),
            3,
        ),
    ),
    trails=(
        Trail(
            r"orderhistory[^/]{0,30}\.csv$|alexa.+\.(csv|json)$",
            r"([12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d)",
        ),
    ),
)
