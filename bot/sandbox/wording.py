"""What a person reads when something does not work: Slack's own words in English, ours in both languages."""

from __future__ import annotations

from collections.abc import Mapping

TROUBLE = "We had some trouble connecting. Try again?"
NOT_INTERACTIVE = "This app is not configured to handle interactive responses."
WRITING_IS_OFF = "Sending messages to this app has been turned off."
NO_ANSWER = "Aplikasi tidak menjawab · The app did not respond"

# Of what Slack's client never lets happen there are no words of Slack's.
OURS: Mapping[str, str] = {
    "already_reacted": "Reaksi ini sudah ada · This reaction is there already",
    "bad_request": "Permintaan ini tidak lengkap · This request is not complete",
    "cannot_play": "Orang ini tidak bisa dimainkan · This person cannot be played",
    "channel_not_found": "Kanal ini tidak ada · There is no such channel",
    "invalid_name": "Emoji ini tidak ada · There is no such emoji",
    "message_not_found": "Pesan ini tidak ada · There is no such message",
    "no_reaction": "Reaksi ini tidak ada · This reaction is not there",
    "no_submit": "Jendela ini tidak punya tombol kirim · This window has nothing to submit",
    "no_such_element": "Tidak ada yang bisa ditekan di sini · There is nothing to press here",
    "no_such_option": "Pilihan ini tidak tersedia · This option is not offered",
    "no_shortcuts_here": "Pesan yang hanya kamu lihat tidak punya pintasan"
    " · A message that only you see has no shortcuts",
    "no_such_shortcut": "Aplikasi tidak menawarkan pintasan ini · The app does not offer this shortcut",
    "no_such_tab": "Aplikasi ini tidak punya tab itu · The app does not show this tab",
    "no_text": "Belum ada yang ditulis · There is nothing to send",
    "no_value": "Bagian ini tidak menerima isian · This takes no value",
    "not_reactable": "Pesan yang hanya kamu lihat tidak bisa diberi reaksi"
    " · A message that only you see takes no reactions",
    "nothing_due": "Tidak ada yang terjadwal dalam 120 hari · Nothing is scheduled within 120 days",
    "too_many_stops": "Jam berhenti setelah 200 persinggahan · The clock stopped after 200 stops",
    "user_not_found": "Orang ini tidak ada · There is nobody with this id",
    "view_errors": "Ada isian yang perlu diperiksa lagi · Some fields need another look",
    "view_not_found": "Jendela ini sudah tertutup · This window is not open any more",
    "walking": "Jamnya masih berjalan · The clock is already on its way",
}
