"""How each command is said, in both languages: patterns for the beginning of a sentence."""

from __future__ import annotations

from bot.slack.parse.lexicon import words
from bot.slack.parse.patterns import either, phrase

_ME = r"(?:aku|saya|gue|gw|gua)"
_WITH = r"(?:sama|dengan|dgn|ama|sm)"

# What may come before a command: "can you", "aku mau", "help me".
_LEAD = either(
    rf"""
    (?:can|could|would|will) (?:you|u)(?: help me)?(?: to)?|i (?:want|need)(?: you)? to|i wanna
    (?:i would|i'd) (?:like|love)(?: you)? to|let's|lets|let us|help me(?: to)?|go ahead and|now|then
    bisa(?:kah)?(?: (?:kamu|anda))?(?: (?:gak|ga|nggak|ngga|enggak|tidak))?(?: (?:bantu|bantuin))?
    {_ME} (?:mau|ingin|pengen|pengin|pingin|minta)|boleh(?: (?:aku|saya|minta))?|mau|minta|ingin|pengen
    bantu(?:in)?(?: {_ME})?|ayo|mari|sekarang|tolongin
    """
)
_TEND = r"(?:jaga|menjaga|ngejaga|jagain|jalin|menjalin|pelihara|rawat|merawat|mempererat)"
_BOND = r"(?:hubungan|silaturahmi|silaturahim|silahturahmi|relasi|kontak|koneksi|pertemanan|komunikasi)"
_STILL = r"(?:tetap|tetep|terus|biar|supaya|agar)"
_CLOSE = (
    r"(?:kontak|kontakan|nyambung|dekat|deket|terhubung|berhubungan|akrab|keep in touch|in touch|berteman)"
)
_KEEP = rf"""
    (?:keep|stay|get|be|remain|get back) (?:me )?(?:up|in touch|in contact|connected|close) (?:with|to)
    (?:keep|maintain|have) (?:(?:a|the|my) )?(?:contact|connections?|friendship) with|keep tabs on
    keep an eye on
    (?:/?reconnect|connect) (?:me )?with|don't lose touch with|not lose touch with
    (?:{_STILL} )*{_TEND} (?:tali )?{_BOND}(?: (?:baik|tetap|terus))*(?: (?:{_WITH}|ke))?
    (?:{_STILL} )+{_CLOSE}(?: {_WITH})?|(?:keep|stay) in touch {_WITH}
    (?:silaturahmi|silaturahim) (?:{_WITH}|ke)
"""
_PERSON = r"(?:tie|ties|person|people|orang|kontak|nama|friend)"
_NEW = rf"(?: (?:an? )?(?:new )?{_PERSON}(?: baru)?(?: (?:called|named|bernama|namanya))?(?! {_WITH}))?"
_ADD = rf"""
    (?:add|new(?! (?:york|year|delhi|zealand|jersey|orleans))|save|track|include|register|input){_NEW}
    (?:tambah(?:kan|in|i|lah)?|nambah(?:kan|in)?|menambah(?:kan)?|simpan(?:kan|in)?|simpen|nyimpen|menyimpan){_NEW}
    (?:masuk(?:kan|in)|masukan|memasukkan|masukkin|catat(?:kan)?|catet|daftarkan|daftarin|mendaftarkan){_NEW}
"""
_SETTINGS = r"(?:settings?|setelan|pengaturan|preferences|preferensi|konfigurasi|config|plan|settingan)"
_PLAN = rf"""
    {_SETTINGS}|set up|setup
    (?:show|see|view|open|change|my|what are)(?: (?:me|my|the))* {_SETTINGS}
    (?:lihat|buka|cek|atur|ubah|apa) {_SETTINGS}(?:ku|nya)?
"""
_CHANGE = rf"""
    set|change|update|adjust|make|switch|ubah|ganti|rubah|atur|setel|jadikan|pindah|pakai|pake|use|speak|kirim
    reduce|increase|raise|lower|kurangi|kurangin|turunkan|turunin|naikkan|naikin|tambah (?:jadi|ke)|kirimi
    (?:nudge|ping|remind|message|poke|suggest|send|text) me
    (?:sapa|ingatkan|ingetin|colek|kirimi|kirimin|kabari|kabarin|kirim|nudge) {_ME}
    (?:kirim|send)(?: me)? (?:nudges?|sapaan|saran|ide)
"""
_ALL_OF_THEM = r"(?:ties|people|list|friends|contacts)"
_CIRCLE = r"(?:circle|group|lingkaran|grup)"
_LIST = rf"""
    list|lists|ls|daftar(?:nya|ku)?|semua(?:nya)?|everyone|everybody|all
    (?:show|see|view|display|open)(?: me)?(?: (?:the|my|all|whole|full))* {_ALL_OF_THEM}
    (?:show|see|view)(?: me)? (?:all|everyone|everybody)
    (?:lihat|liat|tampilkan|tunjukkan|cek|buka)(?:in)? (?:daftar(?:nya|ku)?|semua(?:nya)?|list(?:nya)?)
    my {_ALL_OF_THEM}|(?:lihat|liat|tampilkan|cek) (?:semua )?(?:orang|teman)(?:-orang|-teman)?(?:ku)?
    (?:show|see|view|lihat|liat|tampilkan|cek)(?: (?:me|my|the))*(?= (?:\S+ ){{0,4}}{_CIRCLE}(?!\S))
"""
_WHO = r"""
    (?:(?:show|tell|list)(?: me)? )?(?:who|which)(?: (?:ones|people|all))*(?: (?:is|are|do i have|do i know))?
    (?:(?:show|tell|list)(?: me)? )?who's|anyone|anybody|ada yang
    (?:(?:lihat|tampilkan|daftar) )?siapa(?: (?:saja|aja))?(?: (?:yang|yg))?
"""
_LATER = """
    later|snooze|postpone|put off|defer|nanti|ntar|entar|tar|tunda|tundain|nunda|not now|not yet|not today
    push(?: back)?|undur(?:kan)?|mundurkan|jangan sekarang|jangan hari ini|lain kali|lain waktu|kapan-kapan
    another time|some other time|maybe later
"""
_REMIND = rf"""
    (?:remind|ask|nudge|tell) me(?: again)?(?: (?:about|of))?
    (?:ingatkan|ingetin|tanya|tanyain|kabari|kabarin)(?: {_ME})?(?: lagi)?(?: (?:soal|tentang|mengenai))?
"""
_REST = """
    rest|let rest|put to rest|istirahatkan|istirahatin|istirahat|mengistirahatkan|diamkan|diemin|mute
    hibernate
    tidurkan
"""
_WAKE = """
    wake(?: up)?|unrest|unmute|reactivate|revive|bring back|bangunkan|bangunin|bangun|membangunkan
    hidupkan lagi
    aktifkan (?:lagi|kembali)
"""
_REMOVE = """
    remove|delete|drop|forget|erase|unfollow|del|rm|hapus(?:kan|in)?|ngehapus|menghapus|buang|buangin
    keluarkan
    keluarin|lupakan|lupain|coret
"""
_NUDGING = r"(?:nudging|reminding|bothering|messaging|pinging)"
_NUDGES = r"(?:nudges?|suggestions?|reminders?|messages|notifications)"
_SAPAAN = r"(?:nudge|sapaan|saran|pengingat|notifikasi|notif)"
_PAUSE = """
    pause|jeda(?:kan|in|lah)?|(?:take|have) a break|(?:i )?need a break|give me a break|hold on|on hold
"""
_STOP = rf"""
    stop|berhenti|berhentikan|setop|hentikan|quit|hold|no(?: more)? {_NUDGES}
    (?:turn|switch) off(?: the)? {_NUDGES}|(?:turn|switch) (?:the )?{_NUDGES} off|matikan {_SAPAAN}
"""
_HOLIDAY = r"(?:holidays?|vacation|leave|break|away|office|sick|trip|parental leave|maternity leave)"
_ABOUT_TO = r"(?:on|off|out|away|going|in|of|an?|the|my|for)"
# What is a pause if it says until when.
_AWAY = rf"""
    (?:i'm|im|i am|i will be|i'll be|we are)(?: {_ABOUT_TO})*(?: {_HOLIDAY})?
    (?:going )?(?:on )?(?:a )?{_HOLIDAY}
    {_ME}(?: (?:lagi|sedang|akan|mau))? (?:cuti|libur|liburan|rehat|sakit|istirahat)
    (?:(?:lagi|sedang) )?(?:liburan|libur|cuti|rehat)
    (?:don't|dont|do not) (?:nudge|ping|remind|message|bother|disturb)(?: me)?
    jangan (?:ganggu|ingatkan|sapa|kirim)(?: {_ME})?
    (?:be )?(?:quiet|silent)|diam
"""
_RESUME = rf"""
    resume|continue|unpause|start again|restart|go on|carry on|end (?:the )?(?:break|pause)
    start (?:{_NUDGES}|{_NUDGING})(?: me)? again
    (?:turn|switch)(?: the)?(?: {_NUDGES})?(?: back)? on(?: {_NUDGES})?
    (?:i'm|im|i am) back|nyalakan(?: lagi)?(?: {_SAPAAN})?(?: lagi)?|(?:mulai )?kirim(?: {_SAPAAN})? lagi
    lanjut(?:kan|in)?(?: kirim)?|melanjutkan|mulai (?:lagi|kembali)|aktif (?:lagi|kembali)|teruskan|terusin
    (?:{_ME} )?(?:(?:sudah|udah) )?(?:kembali|balik)(?: lagi)?|aktifkan lagi
"""
_EDIT = """
    edit|change|update|modify|adjust|correct|fix|make|move|put|set|ubah(?:kan|in|lah)?|mengubah|ngubah|rubah
    ganti(?:kan|in)?|mengganti|perbarui|perbaiki|revisi|koreksi|jadikan|pindah(?:kan|in)?|geser
"""
_RENAME = "rename|(?:ganti|ubah|rubah) nama|change (?:the )?name of"
_TALK = r"(?:talk|speak|chat|write|meet|text|contact|see|message)"
_NGOBROL = r"(?:ngobrol|chat|ketemu|kontak|ngontak|hubungi|menghubungi|bicara|kontakan)"
_SHOW = rf"""
    show(?: me)?|view|display|see|look up|lookup|details?|info|tell me about|open|check|profile(?: of)?
    who is|who's|who are|what (?:do|does) (?:i|you|we) (?:know|have) (?:about|on)
    lihat(?:in|kan)?|liat(?:in)?|tampilkan|tampilin|tunjukkan|tunjukin|cek|siapa(?: (?:itu|sih))?|buka|profil
    (?:gimana|bagaimana) (?:soal|dengan)|ceritakan (?:tentang|soal)
    when did (?:i|we) last {_TALK}(?: (?:to|with))?|when is|when's
    when was the last time (?:i|we) (?:talked|spoke|chatted|wrote|met|texted|saw)(?: (?:to|with))?
    kapan (?:{_ME} )?terakhir(?: kali)?(?: {_ME})? {_NGOBROL}(?: (?:{_WITH}|ke))?
"""

HEADS = {
    name: phrase(rf"(?:(?:{_LEAD}) )*(?:{either(pattern)})")
    for name, pattern in {
        "keep": _KEEP,
        "add": _ADD,
        "plan": _PLAN,
        "rename": _RENAME,
        "change": _CHANGE,
        "list": _LIST,
        "who": _WHO,
        "remind": _REMIND,
        "later": _LATER,
        "rest": _REST,
        "wake": _WAKE,
        "remove": _REMOVE,
        "take": "take|get|cross|strike|coret|keluarkan",
        "hold": "keep",
        "pause": _PAUSE,
        "stop": _STOP,
        "away": _AWAY,
        "resume": _RESUME,
        "edit": _EDIT,
        "call": "panggil|sapa|address",
        "show": _SHOW,
    }.items()
}

# The words of each command that a slip of the finger may have hidden.
COMMANDS = {
    "add": words("add tambah tambahkan tambahin simpan masukkan"),
    "list": words("list daftar"),
    "show": words("show lihat tampilkan"),
    "edit": words("edit ubah change ganti update"),
    "done": words("done sudah udah selesai"),
    "later": words("later nanti snooze postpone tunda"),
    "rest": words("rest istirahat istirahatkan"),
    "wake": words("wake bangunkan"),
    "remove": words("remove delete hapus hapuskan"),
    "pause": words("pause jeda"),
    "resume": words("resume continue lanjut lanjutkan"),
    "plan": words("settings setting setelan pengaturan plan"),
    "help": words("help bantuan"),
    "suggest": words("suggest suggestion saran"),
    "shelf": words("shelf"),
    "feeds": words("feeds langganan"),
    "lines": words("lines kalimat"),
}
# What is said for a command without being understood as one.
ALMOST = {
    "later": words("skip lewati"),
    "remove": words("unsubscribe"),
    "rest": words("leave freeze archive"),
    "plan": words("pace schedule jadwal"),
}
