"""Sports that one does alone: running, cycling, swimming, the gym; and racing."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

MOVING: Area = {
    "running": topic(
        "~lari, berlari, pelari, lari pagi, lari sore, joging, jogging, maraton, marathon, half "
        "marathon, trail run, fun run, lomba lari, komunitas lari, sepatu lari, ultra marathon, lari "
        "10k, 5k, 10k, virtual run, running, pace lari, lari malam, lari-lari, pelari kalcer, trail "
        "running, car free day lari, night run | marathon, half marathon, half-marathon, jogging, "
        "jogger, runner, parkrun, ultramarathon, ultrarunner, trail running, couch to 5k, 5k, 10k, fun "
        "run, fell running, running shoes, long run, sprinter, run club, cross-country running, trail "
        "run, ultra-marathon, marathoner, distance running, running club, steeplechase, distance "
        "runner, ultra-runner, fell runner, running clubs, running route, running routes, joy of "
        "running, love of running, running coach, start running, running app, running gear, running "
        "tips, why running, running race, running group, running community, run a marathon, night run, "
        "running watch, running with, running every day, running form, running changed, learn to run, "
        "morning run, evening run, run every day",
        signs=(
            "borobudur marathon, jakarta marathon, bali marathon, pocari sweat run, siksorogo, maybank "
            "marathon, agus prayogo, robi syianturi, btn jakarta, garmin, strava | kipchoge, paula "
            "radcliffe, strava, boston marathon, london marathon, new york marathon, mo farah, "
            "sub-two-hour, kelvin kiptum, courtney dauwalter, western states, faith kipyegon, barkley "
            "marathons, comrades marathon, jasmin paris, letsrun, eilish mccolgan"
        ),
        hints=(
            "sepatu, kilometer, km, finis, finish, rute, sarapan | race, miles, pace, finish line, "
            "training, shoes, mile, run, finish, runners, jog, track, coach, trainers, running"
        ),
        against=(
            "lari dari, lari ke, lari ditangkap, tersangka, bawa lari, kawin lari, tabrak lari, "
            "pelarian, melarikan, berlari kencang harga, maraton rapat, lari dari kenyataan, diperiksa "
            "maraton, rapat maraton, sidang maraton, melarikan diri, ihsg, blade, sepeda | running "
            "for, running mate, running out, up-and-running, up and running, running costs, "
            "front-runner, front runner, long-running, bank run, running late, running low, running on "
            "empty, home run, running on, running a, runner-up, runner up, blade runner, kite runner, "
            "gunrunning, in the running, running water, the running man, temple run, running a "
            "business, dry run, running back, nfl, drug-runner, gunrunner, election, mayor, senate, "
            "local llm, kubernetes, docker, servers, software, desktop, running linux, running "
            "windows, running locally, self-hosted, raspberry, gpu, process, job runner, task runner, "
            "test runner, github actions, ci runner, running joke, running commentary, hit the ground "
            "running, running time, running gag, marathon session, movie marathon, marathon debate, "
            "marathon talks, marathon meeting, road runner, maze runner, runner, bungie, tv marathon, "
            "runner bean, running scared, marathon hearing, marathon game, running errands, running "
            "amok, running ai, running models, for congress, runs for, sled, running tally"
        ),
        likes="| run, runs, marathons, running",
        under="sports",
    ),
    "cycling": topic(
        "~sepeda, bersepeda, gowes, pesepeda, nyepeda, sepedaan, sepeda lipat, goweser, balap sepeda, "
        "road bike, bike to work, sepeda gunung, jalur sepeda, mtb, komunitas sepeda, sepeda balap, "
        "sepeda listrik, sepeda santai, sepeda kuno, pit onthel, onthel, gravel bike, touring sepeda, "
        "bmx, fixie, downhill | cycling, cyclist, bike, bicycle, bikepacking, mountain bike, mountain "
        "biking, cargo bike, e-bike, ebike, tour de france, peloton, giro d'italia, vuelta, gravel "
        "bike, cycle lane, bike lane, velodrome, cycle route, bike ride, cycle path, bmx, biking, "
        "unicycle, tandem bike, bike shop, brompton, track cycling, pedal, penny-farthing, cycle to "
        "work, road cycling, women's tour, sportive, cyclocross, bike mechanic, tour de france femmes, "
        "bikepacker, bikes",
        signs=(
            "polygon, brompton, bike2work, b2w, tour de banyuwangi, aiman cahyadi, strava | tadej "
            "pogacar, pogacar, pogačar, vingegaard, mark cavendish, evenepoel, mathieu van der poel, "
            "van aert, bradley wiggins, chris froome, pidcock, strava, paris-roubaix, milan-san remo, "
            "shimano, pauline ferrand-prévot, geraint thomas, laura kenny, jasper philipsen, demi "
            "vollering, rapha"
        ),
        hints=(
            "rute, kayuh, jalur, tanjakan, kota tua | ride, saddle, gear, stage, wheel, climb, rider, "
            "helmet, commute, lane, pedals, route, miles, potholes"
        ),
        against=(
            "sepeda motor, motor, pencurian, dicuri, curanmor, hadiah sepeda presiden, sepeda motor "
            "listrik, hadiah sepeda | life cycle, news cycle, cycling through, motorbike, motorcycle, "
            "dirt bike, peloton stock, peloton interactive, exercise bike, quad bike, economic cycle, "
            "bike theft gang, motogp, superbike, recycling, carbon cycle, harley, cycling out of, "
            "business cycle, peloton recall, cycle of violence, election cycle, superbikes, menstrual "
            "cycle, cycle count, rock cycle, washing cycle"
        ),
        likes="| bikes, rides, bike rides",
        under="sports",
    ),
    "swimming": topic(
        (
            "renang+, berenang, perenang, kolam renang, belajar renang, akuatik, renang rutin, gaya "
            "bebas renang, open water swimming, olahraga air | swimming, swimmer, swim, lido, "
            "open-water swimming, wild swimming, swimming pool, cold-water swimming, backstroke, "
            "breaststroke, freestyle swimming, ice swimming, butterfly stroke, outdoor pool, "
            "aquatics, channel swim, cold water swim, triathlete"
        ),
        signs=(
            "siman sudartawa, gagarin nathaniel | katie ledecky, michael phelps, adam peaty, leon "
            "marchand, summer mcintosh, léon marchand"
        ),
        hints="kolam, ~air | pool, lake, lanes, water, dip, lidos, cold-water, laps",
        against=(
            "tenggelam, hotel, villa, kapal renang, baju renang | sink or swim, swimsuit, swim in "
            "cash, swimming against the tide, swimming in debt, swimwear, in the swim, swim against, "
            "fish, swimming with sharks, debt"
        ),
        under="sports",
    ),
    "gym": topic(
        "nge-gym, ngegym, gym, fitnes, fitness, angkat beban, kebugaran, personal trainer, binaraga, "
        "crossfit, latihan beban, workout, olahraga di rumah, otot, push up, hyrox, plank, olahraga "
        "rutin, latihan kekuatan, pull up, sit up | gym, fitness, weightlifting, workout, strength "
        "training, crossfit, personal trainer, deadlift, bodybuilding, hiit, push-ups, powerlifting, "
        "kettlebell, hyrox, burpee, resistance training, dumbbells, barbell, pull-ups, press-ups, "
        "bench press, cardio, treadmill, exercise routine, bodybuilder, get fit, home workout, lifting "
        "weights, calisthenics, circuit training",
        signs="ade rai | peloton class, arnold schwarzenegger",
        hints=(
            "latihan, kalori, angkat | muscle, reps, weights, trainer, protein, fit, training, "
            "routine, active, lift, strong, sweat, exercise, plank, squat, squats"
        ),
        against=(
            "senam massal | gym trainer arrested, jungle gym, military exercise, gymnastics, planetary "
            "fitness stock, bouldering gyms, exercise caution, military exercises, joint exercise, "
            "naval exercise, exercise of power, exercises with, exercise price, fitness function, "
            "exercise in futility, exercise stock, gymkhana, drills, fitness to practise, openai gym, "
            "pokemon gym, squatters, climbing gym, evolutionary fitness, vaping"
        ),
        under="sports",
    ),
    "yoga": topic(
        "yoga, pilates, gerakan yoga, kelas yoga, meditasi yoga, instruktur yoga, yoga pagi | yoga, "
        "pilates, vinyasa, yogi, ashtanga, downward dog, yoga teacher, yoga mat, hatha, sun "
        "salutation, yin yoga, hot yoga, yoga class, reformer pilates, yoga guru",
        against=(
            "lenovo yoga, yoga laptop, prayoga, laptop | lenovo yoga, yogi bear, yogi adityanath, yogi "
            "berra, laptop, bihar, uttar pradesh"
        ),
    ),
    "pilates": topic(
        "pilates | pilates, reformer pilates",
        under="yoga",
    ),
    "meditation": topic(
        "meditasi, mindfulness, semadi | meditation, mindfulness, meditating, meditate, breathwork",
        hints="tenang, napas | calm, breathe, mindful",
        under="yoga",
    ),
    "skateboarding": topic(
        "skateboard, skater, skateboarding, papan luncur, skatepark, sepatu roda | skateboarding, "
        "skateboard, skateboarder, skatepark, roller skating, rollerblading, roller derby, "
        "longboarding, skater, roller disco, inline skating",
        signs="sanggoe, nyimas bunga | tony hawk, sky brown",
        against="| figure skater, speed skater, ice skater, pro skater, kamila valieva, nancy kerrigan",
        under="sports",
    ),
    "motorsport": topic(
        "balap, motogp, formula 1, f1, pembalap, moto gp, balap motor, balap mobil, superbike, formula "
        "e, reli, sirkuit mandalika, adu balap, drag race, gp mandalika, moto2, moto3, gokart, "
        "drifting, worldsbk | motorsport, formula 1, formula one, f1, motogp, grand prix, racing "
        "driver, rally car, formula e, le mans, indycar, nascar, karting, pole position, superbikes, "
        "pit lane, pit stop, touring car, rallying, worldsbk, isle of man tt, race car, indy 500, "
        "motocross, touring cars, grands prix",
        signs=(
            "valentino rossi, marc marquez, bagnaia, jorge martin, pecco, yamaha motogp, "
            "ducati motogp, hamilton, verstappen, sean gelael, rio haryanto, mario aji, veda ega, "
            "quartararo, ferrari f1, mclaren, leclerc, silverstone, pole position, fabio quartararo, "
            "alex marquez, norris, piastri | verstappen, lewis hamilton, lando norris, leclerc, oscar "
            "piastri, mclaren, marc marquez, marquez, bagnaia, valentino rossi, silverstone, red bull "
            "racing, ayrton senna, ferrari f1, ducati lenovo, christian horner, toto wolff, fernando "
            "alonso, schumacher, george russell, jenson button, drive to survive, kimi antonelli, "
            "nurburgring, quartararo, carlos sainz, adrian newey"
        ),
        hints=(
            "sirkuit, kualifikasi, podium, start, tercepat, gp, latihan bebas, lap, juara dunia, seri "
            "| circuit, lap, qualifying, podium, pole, race, team, driver, rider, paddock, title, pit, "
            "chequered, racing, engine, sprint"
        ),
        against=(
            "balap liar, balapan liar, balap karung, balap sepeda, burung, merpati, balap kerupuk, "
            "balap kuda, balapan lari, lomba lari | racing against time, horse racing, racing to, dog "
            "racing, pigeon racing, race to the, hamilton musical, linda hamilton, arms race, cycling, "
            "formula for, race for, mouse racing, lin-manuel, alexander hamilton, chuck norris, "
            "electronic racing, grand prix eurovision, tour de france, bertrand russell, keri russell, "
            "hamilton academical, ontario, formula milk, baby formula, bathroom, hamilton broadway, "
            "sack race, running race, skiing, ski"
        ),
        likes="| racing",
        under="sports",
    ),
    "formula 1": topic(
        "formula 1, f1, formula satu | formula 1, formula one, f1",
        signs=(
            "verstappen, hamilton, leclerc, mclaren, ferrari f1, piastri, norris, red bull racing, gp "
            "singapura, gp monako, mercedes f1, antonelli, george russell | verstappen, lewis "
            "hamilton, lando norris, leclerc, piastri, mclaren, toto wolff, red bull racing, ayrton "
            "senna, monaco grand prix, singapore grand prix, christian horner, fernando alonso, "
            "schumacher, carlos sainz, drive to survive, british grand prix, kimi antonelli, aston "
            "martin f1, adrian newey, george russell, netherlands grand prix, las vegas grand prix, "
            "silverstone"
        ),
        hints=(
            "gp, sirkuit, start, pole, kualifikasi, tercepat, ferrari | grand prix, pole, circuit, "
            "lap, pit, qualifying, ferrari, podium, sprint race"
        ),
        against=(
            "motogp, moto gp, bagnaia, marquez, chuck norris, mandalika, visa f1, wsbk, formulasi | "
            "motogp, formula e, hamilton musical, linda hamilton, hamilton broadway, f1 visa, f1 "
            "hybrid, f1 score, f1 student, f-1, formula milk, baby formula, f1-score, lin-manuel, "
            "alexander hamilton, ontario, hamilton academical, f1 tomato, f1 key, marquez, chuck "
            "norris, isle of man, nascar, bertrand russell, moto"
        ),
        under="motorsport",
    ),
    "motogp": topic(
        "motogp, moto gp, moto2, moto3, balap motor | motogp, moto gp, moto2, moto3",
        signs=(
            "marc marquez, bagnaia, valentino rossi, jorge martin, quartararo, mario aji, "
            "pecco, alex marquez, pedro acosta, veda ega, vinales, morbidelli, enea bastianini, "
            "ducati, zarco | marc marquez, marc márquez, bagnaia, valentino rossi, quartararo, jorge "
            "martin, ducati lenovo, pedro acosta, alex marquez"
        ),
        hints="sirkuit, pembalap, tercepat, podium, sprint race, gp | rider, circuit, podium, ducati",
        against="formula 1, f1, wisata, ktt, verstappen, mobil | f1, formula one, gabriel garcía márquez",
        under="motorsport",
    ),
    "archery": topic(
        "panahan, pemanah, memanah | archery, archer, longbow",
        against="| the archers, archer aviation, sterling archer, jofra, jeffrey archer",
        under="sports",
    ),
    "gymnastics": topic(
        "senam, pesenam | gymnastics, gymnast, simone biles, trampolining",
        signs="rifda irfanaluthfi",
        against="mental gymnastics | mental gymnastics",
        under="sports",
    ),
    "boxing": topic(
        "tinju, petinju, mma, ufc, muay thai, kickboxing | boxing, boxer, heavyweight, mma, ufc, "
        "kickboxing, muay thai, title fight, knockout punch, prizefighter, sparring, chess boxing, "
        "world champion boxer",
        signs=(
            "muhammad ali, mike tyson, daud yordan, chris john, byon combat | tyson fury, anthony "
            "joshua, canelo, usyk, muhammad ali, mike tyson, conor mcgregor, katie taylor, claressa "
            "shields"
        ),
        hints="ring, ronde | ring, bout, fight, gloves, punch",
        against=(
            "| boxing day, unboxing, shadowboxing, boxing match politics, boxing clever, boxer shorts, "
            "barbara boxer, boxer dog, boxer rebellion, boxer briefs"
        ),
        under="sports",
    ),
    "martial arts": topic(
        "bela diri, seni bela diri, pencak silat, silat, karate, taekwondo, judo, pesilat, jiu jitsu, "
        "aikido, karateka, muay thai, kung fu, wing chun | martial arts, karate, taekwondo, judo, "
        "jiu-jitsu, jiu jitsu, kung fu, aikido, silat, kendo, tai chi, judoka, pencak silat, black "
        "belt, bjj, capoeira, wushu, sumo",
        signs="| bruce lee, jackie chan",
        hints="jurus, sabuk hitam | dojo, belt",
        against=(
            "dikeroyok, bersilat lidah, silat lidah, korban | kung fu panda, karate kid, judo math, "
            "court-martial, aikido security"
        ),
        under="sports",
    ),
    "esports": topic(
        "esports, e-sports, atlet esports, mpl indonesia, turnamen mobile legends, turnamen esport, "
        "mlbb, mpl | esports, e-sports, esports team, league of legends worlds, speedrunner, dota 2 "
        "international",
        signs=(
            "evos, onic, rrq, m7, m6, bigetron, alter ego, geek fam, msc 2026, team liquid id | "
            "faker, t1 worlds, dota 2, counter-strike major, valorant champions, evo championship"
        ),
        under="video games",
    ),
    "billiards": topic(
        "biliar, billiard, sodok bola, snooker | snooker, pool hall, billiards, 8-ball, crucible theatre",
        signs="| ronnie o'sullivan, judd trump, zhao xintong",
        under="sports",
    ),
    "bowling": topic(
        "boling, bowling | ten-pin bowling, bowling alley, lawn bowls, bocce, petanque, pétanque",
        against="| cricket",
        under="sports",
    ),
    "darts": topic(
        "dart | darts, luke littler, oche",
        against="| dart language, flutter, nasa, asteroid, dublin",
        under="sports",
    ),
}
