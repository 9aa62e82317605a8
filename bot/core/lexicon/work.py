"""Work: trades, money, and how people treat each other there."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

WORK: Area = {
    "customer service": topic(
        "layanan pelanggan, customer service, pelayanan pelanggan, customer care, call center, "
        "kepuasan pelanggan, pengalaman pelanggan, keluhan pelanggan, komplain pelanggan, pelanggan "
        "kecewa, melayani pelanggan, layanan konsumen, keluhan konsumen, ~cs, customer support, "
        "customer experience, pusat panggilan, pelayanan konsumen, kepuasan konsumen, keramahan "
        "pelayan, pelayanan ramah, service excellence, pelanggan komplain, dilayani robot, pelayan "
        "ramah, pelayanan restoran, layanan purnajual, suara pelanggan, menangani komplain, setia "
        "melayani | customer service, customer support, customer care, customer success, help desk, "
        "helpdesk, call centre, call center, customer experience, customer satisfaction, customer "
        "complaint, complaints department, contact centre, contact center, customer letter, customer "
        "loyalty, hold music, support ticket, support agent, live chat, refund, service recovery, bad "
        "service, customer feedback, client service, cx, customer helpline, customer is always right, "
        "service desk, customer-first, unhappy customers, hospitality training, angry customers, rude "
        "customers, complaint letter, net promoter, support team, talk to a human, customer retention, "
        "loyal customers, tech support, front desk, customer delight, poor service, shop assistant, "
        "guest experience, dear customer, helpline",
        signs=(
            "zendesk, csat, dibalas robot, dibalas bot, hafal nama pelanggan, pelanggan setia, contact "
            "center, nps, jawaban template, barista ramah, kasir ramah, hotline | zendesk, intercom, "
            "zappos, complaining, complain, nps, apologises to customers, apology to customer, "
            "customer rage, hours on hold, spends on hold, music on hold, chatbots and dead ends, "
            "customer service chatbot, angry chatbot, chatbots make us"
        ),
        hints=(
            "pelanggan, komplain, keluhan, konsumen, melayani, ramah, pelayan, kasir, kecewa, layanan, "
            "refund, antrean, ulasan, tanggapan, teller, senyum | customer, customers, complaint, "
            "complaints, apologise, apologises, service, waiter, passenger, shopper, client, hold, "
            "phone, calls, companies, clients, helpful, retailer, airline, queue, guests, "
            "receptionist, apology, review, polite, chatbot, chatbots, on hold"
        ),
        against=(
            "pelanggan pln, pelanggan pdam, pelanggan seluler, jumlah pelanggan, juta pelanggan, cs "
            "pso, diskon token, pelanggan psk, layanan seks | cs 2, counter-strike, cs degree, hold "
            "steady, put on hold, rates on hold, customer acquisition cost, cs student, cs major, "
            "project on hold, plans on hold, merger, rates, on hold as, on hold after, on hold over, "
            "tax refund, customs, hold on to"
        ),
        likes="| support",
    ),
    "hospitality": topic(
        "perhotelan, hospitality, keramahan hotel, pelayan restoran | hospitality industry, hotelier, "
        "concierge, waiting tables, waiter, waitress, bellhop, innkeeper, hotel industry, maître d",
        hints="tamu, hotel | hotel, guests, restaurant",
        under="customer service",
    ),
    "product": topic(
        "manajemen produk, product manager, manajer produk, riset pengguna, product owner, "
        "pengembangan produk, pm startup | product management, product manager, user research, product "
        "strategy, product owner, product-market fit, product design, product roadmap, product team, "
        "jobs to be done, feature creep, product discovery, user interviews, product-led, product "
        "thinking, mvp",
        signs="| marty cagan, lenny's newsletter, user story mapping",
        hints=(
            "pengguna, fitur, aplikasi, produk | users, feature, backlog, features, shipping, "
            "prioritise, prioritize, customers, teams, product, launch, roadmap"
        ),
        against=(
            "produk hukum, mvp final, mvp turnamen, produk impor, boikot | gross domestic, most "
            "valuable player, nba, mvp race, mvp award, peace roadmap, roadmap to net zero, mlb, "
            "finals mvp, ceasefire"
        ),
        likes="produk | product",
    ),
    "project management": topic(
        "manajemen proyek, scrum, agile, manajer proyek | project management, project manager, scrum, "
        "agile, kanban, sprint planning, gantt, standup meeting, retrospectives, agile coach",
        hints="tim, proyek, tenggat | team, deadline, meeting, project, backlog",
        against="| rugby, agile dog, agile robot, museum, scrum-half, scrum half, scrummage",
    ),
    "teaching": topic(
        "mengajar, guru, pendidikan, pengajar, ruang kelas, kurikulum, sekolah alam, metode belajar, "
        "pendidik, guru honorer, belajar mengajar, guru sd, guru tk, kelas inspirasi, bu guru, pak "
        "guru, sekolah dasar, guru penggerak, ngajar, indonesia mengajar, sekolah rakyat jalanan, guru "
        "inspiratif, pembelajaran, les privat | teaching, teacher, classroom, pedagogy, curriculum, "
        "tutor, schoolteacher, education, mentoring, lesson plan, headteacher, edtech, homework, "
        "kindergarten teacher, montessori, online course, learning styles, professor's class, "
        "teachers, school lessons, tutoring, teaching assistant, lecturer, primary school, how to "
        "teach, educator, higher education, back to school, maths lesson, mentor, schools, pupils, "
        "adult education, schoolroom, primary schools, mentors",
        signs=(
            "merdeka belajar, ruangguru, ppg, ki hajar dewantara, hari guru, kampus mengajar, nadiem "
            "makarim kurikulum, kelas jauh, najelaa shihab, hardiknas | khan academy, sal khan, "
            "ted-ed, teach first, teacher of the year, ofsted, sir ken robinson"
        ),
        hints=(
            "sekolah, siswa, murid, kelas, belajar, pelajaran, pelosok, kampus, mahasiswa, ajar, anak "
            "didik, papan tulis, dosen, bimbel | student, students, school, lesson, learn, class, "
            "campus, learning, teach, taught, teaches, academic, maths, course, lessons"
        ),
        against=(
            "guru spiritual, guru besar tersangka, dukun, guru ngaji cabul, padepokan, unjuk rasa, "
            "tawuran, ospek, oknum guru, bpjs, mbg, pelajaran berharga | yoga guru, fitness guru, spin "
            "guru, style guru, teach him a lesson, horse teacher, teaching hospital, self-taught ai, "
            "guru's app, sex education, cautionary lesson, taught a lesson, wellness guru, school "
            "shooting, teachers union, education secretary, department of education, strike, strikes, "
            "neural, tax, school dinners, machine learning, school district votes, student loan, old "
            "school, old-school, school of thought, school of rock, guru nanak, mlm guru, school of "
            "fish, gpt, football coach, distillation, student model, teacher model, school of whales, "
            "reinforcement, science education cuts, law school, education minister, school meals, "
            "school portraits, surf school, business school, training data"
        ),
        likes="guru, dosen, pelatihan, sekolah | training, education, school",
    ),
    "people": topic(
        "rekrutmen, hrd, sumber daya manusia, wawancara kerja, budaya kerja, perekrut, hr, pencari "
        "kerja, tips interview, lowongan kerja, sdm, budaya perusahaan, kesejahteraan karyawan, "
        "employer branding, onboarding karyawan, melamar kerja, rekruter, headhunter, karyawan baru, "
        "dunia kerja, work life balance, kerja dari rumah, kerja hybrid, kerja remote, gaji karyawan, "
        "cuti karyawan, wfh, work-life balance, wfa, lingkungan kerja, career switch, jenjang karier | "
        "human resources, recruiter, recruiting, recruitment, hr, hiring, job interview, workplace "
        "culture, onboarding, employee engagement, four-day week, talent acquisition, performance "
        "review, remote work, office politics, company culture, work-life balance, hiring manager, "
        "hybrid work, career advice, return to office, exit interview, hybrid working, working from "
        "home, staff retention, parental leave, job seekers, workplace, résumé, performance reviews, "
        "quiet quitting, employee wellbeing, one-on-ones, feedback at work, job applicants, mentoring "
        "scheme, work from home, diversity at work, job interviews, team building, team-building, good "
        "boss, job ads, career change, candidate experience, interviewing candidates, job hunters, "
        "flexible working, psychological safety",
        signs="linkedin, jobstreet, kalibrr, glints, gen z di kantor | linkedin, glassdoor",
        hints=(
            "karyawan, karier, kantor, lamaran, kerja, kandidat, pelamar, pekerja, bos, interview, "
            "atasan, gaji | employee, employees, career, job, candidates, interview, manager, staff, "
            "bosses, hire, team, meetings, office, culture, teams, work, boss, jobs, applicants, "
            "workers, leaders, resume, colleagues, coworkers, cvs"
        ),
        against=(
            "phk, ormas, pekerja migran, tki, cpns tak, hr jkt, kekerasan, tentara, hr rizieq, hr "
            "rhoma, rekrutmen teroris, rekrutmen tni, perekrutan, tppo, transfer, pemain, rekrut "
            "pemain | army recruitment, military recruitment, gang recruitment, recruit soldiers, "
            "football, 24hr, 4hr, hr in, striker, mlb, terror, terrorist, steve jobs, cvs pharmacy, "
            "cvs health, transfer, home runs, rbi, hr 40, soldiers, army, midfielder, batter"
        ),
        likes="| people and culture",
    ),
    "leadership": topic(
        "kepemimpinan, pemimpin perusahaan, gaya kepemimpinan | leadership lessons, good leaders, good "
        "boss, management style, leadership skills, leadership coach, servant leadership, managers "
        "who, how to lead",
        hints="tim, bos, atasan | team, boss, leaders, manager, managing, manage",
        against=(
            "partai, capres, pemimpin tertinggi, ketua umum | leadership race, leadership contest, "
            "leadership election, party leadership, supreme leader, leadership challenge, labour, "
            "tory, conservative, minister"
        ),
        under="people",
    ),
    "productivity": topic(
        "produktivitas, manajemen waktu, kebiasaan baik, bangun pagi, to-do list, tips produktif, "
        "prokrastinasi, fokus kerja, anti menunda, deep work | productivity, time management, "
        "procrastination, to-do list, getting things done, deep work, inbox zero, pomodoro, morning "
        "routine, note-taking, obsidian notes, zettelkasten, personal knowledge, second brain, atomic "
        "habits, focus at work, bullet journal, note taking, multitasking, good habits, daily habits, "
        "habit tracker, habit that stuck",
        hints=(
            "fokus, waktu, kebiasaan, rapat | focus, tasks, time, work, routine, meetings, notes, "
            "distracted, habit, habits, distraction"
        ),
        against=(
            "produktivitas sawit, produktivitas padi, produktivitas nasional, produktivitas pertanian "
            "| productivity growth, uk productivity, productivity gap, labor productivity, labour "
            "productivity, gdp, smoking habit, drug habit, nun's habit, gambling habit, weapons"
        ),
    ),
    "remote work": topic(
        "kerja dari rumah, wfh, kerja remote, kerja jarak jauh, wfa, digital nomad | remote work, "
        "working from home, work from home, hybrid working, hybrid work, digital nomad, remote-first, "
        "coworking, home office, return to office, remote team, remote teams",
        against=(
            "| the home office, home office minister, home secretary, asylum, remote work camp, home "
            "office says"
        ),
        under="people",
    ),
    "journalism": topic(
        "jurnalisme, jurnalis, wartawan senior, pers mahasiswa, jurnalistik | journalism, "
        "investigative reporting, newsroom, local newspaper, foreign correspondent, newspaper archive, "
        "magazine editor, columnist, fact-checking, student newspaper, zine, zines",
        hints="berita, liputan | reporter, editor, news, press, journalist, newspaper, magazine",
        against=(
            "kekerasan, teror | jailed, killed, kenya press, gaza, detained, press secretary, press freedom"
        ),
    ),
    "consulting": topic(
        "konsultan bisnis, konsultan manajemen, konsultan | management consultant, consulting firm, "
        "consultancy, consultants, mckinsey, consulting",
        hints="klien | clients, advice, strategy, slides",
        against=(
            "konsultan politik, konsultan pajak tersangka, konsultan pengawas | political consultant, "
            "consultant surgeon, opioid, consultant doctors, consultation"
        ),
    ),
}
