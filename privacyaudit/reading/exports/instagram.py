"""Instagram: the archive of 'Download your information', in JSON or HTML."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="instagram",
    name="Instagram",
    version="2024",
    marks=(
        r"your_instagram_activity/",
        r"connections/followers_and_following/",
        r"(^|/)followers_and_following/",
        r"(^|/)instagram-[^/]{1,80}/",
        r"login_and_account_creation/",
    ),
    tells=(
        Tell(
            r"followers_and_following/(followers|following)",
            ExposureKind.FRIENDS_NETWORK,
            mark("Instagram has who follows you and whom you follow."),
        ),
        Tell(
            r"synced_contacts",
            ExposureKind.FRIENDS_NETWORK,
            mark("Instagram has the address book of your phone."),
        ),
        Tell(
            r"personal_information\.|account_information/",
            ExposureKind.FULL_NAME_LINKS,
            mark("Instagram has your name, birthday, mail and phone."),
        ),
        Tell(
            r"(account_based_in|locations_of_interest|profile_based_in)",
            ExposureKind.ROUTINE_PLACES,
            mark("Instagram has guessed where you live or go."),
        ),
        Tell(
            r"login_activity|last_known_location",
            ExposureKind.ACCOUNTS,
            mark("Instagram has when and from where you logged in."),
        ),
        Tell(r"messages/", ExposureKind.FRIENDS_NETWORK, mark("Instagram has your messages.")),
        Tell(
            r"(posts|stories|reels|content|media)[^/]{0,20}\.(json|html)$",
            ExposureKind.PHOTOS_FACE,
            mark("Instagram has the pictures you posted, and when."),
        ),
    ),
    settings=(
        Setting(
            r"personal_information|account_privacy|profile",
            r'"Private [Aa]ccount":\s{0,3}\{[^{}]{0,120}"value":\s{0,3}"False"',
            ExposureKind.PHOTOS_FACE,
            mark("Your Instagram account is open to everyone."),
            3,
        ),
    ),
    trails=(
        Trail(
            r"(posts|stories|content|media|reels).+\.json$",
            r'"(?:creation_timestamp|taken_at|timestamp)":\s{0,3}(\d{9,13})',
            r'"latitude":\s{0,3}(-?\d{1,3}\.\d{1,15}),\s{0,20}"longitude":\s{0,3}(-?\d{1,3}\.\d{1,15})',
        ),
        Trail(
            r"(posts|stories|comments|messages|likes).*\.json$",
            r'"(?:creation_timestamp|timestamp|timestamp_ms)":\s{0,3}(\d{9,13})',
        ),
    ),
    signs=(
        r'"string_(?:map|list)_data"\s{0,3}:',
        r'"media_(?:map|list)_data"\s{0,3}:',
    ),
)
