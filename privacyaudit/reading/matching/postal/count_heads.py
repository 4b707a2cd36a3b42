"""Heads of columns and keys of fields whose numbers count something, and number no house."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold

_COUNTED = """
    age|ages|aged|age group|votes?|points?|pts|score|pos|position|rank|ranking|place|qty|quantity|count|total|amount|laps?|seed|id|row|line|item
    bib|start no|dorsal|startnr|startnummer|electors?|voters|households|members|people|residents|population|incidents?|crimes?|cases|visits|views|likes
    cars?|vehicles|houses|homes|units|dwellings|properties|children|adults|trees|signatures|entries|speed limit|speed|price|cost|fee|bedrooms?|beds|rooms|floors?|storeys|weeks|days|hours|minutes|years|group|team|ward|route|bus|stage
    alter|alder|ålder|edad|eta|età|âge|wiek|idade|leeftijd|ikä|věk|vek|kor|életkor|yaş|vârsta|вік|возраст|ηλικία|आयु|उम्र|platz|rang|anzahl|nombre de voix|voix|stimmen|głosy|puntos|punkte
"""
_FLAT = "flat|flat no|flat number|apt|apt no|apartment|unit|unit no|suite|room|wohnung|whg|wohnungsnr|lgh|lägenhet|lägenhetsnr|mieszkanie|nr mieszkania|lokal|nr lokalu|appartement|appt|piso|puerta|interno|daire|byt|lakás|ajtó|кв|квартира|door|bolignr|leilighet"


def _heads(listed: str) -> re.Pattern[str]:
    words = sorted(
        {
            fold(way).lower()
            for word in re.split(r"[|\n]", listed)
            if word.strip()
            for way in (word.strip(), word.strip().upper())
        },
        key=len,
        reverse=True,
    )
    return re.compile("|".join(word if "?" in word else re.escape(word) for word in words))


_COUNTS, _FLATS = _heads(_COUNTED), _heads(_FLAT)


def counted(head: str) -> str:
    """Return *count* or *flat* where the numbers under *head* are those, or an empty text."""
    plain = re.sub(r"[\s_.:#-]+", " ", fold(head)).strip().lower()
    if _FLATS.fullmatch(plain):
        return "flat"
    return "count" if _COUNTS.fullmatch(plain) else ""
