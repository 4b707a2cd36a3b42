"""
Which leaks may be named: those of large sites that very many people use (E1, E5).

That somebody's email address was in the leak of one site can be the most
private thing there is to know of them. Whoever keeps a list of leaks decides
what is in it, so no list of private sites is ever whole. Here it is the other
way round: a name that is not on our list goes nowhere, into no report, record
or log. The person is told that there are others, and never of which sort.

A name that is added must say nothing of anybody's health, faith, love, money,
troubles or opinions, nor of where they live or come from, what they learn, or
that they look for a home or for work.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from privacyaudit.model import ExposureKind, Finding

_NAMES = """
    000webhost; 123RF; 500px; 8tracks; Adobe; Animoto; AntiPublic; Apollo; Bitly; Bookmate;
    CafePress; Canva; Cit0day; ClearVoiceSurveys; Collection1; Dailymotion;
    Data Enrichment Exposure From PDL Customer; DataCamp; Deezer; Disqus; Domino's; Dropbox;
    Dubsmash; Duolingo; Epic Games; Evite; Evony; Exactis; Exploit.In; Facebook; Forbes; Gravatar;
    Heroes of Newerth; Houzz; Imgur; Internet Archive; Kickstarter; Last.fm; LinkedIn; Lumin PDF;
    MindJolt; MySpace; Neopets; Netflix; Nexus Mods; Nitro; NVIDIA; Onliner Spambot; OVH; PDL;
    Photobucket; Pixlr; PlayStation; Plex; Poshmark; QuestionPro; ReverbNation; River City Media;
    Roll20; Romwe; Samsung; ShareThis; SHEIN; SlideTeam; Snapchat; Sony; SoundCloud; Spotify;
    StockX; Ticketfly; Ticketmaster; Trello; Trillian; Tumblr; Twitch; Twitter; Twitter (200M);
    Unreal Engine; Verifications.io; Vimeo; Wattpad; We Heart It; XSplit; Yahoo; Zappos; Zynga
"""


def _bare(name: str) -> str:
    """Return *name* as lists of leaks write it in different ways: letters and digits only."""
    return "".join(char for char in name.casefold() if char.isalnum())


NAMES = tuple(" ".join(name.split()) for name in _NAMES.split(";"))
"""The leaks that may be named, as they are printed."""

_KNOWN = {_bare(name): name for name in NAMES}


def told(finding: Finding) -> Finding:
    """Return *finding* without the names of leaks that may not be named."""
    if finding.kind is not ExposureKind.CREDENTIALS_BREACH:
        return finding
    names = known(finding.names)
    return finding if names == finding.names else replace(finding, names=names)


def known(names: Iterable[str]) -> tuple[str, ...]:
    """Return those of *names* that may be named, as our own list writes them, each once."""
    ours = (_KNOWN.get(_bare(name)) for name in names)
    return tuple(dict.fromkeys(name for name in ours if name))
