"""Dishes, one by one."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, kinds
from bot.core.lexicon.food import FOOD

DISHES: Area = kinds(
    FOOD,
    "food",
    {
        "pizza": "pizza, piza | pizza, pizzeria, margherita, pizzaiolo, neapolitan pizza",
        "burgers": "burger | burger, hamburger, cheeseburger, smash burger",
        "hot dogs": (
            "hot dog, hotdog, corn dog, corndog, sosis bakar | hot dog, hotdog, corn dog, bratwurst, hot "
            "dog stand, hot dog cart"
        ),
        "tacos": (
            "taco, makanan meksiko | taco, mexican food, burrito, guacamole, quesadilla, taqueria, mexican "
            "cooking, tortilla"
        ),
        "cheese": (
            "keju | cheese, cheesemaker, cheesemonger, cheddar, brie, parmesan, stilton, feta, mozzarella, "
            "camembert, cheeseboard, halloumi, blue cheese, gruyere, ricotta, fondue, raclette"
        ),
        "chocolate": (
            "cokelat, coklat, kakao | chocolate, chocolatier, cacao, brownie, chocolate bar, bean-to-bar, "
            "cadbury"
        ),
        "ice cream": (
            "es krim, gelato, eskrim, es puter, es potong | ice cream, gelato, sorbet, sundae, soft serve, "
            "ice lolly, popsicle, gelateria, ice cream van"
        ),
        "durian": "durian, duren, musang king | durian, musang king",
        "honey": "~madu, madu hutan | honey, honeycomb",
        "eggs": (
            "telur asin, telur dadar, telur ceplok | scrambled eggs, omelette, poached eggs, fried egg, "
            "boiled egg"
        ),
        "rice": (
            "nasi goreng, nasi liwet, nasi uduk, nasi kuning, nasi padang | fried rice, risotto, rice "
            "cooker, nasi goreng, jollof"
        ),
        "crackers": "kerupuk, keripik | krupuk, crisps, potato chips",
        "fried chicken": (
            "ayam goreng, ayam geprek, ayam krispi, ayam penyet | fried chicken, chicken wings"
        ),
        "spices": (
            "rempah, rempah-rempah, jalur rempah | spices, spice, spice route, saffron, turmeric, "
            "cinnamon, nutmeg, cardamom"
        ),
        "breakfast": "sarapan, menu sarapan | breakfast, brunch, full english, pancakes, porridge, granola",
        "steak": "steak, daging wagyu | steak, steakhouse, wagyu, ribeye",
        "sushi": "sushi, omakase, sashimi | sushi, omakase, sashimi, nigiri",
        "ramen": "ramen | ramen",
        "kimchi": "kimchi | kimchi",
        "dim sum": "dim sum, dimsum | dim sum, dimsum",
        "pasta": "pasta, spaghetti, spageti | pasta, spaghetti, carbonara, ravioli, tagliatelle",
    },
)
DISHES |= kinds(
    {**DISHES, **FOOD},
    "indonesian food, food",
    {
        "padang food": (
            "masakan padang, nasi padang, makanan padang, rumah makan padang, warung padang, kuliner "
            "padang, masakan minang, kuliner minang, dendeng balado, sate padang, gulai | padang food, "
            "padang restaurant, minang cuisine, minang food"
        ),
        "rendang": "rendang, resep rendang | rendang",
        "satay": "sate, satai, sate ayam, sate kambing, sate padang, sate lilit, sate klathak | satay",
        "soto": "soto, soto ayam, soto betawi, soto lamongan, soto kudus, coto makassar | soto",
        "rawon": "rawon | rawon",
        "gudeg": "gudeg | gudeg",
        "bakso": "bakso, baso, bakso urat, bakso malang, cuanki | bakso, meatball",
        "martabak": "martabak, martabak manis, martabak telur, terang bulan manis | martabak",
        "seblak": "seblak | seblak",
        "cilok": "cilok, cireng, cimol, batagor, siomay | cilok",
        "pempek": "pempek, empek-empek | pempek",
        "tempe": "tempe, mendoan, tempe mendoan, tahu tempe, oncom | tempeh, tempe",
        "indomie": "indomie, mi instan, mie instan | indomie, instant noodles",
        "mie ayam": "mie ayam, mi ayam, bakmi | mie ayam, chicken noodles",
        "bubur ayam": "bubur ayam | bubur ayam, congee",
        "nasi goreng": "nasi goreng | nasi goreng, fried rice",
        "jajanan pasar": (
            "jajanan pasar, klepon, onde-onde, kue lapis, serabi, kue basah, getuk, lemper | jajan pasar"
        ),
        "kerupuk": "kerupuk | krupuk",
    },
)
