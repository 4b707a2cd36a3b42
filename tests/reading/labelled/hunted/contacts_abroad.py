"""
E-mails, usernames, sites, employers, schools and places as other countries write them.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(country: str, kind: Kind, value: str, pages: str, media: str = "text/html") -> Group:
    return Group(f"{kind.value}: abroad", country, kind, value, (), media, pages)


GROUPS = (
    _group(
        "GB",
        Kind.EMAIL,
        "jo.ferrow@post.example",
        r"""
C | <p>jo.ferrow@post.example</p>
C | <p>Jo.Ferrow@Post.Example</p>
C | <p>jo.ferrow at post dot example</p>
C | <p>jo.ferrow [at] post [dot] example</p>
C | <p>jo dot ferrow at post dot example</p>
C | <p>jo (dot) ferrow (at) post (dot) example</p>
C | <p>jo.ferrow(at)post.example</p>
C | <p>jo.ferrow{at}post.example</p>
C | <p>jo.ferrow AT post DOT example</p>
C | <p>jo.ferrow @ post . example</p>
C | <p>jo.ferrow＠post.example</p>
C | <p>Email: jo.ferrow -at- post.example</p>
C | <p>jo.ferrow&#64;post&#46;example</p>
C | <p>jo.ferrow<span style="display:none">x</span>@post.example</p>
P | <p>jo.ferrow<span>x</span>@post.example</p>
C | <p>jo.ferrow <i>at</i> post.example</p>
C | <a href="mailto:jo.ferrow@post.example?subject=Hi">write</a>
C | <a href="mailto:Jo%20Ferrow%20%3Cjo.ferrow%40post.example%3E">write</a>
C | <p>&lt;jo.ferrow@post.example&gt;</p>
C | <p>"Jo F" &lt;jo.ferrow@post.example&gt;</p>
C | <p>xmpp:jo.ferrow@post.example</p>
C | <p>E-mail:jo.ferrow@post.example</p>
C | <p>E:jo.ferrow@post.example T:01632 960100</p>
C | <p>jo.ferrow@post.example.</p>
C | <p>(jo.ferrow@post.example)</p>
C | <p>jo.ferrow@post.example, ruth@post.example</p>
C | <p>jo.ferrow@post.example/ruth@post.example</p>
C | <p>jo.ferrow@post.example;ruth@post.example</p>
C | <p>jo.ferrow+club@post.example</p>
C | <p>mailto:jo.ferrow@post.example</p>
C | <p>jo.ferrow@​post.example</p>
C | <p>jo.<wbr>ferrow@<wbr>post.example</p>
C | <script>var e="jo.ferrow"+"@"+"post.example"</script>
C | <script>mail("jo.ferrow","post.example")</script>
C | <a data-user="jo.ferrow" data-domain="post.example">mail</a>
C | <p>jo.ferrow(a)post.example</p>
C | <p>jo.ferrow [ät] post [punkt] example</p>
C | <p>jo.ferrow (ät) post.example</p>
C | <p>jo.ferrow &lt;at&gt; post &lt;dot&gt; example</p>
C | <p>jo.ferrow_at_post.example</p>
C | <p>jo.ferrow[@]post.example</p>
C | <p>jo.ferrow (@) post.example</p>
C | <p>jo.ferrow@NOSPAM.post.example</p>
C | <p>jo.ferrow@post.example.invalid</p>
C | <p>jo.ferrow@post-example ... jo.ferrow@post.example</p>
- | <p>jo.ferrow@post.example.com</p>
- | <p>jo.ferrow@post.examples</p>
- | <p>mojo.ferrow@post.example</p>
- | <p>jo.ferrow@mypost.example</p>
- | <p>jo.ferrow2@post.example</p>
- | <p>jo.ferrow@other.example</p>
- | <p>j.ferrow@post.example</p>
- | <p>joferrow@post.example</p>
- | <p>jo.ferrow@mail.post.example</p>
- | <p>a-jo.ferrow@post.example</p>
- | <p>Jo Ferrow at Post. Example below.</p>
""",
    ),
    _group(
        "DE",
        Kind.EMAIL,
        "ute.krampnitz@brief.example",
        r"""
C | <p>ute.krampnitz (at) brief (punkt) example</p>
C | <p>ute.krampnitz[at]brief.example</p>
C | <p>ute punkt krampnitz ät brief punkt example</p>
C | <p>ute.krampnitz-at-brief.example</p>
C | <p>ute.krampnitz(klammeraffe)brief.example</p>
C | <p>E-Mail: ute.krampnitz AT brief DOT example</p>
- | <p>ute.krampnitz@briefe.example</p>
""",
    ),
    _group(
        "FR",
        Kind.EMAIL,
        "odile.march@lettre.example",
        r"""
C | <p>odile.march arobase lettre point example</p>
C | <p>odile.march [arobase] lettre [point] example</p>
C | <p>odile point march chez lettre point example</p>
C | <p>odile.march(at)lettre(point)example</p>
C | <p>Courriel : odile.march@lettre.example</p>
C | <p>odile.march(à)lettre.example</p>
""",
    ),
    _group(
        "ES",
        Kind.EMAIL,
        "lola.bela@correo.example",
        r"""
C | <p>lola.bela (arroba) correo (punto) example</p>
C | <p>lola.bela arroba correo punto example</p>
C | <p>lola punto bela arroba correo punto example</p>
C | <p>lola.bela[arroba]correo.example</p>
""",
    ),
    _group(
        "IT",
        Kind.EMAIL,
        "pina.bart@posta.example",
        r"""
C | <p>pina.bart chiocciola posta punto example</p>
C | <p>pina.bart (chiocciola) posta.example</p>
C | <p>pina.bart [at] posta [punto] example</p>
""",
    ),
    _group(
        "NL",
        Kind.EMAIL,
        "aad.korst@brief.example",
        r"""
C | <p>aad.korst apenstaartje brief punt example</p>
C | <p>aad.korst (apestaart) brief.example</p>
C | <p>aad.korst[at]brief[punt]example</p>
""",
    ),
    _group(
        "PL",
        Kind.EMAIL,
        "ola.wrzos@poczta.example",
        r"""
C | <p>ola.wrzos małpa poczta kropka example</p>
C | <p>ola.wrzos(małpa)poczta.example</p>
C | <p>ola.wrzos (at) poczta (kropka) example</p>
C | <p>ola kropka wrzos małpa poczta kropka example</p>
""",
    ),
    _group(
        "PT",
        Kind.EMAIL,
        "ana.quint@correio.example",
        r"""
C | <p>ana.quint arroba correio ponto example</p>
C | <p>ana.quint (arroba) correio (ponto) example</p>
""",
    ),
    _group(
        "SE",
        Kind.EMAIL,
        "asa.lof@brev.example",
        r"""
C | <p>asa.lof snabel-a brev punkt example</p>
C | <p>asa.lof (snabela) brev.example</p>
C | <p>asa.lof [snabel-a] brev.example</p>
C | <p>asa.lof(a)brev.example</p>
""",
    ),
    _group(
        "DK",
        Kind.EMAIL,
        "soren.kj@brev.example",
        r"""
C | <p>soren.kj snabel-a brev prik example</p>
C | <p>soren.kj (snabela) brev (punktum) example</p>
""",
    ),
    _group(
        "FI",
        Kind.EMAIL,
        "paivi.kuu@posti.example",
        r"""
C | <p>paivi.kuu (at) posti piste example</p>
C | <p>paivi.kuu(ät)posti.example</p>
C | <p>paivi.kuu [miukumauku] posti.example</p>
""",
    ),
    _group(
        "CZ",
        Kind.EMAIL,
        "radek.chr@posta.example",
        r"""
C | <p>radek.chr zavináč posta tečka example</p>
C | <p>radek.chr (zavináč) posta.example</p>
C | <p>radek.chr [zavinac] posta [tecka] example</p>
""",
    ),
    _group(
        "HU",
        Kind.EMAIL,
        "peter.szal@posta.example",
        r"""
C | <p>peter.szal kukac posta pont example</p>
C | <p>peter.szal (kukac) posta (pont) example</p>
""",
    ),
    _group(
        "GR",
        Kind.EMAIL,
        "dimitris.kar@tahy.example",
        r"""
C | <p>dimitris.kar παπάκι tahy τελεία example</p>
C | <p>dimitris.kar (παπάκι) tahy.example</p>
C | <p>dimitris.kar (στο) tahy.example</p>
""",
    ),
    _group(
        "UA",
        Kind.EMAIL,
        "zina.koz@lyst.example",
        r"""
C | <p>zina.koz собака lyst крапка example</p>
C | <p>zina.koz (собака) lyst.example</p>
C | <p>zina.koz [собака] lyst [крапка] example</p>
C | <p>zina.koz собака lyst точка example</p>
C | <p>zina.koz равлик lyst крапка example</p>
C | <p>ел. пошта: zina.koz@lyst.example</p>
""",
    ),
    _group(
        "TR",
        Kind.EMAIL,
        "caglar.gun@mektup.example",
        r"""
C | <p>caglar.gun et mektup nokta example</p>
C | <p>caglar.gun (et) mektup.example</p>
C | <p>caglar.gun [kuyruklu a] mektup [nokta] example</p>
""",
    ),
    _group(
        "RO",
        Kind.EMAIL,
        "ionut.brad@scrisoare.example",
        r"""
C | <p>ionut.brad arond scrisoare punct example</p>
C | <p>ionut.brad (a rond) scrisoare.example</p>
C | <p>ionut.brad (at) scrisoare (punct) example</p>
""",
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "ab@x-post.example",
        r"""
C | <p>ab@x-post.example</p>
C | <p>ab [at] x-post [dot] example</p>
C | <p>ab (arroba) x-post (punto) example</p>
C | <p>ab собака x-post крапка example</p>
C | <p>ab@x&#45;post.example</p>
- | <p>cab@x-post.example</p>
- | <p>ab@x.post.example</p>
""",
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "nick_w.77@post.example",
        r"""
C | From: Nick <nick_w.77@post.example>\nTo: x@y.example\n\nHello\n
C | From: =?UTF-8?Q?Nick?= <NICK_W.77@post.example>\n\nHello\n
C | Reply-To: nick_w.77@post.example\nFrom: a@b.example\n\nHi\n
C | Return-Path: <nick_w.77@post.example>\nFrom: a@b.example\n\nHi\n
C | From: a@b.example\nList-Unsubscribe: <mailto:nick_w.77@post.example>\n\nHi\n
C | From: a@b.example\nX-Original-To: nick_w.77@post.example\n\nHi\n
""",
        "message/rfc822",
    ),
    _group(
        "GB",
        Kind.USERNAME,
        "wren_of_otter",
        r"""
C | <p>@wren_of_otter</p>
C | <a href="https://social.example/@wren_of_otter">x</a>
C | <a href="https://social.example/users/wren_of_otter/posts">x</a>
C | <a href="https://wren_of_otter.blog.example/">x</a>
C | <p>u/wren_of_otter wrote</p>
C | <p>instagram.example/wren_of_otter</p>
C | <p>IG: wren_of_otter</p>
C | <p>insta wren_of_otter</p>
C | <p>Wren_Of_Otter said:</p>
C | <p>(wren_of_otter)</p>
C | <p>wren_of_otter's profile</p>
C | <p>Quote from: wren_of_otter on 3 May</p>
C | <p>&lt;wren_of_otter&gt; hello</p>
C | <p>[12:04] wren_of_otter: hello</p>
C | <p>~wren_of_otter</p>
C | <p>wren_of_otter#1234</p>
C | <p>wren_of_otter, 12 posts</p>
C | <p>tg://resolve?domain=wren_of_otter</p>
C | <p>@wren_of_otter@social.example</p>
C | <script>{"user":{"login":"wren_of_otter"}}</script>
C | <img alt="wren_of_otter's avatar">
C | <a href="?user=wren_of_otter&p=2">x</a>
C | <a href="/u/wren%5Fof%5Fotter">x</a>
C | <p>wren\_of\_otter</p>
P | <p>wren_of_otter@mail.example</p>
- | <p>wren_of_otters</p>
- | <p>wren_of_otter2</p>
- | <p>wren_of_otter_</p>
- | <p>_wren_of_otter</p>
- | <p>wren.of.otter</p>
- | <p>wren of otter</p>
- | <p>wrenofotter</p>
- | <p>thewren_of_otter</p>
- | <p>wren-of-otter</p>
""",
    ),
    _group(
        "DE",
        Kind.USERNAME,
        "falkenmoor",
        r"""
C | <p>@falkenmoor</p>
C | <p>Benutzername: falkenmoor</p>
C | <p>Falkenmoor schrieb:</p>
C | <p>von falkenmoor, 3. Mai</p>
C | <a href="/profil/falkenmoor">x</a>
C | <p>Mitglied: Falkenmoor</p>
- | <p>im Falkenmoorweg</p>
- | <p>@falkenmoor_1</p>
- | <p>falkenmoore</p>
""",
    ),
    _group(
        "GB",
        Kind.USERNAME,
        "ottie",
        r"""
C | <p>@ottie</p>
C | <a href="/u/ottie">x</a>
C | <p>username: ottie</p>
C | <p>Posted by ottie</p>
- | <p>lottie and dottie</p>
- | <p>/otties/</p>
N | <p>little Ottie the otter</p>
""",
    ),
    _group(
        "PL",
        Kind.USERNAME,
        "krystek.77",
        r"""
C | <p>krystek.77 napisał:</p>
C | <p>@krystek.77</p>
C | <p>nick: krystek.77.</p>
- | <p>krystek.775</p>
- | <p>krystek77</p>
- | <p>akrystek.77</p>
- | <p>krystek.77.pl</p>
""",
    ),
    _group(
        "GB",
        Kind.WEBSITE,
        "https://www.wrenotter.example/blog/",
        r"""
C | <p>www.wrenotter.example/blog</p>
C | <p>http://wrenotter.example/blog/2020/03</p>
C | <p>https://wrenotter.example/blog?utm=1</p>
C | <p>wrenotter.example/blog</p>
C | <a href="//www.wrenotter.example/blog/">x</a>
C | <a href="/out?url=https%3A%2F%2Fwww.wrenotter.example%2Fblog%2F">x</a>
C | <p>wrenotter [dot] example/blog</p>
C | <p>WRENOTTER.EXAMPLE/BLOG</p>
C | <p>wrenotter.example/blog.</p>
C | <p>wrenotter.example/blog#about</p>
- | <p>wrenotter.example.com/blog</p>
- | <p>thewrenotter.example/blog</p>
- | <p>wrenotter.example/bloggers</p>
- | <p>wrenotters.example/blog</p>
""",
    ),
    _group(
        "DE",
        Kind.WEBSITE,
        "krampnitz.example",
        r"""
C | <p>www.krampnitz.example</p>
C | <p>Web: krampnitz.example</p>
C | <p>https://krampnitz.example:8443/x</p>
C | <p>http://www.krampnitz.example/impressum.html</p>
C | <p>krampnitz punkt example</p>
C | <p>krampnitz (punkt) example</p>
P | <p>shop.krampnitz.example</p>
P | <p>info@krampnitz.example</p>
- | <p>krampnitz.example.de</p>
- | <p>info@krampnitz.example.de</p>
- | <p>info@krampnitz.examples</p>
- | <p>mail.krampnitzer.example</p>
- | <p>neu-krampnitz.example</p>
- | <p>Krampnitz. Example follows.</p>
""",
    ),
    _group(
        "FR",
        Kind.WEBSITE,
        "https://march-odile.example",
        r"""
C | <p>march-odile point example</p>
C | <p>Site : http://march-odile.example</p>
- | <p>odile.example</p>
""",
    ),
    _group(
        "UA",
        Kind.EMPLOYER,
        "ТОВ «Золота Підкова»",
        r"""
C | <p>ТОВ «Золота Підкова»</p>
C | <p>ТзОВ "Золота Підкова"</p>
C | <p>Золота Підкова, ТОВ</p>
C | <p>ТОВ ЗОЛОТА ПІДКОВА</p>
C | <p>в компанії «Золота Підкова»</p>
- | <p>знайшла золоту підкову</p>
- | <p>ТОВ «Срібна Підкова»</p>
""",
    ),
    _group(
        "UA",
        Kind.EMPLOYER,
        "ООО «Березка Плюс»",
        r"""
C | <p>ООО "Березка Плюс"</p>
C | <p>Березка Плюс</p>
C | <p>БЕРЕЗКА ПЛЮС ООО</p>
- | <p>ООО «Березка»</p>
""",
    ),
    _group(
        "DE",
        Kind.EMPLOYER,
        "Krampnitzer Mühlenwerke GmbH & Co. KG",
        r"""
C | <p>Krampnitzer Mühlenwerke GmbH & Co. KG</p>
C | <p>Krampnitzer Mühlenwerke</p>
C | <p>Krampnitzer Muehlenwerke GmbH</p>
C | <p>KRAMPNITZER MÜHLENWERKE</p>
C | <p>bei den Krampnitzer Mühlenwerken</p>
C | <p>Krampnitzer-Mühlenwerke</p>
- | <p>Krampnitzer Mühlenweg</p>
- | <p>Potsdamer Mühlenwerke</p>
""",
    ),
    _group(
        "DE",
        Kind.EMPLOYER,
        "Bäckerei Überlinghaus e.K.",
        r"""
C | <p>Bäckerei Überlinghaus</p>
C | <p>Baeckerei Ueberlinghaus</p>
C | <p>Überlinghaus, Bäckerei</p>
N | <p>Bäckerei am Überlinghaus-Platz</p>
""",
    ),
    _group(
        "FR",
        Kind.EMPLOYER,
        "SARL Menuiserie Crévillon et Fils",
        r"""
C | <p>Menuiserie Crévillon et Fils</p>
C | <p>Menuiserie Crévillon & Fils</p>
C | <p>SARL Menuiserie Crevillon et fils</p>
C | <p>Menuiserie Crévillon et Fils (SARL)</p>
C | <p>MENUISERIE CREVILLON ET FILS</p>
- | <p>Menuiserie Dupont et Fils</p>
""",
    ),
    _group(
        "PL",
        Kind.EMPLOYER,
        "P.P.H.U. Wiklina Spółka z o.o.",
        r"""
C | <p>PPHU Wiklina sp. z o.o.</p>
C | <p>P.P.H.U. Wiklina</p>
C | <p>PPHU "Wiklina"</p>
""",
    ),
    _group(
        "PL",
        Kind.EMPLOYER,
        "Stolarnia Dębowiec Sp. z o.o.",
        r"""
C | <p>Stolarnia Dębowiec sp. z o. o.</p>
C | <p>Stolarnia Dębowiec spółka z ograniczoną odpowiedzialnością</p>
C | <p>w Stolarni Dębowiec</p>
""",
    ),
    _group(
        "ES",
        Kind.EMPLOYER,
        "Conservas Belaustre, S.A.",
        r"""
C | <p>Conservas Belaustre SA</p>
C | <p>Conservas Belaustre</p>
C | <p>CONSERVAS BELAUSTRE, S.A.</p>
C | <p>Conservas Belaustre Sociedad Anónima</p>
- | <p>Conservas Bela S.A.</p>
- | <p>Conserva de Belaustre: la receta</p>
""",
    ),
    _group(
        "IT",
        Kind.EMPLOYER,
        "Fratelli Bartolozzo S.r.l.",
        r"""
C | <p>Fratelli Bartolozzo Srl</p>
C | <p>F.lli Bartolozzo</p>
C | <p>Fratelli Bartolozzo S.R.L.</p>
C | <p>FRATELLI BARTOLOZZO</p>
""",
    ),
    _group(
        "NL",
        Kind.EMPLOYER,
        "Korstekaas & Zn. B.V.",
        r"""
C | <p>Korstekaas & Zn. BV</p>
C | <p>Korstekaas en Zn.</p>
C | <p>Korstekaas & Zonen</p>
C | <p>Korstekaas en Zonen B.V.</p>
""",
    ),
    _group(
        "SE",
        Kind.EMPLOYER,
        "AB Forsmyrs Snickeri",
        r"""
C | <p>Forsmyrs Snickeri AB</p>
C | <p>AB Forsmyrs Snickeri</p>
C | <p>Forsmyrs Snickeri</p>
""",
    ),
    _group(
        "FI",
        Kind.EMPLOYER,
        "Oy Kuusisaaren Saha Ab",
        r"""
C | <p>Kuusisaaren Saha Oy</p>
C | <p>Kuusisaaren Saha</p>
C | <p>Kuusisaaren Sahalla</p>
""",
    ),
    _group(
        "DK",
        Kind.EMPLOYER,
        "Kjærbøl Maskinværksted ApS",
        r"""
C | <p>Kjærbøl Maskinværksted</p>
C | <p>Kjaerboel Maskinvaerksted ApS</p>
C | <p>KJÆRBØL MASKINVÆRKSTED</p>
""",
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Wetherspool & Penn Solicitors LLP",
        r"""
C | <p>Wetherspool and Penn Solicitors</p>
C | <p>Wetherspool & Penn Solicitors</p>
C | <p>Wetherspool + Penn Solicitors LLP</p>
C | <p>Wetherspool Penn Solicitors</p>
C | <p>WETHERSPOOL & PENN SOLICITORS LLP</p>
C | <p>@WetherspoolPennSolicitors</p>
C | <a href="/company/wetherspool-penn-solicitors">x</a>
C | <p>Wetherspool &amp;amp; Penn Solicitors</p>
C | <p>Works at Wetherspool & Penn Solicitors' Otherton office</p>
- | <p>Wetherspool Solicitors</p>
- | <p>Penn Solicitors LLP</p>
""",
    ),
    _group(
        "US",
        Kind.EMPLOYER,
        "Kolbenschlag Hardware Company, Inc.",
        r"""
C | <p>Kolbenschlag Hardware Co.</p>
C | <p>Kolbenschlag Hardware, Inc.</p>
C | <p>Kolbenschlag Hardware Company</p>
C | <p>Kolbenschlag Hardware</p>
C | <p>KOLBENSCHLAG HARDWARE CO INC</p>
- | <p>Kolbenschlag Hardwoods</p>
""",
    ),
    _group(
        "US",
        Kind.EMPLOYER,
        "The Otherton Clinic",
        r"""
C | <p>Otherton Clinic</p>
C | <p>The Otherton Clinic, LLC</p>
- | <p>a clinic in Otherton</p>
- | <p>Otherton clinical trial</p>
""",
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Otherton NHS Foundation Trust",
        r"""
C | <p>Otherton NHS Foundation Trust</p>
C | <p>Otherton N.H.S. Foundation Trust</p>
C | <p>Otherton NHS FT</p>
""",
    ),
    _group(
        "IN",
        Kind.EMPLOYER,
        "Iyerwal Textiles Private Limited",
        r"""
C | <p>Iyerwal Textiles Pvt. Ltd.</p>
C | <p>Iyerwal Textiles (P) Ltd</p>
C | <p>M/s Iyerwal Textiles</p>
C | <p>IYERWAL TEXTILES PVT LTD</p>
- | <p>Iyer Textiles</p>
""",
    ),
    _group(
        "UA",
        Kind.SCHOOL,
        "Вигадівська гімназія № 7",
        r"""
C | <p>Вигадівська гімназія №7</p>
C | <p>Вигадівська гімназія № 7</p>
C | <p>Вигадівська гімназія N 7</p>
C | <p>учні Вигадівської гімназії № 7</p>
C | <p>ВИГАДІВСЬКА ГІМНАЗІЯ № 7</p>
- | <p>Вигадівська гімназія № 17</p>
- | <p>Вигадівська гімназія № 71</p>
- | <p>Вигадівська школа № 7</p>
""",
    ),
    _group(
        "PL",
        Kind.SCHOOL,
        "Szkoła Podstawowa nr 14 w Dębowcu",
        r"""
C | <p>Szkoła Podstawowa nr 14 w Dębowcu</p>
C | <p>Szkoła Podstawowa Nr 14, Dębowiec</p>
C | <p>SP nr 14 w Dębowcu</p>
C | <p>Szkole Podstawowej nr 14 w Dębowcu</p>
C | <p>uczennica Szkoły Podstawowej nr 14 w Dębowcu</p>
C | <p>SP 14 w Dębowcu</p>
- | <p>Szkoła Podstawowa nr 4 w Dębowcu</p>
- | <p>Szkoła Podstawowa nr 14 w Krakowie</p>
- | <p>Przedszkole nr 14 w Dębowcu</p>
""",
    ),
    _group(
        "DE",
        Kind.SCHOOL,
        "Johann-Krampnitz-Gymnasium Oberheide",
        r"""
C | <p>Johann-Krampnitz-Gymnasium Oberheide</p>
C | <p>Johann Krampnitz Gymnasium, Oberheide</p>
C | <p>Johann-Krampnitz-Gymnasium in Oberheide</p>
C | <p>des Johann-Krampnitz-Gymnasiums Oberheide</p>
C | <p>Johann-Krampnitz-Gymn. Oberheide</p>
- | <p>Johann-Krampnitz-Grundschule Oberheide</p>
- | <p>Johann-Krampnitz-Straße, Oberheide</p>
""",
    ),
    _group(
        "FR",
        Kind.SCHOOL,
        "Collège Jean-Crévillon",
        r"""
C | <p>Collège Jean Crévillon</p>
C | <p>au collège Jean-Crévillon</p>
C | <p>COLLEGE JEAN CREVILLON</p>
C | <p>Clg Jean-Crévillon</p>
- | <p>Lycée Jean-Crévillon</p>
- | <p>rue Jean-Crévillon</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "St Brannoc's Church of England Primary School",
        r"""
C | <p>St Brannoc's Church of England Primary School</p>
C | <p>St. Brannoc's C of E Primary School</p>
C | <p>St Brannocs CE Primary School</p>
C | <p>Saint Brannoc's CofE Primary</p>
C | <p>St Brannoc's C.E. Primary School</p>
C | <p>ST BRANNOC'S CHURCH OF ENGLAND PRIMARY</p>
- | <p>St Brannoc's Church, Otherton</p>
- | <p>St Brannoc's Church of England High School</p>
- | <p>St Bran's Church of England Primary School</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "University of Otherton",
        r"""
C | <p>University of Otherton</p>
C | <p>Otherton University</p>
C | <p>Univ. of Otherton</p>
C | <p>Uni of Otherton</p>
- | <p>University of Othertown</p>
- | <p>Otherton University Hospital Road</p>
""",
    ),
    _group(
        "US",
        Kind.SCHOOL,
        "Kolben Creek High School",
        r"""
C | <p>Kolben Creek High School</p>
C | <p>Kolben Creek HS</p>
C | <p>Kolben Creek H.S.</p>
C | <p>Kolben Creek Senior High School</p>
C | <p>KOLBEN CREEK HIGH SCHOOL</p>
C | <p>Kolben Creek High, class of 2004</p>
- | <p>Kolben Creek Middle School</p>
- | <p>Kolben Creek high water mark</p>
""",
    ),
    _group(
        "ES",
        Kind.SCHOOL,
        "IES Sierra Belaustre",
        r"""
C | <p>I.E.S. Sierra Belaustre</p>
C | <p>Instituto Sierra Belaustre</p>
C | <p>Instituto de Educación Secundaria Sierra Belaustre</p>
C | <p>IES "Sierra Belaustre"</p>
- | <p>CEIP Sierra Belaustre</p>
- | <p>la sierra de Belaustre</p>
""",
    ),
    _group(
        "IE",
        Kind.SCHOOL,
        "Scoil Naomh Bréanainn",
        r"""
C | <p>Scoil Naomh Bréanainn</p>
C | <p>Scoil Naomh Breanainn N.S.</p>
C | <p>SCOIL NAOMH BRÉANAINN</p>
- | <p>Scoil Naomh Eoin</p>
""",
    ),
    _group(
        "GB",
        Kind.PLACE,
        "Otherton Leisure Centre",
        r"""
C | <p>Otherton Leisure Centre</p>
C | <p>Otherton Leisure Ctr</p>
C | <p>Otherton Leisure Center</p>
C | <p>at Otherton leisure centre on Tuesday</p>
C | <p>#OthertonLeisureCentre</p>
- | <p>Otherton Leisure Park</p>
- | <p>a leisure centre in Otherton</p>
N | <p>New Otherton Leisure Centre</p>
""",
    ),
    _group(
        "DE",
        Kind.PLACE,
        "Freibad Oberheide",
        r"""
C | <p>im Freibad Oberheide</p>
N | <p>Freibad in Oberheide</p>
C | <p>das Oberheider Freibad</p>
C | <p>FREIBAD OBERHEIDE</p>
- | <p>Freibad Unterheide</p>
- | <p>Freibad. Oberheide feiert.</p>
""",
    ),
    _group(
        "FR",
        Kind.PLACE,
        "Piscine de Vauclair",
        r"""
C | <p>à la piscine de Vauclair</p>
C | <p>Piscine Vauclair</p>
C | <p>PISCINE DE VAUCLAIR</p>
- | <p>piscine à Lyon, mairie de Vauclair</p>
""",
    ),
    _group(
        "UA",
        Kind.PLACE,
        "Басейн «Хвиля»",
        r"""
C | <p>басейн «Хвиля»</p>
C | <p>у басейні "Хвиля"</p>
C | <p>БАСЕЙН ХВИЛЯ</p>
- | <p>басейн. Хвиля холоду</p>
""",
    ),
    _group(
        "PL",
        Kind.PLACE,
        "Basen Miejski Dębowiec",
        r"""
C | <p>Basen Miejski Dębowiec</p>
C | <p>na Basenie Miejskim Dębowiec</p>
C | <p>Basen Miejski w Dębowcu</p>
""",
    ),
    _group(
        "US",
        Kind.PLACE,
        "St. Brannoc Catholic Church",
        r"""
C | <p>Saint Brannoc Catholic Church</p>
C | <p>St Brannoc Catholic Church</p>
C | <p>St. Brannoc's Catholic Church</p>
- | <p>St. Brannoc Lutheran Church</p>
""",
    ),
    _group(
        "GB",
        Kind.ALIAS,
        "Wrenny",
        r"""
C | <p>Wrenny baked the cake.</p>
C | <p>WRENNY</p>
C | <p>Thanks, Wrenny!</p>
C | <p>love, wrenny x</p>
- | <p>Wrennyson</p>
- | <p>the swrenny</p>
""",
    ),
    _group(
        "FR",
        Kind.ALIAS,
        "Dodo la Plume",
        r"""
C | <p>Dodo la Plume</p>
C | <p>DODO LA PLUME</p>
C | <p>@DodoLaPlume</p>
- | <p>le dodo perd la plume</p>
- | <p>La Plume</p>
""",
    ),
    _group(
        "GB",
        Kind.ALIAS,
        "DJ Ottermole",
        r"""
C | <p>DJ Ottermole</p>
C | <p>D.J. Ottermole</p>
C | <p>dj ottermole</p>
P | <p>djottermole</p>
""",
    ),
)
