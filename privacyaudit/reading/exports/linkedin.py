"""LinkedIn: the archive of 'Get a copy of your data'."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="linkedin",
    name="LinkedIn",
    version="2025",
    marks=(
        r"(^|/)connections\.csv$",
        r"(^|/)(basic|complete)_linkedindataexport",
        r"(^|/)(email addresses|endorsement_received_info|ad_targeting|inferences_about_you)\.csv$",
    ),
    tells=(
        Tell(
            r"(^|/)connections\.csv$",
            ExposureKind.FRIENDS_NETWORK,
            mark("LinkedIn has whom you know, with mail and place of work."),
        ),
        Tell(
            r"(^|/)(contacts|importedcontacts)\.csv$",
            ExposureKind.FRIENDS_NETWORK,
            mark("LinkedIn has the address book of your phone."),
        ),
        Tell(
            r"(^|/)positions\.csv$",
            ExposureKind.WORKPLACE,
            mark("LinkedIn has where you work, and where you did."),
        ),
        Tell(
            r"(^|/)education\.csv$",
            ExposureKind.PLACE_OF_STUDY,
            mark("LinkedIn has where you studied."),
        ),
        Tell(
            r"(^|/)profile( summary)?\.csv$",
            ExposureKind.FULL_NAME_LINKS,
            mark("LinkedIn has your name, birthday, town and postcode."),
        ),
        Tell(r"(^|/)phonenumbers\.csv$", ExposureKind.PHONE, mark("LinkedIn has your number.")),
        Tell(r"(^|/)email addresses\.csv$", ExposureKind.EMAIL, mark("LinkedIn has your mail.")),
        Tell(
            r"(^|/)(logins|security challenges|registration)\.csv$",
            ExposureKind.ACCOUNTS,
            mark("LinkedIn has when and from where you logged in."),
        ),
        Tell(
            r"(^|/)(guide_)?messages\.csv$",
            ExposureKind.FRIENDS_NETWORK,
            mark("LinkedIn has your messages."),
        ),
        Tell(
            r"(^|/)events\.csv$",
            ExposureKind.FUTURE_PLANS,
            mark("LinkedIn has the events you said you go to."),
        ),
    ),
    trails=(
        Trail(
            r"(^|/)(messages|comments|shares|reactions)\.csv$",
            r"([12]\d{3}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)",
        ),
    ),
)
