"""History, archaeology and the earth's own past."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

PAST: Area = {
    "dinosaurs": topic(
        "dinosaurus, fosil dinosaurus, t-rex | dinosaur, t. rex, tyrannosaurus, t rex, triceratops, "
        "velociraptor, sauropod, diplodocus, stegosaurus, pterosaur, palaeontologist, paleontologist, "
        "ichthyosaur, plesiosaur, jurassic, megalodon, palaeontology, paleontology",
        signs="| mary anning, natural history museum fossil, jurassic coast",
        hints="fosil, purba | fossil, prehistoric, cretaceous, bones, skeleton",
        against=(
            "| jurassic world box office, dinosaur jr, t. rex band, marc bolan, raptors, toronto, chalmers"
        ),
        under="science, animals",
    ),
    "geology": topic(
        "geologi, batuan, fosil, batu mulia, geolog | geology, geologist, fossil, rock formation, "
        "gemstones, plate tectonics, meteorite, fossils, fossil hunter, stalactites",
        hints=(
            "batu, kristal, gua | rocks, rock, cliff, volcanic, ancient, ammonite, crystals, crystal, "
            "mineral, cave"
        ),
        against=(
            "batu bara, tambang, nikel, geologi migas | fossil fuel, fossil fuels, nick cave, rare "
            "earth, crystal palace, crystal meth, critical minerals, man cave, crystal ball, minerals "
            "deal, caved, cave in, crystal healing, lithium, rescue, mining, crystal clear, billy "
            "crystal, plato's cave, swarovski, trapped"
        ),
        under="science",
    ),
    "archaeology": topic(
        "arkeologi, arkeolog, situs purbakala, candi, prasasti, situs megalitik, gunung padang, "
        "artefak, purbakala, fosil manusia purba, cagar budaya, lukisan gua, peninggalan | "
        "archaeology, archaeologist, excavation, roman villa, viking hoard, burial mound, hieroglyphs, "
        "stone age, bronze age, iron age, ancient egypt, pompeii, metal detectorist, shipwreck, "
        "neolithic, cave painting, mosaic, artefact, artifact, archaeological, pharaoh, mummy, "
        "papyrus, stonehenge, roman road, anglo-saxon, tomb, hoard, digs up, unearthed, ancient "
        "temple, roman fort, sutton hoo, herculaneum, roman coins, ancient city, petroglyphs, dead sea "
        "scrolls, treasure trove, neanderthal, homo erectus, rock art, cuneiform, maya city, viking, "
        "archaeologists",
        signs=(
            "majapahit, borobudur, trowulan, prambanan, sangiran, liang bua | tutankhamun, machu "
            "picchu, mohenjo-daro, göbekli tepe, gobekli tepe, maya temple, rosetta stone, terracotta "
            "army"
        ),
        hints=(
            "ditemukan, kuno, jejak, kerajaan, situs, prasejarah | ancient, roman, ruins, dig, "
            "buried, site, discovered, century, year-old, prehistoric, egyptian, medieval, scroll, "
            "relics"
        ),
        against=(
            "candi anjuk, situs judi, artefak politik, candi mendut run | minnesota vikings, mummy "
            "blogger, mummy film, papyrus font, yummy mummy, brendan fraser, vikings game, tomb "
            "raider, infinite scroll, doomscroll, scroll lock, elder scrolls, nfl, drake, viking "
            "river, scroll-driven, css, scrolling, tomb of the unknown, scroll animation, oil "
            "drilling, pompeii musical, roman polanski, roman abramovich, quarterback"
        ),
        under="history, science",
    ),
    "history": topic(
        "sejarah, sejarawan, bersejarah, arkeologi, candi, cagar budaya, peninggalan kuno, prasasti, "
        "masa kolonial, tempo dulu, majapahit, museum sejarah, arkeolog, naskah kuno, artefak, "
        "perjuangan kemerdekaan, kota tua, pahlawan nasional, prasejarah, manuskrip, jejak sejarah, "
        "purbakala, sriwijaya, voc, hindia belanda, kisah sejarah, zaman kolonial, era kolonial, jalur "
        "rempah | history, historian, medieval, archaeology, archaeologist, ancient egypt, roman "
        "empire, victorian, tudor, ancient rome, ancient greece, middle ages, vikings, pharaoh, "
        "prehistoric, heritage, world heritage, bronze age, stone age, colonial era, excavation, "
        "manuscript, castle, civil war history, edwardian, georgian era, industrial revolution, roman "
        "road, 18th century, 17th century, 19th century, medieval manuscript, 16th-century, "
        "mesopotamia, aztec, inca, ottoman empire, byzantine, historical, ancient history, genealogy, "
        "oral history, family tree, regency, historians, anglo-saxon, elizabethan, norman conquest, "
        "history podcast, folklore, forgotten women, suffragette, knight's tomb, medieval cooks, "
        "domesday, museum archive, medieval village, local history",
        signs=(
            "borobudur, kartini, diponegoro, soekarno, trowulan, bung karno, gajah mada, bung hatta, "
            "pangeran diponegoro, tan malaka, perang diponegoro, prambanan, keraton, kartini "
            "dipamerkan, sultan agung, cut nyak dien, sjahrir, proklamasi, bangunan kolonial, kota "
            "lama, kota lama semarang, rumah kolonial | mary beard, pompeii, stonehenge, silk road, "
            "magna carta, shakespeare's, henry viii, cleopatra, napoleon, genghis khan, julius caesar, "
            "bletchley park, tutankhamun, anne boleyn, marie antoinette, queen victoria, bayeux "
            "tapestry, great fire of, titanic, gutenberg, rosetta stone, leonardo, archaeologists, dan "
            "snow, bbc archive, lincoln letter, ww2 codebreaker"
        ),
        hints=(
            "kuno, kolonial, abad, raja, pahlawan, jejak, situs, kerajaan, peninggalan, belanda, "
            "tahun lalu, ditemukan, zaman, pertama kali | century, ancient, empire, king, queen, "
            "ruins, roman, colonial, discovered, old, maps, forgotten, emperor, letters, museum, "
            "years ago, year-old, revolution, artefacts, artifacts, first, archives, dynasty, "
            "records, bones, victorians, tapestry, archive, historic, renaissance, scroll, history of"
        ),
        against=(
            "cetak sejarah, ukir sejarah, torehkan sejarah, sejarah baru, pertama dalam sejarah, "
            "sepanjang sejarah, rekor sejarah, mencetak sejarah, ciptakan sejarah, bikin sejarah, buat "
            "sejarah, sejarah klub, sejarah liga, tertinggi dalam sejarah, terbesar dalam sejarah, "
            "catat sejarah, cetak rekor, riwayat, sejarah piala, pecahkan rekor, sejarah pertemuan, "
            "juara, tangan besi, kerajaan bisnis, sejarah motogp, duel, inter milan | browser history, "
            "make history, makes history, made history, making history, in history, history-making, "
            "version history, git history, search history, chat history, clear your, medical history, "
            "criminal history, history of gossip, roman abramovich, vikings game, credit history, "
            "roman polanski, minnesota, historic win, historic victory, historic deal, historic high, "
            "historic low, internet archive outage, 19th century fox, 20th century fox, arms, historic "
            "first, history repeats, quarterback, job history, historic rate, order history, command "
            "history, foreclosure history, history with title, world cup, castle rock, historic "
            "season, burger king, lakers, historic vote, historic ruling, revisionist, white castle, "
            "new castle, history books, historic agreement, sexual, medieval torture, historical "
            "abuse, historic abuse, colonial pipeline, historic gold, family history of cancer, "
            "history as, historic day for, bash history, archive.org, playoff, stock market history, "
            "prehistoric shark film, heritage foundation, natural history, gacha, colonial "
            "williamsburg hotel"
        ),
        likes="candi | history, heritage, history of",
        broad=True,
    ),
}
