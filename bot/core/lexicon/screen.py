"""What people read and watch."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

SCREEN: Area = {
    "films": topic(
        "film, bioskop, sinema, sutradara, nonton film, film pendek, film horor, film dokumenter, "
        "layar lebar, aktor film, film indonesia, festival film, perfilman, sineas, trailer film, box "
        "office, film animasi, layar tancap, film laga, sinopsis film, film baru, film layar lebar, "
        "film drama, penonton film, review film, movie | film, movie, cinema, filmmaker, film-maker, "
        "documentary, box office, film festival, oscars, oscar-winning, cinematographer, "
        "cinematography, screenplay, screenwriter, film director, movie star, animated film, horror "
        "film, horror movie, romcom, moviegoer, matinee, multiplex, short film, silent film, biopic, "
        "feature film, film review, cinephile, arthouse, documentaries, film noir, film critic, film "
        "score, directorial debut, cinemagoers, projectionist, screwball comedy, indie film, spaghetti "
        "western, prequel, rom-com, creature feature, film-making, filmmaking, film stars, best "
        "picture, film trailer, movie trailer",
        signs=(
            "joko anwar, festival film indonesia, ffi, kkn di desa penari, pengabdi setan, laskar "
            "pelangi, jiffest, xxi, cgv, cinepolis, garin nugroho, mouly surya, riri riza, dilan 1990, "
            "agak laen, ada apa dengan cinta, dian sastro, reza rahadian, nicholas saputra, jumbo "
            "film, film jumbo, christine hakim, iko uwais, studio ghibli, pixar, kamila andini, hanung "
            "bramantyo, film marvel, marvel | pixar, hollywood, bollywood, nollywood, sundance, cannes "
            "film, letterboxd, a24, wes anderson, christopher nolan, greta gerwig, martin scorsese, "
            "scorsese, tarantino, spielberg, hitchcock, kubrick, miyazaki, studio ghibli, bafta, "
            "baftas, golden globes, imdb, rotten tomatoes, criterion collection, bong joon-ho, denis "
            "villeneuve, star wars, james bond, paddington, barbie movie, oppenheimer, palme d'or, "
            "venice film, almodóvar, almodovar, agnès varda, agnes varda, sofia coppola, coppola, ken "
            "loach, meryl streep, timothée chalamet, tom hanks, tilda swinton, imax, park chan-wook, "
            "kurosawa, paul thomas anderson, telluride film, yorgos lanthimos, mike leigh, pedro "
            "pascal, wong kar-wai, marvel film, marvel studios, marvel movie"
        ),
        hints=(
            "aktor, aktris, tayang, penonton, layar, adegan, sinopsis, akting, karakter, nominasi, "
            "produser | actor, actress, director, screen, scene, cast, starring, stars, screening, "
            "watch, streaming, script, premiere, plot, directed, characters, rewatch, review, "
            "classic, animation, trailer, sequel, remake, blockbuster, oscar"
        ),
        against=(
            "kaca film, duta wisata, film porno, film dewasa, bintang film laga ini jadi duta | thin "
            "film, film camera, thin-film, film canister, plastic film, window film, cling film, "
            "analogue film, 35mm camera, roll of film, film photography, kodak film, protective film, "
            "biofilm, movie plan, caught on film, clingfilm, film of, solar, projector tv deal, oscar "
            "piastri, oscar pistorius, oscar wilde, oscar health, on film camera, solar cells, screen "
            "protector, leica, trailer park, marvel at, trailer home, tractor trailer, "
            "tractor-trailer, photographers, oscar bobb, marvels at, marvelled, oscar isaac newton, "
            "semiconductor, film stock camera"
        ),
        likes="nonton | movies, watching",
        broad=True,
    ),
    "horror films": topic(
        "film horor, horor, film hantu | horror film, horror movie, horror, slasher, horror films, "
        "ghost story film, scary movie, horror cinema",
        signs=(
            "pengabdi setan, kkn di desa penari, joko anwar, suzzanna, sewu dino | jordan peele, ari "
            "aster, the exorcist, nosferatu, the conjuring, stephen king, hereditary, blumhouse, "
            "scream movie, john carpenter"
        ),
        hints="hantu, seram, mencekam | scary, ghost, gore, haunted, zombie, terrifying",
        against=(
            "podcast horor, novel horor, kisah horor kecelakaan | crash, horror at, horror attack, "
            "rocky horror, horror injury, horror tackle, injury, podcast"
        ),
        under="films",
    ),
    "documentaries": topic(
        "film dokumenter, dokumenter | documentary, docuseries, documentaries, documentarian, "
        "documentary-maker",
        signs=(
            "watchdoc, dandhy laksono | attenborough, ken burns, werner herzog, louis theroux, adam "
            "curtis, free solo, planet earth, nature documentary, errol morris, frederick wiseman, "
            "nick broomfield, molly dineen"
        ),
        under="films, series",
    ),
    "animation": topic(
        "film animasi, animasi, animator, kartun | animation, animated film, animator, stop-motion, "
        "stop motion, cartoon, claymation, animated series, pixar, animations",
        signs=(
            "pixar, disney, studio ghibli, upin ipin, jumbo film, film jumbo, si juki, adit sopo "
            "jarwo | studio ghibli, aardman, wallace and gromit, wallace & gromit, bluey, shaun the "
            "sheep, disney, dreamworks, laika, the simpsons, spongebob, cartoon saloon, tom and "
            "jerry, looney tunes"
        ),
        hints="karakter | animated, drawn, characters",
        against=(
            "| css animation, animation library, disney world, disney+ price, suspended animation, "
            "cartoonist, desantis, editorial cartoon, political cartoon, ron desantis, animations in "
            "css, react, framer, web animations, bored"
        ),
        under="films",
    ),
    "anime": topic(
        "anime, nonton anime, studio ghibli, ghibli, wibu, anime terbaru, cosplay anime, anime jepang, "
        "otaku, cosplayer, jejepangan | anime, ghibli, studio ghibli, anime series, anime film, "
        "miyazaki, otaku, cosplay",
        signs=(
            "one piece, naruto, jujutsu kaisen, demon slayer, kimetsu no yaiba, attack on titan, "
            "haikyuu, doraemon, dragon ball, spirited away, totoro, bleach anime, solo leveling, spy x "
            "family, detektif conan, frieren, detective conan, makoto shinkai, boruto, gundam, "
            "evangelion, comifuro, dandadan, oshi no ko, crayon shin-chan, pokemon, luffy, my hero "
            "academia | one piece, naruto, demon slayer, jujutsu kaisen, attack on titan, spirited "
            "away, my neighbour totoro, my neighbor totoro, totoro, makoto shinkai, cowboy bebop, "
            "crunchyroll, evangelion, dragon ball, akira film, frieren, spy x family, chainsaw man, "
            "solo leveling, gundam, sailor moon, princess mononoke, dandadan, boy and the heron, "
            "satoshi kon, my hero academia, your name film, howl's moving castle, kiki's delivery "
            "service"
        ),
        hints=(
            "episode, jepang, karakter, chapter, spoiler, manga, musim | manga, japanese, episode, "
            "season, animated"
        ),
        against="| one-piece swimsuit, one piece swimsuit, bleach cleaning, one piece of",
    ),
    "studio ghibli": topic(
        "studio ghibli, ghibli, miyazaki, totoro, hayao miyazaki | studio ghibli, ghibli, hayao "
        "miyazaki, miyazaki, totoro, spirited away, princess mononoke, my neighbour totoro, howl's "
        "moving castle, kiki's delivery service, ponyo, boy and the heron",
        against="| fumio, elden ring, fromsoftware, hidetaka",
        under="anime, films, animation",
    ),
    "series": topic(
        "serial, drakor, drama korea, sinetron, serial netflix, serial tv, series, nonton drakor, "
        "k-drama, series indonesia, serial baru, drachin, drama cina, drama china, nonton serial, "
        "sinopsis drama, web series, ftv, acara tv, serial terbaru, sinopsis drakor, tv series, "
        "episode terakhir, drama jepang | tv series, television, k-drama, kdrama, korean drama, "
        "sitcom, tv show, tv drama, soap opera, box set, showrunner, miniseries, mini-series, drama "
        "series, binge-watch, series finale, season finale, reality tv, period drama, new series, "
        "binge-worthy, tv review, streaming series, reality show, crime drama, tv adaptation, "
        "telenovela, docuseries, limited series, spin-off series, cop show, costume drama, quiz show, "
        "bingeable, thriller series, small screen, soap star, game show, tv comedy",
        signs=(
            "netflix, disney+ hotstar, vidio, viu, squid game, ikatan cinta, preman pensiun, gadis "
            "kretek, wetv, reply 1988, crash landing on you, queen of tears, tukang ojek pengkolan, "
            "tukang bubur naik haji, layangan putus, stranger things, lapor pak, goblin drakor, prime "
            "video, indosiar, para pencari tuhan, si doel | netflix, hbo, bbc one, apple tv+, disney+, "
            "prime video, squid game, succession, ted lasso, the crown, stranger things, bridgerton, "
            "the bear, white lotus, breaking bad, game of thrones, peaky blinders, downton abbey, "
            "doctor who, line of duty, friends reunion, emmy, emmys, severance, the sopranos, mad men, "
            "slow horses, the last of us, fleabag, twin peaks, the traitors, the wire, great british "
            "bake off, love island, black mirror, star trek, house of the dragon, strictly come "
            "dancing, better call saul, andor, yellowjackets, only murders in the building, happy "
            "valley, heartstopper, derry girls, the simpsons, midsomer murders, coronation street, "
            "eastenders, nordic noir, gilmore girls, abbott elementary, schitt's creek"
        ),
        hints=(
            "episode, tayang, musim, pemeran, aktor, sinopsis, rating, aktris, adegan, karakter, "
            "tamat, akting | episode, season, cast, stream, streaming, watch, drama, character, plot, "
            "watching, finale, comedy, starring, actor, thriller, screen, detective, soap, creator, "
            "channel, spin-off, viewers, tv"
        ),
        against=(
            "pembunuh serial, bintang sinetron politik, seri a, seri b, pendanaan, serial number, "
            "drama penalti, drama politik, drama adu penalti, ponsel seri, sidang | world series, "
            "series a, series b, series c, a series of, serial number, serial killer, test series, odi "
            "series, t20 series, series win, series lead, series defeat, ashes, netflix stock, xbox "
            "series, subscribers, subscription, time series, earnings, playoff series, the series of, "
            "series 2-1, one-day series, watch series 10, apple watch, galaxy s, password sharing, "
            "bmw, fourier series, price hike, series victory, price increase, taylor series, line of "
            "duty award, wicket, wickets, funding, friends of, lead series, nba, merger, acquisition, "
            "paramount, takeover, infinite series, chaos engineering, chess"
        ),
        likes="| tv, tv shows",
        broad=True,
    ),
    "k-drama": topic(
        "drakor, drama korea, k-drama, sinopsis drakor, nonton drakor, drama korea terbaru, pemain "
        "drakor, aktor korea, aktris korea | k-drama, kdrama, korean drama, korean series, korean tv",
        signs=(
            "squid game, crash landing on you, reply 1988, queen of tears, lee min ho, song joong ki, "
            "hyun bin, kim soo hyun, goblin drakor, park seo joon, when life gives you tangerines, the "
            "glory, viu, vincenzo, ji chang wook, hospital playlist, lovely runner, kim ji won, iu, "
            "son ye jin, byeon woo seok, moving drakor, itaewon class | squid game, crash landing on "
            "you, reply 1988, when life gives you tangerines, the glory netflix, extraordinary "
            "attorney woo, lovely runner, queen of tears"
        ),
        hints="korea, rating, tvn, episode, tayang | korean, episode",
        under="series",
    ),
    "soap operas": topic(
        "sinetron, ftv, tukang ojek pengkolan, ikatan cinta | soap opera, soap star, telenovela, "
        "coronation street, eastenders, emmerdale",
        under="series",
    ),
    "cartoons": topic(
        "kartun, film kartun, karikatur | cartoon, cartoonist, new yorker cartoon, political "
        "cartoonist, comic strip",
        signs=(
            "upin ipin, doraemon, spongebob, si unyil | the simpsons, spongebob, bluey, tom and jerry, "
            "looney tunes, peppa pig, adventure time, mickey mouse, xkcd, far side, gary larson"
        ),
        under="animation, comics",
    ),
    "youtube": topic(
        "youtuber, kreator konten, konten kreator, tiktoker, vlogger, streamer | youtuber, content "
        "creator, vlogger, influencer, tiktoker, streamer, twitch",
        hints="youtube, tiktok, konten | youtube, channel, video, tiktok",
        against="selebgram ditangkap | ban, outage, lawsuit, streamer netflix",
    ),
    "radio": topic(
        "radio, radio amatir, penyiar radio, orari, siaran radio, siaran | radio, ham radio, amateur "
        "radio, broadcaster, shortwave, dj show, radio drama, radio show, radio presenter, radio 4, "
        "bbc radio",
        signs="prambors, rri | archers, desert island discs, longwave",
        against=(
            "| radiohead, radio telescope, bluetooth radio, radio waves space, radioactive, wi-fi, "
            "fast radio burst, radio silence, radio signals"
        ),
    ),
    "awards": topic(
        "piala oscar, piala citra | oscars, academy awards, baftas, golden globes, emmys",
        under="films",
    ),
}
