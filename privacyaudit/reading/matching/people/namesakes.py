"""Judging a name that was found: both names, of one person, and not another's."""

from __future__ import annotations

import re
from dataclasses import replace

from privacyaudit.model import DetailKind, Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.places import may_be_a_word
from privacyaudit.reading.matching.people.behind import SHORT_PARTICLES, behind_family
from privacyaudit.reading.matching.people.beside import in_front_of_family
from privacyaudit.reading.matching.people.estates import is_a_key, is_a_street, sign_of_a_place
from privacyaudit.reading.matching.people.fields import by_fields
from privacyaudit.reading.matching.people.given import Ways
from privacyaudit.reading.matching.people.kin import a_firm_behind, of_household, told_by_kin
from privacyaudit.reading.matching.people.married import beside_another_surname, born_and_died
from privacyaudit.reading.matching.people.name_edges import of_another_double, of_the_whole
from privacyaudit.reading.matching.people.names import (
    INDIAN,
    PARTICLES,
    WITHIN,
    Name,
    taken_apart,
    with_endings,
)
from privacyaudit.reading.matching.people.namesake_signs import sign_of_another
from privacyaudit.reading.matching.people.near_names import near_names
from privacyaudit.reading.matching.people.own_mail import called_by_middle, in_anothers_mail
from privacyaudit.reading.matching.people.tokens import (
    Token,
    cut_short,
    tokens_of,
    with_double_given,
    without_elision,
)


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a name: a given name by its surname, no other surname, no sentence end between."""
    name = with_endings(candidate.detail.value, candidate.region)
    if name.single:
        return _single(candidate, name)
    if in_anothers_mail(candidate):
        return None
    whole = _with_other_surnames(candidate, name)
    near = near_names(name.given[0])
    sure = (
        replace(whole, given=Ways(one for one in name.given if one not in near)) if near else whole
    )
    verdict = _both(candidate, sure)
    if near and verdict is not SURE and _both(candidate, whole) is SURE:
        verdict = unsure("The given name there is close to yours, and a name of its own.")
    if verdict is not SURE and called_by_middle(candidate):
        verdict = SURE
    if verdict is SURE and candidate.detail.kind in _OWN:
        if is_a_key(candidate, name) or is_a_street(candidate, name):
            return None
        why = sign_of_another(candidate, name) or sign_of_a_place(candidate, name)
        return unsure(why) if why else SURE
    return verdict


_SPACED_OUT = re.compile(r"(?:[^\W\d_] {1,4}){5,}[^\W\d_]")
"""A name with a space between all its letters, as headings are set."""
_LATIN = re.compile("[A-Za-z]")
_OWN = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS)


def _with_other_surnames(candidate: Candidate, name: Name) -> Name:
    """Return *name* with the person's other surnames as names that may stand between."""
    others = [
        taken_apart(detail.value, candidate.region)
        for detail in candidate.listed
        if detail.kind in _OWN and detail.value != candidate.detail.value
    ]
    own = [other for other in others if set(other.given) & set(name.given)]
    between = [part for other in own for part in (*other.family, *other.middle)]
    if candidate.region in INDIAN:  # a father's or husband's name stands in the middle
        family = [
            taken_apart(detail.value, candidate.region)
            for detail in candidate.listed
            if detail.kind is DetailKind.FAMILY_NAME
        ]
        between += [g for one in family if set(one.family) & set(name.family) for g in one.given]
    return replace(name, middle=(*name.middle, *between)) if between else name


def _both(candidate: Candidate, name: Name) -> Verdict | None:
    verdicts = []
    if _SPACED_OUT.fullmatch(candidate.found.strip()):
        return SURE
    text = candidate.text[max(0, candidate.start - 110) : candidate.end + 110]
    start = candidate.start - max(0, candidate.start - 110)
    apart = _with_tokens(candidate, name, text, start)
    if apart is not None and apart is SURE:
        return apart
    verdicts.append(apart)
    if "\x1f" in candidate.found:
        joined = text.replace("\x1f", "")
        at = start - text[:start].count("\x1f")
        verdicts.append(_with_tokens(candidate, name, joined, at))
    for verdict in verdicts:
        if verdict is not None:
            return verdict
    return None


def _single(candidate: Candidate, name: Name) -> Verdict | None:
    around = candidate.before(1) + " " + candidate.after(1)
    if re.search(r"[0-9A-Za-z]", around):
        return None
    found = candidate.found
    if candidate.detail.kind in (DetailKind.ALIAS, DetailKind.USERNAME):
        if name.ordinary and not found[:1].isupper():
            return None
        return (
            SURE
            if len(name.single) > 4 and not name.ordinary and not may_be_a_word(candidate)
            else unsure("It is also a common word or name.")
        )
    if found[:1].isascii() and not found[:1].isupper():
        return None
    if len(found) > 1 and all("\u2e80" <= char <= "\ud7ff" for char in found.replace(" ", "")):
        return SURE  # Chinese, Japanese and Korean names are written as one word
    return unsure("Only one name is there.")


_PASSPORT = re.compile(r"(?<![A-Z0-9])[PV][A-Z<][A-Z]{3}(?=[A-Z]+(?:<[A-Z]+){0,4}<<[A-Z])")
"""What stands in front of the surname in the lines of a passport that machines read."""


def _with_tokens(candidate: Candidate, name: Name, text: str, start: int) -> Verdict | None:
    if "<<" in text:
        text = _PASSPORT.sub("     ", text)
    tokens = tokens_of(text, capitals=_LATIN.search(candidate.detail.value) is not None)
    tokens = without_elision(tokens, name.given)
    tokens = with_double_given(tokens, name.given, text)
    tokens = cut_short(tokens, name.given[0], text)
    here = next((i for i, token in enumerate(tokens) if token.end > start), None)
    if here is None:
        return None
    together = _run_together(candidate, name, tokens[here], text)
    if together is not None:
        return together
    end = start + len(candidate.found)
    best: Verdict | None = None
    begin = here  # what was found may be the surname without the particle in front of it
    while begin and here - begin < 4 and tokens[begin - 1].bare in (*PARTICLES, *WITHIN):
        begin -= 1
    for i in range(begin, len(tokens)):
        if tokens[i].start >= end:
            break
        for last in range(i, min(i + 5, len(tokens))):
            run = "".join(token.bare for token in tokens[i : last + 1])
            if len(run) > 60 or "," in text[tokens[i].end : tokens[last].start]:
                break
            if run[-1:].isdigit() and run[-2:-1].isalpha() and tokens[last].capital:
                run = run[:-1]  # the number of a footnote
            first, whole, partly = i, run in name.family, False
            if not whole and run in name.core:
                first, whole = _with_particles(tokens, i, last, text)
                whole = whole or name.loose
                partly = not whole
            elif (
                not whole and run in name.short and not _of_another_second(name, tokens, last, text)
            ):
                whole = True
            elif not whole and last == i and run in name.barrels and run not in name.short:
                partly = not (
                    of_another_double(name, tokens, i, text)
                    or of_the_whole(name, tokens, i)
                    or (run in name.second and _of_another_second(name, tokens, last, text))
                )
            if not (whole or partly) and run[-1:] == "s" and run[:-1] in name.family:
                if of_household(name, tokens, i, last, text):
                    return SURE  # *The Days, Ann and Bo*
            if not whole and not partly:
                continue
            verdict = _beside_family(candidate, name, tokens, first, last, text, partly)
            if verdict is SURE:
                return verdict
            best = best or verdict
    return best


_NEXT_TO = (" ", ". ", ".", "/", "'", "\x1f", "\x1e", " '", ", ", " (", ") ", "), ")


def _with_particles(tokens: list[Token], at: int, last: int, text: str) -> tuple[int, bool]:
    """Return where a surname begins with its particles, and whether it has any, here or behind."""
    first = at
    while first and (
        _particle(tokens[first - 1])
        and text[tokens[first - 1].end : tokens[first].start] in _NEXT_TO
    ):
        first -= 1
    if first < at:
        return first, True
    end = tokens[last].end
    for token in tokens[last + 1 : last + 7]:
        gap = text[end : token.start]
        if "\x1d" in gap or "\n" in gap:
            break
        if _particle(token):
            return first, True
        end = token.end
    return first, False


def _particle(token: Token) -> bool:
    return token.bare in PARTICLES or token.text in SHORT_PARTICLES


def _of_another_second(name: Name, tokens: list[Token], last: int, text: str) -> bool:
    """Return whether a first surname is followed by another second one than the person's."""
    if last + 1 >= len(tokens):
        return False
    after = tokens[last + 1]
    gap = text[tokens[last].end : after.start]
    own = {*name.second, *(word[:1] for word in name.second), *name.given, *name.middle}
    if (
        gap not in (" ", "-", "\x1f")
        or not after.capital
        or (after.text.isupper() and len(after.text) < 4)
    ):
        return False
    return after.bare not in own and after.bare not in PARTICLES


def _run_together(candidate: Candidate, name: Name, token: Token, text: str) -> Verdict | None:
    """Judge both names in one word, as in a slug, an address or a hashtag."""
    bare = token.bare.strip("0123456789")
    orders = [(g, f) for g in name.given for f in name.family if bare in (g + f, f + g)]
    if not orders or not token.text.isascii():
        if orders:
            return SURE
        return None
    given, family = orders[0]
    digits = token.bare != bare
    camel = re.search(r"[a-z][A-Z]", token.text) is not None
    if name.ordinary and not camel and (token.text.islower() or candidate.part is Part.TEXT):
        return None
    if text[token.end : token.end + 1] == "@" or re.match(
        r"[._-]?\w*@", text[token.end : token.end + 20]
    ):
        return unsure("It is part of an address or account name.")
    if digits:
        return unsure("Digits follow the name: it may be an account name.")
    if (
        camel
        or candidate.part in (Part.LINK, Part.ATTRIBUTE, Part.DATA)
        or text[: token.start].endswith(("#", "/", "@"))
    ):
        return SURE
    if len(given) > 3 and len(family) > 3:
        return SURE
    return unsure("The two names are written as one word.")


def _in_full(candidate: Candidate, text: str, family: Token) -> tuple[str, Token]:
    """Return all of the text round a candidate, and where the surname stands in it."""
    low = max(0, candidate.start - 110)
    if candidate.text[low : low + len(text)] != text:
        return text, family
    return candidate.text, replace(family, start=family.start + low, end=family.end + low)


def _beside_family(
    candidate: Candidate,
    name: Name,
    tokens: list[Token],
    first: int,
    last: int,
    text: str,
    barrel: bool,
) -> Verdict | None:
    if a_firm_behind(name, tokens, first, last, text):
        return None
    fields = by_fields(name, *_in_full(candidate, text, tokens[first]))
    if fields == "initial":
        return unsure("Only the first letter of the given name is there.")
    if fields:
        return SURE if fields == "own" else None
    if not barrel and beside_another_surname(name, tokens, first, last, text, candidate.region):
        if candidate.detail.kind is DetailKind.FAMILY_NAME and born_and_died(tokens[last], text):
            return unsure("It may be another person of that name: it tells of a death.")
        return SURE
    before = in_front_of_family(candidate, name, tokens, first, last, text)
    after = behind_family(candidate, name, tokens, first, last, text)
    verdict = (
        before if before is SURE or after is None else after if after is SURE else before or after
    )
    if verdict is not SURE and not barrel and told_by_kin(name, tokens, first, last, text):
        return SURE
    if verdict is SURE and barrel:
        # One barrel of a double name: the other one beside it would have been seen.
        return unsure("Only one part of the surname is there.")
    return verdict
