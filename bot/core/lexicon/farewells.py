"""Bad news in soft words: the goodbyes to those who died, and what spoils, spills, vanishes or makes ill."""

from __future__ import annotations

from bot.core.lexicon.entry import Word, crossed, said
from bot.core.model import Language

_ONES = "a, the, its, their, our, to a, to the, to its, to their, to our, to her, to his, to one of"
_MAESTROS = (
    "maestro, dalang, guru, pelukis, penyanyi, vokalis, gitaris, penulis, penyair, aktor, aktris, komedian, "
    "pelawak, legenda, seniman, penari, koki, pembatik, sutradara, musisi, pendiri, pelatih, kapten, "
    "pencipta lagu"
)

FAREWELLS: tuple[tuple[Word, ...], ...] = (
    # goodbyes
    crossed(
        Language.EN,
        "says goodbye, say goodbye, said goodbye, bids farewell, bid farewell, pays respects",
        _ONES,
    ),
    crossed(
        Language.EN, "farewell, a farewell, goodbye, quiet goodbye, last goodbye, final goodbye, adieu", _ONES
    ),
    crossed(
        Language.EN,
        "is gone at, was gone at, gone at, dead at, dies at",
        "60, 65, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79",
    ),
    crossed(
        Language.EN,
        "is gone at, gone at, gone too soon at",
        "80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96",
    ),
    crossed(
        Language.EN,
        "fans, crowds, mourners, neighbours, hundreds, thousands, villagers",
        "light candles, lay flowers, hold vigil, gather to remember, in mourning",
    ),
    crossed(
        Language.EN,
        "last, final",
        "bow for the, bow of, resting place, rites, breath, farewell, journey home",
    ),
    crossed(Language.EN, "falls, fell, fall, forever", "silent"),
    crossed(
        Language.ID,
        "tabur, menabur, karangan, kiriman",
        "bunga untuk, bunga duka, bunga di makam, bunga mengalir",
    ),
    crossed(
        Language.ID,
        (
            "tanpa sang, perginya sang, ditinggal sang, mengantar sang, melepas sang, kehilangan sang, "
            "sepeninggal sang"
        ),
        _MAESTROS,
    ),
    crossed(
        Language.ID,
        "sang, kepergian, berpulangnya",
        _MAESTROS,
        "telah tiada, tiada, pergi, berpulang, wafat, pamit",
    ),
    # sick, hurt, hit
    crossed(
        Language.EN,
        "dozens, hundreds, scores, guests, pupils, diners, passengers, many, children, staff",
        "sickened, fall ill, fell ill, faint, fainted, hurt, poisoned, treated, hit, affected",
    ),
    crossed(Language.EN, "stomach", "bug, bugs, flu, illness, virus"),
    crossed(Language.EN, "confined to", "cabins, cabin, bed, a wheelchair, home, barracks"),
    crossed(
        Language.EN,
        "mown down, mowed down, knocked down, run over, knocked over",
        "by, at, in, on, at crossing",
    ),
    crossed(
        Language.EN, "quarantine, quarantined, isolation, lockdown", "for, after, at, in, on, ordered, ward"
    ),
    # nature spoiled
    crossed(
        Language.EN, "red, algae, algal, toxic, blue-green, jellyfish", "tide, tides, bloom, blooms, algae"
    ),
    crossed(
        Language.EN,
        "nests, nest, crops, eggs, fields, homes, roads, bridges, harvest, fair, match, festival",
        "washed out, washed away, flattened, rained off, stripped, stripped bare, ruined, gone, at risk",
    ),
    crossed(Language.EN, "storm, tidal", "surge, surges, damage, hits, lashes, batters, warning, havoc"),
    crossed(
        Language.EN,
        "long, worst, severe, longest",
        "dry spell, dry season, drought, heat, storm, flood, frost",
    ),
    crossed(
        Language.EN,
        "hail, frost, hailstorm, hailstones, flood, floods, storm, heat, heatwave, pests",
        "flattens, flatten, ruins, ruin, wrecks, strips, destroys, kills, wipes",
    ),
    crossed(
        Language.EN,
        "cub, cubs, parrot, pangolin, ivory, wildlife, exotic pet, puppy, monkey",
        "trade uncovered, trade, smugglers, smuggling, trafficking, traffickers, seized, ring, farm raided",
    ),
    crossed(
        Language.ID,
        "dibakar, dirusak, diracun, dicuri, dianiaya",
        "orang tak dikenal, otk, warga, massa, pelaku",
    ),
    crossed(
        Language.ID,
        "sawah, tanah, waduk, danau, embung, sungai, sumur, ladang, telaga",
        (
            "retak, mengering, kering, kering kerontang, menyusut, surut, tercemar, meluap, bau, menghitam, "
            "terendam, gersang"
        ),
    ),
    crossed(
        Language.ID,
        "menunggu, menanti, menantikan, rindu, minta",
        "hujan, hujan turun, bantuan, pertolongan, kepastian upah",
    ),
    crossed(Language.ID, "karang, terumbu, terumbu karang", "memutih, rusak, mati, hancur, sekarat"),
    crossed(
        Language.EN,
        "bites, bit, mauls, gores, kicks, stings, scratches, attacks",
        "tourist, tourists, child, boy, girl, man, woman, keeper, toddler, postman, owner, villager, swimmer",
    ),
    crossed(
        Language.EN,
        "factory, warehouse, workshop, library, shop, market, studio, temple, school, mill, barn, theatre",
        "burns, burned, ablaze, burnt, torched, gutted",
    ),
    crossed(
        Language.EN,
        "dropped, dumped, axed, ditched, cut",
        (
            "by publisher, by label, by agent, by sponsor, by sponsors, by club, from cast, from squad, "
            "from lineup"
        ),
    ),
    crossed(
        Language.ID,
        (
            "lapak, lapak kuliner, kios, warung, rumah, mobil, kantor, sekolah, toko, sarang, hutan, lahan, "
            "kandang, motor, panggung"
        ),
        "dibakar, terbakar, hangus, dirusak, dijarah, digerebek",
    ),
    crossed(
        Language.ID,
        "gigit, terkam, injak, mangsa, seruduk, cakar, serang, sengat, patuk",
        (
            "turis, warga, bocah, anak, pawang, pemilik, petani, penjaga, wisatawan, pelari, balita, "
            "nelayan, pemancing, ternak"
        ),
    ),
    # things called off, pulled or taken
    crossed(
        Language.EN,
        "scrapped, axed, pulled, cancelled, dropped, ditched, shelved",
        "over, amid, after, following, due to, because of",
    ),
    crossed(
        Language.EN,
        "pulls, pull, pulled, withdraws, bins, destroys",
        (
            "burgers, product, products, toys, snacks, cheese, batch, batches, cans, chocolate, sauce, baby "
            "food, listing"
        ),
    ),
    crossed(
        Language.EN,
        "harvested, harvests, harvesting, sold, scraped, scrapes, leaks, exposes, collects, grabbed",
        (
            "photos, childrens photos, data, users data, private, personal, voices, faces, messages, books "
            "without"
        ),
    ),
    crossed(Language.EN, "docked, deducted, fined, loses", "points, wages, licence, license, sponsor, title"),
    crossed(
        Language.EN,
        "drifts, adrift, without",
        "for hours without, at sea, power for, power, water for, electricity, running water, heating",
    ),
    crossed(
        Language.EN,
        (
            "sponsor, seating, ticket, pay, boardroom, casting, naming, prize, contract, planning, gender, "
            "funding"
        ),
        "row, rows, dispute, disputes, spat, furore, scandal, fiasco, chaos, mess",
    ),
    crossed(
        Language.ID,
        "urung, gagal, batal, tak jadi, terpaksa tak",
        (
            "digelar, tampil, berangkat, tayang, terbit, dibuka, dihelat, main, bertanding, terbang, rilis, "
            "manggung"
        ),
    ),
    crossed(
        Language.ID,
        "belum, tak kunjung, tidak, tak",
        "terima honor, dibayar honornya, terima upah, dapat upah, menerima royalti, terima royalti, cair",
    ),
    crossed(
        Language.ID,
        "syuting, laga, pertandingan, lomba, konser, pentas, pameran, festival, kelas",
        "berhenti, dihentikan, bubar, dibubarkan, terhenti, rusuh, ricuh, batal, ditunda",
    ),
    crossed(
        Language.ID,
        "sedot, menyedot, jual, menjual, curi, mencuri, intip, mengintip",
        "foto, data, data pribadi, data pengguna, pulsa, saldo, kontak, percakapan",
    ),
    crossed(Language.ID, "mundur, keluar, resign, hengkang", "ramai ramai, massal, berjamaah, beramai ramai"),
    crossed(
        Language.ID,
        "kabur, menghilang, lari",
        "usai, setelah, bawa, membawa, dari rumah, dari panti, dengan uang, sebelum acara",
    ),
    crossed(
        Language.ID,
        "fotografer, panitia, vendor, agen, pengelola, pemilik, bendahara, promotor, katering",
        "kabur, menghilang, lenyap, nikah kabur, menipu, wanprestasi",
    ),
    said(
        "ditarik bpom, minta maaf, meminta maaf, permintaan maaf, penyelidikan, diselidiki, selidiki, "
        "menyelidiki, dimangsa, dimusnahkan, dikarantina, karantina wilayah, telah tiada, tiada lagi, tutup "
        "mata selamanya, tenang di sana, pulang ke pangkuan, kembali ke pangkuan, husnul khatimah, rest in "
        "peace, doa terakhir, peristirahatan terakhir, penghormatan terakhir, melepas kepergian, pergi "
        "selamanya, pergi untuk selamanya, pesan terakhir, surat terakhir, foto terakhir sebelum, unggahan "
        "terakhir, tertekan, depresiasi mental, menjiplak, jiplak, dijiplak, mual, pusing massal, muntah, "
        "diare, tifus, tipes, kolera, cacar, polio, tbc, flu burung, antraks, pmk, leptospirosis, kusta, "
        "gizi buruk, stunting, gagal ginjal, gagal jantung, kritis di rumah sakit, tergelincir, terpeleset, "
        "terpelanting, terlindas, dilindas, terserempet, diserempet, terperangkap, terkurung, terkunci di "
        "dalam, kehabisan oksigen, kehabisan napas | turned away from, ground flights, grounds flights, "
        "buckle under, buckles under, boycotted, boycotting, acrimonious, acrimoniously, acrimony, "
        "remembered as, remembered by, is remembered, is mourned, be missed, sorely missed, gone too soon, "
        "taken too soon, left us, rest in peace, laid to rest, resting place, in loving memory, moment of "
        "silence, minutes silence, candlelit vigil, vigil, wake for, eulogy, eulogies, wreath for, ashes "
        "scattered, fallen captain, fallen comrade, sickened, food poisoning, fell ill, falls ill, fall ill, "
        "taken ill, gravely, washed out, flattened by, hit-and-run, collided, overturns, overturned, careers "
        "into, veers off, ploughs into, plows into, smashes into, slams into, tumbles down, falls from, fell "
        "from, fell to his, fell to her, plunged, plummeted, snaps mid, ropes snap, gives out"
    ),
)
