"""What people wear, and how they adorn themselves."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

WEAR: Area = {
    "fashion": topic(
        "fesyen, fashion, busana, desainer busana, perancang busana, pekan mode, fashion week, "
        "thrifting, gaun, sneakers, tren busana, peragaan busana, ootd, baju bekas, modest fashion, "
        "street style, gaya busana, padu padan, hijab style, mix and match | fashion, catwalk, fashion "
        "week, fashion designer, couture, haute couture, menswear, womenswear, streetwear, knitwear, "
        "vintage clothes, second-hand clothes, secondhand clothes, thrifting, sneaker, slow fashion, "
        "what to wear, wardrobe, capsule wardrobe, jeans, denim, handbag, tailoring, fashionista, "
        "stylist, met gala, runway show, outfit, charity shop clothes, dress code, red carpet looks, "
        "vintage fashion, trench coat, fast fashion, clothes, loafers, tote bag, sustainable fashion, "
        "milliner, gown",
        signs=(
            "citayam fashion week, jakarta fashion week, jfw, didiet maulana, uniqlo, anne avantie, "
            "batik, tenun, kebaya | vogue, chanel, dior, gucci, vivienne westwood, prada, zara, "
            "burberry, balenciaga, hermes, louis vuitton, uniqlo, levi's, vinted, alexander mcqueen, "
            "miu miu, issey miyake, birkenstock, versace, calvin klein"
        ),
        hints=(
            "baju, kain, model, gaya, sepatu, pakaian, celana, kaus, jaket, penampilan, outfit, tas | "
            "dress, wear, style, trend, shoes, trainer, trainers, jacket, shirt, coat, designer, "
            "clothing, cotton, collection, brand, vintage, hat, suit, second-hand"
        ),
        against=(
            "mode pesawat, mode gelap, mode hemat, busana sipil polisi, gaya bebas, gaun pasien, baju "
            "tahanan | dark mode, airplane mode, sim card, lawsuit, shein tariff, mode collapse, "
            "old-fashioned way, in this fashion, wardrobe malfunction, clothes dryer"
        ),
        likes="mode, baju | clothes, style",
        broad=True,
    ),
    "thrifting": topic(
        "thrifting, baju bekas, barang bekas, thrift shop, preloved, baju thrift, pasar loak, "
        "awul-awul | thrifting, thrift store, second-hand, secondhand, charity shop, vintage clothes, "
        "vintage shop, flea market, car boot sale, preloved, vinted, pre-loved, depop, op shop, jumble "
        "sale, hand-me-down",
        hints="bekas, baju, pakaian | vintage, clothes, bargain, used",
        against=(
            "mobil bekas, impor ilegal, motor bekas, rumah bekas, hp bekas, iphone bekas, ponsel bekas "
            "| second-hand smoke, secondhand smoke, used car, thrift savings, second-hand cars, "
            "fighter jets"
        ),
        under="fashion",
    ),
    "sneakers": topic(
        "sneakers, sneaker, sepatu lokal, sepatu kets, sneakerhead | sneakers, sneaker, sneakerhead, "
        "trainers, kicks collection, air jordan, nike dunk, trainer collection",
        signs=(
            "compass, ventela, air jordan, new balance, adidas samba, converse | adidas samba, new "
            "balance, converse, nike, vans shoes, yeezy, puma sneaker"
        ),
        hints="~sepatu | shoes, trainer, sole, lace, shoe",
        against=(
            "sepatu bola, personal trainer, sepatu kuda | personal trainer, pokemon trainer, horse "
            "trainer, trainers said, jockey, football boots, earnings, tariff, fitness trainer"
        ),
        likes="sepatu | shoes",
        under="fashion",
    ),
    "watches": topic(
        "jam tangan, arloji, kolektor jam, horologi | wristwatch, watchmaker, rolex, horology, "
        "horologist, watch collector, seiko, patek philippe, casio, luxury watch, swiss watch, omega "
        "speedmaster, smartwatch, chronograph, clockmaker, pocket watch",
        against="| apple watch ban, rolex gang, robbed, stolen, doomsday clock",
    ),
    "beauty": topic(
        "kecantikan, skincare, makeup, kosmetik, perawatan kulit, lipstik, rias wajah, sunscreen, "
        "serum wajah, parfum, tata rias, tabir surya | skincare, makeup, beauty routine, cosmetics, "
        "lipstick, sunscreen, moisturiser, perfume, fragrance, nail art, manicure, mascara, haircare, "
        "beauty products, beauty brand, hairdresser, k-beauty, beauty tips",
        hints="kulit, wajah, wangi | skin, glow, serum, beauty, scent, hair",
        against=(
            "ilegal, bpom, merkuri, kecantikan alam | beauty of, beauty and the beast, sleeping "
            "beauty, beauty queen, lawsuit, miss universe, american beauty, black beauty, makeup of, "
            "make up"
        ),
    ),
    "skincare": topic(
        "skincare, perawatan kulit, sunscreen, serum wajah, tabir surya, kulit wajah, pelembap | "
        "skincare, skin care, sunscreen, moisturiser, moisturizer, retinol, skincare routine, spf, "
        "facial, dermatologist",
        hints="kulit, jerawat | skin, acne, glow, serum",
        against="ilegal, bpom, merkuri",
        under="beauty",
    ),
    "perfume": topic(
        "parfum, wewangian, minyak wangi | perfume, fragrance, perfumer, eau de parfum, scent",
        hints="aroma, wangi | smell, notes",
        under="beauty",
    ),
    "tattoos": topic(
        "tato, seniman tato, seni tato | tattoo, tattoo artist, tattooist, body art, tattooing",
        against=(
            "residivis, ciri-ciri, pelaku | the girl with the dragon tattoo, gang, deported, edinburgh "
            "tattoo, military tattoo"
        ),
    ),
    "jewellery": topic(
        "perhiasan, cincin, kalung, anting | jewellery, jewelry, jeweller, necklace, earrings, "
        "goldsmith, gemstone, pearls, silversmith, brooch",
        against=(
            "emas antam, harga emas, cincin api, dicuri, perampokan | heist, stolen, robbery, ring of "
            "fire, ring camera, smart ring, pearls before, tiara, uncut gems, fake, bling ring"
        ),
    ),
}
