"""Words of birth, and of what is no birth, in the languages that pages are written in."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.any_of import any_of
from privacyaudit.reading.matching.around import words
from privacyaudit.reading.matching.fold import fold


def _folded(listed: str) -> str:
    """Return *listed* folded, with the capitals of alphabets in which they fold otherwise."""
    lines = [fold(listed).lower()]
    if not listed.isascii():
        foreign = [word for word in re.split(r"[,\n]", listed) if not fold(word).isascii()]
        lines.append(fold(",".join(word.strip().upper() for word in foreign)).lower())
    return ",".join(lines)


BIRTH = words(
    _folded("""born,birt,birth,birthday,birthdate,birth date,date of birth,dob,d/b,d.o.b,d o b,d. o. b,d/o/b,bday,b'day,birthdays,bdate,nee le,nee,ne le,ne en,ne(e) le,ne(e)
    naissance,date de naissance,date de naiss,naiss,ddn,d.d.n,anniversaire,anniversaires,vu le jour,voit le jour,vit le jour,geboren,geb,geburtsdatum,geburtstag,geburtstage,geburtsmonat,geb datum,geb. datum,gebdat,geb.dat,geburt,licht der welt
    urodzony,urodzona,urodzenia,data urodzenia,data ur,data urodz,urodz,ur,urodziny,urodzin,urodzil,urodzila,przyszedl na swiat,przyszla na swiat,pesel
    nacimiento,fecha de nacimiento,fecha nac,f. nac,f.nac,f nac,f.n,nacido,nacida,nacio,nac,cumpleanos,cumple anos,cumple,cumpleaños,fnac,vino al mundo,natalicio
    nato,nata,nascita,data di nascita,compleanno,nato/a,nata/o,nacque
    nascimento,nascido,nascida,nasceu,data nasc,nasc,d.n,aniversario,faz anos,fazem anos
    geboortedatum,geboorte,geb.dat,gebdatum,verjaardag,verjaardagen,jarig,jarigen
    född,födda,födelsedatum,födelsedag,födelsetid,födelseår,fyller år,fyller,personnummer,personnr,pnr,födelsedagar
    født,foedselsdato,foedselsdag,foedt,fødselsdato,fødselsdag,fødselsår,fødselsnummer,fødselsnr,fødd,bursdag,fødselsdage,cpr,cprnr,cpr nr
    syntynyt,synt,syntymäaika,syntymäpäivä,syntyi,henkilötunnus,hetu,syntymäpäivät
    narozen,narozena,narozený,narozená,narození,datum narození,nar,narozeniny,narodil se,narodila se,narodený,narodená,narodenia,narodeniny,narodil sa,narodila sa,rodné číslo
    született,szül,szül.,születési,születési idő,születési dátum,születésnap,születésnapja
    născut,născută,nașterii,naşterii,naștere,naştere,data nașterii,zi de naștere,ziua de naștere,născuți,nasterii,nastere
    doğum,doğum tarihi,doğumlu,doğdu,doğum günü,d.t
    dogum t,d. tarihi,doğ. tar,doğ. tarihi,dogdugu,rođ,rođenja,rođendan,rojstva,rojstni,roj,dat. nar,dát. nar,dat. ur,dat ur
    fec. nac,fec nac,fec. nacim,f. nacim,nacim,nacida,nacem,dt. nasc,dt nasc,d. nasc,dat. nasc,aniversariantes,d. naiss,dat. naiss,date naiss,geb. tag,f. d,f. dato,f.dato,fødsdato,føds,føds.dato,föd.dat,föd. dat,s aika,s-aika
    ganwyd,ganed,geni,ei geni,pen-blwydd,pen blwydd,penblwydd,breithe,gimė,gimusi,gimęs,gimimo,gim,gimtadienis,dzimis,dzimusi,dzimšanas,dzim,dz,sünniaeg,sünnikuupäev,sündinud,sünd,sündis,sünnipäev
    fæddur,fædd,fæðingardagur,naixement,nascut,nascuda,va néixer,jaio,jaioteguna,lindur,datëlindja,twieled,twieldet,gebore,tanggal lahir,tgl lahir,lahir,ngày sinh,sinh ngày,ipinanganak,data nast,dată naștere
    rugadh,data breithe,breithla,data nasterii,rojen,rojena,rođen,rođena,datum rođenja,roden,rodena
    geburtsort und datum,geburtsort datum,birthplace and date,lugar y fecha de nac,gebuer,gebuert,gebuertsdag,gebuertsdatum,berne,berne op,nado,nada o,naschi,naschida,ganet,føddur,natus,nata est,dilahirkan,tarikh lahir,alizaliwa,tarehe ya kuzaliwa,kapanganakan,naskigis,natalis,sinh
    जन्म,जन्मतिथि,जन्म तिथि,जन्मदिन,birthed,christened,happy returns,came into the world,born on,birthyear,birthmonth""")
)
FOREIGN_BIRTH = re.compile(
    any_of(
        dict.fromkeys(
            fold(said).lower()
            for plain in """
    родился родилась родились рождения народився народилася народилась народження нар. родж. род.
    д.р. р.н. г.р. р.нар. жінка-народження день-рождения जन्म 出生 生年月日 生まれ 생년월일 γεννήθηκε γέννησης γεννηθείς γεννημένος γεννημένη γενν. γενέθλια
    ημ.γεν. ημ.-γεν ημ.-γέν γεν. γέννησης рођен рођена рођења рођ. рођендан לידה נולד נולדה יליד ילידת הולדת ميلاد ولد ولدت مواليد الولادة متولد پیدائش
    பிறந்த জন্ম పుట్టిన જન્મ ਜਨਮ ಜನ್ಮ ജനന เกิด 生于 生於 生日 誕生日 生誕 출생 생일 태어 роден родена рожден раждане تولد تاريخ-الميلاد
""".split()
            for said in (plain.replace("-", " "), plain.replace("-", " ").upper())
        )
    )
)
"""The same in other alphabets, where no letter tells the end of a word."""
AFTER_BIRTH = re.compile(
    r"[\s,]{1,3}(?:that )?(?!(?:the|our|this|its|a) (?!boy|girl|baby|child|twins|heir|future|young|little))(?:[^\W\d_][\w'-]{1,20} ){1,4}was born|(?:'(?:d[ae]|t[ae])\s)?[\s,)\-.]{0,4}(?:(?:is|was)\s)?(?:my|her|his|their|the|your|our)?\s?"
    rf"(?:{fold('року')}|{fold('года')}|{fold('г.')}|{fold('р.')}|roku|r\.)?[\s\-]{{0,3}}"
    r"(?:birth|born|dob|birthday|\(dob\)|\((?:birth|dob|geboren|nata|nato|ne|nee|born|geb)|geboren|geburtstag|das licht der welt"
    r"|,? ?geb\.|compleanno|cumplean|aniversario|anniversaire|verjaardag|bursdag|fodselsdag|fodelsedag|narozenin|szuletesnap|dogum gunu|dogumlu|dogdu|szuletett|jarig|"
    + "|".join(
        re.escape(fold(said)) + (r"(?![^\W\d_])" if "." in said else "")
        for said in (
            "народження",
            "рождения",
            "день народження",
            "день рождения",
            "р.н",
            "р. н",
            "г.р",
            "г. р",
            "н.",
        )
    )
    + r"|urodzin|syntyn|fodt|fodd|生|出生|"
    + "|".join(fold(said) for said in ("생", "출생", "에 태어"))
    + r")|(?:'[dt][ae]|\starihinde)\s(?:[^\W\d_][\w']{1,20}\s){0,2}dogdu|-?[aeo]?n\s(?:[^\W\d_][\w-]{1,24},?\s)?szuletett"
    + r"|\s?\(\d{1,3}\s?(?:y|yrs?|yo|y/o|y\.o\.|years?(?: old)?|jahre?(?: alt)?|j|j\.|ans|a\.|lat|anni|anos|jaar|ar|let|rokiv|ev|yas)\)"
    + r"|\s?\((?:f\.? ?nac|fec\.? ?nac|data ur|dat?\. ?nar|geb)",
    re.I,
)
"""What says behind a date that it is one of birth."""
SHORT = re.compile(
    r",\s{2,3}(?:(?:te )?[^\W\d_][\w'’.-]*,? (?:(?:op|le) )?)?\Z|\((?:\*\s?|\s{1,3})(?:(?:[^\W\d_][\w'’.-]*[ -]?){1,4},?\s)?(?:(?:on|am|op|le|el|il|den|te|in) )?\Z|[;,(]\s?b\s\Z|(?:^|[\s(,;|])(?:b\.|[*∗⁎✶✱✲✳★☆]|b:|geb\.|ur\.|n\.|nar\.)\s{0,3}\Z|(?:^|[\s(,;|])(?:classe|rocnik|rocznik|jahrgang|jg\.|arskull|annata|lichting|godiste|jahrg\.|arg\.?|yob)\s?:?\s\Z",
    re.I,
)
_SHORT_THERE = {
    "SE": "f",
    "NO": "f",
    "DK": "f",
    "FI": "s|synt",
    "HU": "sz|szul",
    "TR": "d",
    "RO": "n",
    "LT": "g|gim",
    "LV": "dz",
    "EE": "s|sund",
    "BG": f"{fold('р')}|{fold('род')}",
    "RS": f"r|rod|{fold('рођ')}",
    "SI": "roj",
    "IS": "f",
    "IT": "n",
    "ES": "n",
    "PT": "n",
    "FR": "ne|nee",
    "CZ": "nar",
    "SK": "nar",
    "HR": "r|rod",
}


def short_there(region: str, before: str) -> bool:
    """Return whether *before* ends with the one letter that a country writes for *born*."""
    letters = _SHORT_THERE.get(region)
    found = letters and re.search(rf"(?:^|[\s(,;|])(?:{letters})\.\s{{0,3}}\Z", before, re.I)
    return bool(found)


NOT_BIRTH = words(
    _folded("""posted,published,updated,modified,created,copyright,founded,established,est,released,release,died,death,dead,deceased,peacefully,d.,killed,married,marriage
    wedding,wed,event,events,expires,expiry,valid,issued,issue,due,opened,closed,built,since,joined,joining,registered,member since,arrived,first aired,aired
    opening,launched,recorded,filmed,premiere,match,fixture,game,concert,gig,version,archived,accessed,retrieved,invoice,delivered,shipped,filed,hire,hired,arrest,arrested,sentenced,convicted
    christening,baptised,baptized,baptism,christened on,judgment,judgement,ruling,regulation,directive,order of,funeral,buried,passed away,graduated,graduation,anniversary of,battle,treaty,incorporated,appointed,resigned,meeting,minutes,held on,listed,came into force,in force,act of,taken,doj,d.o.j,dated,dz.u,dz. u,dziennik ustaw,monitor polski
    eintritt,eintritte,eintrittsdatum,beitritt,beitrittsdatum,mitglied seit,member from,adhesion,membre depuis,adherent depuis,socio desde,socio dal,czlonek od
    gestorben,gest,verstorben,beigesetzt,eingetreten,gegrundet,erschienen,veroffentlicht,stand,beschluss,gesetz vom,urteil,urteil vom,bgbl,fassung,satzung,verordnung,eroffnung,getauft,taufe,in kraft,aktualisiert,getraut
    deces,decede,decedee,mort,morte,loi,decret,jugement,arret,baptise,bapteme,arrete,publie,publiee,marie,mariee,maries,mis a jour,signe,fait a,inhume,eteint,eteinte
    zmarl,zmarla,zm,opublikowano,dodano,wpis,wpisu,aktualizacja,uchwala,ustawa,zalozono,wydano
    publicado,publicada,actualizado,actualizada,fallecido,fallecida,fallecio,murio,ley,fundado,inscrito,alta,firmado
    pubblicato,aggiornato,iscrizione,iscritto,deceduto,deceduta,morto,morta,legge,fondato,rilasciato,scadenza
    falecido,falecida,faleceu,atualizado,lei,emitido,emissao
    overleden,overl,gestorven,ingeschreven,inschrijving,inschrijfdatum,gepubliceerd,bijgewerkt,lid sinds,opgericht,wet van,gehuwd
    död,avliden,uppdaterad,publicerad,vigd,medlem sedan,død,døde,oppdatert,publisert,opdateret,gift,medlem siden,kuollut,päivitetty,julkaistu
    zemřel,zemřela,zemrel,vydáno,aktualizováno,zveřejněno,zomrel,zomrela,vydané,meghalt,elhunyt,megjelent,frissítve,decedat,decedată,publicat,actualizat,ölüm,öldü,güncelleme,yayın
    умер,умерла,опубликовано,обновлено,помер,померла,опубліковано,оновлено,закон від,απεβίωσε,δημοσιεύτηκε,κυκλοφόρησε,πέθανε
    zemř,umro,umrla,mirė,miris,mirusi,suri,surnud,bu farw,bas,fuair bás,marw,nuashonraithe,diweddarwyd,פטירה,נפטר,נפטרה,עודכן,פורסם,الوفاة,وفاة,توفي,توفيت,النشر,تحديث,मृत्यु,निधन""")
)
"""What a date is that is no birthday."""
_GLUED = (
    "birth geburtsd geburtst geburtsm foedsel foedt naissance nacimiento nacim fechanac nascimento nascita datanasc urodz fodsel fodels geboorte syntym"
    " narozen naroden szulet dogum nasterii nastere"
)
GLUED_BIRTH = re.compile(any_of(_GLUED.split()), re.I)
"""What a key or the head of a column holds, run together: *datanascimento*."""
_HEADS = """jg,jg.,jahrg,jahrgang,jg/mon,jahrgang/monat,jahr/monat,rocznik,ročník,yob,mm/yyyy born,geb,ur,nar,nat,né,née,nac,nasc,född,född den,fød,f. dato,szül,d. tarihi,doğum t,d/r,d.r
    др,д/р,д.р,р/н,рн,р.н,дн,д/н,д.н,г/р,data nast,data naşt,data naș,дата нар,дата народж,дата рожд,д. нар,д. рожд,nato il,nata il,nato/a il,né le,née le,né(e) le"""
SHORT_HEAD = re.compile(
    any_of(
        fold(way).lower()
        for word in re.split(r",|\n", _HEADS)
        for said in (word.strip(),)
        for way in (said, said.upper())
    ),
    re.I,
)
"""Heads of columns that are too short to be looked for anywhere else."""
NUMBERED = re.compile(
    r"(?:personnummer|personnr|pnr|fodselsnummer|fodselsnr|cpr(?:[ .-]?nr)?|pesel|henkilotunnus|hetu|rodne cislo|id[ -]?nummer)\W{1,6}\Z",
    re.I,
)
"""National numbers that begin with a date of birth."""
