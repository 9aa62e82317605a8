"""Smaller pursuits of work, study and home that fit under no other area."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

PURSUITS: Area = {
    "scholarships": topic(
        "beasiswa, beasiswa kuliah, kuliah di luar negeri | scholarship, fellowship, study abroad, bursary",
        signs="lpdp, penerima beasiswa, pendaftaran beasiswa | erasmus scholarship, chevening, fulbright",
        hints="kuliah, kampus, s2, syarat, pendaftaran | university, students, campus, degree, apply",
    ),
    "freelancing": topic(
        (
            "pekerja lepas, freelance, kerja lepas, freelancer | freelancing, freelance, freelancer, "
            "self-employed"
        ),
        hints="klien, tarif, proyek, portofolio | client, clients, invoice, invoices, retainer, rates, gig",
    ),
    "accounting": topic(
        "akuntansi, akuntan, pembukuan | accounting, accountant, accountancy, bookkeeping, bookkeeper",
        hints="pajak, laporan, neraca, kas | ledger, audit, spreadsheet, books, tax, script",
        against="| accounting for, creative accounting, holds accountable",
    ),
    "sales": topic(
        "tenaga penjual, penjualan | sales call, salesperson, salespeople, sales team, sales rep",
        hints="pelanggan, target, prospek | customer, rep, pitch, deal, quota, leads",
        likes="jualan | sales, selling",
        against=(
            "harga, saham, anjlok | garage sales, car boot, sales tax, record sales, sales rise, sales fall"
        ),
    ),
    "management": topic(
        "manajemen, manajemen tim, memimpin tim | management, team management, managing people",
        signs="rapat tim, rapat berdiri, rapat singkat | one-on-ones, one-on-one meeting, stand-up meeting",
        hints=(
            "manajer, tim, rapat, bawahan, kompak, atasan | manager, team, meeting, report, feedback, "
            "question"
        ),
        against="manajemen laba, manajer liga | waste management, anger management, football manager",
    ),
    "careers": topic(
        "wawancara kerja, karier, melamar kerja | job interview, careers, cv, cover letter, resume",
        signs=(
            "pertanyaan wawancara, surat lamaran, tips karier | interview questions, job hunting, job seekers"
        ),
        likes="karir | career",
        hints=(
            "rekruter, lamaran, hrd, wawancara, pekerjaan | recruiter, interview, hire, hiring, promotion"
        ),
    ),
    "soap making": topic(
        (
            "bikin sabun, membuat sabun, sabun buatan sendiri, sabun | soap making, soapmaking, "
            "handmade soap, bath bomb, homemade soap"
        ),
        hints="wangi, minyak, batang | fizzers, lather, lye, bath, scent",
        against="| soap opera, soap operas",
    ),
    "kites": topic(
        "layang-layang, layangan, main layangan | kites, kite, kite flying, kite festival",
        against="layangan putus | red kite, red kites, kitesurfing, black kite",
        under="toys",
    ),
    "nail art": topic(
        "nail art, seni kuku, cat kuku | nail art, manicure, manicurist, nail polish, nail salon",
        against=(
            "kuku kaki gajah, paku | hammer, nails it, nailed it, bed of nails, nail biter, nail "
            "biting, carpenter"
        ),
        likes="kuku | nails",
        under="beauty",
    ),
    "hair": topic(
        (
            "rambut, potong rambut, gaya rambut, tata rambut, penata rambut | hair, hairdressing, "
            "hairstyle, haircut,hairdresser, hairstylist, barber, barbershop, hair salon"
        ),
        hints="salon, uban, keriting, cukur | salon, stylist, stylists, grey, curls, braid, fringe",
        against="| hair-raising, hair of the dog, by a hair, hair's breadth",
        under="beauty",
    ),
    "clocks": topic(
        (
            "jam dinding, jam antik, jam kuno, tukang jam, jam bandul | clocks, clockmaker, clockwork, "
            "horology,grandfather clock, pendulum clock"
        ),
        against=(
            "| around the clock, against the clock, clock off, o'clock, body clock, clock in, checks "
            "the clock, biological clock, turn back the clock, clocks go back"
        ),
    ),
    "composting": topic(
        "kompos, pengomposan, bikin kompos | composting, compost, compost heap, compost bin, wormery",
        hints="sampah dapur, pupuk, cacing | heap, scraps, worms, soil",
        under="gardening",
    ),
    "botany": topic(
        "botani, ahli botani | botany, botanist, botanical",
        signs="spesies bunga baru, herbarium | new orchid species, herbarium, new plant species",
        hints="anggrek, bunga, spesies | bloom, orchid, flower, species",
        under="science",
    ),
    "storytelling": topic(
        (
            "mendongeng, dongeng, pendongeng, bercerita | storytelling, storyteller, bedtime story, "
            "bedtime stories"
        ),
        against="| data storytelling, brand storytelling",
    ),
    "leather craft": topic(
        (
            "kerajinan kulit, sepatu kulit, perajin kulit, tas kulit | leather craft, leatherwork, "
            "leather goods,cobbler, shoemaker, saddlery, leathercraft"
        ),
        under="crafts",
    ),
    "rattan and furniture": topic(
        (
            "mebel, furnitur, kursi rotan, rotan, anyaman rotan, kursi kayu | furniture, rattan, "
            "rocking chair, joinery,cabinet maker, upholstery, armchair"
        ),
        against="ekspor mebel | furniture giant, furniture store",
    ),
    "board tricks and juggling": topic(
        "juggling, akrobat, sulap jalanan | juggling, juggle, juggler, unicycle, circus skills, acrobatics",
        against="| juggling work, juggling jobs, juggling act, juggles work, juggling two",
        under="circus",
    ),
    "satellites": topic(
        "satelit, satelit mungil, satelit mini | satellite, cubesat, satellites",
        hints="orbit, peluncuran, mahasiswa, foto | orbit, launch, radio, students",
        against="antena satelit, tv satelit | satellite tv, satellite town, satellite office",
        under="space",
    ),
    "school lunches": topic(
        (
            "bekal sekolah, bekal anak, bekal makan siang, bekal bento | packed lunch, packed lunches, "
            "lunchbox, lunchboxes, school lunch, lunch box"
        ),
        hints="anak, ayah, ibu, sekolah | kids, dad, mum, school",
        against="makan siang gratis, mbg | free school lunch, school lunch debt",
        under="parenting",
    ),
}
