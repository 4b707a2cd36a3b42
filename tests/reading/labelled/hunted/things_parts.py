"""
Numbers, mails and names of accounts in parts, in quoted mail, in records without heads.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(
    country: str,
    kind: Kind,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group(f"{kind.value}: abroad", country, kind, value, also, media, pages)


GROUPS = (
    _group(
        "US",
        Kind.PHONE,
        "+1 505-555-0147",
        r"""
C | {"staff":[{"first":"Luz","desk":"5055550119"},{"first":"Nate","last":"Drummelow","desk":"5055550147"}]}
C | {"staff":[{"first":"Luz","n1":"5055550119"},{"first":"Nathan","last":"Drummelow","n1":"5055550147"}]}
- | {"staff":[{"first":"Luz","n1":"5055550147"},{"first":"Nathan","last":"Drummelow","n1":"5055550119"}]}
- | {"first":"Nathan","last":"Drummelow","order":"5055550147"}
- | {"first":"Nathan","last":"Drummelow","bytes":5055550147}
""",
        "application/json",
        ((Kind.NAME, "Nathan Drummelow"),),
    ),
    _group(
        "US",
        Kind.PHONE,
        "+1 505-555-0147",
        r"""
- | <pre>plot  count  seconds<br>5055  550    147<br>5056  550    148</pre>
C | <p>Desk: 505  555  0147</p>
C | <p>Direct dial 505.555.0147</p>
""",
        "text/html",
        (),
    ),
    _group(
        "US",
        Kind.PHONE,
        "+1 505-555-0147",
        r"""
C | <p>Nathan Drummelow 505 555 0147</p>
""",
        "text/html",
        ((Kind.NAME, "Nathan Drummelow"),),
    ),
    _group(
        "NO",
        Kind.SCHOOL,
        "Fjærvågen videregående skole",
        r"""
C | <p>Fjærvågen vgs.</p>
C | <p>elev ved Fjærvågen VGS</p>
C | <p>Fjærvågen videregående</p>
- | <p>Fjærvågen ungdomsskole</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IT",
        Kind.SCHOOL,
        "Liceo Scientifico Ermete Zufolanti",
        r"""
C | <p>Liceo Sc. Ermete Zufolanti</p>
C | <p>L.S. Ermete Zufolanti</p>
- | <p>Liceo Classico Ermete Zufolanti</p>
""",
        "text/html",
        (),
    ),
    _group(
        "RO",
        Kind.SCHOOL,
        "Colegiul Național Brădetu",
        r"""
C | <p>elev al Colegiului Național Brădetu</p>
""",
        "text/html",
        (),
    ),
    _group(
        "HR",
        Kind.SCHOOL,
        "Osnovna škola Grabrovac",
        r"""
C | <p>OŠ Grabrovac</p>
""",
        "text/html",
        (),
    ),
    _group(
        "DE",
        Kind.SCHOOL,
        "Berufsbildende Schulen Oberwiesel",
        r"""
C | <p>BBS Oberwiesel</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PT",
        Kind.SCHOOL,
        "Escola Básica e Secundária de Moçaral",
        r"""
C | <p>EBS de Moçaral</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | From: a@x.example\nSubject: x\nContent-Type: text/html\n\n<html><blockquote type="cite">&gt; Ring me: 07700 900318</blockquote></html>
C | From: a@x.example\nSubject: x\nContent-Type: text/plain\n\n> > Ring me on 07700\n> > 900318 tonight\n
""",
        "message/rfc822",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | From: a@x.example\nSubject: x\n\n> On Monday Roz <roz_pengrew@mail.example>\n> wrote:\n
C | From: a@x.example\nSubject: x\n\nOn Monday Roz [mailto:roz_pengrew@mail.example] wrote\n
""",
        "message/rfc822",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | -----Original Message-----\nFrom: Roz [roz_pengrew@mail.example]\nSent: Monday\n
""",
        "text/plain",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | "email";"roz_pengrew@mail.example"\n
""",
        "text/csv",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <script>var m=["roz_pengrew","mail","example"];location="mailto:"+m[0]+"@"+m[1]+"."+m[2]</script>
C | <script>var u="roz_pengrew",d="mail.example";document.write(u+"@"+d)</script>
C | <a href="javascript:void(0)" data-name="roz_pengrew" data-domain="mail" data-tld="example">mail</a>
C | <span class="rev" style="unicode-bidi:bidi-override;direction:rtl">elpmaxe.liam@wergnep_zor</span>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "jo@mail.example",
        r"""
C | <a href="#" data-enc="wb@znvy.rknzcyr">x</a>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | <a href="https://wa.me/447700900318">chat</a>
C | <a href="sms:+447700900318?body=hi">x</a>
C | <img alt="Call 07700 900318" src="x.png">
C | <div aria-label="telephone, zero seven seven zero zero nine zero zero three one eight">x</div>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | {"contactPoint":{"@type":"ContactPoint","telephone":"+44-7700-900318"}}
""",
        "application/json",
        (),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | TEL;TYPE=cell:+44.7700.900318\n
C | $phone = "07700900318";\n
C | phone: 07700-900-318\n
""",
        "text/plain",
        (),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | name,tel\nRoz,7700900318\n
""",
        "text/csv",
        (),
    ),
    _group(
        "GB",
        Kind.USERNAME,
        "roz_pengrew",
        r"""
C | <p>roz<wbr>_pengrew</p>
C | <p>&#64;roz_pengrew</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.USERNAME,
        "roz_pengrew",
        r"""
C | commit by roz_pengrew <r@x.example>\n
C | git@github.example:roz_pengrew/knit.git\n
C | roz_pengrew!~roz@host.example has joined #knit\n
C | <roz_pengrew> hello all\n
C | [12:01] <@roz_pengrew> hello\n
C | /home/roz_pengrew/notes.txt\n
C | C:/Users/roz_pengrew/notes.txt\n
""",
        "text/plain",
        (),
    ),
    _group(
        "GB",
        Kind.WEBSITE,
        "https://mcskerrowknits.example",
        r"""
C | <p>mcskerrowknits dot example</p>
C | <p>mcskerrowknits(.)example</p>
C | <p>MCSKERROWKNITS.EXAMPLE</p>
C | <p>hxxps://mcskerrowknits[.]example</p>
C | <p>http://mcskerrowknits.example.</p>
C | <a href="//web.archive.org/web/2020/https://mcskerrowknits.example/">x</a>
P | <p>blog.mcskerrowknits.example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.VEHICLE,
        "ZZ71 CRG",
        r"""
C | <p>Reg. No: ZZ 71 CRG</p>
C | <p>reg zz71crg (blue)</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.VEHICLE,
        "ZZ71 CRG",
        r"""
C | parking_reg=ZZ71+CRG&bay=4\n
""",
        "text/plain",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "bob.smith@mail.example",
        r"""
- | "Bob","Smith","mail.example"\n
""",
        "text/csv",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "bob.smith@mail.example",
        r"""
C | <script>x(["bob.smith","mail","example"])</script>
- | <script>x(["bob","smith","mail","example"])</script>
""",
        "text/html",
        (),
    ),
    _group(
        "DE",
        Kind.VEHICLE,
        "ZZ-FB 714",
        r"""
C | <p>amtliches Kennzeichen: ZZ-FB714</p>
C | <p>der graue Transporter, ZZ-FB 714</p>
- | <p>Kennzeichen: ZZ-FB 7141</p>
""",
    ),
)
"""All of them."""
