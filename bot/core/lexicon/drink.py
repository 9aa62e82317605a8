"""What people drink."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

DRINK: Area = {
    "coffee": topic(
        "kopi, ngopi, kopi susu, kopi hitam, kopi tubruk, kedai kopi, warung kopi, kafe, coffee shop, "
        "seduh manual, espresso, latte, barista, es kopi, kopi gayo, kopi luwak, kopi toraja, kopi "
        "arabika, kopi robusta, ngafe, kopi literan, cold brew, kopi nusantara, tukang kopi, biji "
        "kopi, secangkir kopi, warkop legendaris | coffee, espresso, latte, flat white, cappuccino, "
        "pour-over, pourover, barista, coffee shop, coffeehouse, cold brew, americano, macchiato, "
        "cortado, aeropress, french press, moka pot, coffee bean, coffee grinder, coffee roaster, "
        "arabica, robusta, caffeine, iced coffee, latte art, instant coffee, cafe, flat whites, cuppa "
        "joe, decaf, matcha latte vs",
        signs=(
            "kopi kenangan, janji jiwa, fore coffee, tomoro, kopi tuku, roastery, cupping, v60, q "
            "grader, starbucks, nespresso, kafein, warkop | chemex, nespresso, starbucks, blue bottle, "
            "pumpkin spice latte, crema, v60, specialty coffee, home barista"
        ),
        hints=("seduh, menyeduh, nongkrong | brew, brewing, roast, bean, mug, beans, cup, roaster"),
        against=(
            "kopi darat, kopdar, sianida, meja kopi, ajang kopi, warna kopi, kopi pangku, warkop dki | "
            "coffee table, repair cafe, internet cafe, cafe racer, cat cafe chain collapse, "
            "coffeescript, coffee lake, caffeine cache, java edition, cafe de paris rules"
        ),
    ),
    "tea": topic(
        "~teh, ngeteh, teh hijau, matcha, teh tarik, teh tubruk, teh poci, teh melati, kebun teh, "
        "minum teh, es teh, bubble tea, boba, teh hitam, secangkir teh, teh celup | tea, matcha, chai, "
        "green tea, oolong, earl grey, teapot, tea ceremony, afternoon tea, herbal tea, teahouse, tea "
        "shop, builder's tea, bubble tea, boba, assam, darjeeling, tea bag, kettle, cuppa, pu-erh, "
        "rooibos, tea plantation, iced tea, tearoom, loose-leaf",
        signs="es teh indonesia, teh solo, teh kotak, teh botol | teabag, yorkshire tea",
        hints="seduh, menyeduh | brew, steep, leaves, pot, mug",
        against=(
            "teh ninih, teh pucuk harum liga, teh celi, kebun teh longsor | tea party, storm in a "
            "teacup, tempest in a teapot, cup of tea, tea leaves reading polls, spill the tea, tee "
            "time, tea app, tea dating, spilling the tea, congress, republican, tea break test, teapot "
            "dome, utah teapot"
        ),
    ),
    "matcha": topic(
        "matcha, matcha latte, teh hijau | matcha, green tea",
        under="tea",
    ),
    "bubble tea": topic(
        "bubble tea, boba, minuman boba, thai tea | bubble tea, boba",
        under="tea",
    ),
    "wine": topic(
        "wine, anggur merah, pencicip anggur, kebun anggur | wine, winemaker, vineyard, sommelier, "
        "pinot noir, chardonnay, natural wine, sauvignon blanc, bordeaux, rioja, prosecco, champagne, "
        "riesling, merlot, winery, wine bar, rosé, oenophile, burgundy, english sparkling, cabernet, "
        "malbec, red wine, white wine",
        hints="| grape, vintage, bottle, grapes, tannin, sip, cork",
        against=(
            "| linux, proton, winehq, windows apps, amy winehouse, wine bottle attack, wine and dine, "
            "champagne league, champagne football, girondins, ligue 1, champagne problems, bordeaux x, "
            "supernova, tariff"
        ),
        likes="anggur, wine",
    ),
    "beer": topic(
        "bir | beer, craft beer, brewery, brewer, homebrew beer, lager, pale ale, ipa, real ale, "
        "microbrewery, oktoberfest, beer garden, cask ale, guinness",
        hints="| ale, brew, hop, taproom, pub, pint, hops",
        against=(
            "| guinness world record, guinness book, root beer, ginger beer, homebrew package, brewers "
            "milwaukee, milwaukee, half-pint, pint-sized, raspberry, mlb, pub quiz cheating, brew "
            "install, beersheba, pub sub, google pub, pub/sub, stab"
        ),
    ),
    "cocktails": topic(
        "koktail, mocktail | cocktail, bartender, mixology, negroni, martini, margarita cocktail, "
        "mocktail, spritz, mixologist, aperol, gin and tonic, cocktail bar, old fashioned recipe, "
        "daiquiri, mojito, alcohol-free spirits, espresso martini, nightcap",
        against=(
            "koktail obat, koktail bom | molotov, cocktail of drugs, aston martin, cocktail dress, "
            "deadly cocktail, cocktail of chemicals"
        ),
    ),
    "whisky": topic(
        "wiski | whisky, whiskey, single malt, bourbon, distillery, gin distillery, scotch whisky, "
        "distiller, rum, mezcal, tequila, sake brewery",
        against="| whiskey bay, bourbon street, house of bourbon, rum punch film, whiskey tango",
    ),
    "juice": topic(
        "jus buah, es jeruk, smoothie, es buah, jus alpukat, minuman segar | juice, smoothie, "
        "lemonade, cordial",
        against="| beetlejuice, juice wrld, juice jacking, carrot and",
    ),
    "jamu": topic(
        "jamu, jamu gendong, kunyit asam, beras kencur, temulawak, wedang jahe, wedang uwuh, minuman "
        "herbal, wedang, wedang ronde | jamu, herbal remedy, turmeric tonic, herbalist, herbal "
        "medicine",
        hints="kunyit, jahe, rempah, herbal | turmeric, ginger, herbal",
        against="menjamu, jamuan, tuan rumah",
    ),
}
