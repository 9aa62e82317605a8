"""The stage: dance, theatre, comedy, magic, and what is only heard."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

STAGE: Area = {
    "theatre": topic(
        "teater, pementasan, drama musikal, nonton teater, lakon, pentas teater, wayang, ludruk, "
        "ketoprak, seni peran, wayang kulit, dalang, wayang orang, monolog, lenong, teater musikal, "
        "seni pertunjukan, opera batak, aktor teater, panggung teater | theatre, theater, playwright, "
        "west end, broadway, stage play, musical theatre, puppetry, pantomime, puppet, shakespeare, "
        "theatregoer, stage adaptation, drama school, improv, fringe theatre, am-dram, off-broadway, "
        "curtain call, amateur dramatics, stagecraft, puppeteer, understudy, opera house, theatre "
        "company, circus, marionette",
        signs=(
            "teater koma, salihara, n riantiarno, butet kartaredjasa, bengkel teater, graha bhakti "
            "budaya, taman ismail marzuki, teater garasi, indonesia kita | royal shakespeare, hamlet, "
            "national theatre, hamilton musical, les miserables, les misérables, phantom of the opera, "
            "edinburgh fringe, olivier awards, tony awards, samuel beckett, chekhov, globe theatre, "
            "sondheim, wicked musical, old vic, macbeth, king lear, mousetrap"
        ),
        hints=(
            "panggung, pentas, aktor, naskah, penonton, sutradara | stage, play, actor, cast, "
            "audience, script, musical, musicals, rehearsal, rsc, monologue"
        ),
        against=(
            "drama politik, panggung politik, ketoprak kuah, gado-gado, makan, teater perang, dalang "
            "kerusuhan, dalang pembunuhan | theatre of war, theater of war, operating theatre, "
            "security theater, security theatre, home theater, home theatre, movie theater, movie "
            "theatre, movie theaters, shooting, political theatre, political theater, theatre of "
            "dreams, theatre of operations, operating theatres, theaters near you, in theaters, "
            "theater security, missile, puppet government, puppet master, sock puppet, puppet labs, "
            "puppet regime, hygiene theater, surgeon, puppet infrastructure, box office"
        ),
    ),
    "musicals": topic(
        "drama musikal, teater musikal, musikal | musicals, musical theatre, musical theater, broadway "
        "musical, west end musical, musical comedy",
        signs=(
            "| hamilton musical, les misérables, les miserables, wicked, phantom of the opera, "
            "sondheim, mamma mia, lin-manuel miranda, cats musical, andrew lloyd webber"
        ),
        hints="panggung | stage, broadway, west end, musical",
        under="theatre",
    ),
    "wayang": topic(
        "wayang, wayang kulit, dalang, wayang golek, wayang orang, pedalangan, wayang beber, wayang "
        "kardus, punakawan | wayang, shadow puppet, shadow puppetry, puppet master java",
        signs="ki manteb, ki seno, gatotkaca, semar, cepot",
        hints="lakon, pentas | javanese, puppet",
        against=(
            "dalang kerusuhan, dalang kericuhan, dalang pembunuhan, dalang penyerangan, dalang utama, "
            "tersangka, otak pelaku, kuningan wayang, buron, ditangkap, kericuhan"
        ),
        under="theatre",
    ),
    "comedy": topic(
        "komedi, komika, pelawak, stand up comedy, stand-up comedy, lawak, komedian, receh, "
        "tebak-tebakan, humor, ngakak, lelucon, stand up, pelawak senior, srimulat, guyonan, plesetan, "
        "jokes bapak-bapak, jokes receh, meme | comedy, comedian, standup comedian, stand-up, stand-up "
        "comedian, stand-up comedy, sitcom, dad jokes, dad joke, ~pun, puns, punchline, jokes, humour, "
        "humor, comic timing, improv comedy, satire, funny man, comedy special, slapstick, joke, "
        "comedies, comedy show, funniest, romcom, funniest joke, one-liners, sketch show, parody, "
        "prank, meme, memes, comedy festival",
        signs=(
            "raditya dika, pandji, ernest prakasa, abdur, warkop dki, lapor pak, opera van java, "
            "bintang emon, suci kompas tv, kiky saputri, sule, andre taulany, mohammed safeer, komeng "
            "| monty python, saturday night live, snl, edinburgh fringe, mr bean, fawlty towers, "
            "blackadder, the office us, seinfeld, ricky gervais, james acaster, ali wong, hannah "
            "gadsby, taskmaster, the onion, dave chappelle, conan o'brien, steve martin, alan "
            "partridge, billy connolly, bo burnham, trevor noah"
        ),
        hints=(
            "lucu, tertawa, kocak, panggung, tawa | funny, laugh, laughs, laughing, laughter, "
            "hilarious, comic, gag"
        ),
        against=(
            "bukan lelucon, humoris politikus, receh rupiah, uang receh, harga diri receh, koin receh, "
            "recehan | comedy of errors, standup meeting, stand-up paddle, stand-up desk, standup "
            "paddleboarding, stand up to, stand up for, stands up to, daily standup, laughing stock, "
            "no joke, killing joke, no laughing matter, pun intended, punic, stand up and, punjab, "
            "running joke party leader, meme stock, meme coin, memecoin, meme stocks, standup desk, "
            "bully"
        ),
        likes="| bad puns, running gags",
    ),
    "stand-up comedy": topic(
        "stand up comedy, stand-up comedy, stand up, komika, stand up special, standup comedy | "
        "stand-up comedy, stand-up comedian, stand up comedy, standup comedian, standup comedy, "
        "stand-up special, comedy special, open mic, comedy club, comic's set, stand-up",
        signs=(
            "raditya dika, pandji, ernest prakasa, abdur, suci kompas tv, bintang emon, kiky saputri | "
            "ali wong, hannah gadsby, dave chappelle, james acaster, edinburgh fringe, ricky gervais"
        ),
        hints="panggung, materi, tur | comedian, jokes, arena, tour",
        against=(
            "| standup meeting, daily standup, stand-up paddle, stand-up desk, stand up to, stand up "
            "for, standup desk, stand-up paddleboard, bullies"
        ),
        under="comedy",
    ),
    "podcasts": topic(
        "podcast, siniar, podkes, podcaster, dengerin podcast, podcast horor | podcast, podcaster, "
        "podcasting, audio series, radio show, podcasts, radio documentary, episodes podcast",
        signs=(
            "deddy corbuzier, podcast bocor alus, rintik sedu, do you see what i see | this american "
            "life, serial podcast, radiolab, joe rogan, 99% invisible, desert island discs, "
            "freakonomics radio"
        ),
        hints="episode, radio, suara | episode, listen, host, audio, radio",
        against="spyware podcast | rogan, podcast host arrested",
    ),
    "magic": topic(
        "sulap, pesulap | magic tricks, magician, conjuror, sleight of hand, card tricks, illusionist",
        hints="trik | trick, illusion",
        against=(
            "sulap lahan, disulap | magic johnson, orlando magic, magic mushroom, magic the gathering, "
            "magic mike, black magic, magic lantern"
        ),
    ),
    "circus": topic(
        "sirkus, akrobat | circus, acrobat, trapeze, juggler, juggling, cirque du soleil, clown, unicycle",
        against=(
            "sirkus politik, oriental circus, eksploitasi | media circus, political circus, flying "
            "circus of, circus maximus, juggling work, juggling jobs"
        ),
    ),
    "dancing": topic(
        "nari+, menari, tari, tarian, penari, joget, berjoget, dansa, koreografer, tari tradisional, "
        "sanggar tari, jaipongan, koreografi, tari saman, tari kecak, tari piring, reog, tari pendet, "
        "balet, salsa, seni tari, joged | dance, dancing, dancer, ballet, ballerina, choreographer, "
        "choreography, tango, salsa, flamenco, ballroom, hip-hop dance, breakdancing, tap dance, "
        "waltz, contemporary dance, line dancing, swing dance, dance class, morris dancing, "
        "dancefloor, dance floor, lindy hop, bolshoi, swan lake, dance hall, strictly come dancing, "
        "pole dancing, ceilidh, bhangra, dance troupe",
        signs=(
            "sendratari, ramayana ballet, eko supriyanto | pina bausch, nureyev, alvin ailey, misty "
            "copeland, nutcracker, akram khan, matthew bourne, martha graham, sadler's wells"
        ),
        hints="panggung, gerak, sanggar | stage, troupe, moves, rhythm, steps, choreographed",
        against=(
            "menari di atas, menari-nari, tari tambang, menari di atas penderitaan, menari di atas "
            "luka | dance around, song and dance, dancing around, lap dance, salsa recipe, tomato "
            "salsa, raindance, war dance, negotiations, dancing to the tune, diplomatic dance, "
            "breaking news, sundance, dance with death, salsa verde, dance partner trade, dancing "
            "bear, dance monkey, strictly scandal, strictly speaking, cha-cha"
        ),
    ),
    "ballet": topic(
        "balet, ballet, penari balet | ballet, ballerina, pas de deux, swan lake, nutcracker, bolshoi, "
        "pointe shoes",
        under="dancing",
    ),
}
