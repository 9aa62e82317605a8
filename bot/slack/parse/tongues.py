"""Which language a word of ours tells: a sentence that uses one alone was asked in it."""

from __future__ import annotations

from functools import cache

from bot.core.model import Language
from bot.slack.parse.calendar_words import MONTHS_EN, MONTHS_ID, WEEKDAYS_EN, WEEKDAYS_ID
from bot.slack.parse.lexicon import COMMON_EN, COMMON_ID, FUNCTION_EN, FUNCTION_ID, words
from bot.slack.parse.numbers import SPOKEN_EN, SPOKEN_ID
from bot.slack.parse.units import ONE_UNITS, WORDS_EN, WORDS_ID

# Said in both languages alike, or names of services.
_NEUTRAL = frozenset(
    words(
        "edit chat email e-mail wa whatsapp telegram tele instagram ig linkedin twitter x video zoom"
        " formal boss "
        "mentor ok oke hi bot gif alumni startup tgl no n a i y d m st"
    )
)
_EN = words(
    """
    done wake snooze drop erase unfollow reactivate revive adjust modify correct fix track register include
    check display view right at least postpone unpause resume everyone weekdays weekends dms emailed pinged
    rang spoken heard greeted contacted asap fortnightly biweekly annually likes loves fond interested hobby
    hobbies interests times am pm noon hide names name rename timezone zone private discreet pls plz who's
    whos ideas idea thanked asked met replied responded shared forwarded suggestion suggestions continue
    unmute mute every save story stories event thanks ago subscribe unsubscribe calendar calendars news
    """
)
_ID = words(
    """
    td tambahin nambah nambahin menambah menambahkan simpan masukin masukkan daftarin jaga menjaga jalin
    menjalin hubungan silaturahmi tetap tetep nyambung hapusin hapuskan buang buangkan keluarkan istirahatin
    istirahatkan bangunin bangun tampilkan sembunyikan rahasia diskret jedain lanjutkan lanjutin diemin
    diamkan biarkan biarin ubahin rubah gantiin gantikan jadikan jadi menjadi nama namanya musim musimnya
    barusan ngechat nge-chat ngobrol menyapa nyapa nelpon nelepon menelepon menghubungi bales balas membalas
    ketemu kali lagi depan lalu kemarin sekali terakhir jam pukul zona waktu pakai pake panggil siapa kasih
    saran ide dong sapain tiap setiap saban suka menyukai demen gemar hobi doyan minat lihatin cek gimana
    bagaimana cara cerita acara makasih tanggal akhir awal pertengahan tengah selama semalam minggu
    umpan langganan berlangganan kalender kartun nyalakan matikan aktifkan impor rekomendasi pilihan
    """
)


@cache
def tongues() -> dict[str, Language]:
    """The language of each word that tells it."""
    english = {*FUNCTION_EN, *COMMON_EN, *MONTHS_EN, *WEEKDAYS_EN, *SPOKEN_EN, *WORDS_EN, *_EN} - _NEUTRAL
    indonesian = {*FUNCTION_ID, *COMMON_ID, *MONTHS_ID, *WEEKDAYS_ID, *SPOKEN_ID, *WORDS_ID, *ONE_UNITS, *_ID}
    indonesian -= _NEUTRAL
    only = dict.fromkeys(english - indonesian, Language.EN)
    return only | dict.fromkeys(indonesian - english, Language.ID)
