"""Each network's export is known by its files, and tells what the network keeps."""

from __future__ import annotations

import pytest

from privacyaudit import Document, Examination, ExposureKind, Reason
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.exports import export_of, exports
from privacyaudit.services import by_id
from tests.reading.documents.papers import zipped
from tests.samples import AVERY

READER = Reader(AVERY)
READER.key = b"made-up key of a test, 32 bytes."

SPOT = '"latitude": 51.123456, "longitude": -0.654321'
CASES: dict[str, tuple[dict[str, str], set[ExposureKind], int]] = {
    "google-account": (
        {
            "Takeout/Location History/Records.json": '{"locations": [{"latitudeE7": 511234560,'
            ' "longitudeE7": -6543210, "timestamp": "2026-03-04T05:06:07.1Z"}]}',
            "Takeout/Contacts/All/All.vcf": "BEGIN:VCARD\nEND:VCARD",
            "Takeout/Calendar/a.ics": "BEGIN:VCALENDAR\nEND:VCALENDAR",
            "Takeout/Maps/My labeled places/Labeled places.json": "{}",
        },
        {
            ExposureKind.ROUTINE_ROUTES,
            ExposureKind.FRIENDS_NETWORK,
            ExposureKind.FUTURE_PLANS,
            ExposureKind.HOME_ADDRESS,
        },
        1,
    ),
    "facebook": (
        {
            "your_facebook_activity/posts/your_posts_1.json": '[{"timestamp": 1772600767,'
            f' "place": {{"coordinate": {{{SPOT}}}}}}}]',
            "connections/friends/your_friends.json": "{}",
            "personal_information/profile_information/profile_information.json": '{"x": 1}',
        },
        {ExposureKind.FRIENDS_NETWORK, ExposureKind.FULL_NAME_LINKS},
        1,
    ),
    "instagram": (
        {
            "your_instagram_activity/media/posts_1.json": '[{"creation_timestamp": 1772600767,'
            f' "media_metadata": {{"exif_data": [{{{SPOT}}}]}}}}]',
            "personal_information/personal_information.json": '{"Private Account":'
            ' {"href": "", "value": "False", "timestamp": 0}}',
            "connections/followers_and_following/followers_1.json": "[1]",
        },
        {ExposureKind.PHOTOS_FACE, ExposureKind.FRIENDS_NETWORK},
        1,
    ),
    "x-twitter": (
        {
            "data/tweets.js": 'window.YTD.tweets.part0 = [{"tweet": {"edit_info": {"initial": '
            '{"editableUntil": "2026-03-04T05:06:07.000Z"}}, "coordinates": {"coordinates": '
            '["51.123456", "-0.654321"]}}}]',
            "data/ip-audit.js": "window.YTD.ip_audit.part0 = []",
            "data/phone-number.js": "window.YTD.phone_number.part0 = []",
        },
        {ExposureKind.ACCOUNTS, ExposureKind.PHONE},
        1,
    ),
    "tiktok": (
        {
            "user_data.json": '{"Activity": {"Video Browsing History": {"VideoList": '
            '[{"Date": "2026-03-04 05:06:07"}]}}, "App Settings": {"Settings": '
            '{"Private Account": "Disabled"}}}'
        },
        {ExposureKind.PHOTOS_FACE},
        1,
    ),
    "snapchat": (
        {
            "json/memories_history.json": '{"Saved Media": [{"Date": "2026-03-04 05:06:07 UTC",'
            ' "Location": "Latitude, Longitude: 51.123456, -0.654321"}]}',
            "json/friends.json": "{}",
        },
        {ExposureKind.PHOTO_METADATA, ExposureKind.FRIENDS_NETWORK},
        1,
    ),
    "linkedin": (
        {
            "Connections.csv": "First Name,Last Name\n",
            "Positions.csv": "Company Name,Title\n",
            "messages.csv": "FROM,DATE\nA,2026-03-04 05:06:07 UTC\n",
        },
        {ExposureKind.FRIENDS_NETWORK, ExposureKind.WORKPLACE},
        1,
    ),
    "reddit": (
        {
            "comments.csv": "id,date,body\n1,2026-03-04 05:06:07 UTC,hello\n",
            "subscribed_subreddits.csv": "subreddit\nmadeuptown\n",
            "ip_logs.csv": "date,ip\n",
        },
        {ExposureKind.INTERESTS, ExposureKind.ACCOUNTS},
        1,
    ),
    "discord": (
        {
            "messages/c1234567890/messages.json": '[{"Timestamp": "2026-03-04 05:06:07"}]',
            "account/user.json": '{"connections": [{"type": "made-up"}]}',
        },
        {ExposureKind.USERNAMES, ExposureKind.FRIENDS_NETWORK},
        1,
    ),
    "telegram": (
        {
            "DataExport_2026-03-04/result.json": '{"contacts": {"list": []}, "chats": {"list": '
            '[{"messages": [{"date": "2026-03-04T05:06:07", "location_information": '
            f"{{{SPOT}}}, "
            '"live_location_period_seconds": 900}]}]}}'
        },
        {ExposureKind.LIVE_LOCATION, ExposureKind.ROUTINE_PLACES, ExposureKind.FRIENDS_NETWORK},
        1,
    ),
    "whatsapp": (
        {
            "WhatsApp Chat with Robin.txt": "04/03/2026, 05:06 - Robin: location: "
            "https://maps.google.com/?q=51.123456,-0.654321\n"
        },
        {ExposureKind.FRIENDS_NETWORK, ExposureKind.ROUTINE_PLACES},
        1,
    ),
    "strava": (
        {
            "activities.csv": "Activity ID,Activity Date\n",
            "activities/123456789.gpx": '<gpx><trk><trkseg><trkpt lat="51.123456" lon="-0.654321">'
            "<time>2026-03-04T05:06:07Z</time></trkpt></trkseg></trk></gpx>",
            "privacy_zones.csv": "Radius\n",
        },
        {ExposureKind.ROUTINE_ROUTES, ExposureKind.HOME_ADDRESS},
        1,
    ),
    "spotify": (
        {
            "Spotify Account Data/StreamingHistory_music_0.json": '[{"endTime": '
            '"2026-03-04 05:06", "msPlayed": 1}]',
            "Spotify Account Data/Userdata.json": "{}",
        },
        {ExposureKind.INTERESTS, ExposureKind.FULL_NAME_LINKS},
        1,
    ),
    "amazon-account": (
        {
            "Retail.OrderHistory.1/Retail.OrderHistory.1.csv": "Order Date\n2026-03-04T05:06:07Z\n",
            "Retail.Addresses/Retail.Addresses.csv": "Street\n",
        },
        {ExposureKind.PURCHASES_WISHLIST, ExposureKind.HOME_ADDRESS},
        1,
    ),
}


def read(network: str) -> Examination:
    """Return what a made-up export of *network* shows."""
    parts: dict[str, str | bytes] = dict(CASES[network][0])
    return READER.examine(Document(zipped(parts)))


def test_every_export_there_is_has_a_case() -> None:
    """A new file must come with one."""
    assert {export.id for export in exports()} == set(CASES)


@pytest.mark.parametrize("network", CASES)
def test_an_export_is_known_and_tells_what_the_network_keeps(network: str) -> None:
    """In the taxonomy's words, with the layout that is known."""
    seen = read(network)
    says = " ".join(one.says for one in seen.presences)
    assert "We know its layout of 20" in says
    assert CASES[network][1] <= {one.kind for one in seen.presences}
    assert {one.service for one in seen.presences} == {network}


@pytest.mark.parametrize("network", CASES)
def test_times_and_places_become_marks_and_nothing_else(network: str) -> None:
    """Rule E6: no coordinate leaves; the twin shows that the export holds them."""
    seen = read(network)
    assert len(seen.traces) >= CASES[network][2]
    shown = repr(seen) + "".join(one.says for one in seen.presences)
    held = "".join(CASES[network][0].values())
    for value in ("51.123456", "-0.654321", "511234560", "05:06:07", "05:06"):
        assert value not in shown
    assert any(value in held for value in ("51.123456", "511234560", "05:06"))


def test_without_the_key_of_a_run_no_mark_is_made() -> None:
    """A mark without a key could be looked up in a table of all areas."""
    reader = Reader(AVERY)
    parts: dict[str, str | bytes] = dict(CASES["strava"][0])
    assert reader.examine(Document(zipped(parts))).traces == ()


def test_an_archive_of_nothing_in_particular_is_no_export() -> None:
    """The twin: an ordinary ZIP is told nothing of."""
    assert READER.examine(Document(zipped({"a.txt": "x", "b/c.csv": "y"}))).presences == ()
    assert export_of(["holiday/beach.jpg", "notes.txt"]) is None


def test_what_is_new_in_an_export_is_said_not_to_be_read() -> None:
    """A network adds files each year; the rest must not look as if it held nothing."""
    parts: dict[str, str | bytes] = {**CASES["reddit"][0], "brand_new.csv": "a,b\n"}
    seen = READER.examine(Document(zipped(parts)))
    assert "1 file in it is new to us." in seen.says


def test_an_export_unpacked_into_a_folder_tells_the_same() -> None:
    """Many people unpack it first."""
    path = "/home/avery/Takeout/Location History/Records.json"
    body = CASES["google-account"][0]["Takeout/Location History/Records.json"].encode()
    seen = READER.examine(Document(body, "application/json", name=path))
    assert {one.kind for one in seen.presences} == {ExposureKind.ROUTINE_ROUTES}
    assert len(seen.traces) == 1


def test_every_export_points_at_a_service_with_advice() -> None:
    """What to do about it stands in the service's record."""
    assert [export.id for export in exports() if by_id(export.id) is None] == []


def test_an_ordinary_file_is_nobodys_export() -> None:
    """The twin: data of the person's own is not told to be a network's."""
    seen = READER.examine(Document(zipped({"a.json": '{"timestamp": 1, "names": ["x"]}'})))
    assert (seen.presences, seen.problem) == ((), None)


def test_a_known_export_with_files_in_another_language_says_what_it_did_not_read() -> None:
    """Google keeps one folder's name in every language, and translates all others."""
    path = "Takeout/Historia lokalizacji/Rekordy.json"
    for document in (
        Document(zipped({path: "{}"})),
        Document(b'{"a": 1}', name=f"/home/avery/{path}"),
    ):
        seen = READER.examine(document)
        assert seen.problem is Reason.NOT_SUPPORTED
        assert "new to us" in seen.says
