"""Business, marketing and money."""

from __future__ import annotations

from bot.core.lexicon.entry import Area, topic

MONEY: Area = {
    "startups": topic(
        "startup, rintisan, usaha rintisan, unicorn indonesia, pendiri startup, modal ventura, "
        "pendanaan seri a, inkubator bisnis, start-up, perusahaan rintisan, startup lokal | startup, "
        "start-up, founder, venture capital, y combinator, seed round, bootstrapped, indie hacker, "
        "unicorn startup, pitch deck, co-founder, cofounder, seed funding, series a, bootstrapping, "
        "angel investor, entrepreneur, solopreneur, raises series, saas, venture-backed",
        signs=(
            "gojek, gopay, tokopedia, east ventures, ruangguru, traveloka, halodoc, efishery founders, "
            "sayurbox, amvesindo | paul graham, techcrunch, ycombinator, sequoia capital, a16z, "
            "product hunt, yc"
        ),
        hints=(
            "pendanaan, investor, pendiri, founder | funding, raise, raises, investors, pitch, "
            "company, growth, vc, founders, launch, accelerator"
        ),
        against=(
            "startup menu, program startup windows | startup time, startup times, startup costs, "
            "startup menu, founder member, faster startup, startup folder, founder of the taliban, "
            "cult founder, startup script, particle accelerator, startup screen, startup sound, "
            "startup latency, accelerator pedal, jvm, boot, spring boot, founder dies, founder's day, "
            "hedge fund founder, founder loses, charity founder, club founder"
        ),
        likes="| founders",
        under="business",
    ),
    "business": topic(
        "bisnis, wirausaha, umkm, pengusaha muda, usaha kecil, wirausahawan, pebisnis, berjualan "
        "online, kewirausahaan, jualan online, usaha rumahan, bisnis kecil, peluang usaha, usaha "
        "sampingan, omzet, pelaku umkm, bisnis online, berwirausaha, wirausaha muda, bisnis rumahan, "
        "modal usaha, wiraswasta, ide bisnis, ide usaha, ukm, pelaku usaha, ekspor produk lokal, "
        "sukses bisnis, pengusaha sukses | small business, entrepreneur, entrepreneurship, family "
        "business, side hustle, business owner, shopkeeper, freelancer, freelancing, startup, business "
        "idea, running a business, self-employed, business lessons, small businesses, leadership "
        "lessons, ceo interview, independent shop, business book, business model, market stall, side "
        "project income, businesswoman, management lessons, family firm, business strategy, business "
        "advice, entrepreneurial, women in business",
        signs=(
            "shopee, tokopedia, ~franchise, waralaba, raup miliaran, raup jutaan, beromzet | harvard "
            "business review, warren buffett, shopify, dragons' den, etsy shop, shark tank"
        ),
        hints=(
            "usaha, ~modal, laba, pendiri, ekspor, jualan, sukses, pengusaha, juta, cuan, toko, "
            "berawal, merintis, miliaran, dapur, produk, untung | company, business, profit, owner, "
            "founder, firm, retail, shop, ceo, grow, customers, success, brand, family-run, "
            "businesses, sales, career, companies, earning, leadership, management, boss, bosses"
        ),
        against=(
            "bisnis haram, bisnis prostitusi, bisnis gelap, bisnis narkoba, kelas bisnis, iklim usaha, "
            "izin usaha tambang, bisnis ilegal | none of your business, mind your own business, "
            "unfinished business, business class, show business, big business of, risky business, "
            "business as usual, monkey business, dirty business, business rates, business end, "
            "business secretary, funny business, mean business, business casual, gossip, business "
            "confidence, business logic, business minister"
        ),
        likes="usaha",
        broad=True,
    ),
    "small business": topic(
        "umkm, ukm, usaha kecil, usaha rumahan, warung kelontong, pelaku umkm, usaha mikro, jualan "
        "online, usaha sampingan, bisnis kecil, bisnis rumahan | small business, family business, "
        "shopkeeper, independent shop, corner shop, side hustle, small businesses, market stall, sole "
        "trader, family-run shop, self-employed, mom-and-pop, high street shop",
        hints=(
            "usaha, omzet, ~modal, ekspor, jualan, dapur, keripik | owner, shop, local, customers, family"
        ),
        against="izin usaha tambang, kredit macet umkm",
        under="business",
    ),
    "marketing": topic(
        "pemasaran, marketing, iklan, branding, copywriting, strategi pemasaran, periklanan, pemasar, "
        "digital marketing, konten marketing, kampanye iklan, merek lokal, media sosial marketing, "
        "pemasaran digital, iklan kreatif, advertising, promosi kreatif, content marketing, brand "
        "lokal, agensi iklan, membangun merek, kampanye pemasaran, jenama, maskot, iklan ramadan, "
        "iklan viral | marketing, advertising, advert, ad campaign, branding, copywriting, copywriter, "
        "brand strategy, slogan, mascot, ad agency, marketer, seo, influencer marketing, rebrand, "
        "content marketing, super bowl ad, brand campaign, adverts, advertiser, adland, brand "
        "identity, ad of the week, christmas advert, brand mascot, commercials, tagline, jingle, "
        "social media strategy, ad of the, brand loyalty, public relations, product placement, "
        "storytelling for brands, viral campaign, ad campaigns, direct mail, email marketing, brand "
        "guidelines, tv ad, madison avenue, advertisements",
        signs=(
            "citra pariwara, iklan lebaran, adforum | cannes lions, john lewis ad, ogilvy, adweek, "
            "seth godin, campaign of the year, david ogilvy, nike ad, wieden+kennedy, saatchi, mad men "
            "ads, rory sutherland, liquid death"
        ),
        hints=(
            "merek, promosi, kampanye, konten, brand, strategi, audiens, konsumen | brand, campaign, "
            "ad, ads, audience, consumer, viral, agency, creative, mascots, commercial, brands, "
            "content, newsletter, logo, agencies, pr, billboard"
        ),
        against=(
            "iklan judi, iklan rokok, blokir iklan, iklan politik, iklan lowongan palsu, kampanye "
            "hitam, iklan pinjol, multi level marketing, iklan judol | ad blocker, ad blockers, "
            "political ads, false advertising, livestock branding, rebranded twitter, ad hoc, fossil "
            "fuel advertising, marketing authorisation, marketing authorization, 400 ad, 79 ad, "
            "ad-blocker, attack ads, election, gambling ads, ads in chatgpt, political advert, ad tech "
            "antitrust, ad tech monopoly, uk ad ban"
        ),
    ),
    "branding": topic(
        "branding, jenama, maskot, rebranding, logo baru, merek lokal, membangun merek, personal "
        "branding, desain logo | branding, rebrand, mascot, brand identity, logo, brand mascot, brand "
        "strategy, visual identity, personal brand, brand guidelines, rebranding",
        hints=("merek, logo, brand, strategi | brand, identity, brands, mascots, redesign"),
        against="| olympic mascot, livestock branding, branding iron, rebranded",
        under="marketing, design",
    ),
    "copywriting": topic(
        "copywriting, copywriter, penulis iklan, ux writing | copywriting, copywriter, ad copy, "
        "headline writing, tagline, slogan, microcopy, ux writing",
        under="marketing, writing",
    ),
    "public relations": topic(
        "humas, public relations, kehumasan | public relations, pr agency, communications strategy, "
        "crisis communications, pr campaign",
        against="humas polda, humas polri, humas polres, kabid humas | pull request",
        under="marketing",
    ),
    "finance": topic(
        "saham, investasi, reksa dana, keuangan pribadi, mengatur keuangan, ihsg, menabung, dana "
        "darurat, literasi keuangan, dividen, emas antam, perencanaan keuangan, obligasi "
        "ritel, ori, sbn ritel, cuan saham, dana pensiun, keuangan, keuangan keluarga, gaji pertama, "
        "kelola gaji, kpr, deposito, budgeting, harga emas, bunga kpr, suku bunga, emas digital, "
        "tabungan, investasi emas, sukuk, mengelola keuangan, atur keuangan, perencana keuangan | "
        "personal finance, investing, stock market, stocks, index fund, pension, savings account, "
        "dividend, budgeting, retirement savings, mortgage rates, bond market, etf, frugal, frugality, "
        "fintech, household budget, saving money, money tips, savings, wall street, ftse, "
        "emergency fund, interest rates, save money, index funds, nasdaq, hedge fund, credit score, "
        "money saving, 401k, financial independence, compound interest, premium bonds, bull market, "
        "asset allocation, financial planning, money habits, dow jones, s&p 500, private equity",
        signs=(
            "ojk, bursa efek, bei, bbca, reksadana, bibit, emiten, ori0, rdpu, sbr, saham pilihan, bi "
            "rate | warren buffett, vanguard, martin lewis, money saving expert, robinhood app, jp "
            "morgan, fed's beige book, goldman sachs, federal reserve, bank of england, berkshire "
            "hathaway, s&p"
        ),
        hints=(
            "investor, bunga, bank, gaji, portofolio, uang, analis, menguat, kredit, rupiah, "
            "obligasi, antam, cuan, acuan | investor, shares, fund, bonds, bank, money, saving, "
            "interest, rates, market, traders, investors, rally, invest, index, debt, stock, cash, "
            "budget, wealth, tax, spend, growth, yields, currency, isa, portfolio"
        ),
        against=(
            "uang palsu, pencucian uang, investasi bodong, investasi asing, keuangan negara, menteri "
            "keuangan, kemenkeu, sri mulyani, purbaya, saham gorengan tersangka, bpk, dewan, anggaran, "
            "livestock, pemprov, dana haji, kementerian keuangan, korupsi, pinjaman online ilegal, "
            "dana desa | campaign finance, livestock, stockholm, laughing stock, soup stock, stock "
            "photo, rolling stock, finance minister, chicken stock, vegetable stock, savings lives, "
            "stockport, joint stock, time savings, energy savings, out of stock, stock cube, coffee, "
            "woodstock, stock up, chancellor says, finance bill, daylight saving, stocktake, shares "
            "photos, bank run, shares video, overstock"
        ),
    ),
    "crypto": topic(
        "kripto, bitcoin, aset kripto, blockchain | crypto, bitcoin, ethereum, blockchain, "
        "cryptocurrency, stablecoin, dogecoin, web3, nft",
        against="penipuan | superman, kryptonite, cryptography, crypto api",
    ),
    "economics": topic(
        "ilmu ekonomi, ekonom, ekonomi perilaku | economics, economist, behavioural economics, "
        "behavioral economics, freakonomics, macroeconomics, nobel prize in economics",
        signs="| thomas piketty, keynes, tim harford, daniel kahneman, elinor ostrom",
        hints="ekonomi | economic, economy, growth, inflation, productivity",
        against="| home economics",
    ),
}
