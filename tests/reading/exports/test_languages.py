"""
Exports in other languages: read by what stands in their files, or said not to be.

Networks translate the names of folders and files, and some labels; seldom the
keys of their JSON.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privacyaudit import Document, Examination, ExposureKind, Reason
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.exports import export_of, exports, whose
from tests.reading.documents.papers import zipped
from tests.samples import AVERY

READER = Reader(AVERY)
READER.key = b"made-up key of a test, 32 bytes."
E = ExposureKind

GOOGLE = {"latitudeE7": 511234560, "longitudeE7": -6543210, "timestamp": "2026-03-04T05:06:07Z"}
PHOTO = {
    "title": "a.jpg",
    "photoTakenTime": {"timestamp": "1772600767"},
    "geoData": {"latitude": 51.123456, "longitude": -0.654321},
}
MADE_UP = {"title": "made up", "timestamp": 1772600767}
POST = {
    "timestamp": 1772600767,
    "attachments": [{"data": [{"place": {"coordinate": {"latitude": 51.12, "longitude": -0.65}}}]}],
}
FOLLOWS = [{"string_list_data": [{"href": "https://www.instagram.com/a", "timestamp": 1}]}]
SEARCHED = {"titleUrl": "https://www.google.com/search?q=a", "time": "2026-03-04T05:06:07Z"}
POSTED = {"media": [{"uri": "media/posts/202603/a.jpg", "creation_timestamp": 1772600767}]}


def profile(label: str, value: str) -> dict[str, object]:
    """Return what Instagram keeps of a profile, with one setting under *label*."""
    setting = {label: {"href": "", "value": value, "timestamp": 0}}
    return {"profile_user": [{"title": "", "string_map_data": setting}]}


READ: dict[str, tuple[str, dict[str, object], set[ExposureKind], int]] = {
    "Google, German": (
        "google-account",
        {
            "Takeout/Standortverlauf/Datensätze.json": {"locations": [GOOGLE]},
            "Takeout/Kalender/privat.ics": "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
            "Takeout/Kontakte/Alle.vcf": "BEGIN:VCARD\nEND:VCARD\n",
            "Takeout/Meine Aktivitäten/Suche/MeineAktivitäten.json": [SEARCHED],
        },
        {E.ROUTINE_ROUTES, E.FUTURE_PLANS, E.FRIENDS_NETWORK, E.INTERESTS},
        2,
    ),
    "Google, French": (
        "google-account",
        {"Takeout/Google Photos/Photos de 2026/a.jpg.supplemental-metadata.json": PHOTO},
        {E.PHOTO_METADATA},
        1,
    ),
    "Google, Spanish": (
        "google-account",
        {"Historial de ubicaciones/2026.json": {"timelineObjects": [{"placeVisit": GOOGLE}]}},
        {E.ROUTINE_ROUTES},
        1,
    ),
    "Google, Polish": (
        "google-account",
        {"dane/Oś czasu.json": {"semanticSegments": [{"startTime": "2026-03-04T05:06:07"}]}},
        {E.ROUTINE_ROUTES},
        0,
    ),
    "Facebook, German": (
        "facebook",
        {
            "freunde/deine_freunde.json": {"friends_v2": [MADE_UP]},
            "standort/hauptstandort.json": {"primary_location_v2": {"zipcode": ["ZZ99"]}},
            "beiträge/deine_beiträge_1.json": [POST],
        },
        {E.FRIENDS_NETWORK, E.ROUTINE_PLACES, E.ACCOUNTS},
        1,
    ),
    "Facebook, French": (
        "facebook",
        {
            "profil/informations.json": {"profile_v2": {"birthday": {}}},
            "évènements/vos_réponses.json": {"event_responses_v2": {"events_joined": [MADE_UP]}},
        },
        {E.FULL_NAME_LINKS, E.FUTURE_PLANS},
        0,
    ),
    "Facebook, Spanish": (
        "facebook",
        {"agenda/tus_agendas.json": {"address_book_v2": {"address_book": []}}},
        {E.FRIENDS_NETWORK},
        0,
    ),
    "Instagram, German": (
        "instagram",
        {"profil/daten.json": profile("Privates Konto", "False")},
        {E.FULL_NAME_LINKS, E.PHOTOS_FACE},
        0,
    ),
    "Instagram, Spanish": (
        "instagram",
        {"contactos/seguidores_1.json": FOLLOWS, "contenido/publicaciones.json": [POSTED]},
        {E.FRIENDS_NETWORK, E.PHOTOS_FACE},
        1,
    ),
    "Instagram, Polish": (
        "instagram",
        {"informacje/lokalizacja.json": {"inferred_data_primary_location": [MADE_UP]}},
        {E.ROUTINE_PLACES},
        0,
    ),
    "Discord, Polish": (
        "discord",
        {
            "Wiadomości/c1000498061346340955/messages.json": [{"Timestamp": "2026-03-04 05:06:07"}],
            "Serwery/1000498061346340955/guild.json": {"id": "1"},
            "Konto/user.json": {"connections": [{"type": "made-up"}]},
            "Aktywność/analytics/events-2026-00000.json": {"a": 1},
        },
        {E.ACCOUNTS, E.INTERESTS, E.FRIENDS_NETWORK, E.USERNAMES},
        1,
    ),
    "Telegram, renamed": (
        "telegram",
        {"a/czat.json": {"type": "personal_chat", "messages": [{"date": "2026-03-04T05:06:07"}]}},
        {E.FRIENDS_NETWORK},
        1,
    ),
}


def packed(parts: dict[str, object]) -> Examination:
    """Return what a ZIP of *parts* shows; what is no text is written as JSON."""
    texts: dict[str, str | bytes] = {
        path: one if isinstance(one, str) else json.dumps(one, indent=2)
        for path, one in parts.items()
    }
    return READER.examine(Document(zipped(texts), name="a.zip"))


@pytest.mark.parametrize("which", READ)
def test_an_export_in_another_language_is_read_by_what_is_in_its_files(which: str) -> None:
    """It says the same of the person, whatever its folders are called."""
    service, parts, kinds, traces = READ[which]
    seen = packed(parts)
    assert kinds <= {one.kind for one in seen.presences}
    assert {one.service for one in seen.presences} == {service}
    assert len(seen.traces) >= traces
    assert "51.12" not in repr(seen)


ALONE = sorted(set(READ) - {"Discord, Polish"})
"""Discord's account file is known only beside its other files."""


@pytest.mark.parametrize("which", ALONE)
def test_each_file_unpacked_into_a_folder_says_the_same_or_that_it_was_not_read(which: str) -> None:
    """Many people unpack it first; each file is then read by itself."""
    _service, parts, kinds, _traces = READ[which]
    told: set[ExposureKind] = set()
    for path, one in parts.items():
        body = one if isinstance(one, str) else json.dumps(one)
        seen = READER.examine(Document(body.encode(), name=f"/home/avery/{path}"))
        told |= {presence.kind for presence in seen.presences}
    assert kinds - {E.ACCOUNTS} <= told


@pytest.mark.parametrize(
    "name",
    [
        "WhatsApp Chat mit Robin.txt",
        "Discussion WhatsApp avec Robin.txt",
        "Chat de WhatsApp con Robin.txt",
        "Czat WhatsApp z Robin.txt",
        "Chat WhatsApp con Robin.txt",
        "Conversa do WhatsApp com Robin.txt",
        "Чат WhatsApp с Robin.txt",
    ],
)
def test_a_chat_is_known_by_its_name_in_the_languages_of_the_app(name: str) -> None:
    """A place that was shared is written as the same address in each."""
    text = "04.03.26, 05:06 - Robin: https://maps.google.com/?q=51.123456,-0.654321\n"
    seen = packed({name: text})
    assert {E.FRIENDS_NETWORK, E.ROUTINE_PLACES} <= {one.kind for one in seen.presences}
    assert len(seen.traces) == 1


def test_what_is_known_in_parts_says_so_and_counts_the_rest() -> None:
    """Never a silent nothing: also what stood before the first file that we know."""
    parts = {"a/neu.json": {"x": 1}, **READ["Facebook, German"][1], "z/neu.json": {"x": 1}}
    seen = packed(parts)
    assert "We can read parts of it in this language." in seen.presences[0].says
    assert seen.problem is Reason.NOT_SUPPORTED
    assert "2 files in it are new to us." in seen.says


def test_a_setting_in_a_language_we_do_not_read_is_not_read() -> None:
    """An open account must not look like one that was looked at and found closed."""
    unread = packed({"daten.json": profile("Made-up words", "False")})
    assert unread.problem is Reason.NOT_SUPPORTED
    closed = packed({"daten.json": profile("Cuenta privada", "True")})
    assert closed.problem is None
    assert E.PHOTOS_FACE not in {one.kind for one in closed.presences}
    strava = packed({"visibility_settings.csv": "Einstellung,Wert\nAktivitäten,Alle\n"})
    assert strava.problem is Reason.NOT_SUPPORTED


def test_every_shape_stands_for_a_file_whose_layout_is_known() -> None:
    """A shape that points nowhere would be told and never read."""
    for export in exports():
        for shape in export.shapes:
            assert export.known(shape.path), (export.id, shape.path)


def test_an_ordinary_file_has_nobodys_shape() -> None:
    """The twin: what many programs write is no network's."""
    for text in (
        b'{"timestamp": 1, "messages": [{"sender_name": "a"}]}',
        b'{"latitudeE7": 1}',
        b"BEGIN:VCARD\nEND:VCARD\n",
        b'[{"attachments": [], "post": "a"}]',
        b'{"type": "FeatureCollection", "features": []}',
    ):
        assert whose(text)[1] is False
    assert export_of(["notes on whatsapp.txt", "c12/messages.json"]) is None


FOREIGN: dict[str, tuple[str, str, str]] = {
    "Instagram, German": (
        "deine_instagram_aktivitäten/anmeldungen.json",
        '{"anmeldungen": [{"title": "a", "string_map_data": {"Uhrzeit": {"timestamp": 1}}}]}',
        "Instagram",
    ),
    "Instagram, Polish": (
        "kontakty/obserwujacy_1.json",
        '[{"title": "", "string_list_data": [{"value": "a", "timestamp": 1}]}]',
        "Instagram",
    ),
    "Facebook, French": (
        "votre_activité/vos_groupes.json",
        '{"label_values": [{"label": "Nom", "value": "a", "ent_field_name": "Name"}]}',
        "Facebook or Instagram",
    ),
    "Facebook, Spanish, as pages": (
        "amigos/tus_amigos.html",
        '<html><body><div class="_3-95 _a6-g"><p>Somebody we do not know at all, here</p></div>',
        "Facebook or Instagram",
    ),
    "Google, German": (
        "Standortverlauf/2026_MÄRZ.json",
        '{"orte": [{"placeVisit": {"location": {"latitudeE7": 1}}}]}',
        "Google",
    ),
}


@pytest.mark.parametrize("which", FOREIGN)
def test_an_export_in_a_language_nobody_taught_us_is_known_to_be_unknown(which: str) -> None:
    """Its folders are named in another language: 'not read', never 'not seen'."""
    path, text, name = FOREIGN[which]
    inside = READER.examine(Document(zipped({path: text, "b.txt": "words"}), name="a.zip"))
    unpacked = READER.examine(Document(text.encode(), name=f"/home/avery/{path}"))
    for seen in (inside, unpacked):
        assert [one.names for one in seen.presences] == [(name,)]
        assert "do not know its layout" in seen.presences[0].says
        assert seen.problem is Reason.NOT_SUPPORTED


def test_a_long_file_in_another_language_is_read_in_each_of_its_parts(tmp_path: Path) -> None:
    """Years of places are one file of hundreds of megabytes; most parts have no beginning."""
    path = tmp_path / "Rekordy.json"
    places = [{**GOOGLE, "latitudeE7": 511234560 + n * 200_000} for n in range(300)]
    path.write_text(json.dumps({"locations": places}))
    size = path.stat().st_size
    for part in range(4):
        share = Document(b"", name=str(path), file=str(path), size=size, share=(part, 4))
        seen = READER.examine(share)
        assert len(seen.traces) > 50
        assert E.ROUTINE_ROUTES in {one.kind for one in seen.presences}
