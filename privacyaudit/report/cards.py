"""The cards of a report: one thing to do each, in the groups that say when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from privacyaudit.model import Action, Group, Notice
from privacyaudit.recordfirst import is_live
from privacyaudit.report.dates import day
from privacyaudit.words import _

FULL_CARDS = 12
"""Cards printed in full in one group; the rest of it in short."""

FULL_NEXT = 0
"""The same for what comes after 'Do first' in the person's set; the helper's has each in full."""

LINES = 8
"""Pages named on one card; more are counted, and listed in the helper's set."""


@dataclass(frozen=True, slots=True)
class Card:
    """One action as it is printed."""

    number: int
    action: Action
    shows: tuple[str, ...]
    more: int
    """Pages that are not named on the card."""
    notice: str
    routes: tuple[tuple[str, str, str], ...]
    """What it is, where, and when it was checked or 'please check'."""
    same_as: int = 0
    """The card whose steps and facts these are too; 0 where the steps are its own."""
    rest_as: int = 0
    """The card whose facts these are too, beside steps of its own; 0 where they are its own."""

    @property
    def live(self) -> bool:
        """Whether a record would come first, but a place is live: then nothing waits (C1)."""
        return self.action.save_evidence_first and is_live(self.action)

    @property
    def boxed(self) -> bool:
        """Whether a record is the person's own choice: a box for it, that no step waits for."""
        do = self.action
        waits = do.save_evidence_first or is_live(do)
        return bool(do.shows) and not waits and not self.same_as


@dataclass(frozen=True, slots=True)
class Part:
    """One group of cards: 'Do first' and so on."""

    id: str
    title: str
    intro: str
    cards: tuple[Card, ...]
    rows: tuple[Card, ...] = ()
    """Those printed in short."""


def notice_words(notice: Notice) -> str:
    """Return the answer to 'could they notice?'."""
    return {
        Notice.NONE: _("No."),
        Notice.LOW: _("Not likely."),
        Notice.MEDIUM: _("Perhaps."),
        Notice.HIGH: _("Yes."),
    }[notice]


def cards_of(actions: Iterable[Action]) -> list[Card]:
    """Return a card for each of *actions*, numbered in their order."""
    return [_card(number, action) for number, action in enumerate(actions, 1)]


def _card(number: int, action: Action) -> Card:
    notice = f"{notice_words(action.could_notice)} {action.notice_why}".strip()
    routes = tuple(
        (
            _route_words(route.kind),
            _plain_address(route.address),
            _("checked on {day}").format(day=day(route.checked))
            if route.verified
            else _("please check this address"),
        )
        for route in action.routes
    )
    more = max(0, len(action.shows) - LINES)
    return Card(number, action, action.shows[:LINES], more, notice, routes)


def _plain_address(address: str) -> str:
    """Return *address* as it is typed, without what only points to words on the page."""
    return address.removeprefix("https://").removeprefix("http://").partition("#:~:")[0]


def _route_words(kind: str) -> str:
    return {
        "opt_out": _("Page to ask for removal"),
        "delete_account": _("Page to close the account"),
        "privacy_settings": _("Privacy settings"),
        "privacy_request": _("Where to write"),
        "email": _("Where to write"),
        "form": _("Form"),
        "guide": _("Guide"),
        "site": _("Web site"),
    }.get(kind, _("Web page"))


_IN_FULL = frozenset({Group.FIRST, Group.NEXT, Group.TOGETHER})
"""Groups whose cards are printed in full; what has no hurry is told in short."""


def parts_of(cards: list[Card], most: int = FULL_CARDS) -> tuple[Part, ...]:
    """
    Return *cards* in their groups; what repeats an earlier card is told as such.

    :param most: cards after 'Do first' that are printed in full, in each group.
    """
    first = any(card.action.group is Group.FIRST for card in cards)
    words = {
        Group.FIRST: ("first", _("Do first"), _("Never more than three. One is enough for a day.")),
        Group.NEXT: (
            ("next", _("Do next"), _("When the first ones are done, or when you like."))
            if first
            else ("next", _("What you can do"), _("When you like, one at a time."))
        ),
        Group.TOGETHER: (
            "together-at-once",
            _("Do these together, at a time you choose"),
            _("The other person may notice these. Plan a time, best with a helper."),
        ),
        Group.LATER: ("later", _("When you can"), _("There is no hurry with these.")),
        Group.LEAVE: (
            "leave",
            _("Leave it, if you want"),
            _("It is fine to leave these as they are."),
        ),
    }
    made: list[Part] = []
    told: list[Card] = []
    for group, (ident, title, intro) in words.items():
        held = [card for card in cards if card.action.group is group]
        full = FULL_CARDS if group in _IN_FULL else 0
        full = full if group is Group.FIRST else min(full, most)
        if held:
            whole = tuple(_once(card, told) for card in held[:full])
            made.append(Part(ident, title, intro, whole, tuple(held[full:])))
    return tuple(made)


def _once(card: Card, told: list[Card]) -> Card:
    """Return *card*, pointing to the one in *told* that has all its steps; add it if none has."""
    alike = [one for one in told if _rest(one) == _rest(card)]
    for earlier in alike:
        if not card.action.save_evidence_first and _how(earlier) == _how(card):
            return replace(card, same_as=earlier.number)
    told.append(card)
    if alike and card.action.how_long and card.action.if_not:
        return replace(card, rest_as=alike[0].number)
    return card


def _how(card: Card) -> tuple[object, ...]:
    """Return the steps of a card, and whether a record comes before them."""
    return card.action.steps, card.action.save_evidence_first


def _rest(card: Card) -> tuple[object, ...]:
    """Return all else that a card says about how to do it."""
    do = card.action
    return (
        do.asks_for,
        do.do_not_give,
        do.cautions,
        do.how_long,
        do.if_not,
        do.reversible,
        card.routes,
    )
