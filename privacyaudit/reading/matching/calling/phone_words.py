"""Words beside digits: those that make them a phone number, and those that do not."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.around import words
from privacyaudit.reading.matching.fold import fold

LABEL = words(
    """phone,phones,tel,tele,telephone,telefon,telefono,telefone,tlf,mobile,mob,mobil,mobiltelefon
    cell,cellphone,cellular,call,calls,ring,ringing,text,texts,sms,whatsapp,signal,viber,fax,landline
    contact,contact number,number is,handy,handynummer,rufnummer,komorka,kom,numer,numer telefonu
    portable,tel mobile,gsm,dial,helpline,hotline,voicemail,home number,work number,my number,voice
    phone number,mobile number,telefonnummer,telephone number,numero,telegram,fon,sim,guthan,fon poca
    ph,ph no,mob no,tel no,callto,contact no,msisdn,ruf,anruf,appel,appelez,zadzwon,wireless,pager
    contacto,contactos,contacts,kontakt,kontakte,contatto,contatti,contato,contatos,kontakty,telem,telm,telemov,mov,cellul,tlfno,telfno,tfo,tlfo,mobiln,mobiltel,handynr,tel mob,tel port,tel movil,tel cel,tel kom,nr kom,nr komorkowy,kom nr,msg,imessage,
    telef,telefonico,telefonica,tfno,tlfn,tlm,telemovel,celular,cel,cell no,movil,movel,fone,zap,whats,natel,funk,port,puh,puhelin,matkapuhelin
    recapito,recapito telefonico,cellulare,chiamare,chiamate,llamar,llame,ligar,bel,bellen,bel of app,mobiel,telefoonnummer,telefoon,tfn,mobilnr,mobilnummer
    volat,volejte,mob tel,telefonszam,hivja,sun,apelati,suna,cep,cep tel,cep telefonu,arayin,nr tel,kontakt tel,tel kom,dzwon,dzwonic,home phone,work phone
    gsm nr,hphone,wphone,cphone,mphone,phone home,phone work,txt,rufen,anrufen,erreichbar,joignable,contacto telefonico,ruckruf,ruckrufnummer,telefonisch,durchwahl,dw,rappel,rappelez,rappelez moi,callback,call back,desk,desk phone,direct,direct dial,direct line,switchboard,centralino,standard telephonique,zentrale,sentralbord,centrala,terugbellen,richiamare,devolver llamada,reach me,reached at
    दूरभाष,फोन,मोबाइल,фoh,тeл,тeлeфoh,电话"""
    + "".join(
        f",{fold(said)}"
        for word in "κιν κινητό τηλ τηλέφωνο τηλέφωνα тел телефон телефони телефоны моб мобільний мобильный сот вайбер viber дзвоніть звоните".split()
        for said in (word, word.upper())
    )
    + f",{fold('電話')},{fold('моб')},{fold('тел')},{fold('телефон')},{fold('мобільний')},{fold('дзвоніть')},{fold('конт. номер')},{fold('номер телефону')},{fold('τηλέφωνο')},{fold('Τηλέφωνο')},{fold('τηλ')},{fold('κινητό')},{fold('Κινητό')}"
)
SHORT_LABEL = re.compile(r"(?:^|[\s(|,;/])[tmphTMPH]\s?[.:]\s{0,3}\Z")
_OTHER_WORDS = f"""isbn,issn,iban,bic,ean,upc,gtin,asin,sku,doi,order,orders,order no,order number,invoice,receipt
    ref,reference,ref no,tracking,parcel,consignment,account,account number,acct,a/c,sort code,card
    card number,serial,serial number,version,firmware,driver,ver,build,batch,barcode,part,part no,model,ticket,booking
    timestamp,time,created,updated,modified,expires,epoch,unix,ts,id,uid,item,item id,product,price
    total,amount,qty,quantity,vat,vat no,tax,company number,registration number,charity number,case
    bestellnummer,bestellung,rechnung,artikel,kundennummer,zamowienie,nr zamowienia,faktura,konto
    commande,facture,reference no,crc,hash,checksum,pid,gid,views,followers,population,score,company no
    nip,regon,krs,pesel,siret,siren,hrb,ust-idnr,ustidnr,steuernummer,aadhaar,pan,gstin,cin,din,cro,crn
    ordine,ordini,n ordine,ordre,ordrenr,bestilling,bestallning,tilaus,objednavka,rendeles,comanda,siparis,ddt,bolla,scontrino,ricevuta,bolletta,matricola,tessera,codice,cod,cod. fiscale,sinistro,spedizione,rif,riferimento,ordem,nota fiscal,nfe,nf-e,inscricao,matricula,conta,boleto,protocolo,apolice,recibo,sag,sagsnr,faktura nr,sak,saksnr,medlemsnr,bordereau,dossard,reservation,sendung,sendungsnr,vorgang
    nif,nie,dni,cif,p.iva,piva,p iva,p. iva,partita iva,protocollo,prot,contribuinte,btw,ondernemingsnummer,org.nr,orgnr,org nr,organisasjonsnummer,organisationsnummer
    bankgiro,plusgiro,kontonr,kontonummer,vinnertall,lottotall,resultat,cvr,cvr nr,cvr-nr,se-nr,tunnus,ico,dic,c.u,reg. com,reg com,cui,dossier,registre,registro
    kr,vikinglotto,cuenta,factura,fattura,fatura,numero de cuenta,malnr,zahlernummer,zahlernr,vertragsnr,vertragsnummer,versicherungsnr,az,aktenzeichen,mitgliedsnr,mitgliedsnummer,mitglieds-nr,charity,charity no,uprn,usrn,mpan,mprn,membership,membership no,membership number,member no,ppsn,pps no,folio,abn,acn,bsn,kvk
    cpf,cnpj,rut,cuit,curp,rfc,colegiado,expediente,reg no,token,token no,pnr,voucher,rea,rea no,txn,txn id,transaction,transaction id,trx,draw,lotto,lottery,lottery numbers,winning numbers,numbers drawn,urn,crn,mls,apn,parcel no,docket
    asset,asset tag,tag,stock,catalogue,catalog,customer no,customer number,customer id,customer ref,cust ref,client no,client number,client id,lot no,lot number,npi,consumer,consumer no,roll,roll no
    application,application no,reg. no,regd,registration,docket no,quote,quotation,warranty,voucher no,coupon,gift card,loyalty,job,job no,work order,wo,fir,pnr no,gift,promo,sort,crn no,ein,dea,permit,claim,claim no,matter,file no,plate
    adherent,n adherent,client,n client,suivi,licence no,abonne,contrat,police,allocataire,ss,secu,cliente,n cliente,socio,abbonato,contratto,pratica,pedido,encomenda,processo,klant,klantnr,lidnr,bestelnr,klantnummer,lidnummer
    nr klienta,nr umowy,umowa,polisa,przesylka,nr przesylki,kod,legitymacja,dowod,paszport,nr ref,sygn,sygnatura
    malerstand,malarstand,zahlerstand,meter reading,reading,meterstand,mittarilukema,matarstallning,maalerstand,zaehlerstand,stan licznika,licznik,compteur,lettura,contatore,lectura,contador,elektromer,vodomer,oraallas,forbrug,verbrauch,consumo,zuzycie,skaitiklis
    kilometerstand,km stand,przebieg,kilometrage,kilometraje,chilometraggio,mileage,odometer,steps
    mandatsreferenz,referenz,kundenreferenz,marktlokation,zahlpunkt,sendungsverfolgung,sendungs-id,vertrag,bordereau,mandat,rum,mandate,mandate ref,mandate reference,zakaznicke cislo,variabilni symbol,odberne misto,ppe,nr licznika,pdr,pde,cups,cpe,poliza,numero de poliza,terminal,
    utr,nino,nhs,nhs no,passport,licence,policy,contract,meter,imei,iccid,imsi,uuid,guid,commit,sha
    sha1,md5,isin,lat,lon,lng,latitude,longitude,mass,energy,salary,revenue,turnover,debt,budget,balance
    {",".join(fold(said) for word in "єдрпоу іпн рахунок замовлення р/р р/с огрн огрнип инн кпп снилс рнокпп ттн договір договор паспорт накладна накладная заказ счет счёт артикул код квитанція контрагент клиентски абонатен еик булстат фактура проформа егн партида поръчка пратка матични пиб рачун уговор абонатен афм αφμ ημ.αρ αρ.μητρώου".split() for said in (word, word.upper(), word.title()))}"""
OTHER = words(_OTHER_WORDS)
_COMPOUND = (
    r"|(?<![^\W\d_])(?![^\W\d_]{0,16}(?:tel|fon|handy|mobil|ruf|fax|festnetz|durchwahl|hotline|service|kontakt|whats|sms|gsm|natel|vakt|linje|privat))"
    r"[^\W\d_]{3,18}(?:nr|nummer|nummern|nummeret|numret|konto|kennung|zeichen)(?![^\W\d_])"
)
"""*Kundennr.*, *ordrenummer*: what Germanic languages call any number that is none to call."""
WEAK = frozenset(
    "numero numer number contact signal text texts call calls cell sun bel port ring sim ruf voice kom".split()
)
"""Words of calling that are also said of other things: another word behind one wins."""
RIGHT_BEFORE = re.compile(
    rf"(?:{OTHER.pattern}{_COMPOUND}|(?<![^\W\d_])art\.?[ -]?nr(?![^\W\d_]))"
    + r"[\s:=#\"'.,(\x1d-\x1f-]{0,6}(?:(?:no|nr|num|number|numer|n\.o|id|code|is|"
    + fold("номер")
    + r")(?![a-z])[\s:=#\"'.]{0,4})?"
    r"(?-i:[A-Z0-9]{1,6}(?::\s|[\s-]{1,2})){0,6}\Z",
    re.I,
)
"""Such a word right in front, or with no more than *number* or other codes between."""
AMOUNT = re.compile(
    rf" ?(?:\$|%|(?:eur|euros?|usd|gbp|pln|inr|uah|chf|kr|zl|zloty|rupees|dollars|pounds|{fold('грн')}"
    r"|people|votes|views|visitas|visites|visite|vues|aufrufe|einwohner|habitants|habitantes|abitanti|wyswietlen|visningar|miles|km|kg|bytes|kb|mb|gb|[kmg]?wh|m[23]|lit(?:er|re|ro|ri)s?|ltr|stk|pcs|stuck|steps|pages|hours|ha|tonn?es?|tonnen)(?![a-z]))(?![\d])",
    re.I,
)
"""What behind digits makes them an amount."""
MONEY = re.compile(
    r"(?:(?<![A-Za-z])(?:rs|inr|usd|eur|gbp|chf|pln|sek|nok|dkk|czk|huf|ron|uah|brl|cad|aud|nzd|fees?|price)\.?|[$\u20ac\u00a3\u20b9])\s?\Z",
    re.I,
)
"""Money named right in front of digits."""
DRAWN = frozenset(
    """
    d points viewbox transform x y x1 x2 y1 y2 cx cy r rx ry width height style values keytimes
    stroke-dasharray patterntransform gradienttransform sizes coords data-time data-timestamp
""".split()
)
"""Attributes whose digits draw something or count time."""
