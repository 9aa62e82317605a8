"""How people speak of feeds and calendars, in both languages; `<>` stands where an address was."""

from __future__ import annotations

from bot.slack.parse.lexicon import words
from bot.slack.parse.patterns import either, phrase, whole

_FEED = (
    r"(?:(?:rss|atom|news|berita) )?(?:feeds?|umpan)(?:ku|nya)?(?: (?:rss|atom|berita))?|rss"
    r"|langganan(?:ku|nya)?(?: (?:berita|feed))?|sumber (?:berita|cerita)(?:ku)?"
)
_CALENDAR = r"(?:(?:ical|ics|google|outlook) )?(?:calendars?|kalender(?:ku|nya)?)|ical|ics|webcal"
_NOUN = rf"(?:{_FEED}|{_CALENDAR})"
_OWN = r"(?:my|our|the|a|an|new|this|that|these|all|of|some|ini|itu|baru|yang|semua|saya|aku|gue|me|nya)"
_ADDING = (
    r"(?:add|new|subscribe(?: me)?(?: to)?|follow|track|save|read|listen to|connect"
    r"|(?:tambah|nambah)(?:kan|in|i|lah)?|menambah(?:kan)?|masuk(?:kan|in)|masukan|pasang|ikuti|ikutin"
    r"|simpan|daftarkan|daftarin|sambung(?:kan|in)|hubungkan|baca|pakai|pake|berlangganan|langganan)"
)
_FOLLOWING = r"(?:subscribe(?: me)?(?: to)?|follow|listen to|ikuti|ikutin|(?:ber)?langganan)"
_TO = r"(?:to|into|in|from|at|as|for|with|ke|di|dari|jadi|sebagai|untuk|buat|,|-|url|link|address|alamat)"
_LINKS = r"<>(?:(?: (?:,|-|&|and|dan|sama|plus)){0,2} <>){0,49}"
_REMOVING = (
    r"(?:remove|delete|drop|forget|erase|unsubscribe(?: from)?|unfollow|del|rm|hapus(?:kan|in)?|buang|copot"
    r"|keluarkan|lepas|berhenti)"
)
_ON = r"(?:(?:(?:turn|switch) )?on|enable|activate|nyala(?:kan|in)?|hidup(?:kan|in)|aktif(?:kan|in)?)"
_OFF = (
    r"(?:(?:(?:turn|switch) )?off|disable|deactivate|mati(?:kan|in)?|non-?aktif(?:kan)?|padamkan|stop"
    r"|hentikan)"
)
_KNOWN = r"(?:xkcd|hacker ?news|hn|(?:the )?cartoons?|kartun(?: xkcd)?|komik xkcd)"
_ABOUT = r"(?:on|about|for|from|of|soal|tentang|dari|yang)"
_LOOK = (
    r"(?:(?:show|list|see|view|open|manage|check|lihat|liat|cek|daftar|tampilkan|tunjukkan|buka|kelola)"
    r"(?:in)?(?: me)?)"
)
_WHICH = r"(?:(?:number|no|nr|nomor|num) )?(?P<which>\S.*)"
_CHOICE = (
    r"(?:suggestions?|suggested|ideas?|curated|browse|discover|recommend(?:ed|ations?)?|offers?|choices?"
    r"|pilihan|rekomendasi|saran|kurasi|tersedia|tawaran)"
)
_OPML = r"(?:opml|feeds?|umpan|langganan|file|berkas)"

ADD = whole(
    either(
        rf"""
        {_NOUN}(?: (?:{_ADDING}|{_OWN}|{_TO}))* {_LINKS}(?: {_OWN})*
        {_ADDING}(?: {_OWN})* {_NOUN}(?: (?:{_OWN}|{_TO}))* {_LINKS}(?: {_OWN})*
        {_FOLLOWING}(?: (?:{_OWN}|{_TO}))* {_LINKS}
        {_ADDING}(?: {_OWN})* {_LINKS}(?: {_TO})+(?: {_OWN})* {_NOUN}(?: {_OWN})*
        {_NOUN} {_ADDING}(?: (?:{_OWN}|{_TO}))*
        {_ADDING}(?: {_OWN})* {_NOUN}(?: {_OWN})*
        """
    )
)
ADDRESS_ALONE = whole(rf"(?:{_ADDING}(?: {_OWN})* )?<>")
CALENDAR = phrase(_CALENDAR)
IMPORT = whole(
    either(
        rf"""
        {_NOUN} (?:import|impor|opml)(?: (?:{_OWN}|{_TO}|opml|file|berkas))*(?: <>)?
        (?:import|impor)(?: (?:{_OWN}|{_TO}|{_OPML}))* <>
        (?:import|impor)(?: {_OWN})* (?:opml|feeds?|umpan|langganan)(?: (?:{_OWN}|{_TO}))*
        (?:{_ADDING} )?opml(?: (?:import|impor|{_OWN}|{_TO}|file))*(?: <>)?
        """
    )
)
LIST = whole(
    either(
        rf"""
        (?:(?:{_LOOK}|{_OWN}) )*{_NOUN}(?: (?:{_OWN}|list|daftar|lihat|show|status))*
        (?:what|which) (?:feeds?|calendars?) (?:do|am|are) i .*
        {_NOUN} {_REMOVING}|{_NOUN} {_OFF}|{_REMOVING}(?: {_OWN})* {_NOUN}(?: {_OWN})*
        """
    )
)
OFFER = whole(
    either(
        rf"""
        {_NOUN} {_CHOICE}|{_NOUN} (?:apa(?: (?:saja|aja))?(?: yang ada)?|ada apa(?: (?:saja|aja))?)
        {_NOUN} {_ON}|(?:suggest|recommend|browse|discover|find|{_CHOICE})(?: (?:me|{_OWN}))* {_NOUN}
        (?:any|what|which) feeds?(?: (?:are there|do you have|can i .*|is there))?
        ada (?:feed|umpan|berita|langganan|sumber) (?:apa|lain)(?: (?:saja|aja))?
        news|berita(?: ringan| baik)?|good news|{_KNOWN}
        """
    )
)
HELP = whole(
    rf"{_NOUN} (?:help|bantuan|gimana(?: cara.*)?|cara(?:nya)?)|(?:how|what) (?:do|are) {_NOUN}(?: work)?"
)
REMOVE = whole(
    rf"(?:{_NOUN} {_REMOVING}|{_REMOVING}(?: {_OWN})* {_NOUN}"
    rf"|unsubscribe(?: me)?(?: from)?|(?:stop|berhenti) (?:ber)?langganan(?: dari)?"
    rf"|(?:stop (?:following|reading)|berhenti (?:meng)?ikuti)(?=(?: {_OWN})*(?: {_NOUN})? <>)) {_WHICH}"
)
_SWITCHED = {
    True: (_ON, rf"(?:(?:turn|switch) on|{_ON})"),
    False: (_OFF, rf"(?:(?:turn|switch) off|{_OFF})"),
}
SWITCH = {
    on: [
        whole(rf"{_NOUN} {word}(?: {_ABOUT})?(?: {_OWN})* {_WHICH}"),
        whole(rf"{verb}(?: {_OWN})* {_NOUN}(?: {_ABOUT})?(?: {_OWN})* {_WHICH}"),
        whole(rf"{_NOUN}(?: {_ABOUT})? (?P<which>\S.*) {word}"),
        whole(rf"(?P<which>{_KNOWN}(?: (?:on|about|soal|tentang))?(?: \S+)?) {word}"),
        whole(rf"{verb}(?: {_OWN})* (?P<which>{_KNOWN}(?: \S.*)?)"),
        whole(rf"(?:turn|switch) (?:the )?(?P<which>{_KNOWN})(?: feed)? {word}"),
    ]
    for on, (word, verb) in _SWITCHED.items()
}
# What a name of the curated list may follow where nothing else is understood.
NAMED = whole(
    rf"(?:{_NOUN}(?: {_ADDING})?(?: {_ABOUT})?|(?:subscribe(?: me)? to|(?:ber)?langganan)|{_ADDING} {_NOUN})"
    rf" (?P<which>\S.*)"
)

# What a slip of the finger may have hidden among the first words of a sentence.
NOUNS = words("feed feeds calendar calendars kalender umpan langganan")
VERBS = words(
    "add list remove delete import subscribe unsubscribe tambah tambahkan daftar hapus impor nyalakan matikan"
    " aktifkan"
)
