"""Late pages with details that nobody listed, and text that only looks like some."""

from __future__ import annotations

LATE_UNLISTED = r"""
=== gb | html | +phone=1 +email=1
<p>Booking: Colin Pell, 01632 960888, colin@pellpots.example</p>
=== gb | html | +phone=2
<ul><li>Hall 020 7946 0321</li><li>Keys 07700 900734</li></ul>
=== gb | html | +phone=0 +email=0
<p>Mine: 01632 960471, maggie.hf@example.net</p>
=== gb | html | +phone=1
<p>Either 01632 960471 or <a href="tel:+447700900315">the mobile</a></p>
=== us | html | +phone=1 +email=1 +address=1
<p>Leasing: 44 Ferncastle Ave, Carrowmoor, CO 00318. (303) 555-0117, leasing@ferncastle.example</p>
=== us | txt | +phone=2
Tech Phone: +1.7205550104
Admin Phone: +1.7205550190
=== ie | html | +phone=1
<p>Dr. Hoey, Cloonfarna: 020 915 3310</p>
=== de | html | +phone=1 +email=1
<p>Kasse: Tel. 030 23125042, kasse@imker.example</p>
=== fr | html | +phone=1
<p>Secrétariat : 01 99 00 41 22</p>
=== in | html | +phone=1 # another country's number, written with its plus
<p>UK desk: +44 20 7946 0555</p>
=== pl | html | +phone=1 # likewise
<p>Biuro w Londynie: +44 7700 900662</p>
=== gr | html | +phone=1 # likewise
<p>Γραφείο: +1 212 555 0171</p>
=== gb | html | +phone=0
<p>Charity 1098765, invoice 20260312-0044, ISBN 978-1-4028-9462-6, card 4929 0000 0000 6</p>
=== us | html | +phone=0
<p>Serial 8847-2210-0031; part 10-24-32; scores 21-19, 15-21; 1920x1080</p>
=== fr | html | +phone=0
<p>SIRET 999 000 111 00022, capital 10 000 000 euros, RCS 999 000 111</p>
=== de | html | +phone=0
<p>IBAN DE99 0000 0000 1234 5678 90, Zeitraum 2019-2024, 12.03.2026 18:30</p>
=== gr | json | +phone=0
{"ids":[1784455501,1784455502],"ts":1771234567890,"v":"2.10.30.4"}
=== in | html | +email=2
<p>hr@banyan.example; placement cell: tpo@college.example</p>
=== ie | html | +email=1
<a href="mailto:runai@clg.example">Rúnaí</a>
=== pl | html | +email=1 +phone=0
<p>Kontakt: biuro [at] zieleniec [dot] example, NIP 999-000-11-22</p>
=== gb | html | +email=0
<p>Follow us @thrumleypots; image logo@2x.png; meet @ the hall 7.30</p>
=== us | txt | +email=0
git@2.43 pkg@1.0.2 lodash@^4 user@localhost
=== gb | html | +email=2
<a class="__cf_email__" data-cfemail="⟦cf:warden@thrumley.example⟧">[protected]</a> or <span>clerk(at)thrumley.example</span>
=== fr | vcf | +email=1 +phone=1
BEGIN:VCARD
VERSION:3.0
FN:Lucie Colin
EMAIL:lucie@colin.example
TEL:+33 1 99 00 55 66
END:VCARD
=== gb | html | +address=1
<p>Viewings at 18 Larkmead Avenue, Thrumley, ZZ99 8DR, Saturday.</p>
=== gb | html | +address=0
<p>Flat 2, 31 Cobblewick Road, Thrumley ZZ99 8DW</p>
=== gb | html | +address=0
<p>40 Days of prayer. 12 Angry Men. 3 Roads to choose, 2 Courts booked, 9 Lane pool</p>
=== us | html | +address=2
<ul><li>210 Pinefall Street, Carrowmoor, CO 00319</li><li>77 Otter Bend Rd, Ellisport, VT 00287</li></ul>
=== us | html | +address=0
<p>Drive 5 miles. 30 Street tacos for 20 people. 12 Court cases, 2 Drive belts</p>
=== us | json | +address=1
{"streetAddress":"508 Mossgate Blvd","addressLocality":"Carrowmoor","addressRegion":"CO","postalCode":"00317"}
=== gb | html | +date=1
<p>Colin Pell, born 14 February 1951, potter</p>
=== gb | html | +date=0
<p>Meeting 14 February 2026. Next: 11 March. Founded 3 May 1951.</p>
=== us | html | +date=1
<p>Name: Alan Marsh  DOB: 04/17/1980</p>
=== us | html | +date=0
<p>DOB: 12/09/1983</p>
=== de | html | +date=2
<p>Dieter Kromm, geb. 12.05.1948; Erna Kromm, geboren am 1. Juni 1950</p>
=== fr | html | +date=1
<p>Lucie Colin, née le 9 août 1990 à Conteville</p>
=== pl | html | +date=1
<p>Jan Wójcik, ur. 2.03.1977 w Zmyślinie</p>
=== in | json | +date=1
{"players":[{"name":"Anil P","dob":"1999-12-30"},{"name":"F","joined":"2020-01-01"}]}
=== ie | html | +date=0
<p>Posted 12/03/2026, updated 14/03/2026, cúpla lá ó shin</p>
=== gb | html | +vehicle=1
<p>Silver hatchback, reg ZZ19 KLP, seen twice</p>
=== gb | html | +vehicle=0
<p>Reg ZZ68 HFM is mine.</p>
=== gb | html | +vehicle=0
<p>See form P60, room B12, grade AA1, size XL20, district ZZ99, part ZZ19-KLPX-2</p>
=== de | html | +vehicle=1
<p>Kennzeichen: ZZ-KR 882, roter Kombi</p>
=== fr | html | +vehicle=1
<p>Immatriculation : ZZ-114-BD, gris</p>
=== ie | html | +vehicle=1
<p>Reg: 182-MO-90011, silver</p>
=== gb | html | +coordinates=1
<p>Kiln site: 51.50172, -0.14071</p>
=== us | html | +coordinates=1
<meta name="geo.position" content="39.55011;-105.78207">
=== de | html | +coordinates=1
<p>Treffpunkt 50°12'31.2"N 8°34'10.5"E</p>
=== fr | json | +coordinates=1
{"lieu":"gué","latitude":46.227638,"longitude":2.213749}
=== in | html | +coordinates=0
<p>Scores 51.50, 48.25; ratio 1.61803; v 10.15.7; 22.5 x 33.1 cm</p>
=== pl | html | +coordinates=0
<svg viewBox="0 0 24 24"><path d="M12.50172 20.14071 L18.3321 4.2221z"/></svg><p>Cena 12,50 i 20,14</p>
=== gr | html | +coordinates=1
<a href="https://maps.example/?ll=37.98381,23.72754&amp;z=15">χάρτης</a>
=== ie | html | +coordinates=0
<p>Odds 4.50000, 2.75000; exchange 1.17250 0.85270</p>
=== us | html | +coordinates=0 +phone=0 +email=0 +address=0
<p>Theodore finished 2nd of 304 in 3:14:09, pace 7:24, 26.2 miles.</p>
=== gb | txt | +phone=1 +email=1 +address=1
Registrant: Pell Pots
  22 Saltmarket Lane
  Thrumley
  ZZ99 8TT
Phone: +44.7700900444
Email: domains@pell.example
"""
"""Each page after a line of whose it is, and how many of which kinds must be counted."""
