"""Books, and writing them."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, kinds, topic

LETTERS: Area = {
    "books": topic(
        "buku, novel, membaca buku, baca buku, sastra, perpustakaan, toko buku, pustakawan, sastrawan, "
        "novelis, cerpen, novel terbaru, literasi, klub buku, resensi buku, kutu buku, bazar buku, "
        "pameran buku, taman bacaan, rekomendasi buku, buku bekas, buku anak, penulis novel, "
        "perpusnas, puisi, novel indonesia, buku terbaru, bacaan, pembaca buku | books, book, novel, "
        "novelist, fiction, nonfiction, bookshop, bookstore, library, librarian, book club, bookworm, "
        "literature, literary, paperback, memoir, booker prize, reading list, audiobook, bookmarks, "
        "short stories, page-turner, debut novel, essay collection, poetry, poet, poem, bookseller, "
        "book festival, ebook, e-reader, sci-fi novel, crime novel, fantasy novel, book review, "
        "bibliophile, children's book, picture book, reading rooms, anthology, novella, hardback, "
        "bookshelf, translated fiction, novelists, must-read, whodunnit, biography, literary festival",
        signs=(
            "gramedia, pramoedya ananta toer, pramoedya, andrea hirata, dee lestari, eka kurniawan, "
            "tere liye, leila s chudori, laskar pelangi, makassar international writers, ubud writers, "
            "big bad wolf, laut bercerita, sapardi, chairil anwar, ahmad tohari, ronggeng dukuh paruk, "
            "bumi manusia, goodreads, joko pinurbo, ayu utami, filosofi teras, marchella fp, nh dini | "
            "goodreads, kindle, pulitzer prize, women's prize, nobel prize in literature, jane austen, "
            "agatha christie, haruki murakami, murakami, margaret atwood, stephen king, sally rooney, "
            "zadie smith, orwell, virginia woolf, dickens, brontë, bronte, penguin classics, faber, "
            "booktok, hay festival, waterstones, tolkien, ursula k le guin, toni morrison, kafka, "
            "tolstoy, dostoevsky, shakespeare's, booker longlist, hilary mantel, kazuo ishiguro, "
            "colson whitehead, donna tartt, roald dahl, terry pratchett, isabel allende, gabriel "
            "garcía márquez, little free library, libby app, hemingway, project gutenberg, pride and "
            "prejudice, elena ferrante, longlist"
        ),
        hints=(
            "penulis, baca, membaca, bab, halaman, penerbit, rak, diterbitkan, cerita, dibaca | read, "
            "reading, reader, reads, writer, chapter, pages, publisher, story, published, shelf, "
            "shelves, stories, plot, author's, classic, debuts, author, manuscript, bestseller"
        ),
        against=(
            "buku rekening, buku tabungan, buku nikah, buku pelajaran, buku besar, buku putih, buku "
            "hitam, buku tamu, buku pedoman, buku panduan, bpkb, buku sejarah pemain, rekor buku, buku "
            "ii, kubu, buku merah kpk, buku kas, buku tanah, novel baswedan | macbook, chromebook, "
            "matebook, zenbook, beige book, comic book movie, book a table, book a flight, how to "
            "book, price to book, balance the books, cook the books, book value, booked, to book now, "
            "booking, record books, history books, book a, book your, fully booked, order book, order "
            "books, library card hack, javascript library, c library, code library, open-source "
            "library, react library, python library, rust library, standard library, libraries "
            "written, header-only library, library for, a library to, npm, github library, template "
            "library, playbook, book of mormon, rule book, rulebook, yearbook photos, textbook case, "
            "notebook, guestbook, matchbook, book flights, in my book, by the book policing, throw the "
            "book, books his place, books place, books spot, books a place, books ticket, novel "
            "approach, novel way, novel method, novel coronavirus, novel material, novel drug, novel "
            "class, novel technique, novel antibiotic, booking.com, look book, comic books film, off "
            "the books, flight bookings, library in go, library that"
        ),
        likes="baca, membaca | reading, sci-fi books, literature",
        broad=True,
    ),
    "libraries": topic(
        "perpustakaan, pustakawan, taman bacaan, perpusnas, taman baca, perpustakaan keliling, "
        "perpustakaan jalanan | library, librarian, mobile library, reading room, little free library, "
        "bookmobile, libraries",
        hints="buku, baca, pinjam | books, book, shelves, borrow, reading, overdue book",
        against=(
            "| javascript, python, rust, c++, npm, react, open-source, framework, component, code, "
            "header-only, template library, library for, library to, api, golang, dll, standard "
            "library, toolkit, library that, typescript, sdk, steam library, game library, photo "
            "library"
        ),
        under="books",
    ),
    "poetry": topic(
        "puisi, penyair, sajak, musikalisasi puisi, baca puisi, pantun, membaca puisi, antologi puisi, "
        "syair | poetry, poet, poem, verse, haiku, sonnet, poetry slam, poet laureate, spoken word, "
        "limerick, ode",
        signs=(
            "sapardi, chairil anwar, joko pinurbo, ws rendra, taufiq ismail, wiji thukul | mary "
            "oliver, seamus heaney, emily dickinson, sylvia plath, ts eliot, t.s. eliot, maya angelou, "
            "amanda gorman, pablo neruda, rumi, wordsworth, keats"
        ),
        hints="bait, larik, sastra | stanza, lines, rhyme",
        against=(
            "pantun politik, saling balas pantun | poetry package, python poetry, poetry install, "
            "pyproject, poetry in motion, poetic justice, pip"
        ),
        under="books, writing",
    ),
    "science fiction": topic(
        "fiksi ilmiah, sci-fi, novel fiksi ilmiah, film fiksi ilmiah | science fiction, sci-fi, scifi, "
        "sci-fi novel, cyberpunk, space opera, solarpunk, speculative fiction",
        signs=(
            "star wars, star trek, interstellar, dune | dune, blade runner, isaac asimov, asimov, "
            "arthur c clarke, ursula k le guin, star trek, star wars, doctor who, philip k dick, hugo "
            "award, the expanse, foundation season, three-body problem, 3 body problem, william "
            "gibson, andy weir, octavia butler, severance, black mirror, the matrix, battlestar"
        ),
        against="| sand dune, dunes, erosion, dune buggy, solar, cyberpunk leather",
    ),
    "fantasy": topic(
        "novel fantasi, fiksi fantasi, cerita fantasi | fantasy novel, fantasy books, epic fantasy, "
        "romantasy, fantasy fiction, fantasy series, dragons",
        signs=(
            "lord of the rings, harry potter, game of thrones | tolkien, lord of the rings, game of "
            "thrones, brandon sanderson, narnia, terry pratchett, discworld, the hobbit, house of the "
            "dragon, wheel of time, neil gaiman, studio ghibli, earthsea, rings of power, robin hobb, "
            "sarah j maas, george rr martin"
        ),
        against=(
            "sepak bola | fantasy football, fantasy premier league, fantasy baseball, fpl, final "
            "fantasy, imagine dragons, dragons' den, dragon's den, dragon fruit, fantasy basketball, "
            "spacex dragon, dragons den, gay"
        ),
    ),
    "crime fiction": topic(
        "novel detektif, cerita detektif, novel misteri, sherlock holmes, detective conan | crime "
        "fiction, crime novel, detective novel, whodunnit, whodunit, murder mystery novel, mystery "
        "novel, thriller novel, cosy crime, cozy mystery, nordic noir, detective fiction",
        signs=(
            "agatha christie, detektif conan | agatha christie, sherlock holmes, hercule poirot, miss "
            "marple, richard osman, thursday murder club, raymond chandler, ian rankin, only murders "
            "in the building, knives out, columbo"
        ),
        under="books",
    ),
    "writing": topic(
        "nulis+, menulis, penulis, puisi, cerpen, menulis puisi, menulis kreatif, blog, penulis muda, "
        "kepenulisan, tips menulis, jurnal pribadi, penyair, menulis novel, kelas menulis, menulis "
        "cerpen, menulis buku harian, esai | creative writing, writer's block, writers' room, poetry, "
        "poet, poem, blogging, blogger, journaling, memoirist, essayist, novelist, screenwriter, "
        "copywriter, ghostwriter, short story, writing tips, writing advice, writing prompt, "
        "storytelling, first draft, writers, writer, on writing, letter writing, diarist, nanowrimo, "
        "writing retreat, personal essay, diary, diaries, playwright, newsletter writing, writing "
        "routine, freelance writing, editing a novel, writing course",
        signs=("| ursula k le guin on, george saunders, haruki murakami, anne lamott, substack"),
        hints=(
            "~tulisan, naskah, kata, tulis, kalimat | words, draft, essay, sentence, prose, write, "
            "author, manuscript, storyteller, pen, literary, editor, wrote, stories, letters, verse, "
            "writing"
        ),
        against=(
            "menulis kode, surat wasiat, batik tulis, tangan kartini, ditulis hakim, alat tulis | "
            "rewriting, compiler, kernel, driver, rust, python, code, in c, typewriter ribbon, "
            "javascript, screenwriters strike, go, writer of the bill, underwriter, singer-songwriter, "
            "api, software, tests, unit tests, sql, operating system, interpreter, type system, "
            "programs, parser, screen writers guild, emulator, bootloader, shader, llm, writeup, "
            "copywriting"
        ),
        likes="| writing",
    ),
    "journaling": topic(
        "jurnal harian, bullet journal, menulis jurnal, buku harian, diari, journaling | journaling, "
        "diary, bullet journal, journal prompts, diarist, commonplace book, gratitude journal, morning "
        "pages",
        against=(
            "| wall street journal, diary of a wimpy, bridget jones, journal of, diary farmers, anne "
            "frank, video diary"
        ),
        under="writing, stationery",
    ),
    "comics": topic(
        "komik, komikus, webtoon, manga, manhwa, komik lokal, baca komik, mangaka, komik strip, buku "
        "komik, webcomic, toko komik | comics, comic book, graphic novel, comic strip, webcomic, "
        "manga, webtoon, cartoonist, mangaka, comic artist, graphic novelist, comic-con, comic con, "
        "comicbook, manhwa, graphic memoir, superhero comic",
        signs=(
            "one piece, gundala, si juki, bumilangit, panji koming, tahilalats, chapter manga, naruto, "
            "tintin, doraemon | marvel comics, dc comics, tintin, asterix, peanuts comic, charles "
            "schulz, calvin and hobbes, art spiegelman, alan moore, sandman comic, garfield, far side, "
            "2000ad, beano, moomin, alison bechdel, xkcd, batman comic, spider-man comic, jack kirby, "
            "fantagraphics, stan lee, maus"
        ),
        hints=(
            "panel, karakter, chapter, gambar, superhero, spoiler | panel, superhero, illustrator, "
            "drawn, strip, hero, villain, draw, marvel, batman"
        ),
        against=(
            "| comic sans, comic actor, comic relief, comic timing, stand-up, comic actress, comical, "
            "stand-up comic, comic genius, comic's set, gaza strip, las vegas strip, andrew garfield, "
            "strip search"
        ),
    ),
    "manga": topic(
        "manga, mangaka, manhwa, komik jepang | manga, mangaka, manhwa, shonen",
        signs=(
            "one piece, naruto, jujutsu kaisen, chapter manga, attack on titan, chainsaw man, "
            "detective conan, slam dunk manga, dandadan | one piece, naruto, jujutsu kaisen, attack on "
            "titan, chainsaw man, akira toriyama, naoki urasawa, berserk, junji ito, osamu tezuka, "
            "shonen jump, dragon ball, spy x family, sailor moon"
        ),
        hints="chapter, spoiler | volume, chapter, japanese",
        against="mangga | one piece swimsuit, one piece of",
        under="comics, anime",
    ),
    "webtoon": topic(
        "webtoon, manhwa, komik digital | webtoon, manhwa, webcomic",
        under="comics",
    ),
}
LETTERS |= kinds(
    LETTERS,
    "books",
    {
        "picture books": (
            "buku anak, buku cerita anak, dongeng anak, dongeng | children's book, picture book, fairy "
            "tale, fairytale, julia donaldson, gruffalo, roald dahl, maurice sendak"
        ),
        "audiobooks": "buku audio, audiobook | audiobook, audible, narrator",
        "second-hand books": (
            "buku bekas, pasar buku, toko buku bekas | second-hand bookshop, used bookstore, rare books, "
            "antiquarian, secondhand bookshop"
        ),
        "bookshops": "toko buku, gramedia | bookshop, bookstore, bookseller, waterstones, barnes & noble",
        "book clubs": "klub buku, klub baca | book club, reading group",
        "non-fiction": "buku nonfiksi | nonfiction, non-fiction, popular science book, essay collection",
        "biographies": "biografi, memoar, autobiografi | memoir, biography, autobiography",
    },
)
