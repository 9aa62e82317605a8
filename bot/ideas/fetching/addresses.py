"""Which addresses are public: everything that is not known to be so is refused.

The lists follow IANA's registries of special-purpose addresses (RFC 6890 and its updates). A block that
those call reachable, but where nothing to read can stand (AS112's sinks, relays of tunnels), is refused
too; so is IPv6 space that IANA has not handed out, since nobody but an inside network could use it.
"""

from __future__ import annotations

from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

REFUSED_4 = {
    "0.0.0.0/8": "this host on this network, RFC 1122",
    "10.0.0.0/8": "private, RFC 1918",
    "100.64.0.0/10": "shared by carriers (CGNAT), RFC 6598",
    "127.0.0.0/8": "loopback, RFC 1122",
    "168.63.129.16/32": "the host beneath one cloud's virtual machines, public by its number only",
    "169.254.0.0/16": "link-local, clouds' metadata among it, RFC 3927",
    "172.16.0.0/12": "private, RFC 1918",
    "192.0.0.0/24": "protocol assignments, RFC 6890",
    "192.0.2.0/24": "documentation, RFC 5737",
    "192.31.196.0/24": "AS112, RFC 7535",
    "192.52.193.0/24": "multicast tunnels (AMT), RFC 7450",
    "192.88.99.0/24": "6to4 relays, RFC 7526",
    "192.168.0.0/16": "private, RFC 1918",
    "192.175.48.0/24": "AS112, RFC 7534",
    "198.18.0.0/15": "benchmarking, RFC 2544",
    "198.51.100.0/24": "documentation, RFC 5737",
    "203.0.113.0/24": "documentation, RFC 5737",
    "224.0.0.0/4": "multicast, RFC 5771",
    "240.0.0.0/4": "reserved, RFC 1112, and broadcast, RFC 919",
}

# Global unicast, RFC 4291: the only part of IPv6 in which a public host can have its address. Outside of it
# lie ::, ::1, mapped, compatible and translated IPv4 (RFC 4291, 2765), NAT64 (64:ff9b::/96, RFC 6052, and
# 64:ff9b:1::/48, RFC 8215), discard-only (100::/64, RFC 6666), dummy (100:0:0:1::/64, RFC 9780), segment
# routing (5f00::/16, RFC 9602), unique local (fc00::/7, RFC 4193), link-local (fe80::/10, RFC 4291),
# site-local (fec0::/10, RFC 3879) and multicast (ff00::/8, RFC 4291).
GLOBAL_6 = "2000::/3"
REFUSED_6 = {
    # Teredo (RFC 4380), benchmarking (RFC 5180), AMT (RFC 7450), AS112 (RFC 7535), ORCHID (RFC 4843),
    # ORCHIDv2 (RFC 7343) and drones (RFC 9374) have their blocks in here.
    "2001::/23": "protocol assignments, RFC 2928",
    "2001:db8::/32": "documentation, RFC 3849",
    "2002::/16": "6to4, RFC 3056",
    "2620:4f:8000::/48": "AS112, RFC 7534",
    "2d00::/8": "not handed out, IANA",
    "2e00::/7": "not handed out, IANA",
    "3000::/4": "not handed out, IANA; 6bone, RFC 3701; documentation (3fff::/20), RFC 9637",
}
# A tunnel inside of a site: the second half of such an address is a marker and an IPv4 address.
ISATAP = frozenset({0x00005EFE, 0x02005EFE})  # RFC 5214


def is_public(ip: str | IPv4Address | IPv6Address) -> bool:
    """Whether anybody's host may stand at this address: an address that cannot be read is not public."""
    try:
        address = ip_address(ip)
    except ValueError:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in block for block in _blocks_4())
    return _is_public_6(address)


def _is_public_6(address: IPv6Address) -> bool:
    if address.scope_id is not None or int(address) >> 32 & 0xFFFFFFFF in ISATAP:
        return False
    inside, refused = _blocks_6()
    return address in inside and not any(address in block for block in refused)


@cache
def _blocks_4() -> tuple[IPv4Network, ...]:
    return tuple(map(IPv4Network, REFUSED_4))


@cache
def _blocks_6() -> tuple[IPv6Network, tuple[IPv6Network, ...]]:
    return IPv6Network(GLOBAL_6), tuple(map(IPv6Network, REFUSED_6))
