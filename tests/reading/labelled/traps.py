"""Pages that must not fool it: other people's details, and text that only looks alike."""

from __future__ import annotations

TRAPS = r"""
one digit off | phone | clean | * | <p>Tel <<off>></p>
one digit off | postcode | clean | gb ie pl | <p>Post to <<code_off>></p>
one digit off | vehicle | clean | * | <p>Car <<plate_off>></p>
one digit off | birth_date | clean | * | <p><<birth>> <<d_off>></p>
one digit off | home_address | clean | * | <p><<off_address>>, <<town>></p>
digits inside a longer number | phone | clean | * | <p>Order number <<tight>>77</p>
digits inside a longer number | phone | clean | * | <p>Ref 88<<tight>></p>
digits inside a longer number | phone | clean | gb de pl | <p>ISBN 978-<<tight>></p>
digits inside an IBAN | phone | clean | gb de pl | <p>IBAN DE12 <<tight>> 55</p>
order number | phone | clean | * | <p>Order no. <<bare_tight>></p>
price list | phone | clean | gb de fr | <p>£<<bare|dots>></p>
Unix time | phone | clean | gb us pl in | <script>{"created": <<bare_tight>>, "n": 3}</script>
Unix time | phone | clean | gb us | <span data-time="<<bare_tight>>">now</span>
table cells | phone | clean | gb ie de | <table><tr><td><<bare_tight|cells>></td></tr></table>
version string | phone | clean | gb us de | <p>Version <<bare|versions>></p>
longer email | email | clean | * | <p>Mail x<<email>></p>
longer email | email | clean | * | <p>Mail my.<<email>></p>
longer email | email | clean | * | <p>Mail <<local>>2@<<domain>></p>
other domain | email | clean | * | <p>Mail <<email>>.au</p>
other domain | email | clean | * | <p>Mail <<local>>@mail.<<domain>></p>
other domain | email | clean | * | <p>Mail <<local>>@elsewhere.example</p>
other domain | email | clean | gb us fr | <p>Mail <<local>>@not<<domain>></p>
given name alone | name | clean | * | <p>Thanks to <<given>> for the cake.</p>
different sentences | name | clean | * | <p>We met <<given>>. <<family>> is a nice word.</p>
different sentences | name | clean | gb us de | <p>The house of Tom <<family>>! <<given>> Brown lives next door.</p>
another surname | name | clean | * | <p><<given>> <<other_family>> won. Tom <<family>> lost.</p>
obituary | name | clean | gb us in | <p>Ann <<family>>, aged 80, mother of <<given>> <<other_family>>, died on Monday.</p>
obituary | name | clean | gb us ie | <p>In memory of Tom <<family>>, friend of <<given>> <<other_family>> and Joe.</p>
other given name | name | clean | * | <p>By Zebedee <<family>></p>
other initial | name | clean | gb us pl | <p>By Z. <<family>></p>
lists of names | name | clean | gb us de | <ul><li>Tom <<family>></li><li><<given>> <<other_family>></li></ul>
lists of names | name | clean | gb us in | <p>Tom <<family>>, <<given>> <<other_family>>, Sue Long</p>
hyphenated other | name | unconfirmed | gb us in | <p>By <<given>> <<family>>-<<other_family>></p>
same street, other town | home_address | clean | * | <p><<address>>, <<other_town>></p>
same street, other town | home_address | clean | gb us fr de | <script>{"streetAddress":"<<address>>","addressLocality":"<<other_town>>"}</script>
same street, other town | home_address | clean | gb us ie | <p><<address>><br><<other_town>></p>
number inside another | home_address | clean | * | <p><<in_address>>, <<town>></p>
other type of street | home_address | clean | * | <p><<house>> <<other_street>>, <<town>></p>
half a postcode | postcode | clean | gb ie | <p>Anywhere in <<code_half>> is fine.</p>
half a postcode | postcode | clean | gb ie | <p><<code_half>>, 3 pm, and so on</p>
code inside another | postcode | clean | gb ie pl | <p>Part X<<code_tight>>9</p>
number that is no postcode | postcode | clean | us de fr | <p>We sold <<code>> tickets</p>
number that is no postcode | postcode | clean | us de fr in | <p>Order <<code>></p>
number that is no postcode | postcode | clean | us fr | <p>$<<code>>.00</p>
another person's birth date | birth_date | clean | * | <p>Tom Brown, <<birth>> <<d_off>></p>
not a birthday | birth_date | clean | * | <p>Posted on <<d_long>></p>
not a birthday | birth_date | clean | gb us in | <p>Founded <<d_long>></p>
not a birthday | birth_date | clean | gb us ie | <p>Died <<d_month_first>></p>
not a birthday | birth_date | clean | gb us de | <p>Copyright <<yyyy>> by all of us</p>
not a birthday | birth_date | clean | gb us de | application/json | {"created_at": "<<d_iso>>T10:00:00Z"}
other year | birth_date | clean | gb us in | <p>Born <<dd>> <<month>> 1950</p>
plate inside another code | vehicle | clean | gb us pl | <p>Part <<plate_tight>>55</p>
plate inside another code | vehicle | clean | gb us de | <p>SKU-<<plate_tight>></p>
longer username | username | clean | * | <p>By <<user>>_official</p>
longer username | username | clean | * | <p>By the<<user>></p>
words like the username | username | clean | gb us | <p>okerby trails and nell quillby7</p>
longer website | website | clean | gb us | <p>See not<<site>></p>
longer website | website | clean | gb us | <p>See <<site>>.org</p>
words of the employer | employer | clean | gb | <p>From Thornbridge to the sea, with two daughters</p>
words of the employer | employer | clean | us | <p>A paint called cobaltine, and robotics too</p>
words of the school | school | clean | de | <p>Das Gymnasium liegt nicht in der Stadt Müsterau</p>
words of the school | school | clean | us | <p>The high wall of a school in Fernhollow</p>
words of the place | place | clean | gb us | <p>The barn is for climbing, in Ambleford. A rowing boat and a dock.</p>
former name's words | former_name | clean | us | <p>Thornquist is a brand. William likes it.</p>
former name's words | former_name | clean | de fr | <p>Tom <<former>> und <<given>> <<other_family>></p>
other person's alias | alias | clean | us de pl | <p><<alias_given>> is a word. Tom <<alias_family>> sings.</p>
former name's words | former_name | clean | gb | <p>Tarrowby is a village. Eleanor went there.</p>
reversed by chance | phone | clean | gb us | <p>Tel <<nat|reversed>></p>
"""

WORD_NAMES = (
    ("gb", "Mark Hill", "<p>Mark hill starts carefully.</p>", "clean"),
    ("gb", "Mark Hill", "<p>You can mark hill walks on the map.</p>", "clean"),
    ("gb", "Mark Hill", "<p>Photo by Mark Hill</p>", "confirmed"),
    ("gb", "Mark Hill", "<p>Get marks. Hill climbing is fun.</p>", "clean"),
    ("gb", "Rose Field", "<p>a rose field in bloom</p>", "clean"),
    ("gb", "Rose Field", "<p>Chair: Rose Field</p>", "confirmed"),
    ("gb", "Rose Hill", "<p>Rose Hill Station is closed.</p>", "clean"),
    ("gb", "Rose Hill", "<p>Turn into Rose Hill Road.</p>", "clean"),
    ("gb", "Rose Hill", "<li>Rose Hill, treasurer</li>", "confirmed"),
    ("gb", "Sage Green", "<p>sage green paint</p>", "clean"),
    ("gb", "Sage Green", "<p>Our new Sage Green Curtains</p>", "clean"),
    ("gb", "Sage Green", "<p>Written by Sage Green.</p>", "confirmed"),
    ("gb", "Will Stone", "<p>This will stone you.</p>", "clean"),
    ("gb", "Will Stone", "<p>Goalkeeper Will Stone</p>", "confirmed"),
    ("gb", "May Day", "<p>a may day picnic</p>", "clean"),
    ("gb", "Joy Park", "<p>Joy Park Primary School</p>", "clean"),
    ("gb", "Joy Park", "<p>Teacher: Joy Park</p>", "confirmed"),
    ("gb", "Grace Chapel", "<p>amazing grace, chapel at ten</p>", "clean"),
    ("gb", "Art Wall", "<p>an art wall by children</p>", "clean"),
    ("gb", "Dawn Church", "<p>at dawn church bells rang</p>", "clean"),
    ("us", "Summer Rain", "<p>light summer rain fell</p>", "clean"),
    ("us", "Summer Rain", "<p>Lead vocals: Summer Rain</p>", "confirmed"),
    ("us", "Hunter Woods", "<p>the hunter, woods and all</p>", "clean"),
    ("us", "Hunter Woods", "<li>Hunter Woods, shortstop</li>", "confirmed"),
    ("ie", "Dean Church", "<p>the dean, church wardens and choir</p>", "clean"),
    ("ie", "Dean Church", "<p>Coach: Dean Church</p>", "confirmed"),
)
"""Names that are ordinary words: only capitals or structure make them names."""

UNLISTED = r"""
phone | 1 | gb us ie de pl fr in | <p>Call <<unlisted_phone>></p>
phone | 1 | gb us fr | <p>Call <<unlisted_phone>> or <<nat>></p>
phone | 0 | * | <p>Call <<intl>></p>
phone | 0 | * | <p>Order 2026112233 of 12.11.2026, 1024 x 768, 192.168.100.200</p>
phone | 0 | gb us de | <p>Prices 1200 1300 1450 1600 and 2010-2024</p>
phone | 1 | gb us | <a href="tel:<<unlisted_phone>>">x</a>
email | 1 | * | <p>Mail someone.else@example.net</p>
email | 1 | gb us de | <p>Mail someone.else@example.net, SOMEONE.else@example.net or <<email>></p>
email | 2 | gb us | <a href="mailto:one@example.net">1</a><a href="mailto:two@example.net">2</a>
email | 0 | * | <p>Mail <<email>>, or find logo@2x.png</p>
address | 1 | gb us | <p>Visit 71 Made Up Road, Nowhere</p>
address | 0 | gb us | <p>Visit <<address>>, <<town>></p>
address | 0 | gb us de | <p>12 Good Reasons and 7 Days</p>
date | 1 | gb us ie in | <p>Born 3 May 1951</p>
date | 0 | * | <p><<dob>>: <<d_slash>></p>
date | 0 | gb us de | <p>Updated 3 May 2021</p>
vehicle | 1 | gb ie | <p>Seen: ZZ98 QQA</p>
vehicle | 0 | gb | <p>Seen: <<plate>></p>
coordinates | 1 | gb us | <script>{"lat": 53.12345, "lng": -6.54321}</script>
coordinates | 0 | gb us | <p>Version 1.23, 4.56 and 12.5, 13.5</p>
"""
