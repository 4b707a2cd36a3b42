"""Birth dates beside another person's name: in other alphabets, in rows, and under keys that are no birth."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
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
)
