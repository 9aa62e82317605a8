"""Animals, at home and in the wild."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

ANIMALS: Area = {
    "animals": topic(
        "hewan, satwa, binatang, fauna | animal, critter, creature",
        signs=(
            "kebun binatang, taman safari, penangkaran, dokter hewan, bonbin, anabul | zoo, vet, "
            "veterinarian, animal kingdom, animal behaviour, animal behavior, animal sanctuary, "
            "wildlife park, zookeeper"
        ),
        hints="spesies, induk, jinak, menetas | species, cub, paw, hatchling, snout, tail, nest, herd",
        against="| animal farm, party animal",
        broad=True,
    ),
    "pets": topic(
        "hewan peliharaan, peliharaan, anabul | pet, pet ownership, furry friend",
        signs=(
            "pet shop, petshop, dokter hewan, penitipan hewan | pet owner, pet food, pet sitter, vet, "
            "house pet"
        ),
        hints="jinak, gemas, pemiliknya | owner, cuddly, litter",
        against="| pet project, pet peeve, teacher's pet",
        under="animals",
        broad=True,
    ),
    "dogs": topic(
        "anjing, anak anjing, anjing kampung, guguk, doggy | dog, puppy, pup, doggo, pooch, canine, "
        "hound, corgi, poodle, labrador, golden retriever, retriever, dachshund, sausage dog, husky, "
        "beagle, pug, bulldog, shih tzu, pomeranian, chihuahua, dalmatian, border collie, collie, "
        "terrier, spaniel, whippet, greyhound, german shepherd, sheepdog, rottweiler, shiba inu, "
        "shiba, akita, samoyed, great dane, doberman, mutt, labradoodle, cockapoo, schnauzer, maltese, "
        "guide dog, rescue dog, dog walking, therapy dog, basset hound",
        signs=(
            "hachiko, kintamani, pawrent | crufts, dog walker, dog owner, dog lover, dog park, dog "
            "friendly, good boy, man's best friend, kennel club, dog breed, sled dog, doggy daycare, "
            "dog show, bluey"
        ),
        hints=(
            "leash, tali kekang, gonggong, menggonggong | leash, barking, wagging, kennel, fetch, "
            "walkies, paw"
        ),
        against=(
            "doge, dogecoin, shiba token, shiba coin, crypto, kripto | dogecoin, crypto, memecoin, token"
        ),
        under="pets",
    ),
    "cats": topic(
        "kucing, anak kucing, kucing oren, meong, mpus, kucing kampung, si meong | ~cat, kitten, "
        "kitty, feline, tabby, moggy, siamese cat, persian cat, maine coon, ragdoll cat, british "
        "shorthair, sphynx cat, tomcat, house cat, cat lover, cat owner, cat lady, ginger cat, "
        "purring, cat cafe, stray cat, bengal cat, kittycat",
        signs=(
            "kafe kucing, pasir kucing, kucing anggora, cat lovers, catlovers | cat video, catnip, "
            "litter box, purr, meow, cat behaviour, cat behavior, larry the cat, whiskers"
        ),
        hints=("mengeong, cakar, bulu | paw, whisker, claw, litter, cardboard box, scratching post"),
        against=(
            "cat tembok, cat minyak, cat kuku, cat rambut, mengecat, dicat, warna cat, politikus, "
            "polisi | cat scan, caterpillar inc, category, cat stevens, cat power, excavator, ct scan, "
            "doja cat"
        ),
        under="pets",
    ),
    "rabbits": topic(
        "kelinci, anak kelinci | rabbit, bunny, hare",
        hints="wortel | carrot, hutch, burrow",
        against="| rabbit hole, white rabbit, jessica rabbit, bad bunny, rabbit r1, energizer, playboy",
        under="pets",
    ),
    "hamsters": topic(
        "hamster, marmut, sugar glider | hamster, guinea pig, gerbil, capybara, ferret",
        signs="landak mini, kapibara | capybaras",
        against="| sonic",
        under="pets",
    ),
    "birds": topic(
        "burung, burung kicau, kicau mania, pengamatan burung | bird, birding, birdwatching, bird "
        "watching, birdwatcher, birder, birdsong, songbird",
        signs=(
            "murai, kenari, lovebird, jalak, cendrawasih, cucak, perkutut, pelatuk, bangau, lomba "
            "burung, jalak bali, rangkong, elang jawa, burung merak | puffin, sparrow, blackbird, "
            "parrot, cockatoo, hummingbird, woodpecker, kingfisher, heron, stork, crow, magpie, "
            "pigeon, seagull, gull, albatross, penguin, flamingo, peacock, pelican, osprey, kestrel, "
            "bird feeder, swan, goose, geese, duckling, finch, warbler, nightingale, swallow nest, "
            "~swifts, kiwi bird, curlew, bird of paradise, peregrine, lapwing, skylark, cuckoo, "
            "hornbill, budgie, murmuration, rspb, audubon, ornithologist, ornithology, dawn chorus, "
            "nesting, twitcher, big garden birdwatch, barn owl, red kite, bald eagle, golden eagle, "
            "seabird"
        ),
        hints=(
            "sangkar, kicau, berkicau, menetas, paruh, sayap | feather, nest, migratory, wing, chick, "
            "flock, beak, eagle, duck, swift, swallow, hatch, crane, wetland, robin, wren, falcon, "
            "starling, raven"
        ),
        against=(
            "timnas, skuad, garuda indonesia, maskapai, flu burung, hantam, persib | ravens game, "
            "baltimore, seattle, nfl, touchdown, quarterback, atlanta, super bowl, new orleans, "
            "arizona, philadelphia eagles, newcastle, penguin books, penguin random, penguin classics, "
            "pittsburgh, nhl, hockey, air force, fighter, robin hood, robin williams, robin van, "
            "taylor swift, angry birds, big bird, lady bird, larry bird, sheryl crow, stevie, crystal "
            "palace, norwich, collingwood, suzuki, adelaide, hawks, falcon 9, spacex"
        ),
        under="animals, nature",
    ),
    "poultry": topic(
        "ayam kampung, ayam hias, bebek peliharaan, memelihara ayam, ternak ayam | backyard chicken, "
        "hen keeping, chicken coop, rooster",
        hints="kandang, telur | hen, coop, egg",
        under="animals",
    ),
    "fish": topic(
        "ikan hias, akuarium, aquascape, cupang, ikan cupang, ikan koi, arwana, ikan mas koki, guppy, "
        "ikan discus | aquarium, aquascaping, aquascape, fishkeeping, fish tank, goldfish, koi carp, "
        "betta, aquarist, tropical fish",
        signs="louhan, channa, aquascaper | reef tank, axolotl",
        hints="~ikan, kolam | ~fish, koi, tank, gills, tropical",
        against="restoran, goreng, bakar, resep, masak | recipe, restaurant, fried, stock",
        under="pets",
    ),
    "horses": topic(
        "berkuda, kuda, penunggang kuda, pacuan kuda | horse, horse riding, horseback, pony, "
        "equestrian, foal, stallion, dressage, showjumping, horse racing",
        signs="| grand national, kentucky derby, ascot races, bridle, stables",
        hints="pelana, kandang | saddle, gallop, jockey, stable, mare",
        against=(
            "kuda hitam, kuda besi, kuda lumping, kuda kuda, tenaga kuda, pasang kuda | dark horse, "
            "trojan horse, horsepower, crazy horse, bojack horseman, high horse, denver, one trick "
            "pony, workhorse, iron horse"
        ),
        under="animals",
    ),
    "wildlife": topic(
        "satwa liar, margasatwa, hewan liar, satwa langka, konservasi satwa | wildlife, wild animal, "
        "rewilding, safari",
        signs=(
            "badak jawa, badak, macan tutul, tapir, bekantan, rusa, penangkaran satwa, taman nasional "
            "way kambas, trenggiling, kancil | moose, elk, bison, giraffe, zebra, cheetah, wombat, "
            "squirrel, raccoon, platypus, tasmanian devil, meerkat, leopard, lynx, beaver, badger, "
            "deer, sloth, pangolin, seal pup, wild boar, wildcat, tapir, caribou, bat colony, hippo, "
            "rhino, otter, wildlife photographer, camera trap, nature reserve, national park, "
            "reintroduced, attenborough, wildlife trust, conservationist, rewilded"
        ),
        hints=(
            "habitat, liar, hutan, spesies, konservasi, populasi, lahir | habitat, species, wild, "
            "wetland, herd, conservation, predator, jaguar, lion, elephant, monkey, forest, savannah, "
            "breeding, cub"
        ),
        against=(
            "harimau malaya, macan kemayoran, timnas, skuad, manajer | bear market, bull market, "
            "concept car, land rover, jaguar land, electric jaguar, jacksonville, nfl, nba, mlb, "
            "detroit, chicago bears, bears game, wolverhampton, millwall, three lions, lions tour, "
            "tiger woods, tiger king, fox news, fox sports, megan fox, michael j fox, wolf of wall "
            "street, molineux, timberwolves, grizzlies, pga, masters, golf, leopard tank, football, "
            "coach, striker, midfielder, firefox, panda express, panda bond, teddy bear, the bear "
            "season, gummy bear, winnie the pooh, cocaine bear, carolina, hull city, leicester city, "
            "puma sneaker, mac os, rugby"
        ),
        under="animals, nature",
    ),
    "elephants": topic(
        "gajah, anak gajah, gajah sumatera | elephant, elephant calf, mammoth",
        signs="way kambas, mahout | tusk, pachyderm, woolly mammoth",
        hints="belalai, gading | trunk, herd, ivory",
        against=(
            "gajah mada, ukm, universitas, stasiun gajah, gajah tunggal | elephant in the room, cage "
            "the elephant, mammoth task, white elephant, mammoth investment, republican"
        ),
        under="wildlife, animals",
    ),
    "primates": topic(
        "orangutan, orang utan, bekantan, monyet, gorila, simpanse, kera, lutung, primata, owa, "
        "kukang, yaki | orangutan, orang utan, gorilla, chimpanzee, chimp, monkey, primate, macaque, "
        "bonobo, gibbon, lemur, baboon, tarsier, proboscis monkey, great ape",
        signs="| jane goodall, silverback",
        hints="hutan, bergelantungan | troop, canopy",
        against=(
            "monyet politik, cinta monyet, cacar monyet | arctic monkeys, gorilla glass, monkeypox, "
            "infinite monkey, surveymonkey, monkey island, cheeky monkey, planet of the apes, donkey "
            "kong, bored ape"
        ),
        under="wildlife, animals",
    ),
    "whales and dolphins": topic(
        "paus, lumba-lumba, ikan paus, paus biru, hiu paus | whale, dolphin, porpoise, orca, sperm "
        "whale, humpback, blue whale, killer whale, narwhal, beluga",
        signs="| whale watching, cetacean, whale song",
        hints="~laut, samudra | pod, ocean, sea",
        against=(
            "paus fransiskus, paus leo, paus benediktus, paus yohanes, vatikan, katolik, kardinal, sri "
            "paus, konklaf, misa, kripto, bitcoin, katedral, takhta | crypto, bitcoin, ethereum, "
            "beached, miami, nfl, prince of wales, the whale brendan, whale fall"
        ),
        under="marine life, wildlife",
    ),
    "marine life": topic(
        "biota laut, satwa laut, hewan laut, terumbu karang | marine life, sea creature, sea life, "
        "ocean life, marine biology",
        signs=(
            "tukik, penyu hijau, bunaken, raja ampat, transplantasi karang, penyu, gurita, ubur-ubur, "
            "kuda laut, hiu, pari manta, dugong | octopus, jellyfish, manta ray, seahorse, coral reef, "
            "squid, cuttlefish, sea otter, sea lion, starfish, deep sea creature, crab migration, "
            "nudibranch, anglerfish, hermit crab, tide pool, rock pool, marine biologist, blue planet, "
            "reef, plankton, sea slug, great barrier reef, marine reserve"
        ),
        hints=(
            "~laut, samudra, pantai | ocean, sea, underwater, tentacle, seabed, deep sea, coral, "
            "marine, turtle, fish"
        ),
        against=(
            "hiu darat | octopus energy, loan shark, shark tank, squid game, card shark, ninja turtle, "
            "card sharks, baby shark, sharknado, jumped the shark, cronulla, san jose, us marine"
        ),
        under="wildlife, animals, nature, ocean",
    ),
    "reptiles": topic(
        "reptil, ular peliharaan, ular, kadal, iguana, gecko, tokek, kura-kura, buaya, komodo, biawak, "
        "bunglon, ular piton, sanca | reptile, snake, lizard, gecko, tortoise, crocodile, alligator, "
        "iguana, chameleon, komodo dragon, bearded dragon, cobra, viper, burmese python, ball python, "
        "terrarium, anaconda",
        signs="| giant python, python found, escaped python, pet python",
        hints=("melilit, sisik, telur | python, slither, scales, venom, reptilian, turtle, hatch, giant"),
        against=(
            "buaya darat, ular tangga, ular besi, labuan bajo, kapal, air mata buaya, adidas, naga | "
            "programming, code, cobra kai, crocodile tears, monty python, snake oil, snake draft, "
            "snakes and ladders, metal gear, solid snake, shelby, crocodile dundee, dodge viper, gecko "
            "engine, library, django, developer, pip"
        ),
        under="animals",
    ),
    "frogs": topic(
        "katak, kodok, amfibi | frog, toad, newt, salamander, amphibian, axolotl, tadpole",
        against="katak bhizer | boiling frog, mr toad, kermit, frog leap, leapfrog, sci hub",
        under="animals, wildlife",
    ),
    "insects": topic(
        "serangga | insect, entomology",
        signs=(
            "kumbang, capung, semut, jangkrik, belalang, kunang-kunang, ngengat, lebah madu, madu "
            "hutan, penangkar kupu | beetle, dragonfly, ant colony, ants, moth, firefly, ladybird, "
            "ladybug, grasshopper, caterpillar, wasp, entomologist, cicada, praying mantis, "
            "pollinator, spider, tarantula, honey bee, monarch butterfly, pollination, bug hunt"
        ),
        hints="sarang, koloni, ulat, madu | swarm, colony, hive, larva, honey, wings, species, bug",
        against=(
            "kupu kupu malam, sepak bola, vw, gaya kupu kupu | spelling bee, bee gees, butterfly "
            "effect, iron butterfly, vw beetle, volkswagen, beetlejuice, bumblebee movie, "
            "transformers, spider man, spiderman, caterpillar inc, social butterfly, butterfly stroke, "
            "ant man, adam ant, cricket world cup, queen bee, busy bee, drone strike, cost, manhattan, "
            "butterfly keyboard, web crawler, samantha bee, spider verse, australia v"
        ),
        under="animals, nature",
    ),
    "beekeeping": topic(
        "beternak lebah, budidaya lebah, peternak lebah, lebah madu | beekeeping, beekeeper, beehive, "
        "honeybee, apiary",
        hints="~lebah, madu, sarang | bee, honey, hive",
        against="| spelling bee",
        under="insects",
    ),
    "farm animals": topic(
        "kambing, domba, sapi perah, peternakan, beternak | goat, sheep, alpaca, llama, donkey, "
        "piglet, lamb farm, cow, smallholding, farm animal, hen, sheepdog trial",
        hints="peternak, kandang, susu | farm, barn, flock, wool, pasture, milking",
        against=(
            "kambing hitam, adu domba, sapi perahan, kurban, qurban, idul adha, sate kambing, daging | "
            "greatest of all time, sacred cow, cash cow, llama cpp, llama 3, llama 4, meta, llm, "
            "model, scapegoat, goat simulator, lionel messi, recipe, roast, ollama, mad cow, goat "
            "debate, black sheep"
        ),
        under="animals",
    ),
}
