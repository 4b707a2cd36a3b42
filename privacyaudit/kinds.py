"""What each kind of exposure is called on paper, and why it matters to the person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from privacyaudit.model import DetailKind, DetailTag, Exposure, ExposureKind, Match, Part
from privacyaudit.words import _, label_for, mark

_K = ExposureKind

NAMES: Mapping[ExposureKind, str] = {
    _K.HOME_ADDRESS: mark("Where you live"),
    _K.PAST_ADDRESSES: mark("Where you used to live"),
    _K.PROPERTY_IMAGES: mark("Pictures of your home"),
    _K.LIVE_LOCATION: mark("Where you are now"),
    _K.ROUTINE_PLACES: mark("Places you go often"),
    _K.ROUTINE_ROUTES: mark("Ways you walk, run or drive"),
    _K.FUTURE_PLANS: mark("Plans and dates"),
    _K.WORKPLACE: mark("Where you work"),
    _K.PLACE_OF_STUDY: mark("Where you study"),
    _K.CHILDREN_SCHOOL: mark("A child's school or club"),
    _K.CHILDREN_DETAILS: mark("Facts about a child"),
    _K.FAMILY_HOUSEHOLD: mark("Family and people at home"),
    _K.FRIENDS_NETWORK: mark("Friends and groups"),
    _K.PHONE: mark("Phone numbers"),
    _K.EMAIL: mark("Email addresses"),
    _K.DOB_AGE: mark("Your birthday or age"),
    _K.PREVIOUS_NAMES: mark("A name you used before"),
    _K.FULL_NAME_LINKS: mark("Your name"),
    _K.USERNAMES: mark("Usernames"),
    _K.ACCOUNTS: mark("Accounts you have"),
    _K.PHOTOS_FACE: mark("Pictures of your face"),
    _K.PHOTO_METADATA: mark("Hidden details in photos"),
    _K.PHOTO_BACKGROUND: mark("What is behind you in photos"),
    _K.VEHICLE: mark("Your car or bike"),
    _K.INTERESTS: mark("Things you like"),
    _K.PURCHASES_WISHLIST: mark("Things you buy, sell or want"),
    _K.FINANCES: mark("Money"),
    _K.HEALTH_BELIEFS_IDENTITY: mark("Health, faith or identity"),
    _K.VULNERABILITIES_FEARS: mark("Things that hurt or scare you"),
    _K.SECURITY_ANSWERS: mark("Answers to security questions"),
    _K.CREDENTIALS_BREACH: mark("Stolen log-in details"),
    _K.PUBLIC_RECORDS: mark("Public registers"),
    _K.DOMAIN_REGISTRATION: mark("Your own web site"),
    _K.ARCHIVED_COPIES: mark("Old copies of pages"),
    _K.IMPERSONATION: mark("Someone posing as you"),
    _K.INTIMATE_IMAGES: mark("Private pictures"),
}
"""A short heading for each kind."""

WHY: Mapping[ExposureKind, str] = {
    _K.HOME_ADDRESS: mark("It can bring someone from the internet to your door."),
    _K.PAST_ADDRESSES: mark("It can prove who you are, and lead to family or old neighbours."),
    _K.PROPERTY_IMAGES: mark("It can show doors, windows and the street you live on."),
    _K.LIVE_LOCATION: mark("It can show someone where you are right now."),
    _K.ROUTINE_PLACES: mark("It can tell someone where you will be."),
    _K.ROUTINE_ROUTES: mark("A route often starts and ends at home, at the same times."),
    _K.FUTURE_PLANS: mark("It can tell someone where you will be, or when home is empty."),
    _K.WORKPLACE: mark("Work is hard to change, and people there keep set hours."),
    _K.PLACE_OF_STUDY: mark("Classes have set times, so someone could wait there."),
    _K.CHILDREN_SCHOOL: mark("Someone could reach you through a child, at set times."),
    _K.CHILDREN_DETAILS: mark("It can point to one child, and be used to put pressure on you."),
    _K.FAMILY_HOUSEHOLD: mark("People close to you can be a way to reach you."),
    _K.FRIENDS_NETWORK: mark("Friends can be asked about you, and their posts can show you."),
    _K.PHONE: mark("It can be used to call you, find accounts, or reset a password."),
    _K.EMAIL: mark("It can be used to write to you, and it joins your accounts."),
    _K.DOB_AGE: mark("It can prove who you are, and help to pass security checks."),
    _K.PREVIOUS_NAMES: mark("It can join your old life to your new one."),
    _K.FULL_NAME_LINKS: mark("Your name is what most people search for."),
    _K.USERNAMES: mark("The same username can join accounts that you kept apart."),
    _K.ACCOUNTS: mark("It can show what you like and where else to look for you."),
    _K.PHOTOS_FACE: mark("A picture of you can be searched, or used in a fake account."),
    _K.PHOTO_METADATA: mark("A photo can hold hidden facts, such as where it was taken."),
    _K.PHOTO_BACKGROUND: mark("A street, a sign or a uniform can show where you were."),
    _K.VEHICLE: mark("Someone could look for it, and know you are near."),
    _K.INTERESTS: mark("It can be used to start a chat, or to guess where you go."),
    _K.PURCHASES_WISHLIST: mark("It can show plans, or be used to send things to you."),
    _K.FINANCES: mark("It can be used to put pressure on you."),
    _K.HEALTH_BELIEFS_IDENTITY: mark("It is private, and could be used against you."),
    _K.VULNERABILITIES_FEARS: mark("It is private, and could be used to upset you."),
    _K.SECURITY_ANSWERS: mark("Someone who knows you could use it to get into an account."),
    _K.CREDENTIALS_BREACH: mark("Someone could try an old password on your other accounts."),
    _K.PUBLIC_RECORDS: mark("Other sites copy registers, so it comes back from there."),
    _K.DOMAIN_REGISTRATION: mark("The record of a web site can name its owner and address."),
    _K.ARCHIVED_COPIES: mark("An old copy can still show what you took off the page."),
    _K.IMPERSONATION: mark("It can hurt you, and draw other people to you."),
    _K.INTIMATE_IMAGES: mark("Sharing these without your yes is often a crime."),
}
"""One sentence for each kind; never how to misuse it."""

OUR_WORDS = frozenset(
    {
        DetailKind.HOME_ADDRESS,
        DetailKind.POSTCODE,
        DetailKind.HOME_AREA,
        DetailKind.CHILD_SCHOOL,
        DetailKind.CHILD_NAME,
    }
)
"""Kinds always printed in our own words, as a label of one's own may give them away (I4)."""

_DIGITS = 4
"""A label with so many digits may be the number or the date itself."""


def name_of(kind: ExposureKind) -> str:
    """Return the heading for *kind* in the reader's language."""
    return _(NAMES[kind])


def why_of(kind: ExposureKind) -> str:
    """Return why *kind* matters, in one sentence."""
    return _(WHY[kind])


def printed(tag: DetailTag) -> str:
    """Return what stands on paper in place of a detail; never its value."""
    number = tag.id.rpartition("-")[2]
    count = int(number) if number.isdigit() else 1
    label = " ".join(tag.label.split())
    tells = sum(map(str.isdigit, label)) >= _DIGITS or "@" in label
    if tag.kind in OUR_WORDS or not label or tells:
        return label_for(tag.kind, count)
    return label


def place_of(exposure: Exposure) -> str:
    """Return the words printed for where it is."""
    return exposure.place or exposure.host


def places_of(exposure: Exposure) -> frozenset[str]:
    """Return one mark for each place it is at; many files of a folder are many in one line."""
    files = frozenset(file for finding in exposure.findings for file in finding.files)
    return files or frozenset({place_of(exposure)})


def what_of(exposure: Exposure) -> str:
    """Return the words printed for what is shown: a label, or the source's own sentence."""
    said = exposure.kind is ExposureKind.PHOTO_METADATA and exposure.says
    if exposure.tag is not None and not said:  # near an area is not the area itself
        return printed(exposure.tag)
    return exposure.says or name_of(exposure.kind)


def _in_names_only(exposure: Exposure) -> bool:
    """Return whether a file shows it by its name alone: whoever opens it would look in vain."""
    found = [finding.where for finding in exposure.findings]
    return all(where is not None and where.part is Part.NAME for where in found)


def lines_of(group: Iterable[Exposure]) -> tuple[str, ...]:
    """Return one line for each place: what it shows, the most pressing first."""
    places: dict[str, list[str]] = {}
    for exposure in sorted(group, key=lambda e: (-e.level, e.kind, e.place)):
        what = what_of(exposure).rstrip(".")
        if exposure.match is not Match.CONFIRMED:
            what = _("{what} (perhaps)").format(what=what)
        if _in_names_only(exposure):
            what = _("{what} (in a file's name)").format(what=what)
        told = places.setdefault(place_of(exposure), [])
        if what not in told:
            told.append(what)
    return tuple(
        _("{place}: {what}").format(place=place, what=", ".join(told))
        for place, told in places.items()
    )
