"""Spotify: the packages of 'Download your data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Tell, Trail
from privacyaudit.words import mark

_HEARD = r"(streaming_?history|endsong)[^/]{0,40}\.json$"

EXPORT = Export(
    id="spotify",
    name="Spotify",
    version="2025",
    marks=(
        _HEARD,
        r"spotify (account data|extended streaming history)/",
        r"(^|/)(yourlibrary|userdata)\.json$",
    ),
    tells=(
        Tell(
            _HEARD,
            ExposureKind.INTERESTS,
            mark("Spotify has when you listen. Over weeks it shows your day."),
            3,
        ),
        Tell(
            r"(^|/)(userdata|identity|userprofile)\.json$",
            ExposureKind.FULL_NAME_LINKS,
            mark("Spotify has your name, mail, birthday and postcode."),
        ),
        Tell(
            r"(^|/)(payments|familyplan)\.json$",
            ExposureKind.HOME_ADDRESS,
            mark("Spotify may have your street address."),
        ),
        Tell(
            r"(^|/)follow\.json$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Spotify has who follows you and whom you follow."),
        ),
        Tell(
            r"(^|/)playlist\d{0,3}\.json$",
            ExposureKind.INTERESTS,
            mark("Spotify has your playlists. Others may be able to see them."),
        ),
    ),
    trails=(Trail(_HEARD, r'"(?:endTime|ts)"\s{0,3}:\s{0,3}"([0-9T:\- ]{16,19})'),),
)
