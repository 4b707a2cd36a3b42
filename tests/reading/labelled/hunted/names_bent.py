"""Names as grammar bends them, in a sentence, and relatives of the same surname beside them."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import (
    names_beside_mail,
    names_kin,
    names_near,
    names_turned,
    people_left,
)
from tests.reading.labelled.hunted.group import Group

_BENT = """
PL | Agnieszka Kołodziejska | Zenobiusz | Agnieszki Kołodziejskiej; Agnieszce Kołodziejskiej; Agnieszkę Kołodziejską; z Agnieszką Kołodziejską; Agnieszko Kołodziejska
PL | Tomasz Wichrowiec | Zenobiusz | Tomasza Wichrowca; Tomaszowi Wichrowcowi; z Tomaszem Wichrowcem; o Tomaszu Wichrowcu
PL | Marek Zdun | Zenobiusz | Marka Zduna; Markowi Zdunowi; z Markiem Zdunem
PL | Maria Gąska | Zenobiusz | Marii Gąski; Marię Gąskę; z Marią Gąską; Marii Gąsce
PL | Paweł Kozieł | Zenobiusz | Pawła Kozła; z Pawłem Kozłem; Pawłowi Kozłowi
CZ | Jana Veverková | Zbyněk | Jany Veverkové; Janě Veverkové; s Janou Veverkovou; Janu Veverkovou
CZ | Karel Hřebíček | Zbyněk | Karla Hřebíčka; s Karlem Hřebíčkem; Karlu Hřebíčkovi
SK | Mária Hrušková | Zbyněk | Márie Hruškovej; s Máriou Hruškovou
UA | Ганна Петрук | Захар | Ганни Петрук; Ганні Петрук; з Ганною Петрук; Ганну Петрук
UA | Олексій Гречка | Захар | Олексія Гречки; Олексію Гречці; з Олексієм Гречкою; Олексія Гречку
UA | Наталія Коваленко | Захар | Наталії Коваленко; з Наталією Коваленко
UA | Іван Савчук | Захар | Івана Савчука; Івану Савчуку; з Іваном Савчуком; Іванові Савчукові
UA | Марія Левицька | Захар | Марії Левицької; Марію Левицьку; з Марією Левицькою; Марії Левицькій
RU | Сергей Воробьёв | Захар | Сергея Воробьёва; Сергею Воробьёву; с Сергеем Воробьёвым
RU | Анна Ковалёва | Захар | Анны Ковалёвой; Анну Ковалёву; с Анной Ковалёвой; Анне Ковалевой
FI | Matti Virtasalo | Zacharias | Matti Virtasalon; Matti Virtasalolle; Matti Virtasalolta
FI | Liisa Korhosenmaa | Zacharias | Liisa Korhosenmaan
FI | Anna Lahtinen | Zacharias | Anna Lahtisen; Anna Lahtiselle; Anna Lahtista
HU | Kovácsik Anna | Zebulon | Kovácsik Annának; Kovácsik Annával; Kovácsik Annát
HU | Zöldhegyi Gábor | Zebulon | Zöldhegyi Gábornak; Zöldhegyi Gáborral; Zöldhegyi Gábort
GR | Νίκος Παπαδάκης | Ζήνων | του Νίκου Παπαδάκη; τον Νίκο Παπαδάκη; Νίκε Παπαδάκη
GR | Γιώργος Σταυρίδης | Ζήνων | του Γιώργου Σταυρίδη; τον Γιώργο Σταυρίδη
DE | Otto Krampfeld | Zacharias | Otto Krampfelds; mit Otto Krampfeld
SE | Bo Forsgren | Zakarias | Bo Forsgrens
TR | Ayşe Kırmızıgül | Zekeriya | Ayşe Kırmızıgül'ün; Ayşe Kırmızıgül'e; Ayşe Kırmızıgül’den
LT | Jonas Petraitulis | Zacharijus | Jono Petraitulio; Jonui Petraituliui
LV | Anna Bērziņkalna | Zaharija | Annas Bērziņkalnas; Annai Bērziņkalnai
HR | Ivan Horvatinčić | Zvonko | Ivana Horvatinčića; Ivanu Horvatinčiću
RO | Maria Ionescanu | Zaharia | Mariei Ionescanu
BG | Иван Зографов | Захари | на Иван Зографов
"""
"""Where, the name, a relative's given name, and how the name is bent."""


def _group(country: str, value: str, relative: str, bent: list[str]) -> Group:
    family = value.split()[0 if country == "HU" else -1]
    pages = [f"C | <p>… {form} …</p>" for form in bent]
    pages += [f"C | <li>{form}</li>" for form in bent]
    pages += [f"- | <p>… {relative} {family} …</p>", f"- | <p>{family}</p>"]
    return Group("name: bent", country, Kind.NAME, value, (), "text/html", "\n".join(pages))


GROUPS = (
    *(
        _group(country, value, relative, bent.split("; "))
        for country, value, relative, bent in (
            line.split(" | ") for line in _BENT.strip().splitlines()
        )
    ),
    *names_turned.GROUPS,
    *names_kin.GROUPS,
    *names_near.GROUPS,
    *names_beside_mail.GROUPS,
    *people_left.GROUPS,
)
