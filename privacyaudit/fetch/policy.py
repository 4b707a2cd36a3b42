"""
Addresses that our own rules keep us from opening, and why (rules B1, B2, B3, B8).

Opening some addresses does something: a log-in or reset form can send a
message, a link made for one reader is a read receipt, a shortener tells its
owner who came. And nothing is ever asked of a place the person wants avoided.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote

from privacyaudit.errors import RefusedError
from privacyaudit.fetch.url import Url, read_url, words
from privacyaudit.model import Reason
from privacyaudit.words import _

FORMS = words(
    """login log-in log_in signin sign-in sign_in signup sign-up sign_up register registration
    create-account createaccount create_account new-account newaccount
    reset resetpassword reset-password reset_password password-reset passwordreset password_reset
    forgot forgotpassword forgot-password forgot_password forgotten lostpassword lost-password
    recover account-recovery sso oauth oauth2 authorize authenticate authentication
    logon log-on signon sign-on logout log-out log_out signout sign-out sign_out
    wp-login useraccountlogin accountlogin user-login userlogin accounts-login
    deactivate deleteaccount delete-account"""
)
"""Path parts of log-in, sign-up and reset pages, in lower case without a suffix."""

SHORTENERS = words(
    """bit.ly bitly.com t.co goo.gl tinyurl.com ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly
    shorturl.at shorturl.com tiny.cc rb.gy s.id bl.ink lnkd.in db.tt qr.ae adf.ly ouo.io bc.vc
    soo.gd clck.ru vk.cc t.ly tiny.one short.io shor.by urlz.fr x.gd u.to da.gd 0rz.tw dlvr.it
    fb.me ift.tt trib.al wp.me amzn.to amzn.eu a.co spr.ly hyperurl.co snip.ly
    chilp.it kutt.it lnk.to smarturl.it mcaf.ee po.st qr.net rotf.lol tr.im
    tny.im surl.li shorte.st gg.gg forms.gle maps.app.goo.gl page.link app.link grabify.link
    iplogger.org iplogger.com iplogger.ru 2no.co yip.su blasze.com ps3cfw.com urlzs.com
    canarytokens.com canarytokens.org whatstheirip.com"""
)
"""Hosts whose addresses lead elsewhere, or that exist to log who opened them."""

_TOKEN_KEYS = words(
    """token access_token accesstoken auth auth_token authtoken authkey auth_key key sig signature
    sign hash hmac jwt ticket otp magic magiclink invite invitation invite_code invitecode code
    secret session sessionid session_id sid phpsessid jsessionid nonce confirm confirmation
    confirmation_token verify verification unsubscribe rid recipient subscriber email_id
    passcode pwd password passwd pass share_token sharetoken resourcekey x-amz-signature
    x-goog-signature se_sig oobcode one_time trk_token"""
)
_OPENED = words(
    """unsubscribe optout opt-out confirm verify verification activate activation invite invites
    invitation click clicks track tracking open opens magic magic-link magiclink beacon pixel
    ls wf"""
)
"""Path parts after which a long part is a token for one reader."""
_RANDOM = re.compile(r"[0-9a-f]{32,}|[A-Za-z0-9_-]{20,}")
_HEX = re.compile(r"[0-9a-fA-F]{32,}")
_PRIVATE_NAMES = (
    "localhost",
    "local",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "private",
    "home.arpa",
    "localdomain",
    "in-addr.arpa",
    "ip6.arpa",
)


class AvoidedError(RefusedError):
    """The person asked us never to go there (rule B3)."""


@dataclass(frozen=True, slots=True)
class Avoided:
    """One place to stay away from: a whole host, or one address on it."""

    host: str
    parts: tuple[str, ...] = ()
    query: tuple[tuple[str, str], ...] = ()

    def covers(self, url: Url) -> bool:
        """Say whether *url* is this place, a part of it, or the same by another door."""
        host = _plain(url.host)
        if not self.parts and not self.query:
            return host == self.host or host.endswith("." + self.host)
        if host != self.host:
            return False
        parts = _parts(url.path)
        if parts[: len(self.parts)] != self.parts:
            return False
        return set(self.query) <= set(_pairs(url.query))


def avoiding(places: Iterable[str]) -> tuple[Avoided, ...]:
    """
    Read the places to avoid: hosts (``example.com``) or addresses.

    :raises RefusedError: one of them cannot be read; then nothing may be asked
        at all, as we would not know what to stay away from.
    """
    found = []
    for place in places:
        text = place.strip()
        url = read_url(text if "://" in text else f"https://{text}")
        found.append(Avoided(_plain(url.host), _parts(url.path), tuple(_pairs(url.query))))
    return tuple(found)


def _plain(host: str) -> str:
    for door in ("www.", "m.", "mobile.", "old.", "new.", "touch."):
        rest = host.removeprefix(door)
        if rest != host and "." in rest:
            return rest
    return host


def _parts(path: str) -> tuple[str, ...]:
    decoded = unquote(unquote(path))
    kept: list[str] = []
    for part in decoded.casefold().split("/"):
        if part == "..":
            kept = kept[:-1]
        elif part not in ("", "."):
            kept.append(part)
    return tuple(kept)


def _pairs(query: str) -> list[tuple[str, str]]:
    return [
        (key.casefold(), value.casefold())
        for key, value in parse_qsl(query.replace(";", "&"), keep_blank_values=True)
    ]


REGISTERS = frozenset({"api.charitycommission.gov.uk"})
"""Hosts whose ``/register`` is a public register, and nothing to sign up to."""


def _is_form(parts: Iterable[str]) -> bool:
    return any(part.rpartition(".")[0] in FORMS or part in FORMS for part in parts)


def refuse_form(url: Url, template: str = "") -> None:
    """
    Refuse log-in, sign-up and reset pages (rules B1, B2).

    With a declared *template* only its fixed parts count, so that a person
    whose username is ``reset`` can be helped too.
    """
    if template.startswith(("/", "http")):
        path = template.split("?")[0].partition("://")[2] or template.split("?")[0]
        parts = tuple(part.casefold() for part in path.split("/") if "{" not in part)
    else:
        parts = _parts(url.path)
    if url.host in REGISTERS:
        parts = tuple(part for part in parts if part != "register")
    if _is_form(parts):
        raise RefusedError(
            _("This is a page to log in, sign up or reset a password. We never open those.")
        )


def refuse_personal(url: Url) -> None:
    """Refuse shorteners, and links that only one reader has (rule B8)."""
    labels = url.host.split(".")
    if any(".".join(labels[start:]) in SHORTENERS for start in range(len(labels) - 1)):
        raise RefusedError(
            _("This is a short link. Opening it could tell its owner that you were there.")
        )
    parts = [part for part in unquote(url.path).split("/") if part]
    marked = {index for index, part in enumerate(parts) if part.casefold() in _OPENED}
    token = any(_HEX.fullmatch(part) for part in parts) or any(
        _RANDOM.fullmatch(part) for index in marked for part in parts[index + 1 :]
    )
    for key, value in parse_qsl(url.query.replace(";", "&"), keep_blank_values=True):
        token = token or (key.casefold() in _TOKEN_KEYS and len(value) >= 8)
        token = token or bool(_HEX.fullmatch(value))
    if token:
        raise RefusedError(
            _("This link seems made for one reader. Opening it could show that you read it.")
        )


def refuse_private(url: Url, *, tor: bool = False) -> None:
    """Refuse hosts that can only be private, and in Tor mode numbers too."""
    dotted = "." + url.host
    if not url.is_number and (
        "." not in url.host or any(dotted.endswith("." + name) for name in _PRIVATE_NAMES)
    ):
        raise RefusedError(_("This address is on a private network, so we did not open it."))
    if url.host.endswith(".onion") and not tor:
        raise RefusedError(_("This address can only be opened through Tor."))
    if url.port not in (80, 443):
        raise RefusedError(_("This address uses an unusual port, so we did not open it."))


def refuse_avoided(url: Url, places: Iterable[Avoided]) -> None:
    """
    Refuse what the person wants avoided (rule B3).

    :raises AvoidedError: the address is one of *places*.
    """
    if any(place.covers(url) for place in places):
        raise AvoidedError(_("You asked us never to go there."))


def look(address: str, *, avoid: Iterable[str] = ()) -> tuple[Reason, str] | None:
    """
    Say, without sending anything, why an *address* somebody listed would not be opened.

    ``None`` where nothing speaks against it.
    """
    return why_not(address, avoid)


def why_not(
    address: str, avoid: Iterable[str] = (), *, listed: bool = True, here: Collection[str] = ()
) -> tuple[Reason, str] | None:
    """
    Say, for the plan, why *address* is left out (rules B3, B8).

    An address that was not *listed* was made by a source, and only kept from
    places to avoid here. *here* are hosts of the demo and the tests.
    """
    try:
        url = read_url(address)
        refuse_avoided(url, avoiding(avoid))
        if listed:
            if url.host not in here and f"{url.host}:{url.port}" not in here and "*" not in here:
                refuse_private(url)
            refuse_form(url)
            refuse_personal(url)
    except AvoidedError as error:
        return Reason.AVOIDED, error.says
    except RefusedError as error:
        return Reason.REFUSED, error.says
    return None
