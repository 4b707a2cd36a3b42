"""One reading of an address, and refusal where two readers might disagree."""

from __future__ import annotations

from itertools import product
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url

from privacyaudit.errors import RefusedError
from privacyaudit.fetch.url import join, read_url

ODD = [
    "http://good.example\\@127.0.0.1/",
    "http://good.example\\.evil.example/",
    "http://user@good.example/",
    "http://user:word@good.example/",
    "http://@good.example/",
    "http://good.example:80:80/",
    "http://good.example:x/",
    "http://good.example:0/",
    "http://good.example:080/",
    "http://good.example:99999/",
    "http://good.example:٣/",
    "http://%67ood.example/",
    "http://good%2eexample/",
    "http://good.example%00/",
    "http://good\t.example/",
    "http://good.example/\r\nHost: evil.example",
    "http://good.example/\x00",
    "http://good .example/",
    "http://good.example/a b",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.01/",
    "http://1.2.3.4.5/",
    "http://1.2.3/",
    "http://0x/",
    "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/",
    "http://ｇood.example/",
    "http://good。example/",
    "http://[::1/",
    "http://[::1%eth0]/",
    "http://[v1.x]/",
    "http://[good.example]/",
    "http://-good.example-/",
    "http://good..example/",
    "http://.good.example/",
    "http://good.example../",
    "http://" + "a" * 64 + ".example/",
    "http://" + "a." * 130 + "example/",
    "http:///path",
    "http:good.example",
    "http://",
    "https:///",
    "http://good.example/\ud800",
    "http://good.\u200bexample/",
    "http://good.example\u2028/",
    "ftp://good.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "gopher://good.example/",
    "//good.example/",
    "good.example",
    "",
    "http://good.example/" + "x" * 5000,
]
FINE = {
    "http://good.example": "http://good.example/",
    "HTTP://GOOD.Example:80/A": "http://good.example/A",
    "https://good.example:443/?q=1#frag": "https://good.example/?q=1",
    "https://good.example./x": "https://good.example/x",
    "  https://good.example/x\n": "https://good.example/x",
    "https://good.example/caf\u00e9?n=\u00e9": "https://good.example/caf%C3%A9?n=%C3%A9",
    "https://good.example/%7Eavery/100%": "https://good.example/%7Eavery/100%25",
    "https://b\u00fccher.example/": "https://xn--bcher-kva.example/",
    "http://8.8.8.8/": "http://8.8.8.8/",
    "http://[2606:4700:0:0::1]/": "http://[2606:4700::1]/",
    "https://good.example:8443/": "https://good.example:8443/",
    "https://under_score.example/": "https://under_score.example/",
}


@pytest.mark.parametrize("address", ODD, ids=ascii)
def test_an_odd_address_is_refused_without_saying_it(address: str) -> None:
    """What two programs read as two hosts is how a check is got around."""
    with pytest.raises(RefusedError) as caught:
        read_url(address)
    assert "example" not in str(caught.value)


@pytest.mark.parametrize(("address", "expected"), FINE.items())
def test_an_ordinary_address_has_one_spelling(address: str, expected: str) -> None:
    """What is checked is exactly what is used."""
    url = read_url(address)
    assert url.text == expected
    assert read_url(url.text) == url


_HOSTS = ("good.example", "127.0.0.1", "[::1]", "10.0.0.5", "localhost", "xn--bcher-kva.example")
_JOINTS = ("@", "\\@", "#@", "?@", "%40", "\\", ":", ";@", "%00@", " @", "/@", "//", "%2f@", "%5c@")


def test_other_readers_agree_on_the_host_of_every_address_that_is_let_through() -> None:
    """Three hundred addresses made of two hosts: whichever is read, all read the same."""
    tried = 0
    for one, joint, other, scheme in product(_HOSTS, _JOINTS, _HOSTS[:4], ("http", "https")):
        address = f"{scheme}://{one}{joint}{other}/"
        tried += 1
        try:
            url = read_url(address)
        except RefusedError:
            continue
        for host in (urlsplit(url.text).hostname, parse_url(url.text).host):
            assert (host or "").strip("[]") == url.host, address
    assert tried >= 300


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    """Addresses are typed, pasted and sent by servers: all of them end well."""
    for address in (text, f"http://{text}", f"https://good.example/{text}"):
        try:
            url = read_url(address)
        except RefusedError:
            continue
        assert url.text.isascii()
        assert url.text.isprintable()
        assert read_url(url.text) == url


@given(st.text(max_size=60))
def test_a_redirect_anywhere_is_read_or_refused(location: str) -> None:
    """The other end may send any text at all as where to go."""
    base = read_url("https://good.example/a/b")
    try:
        url = join(base, location)
    except RefusedError:
        return
    assert url.text.isascii()
    assert read_url(url.text) == url


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/c", "https://good.example/c"),
        ("c", "https://good.example/a/c"),
        ("//other.example/", "https://other.example/"),
        ("?q=1", "https://good.example/a/b?q=1"),
        ("https://www.good.example/", "https://www.good.example/"),
    ],
)
def test_a_redirect_is_seen_from_where_it_was_sent(location: str, expected: str) -> None:
    """Most redirects are relative."""
    assert join(read_url("https://good.example/a/b"), location).text == expected
