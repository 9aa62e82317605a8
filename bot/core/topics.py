"""The lexicon of what people like: one canonical topic for the many words, in both languages, for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.core.model import Language

# topic: (Indonesian words, English words); the first of each is how the topic itself is said. A word with
# `=` counts only when it is the whole like: "anak" is parenting, "futsal sama anak kantor" is not.
WORDS: Mapping[str, tuple[str, str]] = {
    # animals and the outdoors
    "dogs": ("anjing, anak anjing", "dogs, puppies, puppy, corgi, poodle"),
    "cats": ("kucing, kucing oren, kocheng, meong, mpus, anak kucing", "cats, kittens, kitty"),
    "birds": ("burung, burung kicau", "birds, birding, birdwatching, bird watching"),
    "fish": ("ikan hias, akuarium, aquascape, cupang", "aquariums, aquarium, fishkeeping, aquascaping"),
    "gardening": (
        "berkebun, kebun, tanaman, tanaman hias, bercocok tanam, tanam menanam, bunga, anggrek, monstera, "
        "kaktus, sukulen, hidroponik, bonsai",
        "gardening, garden, gardens, plants, plant, houseplants, houseplant, flowers, flower, orchids, "
        "succulents, cacti, hydroponics, bonsai",
    ),
    "nature": ("alam bebas, =alam, =hutan", "nature, outdoors, the outdoors, =forest, wildlife"),
    "hiking": (
        "naik gunung, mendaki, mendaki gunung, pendakian, muncak, trekking, hiking",
        "hiking, hike, trekking, mountains, mountaineering, backpacking",
    ),
    "camping": ("berkemah, kemah, kemping, camping, glamping", "camping, =camp, campfires, glamping"),
    "climbing": ("panjat tebing, manjat tebing, bouldering", "climbing, rock climbing, bouldering"),
    "diving": ("menyelam, nyelam, diving, freediving, snorkeling", "diving, scuba, freediving, snorkelling"),
    "surfing": ("selancar, surfing", "surfing, surf"),
    "fishing": ("mancing, memancing", "fishing, angling, fly fishing"),
    "beaches": ("pantai, =laut", "beaches, beach, =sea, the sea, ocean"),
    # food and drink
    "coffee": (
        "kopi, ngopi, kopi susu, kopi hitam, kafe, ngafe, coffee shop, warung kopi, seduh manual, kopi "
        "tubruk",
        "coffee, espresso, latte, flat white, cappuccino, pour over, barista, coffee shops, cafes, cafe",
    ),
    "tea": ("teh, ngeteh, matcha, teh tarik", "tea, teas, matcha, chai"),
    "cooking": ("memasak, masak, masak masak, resep", "cooking, =cook, recipes, home cooking"),
    "baking": (
        "bikin kue, baking, bikin roti, roti, kue",
        "baking, =bake, sourdough, bread, cakes, cake, pastry, cookies",
    ),
    "food": (
        "makanan enak, =makan, makanan, makan enak, kuliner, kulineran, jajan, jajanan, bakso, mie ayam, mi "
        "ayam, sate, soto, rendang, padang, nasi padang, pecel, martabak, sambal, seblak, ramen, sushi, "
        "mie, mi, pedas, es krim, corndog",
        "food, good food, =eating, eating out, foodie, street food, restaurants, ramen, sushi, noodles, "
        "pizza, burgers, tacos, curry, dumplings, spicy food, hot dog, hot dogs, cheese, chocolate, ice "
        "cream, brunch, corn dogs",
    ),
    # places
    "travel": (
        "jalan-jalan, travelling, traveling, travel, liburan, wisata, piknik, backpackeran, road trip, "
        "keliling dunia",
        "travel, travelling, traveling, =trips, road trips, road trip, holidays, vacations, exploring cities",
    ),
    "architecture": ("arsitektur, bangunan tua", "architecture, buildings, old buildings"),
    "trains": ("kereta, kereta api, railfan", "trains, train, railways, railway"),
    # words, pictures, sound
    "books": (
        "buku, membaca, baca buku, =baca, novel, sastra",
        "books, reading, novels, novel, fiction, sci-fi books, literature, book club, libraries",
    ),
    "writing": ("menulis, nulis, puisi, cerpen, blog", "writing, poetry, poems, blogging, journaling"),
    "comics": ("komik, baca komik, manga, webtoon, manhwa", "comics, comic, manga, graphic novels, webtoons"),
    "films": (
        "film, nonton film, =nonton, bioskop, sinema, nobar",
        "films, movies, cinema, documentaries, horror movies",
    ),
    "series": (
        "serial, drakor, drama korea, nonton serial, sinetron, series",
        "series, tv series, tv shows, =tv, k-dramas, k-drama, sitcoms",
    ),
    "anime": ("anime, nonton anime, ghibli", "anime, ghibli"),
    "music": (
        "musik, dengerin musik, lagu, konser, nonton konser, band, jazz, dangdut, koplo, k-pop, kpop, "
        "gitar, main gitar, piano, main musik, vinyl, piringan hitam",
        "music, songs, concerts, concert, gigs, bands, jazz, k-pop, kpop, indie music, guitar, piano, "
        "drums, vinyl, =records",
    ),
    "singing": ("menyanyi, nyanyi, karaoke, karaokean, paduan suara", "singing, karaoke, choir"),
    "dancing": ("menari, nari, joget, dansa, tari", "dancing, dance, ballet, salsa"),
    "theatre": ("teater, nonton teater, wayang", "theatre, theater, musicals, =plays"),
    "comedy": (
        "komedi, stand up, stand up comedy, receh, lawak",
        "comedy, stand-up, stand-up comedy, puns, bad puns, running gags",
    ),
    "podcasts": ("siniar, podcast, dengerin podcast, podkes", "podcasts, podcast"),
    "art": (
        "seni, seni rupa, lukis, melukis, lukisan, gambar, menggambar, ilustrasi, cat air, museum, pameran, "
        "galeri, sketsa, cat minyak, cat tembok",
        "art, painting, paintings, drawing, illustration, watercolour, watercolor, sketching, museums, "
        "museum, calligraphy, galleries",
    ),
    "crafts": (
        "kerajinan tangan, kerajinan, prakarya, merajut, rajut, jahit, menjahit, keramik, tembikar, =kayu",
        "crafts, craft, knitting, crochet, sewing, pottery, ceramics, woodworking, origami, diy",
    ),
    "photography": (
        "fotografi, foto, foto-foto, motret, memotret, =potret, kamera, kamera analog, foto makanan",
        "photography, photos, photo, photographs, cameras, camera, film camera, analogue photography, "
        "street photography, food photography, travel photography",
    ),
    "fashion": (
        "fesyen, =mode, fashion, =baju, thrifting, sneakers, batik",
        "fashion, =clothes, =style, sneakers, thrifting",
    ),
    # moving
    "football": (
        "sepak bola, bola, sepakbola, nonton bola, main bola, futsal, mini soccer, timnas, liga inggris",
        "football, soccer, futsal, premier league, world cup",
    ),
    "american football": ("american football, nfl", "american football, nfl"),
    "basketball": ("basket, bola basket, main basket, nba", "basketball, nba"),
    "badminton": ("bulu tangkis, badminton, bulutangkis, tepok bulu", "badminton"),
    "tennis": ("tenis, main tenis", "tennis"),
    "padel": ("padel, main padel", "padel, pickleball"),
    "table tennis": ("tenis meja, pingpong, ping pong", "table tennis, ping pong"),
    "volleyball": ("voli, bola voli, voli pantai", "volleyball, beach volleyball"),
    "golf": ("golf, main golf", "golf"),
    "running": (
        "lari, lari pagi, lari sore, joging, jogging, maraton, trail run, lari-lari",
        "running, =run, =runs, jogging, marathons, marathon, half marathon, trail running, parkrun",
    ),
    "cycling": (
        "bersepeda, sepeda, sepedaan, gowes, nyepeda, pit-pitan, sepeda lipat",
        "cycling, bikes, bike, biking, bicycles, bicycle, mountain biking, bike rides",
    ),
    "swimming": ("berenang, renang", "swimming, swim, open water swimming"),
    "gym": ("nge-gym, gym, fitnes, fitness, angkat beban", "gym, fitness, weightlifting, workouts, crossfit"),
    "sports": ("olahraga", "sports"),
    "yoga": ("yoga, pilates", "yoga, pilates"),
    "motorsport": ("balap, moto gp, motogp, formula 1, f1", "motorsport, formula 1, f1, motogp, =racing"),
    "motorbikes": (
        "motoran, =motor, touring motor, vespa",
        "motorbikes, motorbike, motorcycles, motorcycle, scooters",
    ),
    "cars": ("mobil, otomotif, mobil tua", "cars, car, classic cars"),
    # play
    "chess": ("catur, main catur", "chess"),
    "board games": (
        "permainan papan, board game, boardgame, =kartu",
        "board games, boardgames, card games, d&d",
    ),
    "video games": (
        "gim, game, ngegame, main game, mabar, mobile legends, valorant, gaming",
        "video games, video game, games, gaming, nintendo, playstation, minecraft",
    ),
    "puzzles": ("teka-teki, puzzle, =tts, sudoku", "puzzles, puzzle, crosswords, sudoku, jigsaws"),
    "lego": ("lego, gundam, gunpla, rakit model", "lego, model kits, miniatures"),
    # work
    "customer service": (
        "layanan pelanggan, customer service, =cs, pelayanan pelanggan, customer care, call center",
        "customer service, customer support, =support, customer care, customer success, help desk, =cx",
    ),
    "design": (
        "desain, desain grafis, ui ux, =ux, desainer, tipografi, =logo",
        "design, graphic design, ui ux, =ux, =ui, product design, typography, fonts, =logos, design thinking",
    ),
    "programming": (
        "pemrograman, ngoding, koding, coding, programming, bikin aplikasi, open source",
        "programming, coding, =code, software, software engineering, open source, python, javascript, java, "
        "=rust, web development, hackathons",
    ),
    "technology": (
        "teknologi, gadget, gawai, =ai, robot, kecerdasan buatan",
        "technology, tech, gadgets, =ai, machine learning, robots, robotics, electronics",
    ),
    "data": ("analisis data, =data, statistik", "data science, =data, statistics, analytics"),
    "startups": ("startup, rintisan, usaha rintisan", "startups, =founders"),
    "business": (
        "bisnis, wirausaha, =usaha, umkm",
        "business, entrepreneurship, running a business, small business",
    ),
    "marketing": (
        "pemasaran, marketing, =iklan, branding, copywriting",
        "marketing, advertising, branding, copywriting",
    ),
    "finance": ("keuangan, investasi, saham, reksa dana", "finance, investing, stocks, personal finance"),
    "product": ("manajemen produk, =produk", "product management, =product, user research"),
    "teaching": (
        "mengajar, ngajar, pendidikan, =guru, =dosen, =pelatihan",
        "teaching, education, tutoring, mentoring, =training",
    ),
    "people": ("sdm, =hr, rekrutmen", "human resources, =hr, recruiting, people and culture"),
    # life
    "parenting": (
        "mengasuh anak, parenting, =anak, =anak-anak, =si kecil, pengasuhan, jadi orang tua",
        "parenting, parenthood, =kids, =kid, =children, =my kids, motherhood, fatherhood, being a dad, "
        "being a mum",
    ),
    "languages": ("belajar bahasa, =bahasa, linguistik", "languages, language learning, linguistics"),
    "history": ("sejarah, cagar budaya", "history, heritage, archaeology"),
    "science": ("sains, ilmu pengetahuan, fisika, biologi", "science, physics, biology, maths, chemistry"),
    "space": ("luar angkasa, astronomi, =bintang", "astronomy, =space, =stars, stargazing"),
    "volunteering": ("kegiatan sosial, relawan, volunteer", "volunteering, charity, community work"),
    "environment": ("lingkungan, daur ulang, zero waste", "environment, sustainability, recycling, =climate"),
}

LONGEST = 3  # words in the longest entry that is looked for inside a like


@dataclass(frozen=True, slots=True)
class Entry:
    topic: str
    languages: frozenset[Language]
    alone: bool


def topic_of(like: str) -> str | None:
    """The canonical topic of something liked, in whichever language it was written; None when unknown."""
    entry = _entry_of(like)
    return None if entry is None else entry.topic


def topics_in(text: str) -> frozenset[str]:
    """All topics that stand in a text as whole words, the longer entry first ("hot dog" is no dog)."""
    words, found, at = _normal(text).split(), set(), 0
    while at < len(words):
        length, entry = _standing(words, at)
        if entry is not None:
            found.add(entry.topic)
        at += length
    return frozenset(found)


def _standing(words: Sequence[str], at: int) -> tuple[int, Entry | None]:
    """How many words the longest entry here has, and the entry; one word and None where none begins."""
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        entry = _index().get(" ".join(words[at : at + length]))
        if entry is not None and (not entry.alone or length == len(words)):
            return length, entry
    return 1, None


def is_said_in(like: str, language: Language) -> bool:
    """Whether this reads well in a sentence of that language; what we do not know is trusted as typed."""
    entry = _entry_of(like)
    return entry is None or language in entry.languages


def word_for(topic: str, language: Language) -> str:
    """How a topic is said in a language."""
    return WORDS[topic][language is Language.EN].split(",", 1)[0].removeprefix("=")


@lru_cache(maxsize=8192)  # the same few likes and stretches of text are looked up over and over
def _entry_of(like: str) -> Entry | None:
    """The entry that a like is, or the longest one that stands in it as whole words ("small dogs")."""
    words = _normal(like).split()
    whole = _index().get(" ".join(words))
    if whole is not None:
        return whole
    found = (_index().get(run) for run in _runs(words))
    return next((entry for entry in found if entry is not None and not entry.alone), None)


def _runs(words: Sequence[str]) -> Iterator[str]:
    for length in range(min(LONGEST, len(words)), 0, -1):
        yield from (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))


@cache
def _index() -> Mapping[str, Entry]:
    index: dict[str, Entry] = {}
    for topic, spellings in WORDS.items():
        for language, spelled in zip((Language.ID, Language.EN), spellings, strict=True):
            for word in spelled.split(", "):
                known = index.get(_normal(word))
                languages = {language} if known is None else {*known.languages, language}
                index[_normal(word)] = Entry(topic, frozenset(languages), word.startswith("="))
    return index


def _normal(words: str) -> str:
    """Case, accents, punctuation and the plural's s do not tell two likes apart."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(c))
    return " ".join(_singular(word) for word in re.findall(r"[^\W_]+", bare))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
