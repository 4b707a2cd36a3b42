"""What carries a detail: icons, state within state, dumps and settings; beside them other people's."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from html import escape
from urllib.parse import quote

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.carried import filled_pages, owners
from tests.reading.labelled.hunted.group import Group

_PHONES = """
C <p><i class="fa fa-phone"></i> {first}{second}</p>
C <li><i class="fas fa-phone-alt" aria-hidden="true"></i><span>{first} {second}</span></li>
C <div class=ic><i class="bi bi-telephone-fill"></i></div><div>{first}{second}</div>
C <i class="material-icons">smartphone</i><span>{first}{second}</span>
C <img src="/i/7.png" alt="{_phone}"> {first}{second}
C <img src="/icons/phone.svg" alt=""> {first}{second}
C <svg aria-label="Phone" viewBox="0 0 1 1"><path d="M0 1"/></svg> {first}{second}
C <svg class="icon"><use xlink:href="#icon-phone"></use></svg> {first}{second}
C <i class="fab fa-whatsapp"></i> {first}{second}
N <i class="fa fa-barcode"></i> {first}{second}
N <img src="/i/parcel.svg" alt="Parcel"> {first}{second}
N <p><i class="fa fa-phone"></i> Desk</p><p>Parcel {first}{second}</p>
"""
_BIRTHS = """
C <p>🎂 {year}-{month}-{day}</p>
C <p><i class="fa-solid fa-cake-candles"></i> {year}-{month}-{day}</p>
C <p><span class="material-icons">cake</span> {year}-{month}-{day}</p>
C <svg aria-label="{_born}"></svg> <b>{year}-{month}-{day}</b>
N <i class="fa fa-calendar"></i> {year}-{month}-{day}
N <i class="fa fa-camera"></i> {year}-{month}-{day}
"""
_DUMPS = """
C INSERT INTO `m` (`id`, `{_family}`, `x`, `{_given}`, `{_phone}`, `{_born}`) VALUES\\n(1,'Qvist',NULL,'Bo','1','2001-01-01'),\\n(2,'{family}',NULL,'{given}','{first}{second}','{year}-{month}-{day}');
C COPY public.m (id, {_family}, x, {_given}, {_phone}, {_born}) FROM stdin;\\n1\tQvist\t\\N\tBo\t1\t2001-01-01\\n2\t{family}\t\\N\t{given}\t{first}{second}\t{year}-{month}-{day}\\n
C  id | {_family} | x | {_given} | {_phone} | {_born}\\n----+-----+---+-----+----+----\\n  2 | {family} | 7 | {given} | {first}{second} | {year}-{month}-{day}\\n(1 row)
C | {_family} | x | {_given} | {_phone} | {_born} |\\n|---|---|:---:|---|---|---|\\n| {family} | 7 | {given} | {first}{second} | {year}-{month}-{day} |
"""
_EMAILS = """
C <script>var user="{local}", host="{domain}"; document.write(user+"@"+host);</script>
C <script>\tvar u = '{local}';\tvar d = '{domain}';\tdocument.write('<a href="mailto:' + u + '@' + d + '">' + u + '</a>');</script>
C <script>var a="{local}";var b="@";var c="{domain}";document.write(a+b+c)</script>
"""
_SUMS = """
C <script>var a="{first}", b="{second}"; document.write("Tel: "+a+b);</script>
- <script>var a="{first}", b="{second}"; document.write("Tel: "+b+a);</script>
"""
_LOGS = """
C 198.51.100.7 "GET /in?name={name%}&x=1&phone={first}{second}&dob={year}-{month}-{day} HTTP/1.1" 200
"""
_XML = """
C <?xml version="1.0"?><r><m><Surname>{family}</Surname><Club>Newts</Club><Forename>{given}</Forename><Phone>{first}{second}</Phone><DOB>{year}-{month}-{day}</DOB></m></r>
C <?xml version="1.0"?><m lastname="{family}" nation="X" firstname="{given}" phone="{first}{second}" birthdate="{year}-{month}-{day}"/>
"""


def _within(words: dict[str, str]) -> dict[str, str]:
    return {
        "first_name": words["given"],
        "id": "4",
        "last_name": words["family"],
        "email": words["email"],
        "phone": words["first"] + words["second"],
        "dob": f"{words['year']}-{words['month']}-{words['day']}",
    }


def _coded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


_WAYS: tuple[Callable[[str], str], ...] = (
    lambda said: f'<script type="application/json">{json.dumps({"profile": said})}</script>',
    lambda said: f"<script>__S={json.dumps(json.dumps(json.dumps(said)))}</script>",
    lambda said: f"<script>JSON.parse({json.dumps(said)})</script>",
    lambda said: f'<div data-props="{escape(json.dumps({"u": said}))}"></div>',
    lambda said: f'<a href="/in?next={quote("/edit?u=" + quote(said), safe="")}">x</a>',
    lambda said: f'<a href="/edit?state={_coded(said)}">x</a>',
    lambda said: f'<script>t="eyJhbGciOiJIUzI1NiJ9.{_coded(said)}.dGVzdA"</script>',
)
"""How state is kept within other state."""


def _moved(text: str, by: int) -> str:
    """Return *text* as TYPO3 writes it: each letter moved on within its range."""
    for low, high in ((0x2B, 0x3A), (0x40, 0x5A), (0x61, 0x7A)):
        letters = "".join(map(chr, range(low, high + 1)))
        text = text.translate(
            {ord(c): letters[(at + by) % len(letters)] for at, c in enumerate(letters)}
        )
    return text


_TYPO3: tuple[Callable[[str, int], str], ...] = (
    lambda said, _by: f"<a href=\"javascript:linkTo_UnCryptMailto('{said}');\">write</a>",
    lambda said, _by: f'<a href="javascript:linkTo_UnCryptMailto(%27{quote(said)}%27);">write</a>',
    lambda said, by: (
        '<meta name="generator" content="TYPO3 CMS">'
        f'<a href="#" data-mailto-token="{said}" data-mailto-vector="{by}">write</a>'
    ),
)


def _card(fields: str, words: dict[str, str]) -> str:
    said = fields
    for name, word in {**words, "second": words["first"] + words["second"]}.items():
        packed = "".join(f"={byte:02X}" for byte in word.encode())
        said = said.replace(f"{{_q_{name}}}", packed).replace(f"{{{name}}}", word)
    return f"BEGIN:VCARD\r\nVERSION:2.1\r\n{said}\r\nEND:VCARD\r\n"


_CARDS: tuple[Callable[[str], str], ...] = (
    lambda said: f'<a href="data:text/vcard;charset=utf-8,{quote(said)}">save</a>',
    lambda said: f"<script>var v={json.dumps(said)};</script>",
    lambda said: (
        f'<a href="data:text/x-vcard;base64,{base64.b64encode(said.encode()).decode()}">save</a>'
    ),
)


def _groups() -> Iterator[Group]:
    for words, others in owners():
        born = f"{words['year']}-{words['month']}-{words['day']}"
        name, phone = (Kind.NAME, words["name"]), (Kind.PHONE, words["phone"])
        birth, email = (Kind.BIRTH_DATE, born), (Kind.EMAIL, words["email"])
        state = "\n".join(
            f"{wanted} | {way(json.dumps(_within(who)).replace('@', chr(92) + 'u0040'))}"
            for way in _WAYS
            for wanted, who in (("C", words), ("-", others))
        )
        for (kind, value), pages, media in (
            (phone, _PHONES, "text/html"),
            (birth, _BIRTHS, "text/html"),
            (email, _EMAILS, "text/html"),
            (phone, _SUMS, "text/html"),
            *((one, _DUMPS, "text/plain") for one in (name, phone, birth)),
            *((one, _LOGS, "text/plain") for one in (name, phone, birth)),
            *((one, _XML, "application/xml") for one in (name, phone, birth)),
        ):
            lines = filled_pages(pages, words, others, safe=media != "text/plain")
            what = "carriers: icons, dumps and records"
            yield Group(what, words["region"], kind, value, (), media, lines)
        hidden = "\n".join(
            f"{wanted} | {way(_moved('mailto:' + who['email'], by), by)}"
            for way in _TYPO3
            for by in (1, 2, -3)
            for wanted, who in (("C", words), ("-", others))
        )
        what = "carriers: letters moved on"
        yield Group(what, words["region"], *email, (), "text/html", hidden)
        for kind, value, fields in (
            (*name, "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{_q_family};{_q_given};;;"),
            (*name, "N:{family};{given};;;"),
            (*phone, "TEL;HOME;ENCODING=QUOTED-PRINTABLE:{_q_second}"),
            (*email, "EMAIL;ENCODING=QUOTED-PRINTABLE:{_q_email}"),
        ):
            cards = "\n".join(
                f"{wanted} | {way(_card(fields, who))}"
                for way in _CARDS
                for wanted, who in (("C", words), ("-", others))
            )
            what = "carriers: contact cards within pages"
            yield Group(what, words["region"], kind, value, (), "text/html", cards)
        for kind, value in (name, phone, birth, email):
            what = "carriers: state within state"
            yield Group(what, words["region"], kind, value, (), "text/html", state)


GROUPS = tuple(_groups())
