"""Google Takeout: the archive of takeout.google.com, and the Timeline a phone exports."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Shape, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="google-account",
    name="Google",
    version="2024",
    marks=(
        r"(^|/)takeout/",
        r"location history[^/]{0,20}/(records|settings)\.json$",
        r"semantic location history/",
        r"(^|/)timeline\.json$",
        r"(^|/)location-history\.json$",
    ),
    tells=(
        Tell(
            r"(records|location-history|timeline)\.json$|semantic location history/.+\.json$",
            ExposureKind.ROUTINE_ROUTES,
            mark("Google has a record of where your phone has been, and when."),
        ),
        Tell(
            r"labell?ed places",
            ExposureKind.HOME_ADDRESS,
            mark("Google Maps has places you gave a name, such as home or work."),
        ),
        Tell(
            r"maps[^/]{0,20}/.{0,40}reviews\.json$",
            ExposureKind.ROUTINE_PLACES,
            mark("Google Maps has reviews you wrote. Anyone may be able to read them."),
        ),
        Tell(
            r"saved/.+\.csv$|saved places\.json$",
            ExposureKind.ROUTINE_PLACES,
            mark("Google Maps has places you saved."),
        ),
        Tell(
            r"contacts/.+\.(vcf|csv)$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Google has your address book."),
        ),
        Tell(
            r"calendar/.+\.ics$",
            ExposureKind.FUTURE_PLANS,
            mark("Google has your calendar: where you will be, and when."),
        ),
        Tell(
            r"(my activity|youtube[^/]{0,30}/history)/",
            ExposureKind.INTERESTS,
            mark("Google has what you looked for and watched."),
        ),
        Tell(r"mail/.+\.mbox$", ExposureKind.EMAIL, mark("Your mail is in this file, all of it.")),
    ),
    settings=(
        Setting(
            r"google photos/.+\.json$",
            r'"latitude":\s{0,3}-?(?!0\.0[,\s])\d',
            ExposureKind.PHOTO_METADATA,
            mark("Google Photos knows where this photo was taken."),
            4,
        ),
        Setting(
            r"calendar|settings\.json$",
            r'"isShared":\s{0,3}true|"sharingEnabled":\s{0,3}true',
            ExposureKind.LIVE_LOCATION,
            mark("A sharing setting is on. Look who can see it."),
        ),
    ),
    trails=(
        Trail(
            r"(records|location-history|timeline)\.json$|semantic location history/.+\.json$",
            r'"(?:timestamp|timestampMs|startTimestamp|startTime)":\s{0,3}"([0-9T:\-]{10,19})',
            r'"latitudeE7":\s{0,3}(-?\d{1,11}),\s{0,20}"longitudeE7":\s{0,3}(-?\d{1,11})',
            1e7,
        ),
        Trail(
            r"(timeline|location-history)\.json$",
            r'"(?:startTime|time)":\s{0,3}"([0-9T:\-]{10,19})',
            r'"(?:geo:|)(-?\d{1,3}\.\d{1,9})\W{1,4}(-?\d{1,3}\.\d{1,9})\W{0,2}"',
        ),
        Trail(
            r"google photos/.+\.json$",
            r'"timestamp":\s{0,3}"(\d{9,13})"',
            r'"latitude":\s{0,3}(-?\d{1,3}\.\d{1,15}),\s{0,20}"longitude":\s{0,3}(-?\d{1,3}\.\d{1,15})',
        ),
        Trail(r"(my activity|history)/.+\.json$", r'"time":\s{0,3}"([0-9T:\-]{16,19})'),
    ),
    shapes=(
        Shape(
            r'"locations"\s{0,3}:\s{0,3}\[\s{0,20}\{[^\]]{0,600}"(?:latitudeE7|timestampMs)"',
            "location history/records.json",
        ),
        Shape(r'"timelineObjects"\s{0,3}:\s{0,3}\[', "semantic location history/a.json"),
        Shape(r'"semanticSegments"\s{0,3}:\s{0,3}\[', "timeline.json"),
        Shape(r'"placeLocation"\s{0,3}:\s{0,3}"geo:', "location-history.json"),
        Shape(r'"photoTakenTime"\s{0,3}:\s{0,3}\{', "google photos/a.json"),
        Shape(r'"five_star_rating_published"\s{0,3}:', "maps/reviews.json"),
        Shape(r'"google_maps_url"\s{0,3}:', "saved places.json"),
        Shape(
            r'"titleUrl"\s{0,3}:\s{0,3}"https://(?:[a-z]{2,9}\.)?(?:google|youtube)\.',
            "my activity/a.json",
        ),
        Shape(r'class="outer-cell mdl-cell', "my activity/a.html"),
        Shape(r"\A\s{0,9}BEGIN:VCARD", "contacts/all.vcf", alone=False),
        Shape(r"\A\s{0,9}BEGIN:VCALENDAR", "calendar/a.ics", alone=False),
        Shape(r"\AFrom [^\n]{1,200}\n[A-Z][A-Za-z-]{1,40}:", "mail/all.mbox", alone=False),
    ),
    signs=(
        r'"(?:latitudeE7|timelineObjects|semanticSegments|placeVisit|locationMetadata)"\s{0,3}:',
        r'class="outer-cell mdl-cell',
        r'"titleUrl"\s{0,3}:\s{0,3}"https://(?:[a-z]{2,9}\.)?(?:google|youtube)\.',
    ),
)
