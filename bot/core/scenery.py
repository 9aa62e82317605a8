"""Where a topic is only the scene of a headline: "novels for a train journey" are books, not trains."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Language
from bot.core.wording import COMMON_WORDS, GAP, tongue

_BEFORE = {
    Language.ID: """
        di dari lewat melalui berlatar pakai memakai dengan saat ketika kolong tukang penjual pedagang seperti
        bak ala jelang sebelum setelah usai sesudah dekat dalam ke menuju menunggu tanpa bekas depan belakang
        samping atas bawah dekat serasa rasa bagai laksana ibarat naik sambil berbahan berhadiah bertema
        untuk berkat pinggir tepi antara tengah seberang penumpang
    """,
    Language.EN: """
        in at with by before after through under near beside behind inside like than from without during
        between over into onto across via beneath above past outside opposite amid while as
    """,
}
_LEADS = {language: frozenset(words.split()) for language, words in _BEFORE.items()}
# A film about cooking is a film; so is a shirt with a parrot on it a shirt.
_KINDS = """
    gim game film novel serial komik lagu drama sinetron animasi mainan boneka lego motif gambar bentuk
    berbentuk bermotif bergambar seri edisi prangko kostum patung topeng aroma penyiram pengusir pemanen
    pencuci pemotong pengupas pengering pendeteksi pengantar penuhi memenuhi ramaikan meramaikan guncang
    saham emiten harga ekspor impor tarif pajak cukai produsen eksportir aktor aktris hibur menghibur
    sambangi kunjungi sulap menyulap lintasi melintasi mirip menyerupai cetak
"""
_ABOUT = frozenset(_KINDS.split())
# Who sells or waits is told of, not what is sold: "a noodle seller".
_SELLERS = """
    seller sellers vendor vendors stop stops salesman driver drivers merchant merchants station stations
    factory factories wrapper wrappers box boxes tin tins sized shaped delivery game games film films movie
    movies novel novels sim simulator song songs costume costumes themed print motif emoji tax prices price
    sales shares stocks company companies
"""
_AFTER = frozenset(_SELLERS.split())
# Who does something else, and where it is done: a goalkeeper who knits, a bakery's dog.
_ROLES = """
    goalkeeper goalkeepers footballer footballers baker bakers chef chefs farmer farmers
    fisherman fishermen teacher teachers gardener gardeners dancer dancers pilot pilots nurse nurses barista
    baristas striker strikers coach coaches coder coders programmer programmers astronaut astronauts singer
    singers librarian librarians cyclist cyclists runner runners
"""
_PLACES = """
    museum library school pub gym stadium zoo farm bookshop hotel airport harbour station cafe bakery
"""
_LED = """
    petani guru sopir pelatih kiper koki barista penari nelayan peternak dosen masinis pilot perawat
    penyanyi penjahit pelari pesepeda pustakawan pemain striker stasiun terminal halte sekolah bandara
"""
_HOUSES = frozenset(_PLACES.split())
_LEADERS = frozenset(_LED.split())
_ACTORS = _LEADERS.union(_ROLES.split())
_NEITHER = COMMON_WORDS | {GAP}
_REACH = {Language.ID: 2, Language.EN: 3}  # words between "in" and what is only the scene


def is_scene(words: Sequence[str], start: int, end: int, language: Language | None = None) -> bool:
    """Whether what stands at these places is where, when or with what something else happens."""
    if words[end - 1] in _ACTORS or (start > 0 and words[start - 1] in _LEADERS):
        return True
    if words[end - 1] in _HOUSES and end < len(words) and words[end] not in _NEITHER:
        return True
    spoken = language or tongue(words)
    if spoken is None:
        return False
    for place in range(start - 1, max(-1, start - 1 - _REACH[spoken]), -1):
        if words[place] == GAP:
            return False
        if words[place] in _LEADS[spoken]:
            return True
    return False


def is_about_another(words: Sequence[str], start: int, end: int) -> bool:
    """Whether it only tells which kind of something else this is: "a noodle seller", "gim bertani"."""
    return (end < len(words) and words[end] in _AFTER) or (start > 0 and words[start - 1] in _ABOUT)
