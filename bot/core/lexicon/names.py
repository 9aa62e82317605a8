"""Names that people like: singers, films, stories and makers, with the other names they go by."""

from __future__ import annotations

from bot.core.lexicon.arts import ARTS
from bot.core.lexicon.entry import Area, kinds
from bot.core.lexicon.letters import LETTERS
from bot.core.lexicon.music import MUSIC
from bot.core.lexicon.play import PLAY
from bot.core.lexicon.screen import SCREEN
from bot.core.lexicon.tech import TECH

NAMES: Area = kinds(
    {**ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "k-pop, music",
    {
        "bts": "bts, bangtan, army bts, jungkook, jimin bts, kim taehyung | bts, jungkook",
        "blackpink": (
            "blackpink, lisa blackpink, jennie blackpink, jisoo, rose blackpink, blink indonesia | blackpink"
        ),
        "twice": "twice konser, girl group twice | k-pop group twice, twice's",
        "nct": "nct, nct dream, nct 127, wayv | nct, nct dream, nct 127",
        "seventeen": (
            "seventeen kpop, seventeen konser, seventeen comeback, carat seventeen | seventeen's, k-pop "
            "group seventeen"
        ),
        "exo": "exo, baekhyun, d.o. exo, exo-l | exo, baekhyun",
        "newjeans": "newjeans | newjeans",
        "stray kids": "stray kids | stray kids",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "music",
    {
        "taylor swift": "taylor swift, swifties | taylor swift, swifties, eras tour",
        "coldplay": "coldplay, chris martin | coldplay, chris martin",
        "the beatles": (
            "the beatles, paul mccartney, john lennon | the beatles, beatles, paul mccartney, ringo starr, "
            "john lennon, george harrison, abbey road"
        ),
        "queen": "band queen, freddie mercury | freddie mercury, brian may, bohemian rhapsody, queen band",
        "radiohead": "radiohead, thom yorke | radiohead, thom yorke, jonny greenwood",
        "oasis": (
            "band oasis, oasis reuni, noel gallagher, liam gallagher | oasis reunion, noel gallagher, liam "
            "gallagher, gallagher brothers, oasis tour"
        ),
        "adele": "adele | adele",
        "ed sheeran": "ed sheeran | ed sheeran",
        "beyonce": "beyonce | beyonce, beyoncé, cowboy carter, renaissance tour",
        "billie eilish": "billie eilish | billie eilish",
        "bruno mars": "bruno mars | bruno mars",
        "lady gaga": "lady gaga | lady gaga",
        "david bowie": "david bowie | david bowie, bowie, ziggy stardust",
        "bob dylan": "bob dylan | bob dylan, dylan's",
        "metallica": "metallica | metallica",
        "arctic monkeys": "arctic monkeys | arctic monkeys, alex turner",
        "harry styles": "harry styles | harry styles, one direction",
        "sheila on 7": "sheila on 7, duta sheila, sheila on seven, so7, sheilagank | sheila on 7",
        "dewa 19": "dewa 19, dewa19, ahmad dhani, baladewa | dewa 19",
        "iwan fals": "iwan fals | iwan fals",
        "didi kempot": "didi kempot, lord didi, sobat ambyar | didi kempot",
        "slank": "slank, slankers, kaka slank | slank",
        "raisa": "raisa andriana, penyanyi raisa, konser raisa, lagu raisa | raisa",
        "tulus": (
            "penyanyi tulus, konser tulus, lagu tulus, lagu terbaru tulus, tur tulus, album tulus, lirik "
            "tulus | singer tulus"
        ),
        "noah": "band noah, noah band, ariel noah, konser noah, peterpan | noah band",
        "padi": "band padi, padi reborn | padi reborn",
        "kunto aji": "kunto aji | kunto aji",
        "hindia": "hindia baskara, baskara putra, konser hindia, lagu hindia, .feast | baskara putra",
        "efek rumah kaca": "efek rumah kaca | efek rumah kaca",
        "nadin amizah": "nadin amizah | nadin amizah",
        "rhoma irama": "rhoma irama, soneta | rhoma irama",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "films",
    {
        "star wars": (
            "star wars, mandalorian, baby yoda | star wars, mandalorian, andor, darth vader, lightsaber, "
            "skywalker, grogu, george lucas, jedi"
        ),
        "star trek": (
            "star trek | star trek, starfleet, captain picard, captain kirk, trekkie, strange new worlds"
        ),
        "marvel": (
            "marvel, avengers, spider-man, iron man, mcu, thor, deadpool | marvel, avengers, spider-man, "
            "iron man, mcu, deadpool, wolverine, black panther, thunderbolts, fantastic four"
        ),
        "dc": (
            "film dc, batman, superman, joker | batman, superman, dc universe, wonder woman, joker film, "
            "gotham"
        ),
        "james bond": "james bond, 007 | james bond, 007, bond film, daniel craig, next bond",
        "lord of the rings": (
            "lord of the rings, tolkien | lord of the rings, tolkien, the hobbit, gandalf, middle-earth, "
            "rings of power, frodo"
        ),
        "pixar": "pixar | pixar, toy story, inside out",
        "disney": "disney, moana, frozen | disney, disneyland, moana, mickey mouse, pixar",
        "wes anderson": "wes anderson | wes anderson",
        "christopher nolan": (
            "christopher nolan, interstellar, oppenheimer | christopher nolan, nolan's, interstellar, "
            "inception, oppenheimer"
        ),
        "jurassic park": "jurassic park, jurassic world | jurassic park, jurassic world",
        "joko anwar": "joko anwar, pengabdi setan | joko anwar",
        "warkop": "warkop dki, dono kasino indro | warkop dki",
        "wallace and gromit": "wallace and gromit | wallace and gromit, wallace & gromit, aardman",
        "paddington": "paddington | paddington bear, paddington in peru, paddington film",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "books",
    {
        "harry potter": (
            "harry potter, hogwarts | harry potter, hogwarts, jk rowling, dumbledore, quidditch, hermione"
        ),
        "sherlock holmes": "sherlock holmes | sherlock holmes, conan doyle, baker street",
        "agatha christie": (
            "agatha christie, hercule poirot | agatha christie, poirot, miss marple, hercule poirot"
        ),
        "murakami": "murakami, haruki murakami | haruki murakami, murakami",
        "pramoedya": "pramoedya, pramoedya ananta toer, bumi manusia | pramoedya",
        "tere liye": "tere liye | tere liye",
        "eka kurniawan": "eka kurniawan, cantik itu luka | eka kurniawan",
        "jane austen": "jane austen | jane austen, pride and prejudice, mr darcy",
        "terry pratchett": "terry pratchett | terry pratchett, discworld",
        "laskar pelangi": "laskar pelangi, andrea hirata | andrea hirata, rainbow troops",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "series",
    {
        "doctor who": "doctor who | doctor who, tardis, dalek, time lord",
        "game of thrones": (
            "game of thrones, house of the dragon | game of thrones, house of the dragon, westeros, george "
            "rr martin, targaryen"
        ),
        "stranger things": "stranger things | stranger things, duffer brothers",
        "squid game": "squid game | squid game",
        "friends": "serial friends | friends reunion, friends sitcom",
        "the simpsons": "the simpsons | the simpsons, homer simpson, bart simpson",
        "ted lasso": "ted lasso | ted lasso",
        "the bear": "serial the bear | the bear season, carmy",
        "taskmaster": "taskmaster | taskmaster",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "anime, manga",
    {
        "one piece": (
            "one piece, luffy, eiichiro oda, topi jerami | one piece manga, one piece anime, luffy, "
            "eiichiro oda, one piece season"
        ),
        "naruto": "naruto, boruto | naruto, boruto",
        "demon slayer": "demon slayer, kimetsu no yaiba | demon slayer",
        "jujutsu kaisen": "jujutsu kaisen | jujutsu kaisen",
        "attack on titan": "attack on titan | attack on titan",
        "detective conan": "detective conan, detektif conan | detective conan",
        "doraemon": "doraemon, nobita | doraemon",
        "pokemon": "pokemon, pikachu | pokemon, pokémon, pikachu",
        "dragon ball": "dragon ball, goku | dragon ball, goku",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "video games",
    {
        "mobile legends": "mobile legends, mlbb, mpl indonesia, tim mlbb | mobile legends, mlbb",
        "valorant": "valorant | valorant",
        "minecraft": "minecraft | minecraft, mojang",
        "nintendo": (
            "nintendo, super mario, zelda | nintendo, super mario, zelda, switch 2, mario kart, shigeru "
            "miyamoto, animal crossing, metroid, donkey kong, kirby, splatoon"
        ),
        "playstation": "playstation, ps5 | playstation, ps5",
        "xbox": "xbox | xbox",
        "zelda": "zelda | zelda, hyrule, breath of the wild, tears of the kingdom",
        "genshin impact": "genshin impact | genshin impact, hoyoverse",
        "free fire": "free fire, garena free fire | garena free fire",
        "pubg": "pubg, pubg mobile | pubg",
        "dota": "dota 2, dota | dota 2",
        "gta": "gta, gta vi, gta 6 | grand theft auto, gta vi, gta 6, rockstar games",
        "ea fc": "ea fc, efootball, main ps | ea sports fc, ea fc",
        "stardew valley": "stardew valley | stardew valley, concernedape",
        "roblox": "roblox | roblox",
        "tetris": "tetris | tetris",
        "football manager": "football manager | football manager",
        "animal crossing": "animal crossing | animal crossing",
        "steam": "steam deck, steam, game steam | steam deck, valve corporation, gabe newell",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "design",
    {
        "figma": "figma | figma",
    },
)
NAMES |= kinds(
    {**NAMES, **ARTS, **LETTERS, **MUSIC, **PLAY, **SCREEN, **TECH},
    "technology",
    {
        "nasa": "nasa | nasa",
        "spacex": "spacex, starship | spacex, starship, falcon 9",
        "tesla": "tesla, mobil tesla | tesla",
        "openai": "openai, chatgpt | openai, chatgpt, sam altman",
        "samsung": "samsung, samsung galaxy | samsung, samsung galaxy",
        "xiaomi": "xiaomi, redmi, poco | xiaomi, redmi",
        "raspberry pi": "raspberry pi | raspberry pi",
        "wikipedia": "wikipedia | wikipedia, wikipedian, wikimedia",
    },
)
