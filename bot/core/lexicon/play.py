"""Wheels, games, hobbies and collections."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

PLAY: Area = {
    "video games": topic(
        "gim, ~game, ngegame, main game, mabar, gamer, gaming, mobile legends, valorant, video game, "
        "konsol, pubg mobile, free fire, genshin impact, game online, game mobile, game pc, minecraft, "
        "nge-game, gim lokal, gim video, game indonesia, roblox, developer gim, rental ps | video "
        "game, videogame, gamer, gaming, gameplay, nintendo, playstation, xbox, steam deck, minecraft, "
        "zelda, super mario, game developer, indie game, retro gaming, arcade game, roguelike, rpg, "
        "speedrun, console gaming, pc gaming, game boy, fortnite, esports, point-and-click, "
        "platformer, metroidvania, mmo, game dev, game studio, computer game, retro game, video "
        "gaming, co-op game, role-playing game, board games video, speedrunner, speedrunning, "
        "first-person shooter, game engine, mobile game, cosy game, cozy game, game awards, text "
        "adventure, arcade cabinet",
        signs=(
            "steam, ps5, nintendo switch, ea fc, efootball, gta, honkai, dota 2, tim mlbb, mlbb, evos, "
            "onic, rrq, a space for the unbound, dreadout, coffee talk, pokemon, game of the year, "
            "clash of clans, playstation, xbox, ps4, candy crush, hok, honor of kings, point blank, "
            "stumble guys, evos esports, e-sports, dragon nest, ragnarok, cs2, among us, switch 2, gta "
            "vi, hades, grow a garden, harvest moon, stardew valley, sudoku online | ps5, switch 2, "
            "nintendo's, elden ring, baldur's gate, stardew valley, animal crossing, pokemon go, "
            "pokémon, hades ii, fallout new, grand theft auto, gta vi, tetris, doom, half-life, the "
            "sims, sega, atari, mario kart, hollow knight, silksong, roblox, legend of zelda, pac-man, "
            "final fantasy, street fighter, counter-strike, world of warcraft, dungeons, hideo kojima, "
            "death stranding, cyberpunk 2077, assassin's creed, skyrim, starfield, elder scrolls, "
            "balatro, clair obscur, sonic the hedgehog, donkey kong, dark souls, diablo iv, resident "
            "evil, portal 2, disco elysium, ea sports fc, game pass, monkey island, sid meier, "
            "civilization vii, valve, dwarf fortress, factorio, lucas pope, football manager, "
            "helldivers, overwatch, space invaders, godot, unreal engine, miyamoto, shigeru miyamoto, "
            "monster hunter, metroid, commodore 64, amiga, bungie, call of duty, god of war, red dead, "
            "mass effect"
        ),
        hints=(
            "karakter, rilis, level, kontroler, pemain, bermain, update | console, player, "
            "controller, level, quest, studio, multiplayer, release, pixel, launch, dlc, developer, "
            "playing, game, fans, games, sequel, sells, remaster, play, designer, arcade, switch, "
            "steam, trailer"
        ),
        against=(
            "sea games, asian games, game changer, game-changer, pon, olimpiade, game tenis, youth "
            "games, para games, game kedua, rubber game, game ketiga, voli, basket, bulu tangkis, "
            "smash, judi | olympic games, hunger games, squid game, game of thrones, asian games, sea "
            "games, game changer, game-changer, end game, mind games, commonwealth games, fair game, "
            "big game, nfl, nba, mlb, goals, overtime, blame game, board game, board games, power "
            "game, game theory, game reserve, paralympic, change the game, steam engine, steam train, "
            "steam locomotive, card game, doom and gloom, doomscrolling, winter games, summer games, "
            "championship game, ahead of the game, gaming the system, invictus games, highland games, "
            "game bird, world cup, word game, war game, steam railway, heart valve, opening ceremony, "
            "football game, basketball, premier league, doomsday, sold a steam, gambling, wargames, "
            "police, steam room, tennis, hockey, wedding, bumper game, numbers game, beautiful game, "
            "long game, waiting game, game plan, valve replacement, aortic, cup, game meat, crossword, "
            "gamekeeper, chess, playoff, wordle, cricket, rugby, pi valve, hades underworld, doomed, "
            "prize"
        ),
        likes="=game | games",
    ),
    "board games": topic(
        "permainan papan, board game, boardgame, monopoli, ular tangga, permainan kartu, scrabble, "
        "kartu uno, dnd, main kartu, ludo, domino, congklak, halma, permainan tradisional, main "
        "monopoli, kafe board game | board game, boardgame, tabletop game, tabletop, card game, "
        "scrabble, dungeons & dragons, dungeons and dragons, d&d, catan, monopoly game, backgammon, "
        "mahjong, dominoes, go board, role-playing game, warhammer, jigsaw and board, bridge players, "
        "magic: the gathering, magic the gathering, carcassonne, cribbage, wingspan game, poker, card "
        "games, wargaming, board game cafe, board-game cafe",
        hints="kartu, papan, bermain, hujan | dice, game, players, cards, rulebook, play",
        against=(
            "kartu kuning, kartu merah, kartu atm, kartu prakerja, kartu kredit, monopoli pasar, "
            "monopoli dagang, kppu, efek domino, kpk, judi, kartu sim, kartu identitas | monopoly "
            "ruling, google monopoly, antitrust, tabletop exercise, domino effect, baltimore bridge, "
            "video poker, dominoes fall, poker face, monopoly power, search monopoly, state monopoly, "
            "ftc, domino's, doj, poker scandal, rigged"
        ),
    ),
    "scrabble": topic(
        "scrabble | scrabble",
        under="board games",
    ),
    "mahjong": topic(
        "mahjong, mahyong | mahjong",
        against="slot, judi | slot",
        under="board games",
    ),
    "dungeons and dragons": topic(
        "dnd, d&d, dungeons and dragons | dungeons & dragons, dungeons and dragons, d&d, dungeon "
        "master, critical role, baldur's gate",
        under="board games",
    ),
    "chess": topic(
        "~catur, main catur, pecatur, grandmaster, bermain catur, turnamen catur, percasi, papan "
        "catur, catur kilat | chess, grandmaster, checkmate, chess opening, chessboard, chess player, "
        "stockfish, blitz chess, chess boxing, chess tournament",
        signs=(
            "irene sukandar, irene kharisma, gm utut adianto, dewa kipas, susanto megaranto, magnus "
            "carlsen, gukesh | magnus carlsen, carlsen, gukesh, judit polgar, hikaru nakamura, "
            "kasparov, bobby fischer, praggnanandhaa, chess.com, queen's gambit, fide, lichess, deep "
            "blue, candidates tournament, sicilian defence, sicilian defense, hans niemann"
        ),
        hints="bidak, skak, langkah | pawn, rook, bishop, moves, resign, endgame, board",
        against=(
            "catur wulan, catur dharma, caturwulan, bidak catur politik, papan catur politik, politik, "
            "pilkada, pemilu, geopolitik, catur sagotra | chess match, geopolitical, 4d chess, "
            "political chess, chess pieces in, trade talks, diplomatic, diplomacy, sanctions, chess "
            "records, leonard chess"
        ),
    ),
    "puzzles": topic(
        "teka-teki, puzzle, tts, teka-teki silang, sudoku, rubik, asah otak, silang kata, kubus rubik, "
        "jigsaw, wordle, kuis, ilusi optik, tebak gambar, escape room | puzzle, crossword, sudoku, "
        "wordle, jigsaw, rubik's cube, brainteaser, riddle, cryptic crossword, speedcubing, "
        "speedcuber, logic puzzle, pub quiz, trivia, nyt connections, rubik, escape room, quiz night, "
        "word game, quizzer, crossword setter, spelling bee, treasure hunt puzzle, maze",
        signs="| will shortz, monday puzzle, alex bellos, university challenge, jeopardy, cryptic clue",
        hints="kotak, jawaban, menebak | solve, clue, clues, solver, setter, grid, answer, quiz, riddles",
        against=(
            "teka-teki kematian, teka-teki cawapres, teka-teki pembunuhan, teka-teki hilangnya, "
            "teka-teki kasus, terungkap, misteri, teka-teki calon, teka-teki koalisi, teka-teki kursi, "
            "teka-teki masa depan, teka-teki penerus, teka-teki reshuffle, menteri, pelatih | "
            "economists puzzle, policy puzzle, double jeopardy, in jeopardy, in tax puzzle, riddled, "
            "puzzles scientists, puzzle for the fed, puzzles doctors, puzzles police, puzzles "
            "astronomers, puzzled, productivity puzzle, missing piece of the puzzle, climate puzzle, "
            "jeopardise, jeopardize, connections between, mystery"
        ),
    ),
    "crosswords": topic(
        "tts, teka-teki silang, silang kata | crossword, cryptic crossword, crossword setter, "
        "cruciverbalist, cryptic clue",
        under="puzzles",
    ),
    "sudoku": topic(
        "sudoku | sudoku",
        under="puzzles",
    ),
    "rubik's cube": topic(
        "rubik, kubus rubik | rubik's cube, speedcubing, speedcuber, rubik",
        against="anselma rubik",
        under="puzzles",
    ),
    "quizzes": topic(
        "kuis, cerdas cermat, clash of champions | pub quiz, quiz night, trivia, quiz, quizzer, quiz "
        "show, university challenge",
        against="| quizzed by police, quizzed",
        under="puzzles",
    ),
    "lego": topic(
        "lego, gundam, gunpla, rakit model, diecast, hot wheels, action figure, miniatur, mainan "
        "rakit, tamiya, mainan koleksi, model kit, pop mart, labubu, diorama | lego, model kit, "
        "miniatures, gundam, gunpla, brick-built, warhammer miniatures, scale model, dollhouse, doll's "
        "house, model railway, hot wheels, diorama, model making, afol, scale models, meccano, airfix, "
        "model-making, playmobil",
        signs="| lego set, bricklink, lego's, legoland",
        hints="rakitan, koleksi, kolektor | bricks, brick, pieces, minifigure, set, build, toy, figure",
        against=(
            "lego legowo, menjual rumah, lego saham, lego jangkar, melego, lego aset, jangkar | "
            "legolas, lego lawsuit, allegory, lego theft, lego movie flop"
        ),
    ),
    "gundam": topic(
        "gundam, gunpla, rakit gundam | gundam, gunpla",
        under="lego, anime",
    ),
    "toys": topic(
        "mainan, mainan anak, boneka, mainan tradisional, labubu, pop mart, figur koleksi, barbie, "
        "layangan, gasing, squishy, action figure, mobil-mobilan | toys, toy, doll, teddy bear, plush, "
        "labubu, barbie doll, toymaker, toy shop, soft toy, action figure, yo-yo, kite, jellycat, "
        "playmobil, toy story, beanie babies, playthings, kites, tamagotchi, board games toys",
        hints="koleksi, anak | collector, play",
        against=(
            "mainan politik, main-main, boneka politik, presiden boneka, layangan putus, dipermainkan, "
            "boneka arwah, barbie film, mainan kekuasaan | sex doll, paper doll, boy toy, toy with, "
            "toying, toyota, barbie movie, kite runner, recall, goo goo dolls, toyed, choking"
        ),
    ),
    "collecting": topic(
        "kolektor, koleksi, barang antik, filateli, prangko, numismatik, koin kuno, uang kuno, "
        "kolektor barang, koleksi diecast, lapak antik, kartu pokemon, mainan lawas, barang lawas, "
        "mengoleksi | collector, antiques, stamp collecting, philately, philatelist, coin collecting, "
        "antique shop, memorabilia, trading cards, stamps, antiques roadshow, pokemon cards, vintage "
        "toys, coins, collectibles, ephemera, numismatist, postcards collection, car boot finds, flea "
        "market finds",
        hints=("langka, antik, lelang | rare, collection, auction, vintage, antique"),
        against=(
            "kolektor utang, debt collector, debt collektor, debt collectors, tax collector, penagih | "
            "debt collector, tax collector, garbage collector, garbage collection, food stamps, time "
            "stamp, meme coin, bitcoin, stamp duty, bin collectors, data collector, tax collectors, "
            "stamps out, stablecoin, bin collection, crypto, stamp out, rubber stamp, waste "
            "collection, refuse collectors, collection agency, bone collector"
        ),
    ),
    "drones": topic(
        "drone, drone fpv, pilot drone, foto drone | drone photography, fpv drone, drone pilot, drone "
        "racing, quadcopter, drone show, drone footage, drone",
        signs="dji | dji mavic, dji",
        hints="terbang, hobi, udara | aerial, flying, footage, hobby",
        against=(
            "serangan drone, drone ukraina, drone militer, drone israel, drone tempur, rusia, drone "
            "iran, drone kamikaze | drone strike, drone attack, russia, ukraine, military, iran, "
            "warfare, drone war, houthi, pentagon, army, airport closed, airspace, nato, incursion, "
            "drone swarm, kyiv, poland, shot down, drone sightings, drone ban, drones over"
        ),
    ),
    "tarot": topic(
        "tarot, zodiak, astrologi, ramalan zodiak, primbon, shio, weton, horoskop | tarot, astrology, "
        "horoscope, zodiac, tarot card, star sign, crystal healing, birth chart, mercury retrograde",
        against="zodiac killer | zodiac killer, inflatable, zodiac boat, zodiac pharma",
    ),
    "astrology": topic(
        "zodiak, astrologi, ramalan zodiak, horoskop, shio, weton, primbon | astrology, horoscope, "
        "zodiac, star sign, birth chart, mercury retrograde",
        against="zodiac killer | zodiac killer, zodiac boat",
        under="tarot",
    ),
    "retro computing": topic(
        "komputer jadul, komputer lawas, game jadul, internet jadul | retro computing, vintage "
        "computer, commodore 64, zx spectrum, amiga, floppy disk, ms-dos, dial-up, apple ii, "
        "retrocomputing, old computer, windows 95, vintage mac, bbc micro, bulletin board system, "
        "geocities, mainframe restored, pdp-11, 8-bit, crt, atari, usenet, old web, altair, retro "
        "tech, teletext, windows 3.1, mosaic browser, newton",
        hints="| 1995, 1980s, 1985, emulator, cassette, modem, retro, vintage, computer, pixel",
        under="technology",
    ),
    "karting": topic(
        "gokart | go-kart, karting",
        under="motorsport",
    ),
    "nostalgia": topic(
        "nostalgia, jadul, kenangan masa kecil, tempo dulu, anak 90-an, generasi 90-an, 90-an | "
        "nostalgia, nostalgic, 1990s nostalgia, childhood memories, retro, throwback",
        against="| retrograde, retrovirus, retrofit, agile retro, sprint retro",
    ),
}
