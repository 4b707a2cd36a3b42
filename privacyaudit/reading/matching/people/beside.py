"""Which words in front of a surname are the person's own given names."""

from __future__ import annotations

import re

from privacyaudit.model import Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import record
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.bent import of_a_woman
from privacyaudit.reading.matching.people.fields import FAMILY_KEY, GIVEN_KEY, by_keys
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.initials import agree, fits, run_in_front
from privacyaudit.reading.matching.people.name_edges import another_given, cased, follows, stops
from privacyaudit.reading.matching.people.names import PARTICLES, PATRONYMIC, Name
from privacyaudit.reading.matching.people.nicknames import TITLES, TITLES_ABROAD
from privacyaudit.reading.matching.people.together import of_two_at_once, two_of_one_name, with_kin
from privacyaudit.reading.matching.people.tokens import Token

_JOINS = frozenset(
    fold("and & und et y e i oraz u a og och ja en és es ve si și та і й и και".lower()).split()
)
_HONORIFICS = frozenset(
    "mr mrs ms miss mx sir dr herr herrn frau monsieur madame mme mlle sr sra don dona".split()
)
_BEHIND_GIVEN = frozenset("bey hanim bhai ben devi ji".split())
"""What Turkish and Indian manners put behind a given name."""


def in_front_of_family(
    candidate: Candidate, name: Name, tokens: list[Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name in front of the surname."""
    family = tokens[first]
    if _of_a_family(name, text[: family.start]):
        return SURE
    if family.capital and with_kin(name, text[: family.start]):
        return SURE
    letters, begin = run_in_front(name, tokens, first, text)
    given = begin and tokens[begin - 1].bare in name.given
    if letters and not given:
        told = _initials(candidate, name, tokens, (begin, first, last), letters, text)
        if told is not _ANOTHER:
            return told
    unknown = 0
    joined = born = titled = False
    second = -1
    """How many other words had been passed on the way back to *and*, if a name stood behind it."""
    for i in range(first - 1, max(-1, first - 7), -1):
        token = tokens[i]
        between = text[token.end : tokens[i + 1].start]
        keyed = by_keys(text, token, family)
        if stops(between, text[: token.end]) and not keyed:
            alone = (
                between.strip(" \n") == "\x1d"
                and not _of_another_cell(text, tokens, i, between)
                and _opens_its_line(tokens, i, text)
            )
            if i == first - 1 and token.bare in name.given and alone:
                return unsure("The two names are on separate lines.")
            return None
        comma = "," in between
        if ("}" in between and "{" in between) or "<<" in between:
            return None  # another record, or passport
        if not joined and re.search(r"[&+]", between):
            joined, second = True, unknown if i + 1 < first else -1
        titled = titled or (
            not token.initial and (token.bare in TITLES_ABROAD or token.bare in TITLES)
        )
        if token.bare in name.given:
            if tokens[last].bare == name.family[0] and of_a_woman(
                token.bare, name.given, name.family[0], candidate.region
            ):
                return None
            if 0 <= second < unknown:
                return None  # *Given Other and Middle Family*: two people
            if joined and (unknown > 1 or titled or _joined_at_once(tokens, i, first)):
                return None
            if between == "@":
                low, high = record(text, token.start, family.end)
                if GIVEN_KEY.search(text, low, high) and FAMILY_KEY.search(text, low, high):
                    return None  # whose address it is stands beside it
                return unsure("It is part of an address or account name.")
            if between not in (".", "_", "-") and not cased(name, token, family, candidate):
                return None
            if (":" in between or between.startswith("'s")) and not keyed:
                return None
            after = tokens[i + 1]
            if joined and after.initial and after.bare not in name.initials[1:]:
                return SURE if of_two_at_once(tokens, i, first, text) else None
            if "\n" in between and _of_two_lines(text, token, family):
                return None
            if re.search(r"[\x1e\n]", between) and _of_two_names(tokens, i, last, text):
                return None
            if joined and _of_two_listed(tokens, i, last, text):
                return None
            lower = family.capital and not token.capital and candidate.part is Part.TEXT
            if lower and between == " " and not family.text.isupper():
                return None
            if not token.capital and not keyed and re.search(r"[:,;()]", between):
                return None  # words of a sentence
            if comma and not keyed:
                row = re.fullmatch(r"[\"'], ?[\"']", between) and token.start > 1
                row = row and text[token.start - 2] == "["
                line = between == "," and re.search(r"(?:[\n\x1d]|\A|\d,)\Z", text[: token.start])
                return SURE if row or line else None
            follow = follows(name, tokens, last, text)
            if follow == "place":
                return None
            if follow == "hyphen":
                return unsure("The surname goes on behind a hyphen.")
            if i > 0 and text[tokens[i - 1].end : token.start] == "-" and tokens[i - 1].capital:
                if tokens[i - 1].bare not in (*name.given, *name.middle):
                    return unsure("The given name has another part in front.")
            if _of_another_cell(text, tokens, i, between):
                return None
            if unknown > 1 and not token.capitals:
                return None  # where no capitals show which words are names
            if unknown and not joined and not born:
                return unsure("There is another name in between.")
            if i and another_given(name, tokens[i - 1], text[tokens[i - 1].end : token.start]):
                return unsure("The given name has another part in front.")
            if letters and name.middle and len(name.initials) > 1 and not agree(name, letters):
                return unsure("Another middle name stands in between.")
            return SURE
        if token.bare in _JOINS and not token.text.isupper():
            if not joined and i + 1 < first:
                second = unknown
            joined = True
            continue
        if token.bare in _HONORIFICS:
            return None
        if PATRONYMIC.search(token.bare) or token.bare in _BEHIND_GIVEN:
            continue
        if len(token.bare) == 1 and i and tokens[i - 1].bare in name.given:
            if "\x1e" in between and not agree(name, token.bare):
                return None
            continue
        if token.initial and i > 1 and tokens[i - 1].bare in name.middle:
            if tokens[i - 2].bare in name.given and len(tokens[i - 1].bare) > 1:
                continue  # one name more than was listed: *Ann Bo C Day*
        if comma and token.initial:
            return None
        if token.initial and joined and second == 1 == unknown and token.bare in name.heads:
            if two_of_one_name(tokens, i, first, text):
                return unsure("Only the first letter of the given name is there.")
        if token.initial and token.bare in name.heads and tokens[i + 1].bare in name.middle:
            return unsure("Only the first letter of the given name is there.")
        if token.bare in name.middle or (
            len(token.bare) == 1 and (not name.middle or token.bare in {m[:1] for m in name.middle})
        ):
            continue
        if token.bare in ("nee", "ne", "born", "formerly", "geb", "geborene", "zd", "dawniej"):
            born = True
            continue
        if token.bare in PARTICLES or (token.bare in name.barrels and not name.short):
            continue
        if comma and not born:
            return None
        if not token.capital and token.text not in ("&",):
            return None
        if between.strip(" \x1f\"'(),") and "-" not in between:
            return None
        quoted = text[token.start - 1 : token.start] in ('"', "'", "(") and text[
            token.end : token.end + 1
        ] in ('"', "'", ")")
        if quoted:
            continue
        if not (between == "-" and unknown):
            unknown += 1  # both parts of a double name are one
        if unknown > 2:
            return None
    return None


_ANOTHER = unsure("")
"""Said of letters that are no initials of a given name."""


def _initials(
    candidate: Candidate,
    name: Name,
    tokens: list[Token],
    at: tuple[int, int, int],
    letters: str,
    text: str,
) -> Verdict | None:
    """Judge first letters in front of a surname, where no given name stands before them."""
    begin, first, last = at
    family, token = tokens[first], tokens[begin]
    if not fits(name, letters):
        return _ANOTHER
    between = text[tokens[first - 1].end : family.start]
    if (
        re.search(r"[,']", between)
        or not (family.capital or tokens[last].capital)
        or text[token.end : token.end + 1] == "'"
    ):
        return None
    previous = tokens[begin - 1] if begin else None
    if (
        previous is not None
        and previous.capital
        and previous.capitals
        and text[previous.end : token.start] == " "
        and previous.bare not in TITLES
        and previous.bare not in TITLES_ABROAD
        and previous.bare not in name.given
    ):
        return None
    if follows(name, tokens, last, text):
        return None
    return unsure("Only the first letter of the given name is there.")


def _joined_at_once(tokens: list[Token], given: int, family: int) -> bool:
    """Return whether nothing but *and* stands between the two names: *Heather and Moor lanes*."""
    return (
        family == given + 2
        and tokens[given + 1].bare in _JOINS
        and not tokens[given + 1].text.isupper()
    )


def _opens_its_line(tokens: list[Token], given: int, text: str) -> bool:
    """Return whether nothing but titles stands in front of a given name in its line."""
    for at in range(given, 0, -1):
        if re.search(r"[\x1d\n]", text[tokens[at - 1].end : tokens[at].start]):
            return True
        if tokens[at - 1].bare not in TITLES:
            return False
    return True


def _of_two_names(tokens: list[Token], given: int, last: int, text: str) -> bool:
    """Return whether two whole names meet: *Penn Avery* in one cell or line, *Sample Ruth* in the next."""
    if not given or last + 1 >= len(tokens):
        return False
    front = text[tokens[given - 1].end : tokens[given].start]
    back = text[tokens[last].end : tokens[last + 1].start]
    if not (re.fullmatch(r" +", front) and re.fullmatch(r" +", back)):
        return False
    one, other = tokens[given - 1], tokens[last + 1]
    if not (one.capital and other.capital and one.text.isalpha() and other.text.isalpha()):
        return False
    cells = "\x1e" in text[tokens[given].end : tokens[last].start]
    begun = given < 2 or re.search(r"[\x1d\n]", text[tokens[given - 2].end : one.start]) is not None
    return cells or len(front) > 1 or (begun and one.bare not in TITLES)


_LISTED = re.compile(r"\W*(?:[^\W\d_]+[ '-]?){1,3},[ ]?[^\W\d_]{2,}(?:[ -][^\W\d_]+)?\W*")


def _of_two_lines(text: str, given: Token, family: Token) -> bool:
    """Return whether each name ends or begins a line of its own: *Penn, Avery*, *Sample, Ruth*."""
    before = re.split(r"[\n\x1d]", text[: given.end])[-1]
    behind = re.split(r"[\n\x1d]", text[family.start :])[0]
    return _LISTED.fullmatch(before) is not None and _LISTED.fullmatch(behind) is not None


def _of_two_listed(tokens: list[Token], given: int, last: int, text: str) -> bool:
    """Return whether the two names are of two people: *Penn, Avery & Sample, Ruth*."""
    if not given or last + 1 >= len(tokens):
        return False
    before = text[tokens[given - 1].end : tokens[given].start]
    behind = text[tokens[last].end : tokens[last + 1].start]
    return before == behind == ", " and tokens[last + 1].capital


_FAMILY = re.compile(
    r"([A-Z][\w'-]+(?:, [A-Z][\w'-]+){1,4}),? (?:and|&|und|et|i|y|e|oraz) [A-Z][\w'-]+ \Z"
)


def _of_a_family(name: Name, before: str) -> bool:
    """Return whether the given name is in a list that shares the surname: *Al, Bo and Cy Day*."""
    listed = _FAMILY.search(before[-80:])
    return listed is not None and any(bare(one) in name.given for one in listed[1].split(","))


def _of_another_cell(text: str, tokens: list[Token], given: int, between: str) -> bool:
    """Return whether the given name closes a cell or row that is another person's."""
    if not given:
        return False
    gap = text[tokens[given - 1].end : tokens[given].start]
    if "\x1e" in between:
        return "," in gap and tokens[given - 1].capital
    return "\x1d" in between and "\x1e" in gap
