"""Turns of speech made of parts, where a topic's word means another thing: marathon talks are no run."""

from __future__ import annotations

from bot.core.lexicon.entry import Word, crossed, said
from bot.core.model import Language

_TALKS = (
    "meeting, council meeting, session, talks, hearing, trial, debate, negotiations, shift, surgery, "
    "sitting,"
    "broadcast, livestream, phone call, budget session, flight, queue, tenure, interview, screening"
)
_PEOPLE = (
    "volunteers, brothers, sisters, neighbours, neighbors, friends, grandmothers, travellers, helpers, "
    "parents,"
    "pupils, students, locals, villagers, retirees, enthusiasts, amateurs, misfits, rebels, teenagers, "
    "nuns, nurses"
)

TURNS: tuple[tuple[Word, ...], ...] = (
    crossed(Language.EN, "marathon", _TALKS),
    crossed(Language.EN, "band, bands, army", "of", _PEOPLE),
    crossed(
        Language.EN,
        (
            "library, symphony, ballet, ocean, sea, mountain, soup, salad, cocktail, tapestry, rainbow, "
            "river, stream"
        ),
        "of",
    ),
    crossed(
        Language.EN,
        "recipe, ingredients",
        "for success, for disaster, for happiness, for growth, for a happy",
    ),
    crossed(
        Language.EN,
        "swimming, drowning, diving, swim, surf, wade, wading",
        "in homework, in cash, in money, in data",
    ),
    crossed(Language.EN, "dives, dive, diving, dived", "into, deep into, deeper into, for cover"),
    crossed(Language.EN, "cricket, crickets", "noises, noise, chirp, chirps, flour, farm, protein, song"),
    crossed(
        Language.EN,
        "tennis, football, golf, cricket, rugby, basketball",
        "elbow, sized, mum, field sized, pitch sized",
    ),
    crossed(
        Language.EN,
        "size of a, size of",
        "football pitch, football pitches, tennis court, tennis ball, golf ball, bus",
    ),
    crossed(
        Language.EN,
        "book, books, booked, booking",
        "your, a table, a room, a seat, a ferry, early, online, ahead, in advance, a place",
    ),
    crossed(
        Language.EN,
        "run, runs, ran",
        "a, the, an, by, out, into, its, his, her, their, my, from, for, on, up, at, in",
    ),
    crossed(Language.EN, "running", "a, the, an, out, into, its, his, her, their, my, your"),
    crossed(
        Language.EN,
        "draws, draw, drew, drawing",
        (
            "queues, crowds, a crowd, thousands, to a close, near, up, from, with, visitors, level, ire, "
            "praise, attention, fans, on, in, closer, lots, a line, inspiration"
        ),
    ),
    crossed(
        Language.EN,
        "paints, paint, painted, painting",
        "a picture of, itself as, a bleak, a rosy, the town, a mixed",
    ),
    crossed(
        Language.EN,
        "cooks, cook, cooked, cooking, cooks up",
        "up a, up, the books, up a storm, up trouble, up plan",
    ),
    crossed(
        Language.EN,
        "fishing, fish",
        "for compliments, for votes, village, villages, line, out of water, expedition",
    ),
    crossed(
        Language.EN,
        "climb, climbs, climbing, climbed",
        "to record, to percent, the ranks, the ladder, the charts, into bed, down, in price, on board, out",
    ),
    crossed(
        Language.EN,
        "jump, jumps, dance, dances, sing, sings, sail, sails, ride, rides, cruise, cruises, skate, skates",
        "to victory, to a win, into final, into the final, its praises, through, out, past, around the issue",
    ),
    crossed(Language.EN, "shooting, movie, film, rock, pop, rising, guest, all", "star, stars"),
    crossed(
        Language.EN,
        "star, stars",
        "chef, turn, quality, rating, witness, pupil, player, attraction, sign, signs, struck, studded",
    ),
    crossed(Language.EN, "five, four, three, one, two, michelin", "star, stars"),
    crossed(
        Language.EN,
        "garden, car, train, camera, film, computer, phone, bus, boat, plane, horse",
        "variety, shy, sick, wreck, buff",
    ),
    crossed(
        Language.EN,
        "cat, dog, horse, bird, monkey, snake, tiger, lion, bear, bull, fish, duck, cow, pig, rat, wolf",
        (
            "market, eyed, eye view, fight, trading, oil, bars, hug, economy, tattoo, emoji, costume, "
            "share, shaped, themed, print, face filter, paddle"
        ),
    ),
    crossed(
        Language.EN,
        "bull, bear, lions, paper, copy, fat, top, cool, sitting, lame, cash, golden, sacred, underdog",
        "market, share, tiger, cat, cats, dog, duck, cow, goose, handle",
    ),
    crossed(
        Language.EN,
        "tea, coffee, wine, beer, milk, chocolate, butter, honey, pepper, ginger, olive, mint, cherry",
        (
            "coloured, colored, table, tables, trolley, stain, stains, brown, spray, trap, "
            "condition, blossom, branch"
        ),
    ),
    crossed(
        Language.EN,
        (
            "bread, butter, cake, pie, jam, cream, gravy, cheese, pizza, sandwich, pancake, toast, cookie, "
            "cookies, banana"
        ),
        (
            "winner, winners, and butter issue, walk, chart, charts, in the sky, train, of the crop, shop "
            "row, day, generation, banner, consent, republic, policy, jar, settings, popup, board"
        ),
    ),
    crossed(Language.EN, "traffic, paper, log, toner, printer", "jam, jams"),
    crossed(Language.EN, "spam, junk, hate, chain, snail", "mail, letter, letters"),
    crossed(Language.EN, "musical, electric, wheel", "chairs, shock, clamp"),
    crossed(
        Language.EN,
        "puppet, power, foul, fair, board, role, double, screen, horse, word, inter",
        "play, player, players, plays, playing",
    ),
    crossed(
        Language.EN,
        "game, games",
        "changer, changers, changing, plan, theory, face, over for, of chance, of patience",
    ),
    crossed(
        Language.EN,
        "stage, screen, sun, bed, kitchen, tea, coffee, art, war",
        "fright, burn, rest, cabinet, cabinets, house rules, deco, of attrition",
    ),
    crossed(
        Language.EN,
        "photo, art, craft, cloud, web, net, data",
        "finish, op, opportunity, heist, kitchen, kitchens, fee, gains, roaming",
    ),
    crossed(
        Language.EN,
        "science, history, chemistry, physics, maths, geography",
        "fair row, repeats itself, between, repeating, in the making, lesson for, books will",
    ),
    crossed(
        Language.ID,
        "kereta",
        "dorong, dorong bayi, bayi, gantung, luncur, kencana, kuda hias, belanja, sorong",
    ),
    crossed(Language.ID, "roti, kacang, air mata, lidah, ikan", "buaya"),
    crossed(Language.ID, "ular", "naga, naga panjang, tangga, besi, antrean, kobra mainan"),
    crossed(
        Language.ID,
        (
            "kambing, kuda, kucing, macan, gajah, kancil, semut, ayam, bebek, buaya, tikus, ular, lebah, "
            "elang, naga, kelinci"
        ),
        (
            "hitam, besi, kertas, got, kampus, darat, duduk, madu, jantan, sawah, berdasi, percobaan, air, "
            "pustaka, emas"
        ),
    ),
    crossed(
        Language.ID,
        "bola, lari, renang, catur, tinju, dayung, sepeda, lompat",
        (
            "panas, liar, salju, mata, dunia, lampu, api, statis, dari, ke, kencang, terbirit, indah, "
            "politik, tanggung jawab"
        ),
    ),
    crossed(
        Language.ID,
        "bintang, bulan, matahari, langit, bumi",
        (
            "tamu, iklan, lapangan, madu, depan, lalu, ini, hati, langit mal, utama, film, hotel, lima, "
            "porno, kelas, ramadan, puasa"
        ),
    ),
    crossed(
        Language.ID,
        "bunga",
        "bank, deposito, kredit, pinjaman, tetap, kpr, acuan, majemuk, rampai, tidur, desa, api",
    ),
    crossed(
        Language.ID,
        "kopi, teh, susu, es, roti, kue, gula, garam, nasi",
        "darat, pahit politik, batu, telanjur bubur, sudah jadi bubur, kotak, bungkus subsidi, kekuasaan",
    ),
    crossed(
        Language.ID,
        "gunung, laut, hutan, sungai, lautan, samudra, taman",
        "uang, sampah, es, beton, manusia, belantara, mati, janji, kota",
    ),
    crossed(
        Language.ID,
        "main, bermain, permainan",
        "mata, hati, hakim, api, belakang, politik, kotor, saham, harga, curang, tangan, valas, proyek",
    ),
    crossed(
        Language.ID,
        "masak, memasak, resep, bumbu, dapur, panggung, layar, drama, sandiwara, wayang",
        (
            "sih, data, sukses, bahagia, pernikahan, politik, rekaman, redaksi, mpasi gratis, korupsi, "
            "kekuasaan, bansos, kaca"
        ),
    ),
    crossed(
        Language.ID,
        "lagu, musik, irama, orkestra, dansa, tari, nada, drama, film, novel",
        "lama diputar lagi, kekuasaan, politik, koalisi, sumbang, minor, panjang sidang",
    ),
    crossed(
        Language.ID,
        "kamera, foto, kartu, kereta, mobil, motor, sepeda, pesawat, kapal",
        (
            "tilang, pengawas, cctv, profil, kk, keluarga sejahtera, identitas, komando, dinas, pelat "
            "merah, pemerintah, mainan pecah, jenazah, tahanan"
        ),
    ),
    crossed(
        Language.ID,
        "buku, lembaran, halaman",
        "tabungan, putih partai, hitam polisi, nikah, kir, pelaut, besar akuntansi, kuning orba, induk",
    ),
    crossed(
        Language.ID,
        "guru, dosen, sekolah, kelas",
        "besar, bangsa politik, kehidupan, menengah, berat, ringan, bulu, dunia, kakap, teri, pekerja",
    ),
    said(
        "kembang gula, menanam kata, menanam modal, menanam harapan, memanen kata, topi bola, anak tangga, "
        "tangga nada, jam buka, jam tayang, kepala desa, ibu kota, jalan kaki,tukang cukur, burung garuda, "
        "garuda muda, macan kemayoran, singo edan, laskar pelangi, elang jawa fc, naga bonar| chip off, "
        "chips off, pearls of wisdom, cloud kitchen, school bus, night shift, comic relief, comic timing, "
        "tea set, seed vault, nail-biting,nail-biter, hammer and nail, bridge the gap, bridging, "
        "star-crossed, bookmaker, bookmakers, book club row,playbook, cookie cutter, cookie-cutter, "
        "brainstorm, soundbite, snowballing, hot potato, couch potato, big cheese,cheesy, corny, nutty "
        "professor, peanuts pay, small potatoes, top banana, apple of his eye, full of beans, spillthe "
        "beans, bean counter, bean counters, piece of cake, icing on the cake, cherry on top, cherry "
        "picking,cherry-picked, low-hanging fruit, sour grapes, forbidden fruit, in a pickle, in a jam, in a "
        "stew, gravy boat row"
    ),
)
