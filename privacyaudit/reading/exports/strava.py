"""Strava: the archive of 'Download or delete your account'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="strava",
    name="Strava",
    version="2025",
    marks=(
        r"(^|/)activities/\d{4,20}\.(gpx|fit|tcx)(\.gz)?$",
        r"(^|/)(privacy_zones|general_preferences|social_settings|visibility_settings)\.csv$",
    ),
    tells=(
        Tell(
            r"(^|/)activities/\d",
            ExposureKind.ROUTINE_ROUTES,
            mark("Strava has the way you took, with start and end."),
        ),
        Tell(
            r"(^|/)activities\.csv$",
            ExposureKind.ROUTINE_ROUTES,
            mark("Strava has when you go out, how far and how often."),
        ),
        Tell(
            r"(^|/)routes(\.csv$|/)",
            ExposureKind.ROUTINE_ROUTES,
            mark("Strava has routes you planned."),
        ),
        Tell(
            r"(^|/)privacy_zones\.csv$",
            ExposureKind.HOME_ADDRESS,
            mark("Strava has the places around which you hide your routes."),
        ),
        Tell(
            r"(^|/)(followers|following)\.csv$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Strava has who follows you and whom you follow."),
        ),
        Tell(
            r"(^|/)contacts\.csv$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Strava has the address book of your phone."),
        ),
        Tell(
            r"(^|/)profile\.csv$",
            ExposureKind.FULL_NAME_LINKS,
            mark("Strava has your name, mail and town."),
        ),
        Tell(
            r"(^|/)logins\.csv$",
            ExposureKind.ACCOUNTS,
            mark("Strava has when and from where you logged in."),
        ),
    ),
    settings=(
        Setting(
            r"(visibility_settings|social_settings|general_preferences)\.csv$",
            r"(?i:(?:activity|profile)[^\n]{0,40}visibility[^\n]{0,40}(?:everyone|public))",
            ExposureKind.ROUTINE_ROUTES,
            mark("Something on Strava is set to 'Everyone'."),
            reads=r"(?i:visibility)",
        ),
    ),
    trails=(
        Trail(
            r"(^|/)activities/\d{4,20}\.gpx$",
            r"<time>([0-9T:\-]{16,19})",
            r"""<trkpt lat=["'](-?\d{1,3}\.\d{1,12})["'] lon=["'](-?\d{1,3}\.\d{1,12})""",
        ),
        Trail(
            r"(^|/)activities/\d{4,20}\.tcx$",
            r"<Time>([0-9T:\-]{16,19})",
            r"<LatitudeDegrees>(-?\d{1,3}\.\d{1,15})</LatitudeDegrees>\s{0,40}"
            r"<LongitudeDegrees>(-?\d{1,3}\.\d{1,15})",
        ),
    ),
)
