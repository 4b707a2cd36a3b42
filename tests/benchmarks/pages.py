"""
Pages that look like the real web: nested layout, state, JSON-LD, scripts, many languages.

Over 300 lines because a page is one long thing.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

_TEXT = {
    "en": [
        "the",
        "people",
        "of",
        "this",
        "town",
        "like",
        "to",
        "walk",
        "along",
        "the",
        "river",
        "when",
        "the",
        "weather",
        "is",
        "good",
        "and",
        "the",
        "shops",
        "are",
        "open",
        "until",
        "late",
        "in",
        "the",
        "evening",
        "because",
        "nobody",
        "wants",
        "to",
        "go",
        "home",
        "so",
        "early",
        "on",
        "a",
        "Friday",
    ],
    "de": [
        "die",
        "Leute",
        "in",
        "dieser",
        "Stadt",
        "gehen",
        "gerne",
        "am",
        "Fluss",
        "spazieren",
        "wenn",
        "das",
        "Wetter",
        "schön",
        "ist",
        "und",
        "die",
        "Geschäfte",
        "länger",
        "geöffnet",
        "haben",
        "weil",
        "niemand",
        "früh",
        "nach",
        "Hause",
        "möchte",
    ],
    "fr": [
        "les",
        "gens",
        "de",
        "cette",
        "ville",
        "aiment",
        "se",
        "promener",
        "près",
        "de",
        "la",
        "rivière",
        "quand",
        "il",
        "fait",
        "beau",
        "et",
        "que",
        "les",
        "magasins",
        "sont",
        "ouverts",
        "très",
        "tard",
        "le",
        "soir",
        "parce",
        "que",
        "personne",
        "ne",
        "veut",
        "déjà",
        "rentrer",
    ],
    "pl": [
        "mieszkańcy",
        "tego",
        "miasta",
        "lubią",
        "spacerować",
        "nad",
        "rzeką",
        "gdy",
        "jest",
        "ładna",
        "pogoda",
        "a",
        "sklepy",
        "są",
        "otwarte",
        "do",
        "późna",
        "ponieważ",
        "nikt",
        "nie",
        "chce",
        "wracać",
        "tak",
        "wcześnie",
        "do",
        "domu",
    ],
    "ru": [
        "жители",
        "этого",
        "города",
        "любят",
        "гулять",
        "вдоль",
        "реки",
        "когда",
        "хорошая",
        "погода",
        "и",
        "магазины",
        "открыты",
        "допоздна",
        "потому",
        "что",
        "никто",
        "не",
        "хочет",
        "рано",
        "идти",
        "домой",
    ],
    "hi": [
        "इस",
        "शहर",
        "के",
        "लोग",
        "नदी",
        "के",
        "किनारे",
        "घूमना",
        "पसंद",
        "करते",
        "हैं",
        "जब",
        "मौसम",
        "अच्छा",
        "होता",
        "है",
        "और",
        "दुकानें",
        "देर",
        "तक",
        "खुली",
        "रहती",
        "हैं",
    ],
    "zh": [
        "这个",
        "城市",
        "的",
        "人们",
        "喜欢",
        "在",
        "天气",
        "好",
        "的",
        "时候",
        "沿着",
        "河边",
        "散步",
        "商店",
        "开",
        "到",
        "很",
        "晚",
    ],
}
_WORDS = [
    "item",
    "view",
    "page",
    "news",
    "card",
    "list",
    "link",
    "text",
    "image",
    "video",
    "share",
    "menu",
    "user",
    "time",
    "date",
    "main",
    "side",
    "head",
    "foot",
    "body",
    "wrap",
    "grid",
    "row",
    "col",
    "btn",
    "icon",
    "nav",
    "tab",
    "modal",
    "form",
    "field",
    "label",
    "hero",
    "promo",
    "feed",
]
_NAMES = [
    "Ann",
    "Bob",
    "Carla",
    "Dev",
    "Emma",
    "Farid",
    "Gina",
    "Hans",
    "Ines",
    "Jack",
    "Kira",
    "Liam",
    "Mona",
    "Nils",
    "Olga",
    "Paul",
    "Rosa",
    "Sven",
    "Tina",
    "Umar",
]
_LAST = [
    "Archer",
    "Bond",
    "Carver",
    "Dahl",
    "Eklund",
    "Fisk",
    "Gray",
    "Holt",
    "Ivory",
    "Jarrow",
    "Keane",
    "Lund",
    "Moss",
    "Nord",
    "Ott",
    "Pike",
    "Quinn",
    "Reeve",
    "Stern",
    "Thorne",
]


class Pages:
    """Makes pages, the same ones for the same seed."""

    def __init__(self, seed: int = 2026) -> None:
        self.random = random.Random(seed)

    def sentence(self, language: str) -> str:
        """Return a sentence of a language's words."""
        pick = self.random.choices(_TEXT[language], k=self.random.randint(6, 22))
        return " ".join(pick).capitalize() + "."

    def paragraph(self, language: str, count: int = 4) -> str:
        """Return some sentences, with inline tags among them."""
        said = []
        for _ in range(count):
            text = self.sentence(language)
            if self.random.random() < 0.3:
                words = text.split()
                at = self.random.randrange(len(words))
                tag = self.random.choice(("b", "em", "a href='/tag/x'", "span class=hl"))
                words[at] = f"<{tag}>{words[at]}</{tag.split()[0]}>"
                text = " ".join(words)
            said.append(text)
        return " ".join(said)

    def names(self) -> str:
        """Return a class attribute as style kits write them."""
        pick = self.random.choices(_WORDS, k=self.random.randint(1, 5))
        return " ".join(f"{word}-{self.random.choice(_WORDS)}" for word in pick)

    def card(self, language: str) -> str:
        """Return one teaser in nested boxes."""
        number = self.random.randrange(10**6)
        inner = (
            f'<a class="{self.names()}" href="/{language}/{number}/{self.random.choice(_WORDS)}-{self.random.choice(_WORDS)}?utm_source=home&amp;id={number}" data-id="{number}" data-track=\'{{"pos":{number % 40},"kind":"teaser"}}\'>'
            f'<img src="https://img.example/{number}_640.jpg" srcset="https://img.example/{number}_320.jpg 320w, https://img.example/{number}_640.jpg 640w" alt="{self.sentence(language)[:40]}" loading="lazy" width="640" height="360">'
            f'<h3 class="{self.names()}">{self.sentence(language)}</h3></a><p class="{self.names()}">{self.paragraph(language, 2)}</p>'
            f'<span class="{self.names()}">{self.random.choice(_NAMES)} {self.random.choice(_LAST)}</span> <time datetime="2024-0{self.random.randint(1, 9)}-1{self.random.randint(0, 9)}">1{self.random.randint(0, 9)}.0{self.random.randint(1, 9)}.2024</time>'
        )
        for _ in range(self.random.randint(2, 6)):
            inner = f'<div class="{self.names()}">{inner}</div>\n'
        return inner

    def script(self, size: int) -> str:
        """Return a script as a bundler writes it."""
        parts = []
        left = size
        while left > 0:
            a, b, c = self.random.choices(_WORDS, k=3)
            number = self.random.randrange(10**7)
            part = self.random.choice(
                (
                    f"function {a[0]}{number % 97}(t,n){{return void 0===t?n.{b}.{c}:t.map((function(t){{return t.{a}+{number}}}))}}",
                    f'e.exports={{{a}:"{b}-{c}",{b}:!0,{c}Id:{number},url:"https://api.example/v2/{a}/{number}"}};',
                    f'!function(){{var {a[0]}=document.querySelector(".{b}-{c}");{a[0]}&&{a[0]}.addEventListener("click",(function(e){{window.{c}("{a}",{{{b}:{number}}})}}))}}();',
                    f'"{self.sentence("en")}"===r&&(o=/^[a-z0-9]+\\s*{a}$/i.test(u)?"\\u003cspan class=\\"{b}\\"\\u003e":"{c}\\n");',
                )
            )
            parts.append(part)
            left -= len(part)
        return "".join(parts)

    def state(self, language: str, count: int) -> str:
        """Return a page's state as JSON."""
        return json.dumps(
            {
                "props": {
                    "items": [
                        {
                            "id": self.random.randrange(10**8),
                            "title": self.sentence(language),
                            "author": {
                                "name": f"{self.random.choice(_NAMES)} {self.random.choice(_LAST)}"
                            },
                            "price": round(self.random.random() * 500, 2),
                            "created": 1500000000 + self.random.randrange(10**8),
                            "url": f"https://www.example.com/{self.random.choice(_WORDS)}/{self.random.randrange(10**6)}",
                            "tags": self.random.choices(_WORDS, k=4),
                        }
                        for _ in range(count)
                    ]
                }
            }
        )

    def style(self, size: int) -> str:
        """Return a style sheet."""
        rules = []
        left = size
        while left > 0:
            rule = f".{self.random.choice(_WORDS)}-{self.random.choice(_WORDS)}{{margin:0 {self.random.randint(0, 40)}px;color:#{self.random.randrange(16**6):06x};padding:.5rem}}"
            rules.append(rule)
            left -= len(rule)
        return "".join(rules)

    def page(self, size: int, planted: Sequence[str] = ()) -> str:
        """Return a page of about *size* bytes, with *planted* lines among its text."""
        language = self.random.choices(list(_TEXT), weights=(50, 12, 12, 8, 7, 5, 6))[0]
        links = "".join(
            f'<li class="{self.names()}"><a href="/{self.random.choice(_WORDS)}/{i}" title="{self.random.choice(_WORDS)}">{self.sentence(language)[:24]}</a></li>'
            for i in range(self.random.randint(20, 80))
        )
        head = (
            f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{self.sentence(language)}</title>'
            f'<meta name="description" content="{self.sentence(language)}"><meta property="og:title" content="{self.sentence(language)}">'
            f'<link rel="canonical" href="https://www.example.com/{language}/x"><style>{self.style(size // 12)}</style>'
            f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":{json.dumps(self.sentence(language))},"datePublished":"2024-03-0{self.random.randint(1, 9)}T10:00:00Z","author":{{"@type":"Person","name":"{self.random.choice(_NAMES)} {self.random.choice(_LAST)}"}}}}</script>'
            f'<script>{self.script(size // 5)}</script></head><body class="{self.names()}"><header><nav><ul>{links}</ul></nav></header><main>'
        )
        foot = (
            f"</main><footer><p>&copy; 1998&ndash;2026 Example News. Call +44 20 7946 0{self.random.randint(100, 999)} or mail desk{self.random.randint(1, 99)}@example.net</p>"
            f'<svg viewBox="0 0 24 24"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z"/></svg></footer>'
            f'<script id="__NEXT_DATA__" type="application/json">{self.state(language, size // 1800)}</script><script>{self.script(size // 8)}</script></body></html>'
        )
        body: list[str] = []
        left = size - len(head.encode()) - len(foot.encode())
        plants = list(planted)
        while left > 0:
            chance = self.random.random()
            if chance < 0.75:
                part = self.card(language)
            elif chance < 0.9:
                part = f"<p>{self.paragraph(language, 6)}</p>\n"
            else:
                rows = "".join(
                    f"<tr><td>{self.random.choice(_NAMES)}</td><td>{self.random.randint(1, 99)}</td><td>{self.random.randint(1000, 99999)}</td><td>{self.random.random():.3f}</td></tr>"
                    for _ in range(20)
                )
                part = f"<table><thead><tr><th>Name</th><th>Age</th><th>No</th><th>Time</th></tr></thead><tbody>{rows}</tbody></table>"
            if plants and self.random.random() < 0.2:
                part += f"<div>{plants.pop()}</div>"
            body.append(part)
            left -= len(part.encode())
        return head + "".join(body) + "".join(f"<p>{line}</p>" for line in plants) + foot


PLANTS = (
    "Written by Eleanor Quillby",
    "Call 07700 900481",
    'Mail <a href="mailto:eleanor.quillby@example.com">me</a>',
    "14 Pipistrelle Lane, Ambleford, ZZ99 3QT",
    "Born 23 April 1987",
    "@nell_quillby7",
)


def pages(count: int = 200, seed: int = 2026) -> list[bytes]:
    """Return *count* pages of 20 to 500 KB; every third shows some details."""
    made = Pages(seed)
    found = []
    for number in range(count):
        size = int(min(500_000, max(20_000, made.random.lognormvariate(11.6, 0.8))))
        planted = made.random.sample(PLANTS, 3) if number % 3 == 0 else ()
        found.append(made.page(size, planted).encode())
    return found
