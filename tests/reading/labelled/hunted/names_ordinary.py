"""
Names, firms, nicknames and addresses on ordinary pages: lists of scorers, forms, notices, broken lines.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _of(
    country: str,
    kind: Kind,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group("ordinary pages", country, kind, value, also, media, pages)


GROUPS = (
    _of(
        "BG",
        Kind.NAME,
        "Красимир Жълтъщиев",
        r"""
C | <p>Krasimir Zhaltashtiev</p>
C | <p>Krasimir Jaltashtiev</p>
C | <p>Krasimir Zhultushtiev</p>
C | <p>ZHALTASHTIEV, Krasimir</p>
C | <p>Жълтъщиев, Красимир</p>
C | <a href="/team/krasimir-zhaltashtiev">Team</a>
P | <p>K. Zhaltashtiev</p>
- | <p>Krasimir Petrov, Ivan Zhaltashtiev</p>
- | <p>Ivan Zhaltashtiev</p>
""",
    ),
    _of(
        "BG",
        Kind.NAME,
        "Цветелина Хаджъюрска",
        r"""
C | <p>Tsvetelina Hadzhayurska</p>
C | <p>Cvetelina Hadjayurska</p>
C | <p>Tsvetelina Hadjayurska</p>
C | <p>Tzvetelina Hadjayurska</p>
- | <p>Tsvetelina Hadzhieva</p>
""",
    ),
    _of(
        "GR",
        Kind.NAME,
        "Ευστράτιος Αυγερινάκης",
        r"""
C | <p>Efstratios Avgerinakis</p>
C | <p>Eustratios Augerinakis</p>
C | <p>Evstratios Avgerinakis</p>
C | <p>Efstratios Augerinakis</p>
C | <p>AVGERINAKIS EFSTRATIOS</p>
C | <p>του Ευστράτιου Αυγερινάκη</p>
- | <p>Efstratios Papadakis</p>
- | <p>Maria Avgerinaki</p>
""",
    ),
    _of(
        "GR",
        Kind.FAMILY_NAME,
        "Δέσποινα Χατζημπεϊράχου",
        r"""
C | <p>Despina Chatzibeirachou</p>
C | <p>Despoina Chatzimpeirachou</p>
C | <p>Despina Hatzibeirachou</p>
C | <p>Despina Hatzibeirahou</p>
- | <p>Despina Papadaki</p>
""",
    ),
    _of(
        "GR",
        Kind.NAME,
        "Παναγιώτης Ντουφεξής",
        r"""
C | <p>Panagiotis Ntoufexis</p>
C | <p>Panagiotis Doufexis</p>
C | <p>Panayiotis Doufexis</p>
C | <p>Panos Doufexis</p>
- | <p>Panagiotis Lazarou</p>
""",
    ),
    _of(
        "UA",
        Kind.NAME,
        "Юлія Щербожук",
        r"""
C | <p>Yuliia Shcherbozhuk</p>
C | <p>Julia Shcherbozhuk</p>
C | <p>Julija Szczerbożuk</p>
C | <p>Iuliia Shcherbozhuk</p>
- | <p>Yuliia Kovalenko</p>
""",
    ),
    _of(
        "RS",
        Kind.NAME,
        "Đorđe Žutčevski",
        r"""
C | <p>Djordje Zutcevski</p>
C | <p>Đorđe Žutčevski</p>
C | <p>Dorde Zutcevski</p>
- | <p>Đorđe Petrović</p>
""",
    ),
    _of(
        "US",
        Kind.NAME,
        "Martha Jean Ollenstrake",
        r"""
C | Grand marshal this year is Martha Ollen-\nstrake of Cedar Lane, who\nhas led the band for ten years.
C | Thanks to Mar-\ntha Ollenstrake for the pies.
C | Treasurer Martha J. Ollen-\n   strake read the minutes.
C | (541) Martha (Quill) Ollen-\nstrake writes from Oregon.
C | ... welcomed Martha\nOllenstrake as its chair.
- | Martha Ollen-\nbeck read the minutes.
- | Ask Martha. Ollen-\nstrake Bros mend boots.
- | Paul Ollen-\nstrake read the minutes.
""",
        "text/plain",
    ),
    _of(
        "IT",
        Kind.NAME,
        "Duilio Cantaraffi",
        r"""
C | <p>Marcatori: 9' Rossini, 31' e 88' Duilio Cantaraffi, 90'+2' Bruni</p>
C | <p>Reti: 12' pt Duilio Cantaraffi; 20' st Bruni.</p>
C | <p>Reti: 12' Cantaraffi Duilio, 33' Bruni Aldo</p>
C | <p>12′ Duilio Cantaraffi</p>
C | <p>12’ Duilio Cantaraffi (rig.)</p>
C | <p>Ammoniti: Duilio Cantaraffi 44', Bruni 70'</p>
C | <p>Sostituzioni: 60' Duilio Cantaraffi per Aldo Bruni</p>
C | <p>3. Duilio CANTARAFFI 1h12'44"</p>
C | <p>1h 12' 44" Duilio Cantaraffi</p>
C | <p>Premio 'Duilio Cantaraffi' al museo</p>
C | <p>c'è Duilio Cantaraffi</p>
C | <p>l'architetto Duilio Cantaraffi</p>
C | <p>dell'ing. Duilio Cantaraffi</p>
C | <p>un'idea di Duilio Cantaraffi</p>
C | <p>L'ha detto Duilio Cantaraffi</p>
C | <form><label>Cognome <input name="cognome" value="Cantaraffi"></label><label>Nome <input name="nome" value="Duilio"></label><label>Data <input name="nascita" value=""></label></form>
C | <form><label>Nome <input name="nome" value="Duilio"></label><label>Cognome <input name="cognome" value="Cantaraffi"></label></form>
C | <form><input name="cognome" value="Cantaraffi"><input name="nome" value="Duilio"></form>
C | <form><label for=a>Cognome</label><input id=a value="Cantaraffi"><label for=b>Nome</label><input id=b value="Duilio"></form>
C | <table><tr><th>Cognome</th><th>Nome</th></tr><tr><td>Cantaraffi</td><td>Duilio</td></tr></table>
C | <dl><dt>Cognome</dt><dd>Cantaraffi</dd><dt>Nome</dt><dd>Duilio</dd></dl>
- | <form><label>Cognome <input name="cognome" value="Cantaraffi"></label><label>Nome <input name="nome" value="Aldo"></label></form>
- | <form><input name="cognome" value="Bruni"><input name="nome" value="Duilio"></form><p>Via Cantaraffi 3</p>
- | <p>Marcatori: 12' Duilio Bruni, 44' Aldo Cantaraffi</p>
- | <p>12' Duilio, 44' Cantaraffi</p>
""",
    ),
    _of(
        "FR",
        Kind.NAME,
        "Solange Trébuvard",
        r"""
C | <form><input name="nom" value="Trébuvard"><input name="prenom" value="Solange"></form>
C | <label>Nom <input name="nom" value="Trébuvard"></label><label>Prénom <input name="prenom" value="Solange"></label><label>Ville <input name="ville" value="Vaubrennes"></label>
C | <p>But : 12' Solange Trébuvard, 40' Odile Renard</p>
C | <p>d'après Solange Trébuvard</p>
C | <p>L'adjointe Solange Trébuvard</p>
C | <p>Mme Trébuvard Solange (présidente)</p>
C | <p>Solange TRÉBUVARD-LEROUSSEL ; Solange Trébuvard</p>
- | <p>Solange Renard, Odile Trébuvard</p>
- | <form><input name="nom" value="Trébuvard"><input name="prenom" value="Odile"></form>
""",
    ),
    _of(
        "GB",
        Kind.NAME,
        "Frederick James Oxlethorpe",
        r"""
C | <script>var s = {"displayName":"Oxlethorpe, F. James (Fred)"}</script>
C | <p>Oxlethorpe, F. James (Fred)</p>
C | <p>Oxlethorpe, F. J. (Fred)</p>
C | <p>Oxlethorpe, Mr F. J. "Fred"</p>
C | <p>OXLETHORPE F J (Freddie)</p>
C | <p>Oxlethorpe (Fred)</p>
C | <p>Oxlethorpe, Frederick J.</p>
C | <p>F. James (Fred) Oxlethorpe</p>
C | <p>F. J. 'Fred' Oxlethorpe</p>
C | <p>Cllr Fred Oxlethorpe (Lab)</p>
C | <p>1st: Fred Oxlethorpe; 2nd: Ann Pell</p>
C | <p>Photo © Fred Oxlethorpe</p>
C | <p>photo: F Oxlethorpe / Fred Oxlethorpe</p>
C | <p>Fred Oxlethorpe's shed</p>
C | <p>FREDERICK JAMES OXLETHORPE, of 3 Mill Lane</p>
C | <p>Re: Oxlethorpe, Frederick James v Pell</p>
C | <p>Pell v. Frederick Oxlethorpe</p>
N | <p>Oxlethorpe, F. Miles (Frank)</p>
N | <p>In the estate of FREDERICK JAMES OXLETHORPE, late of Mill Lane, farmer, died 6 November 1958.</p>
N | <p>Frederick James Oxlethorpe, late of Mill Lane, grazier, died 3 May 1931.</p>
N | <p>Frederick James Oxlethorpe of 3 Mill Lane, Wexby, who died on 2 June 1961</p>
N | <p>Estate of the late Frederick James Oxlethorpe</p>
N | <p>Re: Frederick Oxlethorpe (deceased)</p>
N | <p>FREDERICK JAMES OXLETHORPE, DECEASED</p>
N | <p>OXLETHORPE, Frederick James. Deceased. Notice to creditors.</p>
N | <p>Probate of the will of Frederick Oxlethorpe, late of Wexby, was granted to his widow.</p>
N | <p>Sacred to the memory of Frederick Oxlethorpe who departed this life</p>
N | <p>Pte Frederick Oxlethorpe, killed in action 1 July 1916</p>
N | <p>Frederick Oxlethorpe (1889-1958), stonemason</p>
N | <p>Frederick Oxlethorpe, baptised 4 May 1802 at Wexby</p>
C | <p>Frederick Oxlethorpe, whose father died in 1958, keeps bees.</p>
C | <p>Frederick Oxlethorpe, executor of the estate of Ann Pell, deceased</p>
C | <p>Executor: Frederick Oxlethorpe. The late Ann Pell died on 3 May 2020.</p>
C | <p>Estate agent Frederick Oxlethorpe sells homes.</p>
C | <p>Estate manager: Frederick Oxlethorpe, of Mill Lane</p>
N | <p>Frederick Miles Oxlethorpe</p>
N | <p>Frederick Miles Wentworth Oxlethorpe</p>
- | <p>Oxlethorpe &amp; Sons. Fred the dog.</p>
""",
    ),
    _of(
        "US",
        Kind.NAME,
        "Heath Meadows",
        r"""
N | <p>New homes at Heath Meadows, Phase II: from the low 400s</p>
N | <p>Heath Meadows Apartments: two bedrooms</p>
N | <p>Welcome to Heath Meadows, a 55+ community</p>
N | <p>Heath Meadows HOA meeting, 7 pm</p>
N | <p>Lot 14, Heath Meadows Subdivision</p>
N | <p>Tour our model home at Heath Meadows today</p>
N | <p>3 bed townhouse in Heath Meadows, $329,000</p>
N | <p>Heath Meadows: floor plans and prices</p>
N | <p>The Heath Meadows at Wexby</p>
N | <p>Heath Meadows is a gated community near the lake.</p>
N | <p>Apartments for rent at Heath Meadows</p>
N | <p>Heath Meadows, Phase 3</p>
N | <p>Heath Meadows: open daily, 10 to 5</p>
C | <p>Coach Heath Meadows said the team was ready.</p>
C | <p>Contact Heath Meadows, 3 Mill Lane</p>
C | <p>Heath Meadows scored twice.</p>
C | <p>Meadows, Heath</p>
C | <p>Listing agent: Heath Meadows</p>
C | <p>Call Heath Meadows at Wexby Realty</p>
C | <p>Heath Meadows: Treasurer</p>
C | <p>Heath Meadows is our new treasurer.</p>
C | <td>Heath Meadows</td><td>14</td>
- | <p>the heath meadows are in bloom</p>
""",
    ),
    _of(
        "IT",
        Kind.NAME,
        "Stella Collina",
        r"""
N | <p>Bagno Stella Collina: ombrelloni, aperto da maggio</p>
N | <p>Hotel Stella Collina, 3 stelle</p>
N | <p>Agriturismo Stella Collina</p>
N | <p>Villa Stella Collina</p>
N | <p>Campeggio Stella Collina</p>
C | <p>Stella Collina, presidente</p>
C | <p>Sig.ra Stella Collina</p>
C | <p>Segretaria: Stella Collina</p>
C | <p>Collina Stella</p>
""",
    ),
    _of(
        "DE",
        Kind.NAME,
        "Max Sommer",
        r"""
N | <label>max. Sommer-Rabatt</label> <input name="max_sommer" value="30">
- | <p>Gültig bis max. Sommer 2025.</p>
C | <p>Max Sommer, Kassenwart</p>
C | <p>Ansprechpartner: Max Sommer</p>
C | <a href="/team/max-sommer">Team</a>
C | <img src="x.jpg" alt="Max Sommer">
""",
    ),
    _of(
        "DE",
        Kind.NAME,
        "Max Winter",
        r"""
- | <label>max. Winter-Rabatt</label> <input name="max_winter" value="30"> <p>Gültig bis max. Winter 2025.</p>
- | <script>{"max_winter": 30, "min_winter": 2}</script>
- | <input id="max-winter" type="number">
- | <div class="max-winter"></div>
- | <div data-max-winter="3"></div>
C | <a href="/team/max-winter">Team</a>
C | <a href="https://social.example/max_winter">Profil</a>
C | <p>Max Winter, Kassenwart</p>
""",
    ),
    _of(
        "US",
        Kind.ALIAS,
        "Miss Pepperjack",
        r"""
C | <p>Miss Pepperjack</p>
C | <p>by Miss Pepperjack on March 3</p>
C | <a href="/@misspepperjack">x</a>
- | <p>You won't want to miss. Pepperjack by the slice!</p>
- | <p>Sorry we miss pepperjack so much</p>
- | <p>Don't miss pepperjack Friday at the deli</p>
- | <p>What you'll miss: pepperjack, brie and olives</p>
""",
    ),
    _of(
        "AU",
        Kind.ALIAS,
        "Old Bluebush",
        r"""
C | <p>posted by Old Bluebush</p>
C | <p>Old Bluebush wrote: good rain</p>
C | <p>Cheers, old bluebush</p>
- | <p>The wethers did well on old bluebush and a bit of straw.</p>
- | <p>cut back any old bluebush by the fence</p>
- | <p>There is old bluebush along the track.</p>
""",
    ),
    _of(
        "GB",
        Kind.ALIAS,
        "Ferrybramble",
        r"""
C | <p>Ferrybramble wrote at 10:04</p>
C | <p>@ferrybramble</p>
C | <p>Posted by ferrybramble</p>
""",
    ),
    _of(
        "GB",
        Kind.EMPLOYER,
        "Plover & Candlewick Ltd",
        r"""
C | <p>Lanterns: Plover &amp; Candlewick.</p>
C | <p>She works at plover and candlewick</p>
C | <p>PLOVER AND CANDLEWICK LIMITED</p>
C | <a href="https://plover-and-candlewick.example">x</a>
C | <p>#ploverandcandlewick</p>
- | <p>A plover, and candlewick bedspreads: craft fair</p>
- | <p>Seen: one plover. And candlewick was sold</p>
- | <p>we saw a plover and candlewick spreads</p>
""",
    ),
    _of(
        "GB",
        Kind.SCHOOL,
        "Ferrybank High School",
        r"""
C | <p>Reunion of Ferrybank High School</p>
- | <p>12 Ferrybank High Street, school holidays only.</p>
- | <p>12 Ferrybank High Street. School uniforms sold here.</p>
- | <p>Ferrybank High Street, school run parking</p>
""",
    ),
    _of(
        "FR",
        Kind.EMPLOYER,
        "Verreries du Galérand SARL",
        r"""
C | salariée des Verreries\ndu Galérand\n
C | salariée des Verre-\nries du Galérand\n
- | les Verreries du\n\n    Nord, à Galérand\n
- | Les Verreries.\n\n                                            p. 15\n\nDu Galérand on voit la mer.\n
""",
        "text/plain",
    ),
    _of(
        "DE",
        Kind.EMAIL,
        "post@birkenthaler.example",
        r"""
C | <p>post<span style="display:none">KEINSPAM</span><!-- -->&#64;birkenthaler&#46;example</p>
C | <p>post<span style="display:none">KEINSPAM</span>@birkenthaler.example</p>
C | <p>post@<span class="hide">NOSPAM</span>birkenthaler.example</p>
C | <p>post<!-- no -->@<!-- spam -->birkenthaler<!-- x -->.example</p>
C | <p>post<span> [at] </span>birkenthaler.example</p>
C | <p>post<span>(&auml;t)</span>birkenthaler.example</p>
C | <p>post (ät) birkenthaler (punkt) example</p>
C | <p>post<img src="at.gif" alt="@">birkenthaler.example</p>
C | <p>E-Mail: post 'at' birkenthaler 'punkt' example</p>
C | <p>post@birkenthaler<wbr>.example</p>
C | <p>post&commat;birkenthaler&period;example</p>
C | <p>post＠birkenthaler．example</p>
C | <p>post @ birkenthaler . example</p>
C | <a data-user="post" data-domain="birkenthaler.example">Mail</a>
C | <p>post@birkenthaler.example. Bis bald</p>
C | <p>E-Mail:post@birkenthaler.example</p>
C | <p>Tel.: 0, E-Mail post@birkenthaler.example,Web</p>
- | <p>xpost@birkenthaler.example</p>
- | <p>post@birkenthaler.example.com</p>
- | <p>Die Post im Birkenthaler Weg</p>
- | <p>info@birkenthaler.example</p>
""",
    ),
    _of(
        "BG",
        Kind.FAMILY_NAME,
        "Пламен Гъбещков",
        r"""
C | <p>Plamen Gabeshtkov</p>
C | <p>Честито на Пламен Гъбещков!</p>
- | <p>Plamen Petrov</p>
""",
    ),
    _of(
        "IE",
        Kind.SCHOOL,
        "Cloonbarra National School",
        r"""
C | <p>Past pupils of Cloonbarra National School</p>
C | <p>Cloonbarra NS sports day</p>
- | <p>4 Cloonbarra National Road, school bus stop</p>
""",
    ),
    _of(
        "FR",
        Kind.EMAIL,
        "info@bouvrelle.example",
        r"""
C | <p>info<span style="display:none">PASDESPAM</span>@bouvrelle.example</p>
C | <p>info<span style="display:none">ANTISPAM</span>@bouvrelle.example</p>
C | <p>info [arobase] bouvrelle [point] example</p>
- | <p>L'info du jour : la Bouvrelle en fête.</p>
""",
    ),
    _of(
        "UA",
        Kind.FAMILY_NAME,
        "Ганна Щербожук",
        r"""
C | <p>Hanna Shcherbozhuk</p>
C | <p>Вітаємо Ганну Щербожук!</p>
- | <p>Hanna Kovalenko</p>
""",
    ),
    _of(
        "US",
        Kind.FAMILY_NAME,
        "Dwight Ollenstrake",
        r"""
C | <p>Survivors include her husband, Dwight Ollenstrake of Larkmoor.</p>
- | <form><label>Last name <input name="lname" value="Ollenstrake"></label><label>First name <input name="fname" value="Paul"></label></form>
""",
    ),
    _of(
        "DE",
        Kind.NAME,
        "Annegret Quastenbeck",
        r"""
C | <p>Vorsitzende: Quastenbeck, Annegret</p>
C | <p>Tor: 12. Min. Annegret Quastenbeck</p>
C | <p>V.i.S.d.P.: Annegret Quastenbeck</p>
C | <p>vertreten durch A. Quastenbeck (Annegret Quastenbeck)</p>
C | <p>Inh. Annegret Quastenbeck e. K.</p>
C | <p>Inhaltlich Verantwortlich nach § 18 MStV: Annegret Quastenbeck</p>
C | <p>1. Annegret Quastenbeck (TV Wexby) 12:33,4</p>
C | <label>Nachname <input name="nachname" value="Quastenbeck"></label><label>Vorname <input name="vorname" value="Annegret"></label>
C | <label>Name <input name="name" value="Quastenbeck"></label><label>Vorname <input name="vorname" value="Annegret"></label>
C | <p>Fr. Annegret Quastenbeck</p>
C | <p>Annegret Quasten&shy;beck</p>
C | <p>(aq) Text: Annegret Quastenbeck/Foto: Pelz</p>
- | <p>Annegret Pelz, Otto Quastenbeck</p>
- | <p>Annegret: Quastenbeck hat gewonnen</p>
""",
    ),
    _of(
        "PL",
        Kind.NAME,
        "Wiesława Trzcielińska",
        r"""
C | <label>Nazwisko <input name="nazwisko" value="Trzcielińska"></label><label>Imię <input name="imie" value="Wiesława"></label>
C | <p>Trzcielińska Wiesława - skarbnik</p>
C | <p>p. Wiesława Trzcielińska</p>
C | <p>Wieslawa Trzcielinska</p>
C | <p>dla Wiesławy Trzcielińskiej</p>
C | <p>1. TRZCIELIŃSKA WIESŁAWA 1975 K-40</p>
- | <p>Wiesława Nowak, Jan Trzcieliński</p>
""",
    ),
    _of(
        "ES",
        Kind.NAME,
        "Remedios Alcorroz Tundidor",
        r"""
C | <label>Apellidos <input name="apellidos" value="Alcorroz Tundidor"></label><label>Nombre <input name="nombre" value="Remedios"></label>
C | <p>Goles: 12' Remedios Alcorroz, 44' Ruiz</p>
C | <p>Dª Remedios Alcorroz Tundidor, con DNI ***4567**</p>
C | <p>ALCORROZ TUNDIDOR, REMEDIOS 7,25 Apto</p>
C | <p>Reme Alcorroz</p>
- | <p>Remedios Ruiz y Luis Alcorroz</p>
""",
    ),
    _of(
        "NL",
        Kind.NAME,
        "Geertje van der Ploegstra",
        r"""
C | <label>Achternaam <input name="achternaam" value="Ploegstra"></label><label>Tussenvoegsel <input name="tv" value="van der"></label><label>Voornaam <input name="voornaam" value="Geertje"></label>
C | <p>Penningmeester: Geertje v.d. Ploegstra</p>
C | <p>mw. G. (Geertje) van der Ploegstra</p>
- | <p>Geertje de Vries, Jan van der Ploegstra</p>
""",
    ),
    _of(
        "US",
        Kind.NAME,
        "Dwight Ollenstrake",
        r"""
C | <form><label>Last name <input name="lname" value="Ollenstrake"></label><label>First name <input name="fname" value="Dwight"></label></form>
C | <form><label>First name <input name="firstName" value="Dwight"></label><label>Last name <input name="lastName" value="Ollenstrake"></label></form>
C | <form><label>First name <input id="f" value="Dwight"></label><label>Last name <input id="l" value="Ollenstrake"></label></form>
C | <p>Survived by son Dwight (Carol) Ollenstrake of Larkmoor</p>
C | <p>HR: Dwight Ollenstrake (12). RBI: Ollenstrake 3.</p>
C | <p>W: Dwight Ollenstrake (3-1). L: Pell (0-2).</p>
C | <p>OLLENSTRAKE DWIGHT &amp; CAROL TR</p>
C | <p>Ollenstrake, Dwight &amp; Carol</p>
C | <p>Dwight Ollenstrake 5-11, 44; Pell 6-0</p>
C | <td>Ollenstrake</td><td>Dwight</td><td>M45</td>
C | <p>Hotel manager Dwight Ollenstrake</p>
C | <p>The estate of Carol Pell, by Dwight Ollenstrake, her executor</p>
C | <p>He met Dwight Ollenstrake at the bar. Dwight Ollenstrake sang.</p>
C | <p>Sous chef at the Harbor Bar Dwight Ollenstrake</p>
N | <p>Dwight Ollenstrake Memorial Scholarship</p>
N | <p>Dwight Ollenstrake Elementary School</p>
N | <p>Sgt. Dwight Ollenstrake, KIA 1968</p>
- | <p>Dwight Pell and Carol Ollenstrake</p>
""",
    ),
    _of(
        "GB",
        Kind.NAME,
        "Rose Hill",
        r"""
N | <p>Rose Hill station</p>
N | <p>Parking in Rose Hill is free</p>
C | <p>Trained by Rose Hill</p>
C | <p>Secretary: Rose Hill</p>
C | <p>Chair Rose Hill thanked all</p>
C | <p>Rose Hill, 44, of Wexby</p>
""",
    ),
    _of(
        "GB",
        Kind.EMPLOYER,
        "Candlewick",
        r"""
C | <p>She works for Candlewick.</p>
C | <p>Employer: candlewick</p>
N | <p>two candlewick bedspreads</p>
N | <p>a candlewick robe</p>
""",
    ),
)
