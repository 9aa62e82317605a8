"""The writing of programs, and data."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

PROGRAMS: Area = {
    "programming": topic(
        "ngoding, koding, coding, pemrograman, bahasa pemrograman, programmer, pengembang perangkat "
        "lunak, software engineer, open source, developer, pengembang aplikasi, pengembang web, web "
        "developer, belajar coding, hackathon, bikin aplikasi, perangkat lunak, laravel, bootcamp "
        "coding, sumber terbuka, algoritma, javascript, kode program | programming, programmer, "
        "coding, developer, software engineer, software engineering, open source, open-source, "
        "codebase, compiler, ~api, javascript, typescript, kubernetes, docker, github, linux, "
        "debugging, refactoring, web development, css, frontend, backend, database, postgres, "
        "postgresql, sqlite, devops, open-source software, microservices, git, rustlang, golang, c++, "
        "c#, node.js, django, functional programming, unit tests, unit testing, type system, code "
        "review, technical debt, wasm, webassembly, emacs, neovim, command line, terminal emulator, "
        "~ide, vs code, low-code, regex, software developer, stack overflow, garbage collector, "
        "concurrency, async, static typing, programming language, hackathon, html, pull request, "
        "monorepo, ci/cd, spreadsheet engine, self-hosted, self-hosting, shell script, lisp, haskell, "
        "erlang, clojure, fortran, cobol, sql, data structure, web app, shader, game engine, query "
        "language, legacy code, query planner, software architecture, source code, event sourcing, "
        "vibe coding, ocaml, distributed systems, merge conflict, linter, parser, bytecode, opengl, "
        "vulkan, posix, ssh, memory safety, hash table, serverless, refactor, ui framework, querying "
        "graphs, redis, kafka, nginx, graphql, protobuf, terraform, ansible, stack trace, web "
        "assembly, package manager, npm, ruby on rails, asyncio, spring boot, docker compose, tcp, "
        "dns, operating system, assembly language, embedded systems, microcontroller, firmware, pycon, "
        "fosdem, codebases, webdev, freebsd, openbsd, hacktoberfest, react native, react component, "
        "react app, in react, react server, faster interpreter, linux kernel, software development, "
        "software project, free software, software design",
        signs=(
            "flutter dev, kotlin, dicoding, hacktoberfest, pythonid, github, visual studio | show hn, "
            "linus torvalds, jetbrains, stackoverflow, ask hn, hacker news, leetcode, cargo "
            "crate, guido van rossum, jvm, vue.js, next.js, numpy, pandas dataframe, arduino, advent "
            "of code, llvm, gcc, debian, ubuntu, htmx, tailwind, swiftui, dijkstra, donald knuth, "
            "knuth, raspberry pi pico, esp32, nixos, homebrew package, cuda, bash script"
        ),
        hints=(
            "kode, aplikasi, pengembang, python, java, google, program, server, bug, situs, php | "
            "code, python, java, rust, go, swift, ruby, rewrite, interpreter, library, framework, "
            "bug, server, performance, faster, query, script, tool, open, engine, memory, cache, "
            "build, compile, deploy, functions, runtime, services, gpu, architecture, writing, "
            "language, app, tiny, parse, startup, boot, latency, repository, types, graph, shipped, "
            "lands, maintainer, maintainers, test, debug, engineer, engineers, tests, release, cli, "
            "web, vim, elixir, scala, zig, react, algorithms, kernel, software"
        ),
        against=(
            "kode redeem, kode etik, program pemerintah, developer perumahan, program makan, kode pos, "
            "kode icd, bus, pengembang perumahan, kode promo, kurikulum | property developer, house "
            "developer, apple orchard, dress code, zip code, penal code, building code, area code, "
            "highway code, java island, taylor swift, popcorn kernel, corn kernel, cheat code, housing "
            "developer, property developers, rust belt, code of conduct, rust from, postcode, cast "
            "iron, snake, sunbathing, vim and vigour, vim and vigor, housing developers, sign language "
            "interpreter, real estate developer, wuthering, alec baldwin, indie game developer of, "
            "scooter, vim and vinegar, sumatra, red lobster, scala opera, la scala, volcano, cycle, "
            "genetic code, clothing, game developer layoffs, qr code, da vinci code, harley, building "
            "codes, court interpreter, cobalt, terminal 5, airport, developers to build homes, docker "
            "museum, dockers, kernel of truth, hazelnut, redis brewery, redwood, kafkaesque, franz "
            "kafka, the matildas, elixir of, code name, code red, dress codes, nginx lawsuit, haskell "
            "invitational, eddie haskell, cargo ship, ozempic, birds"
        ),
        likes="| rust, java, python, code, software",
        under="technology",
    ),
    "python": topic(
        "python, pemrograman python, belajar python | python programming, python language, python "
        "developer, python library, pycon, cpython, django, flask, pandas dataframe, numpy, asyncio, "
        "pytest, jupyter, pip install, in python, python 3, python script, polars",
        hints=(
            "kode, ngoding, pemrograman, koding, versi | python, code, interpreter, faster, release, "
            "lands, library, package, script, developers, programming, tutorial, app, pip, pep, "
            "typing, tool, language"
        ),
        against=(
            "ular, melilit, telan, kulit ular | snake, monty python, burmese, reptile, ball python, "
            "sunbathing, zookeeper, swallowed, swallows, florida, everglades, venom, toilet, garden, "
            "roof, metres, boa, escaped, queensland"
        ),
        under="programming",
    ),
    "rust": topic(
        "bahasa rust, pemrograman rust | rustlang, written in rust, rust programming, rust compiler, "
        "cargo crate, in rust, rewrite in rust, rust crate, rust for linux, borrow checker, rust "
        "foundation",
        hints=(
            "| rust, code, memory safety, crate, compiler, async, linux, kernel, programming, rewrite, "
            "safe, unsafe, c++, engine"
        ),
        against=(
            "karat | cast iron, rust from, rust belt, corrosion, rusty, wheat rust, alec baldwin, "
            "pans, stain, marcus rust, paint, iron, mathias rust, coffee rust, halyna"
        ),
        under="programming",
    ),
    "java": topic(
        "pemrograman java | java developer, java programming, jvm, openjdk, spring boot, java "
        "services, java 21, java 25, kotlin, java virtual",
        hints="| java, services, code, jdk, garbage collector, maven, developers, app",
        against=(
            "pulau jawa | island, java island, central java, east java, west java, indonesia, volcano, "
            "temple, java jazz, scooter, waterfalls, java sea, java sparrow, coffee"
        ),
        under="programming",
    ),
    "javascript": topic(
        "javascript, typescript, nodejs, react js | javascript, typescript, node.js, vue.js, next.js, "
        "svelte, deno, npm, angular framework, ecmascript, es2025, htmx",
        hints="| react, bun runtime",
        against=(
            "| react to, reacts to, fans react, chemical, how they react, users react, world leaders react"
        ),
        under="programming, web development",
    ),
    "web development": topic(
        "web developer, pengembang web, bikin website, frontend, backend developer, pengembangan web | "
        "web development, web developer, frontend, html, css, javascript, web app, web components, "
        "webdev, browser engine, front-end, wordpress, static site, web platform, service worker, "
        "progressive web",
        hints="website, situs | website, browser, site, page, server, layout, react",
        against="| react to, reacts to, spider web, deep web, dark web, world reacts",
        under="programming",
    ),
    "databases": topic(
        "basis data, database, sql | database, postgres, postgresql, sqlite, mysql, sql, mongodb, "
        "duckdb, redis, query planner, b-tree, vector database, clickhouse, data warehouse, nosql",
        hints="kueri, data | query, index, table, storage, transaction, schema",
        against=(
            "kebocoran, bocor | dna database, leak, criminal database, breach, police database, "
            "fingerprint, sex offender, voter database"
        ),
        under="programming",
    ),
    "open source": topic(
        "open source, sumber terbuka, perangkat lunak bebas | open source, open-source, free software, "
        "floss, maintainer, maintainers, linux, gnu, libre software, fosdem, github, linux foundation, "
        "open-sourced, oss, blender foundation, libreoffice, gpl licence, apache license, self-hosted",
        signs=(
            "| linus torvalds, richard stallman, debian, wikipedia, mozilla, blender, vlc, "
            "openstreetmap, mastodon"
        ),
        hints="| sqlite, contributor, licence, license, fork, community, source, repository",
        against=(
            "| osint, open-source intelligence, maine, blender recipe, cocktail, smoothie, github "
            "copilot price, best blender, blenders"
        ),
        under="programming",
    ),
    "linux": topic(
        "linux, ubuntu | linux, ubuntu, debian, fedora linux, arch linux, linux kernel, nixos, gnome "
        "desktop, systemd, linux mint, wayland, kde plasma, steamos, red hat linux, freebsd",
        against="| gnome garden, garden gnome",
        under="open source, programming",
    ),
    "cybersecurity": topic(
        "keamanan siber, siber | cybersecurity, infosec, password manager, encryption, cryptography, "
        "security researcher, pen testing, passkeys, two-factor, capture the flag, end-to-end "
        "encryption, bug bounty, ethical hacker",
        hints="sandi, enkripsi | password, secure, privacy, key, encrypted, hackers",
        under="programming, technology",
    ),
    "data": topic(
        "data science, analisis data, statistik, ilmuwan data, data analyst, data scientist, "
        "visualisasi data, analis data, sains data, big data, statistika, infografik, olah data, "
        "spreadsheet, excel | data science, data scientist, data visualisation, data visualization, "
        "statistics, statistician, analytics, dataset, data analysis, infographic, dataviz, bayesian, "
        "regression, data analyst, data journalism, big data, open data, pandas dataframe, data "
        "engineering, statistical, r programming, causal inference, data-driven, p-values, simpson's "
        "paradox, visualised, data pipeline, randomised trial, duckdb, jupyter, data story, data set, "
        "histogram, kaggle, reading charts, beautiful charts, spreadsheets",
        signs=(
            "bps, tableau, kaggle | tableau, fivethirtyeight, hans rosling, our world in data, edward "
            "tufte, florence nightingale's, ggplot, nate silver, w.e.b. du bois charts, r package, "
            "power bi"
        ),
        hints=(
            "data, grafik, angka, survei, pusing | data, chart, graph, numbers, graphs, averages, "
            "survey, model, correlation, mean, average, visual, plot, uncertainty, sample, trends, "
            "interactive, charts, excel, probability, spreadsheet"
        ),
        against=(
            "kuota data, paket data, data pribadi bocor, kebocoran data, pusat data, data center, data "
            "penerima, data kemiskinan, bansos, data bps, dtks, kuota, inflasi, statistik pertemuan, "
            "statistik pemain, head to head, stem rumput, data pemilih | data breach, data centre, "
            "data center, data protection, data leak, personal data, jobs data, inflation data, data "
            "plan, mobile data, payrolls, jobless, singles chart, album charts, uk charts, tops the "
            "charts, tops charts, no 1, gdp, crime statistics, official statistics show, labor "
            "statistics, gene, excel in, excel at, excels in, jobs report, bureau of labor, excelled, "
            "office for national statistics, off the charts, billboard, bad data, privacy, "
            "chart-topping, poll, polls, charts a course, charts course, vital statistics"
        ),
        likes="data | data",
    ),
    "statistics": topic(
        "statistik, statistika, ahli statistik, membaca statistik | statistics, statistician, "
        "bayesian, probability, regression, causal inference, statistical, p-value, p-values, "
        "simpson's paradox, standard deviation",
        signs="bps | hans rosling, david spiegelhalter, nate silver, florence nightingale's",
        hints=(
            "angka, data, pusing, survei | numbers, data, averages, sample, chance, odds, gentle introduction"
        ),
        against=(
            "statistik pertemuan, statistik pemain, head to head, inflasi, kemiskinan, statistik gol | "
            "crime statistics, labor statistics, official statistics, jobs, vital statistics, goal "
            "statistics, office for national statistics"
        ),
        under="data",
    ),
    "data visualisation": topic(
        "visualisasi data, infografik | data visualisation, data visualization, dataviz, infographic, "
        "edward tufte, chart design, interactive map",
        under="data, design",
    ),
}
