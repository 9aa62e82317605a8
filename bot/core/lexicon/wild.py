"""Wild animals, one by one."""

from __future__ import annotations

from bot.core.lexicon.animals import ANIMALS
from bot.core.lexicon.entry import Area, kinds
from bot.core.lexicon.outdoors import OUTDOORS

WILD: Area = kinds(
    {**ANIMALS, **OUTDOORS},
    "wildlife, animals",
    {
        "tigers": "harimau, harimau sumatera | tiger",
        "lions": "singa | lion cub, lion pride, lioness, lions in the wild",
        "pandas": "panda, panda raksasa | panda, giant panda",
        "red pandas": "panda merah | red panda",
        "bears": (
            "beruang, beruang madu | bear cub, brown bear, polar bear, black bear, grizzly bear, grizzly, "
            "sun bear, bear watching, fat bear week, hibernate"
        ),
        "polar bears": "beruang kutub | polar bear",
        "foxes": (
            "rubah merah, rubah arktik, anak rubah, rubah kutub | red fox, urban fox, arctic fox, fox cub, "
            "fennec"
        ),
        "wolves": "serigala | wolf pack, grey wolf, gray wolf, wolf pup",
        "otters": "berang-berang | otter",
        "squirrels": "tupai, bajing | squirrel",
        "hedgehogs": "landak mini | hedgehog",
        "sloths": "kukang, sloth | sloth",
        "giraffes": "jerapah | giraffe",
        "rhinos": "badak, badak jawa | rhino, rhinoceros",
        "kangaroos": "kanguru, koala | kangaroo, koala, wallaby, wombat, quokka",
        "capybaras": "kapibara, capybara | capybara",
        "deer": "rusa, menjangan | deer, reindeer, stag",
        "bats": (
            "kelelawar | bat colony, fruit bat, pipistrelle, bat cave, bat conservation, bat walk, rare "
            "bat, bat species"
        ),
        "orangutans": "orangutan, orang utan | orangutan, orang utan",
        "komodo dragons": "komodo | komodo dragon, komodo",
    },
)
WILD |= kinds(
    {**WILD, **ANIMALS, **OUTDOORS},
    "birds, animals, nature",
    {
        "owls": "burung hantu | owl, barn owl, tawny owl, owlet",
        "penguins": "penguin, pinguin | penguin",
        "parrots": (
            "burung beo, kakatua, burung nuri, burung kakatua, burung parkit | parrot, cockatoo, macaw, "
            "parakeet, budgie, cockatiel"
        ),
        "eagles": (
            "elang, burung elang, elang jawa | bald eagle, golden eagle, sea eagle, osprey, peregrine"
        ),
        "pigeons": "merpati, burung merpati, burung dara | pigeon",
        "crows": "gagak, burung gagak | crow, jackdaw, magpie, ravens in, raven",
        "flamingos": "flamingo | flamingo",
        "ducks": "bebek hias, itik | duckling, mallard, ducks, rubber duck",
        "hummingbirds": "kolibri | hummingbird",
    },
)
WILD |= kinds(
    {**WILD, **ANIMALS, **OUTDOORS},
    "marine life, wildlife, animals",
    {
        "sharks": "hiu, hiu paus | shark",
        "sea turtles": "penyu, tukik | sea turtle, turtle hatchling",
        "octopuses": "gurita | octopus, octopuses, octopi",
        "jellyfish": "ubur-ubur | jellyfish",
        "seals": (
            "anjing laut | seal pup, sea lion, grey seal, seal colony, seal pups, fur seal, harbour seal"
        ),
        "coral reefs": "terumbu karang | coral reef",
        "squid": "cumi-cumi raksasa | squid, cuttlefish, giant squid",
    },
)
WILD |= kinds(
    {**WILD, **ANIMALS, **OUTDOORS},
    "insects, animals, nature",
    {
        "bees": "lebah, lebah madu | bee, bumblebee, honeybee",
        "butterflies": "kupu-kupu | butterfly, monarch butterfly",
        "ants": "semut | ants, ant colony",
        "spiders": "laba-laba | spider, tarantula",
        "fireflies": "kunang-kunang | firefly, glow-worm",
    },
)
WILD |= kinds(
    {**WILD, **ANIMALS, **OUTDOORS},
    "animals",
    {
        "goats": "kambing | goat",
        "sheep": "domba | sheep, shepherd",
        "cows": "sapi perah, sapi | cow, dairy cow, cattle, highland cow",
        "donkeys": "keledai | donkey",
        "alpacas": "alpaka | alpaca, llama",
        "snails": "siput, keong | snail, slug",
        "snakes": (
            "ular, ular piton, sanca | snake, cobra, viper, burmese python, ball python, anaconda, giant "
            "python, python found, escaped python, pet python"
        ),
        "crocodiles": "buaya | crocodile, alligator",
    },
)
