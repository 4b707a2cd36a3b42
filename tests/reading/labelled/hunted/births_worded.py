"""Birth dates in words, in lists, and behind a colon in a cell of its own; codes that are no day."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: in words and in lists",
        "FR",
        Kind.BIRTH_DATE,
        "1972-04-25",
        ((Kind.NAME, "Hélène Vaucoret"),),
        "text/html",
        r"""
C | <p>Hélène Vaucoret, née le vingt-cinq avril mil neuf cent soixante-douze à Pont.</p>
C | <p>Née le vingt cinq avril mille neuf cent soixante douze</p>
- | <p>Hélène Vaucoret, née le vingt-cinq mars mil neuf cent soixante-douze à Pont.</p>
- | <p>Né le vingt-cinq avril mil neuf cent soixante-treize</p>
C | <p>nata il venticinque aprile millenovecentosettantadue</p>
C | <p>nacida el veinticinco de abril de mil novecientos setenta y dos en Soria</p>
C | <p>nascida aos vinte e cinco de abril de mil novecentos e setenta e dois</p>
C | <p>geboren am fünfundzwanzigsten April neunzehnhundertzweiundsiebzig</p>
C | <p>geboren op vijfentwintig april negentienhonderdtweeënzeventig</p>
C | <p>urodzona dwudziestego piątego kwietnia tysiąc dziewięćset siedemdziesiątego drugiego roku</p>
C | <p>народилася двадцять п'ятого квітня тисяча дев'ятсот сімдесят другого року</p>
C | <p>Date of birth in words: Twenty-fifth April Nineteen Seventy-two</p>
C | <p>Date of birth in words: Twenty Fifth of April One Thousand Nine Hundred and Seventy Two</p>
C | <p>Date of birth (in words): twenty-fifth day of April, nineteen hundred and seventy two</p>
P | <p>le vingt-cinq avril mil neuf cent soixante-douze</p>
""",
    ),
    Group(
        "birth date: in words and in lists",
        "FR",
        Kind.BIRTH_DATE,
        "1972-04-05",
        ((Kind.NAME, "Hélène Vaucoret"),),
        "text/html",
        r"""
- | <p>née le vingt-cinq avril mil neuf cent soixante-douze à Pont.</p>
- | <p>born twenty-fifth April nineteen seventy-two</p>
- | <p>Mariés le cinq avril mil neuf cent soixante-douze</p>
C | <p>née le cinq avril mil neuf cent soixante-douze</p>
""",
    ),
    Group(
        "birth date: in words and in lists",
        "IN",
        Kind.BIRTH_DATE,
        "1998-12-02",
        ((Kind.NAME, "Ananya Kolhapalli"),),
        "text/html",
        r"""
C | <table><tr><td>D.O.B.</td><td>:</td><td>02-12-1998</td></tr></table>
- | <table><tr><td>D.O.J.</td><td>:</td><td>02-12-1998</td></tr></table>
C | <p>Date of birth (Christian era) : 02/12/1998</p>
""",
    ),
    Group(
        "birth date: in words and in lists",
        "DE",
        Kind.BIRTH_DATE,
        "1983-02-07",
        ((Kind.NAME, "Jörg Weißenbüttler"),),
        "text/html",
        r"""
P | <p>Wir gratulieren im Februar: 02.02. Gerda S., 07.02. Jörg W., 19.02. Olaf P.</p>
- | <p>Der Vorstand gratuliert zum Jubiläum. Nächste Sitzung 07.02., 19 Uhr.</p>
- | <p>Wir gratulieren den Siegern vom 07.02.: Ute K. und Jan P.</p>
- | <p>Wir gratulieren Jörg Weißenbüttler zum Sieg am 07.02. in Kiel.</p>
P | <p>Wir gratulieren zum Geburtstag: 07.02. Jörg W.</p>
- | <p>Wir gratulieren im Februar: 02.02. Gerda S., 08.02. Jörg W.</p>
- | <p>Wir gratulieren im Februar: 07.02. Heike S., 08.02. Ute P.</p>
""",
    ),
    Group(
        "birth date: in words and in lists",
        "BG",
        Kind.BIRTH_DATE,
        "1983-02-16",
        ((Kind.NAME, "Десислава Звънчарова"),),
        "text/html",
        r"""
P | <p>Рожденици през февруари: Д. Звънчарова (16 февр.), Р. Тодорчев (20 февр.)</p>
- | <p>Събрание на 16 февр. в клуба: Д. Звънчарова</p>
""",
    ),
    Group(
        "birth date: in words and in lists",
        "GB",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Elizabeth Quillensby"),),
        "text/csv",
        r"""
P | member_id^name^birthday^mail\n881^Quillensby, Mrs Beth^17/04^a@example.org\n882^Radnage, Mr Owen^02/11^owen@example.com\n
- | member_id^name^birthday^mail\n881^Radnage, Mr Owen^02/11^a@example.org\n
""",
    ),
    Group(
        "birth date: another person's beside it",
        "GB",
        Kind.BIRTH_DATE,
        "1971-02-08",
        (),
        "text/html",
        r"""
- | <a href="https://news.example/crowds-cheer-a-birthday/2013/07/18/f5cb0298-ef98-11e2-8c36-0e868255a989_story.html">more</a>
- | <p>birthday, ticket 12-8c36-8-2b</p>
P | <p>birthday: 8-2</p>
""",
    ),
)
