"""Art, craft, design, photography and what people wear."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

ARTS: Area = {
    "art": topic(
        "seni, seni rupa, lukisan, pelukis, melukis, seniman, pameran seni, pameran lukisan, galeri "
        "seni, mural, patung, pematung, seni kontemporer, perupa, biennale, instalasi seni, karya "
        "seni, seni lukis, seni jalanan, kaligrafi, sketsa | art, artist, art exhibition, painting, "
        "painter, sculpture, sculptor, art gallery, contemporary art, mural, street art, artwork, "
        "biennale, old master, portraitist, fresco, modern art, installation art, art show, still "
        "life, printmaking, masterpiece, art museum, impressionist, impressionism, surrealism, "
        "surrealist, watercolour, watercolor, art history, art school, art fair, oil painting, "
        "retrospective, self-portrait, graffiti artist, curator, etching, lithograph, drawings, land "
        "art, textile art, art collection, ceramics exhibition",
        signs=(
            "galeri nasional, museum macan, affandi, raden saleh, artjog, art jakarta, jogja biennale, "
            "basuki abdullah, salihara, galeri | banksy, van gogh, picasso, monet, vermeer, rembrandt, "
            "hockney, tate modern, tate, rijksmuseum, louvre, kusama, frida kahlo, warhol, basquiat, "
            "matisse, turner prize, uffizi, moma, guggenheim, caravaggio, leonardo da vinci, "
            "botticelli, basel art, klimt, hokusai, tracey emin, royal academy, national gallery, "
            "hilma af klint, georgia o'keeffe, ai weiwei"
        ),
        hints=(
            "pameran, kanvas, kuas, museum, karya, lukis, gambar, kolektor, dipamerkan | gallery, "
            "exhibition, canvas, museum, brush, portrait, exhibit, sketch, exhibits, painted, "
            "drawing, auction, collector, curators, statue, hangs, visitors"
        ),
        against=(
            "seni bela diri, air seni, seni perang, seni berbicara, seni mengelola, seni hidup, seni "
            "negosiasi, seni menghadapi, pentas seni politik, seni peran, pekan seni sekolah, cat "
            "tembok | the art of, martial arts, state of the art, state-of-the-art, art of war, art of "
            "the deal, mixed martial, prior art, art garfunkel, con artist, makeup artist, paint "
            "protection, painting a picture, escape artist, recording artist, art director vogue, "
            "artist of the year, hip-hop artist, streaming, spotify, song, album, rapper, grammy, "
            "pickup artist, tattoo artist, asx, pixel art editor written, draws conclusions, clip art, "
            "ascii art, house painting, painting the town, paints a, paints bleak, painting "
            "contractor, lawsuit"
        ),
        likes="gambar, museum, pameran, galeri, cat minyak, cat air | museum, drawing",
        broad=True,
    ),
    "painting": topic(
        "melukis, lukisan, pelukis, lukis, cat air, cat minyak, seni lukis, kanvas, akrilik | "
        "painting, painter, watercolour, watercolor, oil painting, gouache, acrylic painting, still "
        "life, canvas painting, portrait painting, landscape painting, old master, impressionist, "
        "fresco",
        signs=(
            "affandi, basuki abdullah, raden saleh | van gogh, vermeer, monet, rembrandt, picasso, "
            "hockney, bob ross, caravaggio, matisse, botticelli, turner painting, kahlo, klimt"
        ),
        hints="kuas, galeri, pameran | canvas, brush, palette, gallery, portrait, pigment, copy",
        against=(
            "cat tembok, cat rambut, cat duco, melukis sejarah | paint a picture, painting a picture, "
            "house painting, wall paint, paints bleak, paint protection, painting the town, picture of"
        ),
        under="art",
    ),
    "watercolour": topic(
        "cat air, melukis cat air | watercolour, watercolor, gouache, urban sketching",
        under="painting, art",
    ),
    "drawing": topic(
        "menggambar, sketsa, ilustrasi, ilustrator, doodle, gambar tangan, corat-coret, menggambar "
        "digital | ~drawing, sketching, sketchbook, illustration, illustrator, doodling, doodle, life "
        "drawing, pencil drawing, urban sketching, charcoal drawing, cartoonist",
        hints="pensil, gambar, krayon, komikus | pencil, draw, ink, sketch, drew, comics",
        against=(
            "menggambarkan, tergambar, gambaran, sketsa wajah pelaku, menggambarkan suasana | drawing "
            "board, drawing conclusions, draw conclusions, drawing to a close, drawing room, drawing "
            "up, drawing ire, luck of the draw, league, cup draw, prize draw, drawing criticism, "
            "drawing power, drawing crowds, drawing from, google doodle cricket, google doodle"
        ),
        under="art",
    ),
    "calligraphy": topic(
        "kaligrafi, lettering, hand lettering, menulis indah | calligraphy, calligrapher, hand "
        "lettering, penmanship, handwriting, fountain pen",
        against="| handwriting recognition",
        under="art, design",
    ),
    "sculpture": topic(
        "patung, pematung, seni patung | sculpture, sculptor, bronze statue, marble carving, kinetic "
        "sculpture",
        hints="ukiran | bronze, marble, statue, carved",
        against=(
            "patung kuda, bundaran patung, mematung, patung polisi, kampung patung | statue of "
            "limitations, toppled"
        ),
        under="art",
    ),
    "street art": topic(
        "mural, seni jalanan, grafiti, graffiti | street art, graffiti, mural, muralist, street "
        "artist, banksy",
        against="vandal | vandal",
        under="art",
    ),
    "museums": topic(
        "museum, pameran, galeri seni, galeri nasional, museum nasional, kurator | museum, gallery "
        "exhibition, curator, museumgoer, art gallery, exhibition, planetarium, museums",
        signs=(
            "museum macan, museum angkut | british museum, smithsonian, v&a, louvre, rijksmuseum, "
            "natural history museum, tate modern, met museum, national gallery, science museum, "
            "uffizi, guggenheim"
        ),
        hints=(
            "koleksi, dipamerkan, artefak | gallery, exhibit, collection, visitors, artefact, "
            "artifact, treasures"
        ),
        against=(
            "pameran otomotif, pameran properti, pameran mobil, giias, pameran industri, pameran "
            "pertahanan, pameran franchise, iims, pameran kekuatan, pamer | trade show, heist, museum "
            "piece"
        ),
        under="art",
    ),
    "design": topic(
        "desain, desainer, desain grafis, desain produk, perancang grafis, tipografi, logo baru, "
        "desain logo, ui ux, ux designer, desain komunikasi visual, dkv, desain visual, redesain, "
        "rebranding | design, designer, graphic design, typography, typeface, font, logo, rebrand, "
        "redesign, industrial design, product design, ui design, ux design, user interface, poster "
        "design, lettering, bauhaus, signage, wayfinding, design system, colour palette, color "
        "palette, packaging design, web design, figma, design thinking, kerning, book cover design, "
        "design museum, pictogram, iconography, brand identity, visual identity, furniture design, "
        "service design, dieter rams, chair design, design week, album cover, type design, book "
        "jacket, skeuomorphism, user experience",
        signs=(
            "behance, dribbble, canva | pentagram, it's nice that, creative review, helvetica, jony "
            "ive, milan design week, massimo vignelli, paula scher, eames, saul bass, monotype, comic "
            "sans, wireframe, pantone"
        ),
        hints=(
            "rancang, warna, huruf, gambar, kemasan, poster, visual | colour, color, layout, grid, "
            "visual, interface, aesthetic, prototype, type, studio, minimalist, poster, icon, shape, "
            "pixel, usability, chair, letters, creative, sketches, packaging"
        ),
        against=(
            "desainer busana, rancangan undang-undang, desain rumah, desain besar, grand design, "
            "desain anggaran, desain pemilu, perancang busana, desain konstitusi, desainer fesyen, "
            "desain mobil, desain motor, desain kebijakan, desain hunian | designer babies, designer "
            "baby, fashion designer, by design, designer drugs, system design interview, intelligent "
            "design, designer handbag, designer dog, chip design, drug design, protein design, chip "
            "designer, protein, designer dress, enzyme, catwalk, designer clothes, handbags, runway, "
            "game designer, design flaw, reactor design, antibody, antibodies, molecule, designer "
            "cell, dress designer, kitchen design, set designer, costume designer, database design, "
            "api design, design patent, battery design, vaccine, language design, type system"
        ),
        likes="logo | logos, fonts, ui",
        broad=True,
    ),
    "typography": topic(
        "tipografi, huruf digital, font, jenis huruf, desain huruf, aksara, lettering | typography, "
        "typeface, font, typographer, type designer, lettering, type design, kerning, serif, sans "
        "serif, letterpress, sans-serif, signwriting, sign painter, variable font, type foundry, "
        "typesetting, type foundries, ligature",
        signs=(
            "| helvetica, comic sans, times new roman, garamond, gill sans, futura, monotype, arial, "
            "calibri, papyrus font, letterform"
        ),
        hints=("huruf, cetak | type, letters, letter, dyslexia, printing, designers, alphabet, ink, glyph"),
        against=(
            "| blood type, type 2, type system, type theory, typescript, type inference, fontaine, "
            "static types, typed"
        ),
        under="design",
    ),
    "user experience": topic(
        "ux, ui ux, desain ux, pengalaman pengguna, ux designer, riset pengguna, desain antarmuka, ux "
        "writer, ux writing, ui/ux | ux, ui ux, user experience, ux design, user interface, usability, "
        "interaction design, user research, ui design, accessibility design, dark patterns, dark "
        "pattern, ux research, ux writing, microcopy, web accessibility, design system, onboarding "
        "flow, error messages, prototyping, wireframe",
        signs="| figma, nielsen norman, prototype, prototypes",
        hints=(
            "antarmuka, aplikasi, pengguna, desain | interface, button, users, usable, form, design, "
            "designers, accessible, app, intuitive, screen, settings, menu"
        ),
        against=(
            "ui depok, mahasiswa ui, kampus ui, universitas indonesia, rektor | ux store, mazda ux, lexus"
        ),
        likes="ui | ui",
        under="design, product",
    ),
    "web design": topic(
        "desain web, desain website, bikin website | web design, website design, web designer, "
        "responsive design, css, landing page, web typography, css grid, homepage design",
        hints="website, situs | website, browser, layout, page",
        under="design, web development",
    ),
    "photography": topic(
        "fotografi, fotografer, foto kamera, memotret, motret, kamera analog, pameran foto, hunting "
        "foto, tips foto, kamera mirrorless, hasil jepretan, kamera film, fotografi jalanan, juru "
        "foto, jepretan, kamera saku, fotografi ponsel | photography, photographer, photo essay, "
        "photobook, film camera, mirrorless camera, dslr, street photography, wildlife photographer, "
        "photo competition, camera lens, darkroom, photojournalist, analogue photography, polaroid, "
        "photo exhibition, photograph, portrait photography, disposable camera, astrophotography, "
        "photo contest, landscape photography, photographic, photography competition, photo album, "
        "photo prize, drone photography",
        signs=(
            "fujifilm, canon eos, leica, lensa kamera, nikon, pewarta foto, darwis triadi, gopro | "
            "leica, fujifilm, hasselblad, nikon, kodak, ansel adams, magnum photos, cartier-bresson, "
            "vivian maier, annie leibovitz, wildlife photographer of the year, martin parr, canon eos, "
            "shutter, gopro, bokeh, sebastiao salgado, sebastião salgado"
        ),
        hints=(
            "kamera, foto, potret, lensa, jepret, ponsel, galeri, malam | camera, photo, lens, "
            "portrait, frame, picture, captured, exposure, image, negatives, film, phone, lights, "
            "northern lights"
        ),
        against=(
            "kamera cctv, kamera etle, foto syur, foto bugil, cctv, etle, tilang, foto prewedding "
            "viral, pas foto, foto copy, fotokopi, foto korban, potret buram, potret kemiskinan, "
            "fotosintesis | security camera, cctv, speed camera, dashcam, dash cam, camera trap, body "
            "camera, bodycam, hidden camera, ring camera, photo finish, photo-sharing app, mugshot, "
            "candid camera, photo id, doorbell, surveillance, camera app bug, photosynthesis, bikini, "
            "photo voter"
        ),
        likes="foto, foto-foto, potret, kamera | photos, photo, cameras, camera, pictures",
    ),
    "stationery": topic(
        "alat tulis, pena, pulpen, buku catatan, jurnal, bullet journal, alat tulis lucu | stationery, "
        "fountain pen, bullet journal, typewriter, letter writing, pen pal, washi tape, moleskine, ink "
        "pen, postcards, snail mail, penpal, handwritten letter",
        hints="| pen, ink, paper, journal, notebook, pencil",
        against=(
            "| le pen, marine le pen, notebook llm, notebooklm, jupyter, jupyter notebook, colab, open "
            "ai, laptop, penitentiary, vape, apple pencil, pencilled, bullpen"
        ),
    ),
    "typewriters": topic(
        "mesin tik, mesin ketik | typewriter",
        under="stationery",
    ),
}
