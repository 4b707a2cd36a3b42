"""Birth dates beside another person's name: in other alphabets, in rows, and under keys that are no birth."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import (
    births_among,
    births_listed,
    births_owned,
    births_rows,
    births_wished,
)
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    *births_among.GROUPS,
    *births_listed.GROUPS,
    *births_rows.GROUPS,
    *births_owned.GROUPS,
    *births_wished.GROUPS,
    Group(
        "birth date: another person's beside it",
        "IT",
        Kind.BIRTH_DATE,
        "1970-06-28",
        ((Kind.NAME, "Gianluca Fossombrelli"),),
        "text/html",
        r"""
C | <p>Il sottoscritto Gianluca Fossombrelli, nato a Borgo Acquarota il 28/06/1970,</p>
C | <p>nato a Borgo San Lorenzo il 28/06/1970</p>
- | <p>Marco Provetti, nato a Borgo Acquarota il 28/06/1970</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "FR",
        Kind.BIRTH_DATE,
        "1975-05-03",
        ((Kind.NAME, "Anne Trévardin"),),
        "text/html",
        r"""
C | <p>Anne Trévardin, née à Pont Sarclay le 3 mai 1975</p>
C | <p>née à Saint Brieuc le 3 mai 1975</p>
- | <p>Luc Petitbois, né à Pont Sarclay le 3 mai 1975</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "DE",
        Kind.BIRTH_DATE,
        "1975-05-03",
        ((Kind.NAME, "Anna Zdziar"),),
        "text/html",
        r"""
C | <p>Anna Zdziar, geboren in Bad Probe am 3. Mai 1975</p>
- | <p>Uwe Kunzel, geboren in Bad Probe am 3. Mai 1975</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "US",
        Kind.BIRTH_DATE,
        "1976-08-19",
        ((Kind.NAME, "Dolores Mae Tanzenbaugh"),),
        "text/csv",
        r"""
- | VOTER_ID,LAST_NAME,FIRST_NAME,DATE_OF_BIRTH,REG_DATE\n40441999,TANZENBAUGH,WENDY,09/18/1967,08/19/1996\n40442000,MAE,DOLORES,08/19/1976,08/19/2004\n
C | VOTER_ID,LAST_NAME,FIRST_NAME,DATE_OF_BIRTH,REG_DATE\n40441999,TANZENBAUGH,DOLORES,08/19/1976,08/19/1996\n
C | VOTER_ID,LAST_NAME,FIRST_NAME,DATE_OF_BIRTH,REG_DATE\n40441999,TANZENBAUGH,D,08/19/1976,08/19/1996\n
- | VOTER_ID,LAST_NAME,FIRST_NAME,DATE_OF_BIRTH,REG_DATE\n40441999,TANZENBAUGH,WENDY,08/19/1976,08/19/1996\n
- | VOTER_ID,LAST_NAME,FIRST_NAME,DATE_OF_BIRTH,REG_DATE\n40441999,TANZENBAUGH,DOLORES,09/18/1967,08/19/1976\n
""",
    ),
    Group(
        "birth date: another person's beside it",
        "GB",
        Kind.BIRTH_DATE,
        "1981-03-14",
        ((Kind.NAME, "Pippa Wrencombe"),),
        "application/json",
        r"""
- | {"orders":[{"order_no":"1077","placed":"1981-03-14T00:00:00Z","sku":"77"}],"x":"1"}
- | {"schema_date":"1981-03-14"}
- | {"released":"1981-03-14","title":"LP"}
- | {"release_date":"1981-03-14"}
C | {"dob":"1981-03-14"}
P | {"date":"1981-03-14"}
""",
    ),
    Group(
        "birth date: another person's beside it",
        "PL",
        Kind.BIRTH_DATE,
        "1972-02-09",
        ((Kind.NAME, "Wiesława Sowik"),),
        "text/html",
        r"""
P | <p>Wiesława G., ur. 9 lutego 1972 r. w Zimnodole, c. Stanisława</p>
C | <p>Wiesława S., ur. 9 lutego 1972 r. w Zimnodole, c. Stanisława</p>
C | <p>W. Sowik, ur. 9 lutego 1972 r.</p>
- | <p>Barbara S., ur. 9 lutego 1972 r. w Zimnodole</p>
- | <p>Sowik Tadeusz, ur. 02.09.1972, zam. Zimnodół, nr rej. ZZM 4K71. Umowa z dnia 9 marca 1972.</p>
P | <p>Sowik Wiesława, ur. 02.09.1972</p>
- | <p>Tadeusz Sowik (ur. 02.09.1972)</p>
- | <tr><td>Sowik Tadeusz</td><td>ur. 02.09.1972</td></tr>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "UA",
        Kind.BIRTH_DATE,
        "1988-03-08",
        ((Kind.NAME, "Соломія Проба"),),
        "text/html",
        r"""
- | <p>Орест Проба народився 8 березня 1988</p>
C | <p>Соломія Проба народилася 8 березня 1988</p>
- | <p>Орест Приклад народився 8 березня 1988 року у Львові.</p>
- | <p>Приклад Орест Іванович, 08.03.1988 р.н.</p>
C | <p>Проба Соломія Іванівна, 08.03.1988 р.н.</p>
C | <p>Дата народження: 8 березня 1988</p>
C | <p>Письменниця народилася 8 березня 1988 у Львові</p>
C | <p>Народилася 8 березня 1988 у Львові</p>
C | <p>Українська письменниця народилася 8 березня 1988 у Львові</p>
C | <p>Соломія народилася 8 березня 1988</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "GR",
        Kind.BIRTH_DATE,
        "1988-03-08",
        ((Kind.NAME, "Ελένη Δοκιμάκη"),),
        "text/html",
        r"""
- | <p>Ο Γιώργος Παραδειγματάκης γεννήθηκε στις 8 Μαρτίου 1988</p>
C | <p>Η Ελένη Δοκιμάκη γεννήθηκε στις 8 Μαρτίου 1988</p>
- | <p>Ο Νίκος Δοκιμάκης γεννήθηκε στις 8 Μαρτίου 1988</p>
C | <p>Ημερομηνία γέννησης: 8/3/1988</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "IL",
        Kind.BIRTH_DATE,
        "1988-03-08",
        ((Kind.NAME, "נועה דוגמני"),),
        "text/html",
        r"""
- | <p>יוסי דוגמני נולד ב-8 במרץ 1988</p>
C | <p>נועה דוגמני נולדה ב-8 במרץ 1988</p>
C | <p>תאריך לידה: 08/03/1988</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "EG",
        Kind.BIRTH_DATE,
        "1988-03-08",
        ((Kind.NAME, "ليلى المثال"),),
        "text/html",
        r"""
- | <p>ولد كريم المثال في 8 مارس 1988</p>
C | <p>ولدت ليلى المثال في 8 مارس 1988</p>
C | <p>تاريخ الميلاد: 8 مارس 1988</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "IN",
        Kind.BIRTH_DATE,
        "1988-03-08",
        ((Kind.NAME, "अनन्या कोल्हापल्ली"),),
        "text/html",
        r"""
- | <p>राहुल कोल्हापल्ली का जन्म 8 मार्च 1988 को हुआ</p>
C | <p>अनन्या कोल्हापल्ली का जन्म 8 मार्च 1988 को हुआ</p>
C | <p>जन्म तिथि: 8 मार्च 1988</p>
""",
    ),
    Group(
        "birth date: another person's beside it",
        "FR",
        Kind.BIRTH_DATE,
        "1988-06-17",
        ((Kind.NAME, "Maëlle Trévargan"),),
        "text/html",
        r"""
C | <p>Licence FFN – Née le 17 juin 1988 – Cat. Master C3</p>
- | <p>Sophie Durand – Née le 17 juin 1988 – Cat. Master C3</p>
C | <p>Licence FFN – M. Trévargan – Née le 17 juin 1988</p>
C | <p>Carte Vitale - Née le 17 juin 1988</p>
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "GB",
        Kind.BIRTH_DATE,
        "1981-03-14",
        ((Kind.NAME, "Pippa Wrencombe"),),
        "text/calendar",
        r"""
P | BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Family Cal//EN\nBEGIN:VEVENT\nUID:bday-22@fam.example\nDTSTART;VALUE=DATE:20240314\nRRULE:FREQ=YEARLY\nSUMMARY:Pippa Wrencombe's birthday\nEND:VEVENT\nEND:VCALENDAR\n
- | BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20240314\nSUMMARY:Dentist\nEND:VEVENT\nEND:VCALENDAR\n
- | BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20240314\nSUMMARY:Gary Ollerton's birthday\nEND:VEVENT\nEND:VCALENDAR\n
P | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Pippa's birthday\nDTSTART;VALUE=DATE:20210314\nEND:VEVENT\nEND:VCALENDAR\n
- | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Pippa's birthday\nDTSTART;VALUE=DATE:20210315\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Dentist\nDTSTART;VALUE=DATE:20210314\nEND:VEVENT\nEND:VCALENDAR\n
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "PL",
        Kind.BIRTH_DATE,
        "1972-02-09",
        ((Kind.NAME, "Wiesława Sowik"),),
        "text/html",
        r"""
C | <p>dnia 9.2.1972 urodziła się Wiesława</p>
C | <p>Wiesława Sowik, 9.2.1972 urodziła się w Zimnodole</p>
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "FR",
        Kind.BIRTH_DATE,
        "1988-06-17",
        ((Kind.NAME, "Maëlle Trévargan"),),
        "text/html",
        r"""
C | <p>Maëlle Trévargan naît le 17 juin 1988 à Brest.</p>
C | <p>Maëlle naît le 17 juin 1988 à Brest.</p>
C | <p>Le 17 juin 1988 naît à Brest Maëlle Trévargan</p>
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "DE",
        Kind.BIRTH_DATE,
        "1961-04-08",
        ((Kind.NAME, "Jörg Weißenbüttler"),),
        "text/html",
        r"""
C | <p>Am 8. April 1961 wurde Jörg Weißenbüttler in Kiel geboren.</p>
- | <p>Am 8. April 1961 wurde Heike Sommer in Kiel geboren.</p>
- | <p>Am 8. April 1961 wurde Gerd Weißenbüttler in Kiel geboren.</p>
C | <p>Jörg Weißenbüttler kam am 8. April 1961 in Kiel zur Welt.</p>
- | <p>Gerd Weißenbüttler kam am 8. April 1961 in Kiel zur Welt.</p>
C | <p>Am 8. April 1961 kam Jörg in Kiel zur Welt.</p>
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "IT",
        Kind.BIRTH_DATE,
        "1988-12-01",
        ((Kind.NAME, "Chiara Provetti"),),
        "text/html",
        r"""
C | <p>Chiara Provetti nasce il 1 dicembre 1988 a Pisa.</p>
C | <p>Chiara Provetti nace el 1 de diciembre de 1988 en Soria.</p>
- | <p>Luis Gómez nace el 1 de diciembre de 1988 en Soria.</p>
C | <p>Chiara nasce a Pisa il 1 dicembre 1988.</p>
C | <p>Chiara Provetti nasce no dia 1 de dezembro de 1988</p>
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "PL",
        Kind.BIRTH_DATE,
        "1988-12-01",
        ((Kind.NAME, "Tomasz Zimnodolski"),),
        "text/html",
        r"""
C | <p>Dnia 1 grudnia 1988 roku w Zimnodole urodził się Tomasz Zimnodolski</p>
- | <p>dnia 1.12.1988 urodził się Marek Zimnodolski</p>
- | <p>dnia 1.12.1988 zawarto umowę</p>
""",
    ),
    Group(
        "birth date: told in a sentence, an event or with an age",
        "GB",
        Kind.BIRTH_DATE,
        "1981-10-05",
        ((Kind.NAME, "Tom Wrencombe"),),
        "text/html",
        r"""
C | <p>Tom's 40th on 5 October 2021 at the club</p>
- | <p>The club's 40th on 5 October 2021</p>
- | <p>Tom came 40th on 5 October 2021</p>
P | <p>Tom Wrencombe, aged 41 (5 Oct)</p>
- | <p>Sue Ollerton, aged 41 (5 Oct)</p>
P | <p>Many happy returns to Tom (5 October)</p>
- | <p>Many happy returns to Sue (5 October)</p>
P | <p>Many happy returns to Tom Wrencombe on 5 October</p>
- | <p>Returns must be made by Tom (5 October)</p>
""",
    ),
)
