"""Bad news that two or three words tell only together: "face ruin", "closes its doors"."""

from __future__ import annotations

from bot.core.lexicon.entry import Word, crossed, said
from bot.core.model import Language

_STAFF = "jobs, roles, staff, workers, posts, employees, editors, journalists, crew, teachers, nurses"
_SHUT = (
    "doors, its doors, their doors, his doors, her doors, beach, beaches, school, schools, museum, pool, "
    "pools, store, stores, shop, shops, restaurant, restaurants, factory, plant, mine, mines, branch, "
    "branches, studio, studios, library, libraries, airport, campus, ward, park, parks, trail, trails, zoo, "
    "road, roads, hospital, clinic, office, offices, club, pub, pubs, cinema, cinemas, theatre, gallery, "
    "market, newsroom"
)
_ILLS = (
    "ruin, eviction, closure, extinction, collapse, hunger, famine, starvation, charges, trial, jail, "
    "prison, lawsuit, ban, axe, the axe, backlash, uncertain future, cuts, bankruptcy, shortage, shortages, "
    "losses, deportation, pressure to resign, calls to resign, penalty, penalties, crisis, relegation, bleak "
    "future"
)
_BEASTS = (
    "shark, sharks, dog, bear, crocodile, croc, alligator, snake, jellyfish, wasp, bee, monkey, tiger, lion, "
    "leopard, hippo, elephant, wolf, boar, bull, cow, pitbull, spider, tick, mosquito, rat, stingray, bison, "
    "cobra, python, viper, hornet, cougar, coyote, kangaroo, cat, husky"
)
_WORKERS = (
    "karyawan, pegawai, pekerja, buruh, staf, tenaga kerja, kru, guru honorer, honorer, jurnalis, wartawan"
)
_MANY = "ratusan, ribuan, puluhan, belasan, separuh, sebagian, seluruh, semua, banyak, lagi, 10 persen"
_LOSES = (
    "pangkas, memangkas, rumahkan, merumahkan, lepas, melepas, pecat, memecat, kurangi, mengurangi, "
    "berhentikan, memberhentikan, putus kontrak, phk, efisiensi, dipangkas"
)
_PLACES = (
    "studio, pabrik, toko, gerai, perusahaan, restoran, kedai, kafe, kampus, bioskop, hotel, startup, bank, "
    "koran, majalah, toko buku, pasar, mal, supermarket, warung, klinik, koperasi, stasiun tv"
)

MISHAPS: tuple[tuple[Word, ...], ...] = (
    # work and money lost
    crossed(
        Language.EN, _STAFF, "gone, lost, cut, axed, at risk, slashed, shed, let go, go, threatened, to go"
    ),
    crossed(
        Language.EN, "let go of, lets go of, letting go of, lose their, lost their", "staff, workers, jobs"
    ),
    crossed(Language.EN, "face, faces, facing, faced, facing the, face the", _ILLS),
    crossed(Language.EN, "close, closes, closed, closing, shut, shuts, shutting, shutters, to close", _SHUT),
    crossed(
        Language.EN, "funding, budget, pay, job, staff, grant, subsidy, arts, wage, spending", "cut, cuts"
    ),
    crossed(
        Language.EN,
        "runs out of, run out of, ran out of, running out of",
        "money, cash, air, fuel, water, food",
    ),
    crossed(Language.ID, _LOSES, _WORKERS),
    crossed(Language.ID, _LOSES, _MANY, _WORKERS),
    crossed(
        Language.ID, _WORKERS, "dirumahkan, dipangkas, dilepas, berkurang, menganggur, mogok, resah, protes"
    ),
    crossed(Language.ID, _PLACES, "tutup, ditutup, bangkrut, gulung tikar, kolaps"),
    crossed(
        Language.ID,
        "menutup, tutup",
        f"seluruh gerai, ratusan gerai, puluhan gerai, pabrik, gerai, {_PLACES}",
    ),
    # beasts, sickness, absence
    crossed(
        Language.EN,
        _BEASTS,
        "bite, bites, bit, attack, attacks, mauls, sting, stings, tramples, gores, kills",
    ),
    crossed(Language.EN, "bitten, mauled, stung, gored, trampled, chased, bitten twice", "by"),
    crossed(
        Language.EN,
        "health, medical, injury, illness, safety, mental health, fitness",
        (
            "concern, concerns, reasons, issues, problems, scare, fears, emergency, leave, setback, crisis, "
            "grounds, woes"
        ),
    ),
    crossed(
        Language.EN,
        (
            "hiatus, break, leave, withdraws, withdrew, pulls out, pulled out, steps back, absent, cancels, "
            "cancelled"
        ),
        (
            "due to, over, as agency, amid, citing, because of, after illness, after injury, after "
            "diagnosis, following"
        ),
    ),
    crossed(
        Language.EN,
        "broken, fractured, shattered, sprained, twisted",
        "leg, arm, rib, ribs, ankle, wrist, hip, nose",
    ),
    crossed(Language.EN, "leg, arm, ankle, wrist, rib, nose, neck, collarbone", "broken, fractured"),
    crossed(
        Language.ID,
        "alasan, kondisi, masalah, gangguan, karena, keluhan",
        "kesehatan, drop, menurun, medis, kesehatannya, memburuk",
    ),
    crossed(
        Language.ID,
        "terbaring, tergeletak, jatuh, terkulai, kondisi, kondisinya",
        "lemah, lemas, sakit, drop, kritis",
    ),
    crossed(Language.ID, "disiram, tersiram", "air keras, air panas, bensin, minyak panas, air aki"),
    # the rest, in both languages
    said(
        "~membusuk, kreditur, ~dijagal, jagal anjing, rata dengan tanah, ~lenyap, uang lenyap, dihentikan "
        "karena, mogok massal, mogok kerja, ~mogok, membludak pasien, pasien membludak, diserobot, serobot, "
        "dibabat, pembabatan, hutan gundul, diperdagangkan, perdagangan satwa, disembelih paksa, penyu "
        "disembelih, telantarkan, menelantarkan, ditelantarkan, terlantar, telantar, terdegradasi, "
        "degradasi, ditarik dari pasaran, ditarik dari peredaran, penarikan produk, belum dibayar, tak "
        "dibayar, tidak dibayar, menunggak, tunggakan, nunggak, batal tampil, batalkan konser, batalkan tur, "
        "batal manggung, batal digelar, absen karena, menepi lama, ~menepi, naik meja operasi, digigit, "
        "gigitan ular, gigitan anjing, disengat, tersengat, diterkam, diseruduk, dipatuk, dicakar, diinjak "
        "gajah, serangan hiu, serangan buaya, serangan beruang, konflik gajah, hama, wereng, puso, paceklik, "
        "gagal panen, merugi, kelaparan, likuidasi, dilikuidasi, disegel, segel, dilelang paksa, dibekukan, "
        "pembekuan, pengangguran, angkat kaki dari, kosong melompong, sepi pembeli, sepi penonton, terancam "
        "punah, punah, menyusut drastis, anjlok, terjun bebas, ambrol, jeblok, melonjak harga, harga "
        "melonjak, harga melambung, langka dan mahal, kelangkaan, antre bantuan, mengungsi, tersapu, tersapu "
        "ombak, hanyut, terseret, tercebur, kecebur, terperosok, tersambar, disambar petir, tertimpa, "
        "tertimbun, terjepit, terjatuh dari, jatuh dari, kesetrum, tersetrum, melepuh, patah tulang, patah "
        "kaki, patah tangan, gegar otak, amputasi, diamputasi, lumpuh, koma, opname, diopname, masuk rumah "
        "sakit, dilarikan ke, ~rawat inap, cuci darah, kemoterapi, epidemi, kejang, sesak napas, alergi "
        "parah, kecanduan, ketergantungan, mabuk, over dosis, mangkir, gagal bayar, penutupan permanen, "
        "tutup permanen, tutup selamanya, terpaksa tutup, resmi tutup, tutup total, tutup usaha, segera "
        "tutup, akan tutup, bakal tutup, hentikan operasi, berhenti beroperasi, setop operasi, setop "
        "produksi, hentikan produksi, hengkang, pamit dari, bubar jalan, bubarkan diri, nyaris bubar, "
        "penistaan agama, sembunyikan, kabur bawa, bawa kabur, dibawa kabur, minta tumbal, ditelan bumi, tak "
        "kunjung ditemukan, belum ditemukan, pencarian korban, minta keadilan, tuntut keadilan, tuntut ganti "
        "rugi, ganti rugi, pencabutan, pembatalan, ditunda karena, kapok, terkontaminasi, kontaminasi, "
        "kedaluwarsa, boraks, formalin, mengandung babi, bakteri e coli, salmonella, logam berat, merkuri, "
        "mikroplastik, kabut asap, ispa, udara buruk, kualitas udara, polusi, tercemar, mencemari, cemari, "
        "dicemari, keruh dan bau | blight, blighted, shuttered, shutting down, shuts down, shut down, to "
        "disband, disband, disbands, disbanded, disbanding, charged, fish kill, belly-up, belly up, oil "
        "slick, oil spill, dump waste, dumping waste, runs black, turns black as, food costs, food costs "
        "climb, skip meals, skipping meals, goes hungry, go hungry, going hungry, harvest fails, crops fail, "
        "crop failure, failed harvest, wither, withered, withers, parched, dry year, third dry year, pelted, "
        "turns ugly, turned ugly, freezes withdrawals, frozen accounts, tax dodging, tax dodger, stuck "
        "overnight, stuck on, plundered, plunder, caves in, caved in, cave-in, goes dark, went dark, locked "
        "out, down tools, downs tools, thrown from, apologises after, apologizes after, apologises for, "
        "apologizes for, apologizes over, drops singer, dropped by label, dropped from squad, prices soar, "
        "prices of chocolate soar, soaring prices, soaring costs, costs soar, breaks mid-air, gives way, "
        "gave way, blankets, seized, seizes, seizure, filthy, squalid, squalor, dies out, wiped out, "
        "die-off, mass death, dwindling, vanishing, endangered, extinct, extinction, at risk, under threat, "
        "last of their kind, on the brink, brink of, verge of collapse, struggling, struggle to survive, in "
        "limbo, in tatters, in ruins, in turmoil, turmoil, in chaos, chaos, mayhem, havoc, wreak, "
        "pandemonium, stampede, crush, winding up, wound up, liquidators, receivership, creditors, unpaid, "
        "arrears, repossessed, foreclosure, foreclosed, default on, bailout, furlough, furloughed, "
        "severance, redundancies, job losses, job cuts, hiring freeze, pay freeze, wage theft, walk out "
        "over, walks out over, walkout, picket, pickets, picketing, industrial action, boycott, boycotts, "
        "recall, recalls, recalled, pulled from shelves, pulls from shelves, taken off shelves, "
        "contaminated, contamination, tainted, listeria, salmonella, e coli, mould found, mold found, lead "
        "paint, asbestos, carcinogen, carcinogenic, toxic waste, sewage, microplastics, smog, air quality, "
        "haze, heat dome, scorching heat, dust bowl, locusts, infestation, infested, rabies, rabid, bird "
        "flu, avian flu, foot and mouth, swine fever, mad cow, culled, cull, culling, put down, put to "
        "sleep, strays shot, abandoned puppies, hoarding, malnourished, emaciated, neglected, mistreated, "
        "ill-treated, caged, cruelty, animal welfare, fur farm, trophy hunting, ivory, bushmeat, debunked "
        "claim, recanted, sentencing, arraigned, pleads, pleaded, plea deal, misdemeanour, misdemeanor, "
        "felony, indicted, summoned, detained, in custody, remanded, bailed, on bail, cautioned, banned "
        "from, ban on, cease and desist, class action, settlement, lawsuit, legal battle, legal row, legal "
        "fight, takes to court, taken to court, sued, sues, suing, damages, ponzi, pyramid scheme, scam, "
        "scams, scammed, swindle, swindled, fleeced, rug pull, counterfeit, counterfeits, fake tickets, "
        "forged, forgery, forger, embezzled, laundering, bribery, graft"
    ),
)
