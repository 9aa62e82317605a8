"""Technology and the writing of programs."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

TECH: Area = {
    "technology": topic(
        "teknologi, gadget, gawai, kecerdasan buatan, ponsel, smartphone, laptop, robot, robotika, "
        "aplikasi, hp terbaru, tablet, ai, iphone, android, smartwatch, teknologi terbaru, gawai "
        "terbaru, hp android, inovasi teknologi, komputer, internet, wearable, smart home, teknologi "
        "baru, fitur baru whatsapp, kacamata pintar, ponsel lipat, earbuds | technology, tech, gadget, "
        "smartphone, laptop, robot, robotics, artificial intelligence, ai, wearable, iphone, android "
        "phone, headset, smart glasses, smart home, virtual reality, tablet, quantum computer, "
        "consumer tech, app, computer, earbuds, smartwatch, e-reader, raspberry pi, 3d printing, 3d "
        "printer, gizmo, augmented reality, foldable phone, headphones, chatbot, semiconductors, tech "
        "review, microchip, electronics, wi-fi, internet, silicon valley, inventor, invention, quantum "
        "computing, self-driving car, autonomous vehicles, software, apps, battery technology, "
        "self-driving, robotaxi",
        signs=(
            "samsung galaxy, xiaomi, oppo, vivo, apple, chatgpt, google pixel, redmi, realme, "
            "whatsapp, infinix, macbook, airpods, gemini, openai, starlink, ipad, poco, galaxy, "
            "gmail, instagram fitur, ios, chip, nvidia | apple unveils, ipad, airpods, google pixel, "
            "samsung galaxy, openai, chatgpt, nvidia, meta quest, vision pro, macbook, apple watch, "
            "steam deck, gemini, ces 2026, ios, deepmind, starlink, kindle, waymo, "
            "arduino, gpt-5, boston dynamics, linux, windows 11, pixel, framework laptop"
        ),
        hints=(
            "fitur, rilis, resmi, kamera, baterai, layar, chipset, spesifikasi, digital, canggih, "
            "update, pabrikan, perangkat | device, launch, battery, screen, chip, smart, digital, "
            "feature, review, thinner, glasses, captions, update, phone, unveils, online, hardware, "
            "startup, tool, keyboard, prototype, wireless, sensor, gpu, thin"
        ),
        against=(
            "teknologi tepat guna bodong, nuklir iran, operator seluler kuota, rudal, cabai, tersangka "
            "| biotech layoffs, apple pie, tech lawsuit, apple orchard, apple varieties, tech stocks, "
            "tech layoffs, apple grower, apple cider, apple harvest, texas tech, virginia tech, "
            "georgia tech game, antitrust, spyware, texas tech's, ad tech, taiwan invasion, apple "
            "crumble, fiona apple, big apple, apple tree, orchard, social media ban, texas tech red, "
            "app-ban, climate tech"
        ),
        broad=True,
    ),
    "gadgets": topic(
        "gadget, gawai, ponsel, smartphone, hp terbaru, earbuds, smartwatch, laptop, tablet, tws, "
        "ponsel lipat, hp android, hp murah, kacamata pintar, gawai terbaru, spesifikasi hp, "
        "powerbank, konsol genggam | gadget, smartphone, smartwatch, earbuds, headphones, laptop, "
        "tablet, wearable, smart home, smart glasses, e-reader, gizmo, foldable phone, mechanical "
        "keyboard, e-ink, headset, phone review, robot vacuum, smart speaker, raspberry pi, fitness "
        "tracker, smart ring, noise-cancelling, power bank, kindle, handheld console, laptops",
        signs=(
            "samsung galaxy, xiaomi, oppo, vivo, iphone, redmi, realme, macbook, infinix, airpods, "
            "galaxy, ipad, poco, google pixel | iphone, ipad, google pixel, airpods, samsung galaxy, "
            "apple watch, vision pro, macbook, steam deck, meta quest, fitbit, garmin watch, bose, "
            "sonos, nothing phone, thinkpad, framework laptop, oura ring, apple unveils, remarkable "
            "tablet, ray-ban meta"
        ),
        hints=(
            "spesifikasi, baterai, layar, kamera, resmi, harga, fitur, rilis | review, battery, "
            "screen, device, smart, launch, thinner, captions, glasses, unveils, wireless, charger, "
            "keyboard, thin"
        ),
        against=(
            "tablet obat, tablet tambah darah, tablet besi, maling, pencuri, jambret | stone tablet, "
            "clay tablet, cuneiform, tablets of stone, abortion, galaxies, stolen, babylonian, phone "
            "hacking, phone call, inspector gadget, stocks, ulez, blood pressure"
        ),
        under="technology",
    ),
    "apple": topic(
        "apple, iphone, ipad, macbook, ios | apple, iphone, ipad, macbook, ios, macos, tim cook, apple "
        "watch, airpods, vision pro, wwdc, mac mini, imac",
        against=(
            "apple to apple | apple orchard, apple pie, apple varieties, apple growers, apple cider, "
            "apple crumble, fiona apple, big apple, apple harvest, orchard, cider, apple tree, toffee "
            "apple, recipe, apple sauce, apple tv series, apple cake, apple of, granny smith, fruit, "
            "bruise"
        ),
        under="gadgets, technology",
    ),
    "android": topic(
        "android, hp android | android, android phone, google pixel, samsung galaxy, android app",
        against="| android robot film, android dreams",
        under="gadgets, technology",
    ),
    "smart home": topic(
        "smart home, rumah pintar, lampu pintar | smart home, home assistant, home automation, smart "
        "speaker, smart thermostat, alexa, smart bulb, robot vacuum, zigbee",
        under="gadgets, technology",
    ),
    "headphones and hi-fi": topic(
        "audiophile, headphone, speaker, tws, hi-fi | headphones, hi-fi, audiophile, speakers review, "
        "amplifier, turntable, earbuds, loudspeaker, hifi",
        against=(
            "| guest speakers, house speakers, keynote speakers, native speakers, speakers at, speaker "
            "of, speakers corner"
        ),
        under="gadgets",
    ),
    "keyboards": topic(
        "keyboard mekanik, mechanical keyboard | mechanical keyboard, keyboard layout, keycaps, "
        "qwerty, dvorak, split keyboard",
        under="gadgets",
    ),
    "3d printing": topic(
        "cetak 3d, printer 3d, 3d printing | 3d printing, 3d printer, 3d-printed, 3d print",
        against="| ghost gun, gun",
        under="technology",
    ),
    "ai": topic(
        "kecerdasan buatan, ai, kecerdasan artifisial, machine learning, chatgpt, model bahasa, akal "
        "imitasi, pembelajaran mesin, generative ai, ai generatif | ai, artificial intelligence, "
        "machine learning, chatbot, neural network, large language model, llm, llms, deep learning, "
        "generative ai, language model, ai model, ai tool, ai agent, computer vision, agentic, "
        "diffusion model, fine-tuning, small language model, reinforcement learning, deep neural, ai "
        "agents, gpt, prompt engineering, transformer model, open-weight",
        signs=(
            "openai, gemini, copilot, deepseek, sahabat-ai, grok | openai, chatgpt, "
            "deepmind, gpt-5, gpt-4, nvidia, midjourney, hugging face, llama 3, "
            "mistral, geoffrey hinton, copilot, alphafold, deepseek, gemini, notebooklm, stable "
            "diffusion, sora, pytorch, ollama, sam altman, llama.cpp"
        ),
        hints=(
            "algoritma, data, robot, teknologi | gpu, model, algorithm, training, robot, neural, "
            "tokens, train, prompt, weights, inference"
        ),
        against=(
            "ai weiwei, deepfake, hoaks, 'ai jakarta, gemini zodiak, zodiak, kupu | ai weiwei, ai-171, "
            "air india, ai 171, claude monet, van damme, gemini zodiac, horoscope, jean-claude, anwar "
            "ibrahim, claude debussy, allen iverson, deepfake, grok deepfake, claude littner, mistral "
            "wind, avian influenza"
        ),
        under="technology",
    ),
    "robotics": topic(
        "robot, robotika, robot pelayan, humanoid, robot humanoid, kontes robot, lengan robot | robot, "
        "robotics, humanoid robot, roboticist, automaton, robot arm, exoskeleton, drone swarm, robot "
        "dog, robotic, humanoid, robot vacuum, cobot, soft robotics, quadruped robot, robots",
        signs="| boston dynamics, unitree, optimus robot",
        hints="sensor, mesin | sensor, gripper, machine, autonomous",
        against=(
            "robot trading, dibalas robot, robot cs, robot politik, chat robot | mr robot, robot "
            "chicken, i am not a robot, captcha, robocall, robots.txt, robot surgery error, robot "
            "umpire, robots txt, killer robot"
        ),
        under="technology",
    ),
    "internet": topic(
        "internet, dunia maya, media sosial | internet culture, old internet, blogging, websites, "
        "mastodon, fediverse, wikipedia, rss, indie web, personal website, small web, internet "
        "archive, web history, weblog, domain name, blogroll, web forum",
        hints="daring, situs | online, site, website, web, browser",
        against="judi online, blokir | outage, shutdown, ban, starlink, internet cut, abuse",
        under="technology",
    ),
    "electronics": topic(
        "elektronika, arduino, solder, mikrokontroler | electronics, arduino, soldering, circuit "
        "board, oscilloscope, raspberry pi, microcontroller, esp32, amateur radio, pcb, transistor, "
        "breadboard, hardware hacking, synth diy, fpga",
        against=(
            "consumer electronics tariff, toko elektronik | consumer electronics show, pcb pollution, "
            "electronics retailer"
        ),
        under="technology",
    ),
    "inventions": topic(
        "penemu, penemuan unik, inovator muda | inventor, invention, patent, inventors, inventive, "
        "gizmo, clever device",
        hints="alat, ciptaan | device, machine, built, clever",
        against=(
            "penemuan mayat, penemuan jasad | patent troll, patent infringement, patent lawsuit, "
            "patent office, patently, reinvention, patents case"
        ),
        under="technology",
    ),
}
