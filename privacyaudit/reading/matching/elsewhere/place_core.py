"""
The own part of a name of several words, said without its trade or its kind.

*Blackwater & Finch* for *Blackwater & Finch Solicitors LLP*, *Queen Ethelburga's* for the school of
that name: people say it so, but another firm may be called the same, so it is possible only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.place_slots import plain_of, without_legal, words_of
from privacyaudit.reading.matching.elsewhere.same_words import AND, FILLERS, LEGAL
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.nicknames import ORDINARY

_KINDS = frozenset(
    """
    solicitors solicitor lawyers law legal attorneys barristers accountants accountancy accounting
    architects architecture surveyors consulting consultants consultancy advisory advisors partners
    associates group holding holdings services service solutions systems software technologies
    technology tech digital media studio studios design designs agency engineering engineers
    logistics transport haulage foods food catering bakery bakers butchers brewery joinery carpentry
    joiners builders building construction contractors roofing plumbing electrical electricals
    heating landscapes landscaping gardens nursery nurseries florist florists cleaning cleaners
    laundry garage motors cars autos tyres dental dentists surgery clinic veterinary vets pharmacy
    chemist chemists opticians insurance finance financial estates lettings property properties
    recruitment training education print printing printers press publishing publishers books
    textiles fabrics clothing furniture ceramics pottery pharmaceuticals laboratories labs
    school academy college primary secondary junior infant infants middle high elementary grammar
    preparatory prep sixth form centre center church england catholic roman aided voluntary
    metallbau maschinenbau holzbau tiefbau hochbau elektrotechnik haustechnik sanitar heizung
    spedition steuerberater rechtsanwalte architekten ingenieure immobilien versicherungen
    avocats notaires architectes avvocati abogados advocaten makelaars kancelaria
    chandlers chandlery joinery jewellers jewelry jewellery grocers greengrocers fishmongers tailors
    drapers saddlers farriers seeds feeds timber yachts boatbuilders boatyard shipping haulage
    stationers ironmongers hardware opticians undertakers funerals auctioneers valuers upholstery
    upholsterers glaziers plasterers decorators caterers confectioners vintners brewers distillers
    """.split()
)
"""What a firm does, or what a school is, behind its own name."""

_IN_FRONT = frozenset(
    """
    cabinet etude maison garage boulangerie librairie pharmacie imprimerie menuiserie transports
    ateliers atelier etablissements ets societe conserverie domaine agence
    autohaus backerei baeckerei metzgerei fleischerei tischlerei schreinerei zimmerei malerbetrieb
    praxis kanzlei steuerkanzlei gartnerei gaertnerei weingut spedition brauerei buchhandlung
    apotheke gasthof hotel gartenbau
    studio officina panificio pasticceria farmacia ristorante libreria autofficina impresa ditta
    bufete despacho talleres panaderia ferreteria bodegas gestoria transportes
    bakkerij slagerij boekhandel drukkerij notariskantoor advocatenkantoor schildersbedrijf
    aannemersbedrijf installatiebedrijf loodgietersbedrijf
    kancelaria piekarnia apteka zaklad przedsiebiorstwo
    messrs
    """.split()
)
"""What a firm does, in front of its own name."""
_ONE_OF_MANY = frozenset(
    """
    center centre services group association society foundation company store stores shop
    partnership practice trust
    """.split()
)
_KIN = frozenset(
    "zn zoon zonen zonen fils filles figli figlio hijos hijo sohne soehne sohn synowie sons son filhos".split()
)
"""Who is in a firm with the one it is called after."""

_HOUSES = (
    "cafe",
    "restaurant",
    "bar",
    "bakery",
    "tearoom",
    "tearooms",
    "hotel",
    "inn",
    "pub",
    "salon",
)
_SCHOOLS = frozenset(
    "school primary academy college infant infants junior juniors secondary".split()
)


def _own_end(plain: list[str]) -> int:
    """Return how many of the words of a name are its own, in front of what it does."""
    kept = len(plain)
    while kept and (plain[kept - 1] in _KINDS or plain[kept - 1] in FILLERS):
        kept -= 1
    both = next((at for at, word in enumerate(plain) if at and word in AND), 0)
    if both and kept == len(plain) and both + 1 < kept <= both + 4:
        # *Harrow & Tully Roofing Supply*: two names, and whatever they deal in.
        names = plain[max(0, both - 1) : both + 2]
        if both == 1 and not any(word in ORDINARY or len(word) < 4 for word in names[::2]):
            return both + 2
    return kept


@lru_cache(maxsize=512)
def core(value: str) -> tuple[str, ...]:
    """Return the own words of a name where its kind can be left off, at least two; else nothing."""
    plain = [plain_of(word) for word in without_legal(words_of(value))]
    if plain and plain[0] == "the":
        plain = plain[1:]
    kept = _own_end(plain)
    own = plain[:kept]
    if own and own[0] in _IN_FRONT and any(word in AND for word in own[2:-1]):
        own, kept = own[1:], -1
    rare = [word for word in own if len(word) > 3 and word not in FILLERS and word not in AND]
    possessive = re.search(r"['’]s\b", value, re.I)
    house = bool(plain) and plain[-1] in _HOUSES and re.match("the ", value, re.I)
    if house:  # *The Copper Kettle Café* is called by all of its words but the last
        own, kept = plain[:-1], len(plain) - 1
        rare = [word for word in own if len(word) > 3]
    somebodys = possessive or house or any(word in AND for word in own[1:])
    if not somebodys and len(plain) > 3 and plain[-1] in _ONE_OF_MANY:
        own, kept = plain[:-1], len(plain) - 1  # *Prairie Rose Community Health*
        rare = [word for word in own if len(word) > 3 and word not in FILLERS]
        somebodys = len(rare) > 2
    named = kept == -1 and own[-1] in _KIN and any(len(word) > 4 for word in rare)
    saint = possessive and rare and own[0] in ("st", "saint")
    if (
        kept == len(plain)
        or len(own) < 2
        or (len(rare) < 2 and not saint and not named)
        or not somebodys
    ):
        return ()  # a place's name alone, as in *Mill Creek High School*, says nothing of the school
    return tuple("and" if word in AND and at > 0 else word for at, word in enumerate(own))


def forms(value: str) -> tuple[str, ...]:
    """Return what to search for: the own words run together, with and without *and*."""
    own = core(value)
    if not own:
        return ()
    ways = ("and", "", *(("und", "et", "y", "e", "en", "i", "og", "och") if "and" in own else ()))
    return tuple(
        dict.fromkeys("".join(way if word == "and" else word for word in own) for way in ways)
    )


def is_core(candidate: Candidate) -> bool:
    """Return whether no more than the own words were found."""
    found = plain_of(candidate.found.replace("&", "and"))
    return found in forms(candidate.detail.value) or found.replace("and", "") in forms(
        candidate.detail.value
    )


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge the own words: possible, where they stand as a name with no other kind behind."""
    found = candidate.found
    large = [word for word in re.findall(r"[^\W\d_]+", found) if len(word) > 3]
    if not large or not all(word[:1].isupper() for word in large):
        return None
    if re.search(r"[!?;:.,]\s|[\x1d\x1e\n]", found):
        return None
    if re.search(r"[A-Za-z0-9-]\Z", candidate.before(1)):
        return None
    in_front = re.search(r"([^\W\d_]+) \Z", candidate.before(24))
    if in_front is not None and plain_of(in_front[1]) in _IN_FRONT:
        return None  # the same names, and another trade
    after = candidate.after(24).replace("\x1f", "")
    behind = re.match(r"(?:'s)?((?: [A-Z][A-Za-z.]*){1,3})", after)
    if behind is not None:
        words = [plain_of(word) for word in behind[1].split()]
        listed = _SCHOOLS.intersection(map(plain_of, words_of(candidate.detail.value)))
        if words[0] not in LEGAL and not listed.issuperset(words):
            return None  # a longer name, or one of another kind
    if re.match(r"[A-Za-z0-9]|-[A-Za-z]", after):
        return None
    return SURE if _own_people(candidate) else unsure("The name is there without its last word.")


_WHOSE = (DetailKind.NAME, DetailKind.FORMER_NAME)
_NEAR = 160


def _own_people(candidate: Candidate) -> bool:
    """Return whether the person, or where they work, stands beside a firm's two names."""
    if candidate.detail.kind is not DetailKind.EMPLOYER:
        return False
    near = plain_of(candidate.before(_NEAR) + " " + candidate.after(_NEAR))
    said = set(
        re.findall(
            r"[^\W\d_]+", fold(candidate.before(_NEAR) + " " + candidate.after(_NEAR)).lower()
        )
    )
    for detail in candidate.listed:
        if detail.kind in _WHOSE:
            words = re.findall(r"[^\W\d_]{2,}", fold(detail.value).lower())
            if len(words) > 1 and words[-1] in said:
                return True
        if detail.kind is DetailKind.WORK_ADDRESS:
            line = plain_of(detail.value.partition(",")[0])
            if len(line) > 7 and line in near:
                return True
    return False
