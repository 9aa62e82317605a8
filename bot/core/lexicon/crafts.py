"""What people make with their hands."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

CRAFTS: Area = {
    "crafts": topic(
        "kerajinan, kerajinan tangan, perajin, pengrajin, prakarya, merajut, rajutan, rajut, menjahit, "
        "penjahit, keramik, gerabah, tembikar, anyaman, menganyam, sulam, bordir, makrame, tenun, "
        "ukiran kayu, handmade, diy, tukang kayu, origami, decoupage, manik-manik, membatik | crafts, "
        "crafting, handmade, knitting, knitter, crochet, sewing, seamstress, quilting, quilt, pottery, "
        "potter's, ceramics, ceramicist, woodworking, carpentry, weaving, weaver, embroidery, "
        "needlework, origami, macrame, diy, bookbinding, leatherwork, basketry, blacksmith, "
        "woodcarving, wood carving, glassblowing, kintsugi, candle-making, scrapbooking, patchwork, "
        "loom, tapestry, felting, cross-stitch, craftsmanship, artisan, craftsperson, stitching, paper "
        "art, whittling, upholstery, mending, silversmith",
        signs=(
            "benang rajut, mesin jahit, dekranasda, tenun ikat, perajin batik, ulos | etsy, ravelry, "
            "yarn, knit, joinery, carpenter, hand-stitched"
        ),
        hints=(
            "benang, jahit, kriya, kayu, anyam, tanah liat, tangan | stitch, thread, wool, clay, "
            "handcrafted, wooden, workshop, hand, glaze, kiln, needle, fabric, joints, repair, craft"
        ),
        against=(
            "minecraft, kerajinan data, benang merah, lantai keramik, keramik lantai, granit, ubin, "
            "pasang keramik, aircraft | craft beer, craft brewery, aircraft, minecraft, statecraft, "
            "stagecraft, warcraft, craft an email, craft coffee, prompt craft, crafting prompts, "
            "crafting a strategy, hovercraft, tile floor, dental, implant, harry potter, hogwarts, jk "
            "rowling, ai, spacecraft, weaving in and out, craft your, dream weaver"
        ),
        broad=True,
    ),
    "knitting": topic(
        "merajut, rajut, rajutan, perajut, benang rajut, crochet | knitting, knitter, crochet, yarn, "
        "knitwear, sweater knitting, wool shop, knit, jumper knitting",
        hints="benang, syal | wool, needle, stitch, scarf, jumper, cardigan",
        against=(
            "merajut kebersamaan, merajut asa, merajut persatuan, merajut kembali, merajut "
            "silaturahmi, merajut mimpi | close-knit, tight-knit, tightknit, knit together, yarn "
            "package, npm, yarn install, pnpm, hadoop, spin a yarn, xrp"
        ),
        under="crafts",
    ),
    "sewing": topic(
        "menjahit, jahit+, penjahit, mesin jahit, jahitan, menyulam, sulaman, bordir | sewing, "
        "seamstress, sewing machine, quilting, quilt, dressmaking, dressmaker, embroidery, needlework, "
        "patchwork, sewing bee, cross-stitch",
        hints=(
            "kain, benang, pola, seragam | fabric, thread, stitch, needle, hand-stitched, pattern, tailor"
        ),
        against=(
            "luka, operasi, dijahit kepalanya, jahitan caesar, dahi, robek | taylor, tailor-made, "
            "tailored, sewing division, stitched up, wound"
        ),
        under="crafts",
    ),
    "ceramics": topic(
        "keramik, gerabah, tembikar, perajin keramik, tanah liat, membuat keramik | ceramics, pottery, "
        "ceramicist, ceramic, kintsugi, earthenware, porcelain, potter's wheel, stoneware, kiln, "
        "potters",
        signs="| great pottery throw down, raku",
        hints="| clay, glaze, pot, vase, bowl, wheel, potter",
        against=(
            "lantai, ubin, granit, dinding, kamar mandi, pasang keramik | harry potter, rowling, "
            "hogwarts, ceramic coating, dental, tile, ceramic shield, iphone, ceramic battery, wizard, "
            "beatrix potter, superconductor, crown"
        ),
        under="crafts, art",
    ),
    "woodworking": topic(
        "pertukangan, tukang kayu, kerajinan kayu, ukiran kayu, ukir kayu, kayu jati, mebel | "
        "woodworking, carpentry, carpenter, joinery, wood carving, woodcarving, whittling, "
        "woodturning, cabinetmaker, woodwork, woodworker, furniture making, timber frame, hand plane, "
        "dovetail",
        hints="~kayu, perajin | wood, wooden, timber, joints, nails, carved",
        against=(
            "kayu putih, kayu manis, ilegal, kayu gelondongan, kaki kayu, pembalakan | sabrina "
            "carpenter, john carpenter, karen carpenter, carpenters band, dan carpenter"
        ),
        likes="kayu | wood",
        under="crafts",
    ),
    "origami": topic(
        "origami, seni melipat kertas | origami, paper folding, paper crane",
        under="crafts",
    ),
    "weaving": topic(
        "tenun, menenun, tenun ikat, ulos, songket, kain tenun, penenun, anyaman | weaving, weaver, "
        "loom, tapestry, ikat, handloom, textile, basket weaving",
        hints="kain, benang | thread, cloth, fabric, yarn",
        against="kursi anyaman kekuasaan | weaving in and out, dream weaver, fate, weaving traffic",
        under="crafts",
    ),
    "batik": topic(
        "batik, membatik, batik tulis, pembatik, kain batik, batik cap, perajin batik, kain "
        "tradisional | batik, batik maker",
        signs="batik lasem, batik pekalongan, batik solo, kampung batik, canting, laweyan",
        hints="kain, malam | wax, dye, cloth, indonesian textile",
        against="batik air, maskapai, penerbangan, pesawat, korban | batik air, flight",
        under="crafts, fashion",
    ),
}
