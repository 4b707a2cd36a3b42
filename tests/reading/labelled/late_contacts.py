"""Late pages with phone numbers, e-mail addresses and names in the ways that people write them."""

from __future__ import annotations

CONTACTS = r"""
=== gb | html | phone=c
<p>Tel. (01632) 960-471 or leave a note</p>
=== gb | txt | phone=c
T: +44 (0) 1632 960 471  F: +44 (0) 1632 960 999
=== gb | html | phone=c
<p>From abroad dial 00 44 1632 960471</p>
=== ie | html | phone=c
<p>From the States: 011-353-20-917-4482</p>
=== de | html | phone=c
<p>US relatives dial 011 49 176 04069023</p>
=== ie | html | phone=c
<dt>Guthán</dt><dd>+353 (0)20 9174482</dd>
=== de | html | phone=c
<p>Mobil: +49 (0) 176 / 040 69 02-3</p>
=== fr | html | phone=c
<li>☎ 0033 6 39 98 41 75 (le soir)</li>
=== pl | html | phone=c
<p>kom. 999-481-207</p>
=== pl | html | phone=c
<p>tel./SMS: 99 94 81 207</p>
=== us | html | phone=c
<p>Office +1.303.555.0162 x204</p>
=== us | txt | phone=c
Ph 1-303-555-0162 ext. 9
=== gb | html | phone=c
<p>Workshop phone 01632 960471 ext 3</p>
=== in | html | phone=c
<p>Contact: 0091-10000-73846 / 080 only on weekdays</p>
=== in | json | phone=c
{"seller":{"mobile_no":"10000 73846","verified":true}}
=== us | json | phone=c
{"phones":[{"country_code":1,"area":"303","number":"5550162"}]}
=== gr | html | phone=c
<p>Κινητό 0030-110-123-45-67</p>
=== fr | html | phone=c
<p>Appelez le 0639984175 avant 20h</p>
=== gb | html | email=c
<p>maggie.hf [at] example [dot] net</p>
=== us | html | email=c
<p>ted (dot) vanderquill (at) example (dot) com</p>
=== de | html | email=c
<p>moeckelstroh(ät)example.org</p>
=== fr | html | email=c
<p>jb arobase evrardeau point example</p>
=== ie | html | email=c
<p>p.oruan AT post DOT example</p>
=== pl | html | email=c
<p>gosia.zdz (małpa) skrzynka.example</p>
=== in | html | email=c
<p>faizan.mq &lt;at&gt; dak &lt;dot&gt; example</p>
=== us | html | email=c
<p>Registered as ted.vanderquill+marathon@example.com</p>
=== gb | txt | email=c
allowed: "MAGGIE.HF+Etsy@EXAMPLE.NET";
=== ie | html | email=c
<p>"Podge" &lt;P.ORuan@post.example&gt; wrote:</p>
=== pl | txt | email=c
Od: Gosia <gosia.zdz@skrzynka.example>
=== us | html | email=c
<img class="avatar" src="https://secure.gravatar.example/avatar/⟦md5:ted.vanderquill@example.com⟧?s=48&amp;d=mm">
=== gb | json | email=c
{"comments":[{"name":"Mags","avatar_urls":{"48":"https://0.gravatar.example/avatar/⟦sha:maggie.hf@example.net⟧?s=48"}}]}
=== de | html | email=c
<img src="//www.gravatar.example/avatar/⟦md5:moeckelstroh@example.org⟧.jpg" alt="">
=== gb | html | name=c
<td>HOLLOWBY-FINCH, Margaret A.</td>
=== gb | html | name=c
<p>3rd, Maggie Hollowby Finch, raku bowl</p>
=== gb | html | name=c
<p>Peggy Hollowby-Finch was in the chair.</p>
=== gb | html | name=c
<a href="/members/margaret-hollowby-finch/">profile</a>
=== gb | html | name=p
<p>Minutes: present M. Hollowby-Finch, J. Orme, K. Pell</p>
=== gb | txt | former_name=c
1992 leavers: Strake, Margaret (Drama)
=== gb | html | former_name=c
<p>Margaret Hollowby-Finch (née Strake), b. Thrumley</p>
=== gb | html | former_name=c
<li>Maggie Strake &ndash; clarinet</li>
=== de | html | former_name=c
<p>Abitur 1978: Annegret Suelzbach, Dieter Kromm</p>
=== de | html | former_name=c
<p>Annegret Möckelstroh geb. Sülzbach</p>
=== gb | html | alias=c
<p>Poems by Madge Wintergreen, with drawings</p>
=== us | html | alias=c
<h2>Friday: DJ Quillback (all vinyl)</h2>
=== us | html | alias=c
<a href="https://mix.example/dj-quillback">set</a>
=== gb | html | alias=c
<a href="/authors/MadgeWintergreen">books</a>
=== us | html | name=c
<p>Teddy Vanderquill hosts the run club</p>
=== us | txt | name=c
VANDERQUILL THEODORE JAMES  M  42  3:14:09
=== us | html | name=p
<td>T.J. Vanderquill</td>
=== us | html | name=c
<a href="/people/TheodoreVanderquill">#</a>
=== us | html | name=c
<img src="/staff/ted_vanderquill_2024_headshot.jpg">
=== ie | html | name=c
<p>Pat O Ruanfhada, or Paddy Ó Ruanfhada as the papers have it</p>
=== ie | html | name=c
<p>Pádraig O&rsquo;Ruanfhada scored the winner</p>
=== ie | html | name=p
<p>P. Ó Ruanfhada 1-04, S. Breen 0-03</p>
=== ie | html | family_name=c
<p>Grainne Ni Ruanfhada (sop.)</p>
=== de | html | name=c
<p>Frau Dr. Annegret Moeckelstroh hält den Vortrag</p>
=== de | html | name=c
<p>MÖCKELSTROH Annegret, W65, 10 km</p>
=== de | html | name=c
<a href="/verein/annegret-moeckelstroh">Vorstand</a>
=== de | html | family_name=c
<p>Hans Peter Moeckelstroh, 2. Vorsitzender</p>
=== pl | html | name=c
<p>Malgorzata Zdzieblowska, Poland, 2nd dan</p>
=== pl | html | name=c
<p>Gosia Żdziebłowska prowadzi warsztaty</p>
=== pl | html | name=c
<td>ŻDZIEBŁOWSKA</td><td>Małgorzata</td><td>1996</td>
=== pl | html | family_name=c
<p>Zbyszek Żdziebłowski, bas</p>
=== fr | html | name=c
<p>ÉVRARDEAU Jean-Baptiste (licence 88213)</p>
=== fr | html | name=c
<p>Jean Baptiste Evrardeau, 12e</p>
=== fr | html | name=p
<p>Photo : J.-B. Évrardeau</p>
=== fr | html | family_name=c
<p>Mme Mireille EVRARDEAU, trésorière</p>
=== in | html | name=c
<p>Muhammad Faizan Qureshwala topped the batch</p>
=== in | html | name=c
<p>Md. Faizan Qureshwala (CSE)</p>
=== in | html | name=c
<a href="https://work.example/in/mohammed-faizan-qureshwala-4b81">in</a>
=== in | html | family_name=c
<td>Qureshwala, Ayesha</td>
=== gr | html | name=c
<p>Eleni Fantastopoulou, translator</p>
=== gr | html | name=c
<p>ΦΑΝΤΑΣΤΟΠΟΥΛΟΥ ΕΛΕΝΗ</p>
=== gr | html | family_name=c
<p>Νικος Φανταστοπουλος, μπουζούκι</p>
"""
"""Each page after a line of whose it is, what it is, and what must be said of it."""
