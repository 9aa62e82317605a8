"""Which addresses are public: every special block refused to its last address, and nothing public lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ideas.fetching.addresses import GLOBAL_6, REFUSED_4, REFUSED_6, is_public

# Written down here once more, from IANA's registries, so that a line lost there is missed here.
_SPECIAL = """
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
    192.0.0.0/29 192.0.0.8/32 192.0.0.9/32 192.0.0.10/32 192.0.0.170/31 192.0.2.0/24 192.31.196.0/24
    192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
    203.0.113.0/24 224.0.0.0/4 233.252.0.0/24 240.0.0.0/4 255.255.255.255/32
    ::/128 ::1/128 ::/96 ::ffff:0:0/96 ::ffff:0:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64
    200::/7 400::/6 800::/5 1000::/4 2001::/23 2001::/32 2001:1::1/128 2001:1::2/128 2001:2::/48 2001:3::/32
    2001:4:112::/48 2001:10::/28 2001:20::/28 2001:30::/28 2001:db8::/32 2002::/16 2620:4f:8000::/48
    3ffe::/16 3fff::/20 4000::/2 5f00::/16 8000::/1 fc00::/7 fd00:ec2::254/128 fe80::/10 fec0::/10 ff00::/8
"""

# The addresses just outside of the blocks, and well-known public ones.
_PUBLIC = """
    1.0.0.0 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 168.63.129.15
    168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0
    192.0.3.0 192.31.195.255 192.31.197.0 192.52.192.255 192.52.194.0 192.88.98.255 192.88.100.0
    192.167.255.255 192.169.0.0 192.175.47.255 192.175.49.0 198.17.255.255 198.20.0.0 198.51.99.255
    198.51.101.0 203.0.112.255 203.0.114.0 223.255.255.255 1.1.1.1 8.8.8.8 104.16.0.1 36.86.63.182
    2001:200:: 2001:db7:ffff:ffff:: 2001:db9:: 2003:: 2400:: 2606:4700:4700::1111 2620:4f:7fff:ffff::
    2620:4f:8001:: 2a00:1450:4001:831::200e 2cff:ffff:ffff:ffff::
"""


@pytest.mark.parametrize("block", _SPECIAL.split())
def test_no_address_of_a_special_block_is_public(block: str) -> None:
    assert not any(map(is_public, _sample(block)))


@pytest.mark.parametrize("block", [*REFUSED_4, *REFUSED_6])
def test_every_refused_block_is_refused_throughout_and_says_why(block: str) -> None:
    assert not any(map(is_public, _sample(block)))
    assert (REFUSED_4 | REFUSED_6)[block]


@pytest.mark.parametrize("address", _PUBLIC.split())
def test_addresses_around_the_special_blocks_are_public(address: str) -> None:
    assert is_public(address)


@given(st.integers(0, 2**32 - 1))
def test_whatever_is_public_in_ipv4_is_global_to_the_standard_library_too(number: int) -> None:
    address = IPv4Address(number)
    if is_public(address):
        assert address.is_global
        assert not any((address.is_multicast, address.is_reserved, address.is_private))


@given(st.integers(0, 2**128 - 1) | st.integers(int(IPv6Address("2000::")), int(IPv6Address("3fff::"))))
def test_whatever_is_public_in_ipv6_is_global_to_the_standard_library_too(number: int) -> None:
    address = IPv6Address(number)
    if is_public(address):
        assert address.is_global
        assert address.ipv4_mapped is None
        assert address.sixtofour is None
        assert address.teredo is None


@given(st.integers(0, 2**32 - 1))
def test_no_ipv4_address_gets_through_in_the_clothes_of_ipv6(number: int) -> None:
    for prefix in (
        "::",
        "::ffff:0:0",
        "::ffff:0:0:0",
        "64:ff9b::",
        "64:ff9b:1::",
        "2001::",
        "fe80::5efe:0:0",
    ):
        assert not is_public(IPv6Address(int(IPv6Address(prefix)) | number))
    assert not is_public(IPv6Address(0x2002 << 112 | number << 80))


@given(st.integers(0, 2**32 - 1), st.sampled_from([0x00005EFE, 0x02005EFE]))
def test_a_tunnel_inside_of_a_site_is_not_public_under_any_prefix(number: int, marker: int) -> None:
    assert not is_public(IPv6Address(int(IPv6Address("2606:4700::")) | marker << 32 | number))


@given(st.text(max_size=40).filter(lambda text: not set(text) & set(".:")))
def test_what_is_no_address_is_not_public(text: str) -> None:
    assert not is_public(text)


@pytest.mark.parametrize(
    "text",
    ["", "localhost", "example.org", "1.1.1", "01.1.1.1", "0x1.1.1.1", "16843009", "1.1.1.1/32", " 1.1.1.1",
     "1.1.1.1 ", "1.1.1.1\n", "2606:4700:4700::1111%eth0", "[2606:4700:4700::1111]", "fe80::1%1", "１.1.1.1"],
)  # fmt: skip
def test_an_address_in_an_odd_form_is_refused(text: str) -> None:
    assert not is_public(text)


def test_only_global_unicast_can_be_public_in_ipv6() -> None:
    inside = IPv6Network(GLOBAL_6)
    chance = random.Random(7)
    outside = (IPv6Address(chance.getrandbits(128)) for _ in range(2000))
    assert not any(is_public(address) for address in outside if address not in inside)


@settings(max_examples=50)
@given(st.integers(0, 2**32 - 1))
def test_text_and_value_are_judged_alike(number: int) -> None:
    address = IPv4Address(number)
    assert is_public(address) is is_public(str(address))


def _sample(block: str) -> Iterator[IPv4Address | IPv6Address]:
    network: IPv4Network | IPv6Network = ip_network(block)
    size = network.num_addresses
    chance = random.Random(block)
    places = {0, size - 1, size // 2, *(chance.randrange(size) for _ in range(200))}
    yield from (network[place] for place in places)
