"""How one speaks of the shelf in both languages: the patterns, kept apart from what is made of them."""

from __future__ import annotations

import re

from bot.slack.parse.patterns import either, whole

GAP = "\x00"  # stands where a link or a topic was

_CHANGES = (
    r"(?:remove|delete|clear|empty|edit|change|take|hapus|buang|ubah|ganti|kosongkan|ambil|keluarkan)(?:in)?"
)
SHELF = whole(
    either(
        rf"""
        (?:(?:open|show|see|view|list|what is|what's)(?: me)? )?(?:(?:on|in) )?(?:(?:my|the) )?shel(?:f|ves)
        (?:(?:lihat|liat|buka|cek|tampilkan|tunjukkan|daftar|isi|apa isi)(?:in)? )?(?:di )?rak(?:ku|nya)?
        (?:(?:lihat|liat|buka|cek|tampilkan|tunjukkan|isi|apa isi)(?:in)? )?rak (?:saya|aku|gue)
        (?:apa (?:saja|aja) )?(?:yang )?(?:ada )?di rak(?:ku| saya| aku)?
        rak(?:ku| saya| aku)? (?:ada |isinya )?apa(?: saja| aja)?
        {_CHANGES} (?:.+ )?(?:shelf|rak(?:ku|nya| saya| aku)?)(?: (?:no )?\d+)?
        (?:shelf|rak(?:ku)?) {_CHANGES}(?: .+)?
        """
    )
)

_POLITE = r"(?:/?reconnect|please|pls|tolong|mohon|can you|could you|bisa|aku mau|saya mau|i want to)"
_ON_THE_SHELF = r"(?=.*\b(?:on|to|in|onto)\ (?:the|my)\ shelf\b)"
_DI_RAK = r"(?=.*\b(?:di|ke|dalam)\ rak)"
_A_LINK = r"(?=\s*[:：]?\s*<?https?:)"
# `keep` is said of things; the other verbs are said of people too, so that a thing has to show itself.
VERB = re.compile(
    rf"""\s*(?:{_POLITE}\s+)*
    (?P<verb>(?P<thing_en>keep|shelve|put\ aside|set\ aside|(?:put|add|stick){_ON_THE_SHELF}|shelf{_A_LINK})
    |(?P<thing_id>sisihkan|sisihin|taruh|taro
    |(?:simpan|tambah|masuk)(?:kan|in)?{_DI_RAK}|tambah\ ke\ rak|rak{_A_LINK})
    |(?P<any_en>save|bookmark)|(?P<any_id>simpan(?:kan|in)?|simpen|catat))
    (?:\s*[:：]|(?=\s|$))\s*
    (?:(?:this|that|it|the|link|ini|itu|tautan|link-nya|linknya|dong|ya)
    (?:\s*[:：]|(?=\s*(?:$|<?https?:))|(?=\s+(?:for|buat|untuk|link|tautan|ini|itu|dong|ya)\b)))*
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)

# Where and until when it is kept, which is understood without saying.
PLACE = re.compile(
    r"(?<![^\s\x00,;(])(?:(?:on|to|in|onto) (?:the|my) shelf|(?:di|ke|dalam) rak(?:ku| saya| aku)?"
    r"|for (?:later|tomorrow|next (?:week|month|time)|some ?day|a loose touch|me|myself)"
    r"|(?:buat|untuk|utk) (?:nanti|besok|lusa|kapan-kapan|(?:minggu|bulan) depan|aku|saya|gue|ku sendiri))"
    r"\s*[:：?!)]?(?=[\s,.!\x00]|$)",
    re.IGNORECASE,
)
# Words around a link that are said to the bot and to nobody else.
_ASIDE = (
    r"(?:hai|hi|halo|hey|hello|eh|nih|ini|itu|this|that|is|here|it|the|link(?:nya)?|tautan|dong|deh|ya|yuk)"
)
ASIDE = re.compile(rf"(?:{_ASIDE}[\s,.!:]+){{0,6}}{_ASIDE}\s*[:,.!]?\s*", re.IGNORECASE)

LINK = re.compile(
    r"<(?P<in>https?://[^<>|\s]+)(?:\|(?P<title>[^<>]*))?>"
    r"|(?P<bare>(?:https?://|(?<![^\s(\"'“])www\.(?=\w))[^\s<>\"|]+)",
    re.IGNORECASE,
)
TOPIC = re.compile(r"(?<![^\s,;(])(?:<#[CG][A-Z0-9]+\|(?P<channel>[^<>]+)>|#(?P<word>[^\s#,;<>\x00]+))")
FOR = re.compile(
    r"(?<![^\s\x00,;(])(?:(?P<en>for)|(?P<id>buat|untuk|utk|bwt|bagi))\s+(?=(?P<who>[^\x00\n;:!?()]+))",
    re.IGNORECASE,
)
OFTEN = re.compile(r"\b(?:every|each|weekly|monthly|yearly|tiap|setiap|saban)\b", re.IGNORECASE)

# What is told or asked of a link, and puts nothing aside.
ELSE = re.compile(
    r"\b(?:i|we|aku|saya|gue|sudah|udah|sent|send|told|shared|kirim\w*|ngirim\w*|bagikan|take|remove|delete|off"
    r"|hapus|buang|what|who|why|how|apa|siapa|kenapa|gimana|likes?|suka|read|baca|from|dari|feed|follow|ikuti"
    r"|subscribe|langganan)\b",
    re.IGNORECASE,
)
# `keep ...` that asks for something else.
NOT_THINGS = frozenset({
    "me", "my", "in", "up", "on", "off", "out", "at", "away", "to", "from", "it", "track", "tabs", "going",
    "doing", "being", "nudging", "quiet", "calm", "silent",
})  # fmt: skip
