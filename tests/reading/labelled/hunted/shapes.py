"""
Every shape of a name, and every form of a firm's, school's or place's, in every way of writing it.

Over 300 lines where the list is meant to be read as one: one name a line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_PEOPLE = """
GB | Jo |  | Ng
GB | Li |  | Wu
GB | Anne-Marie |  | O'Dowdall
IE | Aoife |  | Ó Braonghaile
IE | Seán |  | de Búrcach
GB | Rhys |  | ap Gwernant
GB | Lucy | Jane | St. John-Merrow
GB | Peter |  | D'Arquebane
US | Mary Beth |  | Van Houzen
US | LaToya |  | Washbourne
US | DeShawn |  | McAllanby
AU | Kylie |  | Wooraby
DE | Jürgen |  | Weißmüßer
DE | Hans-Peter |  | Groß-Übelacker
DE | Anna-Lena |  | Freiin von und zu Hohenspitz
DE | Maximilian |  | zur Mühlenau
AT | Wolfgang |  | Österreichler
CH | Beat |  | Rüeggsegg
FR | François |  | Lefèvre-Dantan
FR | Marie-Claude |  | de La Tourvelle
FR | Anaïs |  | L'Hermineux
FR | Loïc |  | Le Goaréguer
BE | Jean-Luc |  | Van Overstraal
ES | José Luis |  | Fernández de la Higuera
ES | Begoña |  | Etxeberrigaray Uriondo
MX | Guadalupe |  | Quetzalpa Montaraz
AR | Florencia |  | Bianchedi
CO | Luz Marina |  | Ospinales Rentería
PT | João | Pedro | Gonçalinho
PT | Conceição |  | Araújo Peixe
BR | Antônio | Carlos | de Souzalima
BR | Marcos |  | dos Anjinhos
IT | Giuseppe |  | De Lucatello
IT | Maria Grazia |  | Dell'Acquaviva
IT | Nicolò |  | Di Bellafonte
NL | Jan |  | in 't Veldhuysen
NL | Anne |  | de Groote-Vermaas
NL | Sjoerd |  | Ĳsbrechtsma
BE | Lieve |  | Van den Eyndeghem
DK | Jørgen |  | Ågesgaard
NO | Øystein |  | Bjørkvåg
SE | Örjan |  | Ålund-Säter
FI | Jyrki |  | Yli-Häkkänen
PL | Małgorzata |  | Źdźbłowicz-Kępa
PL | Stanisław |  | Łyżwiński
CZ | Jiří |  | Řeháčkovic
SK | Ľudmila |  | Ďurčanovská
HU | Erzsébet |  | Őszikéné
RO | Ștefan |  | Țărănescu
HR | Đurđica |  | Žmegačić
RS | Čedomir |  | Ćosovljević
LT | Žydrūnas |  | Šarkūnavičius
LV | Jānis |  | Bērziņkalns
EE | Õnne |  | Pärnojamäe
TR | İbrahim |  | Işıkdağlı
TR | Gülşen |  | Çöplüoğlu
GR | Σταύρος |  | Παπαδογιαννάκης
GR | Αικατερίνη |  | Ξυλουρίδου
UA | Ганна |  | Гречкосій
UA | Юрій |  | Щербатюк
UA | Єлизавета |  | Їжакевич
BG | Христо |  | Зографов
RU | Пётр |  | Жёлтиков
IN | Venkataraman |  | Subrahmanyapuram
IN | Harpreet | Kaur | Gillanwala
PK | Muhammad | Ali | Qureshizai
IN | Fathima | Beevi | Kunjalikoya
KR | Ji-woo |  | Bakmun
VN | Thanh |  | Nguyenvu
CN | Xiaolong |  | Zhuangge
JP | Yūko |  | Ōtsukabara
PH | Maria Corazon |  | Dimaguiba
NG | Oluwaseun |  | Adébáyòmi
ET | Tewodros |  | Kassahunlij
IL | Yael |  | Ben-Tzurel
EG | Ahmed |  | El-Masrawi
SA | Noura |  | bint Khalidan
MY | Siti |  | binti Rahmanul
"""
"""Where, given name, middle name, surname: two surnames, particles, hyphens, one syllable."""
_WAYS = """
C | <p>{g} {f}</p>
C | <p>{g} {m} {f}</p>
C | <p>{F} {g}</p>
C | <p>{F}, {g}</p>
C | <p>{f}, {g}</p>
C | <p>{G} {F}</p>
C | <p>{F} {G}</p>
C | <table><tr><td>1</td><td>{f}</td><td>{g}</td><td>41:02</td></tr></table>
C | <table><tr><td>{g}</td><td>{f}</td><td>x</td></tr></table>
C | <script>{{"firstName":"{g}","lastName":"{f}"}}</script>
C | <p>{ag} {af}</p>
C | <p>Chair: {g} {f}, treasurer: Q. Zzyz</p>
C | <p>{g} {f}: 12 pts; Q. Zzyz: 4 pts</p>
C | <a href="/p/{slug}">x</a>
C | <title>{g} {f} – Club</title>
C | <p>Thanks to {g} {f}.</p>
C | <p>({g} {f})</p>
C | <p>"{g} {f}"</p>
C | <p>{g}<b> {f}</b></p>
C | <p><b>{f}</b> {g}</p>
C | <p>Zelda Qvist, {g} {f} and Bo Qvist</p>
C | <li>{f} {g} (Club)</li>
C | <p>Dr {g} {f}</p>
C | <p>{g} {f}, Q. Zzyz, B. Yyxy</p>
C | <p>{g}  {f}</p>
C | <p>1. {g} {f}<br>2. Bo Qvist</p>
P | <p>{i}. {f}</p>
P | <p>{f}, {i}.</p>
P | <p>{i} {f}</p>
- | <p>Zelda {f}</p>
- | <p>{g} Qvist</p>
- | <p>{g} Qvist, Zelda {f}</p>
- | <p>Qvist, {g}; {f}, Zelda</p>
- | <p>Zelda {f} and {g} Qvist</p>
- | <p>{g}. {f} House is open.</p>
- | <table><tr><td>{g} Qvist</td><td>x</td></tr><tr><td>Zelda {f}</td><td>x</td></tr></table>
"""
_MORE_WAYS = """
C | <p>{g} and Bo {f}</p>
C | <p>Bo &amp; {g} {f}</p>
C | <p>Bo, Zelda and {g} {f}</p>
C | <p>{g} “Zip” {f}</p>
C | <p>{g} (Zip) {f}</p>
C | <p>{g} {f} née Qvist</p>
C | <p>{g} Qvist née {f}</p>
C | <p>{g} Qvist (née {f})</p>
C | <p>{g} Qvist, formerly {f}</p>
C | <p>{F} {g} 41:02</p>
C | <p>12 {F} {g} F40 Club</p>
C | <p>12. {f}, {g} (Club) 41:02</p>
C | <p>{F}, {G}</p>
C | <p>{f} ({g})</p>
C | <p>{g} {f}, 41, of Qvist</p>
C | <p>{g} {f} (41)</p>
C | <p>{g} {f} / Zelda Qvist</p>
C | <p>Zelda Qvist/{g} {f}</p>
C | <p>Photo: {g} {f}</p>
C | <p>© {g} {f} 2020</p>
C | <p>by {g} {f} on 3 May</p>
C | <p>@{g} {f}</p>
C | <p>&gt; {g} {f} wrote:</p>
C | <meta name="author" content="{g} {f}">
C | <img alt="{g} {f}">
C | <!-- {g} {f} -->
C | <script>{{"name":"{f}, {g}"}}</script>
C | <script>{{"last_name":"{f}","id":3,"first_name":"{g}"}}</script>
C | <dl><dt>Surname</dt><dd>{f}</dd><dt>Forename</dt><dd>{g}</dd></dl>
C | <table><tr><th>First name</th><td>{g}</td></tr><tr><th>Last name</th><td>{f}</td></tr></table>
C | <p>{g}&nbsp;{f}</p>
C | <p><a>{g}</a> <a>{f}</a></p>
C | <td><b>{F}</b> <i>{g}</i></td>
C | <p>President {g} {f}</p>
C | <p>Ms. {g} {f}</p>
C | <p>{g} {f} said: hello</p>
C | <p>Hello {g} {f}!</p>
C | <p>{g} {f}?</p>
C | <p>{g} {f};</p>
C | <p>{g} {f}…</p>
C | <p>–{g} {f}–</p>
C | <p>*{g} {f}*</p>
C | <p>#1 {g} {f}</p>
N | <p>In loving memory of {g} {f}</p>
N | <p>{g} {f} (1843–1901)</p>
N | <p>{g} {f} died in 1901</p>
P | <p>Ms {i}. {f}</p>
P | <p>{F} {i}.</p>
P | <p>{i}. {F}, B. QVIST</p>
P | <td>{F} {i}</td>
- | <p>{g} Qvist and Bo {f}</p>
- | <p>Bo {f}, {g} Qvist</p>
- | <p>{g} met Mr {f}</p>
- | <p>{g}, Mr {f} and Bo</p>
- | <p>{g}! {f}!</p>
- | <p>{g} | {f} Hall</p>
- | <p>Mr {f} asked {g}.</p>
- | <ul><li>{g} Qvist</li><li>Bo {f}</li></ul>
- | <ul><li>Qvist, {g}</li><li>{f}, Bo</li></ul>
- | <p>Bo {f} ({g} Qvist)</p>
- | <table><tr><td>Qvist</td><td>{g}</td></tr><tr><td>{f}</td><td>Bo</td></tr></table>
- | <table><tr><td>{g}</td><td>Qvist</td></tr><tr><td>Bo</td><td>{f}</td></tr></table>
- | <script>[{{"first":"{g}","last":"Qvist"}},{{"first":"Bo","last":"{f}"}}]</script>
- | <p>Q. {f}</p>
- | <p>{f}, Q.</p>
- | <p>{f} Street, {g}ville</p>
- | <p>Qvist {g}, {f} Bo</p>
- | <p>QVIST {g}, {F} Bo</p>
- | <p>QVIST {g} / {F} Bo</p>
"""
"""Held for every third name."""
_ORGANISATIONS = """
GB | employer | Merrow Vale Veterinary Surgery Ltd | Merrow Vale Veterinary Surgery
GB | employer | Tilbrook's of Otherton Limited | Tilbrook's of Otherton
GB | employer | J. W. Tilbrook & Sons | J. W. Tilbrook & Sons
GB | employer | Tilbrook | Tilbrook
GB | employer | Otherton Borough Council | Otherton Borough Council
US | employer | Okerstrom Bros. Plumbing LLC | Okerstrom Bros. Plumbing
US | employer | Dunmallow County Sheriff's Office | Dunmallow County Sheriff's Office
US | employer | 7-Mile Diner | 7-Mile Diner
DE | employer | Autohaus Krampnitz GmbH | Autohaus Krampnitz
DE | employer | Stadtwerke Oberheide AöR | Stadtwerke Oberheide
DE | employer | Krampnitz + Weber Steuerberater PartG mbB | Krampnitz + Weber Steuerberater
FR | employer | Boulangerie Vertbois SAS | Boulangerie Vertbois
FR | employer | Mairie de Vauclair | Mairie de Vauclair
FR | employer | L'Atelier du Vertbois | L'Atelier du Vertbois
ES | employer | Talleres Belaustre e Hijos, S.L. | Talleres Belaustre e Hijos
ES | employer | Ayuntamiento de Villabela | Ayuntamiento de Villabela
MX | employer | Grupo Ixtepango, S.A. de C.V. | Grupo Ixtepango
PT | employer | Padaria Quintelhas, Lda. | Padaria Quintelhas
BR | employer | Arvoredo Comércio e Serviços Ltda. | Arvoredo Comércio e Serviços
IT | employer | Panificio Bartolozzo S.n.c. | Panificio Bartolozzo
NL | employer | Bakkerij Horstkamp V.O.F. | Bakkerij Horstkamp
PL | employer | Zakład Stolarski Wrzosek s.c. | Zakład Stolarski Wrzosek
CZ | employer | Pekárna Chroust s.r.o. | Pekárna Chroust
SK | employer | Pekáreň Ďurčan, spol. s r.o. | Pekáreň Ďurčan
HU | employer | Szalma Pékség Kft. | Szalma Pékség
RO | employer | SC Brutăria Brădățeanu SRL | Brutăria Brădățeanu
TR | employer | Gündoğmuş Fırıncılık Ltd. Şti. | Gündoğmuş Fırıncılık
GR | employer | Φούρνος Καραβοκύρη ΟΕ | Φούρνος Καραβοκύρη
UA | employer | ПП «Козубенко і сини» | Козубенко і сини
BG | employer | Зограф Хляб ЕООД | Зограф Хляб
SE | employer | Forsmyr Bygg AB | Forsmyr Bygg
NO | employer | Bjørkvåg Bakeri AS | Bjørkvåg Bakeri
DK | employer | Ågesgaard Tømrer A/S | Ågesgaard Tømrer
FI | employer | Kuusisaari Leipomo Oy | Kuusisaari Leipomo
IN | employer | Iyerwal & Co. Chartered Accountants | Iyerwal & Co. Chartered Accountants
IE | employer | Glanbeg Co-op Society Ltd | Glanbeg Co-op Society
GB | school | Merrow Vale Academy | Merrow Vale Academy
GB | school | King Ostric's Grammar School | King Ostric's Grammar School
GB | school | Ysgol Gynradd Cwmbrwyn | Ysgol Gynradd Cwmbrwyn
US | school | Dunmallow Elementary | Dunmallow Elementary
US | school | Okerstrom State University | Okerstrom State University
DE | school | Grundschule am Krampweg | Grundschule am Krampweg
DE | school | Realschule plus Oberheide | Realschule plus Oberheide
FR | school | École maternelle du Vertbois | École maternelle du Vertbois
ES | school | CEIP Virgen de Belaustre | CEIP Virgen de Belaustre
IT | school | Liceo Scientifico Bartolozzo | Liceo Scientifico Bartolozzo
NL | school | Basisschool De Horst | Basisschool De Horst
PL | school | II Liceum Ogólnokształcące w Dębowcu | II Liceum Ogólnokształcące w Dębowcu
UA | school | ЗОШ № 3 м. Вигадів | ЗОШ № 3 м. Вигадів
IN | school | Kendriya Vidyalaya Navegaon | Kendriya Vidyalaya Navegaon
SE | school | Forsmyrskolan | Forsmyrskolan
GB | place | The Merrow Arms | The Merrow Arms
GB | place | Otherton Parkrun | Otherton Parkrun
US | place | Dunmallow YMCA | Dunmallow YMCA
DE | place | Sportplatz Krampweg | Sportplatz Krampweg
FR | place | Stade Vertbois | Stade Vertbois
ES | place | Mercado de Belaustre | Mercado de Belaustre
IT | place | Parco Bartolozzo | Parco Bartolozzo
NL | place | Zwembad Horstkamp | Zwembad Horstkamp
PL | place | Park Wrzosowy | Park Wrzosowy
UA | place | Кав'ярня «Козубець» | Кав'ярня «Козубець»
IE | place | Glanbeg Parish Hall | Glanbeg Parish Hall
"""
"""Where, which kind, as typed, and without what the law calls it."""
_ORGANISED = """
C | <p>{v}</p>
C | <p>{b}</p>
C | <p>{B}</p>
C | <p>at {b}.</p>
C | <p>({b})</p>
C | <p>{a}</p>
C | <td>{b}</td>
C | <p>"{b}"</p>
C | <p>{b}, Q. Zzyz</p>
C | <p>Zelda works for {b} in Qvist</p>
C | <script>{{"org":"{j}"}}</script>
C | <li>2010–2020: {v}</li>
C | <title>{b} | Club</title>
C | <p>{s}</p>
C | <p>{b}'s van</p>
C | <p>&quot;{v}&quot; – news</p>
C | <img alt="{j}">
C | <a href="/{slug}">x</a>
- | <p>{first} Qvistzz</p>
- | <p>Qvistzz {last}</p>
"""


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _slug(text: str) -> str:
    """Return *text* as an address of a page has it, or nothing where it has other letters."""
    text = _plain(text).lower().replace("&", "and").replace("+", "and")
    return (
        re.sub(r"[^a-z0-9]+", "-", re.sub(r"['.]", "", text)).strip("-") if text.isascii() else ""
    )


def _lines(table: str) -> Iterator[list[str]]:
    for line in table.strip().splitlines():
        yield [field.strip() for field in line.split(" | ")]


def _ways(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        wanted, _bar, page = line.partition(" | ")
        yield wanted, page


def _names() -> Iterator[Group]:
    for number, (country, given, middle, family) in enumerate(_lines(_PEOPLE)):
        words = {
            "g": given,
            "m": middle,
            "f": family,
            "F": family.upper(),
            "G": given.upper(),
            "ag": _plain(given),
            "af": _plain(family),
            "slug": _slug(f"{given}-{family}"),
            "i": given[0] if len(given) > 2 else "",
        }
        value = " ".join(filter(None, (given, middle, family)))
        yield _group("name: every shape", country, Kind.NAME, value, _WAYS, words)
        if number % 3 == 0 and given[0].isascii():
            yield _group("name: every shape", country, Kind.NAME, value, _MORE_WAYS, words)


def _organisations() -> Iterator[Group]:
    for country, kind, value, short in _lines(_ORGANISATIONS):
        safe, parts = short.replace("&", "&amp;"), short.replace("&", "&amp;").split()
        several = len(parts) > 1
        words = {
            "v": value.replace("&", "&amp;"),
            "b": safe,
            "B": safe.upper(),
            "a": _plain(safe),
            "j": short.replace('"', ""),
            "s": safe.replace(" ", "&nbsp;"),
            "slug": _slug(short) if several else "",
            "first": parts[0] if several else "",
            "last": parts[-1] if several else "",
        }
        yield _group(f"{kind}: every form", country, Kind(kind), value, _ORGANISED, words)


def _group(
    bullet: str, country: str, kind: Kind, value: str, ways: str, words: dict[str, str]
) -> Group:
    """Return the pages for one name; a way that it has no words for is left out."""
    pages = [
        f"{wanted} | {page.format(**words)}"
        for wanted, page in _ways(ways)
        if all(words[field] for field in re.findall(r"(?<!{){(\w+)}(?!})", page))
    ]
    return Group(bullet, country, kind, value, (), "text/html", "\n".join(pages))


GROUPS = (*_names(), *_organisations())
