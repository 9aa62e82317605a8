"""Family, home, health, belief and company."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

LIFE: Area = {
    "parenting": topic(
        "mengasuh anak, parenting, pola asuh, pengasuhan, orang tua, balita, bayi, si kecil, mpasi, "
        "ibu menyusui, tumbuh kembang, tantrum, mendidik anak, ayah bunda, ibu baru, buah hati, ayah "
        "baru, anak usia dini, menidurkan anak, bunda, bonding anak, bermain bersama anak, jadi orang "
        "tua, kehamilan, asi, ibu hamil, gaya pengasuhan, anak balita, ibu rumah tangga, mainan "
        "edukatif, anak bebas bermain, peran ayah, newborn, stimulasi anak, si bayi, membesarkan anak, "
        "gentle parenting, cerita sebelum tidur, dongeng sebelum tidur | parenting, parent, parents, "
        "toddler, baby names, newborn, parenthood, motherhood, fatherhood, dads, mums, raising "
        "children, bedtime routine, tantrum, breastfeeding, preschooler, screen time for kids, "
        "screen-time, nursery, stay-at-home, new mum, new dad, teenager's parents, family life, "
        "child's play, kids' bedtime, toddlers, grandparent, grandparents, raising kids, potty "
        "training, babies, working mothers, dad jokes kids, children's bedtime, single mum, fathers, "
        "playtime, teenage daughter, teenage son, gentle parenting, raising teens, playdate, parental "
        "leave, weaning, school run, stepparent, bedtime story, bedtime stories, moms, dadhood, "
        "naptime, mum-of-two, mom-of-two, working mum, working parents, parental, co-parenting",
        signs="dokter anak, kpai, ikatan dokter anak, daycare | montessori, supernanny, mumsnet, bluey",
        hints=(
            "anak, ibu, ayah, keluarga, bermain, menyusui, anak-anak, mengasuh, orangtua, tidur, tidur "
            "nyenyak, sekolah | children, child, kids, mother, father, mum, mom, dad, family, "
            "daughter, son, nap, naps, play, sleep, bedtime, teen, boys, girls, teens, siblings, baby, "
            "school, screen, teenagers, tired, playground"
        ),
        against=(
            "anak perusahaan, anak usaha, anak gunung, anak buah, anak krakatau, anak negeri, anak "
            "kucing, anak anjing, kdrt, anak presiden, orang tua tersangka, penculikan, lansia, anak "
            "gajah, anak panah, bayi orangutan, induk, bayi gajah, bayi panda, stunting, orang tua "
            "murid demo, harimau, bayi komodo, anak tangga, badak, petani, dongeng politik, orang tua "
            "asuh pohon | parent company, child labour, child labor, child benefit, child support "
            "rules, baby boomers, parental advisory, father christmas, founding fathers, founding "
            "father, mother nature, motherboard, sugar daddy, baby elephant, baby panda, kids company, "
            "parent-child relationship database, child process, baby bonds, child care costs, mother "
            "of all, baby orangutan, orangutan, elephant, giraffe, fossil, penguin chick, dinosaur, "
            "dinosaurs, zoo, baby shark, mummy blogger, baby yoda, adoption agency abuse, abuse, "
            "fossils, sister company, puppies, kitten, million dollar baby, parent class, child theme, "
            "brainchild, parents evening abuse, formula milk, bad bunny, parent firm, baby reindeer, "
            "bees, gene, wordpress, whale, gorilla, holy father, father ted, boomers, parent comment, "
            "baby tyrannosaur, custody, hippo, child abuse, penguins, baby giraffe"
        ),
        likes="anak, anak-anak, si kecil | kids, kid, children, my kids, being a dad, being a mum",
    ),
    "babies": topic(
        "bayi, mpasi, newborn, bayi baru lahir, asi, ibu menyusui | babies, newborn, weaning, "
        "breastfeeding, baby sleep, baby names",
        hints="~ibu, popok | baby, nap, cot, pram",
        against=(
            "bayi gajah, bayi orangutan, bayi panda, dibuang, pembuangan bayi, bayi komodo | baby "
            "boomers, baby elephant, baby panda, baby shark, bond, elephant, baby reindeer, zoo, "
            "orangutan, giraffe, baby names database"
        ),
        under="parenting",
    ),
    "pregnancy": topic(
        "kehamilan, ibu hamil, bumil | pregnancy, pregnant, midwife, doula",
        against="hamil duluan, dihamili, hamil di luar nikah | abortion",
        under="parenting",
    ),
    "family": topic(
        "keluarga, kumpul keluarga, nenek, kakek, silaturahmi, mudik | family life, grandparent, "
        "grandmother, grandfather, siblings, family reunion, granny, grandma, family tradition",
        hints="ibu, ayah, adik, kakak | mother, father, sister, brother",
        against=(
            "keluarga korban, keluarga berencana, dinasti, kartu keluarga, keluarga besar tni, "
            "keluarga cendana | royal family, crime family, family of, addams family, family guy, "
            "modern family, famille, family doctor"
        ),
        broad=True,
    ),
    "weddings": topic(
        "pernikahan, resepsi, gaun pengantin, pengantin, lamaran, nikahan, pernikahan adat, mahar, "
        "kondangan, wedding, akad nikah, undangan pernikahan, prewedding | wedding, bride, bridesmaid, "
        "wedding dress, best man, honeymoon, wedding cake, wedding guest, bridal, newlyweds, "
        "engagement ring, confetti",
        hints="| proposal, groom",
        against=(
            "pernikahan dini, nikah siri, selingkuh, cerai, batal nikah, nikah paksa, pernikahan anak, "
            "pernikahan sesama | wedding crashers, child marriage, red wedding, shotgun wedding, "
            "ceasefire proposal, proposal to, budget proposal, peace proposal, deal, princess bride, "
            "four weddings, my best friend's, pull, forced marriage, tax proposal, proposals"
        ),
    ),
    "volunteering": topic(
        "relawan, volunteer, kegiatan sosial, bakti sosial, donasi, sukarelawan, komunitas sosial, "
        "aksi sosial, gotong royong, penggalangan dana, yayasan sosial, berbagi, mengajar gratis, "
        "kerja bakti, kerelawanan, donor darah, filantropi, aksi bersih, berbagi takjil | "
        "volunteering, volunteer, volunteers, charity, fundraiser, community garden, food bank "
        "volunteers, good deed, philanthropist, mutual aid, community project, nonprofit, non-profit, "
        "charity shop, kindness, litter pick, good samaritan, charity run, community kitchen, "
        "fundraising, litter picking, beach clean, donates, random acts, befriending, altruism, repair "
        "cafe",
        signs=(
            "indonesia mengajar, pmi, kitabisa, kelas inspirasi, sobat bumi | habitat for humanity, "
            "comic relief, red nose day, peace corps, samaritans, children in need"
        ),
        hints=(
            "bersihkan, gratis, komunitas, peduli, membantu, sukarela, gotong | community, donate, "
            "help, helping, cleanup, neighbours, fix, good cause, kind, free, newcomers, neighbors, "
            "local, repair, plant"
        ),
        against=(
            "relawan capres, relawan prabowo, relawan jokowi, relawan ganjar, relawan anies, "
            "deklarasi, projo, dukungan, capres, pilkada, gibran, cagub, pilpres, caleg, partai, "
            "relawan politik, korban, gaza, relawan medis, kampanye, relawan paslon, berbagi kursi, "
            "relawan tim sukses | charity watchdog, charity commission, tennessee volunteers, charity "
            "shield, army volunteers, volunteer force, charity founder, militia, tax break, charity "
            "boss, charity chief, volunteer fighters, clinical trial, vaccine trial, ukraine "
            "volunteers, ftc, charity director, foreign fighters, warns, warn, redundancies, "
            "quarterback"
        ),
        likes="| charity, community work",
    ),
    "health": topic(
        "kesehatan, hidup sehat, tidur nyenyak, gizi, gaya hidup sehat, pola makan sehat, kebiasaan "
        "sehat, manfaat jalan kaki, sarapan sehat, hidrasi, tips sehat, menu sehat, makanan sehat, "
        "makan sehat, tidur cukup, jalan kaki | wellness, healthy eating, sleep better, better sleep, "
        "gut health, healthy habits, healthy ageing, longevity, walking daily, nutrition, wellbeing, "
        "self-care, well-being, hydration, steps a day, power nap, healthy lifestyle, digital detox, "
        "microbiome, daily walk, healthy living, good night's sleep, a good night's sleep",
        hints=(
            "manfaat, sehat, tubuh, tidur, ahli gizi, dokter | sleep, healthy, walk, body, "
            "nutritionist, benefits, habits, vitamins"
        ),
        against=(
            "bpjs, puskesmas, menkes, dinas kesehatan, kemenkes, rumah sakit, pasien, keracunan, "
            "tenaga kesehatan, asuransi, keuangan, sehatkah | health secretary, nhs, rfk, department "
            "of health, health minister, insurer, trial, cancer, drug, insurance, hospital, medicaid, "
            "health department, ozempic, ftse, corporate wellness tax, longevity of, health insurance, "
            "health service, mental health crisis"
        ),
    ),
    "sleep": topic(
        "tidur nyenyak, kualitas tidur, tidur siang, insomnia tips | better sleep, sleep better, power "
        "nap, bedtime routine, napping, nap, sleep science",
        hints="tidur, begadang, bantal | sleep, pillow, bed, snooze, dreams, dream",
        against=(
            "tidur selamanya, polisi tidur, lahan tidur | american dream, dream team, dream job, dream "
            "home, dreamliner, sleep apnoea, sleeper cell, dreamcast, martin luther, field of dreams, "
            "dream girls, dreamworks, dreamers, sleep token, dream of"
        ),
    ),
    "walking": topic(
        "jalan kaki, jalan santai, berjalan kaki, jalan pagi, pejalan kaki | country walk, evening "
        "walk, rambling, stroll, daily walk, steps a day, pilgrimage walk, flâneur, long walk, city "
        "walk, coastal path, walking route, walking routes, walking trail, walking tour, walking "
        "holiday, walking group, joy of walking, power of walking, walking every day, walking meeting",
        signs="city walk",
        hints="langkah, trotoar | walk, footpath, steps, miles, path, walking, walker",
        against=(
            "ditabrak, cara jalan, kecelakaan | walking dead, walk-in, spacewalk, catwalk, walkout, "
            "walking back, walker cup, kyle walker, luke skywalker, walk free, walking away, johnnie "
            "walker, walk off, walks away, walking pneumonia, dog mauled, christopher walken, white "
            "walker, walk of fame, walks back, walking a tightrope, zimmer"
        ),
        likes="| walking, walks",
    ),
    "ramadan and eid": topic(
        "ramadan, ramadhan, puasa, buka puasa, lebaran, idul fitri, ngabuburit, takjil, mudik, bukber, "
        "tarawih, sahur, thr, kue lebaran, ketupat lebaran, hampers lebaran, idulfitri | ramadan, eid, "
        "iftar, suhoor, eid al-fitr, ramadhan",
        against="puasa gelar, puasa gol, puasa kemenangan, macet, gaza | gaza, attack",
    ),
    "christmas": topic(
        "natal, pohon natal, misa natal, hari natal, kado natal | christmas, advent calendar, "
        "christmas tree, mince pies, father christmas, carols, boxing day, christmas market, secret "
        "santa, christmas jumper, nativity, gingerbread house",
        hints="| santa",
        against=(
            "dies natalis, gua natal, tanah natal, pasca natal, kematian natal, prenatal, kwazulu | "
            "attack, kwazulu-natal, santa fe, santa monica, santa clara, santa barbara, santa cruz, "
            "christmas island, neonatal"
        ),
    ),
    "spirituality": topic(
        "kajian islam, ngaji, pengajian, spiritualitas, haji, umrah, pesantren, doa, sholawat, masjid "
        "| spirituality, pilgrimage, monastery, buddhist, zen, nun",
        signs=(
            "gus baha, quraish shihab, habib husein | dalai lama, thich nhat hanh, richard rohr, "
            "camino de santiago"
        ),
        hints=("iman, ibadah, hikmah | prayer, faith, temple, soul, monk, retreat"),
        against=(
            "dana haji, korupsi haji, kuota haji, kpk, cabul, pimpinan pesantren | abuse, monk fruit, "
            "art monk, thelonious monk, zendesk, zendaya, tactical retreat, retreat from, retreats "
            "from, retreat as"
        ),
    ),
    "gen z and slang": topic(
        "bahasa gaul, gen z, istilah gaul, anak jaksel, bahasa jaksel, tren tiktok | gen z slang, "
        "slang, internet slang, gen alpha, brain rot",
        hints="istilah, tren, viral | trend, viral, meme, word",
        against="gen z demo, phk | gen z protests, protests",
        under="languages",
    ),
    "hanging out": topic(
        "nongkrong, kongko, tempat nongkrong, ngumpul | hanging out, third place, third places, dinner "
        "party, potluck",
        hints="angkringan, kafe, obrolan | friends, chat, neighbourhood",
    ),
    "friendship": topic(
        "persahabatan, sahabat, pertemanan, sahabat pena, kisah sahabat | friendship, best friends, "
        "old friends, making friends, pen pal, penpals, making new friends, make friends, loneliness "
        "cure, new friends",
        hints="teman, akrab | friends, friend, bond",
        against=(
            "sahabat polisi, sahabat jokowi, pertemanan facebook, sahabat nabi, sahabat tewas | "
            "friendship treaty, china-russia, friends reunion, best friends animal, bilateral, my best "
            "friend's wedding, friends cast, matthew perry"
        ),
    ),
    "gifts": topic(
        "kado, hampers, hadiah unik, ide kado | gift ideas, gift guide, presents, gift wrapping, "
        "homemade gifts, stocking fillers",
        against=(
            "gratifikasi, kado pahit, hadiah janji, suap, kado ultah timnas | gift tax, free gifts "
            "scandal, bribe, gifted program, presents plan, presents new, presents budget, presents "
            "evidence, presents case"
        ),
    ),
    "good news": topic(
        "kabar baik, kisah inspiratif, kisah haru, inspiratif | good news, heartwarming, feelgood, "
        "uplifting, kindness, random acts of kindness",
        hints="haru, baik hati, inspirasi | kind, joy, smile, hope",
    ),
    "cleaning": topic(
        "bersih-bersih, beres-beres, decluttering, membersihkan rumah | cleaning, tidying, "
        "decluttering, cleaning tips, laundry tips, stain removal, marie kondo",
        hints="rapi, bersih, noda | tidy, stain, clean, tips, declutter",
        against=(
            "ethnic, cleaning up politics, bersih-bersih pejabat, bersih-bersih bumn | ethnic "
            "cleansing, cleaning up, data cleaning, money laundering"
        ),
    ),
    "royals": topic(
        "keluarga kerajaan, kerajaan inggris, keraton | royal family, king charles, princess of wales, "
        "royal wedding, kate middleton, prince william, monarch",
        against=(
            "andrew, epstein | epstein, prince andrew, andrew, monarch butterfly, harry lawsuit, accession"
        ),
    ),
    "local culture": topic(
        "budaya jawa, budaya bali, upacara adat, tradisi, kearifan lokal, adat istiadat, budaya "
        "nusantara, keraton, kebudayaan, pakaian adat, festival budaya, tradisi lokal, desa adat, "
        "karapan sapi, ngaben, grebeg, kebaya | folklore, cultural heritage, intangible heritage, folk "
        "festival, folk tradition, indigenous culture, local customs, unesco heritage, lunar new year",
        hints=(
            "adat, warisan, budaya, desa, unesco, ritual | heritage, culture, ritual, custom, folk, "
            "unesco, festival, rolling, tradition"
        ),
        against=(
            "budaya korupsi, tradisi juara, tradisi emas, budaya kerja, tradisi kemenangan, budayawan "
            "tutup | cancel culture, workplace culture, culture secretary, culture war, culture wars, "
            "rape culture, company culture, culture minister"
        ),
    ),
}
