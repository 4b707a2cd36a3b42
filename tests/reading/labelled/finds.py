"""
Pages that show a detail: what must be found, bullet by bullet.

Over 300 lines because the list is meant to be read as one.

Each line is a bullet, a kind, the answer, the people it is made for (``*`` is
everybody whose words fill it) and the page.
"""

from __future__ import annotations

FINDS = r"""
plain | phone | confirmed | * | <p><<phone_label>>: <<nat>></p>
plain | phone | confirmed | * | <p>Call <<intl>> today.</p>
plain | email | confirmed | * | <p>Write to <<email>>.</p>
plain | name | confirmed | * | <p>The photo was taken by <<given>> <<family>> last week.</p>
plain | home_address | confirmed | * | <p>Post it to <<address>>, <<town>>.</p>
plain | postcode | confirmed | gb ie pl | <p>We deliver to <<code>> on Mondays.</p>
plain | birth_date | confirmed | * | <p><<birth>> <<d_long>>.</p>
plain | username | confirmed | * | <p>Posted by <<user>> yesterday</p>
plain | employer | confirmed | * | <p>Meet the team of <<employer>>.</p>
plain | school | confirmed | * | <li><<school>>, 2003 to 2008</li>
plain | vehicle | confirmed | * | <p>Car reg <<plate>>, parked outside.</p>
plain | place | confirmed | * | <p>Thursday evenings: <<place>></p>
plain | website | confirmed | gb us | <p>More at www.<<site>></p>
plain | former_name | confirmed | gb us de fr | <p><<given>> <<former>>, class of 2004</p>
former names: surname first | former_name | confirmed | gb us de fr | <li><<former>>, <<given>></li>
former names: initial | former_name | possible | gb us de fr | <p><<given|first>>. <<former>></p>
former names: slug | former_name | confirmed | gb us | <a href="/people/<<given|slug>>-<<former|slug>>">x</a>
plain | alias | confirmed | us de pl | <p>Music by <<alias>></p>
aliases: surname first | alias | confirmed | us de pl | <p><<alias_family>>, <<alias_given>></p>
aliases: key | alias | confirmed | us de pl | application/json | {"stage_name": "<<alias|json>>"}
aliases: initial | alias | possible | us de pl | <p><<alias_given|first>>. <<alias_family>></p>
plain | family_name | confirmed | gb us ie de in | <p>With <<relation>> <<family>>, of the same house.</p>
split over inline tags | phone | confirmed | * | <p>Tel <<nat|span>></p>
split over inline tags | phone | confirmed | gb fr pl | <p>Tel <<nat|bold>></p>
split over inline tags | email | confirmed | * | <p>Mail <<email|bold>></p>
split over inline tags | email | confirmed | gb de | <p>Mail <<local>><span>@</span><<domain>></p>
split over inline tags | name | confirmed | gb us de in ua | <p>By <<given|bold>> <<family|bold>></p>
split over inline tags | name | confirmed | * | <p><span><<given>></span> <span><<family>></span></p>
split over inline tags | name | confirmed | gb us pl | <p><span><<given>></span><span><<family>></span></p>
split over inline tags | home_address | confirmed | * | <p><<address|span>>, <b><<town>></b></p>
split over inline tags | postcode | confirmed | gb ie | <p><<town>> <<code|span>></p>
split over inline tags | birth_date | confirmed | * | <p><<birth>> <<d_long|span>></p>
split over inline tags | vehicle | confirmed | gb us de fr | <p>Number plate <<plate|span>></p>
split by comments | phone | confirmed | gb us fr | <p>Phone <<nat|comment>></p>
split by comments | email | confirmed | gb pl | <p>Mail <<email|comment>></p>
entities | phone | confirmed | * | <p>Tel: <<nat|entities>></p>
entities | email | confirmed | * | <p><<email|hexed>></p>
entities | name | confirmed | * | <p>Editor: <<given|entities>> <<family|entities>></p>
entities | birth_date | confirmed | gb us de | <p><<dob>>: <<d_slash|entities>></p>
nbsp | phone | confirmed | * | <p>Tel&nbsp;<<nat|nbsp>></p>
nbsp | name | confirmed | * | <p><<given>>&nbsp;<<family>></p>
nbsp | home_address | confirmed | * | <p><<address|nbsp>>,&nbsp;<<town>></p>
nbsp | postcode | confirmed | gb ie | <p><<town>> <<code|thin>></p>
soft hyphens | name | confirmed | gb us de in | <p>By <<given|shy>> <<family|shy>></p>
soft hyphens | email | confirmed | * | <p><<email|shy>></p>
soft hyphens | employer | confirmed | gb us ie de in | <p>At <<employer|shy>></p>
zero-width characters | phone | confirmed | * | <p>Tel <<nat|zero>></p>
zero-width characters | email | confirmed | * | <p><<email|zero>></p>
zero-width characters | name | confirmed | * | <p><<given|zero>> <<family|joiner>></p>
zero-width characters | username | confirmed | gb us fr | <p>@<<user|zero>></p>
fullwidth | phone | confirmed | * | <p>Tel <<nat|fullwidth>></p>
fullwidth | email | confirmed | gb us pl in | <p>Mail <<email|fullwidth>></p>
fullwidth | name | confirmed | gb us in | <p>By <<given|fullwidth>> <<family|fullwidth>></p>
other-script digits | phone | confirmed | * | <p>Tel <<nat|arabic>></p>
other-script digits | phone | confirmed | gb in | <p>Tel <<intl|devanagari>></p>
other-script digits | birth_date | confirmed | gb fr in | <p><<dob>>: <<d_slash|devanagari>></p>
combining accents | name | confirmed | gb us in | <p>By <<given|accents>> <<family|accents>></p>
look-alike letters | name | confirmed | gb us in pl | <p>By <<given|alike>> <<family|alike>></p>
look-alike letters | email | confirmed | gb us fr | <p>Mail <<email|alike>></p>
look-alike letters | username | confirmed | gb pl ua | <p>@<<user|alike>></p>
percent-encoded | email | confirmed | * | <a href="https://mail.example/?to=<<email|percent>>">write</a>
percent-encoded | name | confirmed | * | <a href="https://find.example/q=<<given|percent>>%20<<family|percent>>">find</a>
percent-encoded | phone | confirmed | * | <a href="https://chat.example/send?phone=<<e164|percent>>">chat</a>
percent-encoded | home_address | confirmed | * | <a href="https://maps.example/?q=<<address|plus>>%2C+<<town|plus>>">map</a>
JavaScript-escaped | email | confirmed | * | <script>var mail = "<<email|js>>";</script>
JavaScript-escaped | name | confirmed | * | <script>init({"author": "<<given|js>> <<family|js>>"});</script>
JavaScript-escaped | phone | confirmed | * | <script>tel('<<intl|jshex>>')</script>
JavaScript-escaped | home_address | confirmed | gb us fr de pl | <script>var a = {"address": "<<address|json>>\n<<town|json>>"};</script>
reversed by CSS | email | confirmed | * | <p style="unicode-bidi:bidi-override;direction:rtl"><<email|reversed>></p>
reversed by CSS | phone | confirmed | gb us fr | <style>.r{direction:rtl;unicode-bidi:bidi-override}</style><p>Tel <span class="r"><<nat|reversed>></span></p>
reversed by bidi controls | email | confirmed | gb de | <p>&#x202e;<<email|reversed>>&#x202c;</p>
digits as words | phone | confirmed | gb us ie fr de pl | <p>Ring me: <<words>></p>
letter O for zero | phone | confirmed | gb us ie fr de | <p>Call <<ohs>></p>
hidden elements | phone | confirmed | * | <div style="display:none"><p>Tel <<nat>></p></div>
hidden elements | name | confirmed | * | <div hidden><<given>> <<family>></div>
hidden elements | email | confirmed | gb us | <input type="hidden" name="contact" value="<<email>>">
title | name | confirmed | * | <title><<given>> <<family>> | Staff</title><p>Hello</p>
title | employer | confirmed | gb us ie in | <title>Jobs at <<employer>></title><p>Hello</p>
meta | name | confirmed | * | <meta name="author" content="<<given>> <<family>>">
meta | email | confirmed | gb fr | <meta name="reply-to" content="<<email>>">
meta | home_address | confirmed | gb us de pl | <meta name="description" content="Find us at <<address>>, <<town>>">
social cards | name | confirmed | * | <meta property="og:title" content="<<given>> <<family>> on Plops">
social cards | phone | confirmed | gb us in | <meta property="business:contact_data:phone_number" content="<<intl>>">
social cards | home_address | confirmed | gb us fr | <meta property="og:street-address" content="<<address>>"><meta property="og:locality" content="<<town>>">
alt | name | confirmed | * | <img src="1.jpg" alt="Photo of <<given>> <<family>>">
alt | vehicle | confirmed | gb us de | <img src="2.jpg" alt="car <<plate>>">
aria-label | phone | confirmed | * | <a href="#" aria-label="Call <<nat>>">Call</a>
title attribute | name | confirmed | * | <a href="#" title="Profile of <<given>> <<family>>">x</a>
placeholder | email | confirmed | * | <input placeholder="<<email>>">
value | name | confirmed | * | <form><input name="first_name" value="<<given>>"><input name="last_name" value="<<family>>"></form>
value | birth_date | confirmed | * | <input name="date_of_birth" value="<<d_iso>>">
value | phone | confirmed | * | <input name="phone" value="<<tight>>">
data attributes | email | confirmed | * | <div data-email="<<email>>"></div>
data attributes | phone | confirmed | gb us fr pl | <div data-phone="<<e164>>"></div>
data attributes | name | confirmed | gb us in | <div data-user='{"firstName":"<<given>>","lastName":"<<family>>"}'></div>
data attributes | birth_date | confirmed | gb de in | <div data-dob="<<d_iso>>"></div>
mailto | email | confirmed | * | <a href="mailto:<<email>>?subject=Hi">mail</a>
tel link | phone | confirmed | * | <a href="tel:<<e164>>">call</a>
tel link | phone | confirmed | gb us ie | <a href="tel:<<intl|dashes>>">call</a>
query | username | confirmed | * | <a href="https://x.example/find?user=<<user>>">x</a>
query | phone | confirmed | gb us fr | <a href="https://wa.example/?phone=<<e164|run>>">x</a>
srcdoc | name | confirmed | gb us de | <iframe srcdoc="&lt;p&gt;<<given>> <<family>>&lt;/p&gt;"></iframe>
srcdoc | email | confirmed | gb pl | <iframe srcdoc='<p><<email>></p>'></iframe>
comments | phone | confirmed | * | <!-- call <<nat>> before changing --><p>x</p>
comments | name | confirmed | gb us fr | <!-- by <<given>> <<family>> --><p>x</p>
comments | email | confirmed | gb ie ua | <p>x</p><!-- TODO ask <<email>> -->
JSON-LD | phone | confirmed | * | <script type="application/ld+json">{"@type":"Person","telephone":"<<intl>>"}</script>
JSON-LD | name | confirmed | * | <script type="application/ld+json">{"@type":"Person","givenName":"<<given>>","familyName":"<<family>>"}</script>
JSON-LD | birth_date | confirmed | * | <script type="application/ld+json">{"@type":"Person","birthDate":"<<d_iso>>"}</script>
JSON-LD | home_address | confirmed | * | <script type="application/ld+json">{"address":{"streetAddress":"<<address>>","addressLocality":"<<town>>"}}</script>
JSON-LD | email | confirmed | gb us | <script type="application/ld+json">{"email":"mailto:<<email>>"}</script>
JSON-LD with a bad comma | email | confirmed | gb us de | <script type="application/ld+json">{"@type":"Person",,"email":"<<email>>",}</script>
microdata | phone | confirmed | * | <div itemscope itemtype="https://schema.org/Person"><span itemprop="telephone"><<tight>></span></div>
microdata | birth_date | confirmed | * | <div itemscope><time itemprop="birthDate" datetime="<<d_iso>>"><<d_long>></time></div>
microdata | name | confirmed | gb us in | <div itemscope><span itemprop="familyName"><<family>></span>, <span itemprop="givenName"><<given>></span></div>
microdata | home_address | confirmed | gb us fr | <div itemprop="address"><span itemprop="streetAddress"><<address>></span> <span itemprop="addressLocality"><<town>></span></div>
RDFa | name | confirmed | gb de | <div typeof="foaf:Person"><span property="foaf:name"><<given>> <<family>></span></div>
RDFa | phone | confirmed | gb us | <div typeof="v:Person"><span property="v:tel" content="<<e164>>">call</span></div>
h-card | name | confirmed | * | <div class="h-card"><span class="p-given-name"><<given>></span> <span class="p-family-name"><<family>></span></div>
h-card | email | confirmed | gb us | <div class="h-card"><a class="u-email" href="mailto:<<email>>">mail</a></div>
h-card | birth_date | confirmed | gb us de | <div class="h-card"><time class="dt-bday" datetime="<<d_iso>>">my day</time></div>
h-adr | home_address | confirmed | * | <div class="h-adr"><span class="p-street-address"><<address>></span><br><span class="p-locality"><<town>></span></div>
inline script state | email | confirmed | * | <script>window.__STATE__={"user":{"id":77,"email":"<<email>>"}}</script>
inline script state | name | confirmed | * | <script id="__NEXT_DATA__" type="application/json">{"props":{"author":{"first_name":"<<given|json>>","last_name":"<<family|json>>"}}}</script>
inline script state | phone | confirmed | gb us pl fr | <script>window.__STATE__={"contact":{"phoneNumber":"<<tight>>"}}</script>
inline script state | birth_date | confirmed | gb us de | <script>var u={"dateOfBirth":"<<d_iso>>T00:00:00Z"}</script>
inline script state | home_address | confirmed | gb us fr in | <script>s={"address":{"line1":"<<address|json>>","city":"<<town|json>>"}}</script>
HTML in script strings | name | confirmed | * | <script>el.innerHTML = "<p>By <b><<given>></b> <i><<family>></i></p>";</script>
HTML in script strings | email | confirmed | gb us de | <script>document.write('<a href="mailto:<<email>>">mail<\/a>')</script>
HTML in script strings | phone | confirmed | gb us fr | <script>x = "\u003cspan\u003eTel <<nat>>\u003c/span\u003e"</script>
joined in script | email | confirmed | gb us ie | <script>document.write("<<local>>" + "@" + "<<domain>>")</script>
template elements | phone | confirmed | gb us pl | <template><p>Tel <<nat>></p></template>
template elements | name | confirmed | gb de | <template id="t"><li><<given>> <<family>></li></template>
CSS content | email | confirmed | gb us | <style>.m::after{content:"<<email>>"}</style>
CSS content | phone | confirmed | gb fr | <style>.tel:before { content: "Tel <<nat>>"; }</style>
base64 | email | confirmed | * | <div data-m="<<email|base64>>"></div>
base64 | phone | confirmed | gb us fr | <div data-tel="<<intl|base64>>"></div>
base64 | email | confirmed | gb us | <script>mail(atob("<<email|base64>>"))</script>
rot13 | email | confirmed | * | <a data-enc="<<email|rot13>>">mail</a>
rot13 | email | confirmed | gb us | <a href="znvygb:<<email|rot13>>">mail</a>
cfemail | email | confirmed | * | <a class="__cf_email__" data-cfemail="<<email|cf>>">[email&#160;protected]</a>
cfemail | email | confirmed | gb us | <a href="/cdn-cgi/l/email-protection#<<email|cf>>">mail</a>
RSS | name | confirmed | * | application/rss+xml | <?xml version="1.0"?><rss><channel><item><author><<given>> <<family>></author></item></channel></rss>
RSS | email | confirmed | gb us | application/rss+xml | <?xml version="1.0"?><rss><channel><item><description><![CDATA[<p>Mail <a href="mailto:<<email>>">me</a></p>]]></description></item></channel></rss>
RSS | phone | confirmed | gb fr | application/rss+xml | <rss><channel><item><description>&lt;p&gt;Tel &lt;b&gt;<<nat>>&lt;/b&gt;&lt;/p&gt;</description></item></channel></rss>
Atom | name | confirmed | gb de | application/atom+xml | <feed xmlns="http://www.w3.org/2005/Atom"><entry><author><name><<given>> <<family>></name></author></entry></feed>
vCard | name | confirmed | * | text/vcard | BEGIN:VCARD\nVERSION:3.0\nN:<<family>>;<<given>>;;;\nEND:VCARD\n
vCard | phone | confirmed | * | text/vcard | BEGIN:VCARD\nTEL;TYPE=CELL:<<intl>>\nEND:VCARD\n
vCard | birth_date | confirmed | * | text/vcard | BEGIN:VCARD\nBDAY:<<d_compact>>\nEND:VCARD\n
vCard | home_address | confirmed | gb us fr pl | text/vcard | BEGIN:VCARD\nADR;TYPE=HOME:;;<<address>>;<<town>>;;;\nEND:VCARD\n
iCalendar | email | confirmed | gb us | text/calendar | BEGIN:VCALENDAR\nBEGIN:VEVENT\nORGANIZER:mailto:<<email>>\nEND:VEVENT\nEND:VCALENDAR\n
iCalendar | home_address | confirmed | gb us | text/calendar | BEGIN:VCALENDAR\nBEGIN:VEVENT\nLOCATION:<<address>>\\, <<town>>\nEND:VEVENT\nEND:VCALENDAR\n
CSV | name | confirmed | * | text/csv | id,first name,last name\n1,Tom,Brown\n2,<<given>>,<<family>>\n
CSV | phone | confirmed | * | text/csv | id,phone\n1,<<tight>>\n
CSV | birth_date | confirmed | * | text/csv | name,date of birth\nx,<<d_iso>>\n
CSV | email | confirmed | gb us de | text/csv | a;b;c\n1;<<email>>;3\n
JSON | phone | confirmed | * | application/json | {"id": 4, "phone": "<<tight>>"}
JSON | email | confirmed | * | application/json | {"email": "<<email|js>>"}
JSON | name | confirmed | * | application/json | {"name": {"last": "<<family|json>>", "first": "<<given|json>>"}}
JSON | birth_date | confirmed | * | application/json | {"birth": {"day": <<dd>>, "month": <<mm>>, "year": <<yyyy>>}}
JSON | home_address | confirmed | gb us de pl fr | application/json | {"house_number": "<<house>>", "street": "<<street|json>>", "city": "<<town|json>>"}
plain text | phone | confirmed | * | text/plain | <<phone_label>>: <<nat>>\n
plain text | name | confirmed | * | text/plain | Minutes of the meeting\n\nPresent: <<given>> <<family>>, chair\n
plain text | home_address | confirmed | * | text/plain | Deliver to\n<<address>>\n<<town>>\n
e-mail headers | email | confirmed | * | message/rfc822 | From: <<email>>\nTo: a@example.net\nSubject: Hi\n\nBody\n
e-mail headers | name | confirmed | gb us pl fr | message/rfc822 | From: "<<plain_family>>, <<plain_given>>" <a@example.net>\nSubject: Hi\n\nBody\n
e-mail body | phone | confirmed | gb us de | message/rfc822 | From: a@example.net\nSubject: Hi\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>Tel <<nat>></p>\n
MHTML | email | confirmed | gb us | multipart/related | MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p><<email>></p>\n--b--\n
phone: international | phone | confirmed | * | <p>Phone <<intl>></p>
phone: any grouping | phone | confirmed | * | <p>Phone <<dots>></p>
phone: any grouping | phone | confirmed | * | <p>Phone: <<pairs>></p>
phone: with (0) | phone | confirmed | * | <p>Phone <<intl0>></p>
phone: 00 | phone | confirmed | * | <p>Phone <<zeros>></p>
phone: 011 | phone | confirmed | * | <p>Phone <<from_us>></p>
phone: extension | phone | confirmed | gb us de | <p>Phone <<nat>> ext. 12</p>
phone: extension | phone | confirmed | us ie | <p>Phone <<nat>> x12</p>
phone: two in a row | phone | confirmed | gb us fr | <p>Tel <<unlisted_phone>> / <<nat>></p>
phone: bare with label | phone | confirmed | * | <p>Mobile: <<bare>></p>
phone: bare with key | phone | confirmed | * | application/json | {"mobile": "<<bare_tight>>"}
email: at and dot in words | email | confirmed | * | <p>Mail: <<email|words>></p>
email: in brackets | email | confirmed | * | <p>Mail: <<email|brackets>></p>
email: in brackets | email | confirmed | gb us fr | <p>Mail: <<email|round>></p>
email: plus tag | email | confirmed | gb us de in | <p>Mail: <<email|tagged>></p>
email: display name | email | confirmed | * | <p>Somebody &lt;<<email>>&gt;</p>
email: capitals | email | confirmed | * | <p>Mail <<email|upper>></p>
email: MD5 | email | confirmed | * | <img src="https://pictures.example/avatar/<<email|md5>>?s=80">
email: SHA-256 | email | confirmed | * | <img src="https://pictures.example/avatar/<<email|sha256>>">
name: surname first | name | confirmed | * | <li><<family>>, <<given>></li>
name: surname first | name | confirmed | gb us de in | <table><tr><td><<family>></td><td><<given>></td></tr></table>
name: capitals | name | confirmed | * | <p><<given|upper>> <<family|upper>></p>
name: surname in capitals | name | confirmed | gb us fr pl | <p><<family|upper>> <<given>></p>
name: initials | name | possible | * | <p>Goals by <<given|first>>. <<family>></p>
name: initials | name | possible | gb us ie pl | <p>Results: <<family>>, <<given|first>>.</p>
name: nicknames | name | confirmed | gb us ie | <p>By <<nick>> <<family>></p>
name: nicknames | family_name | confirmed | gb us ie de in | <p>By <<relation_nick>> <<family>></p>
name: middle names | name | confirmed | gb us | <p><<given>> <<middle>> <<family>></p>
name: middle names | name | confirmed | gb us | <p><<given>> <<middle|first>>. <<family>></p>
name: titles | name | confirmed | gb us de | <p>Dr <<given>> <<family>> spoke.</p>
name: without accents | name | confirmed | * | <p>By <<plain_given>> <<plain_family>></p>
name: without accents | name | confirmed | ie de pl fr | <p>By <<ascii_given>> <<ascii_family>></p>
name: transliterated | name | confirmed | ua de | <p>By <<plain_given>> <<plain_family>></p>
name: double-barrelled | name | confirmed | fr | <p>By Genevieve Lacombe Rousselle</p>
name: double-barrelled | name | possible | fr | <p>By Genevieve Rousselle</p>
name: slugs | name | confirmed | gb us in pl | <a href="/people/<<plain_given|slug>>-<<plain_family|slug>>">x</a>
name: CamelCase | name | confirmed | gb us in pl | <p>#<<plain_given>><<plain_family|run>></p>
name: couples | name | confirmed | gb us in | <p><<given>> and Tom <<family>> came.</p>
name: née | former_name | confirmed | gb us fr | <p><<given>> <<family>> (n&eacute;e <<former>>)</p>
name: née | former_name | confirmed | de | <p><<given>> <<family>>, geb. <<former>></p>
birth date: written forms | birth_date | confirmed | * | <p><<dob>>: <<d_slash>></p>
birth date: written forms | birth_date | confirmed | * | <p><<dob>>: <<d_month_first>></p>
birth date: written forms | birth_date | confirmed | * | <p><<birth>> <<d_th>></p>
birth date: written forms | birth_date | confirmed | * | <p><<dob>> <<d_iso>></p>
birth date: written forms | birth_date | confirmed | * | <p><<dob>>: <<d_short>></p>
birth date: written forms | birth_date | confirmed | gb us fr pl | <table><tr><th><<dob>></th><td><<d_long>></td></tr></table>
birth date: separated selects | birth_date | confirmed | gb us | <form><label>Date of birth</label><select name="day"><option>1</option><option selected><<dd>></option></select><select name="month"><option selected><<month>></option></select><select name="year"><option>1966</option><option selected><<yyyy>></option></select></form>
birth date: separated inputs | birth_date | confirmed | gb us de | <form><input name="birth_day" value="<<dd>>"><input name="birth_month" value="<<mm>>"><input name="birth_year" value="<<yyyy>>"></form>
birth date: JSON fields | birth_date | confirmed | * | application/json | {"birthDay": "<<dd>>", "birthMonth": "<<mm>>", "birthYear": "<<yyyy>>"}
birth date: day and month | birth_date | possible | gb us | <p>Birthday: <<dd>> <<month>></p>
birth date: month and year | birth_date | possible | gb us in | <p>Date of birth: <<month>> <<yyyy>></p>
birth date: other order | birth_date | possible | us in | <p>Date of birth: <<d_turned>></p>
birth date: no birth word | birth_date | possible | * | <p><<d_long>></p>
address: abbreviations | home_address | confirmed | * | <p><<address_short>>, <<town>></p>
address: line breaks | home_address | confirmed | * | <p><<address>><br><<town>><br><<code>></p>
address: table cells | home_address | confirmed | * | <table><tr><td><<address>></td><td><<town>></td></tr></table>
address: order | home_address | confirmed | gb us fr | <p><<town>>, <<address>></p>
address: flat in front | home_address | confirmed | gb ie | <p>Flat 2, <<address>>, <<town>></p>
address: one line with code | home_address | confirmed | * | <p><<address>> <<town>> <<code>></p>
address: code alone beside | home_address | confirmed | gb ie | <p><<address>>, <<code>></p>
address: number range | home_address | possible | gb us | <p>12-<<house>>0 <<street>>, <<town>></p>
address: street alone | home_address | possible | gb us ie fr | <p>Roadworks in <<street>>, <<town>></p>
address: capitals | home_address | confirmed | * | <p><<address|upper>>, <<town|upper>></p>
postcode: without the space | postcode | confirmed | gb ie | <p>Post to <<code_tight>> please</p>
postcode: lower case | postcode | confirmed | gb ie | <p>post to <<code|lower>></p>
postcode: ZIP | postcode | confirmed | us | <p>Fernhollow, OH <<code>></p>
postcode: ZIP+4 | postcode | confirmed | us | <p>Fernhollow, OH <<code>>-1234</p>
postcode: other countries | postcode | confirmed | de fr | <p>Adresse: <<address>>, <<code>> <<town>></p>
postcode: other countries | postcode | confirmed | in | <p>PIN code: <<code>></p>
postcode: other countries | postcode | confirmed | pl | <p><<code>> <<town>></p>
plate: no space | vehicle | confirmed | * | <p>Reg: <<plate_tight>></p>
plate: lower case | vehicle | confirmed | gb us | <p>my car <<plate|lower>></p>
employer: legal suffix | employer | confirmed | gb us ie de pl fr in | <p>Works for <<employer_long>>.</p>
employer: and | employer | confirmed | gb | <p>Works at <<employer_and>></p>
employer: and | employer | confirmed | de | <p>Bei Nordlicht Werkzeugbau GmbH und Co. KG seit 2019</p>
employer: slug | employer | confirmed | us in | <a href="/company/<<employer|slug>>/about">x</a>
school: other spelling | school | confirmed | gb us de fr in pl | <p><<school_alt>></p>
place: capitals | place | confirmed | * | <h2><<place|upper>></h2>
username: in a link | username | confirmed | * | <a href="https://snap.example/<<user>>">x</a>
username: at sign | username | confirmed | * | <p>Follow @<<user>></p>
username: capitals | username | confirmed | * | <p>@<<user|upper>></p>
website: link | website | confirmed | gb us | <a href="https://www.<<site>>/about">me</a>
website: plain http | website | confirmed | gb us | application/json | {"url": "http://<<site>>"}
"""
