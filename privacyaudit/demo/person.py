"""Marnie Quillfeather, who does not exist: her details, her pages, her consent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from privacyaudit import consent as consents
from privacyaudit.model import (
    Answer,
    Circumstances,
    Consent,
    Detail,
    DetailKind,
    Known,
    Page,
    Person,
    Role,
    Stage,
)

FOLDER = Path(__file__).parent / "pages"

Kind = DetailKind

DETAILS = (
    Detail(Kind.NAME, "Marnie Quillfeather", known=Known.KNOWS),
    Detail(Kind.ALIAS, "Marnie Quill", "the short name you use"),
    Detail(Kind.FORMER_NAME, "Marnie Tarrowby", known=Known.KNOWS),
    Detail(Kind.USERNAME, "marnie_q_bakes", "your baking username"),
    Detail(Kind.USERNAME, "quillrunner", "your running username"),
    Detail(Kind.EMAIL, "marnie.quillfeather@example.com", "your old email", Known.KNOWS),
    Detail(Kind.EMAIL, "mq.private@example.org", "your new email", Known.SECRET),
    Detail(Kind.PHONE, "07700 900417", "your mobile number", Known.KNOWS),
    Detail(Kind.PHONE, "0131 496 0182", "your work phone number"),
    Detail(Kind.HOME_ADDRESS, "14 Pipistrelle Row, Ambleford, ZZ99 3QT", known=Known.SECRET),
    Detail(
        Kind.PAST_ADDRESS,
        "Flat 3, 88 Lantern Street, Corrowby, ZZ99 7BD",
        known=Known.KNOWS,
        current=False,
    ),
    Detail(Kind.WORK_ADDRESS, "2 Millrace Yard, Ambleford, ZZ99 1AA"),
    Detail(Kind.POSTCODE, "ZZ99 3QT", known=Known.SECRET),
    Detail(Kind.BIRTH_DATE, "1991-06-17", known=Known.KNOWS),
    Detail(Kind.FAMILY_NAME, "Hester Quillfeather", "your mother's name"),
    Detail(Kind.CHILD_SCHOOL, "Larkfold Primary School"),
    Detail(Kind.EMPLOYER, "Thornbridge Bakery Ltd"),
    Detail(Kind.SCHOOL, "Ambleford College"),
    Detail(Kind.VEHICLE, "ZZ21 QLF"),
    Detail(Kind.PLACE, "Saltmarsh Climbing Hall", "the climbing hall you go to"),
    Detail(Kind.PLACE, "Heronsgate Park", "the park you run in"),
    Detail(Kind.EVENT, "Ambleford Lantern Fair 2026", "the fair you plan to go to"),
    Detail(Kind.WEBSITE, "https://marnie-quillfeather.example/"),
)

PAGES = (
    Page("https://people.example/marnie_q_bakes", "your People profile", Answer.NO),
    Page("https://marnie-quillfeather.example/", "your own web site", Answer.NO),
    Page("https://ambleford-runners.example/results", "the club results", Answer.NO),
    Page("https://thornbridge-bakery.example/team", "the bakery's team page", Answer.NO),
    Page("https://preloved.example/ad-58123", "the cargo bike advert", Answer.NO),
    Page("https://allotment-talk.example/thread-3312", "the forum thread", Answer.UNSURE),
    Page("https://family-branches.example/quillfeather", "the family tree", Answer.NO),
    Page("https://api.codeshelf.example/quillrunner", "your code account", Answer.NO),
    Page("https://larkfold-school.example/newsletter-12", "the school newsletter", Answer.NO),
    Page("https://find-a-person.example/results?q=quillfeather", "the people finder", Answer.NO),
)

CIRCUMSTANCES = Circumstances(
    stage=Stage.APART,
    watched=Answer.NO,
    shares_home_or_passwords=Answer.NO,
    with_advocate=Answer.NO,
    threat_last_month=Answer.NO,
    name_changed_for_safety=Answer.NO,
    children=Answer.YES,
)


def person() -> Person:
    """Return the made-up person, with the files that ship with the demo."""
    return Person(
        details=DETAILS,
        pages=PAGES,
        files=(str(FOLDER / "files"),),
        region="GB",
        circumstances=CIRCUMSTANCES,
    )


def consent(today: date) -> Consent:
    """Return a consent that covers *today*."""
    return Consent(
        Role.SELF,
        "MQ",
        today,
        consents.default_expiry(today),
        "to see what is online about me",
        ("me",),
    )
