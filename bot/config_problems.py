"""What can be wrong with a setting, in both languages: the variable and what to do, never its value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

PREFIX = "APAKABAR_"
_NEW_KEY = "apakabar doctor --new-key"

WORDS: dict[str, tuple[str, str]] = {
    "app_token_here": (
        "holds an app-level token (xapp-). That one belongs in APAKABAR_APP_TOKEN; put the Bot User OAuth "
        "Token (xoxb-) from the page OAuth & Permissions here.",
        "berisi token aplikasi (xapp-). Tempatnya di APAKABAR_APP_TOKEN; di sini isikan Bot User OAuth Token "
        "(xoxb-) dari halaman OAuth & Permissions.",
    ),
    "bot_token_here": (
        "holds a bot token (xoxb-). That one belongs in APAKABAR_BOT_TOKEN; put the app-level token "
        "(xapp-) from the page Basic Information here.",
        "berisi token bot (xoxb-). Tempatnya di APAKABAR_BOT_TOKEN; di sini isikan token aplikasi (xapp-) "
        "dari halaman Basic Information.",
    ),
    "user_token": (
        "holds a person's own token (xoxp-). The bot never acts as a person: put the Bot User OAuth Token "
        "(xoxb-) from the page OAuth & Permissions here.",
        "berisi token pribadi seseorang (xoxp-). Bot ini tidak pernah bertindak atas nama orang: isikan Bot "
        "User OAuth Token (xoxb-) dari halaman OAuth & Permissions.",
    ),
    "rotating_token": (
        "holds a token that expires (xoxe). Token rotation is not supported: create the app from the "
        "manifest, which leaves it off, and put its token (xoxb-) here.",
        "berisi token yang bisa kedaluwarsa (xoxe). Rotasi token belum didukung: buat aplikasinya dari "
        "manifest, yang membiarkannya mati, lalu isikan tokennya (xoxb-) di sini.",
    ),
    "not_a_bot_token": (
        "must begin with xoxb-. Copy the Bot User OAuth Token from the page OAuth & Permissions.",
        "harus diawali xoxb-. Salin Bot User OAuth Token dari halaman OAuth & Permissions.",
    ),
    "not_an_app_token": (
        "must begin with xapp-. Make an app-level token with the scope connections:write on the page Basic "
        "Information.",
        "harus diawali xapp-. Buat token aplikasi dengan scope connections:write di halaman Basic "
        "Information.",
    ),
    "not_a_secret": (
        "must be the Signing Secret from the page Basic Information, not a token.",
        "harus berisi Signing Secret dari halaman Basic Information, bukan token.",
    ),
    "not_a_key": (
        f"must hold Fernet keys, separated by commas, the newest first. Make one with: {_NEW_KEY}",
        f"harus berisi kunci Fernet, dipisahkan koma, yang terbaru di depan. Buat satu dengan: {_NEW_KEY}",
    ),
    "keys_needed": (
        "is needed with PostgreSQL, because every machine must open the same texts. Make one with: "
        f"{_NEW_KEY}",
        "wajib diisi kalau memakai PostgreSQL, karena semua mesin harus bisa membuka teks yang sama. Buat "
        f"satu dengan: {_NEW_KEY}",
    ),
    "not_a_database": (
        "must begin with sqlite:/// or postgresql://.",
        "harus diawali sqlite:/// atau postgresql://.",
    ),
    "not_an_api": (
        "must be an https:// address; http:// is taken for this machine itself only, since tokens go there.",
        "harus berupa alamat https://; http:// hanya diterima untuk mesin ini sendiri, karena token dikirim "
        "ke sana.",
    ),
    "not_a_proxy": (
        "must be the address of a proxy, such as http://proxy.example:3128.",
        "harus berupa alamat proxy, misalnya http://proxy.example:3128.",
    ),
    "not_a_media_key": (
        "must be the API key that the GIF service gave you: letters and digits without spaces.",
        "harus berisi kunci API dari layanan GIF: huruf dan angka tanpa spasi.",
    ),
    "host": (
        "must be an address to listen on, such as 127.0.0.1.",
        "harus berupa alamat, misalnya 127.0.0.1.",
    ),
    "port": ("must be a number from 0 to 65535.", "harus berupa angka dari 0 sampai 65535."),
    "tick_seconds": (
        "must be a number of seconds, more than 0 and at most 300.",
        "harus berupa jumlah detik, lebih dari 0 dan paling banyak 300.",
    ),
    "log_level": (
        "must be debug, info, warning or error.",
        "harus salah satu dari debug, info, warning, error.",
    ),
    "log_format": ("must be console or json.", "harus console atau json."),
    "no_file": (
        "names a file that is not there. Check the path, and that the secret is mounted.",
        "menunjuk berkas yang tidak ada. Periksa jalurnya, dan pastikan rahasianya sudah dipasang.",
    ),
    "unreadable_file": (
        "names a file that cannot be read. Give the bot's user the right to read it.",
        "menunjuk berkas yang tidak bisa dibaca. Beri pengguna bot ini hak untuk membacanya.",
    ),
    "empty_file": ("names a file with nothing in it.", "menunjuk berkas yang kosong."),
    "twice": (
        "is set twice, directly and as a file. Keep one of the two.",
        "diisi dua kali, langsung dan lewat berkas. Pakai salah satu saja.",
    ),
    "no_bot_token": (
        "is missing. Put the Bot User OAuth Token (xoxb-) from the page OAuth & Permissions here.",
        "belum diisi. Isikan Bot User OAuth Token (xoxb-) dari halaman OAuth & Permissions.",
    ),
    "no_mode": (
        "is missing. Set it (xapp-) to connect by Socket Mode, or APAKABAR_SIGNING_SECRET to receive "
        "requests over HTTP.",
        "belum diisi. Isikan (xapp-) untuk tersambung lewat Socket Mode, atau isi APAKABAR_SIGNING_SECRET "
        "untuk menerima permintaan lewat HTTP.",
    ),
    "wrong": ("cannot be understood.", "tidak bisa dipahami."),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with the settings, and what to do about it."""

    variable: str
    code: str
    en: str
    id: str

    def __str__(self) -> str:
        return f"{self.variable} {self.en}\n{self.variable} {self.id}"


class BadSettings(Exception):
    """The settings cannot be used; `problems` says why, one by one."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def problem(field: str, code: str) -> Problem:
    en, id_ = WORDS.get(code, WORDS["wrong"])
    return Problem(f"{PREFIX}{field.upper()}", code, en, id_)
