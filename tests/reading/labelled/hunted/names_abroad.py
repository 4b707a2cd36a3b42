"""
Names as other countries write them: two surnames, particles, patronymics, short names, initials.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _names(country: str, value: str, pages: str, *also: tuple[Kind, str]) -> Group:
    return Group("name: abroad", country, Kind.NAME, value, also, "text/html", pages)


def _plain(country: str, value: str, media: str, pages: str) -> Group:
    return Group("name: abroad", country, Kind.NAME, value, (), media, pages)


GROUPS = (
    _names(
        "ES",
        "María Dolores Belaustre Cantorrio",
        r"""
C | <p>María Dolores Belaustre Cantorrio</p>
C | <p>Mª Dolores Belaustre Cantorrio</p>
C | <p>M.ª Dolores Belaustre</p>
C | <p>Ma. Dolores Belaustre Cantorrio</p>
C | <p>M. Dolores Belaustre Cantorrio</p>
C | <p>Dolores Belaustre Cantorrio</p>
C | <p>Lola Belaustre</p>
C | <p>Loli Belaustre</p>
C | <p>Belaustre Cantorrio, María Dolores</p>
C | <p>BELAUSTRE CANTORRIO, Mª DOLORES</p>
C | <p>BELAUSTRE CANTORRIO MARIA DOLORES</p>
C | <p>D.ª María Dolores Belaustre Cantorrio, concejala</p>
C | <p>Doña Dolores Belaustre</p>
C | <p>Dña. Mª Dolores Belaustre C.</p>
C | <p>Sra. Dª. Mª. Dolores Belaustre y Cantorrio</p>
C | <p>María Dolores Belaustre-Cantorrio</p>
C | <p>Enhorabuena a María Dolores Belaustre por el premio.</p>
C | <table><tr><td>Belaustre</td><td>Cantorrio</td><td>Mª Dolores</td></tr></table>
C | <table><tr><td>María Dolores</td><td>Belaustre</td><td>Cantorrio</td></tr></table>
P | <p>M. D. Belaustre Cantorrio</p>
P | <p>Belaustre Cantorrio, M.D.</p>
P | <p>M.ª D. Belaustre</p>
P | <p>D. Belaustre Cantorrio</p>
N | <p>María Dolores Belaustre Ferrandón</p>
N | <p>Dolores Belaustre Ferrandón</p>
N | <p>Belaustre Ferrandón, María Dolores</p>
N | <p>María Dolores Cantorrio Belaustre</p>
- | <p>María del Pilar Ferrandón Belaustre</p>
- | <p>Dolores Ferrandón, Luis Belaustre</p>
- | <p>Belaustre Cantorrio, Íñigo</p>
- | <p>Calle Belaustre. Dolores de cabeza.</p>
- | <p>Concejala: Dolores. Belaustre: mercado el lunes.</p>
""",
    ),
    _names(
        "MX",
        "Juan Carlos Ixtepango Rebollar",
        r"""
C | <p>Juan Carlos Ixtepango Rebollar</p>
C | <p>Juan Carlos Ixtepango</p>
C | <p>IXTEPANGO REBOLLAR JUAN CARLOS</p>
C | <p>Ixtepango Rebollar, Juan Carlos</p>
C | <p>C. Juan Carlos Ixtepango Rebollar</p>
C | <p>Ing. Juan Carlos Ixtepango</p>
C | <p>Lic. Juan C. Ixtepango Rebollar</p>
C | <p>Juan Ixtepango Rebollar</p>
P | <p>J. C. Ixtepango</p>
P | <p>J.C. Ixtepango R.</p>
N | <p>Juan Carlos Ixtepango Bonilla</p>
- | <p>José Luis Ixtepango Rebollar</p>
- | <p>Juan Carlos Bonilla, Ana Ixtepango</p>
""",
    ),
    _plain(
        "ES",
        "María Dolores Belaustre Cantorrio",
        "application/json",
        r"""
C | {"nombre":"MARÍA DOLORES","apellido1":"BELAUSTRE","apellido2":"CANTORRIO"}
C | {"apellido1":"BELAUSTRE","apellido2":"CANTORRIO","nombre":"Mª DOLORES"}
C | {"nombre":"Dolores","primer_apellido":"Belaustre","segundo_apellido":"Cantorrio"}
C | {"apellidos":"Belaustre Cantorrio","nombre":"M.ª Dolores"}
- | {"nombre":"Íñigo","apellido1":"Belaustre","apellido2":"Cantorrio"}
N | {"nombre":"Dolores","apellido1":"Belaustre","apellido2":"Ferrandón"}
- | [{"nombre":"Dolores","apellido1":"Ferrandón"},{"nombre":"Luis","apellido1":"Belaustre"}]
""",
    ),
    _plain(
        "ES",
        "María Dolores Belaustre Cantorrio",
        "text/csv",
        r"""
C | Apellidos;Nombre\nFerrandón Gil;Luis\nBelaustre Cantorrio;Mª Dolores\n
C | Apellido 1,Apellido 2,Nombre\nBelaustre,Cantorrio,Dolores\n
- | Nombre;Apellidos\nDolores;Ferrandón\nLuis;Belaustre Cantorrio\n
C | Nombre;Apellidos\nMaría Dolores;Belaustre Cantorrio\n
""",
    ),
    _names(
        "PT",
        "Ana Beatriz da Silva Quintelhas",
        r"""
C | <p>Ana Beatriz da Silva Quintelhas</p>
C | <p>Ana Quintelhas</p>
C | <p>Ana Beatriz Quintelhas</p>
C | <p>Ana Beatriz Silva Quintelhas</p>
C | <p>Ana B. S. Quintelhas</p>
C | <p>Quintelhas, Ana Beatriz da Silva</p>
C | <p>QUINTELHAS, ANA B. S.</p>
C | <p>Dra. Ana Quintelhas</p>
C | <p>Sra. D. Ana Beatriz Quintelhas</p>
P | <p>A. Quintelhas</p>
P | <p>A. B. Quintelhas</p>
- | <p>Rui Quintelhas, Ana Ferreira</p>
- | <p>Rui da Silva Quintelhas</p>
""",
    ),
    _names(
        "BR",
        "Thiago dos Santos Arvoredo",
        r"""
C | <p>Thiago dos Santos Arvoredo</p>
C | <p>Thiago Arvoredo</p>
C | <p>Thiago Santos Arvoredo</p>
C | <p>THIAGO DOS S. ARVOREDO</p>
C | <p>ARVOREDO, Thiago dos Santos</p>
P | <p>T. S. Arvoredo</p>
- | <p>Thiago Souza e Bruno Arvoredo Lima</p>
""",
    ),
    _names(
        "NL",
        "Adriaan Pieter van den Korstekaas",
        r"""
C | <p>Adriaan van den Korstekaas</p>
C | <p>Adriaan Pieter van den Korstekaas</p>
C | <p>Adriaan v.d. Korstekaas</p>
C | <p>Adriaan v. d. Korstekaas</p>
C | <p>Adriaan v/d Korstekaas</p>
C | <p>Adriaan vd Korstekaas</p>
C | <p>Adriaan vd. Korstekaas</p>
C | <p>Adriaan van d. Korstekaas</p>
C | <p>Korstekaas, Adriaan van den</p>
C | <p>Korstekaas, Adriaan Pieter van den</p>
C | <p>Korstekaas, van den, Adriaan</p>
C | <p>Korstekaas (van den), Adriaan</p>
C | <p>Korstekaas van den, Adriaan</p>
C | <p>Van den Korstekaas, Adriaan</p>
C | <p>VAN DEN KORSTEKAAS Adriaan</p>
C | <p>Dhr. Adriaan P. van den Korstekaas</p>
C | <p>Aad van den Korstekaas</p>
C | <p>A.P. (Adriaan) van den Korstekaas</p>
C | <table><tr><td>Adriaan</td><td>van den</td><td>Korstekaas</td></tr></table>
C | <table><tr><td>Korstekaas</td><td>van den</td><td>Adriaan</td></tr></table>
P | <p>A.P. van den Korstekaas</p>
P | <p>A. P. van den Korstekaas</p>
P | <p>dhr. A. v.d. Korstekaas</p>
P | <p>Korstekaas, A.P. van den</p>
P | <p>Korstekaas A.P. v.d.</p>
- | <p>Familie van den Korstekaas</p>
- | <p>Adriaan Molendijk en Joke van den Korstekaas</p>
- | <p>Joke van den Korstekaas</p>
- | <p>Adriaan van den Berg</p>
""",
    ),
    _plain(
        "NL",
        "Adriaan Pieter van den Korstekaas",
        "application/json",
        r"""
C | {"voornaam":"Adriaan","tussenvoegsel":"van den","achternaam":"Korstekaas"}
C | {"achternaam":"Korstekaas","tussenvoegsel":"v.d.","voornaam":"Adriaan"}
P | {"voorletters":"A.P.","tussenvoegsel":"van den","achternaam":"Korstekaas"}
- | {"voornaam":"Joke","tussenvoegsel":"van den","achternaam":"Korstekaas"}
C | {"roepnaam":"Adriaan","voorvoegsel":"van den","achternaam":"Korstekaas"}
""",
    ),
    _names(
        "DE",
        "Karl-Heinz von Dornstetter",
        r"""
C | <p>Karl-Heinz von Dornstetter</p>
C | <p>Karl Heinz von Dornstetter</p>
C | <p>Karlheinz von Dornstetter</p>
C | <p>K.-Heinz von Dornstetter</p>
C | <p>von Dornstetter, Karl-Heinz</p>
C | <p>Dornstetter, Karl-Heinz von</p>
C | <p>Dornstetter, Karl-Heinz v.</p>
C | <p>Karl-Heinz v. Dornstetter</p>
C | <p>Dr. Karl-Heinz von Dornstetter</p>
C | <p>Dipl.-Ing. Karl-Heinz von Dornstetter</p>
C | <p>Herrn Karl-Heinz von Dornstetter</p>
C | <p>1. Vorsitzender: Karl-Heinz von Dornstetter</p>
P | <p>K.-H. von Dornstetter</p>
P | <p>K. H. v. Dornstetter</p>
P | <p>K.H. von Dornstetter</p>
N | <p>Karl von Dornstetter</p>
N | <p>Heinz von Dornstetter</p>
- | <p>Hans-Georg von Dornstetter</p>
- | <p>Herr von Dornstetter</p>
""",
    ),
    _names(
        "DE",
        "Hans Joachim Überlinghaus",
        r"""
C | <p>Hans-Joachim Überlinghaus</p>
C | <p>Hans Joachim Ueberlinghaus</p>
C | <p>Hansjoachim Überlinghaus</p>
C | <p>Überlinghaus, Hans-Joachim</p>
C | <p>ÜBERLINGHAUS Hans-Joachim</p>
C | <p>Überlinghaus Hans Joachim</p>
C | <p>Hans Überlinghaus</p>
P | <p>H.-J. Überlinghaus</p>
P | <p>H. J. Überlinghaus</p>
- | <p>Hans-Peter Müller und Ute Überlinghaus</p>
""",
    ),
    _names(
        "DE",
        "Elisabeth Grätzinger",
        r"""
C | <p>Elisabeth Grätzinger geb. Sommerau</p>
C | <p>Elisabeth Grätzinger, geb. Sommerau</p>
C | <p>Elisabeth Grätzinger-Sommerau, früher Elisabeth Grätzinger</p>
C | <p>Lisa Grätzinger</p>
C | <p>Sissi Grätzinger</p>
C | <p>Frau Elisabeth Grätzinger</p>
C | <p>Grätzinger, E. (Elisabeth)</p>
C | <p>Vorname: Elisabeth Nachname: Grätzinger</p>
C | <p>Name, Vorname: Grätzinger, Elisabeth</p>
C | <dl><dt>Nachname</dt><dd>Grätzinger</dd><dt>Vorname</dt><dd>Elisabeth</dd></dl>
C | <dl><dt>Familienname</dt><dd>Grätzinger</dd><dt>Rufname</dt><dd>Elisabeth</dd></dl>
C | <p>Elisabeth Grätzingers Garten</p>
C | <p>mit Elisabeth GRÄTZINGER</p>
N | <p>Elisabeth Grätzinger, gest. 1943</p>
- | <p>Elisabeth Sommerau geb. Huber; Otto Grätzinger</p>
- | <p>Elisabethstraße, Haus Grätzinger</p>
- | <p>St. Elisabeth, Grätzinger Weg</p>
""",
    ),
    _names(
        "FR",
        "Jean-Baptiste Crévillon",
        r"""
C | <p>Jean-Baptiste Crévillon</p>
C | <p>CREVILLON Jean-Baptiste</p>
C | <p>CRÉVILLON Jean Baptiste</p>
C | <p>M. Jean-Baptiste CRÉVILLON</p>
C | <p>Monsieur CREVILLON Jean-Baptiste</p>
C | <p>Crévillon (Jean-Baptiste)</p>
C | <p>Jean-Bapt. Crévillon</p>
C | <p>J.-Baptiste Crévillon</p>
C | <p>Me Jean-Baptiste Crévillon, avocat</p>
C | <p>Jean-Baptiste et Odile Crévillon</p>
C | <p>M. et Mme Jean-Baptiste Crévillon</p>
C | <p>d'après Jean-Baptiste Crévillon</p>
P | <p>J.-B. Crévillon</p>
P | <p>J-B Crévillon</p>
P | <p>J.B. Crévillon</p>
P | <p>CREVILLON J-B</p>
P | <p>CREVILLON J.-B.</p>
N | <p>Jean Crévillon</p>
N | <p>Baptiste Crévillon</p>
- | <p>Jean-Pierre Crévillon</p>
- | <p>J.-P. Crévillon</p>
- | <p>Église Saint-Jean-Baptiste, rue Crévillon</p>
""",
    ),
    _names(
        "FR",
        "Odile Marchetterre",
        r"""
C | <p>Odile Marchetterre née Sauvagnon</p>
C | <p>Odile MARCHETTERRE, née SAUVAGNON</p>
C | <p>Mme Marchetterre Odile</p>
C | <p>MARCHETTERRE née SAUVAGNON Odile</p>
C | <p>SAUVAGNON épouse MARCHETTERRE Odile</p>
C | <p>SAUVAGNON ép. MARCHETTERRE, Odile</p>
C | <p>Odile Sauvagnon épouse Marchetterre</p>
C | <p>Odile Sauvagnon-Marchetterre</p>
C | <p>Odile Marchetterre-Sauvagnon</p>
N | <p>Odile Marchetterre-Duplanquet</p>
- | <p>Mme Marchetterre</p>
- | <p>Paul Marchetterre et Odile Duplanquet</p>
- | <p>Sainte Odile ; Marchetterre-sur-Loire</p>
""",
        (Kind.FORMER_NAME, "Odile Sauvagnon"),
    ),
    Group(
        "name: abroad",
        "FR",
        Kind.FORMER_NAME,
        "Odile Sauvagnon",
        ((Kind.NAME, "Odile Marchetterre"),),
        "text/html",
        r"""
C | <p>Odile Marchetterre née Sauvagnon</p>
C | <p>Odile MARCHETTERRE, née SAUVAGNON</p>
C | <p>Odile Marchetterre (née Sauvagnon)</p>
C | <p>MARCHETTERRE née SAUVAGNON Odile</p>
C | <p>SAUVAGNON épouse MARCHETTERRE Odile</p>
C | <p>SAUVAGNON ép. MARCHETTERRE, Odile</p>
C | <p>Odile Sauvagnon épouse Marchetterre</p>
C | <p>Odile Sauvagnon-Marchetterre</p>
C | <p>Marchetterre, Odile, née Sauvagnon</p>
C | <p>Marchetterre (née Sauvagnon), Odile</p>
- | <p>Odile Duplanquet, Paul Sauvagnon</p>
- | <p>Berthe Marchetterre née Sauvagnon</p>
""",
    ),
    Group(
        "name: abroad",
        "PL",
        Kind.FORMER_NAME,
        "Halina Wilczkowska",
        ((Kind.NAME, "Halina Brzozowska"),),
        "text/html",
        r"""
C | <p>Halina Brzozowska z d. Wilczkowska</p>
C | <p>Halina Brzozowska (z d. Wilczkowska)</p>
C | <p>Halina Brzozowska z domu Wilczkowska</p>
C | <p>Halina Brzozowska zd. Wilczkowska</p>
C | <p>Halina Wilczkowska-Brzozowska</p>
C | <p>Halina Brzozowska, dawniej Wilczkowska</p>
- | <p>Maria Brzozowska z domu Wilczkowska</p>
""",
    ),
    Group(
        "name: abroad",
        "CZ",
        Kind.FORMER_NAME,
        "Jitka Šťovíčková",
        ((Kind.NAME, "Jitka Dubenská"),),
        "text/html",
        r"""
C | <p>Jitka Dubenská, roz. Šťovíčková</p>
C | <p>Jitka Dubenská, rozená Šťovíčková</p>
C | <p>Jitka Dubenská (dříve Šťovíčková)</p>
C | <p>Jitka Šťovíčková</p>
C | <p>Stovickova Jitka</p>
C | <p>s Jitkou Šťovíčkovou</p>
C | <p>Jitce Šťovíčkové</p>
- | <p>Petr Šťovíček</p>
- | <p>Eva Dubenská, roz. Šťovíčková</p>
""",
    ),
    Group(
        "name: abroad",
        "SE",
        Kind.FORMER_NAME,
        "Annika Tallbärg",
        ((Kind.NAME, "Annika Forsmyr"),),
        "text/html",
        r"""
C | <p>Annika Forsmyr, född Tallbärg</p>
C | <p>Annika Forsmyr (f. Tallbärg)</p>
C | <p>Annika Forsmyr f.d. Tallbärg</p>
C | <p>Annika Tallbarg</p>
C | <p>Tallbärg, Annika</p>
C | <p>Annika Tallbärg Forsmyr</p>
- | <p>Lena Forsmyr, född Tallbärg</p>
""",
    ),
    Group(
        "name: abroad",
        "FI",
        Kind.FORMER_NAME,
        "Marjatta Hopeakuusi",
        ((Kind.NAME, "Marjatta Lehtosuo"),),
        "text/html",
        r"""
C | <p>Marjatta Lehtosuo o.s. Hopeakuusi</p>
C | <p>Marjatta Lehtosuo (o.s. Hopeakuusi)</p>
C | <p>Marjatta Lehtosuo, ent. Hopeakuusi</p>
C | <p>Hopeakuusi Marjatta</p>
C | <p>Marjatta Hopeakuusen</p>
- | <p>Eeva Lehtosuo o.s. Hopeakuusi</p>
""",
    ),
    Group(
        "name: abroad",
        "IT",
        Kind.FORMER_NAME,
        "Giuseppina Bartolozzo",
        ((Kind.NAME, "Giuseppina Ferranova"),),
        "text/html",
        r"""
C | <p>Giuseppina Bartolozzo in Ferranova</p>
C | <p>Giuseppina Ferranova nata Bartolozzo</p>
C | <p>BARTOLOZZO GIUSEPPINA</p>
C | <p>Bartolozzo Giuseppina ved. Ferranova</p>
C | <p>Sig.ra Giuseppina Bartolozzo</p>
C | <p>Pina Bartolozzo</p>
C | <p>Giusy Bartolozzo</p>
P | <p>G. Bartolozzo</p>
- | <p>Rosa Bartolozzo in Ferranova</p>
""",
    ),
    Group(
        "name: abroad",
        "GB",
        Kind.FORMER_NAME,
        "Deborah Anne Wexcombe",
        ((Kind.NAME, "Deborah Anne Tillingbourne"),),
        "text/html",
        r"""
C | <p>Deborah Tillingbourne (née Wexcombe)</p>
C | <p>Deborah Tillingbourne nee Wexcombe</p>
C | <p>Debbie Tillingbourne (formerly Wexcombe)</p>
C | <p>Deborah Wexcombe-Tillingbourne</p>
C | <p>Deborah Tillingbourne, formerly known as Wexcombe</p>
C | <p>Deborah Tillingbourne (maiden name Wexcombe)</p>
C | <p>Deborah Tillingbourne (maiden name: Wexcombe)</p>
C | <p>Deborah Tillingbourne f/k/a Wexcombe</p>
C | <p>Deborah Tillingbourne, previously Wexcombe</p>
C | <p>Deborah Tillingbourne (Wexcombe)</p>
C | <p>Deborah (Wexcombe) Tillingbourne</p>
C | <p>Debs Wexcombe</p>
C | <p>TILLINGBOURNE, Deborah Anne (née WEXCOMBE)</p>
C | <p>Tillingbourne (née Wexcombe), Deborah</p>
- | <p>Deborah Smith (née Jones). Wexcombe Cricket Club</p>
- | <p>Ruth Tillingbourne (née Wexcombe)</p>
- | <p>Deborah Tillingbourne met Colin Wexcombe</p>
""",
    ),
)
