"""X, once Twitter: the archive of 'Download an archive of your data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="x-twitter",
    name="X",
    version="2025",
    marks=(
        r"(^|/)data/(tweets|tweet|account|ip-audit|ageinfo|follower)\.js$",
        r"(^|/)(tweets|tweet-headers|ip-audit|ageinfo|note-tweet)\.js$",
        r"(^|/)data/manifest\.js$",
    ),
    tells=(
        Tell(
            r"(^|/)tweets?(-part\d{1,3})?\.js$",
            ExposureKind.ACCOUNTS,
            mark("X has all you posted, and when."),
        ),
        Tell(
            r"(^|/)(follower|following)\.js$",
            ExposureKind.FRIENDS_NETWORK,
            mark("X has who follows you and whom you follow."),
        ),
        Tell(
            r"(^|/)contact\.js$",
            ExposureKind.FRIENDS_NETWORK,
            mark("X has the address book of your phone."),
        ),
        Tell(r"(^|/)direct-message", ExposureKind.FRIENDS_NETWORK, mark("X has your messages.")),
        Tell(
            r"(^|/)(ip-audit|account-creation-ip|device-token)\.js$",
            ExposureKind.ACCOUNTS,
            mark("X has when and from where you logged in."),
        ),
        Tell(r"(^|/)phone-number\.js$", ExposureKind.PHONE, mark("X has your phone number.")),
        Tell(
            r"(^|/)(email-address-change|account)\.js$",
            ExposureKind.EMAIL,
            mark("X has your email address, and older ones."),
        ),
        Tell(
            r"(^|/)(personalization|ageinfo)\.js$",
            ExposureKind.INTERESTS,
            mark("X has guessed your age, places and likes."),
        ),
        Tell(
            r"(^|/)screen-name-change\.js$",
            ExposureKind.USERNAMES,
            mark("X has older usernames of yours."),
        ),
    ),
    settings=(
        Setting(
            r"protected-history\.js$",
            r'"action"\s{0,3}:\s{0,3}"(?:Unprotect|unprotect)"',
            ExposureKind.ACCOUNTS,
            mark("Your posts on X were once opened to everyone."),
        ),
    ),
    trails=(
        Trail(
            r"(^|/)tweets?(-part\d{1,3})?\.js$",
            r'"editableUntil"\s{0,3}:\s{0,3}"([0-9T:\-]{16,19})',
            r'"coordinates"\s{0,3}:\s{0,3}\[\s{0,30}"?(-?\d{1,3}\.\d{1,12})"?,\s{0,30}"?(-?\d{1,3}\.\d{1,12})',
        ),
        Trail(
            r"(^|/)tweets?(-part\d{1,3})?\.js$",
            r'"editableUntil"\s{0,3}:\s{0,3}"([0-9T:\-]{16,19})',
        ),
        Trail(r"direct-message", r'"createdAt"\s{0,3}:\s{0,3}"([0-9T:\-]{16,19})'),
    ),
)
