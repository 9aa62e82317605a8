"""Everyday words that nobody is called: typed small after a command, they are hardly a name."""

from __future__ import annotations

from functools import cache

from bot.slack.parse.lexicon import COMMON_EN, COMMON_ID, FUNCTION_EN, FUNCTION_ID, NAMES_TOO, words

EVERYDAY_EN = words(
    """
    able accident account action activity actually aduh adult advice age agenda ago agree ah air airport
    alarm alert alive almost alone along already alright although amount animal anniversary announcement
    annual anyway apartment app apple appointment area argue arm around arrive article asleep assignment
    attention audio available average awake award aware backup bag bank bar base basic basket bath battery
    beach beautiful bed bedroom beer begin behind believe below beside bet bike bills bird bit blank block
    blog blue board body bonus border bottle bottom box brain brand bread break bridge brief bring broken
    browser budget bug build building bus business busy button buy cake calendar calm camera camp camping
    can't candidate capital car card cards care career careful carry case cash category cause ceiling cell
    center central certain chair challenge chance channel chapter charge cheap check cheese chicken child
    children chocolate choice choose church cinema clean clear click climb clock close closed clothes
    cloud club clue code cold collect color column comment common community company compare complain
    complete computer concert condition congrats congratulations contract control cookie cookies cooking
    cool copy corner correct cost couch count country couple course court cover cow crazy create credit
    crowd cry cup current curtain cut daily damage dance dancing danger dark dashboard data database date
    dates dead deadline deal dear death debt decide decision deep default degree delay delivery demo
    dentist department deposit depth desk detail device diet different difficult digital dinner direct
    direction directory dirty discount discuss discussion dish disk distance document documents domain
    door doubt download draft drama draw dream dress drive driver drop dry due duh dumb dust duty each ear
    early earth easy eat economy effect effort egg eggs eh either election electricity element elevator
    employee empty end energy engine enjoy enough entire entry environment equal error essay evening event
    events evidence exactly exam example excellent exchange excuse exercise exit expense expenses
    expensive experience expert explain export extra eye eyes face fact factory fail failure fair fake
    fall false famous fan far farm fashion fast fat favor favorite favourite fear feature fee feed
    feedback feel feeling feet fence fever few field fight file files fill film filter final finally find
    finger finish finished fire first fish fit fitness flag flat flight floor flow flower flowers flu fly
    focus folder follow font fool foot forecast foreign forest forever forget form format forward free
    freedom fresh fridge fruit fuel full fun function fund funny furniture future gap garage garbage
    garden gas gate gator general gift gifts glad glass goal goals goat god gold golf gone goodbye goods
    government grade grammar graph grass gray groceries grocery ground grow guess guest guide guitar gun
    gym hair half hall hand handle hands happen hard hardware hat head headache health healthy heart heat
    heavy height hell hero hidden hide high hill history hit hm hmm hobby hole holiday holidays homework
    honest honey horse hospital host hot hotel hour hours huge huh human humor hundred hungry hunt hurry
    hurt ice idea ideas image import important inbox income index industry inform information inside
    install instead insurance interest interesting internet interview invitation invite invoice iron
    island issue item items jacket jazz jet job jobs join joke journey juice jump junk key keyboard keys
    kick kill kitchen knife knowledge lab label lady lake lamp land language laptop large laugh laundry
    law lazy lead leader leaf learn lease leather lecture left leg legal lemon lend lesson letter letters
    level library license lie life lift light lights limit line link links lip liquid listen literature
    load loan local location lock logic login logo lol lonely loop lost lot lots loud low luck luggage
    lyrics machine magazine mail mailbox main manage manual map market math matter meal meals mean measure
    meat media medical medicine medium member members memo memory mental menu merge mess metal method
    middle midnight milk mind minute minutes mirror miss mistake mix mobile mode model modern moment money
    monitor mood moon morning motor mountain mouse mouth mud muscle museum mystery nail narrow nation
    native nature near neck negative nerve net network news newspaper noise noon normal north notebook
    notes notice noun novel number numbers nurse object ocean offer offers office official oh oil old
    onion online open opinion option options orange order orders organ outside oven owner pack package
    page pages pain paint painting pair palace pants paper paragraph park parking part parts party pass
    passport password past path patient pattern pause pay payment peace pen pencil percent perfect period
    permission personal pet phone photo photos phrase physical piano pick picture pictures piece pill
    pillow pilot pin pizza plane planet plant plants plastic plate play player playlist please pleasure
    plenty plot plug plus pocket poem point points police policy pool poor popular portion position
    positive possible post postcard poster potato power practice prepare present presentation press
    pressure pretty price prices print printer privacy private prize problem problems process produce
    product products profile profit program progress promise proof proper property proposal protect proud
    public publish pull purchase pure purple purpose push quality question questions queue quick quiet
    quit quiz quote race radio rain rate reach read reader ready real reality reason receipt recipe record
    recording red refund region regular relax release remote rent repair repeat report reports request
    requests research reservation resource respect response restaurant result results resume return review
    reward rhythm rice ride ring risk river road rock role roof room rope rough round route row royal
    rubber rude rule rules run rush sad safe salad salary sale sales salt sample sand sandwich sauce save
    scale scared scene schedule science score screen screenshot script sea search season seat seats second
    secret section security seed sell sense sentence separate series serious server service session set
    several shade shake shape share sharp sheet sheets shelf shell ship shirt shoe shoes shop shopping
    short shot shoulder shout shower shut shy side sight sign signal silence silly silver simple sing
    single sink sit site size skill skin sleep slice slide slides slow smell smile smoke smooth snack
    snake snow soap social socks soft software soil solid solution some song songs soon sorry sort soul
    sound soup source south space spam speaker special speed spell spend sport sports spot spread
    spreadsheet spring square stage stair stand standard stars state station status steak steal steel step
    steps stick stock stomach storage store storm story straight strange stranger strategy stream street
    stress string strong structure stuff stupid style subject success sudden sugar suggest suit suitcase
    summary sun support sure surface surprise survey sweater sweet swim swimming switch symbol system
    table tag tail talent tall tank tap tape target task tasks taste tax taxi teach technology teeth
    telephone television temperature template test tests text theater theory therapy thick thin thing
    things thirsty thought thread ticket tickets tight tiny tip tire tired title toast today toe toilet
    tone tongue tool tools tooth top topic total touch tour tower toy track trade traffic train training
    transfer trash travel treat tree trees trial trick trip trips trouble truck true trust truth try tune
    turn tutorial type ugh ugly umbrella uniform unique unit universe update upgrade upload upset urgent
    useful user users usual vacation valley value vegetable version video view village virus vision
    visit vocabulary voice volume vote wage wah wait walk wall wallet war warm warning wash waste watch
    water wave weak weather website wedding weight weird west wet wheel whole wide width wife wifi wild
    win wind window windows wine wing winner winter wire wish witness wonderful wood word words workout
    world worry worse worst worth wrong yard yellow yesterday yoga zero zone zoo
    """
)
EVERYDAY_ID = words(
    """
    acak adat air akibat akun alam alarm alasan alat aliran ampun angka antri apartemen aplikasi arah
    arsip arti asap asing atap aturan awal ayam badan bagian bahan baju bakar baku balon ban bandara
    bangga bangku bangunan banjir bank bantal barat baris basah batas batu bau bawa bawang bayar bayaran
    bayi beban bebas beda belajar belakang beli belok benda bensin berangkat berani berapa berasa berat
    berdiri berhasil berhitung bersih berubah besi betah biaya biji bikin bioskop bisnis bocor bohong bola
    boros bosen botol buah buang bubar bubur budaya bukti bumi bungkus buruan buruk burung buta cabai
    cabang cairan cangkir cape catat cepat cepet cerah cerai cerdas cermin ceroboh cicilan coklat colokan
    contoh cuaca cuci daerah dagang daging dahulu dapur darah darat dasar data dekat demam denda depan
    deposito deras desain detail diam dinding dingin diskon dokumen dompet dosa draf duduk duit dunia efek
    ekonomi ember emosi empuk enak encer error es faktor fasilitas file foto fungsi gabung gagal gaji
    galau gampang gang gangguan garam garasi garis gas gaya gedung gelap gelas gempa gendut gerak gerbang
    gigi gila goreng gosip gratis gudang gula guling gunting habis hadiah hadir hafal haid halaman
    halangan halus hambatan hamil hancur handuk hangat hantu hape harga hasil hati haus hebat helm hemat
    hewan hidung hidup hijau hilang hitam hotel hrd hujan hukum hutan hutang ijin ikan iklan iklim ikut
    ilmu imbang impian informasi internet isi istana isu izin jadwal jaket jalanan jambu janda jari jarum
    jas jatah jatuh jelas jembatan jemput jemuran jendela jenis jerawat jual jualan juara judul jumlah
    kabel kaca kado kaget kain kaki kalender kamar kambing kamera kamus kandang kantong kaos kapal kartu
    karyawan kas kasar kasus kaya kayu kebun kecap kecewa kegiatan kelapa kelas keluarga kemarau kemeja
    kendaraan kenyang kepala kera keranjang keras kereta keringat kertas kesal kesehatan keuangan khawatir
    kirain kiri kolam kolom komputer kondisi konser kontrak koran kos kosong kotak kotor kredit kuat kue
    kuku kulit kulkas kumpul kunci kuning kurang kursi kursus kurus kwitansi lagu lain-lain lampu
    langganan langkah lantai lapar laporan laptop larangan latihan lauk lebar leher lelah lemah lemari
    lembar lembur lemes lengkap lengket licin lidah liga limbah link listrik lokasi lomba luas luka
    lumayan macet mahal mainan makanan maksud malas males malu mandi mangga masa masakan masalah masjid
    mata matang mati maupun meja meleset menang menu merah merdu merek mesin mesjid minuman minyak miring
    misi mobil model mogok motor mudah mulut mundur murah nakal nanas napas nasi negara ngantuk ngawur
    ngeri niat nilai nonton normal novel obat obrolan oli ongkos oranye otak otot padat pagar pahit pajak
    pakaian pakan paket paku palsu panas panci pandangan panen panik panjang pantai pasang pasar pasir
    patah payung pedas pegal pekerjaan pelajaran pelan pelit pena pendek penjara pensil penting penuh
    penyakit perahu perang percuma perempuan pergi perhatian perjalanan perlahan permainan permen perut
    pesawat pesta peta petir piala pikiran pilihan pindah pinggang pintu piring pisang pisau plastik pohon
    pola politik porsi potong presentasi promo pulpen pulsa puncak punggung pusat pusing putih ramai
    rambut rame rasa rawat rekaman rekening rem remuk renang rencana repot resep resiko restoran risiko
    roda rokok roti ruang ruangan rugi rumit rumput rusak sabun saham sakit saldo salon sampah sandal sapi
    sapu sarapan satu sawah sayur sebab sedang sederhana segar sehat sejarah sekop selimut semangat
    sembarang sempit semut sendal sendiri sendok senyum sepatu sepeda sepi seram serangga seru setengah
    sewa silang sinyal sisa sisir skor sop sopir stok stres suara suasana subuh sudut suhu sukses sulit
    sumber sungai surat susah susu syarat tabel tabungan tagihan tahan tajam takut tali taman tambahan
    tamu tanah tanda tangan tangga tanggung tangis target tarif tas tebal tegang telat telinga teliti
    telur tenaga tenang tentara tepat tepung terang terbang terlambat terong tertawa tetap tiba-tiba tiket
    tikus tinggi tipis tipu toko tomat topi transfer truk tugas tujuan tukang tulang tulisan tumbuh tumpul
    tunai tutup uang udang udara ujian ujung ukuran ular umum umur undang-undang upah urusan usaha usia
    utang utara vaksin wajah wajan wajar wangi warna warung wisata wortel zaman
    """
)

_MORE = words(
    "panggilan assured masukan deploy kerjaan basis rahasia discreet private formal casual timezone zona zone"
)
CALENDAR = words(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays"
    " fridays saturdays "
    "sundays senin selasa rabu kamis jumat jum'at sabtu ahad january february march september october"
    " november "
    "december januari februari maret oktober desember lebaran natal ramadan puasa christmas easter"
)


@cache
def known() -> frozenset[str]:
    """All words that are hardly a name when they are typed without quotes."""
    everyday = {
        *EVERYDAY_EN,
        *EVERYDAY_ID,
        *COMMON_EN,
        *COMMON_ID,
        *FUNCTION_EN,
        *FUNCTION_ID,
        *CALENDAR,
        *_MORE,
    }
    return frozenset(everyday - NAMES_TOO)
