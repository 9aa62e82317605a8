"""What people eat."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

FOOD: Area = {
    "food": topic(
        "kuliner+, makanan, masakan, kulineran, jajanan, jajan, makanan enak, wisata kuliner, "
        "hidangan, santapan, rumah makan, restoran, makan enak, jajanan kaki lima | food, foodie, "
        "cuisine, restaurant, dining, gastronomy, fine dining, comfort food, eating out, snack",
        signs=(
            "warung makan, food court, menu buka puasa, camilan, cemilan, lauk, takjil, kudapan, "
            "pedagang kaki lima, oleh-oleh khas, mak nyus, food vlogger, nasi goreng, nasi liwet, nasi "
            "kuning, nasi uduk, ayam geprek, ayam goreng, bebek goreng, pecel, pecel lele, gado-gado, "
            "ketoprak, lontong, ketupat, kerak telor, lumpia, gorengan, pisang goreng, es campur, "
            "kerupuk, keripik, rujak, lalapan, konro, ayam betutu, bubur ayam, bika ambon, sayur asem, "
            "capcay, asinan, kuliner legendaris, warung legendaris, street food, resep rendang, resep "
            "sambal | street food, bistro, brunch, delicacy, supper club, food market, food writer, "
            "tasting menu, eatery, michelin, michelin star, dinner party, food truck, food hall, "
            "sandwich, kebab, jay rayner, ottolenghi, nigella, anthony bourdain, gordon ramsay, jamie "
            "oliver, masterchef, great british menu, pasta, salad, soup, kimchi, tapas, falafel, "
            "hummus, chef, fried chicken, lunchbox, musubi"
        ),
        hints=(
            "resep, lezat, enak, menu, dapur, gurih, makan, legendaris, warung, kaki lima, pedas, "
            "bumbu, antre, sarapan | eat, taste, tasty, menu, kitchen, flavour, flavor, cook, meal, "
            "ingredients, spicy, bite, breakfast, lunch, dish, plate, recipe, delicious"
        ),
        against=(
            "makanan bergizi gratis, mbg, perang pangan, bpom, harga pangan, food estate, bansos, "
            "inflasi, program makan, makanan kucing, makanan anjing | food bank, food prices, food "
            "stamps, food insecurity, dog food, pet food, cat food, fda, food and drug, food aid, "
            "inflation, food for thought, food delivery drivers, humble pie, food security, soup "
            "kitchen, alphabet soup, word salad, amazon fresh, whole foods stock"
        ),
        likes="makan, es krim, mengunyah | eating, good food",
        broad=True,
    ),
    "indonesian food": topic(
        "makanan indonesia, masakan indonesia, kuliner indonesia, kuliner nusantara, masakan "
        "nusantara, masakan jawa, masakan sunda, masakan manado, makanan tradisional, makanan khas, "
        "kuliner khas, masakan daerah | indonesian food, indonesian cuisine, indonesian cooking, "
        "javanese food, indonesian restaurant, indonesian street food, balinese food",
        signs=(
            "kuliner bandung, kuliner malang, kuliner medan, kuliner solo, kuliner jogja, kuliner "
            "surabaya, nasi goreng, nasi liwet, nasi uduk, nasi kuning, tongseng, ketoprak, lumpia "
            "semarang, warteg, angkringan, ketupat, lontong, bebek goreng, ayam betutu, serabi, "
            "klepon, kerak telor, ayam geprek, rujak, asinan, bika ambon, pecel, nasi pecel, "
            "gado-gado, sambal, ayam penyet, rica-rica, papeda, karedok, tinutuan | sambal, nasi "
            "goreng, gado-gado"
        ),
        hints="indonesia, nusantara, jawa, khas, warung | indonesia, indonesian, javanese",
        under="food",
    ),
    "spicy food": topic(
        "makanan pedas, sambal, pedas, cabai, sambel, masakan pedas | spicy food, hot sauce, chilli "
        "sauce, spicy, chilli, chili, sambal, chillies",
        signs=(
            "sambal matah, balado, rica-rica, penyetan, ayam geprek, seblak, sambal bawang, cabe rawit "
            "| sriracha, chilli crisp, carolina reaper, hot wings, gochujang, scoville"
        ),
        hints="level, bumbu | heat, spice, scorching",
        against=(
            "komentar pedas, sindiran pedas, harga cabai, kritik pedas, cabai rawit naik, cabe cabean "
            "| red hot chili peppers, chili peppers band, spicy auto"
        ),
        under="food",
    ),
    "noodles": topic(
        "mie, mi, bakmi, mi instan, mie instan, mie ayam, mi ayam | noodles, noodle, noodle soup, "
        "instant noodles",
        signs=(
            "ramen, mie goreng, mi goreng, indomie, mie aceh, mi kocok, kwetiau, mie rebus, udon, "
            "soba, mie gacoan, bihun | ramen, udon, soba, pho, laksa, pad thai, chow mein, indomie, "
            "biang biang, hand-pulled"
        ),
        hints="kuah, kenyal | broth, slurp",
        under="food",
    ),
    "japanese food": topic(
        "makanan jepang, masakan jepang, kuliner jepang, restoran jepang | japanese food, japanese "
        "cuisine, japanese cooking, japanese restaurant",
        signs=(
            "bento, takoyaki, onigiri, udon, okonomiyaki | izakaya, bento, onigiri, tempura, miso, "
            "udon, okonomiyaki, kaiseki, tonkatsu, takoyaki, yakitori"
        ),
        against="bento ui, bento grid | bento grid",
        under="food",
    ),
    "korean food": topic(
        "makanan korea, masakan korea, kuliner korea, jajanan korea | korean food, korean cuisine, "
        "korean barbecue, korean cooking",
        signs=(
            "tteokbokki, bibimbap, kimbap, bulgogi, samgyeopsal, topokki, ramyeon | bibimbap, "
            "tteokbokki, korean fried chicken, kimbap, bulgogi, ramyeon"
        ),
        under="food",
    ),
    "italian food": topic(
        "makanan italia, masakan italia | italian food, italian cooking, italian cuisine",
        signs=(
            "spageti, spaghetti, lasagna | spaghetti, carbonara, risotto, lasagne, gnocchi, tiramisu, "
            "focaccia, aperitivo, trattoria, nonna, ragu, pesto, cacio e pepe"
        ),
        against="| spaghetti code, spaghetti western",
        under="food",
    ),
    "indian food": topic(
        "makanan india, masakan india, roti canai, kari | indian food, indian cooking, curry, curries, "
        "curry house",
        signs=(
            "nasi biryani, biryani | biryani, dosa, masala, naan, paneer, samosa, chutney, balti, "
            "tikka, thali, vindaloo"
        ),
        against=(
            "| steph curry, stephen curry, seth curry, warriors, tim curry, currying, curry scores, "
            "curry hits, nba"
        ),
        under="food",
    ),
    "chinese food": topic(
        "masakan cina, makanan cina, chinese food, dimsum, dim sum | chinese food, dim sum, chinese "
        "cooking, chinese restaurant",
        signs=(
            "bakpao, hakau, capcay, pangsit | dumpling, hotpot, hot pot, peking duck, mapo tofu, bao "
            "bun, xiaolongbao, sichuan food, wok"
        ),
        under="food",
    ),
    "seafood": topic(
        "seafood, makanan laut, hidangan laut | seafood, shellfish",
        signs=(
            "ikan bakar, kepiting, udang, cumi, lobster, kerang, pepes ikan | oyster, lobster, prawn, "
            "crab cakes, mussels, fish and chips, sardines, scallops, clam chowder, tinned fish, "
            "anchovies, fishmonger"
        ),
        against=(
            "harga udang, ekspor udang, udang di balik batu, otak udang, cesium | rock lobster, crab "
            "nebula, world is your oyster, oyster card, blue oyster cult, mussel bound"
        ),
        under="food",
    ),
    "barbecue": topic(
        "barbeque, barbekyu, bbq, bakaran | barbecue, bbq, barbecuing, grilling, pitmaster",
        signs="iga bakar, ikan bakar | brisket, smoked meat, braai, asado",
        hints="steak, arang | ribs, grill, smoke, coals, steak",
        against="| grilled by mps, grilled about, mps, questioned",
        under="food, cooking",
    ),
    "vegan food": topic(
        "vegan, vegetarian, nabati, menu vegan, makanan vegan | vegan, vegetarian, plant-based, "
        "veganism, meat-free, vegan food, meatless, vegetarian food",
        signs="| tofu, seitan, veganuary, veg box, lentil, chickpea",
        hints="sayur, tempe | vegetables, beans",
        under="food",
    ),
    "sweets": topic(
        "makanan manis, dessert, hidangan penutup, jajanan manis, kue basah, permen karet, permen "
        "cokelat, permen jadul | dessert, sweets, candy, sweet tooth, pudding",
        signs=(
            "donat, puding, es cendol, klepon, onde-onde, dodol, jajanan pasar, kue lapis | doughnut, "
            "donut, fudge, toffee, marshmallow, cupcake, patisserie, cheesecake, tiramisu, macaron, "
            "liquorice, gummies, cake shop, trifle, baklava, lollipop, sweet treat, crumble"
        ),
        against=(
            "kue kekuasaan, kue ekonomi | candy crush, just desserts, piece of cake, candyman, candy "
            "montgomery, john candy, pudding lane"
        ),
        under="food",
    ),
    "fruit": topic(
        "buah, buah-buahan | fruit",
        signs=(
            "mangga, rambutan, alpukat, manggis, buah naga, nangka, jeruk, stroberi, pepaya, buah "
            "salak, salak pondoh | mango, orchard, strawberries, avocado, blueberries, citrus, "
            "pineapple, peaches, pears, cider apple, cherries, watermelon, mangosteen, jackfruit, "
            "apple varieties, figs, plums, rhubarb, raspberries, pomegranate, apple grower"
        ),
        hints=(
            "panen, manis, kebun | apple, juicy, ripe, grower, harvest, ~jam, banana, varieties, heirloom"
        ),
        against=(
            "buah bibir, buah hati, buah dada, buah tangan, buah simalakama, buah pikiran, buah "
            "kesabaran, membuahkan, stasiun mangga, mangga dua, jeruk purut, kebon jeruk, kebun jeruk "
            "| low-hanging fruit, forbidden fruit, fruit of, bear fruit, banana republic, iphone, "
            "ipad, macbook, app store, ios, blackberry phone, raspberry pi, nano banana, fruit fly, "
            "fruit flies, gpt, pears soap, peaches and herb, tangerine bank, smashing pumpkins, llm, "
            "openai, orchard street, mango chief, avocado chair"
        ),
        under="food",
    ),
    "fermentation": topic(
        "fermentasi, kombucha, kimchi, acar, tape singkong | fermentation, fermenting, kombucha, "
        "kimchi, sauerkraut, kefir, pickling, pickles, miso, koji, pickle jar, fermented",
        against="| rick and morty, pickleball, python pickle",
        under="food",
    ),
    "mushrooms": topic(
        "jamur, budidaya jamur, jamur tiram | mushroom, fungi, foraging, forager, truffle hunting, "
        "mycologist, mycology, chanterelle, porcini, toadstool, fungus, mycelium",
        against=(
            "jamur kulit, infeksi, menjamur, kurap, obat | magic mushroom, psilocybin, mushroom "
            "kingdom, mushroom cloud, mario, murder, poisoning, death cap, infection, mushroom lunch, "
            "mushroom cook, patterson"
        ),
        under="food, nature",
    ),
    "foraging": topic(
        "meramu tanaman liar, tanaman liar | foraging, forager, forage, wild garlic, wild food, "
        "blackberrying, wild mushrooms, samphire, elderflower",
        under="nature, food",
    ),
    "cooking": topic(
        (
            "masak+, memasak, memasak di rumah, masak-masak, resep, resep masakan, juru masak, chef, "
            "koki, bumbu, dapur rumah, resep praktis, cara memasak, tumis, menumis, bekal, masakan "
            "rumahan, resep rendang, resep sambal, resep sate | cooking, cookery, home cooking, "
            "recipe, cookbook, home cook, one-pot, traybake, slow cooker, air fryer, meal prep, "
            "weeknight dinner, chef, cast iron, batch cooking, cooking tips, wok, stir-fry, stew, "
            "casserole, roast chicken, salad dressing, family dinner recipe, kitchen knife, "
            "ottolenghi, nigel slater, sous vide, culinary, dutch oven, marinade, packed lunch, "
            "lunchbox"
        ),
        signs=(
            "chef renatta, chef juna, chef arnold, masterchef, air fryer, food prep, rice cooker, "
            "devina hermawan, sisca kohl | rachel roddy, meera sodha, yotam, jamie oliver, julia "
            "child, delia smith, masterchef, great british menu, kenji, nigella, gordon ramsay, "
            "serious eats, skillet, nyt cooking"
        ),
        hints=(
            "dapur, bahan, menu, gurih, lezat, sarapan, menit, bikin, saus, goreng, rebus, kukus | "
            "kitchen, ingredients, oven, pan, sauce, spice, garlic, soup, salad, roast, dinner, "
            "cooks, baked, pasta, meals, weeknight, dish, chicken, cook, broth, dumplings"
        ),
        against=(
            "masak sih, resep dokter, resep sukses, obat, resep awet muda, resep bahagia, dapur mbg, "
            "resep panjang umur, tukang masak intelijen | recipe for disaster, recipe for success, "
            "cook islands, tim cook, apple ceo, captain cook, alastair cook, cook up, cooking the "
            "books, james cook, cooking up a, breaking bad, pressure cooker environment, let him cook, "
            "gas cooker safety, yocto, dane cook, cook political"
        ),
        likes="| cook",
        under="food",
    ),
    "baking": topic(
        "bikin kue, bikin roti, baking, membuat roti, membuat kue, kue kering, nastar, toko roti, roti "
        "sourdough, kue lebaran, resep kue, resep roti, roti, donat, bolu, brownies, kue tart, "
        "croissant, pastry, tukang roti, bakery, resep bolu | baking, baker, bakery, sourdough, bread, "
        "cake, pastry, cookie, croissant, bake-off, bake off, patisserie, banana bread, focaccia, "
        "scones, brownie, cupcake, puff pastry, pie crust, shortbread, doughnut, cinnamon roll, loaf "
        "cake, birthday cake, gingerbread, biscuits, muffins, victoria sponge, cinnamon buns, bagel, "
        "baguette, sponge cake, breadmaking, home-baked, breadmaker, cheesecake, macarons, hot cross "
        "bun, flapjack",
        signs=(
            "oven tangkring, kastengel, putri salju | paul hollywood, mary berry, prue leith, great "
            "british bake off, sourdough starter"
        ),
        hints=(
            "tepung, oven, adonan, mikser, ragi, lumer | flour, dough, yeast, oven, starter, loaf, "
            "crumb, bake, icing, butter"
        ),
        against=(
            "kue kekuasaan, rebutan kue, kue ekonomi, roti kukus | breadwinner, bread and butter, "
            "breadcrumbs, piece of cake, cookie banner, cookies, tracking, browser, chrome, "
            "half-baked, baked in, baking hot, fox bakery shooting, garlic bread, breadboard, naked, "
            "baked beans, consent, crypto, icing on the cake, third-party, google"
        ),
        likes="kue | bake, cakes",
        under="food, cooking",
    ),
}
