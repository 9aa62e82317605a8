"""Cars, motorbikes and buses."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

WHEELS: Area = {
    "cars": topic(
        "mobil, otomotif, mobil listrik, mobil tua, mobil klasik, modifikasi mobil, mobil baru, giias, "
        "suv, mobil bekas, mpv, mobil hybrid, sedan, iims, city car, mobil antik, mobil retro | car, "
        "classic car, electric car, hatchback, supercar, sports car, suv, car review, roadster, "
        "convertible car, automotive, motor show, muscle car, electric vehicle, concept car, vintage "
        "car, pickup truck, campervan conversion, petrolhead, saloon, limousine, carmaker, minivan, "
        "station wagon, hot hatch, sedan, electric suv, ev review",
        signs=(
            "toyota, honda, daihatsu, mitsubishi xpander, avanza, innova, byd, wuling, hyundai ioniq, "
            "suzuki jimny, ~rush, pajero, fortuner, brio, xpander, agya, chery, bmw, mercedes-benz, "
            "mercy, kijang, esemka, mobilio, ferrari, lamborghini, tesla | tesla model, toyota, bmw, "
            "porsche, ferrari, lamborghini, ford mustang, land rover, volkswagen, vw, mini cooper, "
            "aston martin, top gear, mazda, volvo, rivian, byd, fiat 500, land cruiser, rolls-royce "
            "phantom, subaru, alfa romeo, jeremy clarkson, corvette, bugatti, citroën 2cv, lotus "
            "elise, audi, jaguar e-type, electric jaguar, jaguar unveils, jaguar concept, bentley, "
            "polestar, lucid, chevrolet, peugeot, renault 5, vw beetle, vw golf, golf gti, jeep, "
            "hyundai ioniq, kia ev, citroen, cybertruck, goodwood, pagani, koenigsegg, maserati"
        ),
        hints=(
            "kabin, mesin, cc, jarak tempuh, kredit, bodi, pabrikan, listrik, transmisi, bensin, kap, "
            "roda, jok, knalpot, dipesan, pengisian | engine, mileage, drive, driving, wheel, "
            "motoring, garage, hybrid, range, electric, road, charging, driver, petrol, unveils, "
            "concept, restored, v8, golf, cooper, mustang, jaguar, steering, driven, vehicle, ev, "
            "dealership, horsepower"
        ),
        against=(
            "kaca film mobil, skutik, skuter, sepeda listrik, mobil dinas, mobil ambulans, mobil "
            "pemadam, mobil polisi, pajak mobil, mobil jenazah, mobil tahanan, mobil presiden, mobil "
            "mewah pejabat, mobil tangki, mobil mainan, mobil menteri, maling, bus, sepeda motor, "
            "mobil listrik anak, esport, mobil damkar, truk, mobile legends | car park, car parks, car "
            "boot, cable car, car wash, car bomb, rail car, car seat, tram car, street car, subway "
            "car, car-free, dashcam, dash cam, car insurance, car loan, police car, cars in paris, car "
            "alarm, leica, toy car, camera, sports bra, car sickness, car tax, carmakers tariffs, ice "
            "cream, car thief, car ban, wildlife, wetlands, rainforest, jacksonville, jaguars, f1, "
            "motogp, nascar, tour de france, stadium, tesla stock, tesla coil, nikola tesla, tesla "
            "shares, padel, guitar, jazz, vespa, cargo, cars ban, getaway car, jazz guitarist, opec, "
            "sleeping car, cattle car, train car, formula e, car keys, car crash, motorcycle, baby car"
        ),
    ),
    "classic cars": topic(
        "mobil tua, mobil klasik, mobil antik, mobil retro, vw kodok, mobil jadul | classic car, "
        "vintage car, classic cars, jaguar e-type, vw beetle, muscle car, citroën 2cv, mini cooper "
        "classic, vw camper, restomod, ford mustang, barn find, oldtimer",
        signs=("corolla dx"),
        hints=(
            "restorasi, kolektor, klasik | restored, restoring, restoration, classic, vintage, 1960s, "
            "1950s, 1970s"
        ),
        under="cars",
    ),
    "electric cars": topic(
        "mobil listrik, kendaraan listrik, mobil hybrid, spklu | electric car, electric vehicle, ev, "
        "evs, electric suv, electric hatchback, hybrid car, ev charger, ev charging",
        signs=(
            "byd, wuling air ev, hyundai ioniq, tesla | tesla model, rivian, byd, polestar, lucid, kia "
            "ev, renault 5, charging station"
        ),
        hints="jarak tempuh, pengisian, baterai | battery, range, charging, electric, hatchback",
        against=(
            "motor listrik, sepeda listrik | electric guitar, electric company, electric bike, tesla "
            "coil, enterprise value"
        ),
        under="cars, technology, environment",
    ),
    "motorbikes": topic(
        "~motor, motoran, sepeda motor, touring motor, vespa, skutik, skuter, moge, motor listrik, "
        "motor klasik, modifikasi motor, motor tua, bikers, ngabers, motor sport, motor bebek, motor "
        "custom, skuter matik, klub motor, biker, kuda besi, motor matic, touring vespa, motor trail | "
        "motorbike, motorcycle, motorcyclist, scooter, vespa, moped, cafe racer, biker, dirt bike, "
        "motorcycling, superbike, sidecar, e-scooter review, electric motorcycle, lambretta, chopper "
        "bike",
        signs=(
            "honda beat, nmax, vario, scoopy, kawasaki ninja, pcx, aerox, royal enfield, piaggio, "
            "harley-davidson, ducati, honda supra, cbr, r15, yamaha, astrea, rx king, honda cb, "
            "aprilia, kawasaki, triumph, yamaha lexi, viar, alva one | ducati, harley-davidson, "
            "harley davidson, royal enfield, triumph bonneville, kawasaki, norton motorcycles, bmw "
            "gs, indian motorcycle, moto guzzi, yamaha yzf"
        ),
        hints=(
            "touring, cc, knalpot, helm, mesin, jarak tempuh, meluncur | rider, engine, ride, riding, "
            "garage, helmet"
        ),
        against=(
            "curanmor, begal, geng motor, mobil, general motors, motor penggerak, pencurian motor, "
            "motor politik, motor dicuri, saraf motor, pajak, tilang, bupati, ojol, konvoi brutal, "
            "knalpot brong, motogp, motorik, perahu motor, motor bakar, yamaha music, piano | general "
            "motors, motor neurone, push scooter, mobility scooter, gang, moped thieves, motor skills, "
            "scooter braun, motorgate, motor city, outboard, motor show, tata motors, scooters ban, "
            "ford motor, e-scooter ban, libby, linear motor, yamaha piano, yamaha synth, motor cortex, "
            "outlaw"
        ),
    ),
    "vespa": topic(
        "vespa, piaggio, skuter klasik, anak vespa, skuteris | vespa, lambretta, piaggio, classic scooter",
        against="| wasp, vespa mandarinia, hornet",
        under="motorbikes",
    ),
    "buses": topic(
        "bus, busmania, telolet, bus tingkat, bismania, transjakarta, bus malam, bus akap, po bus, po "
        "haryanto | double-decker bus, bus route, bus spotting, routemaster, omnibus, coach travel, "
        "bus ride, bus driver, night bus",
        against=(
            "bus terbalik, rem blong, masuk jurang | message bus, event bus, usb, bus factor, system "
            "bus, battle bus, omnibus bill, omnibus law, crash"
        ),
    ),
}
