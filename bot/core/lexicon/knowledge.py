"""Science, history, languages and thought."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

KNOWLEDGE: Area = {
    "science": topic(
        "sains, ilmu pengetahuan, ilmuwan, peneliti, penelitian, fisika, biologi, kimia, astronomi, "
        "penemuan ilmiah, spesies baru, brin, riset, fosil, eksperimen, nobel fisika, nobel kimia, "
        "matematika, laboratorium, ilmiah, fakta sains | science, scientist, physics, biology, "
        "chemistry, physicist, biologist, chemist, astronomer, astronomy, neuroscience, "
        "neuroscientist, quantum, particle physics, geologist, geology, fossil, evolution, "
        "evolutionary, new species, laboratory, experiment, mathematician, maths, mathematics, nobel "
        "prize in physics, nobel prize in chemistry, paleontologist, palaeontologist, microbiologist, "
        "botanist, zoologist, crispr, dna, genome, scientific, scientists, gravitational wave, higgs "
        "boson, cern, archaeologist, black hole, dinosaur, telescope, photosynthesis, genetics, "
        "molecule, nanotechnology, geneticist, ecologist, ecology, fusion energy, psychologists find, "
        "marine biologist, dark matter, entomologist, antimatter, ig nobel, theorem, perovskite, "
        "superconductor, neurons, peer review, optics, pop science, materials scientist, citizen "
        "science, researchers find, study finds, study suggests, volcanologist, thermodynamics, "
        "quasicrystal, microbes, protein folding, stem cell, researchers discover, researchers say, "
        "study shows, enzymes, brain scans, geometry",
        signs=(
            "nasa, gerhana, hujan meteor, hari tanpa bayangan, blue moon, supermoon, ahli biologi | "
            "new scientist, scientific american, nasa, einstein, stephen hawking, carl sagan, darwin, "
            "marie curie, richard feynman, feynman, brian cox, quanta magazine, james webb, alan "
            "turing, isaac newton, royal institution, large hadron collider, nobel laureate, "
            "tardigrade, royal society, mars rover, e.o. wilson, jane goodall, schrodinger, "
            "schrödinger, galileo, nature study"
        ),
        hints=(
            "spesies, temukan, menemukan, ahli, studi, mengungkap, ditemukan, penjelasan, teori, "
            "planet, katak, otak, pakar | study, researcher, researchers, discover, discovery, lab, "
            "brain, theory, species, cells, solar, evidence, atoms, particle, experiments, brains, "
            "gene, microscope, explained, suggests, professor, discovered, reveal, ancient, "
            "efficiency, map, why do, atom, physics-defying, light, bacteria, prove, neuroscientists, "
            "mystery, hypothesis"
        ),
        against=(
            "penelitian kasus, tim peneliti polisi, penyidik, kimia farma, survei elektabilitas, "
            "pilpres, riset ig, jejak riset mahasiswa hoaks, lembaga survei, elektabilitas, "
            "pembuktian, kampus, dokumen kasus, lpdp | political science, dna test paternity, "
            "christian science, rocket science, not rocket science, chemistry between, on-screen "
            "chemistry, team chemistry, sports science, dna evidence, dna profile, jeffrey darwin, "
            "fossil fuel, fossil fuels, in the dna, darwin australia, maths teacher, big pharma, team "
            "physics, rapist, science of reading, computer science, fbi scientist, quantum of solace, "
            "quantum leap, match of the, economic experiment, darwin police, security researcher, "
            "evolution of, scientology, chemistry with, user research, data science, thought "
            "experiment in politics, research triangle, football, striker, chemical weapons, vaccine "
            "skeptic, political scientist, crime lab, scientist rocker, market research, pew research, "
            "researchers at jp, security researchers, designer, political, social experiment"
        ),
        broad=True,
    ),
    "physics": topic(
        "fisika, fisikawan | physics, physicist, quantum, particle physics, gravitational wave, higgs "
        "boson, cern, thermodynamics, einstein, black hole, dark matter, large hadron collider, "
        "feynman, antimatter, nobel prize in physics, string theory, relativity, superconductor, "
        "neutrino, theoretical physics",
        against=(
            "guru fisika | quantum of solace, quantum leap, physics engine, game physics, albert "
            "hammond, physics-based, albert einstein hospital"
        ),
        under="science",
    ),
    "chemistry": topic(
        "kimia, ahli kimia | chemistry, chemist, periodic table, chemical reaction, molecule, nobel "
        "prize in chemistry, chemistry set, catalysts, polymer",
        against=(
            "kimia farma, senjata kimia, zat kimia berbahaya | chemistry between, on-screen chemistry, "
            "team chemistry, chemistry with, chemist shop, high street chemist, bromance, lead actors, "
            "dressing room"
        ),
        under="science",
    ),
    "biology": topic(
        "biologi, spesies baru, ahli biologi, keanekaragaman hayati, ilmu hayati, genetika | biology, "
        "biologist, evolution, evolutionary, genetics, genome, dna, crispr, new species, marine "
        "biology, microbes, cell biology, microbiome, zoologist, botanist, ecologist, microbiology, "
        "tardigrade, microscope, natural selection, stem cell, geneticist",
        signs="| darwin, attenborough, e.o. wilson",
        hints=(
            "spesies, katak, satwa, peneliti, ditemukan, temukan, gen | species, cells, gene, "
            "organisms, scientists, discovered, creature, bacteria"
        ),
        against=(
            "| dna evidence, dna test, dna profile, in the dna, evolution of, logic bug, murder, "
            "suspect, paternity, ancestry, police, cold case, designer, darwin australia"
        ),
        under="science",
    ),
    "maths": topic(
        "matematika, ahli matematika, olimpiade matematika, matematikawan, aljabar, geometri | maths, "
        "mathematics, mathematician, math, theorem, prime numbers, geometry, topology, algebra, pi "
        "day, calculus, number theory, infinity, fractals, statistics class, fermat, einstein tile, "
        "maths olympiad, math olympiad, equations, trigonometry, arithmetic",
        signs=(
            "| terence tao, ramanujan, fields medal, numberphile, maryam mirzakhani, euler, marcus du "
            "sautoy, hannah fry, pythagoras, fibonacci, 3blue1brown, gödel, riemann hypothesis"
        ),
        hints=("rumus, angka | proof, prove, equation, numbers, formula, conjecture, puzzle, puzzles, shape"),
        against=(
            "| bra topology, network topology, infinity pool, avengers, infinity war, do the math, "
            "infinity stone, political math, electoral math, math of, girl math"
        ),
        under="science",
    ),
    "neuroscience": topic(
        "ilmu saraf, neurosains, otak manusia | neuroscience, neuroscientist, neurons, cognitive "
        "science, brain scan, memory research, consciousness, human brain, bilingual brains, your "
        "brain, brain's, brains switch, brain works, ageing brain, teenage brain",
        hints="otak, ingatan, saraf | memory, mind, cortex, neural, sleep, brain, brains",
        against=(
            "| brain drain, brainstorm, brain cancer, tumour, tumor, injury, brain rot, brain trust, "
            "brainchild, stroke, neural network, dementia, pinky and the, llm, brain fog"
        ),
        under="science, psychology",
    ),
    "psychology": topic(
        "psikologi, psikolog, kepribadian, introvert, ilmu jiwa, mbti, kecerdasan emosional | "
        "psychology, psychologist, cognitive bias, behavioural science, behavioral science, "
        "personality, introvert, introverts, human behaviour, happiness research, emotional "
        "intelligence, placebo, attachment theory, psychologists, nudge theory, behaviour change, body "
        "language, extrovert, extroverts",
        signs="| daniel kahneman, carl jung, freud, adam grant, marshmallow test, oliver burkeman",
        hints=(
            "perilaku, emosi, otak, pikiran, kebiasaan, ahli | mind, brain, behaviour, emotion, "
            "habit, memory, study, happiness, happier, feelings, kindness, curious"
        ),
        against=(
            "korban, forensik, trauma, pelaku, tersangka, perang psikologi, psikologis bangsa | "
            "forensic, psychological thriller, tv personality, psychological warfare, radio "
            "personality, sports psychologist says team, personality of the year, personality clash"
        ),
    ),
    "space": topic(
        "luar angkasa, antariksa, astronomi, astronaut, gerhana, hujan meteor, planet, galaksi, bulan "
        "purnama, teleskop, roket, supermoon, satelit alam, tata surya, komet, pesawat antariksa, "
        "astronom, misi ke bulan, lubang hitam, stasiun luar angkasa, nasa, langit malam, bintang "
        "jatuh, bima sakti, gerhana bulan, gerhana matahari, asteroid, rasi bintang, eksoplanet, ruang "
        "angkasa, planetarium, observatorium bosscha, wahana antariksa | astronomy, astronomer, "
        "astronaut, telescope, galaxy, exoplanet, meteor shower, eclipse, comet, asteroid, milky way, "
        "nebula, space station, moon landing, spacecraft, mars rover, stargazing, supermoon, black "
        "hole, outer space, cosmos, cosmology, rocket launch, space telescope, spaceflight, planetary, "
        "northern lights, aurora, solar eclipse, lunar eclipse, planetarium, space probe, night sky, "
        "supernova, lunar lander, space exploration, dark matter, jupiter, saturn, spacewalk, solar "
        "system, uranus, neptune, pluto, dark sky, dark skies, cosmonaut, moon mission, space mission, "
        "big bang, astrophysicist, astrophysics, meteorite, space agency, rover, lunar, red planet, "
        "interstellar object, astrophotography, moon rock, space shuttle, full moon, the moon's, maps "
        "of the moon, to the moon, moon rocks, on the moon, new moon, around the moon, blood moon",
        signs=(
            "bosscha, gerhana bulan total, geminid, perseid, spacex, planet mars, artemis, venus "
            "terlihat | nasa, james webb, webb telescope, hubble, spacex launch, esa mission, artemis, "
            "voyager, apollo 11, perseverance rover, iss, andromeda, carl sagan, brian cox, voyager 1, "
            "euclid telescope, jwst, europa clipper, vera rubin observatory, starship launch, gaia "
            "mission, tim peake, perseids, geminids, chandrayaan, katherine johnson, falcon 9, isro, "
            "starship, cape canaveral"
        ),
        hints=(
            "bumi, langit, bulan, bintang, orbit, misi, mars, bintang-bintang | moon, mars, orbit, "
            "planet, star, stars, launch, sky, earth, rocket, venus, mission, mercury, meteor, nasa's, "
            "satellite, crew, strange, alien, lander, solar, scope, galaxies, solar storm, universe, "
            "cosmic, apollo, constellation"
        ),
        against=(
            "roket rudal, ruang publik, rudal, hamas, roket palestina, israel, bulan puasa, bintang "
            "film, bulan ramadhan, bintang lima, mars hyundai, bulan madu, gerindra, planet hollywood, "
            "bruno mars, nyanyikan mars, planet ban, supermoon saham, laga bintang | office space, "
            "parking space, coworking space, workspace, space heater, safe space, myspace, rocket "
            "salad, rockets hamas, samsung galaxy, la galaxy, galaxy s, galaxy z, galaxy watch, ford "
            "galaxy, rocket attack, rocket fire, houston rockets, bruno mars, veronica mars, mars bar, "
            "freddie mercury, mercury prize, honeymoon, moon pig, storage space, headspace, planet "
            "money, keith moon, spacex ipo, hezbollah, sailor moon, galaxy phone, gulf, venus "
            "williams, planet fitness, land rover, range rover, artemis fowl, skyrocket, miss "
            "universe, dr who, gaza, missile, interstellar film, marvel cinematic, cinematic universe, "
            "cosmopolitan, cosmos db, boot space, apollo theater, apollo graphql, rocketman, elton "
            "john, apollo tyres, apollo global, harvest moon game, stardew, rocket recipe, recipe, "
            "cosmos hotel, space invaders, planet of the apes, mars inc, blue moon kung, christopher "
            "nolan, moon knight, aurora colorado, aurora theater, moon jae-in, universe of, sun-times, "
            "multiverse, twilight, rover mayor, star wars, walnuts, rover rear, rocket internet, "
            "jupiter notebook, legoland, shoot for the moon, blackburn rovers, rovers, premiership, "
            "saturn car, chevrolet, pluto tv, disney, bitcoin, reporting, storage"
        ),
        likes="bintang, bulan | space, stars, moon, the moon, planets",
        under="science",
    ),
    "languages": topic(
        "belajar bahasa, bahasa daerah, linguistik, kosakata, kamus, kbbi, bahasa isyarat, tata "
        "bahasa, poliglot, bahasa jawa, bahasa sunda, belajar bahasa inggris, bahasa gaul, bahasa "
        "inggris, ielts, toefl, ahli bahasa, kosa kata, etimologi, bahasa ibu, aksara jawa, "
        "penerjemah, peribahasa, kata baku, asal-usul kata, aksara sunda, belajar bahasa korea, "
        "belajar bahasa jepang, bahasa asing, idiom bahasa, dialek, bahasa madura, bahasa minang | "
        "language learning, linguistics, linguist, bilingual, multilingual, duolingo, dialect, "
        "etymology, grammar, dictionary, translation, translator, vocabulary, polyglot, mother tongue, "
        "endangered language, sign language, indigenous language, second language, slang, apostrophe, "
        "word of the year, english language, esperanto, learn spanish, learn french, learn a language, "
        "foreign language, loanword, welsh language, gaelic, proverb, lexicographer, pidgin, creole, "
        "language lessons, punctuation, bilingualism, latin lessons, spoken language, new words, "
        "language app, native speaker, spelling, phonetics, lingua franca, idioms, languages, "
        "pronunciation, linguistic, translators, interpreting words, yiddish, sanskrit, word origins",
        signs=(
            "duolingo, ivan lanin, badan bahasa, bipa, kata baru, unesco bahasa, munsyi | oxford "
            "english dictionary, merriam-webster, rosetta stone, oxford dictionary, noam chomsky, "
            "cambridge dictionary, susie dent, collins dictionary, word of the week"
        ),
        hints=(
            "bahasa, kata, istilah, jawa, arti, ejaan, kursus, gercep | language, words, word, speak, "
            "speaker, phrase, tongue, fluent, english, javanese, learn, spanish, speakers, spoken, "
            "term, pronounce, verb, brains, french, verbs, adds, accent"
        ),
        against=(
            "bahasa pemrograman, model bahasa, kode, ngoding, bahasa tubuh, kamus politik, bahasa "
            "kasih, python, tanpa bahasa | programming language, language model, query language, body "
            "language, love language, bad language, language for querying, llm, sql, code, "
            "programming, compiler, foul language, markup language, language models, offensive "
            "language, gpt, chatgpt, hyundai accent, spelling out, sign language interpreter fired, "
            "new language for, rust, javascript, machine translation, lost in translation film, "
            "language server, word processor, treaty language, bias, racial slur, graphs, language "
            "service, bill language, spelling bee, microsoft word, gambling, final words, famous last "
            "words"
        ),
        likes="bahasa | languages, language",
    ),
    "english": topic(
        "bahasa inggris, belajar bahasa inggris, ielts, toefl, kursus bahasa inggris, kursus inggris | "
        "learning english, english grammar, english vocabulary, ielts, teaching english",
        under="languages",
    ),
    "philosophy": topic(
        "filsafat, filsuf, stoikisme, filosofi teras, stoik | philosophy, philosopher, stoicism, "
        "stoic, existentialism, stoics, plato, aristotle, socrates, nietzsche, moral philosophy, "
        "epistemology, wittgenstein, kant, simone de beauvoir, hannah arendt, marcus aurelius, "
        "philosophical, seneca",
        hints="makna, hidup, berpikir | meaning, thought, life, argument, mind, ethics",
        against=(
            "filosofi kopi, filosofi permainan | unix philosophy, coaching philosophy, football "
            "philosophy, ethics committee, ethics panel, ethics probe, design philosophy, ethics "
            "watchdog, playing philosophy, seneca college, ethics rules, ethics complaint, plato's "
            "closet, investment philosophy"
        ),
    ),
}
