"""Words behind a street that begin with a capital and name no town."""

from __future__ import annotations

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.streets import UNITS

NOT_TOWNS = frozenset(
    f"""
    the a an and or we i he she they it tel telephone phone mobile email call contact open
    opening fax monday tuesday wednesday thursday friday saturday sunday from for flat apt
    apartment unit floor our my her his where when please uk usa england ireland scotland wales
    germany poland france india united postcode zip country county post address map directions
    parking homepage home mr mrs ms dr website www date dob born name oh ny ca tx co no number
    house mieszkanie sold let approved granted refused pending freehold leasehold detached semi
    terraced male female proposal application applicant full outline planning demolition
    erection extension conversion built bedrooms registered company vat hours directors
    secretary owner occupier tenant fon tel. telefon mr. ms. private residential business opp
    opposite nr behind beside next above below off year years since dom {fold("буд")}
    {fold("кв")} tlf telefono telefone telefoon puh cp cap psc cep cod fono faks phon hp lakas bat batiment immeuble imm entree escalier porte hinterhaus vorderhaus
    {" ".join(map(fold, "будинок квартира дом д б корп корпус поверх поштовий індекс індекс индекс тел телефон τκ τηλ".split()))}
    {" ".join(map(fold, "до без від от з із зі та на не для по при про за під над між біля через буде був це як де нет между около будет из або или έως από μέχρι στις στη στο και με για χωρίς θα".split()))}
""".split()
) | {fold(word) for word in UNITS}
