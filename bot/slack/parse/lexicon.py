"""Words that are known to be words: of which language they are, and that they are hardly somebody's name."""

from __future__ import annotations

from functools import cache


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# What holds a sentence together. Left over, it means that the sentence said more than was understood.
FUNCTION_EN = words(
    """
    the a an i you he she it we they me him her us them my your his its our their mine yours hers ours
    theirs myself this that these those who whom whose which what when where why how am is are was were be
    been being do does did doing have has had having will would shall should can could might must ought
    gonna wanna gotta not no nor never none neither don't doesn't didn't haven't hasn't hadn't won't can't
    cannot isn't aren't wasn't weren't wouldn't shouldn't couldn't dont doesnt didnt havent hasnt wont cant
    i'm im i've ive i'll i'd you're he's she's it's we're we've they're they've let's lets that's what's
    who's there's here's and or but if because since while until till unless although though so than then
    too very just only also again still already yet ever now here there to of in on at by for from with
    about into over under after before between through during without within against as up down out off back
    away please maybe perhaps someone somebody anyone anybody everyone everybody nobody something anything
    everything nothing all both each every another other others any many much more most few several own same
    such else instead except really probably actually soon often sometimes always usually regularly rarely
    recently lately once twice whereas despite besides whether however therefore otherwise meanwhile
    whenever wherever whatever whoever hence thus nevertheless among upon onto along across behind beyond
    almost nearly hardly barely ain't mustn't shan't youre theyre hes shes isnt wasnt couldnt wouldnt
    shouldnt anymore somehow somewhat somewhere anywhere everywhere nowhere sometime someday today tonight
    yes ok
    """
)
FUNCTION_ID = words(
    """
    aku saya gue gw gua gwe ak kamu anda kau elo dia ia beliau kami kita kalian mereka ini itu tersebut yang
    yg dan atau tapi tetapi namun karena krn soalnya kalau kalo klo jika bila supaya agar biar untuk utk
    buat bagi dari di ke pada kepada dengan dgn sama oleh tanpa tentang soal antara sampai sampe hingga
    sejak sebelum sebelumnya setelah sesudah ketika saat waktu adalah ialah bukan tidak tdk gak ga nggak
    ngga enggak engga gk kagak belum blm jangan jgn sudah udah udh sdh dah telah sedang lagi akan bakal mau
    ingin pengen pengin pingin bisa dapat dapet boleh harus perlu mesti pernah juga jg saja aja hanya cuma
    cuman sangat banget bgt sekali lebih paling terlalu apa apakah siapa kapan mana dimana kemana bagaimana
    gimana kenapa mengapa berapa adanya semua semuanya setiap tiap beberapa banyak sedikit lain lainnya
    seseorang seorang orang sesuatu masih sering jarang kadang selalu dulu nanti sekarang skrg tadi barusan
    baru kemarin kemaren besok lusa pas terus trus lalu kemudian jadi makanya memang emang kok sih deh dong
    lah kan ya yuk tuh nih mungkin rutin biasanya katanya namanya dalam luar atas bawah secara seperti kayak
    bareng bersama ama sm kecuali selain walau walaupun meski meskipun sehingga maka melainkan ataupun
    maupun sebab akibat demi guna terhadap menurut seolah sebagai sementara sambil selagi bahkan malah
    justru apalagi misalnya yaitu yakni begitu begini demikian gitu gini toh pun entah semoga moga andai
    seandainya sekiranya biarpun hampir nyaris kurang agak makin semakin langsung segera sempat sempet
    selama tadinya akhirnya nantinya sebaiknya seharusnya harusnya mestinya sebenarnya kayaknya sepertinya
    rasanya pokoknya intinya ternyata iya ndak kaga gausah ngapain masa siapapun apapun kapanpun dimanapun
    manapun tsb spt tp tpi sblm stlh dlm trs jd mgkn mngkn
    """
)
# Everyday words. In a circle or a like they are at home; as somebody's name they need quotes.
COMMON_EN = words(
    """
    friend friends colleague colleagues coworker coworkers classmate classmates mentor boss manager
    neighbour neighbor sister brother mother father mom mum dad parents cousin uncle aunt wife husband
    girlfriend boyfriend son daughter kid kids family people person man woman girl boy team group company
    office job work works working worked school college university campus class conference meeting meetings
    meet met know knew known live lives living lived move moved moves say says said tell told ask asked asks
    think thinks want wants wanted need needs like likes liked love loves loved hate hates enjoy enjoys go
    goes went going gone come came coming see saw seen look looking get gets got give gave make makes take
    took put call calls called text texts texted write writes wrote written send sends sent talk talks
    talked speak speaks spoke chat chats chatted message messages messaged email emails emailed mail phone
    phoned name names number address birthday party wedding baby house home city town country place time
    times day days week weeks weekly month months monthly year years yearly daily quarter quarterly today
    tomorrow yesterday morning evening night afternoon weekend weekends dog dogs cat cats coffee tea food
    lunch dinner breakfast drink music movie movies book books football soccer running hiking travel
    photography design marketing sales finance engineering engineer designer developer doctor lawyer teacher
    student client clients customer customers vendor partner startup agency project good bad great nice new
    old better small short late last next first sad busy sick well fine okay ok remind reminder reminders
    nudge nudges list lists show add adds added remove removed delete edit change changed update pause
    resume settings setting help touch contact contacts circle circles tie ties pace cadence cool funny
    smart reply replied replies answer answered wake rest resting rests later done stop start started keep
    keeps stay track snooze skip cancel undo note notes whatsapp telegram instagram linkedin twitter
    language english indonesian formal casual half-yearly thanks thank sorry hello hey hi
    channel here workspace quit left joined became named born married
    """
)
COMMON_ID = words(
    """
    teman temen temanku temenku kawan sahabat sobat rekan kolega kenalan tetangga saudara sodara kakak adik
    adek ibu bapak ayah mama papa om tante paman bibi sepupu suami istri pacar mantan anak anaknya bos
    atasan bawahan guru dosen murid mahasiswa siswa alumni dokter klien pelanggan kantor kampus sekolah
    kuliah kerja bekerja kerjaan tempat rumah kota desa kampung grup komunitas konferensi acara rapat nikah
    nikahan ultah ulang tahun lahir tinggal pindah suka sukanya demen hobi hobinya benci main bermain makan
    minum tidur jalan lari olahraga musik film buku kopi teh anjing kucing sepak bola bulutangkis masak
    memasak belanja liburan libur cuti sakit sibuk senang sedih marah lama baik jelek besar kecil muda tua
    cantik ganteng pintar lucu pagi siang sore malam minggu mingguan bulanan tahunan harian jam menit detik
    pesan kabar telepon telpon telp nomor nomer hp email surel alamat hubungi menghubungi kontak ngobrol
    mengobrol chat chatan ketemu bertemu ketemuan jumpa sapa menyapa nyapa nyapanya ingatkan ingetin ingat
    inget lupa tahu tau kenal beri bilang kata tanya nanya jawab balas bales kirim tulis baca lihat liat
    dengar cari ajak bantu bantuan tolong mohon tambah tambahkan tambahin hapus ubah ganti simpan masukkan
    masukin daftar daftarnya daftarku catatan catat ngopi telponan teleponan video zoom wa jeda lanjut
    istirahat bangunkan setelan pengaturan lingkaran relasi hubungan silaturahmi berteman barengan reuni
    proyek pekan hari-hari sehari seminggu sepekan sebulan setahun kali duluan dll dsb barang hal cerita
    berita artikel gambar foto pesannya kabarnya selesai beres makasih terima maaf halo hai permisi selamat
    formal santai resmi bahasa inggris indonesia jepang cukup coba sampai siap paham ngerti mengerti lunas
    habis abis ok oke gpp gapapa benar bener salah betul percaya yakin jelas pasti bangun datang pulang
    pergi balik kembali hilang ganggu pilih pindahan dapet mulai berhenti stop batal tunda rutinnya
    capek bosan kangen
    """
)
# Words that are names as well: taken as a name where one stands first or is written with a capital.
NAMES_TOO = frozenset(
    words(
        """
        hari bulan may april june mei juni juli ada dan will art mark happy lucky bagus made agung untung
        dana gede kasih cinta rindu setia iman bunga bintang long love best day young rich sky major awal
        alam kaya sun win song rain river
        """
    )
)
# Little words that are names in other countries, when a capital says so.
NAMES_WITH_CAPITAL = frozenset(words("yang an so do he you my we in her on am to"))


# In a like or a circle these are a part of the sentence that was meant otherwise.
COMMANDING = frozenset(
    words(
        """
        add remove delete hapus tambah tambahkan done pause resume reminder remind nudge later
        tomorrow yesterday tonight
        monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat sabtu
        """
    )
)


@cache
def function_words() -> frozenset[str]:
    return frozenset([*FUNCTION_EN, *FUNCTION_ID])
