"""Clubs, teams and players that one roots for."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, kinds
from bot.core.lexicon.sports import SPORTS

CLUBS: Area = kinds(
    SPORTS,
    "football",
    {
        "timnas": (
            "timnas, timnas indonesia, garuda muda, skuad garuda, timnas u-23, timnas u-17, timnas putri, "
            "timnas sepak bola, kluivert, shin tae-yong, pssi, jay idzes, ole romeny, garuda di "
            "kualifikasi | indonesia national team"
        ),
        "premier league": "liga inggris, premier league | premier league",
        "champions league": "liga champions, ucl | champions league, ucl",
        "futsal": "futsal, timnas futsal, mini soccer | futsal, five-a-side",
        "women's football": (
            "sepak bola wanita, sepak bola putri, timnas putri | women's football, lionesses, wsl, women's "
            "super league, women's world cup, nwsl, women's euro, female footballers"
        ),
        "persib": "persib, persib bandung, maung bandung, bobotoh, pangeran biru, viking persib | persib",
        "persija": "persija, persija jakarta, macan kemayoran, jakmania, jak mania | persija",
        "persebaya": "persebaya, persebaya surabaya, bajul ijo, bonek | persebaya",
        "arema": "arema, arema fc, singo edan, aremania | arema fc",
        "psm makassar": "psm makassar, juku eja | psm makassar",
        "psis": "psis, psis semarang, mahesa jenar | psis",
        "pss sleman": "pss sleman, super elang jawa | pss sleman",
        "persis solo": "persis solo, laskar sambernyawa | persis solo",
        "psim": "psim, psim yogyakarta, psim jogja, laskar mataram | psim",
        "bali united": "bali united, serdadu tridatu | bali united",
        "liverpool": (
            "liverpool, liverpool fc, the reds, anfield, arne slot, mohamed salah | liverpool fc, "
            "liverpool win, anfield, klopp, arne slot, liverpool go top, liverpool beat, ynwa, virgil van "
            "dijk, slot's liverpool, liverpool go, liverpool sign, liverpool's, mohamed salah, mo salah"
        ),
        "manchester united": (
            "manchester united, man united, man utd, ~mu, setan merah, old trafford, red devils | "
            "manchester united, man united, man utd, old trafford, red devils, ruben amorim, sir alex "
            "ferguson, mufc"
        ),
        "manchester city": (
            "manchester city, man city, the citizens, guardiola | manchester city, man city, guardiola, "
            "haaland"
        ),
        "arsenal": (
            "arsenal, the gunners, meriam london, arteta, saka | gunners, arteta, saka, emirates stadium, "
            "odegaard, arsenal fc, arsenal beat, arsenal win, arsenal edge, arsenal sign, arsenal women, "
            "arsenal fans, arsenal draw, arsenal go, arsenal's, arsenal lose, arsenal midfielder, arsenal "
            "striker"
        ),
        "chelsea": (
            "chelsea fc, chelsea, the blues, cole palmer | chelsea fc, chelsea beat, stamford bridge, cole "
            "palmer, chelsea win, chelsea women, chelsea sign"
        ),
        "tottenham": "tottenham, spurs | tottenham, ange postecoglou, son heung-min",
        "newcastle united": "newcastle united, newcastle | newcastle united, st james' park, toon army",
        "everton": "everton | everton, goodison park",
        "leeds united": "leeds united | leeds united, elland road",
        "real madrid": (
            "real madrid, el real, los blancos, bernabeu, mbappe, vinicius | real madrid, bernabeu, "
            "bernabéu, bellingham, vinicius junior, vinícius"
        ),
        "barcelona": (
            "barcelona, barca, blaugrana, lamine yamal, fc barcelona, camp nou, lewandowski, hansi flick | "
            "fc barcelona, barca, barça, lamine yamal, camp nou, barcelona beat, hansi flick, el clasico"
        ),
        "juventus": "juventus, bianconeri, si nyonya tua | juventus",
        "ac milan": "ac milan, rossoneri, ~milan | ac milan, rossoneri, san siro",
        "inter milan": "inter milan, nerazzurri, ~inter | inter milan, nerazzurri",
        "bayern munich": "bayern, bayern munchen, die roten | bayern munich, bayern",
        "psg": "psg, paris saint-germain | psg, paris saint-germain",
        "messi": "messi, lionel messi, inter miami | messi, lionel messi, inter miami",
        "ronaldo": "cristiano ronaldo, cr7, ronaldo, al nassr | cristiano ronaldo, ronaldo, al nassr",
    },
)
CLUBS |= kinds(
    {**CLUBS, **SPORTS},
    "basketball",
    {
        "lakers": "lakers, lebron james | lakers, lebron, lebron james",
        "golden state warriors": (
            "golden state warriors, stephen curry | golden state warriors, steph curry, stephen curry"
        ),
        "chicago bulls": "chicago bulls | chicago bulls",
        "nba": "nba | nba, lakers, celtics, knicks, lebron, steph curry, nba finals, jokic, wembanyama",
    },
)
CLUBS |= kinds(
    {**CLUBS, **SPORTS},
    "sports",
    {
        "world cup": "piala dunia, kualifikasi piala dunia | world cup, fifa world cup",
    },
)
