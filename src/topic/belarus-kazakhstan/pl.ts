import type { SideLexicon } from '../topic.ts';

export const pl: SideLexicon = {
  country: `
    *kazach* : Kazachstan, Kazachstanu, kazachski, kazachstański, białorusko-kazachski, Kazach, Kazachowie, Północnokazachstański ! Kazań
    Kazasz*, kazask*, kazasc* : Kazaszka, kazaski, kazascy ! Kazań
    Kazak*?, Kazakstan* : Kazak, Kazakstan
    *kazakh*, Qazaq*, Qazak* : Kazakhstan, Qazaqstan, Qazakstan
  `,
  place: `
    stolic* Kazachstanu, kazach* stolic* : stolicy Kazachstanu, kazachskiej stolicy
    Astan(a|y|ie|ę|ą|o), astańsk*, Nur-Sułtan*, Nur-Sultan*, Nursułtan(ie|em)?, nursułtańsk*, Celinograd* : Astanie, Astaną, astański, Nur-Sułtanie, Nur-Sultan, Nursułtanie, nursułtański, Celinograd ! Astaniuk
    Ałmaty, Almaty, Ałma-A(ta|ty|cie|tę|tą), Alma-A(ta|ty|cie|tę|tą), ałmack*, ałmatyńsk* : Ałmaty, Almaty, Ałma-Acie, Ałma-Ata, Alma-Ata, ałmacki, ałmatyńskiego
    Szymken(t|tu|tem|cie), Czymken(t|tu|tem|cie), Czimken(t|tu|tem|cie) : Szymkencie, Szymkent, Czymkent, Czimkent
    Akmol*, akmolińsk*, Kokczetaw*, Koksze*, Kökszeta*, Stepnogorsk*, Szczuczyńsk*? : Akmoła, akmolińskim, Kokczetaw, Kokszetau, Kökszetau, Stepnogorsk, Szczuczyńsku
    Aktobe, Aktiubińsk*, Aktöbe, Atyrau, atyrausk*, Uralsk*?, zachodniokazachsta* : Aktobe, Aktiubińsku, Aktöbe, Atyrau, atyrauski, Uralsk, zachodniokazachstański
    Żambył*, żambylsk*, żambyłsk*, Taraz*?, Żetysu*, Taldykorgan*, Tałdykorgan* : Żambył, żambylski, żambyłski, Taraz, Żetysu, Taldykorgan, Tałdykorganie
    Karagand*, karagandyńsk*, karagandzk*, karagandsk*, Temirtau, Bałchasz* : Karagandzie, Karaganda, karagandyński, karagandzki, karagandski, Temirtau, Bałchasz
    Kustana*, kustanajsk*, Kostana*, kostanajsk*, Rudn(y|ym|ego)?, Lisakowsk*, Arkałyk* : Kustanaju, kustanajski, Kostanaj, kostanajski, Rudnym, Lisakowsk, Arkałyk
    Kyzyłord*, kyzyłordyńsk*, Mangysta*, Mangyst*, Aktau : Kyzyłordzie, Kyzyłorda, kyzyłordyński, Mangystau, Aktau
    północnokazachsta*, Pietropawł*, Petropawł* : północnokazachstański, Pietropawłowsk, Petropawł
    Pawłodar*, pawłodarsk*, Ekibastuz*, Ułytau, Żezkazgan*, Dżezkazgan*, Turkiestan*?, Turkistan*? : Pawłodarze, pawłodarski, Ekibastuz, Ułytau, Żezkazgan, Dżezkazgan, Turkiestan, Turkistan
    wschodniokazachsta*, Ust-Kamienogorsk*, Öskemen*, Seme(j|ju|jem|ja), Semipałatyńsk*, abajsk*, obw* Abaj* : wschodniokazachstański, Ust-Kamienogorsk, Öskemen, Semeju, Semipałatyńsk, abajskiego, obwód Abajski
    Chorgos*, Khorgos*, Horgos*, Konajew*, Dostyk*? : Chorgos, Khorgos, Horgos, Konajew, Dostyk
    Kokszetau*, Koksztau*, Szczuczyńsk?, Szczuczje, Borowoj*?, Burabaj*, Burabay, Makińsk* : Kokszetau, Koksztau, Szczuczyńsk, Szczuczje, Borowoje, Burabaj, Burabay, Makińsk
    Atbasar*, Jereimentau, Jerejmentau, Jesil?, Kosszy, Korgałżyn*, Stepnogor*, Akmolszczy* : Atbasar, Jereimentau, Jerejmentau, Jesil, Kosszy, Korgałżyn, Stepnogorsk, Akmolszczyzna
    Aqtobe, Aktobińsk*, aktiubińsk*, Chromtau, Kandyagasz*, Kandagacz*, Szałkar*, Emb(a|y|ie)? : Aqtobe, Aktobińsk, Aktiubińsk, Chromtau, Kandyagasz, Kandagacz, Szałkar, Emba
    Gurjew*, Kulsary, Tengiz*?, Kaszagan*, Karaczaganak*, Aksaj*? : Gurjew, Kulsary, Tengiz, Kaszagan, Karaczaganak, Aksaj
    Dżambul*, Dżambuł*, dżambulsk*, Żambul*, Tarazu?, Karatau, Żanatas*, Siedmiorzecz* : Dżambul, Dżambuł, dżambulski, Żambul, Tarazu, Karatau, Żanatas, Siedmiorzecze
    Siemiriecz*, Semireczj*, Ałmaty, ałmaack*, Tałgar*, Kaskelen*, Issyk?, Żarkent*, Uszarał* : Siemirieczje, Semireczje, Ałmaty, ałmaacki, Tałgar, Kaskelen, Issyk, Żarkent, Uszarał
    Tekeli, Sarkand*, Kapczagaj*, Kapszagaj*, Konaiew*, Qonajew*, Kordaj*, Korday, Merke? : Tekeli, Sarkand, Kapczagaj, Kapszagaj, Konaiew, Qonajew, Kordaj, Korday, Merke
    karagandyjsk*, karagandzińsk*, Saran(i|iu)?, Szachtińsk*, Satpajew*, Satpaj*, Balchasz*, Bałkasz*, Bałchaszsk*, Priozersk*?, Karażał*, Karkaralińsk*, Dżezkazgan*, Żezkazgan*, Ułytau*, Ułutau*, Saryark*, Sary-Ark*
    Qostanaj*, Kostanajszczy*, Kustanajszczy*, Żytykar*, Żitikar*, Arkalyk*, Tobył?, Rudnego?
    Kzył-Ord*, Kyzył-Ord*, Kyzylord*, Aralsk*?, Kazalińsk*, Ajteke Bi, Żanaozen*, Żangaözen*, Mangyszłak*, Mangyszlak*, mangystausk*, Fort Szewczenko, Bejneu, Kuryk*, Bautino, Ustjurt*?, aktausk*
    Petropawłowsk*?, Petropawlowsk*?, Kyzyłżar*, Bułajew*, Tajynsz*, Mamlutk*, Aksu?, ekibastusk*, Bajanaul*, Bajanauł*, Irtyszsk*
    turkiestańsk*?, turkistańsk*?, Kentau*, Arys*?, Saryagasz*, Sary-Agasz*, Lenger*, Szardar* : turkiestański, turkistański, Kentau, Arys, Saryagasz, Sary-Agasz, Lenger, Szardara
    Żetysaj*, Otrar*?, Sauran*?, szymkenck*, czymkenck*, Mauzoleum Chodży Achmeda Jasaw* : Żetysaj, Otrar, Sauran, szymkencki, czymkencki, Mauzoleum Chodży Achmeda Jasawi
    Chodż* Ahmed* Jasaw*, południowokazachsta* : Chodży Ahmeda Jasawi, Południowokazachstański
    Semey, semejsk*, Semipałatyńsk*, semipałatyńsk*, Ridder*?, Zyrianowsk*, Szemonaich*, Ajagoz*, Ajaguz*, Kurczatow(|a|ie)?, Zajsan*, Zaisan*, Urdżar*, Kokpekt*, Katon-Karagaj*, Markakol*
    Ałtaj?, Region* Abaja, Region* Abaj, obwód Abaj, obwodu Abaj, obwodzie Abaj
    Ałakol*, Alakol*, Kolsaj*, Kolsai, Kaindy, kanion* Szaryńsk*, Kanion* Czaryńsk*, Szaryn* : Ałakol, Alakol, Kolsaj, Kolsai, Kaindy, kanion Szaryński, Kanion Czaryński, Szaryn
    Czaryn*?, Medeu*, Medeo, Szymbułak*, Czimbułak*, Ałatau*, Alatau*, Dżungarsk* : Kanion Czaryński, Czaryn, Medeu, Medeo, Szymbułak, Czimbułak, Ałatau, Alatau, Dżungarski
    Głodn* Step*?, Syr-Dar(ia|ii|ię|ią)?, Syrdar(ia|ii|ię|ią)?, Irtysz*?, Iszym*? : Głodny Step, Syr-Daria, Syrdaria, Irtysz, Iszym
    Ałtynkol*, Altynkol*, Aktogaj*, Bachty, Międzynarodow* Centrum Finansow* Astana, AIFC, Celinogrod*, astanijsk* : Ałtynkol, Altynkol, Aktogaj, Bachty, Międzynarodowe Centrum Finansowe Astana, AIFC, Celinogrodzie, astanijski
  `,
  body: `
    Akord(a|y|zie|ę)?, akim(|a|em|owi|owie|ów)?, akimat* : Akordzie, akim, akimatu
    Mażylis*, Madżylis*, Mażilis*, Medżlis*, tenge, Nauryz*?, dombr*, kiuj*, Dala Sazy, Samruk*, Bajterek*, Kurułtaj*? : Mażylisu, Madżylis, Mażilis, Medżlis, tenge, Nauryz, dombrze, kiuje, Dala Sazy, Samruk-Kazyna, Bajterek, Kurułtaj
    Ministers* Handlu i Integracji, Minist(er|ra|rem|rowi) Handlu i Integracji : Ministerstwo Handlu i Integracji, Minister Handlu i Integracji
    Ministers* Przemysłu i Budownictwa, Minist(er|ra|rem|rowi) Przemysłu i Budownictwa : Ministerstwo Przemysłu i Budownictwa, Ministra Przemysłu i Budownictwa
    Ministers* Przemysłu i Rozwoju Infrastruktur* : Ministerstwo Przemysłu i Rozwoju Infrastruktury
    Minist(er|ra|rem|rowi) Przemysłu i Rozwoju Infrastruktur*, Ministers* Rozwoju Cyfrowego? : Ministra Przemysłu i Rozwoju Infrastruktury, Ministerstwo Rozwoju Cyfrowego
    Minist(er|ra|rem|rowi) Rozwoju Cyfrowego?, Ministers* Sztucznej Inteligencji* : Minister Rozwoju Cyfrowego, Ministerstwo Sztucznej Inteligencji
    Minist(er|ra|rem|rowi) Sztucznej Inteligencji*, Ministers* Kultury i Informacji : Minister Sztucznej Inteligencji, Ministerstwo Kultury i Informacji
    Minist(er|ra|rem|rowi) Kultury i Informacji, Ministers* Turystyki i Sportu? : Minister Kultury i Informacji, Ministerstwo Turystyki i Sportu
    Minist(er|ra|rem|rowi) Turystyki i Sportu? : Minister Turystyki i Sportu
    Ministers* Nauki i Szkolnictwa Wyższego?, Ministers* Ekologii*? : Ministerstwo Nauki i Szkolnictwa Wyższego, Ministerstwo Ekologii
    Ministers* Zasobów Wodnych*?, Minist(er|ra|rem|rowi) Zasobów Wodnych*? : Ministerstwo Zasobów Wodnych, Minister Zasobów Wodnych
    Ministers* Gospodarki Narodow*, Minist(er|ra|rem|rowi) Gospodarki Narodow* : Ministerstwo Gospodarki Narodowej, Minister Gospodarki Narodowej
    Ministers* Inwestycji i Rozwoju*, Komitet* Dochodów Państwow*?, Senat(|u|em|owi|cie)?, Senacie? : Ministerstwo Inwestycji i Rozwoju, Komitetu Dochodów Państwowych, Senatu, Senacie
    Parlament* Republiki Kazach*, Izb* Przedsiębiorców?, Narodow* Izb* Przedsiębiorców : Parlament Republiki Kazachstan, Izba Przedsiębiorców, Narodowa Izba Przedsiębiorców
    Atameken*, Nur Otan, Amanat?, KNB?, Auł(|u|ów|ach)? : Atameken, Nur Otan, Amanat, KNB, Aułu
    Narodow* Fundusz* Dobrobytu?, Fundusz* Dobrobytu Narodow*?, DAMU, Bolaszak*, Bołaszak* : Narodowy Fundusz Dobrobytu, Funduszu Dobrobytu Narodowego, DAMU, Bolaszak, Bołaszak
    Bolashak, KazAgro*, KazTrade, KazInvest, Kazakh Invest, KazakhExport, QazInnovations : Bolashak, KazAgro, KazTrade, KazInvest, Kazakh Invest, KazakhExport, QazInnovations
    Ruchani Żangyru, Ruhani Żangyru, Nurły Żoł, Nurly Zhol, Bayterek, Baiterek*, Ałasz-Ord* : Ruchani Żangyru, Ruhani Żangyru, Nurły Żoł, Nurly Zhol, Bayterek, Baiterek, Ałasz-Orda
    Ałasz Ord* : Ałasz-Orda
    Beszbarmak*, Biesbarmak*, Bieszbarmak*, Baursak*, Bauyrsak*, Kumys*?, Szubat*, Dastarchan*? : Beszbarmak, Biesbarmak, Bieszbarmak, Baursak, Bauyrsak, Kumys, Szubat, Dastarchan
    Jurt(a|y|ach|ę)?, Czapan*?, Kobyz*, Ajtys*, Kokpar*, Dombyr*, Nauryz Meyramy, Nawruz*?, Nouruz*? : Jurta, Czapan, Kobyz, Ajtys, Kokpar, Dombyra, Nauryz Meyramy, Nawruz, Nouruz
    Złot* Człowiek*?, Złot* Ord(a|y|ę|ą|zie)?, Ułus* Dżoczi*? : Złoty Człowiek, Złota Orda, Ułus Dżocziego
    Abaj(|a|owi|em)?, Abaj* Kunanbajew*, Kunanbajew*, Kunanbajuł*, Kunanbajul* : Abaj, Abaja Kunanbajewa, Kunanbajew, Kunanbajuły, Kunanbajuly
    Auezow(|a|em|ie|owi)?, Muchtar* Auezow*, Dżambuł* Dżabajew*, Dżabajew*, Żambył* Żabajew*, Żabajew* : Auezow, Muchtara Auezowa, Dżambuł Dżabajew, Dżabajew, Żambył Żabajew, Żabajew
    Ołżas* Sulejmenow*, Olżas* Sulejmenow*, Sulejmenow*?, Czokan* Walichanow*, Walichanow* : Ołżas Sulejmenow, Olżas Sulejmenow, Sulejmenow, Czokan Walichanow, Walichanow
    Ałtynsarin*, Altynsarin*, Kurmangazy*, Bajtursynow*, Bajtursynuł*, Bukejchanow*, Kunajew*? : Ałtynsarin, Altynsarin, Kurmangazy, Bajtursynow, Bajtursynuły, Bukejchanow, Kunajew
    Momyszuł*, Momyszul* : Momyszuły, Momyszuly
    Dimasz*, Dimash*, Kudajbergen*, Kudaibergen*, Qudaibergen*, Rymbajew*, Tulegenow(a|ej)? : Dimasz, Dimash, Kudajbergen, Kudaibergen, Qudaibergen, Rymbajewa, Tulegenowa
    Szukenow*, Makatajew*, Mołdagułow*, Moldagulow*, Mamietow(a|ej), Mametow(a|ej), Korkyt-Ata : Szukenow, Makatajew, Mołdagułowa, Moldagulowa, Mamietowa, Mametowa, Korkyt-Ata
    Kenesary, Abłaj-chan*, Abylaj-chan*, Nurpeisow*?, Bajseitow*, Aubakirow*?, Mussabajew* : Kenesary, Abłaj-chan, Abylaj-chan, Nurpeisowa, Bajseitowa, Aubakirow, Mussabajew
    Musabajew*, al-Farab*, Al-Farabi, Panfiłowc*?, dywizj* Panfiłow* : Musabajew, al-Farabiego, Al-Farabi, Panfiłowcy, dywizji Panfiłowa
  `,
  company: `
    KazMunajGaz*, KazMunayGas*, Kazatomprom*, KazTransOil*, Kazzinc*, Kazachmys*, Kazakhmys*, KazBelAZ*, KazBiełAZ*, Kaztechmasz* : KazMunajGaz, KazMunayGas, Kazatomprom, KazTransOil, Kazzinc, Kazachmys, Kazakhmys, KazBelAZ, KazBiełAZ, Kaztechmasz
    KTŻ, KTZ, Kazachstan Temir Żoły, KEGOC, QazTrade, QazTech*, Agromasz Holding*, Agromash Holding*, Agromaszholding*, SaryarkaAvtoProm*, SaryarkaAwtoProm*, Allur*?, KamLit* : KTŻ, KTZ, Kazachstan Temir Żoły, KEGOC, QazTrade, QazTech, Agromasz Holding KZ, Agromash Holding KZ, Agromaszholding, SaryarkaAvtoProm, SaryarkaAwtoProm, Allur, KamLit
    Air Astana, FlyArystan, SCAT, Qazaq Air, Uniwersyte* Nazarbajewa, Euroazjatyck* Uniwersyte* Narodow*, Eurazjatyck* Uniwersyte* Narodow*, Eurazjatyck* Narodow* Uniwersyte*, im Gumilowa, im Al-Farabiego, Filharmoni* im Kaszaubajewa : Air Astana, FlyArystan, SCAT, Qazaq Air, Uniwersytet Nazarbajewa, Euroazjatycki Uniwersytet Narodowy, Eurazjatyckim Uniwersytetem Narodowym, Eurazjatycki Narodowy Uniwersytet, im. Gumilowa, im. Al-Farabiego, Filharmonii im. Kaszaubajewa
    SK Farmacija, Teatr* Auezowa, Teatr* im Auezowa, Astana Opera, Opera Astana, Astana Balet
    KMG, QazaqGaz*, KazTransGaz*, KazRosGaz*, Tengizchevroil*, Samruk-Energ* : KMG, QazaqGaz, KazTransGaz, KazRosGaz, Tengizchevroil, Samruk-Energo
    Kaspijsk* Konsorcjum Rurociągow*?, KTK?, MangystauMunaiGas*, MangistauMunajGaz* : Kaspijskie Konsorcjum Rurociągowe, KTK, MangystauMunaiGas, MangistauMunajGaz
    Embamunajgaz*, Kazaltyn*, Ałtynałmas*, Altynalmas*, KAZ Minerals, ERG? : Embamunajgaz, Kazaltyn, Ałtynałmas, Altynalmas, KAZ Minerals, ERG
    Eurasian Resources Group?, Kazchrom*, Kazchrome, SSGPO, Kazfosfat*, KazAzot* : Eurasian Resources Group, Kazchrom, Kazchrome, SSGPO, Kazfosfat, KazAzot
    ArcelorMittal Temirtau, Qarmet*, Karmet*? : ArcelorMittal Temirtau, Qarmet, Karmet
    Halyk Bank*, Hałyk Bank*, Halyk?, Kaspi, ForteBank*, CenterCredit*, Jusan, BTA Bank*, Otbasy Bank*, Freedom Holding?, Freedom Finance?, Eurasian Bank?, KazAgroFinans*, KASE, Kazpoczt*
    Qazpost*, Kazpost*, Kcell*, Kaztelekom*, Kazachtelekom*, Kazakhtelecom*, Magnum?, Technodom*, Sulpak*, Rachat?, Rakhat, Bajan Sulu, Bayan Sulu
    AsiaAuto*, Azja Auto, Asia Auto, Astana Motors, SemAZ*, Hyundai Trans Kazakhstan, Kostanajtraktor*, Tynys?, Alageum*, Lokomotiw Kurastyru Zauyty, Lokomotyw Kurastyru Zauyty, Tulpar-Talgo
    KazAwtoŻoł*, KazAvtoZhol*, QazAutoJol*, QazAvtoJol*, Kazmortransflot*, KTZ Express, KTŻ Express, KedenTransService*, Eurasia Motors, AgromashHolding*, Chimfarm*, Khimpharm*, Kazfarm*
    Kazpharm*, KazAgroMasz*, Olża Agro, Olzha Agro, Iwołga Holding*, Ivolga Holding*, Atameken-Agro, KazExportAstyk*
    KazNU, KazNPU, ENU?, KIMEP, KBTU, Narxoz*, Narchoz*, AlmaU, Uniwersyte* im Satpajewa : KazNU, KazNPU, ENU, KIMEP, KBTU, Narxoz, Narchoz, AlmaU, Uniwersytet im. Satpajewa
    Satbayev University, Uniwersyte* Satpajewa, Uniwersyte* im Torajgyrowa, Torajgyrow* : Satbayev University, Uniwersytet Satpajewa, Uniwersytet im. Torajgyrowa, Torajgyrow
    Uniwersyte* im Buketowa, Buketow*?, Kozybajew*, Bajtursynowa, Sejfullin* : Uniwersytet im. Buketowa, Buketow, Kozybajew, Bajtursynowa, Sejfullin
    Uniwersyte* im Szakarima, Szakarim*, Asfendijarow*, Asfendiarow*, Żurgenow* : Uniwersytet im. Szakarima, Szakarim, Asfendijarow, Asfendiarow, Żurgenow
    Uniwersyte* im Jasawi, Nazarbayev University, im Gumilewa, im L Gumilowa : Uniwersytet im. Jasawi, Nazarbayev University, im. Gumilewa, im. L. Gumilowa
    Konserwatori* im Kurmangazy : Konserwatorium im. Kurmangazy
    Astana Hub, Astana Ballet, Astana Musical, Teatr* im Abaja, Teatr* Opery i Baletu im Abaja : Astana Hub, Astana Ballet, Astana Musical, Teatr im. Abaja, Teatr Opery i Baletu im. Abaja
    Teatr* im Lermontowa?, Kazachfilm*, Kazachkoncert*, Khabar, Chabar?, Tengrinews, Zakon kz : Teatr im. Lermontowa, Kazachfilm, Kazachkoncert, Khabar, Chabar, Tengrinews, Zakon.kz
    SCAT Airlines, Qazaq Airways : SCAT Airlines, Qazaq Airways
  `,
  pair: `
    białorusko-kaza*, kazachsko-białoru*, kazachstańsko-białoru*, kazasko-białoru* : białorusko-kazachski, białorusko-kazachstański, kazachsko-białoruski, kazachstańsko-białoruskiej, kazasko-białoruski
  `,
  agency: `
    Kazinform*
  `,
  club: `
    Barys*, Nomad*?, grup* Astana, drużyn* Astana, ekip* Astana, Team Astana, Astana Qazaqstan, XDS Astana, FK Astana, FC Astana, Kajrat*, Kairat* : Barys, Nomad, grupy Astana, drużyna Astana, ekipa Astana, Team Astana, Astana Qazaqstan, XDS Astana, FK Astana, FC Astana, Kajrat, Kairat
    Rybakin(a|y|ie|ę|ą), Bublik*, Putincew(a|ej|ą) : Rybakina, Bublika, Putincewa
    Ordabas*, Okżetpes*, Okzhetpes*, Toboł* Kostana*, Tobol* Kostana*, Toboł* Kustana* : Ordabasy, Okżetpes, Okzhetpes, Toboł Kostanaj, Tobol Kostanaj, Toboł Kustanaj
    Szachtior* Karagand*, Szachtar* Karagand*, Torpedo Ust-Kamienogorsk, Saryark* Karagand* : Szachtior Karaganda, Szachtar Karaganda, Torpedo Ust-Kamienogorsk, Saryarka Karaganda
    Irtysz* Pawłodar*, Arłan* Koksz*, Kyzyłżar* Pietropawł*, Jelimaj* Semej : Irtysz Pawłodar, Arłan Kokszetau, Kyzyłżar Pietropawłowsk, Jelimaj Semej
    (FK|FC|HK|BK|VC|MFK) (Aktobe|Aqtobe|Atyrau|Taraz|Turan|Żetysu|Kaspij|Astana|Ałmaty|Almaty|Kajrat|Kairat|Barys|Tobol|Toboł) : FK Aktobe, HK Ałmaty, BK Astana, FC Kajrat, MFK Atyrau
    Rybakinej, Rybakino, Danilin(a|y|ą|ie), Niedowiesow*, Diyas, Dijas, Szwiedow(a|ej|ą), Winokurow* : Rybakinej, Rybakino, Danilina, Niedowiesow, Diyas, Dijas, Szwiedowa, Winokurow
    Gołowkin*, Denis* Ten, Ilj(a|i|ę) Iljin* : Gołowkin, Denis Ten, Ilja Iljin
  `,
  trap: `
    ulic* Ałmack*, ulic* Ałmatyńsk*, ulic* Karagandyjsk*, ulic* Kazachstańsk*, ulic* Astańsk*, ulic* Ałma Atińsk* : ulicy Ałmackiej, ulica Ałmatyńska, ulicy Karagandyjskiej, ulica Kazachstańska, ulicy Astańskiej, ulicy Ałma-Atińskiej
    Deklaracj* astańsk*, deklaracj* z Astany, deklaracj* Astany, proces* astańsk*, astańsk* deklaracj*, format* astańsk* : Deklaracja astańska, deklaracji z Astany, deklaracji Astany, procesu astańskiego, astańskiej deklaracji, formatu astańskiego
    Pietropawłowsk* Kamczack* : Pietropawłowsk Kamczacki
    Kazacz* : Kazaczok
    deklaracj* z Ałma-Aty, deklaracj* ałmack*, Deklaracj* Ałmatyńsk* : deklaracji z Ałma-Aty, deklaracja ałmacka, Deklaracja Ałmatyńska
    szczyt* w Astanie ws Syrii, platform* astańsk*, rozm* astańsk*, Republik* Ałtaj* : szczyt w Astanie ws. Syrii, platforma astańska, rozmów astańskich, Republika Ałtaj
    Kraj(|u|em) Ałtajsk*, Ałtajsk* Kraj* : Kraju Ałtajskim, Ałtajskiego Kraju
  `,
};
