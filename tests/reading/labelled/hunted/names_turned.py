"""Names as more languages bend, soften and misspell them, and the relatives and namesakes beside them.

Over 300 lines because it is one table.
"""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_PAGES = r"""
# RO | text/html | name=Ileana Pârvuțescu
C | a Ilenei Pârvuțescu
C | Ilenei Parvutescu
# RO | text/html | name=Andreea Codreleanu
C | premiul Andreei Codreleanu
# RO | text/html | name=Anca Brădeteanu
C | casa Ancăi Brădeteanu
C | casa Ancii Brădeteanu
# RO | text/html | name=Olga Sălceanu
C | mama Olgăi Sălceanu
# RO | text/html | name=Maria Sălceanu
C | mama Mariei Sălceanu
# RO | text/html | name=Raluca Strâmbeanu
C | Ralucăi Strâmbeanu
C | lui Răzvan Strâmbeanu și Ralucăi Strâmbeanu
# RO | text/html | name=Viorica Strâmbeanu
C | Vioricăi Strâmbeanu
# PL | text/html | name=Bożena Gżegżółkowska
C | z Bożeną Gżegżółkowską
C | Bożenie Gżegżółkowskiej
C | Bożenę Gżegżółkowską
C | państwa Bożeny i Jana Gżegżółkowskich
# PL | text/html | name=Przemysław Gąskowicz
C | z Przemysławem Gąskowiczem
C | Przemysławowi Gąskowiczowi
C | o Przemysławie Gąskowiczu
C | Przemysława Gąskowicza
C | Przemka Gąskowicza
C | Przemku Gąskowiczu
# PL | text/html | name=Jagoda Świerszcz
C | Jagody Świerszcz
C | Jagodzie Świerszcz
C | z Jagodą Świerszcz
# PL | text/html | name=Paweł Kozieł
C | Pawłowi Koziełowi
C | Pawła Kozieła
C | Pawła Kozła
# PL | text/html | name=Marek Wróblewski
C | z Markiem Wróblewskim
C | o Marku Wróblewskim
C | Markowi Wróblewskiemu
# PL | text/html | name=Andrzej Dudziak
C | Andrzeja Dudziaka
C | z Andrzejem Dudziakiem
C | Andrzejowi Dudziakowi
# PL | text/html | name=Jerzy Gołąb
C | Jerzego Gołębia
C | Jerzemu Gołębiowi
C | z Jerzym Gołębiem
# PL | text/html | name=Antoni Zając
C | Antoniego Zająca
C | Antoniemu Zającowi
# PL | text/html | name=Ewa Kulesza
C | Ewy Kuleszy
C | z Ewą Kuleszą
C | Ewie Kuleszy
# CZ | text/html | name=Ludmila Vrbická
C | Ludmily Vrbické
C | s Ludmilou Vrbickou
C | Ludmile Vrbické
# CZ | text/html | name=Karel Ořešník
C | Karla Ořešníka
C | Karlovi Ořešníkovi
C | s Karlem Ořešníkem
# CZ | text/html | name=Jiří Hradecký
C | Jiřího Hradeckého
C | Jiřímu Hradeckému
C | s Jiřím Hradeckým
# CZ | text/html | name=Pavel Němec
C | Pavla Němce
C | Pavlovi Němcovi
# CZ | text/html | name=Marie Dvorská
C | Marii Dvorské
C | s Marií Dvorskou
# CZ | text/html | name=Ondřej Svoboda
C | Ondřeje Svobody
C | Ondřejem Svobodou
C | Ondřejovi Svobodovi
# SK | text/html | name=Zuzana Hrušovská
C | Zuzany Hrušovskej
C | so Zuzanou Hrušovskou
# FI | text/html | name=Tuulikki Havukuisma
C | Tuulikki Havukuisman talo
C | Tuulikki Havukuismalle
C | Tuulikin Havukuisman
C | Tuulikki Havukuismasta
C | Tuulikki Havukuismaa
# FI | text/html | name=Reino Pihkasalo
C | Reino Pihkasalon
C | Reino Pihkasalolta
# FI | text/html | name=Aino Lehtinen
C | Aino Lehtisen
C | Aino Lehtiselle
C | Aino Lehtistä
# FI | text/html | name=Mikko Lepistö
C | Mikko Lepistön
C | Mikko Lepistöltä
C | Mikko Lepistöä
- | Mikkola Lepistö
# FI | text/html | name=Pekka Koski
C | Pekka Kosken
C | Pekka Koskelle
# FI | text/html | name=Eeva Lahti
C | Eeva Lahden
C | Eeva Lahdelle
C | Eeva Lahtea
# FI | text/html | name=Antti Mäki
C | Antti Mäen
C | Antti Mäelle
# FI | text/html | name=Sari Virtapelto
C | Sari Virtapellon
C | Sari Virtapellolle
# FI | text/html | name=Ville Rautasuo
C | Ville Rautasuolta
# FI | text/html | name=Anni Harju
C | Anni Harjun
# FI | text/html | name=Anni Saarijärvi
C | Anni Saarijärven
C | Anni Saarijärvelle
# FI | text/html | name=Liisa Kuusikangas
C | Liisa Kuusikankaan
C | Liisa Kuusikankaalle
# LT | text/html | name=Rūta Žvirblaitienė
C | Rūtos Žvirblaitienės
C | Rūtai Žvirblaitienei
C | su Rūta Žvirblaitiene
C | Rūtą Žvirblaitienę
# LT | text/html | name=Jonas Gluosnis
C | Jono Gluosnio
C | Jonui Gluosniui
C | Joną Gluosnį
C | su Jonu Gluosniu
- | Jonė Gluosnytė
- | Jonas Gluosnaitis
# LT | text/html | name=Mindaugas Kazlauskas
C | Mindaugo Kazlausko
C | Mindaugui Kazlauskui
# LT | text/html | name=Aistė Petrauskaitė
C | Aistės Petrauskaitės
C | Aistei Petrauskaitei
# LT | text/html | name=Saulius Medžius
C | Sauliaus Medžiaus
C | Sauliui Medžiui
# LV | text/html | name=Ilze Bērziņa
C | Ilzes Bērziņas
C | Ilzei Bērziņai
C | ar Ilzi Bērziņu
# LV | text/html | name=Jānis Ozols
C | Jāņa Ozola
C | Jānim Ozolam
C | ar Jāni Ozolu
# LV | text/html | name=Andris Kalniņš
C | Andra Kalniņa
C | Andrim Kalniņam
# EE | text/html | name=Mart Kuusemäe
C | Mart Kuusemäele
# EE | text/html | name=Liina Tammeorg
C | Liina Tammeoru
C | Liina Tammeorule
# UA | text/html | name=Соломія Журбовецька
C | Соломії Журбовецької
C | Соломією Журбовецькою
C | Соломію Журбовецьку
C | Соломіє Журбовецька
# UA | text/html | name=Остап Кравчиненко
C | Остапа Кравчиненка
C | Остапові Кравчиненку
C | Остапом Кравчиненком
# UA | text/html | name=Ігор Тихий
C | Ігоря Тихого
C | Ігорю Тихому
C | з Ігорем Тихим
# UA | text/html | name=Наталія Коваль
C | Наталії Коваль
C | Наталією Коваль
# UA | text/html | name=Андрій Коваль
C | Андрія Коваля
C | Андрієм Ковалем
C | Андрієві Ковалю
# UA | text/html | name=Олег Мороз
C | Олега Мороза
C | Олегу Морозу
# UA | text/html | name=Ольга Швець
C | Ользі Швець
C | Ольги Швець
# UA | text/html | name=Оксана Гончар
C | Оксані Гончар
# UA | text/html | name=Микола Гончар
C | Миколи Гончара
C | Миколою Гончаром
# UA | text/html | name=Дмитро Бондар
C | Дмитра Бондаря
C | Дмитрові Бондарю
# UA | text/html | name=Петро Квітка
C | Петра Квітки
C | Петром Квіткою
C | Петрові Квітці
# BG | text/html | name=Добри Пчеларов
C | на Добри Пчеларов
# RU | text/html | name=Андрей Соловьёв
C | Андрея Соловьёва
C | Андрею Соловьеву
C | с Андреем Соловьёвым
# RU | text/html | name=Мария Гусева
C | Марии Гусевой
C | Марию Гусеву
# RU | text/html | name=Юрий Белый
C | Юрия Белого
C | Юрию Белому
# RU | text/html | name=Наталья Крылова
C | Наталье Крыловой
C | Натальей Крыловой
# RS | text/html | name=Ljubica Džeparović
C | Ljubice Džeparović
C | Ljubici Džeparović
C | sa Ljubicom Džeparović
C | Љубици Џепаровић
# RS | text/html | name=Љубица Џепаровић
C | Ljubici Džeparović
C | Љубицом Џепаровић
C | Ljubici Džeparović
C | Ljubica Dzeparovic
C | Ljubicom Dzeparovic
C | Љубицом Џепаровић
# RS | text/html | name=Nenad Džepović
C | Nenada Džepovića
C | Nenadu Džepoviću
C | sa Nenadom Džepovićem
# HR | text/html | name=Hrvoje Brajdić
C | Hrvoja Brajdića
C | s Hrvojem Brajdićem
# HR | text/html | name=Ante Vukasović
C | Ante Vukasovića
C | Anti Vukasoviću
# SI | text/html | name=Janez Hribernik
C | Janeza Hribernika
C | z Janezom Hribernikom
C | Janezu Hriberniku
# SI | text/html | name=Mojca Zajčeva
C | Mojce Zajčeve
C | Mojci Zajčevi
# HU | text/html | name=Kővágó Eszter
C | Kővágó Eszternek
C | Kővágó Esztert
C | Kővágó Eszterrel
C | Kővágó Eszterhez
# HU | text/html | name=Vadas Béla
C | Vadas Bélának
C | Vadas Bélával
# GR | text/html | name=Νίκος Λευκαδίτης
C | του Νίκου Λευκαδίτη
C | τον Νίκο Λευκαδίτη
# GR | text/html | name=Ελένη Κουκουβάγια
C | της Ελένης Κουκουβάγια
C | της Ελένης Κουκουβάγιας
# GR | text/html | name=Γιώργος Μαρκόπουλος
C | του Γιώργου Μαρκόπουλου
C | τον Γιώργο Μαρκόπουλο
# TR | text/html | name=Zeynep Kırlangıç
C | Zeynep Kırlangıç'ın
C | Zeynep Kırlangıç'a
C | Zeynep Kırlangıç’tan
# IS | text/html | name=Guðrún Jónsdóttir
C | Guðrúnar Jónsdóttur
C | Guðrúnu Jónsdóttur
# IS | text/html | name=Sigurður Helgason
C | Sigurðar Helgasonar
C | Sigurði Helgasyni
# SE | text/html | name=Åsa Björnhjelm
C | Åsa Björnhjelms hus
# DE | text/html | name=Friedhelm Käßbauer
C | Friedhelm Käßbauers Haus
C | Käßbauers Friedhelm
# DE | text/html | name=Jutta Voß
C | Jutta Voß' Haus
# IE | text/html | name=Sorcha Ní Fhearbhaile
C | do Shorcha Ní Fhearbhaile
C | a Shorcha Ní Fhearbhaile
# IE | text/html | name=Tomás Ó Fiannalaigh
C | a Thomáis Uí Fhiannalaigh
C | ó Thomás Ó Fiannalaigh
C | teach Thomáis Uí Fhiannalaigh
# IE | text/html | name=Máire Mhic Giolla Bhríde
C | do Mháire Mhic Giolla Bhríde
# GB | text/html | name=Mairi NicLeòid
C | aig Mhairi NicLeòid
# RS | text/html | name=Ненад Џеповић
C | Nenadom Džepovićem
C | Ненада Џеповића
C | Nenada Dzepovica
# PL | text/html | name=Jan Nowak
- | Jana Nowak, nauczycielka
- | Janina Nowak
C | Jana Nowaka
C | Janowi Nowakowi
# PL | text/html | name=Martin Kowal
- | Martina Kowal
- | Martyna Kowal
# CZ | text/html | name=Pavel Dvorský
- | Pavla Dvorská
C | Pavla Dvorského
# CZ | text/html | name=Karel Novák
- | Karla Nováková
C | Karla Nováka
# UA | text/html | name=Олександр Коваль
- | Олександра Ковальчук
C | Олександра Коваля
# FI | text/html | name=Marko Koski
- | Marko Koskinen
- | Markku Koski
# RO | text/html | name=Ion Codreanu
- | Ioana Codreanu
- | Ionela Codreanu
# RO | text/html | name=Adrian Codreanu
- | Adriana Codreanu
# IS | text/html | name=Jón Helgason
- | Jóna Helgadóttir
C | Jóns Helgasonar
# IE | text/html | name=Seán Ó Fiannalaigh
- | Síle Ní Fhiannalaigh
- | Sorcha Ó Fiannalaigh
C | do Sheán Ó Fiannalaigh
# EE | text/html | name=Mart Tamm
- | Marta Tamm
- | Marti Tammsaar
# DE | text/html | name=Martin Graf
- | Martina Graf
- | Martine Graf
# DE | text/html | name=Karl Bröckel
- | Karla Bröckel
- | Karlotta Bröckel
- | Karin Bröckel
# DE | text/html | name=Daniel Bröckel
- | Daniela Bröckel
- | Danuta Bröckel
- | Danilo Bröckel
# GB | text/html | name=Martin Quillby
- | Martina Quillby
- | Marty Quill
- | Mark Quillby
- | Marie Quillby
- | Mary Quillby
- | Marley Quillby
# GB | text/html | name=Carol Quillby
- | Carl Quillby
- | Carly Quillby
# GB | text/html | name=Robert Quillby
- | Roberta Quillby
- | Rose Quillby
# GB | text/html | name=Philippa Quillby
C | Phillipa Quillby
C | Philipa Quillby
- | Philip Quillby
- | Phillip Quillby
# FR | text/html | name=Danièle Loubressol
- | Daniel Loubressol
- | Danielle Marsh
# FR | text/html | name=Michel Loubressol
- | Michelle Loubressol
- | Michèle Loubressol
# IT | text/html | name=Gabriele Neri
- | Gabriella Neri
- | Gabrielle Neri
# PL | text/html | name=Daniel Nowak
- | Daniela Nowak
# ES | text/html | name=Manuel Olivastre
- | Manuela Olivastre
# GB | text/html | name=Joan Quillby
- | Joanne Quillby
- | John Quillby
# GB | text/html | name=Allan Quillby
C | Alan Quillby
# GB | text/html | name=Rachel Quillby
- | Raquel Marsh
# GB | text/html | name=Helen Quillby
- | Helena Marsh
"""


def _groups() -> Iterator[Group]:
    """Yield a group for each head: where, what the page is, and what the person listed."""
    for block in _PAGES.strip().removeprefix("# ").split("\n# "):
        head, _, pages = block.partition("\n")
        country, media, *listed = head.split(" | ")
        (kind, value), *also = ((Kind(k), v) for k, _, v in (one.partition("=") for one in listed))
        yield Group("names bent in more languages", country, kind, value, tuple(also), media, pages)


GROUPS = tuple(_groups())
