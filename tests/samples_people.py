"""Four made-up people whose reports are looked at: the demo's, and three more."""

from __future__ import annotations

from privacyaudit import (
    Answer,
    Audit,
    Capability,
    Circumstances,
    Known,
    Match,
    NotChecked,
    NotSeen,
    Question,
    Reason,
    Role,
    Sent,
    Stage,
    Unlisted,
)
from tests.samples import NOW, consent
from tests.samples_audit import FILES, PAGES, a_line, an_audit, seen

REGISTER = a_line(
    "companies-house",
    "The company register",
    Capability.REGISTER,
    ("find-and-update.company-information.service.gov.uk",),
)
SITES = a_line("github", "GitHub", Capability.PROFILE_API, ("api.github.com",))


def _sent(source: str, host: str, *labels: str) -> Sent:
    return Sent(NOW, source, host, "GET", "/", labels, status=200)


LEDGER = (
    _sent("your-pages", "www.192.com"),
    _sent("your-pages", "club.example"),
    _sent("companies-house", "find-and-update.company-information.service.gov.uk", "your name"),
    _sent("github", "api.github.com", "your username"),
)
REST = {
    "sources": (PAGES, FILES, REGISTER, SITES),
    "ledger": LEDGER,
    "not_seen": (
        NotSeen("your-pages", "Parents' forum", ("your name", "your phone number")),
        NotSeen("github", "GitHub commits", ("your email address",)),
    ),
    "not_checked": (
        NotChecked(Reason.BLOCKED, "It would not answer us.", "your-pages", "Old flat advert"),
        NotChecked(Reason.BY_HAND, "You can look at this one yourself.", "web", "A web search"),
    ),
    "unlisted": (Unlisted("phone", 2, "Club results"), Unlisted("email", 1, "Club results")),
}


def apart() -> Audit:
    """Return the audit of a person who lives apart, much like the demo's."""
    return an_audit(
        [
            seen("home_address/home_address@192.com", known=Known.SECRET),
            seen("full_name_links/name@192.com"),
            seen("phone/phone@192.com"),
            seen(
                "home_address/home_address@Company register",
                source="companies-house",
                host="find-and-update.company-information.service.gov.uk",
            ),
            seen(
                "dob_age/birth_date@Company register",
                source="companies-house",
                host="find-and-update.company-information.service.gov.uk",
            ),
            seen("full_name_links/name@Club results", host="club.example"),
            seen("routine_places/place@Club results", host="club.example"),
            seen("future_plans/event@Club results", host="club.example"),
            seen("workplace/employer@Staff page", host="bakery.example"),
            seen("full_name_links/name@Staff page", host="bakery.example"),
            seen("phone/phone@Sale listing", host="sales.example", label="your mobile"),
            seen("home_address/postcode@Sale listing", host="sales.example"),
            seen("usernames/username@github.com", source="github"),
            seen("email/email@github.com", source="github"),
            seen("usernames/username@forum.example", question="q-1", match=Match.POSSIBLE),
            seen("family_household/family_name@Family tree", host="tree.example"),
            seen(
                "credentials_breach/email@Stolen data lists",
                service="hibp",
                says="Your email was in 3 lists of stolen data.",
            ),
            seen(
                "photo_metadata/home_area@holiday.jpg",
                source="your-files",
                host="",
                says="This photo holds a location near your home area.",
                level=4,
            ),
            seen("interests@music.example", says="Your playlists can be seen."),
        ],
        Circumstances(stage=Stage.APART),
        questions=(
            Question(
                "q-1",
                "Is the account with this name on forum.example yours?",
                ("mine", "old", "not mine", "posing as me"),
                "forum.example",
            ),
        ),
        **REST,
    )


def living_with() -> Audit:
    """Return the audit of a person who lives with the other person, on a shared device."""
    return an_audit(
        [
            seen(
                "live_location@Family map",
                host="life360.com",
                says="Your place is shared with a family group.",
            ),
            seen("usernames/username@strava.com"),
            seen("routine_routes@strava.com", says="Routes can be seen by anyone."),
            seen("phone/phone@Sale listing", host="sales.example"),
            seen("friends_network@facebook.com", says="Your list of friends can be seen."),
            seen("full_name_links/name@facebook.com"),
            seen("children_school/child_school@School newsletter", host="school.example"),
            seen("children_details/child_name@School newsletter", host="school.example"),
        ],
        Circumstances(
            stage=Stage.LIVING_WITH,
            watched=Answer.YES,
            shares_home_or_passwords=Answer.YES,
            children=Answer.YES,
        ),
        **REST,
    )


def new_name() -> Audit:
    """Return the audit of a person who left and changed their name to be safe."""
    return an_audit(
        [
            seen("previous_names/former_name@Old sports page", host="old-club.example"),
            seen("full_name_links/name@Old sports page", host="old-club.example"),
            seen("home_address/home_address@192.com", known=Known.SECRET),
            seen("phone/phone@Job profile", host="linkedin.com", known=Known.SECRET),
            seen("workplace/employer@Job profile", host="linkedin.com", known=Known.SECRET),
            seen("past_addresses/past_address@192.com", known=Known.KNOWS, current=False),
            seen(
                "archived_copies@web.archive.org",
                service="wayback-machine",
                says="An old copy of your page is kept.",
                tag=None,
            ),
            seen(
                "impersonation@A profile in your name",
                host="social.example",
                posted_by_other=Answer.YES,
                says="A page in your old name that you did not make.",
            ),
        ],
        Circumstances(
            stage=Stage.APART,
            name_changed_for_safety=Answer.YES,
            threat_last_month=Answer.YES,
        ),
        **REST,
    )


def with_advocate() -> Audit:
    """Return the audit of a client who is leaving, made by an advocate beside them."""
    return an_audit(
        [
            seen("home_address/home_address@192.com"),
            seen("phone/phone@truecaller.com"),
            seen("vehicle/vehicle@Car club", host="cars.example"),
            seen("workplace/employer@Staff page", host="bakery.example"),
            seen("usernames/username@instagram.com"),
            seen("usernames/username@pinterest.com"),
            seen("photos_face@instagram.com", says="A picture of you can be seen."),
            seen("purchases_wishlist@Wish list", host="gifts.example", says="A wish list is open."),
            seen("future_plans/event@Wish list", host="gifts.example"),
            seen("routine_places/place@Class times", host="gym.example"),
        ],
        Circumstances(stage=Stage.LEAVING, with_advocate=Answer.YES),
        consent=consent(
            role=Role.ADVOCATE,
            made_by="case 0412",
            identity_checked=True,
            seen_by=("the client", "the advocate"),
        ),
        **REST,
    )


PEOPLE = {
    "apart": apart,
    "living-with": living_with,
    "new-name": new_name,
    "with-advocate": with_advocate,
}
"""Every person by a short name."""
