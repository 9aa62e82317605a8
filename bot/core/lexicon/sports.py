"""Sports."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

SPORTS: Area = {
    "sports": topic(
        "olahraga, atlet, olimpiade, sea games, asian games, pon, keolahragaan, medali emas, sport, "
        "lari, cabang olahraga, tim nasional, cabor | sport, sports, athlete, olympics, olympic, "
        "paralympics, paralympic, olympian, gold medal, world championships, athletics, commonwealth "
        "games, asian games, gymnastics, gymnast, sprinter, long jump, pole vault, sportswoman, "
        "sporting",
        signs=(
            "senam, angkat besi, atletik, pencak silat, panahan, angkat beban, lompat jauh, rifda "
            "irfanaluthfi, eko yuli, lifter, rizki juniansyah, zohri | simone biles, usain bolt, "
            "duplantis, noah lyles, femke bol, keely hodgkinson, decathlon, archery, triathlon, "
            "ironman triathlon, gymnasts, high jump, super bowl, world cup, cricket, rugby, baseball, "
            "ice hockey, hockey, boxing, judo, handball, lacrosse, netball, darts, snooker, "
            "skateboarding, surfing final"
        ),
        hints=(
            "juara, final, pertandingan, medali, rekor, turnamen, laga, menang, gelar, pelatih, "
            "semifinal, kejuaraan, pelari | final, champion, championship, medal, win, wins, title, "
            "match, tournament, team, coach, stadium, victory, race, player, playoff, semi-final, "
            "season, training, wrestling, fencing"
        ),
        against=(
            "olimpiade matematika, olimpiade sains, olimpiade fisika, olahraga politik, sport mode, "
            "suv, mobil sport, motor sport, olimpiade informatika, sport jantung, mobil | sports car, "
            "sports bra, spoilsport, blood sport, math olympiad, maths olympiad, esports, sport "
            "utility, sports utility, suv, good sport, mathematical olympiad, betting, sports "
            "minister, sports betting"
        ),
        broad=True,
    ),
    "football": topic(
        "sepak bola, sepakbola, ~bola, nonton bola, main bola, timnas, timnas indonesia, futsal, liga "
        "inggris, mini soccer, liga champions, piala dunia, liga 1, super league indonesia, bri liga "
        "1, liga spanyol, liga italia, piala eropa, piala presiden bola, liga indonesia, sepak bola "
        "wanita, pesepak bola, bundesliga, piala asia, piala aff, klub bola, suporter, bobotoh, "
        "jakmania, bonek, aremania | football, soccer, footballer, premier league, fifa world cup, "
        "champions league, football club, women's super league, midfielder, striker, goalkeeper, "
        "futsal, wsl, lionesses, euro 2028, five-a-side, non-league, serie a, la liga, bundesliga, "
        "ligue 1, footballing, fa cup, europa league, carabao cup, own goal, penalty shootout, mls, "
        "hat-trick, lower-league, relegation battle, transfer window, clean sheet, football fans",
        signs=(
            "persib, persija, persebaya, arema, bali united, pssi, gbk, sty, shin tae-yong, patrick "
            "kluivert, psm makassar, pss sleman, persis solo, madura united, garuda muda, garuda "
            "pertiwi, psis semarang, borneo fc, dewa united, persik kediri, persipura, semen padang "
            "fc, psim, timnas u-23, timnas u-17, timnas putri, jay idzes, ole romeny, rizky ridho, "
            "marselino ferdinan, pratama arhan, asnawi, egy maulana, rafael struick, calvin verdonk, "
            "kevin diks, emil audero, maarten paes, bojan hodak, stadion gelora, susunan pemain, erick "
            "thohir pssi, bek kiri, gelandang, kiper, penalti, adu penalti, messi, ronaldo, mbappe, "
            "haaland, lamine yamal, pemain naturalisasi, starting xi, bursa transfer, kick off, "
            "hattrick, real madrid, barcelona, liverpool, manchester united, manchester city, arsenal, "
            "chelsea, tottenham, juventus, ac milan, inter milan, bayern, psg, man united, man city, "
            "dortmund, napoli, barca, bernabeu, camp nou, old trafford, anfield, emirates stadium, man "
            "utd, argentina vs, brasil vs, piala afrika, copa america, harimau malaya, drama penalti, "
            "drama adu penalti, the reds, the blues chelsea, setan merah, gol cepat, gol tunggal, "
            "cristiano ronaldo, neymar, klasemen | fifa, uefa, tottenham, man utd, man city, "
            "manchester united, manchester city, liverpool fc, everton, newcastle united, aston villa, "
            "west ham, crystal palace, brentford, fulham, nottingham forest, leeds united, sunderland, "
            "bournemouth, leicester city, real madrid, atletico madrid, juventus, ac milan, inter "
            "milan, bayern munich, borussia dortmund, psg, wrexham, anfield, old trafford, stamford "
            "bridge, wembley, etihad stadium, bernabeu, camp nou, klopp, guardiola, arteta, messi, "
            "ronaldo, mbappé, mbappe, haaland, bellingham, harry kane, ~salah, saka, lamine yamal, "
            "pele, maradona, sam kerr, wiegman, ballon d'or, beckham, tuchel, mourinho, slot's "
            "liverpool, arne slot, pochettino, ange postecoglou, ruben amorim, amorim, alexia "
            "putellas, bonmati, six-pointer, three lions, copa américa, afcon, arsenal beat, arsenal "
            "win, arsenal edge, chelsea beat, barcelona beat, fc barcelona, crystal palace fc, arsenal "
            "women, chelsea women"
        ),
        hints=(
            "gol, laga, klub, pelatih, skuad, bek, stadion, juara, garuda, lini, trofi, transfer, "
            "pemain, tandang, kandang, liga, penonton, MU, mu, wasit, semifinal, derby, imbang, "
            "kualifikasi, begadang, prediksi | world cup, goal, club, fans, keeper, manager, pitch, "
            "kick-off, penalty, squad, derby, league, defender, winger, stadium, liverpool, transfer, "
            "promotion, win, draw, coach, match, bench, cup, united, city, scores, title, loan, top, "
            "england, spurs, wolves, rangers, celtic, ajax, var, chelsea, barcelona, arsenal, "
            "brighton & hove"
        ),
        against=(
            "bola panas, bola liar, bola salju, bola mata, bola voli, bola basket, voli, basket, bulu "
            "tangkis, futsal bodong, bola lampu, bola api, bola tenis, bola golf, bola bekel, bola "
            "kristal, bola biliar, catur, padel, tenis, bola kasti, bola sodok, bakso bola, jemput "
            "bola, motogp, bola ubi, handball, buang bola soal, mlbb, m7, esports, cricket, mobile "
            "legends, bola daging, kuda | political football, rugby, cricket, nfl, quarterback, "
            "touchdown, super bowl, college football, american football, nba, basketball, hockey, "
            "tennis, australian rules, afl, soccer mom, fantasy football scam, table football, super "
            "league rugby, gaelic football, rugby league, netball, baseball, mlb, odi, t20, chess, "
            "darts, snooker, ashes, test match, golf, wicket, cowboys, packers, bills, chiefs, ravens, "
            "steelers, bears, 49ers, dolphins, football helmet, ncaa, crimson tide, alabama, michigan "
            "wolverines, space rangers, power rangers, park rangers, texas rangers, new york rangers, "
            "forest rangers, celtic sea, celtic languages, celtic music, mayan celtic, wolves return, "
            "grey wolves, wolves howl, wolf, yellowstone, hairspurs, spur, san antonio, badminton, "
            "swimming, board game, video game, ea fc, football manager 20, museum, beatles, biennial, "
            "sunderland's, nuclear arsenal, arsenal of, city council, handball"
        ),
        under="sports",
    ),
    "american football": topic(
        "american football, nfl, super bowl | american football, nfl, super bowl, quarterback, "
        "touchdown, college football, gridiron, linebacker, nfl draft, ncaa football, fantasy football "
        "league, halftime show, tailgate",
        signs=(
            "| patrick mahomes, kansas city chiefs, dallas cowboys, green bay packers, philadelphia "
            "eagles, buffalo bills, san francisco 49ers, tom brady, pittsburgh steelers, chicago "
            "bears, new england patriots, travis kelce, baltimore ravens, lamar jackson, josh allen, "
            "detroit lions, miami dolphins, jalen hurts, seahawks, minnesota vikings, rose bowl, "
            "crimson tide"
        ),
        hints="| coach, playoff, touchdowns, season, helmet, draft",
        against="| patriots act, patriot missile, soccer, premier league, josh allen actor",
        under="sports",
    ),
    "basketball": topic(
        "~basket, bola basket, nba, main basket, ibl, pebasket, timnas basket, dbl | basketball, nba, "
        "wnba, march madness, slam dunk, three-pointer, streetball, point guard, ncaa tournament",
        signs=(
            "satria muda, pelita jaya, prawira bandung, derrick michael, lebron james, stephen curry, "
            "lakers, golden state, dewa united banten, warriors | lebron, lebron james, steph curry, "
            "stephen curry, lakers, celtics, golden state warriors, chicago bulls, knicks, jokic, "
            "caitlin clark, giannis, michael jordan, kobe bryant, wembanyama, milwaukee bucks, kevin "
            "durant, dallas mavericks, luka doncic, miami heat, oklahoma city thunder, angel reese, "
            "denver nuggets, timberwolves, san antonio spurs, phoenix suns, a'ja wilson, philadelphia "
            "76ers, brooklyn nets, toronto raptors"
        ),
        hints="ring, cincin juara | court, overtime, playoff, dunk, coach, rebounds, hoops",
        against=(
            "keranjang, basket case | basket case, celtic, air jordan sneakers, michael b jordan, "
            "basket of currencies, michael b. jordan"
        ),
        under="sports",
    ),
    "badminton": topic(
        "bulu tangkis, badminton, bulutangkis, pebulu tangkis, pebulutangkis, tepok bulu, all england, "
        "ganda putra, ganda putri, ganda campuran, tunggal putra, tunggal putri, thomas cup, piala "
        "thomas, piala uber, piala sudirman, indonesia open, indonesia masters | badminton, "
        "shuttlecock, all england open, bwf, thomas cup, uber cup, sudirman cup, shuttler, malaysia "
        "open, badminton player",
        signs=(
            "jonatan christie, anthony ginting, gregoria mariska, fajar alfian, fajar/rian, apriyani, "
            "greysia, kevin sanjaya, marcus gideon, pbsi, taufik hidayat, susi susanti, putri kusuma "
            "wardani, leo/bagas, the minions, ahsan/hendra, hendra setiawan, alwi farhan, rian "
            "ardianto, axelsen, bwf, rinov/pitha, sabar/reza, istora, daddies, fajar/fikri | viktor "
            "axelsen, an se-young, lin dan, lee chong wei, pv sindhu, tai tzu-ying, carolina marin, "
            "kento momota, shi yuqi, lakshya sen, chen yufei, smash"
        ),
        hints=(
            "raket, smash, netting, juara, semifinal, final, unggulan, pelatnas | racket, racquet, "
            "court, title, doubles, rally"
        ),
        against=(
            "tenis, voli pantai, golf, padel, tenis meja, wta, atp, super smash, roland garros, us "
            "open, wimbledon, australian open, ganda campuran tenis, aldila, janice tjen | tennis, "
            "padel, super smash, smash hit, smash bros, smash burger, golf, wta, atp, pickleball"
        ),
        under="sports",
    ),
    "tennis": topic(
        "tenis, petenis, tenis lapangan, wimbledon, us open, australia open, roland garros, french "
        "open, main tenis, wta, atp | tennis, wimbledon, roland garros, us open, australian open, "
        "french open, grand slam, atp, wta, davis cup, tennis court, ace serve, forehand, backhand, "
        "tennis player",
        signs=(
            "janice tjen, aldila sutjiadi, djokovic, alcaraz, nadal, federer, christopher rungkat, "
            "sinner, priska madelyn, yayuk basuki | djokovic, alcaraz, nadal, federer, serena "
            "williams, venus williams, andy murray, swiatek, sabalenka, coco gauff, raducanu, jannik "
            "sinner, naomi osaka, medvedev, zverev, jack draper, rybakina, billie jean king, mirra "
            "andreeva, centre court, taylor fritz"
        ),
        hints="raket, set, unggulan | serve, court, rally, racket, final, umpire, set, seed, sinner",
        against=(
            "tenis meja, golf, bulu tangkis, meja | table tennis, golf, pga, tee, mcilroy, lpga, "
            "sinner in, tennis elbow, saint and sinner, badminton, squash, pingpong, rugby, garden, "
            "chess"
        ),
        under="sports",
    ),
    "padel": topic(
        "padel, main padel, lapangan padel, pickleball | padel, pickleball, padel court",
        against="paddle | padel rehab",
        under="sports",
    ),
    "pickleball": topic(
        "pickleball | pickleball",
        under="sports",
    ),
    "table tennis": topic(
        "tenis meja, pingpong, ping pong | table tennis, ping-pong, ping pong, pingpong",
        signs="| ma long, marty supreme, fan zhendong",
        against="| ping pong diplomacy, command, latency",
        under="sports",
    ),
    "volleyball": topic(
        "voli, bola voli, voli pantai, timnas voli, proliga, pevoli, vnl, megatron | volleyball, beach "
        "volleyball, volleyball nations league, setter volleyball",
        signs=(
            "megawati hangestri, red sparks, lavani, popsivo, megatron voli, farhan halim, rivan "
            "nurmulki, jakarta pertamina enduro"
        ),
        hints="smes, set | spike, net",
        against="megawati soekarnoputri, pdip",
        under="sports",
    ),
    "golf": topic(
        "golf, pegolf, lapangan golf, main golf | golf, golfer, ryder cup, masters tournament, pga "
        "tour, lpga, golf course, liv golf, the open championship, mini-golf, crazy golf, birdie putt, "
        "hole-in-one, hole in one, golf club, fairway",
        signs=(
            "| tiger woods, rory mcilroy, mcilroy, scottie scheffler, scheffler, augusta, nelly korda, "
            "bryson dechambeau, st andrews links, jon rahm, jack nicklaus, tommy fleetwood, shane "
            "lowry, lydia ko"
        ),
        hints="| putt, tee, caddie, green, hole, links, birdie",
        against=(
            "vw golf, volkswagen golf | vw golf, volkswagen, gti, code golf, golf hatchback, "
            "hatchback, electric golf, golf cart, mk8, trump golf"
        ),
        under="sports",
    ),
    "cricket": topic(
        "kriket | cricket, test match, t20, the ashes, ashes, batsman, wicket, odi, bowler, ipl, "
        "batter century, county championship, cricketer, the hundred, wicketkeeper, fast bowling, "
        "lord's test, leg-spin, cricket world cup, wisden",
        signs=(
            "| virat kohli, kohli, ben stokes, joe root, tendulkar, bazball, bumrah, pat cummins, "
            "steve smith, rohit sharma, sachin, jofra archer, nat sciver-brunt, smriti mandhana, "
            "jasprit, shubman gill, edgbaston, headingley"
        ),
        hints="| innings, bat, batting, test, runs, bowling, india, overs",
        against=(
            "jangkrik | cricket insect, crickets chirp, ashes of, cricket flour, cricket wireless, "
            "scattered ashes, ten-pin, angela's ashes, crickets as food, insects"
        ),
        under="sports",
    ),
    "rugby": topic(
        "rugby | rugby, six nations, all blacks, wallabies, springboks, scrum rugby, super league, "
        "rugby union, rugby league, lions tour, twickenham, red roses, rugby world cup, fly-half, "
        "state of origin, scrum-half, premiership rugby",
        signs=(
            "| antoine dupont, owen farrell, maro itoje, ilona maher, siya kolisi, steve borthwick, "
            "finn russell, marcus smith, henry pollock"
        ),
        hints="| try, scrum, try-scorer, fly, tackle, wales, england, ireland",
        against="| concussion, agile, polo shirt, football super league, european super league, borneo",
        under="sports",
    ),
    "baseball": topic(
        "bisbol | baseball, mlb, world series, home run, shohei ohtani, ohtani, yankees, red sox, "
        "pitcher, major league, dodgers, blue jays, ballpark, minor league, cubs",
        signs=(
            "| aaron judge, babe ruth, mets, wrigley field, fenway park, pitching, shortstop, bullpen, "
            "phillies, mookie betts, astros"
        ),
        hints="| innings, bat, bats, pitch, glove, league",
        against=(
            "| bear cubs, lion cubs, tiger cubs, fox cubs, wolf cubs, cub, home run for, startup "
            "pitch, cubs born"
        ),
        under="sports",
    ),
    "hockey": topic(
        "hoki | ice hockey, hockey, nhl, stanley cup, puck, field hockey",
        signs="| sidney crosby, ovechkin, connor mcdavid, gretzky, maple leafs",
        against="| hockey stick, hockey mom",
        under="sports",
    ),
}
