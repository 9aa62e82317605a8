"""What a status and a do-not-disturb setting say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.ports import Whereabouts
from bot.slack.absence import absence

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


def status(emoji: str = "", text: str = "", until: int | None = 0) -> dict[str, object]:
    return {"profile": {"status_emoji": emoji, "status_text": text, "status_expiration": until}}


MORE = (":out_of_office:", ":thermometer:", ":face_with_head_bandage:", ":mask::skin-tone-3:")


@pytest.mark.parametrize(
    "emoji", [":palm_tree:", ":airplane:", ":face_with_thermometer:", ":sick:", ":ooo:", *MORE]
)
def test_an_emoji_can_say_away(emoji: str) -> None:
    assert absence(status(emoji), None).at(NOW).away


AWAY = """
Cuti sampai Senin | lagi SAKIT | Libur Lebaran | izin dulu | izin tidak masuk | mudik | OOO | o.o.o. this week
Out of the office | out of office until 5 Jan | On vacation | off sick | parental leave | On medical leave
PTO | On annual leave | di luar kantor | diluar kota s.d. Jumat | lagi di luar negeri | Vacationing | day off
taking a few days off | off today | Off | OFF dulu | Off hari ini | off sampai Rabu | I'm off today
Out today | out for the day | off for two weeks | Out sick | out this week | Away until Monday
away | Sick day | feeling ill | down with the flu | not feeling well
back on Monday | Back in the office on Tue | Back next week
Back from vacation on Monday | back on 5 Jan | on my honeymoon | ga masuk dulu | nggak masuk | tdk masuk
gak masuk hari ini | tak masuk | hari ini tidak bisa masuk | opname | rawat inap | Izin sakit
cuti melahirkan | lahiran | isoman dulu | kurang enak badan | gak enak badan | meriang | pulang kampung
pulkam | bulan madu | ibadah haji | umroh | tanggal merah | balik hari Senin | masuk lagi Senin | masuk besok
kembali dari cuti Senin | balik kantor tgl 5 | Liburan, balik minggu depan | WFH - off sick
Christmas holidays | Rawat inap di rumah sakit | masuk lagi besok
"""
HERE = """
WFH | Rapat | executing | pulang jam 5 | books and circuits | sick of it all | holiday season launch
izin sebentar | baru masuk | izin bentar | izin keluar sebentar | izin telat | izin makan dulu
gak masuk akal | sakit hati | holiday party | Holiday campaign | vacation planning | holiday sales
New release out today | ships out this week | kick-off today | kick off today | signing off
sign off this week | cut off today | off-site | Off the record | out and about | log out
Back from vacation | Baru balik liburan | udah balik dari cuti | habis cuti | belum libur | not on vacation
no PTO this year | tidak libur | proyek rumah sakit | back to back meetings | backend | balik jam 2
out tomorrow | cuti mulai besok | besok libur | off on Friday | out for lunch | back on call | back on track
back on the money | balik kampus | masuk siang | on call | In a meeting | Commuting | Lunch
fokus sampai sore
"""


def said(table: str) -> list[str]:
    return [each.strip() for line in table.strip().splitlines() for each in line.split("|")]


@pytest.mark.parametrize("text", said(AWAY))
def test_words_of_both_languages_can_say_away(text: str) -> None:
    assert absence(status(text=text), None).at(NOW).away


@pytest.mark.parametrize("text", ["", *said(HERE)])
def test_anything_else_is_here(text: str) -> None:
    assert absence(status(":house_with_garden:", text), None).at(NOW) == Whereabouts()


def test_away_without_an_end_is_away_without_an_end() -> None:
    assert absence(status(":palm_tree:", until=0), None).at(NOW) == Whereabouts(away=True)


def test_away_ends_when_the_status_does() -> None:
    end = NOW + timedelta(days=2)
    seen = absence(status(":palm_tree:", until=int(end.timestamp())), None)
    assert seen.at(NOW) == Whereabouts(away=True, away_until=end)
    assert seen.at(end) == Whereabouts()


def test_quiet_holds_within_its_span_alone() -> None:
    start, end = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    span = {"next_dnd_start_ts": int(start.timestamp()), "next_dnd_end_ts": int(end.timestamp())}
    seen = absence(status(), {"dnd_enabled": True, **span})
    assert seen.at(NOW) == Whereabouts()
    assert seen.at(start) == Whereabouts(quiet_until=end)
    assert seen.at(end) == Whereabouts()


@pytest.mark.parametrize(
    "dnd",
    [
        {"dnd_enabled": False, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1},
        {"dnd_enabled": True, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1},
        {"dnd_enabled": True},
        {"dnd_enabled": False, "next_dnd_start_ts": 1000, "next_dnd_end_ts": 9_999_999_999},
    ],
)
def test_no_quiet_is_read_into_what_does_not_say_so(dnd: dict[str, object]) -> None:
    assert absence(status(), dnd).at(NOW) == Whereabouts()


def test_a_deactivated_account_is_gone() -> None:
    assert absence({"deleted": True}, None).at(NOW) == Whereabouts(gone=True)


@pytest.mark.parametrize("until", ["tomorrow", None, 10**30, -5])
def test_an_end_that_makes_no_sense_is_no_end(until: object) -> None:
    profile = {"status_emoji": ":palm_tree:", "status_text": None, "status_expiration": until}
    assert absence({"profile": profile}, None).at(NOW) == Whereabouts(away=True)
