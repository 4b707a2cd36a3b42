"""Pages written after the engine stood, and scored once before anything was changed for them."""

from __future__ import annotations

FRESH = r"""
plain | phone | confirmed | * | <p>If nobody answers try <<intl>> in the evening.</p>
plain | email | confirmed | * | <footer><small>Contact: <<email>></small></footer>
plain | name | confirmed | * | <h4>1st place: <<given>> <<family>> (42:10)</h4>
plain | name | confirmed | * | <li><a href="/m/33"><<given>> <<family>></a>, secretary</li>
plain | home_address | confirmed | * | <p>Registered office: <<address>>, <<town>>.</p>
plain | birth_date | confirmed | * | <li><b><<dob>></b> <<d_long>></li>
plain | username | confirmed | * | <td><<user>></td>
plain | vehicle | confirmed | * | <p>Our van (<<plate>>) was hit.</p>
plain | employer | confirmed | * | <p>Senior baker at <<employer>> since 2019</p>
split over inline tags | phone | confirmed | * | <p>Telephone: <b><<intl|span>></b></p>
split over inline tags | name | confirmed | * | <p><font color="red"><<given>></font> <font><<family>></font></p>
entities | home_address | confirmed | * | <p><<address|entities>>, <<town|entities>></p>
soft hyphens | phone | confirmed | gb us fr | <p>Tel: <<nat|shy>></p>
zero-width characters | home_address | confirmed | gb us in | <p><<address|zero>>, <<town>></p>
fullwidth | birth_date | confirmed | gb us de | <p>Born: <<d_slash|fullwidth>></p>
look-alike letters | home_address | confirmed | gb us in | <p><<address|alike>>, <<town|alike>></p>
percent-encoded | home_address | confirmed | gb us fr pl | <a href="https://maps.example/dir/<<address|percent>>%2C%20<<town|percent>>">x</a>
JavaScript-escaped | name | confirmed | gb us pl ua | <script>var p={name:'<<given|jshex>> <<family|jshex>>'}</script>
JavaScript-escaped | email | confirmed | gb us | <a onclick="mail('<<email|js>>')">x</a>
hidden elements | home_address | confirmed | gb us de | <span class="sr-only"><<address>>, <<town>></span>
title | name | confirmed | * | <title>Profile: <<given>> <<family>></title>
social cards | name | confirmed | * | <meta name="twitter:title" content="<<given>> <<family>> (@x)">
alt | name | confirmed | * | <img alt="<<given>> <<family>> at the summit" src="a.png">
data attributes | name | confirmed | gb us fr | <button data-name="<<given>> <<family>>">x</button>
data attributes | home_address | confirmed | gb us de | <div data-address="<<address>>, <<town>>"></div>
query | email | confirmed | * | <a href="/unsubscribe?email=<<email|percent>>&amp;list=3">stop</a>
comments | home_address | confirmed | gb us pl | <div><!-- old: <<address>>, <<town>> --></div>
JSON-LD | name | confirmed | * | <script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"<<given>> <<family>>"}}</script>
microdata | email | confirmed | gb us | <span itemprop="email"><<email>></span>
h-card | phone | confirmed | * | <span class="p-tel"><<nat>></span>
inline script state | username | confirmed | * | <script>window.boot={"viewer":{"login":"<<user>>"}}</script>
HTML in script strings | home_address | confirmed | gb us fr | <script>h="<div><<address>><br><<town>></div>"</script>
CSS content | name | confirmed | gb us | <style>.by:after{content:"<<given>> <<family>>"}</style>
base64 | name | confirmed | gb us in | <div data-c="<<card|base64>>"></div>
rot13 | email | confirmed | gb de pl | <span class="rot"><<email|rot13>></span>
RSS | email | confirmed | gb us de | application/rss+xml | <rss><channel><managingEditor><<email>> (Ed)</managingEditor></channel></rss>
vCard | email | confirmed | * | text/vcard | BEGIN:VCARD\nEMAIL;TYPE=INTERNET:<<email>>\nEND:VCARD\n
vCard | birth_date | confirmed | * | text/vcard | BEGIN:VCARD\nBDAY:<<d_iso>>\nEND:VCARD\n
CSV | home_address | confirmed | gb us de | text/csv | id,street,town\n1,"<<address>>",<<town>>\n
CSV | name | confirmed | * | text/csv | surname,forename\n<<family>>,<<given>>\n
plain text | email | confirmed | * | text/plain | contact.....: <<email>>\n
plain text | birth_date | confirmed | * | text/plain | Name: X\n<<dob>>: <<d_long>>\n
e-mail headers | name | confirmed | * | message/rfc822 | From: <<plain_given>> <<plain_family>> <a@example.net>\nSubject: Hi\n\nBody\n
phone: any grouping | phone | confirmed | * | <p>Mobile <<dots>>.</p>
phone: WhatsApp link | phone | confirmed | * | <a href="https://wa.example/<<e164|run>>">WhatsApp</a>
phone: key | phone | confirmed | * | application/json | {"contact": {"telephone": "<<nat>>"}}
phone: brackets | phone | confirmed | gb us de | <p>(T) <<nat>></p>
email: AT in capitals | email | confirmed | * | <p><<local>> AT <<domain>></p>
email: curly | email | confirmed | gb us fr | <p><<local>>{at}<<domain>></p>
name: table row | name | confirmed | * | <table><tr><td>3</td><td><<given>></td><td><<family>></td><td>41</td></tr></table>
name: file name | name | confirmed | gb us in pl | <a href="/cv/<<plain_given>>_<<plain_family>>_CV.pdf">cv</a>
name: possessive | name | confirmed | * | <p><<given>> <<family>>'s garden</p>
name: title and initial | name | possible | * | <p>Mr <<given|first>> <<family>></p>
birth date: ordinal | birth_date | confirmed | gb us ie in | <p>Birthday: <<d_th>></p>
birth date: table | birth_date | confirmed | * | <dl><dt><<dob>></dt><dd><<d_slash>></dd></dl>
address: two lines | home_address | confirmed | * | <address><<address>><br/><<code>> <<town>></address>
address: structured | home_address | confirmed | gb us fr | application/json | {"street":"<<street>>","houseNumber":"<<house>>","city":"<<town>>"}
address: flat behind | home_address | confirmed | gb ie | <p><<address>>, Flat 3, <<town>></p>
postcode: key | postcode | confirmed | * | application/json | {"postalCode": "<<code>>"}
postcode: table | postcode | confirmed | gb ie pl | <td><<code>></td>
plate: hyphen | vehicle | confirmed | gb us | <p>Plate <<plate|dashes>></p>
one digit off | phone | clean | * | <a href="tel:<<off>>">call</a>
one digit off | postcode | clean | us de in | <p>Zip code: <<code_off>></p>
longer number | phone | clean | * | <p>Tracking 5<<tight>>5</p>
longer number | phone | clean | gb de fr | <p>Account: 12-<<tight>>-99</p>
decimal | phone | clean | gb us pl | <p>Total 0.<<bare_tight>></p>
id in a link | phone | clean | gb us de | <a href="/item/<<bare_tight>>.html">item</a>
longer email | email | clean | * | <p><<email>>pany</p>
other domain | email | clean | * | <p><<local>>@example.co.example</p>
given name elsewhere | name | clean | * | <p>Dear <<given>>, the <<family>> family says hello.</p>
another person | name | clean | * | <p>Yusuf <<family>> and <<given>> <<other_family>> were there.</p>
obituary | name | clean | gb us ie in | <p><<family>> — Agnes, wife of the late Joe, mother to <<given>> <<other_family>>.</p>
other house | home_address | clean | * | <p>New flats at <<off_address>>, <<town>></p>
other town | home_address | clean | * | <p><<address>>, <<other_town>>. Call us.</p>
date of an event | birth_date | clean | * | <p>Concert on <<d_long>></p>
date of an event | birth_date | clean | * | <p>Updated: <<d_iso>></p>
other birthday | birth_date | clean | * | <p><<dob>>: <<d_off>></p>
longer username | username | clean | * | <p>@<<user>>99</p>
longer plate | vehicle | clean | gb us pl | <p>Serial <<plate_tight>>X7</p>
half the employer | employer | unconfirmed | gb us de | <p>Thornbridge Cobaltine Nordlicht</p>
"""
