"""Travel, the places one goes to, and the buildings there."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

PLACES: Area = {
    "travel": topic(
        "wisata, liburan, jalan-jalan, berwisata, travelling, traveling, pelancong, wisatawan, turis, "
        "destinasi wisata, objek wisata, tempat wisata, desa wisata, backpacker, backpackeran, solo "
        "traveling, keliling dunia, road trip, itinerary, staycation, piknik, tempat liburan, jelajah, "
        "berlibur, healing, solo travel, traveler, wisata alam, keliling indonesia, pelesir, tamasya | "
        "travel, traveller, traveler, travelling, traveling, travelogue, vacation, tourism, tourist, "
        "road trip, backpacking, backpacker, itinerary, city break, weekend getaway, sightseeing, "
        "globetrotter, staycation, solo travel, digital nomad, bucket list, holidaymaker, travel "
        "guide, getaway, wanderlust, city guide, day trip, minibreak, weekend break, slow travel, "
        "interrailing, train journey, night train, travel writer",
        signs=(
            "labuan bajo, raja ampat, hidden gem, bebas visa, destinasi, homestay, paspor, tiket "
            "pesawat murah, open trip, rekomendasi hotel, borobudur, prambanan, nusa penida, danau "
            "toba, tanah lot, likupang, gili trawangan, kota tua, ubud, malioboro, dieng, bromo, pulau "
            "komodo, penginapan, jr pass, turis asing | lonely planet, airbnb, hostel, where to stay, "
            "hidden gem, machu picchu, a week in, a weekend in, hours in, frequent flyer, jet lag, "
            "guesthouse, off the beaten track, passport stamp, boutique hotel, cruise ship, cheapest "
            "flights, cheap flights, interrail, places to visit, luggage, eurostar"
        ),
        hints=(
            "hotel, tiket, pesona, pemandangan, pesawat, bandara, keindahan, libur, pulau, sunset, "
            "matahari terbenam, matahari tenggelam, bujet, hari, desa, spot, sepi, tersembunyi | "
            "hotel, flight, airport, island, village, scenic, trip, visit, guide, sleep, explore, "
            "explorer, train, coast, journey, worth, detour, ferry, passport, villa, summer, "
            "waterfalls, scooter, holiday"
        ),
        against=(
            "liburan sekolah ditunda, kunker, kunjungan kerja, jalan tol, jalan rusak, agen travel "
            "bodong, travel umrah, travel gelap, biro travel, travel ban, duta wisata | time travel, "
            "travel ban, travel time, travelling salesman, traveling salesman, travel adapter, travels "
            "faster than, bank holiday shopping, holiday season sales, billie holiday, travel back in "
            "time, travel to work, sound travels, travel through time, light travels, travelling "
            "violation, ballot"
        ),
        likes="jalan jalan | trips, trip, exploring cities, holidays",
        broad=True,
    ),
    "trains": topic(
        "kereta, kereta api, kereta cepat, krl, lrt, mrt, commuter line, railfan, lokomotif, stasiun "
        "kereta, kereta wisata, kereta panoramic, kereta ekonomi, kereta malam, naik kereta, rel "
        "kereta, trem, kereta uap, kereta bandara, masinis | railway, railroad, train station, train "
        "journey, sleeper train, night train, high-speed rail, locomotive, steam train, steam engine, "
        "model railway, rail travel, tram, trainspotting, trainspotter, underground line, tube map, "
        "subway, metro line, bullet train, shinkansen, maglev, light rail, heritage railway, rail "
        "enthusiast, railcard, sleeper service, train travel, interrailing, interrail, train ride, "
        "commuter train, train line, railways, elizabeth line, train driver, trains",
        signs=(
            "whoosh, kai, argo bromo, pt inka, inka, peron, stasiun tugu, stasiun gambir, stasiun "
            "senen, ka argo, kcic | eurostar, orient express, amtrak, flying scotsman, hs2, "
            "caledonian sleeper, thameslink, bernina, tgv, rail line"
        ),
        hints=(
            "stasiun, gerbong, jalur, penumpang, rel | train, rail, station, platform, carriage, line, "
            "track, passenger, sleeper, berlin, derail"
        ),
        against=(
            "kereta bayi, kereta dorong, kereta kuda, kereta jenazah, kereta lembu | gravy train, "
            "model train neural, train a model, train your, trained, training, train of thought, gpu, "
            "soul train, train wreck, subway sandwich, machine learning, language model, supply lines, "
            "hip-hop, off the rails, guard rail, night rail, ruby on rails, rails, trains for, trains "
            "his, trains her, who trains, trains dogs, trains ai, trains on"
        ),
        likes="| train",
        under="travel",
    ),
    "planes": topic(
        "pesawat, pesawat terbang, penerbangan, maskapai, pilot, plane spotting, pramugari, pesawat "
        "tempur, dirgantara, burung besi | plane, airplane, aeroplane, aircraft, aviation, "
        "planespotting, plane spotting, pilot, airliner, cockpit, flight deck, airbus, boeing, "
        "concorde, jet engine, biplane, spitfire, glider, flight simulator, air show, supersonic, "
        "helicopter, hot air balloon, cabin crew, flight attendant, airship",
        signs="garuda indonesia, n219, a380 | a380, dreamliner, 747, first class cabin, airshow",
        hints="bandara, terbang, kabin | airline, flight, runway, airport, flying, takeoff, jet, wing",
        against=(
            "mode pesawat, pesawat sederhana, pilot project, proyek pilot | pilot scheme, pilot "
            "project, pilot episode, github copilot, copilot, tv pilot, pilot program, pilot study, "
            "pilot programme, control plane, data plane, jetbrains, new york jets, jets game, nfl, "
            "winnipeg jets, jefferson airplane, astral plane, higher plane, plane tree, airplane mode, "
            "grounded"
        ),
        under="travel",
    ),
    "boats and ships": topic(
        "kapal pesiar, kapal layar, pinisi, kapal feri, perahu | cruise ship, ferry, tall ship, canal "
        "boat, narrowboat, shipwreck, tugboat, paddle steamer, ocean liner, titanic",
        hints="berlayar, pelabuhan | harbour, sail, deck, port, voyage, ship",
        against=(
            "kapal tenggelam, kapal api, nahkoda, kapal induk, kapal perang | relationship, shipping "
            "code, ship it, ship faster, flagship phone, ships in, ship features, dating, spaceship, "
            "starship, mothership, ship software"
        ),
        under="ocean, travel",
    ),
    "lighthouses": topic(
        "mercusuar | lighthouse",
        against="| lighthouse score, google lighthouse, robert pattinson, lighthouse labs",
    ),
    "bali": topic(
        "bali, pulau bali, pulau dewata | bali",
        signs=(
            "ubud, canggu, tanah lot, nusa penida, kintamani, sanur, kuta, jimbaran, uluwatu, "
            "denpasar, penglipuran | ubud, uluwatu, canggu"
        ),
        against=(
            "balita, koster, imigrasi, deportasi, balik, bali united, burung, jalak | bali bombing, "
            "bali nine, deported, zoe bali"
        ),
    ),
    "yogyakarta": topic(
        "yogyakarta, jogja, yogya, jogjakarta, djokdja | yogyakarta, jogja",
        signs=(
            "malioboro, keraton yogyakarta, prambanan, gunungkidul, stasiun tugu, kotagede, "
            "parangtritis, tamansari | prambanan"
        ),
    ),
    "bandung": topic(
        "bandung, kota kembang | bandung",
        signs="lembang, braga, dago, ciwidey, gedung sate, cihampelas",
        against="persib, kabupaten bandung barat, lapas",
    ),
    "jakarta": topic(
        "jakarta, dki | jakarta",
        signs="kota tua, blok m, monas, sudirman, kemang, ancol, senayan, tebet, menteng, glodok",
        hints="jaksel",
        against="persija, gubernur, pemprov, polda, ihsg, kpk, dprd",
    ),
    "solo city": topic(
        "~solo, kota solo, surakarta, kuliner solo | ~surakarta, solo java",
        signs="pasar klewer, mangkunegaran, laweyan, keraton solo",
        against=(
            "solo traveling, solo karier, tunggal, single, album, solo leveling, konser solo, jokowi, "
            "debut, penyanyi, vokalis"
        ),
    ),
    "surabaya": topic(
        "surabaya | surabaya",
        against="persebaya",
    ),
    "malang": topic(
        "kota malang, malang raya, kota batu, kampung warna-warni jodipan, malang | malang city, city of "
        "malang",
        against="nasib malang, bocah malang, arema, kanjuruhan, malang melintang, malangnya",
    ),
    "japan": topic(
        "jepang, liburan ke jepang, tokyo, kyoto, budaya jepang | japan, japanese culture, tokyo, "
        "kyoto, japanese",
        signs=(
            "osaka, hokkaido, shinkansen, gunung fuji, sakura, shibuya, okinawa, nara | shinkansen, "
            "hokkaido, osaka, mount fuji, onsen, ryokan, konbini, shibuya"
        ),
        against=(
            "timnas, saham, nikkei, bank of japan, pm jepang, ekspor, skuad, penjajahan, tentara, "
            "kualifikasi, piala dunia, imbang, jepang vs | bank of japan, yen, nikkei, toyota recall, "
            "bond yields, tokyo stock, prime minister, tariff, world cup, beat japan, defence"
        ),
    ),
    "korea": topic(
        "korea, korea selatan, seoul, budaya korea, ala korea | korea, seoul, korean culture, south korea",
        signs="busan, jeju, hanbok, hallyu | busan, jeju, hanbok, hallyu",
        against=(
            "korea utara, kim jong, nuklir, timnas, skuad, rudal, kospi, presiden, kualifikasi | north "
            "korea, kim jong, missile, impeach, kospi, president, nuclear, samsung union, koreatown "
            "shooting, martial law, prosecutors"
        ),
    ),
    "italy": topic(
        "italia, roma, venesia | italy, rome, venice, tuscany, sicily, naples, florence, puglia, italian",
        against=(
            "timnas, serie a, inter milan, juventus | meloni, bond, serie a, juventus, ac milan, inter "
            "milan, deficit, mafia, roman"
        ),
    ),
    "architecture": topic(
        "arsitektur, arsitek, bangunan tua, bangunan bersejarah, desain rumah, rumah joglo, rumah "
        "tropis, rumah minimalis, pencakar langit, gedung tua, rumah bambu, bangunan kolonial, desain "
        "bangunan, rumah adat, rumah panggung, rumah tumbuh, cagar budaya, denah rumah, fasad | "
        "architecture, architect, brutalist, brutalism, art deco, bauhaus, skyscraper, cathedral "
        "restoration, listed building, old building, housing design, facade, pritzker, modernist "
        "house, georgian house, gothic revival, historic building, passive house, tiny house, timber "
        "house, tiny home, concrete house, glass house, mid-century modern home, urban planning, "
        "vernacular architecture, town hall restored, building design",
        signs=(
            "rancang rumah, merancang rumah, andra matin, rumah tahan gempa, ruang terbuka, omah, "
            "rumah lantai | zaha hadid, le corbusier, frank lloyd wright, gaudi, sagrada familia, "
            "norman foster, renzo piano, dezeen, archdaily, stirling prize, frank gehry, bjarke "
            "ingels, eames house, heatherwick, kengo kuma, tadao ando, riba, peter zumthor, grand "
            "designs, lina bo bardi, barbican"
        ),
        hints=(
            "rancang, gedung, bangunan, bata, bambu, kolonial, lantai, atap, ruang, rumah, beton, "
            "joglo, kayu | building, bamboo, concrete, tower, housing, brick, pavilion, house, built, "
            "timber, design, cathedral, roof, renovation, studio"
        ),
        against=(
            "arsitektur perangkat lunak, arsitektur sistem, arsitektur cloud, arsitektur jaringan, "
            "arsitek kemenangan, arsitek gol, arsitek serangan, arsitek anggaran, arsitek keuangan, "
            "pelatih, gol, cpu, chip, nvidia | microservices, microservice, software architecture, "
            "software, cpu, gpu, nvidia, x86, arm architecture, transformer, neural, serverless, cloud "
            "architecture, event-driven, monolith, architect of the deal, architect of the peace, "
            "architect of, chief architect, system architecture, hexagonal architecture, clean "
            "architecture, risc-v, instruction set, frontend, backend, codebase, kubernetes, data "
            "architecture, security architecture, llm, compiler, kernel"
        ),
    ),
    "interior design": topic(
        "desain interior, dekorasi rumah, interior rumah, dekor kamar, menata rumah, furnitur, "
        "perabot, ide dekorasi, dekorasi kamar, penataan ruang, ruang tamu, home decor, kamar tidur "
        "minimalis, rak buku estetik | interior design, interior designer, home decor, interiors, home "
        "makeover, furniture design, furniture, living room makeover, wallpaper design, upholstery, "
        "rug, cushions, decorating ideas, small flat, mid-century modern, apartment makeover, "
        "homeware, ikea, room makeover, houseplants decor, soft furnishings, lamp design, armchair, "
        "sofa",
        hints=(
            "ruang, sofa, dinding, dekorasi, rumah | chair, home, paint, kitchen, apartment, bedroom, "
            "decor, lamp, colour, shelf"
        ),
        against=(
            "menteri, interior mobil | interior ministry, interior minister, interior secretary, car "
            "interior, department of the interior, musical chairs, chair of, stale"
        ),
        under="design",
    ),
    "cities": topic(
        "tata kota, perkotaan, trotoar, urbanisme, kota ramah pejalan kaki, transportasi umum, taman "
        "kota, kota layak huni, ruang publik | urbanism, urban planning, city planning, walkable city, "
        "walkability, pedestrianised, urban design, urbanist, bike lanes, public transport, car-free, "
        "town planning, low-traffic, liveable city, 15-minute city, city life, public space, "
        "superblock",
        hints=(
            "kota, pejalan kaki, taman | city, street, pedestrian, urban, neighbourhood, "
            "neighborhood, park, transit, cars"
        ),
        against="manchester city, kota besar, satpol | man city, manchester city, leicester city",
    ),
    "home": topic(
        "rumah minimalis, menata rumah, bersih-bersih rumah, decluttering, beres-beres, dekorasi rumah "
        "| tidying, decluttering, home improvement, diy home, homemaking, cleaning tips, home "
        "organisation, marie kondo, house-proud, renovating, home renovation",
        hints="rumah, kamar | house, home, clean, tidy",
        against=(
            "rumah sakit, rumah tangga, rumah subsidi, kpr, rumah makan, istana | white house, house "
            "of, mortgage, house prices"
        ),
    ),
    "maps": topic(
        "peta kuno, kartografi, peta | cartography, cartographer, ordnance survey, map-making, "
        "mapmaker, atlas, geoguessr, openstreetmap, old maps, first maps, bad maps, hand-drawn map, "
        "map of the world, map lover, world map, map collection",
        hints="| map, globe, maps",
        against=(
            "peta jalan, peta politik, peta persaingan, peta kekuatan | brain map, mind map, roadmap, "
            "hash map, map reduce, source maps, electoral map, treasure map app, boston dynamics, "
            "mapped out"
        ),
        likes="| maps",
    ),
}
