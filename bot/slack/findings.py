"""What the doctor can find, and what to do about it, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.store import errors
from bot.store.errors import StoreError


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `value` is what was seen, `en` and `id` what to do where it is amiss."""

    check: str
    fine: bool
    value: str
    en: str = ""
    id: str = ""


Advice = tuple[str, str]

NO_BOT_TOKEN: Advice = (
    "Set APAKABAR_BOT_TOKEN to the Bot User OAuth Token (xoxb-) from the page OAuth & Permissions.",
    "Isi APAKABAR_BOT_TOKEN dengan Bot User OAuth Token (xoxb-) dari halaman OAuth & Permissions.",
)
BAD_BOT_TOKEN: Advice = (
    "Slack does not take this token. Install the app into the workspace once more and copy its bot token "
    "anew.",
    "Slack menolak token ini. Pasang lagi aplikasinya di workspace, lalu salin ulang token bot-nya.",
)
NOT_A_BOT: Advice = (
    "This token acts as a person. Use the bot token (xoxb-) from the page OAuth & Permissions.",
    "Token ini bertindak sebagai orang. Pakai token bot (xoxb-) dari halaman OAuth & Permissions.",
)
MISSING_SCOPES: Advice = (
    "Update the app with the manifest that `apakabar manifest` prints, and install it once more.",
    "Perbarui aplikasinya dengan manifest dari `apakabar manifest`, lalu pasang sekali lagi.",
)
UNREACHABLE: Advice = (
    "Slack did not answer. Check the network, a proxy (HTTPS_PROXY) and APAKABAR_SLACK_API_URL; then try "
    "again.",
    "Slack tidak menjawab. Periksa jaringan, proxy (HTTPS_PROXY), dan APAKABAR_SLACK_API_URL; lalu coba "
    "lagi.",
)
NO_WAY_IN: Advice = (
    "Set APAKABAR_APP_TOKEN (xapp-) for Socket Mode, or APAKABAR_SIGNING_SECRET to receive requests over "
    "HTTP.",
    "Isi APAKABAR_APP_TOKEN (xapp-) untuk Socket Mode, atau APAKABAR_SIGNING_SECRET untuk menerima "
    "permintaan lewat HTTP.",
)
BAD_APP_TOKEN: Advice = (
    "Make a new app-level token with the scope connections:write on the page Basic Information, and see "
    "that Socket Mode is on.",
    "Buat token aplikasi baru dengan scope connections:write di halaman Basic Information, dan pastikan "
    "Socket Mode menyala.",
)
CLOCK_OFF: Advice = (
    "Let this machine set its clock by the network (NTP): a wrong one makes Slack's requests look forged "
    "and nudges go astray.",
    "Biarkan mesin ini menyetel jamnya lewat jaringan (NTP): jam yang meleset membuat permintaan Slack "
    "tampak palsu dan pesan bot bisa salah jalan.",
)
PARKED: Advice = (
    "These members were put aside after eight failures. Look for `member.stumbled` in the log, mend the "
    "cause, and ask them to type `/reconnect pause` and `/reconnect resume`: that starts them again.",
    "Anggota ini disisihkan setelah delapan kegagalan. Cari `member.stumbled` di log, perbaiki "
    "penyebabnya, lalu minta mereka mengetik `/reconnect pause` dan `/reconnect resume`: dengan begitu "
    "semuanya berjalan lagi.",
)

_STORE_ID: Mapping[type[StoreError], str] = {
    errors.DatabaseReadOnly: (
        "Beri pengguna bot ini hak tulis atas berkas basis data dan foldernya, atau atas tabelnya."
    ),
    errors.DatabaseFull: "Kosongkan sebagian ruang; belum ada yang tertulis, dan bot akan lanjut sendiri.",
    errors.DatabaseLocked: (
        "Tutup program lain yang memegang basis data (pencadangan, peramban data), lalu coba lagi."
    ),
    errors.DatabaseNewer: "Jalankan versi bot yang lebih baru itu, atau pulihkan cadangan dari sebelumnya.",
    errors.DatabaseOlder: "Buat cadangan, lalu jalankan `apakabar migrate`.",
    errors.FolderMissing: "Buat foldernya, atau betulkan jalurnya di APAKABAR_DATABASE_URL.",
    errors.PasswordRefused: "Betulkan pengguna dan kata sandinya di APAKABAR_DATABASE_URL.",
    errors.DatabaseUnreachable: "Pastikan basis datanya berjalan dan alamat di APAKABAR_DATABASE_URL benar.",
    errors.NotADatabase: "Betulkan jalurnya di APAKABAR_DATABASE_URL, atau pulihkan cadangan.",
    errors.KeysMissing: (
        "Isi APAKABAR_KEYS dengan paling sedikit satu kunci (`apakabar doctor --new-key` membuatkannya)."
    ),
    errors.KeyUnusable: "Betulkan APAKABAR_KEYS, atau berkas kunci di samping basis data.",
    errors.Unsealable: (
        "Cantumkan kunci lama di APAKABAR_KEYS setelah kunci baru, atau pulihkan berkas kunci di samping "
        "basis data."
    ),
}
_STORE_ID_OTHERWISE = "Ini kesalahan di dalam bot: laporkan beserta kodenya."


def fine(check: str, value: str) -> Finding:
    return Finding(check, True, value)


def trouble(check: str, value: str, advice: Advice) -> Finding:
    return Finding(check, False, value, *advice)


def store_trouble(check: str, error: StoreError) -> Finding:
    """What the store says of itself; its English comes from the error, which knows the details."""
    known = (said for kind, said in _STORE_ID.items() if isinstance(error, kind))
    return trouble(check, error.summary, (error.next_step, next(known, _STORE_ID_OTHERWISE)))
