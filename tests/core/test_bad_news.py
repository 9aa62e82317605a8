"""Bad news is kept out, in both languages, and harmless sayings are not taken for it."""

from __future__ import annotations

import pytest

from bot.core.bad_news import is_bad_news

BAD = """
Coffee growers face ruin as leaf blight spreads across highlands
Idol on hiatus as agency cites health concerns
Orchestra to disband after funding cut
Bakery chain enters administration with loss of 300 posts
Toy maker pulls teddy bear over choking hazard
Guitarist cancels tour after doctor's advice
Striker out for the season with torn ligament
Cat found starving in locked flat
River turns black as dye works dump waste
Heatwave leaves vineyards scorched
Marchers and officers scuffle outside museum
Crypto exchange freezes withdrawals
Chef admits to tax dodging
Drummer quits band in bitter row
Ferry capsizes off Lombok
Climber falls from cliff
Mountaineer frostbitten on Everest loses fingers
Bees dying in record numbers
Swimmers ill after sewage spill
Norovirus sweeps through cruise ship
Actor faces lawsuit from former assistant
Museum told to return plundered statues
Roof caves in at swimming hall
Theatre company goes bust
App goes dark, users locked out
Runner fails drug test
Wildfire smoke cancels marathon
Pensioner conned out of savings by fake astrologer
Tourist gored by bison
Crocodile snatches fisherman
Nurses walk out over pay
Train drivers to stage walkout
Village cut off by mudslide
Barista stabbed
Cockfighting ring broken up
Vandals wreck community garden
Puppy thrown from car
Band drops singer over texts
Ice rink closes for good
Prices of chocolate soar as cocoa harvest fails
Families skip meals as food costs climb
Oil slick reaches turtle beach
Data of million gamers stolen
Lost his battle with illness
Comedian opens up about burnout
Rapper arrested at airport
Goalkeeper's leg broken in friendly
Passengers injured in turbulence
Amusement ride breaks mid-air
Sinkhole swallows cafe
Earthquake rattles Padang
Haze blankets Pekanbaru
Perusahaan rintisan logistik pangkas ratusan karyawan
Gajah Ditemukan Membusuk di Kebun Sawit
Ribuan buruh terancam nganggur
Penyanyi batalkan konser karena kondisi drop
Vokalis terbaring lemah
Pendaki hilang kontak di Gunung Slamet
Wisatawan terseret ombak di Parangtritis
Warga diseruduk banteng
Petani merugi, padi diserang wereng
Harga cabai melambung, pedagang menjerit
Puluhan siswa keracunan
Es krim ditarik karena bakteri
Limbah pabrik cemari sungai
Kucing disiram air keras
Kucing ditelantarkan pemiliknya
Harimau kena jerat
Mobil terguling di tol
Kapal karam
Bus masuk jurang
Jembatan putus
Puting beliung terjang desa
Banjir bandang
Pasar ludes
Artis cekcok dengan mantan
Ditipu travel umrah
Investasi bodong makan korban
Pelatih dipecat
Suporter rusuh
Mogok massal sopir angkot
Mahasiswa bentrok
Pencurian koleksi museum
Pemain bola dituntut
Gitaris ditahan
Festival batal digelar
Tiket palsu
Panggung roboh
Terjangkit demam berdarah
Pasien membludak
Operasi tumor
Kena serangan jantung
Bangkrut
Rumah disita bank
Warga digusur
Hutan dibabat
Burung diselundupkan
Paus terdampar
Kebun binatang telantarkan hewan
Data pelanggan bocor
Pemain terkena sanksi
Tim terdegradasi
Beekeepers count their losses after mite outbreak
Yoga guru under police investigation
Half of gallery's staff to go in restructuring
Record label folds owing artists thousands
Coffee chain to shut 90 outlets
Pet food linked to kidney failure
Horse euthanised after fall at Grand National
Girl loses hand at zoo
Cyclist struck by lorry
Skydiver's parachute fails
Diver missing off Komodo
Hikers urged to stay away as bear roams
Museum guard held hostage
Choirmaster jailed
Actor's drink-drive shame
Novelist's estate in bitter fight over royalties
Idol apologises for dating
Drama pulled from air after bullying claims
Streaming outage infuriates fans
Esports team disqualified for match fixing
Fans crushed at stadium gate
Gymnast hospitalised after fall
Plane makes emergency landing
Ship runs aground on coral
Heritage house razed
Ancient tree felled by vandals
Tomato virus spreads to greenhouses
Fishermen's catch collapses
""".strip().splitlines()
HARMLESS = """
Why your cat stares at walls
Killer bassline: the story behind a disco classic
Baker's dozen: twelve loaves and a lost recipe
She storms up the charts with a song about rain
Striker scores twice in cup final
How to beat burnout? Gardeners have ideas
A stroke of luck: painter finds studio by the sea
Fire-roasted salsa in ten minutes
The perfect crunch: frying tempeh
Dark chocolate that hits the spot
Fighting fit: boxing class for grandparents
Drop the beat: kids learn turntables
Choir drops new single
Blast from the past: arcade reopens
Rocket launch delights stargazers
Attack the climb: pacing tips for cyclists
Ghost stories for a rainy night
Murder mystery weekend on a steam train
Thriller of a match ends in draw
Cracking the code of Bach
Burning calories with dance
A shot in the dark: night photography for beginners
Break the ice: skating for adults
Why pickles are going viral
Hot competition at chilli eating contest
Bitter is better: the joy of dark roast
Sour power: kombucha at home
Hunting for mushrooms with a chef
The lost art of letter writing
Train robbery board game is a hit
Pirates of the kitchen: rum cake
Hard knocks and soft shells: crab shack opens
Painless ways to learn grammar
Sick of takeaways? Try a one-pot curry
Chef cuts no corners with slow ramen
Cut flowers that last
How to cut an onion
The great escape: tiny cabins in the woods
A trial shift at the cat cafe
Court jester's hat found in museum attic
Poison dart frogs get new home at zoo
Wild boar piglets born in park
Python 3.15 drops, faster than ever
Bug hunt: children count beetles
Killing Eve author's new novel
Tennis ace breaks serve record
Charged up: electric bikes for hills
Electric cars charged in ten minutes
Fallen leaves make great compost
Battle-tested tips for new parents
No more tears: onions bred to be mild
Free climbing without fear
Rock star astronomer maps galaxy
Slash your grocery bill with beans
Shed turned into pottery studio
Kucing gemuk ini jadi maskot stasiun
Resep ayam mati-matian dicari, ini rahasianya
Serangan kangen: soto ibu paling juara
Gol maut Rangga bawa tim ke final
Pemburu kopi langka dari Flores
Rahasia sambal bikin nagih
Banjir order, perajin rotan tambah jam kerja
Main catur sambil jaga warung
Panen raya, petani gelar pesta
Bikin ngakak, kucing ini takut mentimun
Anti gagal: donat kentang empuk
Jurus ampuh hemat saat liburan
Pesawat kertas raksasa terbang di sekolah
Lari tanpa cedera untuk pemula
Melukis tanpa takut salah
Game horor lokal siap rilis
Film misteri garapan sutradara Yogyakarta
Menembak senja dengan kamera ponsel
Tembakan tiga angka penentu kemenangan
Pelari tua kalahkan yang muda
Kereta malam, tidur nyenyak sampai Solo
Nenek penenun jadi idola
Potong rambut gratis di taman
Gitar tua dibunyikan lagi
Kursi patah jadi karya seni
Jatuh cinta pada keramik
Bukan kaleng-kaleng, robot mahasiswa ini juara
Rusa tutul lahir di kebun raya
Hujan meteor bisa dilihat malam ini
Perang bantal pecahkan rekor
Tanaman hias tahan panas
Mie pedas level dewa
Kopi pahit, senyum manis
Tak takut ketinggian, siswa ini juara panjat tebing
""".strip().splitlines()


@pytest.mark.parametrize("title", BAD)
def test_bad_news_is_known_as_such(title: str) -> None:
    assert is_bad_news(title)


@pytest.mark.parametrize("title", HARMLESS)
def test_what_only_sounds_like_bad_news_is_not(title: str) -> None:
    assert not is_bad_news(title)


def test_bad_news_in_the_summary_counts_too() -> None:
    assert is_bad_news("A night at the opera", "Two people were killed when the roof fell.")


def test_a_whole_life_in_years_is_an_obituary() -> None:
    assert is_bad_news("Erika Wati (1941-2026)")


def test_bad_news_wins_over_a_harmless_saying_beside_it() -> None:
    assert is_bad_news("Killer riff of a band whose drummer was killed")


def test_nothing_is_no_bad_news() -> None:
    assert not is_bad_news("")
