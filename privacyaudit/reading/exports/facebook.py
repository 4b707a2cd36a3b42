"""Facebook: the archive of 'Download your information', in JSON or HTML."""

from privacyaudit.model import ExposureKind
from privacyaudit.reading.exports.layout import Export, Setting, Shape, Tell, Trail
from privacyaudit.words import mark

EXPORT = Export(
    id="facebook",
    name="Facebook",
    version="2024",
    marks=(
        r"your_facebook_activity/",
        r"apps_and_websites_off_of_facebook/",
        r"(^|/)facebook-[^/]{1,80}/",
        r"friends_and_followers/",
    ),
    tells=(
        Tell(
            r"location/(location_history|primary_location|last_location|primary_public_location)"
            r"|location_history\.",
            ExposureKind.ROUTINE_PLACES,
            mark("Facebook has places where you have been."),
            4,
        ),
        Tell(
            r"check-?ins|your_places/",
            ExposureKind.ROUTINE_PLACES,
            mark("You told on Facebook where you were."),
        ),
        Tell(
            r"connections/friends|friends_and_followers/|friends/friends\.",
            ExposureKind.FRIENDS_NETWORK,
            mark("Facebook has the list of your friends."),
        ),
        Tell(
            r"(imported_contacts|your_address_books|contacts_uploaded)",
            ExposureKind.FRIENDS_NETWORK,
            mark("Facebook has the address book of your phone."),
        ),
        Tell(
            r"profile_information\.",
            ExposureKind.FULL_NAME_LINKS,
            mark("Facebook has your profile: names, birthday, family, jobs and homes."),
        ),
        Tell(
            r"(your_)?event_responses|events/event_invitations|your_events",
            ExposureKind.FUTURE_PLANS,
            mark("Facebook has the events you said you go to."),
        ),
        Tell(
            r"(account_activity|ip_address_activity|where_you.?re_logged_in|logins_and_logouts)",
            ExposureKind.ACCOUNTS,
            mark("Facebook has when and from where you logged in."),
        ),
        Tell(r"messages/", ExposureKind.FRIENDS_NETWORK, mark("Facebook has your messages.")),
        Tell(
            r"your_posts|comments/comments\.",
            ExposureKind.ACCOUNTS,
            mark("Facebook has all you wrote, and when."),
        ),
        Tell(
            r"search/|your_search_history",
            ExposureKind.INTERESTS,
            mark("Facebook has what you looked for."),
        ),
    ),
    settings=(
        Setting(
            r"profile_information|privacy|audience",
            r'"(?:audience|privacy|value)":\s{0,3}"(?:Public|EVERYONE|Everyone)"',
            ExposureKind.FULL_NAME_LINKS,
            mark("Something in your Facebook settings is set to 'Public'."),
            3,
        ),
    ),
    trails=(
        Trail(
            r"location/|your_posts|check-?ins|posts/",
            r'"(?:timestamp|creation_timestamp|taken_timestamp)":\s{0,3}(\d{9,13})',
            r'"latitude":\s{0,3}(-?\d{1,3}\.\d{1,15}),\s{0,20}"longitude":\s{0,3}(-?\d{1,3}\.\d{1,15})',
        ),
        Trail(r"(posts|comments|messages)/.+\.json$", r'"timestamp(?:_ms)?":\s{0,3}(\d{9,13})'),
    ),
    shapes=(
        Shape(r'"friends_v2"\s{0,3}:', "connections/friends/your_friends.json"),
        Shape(r'"profile_v2"\s{0,3}:', "profile_information.json"),
        Shape(r'"event_responses_v2"\s{0,3}:', "events/your_event_responses.json"),
        Shape(r'"(?:searches|visited_things)_v2"\s{0,3}:', "search/your_search_history.json"),
        Shape(r'"account_activity_v2"\s{0,3}:', "account_activity.json"),
        Shape(r'"address_book_v2"\s{0,3}:', "your_address_books.json"),
        Shape(
            r'"(?:location_history|primary_location|primary_public_location|last_location)_v2"\s{0,3}:',
            "location/location_history.json",
        ),
        Shape(r'"comments_v2"\s{0,3}:', "comments/comments.json"),
        Shape(
            r'"sender_name"\s{0,3}:[^\n]{0,300}\s{0,20}"timestamp_ms"\s{0,3}:',
            "messages/inbox/message_1.json",
            alone=False,
        ),
        Shape(r'"(?:attachments|post)"\s{0,3}:', "posts/your_posts_1.json", alone=False),
    ),
    signs=(
        r'"(?:friends|profile|comments|event_responses|searches|account_activity|visited_things)_v2"',
        r'"(?:label_values|ent_field_name|backup_uri)"\s{0,3}:',
        r'"sender_name"\s{0,3}:[^\n]{0,300}\s{0,20}"timestamp_ms"\s{0,3}:',
        r'class="[^"]{0,200}\b_a6-[a-z]\b',
    ),
    kin="Facebook or Instagram",
)
