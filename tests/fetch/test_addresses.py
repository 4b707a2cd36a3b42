"""Which machine addresses may be connected to."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacyaudit.fetch.addresses import is_public

PRIVATE = """0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1
127.255.255.255 168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.0 172.31.255.255 192.0.0.1
192.0.0.192 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1 192.175.48.1 198.18.0.1
198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::7f00:1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1
64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::
2002:808:808::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 fe80::1%eth0
4000::1 8.8.8.8%1""".split()  # noqa: SIM905 - a table
PUBLIC = """8.8.8.8 1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255
128.0.0.1 168.63.129.15 168.63.129.17 169.253.255.255 172.15.255.255 172.32.0.0 192.167.255.255
192.169.0.0 223.255.255.255 2606:4700::1111 2a00:1450:4009::1 2001:4860:4860::8888
2620:fe::fe""".split()  # noqa: SIM905 - a table


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_is_not_public(address: str) -> None:
    """A page could send us to the router, the printer or a cloud's own machine."""
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is(address: str) -> None:
    """A range drawn too wide would hide pages from the person."""
    assert is_public(address)


@given(st.ip_addresses())
def test_nothing_that_python_calls_private_is_public(address: object) -> None:
    """Our table only takes away."""
    parsed = ipaddress.ip_address(str(address))
    if is_public(str(parsed)):
        assert parsed.is_global
        assert not parsed.is_multicast
        assert not parsed.is_loopback


@given(st.text(max_size=20))
def test_what_is_not_an_address_is_not_public(text: str) -> None:
    """Only a resolver's answer or a plain number is ever asked about; all else is refused."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        assert not is_public(text)
