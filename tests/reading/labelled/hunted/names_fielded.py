"""
Names in the fields of programs: data with odd keys, cards, calendars, headers, addresses of pages.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _names(country: str, value: str, media: str, pages: str, kind: Kind = Kind.NAME) -> Group:
    return Group("name: in fields", country, kind, value, (), media, pages)


GROUPS = (
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        "text/plain",
        r"""
C | first=Rosalind&last=Hethercote\n
C | name=Rosalind+Hethercote&city=Otherton\n
C | {first:'Rosalind',last:'Hethercote'}\n
C | INSERT INTO members (first,last) VALUES ('Rosalind','Hethercote');\n
C | VALUES (12,'Hethercote','Rosalind','F45');\n
C | cn: Rosalind Hethercote\nsn: Hethercote\ngivenName: Rosalind\n
C | sn: Hethercote\ngivenName: Rosalind\n
C | CN=Rosalind Hethercote,OU=Members,DC=x\n
C | CN=Hethercote\\, Rosalind,OU=Members\n
C | 1 NAME Rosalind Mary /Hethercote/\n
C | 0 @I1@ INDI\n1 NAME Rosalind /Hethercote/\n2 GIVN Rosalind\n2 SURN Hethercote\n
C | 100 1  $a Hethercote, Rosalind, $e author\n
C | AU  - Hethercote, Rosalind M.\n
C | %A Rosalind Hethercote\n
C | author: Rosalind Hethercote\n
C | first_name: Rosalind\nlast_name: Hethercote\n
C | last_name: Hethercote\nfirst_name: Rosalind\n
C | surname = "Hethercote"\nforename = "Rosalind"\n
C | [member]\nfirst = Rosalind\nlast = Hethercote\n
C | user="Rosalind Hethercote" action=login\n
C | Author Rosalind Hethercote 2020-01-01\n
C | Surname Hethercote, first name Rosalind\n
C | Last, First: Hethercote, Rosalind\n
C | First Name: Rosalind  Last Name: Hethercote\n
C | Name (Last, First MI): Hethercote, Rosalind M\n
C | FIRST NAME\nRosalind\nLAST NAME\nHethercote\n
C | Surname\nHethercote\nForenames\nRosalind Mary\n
C | Family name: HETHERCOTE. Given names: ROSALIND MARY.\n
C | <<Rosalind Hethercote>>\n
C | Rosalind.Hethercote\n
C | rosalind-hethercote\n
C | rosalind_hethercote\n
C | ~rosalind.hethercote/\n
C | Hethercote_Rosalind_CV.pdf\n
C | CV-RosalindHethercote-2020.docx\n
P | initials: R.M.\nsurname: Hethercote\n
P | rhethercote@x.example\n
- | first=Rosalind&last=Penn&spouse=Simon+Hethercote\n
- | first_name: Rosalind\nlast_name: Penn\n\nfirst_name: Simon\nlast_name: Hethercote\n
- | last_name: Penn\nfirst_name: Rosalind\n---\nlast_name: Hethercote\nfirst_name: Simon\n
- | VALUES (1,'Penn','Rosalind'),(2,'Hethercote','Simon');\n
- | 1 NAME Rosalind /Penn/\n1 NAME Simon /Hethercote/\n
- | AU  - Penn, Rosalind\nAU  - Hethercote, Simon\n
- | Surname: Penn  Forename: Rosalind\nSurname: Hethercote  Forename: Simon\n
- | Forename: Rosalind  Surname: Penn\nForename: Simon  Surname: Hethercote\n
""".replace("P | rhethercote@x.example\\n\n", ""),
    ),
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        "application/json",
        r"""
C | {"first":"Rosalind","last":"Hethercote"}
C | {"fn":"Rosalind","ln":"Hethercote"}
C | {"fname":"Rosalind","mname":"Mary","lname":"Hethercote"}
C | {"GIVEN_NAMES":"Rosalind Mary","FAMILY_NAME":"Hethercote"}
C | {"name":{"given":["Rosalind"],"family":"Hethercote"}}
C | {"name":[{"use":"official","family":"Hethercote","given":["Rosalind","Mary"]}]}
C | {"customer_first_name":"Rosalind","customer_last_name":"Hethercote"}
C | {"billing":{"first_name":"Rosalind","last_name":"Hethercote"}}
C | {"personName":{"firstName":"Rosalind","familyName":"Hethercote"}}
C | {"full":"Hethercote Rosalind"}
C | {"firstSeen":"2020-01-01","lastName":"Hethercote","x":1,"firstName":"Rosalind"}
C | {"nombre":"Rosalind","apellido1":"Hethercote","fechaNacimiento":"19/01/1976"}
C | {"Hethercote, Rosalind":{"age":45}}
C | {"rosalind-hethercote":1}
C | ["Hethercote","Rosalind"]
C | [["Rosalind","Hethercote","F45"],["Ruth","Penn","F40"]]
C | {"cols":["first","last"],"rows":[["Ruth","Penn"],["Rosalind","Hethercote"]]}
C | {"author":"By Rosalind Hethercote"}
C | {"text":"thanks to Rosalind Hethercote!"}
C | {"first":"rosalind","last":"hethercote"}
C | {"forename1":"Rosalind","forename2":"Mary","surname":"Hethercote"}
C | {"athlete":{"firstname":"Rosalind","lastname":"H.","username":"x"},"owner":"Rosalind Hethercote"}
C | {"nm_first":"ROSALIND","nm_last":"HETHERCOTE"}
C | {"voter":{"LAST":"HETHERCOTE","FIRST":"ROSALIND","MI":"M"}}
C | {"lastName":"Hethercote","id":3,"email":"x@x.example","tel":null,"address":{"street":"1 Some Lane"},"firstName":"Rosalind"}
P | {"firstInitial":"R","lastName":"Hethercote"}
P | {"first":"R.","last":"Hethercote"}
- | [["Rosalind","Penn"],["Simon","Hethercote"]]
- | {"rows":[["Penn","Rosalind"],["Hethercote","Simon"]]}
- | {"a":{"first":"Rosalind","last":"Penn"},"b":{"first":"Simon","last":"Hethercote"}}
- | {"first":"Simon","last":"Hethercote","partner":"Rosalind Penn"}
- | {"firstName":"Rosalind","lastName":"Penn","maidenName":"Marlow","city":"Hethercote"}
- | {"names":["Rosalind","Ruth","Simon"],"surnames":["Penn","Hethercote"]}
""",
    ),
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        "text/html",
        r"""
C | <meta name="citation_author" content="Hethercote, Rosalind">
C | <meta property="og:title" content="Rosalind Hethercote - Otherton">
C | <meta name="twitter:creator" content="@RosalindHethercote">
C | <person fname="Rosalind" lname="Hethercote"></person>
C | <div data-first="Rosalind" data-last="Hethercote"></div>
C | <a href="mailto:x@x.example?cc=Rosalind%20Hethercote">x</a>
C | <a href="/s?first=Rosalind&amp;last=Hethercote">x</a>
C | <a href="/s?last=Hethercote&amp;first=Rosalind">x</a>
C | <a href="/member/12-rosalind-hethercote.html">x</a>
C | <a href="/author/rhethercote/" title="Posts by Rosalind Hethercote">x</a>
C | <script>window.me={given:"Rosalind",family:"Hethercote"}</script>
C | <script>var rows=[["Hethercote","Rosalind","F45"]]</script>
C | <script>dataLayer.push({'userFirst':'Rosalind','userLast':'Hethercote'})</script>
C | <script>document.write("Rosalind"+" "+"Hethercote")</script>
C | <input type="hidden" name="member" value="HETHERCOTE ROSALIND">
C | <label>First name <input value="Rosalind"></label><label>Surname <input value="Hethercote"></label>
C | <tr><td>First name:</td><td>Rosalind</td></tr><tr><td>Surname:</td><td>Hethercote</td></tr>
C | <tr><td>Surname</td><td>Hethercote</td></tr><tr><td>Given name</td><td>Rosalind</td></tr>
C | <li>First name: <b>Rosalind</b></li><li>Last name: <b>Hethercote</b></li>
C | <div class="vcard"><span class="n"><span class="family-name">Hethercote</span>, <span class="given-name">Rosalind</span></span></div>
C | <p>First name<br>Rosalind<br>Surname<br>Hethercote</p>
C | <figcaption>L-R: Ruth Penn, Rosalind Hethercote, Simon Marlow</figcaption>
C | <img alt="Hethercote_Rosalind_web.jpg">
C | <svg><text>Rosalind Hethercote</text></svg>
C | <noscript>Rosalind Hethercote</noscript>
C | <template><b>Rosalind</b> <b>Hethercote</b></template>
C | <p>&#82;osalind Hethercote</p>
C | <p>R<b></b>osalind Hether<wbr>cote</p>
C | <p>Rosalind&#8203; Hethercote</p>
C | <p>Rosalind<!-- x --> Hethercote</p>
C | <p>Rоsalind Hethеrcote</p>
C | <p>𝐑𝐨𝐬𝐚𝐥𝐢𝐧𝐝 𝐇𝐞𝐭𝐡𝐞𝐫𝐜𝐨𝐭𝐞</p>
C | <span style="direction:rtl;unicode-bidi:bidi-override">etocrehteH dnilasoR</span>
- | <tr><td>First name</td><td>Rosalind</td></tr><tr><td>Surname</td><td>Penn</td></tr><tr><td>Referee</td><td>Mr Hethercote</td></tr>
- | <a href="/s?first=Rosalind&amp;last=Penn&amp;club=Hethercote">x</a>
- | <option>Penn, Rosalind</option><option>Hethercote, Simon</option>
- | <option>Rosalind Penn</option><option>Simon Hethercote</option>
- | <li>Rosalind</li><li>Simon</li><li>Hethercote</li>
""",
    ),
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        "text/vcard",
        r"""
C | BEGIN:VCARD\nVERSION:3.0\nN:Hethercote;Rosalind;Mary;;\nEND:VCARD\n
C | BEGIN:VCARD\nVERSION:3.0\nFN:Rosalind Hethercote\nEND:VCARD\n
C | BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8:Hethercote;Roz\nEND:VCARD\n
C | BEGIN:VCARD\nVERSION:4.0\nFN:Hethercote, Rosalind\nEND:VCARD\n
- | BEGIN:VCARD\nVERSION:3.0\nN:Penn;Rosalind;;;\nORG:Hethercote Ltd\nEND:VCARD\n
""",
    ),
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        "text/calendar",
        r"""
C | BEGIN:VCALENDAR\nBEGIN:VEVENT\nORGANIZER;CN=Rosalind Hethercote:mailto:x@x.example\nEND:VEVENT\nEND:VCALENDAR\n
C | BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN="Hethercote, Rosalind":mailto:x@x.example\nEND:VEVENT\nEND:VCALENDAR\n
C | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Coffee with Roz Hethercote\nEND:VEVENT\nEND:VCALENDAR\n
C | BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:Chair: Rosalind\n  Hethercote\nEND:VEVENT\nEND:VCALENDAR\n
- | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Rosalind at Hethercote Hall\nEND:VEVENT\nEND:VCALENDAR\n
""",
    ),
    _names(
        "GB",
        "Rosalind Mary Hethercote",
        "message/rfc822",
        r"""
C | From: "Hethercote, Rosalind" <x@x.example>\n\nHi\n
C | From: Rosalind Hethercote <x@x.example>\n\nHi\n
C | From: HETHERCOTE Rosalind <x@x.example>\n\nHi\n
C | From: a@b.example\nTo: Roz Hethercote <x@x.example>, Ruth Penn <y@x.example>\n\nHi\n
C | From: a@b.example\nSubject: Re: Rosalind Hethercote\n\nHi\n
C | From: =?utf-8?Q?Rosalind_Hethercote?= <x@x.example>\n\nHi\n
C | From: x@x.example (Rosalind Hethercote)\n\nHi\n
C | From: a@b.example\n\nHi\n\n-- \nRosalind Hethercote\nTreasurer\n
C | From: a@b.example\n\nOn 3 May 2020, at 10:00, Rosalind Hethercote wrote:\n> hi\n
C | From: a@b.example\nContent-Disposition: attachment; filename="Rosalind Hethercote.pdf"\n\nHi\n
- | From: Rosalind <x@x.example>\nTo: Simon Hethercote <y@x.example>\n\nHi\n
""",
    ),
    _names(
        "DE",
        "Jörg Mückenheim",
        "application/json",
        r"""
C | {"vorname":"Jörg","nachname":"Mückenheim"}
C | {"nachname":"Mückenheim","vorname":"Joerg"}
C | {"name":"Mückenheim","vorname":"Jörg"}
C | {"anrede":"Herr","vorname":"J\u00f6rg","name":"M\u00fcckenheim"}
C | {"kontakt":{"ansprechpartner":"Mueckenheim, Joerg"}}
P | {"vorname":"J.","nachname":"Mückenheim"}
- | {"vorname":"Ute","nachname":"Mückenheim"}
- | {"name":"Weber","vorname":"Jörg","ort":"Mückenheim"}
""",
    ),
    _names(
        "FR",
        "Solène Vertbois",
        "application/json",
        r"""
C | {"nom":"VERTBOIS","prenom":"Solène"}
C | {"prenom":"Solene","nom":"Vertbois"}
C | {"nom_famille":"VERTBOIS","prenoms":"Solène, Marie"}
C | {"nom_naissance":"VERTBOIS","prenom_usuel":"Solène"}
C | {"civilite":"Mme","nom":"Vertbois","prénom":"Solène"}
- | {"nom":"PENNEC","prenom":"Solène","commune":"Vertbois"}
- | [{"nom":"PENNEC","prenom":"Solène"},{"nom":"VERTBOIS","prenom":"Paul"}]
""",
    ),
    _names(
        "IT",
        "Ornella Bartolozzo",
        "application/json",
        r"""
C | {"nome":"Ornella","cognome":"Bartolozzo"}
C | {"cognome":"BARTOLOZZO","nome":"ORNELLA"}
C | {"nominativo":"BARTOLOZZO ORNELLA"}
- | {"nome":"Ornella","cognome":"Rossi","via":"Bartolozzo"}
""",
    ),
    _names(
        "PT",
        "Beatriz Quintelhas",
        "application/json",
        r"""
C | {"nome":"Beatriz","apelido":"Quintelhas"}
C | {"nome":"Beatriz","sobrenome":"Quintelhas"}
C | {"primeiro_nome":"Beatriz","ultimo_nome":"Quintelhas"}
C | {"nome_completo":"Beatriz Quintelhas"}
""",
    ),
    _names(
        "PL",
        "Wanda Wrzosecka",
        "application/json",
        r"""
C | {"imie":"Wanda","nazwisko":"Wrzosecka"}
C | {"nazwisko":"WRZOSECKA","imiona":"WANDA MARIA"}
C | {"imię":"Wanda","nazwisko":"Wrzosecka"}
C | {"pierwszeImie":"Wanda","nazwisko":"Wrzosecka"}
- | {"imie":"Wanda","nazwisko":"Nowak","miasto":"Wrzosecka"}
""",
    ),
    _names(
        "SE",
        "Gunnel Forsmyr",
        "application/json",
        r"""
C | {"fornamn":"Gunnel","efternamn":"Forsmyr"}
C | {"förnamn":"Gunnel","efternamn":"Forsmyr"}
C | {"tilltalsnamn":"Gunnel","efternamn":"Forsmyr"}
""",
    ),
    _names(
        "FI",
        "Päivi Kuusisaari",
        "application/json",
        r"""
C | {"etunimi":"Päivi","sukunimi":"Kuusisaari"}
C | {"sukunimi":"Kuusisaari","etunimet":"Päivi Maria"}
C | {"kutsumanimi":"Päivi","sukunimi":"Kuusisaari"}
""",
    ),
    _names(
        "UA",
        "Лариса Козубенко",
        "application/json",
        r"""
C | {"ім'я":"Лариса","прізвище":"Козубенко"}
C | {"ПІБ":"Козубенко Лариса Іванівна"}
C | {"прізвище":"КОЗУБЕНКО","імʼя":"ЛАРИСА"}
C | {"lastname":"Козубенко","firstname":"Лариса"}
C | {"name_uk":"Лариса Козубенко","name_en":"Larysa Kozubenko"}
- | {"ім'я":"Лариса","прізвище":"Мельник","село":"Козубенко"}
""",
    ),
    _names(
        "GR",
        "Νίκος Καραβοκύρης",
        "application/json",
        r"""
C | {"όνομα":"Νίκος","επώνυμο":"Καραβοκύρης"}
C | {"επώνυμο":"ΚΑΡΑΒΟΚΥΡΗΣ","όνομα":"ΝΙΚΟΛΑΟΣ"}
C | {"onoma":"Nikos","eponymo":"Karavokyris"}
""",
    ),
    _names(
        "TR",
        "Çağlar Gündoğmuşoğlu",
        "application/json",
        r"""
C | {"ad":"Çağlar","soyad":"Gündoğmuşoğlu"}
C | {"isim":"Çağlar","soyisim":"Gündoğmuşoğlu"}
C | {"adSoyad":"Çağlar Gündoğmuşoğlu"}
""",
    ),
    _names(
        "HU",
        "Szalmahegyi Péter",
        "application/json",
        r"""
C | {"vezeteknev":"Szalmahegyi","keresztnev":"Péter"}
C | {"családi név":"Szalmahegyi","utónév":"Péter"}
C | {"nev":"Szalmahegyi Péter"}
""",
    ),
    _names(
        "CZ",
        "Radek Chroustovský",
        "application/json",
        r"""
C | {"jmeno":"Radek","prijmeni":"Chroustovský"}
C | {"jméno":"Radek","příjmení":"Chroustovský"}
""",
    ),
    _names(
        "RO",
        "Ionuț Brădățeanu",
        "application/json",
        r"""
C | {"nume":"Brădățeanu","prenume":"Ionuț"}
C | {"numeFamilie":"BRADATEANU","prenume":"IONUT"}
""",
    ),
    _names(
        "IE",
        "Gráinne Ní Mhaolchatha",
        "application/json",
        r"""
C | {"ainm":"Gráinne","sloinne":"Ní Mhaolchatha"}
C | {"céadainm":"Gráinne","sloinne":"Ní Mhaolchatha"}
""",
    ),
)
