"""Documents are decoded, and those that declare what could blow up are refused."""

from __future__ import annotations

import codecs

import pytest

from bot.ideas.reading.markup import decoded, shortened
from bot.ideas.reading.unreadable import Trouble, Unreadable

REFUSED = Unreadable(Trouble.ENTITIES)
LAUGHS = "\n".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "billion laughs": f'<!DOCTYPE r [\n<!ENTITY l0 "ha">\n{LAUGHS}\n]>\n<rss>&l9;</rss>',
    "on one line": '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
    "quadratic": f'<!DOCTYPE r [<!ENTITY a "{"a" * 5000}">]><rss>{"&a;" * 5000}</rss>',
    "a file": '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss>&x;</rss>',
    "an address": '<!DOCTYPE r [<!ENTITY x PUBLIC "-//x" "http://127.0.0.1/">]><rss>&x;</rss>',
    "a parameter": '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]><rss/>',
    "an attribute": f'<!DOCTYPE r [<!ATTLIST item x CDATA "{"a" * 5000}">]><rss/>',
    "behind a comment": '<!-- <rss> --><!DOCTYPE r [<!ENTITY b "&a;&a;">]><rss>&b;</rss>',
    "not well-formed": '<!DOCTYPE r [ & <!ENTITY b "&a;&a;">]><rss>&b;</rss>',
}


@pytest.mark.parametrize("document", HOSTILE.values(), ids=HOSTILE)
def test_what_could_blow_up_or_stand_for_a_file_is_refused(document):
    assert decoded(document.encode(), "application/xml") == REFUSED


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_it_cannot_hide_in_another_encoding(encoding):
    document = f'<?xml version="1.0" encoding="{encoding[:6]}"?>{HOSTILE["on one line"]}'
    assert decoded(document.encode(encoding), "") == REFUSED


@pytest.mark.parametrize(
    "declaration",
    ['<!ENTITY nbsp "&#160;">', '<!ENTITY copy "(C) Ada">', '<!ATTLIST item x CDATA "a">'],
)
def test_a_few_short_names_for_signs_are_harmless(declaration):
    document = f"<!DOCTYPE rss [{declaration}]><rss/>".encode()
    assert isinstance(decoded(document, "application/xml"), bytes)


def test_an_old_feed_may_name_the_type_of_its_document():
    document = b'<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss/>'
    assert isinstance(decoded(document, "text/xml"), bytes)


def test_a_story_about_declarations_is_no_declaration():
    document = b"<rss><![CDATA[<!ENTITY x SYSTEM 'file:///etc/passwd'>]]></rss>"
    assert isinstance(decoded(document, "text/xml"), bytes)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<rss>café</rss>".encode(), "application/xml"),
        ("<rss>café</rss>".encode("latin-1"), "application/xml; charset=iso-8859-1"),
        ('<?xml version="1.0" encoding="windows-1252"?><rss>café</rss>'.encode("cp1252"), "text/xml"),
        (codecs.BOM_UTF8 + "<rss>café</rss>".encode(), ""),
        ("\n\n <rss>café</rss>".encode(), "text/html"),
        ("<rss>café</rss>".encode(), "text/xml; charset=no-such-thing"),
    ],
)
def test_it_is_read_in_the_encoding_that_it_has(body, content_type):
    markup = decoded(body, content_type)
    assert isinstance(markup, bytes)
    assert "<rss>café</rss>" in markup.decode()


def test_of_a_long_archive_both_ends_are_kept_and_what_stands_around_them():
    markup = b"<rss><channel>" + b"".join(b"<item>%d</item>" % n for n in range(10)) + b"</channel></rss>"
    assert shortened(markup, 4) == (
        b"<rss><channel><item>0</item><item>1</item><item>8</item><item>9</item></channel></rss>"
    )


def test_a_short_feed_is_left_alone():
    markup = b"<feed><entry>1</entry></feed>"
    assert shortened(markup, 4) is markup
