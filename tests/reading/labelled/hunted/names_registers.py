"""
Names as registers, gazettes, rolls, rankings and programs print them, and namesakes beside them.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _names(
    country: str,
    value: str,
    pages: str,
    media: str = "text/plain",
    kind: Kind = Kind.NAME,
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group("name: in registers", country, kind, value, also, media, pages)


GROUPS = (
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        r"""
C | HETHERCOTE, Rosalind Mary\nCorrespondence address  12 Some Lane\nRole Active  Director\n
C | HETHERCOTE, Rosalind Mary - Person with significant control\n
C | Ms Rosalind Mary Hethercote, born April 1971\n
C | 0412 Hethercote, Rosalind M        12\n0413 Hethercote, Simon P           12\n
C | Hethercote, Rosalind (nee Penn)\n
C | Roz Hethercote 2nd, Penn 3rd\n
C | Electors: Hethercote Rosalind M; Penn Ruth\n
C | Trustees: Mr A Penn, Mrs R M Hethercote (Rosalind), Dr B Marlow\n
C | Author: Hethercote, Rosalind\nTitle: On Hedges\n
C | @article{h20, author = {Hethercote, Rosalind M. and Penn, Ruth}, year = 2010}\n
C | author = "Rosalind Hethercote and Ruth Penn"\n
C | Author: Rosalind Hethercote <r@x.example>\nDate: Mon\n
C | Signed-off-by: Rosalind Hethercote <r@x.example>\n
C | Registrant Name: Rosalind Hethercote\nRegistrant Organization:\n
C | person:         Rosalind Hethercote\naddress:        x\n
C | Married: Simon Penn to Rosalind Hethercote, both of this parish\n
C | Beneficiaries: my daughter Rosalind Mary Hethercote\n
C | Name of deceased: PENN, Simon. Executor: Rosalind Hethercote\n
C | leaves a daughter, Rosalind Hethercote, and two sons\n
C | Grave of Simon Penn; tended by Rosalind Hethercote\n
C | Bib 204 | HETHERCOTE Roz | F45 | 41:02\n
C | 204,HETHERCOTE,ROSALIND,F45,41:02\n
C | PA Announcement: Ms Rosalind Hethercote to desk 4\n
C | Rosalind Hethercote (GBR) bt Ruth Penn (IRL) 6-1 6-2\n
C | rosalind hethercote, 41, otherton\n
C | R. M. (Rosalind) Hethercote\n
C | HETHERCOTE (Rosalind)\n
C | Hethercote: Rosalind\n
C | To: Rosalind_Hethercote\n
C | [Rosalind Hethercote](https://x.example/1)\n
C | **Rosalind Hethercote** - treasurer\n
C | | Rosalind Hethercote | treasurer |\n
C | Rosalind  Hethercote\n
C | R O S A L I N D  H E T H E R C O T E\n
P | R. Hethercote bt R. Penn 6-1 6-2\n
P | HETHERCOTE R. (GBR)\n
P | R M Hethercote, 12 Some Lane, Otherton\n
P | Hethercote R M, 12 Some Lane ..... 01632 960000\n
P | HETHERCOTE R\n
P | Hethercote, R. M.\n
N | Rosalind Mary Hethercote 1843 - 1901\n
N | In loving memory of Rosalind Hethercote, who fell asleep 3 May 1921 aged 81\n
N | HETHERCOTE Rosalind Mary, passed away peacefully\n
N | Rosalind Hethercote b. 1843 d. 1901\n
N | Rosalind Hethercote (d. 1987)\n
N | the late Mrs Rosalind Hethercote\n
N | the estate of Rosalind Hethercote (deceased)\n
- | S. Hethercote bt R. Penn\n
- | Rosalind Penn bt Ruth Hethercote\n
- | Hethercote, Simon\nPenn, Rosalind\n
- | Penn, Rosalind\nHethercote, Simon\n
- | Rosalind, you were great! Hethercote won.\n
- | Rosalind (As You Like It): Ruth Penn. Orlando: Simon Hethercote.\n
- | Rosalind .......... Ruth Penn\nOrlando .......... Simon Hethercote\n
- | HMS Rosalind; Captain Hethercote\n
- | Rosalind Franklin School v Hethercote School\n
- | Mrs Hethercote and her cat Rosalind\n
- | r hethercote rd\n
""",
    ),
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        r"""
C | <table><tr><th>Name</th><th>Role</th></tr><tr><td>Hethercote, Rosalind</td><td>Director</td></tr></table>
C | <tr><td>Hethercote</td><td>R</td><td>Rosalind</td></tr>
C | <table><tr><td>204</td><td>HETHERCOTE</td><td>ROSALIND</td><td>F45</td></tr><tr><td>205</td><td>PENN</td><td>RUTH</td><td>F40</td></tr></table>
C | <table><tr><td>204</td><td>ROSALIND</td><td>HETHERCOTE</td><td>F45</td></tr><tr><td>205</td><td>RUTH</td><td>PENN</td><td>F40</td></tr></table>
C | <p><b>Hethercote</b>, <i>Rosalind</i></p>
C | <p><span class="first">Rosalind</span><span class="last">Hethercote</span></p>
C | <p><span class="last">Hethercote</span><span class="first">Rosalind</span></p>
C | <span itemprop="givenName">Rosalind</span> <span itemprop="familyName">Hethercote</span>
C | <img alt="Rosalind Hethercote at the fete">
C | <a title="View Rosalind Hethercote's profile" href="#">x</a>
C | <title>Rosalind Hethercote | Otherton AC</title>
C | <title>Hethercote, Rosalind - Otherton</title>
C | <script type="application/ld+json">{"@type":"Person","givenName":"Rosalind","familyName":"Hethercote"}</script>
C | <option value="12">Hethercote, Rosalind</option>
C | <textarea>Rosalind Hethercote</textarea>
C | <!-- contact Rosalind Hethercote -->
C | <a href="/search?q=rosalind+hethercote">x</a>
C | <a href="/people/rosalind-m-hethercote">x</a>
C | <a href="/photos/rosalind_hethercote_2019.jpg">x</a>
C | <img src="/img/RosalindHethercote.png">
C | <p>Rosalind<sup>1</sup> Hethercote</p>
C | <p>Rosalind Hethercote<sup>2</sup>, Ruth Penn<sup>1</sup></p>
C | <p>#RosalindHethercote</p>
C | <p>Rosalind "Roz" Hethercote</p>
C | <p>Rosalind ‘Roz’ Hethercote</p>
C | <p>Rosalind (Roz) Hethercote</p>
C | <p>Roz (Rosalind) Hethercote</p>
C | <p>Rosalind, Simon and Ruth Hethercote</p>
C | <p>Simon &amp; Rosalind Hethercote</p>
C | <p>Simon, Ruth &amp; Rosalind Hethercote</p>
C | <p>The Hethercotes: Rosalind Hethercote and Simon</p>
C | <p>Ruth Penn, Rosalind Hethercote, Simon Marlow</p>
C | <p>Winner – Rosalind Hethercote – 41:02</p>
C | <p>Rosalind Hethercote/Ruth Penn (doubles)</p>
C | <p>Penn/Rosalind Hethercote</p>
C | <p>Prof. Rosalind M. Hethercote FRS</p>
C | <p>Lady Rosalind Hethercote</p>
C | <p>Rosalind Hethercote née Penn</p>
C | <p>Rosalind Penn-Hethercote, formerly Rosalind Hethercote</p>
C | <p>Rosalind Hethercote-led project</p>
N | <p>Rosalind Hethercote-Penn</p>
N | <p>Rosalind Penn Hethercote</p>
N | <p>Rosalind Jane Hethercote</p>
N | <p>Rosalyn Hethercote</p>
- | <p>Rosalind Penn, née Marlow; Simon Hethercote</p>
- | <p>Rosalind Court, Hethercote Road</p>
- | <ul><li>Rosalind Penn</li><li>Hethercote Ltd</li></ul>
- | <table><tr><td>Hethercote Simon</td><td>Penn Rosalind</td></tr></table>
- | <table><tr><td>Simon Hethercote</td><td>Rosalind Penn</td></tr></table>
- | <table><tr><th>Home</th><th>Away</th></tr><tr><td>Rosalind P</td><td>Hethercote S</td></tr></table>
- | <p>Rosalind P. and S. Hethercote</p>
- | <p>Hethercote's Rosalind rose</p>
- | <p>Hethercote S., Rosalind P.</p>
""",
        "text/html",
    ),
    _names(
        "US",
        "Wendell Okerstrom",
        r"""
C | <p>OKERSTROM, WENDELL J</p>
C | <p>Okerstrom Wendell J ETUX Marla</p>
C | <p>OKERSTROM WENDELL &amp; MARLA TRS</p>
C | <p>Wendell J Okerstrom, age 52</p>
C | <p>Wendell Okerstrom Sr.</p>
C | <p>Owner: OKERSTROM WENDELL</p>
C | <p>Donor: Okerstrom, Wendell, Dunmallow, CO</p>
C | <p>Defendant: OKERSTROM, WENDELL JAMES</p>
C | <p>Officer(s): PRES Okerstrom, Wendell</p>
C | <p>Coach Wendell Okerstrom</p>
C | <p>Wendell and Marla Okerstrom</p>
C | <p>W.J. "Wendell" Okerstrom</p>
P | <p>W. Okerstrom</p>
P | <p>W J Okerstrom</p>
P | <p>Okerstrom, W</p>
- | <p>Marla Okerstrom</p>
- | <p>Wendell, NC; Okerstrom Farms</p>
""",
        "text/html",
    ),
    _names(
        "DE",
        "Ute Krampnitz",
        r"""
C | Geschäftsführer: Krampnitz, Ute, Oberheide, *03.05.1970\n
C | Geschäftsführerin: Ute Krampnitz\n
C | Einzelprokura: Krampnitz, Ute, Oberheide\n
C | Inhaltlich verantwortlich gemäß § 18 MStV: Ute Krampnitz\n
C | V.i.S.d.P.: Ute Krampnitz\n
C | 1. Vors.: Ute Krampnitz, Tel. 0171\n
C | Krampnitz, Ute (TSV Oberheide) 41:02\n
C | KRAMPNITZ Ute W45 TSV Oberheide\n
C | Ute Krampnitz und Otto Weber\n
C | Eheleute Otto und Ute Krampnitz\n
C | Otto u. Ute Krampnitz\n
C | Fam. Ute Krampnitz\n
C | Krampnitz, Ute geb. Weber\n
C | Ute Krampnitz, geb. Weber\n
C | Ute Weber geb. Krampnitz\n
C | Ansprechpartnerin: Fr. Ute Krampnitz\n
C | Frau Dr. med. Ute Krampnitz\n
C | StRin Ute Krampnitz\n
C | gez. Ute Krampnitz\n
C | i. A. Ute Krampnitz\n
C | Foto: Ute Krampnitz\n
P | U. Krampnitz\n
P | Krampnitz U.\n
P | gez. U. Krampnitz\n
N | Ute Krampnitz † 3.5.1980\n
N | Wir trauern um Ute Krampnitz\n
- | Otto Krampnitz und Ute Weber\n
- | Weber, Ute; Krampnitz, Otto\n
- | Utestraße 3, Krampnitz\n
- | Ute, komm nach Krampnitz!\n
- | Ute Weber aus Krampnitz\n
- | Ute aus Krampnitz\n
- | Ute in Krampnitz\n
""",
    ),
    _names(
        "FR",
        "Solange Vertbois",
        r"""
C | Mme VERTBOIS Solange, née le 3 mai 1970\n
C | Gérant : Mme Solange VERTBOIS\n
C | VERTBOIS Solange (TC Vauclair) bat PENNEC Ruth 6/1 6/2\n
C | Étaient présents : MM. Pennec, Marlot ; Mmes Solange Vertbois, Ruth Pennec\n
C | Vertbois Solange (secrétaire)\n
C | Secrétaire : Solange VERTBOIS\n
C | SAS X, représentée par Mme Solange Vertbois\n
C | M. et Mme Paul et Solange Vertbois\n
C | Paul et Solange VERTBOIS\n
C | Directrice de la publication : Solange Vertbois\n
P | S. VERTBOIS\n
P | VERTBOIS S.\n
P | Mme S. Vertbois\n
- | Mme Vertbois et Solange Pennec\n
- | Sainte-Solange, canton de Vertbois\n
- | VERTBOIS Paul - PENNEC Solange\n
- | Solange est partie. Vertbois aussi.\n
""",
    ),
    _names(
        "IT",
        "Ornella Bartolozzo",
        r"""
C | BARTOLOZZO Ornella nata a Posta il 3 maggio 1970\n
C | Sig.ra BARTOLOZZO ORNELLA\n
C | Dott.ssa Ornella Bartolozzo\n
C | Avv. Ornella Bartolozzo\n
C | Amministratore unico: BARTOLOZZO ORNELLA\n
C | Cognome: Bartolozzo Nome: Ornella\n
C | Cognome e nome: Bartolozzo Ornella\n
C | 12) Bartolozzo Ornella, insegnante\n
P | O. Bartolozzo\n
P | Bartolozzo O.\n
- | Bartolozzo Marco e Rossi Ornella\n
- | Rossi Ornella, Bartolozzo Marco\n
""",
    ),
    _names(
        "ES",
        "Rocío Belaustre Cantorrio",
        r"""
C | D.ª Rocío Belaustre Cantorrio, con DNI ***1234**\n
C | BELAUSTRE CANTORRIO, ROCIO      8,25\n
C | Administradora única: BELAUSTRE CANTORRIO ROCIO\n
C | Belaustre Cantorrio (Rocío)\n
C | Rocío Belaustre, tesorera del AMPA\n
C | ROCIO BELAUSTRE C.\n
C | Nombre y apellidos: Rocío Belaustre Cantorrio\n
C | Apellidos y nombre: Belaustre Cantorrio, Rocío\n
C | Belaustre, Rocío\n
P | R. Belaustre\n
P | R. Belaustre Cantorrio\n
P | BELAUSTRE CANTORRIO, R.\n
N | Rocío Belaustre Ferrandón\n
N | BELAUSTRE FERRANDON, ROCIO\n
- | Luis Belaustre Cantorrio y Rocío Ferrandón\n
- | Ferrandón Gil, Rocío\nBelaustre Cantorrio, Luis\n
- | Virgen del Rocío, plaza Belaustre\n
""",
    ),
    _names(
        "PL",
        "Wanda Wrzosecka",
        r"""
C | 1. Nazwisko: WRZOSECKA 2. Imiona: WANDA MARIA\n
C | WRZOSECKA WANDA - PREZES ZARZĄDU\n
C | Wanda Wrzosecka, skarbnik\n
C | rozmawiamy z Wandą Wrzosecką\n
C | Wandzie Wrzoseckiej dziękujemy\n
C | Pani Wandy Wrzoseckiej\n
C | Wandzia Wrzosecka\n
C | Wrzosecka Wanda (KS Dębowiec) 41:02\n
C | Wanda i Jan Wrzoseccy\n
P | W. Wrzosecka\n
P | Wrzosecka W.\n
- | Jan Wrzosecki i Wanda Nowak\n
- | Ewa Wrzosecka\n
- | państwo Wrzoseccy\n
""",
    ),
    _names(
        "NL",
        "Marloes ter Horstkamp",
        r"""
C | Horstkamp, M. (Marloes) ter\n
C | Marloes ter Horstkamp - secretaris\n
C | mevr. Marloes ter Horstkamp\n
C | Ter Horstkamp, Marloes\n
C | M. ter Horstkamp (Marloes)\n
C | HORSTKAMP, Marloes ter\n
C | Marloes ter Horstkamp-de Wit\n
P | M. ter Horstkamp\n
P | mw. M. ter Horstkamp\n
P | Horstkamp, M. ter\n
- | Joke ter Horstkamp\n
- | Marloes de Wit; Joke ter Horstkamp\n
""",
    ),
    _names(
        "SE",
        "Gunnel Forsmyr",
        r"""
C | Forsmyr, Gunnel\n
C | Gunnel Forsmyr (kassör)\n
C | Ordförande: Gunnel Forsmyr\n
C | Gunnel Forsmyrs tal\n
C | Gunnel och Bo Forsmyr\n
C | Bo o Gunnel Forsmyr\n
P | G. Forsmyr\n
- | Bo Forsmyr och Gunnel Ek\n
""",
    ),
    _names(
        "UA",
        "Лариса Козубенко",
        r"""
C | КОЗУБЕНКО ЛАРИСА ІВАНІВНА\n
C | Козубенко Лариса Іванівна, голова\n
C | ФОП Козубенко Лариса Іванівна\n
C | ПІБ: Козубенко Лариса Іванівна\n
C | ФОП Козубенко Л.І.\n
C | пані Лариса Козубенко\n
C | з Ларисою Козубенко\n
C | Лариси Козубенко\n
C | Лариса та Петро Козубенки\n
- | Петро Козубенко та Лариса Мельник\n
- | Козубенко Петро, Мельник Лариса\n
""".replace("C | ФОП Козубенко Л.І.", "P | ФОП Козубенко Л.І.").replace(
            "C | Лариса та Петро Козубенки\\n\n", ""
        ),
    ),
    _names(
        "IN",
        "Kavita Ramesh Iyerwal",
        r"""
C | Name: Kavita Iyerwal Husband's Name: Ramesh Iyerwal\n
C | Iyerwal Kavita Ramesh\n
C | KAVITA R IYERWAL\n
C | Kavita R. Iyerwal (F) 34\n
C | Smt Kavita Ramesh Iyerwal\n
C | Kavita Iyerwal, W/O Ramesh Iyerwal\n
C | Dr. (Mrs.) Kavita Iyerwal\n
C | Dr.(Smt) Kavita Iyerwal\n
C | Kavitha Iyerwal\n
P | K. R. Iyerwal\n
P | Iyerwal K.R.\n
- | Ramesh Iyerwal s/o Suresh\n
- | Name: Anil Iyerwal Mother: Kavita Joshi\n
""",
    ),
    _names(
        "GB",
        "Simon Hethercote",
        r"""
C | <p>Simon Hethercote, her brother</p>
C | <p>Rosalind and Simon Hethercote</p>
C | <p>Si Hethercote</p>
P | <p>S. Hethercote</p>
- | <p>Rosalind Hethercote and Simon Penn</p>
""",
        "text/html",
        Kind.FAMILY_NAME,
    ),
    _names(
        "NL",
        "Marieke van der Wijngaard",
        r"""
C | <p>Marieke v/d Wijngaard</p>
C | <p>Marieke vd Wijngaard met Bles</p>
C | <p>Wijngaard, Marieke van der</p>
P | <p>M. v.d. Wijngaard</p>
- | <p>Joke v/d Wijngaard</p>
""",
        "text/html",
        Kind.FAMILY_NAME,
    ),
    _names(
        "DE",
        "Otto Krampnitz",
        r"""
C | <p>Ute und Otto Krampnitz</p>
C | <p>Krampnitz, Otto</p>
P | <p>O. Krampnitz</p>
- | <p>Otto Weber, Ute Krampnitz</p>
""",
        "text/html",
        Kind.FAMILY_NAME,
    ),
    _names(
        "GB",
        "Tilly Hethercote",
        r"""
C | <p>Year 4: Tilly Hethercote, Ben Penn</p>
C | <p>Matilda Hethercote</p>
C | <p>HETHERCOTE Tilly U11</p>
P | <p>Tilly H. (Year 4)</p>
P | <p>T. Hethercote</p>
- | <p>Tilly P. and Ben Hethercote</p>
- | <p>Tilly the dog; Hethercote Hall</p>
""".replace("P | <p>Tilly H. (Year 4)</p>\n", ""),
        "text/html",
        Kind.CHILD_NAME,
    ),
    _names(
        "PL",
        "Kasia Wrzosecka",
        r"""
C | <p>Katarzyna Wrzosecka, kl. 4a</p>
C | <p>Kasi Wrzoseckiej</p>
P | <p>K. Wrzosecka</p>
- | <p>Kasia Nowak, Jan Wrzosecki</p>
""",
        "text/html",
        Kind.CHILD_NAME,
    ),
)
