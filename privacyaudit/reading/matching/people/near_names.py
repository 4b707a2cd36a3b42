"""
Given names that were once short for another and are names of their own today.

Books of nicknames say that *Nancy* is Ann and *Patrick* is Peter. So they were called in
another century; who reads *Patrick Day* today and knows a Peter Day would ask first.
"""

from __future__ import annotations

from functools import lru_cache

from privacyaudit.reading.matching.people.given import bare, short_names

_OWN = """
    alexander alexandria
    alice lisa elsie
    alicia lisa elsie
    amelia emily amy emma
    andrew andrea
    ann nancy hannah antonia antoinette annette
    anna hannah savannah
    anne nancy hannah
    antonia tony
    antoinette tony
    ashley lee
    carol caroline carolyn carolann carrie
    caroline carolyn carrie
    charles carl
    clara claire clarissa clarinda
    derrick eric
    edward edmund
    edmund ted
    eleanor ellen elaine helen elena lena
    elaine helen
    elizabeth lisa elsie
    ellen helen ella
    emma emily
    ernest ernestine
    frederick frederica derick
    gareth garth
    george georgine
    helen ella eileen aileen
    helena ellen elaine eleanor eileen aileen
    jacqueline jack
    jane jean jeanne jessie virginia
    jean genevieve jeanette
    jeanette janet jessie
    joan joanna joanne johanna johannah
    joanna hannah
    john ian ivan jonathan johnathan johnathon jonathon nathan
    joshua joe
    leo leon
    leonora leon
    liam bill billy willie
    lois louise
    louis louise lou
    louisa lois eliza
    louise eliza
    margaret daisy gretchen
    marie rosemary
    martha patty
    mary marilyn marion maureen may molly polly rosemary mariah miriam mitzi
    megan daisy margaret
    melissa lisa
    mikko mika
    molly polly may
    patrick peter
    paul polly
    robert robin bill billy
    robin bob bobby
    roger bob bobby
    roland orlando
    sheila cecilia
    shirley lee
    stephanie annie
    susan hannah
    susannah hannah
    theresa tracy
    teresa tracy
    wilma william will bill
    will bill billy liam
    ned ted
    liz beth betty bess elsie lisa eliza
    beth betty bess elsie lisa eliza libby
    betty elsie lisa eliza libby
    peggy meg maggie daisy
    dick rick ricky
"""
"""Each line: a name, and names that may be another person's."""


@lru_cache(maxsize=1)
def _pairs() -> frozenset[frozenset[str]]:
    lines = (line.split() for line in _OWN.strip().splitlines())
    return frozenset(frozenset((one, other)) for one, *others in lines for other in others)


@lru_cache(maxsize=512)
def near_names(given: str) -> frozenset[str]:
    """Return those of the short names of *given*, squashed, that may as well be another person's."""
    plain = bare(given)
    return frozenset(
        name for name in map(bare, short_names(given)) if frozenset((plain, name)) in _pairs()
    )
