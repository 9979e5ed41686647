import type { SideLexicon } from '../topic.ts';

export const pl: SideLexicon = {
  country: `
    *białoru* : Białoruś, Białorusi, białoruski, kazachsko-białoruski, Białorusin ! biały
    Biełarus*, Bielarus*, Belarus*, Bialorus*, BSRR, BSSR : Biełaruś, Bielaruś, Belarus, Bialorus, BSRR, BSSR
  `,
  place: `
    białorusk* stolic*, stolic* Białorus* : białoruskiej stolicy, stolicy Białorusi
    Mińsk*, mińsk* : Mińsku, mińskiej, mińskie ! mina
    Brze(ść|ścia|ściu|ściem)?, brzesk*?, Witebs*, Homl(a|u|em), Homel*, homelsk*, Grodn(o|a|u|em|ie), grodzieńsk*, Mohyle(w|wa|wie|wem), mohylewsk*, Mohylow*, Żodzin*, Soligorsk*, Baranowicz*, Bobrujsk*, Orsz(a|y|ę)?, Pińsk*, Mozyrz*, Nowopołock*, Połock*, Mołodeczn*, Słuck*, Żłobin*, Borysow*, Lid(a|y|zie|ę)?, Raubicz*, smolewick*
    Wielki* Kamie*, Wielk* Kamie*, Puszcz* Białowiesk*, Chatyń, Chatyni
    Kobry(ń|nia|niu|ński|ńskiej|ńskiego), Łunin(iec|iecki|ieckiego|ca|cu), Wołkowysk*, Smorgoni*, Smorgoń*, Słonim*, Nowogród(ek|ku|ka), Nowogródczy*, Oszmian*, Ostrowi(ec|ecki|eckiej)?, Swisłocz*, Szkłow*, Szkłów, Krycz(ew|ewa|ewie), Kryczów, Bychow*, Bychów, Rohaczow*, Rohaczew*, Rohaczów, Rogaczow*, Żytkowicz*, Kalinkowicz*, Chojnik(i|ach)?, Narowl*, Dobrusz*, Rzeczyc(a|y|ę|ą)?, rzeczyck*, Swietłogorsk*, Czeczersk*, Lelczyc*, Petryk(ów|owa|owie)
    Prużan*, Iwacewicz*, Drohiczyn*?, Żabink*, Małoryt*, Lachowicz*, Hancewicz*, Stolin*, Biełooziorsk*, Brasław*, ^Postaw(y|ach)?, Lepel*, Czaśnik*, Tołoczyn*, Wierchniedwińsk*, Dokszyc*, Uszacz*, Wołożyn*, Wilejk*, Nieśwież*, Kleck*, Kopyl*, Stołpc*, Stołbc*, Łohojsk*, Łogojsk*, Smolewicz*, Fanipol*, Zasław*, Puchowicz*, Miadzioł*, Miadziel*, Lubań*?, lidzk*, orszańsk*, borysowsk*, mozyrsk*, witebsk*, brzeski*?, Witebszczy*, Grodzieńszczy*, Homelszczy*, Mohylewszczy*
    Osipowicz*, Klimowicz(e|ach)?, Kostiukowicz*, Mścisław(l|ia|iu)*?, Czeryk(ów|owa|owie), Czausy, Czausach, Białynicz*, Bielynicz*, Kliczew*, Klicz(ów|owa), Głusk*, Chocimsk*, Zelw*, Korelicz*, Diatłow*, Zdzięcioł*, Brzostowic*, Sylicz*, mińszczan*
    Brześ(ć|cia|ciu|ciem)?, Brześci*?, Homelszczyz*, mohylew*, Mohylów*, Żodzińsk*, Soligorszcz*, Saligorsk*, Salihorsk*, baranowick*, bobrujsk*, pińsk*, Polack*, Połoczcz*, Nowopołock*
    mołodeczań*, Maładzieczn*, żłobińsk*, Rzeczyc*, Lidzie, Lidą?, Lidczy*, Mozyr, Zhodino
    Berez(a|y|ie|ę|ą)?, Bereźnia*?, ^Kamieni(ec|ca|cu|cem)?, Kamienieck*, Kossów, Kossowie : Bereza, Bereźniaki, Kamieniec, Kamienieckim, Kossów, Kossowie
    Kosow(o|a) Poleski*, Różan(a|y|ie|ej)?, Mikaszewicz*, Dawidgródek, Dawidgródk*, Telechan* : Kosowo Poleskie, Różana, Mikaszewicze, Dawidgródek, Dawidgródku, Telechany
    Iwanow(o|ie)?, Janów Poleski, Janow(a|ie) Poleski*, Wysoki* Litewski*, Domaczew*, Kozłowicz*? : Iwanowo, Janów Poleski, Janowie Poleskim, Wysokie Litewskie, Domaczewo, Kozłowicze
    Bieszenkowicz*, Dubrown(o|a|ie), Sienno, Siennie?, Rosson(y|ach), Szarkowszczyzn*, Horodok?, Horodk(u|iem)?, Nowołukoml*, Dzisn(a|y|ie)?, Oświej*, Boguszewsk*, Liozno, Liozn(a|ie)
    Szumilin(o|a|ie), Miory?, Miorach, ^Głębokie?, ^Głębokiem?, Postawsk*, lepelsk*
    Brahi(ń|nia|niu), Jelsk*, Łojów, Łojow(a|ie), Wietk(a|i|ę|ą)?, Kormian*?, Turow(a|ie)?, Turów?, Oktiabrski*?, Wasilewicz*, Buda-Koszelew*, Koszelewo, Kościukowicz*, Mozyrszczy*
    Iwj(e|u|a), Werenow*, Woronow(o|ie)?, Szczuczyn?, Szczuczyni(e|a)?, Skidel, Skidl(a|u) : Iwje, Iwju, Werenowo, Woronowo, Szczuczyn, Szczuczynie, Skidel, Skidlu
    Most(y|ach) Grodzieńsk*, Berezówk*, Bruzgi, Bruzgach, Bieniakoni(e|ach), Kamienny Łog, Kotłówk* : Mosty Grodzieńskie, Berezówka, Bruzgi, Bruzgach, Bieniakonie, Kamienny Łog, Kotłówka
    Krewo, Krewie, Holszan*, Żyrowic*, Żyrowicz*, Ostryn*, Porozow*, ^Świr?, Kanał* Augustowsk* : Krewo, Krewie, Holszany, Żyrowice, Żyrowicze, Ostryna, Porozowo, Świr, Kanał Augustowski
    Berezyn(o|a|ie|y|ą)?, berezyńsk*, ^Krupk(i|ach)?, ^Czerwie(ń|nia|niu)?, Uzd(a|y|zie|ę), Dzierżyńsk?, Dzierżyńsku?, Starobin*, Borowlan*, Żdanowicz*, Kołodziszcz*, Iwieni(ec|ca|cu)
    Wilejsk*, Nieświesk*, Logojsk*, Słuczczy*, Stare Dorogi, Starych Dorog*, Mariin(a|ej) Gork*, Marjin(a|ej) Gork*, Mar(ina|jina) Horka
    ^Gork(i|ach)?, ^Hork(i|ach)?, Drybin*, Krasnopol(e|u|a)?, Krugłoje, Krugłe*?, Sławgorod* : Gorki, Gorkach, Horki, Horkach, Drybin, Krasnopole, Krugłoje, Krugłem, Sławgorod
    Sławhorod*, Bychowsk*, Szkłowsk*, Aleksandri(a|i|ę) koło Szkłowa, Choti(m|mia) : Sławhorod, Bychowskim, Szkłowskim, Aleksandria koło Szkłowa, Chotim
    Narocz*, Naracz*, Jezior* Brasławsk*, Biełowiesk*, Białowiesk*?, Białowież*? : Narocz, Naracz, Jeziora Brasławskie, Biełowieska, Białowieskiej, Białowieży
    Berezyńsk* Rezerwat*, Prypeć?, Prypeci?, prypeck*, Poles(ie|iu|ia)?, polesk*?, Zam(ek|ku|kiem) w Mirze : Berezyński Rezerwat, Prypeć, Prypeci, prypecki, Polesie, poleski, Zamek w Mirze
    Zam(ek|ku|kiem|kowi) Mir, Zam(ek|ku|kiem) mirsk*, Mirsk* Zam*, Twierdz* Brzesk*, Brzesk* Twierdz* : Zamek Mir, Zamek mirski, Mirskiego Zamku, Twierdza Brzeska, Brzeskiej Twierdzy
    Trościeni(ec|ca|cu), Mał* Trościeni*, Lini* Stalina, Kurhan* Chwały : Trościeniec, Mały Trościeniec, Linia Stalina, Kurhanie Chwały
    Great Stone, Grejt Stoun, Wielki Kamień, Raubicz*, Silicz*, Łogojszczy*, Chatyniu, Chatyńsk*, Nalibok*, Nalibock*, Stańkow(o|a|ie)
  `,
  body: `
    obwodow* komitet* wykonawcz*, Komitet* Wykonawcz*, miejsk* komitet* wykonawcz* : obwodowego komitetu wykonawczego, Komitetu Wykonawczego, miejski komitet wykonawczy
    Izb* Reprezentantów, Rad* Republiki, Zgromadzeni* Narodow*?, Narodow* Akademi* Nauk?, Park* Wysokich Technologii, Pałac* Niepodległości?
    obwodow* komitet*, Komitet* Kontroli Państwow*, Państwow* Komitet* Kontroli : obwodowy komitet, Komitet Kontroli Państwowej, Państwowy Komitet Kontroli
    Państwow* Komitet* Celn*?, Państwow* Komitet* Graniczn*? : Państwowy Komitet Celny, Państwowy Komitet Graniczny
    Państwow* Komitet* Wojskowo-Przemysłow*, Państwow* Komitet* ds Nauki i Technologii : Państwowy Komitet Wojskowo-Przemysłowy, Państwowy Komitet ds. Nauki i Technologii
    Państwow* Komitet* Nauki i Technologii, Państwow* Komitet* Nauk*? : Państwowego Komitetu Nauki i Technologii, Państwowy Komitet Nauki
    Państwow* Komitet* ds Majątk*, Państwow* Komitet* Standaryzacji, Gosstandart*?, GKNT : Państwowy Komitet ds. Majątku, Państwowy Komitet Standaryzacji, Gosstandart, GKNT
    Goskomwojenprom* : Goskomwojenprom
    Ministers* Architektury i Budownictwa, Minist(er|ra|rem) Architektury i Budownictwa : Ministerstwo Architektury i Budownictwa, Ministra Architektury i Budownictwa
    Ministers* Regulacji Antymonopolow*, Minist(er|ra|rem) Regulacji Antymonopolow* : Ministerstwo Regulacji Antymonopolowej, Minister Regulacji Antymonopolowej
    Ministers* ds Podatków i Opłat, Ministers* Podatków i Opłat : Ministerstwo ds. Podatków i Opłat, Ministerstwo Podatków i Opłat
    Ministers* Sportu i Turystyki?, Minist(er|ra|rem) Sportu i Turystyki? : Ministerstwo Sportu i Turystyki, Minister Sportu i Turystyki
    Ministers* Rolnictwa i Żywności?, Minist(er|ra|rem) Rolnictwa i Żywności?, MART? : Ministerstwo Rolnictwa i Żywności, Minister Rolnictwa i Żywności, MART
    Izb(a|y|ie|ę|ą) Reprezentantów, Ogólnobiałorusk*, Wszechbiałorusk* : Izba Reprezentantów, Ogólnobiałoruskie, Wszechbiałoruskie
    Centrum Operacyjno-Analityczn*, Operacyjno-Analityczn* Centrum, Biała Ruś, Biał(ej|ą) Ru(ś|si) : Centrum Operacyjno-Analityczne, Operacyjno-Analityczne Centrum, Biała Ruś, Białej Rusi
    BRSM, Listopad Film*, Listapad*, Dożynk(i|ach) Republikańsk*, Słowiańsk* Bazar* : BRSM, Listopad Filmowy, Listapad, Dożynki Republikańskie, Słowiański Bazar
    Bazar* Słowiańsk*, Skoryn(a|y|ie)?, Eufrozyn* Połock*, Symeon* Połock* : Bazar Słowiański, Skoryna, Eufrozyna Połocka, Symeon Połocki
  `,
  company: `
    MTZ, MAZ, BelAZ, BIEŁAZ, BiełAZ, BELAZ, BMZ, MMZ : MTZ, MAZ, BelAZ, BIEŁAZ, BiełAZ, BELAZ, BMZ, MMZ
    Gomselmasz*, Homselmasz*, Gomselmash*, Lidselmasz*, Bobrujskagromasz*, Amkodor*, Biełszyn*, Belszyn*, Mohylewliftmasz*, Biełkommunmasz*, Belkommunmasz*, BelGee, Biełaruśkali*, Belaruskali*, Biełnieftiechim*, Belneftechim*, Naftan*, Grodno Azot, Bellegprom*, Belavi(a|i|ę|ą), Biełavi(a|i|ę|ą)
    Sawuszkin*, Santa Bremor, Kommunark*, Milawic*
    Mińsk* Fabryk* Traktorów, Mińsk* Zakład* Traktorow*, Mińsk* Fabryk* Samochodów, Mińsk* Zakład* Samochodow*, Białorusk* Uniwersyte* Państwow*
    BUP?, BNTU, Belagro, BELAGRO, Biełagro
    Borimied, Borimed, Bielmiedprieparaty, Belmedpreparaty, Biełgazprombank, Biełinwestbank, Biełkoopsojuz*, Biełstat*, Slodycz, Biełlesbumprom*, MZKT, Keramin*, Biełagroprombank*, Biełarusbank*, Biełgospiszczeprom*
    Jank* Kupał*, Teatr* Kupały, Jakub* Kołas*, Pieśniar(y|ów|ami), Wasil* Byka(ŭ|u|ua), BUIR, BPUN
    Bielorusnieft*, Biełorusnieft*, Biełarusnafta, Belorusneft*, Polimir*, Grodno Azotu, Azot Grodno, Mogilewchimwołokno, Mohylewchimwołokno, Mogilevkhimvolokno, Swietłogorskchimwołokno
    Gomeltransnieft*, Homeltransnafta, Gomelskło, Gomelsteklo, Bieltransgaz*, Biełtransgaz*, Biełenergo*, Belenergo*, BiełEJ, BelAES, BelNPP, Biełgorchimprom*, Belgorkhimprom*, Biełgeołogi*
    Sławkalij*, Slavkali*, Biełtopgaz*
    Biełmostostroj*, Bieławtodor*, Biełtamożserwis*, Beltamozhservice*, Biełmagistralawtotrans*, Belmagistralavtotrans*, Bielintertrans*, Belintertrans*, Biełaeronawigacj*, Biełpoczt*
    Belpocht*, Bielpoczt*, Biełtelekom*, Beltelecom*, beCloud, BelExpo, BUTB, BUGT, Biellesexport*, Biełgosstrach*, Belgosstrakh*, Eximgarant*
    Lidagroprommasz*, Lidselmash*, Bobruiskagromash*, Mogilewliftmasz*, Mogiliowliftmasz*, Mogilevliftmash*, Mogilewtransmasz*, Mohylewtransmasz*, Strommaszyn*, Technolit*, Motowieło
    Motovelo, BELJI, Wołat?, Volat?, Biełwagonmasz*, Strojtechnik*, Stroitechnika, Brestgazoapparat*, ^Horizont?, ^Gefest?, ^Atlant?, MZSzT, Amkodorem
    BiełOMO, BelOMO, Bielomo, Planar?, ^Integral?, Polimaster*, ADANI?, Atomtex*, Atomtech*?, Linline, Izovac*, Izowak*, Peleng*?, Pieleng*, Alewkurp*, Alevkurp*, Biełtechexport*, Beltech*, Biełspecwniesztechnik*, Tetraedr*, BSVT
    Mogoteks*, Mogotex*, Switanok*, Świtanok*, Svitanok*, Biełwest*, Belwest*, Biełwiest*, Kamwol*, Kamvol*, Kupalink(a|i|ę)?, Conte Spa, Mark Formelle, Galantej*, Elem(a|y|ie)?, Relouis, Vitex?, Belita*, Bielita*, Milavits*
    Pinskdriew*, Pinskdrew*, Pinskdrev*, Iwacewiczdriew*, Iwacewiczdrew*, Borisowdriew*, Borysowdrew*, Borisovdrev*, Reczycadriew*, Rieczicadriew*, Rechitsadrev*, Gomeldriew*, Homeldrew*
    Witebskdriew*, Mostowdriew*, Mozyrdriew*, FanDOK*, Mołodecznomebel*, Słonimmebel*, Gomeloboi, Minskdriew*
    Savushkin*, Sawuszkina, Biełłakt*, Bellakt*, Babuszkin* Krynk*, Mołocznyj Mir, Alivari*, Aliwari*, Krinic(a|y|ę)?, Krinits*, Lidskoje Piwo, Lidskie Piwo, Darid(a|ę)?, Spartak Homel
    Krasnyj Piszczewik*, Krasnyj Mozyrianin*, Serwoluks*, Serwolux*, Servolux*, Bulbasz*?, BNBK, BNBC, Agrokombinat* Dzierżyńsk*, Agrokombinat* Śnow, Ostromeczew*, Wieles-Mit, Brest Kowry
    Kommunarka
    Akademfarm*, Academpharm*, Lekfarm*, Lekpharm*, Triplefarm*, Triplepharm*, Biełwitunifarm*, Belvitunipharm*, Biełfarmacj*, Bielfarmacij*, Rubikon*?, Biełmiedpriepara*, Belmed*, Biełmed*
    EPAM, IBA Group, Synesis, Priorbank*, BPS-Sbierbank*, MTBank*, Technobank*?, Dabrabyt*, Paritetbank*, BelWEB*, BiełWEB*, Bielagroprombank*, Bielarusbank*, Eurotorg*, Eurotorh*, Jewroopt*
    Euroopt*, Santa Retail
    BPUT?, BPUM?, BPUE?, BPUP?, BRU?, GrUP?, BPATU, Uniwersyte* im Janki Kupały : BPUT, BPUM, BPUE, BPUP, BRU, GrUP, BPATU, Uniwersytet im. Janki Kupały
    Uniwersyte* im Skoryny, Uniwersyte* im Maszerowa, Uniwersyte* im Kuleszowa : Uniwersytetu im. Skoryny, Uniwersytet im. Maszerowa, Uniwersytet im. Kuleszowa
    Uniwersyte* im Puszkina w Brześciu, Polesk* Uniwersyte* Państwow*, Połock* Uniwersyte* : Uniwersytet im. Puszkina w Brześciu, Poleski Uniwersytet Państwowy, Połocki Uniwersytet
    Republikańsk* Centrum Naukowo-Praktyczn* : Republikańskie Centrum Naukowo-Praktyczne
  `,
  agency: `
    BELTA, BelTA
  `,
  club: `
    Dynam(o|a) Mińsk, Dinam(o|a) Mińsk : Dynamo Mińsk, Dinamo Mińsk
  `,
  trap: `
    porozumieni* mińsk*, mińsk* porozumie*, Mińsk Mazowiecki, Mińsk* Mazowieck*, Grup* Mińsk* : porozumienia mińskie, mińskich porozumień, Mińsk Mazowiecki, Mińsku Mazowieckim, Grupy Mińskiej
    Pok(ój|oju|ojem) brzesk*, Traktat* brzesk*, Stade Brest*, Brest we Francji, Brest w Bretanii : Pokój brzeski, Traktat brzeski, Stade Brestois, Brest we Francji, Brest w Bretanii
    mińsk* formac*, Protok* mińsk*, proces* mińsk* : mińskim formacie, Protokołu mińskiego, procesu mińskiego
  `,
};
