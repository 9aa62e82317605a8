"""Outdoors: plants, mountains, water, weather and the planet."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

OUTDOORS: Area = {
    "nature": topic(
        "alam bebas, cagar alam, taman nasional, hutan hujan, keindahan alam, hutan pinus, suaka | "
        "wildlife, outdoors, woodland, rainforest, ancient forest, nature reserve, national park, "
        "wildflower, meadow, natural world, wilderness, countryside, great outdoors, nature lover, "
        "forest bathing, wild nature, nature walk, nature diary, into nature, in nature, nature "
        "writing, love of nature, nature trail, nature reserves, nature recovery",
        signs=(
            "hutan mangrove, kebun raya, ekowisata, air terjun, geopark | biodiversity, ecosystem, kew "
            "gardens, bluebell, rewilding, waterfall, wetland, heathland, peatland, ancient tree, "
            "mangrove"
        ),
        hints=(
            "hutan, pohon, danau, satwa, alam | forest, tree, lake, river, wild, landscape, habitat, nature"
        ),
        against=(
            "bencana alam, alam semesta, alam gaib, alam bawah sadar, sumber daya alam, gas alam, ilmu "
            "alam, tambang, alam sutera, alam barzah, alam kubur, pantai indah | human nature, second "
            "nature, nature of work, good natured, nature of, nature journal, denature, nature study "
            "finds, random forest, nottingham forest, forest whitaker, forest green, city"
        ),
        likes="hutan, alam | forest, woods, countryside, nature",
        broad=True,
    ),
    "hiking": topic(
        "naik gunung, mendaki, pendaki, pendakian, muncak, trekking, hiking, tektok, mendaki gunung, "
        "jalur pendakian, basecamp pendakian, puncak gunung, pencinta alam | hiking, hiker, trekking, "
        "mountaineering, mountaineer, backpacking, rambling, rambler, hillwalking, thru-hike, "
        "long-distance walk, walking trail, hiking trail, bushwalking, trek, coastal path, country "
        "walk, mountain walk, summit hike, alpinist, walking holiday, day hike, scenic walk",
        signs=(
            "semeru, rinjani, gunung gede, gunung prau, merbabu, papandayan, puncak jaya, kerinci, "
            "gunung slamet, gunung lawu, gunung sindoro, gunung sumbing, edelweiss | appalachian "
            "trail, pacific crest trail, camino de santiago, everest base camp, kilimanjaro, munro, "
            "munros, pennine way, west highland way, everest, himalaya, himalayas, lake district walk, "
            "national trail, wainwright, yosemite, dolomites"
        ),
        hints=(
            "gunung, puncak, jalur, sunrise, bukit, lereng | trail, summit, mountain, peak, boots, "
            "hike, walk, hills, walking, alpine, ridge, path"
        ),
        against=(
            "gunung uang, gunung sampah, erupsi, gunung sitoli, gunung es, status siaga, gunung sahari "
            "| rate hike, price hike, tax hike, fare hike, star trek, hike rates, hikes rates, rates, "
            "bank of england, fed, tariffs, mount rushmore, audit trail, brokeback, campaign trail"
        ),
        likes="gunung | mountains, mountain, hike, hikes",
        under="outdoor life, nature",
    ),
    "outdoor life": topic(
        "kegiatan alam bebas, petualangan alam | outdoor adventure, outdoor life, bushcraft, wild "
        "camping, outdoor gear",
        signs="| survival skills, patagonia jacket",
        hints="petualangan | adventure, outdoor",
        under="nature",
        broad=True,
    ),
    "volcanoes": topic(
        "gunung api, gunung berapi, kawah, kaldera, vulkanologi | volcano, volcanoes, volcanic, lava, "
        "caldera, volcanologist, crater lake",
        signs="kawah ijen, bromo, tambora, krakatau, danau toba | krakatoa, tambora, vesuvius",
        hints=("merapi | magma, crater"),
        under="nature, science",
    ),
    "camping": topic(
        (
            "kemah+, berkemah, kemping, camping, glamping, camping ground, bumi perkemahan, "
            "campervan, api unggun | camping, campsite, campfire, glamping, campervan, wild camping, "
            "motorhome, camper van, vanlife, van life, pitch a tent, caravan holiday, camping trip, "
            "bivouac"
        ),
        signs="ranca upas, tenda dome | camping stove, sleeping bag, bothy",
        hints="tenda, hutan pinus | camp, s'mores, outdoors, stove, tent",
        against=(
            "tenda pengungsi, pengungsi, demo | refugee, bootcamp, big tent, concentration, base camp "
            "software, camping out for, protest, homeless, festival tent"
        ),
        likes="| camp",
        under="outdoor life, nature",
    ),
    "climbing": topic(
        "panjat tebing, pemanjat tebing, bouldering, memanjat tebing, manjat tebing, panjat dinding, "
        "wall climbing | rock climbing, bouldering, rock climber, free solo, climber, climbing wall, "
        "climbing gym, sport climbing, ice climbing, speed climbing, free climbing, mountaineering, "
        "boulderer, lead climbing",
        signs=(
            "veddriq, kiromal katibin, desak made, aspar jaelolo, fpti | alex honnold, honnold, adam "
            "ondra, el capitan, janja garnbret, belay, crag"
        ),
        hints="tebing, pemanjat | climb, climbing, cliff, route, wall, rope",
        against=(
            "panjat sosial, pansos, panjat pinang, panjat doa | shares, prices, social climber, chart, "
            "table, ladder, cycling, tour de france, inflation, rates, polls, property, temperature"
        ),
        under="outdoor life, sports",
    ),
    "diving": topic(
        "menyelam, penyelam, nyelam, diving, freediving, snorkeling, spot diving, selam, snorkelling, "
        "wisata selam | scuba, scuba diving, scuba diver, freediving, freediver, snorkelling, "
        "snorkeling, snorkel, diving, dive site, dive master, underwater diving, apnea diving, cave "
        "diving, free diver",
        signs=(
            "wakatobi, bunaken, raja ampat, derawan | padi course, shipwreck dive, wreck diving, great "
            "blue hole"
        ),
        hints="terumbu karang, bawah laut | diver, underwater, reef, wreck, dive",
        against=(
            "menyelam sambil, tim sar, basarnas, pencarian | deep dive, diving into, dive into, "
            "nosedive, skydiving, dumpster diving, data dive, shares, dive bar, tom daley, "
            "springboard, platform diving, stage diving, duck dive, stock, premier league diving, "
            "penalty"
        ),
        under="outdoor life, ocean",
    ),
    "surfing": topic(
        "selancar, berselancar, peselancar, surfing, papan selancar, ombak mentawai | surfing, surfer, "
        "surfboard, surf school, surf spot, big wave, windsurfing, kitesurfing, surf lesson, "
        "bodyboarding, surf town, paddleboarding, longboarder, surf culture, wave pool",
        signs=(
            "mentawai, uluwatu, g-land, rio waida | kelly slater, nazare, pipeline masters, world surf "
            "league, carissa moore"
        ),
        hints="ombak, ~pantai | wave, waves, surf, board, swell",
        against=(
            "selancar di internet, berselancar di dunia maya, dunia maya, internet | surf the web, "
            "surfing the web, couch surfing, couchsurfing, web surfing, crowd surfing, channel "
            "surfing, surf the internet, silver surfer, windsurf editor, windsurf ai, crowd surf, surf "
            "shark, surfshark"
        ),
        likes="| surf",
        under="outdoor life, ocean, sports",
    ),
    "fishing": topic(
        "mancing, memancing, pemancing, mancing mania, pancing, mancing ikan, spot mancing | fishing, "
        "angling, angler, fly fishing, trout fishing, ice fishing, fishing trip, sea fishing, fishing "
        "rod, fly rod, carp fishing, deep-sea fishing, coarse fishing",
        signs="casting lure, umpan ikan, joran | tackle box, gone fishing, big catch",
        hints=("umpan, waduk, ~ikan | bait, trout, salmon, reel, river, lure, fish, bass, carp"),
        against=(
            "terpancing, memancing emosi, memancing reaksi, pancing emosi, memancing keributan, "
            "provokasi, memancing perhatian, memancing kemarahan, umpan pancing polisi | phishing, "
            "fishing for compliments, overfishing, fishing quotas, fishing rights, brexit, fishing "
            "industry, fishing expedition, subpoena, trawler, illegal fishing, quota, quotas, fishing "
            "deal, eu, brussels, fishing village, fishing fleet, fishing waters, fisheries"
        ),
        under="outdoor life",
    ),
    "beaches": topic(
        "pantai, pesisir pantai, pasir putih, tepi pantai, vitamin sea | beach, beaches, seaside, "
        "beachcombing, seafront, sandcastle, coastal town, sandy cove, beach hut, coast path, "
        "seashore, beach town, shoreline",
        signs=(
            "parangtritis, tanah lot, pantai kuta, gunungkidul, kuta lombok, labuan bajo, sanur, "
            "tanjung bira, nusa penida, gili trawangan, pantai selatan | bondi, copacabana, brighton "
            "beach, seaside resort, seaside town"
        ),
        hints=(
            "ombak, ~laut, pasir, pulau | sand, sea, coast, waves, sunbathe, island, sunset, dog-friendly"
        ),
        against=(
            "pantai gading, voli pantai, pantai indah kapuk, pantura, pagar laut | beach volleyball, "
            "beach boys, long beach, palm beach, virginia beach, omaha beach, beach house band, south "
            "beach diet, beach soccer, d-day, normandy, surfboard company, handball, huntington"
        ),
        likes="laut | sea, the sea, ocean",
        under="ocean, travel, nature",
    ),
    "ocean": topic(
        "laut dalam, lautan, samudra, dunia bawah laut, kelautan, wisata bahari | ocean, deep sea, "
        "seabed, underwater world, oceanographer, oceanography, deep-sea, tidal, tall ship, marine "
        "biology",
        hints="~laut, ombak, biota, pulau | sea, wave, underwater, marine, tide, reef",
        against=(
            "laut china selatan, pagar laut, tni al, bea cukai, lautan manusia, lautan suporter | "
            "ocean's eleven, frank ocean, billy ocean, ocean's, ocean vuong, digitalocean, south china "
            "sea, ocean spray, seaworld"
        ),
        likes="laut | sea, the sea",
        under="nature",
    ),
    "sailing": topic(
        "berlayar, kapal layar, perahu layar, pinisi, kapal pinisi, dayung, kayak, arung jeram, "
        "rafting | sailing, sailor, yacht, regatta, sailboat, narrowboat, canal boat, kayaking, kayak, "
        "canoeing, canoe, rowing, rower, rafting, tall ship, paddle board, sup board, dinghy, "
        "america's cup, boat race, houseboat",
        hints="perahu, ~laut, sungai | boat, sail, crew, voyage, river, harbour",
        against=(
            "kapal tenggelam, migran | small boats, migrants, sailing through, plain sailing, smooth "
            "sailing, superyacht, oligarch, sail through, cruise control, rowing over, sailor moon"
        ),
        under="outdoor life, ocean, sports",
    ),
    "skiing": topic(
        "main ski, seluncur salju, bermain ski, seluncur es | skiing, skier, snowboarding, "
        "snowboarder, ski resort, ski slope, apres-ski, cross-country skiing, ski trip, ice skating, "
        "figure skating, figure skater, biathlon, ski jumping, ski holiday, toboggan, sledging, "
        "curling, bobsleigh",
        signs="| mikaela shiffrin, lindsey vonn, val d'isere, courchevel, winter olympics",
        hints="salju, lereng | snow, slope, alpine, piste, resort, ice",
        against="| jet ski, hair curling, skims, skid",
        under="sports, outdoor life",
    ),
    "weather": topic(
        "cuaca, musim hujan, pelangi, prakiraan cuaca | weather, cloudspotting, cloud watching, "
        "cloud-watching, meteorology, meteorologist, snowfall, first snow, weather forecast, cloud "
        "appreciation, weather watcher",
        hints=(
            "hujan, ~awan, langit, bmkg | rain, snow, cloud, clouds, sky, sun, sunny, met office, "
            "forecast, fog, rainbow"
        ),
        against=(
            "ekstrem, badai, waspada, peringatan dini, cuaca politik | under the weather, "
            "fair-weather, weather the storm, weathering, cloud computing, aws, azure, cloud bill, "
            "cloud provider, forecast growth, economic, cloud storage, extreme weather"
        ),
    ),
    "environment": topic(
        "lingkungan hidup, daur ulang, zero waste, ramah lingkungan, bank sampah, pelestarian "
        "lingkungan, gaya hidup hijau, energi terbarukan, panel surya, minim sampah, energi bersih, "
        "aktivis lingkungan, bebas plastik, ekonomi sirkular, konservasi, keberlanjutan, memilah "
        "sampah, kompos, kantong plastik, mangrove | sustainability, sustainable, recycling, recycle, "
        "recycled, upcycling, upcycled, zero waste, zero-waste, renewable energy, renewables, solar "
        "panel, solar power, wind power, plastic-free, rewilding, composting, eco-friendly, circular "
        "economy, net zero, climate action, climate solution, climate tech, repair cafe, right to "
        "repair, green energy, low-carbon, heat pump, wind turbine, tree planting, conservation, "
        "carbon footprint, environmentalist, clean energy, single-use plastic, refill shop, secondhand "
        "first, plant trees, planting trees, plant a forest",
        signs=(
            "sampah plastik, plts, pilah sampah, ecobrick, eco enzyme | greta thunberg, earth day, "
            "solar farm, wind farm, reusable, earthshot"
        ),
        hints=(
            "sampah, hijau, energi, lingkungan, sungai, botol plastik, plastik, pohon, emisi | waste, "
            "green, plastic, solar, carbon, climate, emissions, litter, repair, planet, eco, reuse"
        ),
        against=(
            "lingkungan kerja, lingkungan keluarga, lingkungan istana, lingkungan sekolah, bpn, "
            "konservatif, sampah masyarakat, operasi plastik | work environment, hostile environment, "
            "development environment, desktop environment, business environment, plastic surgery, "
            "environment variable, virtual environment"
        ),
        likes="lingkungan, iklim | environment, climate, climate change",
        broad=True,
    ),
    "recycling": topic(
        "daur ulang, mendaur ulang, bank sampah, memilah sampah, pilah sampah, ecobrick, sampah "
        "plastik, upcycle | recycling, recycle, recycled, upcycling, upcycled, repair cafe, zero "
        "waste, zero-waste, composting, circular economy, refill shop, right to repair, reuse, "
        "mending, scrap metal art",
        hints=("botol plastik, sampah, plastik, limbah | waste, plastic, bottle, rubbish, repair, landfill"),
        under="environment",
    ),
    "renewable energy": topic(
        "energi terbarukan, panel surya, plts, energi bersih, energi surya, tenaga surya, pembangkit "
        "surya, tenaga angin | renewable energy, renewables, solar power, solar panel, solar cell, "
        "wind power, wind farm, wind turbine, clean energy, green energy, heat pump, geothermal, solar "
        "farm, tidal power, hydropower, fusion energy",
        signs="| perovskite, photovoltaic",
        hints="listrik, energi | energy, solar, wind, grid, battery",
        against=(
            "tata surya | solar system, solar flare, solar eclipse, solar storm, winds of change, "
            "solar orbiter"
        ),
        likes="| solar",
        under="environment, technology, science",
    ),
}
