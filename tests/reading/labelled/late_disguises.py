"""Late pages on which details are written so that a plain search would pass them by."""

from __future__ import annotations

DISGUISES = r"""
=== gb | html | phone=c name=c
<p class="intro">To join the pottery circle ring Margaret Hollowby-Finch on 01632 960471 after six.</p>
=== us | html | phone=c name=c
<p>Race director: Theodore Vanderquill &mdash; (303) 555-0162</p>
=== ie | html | name=c email=c
<p>Rúnaí an chlub: Pádraig Ó Ruanfhada, p.oruan@post.example</p>
=== in | html | name=c username=c
<p>Built by Mohammed Faizan Qureshwala (GitHub: faizanq_codes)</p>
=== gr | html | name=c phone=c
<p>Υπεύθυνη: Ελένη Φανταστοπούλου, τηλ. 110 123 4567</p>
=== gb | html | name=c phone=c
<h3><span class="fn"><span>Margaret</span> <span>Hollow</span><span>by-Finch</span></span></h3><p>Tel: <em>01632</em> <strong>96</strong><strong>04</strong><strong>71</strong></p>
=== us | html | email=c phone=c
<p>Mail: <span>ted</span><span>.vander</span><span>quill</span><b>@</b><span>example</span><span>.com</span> / Phone: <u>303</u>-<u>555</u>-<u>01</u><u>62</u></p>
=== pl | html | name=c
<td><font size=2>Małgorzata</font> <font size=2><b>Żdzie</b>błowska</font></td>
=== de | html | home_address=c
<p><span>Weidenröschen</span><span>weg</span> <b>7</b><b>a</b>, <i>00417</i> <i>Bad Flunkern</i></p>
=== fr | html | phone=c email=c
<p>Portable&nbsp;: ⟦ent:06 39 98 41 75⟧ &ndash; courriel : ⟦hex:jb@evrardeau.example⟧</p>
=== gb | html | email=c home_address=c
<p>Write: ⟦ent:maggie.hf@example.net⟧</p><p>Post: ⟦hex:31 Cobblewick Road⟧, ⟦ent:Thrumley⟧</p>
=== de | html | name=c email=c
<p>Inhaberin: Annegret M&ouml;ckelstroh, moeckelstroh&#x40;example&period;org</p>
=== pl | html | name=c
<li>skarbnik: Ma&lstrok;gorzata &Zdot;dzieb&lstrok;owska</li>
=== gb | html | postcode=c phone=c
<p>Ansaphone:&nbsp;01632&nbsp;960&nbsp;471 &bull; ZZ99&nbsp;8DW</p>
=== fr | html | phone=c home_address=c
<p>T&eacute;l.&nbsp;: 06&#8239;39&#8239;98&#8239;41&#8239;75<br>23&nbsp;bis, chemin&nbsp;de&nbsp;la&nbsp;Garenne-aux-Loups,&nbsp;Saint-Orlin</p>
=== us | html | phone=c vehicle=c
<p>Call me on&nbsp;303&#160;555&#160;0162, plate&#160;VQJ&#8209;7043</p>
=== ie | html | email=c home_address=c
<p>⟦shy:p.oruan@post.example⟧ &middot; 12 Strand&shy;hollow Park, Cloon&shy;farna</p>
=== de | html | employer=c phone=c
<p>Arbeitet bei der Flun&shy;ker&shy;ner Uhren&shy;manu&shy;fak&shy;tur, Mobil ⟦shy:0176 04069023⟧</p>
=== us | html | email=c name=c
<p>⟦zw:ted.vanderquill@example.com⟧ &mdash; ⟦zw:Ted Vanderquill⟧</p>
=== in | html | phone=c username=c
<p>WhatsApp ⟦zw:+91 10000 73846⟧, Telegram @⟦zw:faizanq_codes⟧</p>
=== gb | html | vehicle=c birth_date=c
<p>Reg ⟦zw:ZZ68 HFM⟧, driver born ⟦zw:2 June 1974⟧</p>
=== us | html | phone=c postcode=c
<p>ＣＡＬＬ　⟦full:303-555-0162⟧ ／ Carrowmoor, CO ⟦full:00317⟧</p>
=== pl | html | phone=c email=c
<p>Telefon: ⟦full:+48 999 481 207⟧, mail ⟦full:gosia.zdz@skrzynka.example⟧</p>
=== in | html | phone=c
<p lang="hi">मोबाइल: ⟦deva:+91 10000 73846⟧</p>
=== in | html | birth_date=c
<p lang="bn">Date of birth: ⟦bengali:08/02/2001⟧</p>
=== gb | html | phone=c
<p dir="rtl" lang="ar">هاتف: ⟦arabic:+44 1632 960471⟧</p>
=== de | html | phone=c
<p dir="rtl" lang="ar">الهاتف: ⟦arabic:0049 176 04069023⟧</p>
=== fr | html | name=c
<p>Vice-président : ⟦comb:Jean-Baptiste Évrardeau⟧</p>
=== de | html | name=c home_address=c
<p>⟦comb:Annegret Möckelstroh⟧, ⟦comb:Weidenröschenweg⟧ 7a, Bad Flunkern</p>
=== gr | html | name=c
<p>Συντάκτρια: ⟦comb:Ελένη Φανταστοπούλου⟧</p>
=== us | html | name=c employer=c
<p>⟦alike:Theodore Vanderquill⟧ of ⟦alike:Quillfeather Analytics⟧</p>
=== gb | html | name=c username=c
<p>⟦alike:Margaret Hollowby-Finch⟧ (aka ⟦alike:mhf_pots⟧) owes me money</p>
=== ie | html | username=c
<p>⟦bold:podge⟧_⟦bold:ruan⟧ is back on the forum</p>
=== us | html | name=c
<p>𝐑𝐄𝐏𝐎𝐑𝐓: ⟦bold:Ted Vanderquill⟧ did this</p>
=== fr | html | email=c
<a href="https://stats.example/r?u=⟦pctall:jb@evrardeau.example⟧">se désinscrire</a>
=== de | html | name=c home_address=c
<a href="https://karten.example/suche/⟦pct:Annegret Möckelstroh⟧/⟦pct:Weidenröschenweg 7a, 00417 Bad Flunkern⟧">Karte</a>
=== pl | html | name=c
<link rel="canonical" href="https://kto.example/osoba/⟦pct:Małgorzata Żdziebłowska⟧">
=== in | html | phone=c
<a href="https://api.chat.example/send?phone=%2B911000073846&amp;text=Hi">Chat</a>
=== gb | html | phone=c email=c
<script>render({"t":"⟦js:01632 960471⟧","label":"phone","m":"⟦jsx:maggie.hf@example.net⟧"});</script>
=== gr | html | name=c
<script>window.__DATA__={"author":"⟦js:Ελένη Φανταστοπούλου⟧"}</script>
=== de | json | name=c
{"vorname_nachname":"Annegret M\u00f6ckelstroh","id":77}
=== us | html | home_address=c
<script>var where='⟦jsx:1720 W Juniper Hollow Dr⟧, ⟦jsx:Carrowmoor⟧';</script>
=== gb | html | phone=c
<p>Telephone <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:01632 960471⟧</span></p>
=== us | html | email=c
<style>.r{unicode-bidi:bidi-override;direction:rtl}</style><p>E-mail <span class="r">⟦rev:ted.vanderquill@example.com⟧</span></p>
=== fr | html | phone=c
<p>Mobile ⟦rlo:06 39 98 41 75⟧</p>
=== ie | html | email=c
<p>Ríomhphost: <bdo dir="rtl">⟦rev:p.oruan@post.example⟧</bdo></p>
=== in | html | email=c
<p>mail ⟦rlo:faizan.mq@dak.example⟧</p>
=== gb | html | phone=c
<p>Text me: zero one six three two, nine six zero four seven one. No robots!</p>
=== us | html | phone=c
<p>call three-oh-three five-five-five oh-one-six-two tonight</p>
=== de | html | phone=c
<p>Handy: null eins sieben sechs null vier null sechs neun null zwei drei</p>
=== fr | html | phone=c
<p>tél : zéro six trois neuf neuf huit quatre un sept cinq</p>
=== pl | html | phone=c
<p>tel. dziewięć dziewięć dziewięć cztery osiem jeden dwa zero siedem</p>
=== gb | html | phone=c
<p>Tel: O1632 96O471</p>
=== us | html | phone=c
<p>text 3O3 555 O162 pics available</p>
=== ie | html | phone=c
<p>Fón: O2O 917 4482</p>
=== in | html | phone=c
<p>Mobile +91 1OOOO 73846 (no brokers)</p>
=== pl | html@windows-1250 | name=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head><body><p>Sołtys: Małgorzata Żdziebłowska</p></body></html>
=== fr | html@latin-1 | name=c employer=c
<html><body><p>Jean-Baptiste Évrardeau, affineur à la Fromagerie du Vieux Gué, a reçu la médaille d'été.</p></body></html>
=== gr | html@utf-16 | name=c email=c
<html><body><p>Ελένη Φανταστοπούλου, eleni.f@tachydromeio.example</p></body></html>
=== de | txt@latin-1 | name=c home_address=c
Vereinsliste, Stand März
Möckelstroh, Annegret; Weidenröschenweg 7a; 00417 Bad Flunkern
"""
"""Each page after a line of whose it is, what it is, and what must be said of it."""
