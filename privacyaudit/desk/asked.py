"""What a person is asked about themselves, one question at a time, and why."""

from __future__ import annotations

from dataclasses import dataclass

from privacyaudit.model import DetailKind
from privacyaudit.words import mark

Kind = DetailKind


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one kind of detail."""

    kind: DetailKind
    title: str
    why: str
    hint: str = ""
    known: bool = False
    """Whether it matters if the other person knows it already."""
    lines: int = 1


QUESTIONS = (
    Question(
        Kind.NAME,
        mark("What is your name?"),
        mark("Most pages about you will hold it. Alone it does not prove that a page is yours."),
        mark("Write it as other people do, such as Sam Sample."),
    ),
    Question(
        Kind.ALIAS,
        mark("Do people call you another name?"),
        mark("A short name or a pen name can lead to you as well."),
    ),
    Question(
        Kind.FORMER_NAME,
        mark("Did you have another name before?"),
        mark("An old name can join your life now to your life before."),
    ),
    Question(
        Kind.EMAIL,
        mark("What is your email address?"),
        mark("It joins your accounts. It can also be used to reach you."),
        mark("Such as sam@example.com. You can give an old one too."),
        known=True,
    ),
    Question(
        Kind.PHONE,
        mark("What is your phone number?"),
        mark("It can be used to reach you, and to find more about you."),
        known=True,
    ),
    Question(
        Kind.USERNAME,
        mark("What username do you use?"),
        mark("The same name in many places joins accounts that you kept apart."),
        mark("The name alone, without the @ sign."),
    ),
    Question(
        Kind.HOME_ADDRESS,
        mark("Where do you live now?"),
        mark("It matters most of all. We look for it on pages. It is never sent to any site."),
        mark("The number, the street and the town, with commas or on lines of their own."),
        known=True,
        lines=4,
    ),
    Question(
        Kind.POSTCODE,
        mark("What is your postcode?"),
        mark("It can lead to your street."),
        known=True,
    ),
    Question(
        Kind.PAST_ADDRESS,
        mark("Where did you live before?"),
        mark("An old address can lead to family and neighbours."),
        lines=4,
    ),
    Question(
        Kind.BIRTH_DATE,
        mark("When were you born?"),
        mark("Firms use it to check who you are. So others can use it too."),
        mark("Year, month and day, such as 1990-04-12."),
    ),
    Question(
        Kind.EMPLOYER,
        mark("Where do you work?"),
        mark("It says where you are, and when."),
        mark("The name of the firm, shop or school."),
        known=True,
    ),
    Question(
        Kind.WORK_ADDRESS,
        mark("What is the address where you work?"),
        mark("It says where you are in the day."),
        known=True,
        lines=4,
    ),
    Question(
        Kind.SCHOOL,
        mark("Where do you study?"),
        mark("Lessons have fixed times and places."),
        known=True,
    ),
    Question(
        Kind.FAMILY_NAME,
        mark("Whose family pages may show you?"),
        mark("Family pages can lead to you. We look for this name only on pages you list."),
        mark("The name of someone close to you."),
    ),
    Question(
        Kind.CHILD_NAME,
        mark("Do you look after a child?"),
        mark("We look for their name only on pages you list. It is never sent or printed."),
        mark("The child's name."),
    ),
    Question(
        Kind.CHILD_SCHOOL,
        mark("What is your child's school or club?"),
        mark("It has fixed times. It is never sent or printed."),
        known=True,
    ),
    Question(
        Kind.VEHICLE,
        mark("What is your number plate?"),
        mark("A car or bike can be known again in a photo."),
    ),
    Question(
        Kind.PLACE,
        mark("Is there a place you go often?"),
        mark("Someone could wait for you there."),
        mark("Such as a gym, a shop or a place of worship."),
        known=True,
    ),
    Question(
        Kind.EVENT,
        mark("Do you plan to go to something soon?"),
        mark("It says where you will be, and when you are not at home."),
        mark("The name of the event."),
        known=True,
    ),
    Question(
        Kind.WEBSITE,
        mark("Do you have your own web site?"),
        mark("Its records can hold your name and address."),
        mark("Such as https://example.com"),
    ),
    Question(
        Kind.HOME_AREA,
        mark("Roughly where is your home on the map?"),
        mark("Then we can say whether a photo was taken near it. We never show a place."),
        mark("Two numbers from a map, such as 51.50, -0.10. Most people skip this."),
    ),
)
"""In the order of use; every one can be skipped."""
