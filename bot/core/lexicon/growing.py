"""Gardens, plants, farms and trees."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

GROWING: Area = {
    "trees": topic(
        "pohon, menanam pohon, pohon langka, penghijauan, reboisasi, beringin | tree, tree planting, "
        "oak tree, ancient oak, sequoia, redwood, bonsai, arboretum, cherry blossom, woodland, baobab, "
        "ginkgo, yew tree, sapling, plant a forest, planting trees",
        hints="hutan, daun, akar | forest, leaf, bark, roots, canopy, autumn leaves",
        against=(
            "pohon natal, pohon keluarga, pohon industri, pohon tumbang | family tree, decision tree, "
            "b tree, binary tree, christmas tree, dollar tree, one tree hill, syntax tree, tree house "
            "of horror, lsm tree, git tree, merkle tree, abstract syntax, tree traversal, data "
            "structure, tree shaking, search tree, money tree, radix tree"
        ),
        under="nature, gardening",
    ),
    "gardening": topic(
        "kebun+, berkebun, tanaman hias, bercocok tanam, tanam menanam, hidroponik, kebun sayur, kebun "
        "rumah, merawat tanaman, urban farming, pupuk kompos, tabulampot | gardening, gardener, "
        "garden, houseplant, allotment, vegetable garden, veg patch, potted plant, seedling, compost, "
        "composting, greenhouse, perennials, flower bed, lawn care, pruning, raised bed, horticulture, "
        "herb garden, hydroponics, orchard, kitchen garden, no dig, weeding",
        signs=(
            "pekarangan, media tanam, pot tanaman, anggrek, tanaman obat keluarga, toga keluarga, "
            "panen cabai, panen tomat, menanam, kompos | chelsea flower show, gardeners' world, "
            "gardeners world, monty don, rhs, tomato plant, growing tomatoes, grow your own, green "
            "fingers, green thumb, rose garden, dahlia, hydrangea, wildflower meadow, tulip, botanist, "
            "botanical garden, topiary"
        ),
        hints=(
            "tanaman, pupuk, panen, bibit, daun, ~bunga, pot | plant, flower, bloom, soil, seed, "
            "leaf, leaves, grow, bulb, spring, pot, tomato, root, lawn, monstera, harvest, rose, "
            "weed, shed"
        ),
        against=(
            "kebun binatang, sawit, perkebunan, kebun jeruk, kebun teh, suku bunga, kpr, kredit, bunga "
            "bank, citra lestari, kebun raya bogor, bunga citra, acuan, cagar, pinjaman | garden "
            "leave, madison square, savile, beer garden, covent garden, savage garden, walled garden "
            "app, olive garden, zen garden css, soundgarden, rose garden white house, kindergarten, "
            "winter garden theatre, garden state, celtics, manufacturing, factory, nuclear, power "
            "plant, chip, plant based, steel, hatton garden, welwyn, garden city, electric plant, "
            "assembly plant, knicks, like a garden, underwater"
        ),
        likes="tanaman, bunga, tanam | plants, plant, flowers, flower",
        under="nature",
    ),
    "houseplants": topic(
        "tanaman hias, tanaman indoor, monstera, aglonema, kaktus, sukulen, sansevieria, anthurium, "
        "lidah mertua, calathea, janda bolong, keladi, philodendron, tanaman dalam ruangan | "
        "houseplant, house plant, indoor plant, succulent, cactus, cacti, monstera, philodendron, "
        "pothos, peace lily, spider plant, fiddle leaf, terrarium, aloe vera plant, bonsai, plant "
        "parent",
        hints="daun, pot, tanaman | leaf, leaves, pot, watering, plant",
        under="gardening, nature",
    ),
    "flowers": topic(
        "bunga anggrek, anggrek, mawar, karangan bunga, merangkai bunga, bunga matahari, bunga hias, "
        "tulip, florist, buket bunga, kembang, rafflesia, edelweiss, bunga melati, toko bunga, kebun "
        "bunga, bunga sakura, sakura | flower, orchid, rose garden, tulip, peony, dahlia, sunflower, "
        "wildflower, florist, floristry, bouquet, cherry blossom, lavender, bluebell, daffodil, "
        "blossom, snowdrop, flower arranging, ikebana",
        hints="~bunga, mekar, berbunga, harum | bloom, petal, rose, garden",
        against=(
            "suku bunga, kpr, kredit, bunga bank, pinjaman, acuan, deposito, bunga citra, utang, bunga "
            "zainal, bunga rendah, mawar de jongh | flower moon, power flower, bobby flay, axl rose, "
            "derrick rose, rose bowl, rose byrne, wild rose, tokyo rose, cauliflower, wallflower"
        ),
        likes="bunga, kembang | flowers",
        under="gardening, nature",
    ),
    "farming": topic(
        "bertani, pertanian, petani, sawah, tani, petani muda, pertanian organik, panen padi, petani "
        "milenial | farming, farmer, agriculture, smallholder, organic farm, vertical farm, harvest, "
        "permaculture, crofter, homesteading, agroforestry, vineyard",
        hints=("panen, traktor, bibit, pupuk | farm, crop, tractor, soil, field, seed"),
        against=(
            "petani kripto, anak petani, harga, subsidi, menteri, impor, petani tembakau, demo | "
            "content farm, server farm, wind farm, state farm, troll farm, gold farming, click farm, "
            "subsidies, inheritance tax, protest, wind farms, tax, karma"
        ),
    ),
}
