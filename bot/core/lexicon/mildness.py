"""Harmless sayings that are made of parts: "no" before what would be bad, "killer" before a riff."""

from __future__ import annotations

from bot.core.lexicon.entry import Word, crossed, said
from bot.core.model import Language

_EN_ILLS = (
    "combat, pesticides, pesticide, tears, stress, pain, fear, regret, regrets, guilt, shame, drama, "
    "failure, fighting, violence, panic, waste, worries, injuries, injury, crash, crashes, tantrums, "
    "meltdown, meltdowns, deaths, killing, shooting, war, struggle, crying, fuss, nightmare, breaking, "
    "cheating, leaks, leak, mess, sacrifice, suffering, losing, hurting, wasting, screaming, weapons, guns, "
    "bloodshed, battles, enemies, fears, headache, headaches, burnout, debt, spoilers, malware, "
    "surveillance, tracking, chaos, rejection"
)
_ID_ILLS = (
    "kehilangan, pestisida, stres, sakit, takut, gagal, ribet, drama, kekerasan, perang, bertengkar, "
    "menyiksa, membunuh, tangis, air mata, hama, mogok, macet, rugi, utang, bangkrut, panik, cemas, "
    "khawatir, rasa takut, rasa sakit, rasa bersalah, merusak, rusak, luka, cedera, korban, keributan, "
    "ribut, tipu, mabuk, menangis, marah, ancaman, kecewa, tumbal, polusi, mencemari, hambatan, kebocoran, "
    "bocor, limbah, hilang, patah, jatuh"
)
_LIGHT = (
    "riff, riffs, app, apps, guitar, bass, bassline, bassline, recipe, recipes, sauce, sauces, cake, cakes, "
    "cookies, look, looks, outfit, heels, view, views, combo, hook, hooks, chorus, line, lines, serve, "
    "serves, abs, workout, deal, deals, feature, features, sandwich, burger, curry, soundtrack, tune, tunes, "
    "melody, sudoku, puzzle, crossword, tomato, tomatoes, solo, solos, drum fill, beat, beats, remix, "
    "playlist, dress, boots, frock, brownies, ramen, coffee, espresso, margarita, cocktail, punchline, pun, "
    "plot, moves, move, shot, volley, backhand, forehand"
)
_SONGS = (
    "a, the, his, her, their, this, that, every, an old, a karaoke, a pop, a disco, a rock",
    (
        "song, tune, classic, ballad, chorus, karaoke classic, hit, solo, high note, number, track, anthem, "
        "lyrics"
    ),
)
_PARTS = (
    "cog, piece, pieces, link, screw, screws, part, parts, button, buttons, sock, socks, tile, tiles, page, "
    "pages, ingredient, ingredients, lens, puzzle, semicolon, letter, letters, note, notes, key, keys, "
    "brick, bricks, chord, verse, word, words, stitch, stitches, manual, feature, features, tooth, glove, "
    "spoon, ring, step, out"
)
_PETS = "mutt, mutts, dog, dogs, cat, cats, puppy, puppies, kitten, kittens, greyhound, hens, pony"
_FINALS = (
    "final, finals, semi-final, semi-finals, semifinal, semifinals, quarter-final, quarter-finals, last "
    "four, last eight, last 16, lead, top, top ten, charts, chart, first final, next round, second round, "
    "third round, first badminton final, first tennis final, podium, number one"
)
_COURTS = (
    "padel, tennis, badminton, basketball, squash, pickleball, volleyball, netball, clay, hard, grass, "
    "centre, center, food, indoor, outdoor, rooftop, futsal, street, off, on, home, neighbourhood"
)
_LIGHTS = (
    "at dawn, at dusk, at night, at sunrise, at sunset, in low light, in the rain, in black and white, in "
    "raw, on film, with film, with natural light, the milky way, the moon, the stars, portraits, landscapes, "
    "street scenes, in manual, raw, film, tips, techniques, golden hour, with a phone, on a phone, on an "
    "iphone, macro, weddings, at golden hour, in the golden hour, with flash, handheld, into the light, in "
    "fog, in snow, analog"
)

MILDNESS: tuple[tuple[Word, ...], ...] = (
    crossed(Language.EN, "no, without, zero, minus the, free of, never, without any, not a", _EN_ILLS),
    crossed(Language.EN, _EN_ILLS, "free"),
    crossed(
        Language.ID, "tanpa, bebas, anti, minim, tak, tidak, nggak, gak, tak lagi, tanpa ada, bukan", _ID_ILLS
    ),
    crossed(Language.EN, "killer", _LIGHT),
    crossed(Language.EN, "missing, lost", _PARTS),
    crossed(Language.EN, "rescue, rescued", _PETS),
    crossed(
        Language.EN,
        "storm, storms, stormed, storming",
        "into, to, up",
        "the, a, her, his, their, first",
        _FINALS,
    ),
    crossed(Language.EN, "storm, storms, stormed, storming", "into, to, up", _FINALS),
    crossed(Language.EN, "storms into her, storms into his, storms into their", _FINALS),
    crossed(
        Language.EN,
        "murders, murder, murdered, murdering, slays, slay, slaying",
        *_SONGS,
    ),
    crossed(Language.EN, _COURTS, "court, courts"),
    crossed(Language.EN, "hit, hits, hitting, take to, share, back on", "the court, the courts"),
    crossed(
        Language.EN,
        "court",
        "shoe, shoes, side, coverage, surface, surfaces, vision, booking, bookings, time",
    ),
    crossed(Language.EN, "shooting, shoot, shoots", _LIGHTS),
    crossed(
        Language.EN,
        "used to, learned not to, why i, who once, who, you love to, love to, people who, kids who, if you",
        "hate, hate it, hate running, hate vegetables, hated, hated it, hate cooking, hates, hates running",
    ),
    crossed(
        Language.EN,
        "strikes, strike, struck",
        (
            "the hour, midnight, noon, twelve, the hours, the right note, a balance, a chord, a pose, a "
            "deal, gold, up"
        ),
    ),
    crossed(Language.EN, "bomb, bombs", "shaped, pops, cyclone, jacket"),
    crossed(Language.EN, "bath, seed, yarn, cocoa, chocolate, flavour, flavor, tea, glitter", "bomb, bombs"),
    crossed(
        Language.EN,
        "rescued, rescues, rescue",
        "a, an, the, forgotten, from a, this",
        "song, song, recipe, piano, skip, tune",
    ),
    crossed(Language.EN, "rescued", "furniture, fabric, timber, wood, bricks, books, records, pianos, bikes"),
    crossed(Language.EN, "often than, better than, less than, fewer than, easier than", "feared"),
    crossed(
        Language.EN,
        "isnt, arent, not, never, aint, far from, solo, novel, vinyl, radio, album",
        "dead",
    ),
    crossed(
        Language.EN,
        "doesnt, dont, didnt, wont, never, not, cant",
        "die, kill, fail, hurt, crash, break, cry, panic",
    ),
    crossed(Language.EN, "fully, keeps, stays", "charged"),
    crossed(
        Language.EN,
        "charged",
        "in minutes, by, overnight, wirelessly, up, at home, particles, battery, batteries",
    ),
    crossed(Language.EN, "to fight, worth fighting", "over"),
    crossed(Language.EN, "worst", "mistakes, mistake, jokes, joke, puns, pun, to best, player, gift, films"),
    crossed(Language.EN, "copycat", "recipe, recipes, bake, bakes, look, looks"),
    crossed(Language.EN, "stuck on", "you, repeat, a song, a level, a clue, a crossword, a puzzle, a boss"),
    crossed(Language.EN, "blankets", "for, made, knitted, and, from, in, with, of, to, that"),
    crossed(Language.EN, "crush", "the grapes, grapes, garlic, it, ginger, season, on"),
    crossed(Language.EN, "put down", "your, the phone, phones, roots"),
    crossed(
        Language.ID,
        "membunuh, bunuh, usir, mengusir",
        "waktu, bosan, sepi, kebosanan, rasa bosan, jenuh, kantuk, penat",
    ),
    crossed(
        Language.ID,
        "kaki, gigi, bunga, bulu mata, kuku, rambut, tanaman, tangan, salju, rumput, kulit",
        "palsu",
    ),
    crossed(
        Language.ID,
        "rasa, rasanya, pedas, enaknya, lezat, pedasnya, gurihnya",
        "mematikan, membunuh, mati, maut",
    ),
    crossed(
        Language.ID,
        "mematikan",
        "lampu, kompor, notifikasi, ponsel, hp, mesin, gawai, layar, televisi, lawan",
    ),
    crossed(
        Language.ID,
        "tak, tidak, tanpa, nggak, gak, penuh kejutan, hasil",
        "terduga, diduga, disangka, disangka sangka",
    ),
    crossed(
        Language.ID, "dipukul, pukul", "pelan, pelan pelan, bola, kok, gong, kendang, perlahan, palu, bertalu"
    ),
    crossed(
        Language.ID,
        "racun, keracunan, diracuni",
        "cinta, kopi, shopee, drakor, drama korea, skincare, lipstik, belanja, gowes, sepeda",
    ),
    crossed(
        Language.ID,
        "makan, memakan, pemakan, basmi, membasmi, usir, mengusir, pengusir, penangkal, cegah",
        "hama, serangga, gulma, wereng",
    ),
    crossed(Language.ID, "gunung, touring, mesin, motor, mobil", "tanpa mogok, anti mogok, tak mogok"),
    crossed(
        Language.ID,
        "banjir, kebanjiran",
        "pujian, pesanan, peminat, pelanggan, pembeli, order, pengunjung, penonton, tawaran, job",
    ),
    crossed(Language.ID, "hantu, misteri, kutukan", "lucu, di balik resep, game, gim, film, novel"),
    crossed(Language.ID, "rel, jalur, gunung api", "mati, mati ambarawa, mati suri"),
    crossed(
        Language.ID,
        "demam, dilanda demam, terserang demam",
        "panggung, padel, k-pop, korea, lari, sepak bola, batik",
    ),
    crossed(Language.EN, "burn, burns, burning", "calories, fat, incense, off calories"),
    crossed(
        Language.EN,
        "no more, fewer",
        "tears, stress, pain, fear, fights, tantrums, meltdowns, pesticides, waste",
    ),
    crossed(
        Language.EN,
        "beat, beats, beating, prevent, avoid, without",
        "burnout, stress, injury, injuries, jet lag",
    ),
    crossed(Language.EN, "fire, flame, coal", "roasted, roast, grilled, grill, cooked, baked"),
    crossed(Language.EN, "poison dart", "frog, frogs"),
    crossed(
        Language.EN,
        "train robbery, heist, bank heist, murder, crime",
        "game, board game, novel, film, podcast",
    ),
    crossed(Language.EN, "trial, trials", "shift, shifts, run, version, lesson, class"),
    crossed(
        Language.EN,
        "slash, slashes, cut",
        "your, your grocery, your energy, your food, your heating",
        "bill, bills",
    ),
    crossed(Language.ID, "perang", "bantal, air, salju, tepung, tomat, topat, ketupat, bintang"),
    crossed(
        Language.ID,
        "menembak, tembak, menembakkan, buru, pemburu, berburu",
        "senja, bulan, kopi, foto, diskon, kuliner",
    ),
    crossed(Language.ID, "serangan", "kangen, rindu, lapar, kantuk"),
    crossed(
        Language.EN,
        "never, rarely, seldom, cannot, not, refuses to",
        "fails, failed, failing, losing, shut, shuts, crumbling",
    ),
    crossed(Language.EN, "shut", "up and, up, your eyes, the laptop, your laptop, that door"),
    crossed(Language.EN, "failed", "bakes, souffle, sourdough, first attempt, twice before, many times"),
    crossed(Language.EN, "losing", "track, yourself, myself, themselves, sleep over, weight, streak"),
    crossed(Language.EN, "cars, car, bikes, bike, scooters, phones, batteries, vans, buses", "charged"),
    crossed(
        Language.EN,
        "rescued",
        "a forgotten, an old, a lost, a rare",
        "song, recipe, piano, film, tune, craft, loom, boat, orchard",
    ),
    crossed(Language.ID, "sakit", "pinggang, punggung, leher", "coba, atasi, usir, hilang, cukup"),
    crossed(Language.ID, "sakit pinggang, sakit punggung, sakit leher", "coba, atasi, cukup, yoga"),
    crossed(Language.ID, "rekor, lawan, raksasa, unggulan, juara bertahan", "tumbang"),
    crossed(Language.EN, "attack of", "the giant, the killer tomatoes, the cute, giant"),
    crossed(Language.EN, "secret, not so secret", "weapon, weapons"),
    crossed(Language.EN, "storm, storms, explosion, avalanche, flood", "of petals, of confetti, of applause"),
    crossed(Language.EN, "stolen", "kisses, glances, moments, base, bases"),
    crossed(Language.EN, "ghost town, war-era, wartime", "turned, barracks, recipe, recipes"),
    crossed(Language.EN, "cat, tabby, fridge", "burglar, burglars, burglary, thief"),
    crossed(Language.ID, "jurus, racikan, resep, gol, tendangan, smes, servis, pukulan", "maut, mematikan"),
    crossed(Language.ID, "pasukan", "bebek, kucing, semut, oranye, ibu ibu, nenek, relawan, pelari"),
    said(
        "menepi sejenak, menepi dari bising, koma dan titik, tanda koma, titik koma, mabuk kepayang, mabuk "
        "cinta, kecanduan belajar, kecanduan lari, jatuh dari pohon apel, tersengat asmara, terjun bebas "
        "skydiving, patah hati nasional, punah lalu kembali, hanyut dalam musik, hanyut dalam lagu, hanyut "
        "dalam cerita, terseret nostalgia, semua karyawan berlari, anjlok tapi senang, degradasi warna, "
        "tersambar cinta, kocok perut, perut sakit tertawa, melepas pekerja seni, pantang mundur, mabuk "
        "laut, segel madu | giant-killer, giant-killers, giant killers, giant killing, giant-killing, she "
        "slays, he slays, slays it, slays in, slays on, slay the, slay day, dead simple, dead easy, "
        "drop-dead, bath fizzers, resigns after two moves, resigns on move, resigns the game, dying fabric, "
        "dying wool, shot in the dark, attack the climb, bitter is better, killing it, killing time, kill "
        "time, time to kill, without losing weekends, hate-watch, love-hate, a steal, steals the show, steal "
        "the show, stole the show, steals hearts, stealing hearts, explosion of colour, explosion of color, "
        "explosion of flavour, explosion of flavor, explosion of joy, crash course, crash courses, monster "
        "hit, wicked good, sick beat, sick beats, ill communication, murder mystery, murder mysteries, cosy "
        "crime, cozy crime, whodunit, detective novel, detective novels, hit and miss, blown away by, blows "
        "us away, knocked out, knocks out, shut up and dance, turns heads, to kill for, dying to, die for, "
        "dressed to kill, bleeding edge, cutting edge, cutting-edge, break a leg, breaks a record, broke the "
        "internet, breaks the internet, breaks record, record breaking, smashes record, smashed it, crushing "
        "it, crushed it, firing on all cylinders, sparks joy, cry with laughter, tears of laughter, happy "
        "tears, ugly-cry, guilty pleasure, guilty pleasures, guilt-free, stress-free, pain-free, "
        "cruelty-free, bug-free, mess-free, fuss-free, drag-free, tear-free, plastic-free, waste-free, "
        "conflict-free, duty-free, hell of a good, lost and found, lost in translation, lost in music, lost "
        "city, lost recipe, lost recipes, lost art, lost words, lost letters, lost umbrellas, long-lost, get "
        "lost in, getting lost in, raids the fridge, raid the pantry, raid boss, tomb raider, quarantine "
        "playlist, addictive game, addictive biscuits, invasion of cute, army of cats, army of volunteers, "
        "battle of the bands, dance battle, rap battle, bake-off battle, snowball fight, pillow fight, food "
        "fight, water fight, fight for the ball, attack the hill, attacks the climb, heart attack burger, "
        "panic buying vinyl, don't panic, no need to panic, recall the days, total recall, recalls how, "
        "recalls her, recalls his, settlement found, roman settlement, ancient settlement, viking "
        "settlement, put down roots, in custody of the museum, default on linux, cull your, cull your "
        "wardrobe, fake flowers, forged steel, forged iron, forged by hand, hand-forged, hand forged, forged "
        "friendships, seized the chance, seizes the day, seize the day, seizes chance, withers tall, "
        "stampede of, caged bird sings, unpaid carers, picket fence, neglected gem, neglected masterpiece, "
        "chaos theory, organised chaos, beautiful chaos, garden chaos, dust bowl ballads, tainted love, at "
        "risk of smiling, snare drum, snare drums, trade dress, boycott the usual, scam-proof, scam proof, "
        "settlement game, walkout song, walkout music"
    ),
)
