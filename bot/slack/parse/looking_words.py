"""How people ask for a suggestion, for a part of the list, and for help."""

from __future__ import annotations

from bot.slack.parse.patterns import either, phrase, whole
from bot.slack.parse.requests import Which

_ME = r"(?:aku|saya|gue|gw|gua|ku|kita)"
_SAPA = r"(?:(?:di|ku)?(?:sapa|hubungi|kontak|chat)|nyapa|(?:di)?ajak ngobrol|ngobrol)"
_GREET = either(
    """
    talk|speak|write|reach out|text|message|ping|call|chat|say hi|contact|catch up|greet|reconnect|email|nudge
    """
)
_SOMEONE = r"(?:suggestions?|ideas?|nudge|someone|somebody|person|tie)"
_WHEN = r"(?: (?:now|today|next|this week|right now|for me))?"
_KAPAN = r"(?: (?:hari ini|sekarang|minggu ini|lagi|berikutnya|dulu))?"
_HARUS = r"(?:sebaiknya|harus|bisa|perlu|mau|enaknya|enak|cocok|bagusnya)"
_KASIH = r"(?:kasih|beri|minta|ada|butuh|cari)"
_IDE = r"(?:ide|saran|rekomendasi|inspirasi)(?:nya)?"

SUGGEST = whole(
    either(
        rf"""
        who|next|who's next|who (?:is|comes) next|(?:someone|somebody) else|nudge me(?: now)?
        suggest(?:ions?)?(?: (?:me )?(?:someone|somebody|anyone|something))?
        (?:give|show|send)(?: me)?(?: (?:an?|another|some))? {_SOMEONE}(?: to (?:{_GREET})(?: to)?)?{_WHEN}
        (?:(?:any|got|have|do you have|have you got|some) )*(?:ideas?|suggestions?){_WHEN}
        who (?:should|can|could|do|shall|would) (?:i|we) (?:{_GREET})(?: (?:to|with))?{_WHEN}
        who to (?:{_GREET})(?: to)?{_WHEN}
        siapa(?: (?:dong|kira-kira))?{_KAPAN}|ada siapa{_KAPAN}|berikutnya|selanjutnya|yang lain|orang lain
        siapa(?: yang)?(?: {_HARUS})?(?: {_ME})? {_SAPA}{_KAPAN}
        (?:hari ini )?(?:{_ME} )?(?:{_HARUS} )?{_SAPA} siapa{_KAPAN}
        (?:{_KASIH}(?: {_ME})? )?{_IDE}(?: (?:siapa|orang|baru|nama))*{_KAPAN}
        (?:{_KASIH}(?: {_ME})? )?{_IDE} siapa(?: yang)?(?: {_HARUS})?(?: {_ME})? {_SAPA}
        (?:sarankan|pilihkan)(?: (?:satu|seseorang|orang|siapa|{_ME}))*
        (?:kasih|kasi|beri)(?: {_ME})? (?:orang|seseorang|satu orang|nama)
        """
    )
)

_THOSE = r"(?:(?:who|ones|yang|yg|is|are|now|currently|lagi|sedang|sudah|udah) )*"
WHICH = {
    Which.SEASON: phrase(
        rf"{_THOSE}(?:in season|(?:lagi )?musim(?:nya)?|(?:waktunya|saatnya)(?: disapa)?|ready|ripe"
        rf"|due(?: now)?)"
    ),
    Which.RESTING: phrase(rf"{_THOSE}(?:resting|asleep|snoozed|istirahat|beristirahat|tidur)"),
}
ON_LIST = phrase(
    r"(?:on|in|di|ada di)(?: (?:my|the))? (?:list|daftar(?:ku|nya)?)|do i have|have i got|aku punya"
)
# Words around a list that say no more than that it is one.
LIST_GLUE = phrase(
    either(
        r"""
        of|my|the|all|me|whole|full|on|in|from|is|are|there|now|right|i have|i know|know|you have|have you
        who|,|-
        ties?|tie list|people|person|everyone|everybody|friends?|contacts?|names?|list|circles?|group
        semua(?:nya)?|orang(?:-orang)?(?:ku|nya)?|teman(?:-teman)?(?:ku)?|kontak|daftar(?:nya|ku)?|nama|isi
        lingkaran|grup|aku|saya|gue|ku|yang|yg|siapa|saja|ada|di|dari|kenal|kukenal|punya|sekarang
        """
    )
)
ABOUT = phrase(
    "about|of|for|on|soal|tentang|dengan|me|aku|saya|again|lagi|profile|profil|punya|details?|the|itu|info"
    "|information|card|kartu|,|-"
)

_TOPICS = {
    "add": "add adding new tambah menambah tambahkan nambah tambahin",
    "edit": "edit editing change changing ubah mengubah ganti",
    "list": "list daftar lists",
    "show": "show lihat",
    "done": "done sudah selesai udah",
    "later": "later nanti snooze tunda",
    "rest": "rest resting istirahat istirahatkan",
    "wake": "wake bangunkan bangun",
    "remove": "remove removing delete hapus menghapus",
    "pause": "pause pausing jeda",
    "resume": "resume lanjut lanjutkan",
    "plan": "plan settings setting setelan pengaturan pace",
    "suggest": "suggest suggestion saran ide",
    "shelf": "shelf keep keeping rak simpan sisihkan",
    "feeds": "feeds feed calendars calendar rss opml umpan kalender langganan berita news xkcd",
    "lines": "lines line kalimat",
    "reactions": "reactions reaction emoji emojis reaksi",
    "privacy": "privacy privasi data",
}
TOPIC_OF = {word: topic for topic, known in _TOPICS.items() for word in known.split()}
_PLAIN = either(
    r"""
    help|bantuan|bantu|panduan|petunjuk|tutorial|manual|man|commands?|perintah|usage
    i need help|can you help me|help me|(?:butuh|minta|perlu) bantuan|bantu (?:aku|saya)
    (?:show|lihat) (?:help|bantuan)
    """
)
HELP = whole(
    rf"(?:{_PLAIN})(?: (?:with|on|about|me|for|soal|tentang|untuk|cara|perintah|aku|saya|,"
    rf"|-))*(?: (?P<topic>\w+))?"
)
HOW = whole(
    r"(?:how (?:do|can|to|should|does)(?: (?:i|you|we))?(?: (?:use|to))?|(?:gimana|bagaimana)(?: (?:sih"
    r"|caranya|cara))*|cara(?:nya)?|what (?:is|does)) (?P<topic>\w+)(?: .*)?"
)
WHAT = whole(
    either(
        r"""
        what can (?:you|i) do.*|what (?:do you do|is this|are you|are the commands|commands are there).*
        how does (?:this|it) work.*|how do you work.*|how this works.*|list commands?|daftar perintah
        (?:(?:kamu|anda|bot ini) )?bisa (?:apa|ngapain)(?: .*)?|apa (?:yang )?(?:bisa|kegunaan|fungsi) .*
        cara (?:pakai|kerja|menggunakan|pakainya|makainya).*|gimana (?:cara )?(?:pakainya|makainya|kerjanya).*
        bagaimana cara(?:nya)? (?:pakai|memakai|menggunakan|kerja).*|ini (?:apa|bot apa)|apa ini
        perintahnya apa.*
        """
    )
)
