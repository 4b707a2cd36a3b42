"""
What can be done where no service record answers: one way for each sort of place.

Every sentence here is read by a frightened person; see the wording rules.
Over 300 lines, as it is one table of words that belong side by side.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from privacyaudit.model import Exposure, ExposureKind, Notice
from privacyaudit.words import mark


@dataclass(frozen=True, slots=True)
class Family:
    """A way to reduce an exposure that fits many places, in marked words."""

    id: str
    one: str
    """The title where it is one place; ``{place}`` is its label."""
    many: str
    """The title where it is several; ``{count}`` is how many."""
    could_notice: Notice
    notice_why: str
    steps: tuple[str, ...]
    asks_for: tuple[str, ...] = ()
    do_not_give: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    how_long: str = ""
    if_not: str = ""
    reversible: bool = True
    save_evidence_first: bool = False
    settings: bool = False
    """It changes a setting of the person's own, which may be seen."""
    legal: tuple[str, ...] = ()


_NEW = (mark("a new address"), mark("a new phone number"), mark("a copy of your ID"))

_ALL = (
    Family(
        "page",
        mark("Ask {place} to take your details down"),
        mark("Ask {count} sites to take your details down"),
        Notice.LOW,
        mark("The site tells nobody, but someone who looks again could see it has gone."),
        (
            mark("Log in and edit it, if it is your own page."),
            mark("Find the site's contact or privacy page, if it is not yours."),
            mark("Copy the short letter, and send it."),
            mark("Write down the date you sent it."),
            mark("Look again after one month."),
        ),
        (mark("the address of the page"), mark("an email address to reply to")),
        _NEW,
        (mark("Use an email address that the other person does not know."),),
        mark("By law, a site has one month to answer you in the UK and the EU."),
        mark("You can complain to the data regulator. It is free, and there is a letter."),
        legal=("uk_gdpr_art17", "uk_gdpr_art21"),
        settings=True,
    ),
    Family(
        "people",
        mark("Ask the people who run {place} to help"),
        mark("Ask the people who run {count} pages to help"),
        Notice.LOW,
        mark("Only the people you ask will know. You choose what to tell them."),
        (
            mark("Log in and edit it, if it is your own page."),
            mark("Choose one person there whom you trust, if it is not yours."),
            mark("Say it is a safety concern, and no more than that."),
            mark("Ask them to take off or shorten what is about you."),
            mark("Ask them not to say that you asked."),
        ),
        (),
        (mark("the reason"), mark("anything about the other person")),
        (mark("You do not have to say why. There is a script among the letters."),),
        mark("Small groups often do this in a few days."),
        mark("Ask who looks after data there, and send them the letter."),
        settings=True,
    ),
    Family(
        "school",
        mark("Ask the school or club to help"),
        mark("Ask {count} schools or clubs to help"),
        Notice.MEDIUM,
        mark("A school may tell another parent. Ask first who will be told."),
        (
            mark("Ask for the person in charge of keeping children safe."),
            mark("Say it is a safety concern, and no more than that."),
            mark("Ask them to take off your child's name, face and class."),
            mark("Ask who will be told, before you say more."),
        ),
        (),
        (mark("your new address, unless they need it"), mark("your full story")),
        (mark("If the other person is a parent there too, plan this with a helper."),),
        mark("Schools often do this in a few days."),
        mark("Ask for the head, or who looks after data there, and send the letter."),
    ),
    Family(
        "account",
        mark("Show less on your account at {place}"),
        mark("Show less on {count} of your accounts"),
        Notice.MEDIUM,
        mark("People who follow you could see that the page has changed."),
        (
            mark("Use a device that only you use, and log in."),
            mark("Make the account private, if it lets you."),
            mark("Take out your place, your contact details and your full name."),
            mark("Look at the page again while logged out."),
        ),
        (mark("your own log-in"),),
        (),
        (
            mark("Going private is calmer than closing the account, and you can undo it."),
            mark("If you close it later, keep copies first. Messages may be evidence."),
        ),
        mark("Most settings change at once. Searches may show the old page for weeks."),
        mark("Look for the site's help page, or ask a helper to look with you."),
        save_evidence_first=True,
        settings=True,
    ),
    Family(
        "register",
        mark("Ask {place} what can be hidden"),
        mark("Ask {count} registers what can be hidden"),
        Notice.LOW,
        mark("The register tells nobody, but the change can be seen by anyone who looks."),
        (
            mark("Find the register's page about privacy or safety."),
            mark("Ask which of your details can be hidden."),
            mark("Do this before you write to sites that copy it."),
        ),
        (mark("details that the register already holds"),),
        _NEW,
        (mark("Some entries must stay public by law. An address can often be changed."),),
        mark("It is different for each register. You can ask when you write."),
        mark("Ask a helper or an adviser. Some registers have a rule for people at risk."),
    ),
    Family(
        "breach",
        mark("Change the passwords that were in stolen data"),
        mark("Change the passwords that were in stolen data"),
        Notice.MEDIUM,
        mark("A log-in on a shared device can end, and a message may be sent."),
        (
            mark("Choose a device and an email that only you can open."),
            mark("Start with your main email account."),
            mark("Choose a new password for each one, and write it somewhere only you look."),
            mark("Turn on two-step log-in with an app, if you can."),
        ),
        (),
        (),
        (
            mark("If someone else can open your email, talk to a helper first."),
            mark("Change a few at a time. You do not have to do them all."),
        ),
        mark("About ten minutes for each account."),
        mark("The site's help page can let you back in."),
        settings=True,
    ),
    Family(
        "archive",
        mark("Ask for the old copy at {place} to be hidden"),
        mark("Ask for {count} old copies to be hidden"),
        Notice.NONE,
        mark("Nobody is told."),
        (
            mark("Take the details off the live page first."),
            mark("Think about whether you need the old copy as proof."),
            mark("Write to the archive and list each old address."),
        ),
        (mark("the address of each old page"),),
        _NEW,
        (mark("Hiding it also takes away a copy that others could check."),),
        mark("Some weeks."),
        mark("It is fine to leave it. Few people look in archives."),
        reversible=False,
        save_evidence_first=True,
        legal=("uk_gdpr_art17",),
    ),
    Family(
        "file",
        mark("Take hidden details out before you share this file"),
        mark("Take hidden details out before you share {count} files"),
        Notice.NONE,
        mark("The file is on your own device. Nobody is told."),
        (
            mark("Keep the file as it is, in case you need it later."),
            mark("Make a copy, and take the hidden details out of the copy."),
            mark("Share only the copy."),
            mark("Ask the site to take it down, if it is already online."),
        ),
        (),
        (),
        (mark("A file that nobody else has is not a problem by itself."),),
        mark("A few minutes."),
        mark("A screenshot of the picture leaves most hidden details out."),
    ),
    Family(
        "saved",
        mark("Look where this came from: {place}"),
        mark("Look where {count} files came from"),
        Notice.NONE,
        mark("The file is on your own device. Nobody is told."),
        (
            mark("Think where this file came from, and who else has it."),
            mark("Find the page again, if it is a copy of a web page."),
            mark("Copy the short letter, and send it to that site."),
            mark("Take the detail out before you share it, if the file is yours."),
        ),
        (mark("the address of the page"), mark("an email address to reply to")),
        _NEW,
        (mark("A file that nobody else has is not a problem by itself."),),
        mark("By law, a site has one month to answer you in the UK and the EU."),
        mark("You can complain to the data regulator. It is free, and there is a letter."),
        legal=("uk_gdpr_art17", "uk_gdpr_art21"),
    ),
    Family(
        "traces",
        mark("Take place and time out of your photos before you share them"),
        mark("Take place and time out of your photos before you share them"),
        Notice.NONE,
        mark("The files are on your own device. Nobody is told."),
        (
            mark("Find these numbers: count the files of the folder by name."),
            mark("Make copies of them, and take place and time out of the copies."),
            mark("Share only the copies."),
            mark("Think which of them are online already, and who has them."),
            mark("Turn off places in your camera, if you want to."),
        ),
        (),
        (),
        (
            mark("Files that nobody else has are not a problem by themselves."),
            mark("What the pictures show can still tell where you live."),
        ),
        mark("A few minutes."),
        mark("A screenshot of a picture leaves most hidden details out."),
    ),
    Family(
        "domain",
        mark("Hide the owner's details of your web site"),
        mark("Hide the owner's details of your web sites"),
        Notice.LOW,
        mark("Nobody is told. Someone who looks it up again could see it is hidden."),
        (
            mark("Log in where you pay for the web address."),
            mark("Turn on the privacy choice for the owner's details."),
            mark("Take your address and number off the contact page."),
        ),
        (mark("your own log-in"),),
        _NEW,
        (mark("Old copies of the record can stay on other sites."),),
        mark("Often within a day."),
        mark("Ask the firm's help desk to hide the owner's details."),
        settings=True,
    ),
    Family(
        "fake",
        mark("Report a page that poses as you: {place}"),
        mark("Report {count} pages that pose as you"),
        Notice.HIGH,
        mark("If it is taken down, the person who made it will see that."),
        (
            mark("Tell the police, if you want to. Call 101 in the UK."),
            mark("Report it to the site as a fake of you, when you are ready."),
            mark("Ask a friend to report it too."),
        ),
        (mark("the address of the page"),),
        (mark("a copy of your ID, unless you choose to"),),
        (mark("Do not write to the page or reply to it."),),
        mark("From a few hours to some weeks."),
        mark("A helpline can often reach the site for you."),
        reversible=False,
        save_evidence_first=True,
    ),
    Family(
        "images",
        mark("Get help with private pictures"),
        mark("Get help with private pictures"),
        Notice.HIGH,
        mark("If they are taken down, the person who shared them will see that."),
        (
            mark("Call a helpline. They know what to do, and do not judge."),
            mark("Tell the police, if you want to. This is often a crime."),
            mark("Ask the site to take them down, when you are ready."),
        ),
        (),
        (),
        (
            mark("Write down the address and the date. Do not keep copies of the pictures."),
            mark("You do not have to look at them again. Someone can do it for you."),
        ),
        mark("Often within days."),
        mark("The helpline can go on asking for you."),
        reversible=False,
        save_evidence_first=True,
    ),
    Family(
        "live",
        mark("Stop sharing where you are, at a time you choose"),
        mark("Stop sharing where you are, at a time you choose"),
        Notice.HIGH,
        mark("People you share with often see when it stops."),
        (
            mark("Make a plan with a helper first."),
            mark("List each app that shares where you are."),
            mark("Turn them off together, at the time you planned."),
        ),
        (),
        (),
        (mark("If it could make someone angry, wait and get help first."),),
        mark("It stops at once."),
        mark("A helper can look at the phone with you."),
        settings=True,
    ),
)

FAMILIES: Mapping[str, Family] = {family.id: family for family in _ALL}
"""Every family by its id."""

OF_KIND: Mapping[ExposureKind, str] = {
    ExposureKind.USERNAMES: "account",
    ExposureKind.ACCOUNTS: "account",
    ExposureKind.FRIENDS_NETWORK: "account",
    ExposureKind.PHOTOS_FACE: "account",
    ExposureKind.INTERESTS: "account",
    ExposureKind.PURCHASES_WISHLIST: "account",
    ExposureKind.FINANCES: "account",
    ExposureKind.ROUTINE_ROUTES: "account",
    ExposureKind.SECURITY_ANSWERS: "page",
    ExposureKind.CREDENTIALS_BREACH: "breach",
    ExposureKind.ARCHIVED_COPIES: "archive",
    ExposureKind.PUBLIC_RECORDS: "register",
    ExposureKind.DOMAIN_REGISTRATION: "domain",
    ExposureKind.IMPERSONATION: "fake",
    ExposureKind.INTIMATE_IMAGES: "images",
    ExposureKind.LIVE_LOCATION: "live",
    ExposureKind.WORKPLACE: "people",
    ExposureKind.PLACE_OF_STUDY: "people",
    ExposureKind.CHILDREN_SCHOOL: "school",
    ExposureKind.CHILDREN_DETAILS: "school",
}
"""The family for each kind; ``page`` for those not named."""

_IN_PHOTOS = frozenset({ExposureKind.PHOTO_METADATA, ExposureKind.PHOTO_BACKGROUND})


def of_own_files(exposure: Exposure) -> str:
    """Return the family for what only the person's own files show."""
    if exposure.kind in _IN_PHOTOS:
        return "file"
    worked_out = exposure.tag is None and not exposure.service
    return "traces" if worked_out and exposure.kind in _WORKED_OUT else "saved"


_WORKED_OUT = frozenset({ExposureKind.HOME_ADDRESS, ExposureKind.ROUTINE_PLACES})
"""What many files tell together, without a detail in any of them."""
