"""
Addresses that lead to private machines, by every road there is.

Each case is a web address; names are resolved by the lab's own name server as
:data:`NAMES` says, and a page on :data:`PUBLIC` redirects wherever its query asks.
"""

from __future__ import annotations

from urllib.parse import quote

PUBLIC = ("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "8.8.4.4")
"""The only addresses that may be connected to in the lab."""

LITERALS = (
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.255.255.254",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "0",
    "0.0.0.0",
    "10.0.0.5",
    "172.16.0.5",
    "172.31.255.254",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "2852039166",
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:0:127.0.0.1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[64:ff9b::a9fe:a9fe]",
    "[64:ff9b:1::10.0.0.5]",
    "[2002:7f00:1::]",
    "[2002:a00:5::1]",
    "[2001:0:7f00:1::]",
    "[2001:db8::1]",
    "[fc00::5]",
    "[fd00:ec2::254]",
    "[fec0::1]",
    "[5f00::1]",
    "[3fff::1]",
    "[100::1]",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "１２７.０.０.１",
    "localhost",
    "LOCALHOST",
    "localhost.",
)

NAMES: dict[str, tuple[tuple[str, ...], ...]] = {
    "good.lab.example": (("93.184.215.14",),),
    "good6.lab.example": (("2606:2800:21f:cb07:6820:80da:af6b:8b2c",),),
    "both.lab.example": (("93.184.215.14", "8.8.4.4"),),
    "loop.lab.example": (("127.0.0.1",),),
    "loop6.lab.example": (("::1",),),
    "ten.lab.example": (("10.0.0.5",),),
    "home.lab.example": (("192.168.1.1",),),
    "cgnat.lab.example": (("100.64.0.1",),),
    "cloud.lab.example": (("169.254.169.254",),),
    "wire.lab.example": (("168.63.129.16",),),
    "zero.lab.example": (("0.0.0.0",),),
    "mapped.lab.example": (("::ffff:10.0.0.5",),),
    "siit.lab.example": (("::ffff:0:10.0.0.5",),),
    "nat64.lab.example": (("64:ff9b::a00:5",),),
    "sixtofour.lab.example": (("2002:a00:5::1",),),
    "unique.lab.example": (("fd00::5",),),
    "site.lab.example": (("fec0::5",),),
    "public-first.lab.example": (("93.184.215.14", "10.0.0.5"),),
    "private-first.lab.example": (("10.0.0.5", "93.184.215.14"),),
    "private6-public4.lab.example": (("fd00::5", "93.184.215.14"),),
    # Rebinding: each question gets the next answer, the last one for good.
    "rebind.lab.example": (("93.184.215.14",), ("127.0.0.1",)),
    "rebind6.lab.example": (("93.184.215.14",), ("::1",)),
    "rebind-ten.lab.example": (("93.184.215.14",), ("10.0.0.5",)),
    "rebind-cloud.lab.example": (("93.184.215.14",), ("169.254.169.254",)),
}

CONTROLS = (
    "http://good.lab.example/",
    "http://good6.lab.example/",
    "http://both.lab.example/",
    "http://93.184.215.14/",
    "http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
)
"""Public pages that must come back, or the lab proves nothing."""

_REDIRECTED = (
    "http://127.0.0.1/",
    "http://10.0.0.5/",
    "http://169.254.169.254/latest/meta-data/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::5]/",
    "http://localhost/",
    "http://loop.lab.example/",
    "http://ten.lab.example/",
    "http://private-first.lab.example/",
    "http://mapped.lab.example/",
    "http://10.0.0.5:6379/",
    "https://10.0.0.5/",
    "//10.0.0.5/",
    "http:\\\\10.0.0.5/",
    "http://good.lab.example@10.0.0.5/",
    "http://good.lab.example\\@10.0.0.5/",
    "file:///etc/passwd",
    "gopher://10.0.0.5/x",
)

_ODD = (
    "http://good.lab.example\\@127.0.0.1/",
    "http://good.lab.example@127.0.0.1/",
    "http://good.lab.example:80@127.0.0.1/",
    "http://127.0.0.1\\@good.lab.example/",
    "http://%31%32%37.0.0.1/",
    "http://127.0.0.1%2f@good.lab.example/",
    "http://127.0.0.1#@good.lab.example/",
    "http://127.0.0.1?@good.lab.example/",
    "http://[::1%25lo]/",
    "http://127.0.0.1:80/",
    "http://10.0.0.5:443/",
    "http://good.lab.example:22/",
    "http://10.0.0.5:6379/",
    "http://\t127.0.0.1/",
    "http://127.0.0.1\t/",
    "http:127.0.0.1/",
    "http:/127.0.0.1/",
    "http:///127.0.0.1/",
    "  http://127.0.0.1/",
    "https://127.0.0.1/",
    "https://localhost/",
    "https://ten.lab.example/",
)


def redirected(to: str) -> str:
    """Return the address of a public page that sends its reader to *to*."""
    return f"http://good.lab.example/to?{quote(to, safe='')}"


def hostile() -> list[str]:
    """Return every hostile address."""
    literal = [f"http://{host}/" for host in LITERALS]
    controls = ("good.lab.example", "good6.lab.example", "both.lab.example")
    named = [f"http://{name}/" for name in NAMES if name not in controls]
    again = [f"http://{name}/again" for name in NAMES if name.startswith("rebind")]
    return [*literal, *named, *again, *_ODD, *(redirected(to) for to in _REDIRECTED)]
