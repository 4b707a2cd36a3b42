"""
Labels that stand right beside their values, with nothing but a tag between.

Pages made by programs write ``<span>Phone</span><span>07700 ...</span>`` and leave the gap to
the style sheet. To a reader of text that is one word, *Phone07700*; a text that is nothing
but one of these words is therefore a cell of its own.
"""

from __future__ import annotations

_WORDS = """
# English
name, full name, first name, given name, surname, last name, family name, maiden name, nickname
alias, aka, also known as, formerly, phone, telephone, tel, mobile, cell, cellphone, landline, fax
call, call us, phone number, mobile number, telephone number, phone no, mobile no, contact
contact us, contact name, contact person, contacts, e-mail, email, mail, mail us, e-mail us
email us, write to, e-mail address, email address, website, web, web site, homepage, url, link
address, home address, home, street, street address, lives at, lives in, lives, city, town, county
state, country, area, region, postcode, post code, zip, zip code, postal code, eircode, born
birth, birthday, birth date, birthdate, date of birth, dob, d.o.b., place of birth, age, sex
gender, brother, sister, mother, father, mum, mom, dad, son, daughter, wife, husband, partner
spouse, child, children, siblings, parents, family, relatives, next of kin, emergency contact
employer, works at, works for, work, company, business, organisation, organization, occupation
job, job title, title, position, role, department, office, school, schools, education
educated at, university, college, class, reg, reg., registration, reg no, reg. no., reg number
registration number, number plate, licence plate, license plate, plate, vrm, vehicle, car, van
make, model, colour, color, username, user, user name, handle, account, profile, display name
instagram, twitter, facebook, tiktok, snapchat, linkedin, github, youtube, telegram, whatsapp
signal, skype, discord, location, place, where, when, venue, meets at, date, time, day, team, club
member, member no, membership, owner, keeper, driver, author, by, posted by, written by, seller
secretary, chair, chairman, treasurer, organiser, organizer, host, coach, captain, manager
teacher, tutor, parent, guardian, player, runner, bib, category, result, applicant, agent
details, about, notes, hobbies, likes, id, no, no., number, status, gp, doctor
# Welsh, Irish
enw, cyfeiriad, e-bost, ebost, dyddiad geni, ainm, seoladh, r-phost, fón, guthán, dáta breithe
# German
vorname, nachname, familienname, geburtsname, telefon, telefonnummer, tel., mobil, mobiltelefon
handy, festnetz, e-mail-adresse, mailadresse, anschrift, adresse, straße, strasse, ort, wohnort
plz, land, geboren, geboren am, geb., geburtstag, geburtsdatum, geburtsort, alter, arbeitgeber
firma, beruf, abteilung, schule, universität, kennzeichen, kfz-kennzeichen, fahrzeug, auto
bruder, schwester, mutter, vater, sohn, tochter, ehefrau, ehemann, eltern, kinder, kontakt
ansprechpartner, benutzername, verein, vorstand, trainer, webseite, internet
# French
nom, nom de famille, nom complet, prénom, prénoms, téléphone, tél, tél., portable, fixe, courriel
mél, adresse e-mail, adresse mail, rue, ville, code postal, pays, né le, née le, né, née
naissance, date de naissance, lieu de naissance, anniversaire, âge, employeur, entreprise
société, profession, métier, poste, école, lycée, université, immatriculation, plaque
véhicule, voiture, frère, sœur, mère, père, fils, fille, épouse, époux, conjoint, pseudo
identifiant, site, site web, site internet, lieu, équipe, auteur, responsable
# Polish
imię, nazwisko, imię i nazwisko, nazwisko rodowe, telefon kontaktowy, nr telefonu, komórka
tel. kom., adres, adres e-mail, poczta, ulica, miasto, miejscowość, kod pocztowy, kraj
urodzony, urodzona, ur., data urodzenia, urodziny, miejsce urodzenia, wiek, pracodawca, zawód
stanowisko, szkoła, uczelnia, rejestracja, nr rej., nr rejestracyjny, pojazd, samochód, brat
siostra, matka, ojciec, syn, córka, żona, mąż, użytkownik, strona, strona www, klub, zawodnik
# Spanish, Italian, Portuguese
nombre, apellido, apellidos, nombre y apellidos, teléfono, móvil, celular, correo
correo electrónico, dirección, domicilio, calle, ciudad, localidad, provincia, código postal
país, nacido, nacida, fecha de nacimiento, nacimiento, cumpleaños, edad, empresa, trabajo
colegio, escuela, universidad, matrícula, vehículo, coche, hermano, hermana, madre, padre, hijo
hija, esposa, esposo, usuario, nome, cognome, nome e cognome, telefono, cellulare, cell.
posta elettronica, indirizzo, via, città, cap, paese, nato il, nata il, nato a, nata a
data di nascita, luogo di nascita, nascita, compleanno, età, azienda, lavoro, professione
scuola, università, targa, veicolo, fratello, sorella, figlio, figlia, moglie, marito, utente
sito, sito web, contatti, contatto, sobrenome, apelido, telefone, telemóvel, endereço, morada
rua, cidade, código-postal, nascido, data de nascimento, nascimento, aniversário, idade
profissão, escola, universidade, irmão, irmã, mãe, pai, filho, filha
# Dutch, Swedish, Danish, Norwegian, Finnish
naam, voornaam, achternaam, telefoon, telefoonnummer, mobiel, adres, straat, woonplaats, plaats
geboren op, geboortedatum, verjaardag, leeftijd, werkgever, kenteken, broer, zus, moeder, vader
zoon, dochter, namn, förnamn, efternamn, mobiltelefon, e-post, epost, adress, gata, postnummer
född, födelsedatum, ålder, arbetsgivare, skola, fornavn, efternavn, etternavn, navn, tlf, tlf.
mobil nr., gade, by, født, fødselsdato, fødselsdag, alder, arbejdsgiver, nimi, etunimi, sukunimi
puhelin, puh., sähköposti, osoite, syntynyt, syntymäaika, ikä
# Ukrainian, Russian, Greek, Hindi, Turkish
ім'я, прізвище, піб, телефон, тел, тел., моб., пошта, ел. пошта, електронна пошта, адреса
вулиця, місто, індекс, дата народження, народився, народилася, вік, робота, школа, контакти
имя, фамилия, фио, почта, эл. почта, электронная почта, адрес, улица, город, дата рождения
родился, родилась, день рождения, возраст, работа, контакты, όνομα, επώνυμο, τηλέφωνο, κινητό
διεύθυνση, ημερομηνία γέννησης, नाम, फ़ोन, फोन, मोबाइल, ईमेल, पता, जन्म तिथि, जन्मतिथि, ad, soyad
ad soyad, telefon no, e-posta, doğum tarihi, adresi
"""


def _written(word: str) -> tuple[str, ...]:
    # 'by' in small letters is a word of a sentence; with a capital it heads a value.
    small = (word,) if len(word) > 3 else ()
    return (*small, word.capitalize(), word.title(), word.upper())


LABELS = frozenset(
    form
    for line in _WORDS.splitlines()
    if not line.startswith("#")
    for word in line.split(",")
    if word.strip()
    for form in _written(word.strip())
)
"""Texts that are a label and nothing else, as they are written."""
