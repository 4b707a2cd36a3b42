"""
What is never asked, in whatever list it stands (rules B1, B2, E4, E5).

Adult, dating, health, addiction, faith, LGBT+, support and refuge sites: an
account there can be the thing that puts somebody in danger, and so can the
look-up. Sign-up, log-in and reset forms: asking one can send a message. The
loader decides this, not the list and not taste, and there is no switch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from privacyaudit.words import _


class Left(StrEnum):
    """Why an entry of a list is left out."""

    SENSITIVE = "sensitive"
    FORM = "form"
    REVERSE = "reverse"
    METHOD = "method"
    HEADERS = "headers"
    IN_HOST = "in host"
    OFF = "off"
    NOT_WEB = "not web"
    SIMILAR = "similar"
    NO_SIGN = "no sign"
    NOT_READ = "not read"
    TOO_MANY = "too many"
    GUESS = "guess"
    SAME_SITE = "same site"


def left_says(left: Left) -> str:
    """Return why entries are left out, in a sentence."""
    return {
        Left.SENSITIVE: _("We never ask sites on private matters, such as health or dating."),
        Left.FORM: _("We never use sign-up, log-in or reset forms. They can send a message."),
        Left.REVERSE: _("These look for an email address or a number. We look for usernames."),
        Left.METHOD: _("These need a form to be sent. We only read pages."),
        Left.HEADERS: _("These need a key or a cookie. We send none."),
        Left.IN_HOST: _("Here the name is part of the site's address. Your router could see it."),
        Left.OFF: _("The list itself says that these do not work."),
        Left.NOT_WEB: _("These are not web sites, or do not look for a username."),
        Left.SIMILAR: _("These also show names that are only like yours."),
        Left.NO_SIGN: _("The list does not say how to tell a yes from a no."),
        Left.NOT_READ: _("These hold something that we do not know how to read."),
        Left.TOO_MANY: _("The list is longer than we ask in one go."),
        Left.GUESS: _("These add letters to the name. We look only for the name you gave."),
        Left.SAME_SITE: _("The list asks one site again and again. We ask it twice at most."),
    }[left]


_SHUT_OUT = """adult adults nsfw porn porno pornography xxx sex sexy sexual erotic erotica hentai
    fetish kink kinky bdsm escort escorts webcam webcams cam camgirl camgirls nude nudes onlyfans
    dating date hookup hookups swingers matchmaking singles marriage matrimony
    health healthcare medical medicine medicin doctor doctors patient patients mental
    therapy therapist counselling counseling wellness disease cancer hiv pregnancy fertility
    abortion disability addiction recovery alcohol drugs drug drinking sobriety sober gambling
    aa na eating suicide depression anxiety autism selfharm
    faith religion religious religions church christian christianity catholic islam islamic
    muslim jewish judaism hindu hinduism buddhist buddhism sikh mormon spirituality bible quran
    lgbt lgbtq lgbtqia gay lesbian bisexual trans transgender queer
    support supportgroup refuge refuges shelter shelters survivor survivors abuse
    domestic violence victim victims crisis helpline"""
_WORDS = frozenset(_SHUT_OUT.split())
"""Words of categories and tags that shut a site out."""

_IN_HOST = re.compile(
    r"porn|xxx(?![iv])|hentai|(?<!scl)erotic|escort|camgirl|webcam|fetish|nsfw"
    r"|(?<!de)nudes?(?![a-z])|adultfriend"
    r"|(?:^|[.-])sex(?!ton)|sexy|sexting|(?:^|[.-])gay(?!le|nor)|(?<!nose)gay[.-]|lesbian|lgbt|queer|transgender"
    r"|(?<!up)(?<!vali)(?<!man)(?<!liqui)(?<!consoli)(?<!intimi)(?<!back)dating|hookup|swinger"
    r"|milf(?!or)|xhamster|rule34|furaffinity|e621|f-list"
    r"|onlyfans|fansly|manyvids|chaturbate|stripchat|bongacams|livejasmin|myfreecams|cam4"
    r"|redtube|youjizz|spankbang|eporner|xvideos|xnxx|beeg|motherless|imagefap|(?<!fuj)iwara|admireme"
    r"|apclips|allthingsworn|pocketstars|royalcams|(?<!j)erome|fapello|slushy|fancentro|justfor\.fans"
    r"|loyalfans|sextpanther|literotica|bdsmlr|fetlife|feeld|kasual|ashleymadison"
    r"|tinder(?!box)|bumble\.com|okcupid|(?:^|\.)pof\.|plentyoffish|badoo|mamba\.|hinge\.co|(?:^|\.)match\."
    r"|eharmony|zoosk|jdate|muzz(?!l)|salaams|shaadi|happn|coffeemeetsbagel|meetic|parship|lovoo"
    r"|grindr|hornet\.com|planetromeo|romeo\.com|scruff(?!y|i)|taimi|(?:^|\.)her\.app|lex\.lgbt|trevorspace"
    r"|emptyclosets|susans\.org|7cups|patientslikeme|healthunlocked|medhelp|dailystrength"
    r"|inspire\.com|mumsnet|babycenter|babyblog|baby\.ru|whattoexpect|fertilityfriend"
    r"|myfitnesspal|crazymeds|drugs-?forum|bluelight|erowid|intherooms|smartrecovery|loosid"
    r"|soberistas|recoverydharma|alcoholicsanonymous|gamblersanonymous|znanylekarz|doctolib"
    r"|zocdoc|healthgrades|sharecare|beyondblue|mind\.org|samaritans|elefriends|sidebyside"
    r"|(?:^|\.)bible|christian|catholic|(?:^|\.)jesus|(?:^|\.)pray|faithlife|islam(?!abad)|muslim|hindu(?!stan)|jewish"
    r"|(?:^|\.)jw\.|mormon|ummah|(?:^|[.-])refuge|womensaid|womens-aid|survivors|(?<!sc)(?<!(?<!n)g)(?<!d)(?<!sa)rape(?!seed)|chayn|loveisrespect"
    r"|domesticviolence|thehotline|supportgroup|mentalhealth|suicide|selfharm|(?:^|[.-])hiv(?![a-z])|abortion"
    r"|adultwork|adam4adam|fabguys|clips4sale|streamate|camsoda|flirt4free|jerkmate|feetfinder"
    r"|fapster|f95zone|luscious\.net|silverdaddies|daddyhunt|bearwww|growlr|skout|elitesingles"
    r"|seekingarrangement|sugardadd|benaughty|victoriamilan|gleeden|happypancake|lovescout24"
    r"|finya\.de|edarling|bildkontakte|mocospace|mingle2|wooplus|flirtymania|dirtyroulette"
    r"|mysupportforums|stopdrinking|al-?anon(?![a-z])|ptsd|bipolar|anorexi|eatingdisorder|exjw|exmuslim"
    r"|(?:^|\.)(?:seeking\.com|alt\.com|recon\.com|squirt\.org|manhunt\.net|tantanapp\.com|hily\.com"
    r"|3fun\.co|aa\.org|na\.org|patient\.info)$",
)
"""Hosts that are shut out whatever category a list puts them in."""

_GROUPS = re.compile(
    r"/(?:r|c|f|g|m|t|boards?|channels?|communit(?:y|ies)|forums?|groups?|rooms?|subs?|tags?|topics?)"
    r"/([^/?#]+)"
)
"""The name of a group of people in an address: *reddit.com/r/stopdrinking*."""
_ORDINARY = """aa cam crisis date doctor doctors domestic marriage na shelter shelters singles
    support"""
_GROUP_WORDS = _WORDS.difference(_ORDINARY.split())
"""Words of a group that is made for something private; *support* helps with a program."""
_IN_GROUP = re.compile(
    r"abus(?:e|ive)|addict|alcohol|anxiety|bdsm|cancer|depress|divorc|drink|drug|fertil|gay|gonewild"
    r"|kink|lgb|miscarr|narcissis|nsfw|opiate|porn|pregnan|r4r|rehab(?:$|[^a-z])|(?<!es)(?<!us)(?<!le)sex"
    r"|sober|stop(?:smoking|gambling)|survivor|transgender|transition"
)
"""The same, in the names that groups make of words."""
_PARTS = """adult adults nsfw porn porno xxx sex bdsm fetish kink escort escorts camgirls dating
    hookup hookups personals swingers gay lesbian bisexual transgender queer lgbt lgbtq hiv abortion
    sober sobriety selfharm self-harm"""
_PRIVATE_PART = frozenset(_PARTS.split())
"""Parts of an ordinary site that are made for something private, as they stand in an address."""

_FORM = re.compile(
    r"(?:^|[/._?&=+-])(?:re-?_?set(?:ting)?|forgot\w*|recover(?:y|_?password)?|passwords?|passwd"
    r"|sign-?_?up\w*|sign-?_?in|log-?_?in|register|registration|joining|enroll"
    r"|create-?_?account|new-?_?account|account-?_?exists?)(?:$|[/._?&=+-])"
    r"|availab|is_?taken|name_?check|check_?(?:user|nick|name|email|login|account)"
    r"|(?:user|nick|login|email|account)_?(?:name)?_?(?:check|exists?|valid|attempt|taken)"
    r"|valid(?:ate|ation|ator)?/?(?:$|[/?&=_-])",
    re.IGNORECASE,
)


_INSIDE = re.compile(r"(?:https?:/{1,2}|[/=@])([a-z0-9-]+(?:\.[a-z0-9-]+)+)")
"""A host within an address."""

_WRITTEN_OUT = re.compile(r"-(?:com|org|net|co-uk)$")
"""The end of a host that is written out within one part of another's: *www-site-com*."""

_MAIL = re.compile(r"\{account\}@((?:[\w-]+\.)+[\w-]+)")
"""An email address made of a name. At the site's own host it is how Mastodon writes accounts."""

_NUMBER = re.compile(
    r"(?:e-?mail|phone|telephone|mobile|msisdn|whatsapp)(?:_?(?:address|number|no))?[=/:]\{account\}",
    re.IGNORECASE,
)
_BY_NUMBER = frozenset({"wa.me", "api.whatsapp.com", "web.whatsapp.com"})
"""Hosts where an account is found by its number alone."""


def sensitive(name: str, category: str, tags: Iterable[str], *addresses: str) -> bool:
    """Say whether a site is one of those that are left out for good."""
    words = re.split(r"[^a-z0-9]+", " ".join((category, *tags)).lower())
    if any(word in _WORDS for word in words):
        return True
    hosts = [host for address in addresses if address for host in _hosts(address)]
    named = re.sub(r"[^a-z0-9.]+", "-", name.lower())
    if any(_IN_HOST.search(host) for host in (*hosts, named)):
        return True
    return any(_private_part(address) for address in addresses if address)


def _hosts(address: str) -> list[str]:
    """Return the host of *address*, and those inside it: a translator or an archive shows them."""
    parts = urlsplit(address)
    inside = unquote(f"{parts.path}?{parts.query}").lower()
    return [read_through((parts.hostname or "").strip(".")), *_INSIDE.findall(inside)]


def read_through(host: str) -> str:
    """Return the host that *host* shows under its own name: *match-com.translate.goog*."""
    label, _dot, behind = host.partition(".")
    if behind != "translate.goog" and not _WRITTEN_OUT.search(label):
        return host
    return label.replace("--", "\0").replace("-", ".").replace("\0", "-")


def _private_part(address: str) -> bool:
    """Say whether *address* leads to a part of a site that is made for something private."""
    path = unquote(urlsplit(address).path).lower()
    if not _PRIVATE_PART.isdisjoint(path.split("/")):
        return True
    return any(
        _IN_HOST.search(group)
        or _IN_GROUP.search(group)
        or not _GROUP_WORDS.isdisjoint(re.split(r"[^a-z0-9]+", group))
        for group in _GROUPS.findall(path)
    )


def is_reverse(address: str) -> bool:
    """Say whether *address* makes an email address or a phone number of a name (rule E4)."""
    parts = urlsplit(address)
    asked = unquote(f"{parts.path}?{parts.query}")
    if _NUMBER.search(asked) or (parts.hostname or "").lower() in _BY_NUMBER:
        return True
    host = (parts.hostname or "").lower()
    return any(not f".{host}".endswith(f".{one.lower()}") for one in _MAIL.findall(asked))


def is_form(address: str) -> bool:
    """Say whether an address is a sign-up, log-in or reset form, or tries one."""
    parts = urlsplit(address)
    asked = unquote(f"{parts.path}?{parts.query}").replace("{account}", "")
    return bool(_FORM.search(asked))
