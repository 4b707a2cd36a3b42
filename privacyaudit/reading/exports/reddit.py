"""Reddit: the archive of a data request, as CSV files."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="reddit",
    name="Reddit",
    version="2025",
    marks=(
        r"(^|/)(subscribed_subreddits|comment_headers|post_headers|account_gender|ip_logs"
        r"|linked_identities|hidden_posts|multireddits)\.csv$",
    ),
    tells=(
        Tell(
            r"(^|/)(comments|posts|comment_headers|post_headers)\.csv$",
            ExposureKind.ACCOUNTS,
            mark("Reddit has all you wrote, and when."),
        ),
        Tell(
            r"(^|/)subscribed_subreddits\.csv$",
            ExposureKind.INTERESTS,
            mark("Reddit has the groups you read. A town's group tells your town."),
        ),
        Tell(
            r"(^|/)ip_logs\.csv$",
            ExposureKind.ACCOUNTS,
            mark("Reddit has when and from where you logged in."),
        ),
        Tell(
            r"(^|/)(linked_identities|linked_phone_number)\.csv$",
            ExposureKind.USERNAMES,
            mark("Reddit has accounts or a number that are joined with it."),
        ),
        Tell(
            r"(^|/)(chat_history|messages|message_headers|messages_archive)\.csv$",
            ExposureKind.FRIENDS_NETWORK,
            mark("Reddit has your messages."),
        ),
        Tell(
            r"(^|/)(birthdate|account_gender)\.csv$",
            ExposureKind.DOB_AGE,
            mark("Reddit has your birthday."),
        ),
        Tell(r"(^|/)friends\.csv$", ExposureKind.FRIENDS_NETWORK, mark("Reddit has your friends.")),
    ),
    trails=(
        Trail(
            r"(^|/)(comments|posts|messages|chat_history)\.csv$",
            r"([12]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d)",
        ),
    ),
)
