"""
Which machine addresses may be connected to: public ones, by our own table.

``ipaddress.is_global`` calls several ranges public that are not: translators
to private IPv4, multicast, cloud providers' own machines. So IPv6 must be in
the one range that is handed out for public use, minus what is taken out of it
here; IPv4 must be global, and not in this table either.
"""

from __future__ import annotations

import ipaddress
from functools import cache

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_DENIED_4 = tuple(
    ipaddress.IPv4Network(net)
    for net in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # a cloud's own control machine, on a public address
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_GIVEN_OUT_6 = ipaddress.IPv6Network("2000::/3")
_DENIED_6 = tuple(
    ipaddress.IPv6Network(net)
    for net in (
        "2001::/23",  # Teredo, ORCHID and other special uses
        "2001:db8::/32",
        "2002::/16",  # 6to4: any IPv4 address in disguise
        "2620:4f:8000::/48",
        "3fff::/20",
        "3ffe::/16",
    )
)


@cache
def is_public(address: str) -> bool:
    """
    Say whether *address*, an IP address in its usual spelling, may be connected to.

    A zone (``fe80::1%eth0``), or anything that is not an address, is not public.
    """
    if "%" in address:
        return False
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        return (
            parsed in _GIVEN_OUT_6
            and parsed.is_global
            and not any(parsed in network for network in _DENIED_6)
        )
    return parsed.is_global and not any(parsed in network for network in _DENIED_4)
