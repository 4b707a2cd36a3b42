"""
E-mail addresses: disguised, put together, or part of another.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "email: disguised or part of another",
        "GB",
        Kind.EMAIL,
        "avery.sample@example.com",
        (),
        "text/html",
        r"""
C | <p>avery.sample+shop@example.com</p>
C | <p>avery.sampleNOSPAM@example.com</p>
C | <p>avery.sample@NOSPAM.example.com</p>
C | <p>avery.sample@exampleNOSPAM.com</p>
C | <p>avery.sample@REMOVETHIS.example.com</p>
C | <p>avery.sample.REMOVETHIS@example.com</p>
C | <p>NOSPAMavery.sample@example.com</p>
C | <p>avery.sample<span style="display:none">NOSPAM</span>@example.com</p>
C | <p>avery.sample<span class="hide">REMOVETHIS</span>@example.com</p>
C | <p>avery.sample@<b>REMOVE-THIS</b>example.com</p>
C | <p>avery.sample@example.com.nospam</p>
C | <p>avery.sample@example.com.invalid</p>
C | <p>avery.sample@example.removeme.com</p>
C | <p>avery.sample@ex<!-- no -->ample.com</p>
C | <p>avery.sample -at- example -dot- com</p>
C | <p>avery -dot- sample -at- example -dot- com</p>
C | <p>avery.sample-at-example-dot-com</p>
C | <p>avery.sample_at_example_dot_com</p>
C | <p>avery dot sample at example dot com</p>
C | <p>avery.sample (at) example (dot) com</p>
C | <p>avery.sample [at] example.com</p>
C | <p>avery.sample{at}example{dot}com</p>
C | <p>avery.sample &lt;at&gt; example &lt;dot&gt; com</p>
C | <p>avery.sample AT example DOT com</p>
C | <p>avery.sample @ example . com</p>
C | <p>avery.sample@example&#46;com</p>
C | <p>avery.sample &#64; example.com</p>
C | <p>avery.sample /at/ example /dot/ com</p>
C | <p>avery.sample *at* example *dot* com</p>
C | <p>avery.sample |at| example |dot| com</p>
C | <p>avery.sample ~at~ example.com</p>
C | <p>avery.sample=at=example.com</p>
C | <p>avery.sample#at#example.com</p>
C | <p>avery.sample (a) example.com</p>
C | <p>avery.sample[@]example.com</p>
C | <p>avery.sample (@) example.com</p>
C | <p>avery.sample(ät)example.com</p>
C | <p>avery.sample &lt;-at-&gt; example.com</p>
C | <p>avery.sample（at）example.com</p>
C | <p>avery . sample @ example . com</p>
C | <a href="mailto:avery.sample%40example.com">x</a>
C | <a href="mailto:avery.sample%2540example.com">x</a>
C | <a href="https://s.example/?u=mailto%253Aavery.sample%2540example.com">x</a>
C | <a href="mailto:%61%76%65%72%79%2e%73%61%6d%70%6c%65%40example.com">x</a>
C | <a href="mailto:Avery%20Sample%20%3Cavery.sample@example.com%3E">x</a>
C | <a href="javascript:mail('avery.sample','example.com')">x</a>
C | <script>var u="avery.sample",d="example.com";</script>
C | <script>m("avery.sample"+"@"+"example"+"."+"com")</script>
C | <script>['avery.sample','example.com'].join('@')</script>
C | <a data-user="avery.sample" data-domain="example.com">x</a>
C | <a data-name="avery.sample" data-domain="example" data-tld="com">x</a>
C | <p>"Avery Sample" &lt;avery.sample@example.com&gt;</p>
C | <p>(avery.sample@example.com)</p>
C | <p>e-mail:avery.sample@example.com;</p>
C | <p>avery.sample@example.com, b@example.org</p>
C | <p>b@example.org;avery.sample@example.com;c@example.org</p>
C | <p>E:avery.sample@example.com</p>
C | <p>avery.sample@example.com.</p>
C | <p>avery.sample@example.com...</p>
C | <p>avery.sample@example.com's page</p>
C | <p>AVERY.SAMPLE@EXAMPLE.COM</p>
C | <p>avery.sample@example.comTel 1</p>
C | <p>Emailavery.sample@example.com</p>
C | <p>_avery.sample@example.com_</p>
C | <p>*avery.sample@example.com*</p>
C | <p>'avery.sample@example.com'</p>
C | <p>/avery.sample@example.com/</p>
C | <p>avery.sample@example.com:password1</p>
C | <p>1,avery.sample@example.com,5f4dcc3b5aa765d61d8327deb882cf99</p>
C | <p>avery.sample@example.com|x|y</p>
C | <p>=avery.sample@example.com</p>
C | <p>e_mail: avery.sample(arobase)example.com</p>
C | <p dir="rtl"><bdo>moc.elpmaxe@elpmas.yreva</bdo></p>
C | <p>&#97;&#118;&#101;&#114;&#121;&#46;&#115;&#97;&#109;&#112;&#108;&#101;&#64;example.com</p>
- | <p>bavery.sample@example.com</p>
- | <p>b.avery.sample@example.com</p>
- | <p>b-avery.sample@example.com</p>
- | <p>b_avery.sample@example.com</p>
- | <p>b+avery.sample@example.com</p>
- | <p>avery.sample1@example.com</p>
- | <p>avery.sample@example.co</p>
- | <p>avery.sample@example.com.au</p>
- | <p>avery.sample@example.community</p>
- | <p>avery.sample@example-com.org</p>
- | <p>avery.sample@myexample.com</p>
- | <p>avery.sample@my-example.com</p>
- | <p>avery.sample@shop.example.com</p>
- | <p>avery.sample@example.org</p>
- | <p>avery.samples@example.com</p>
- | <p>ave.rysample@examp.lecom</p>
- | <p>avery.sample@example.net, info@example.com</p>
- | <p>Avery. Sample at Example. Com</p>
N | <p>I saw avery sample at example com today</p>
- | <p>avery@example.com</p>
- | <p>sample@example.com</p>
- | <p>avery.sample@example.comune.example</p>
- | <p>xavery.sample [at] example [dot] com</p>
- | <p>avery.sample [at] example [dot] com [dot] au</p>
- | <p>avery.sample@example,com.example</p>
- | <p>avery.sample@example.com@evil.example</p>
- | <p>avery.sample2nospam@example.com</p>
- | <p>avery.sample.brown@example.com</p>
- | <p>avery.sample-brown@example.com</p>
""",
    ),
    Group(
        "email: disguised or part of another",
        "DE",
        Kind.EMAIL,
        "juergen.weissmueller@post.example",
        (),
        "text/html",
        r"""
C | <p>juergen.weissmueller(at)post(punkt)example</p>
C | <p>juergen.weissmueller [klammeraffe] post.example</p>
C | <p>juergen.weissmueller@post.example.NOSPAM</p>
C | <p>juergen.weissmueller@post.KEINSPAM.example</p>
C | <p>juergen.weissmuellerENTFERNEN@post.example</p>
C | <p>juergen.weissmueller+bank@post.example</p>
- | <p>juergen.weissmueller@webpost.example</p>
""",
    ),
    Group(
        "email: disguised or part of another",
        "PL",
        Kind.EMAIL,
        "lukasz.w@poczta.example",
        (),
        "text/html",
        r"""
C | <p>lukasz.w małpa poczta kropka example</p>
C | <p>lukasz.w(małpa)poczta.example</p>
C | <p>lukasz.w@USUNTO.poczta.example</p>
- | <p>lukasz.wa@poczta.example</p>
C | <p>lukasz.w+a@poczta.example</p>
""",
    ),
    Group(
        "email: disguised or part of another",
        "FR",
        Kind.EMAIL,
        "g.lacombe@courriel.example",
        (),
        "text/html",
        r"""
C | <p>g.lacombe arobase courriel point example</p>
C | <p>g.lacombe@PASDESPAM.courriel.example</p>
C | <p>g.lacombe chez courriel.example</p>
- | <p>ng.lacombe@courriel.example</p>
""",
    ),
    Group(
        "email: disguised or part of another",
        "GB",
        Kind.EMAIL,
        "avery.sample@example.com",
        (),
        "application/json",
        r"""
C | {"from":"Avery Sample <avery.sample@example.com>"}
C | {"email":"avery.sample@example.com"}
C | {"raw":"<a href=\"mailto:avery.sample@example.com\">x</a>"}
""",
    ),
    Group(
        "email: disguised or part of another",
        "GB",
        Kind.EMAIL,
        "avery.sample+bank@example.com",
        (),
        "text/html",
        r"""
C | <p>avery.sample+bank@example.com</p>
C | <p>avery.sample@example.com</p>
P | <p>avery.sample+shop@example.com</p>
""",
    ),
    Group(
        "email: disguised or part of another",
        "GB",
        Kind.EMAIL,
        "ab@example.com",
        (),
        "text/html",
        r"""
C | <p>ab@example.com</p>
C | <p>abNOSPAM@example.com</p>
C | <p>ab [at] example [dot] com</p>
- | <p>cab@example.com</p>
""",
    ),
)
