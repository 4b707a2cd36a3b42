"""Instagram: the archive of 'Download your information', in JSON or HTML."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Shape, Tell, Trail
from privacyaudit.words import mark

_PRIVATE = (
    r"(?:Private [Aa]ccount|Privates Konto|Compte priv[^\"<]{1,14}|Cuenta privada|Konto prywatne"
    r"|Account privato|Conta privada)"
    r'(?:":\s{0,3}\{[^{}]{0,120}"value":\s{0,3}"|(?:\s{0,9}<[^<>]{1,300}>){1,9}\s{0,9})'
)
"""The setting in the languages that are known; its value is written in English in each."""

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
            r"(^|/)personal_information\.(json|html)$",
            _PRIVATE + "False\\b",
            ExposureKind.PHOTOS_FACE,
            mark("Your Instagram account is open to everyone."),
            3,
            reads=_PRIVATE + r"(?:True|False)\b",
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
    shapes=(
        Shape(
            r'"relationships_(?:un)?(?:follow|close|block|restrict|hide)[a-z_]{0,40}"\s{0,3}:',
            "followers_and_following/following.json",
        ),
        Shape(
            r'"string_list_data"\s{0,3}:[^\]]{0,200}"https://www\.instagram\.com/',
            "followers_and_following/followers_1.json",
        ),
        Shape(r'"profile_user"\s{0,3}:', "personal_information.json"),
        Shape(r'"inferred_data_primary_location"\s{0,3}:', "account_based_in.json"),
        Shape(r'"account_history_[a-z_]{3,40}"\s{0,3}:', "login_activity.json"),
        Shape(r'"contacts_contact_info"\s{0,3}:', "synced_contacts.json"),
        Shape(
            r'"uri"\s{0,3}:\s{0,3}"(?:[^"]{0,80}/)?media/(?:posts|stories|reels|archived_posts|profile)/',
            "content/posts_1.json",
        ),
        Shape(
            r'"sender_name"\s{0,3}:[^\n]{0,300}\s{0,20}"timestamp_ms"\s{0,3}:',
            "messages/inbox/message_1.json",
            alone=False,
        ),
    ),
    signs=(
        r'"string_(?:map|list)_data"\s{0,3}:',
        r'"media_(?:map|list)_data"\s{0,3}:',
    ),
)
