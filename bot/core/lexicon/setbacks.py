"""Bad news of what breaks, stops or drives people away, mostly told by two or three words together."""

from __future__ import annotations

from bot.core.lexicon.entry import Word, crossed, said
from bot.core.model import Language

SETBACKS: tuple[tuple[Word, ...], ...] = (
    crossed(
        Language.EN,
        "quit, quits, leaves, leave, exits",
        (
            "band, the band, group, the group, show, team, in droves, in protest, over, after row, amid, in "
            "tears, in anger"
        ),
    ),
    crossed(
        Language.EN,
        "member, singer, drummer, guitarist, host, star, coach, founder, chef",
        "quits, exits, steps down",
    ),
    crossed(
        Language.EN,
        "closed, close, closes, closing, shut, halted, suspended, delayed, called off, evacuated",
        (
            "after, over, amid, due to, because of, until further notice, indefinitely, for good, for "
            "repairs, down, early, by"
        ),
    ),
    crossed(
        Language.EN,
        "trims, trim, trimmed, cuts, slashes, shrinks, sheds, halves",
        "workforce, headcount, its workforce, staff",
    ),
    crossed(
        Language.EN,
        "cuts, cut, slashes, axes, drops, ends",
        (
            "degrees, courses, music degrees, arts funding, funding, lessons, service, services, hours, "
            "routes, aid"
        ),
    ),
    crossed(
        Language.EN,
        "forces out, forced out, prices out, priced out, drives out, driven out",
        "artists, families, tenants, of, by",
    ),
    crossed(Language.EN, "rent, rents", "rise, rises, hike, hikes, soar"),
    crossed(Language.EN, "tests, tested, test", "positive"),
    crossed(
        Language.EN,
        "sent home, rushed, taken, off, down",
        "with fever, to hospital, to a and e, sick, ill, with flu",
    ),
    crossed(
        Language.EN,
        "roof, ceiling, wall, tree, crane, scaffolding, stand, balcony",
        "falls, fell, collapses, caves",
    ),
    crossed(
        Language.EN,
        "fields, homes, streets, village, town, crops, farms",
        "under water, underwater, submerged",
    ),
    crossed(
        Language.EN,
        "lost, disappearing, vanishing, melting, shrinking",
        "at record pace, fast, at an alarming, at sea",
    ),
    crossed(
        Language.EN,
        "cracks, flaws, faults, cockroaches, rats, mice, maggots, glass, metal, plastic, mould",
        "found, found in, discovered",
    ),
    crossed(
        Language.EN,
        "shut over, closed over, shut after, infested with",
        "rats, mice, cockroaches, hygiene, mould, fire",
    ),
    crossed(
        Language.EN, "without, no, unpaid, late, missing", "wages, salary, wage, pay for months, royalties"
    ),
    crossed(
        Language.EN,
        "took, takes, pocketed, pocketing, siphoned, stole",
        "donations, entry fees, funds, fees, deposits",
    ),
    crossed(
        Language.EN,
        "wipes, wiped, deletes, deleted, loses, lost",
        "files, users files, data, saves, save files, photos",
    ),
    crossed(
        Language.EN,
        "shared, sold, exposed, published, posted",
        "photos from homes, private photos, user data, users data, personal data",
    ),
    crossed(
        Language.EN,
        "urged to, told to, warned to",
        "stay away, evacuate, avoid, boil water, stay indoors, stop using, stop eating",
    ),
    crossed(
        Language.ID,
        "anggota, vokalis, gitaris, pelatih, idola, pemain, pendiri, personel",
        "mundur, hengkang, keluar, dikeluarkan, absen, didepak, dicoret",
    ),
    crossed(
        Language.ID,
        "mundur, hengkang, keluar, absen, batal, berhenti",
        "karena, usai, gara gara, akibat, setelah, lantaran",
    ),
    crossed(
        Language.ID,
        "ditutup, tutup, ditunda, dihentikan, berhenti, dibubarkan",
        "karena, usai, gara gara, akibat, sementara, lantaran, paksa, imbas",
    ),
    crossed(Language.ID, "bawa, dibawa, membawa", "lari uang, kabur uang, kabur, lari motor, kabur motor"),
    crossed(
        Language.ID,
        "susu, susu bayi, bbm, gas, minyak, beras, obat, pupuk, elpiji, vaksin, garam, telur",
        "langka, menghilang, kosong",
    ),
    crossed(
        Language.ID,
        "harga, harga kopi, harga gabah, harga sawit, harga beras, harga telur, harga cabai",
        "jatuh, anjlok, terjun, merosot, melonjak, meroket, meledak, mencekik",
    ),
    crossed(
        Language.ID,
        "tak, belum, tidak, telat",
        "terima gaji, gajian, digaji, kembali, pulang, ditemukan, diupah, selamat",
    ),
    crossed(
        Language.ID,
        "atap, plafon, tembok, pohon, jembatan, tribun, tiang, papan, genteng, baliho",
        "jatuh, runtuh, tumbang, ambruk, roboh, ambrol, menimpa",
    ),
    crossed(
        Language.ID,
        "toko, toko buku, kedai, band, gerai, restoran, warung, majalah",
        "pamit, pamit selamanya, tinggal sejarah",
    ),
    crossed(Language.ID, "hapus, menghapus, lenyapkan", "data pengguna, berkas, data pelanggan"),
    crossed(
        Language.ID,
        "petani, peternak, nelayan, perajin, pengrajin, pedagang, umkm",
        (
            "menjerit, tekor, terpuruk, merana, resah, merugi, gigit jari, tebang pohon, terancam, "
            "mengeluh, kelimpungan, lesu"
        ),
    ),
    said(
        "batal, ditunda, kandas, dirobohkan, cabuli, beracun, letusan, diusut, menimpa, terpapar, tertular, "
        "disambar, diseret, terusir, tertelan, mengeluh, keluhan, ditebang, tebang liar, ditertibkan, "
        "penertiban, dipaksa, paksaan, tumbang, membeludak pasien, pasien numpuk, kewalahan rawat, sakit "
        "keras, sakit parah, jatuh sakit, gejala, penderita, pengidap, mengidap, idap, divonis dokter, "
        "kelelahan, ambruk, kolaps, tak berdaya, tercoreng, mencoreng, coreng, noda hitam, dijauhi, diteror, "
        "dibuntuti, dikuntit, penguntit, cekcok, tudingan, dituding, menuding, tuding, dituduh, tuduhan, "
        "menuduh, berujung petaka, petaka, malapetaka, berujung maut, berujung polisi, berujung laporan, "
        "berbuntut, tersandung kasus, tersandung, terjerat, terseret kasus, dicekal, hilang nyawa, lumpuh "
        "total, lumpuhkan, terisolasi, terputus, porak-poranda, porak poranda, luluh lantak, hancur, "
        "hancurkan, menghancurkan, remuk, penyok, ringsek, ludes, amblas, retak parah, waswas, was-was, "
        "meresahkan, resahkan, teriakan histeris, ketakutan warga, dikejar warga | postponed, risks, fails, "
        "failed to, failed drug, failed inspection, failed safety, entangled, tangled in, swallowed, "
        "swallows magnets, spied on, spying on, snooping, exodus, withdrawn, withdraws from, anger, angry, "
        "angers, complaints, dispute, disputes, disputed, resigns, resign, resigned, resignation, damaged, "
        "demolished, demolition, demolish, bulldozed, ordeal, losing, administrators, receivers, made "
        "redundant, scarred, evade, to shut, shut, shuts, shutting, runs aground, ran aground, aground, "
        "draft-dodging, draft dodging, draft-dodger, fans crushed, crushed to, crushed at, crushed by, "
        "crushed under, crumbles into, ice shelf, parachute fails, cleared by force, evicting, allergy risk, "
        "allergy alert, allergic reaction, anaphylaxis, undeclared, in droves, roams streets, bear roams, on "
        "the loose, escaped tiger, escapes enclosure, panic button, heart trouble, in intensive care, "
        "intensive care, life support, critical condition, critically ill, seriously ill, gravely ill, "
        "fighting for life, fights for life, battling illness, battles illness, diagnosis of, diagnosed, "
        "health battle, rushed to, airlifted, hospitalised, hospitalized, stretcher, concussed, concussion, "
        "ruptured, torn ligament, out for season, out injured, sidelined, ruled out, season-ending, "
        "career-ending, retires hurt, limps off, frostbite, hypothermia, heatstroke, dehydration, sunburnt, "
        "choking hazard, electrocuted, electric shock, gas leak, carbon monoxide, blackout, blackouts, power "
        "cut, power cuts, brownout, water shortage, water shortages, shortage, shortages, rationing, "
        "rationed, price hike, price hikes, price rises, cost of living, squeezed, squeeze on, "
        "belt-tightening, stranded, marooned, lost at sea, adrift, no survivors, search party, search for, "
        "manhunt, dragnet, wanted man, wanted for, on the run, escapee, jailbreak, breakout feared, "
        "gunpoint, knifepoint, held up at, smash-and-grab, ram raid, shoplifting, pickpockets, pickpocket, "
        "con artist, conman, fake guru, catfished, blackmailed, extorted, groped, upskirting, indecent, "
        "lewd, voyeur, flasher, peeping, nuisance, eyesore, condemned, uninhabitable, falling apart, "
        "crumbling, in disrepair, neglected, overcrowded, overcrowding, understaffed, overworked, crunch "
        "culture, toxic workplace, toxic culture, hostile workplace, unfair dismissal, tribunal, pay gap, "
        "gender pay gap, underpaid, exploitative, modern slavery, union-busting, union busting, strikes hit, "
        "cancelled flights"
    ),
)
