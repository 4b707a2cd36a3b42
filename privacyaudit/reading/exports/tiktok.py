"""TikTok: the file of 'Download your data', in JSON or text."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Shape, Tell, Trail
from privacyaudit.words import mark

_FILE = r"(^|/)user_data(_tiktok)?\.json$"

EXPORT = Export(
    id="tiktok",
    name="TikTok",
    version="2025",
    marks=(
        _FILE,
        r"(^|/)tiktok_data[^/]{0,60}/",
        r"tiktok/[^/]{1,60}/(login history|watch history)",
    ),
    tells=(
        Tell(_FILE, ExposureKind.ACCOUNTS, mark("TikTok has what you watched, said and liked.")),
        Tell(
            r"login history",
            ExposureKind.ACCOUNTS,
            mark("TikTok has when and from where you logged in."),
        ),
        Tell(
            r"follow(er|ing)",
            ExposureKind.FRIENDS_NETWORK,
            mark("TikTok has who follows you and whom you follow."),
        ),
    ),
    settings=(
        Setting(
            _FILE,
            r'"Private Account":\s{0,3}"(?:Disabled|Off|No)"',
            ExposureKind.PHOTOS_FACE,
            mark("Your TikTok account is open to everyone."),
            3,
        ),
        Setting(
            _FILE,
            r'"(?:Location|LocationReviews|locationHistory)":\s{0,3}[\[{]\s{0,20}["{]',
            ExposureKind.ROUTINE_PLACES,
            mark("TikTok has places where you have been."),
        ),
        Setting(
            _FILE,
            r'"(?:Fans|Follower|FansList)":',
            ExposureKind.FRIENDS_NETWORK,
            mark("TikTok has who follows you and whom you follow."),
        ),
        Setting(
            _FILE,
            r'"LoginHistoryList":\s{0,3}\[\s{0,20}\{',
            ExposureKind.ACCOUNTS,
            mark("TikTok has when and from where you logged in."),
        ),
    ),
    shapes=(
        Shape(
            r'"(?:Video Browsing|Watch) History"\s{0,3}:\s{0,3}\{\s{0,9}"VideoList"',
            "user_data.json",
        ),
    ),
    trails=(Trail(_FILE, r'"(?:Date|date)":\s{0,3}"([0-9:\- ]{16,19})'),),
)
