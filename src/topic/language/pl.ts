import type { SharedLexicon } from './model.ts';

export const pl: SharedLexicon = {
  countries: {
    kz: 'Kazach*, Astan(a|y|ie|ę|ą), Ałmat*, Tokajew*',
    uz: 'Uzbek*, Taszken*, Samarkand*, Mirzijojew*, Buchar(a|y|ze|ę|ą), Chiw(a|y|ie), Fergan*, Andiżan*, Namangan*',
    ru: 'Rosj(a|i|ę|ą), rosyjsk*, Rosjan*, Moskw*, moskiewsk*, Kreml*, Putin*, Miszustin*, Ławrow*, Tatarstan*, Kazań, Kazani*, kazańsk*, Petersburg*, Syberi*, syberyjsk*, Władywostok*, Sankt-Petersburg*, Transnieft*, Federacj* Rosyjsk*, FR, Niżn* Nowogr*, Nowosybirsk*, Omsk*, Jekaterynburg*, Swierdłowsk*, Samar(a|y|ze|ę|ą), ^Ufa, ^Ufie, Baszkir*, Baszkort*, Krasnodar*, Krasnojarsk*, Woroneż*, Smoleńsk*, Psków, Pskow*, Briańsk*, Kaliningrad*, Tula, Tulsk*, Kaług*, Krym(|u|ie|em), krymsk*, Murmańsk*, Wołgograd*, Perm, Permie, Tiumeń, Tiumen*, Jakuck*, Jakucj*, Buriac*, Czeczen*, Kadyrow*, Dagestan*, Kursk*, Twer, Orenburg*, Saratow*, Uljanowsk*, Czuwasz*, Udmur*, Sachalin*, Chabarowsk*, Soczi, Leningrad*, Jarosław* obwód, Irkuck*, Tomsk*, Czelabińsk*, Rostow*, Wołodin*, Matwijenk*, Pieskow*, Szojgu, Biełousow*, Sbierbank*, Gazprom*, Rosatom*, KamAZ, Kamaz*, Rostech, Dum(a|y|ie|ę) Państwow*',
    cn: 'Chin(y|ach|om|ami), Chin, chińsk*, Chińczy*, Pekin*, Szanghaj*, Sinciang*, Xi Jinping*, ChRL, Szenzen, Shenzhen, Syczuan*, Hainan*, Tianjin*, Charbin*, Hongkong*, Urumczi, Li Qiang*, Wang Yi',
    kg: 'Kirgi*, kirgi*, Biszkek*, Żaparow*, Dżaparow*, Czołpon-At*, Kirgistan*, Kirgiz*, Osz, Osze, Issyk-Kul*',
    tj: 'Tadży*, tadży*, Duszanbe*, Rahmon*, Tadżykistan*, Chodżent*',
    tm: 'Turkmen*, turkmeńsk*, Aszchabad*, Aszgabat*, Berdimuhamedow*',
    az: 'Azerbejdżan*, azerbejdżańsk*, azersk*, Baku, Alijew*, Azer, Azerowie, Azerów, Karabach*',
    am: 'Armeni*, Ormian*, ormiańsk*, armeńsk*, Erywa*, Paszynian*, Paszinian*, Giumri',
    ge: 'Gruzj*, gruzińsk*, Tbilisi, Gruzin*, Batumi, Adżar*, Kobachidze',
    ua: 'Ukrain*, ukraińsk*, Kij(ów|owa|owie|owem), Zełensk*, Kijowsk*, Odess*, Charków, Charkow*, Lwów, Lwowie, Lwowa, Czernihów, Czernihow*, Donieck*, Ługańsk*, Donbas*, Zaporoż*',
    md: 'Mołdaw*, mołdawsk*, Kiszyni*, Naddniestrz*, Gagauz*, Sandu, Dodon*',
    pl: 'Polsk(a|i|ę|ą|ie|iego|iej|im|ich), Polsce, Polak*, Warszaw*, Polak, Polac(y|om|ach), Białystok, Białymstoku, Krak(ów|owa|owie), Gdańsk*, ^Dud(a|y|zie), ^Tusk*',
    lt: 'Litw*, litewsk*, Wiln*, Litwin*, Kowno, Kownie, Kłajped*, Nausėd*',
    lv: 'Łotw*, łotewsk*, Ryg(a|i|ę|ą), Rydze, Łotysz*, Dyneburg*',
    ee: 'Estoni*, estońsk*, Tallin*, Estończy*',
    de: 'Niemc*, Niemiec, niemieck*, Berlin*, Niemcy, RFN, Bawari*, Saksoni*, Hamburg*, Frankfur*, Monachi*, Lipsk(|u|iem), Merkel, Scholz*',
    fr: 'Francj*, francusk*, Paryż*, Francuz*, Macron*, Strasburg*',
    it: 'Włoch*, Włosz*, włosk*, Rzym(|u|ie|em), Mediolan*, Lombardi*',
    gb: 'Wielk* Brytani*, brytyjsk*, Londyn*, Brytyjczy*, Anglii, Anglik*, Szkoc*, szkock*',
    es: 'Hiszpani*, hiszpańsk*, Hiszpan*, Madryt*, Barcelon*',
    us: 'USA, Stan* Zjednoczon*, amerykańsk*, Ameryk*, Waszyngton*, Trump*, Biden*, Teksas*, Kaliforni*, Floryd*',
    ca: 'Kanad*, kanadyjsk*, Kanadyjczy*, Ottaw*, Toronto',
    tr: 'Turcj*, tureck*, Ankar*, Stambu*, Erdogan*, Turk(|u|owie|iem), Turków, Antali*, Izmir*',
    ir: 'Iran*, irańsk*, Teheran*, Irańczy*, Isfahan*',
    in: 'Indi(e|i|ach|om|ami), indyjsk*, Hindus*, Delhi, Bombaj*, Modi(|ego|m)',
    pk: 'Pakistan*, pakistańsk*, Islamabad*',
    mn: 'Mongoli*, mongolsk*, Mongoł*, mongoł*, Ułan Bator*',
    af: 'Afganistan*, afgańsk*, Kabul*, talib*',
    vn: 'Wietnam*, wietnamsk*, Hanoi, Wietnamczy*',
    id: 'Indonezj*, Indonezyjs*, indonezyjsk*, Dżakart*',
    ae: 'ZEA, Emirat*, Dubaj*, Zjednoczon* Emirat*, Abu Zabi, Abu Dhabi',
    sa: 'Arabi* Saudyjsk*, saudyjsk*, Rijad*',
    qa: 'Katar*, Doha, Dosze',
    il: 'Izrael*, Jerozolim*, Tel Awiw*, izraelsk*',
    eg: 'Egip*, Kair(|u|ze|em), egipsk*',
    rs: 'Serbi*, serbsk*, Belgrad*, Serb, Serbow*, Vuczić*, Vučić*',
    hu: 'Węg(ry|ier|rzech|rami|rom), węgiersk*, Budapeszt*, Węgr*, Orban*',
    jp: 'Japoni*, japońsk*, Toki(o|u), Japoń*, Tokio',
    kr: 'Kore* Południow*, południowokoreańsk*, Seul*, Republik* Korei, koreańsk*',
    kp: 'Kore* Północn*, KRLD, Pjongjang*, Phenian*',
    cu: 'Kub(a|y|ie|ę|ą), kubańsk*, Hawan*, Kubańczy*',
    ve: 'Wenezuel*, wenezuelsk*, Caracas, Maduro',
    zw: 'Zimbabwe*, zimbabweńsk*, Harare',
    za: 'RPA, Republik* Południowej Afryki, południowoafrykańsk*, Pretori*',
    bg: 'Bułgari*, bułgarsk*, Bułgar, Bułgarzy',
    ro: 'Rumuni*, rumuńsk*, Rumun*, Bukareszt*',
    no: 'Norweg*, norwesk*, Norwegi*, Oslo',
    fi: 'Finlandi*, fińsk*, Fin, Finowie, Helsinki, Helsinek',
    se: 'Szwecj*, szwedzk*, Szwed*, Sztokholm*',
    ch: 'Szwajcari*, szwajcarsk*',
    at: 'Austri*, austriack*, Austriak*, Wied(eń|nia|niu|niem)',
    cz: 'Czech*, czesk*, Prag(a|i|ę|ą), Pradze',
    sk: 'Słowacj*, słowack*, Słowak*, Bratysław*',
    br: 'Brazyli*, brazylijsk*, Brasili*',
    et: 'Etiopi*, etiopsk*, Addis Abeb*',
    hr: 'Chorwac*, chorwack*, Zagrzeb*',
    mm: 'Mjanm*, Birm*, birmańsk*',
    my: 'Malezj*, malezyjsk*, Kuala Lumpur',
    sy: 'Syri*, syryjsk*, Syryjczy*, Damaszk*',
    iq: 'Irak*, iracki*, irack*, Bagdad*',
    lb: 'Liban*, libańsk*, Bejrut*',
    jo: 'Jordani*, jordańsk*, Amman*',
    om: 'Oman(|u|ie|em), omańsk*, Maskat*',
    kw: 'Kuwejt*',
    bh: 'Bahrajn*',
    ye: 'Jemen*, jemeńsk*',
    ps: 'Palestyn*, palestyńsk*, Stref* Gazy',
    ly: 'Libi*, libijsk*, Trypolis*',
    dz: 'Algieri*, algiersk*',
    ma: 'Marok*, marokańsk*, Rabat, Rabacie',
    tn: 'Tunezj*, tunezyjsk*',
    sd: 'Sudan*, sudańsk*, Chartum*',
    ng: 'Nigeri*, nigeryjsk*, Abudż*',
    gh: 'Ghan(a|y|ie|ę|ą), ghańsk*',
    ke: 'Keni*, kenijsk*, Nairobi',
    tz: 'Tanzani*, tanzańsk*',
    ug: 'Ugand*, ugandyjsk*',
    rw: 'Rwand*',
    zm: 'Zambi*',
    mz: 'Mozambik*',
    ao: 'Angol(a|i|ę|ą), angolsk*',
    na: 'Namibi*',
    cd: 'Kongo, kongijsk*',
    gq: 'Gwine* Równikow*, Malabo',
    sn: 'Senegal*',
    ml: '^Mali, malijsk*',
    la: 'Laos*, laotańsk*, Wientian*',
    kh: 'Kambodż*, kambodżańsk*',
    th: 'Tajlandi*, tajlandzk*, tajsk*, Bangkok*',
    bd: 'Bangladesz*, Dhak*',
    lk: 'Sri Lan*, lankijsk*',
    np: 'Nepal*',
    ph: 'Filipin*, filipińsk*, Manil(a|i|ę)',
    sg: 'Singapur*',
    au: 'Australi*, australijsk*, Canberr*, Sydney',
    nz: 'Now* Zelandi*, nowozelandzk*',
    mx: 'Meksyk*, meksykańsk*',
    ar: 'Argentyn*, argentyńsk*, Buenos Aires',
    cl: 'Chile, chilijsk*',
    co: 'Kolumbi*, kolumbijsk*, Bogot*',
    pe: 'Peru, peruwiańsk*',
    ec: 'Ekwador*',
    bo: 'Boliwi*',
    ni: 'Nikaragu*',
    be: 'Belgi*, belgijsk*, Belgowie, Bruksel*',
    nl: 'Holandi*, holendersk*, Holend*, Niderland*, Amsterdam*, Hag(a|i|ę), Hadze',
    pt: 'Portugali*, portugalsk*, Lizbon*',
    gr: 'Grecj*, greck*, Aten, Ateny, Atenach',
    cy: 'Cypr(|u|ze|em), cypryjsk*, Nikozj*',
    dk: '^Danii, duńsk*, Duńczy*, Kopenha*',
    ie: 'Irlandi*, irlandzk*, Dublin*',
    is: 'Islandi*, islandzk*, Reykjav*',
    si: 'Słoweni*, słoweńsk*, Lublan*',
    ba: 'Bośni*, bośniack*, Hercegowin*, Sarajew*',
    me: 'Czarnogór*, czarnogórsk*',
    mk: 'Macedoni*, macedońsk*, Skopje',
    al: 'Albani*, albańsk*, Tiran(a|y|ie)',
    lu: 'Luksemburg*',
    mt: 'Malt(a|y|ę|cie), maltańsk*',
    va: 'Watykan*, Stolic* Apostolsk*',
    ab: 'Abchazj*, abchask*, Suchumi',
    os: 'Oseti* Południow*, południowoosetyjsk*, Cchinwal*',
    gt: 'Gwatemal*',
  },
  multilateral: `
    EUG, EAUG, EAEU, EaUG, EWG, WPG, EKG
    Euroazjatyck* (Unia|Unii|Unię|Unią) Gospodarcz*, Eurazjatyck* (Unia|Unii|Unię|Unią|Wspólnota|Komisja|Komisji) Gospodarcz*
    Euroazjatyck* (Wspólnota|Wspólnoty|Komisja|Komisji|Komisję) Gospodarcz*, Eurazjatyck* (Unia|Unii|Unię|Unią), Euroazjatyck* (Unia|Unii|Unię|Unią), Euroazjatyck* Rad* Międzyrządow*
    Eurazjatyck* Rad* Międzyrządow*, Rad* Międzyrządow*, Naczeln* Euroazjatyck* Rad* Gospodarcz*, Najwyższ* Euroazjatyck* Rad* Gospodarcz*, Najwyższ* Eurazjatyck* Rad* Gospodarcz*
    Uni(a|ii|ę|ą) Celn*
    WNP, Wspólnot* Niepodległych Państw
    OUBZ, ODKB, Organizacj* Układu o Bezpieczeństwie Zbiorowym, Rad* Bezpieczeństwa Zbiorowego, Bezpieczeństw* Zbiorow*
    SOW, SzOW, Szanghajsk* Organizacj* Współpracy
    CICA, OBWE, BRICS, ONZ, Narod* Zjednoczon*, UNESCO, WTO, Organizacj* Państw Tureckich, Organizacj* Państw Turkijskich
    Azj(a|i|ę|ą) (Centralna|Centralnej|Centralną|Środkowa|Środkowej|Środkową), środkowoazjatyck*, centralnoazjatyck*
    Państw(o|a|u|em|ie) Związkow*, MFW, Bank(|u|iem|owi) Światow*, MAEA, WHO, Światow* Organizacj* Zdrowia : Państwo Związkowe, MFW, Bank Światowy, MAEA, WHO, Światowa Organizacja Zdrowia
    Światow* Organizacj* Handlu, FAO, UNDP, UNICEF, UNIDO, MOP, Interpol*, OPEC, NATO, UE : Światowej Organizacji Handlu, FAO, UNDP, UNICEF, UNIDO, MOP, Interpol, OPEC, NATO, UE
    Uni(a|ii|ę|ą) Europejsk*, Rad(a|y|zie|ę|ą) Europy, ASEAN, AIIB, EBOR, EBOiR, OWI : Unia Europejska, Rady Europy, ASEAN, AIIB, EBOR, EBOiR, OWI
    Ruch* Państw Niezaangażowanych, Ruch* Niezaangażowanych, Zgromadzeni* Międzyparlamentarn* : Ruch Państw Niezaangażowanych, Ruch Niezaangażowanych, Zgromadzenie Międzyparlamentarne
    Międzyparlamentarn* Zgromadzeni*, Uni(a|ii|ę|ą) Międzyparlamentarn*, państw* WNP, kraj* WNP : Międzyparlamentarnego Zgromadzenia, Unia Międzyparlamentarna, państw WNP, krajów WNP
    państw* EUG, kraj* EUG, państw* EAEU, kraj* SzOW, kraj* SOW, Komitet* Wykonawcz* WNP : państw EUG, krajów EUG, państw EAEU, kraje SzOW, kraje SOW, Komitet Wykonawczy WNP
    Euroazjatyck* Forum*, Eurazjatyck* Forum*, Euroazjatyck* Forum Gospodarcz* : Euroazjatyckie Forum, Eurazjatyckie Forum, Euroazjatyckie Forum Gospodarcze, Eurazjatyckie Forum Gospodarcze
    Eurazjatyck* Forum Gospodarcz*, Eurazjatyck* Bank* Rozwoju, Euroazjatyck* Bank* Rozwoju : Eurazjatyckie Forum Gospodarcze, Eurazjatycki Bank Rozwoju, Euroazjatycki Bank Rozwoju
    Eurazjatyck* Fundusz*, integracj* eurazjatyck*, integracj* euroazjatyck* : Eurazjatycki Fundusz, integracja eurazjatycka, integracji euroazjatyckiej
    Centrum Antyterrorystyczn*, Organizacj* Współpracy Islamskiej, Rad* Szefów Rządów : Centrum Antyterrorystyczne, Organizacja Współpracy Islamskiej, Rady Szefów Rządów
    Rad* Szefów Państw, Rad* Ministrów Spraw Zagranicznych, Rad* Ministrów Obrony : Rada Szefów Państw, Rada Ministrów Spraw Zagranicznych, Rada Ministrów Obrony
    Sił* Szybkiego Reagowania : Siły Szybkiego Reagowania
  `,
  event: `
    szczyt*, posiedzeni*, sesj*, rad(a|y|zie|ę), forum*, konferencj*, obrad*, narad*, spotkani* szefów, marginesie, kuluarach, kongres*
    założyciel*, założeni*, rocznic*, przewodnictw*
    sympozj*, okrągł* st(ół|ołu|ole|ołem), zgromadzeni(e|a|u), plenarn*, wideokonferencj*, spotkani* ministrów, spotkani* przywódców, spotkani* przewodnicz*, zjazd*, seminari*, jubileusz*, prezydencj*
  `,
  hosted: `
    Expo, wystaw* światow*, mistrzostw*, turniej*, igrzysk*, puchar*, wyścig*, Wielk* Szlem*
    Igrzyska Azjatyckie, Uniwersjad*, spartakiad*, Olimpiad*, Igrzyska Nomadów, Światow* Igrzysk*, Grand Prix, Puchar* Świata, Challenger*, regat*
  `,
  sport: `
    złoto, złot* medal*, po złoto
    wyścig*, łyżwiar*, narcia*, szachi*, szachow*, wioślar*, kajak*, szermier*, łuczni*, maraton*, sztafet*, sprint*, bramk*, bramkarz*, napastnik*, remis*, kibic*, tercj*, zwycię(żył|żyła|żyli|zca), punkt(y|ów)?, walk(a|i|ę)?, uległ*, peleton*
    medal*, srebr*, brąz*, podium, mistrz*, mistrzostw*
    mecz*, półfinał*, ćwierćfinał*, finał*, dogrywk*, krąż*, gol(|a|e|i), play-off*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA
    tenis*, hokej*, piłkar*, judo*, sambi*, sambo, zapaśni*, biatloni*, kolarz*, kolarsk*, gimnasty*, bokser*, pływa*, lekkoatle*, ciężarow(iec|ca|cy|ców|com), szczypiorni*, koszykar*, siatkar*
    turniej*, kwalifikac*, rozstawion*, ranking*, Wielk* Szlem*, olimpij*, Igrzysk*, lig(a|i|ę|ą|dze), reprezentacj*, pokona*, wygra*, przegra*, rywal*, Puchar* Świata, set(|a|y|ach|ów)
    biatlon*, biathlon*, kolarz*, triatlon*, taekwondo*, karate*, karatek*, kick-boxing* : biatlon, biathlonista, kolarze, triatlon, taekwondo, karate, karateka, kick-boxing
    kickboxing*, boks(|u|ie|em), bokserk*, muay thai, wushu, MMA, aikido, dżudo*, judok*, zapaśnicz* : kickboxing, boks, bokserka, muay thai, wushu, MMA, aikido, dżudo, judoka, zapaśnicze
    szermierk*, łucznictw*, strzelectw*, strzeleck*, badminton*, tenis* stołow*, ping-pong* : szermierka, łucznictwo, strzelectwo, strzeleckie, badminton, tenis stołowy, ping-pong
    rugby, futsal*, piłk* wodn*, piłk* ręczn*, piłk* nożn*, waterpolo, skok* do wody, pływani* : rugby, futsal, piłka wodna, piłka ręczna, piłka nożna, waterpolo, skoki do wody, pływanie
    pływac*, trampolin*, akrobatyk*, łyżwiarstw*, short-track*, shorttrack*, curling*, bobsle* : pływacki, trampolina, akrobatyka, łyżwiarstwo, short-track, shorttrack, curling, bobsleje
    saneczk*, snowboard*, freestyle*, biegacz*, biegów narciarsk*, pięcio(bój|boju|boista|boistka) : saneczkarz, snowboard, freestyle, biegacz, biegów narciarskich, pięciobój
    siedmiob(ój|oju|oistka), dziesięciob(ój|oju|oista), rzut* oszczepem, rzut* młotem, rzut* dyskiem : siedmiobój, dziesięciobój, rzut oszczepem, rzut młotem, rzut dyskiem
    oszczepni*, młociarz*, młociark*, dyskobol*, kulomiot*, pchnięci* kulą, skok* wzwyż : oszczepnik, młociarz, młociarka, dyskobol, kulomiot, pchnięcie kulą, skok wzwyż
    skok* w dal, trójskok*, tyczk(arz|arka|arze), biegu na, płotkarz*, płotkark*, trójb(ój|oju) siłow* : skok w dal, trójskok, tyczkarz, biegu na, płotkarz, płotkarka, trójbój siłowy
    siłowani* na ręk*, armwrestling*, warcab*, arcymistrz*, jeździeck*, kajakar*, wioślarstw* : siłowanie na rękę, armwrestling, warcaby, arcymistrz, jeździeckie, kajakarka, wioślarstwo
    BMX, MTB, e-sport*, cyberspor* : BMX, MTB, e-sport, cybersport
    sportowc*, sportow(iec|ca|cy|czyni), zawodni(k|ka|cy|ków|czka|czki|czek), zawod* sportow*, drużynow* : sportowcy, sportowiec, zawodniczka, zawody sportowe, drużynowy
    drużyn(a|y|ę|ą|ie), kadr* narodow*, selekcjoner*, sędzi* główn*, wicemistrz*, medalist* : drużyna, kadra narodowa, selekcjoner, sędzia główny, wicemistrz, medalistka
    złot(y|ego) krążek, czempion*, championat*, rekord* świata, rekord* życiow*, doping*, WADA, MKOl : złoty krążek, czempion, championat, rekord świata, rekord życiowy, doping, WADA, MKOl
    NKOl, FIBA, IIHF, IJF, IBU, UCI, FIS, FINA, UWW, IBA, FIDE : NKOl, FIBA, IIHF, IJF, IBU, UCI, FIS, FINA, UWW, IBA, FIDE
    rzut(|y|u|ów) karn*, hat-trick*, hattrick*, strzel(ił|iła|ec|cy) (gola|bramkę|bramki), faz(a|y|ie|ę) grupow* : rzut karny, hat-trick, hattrick, strzelił gola, faza grupowa ! deblokada
    faz(a|y|ie|ę) pucharow*, baraż*, rewanż*, sparing*, mecz(u|e|ów|em) towarzysk*, dogryw*, gem(|a|y|ów|ach) : faza pucharowa, baraże, rewanż, sparing, meczu towarzyskiego, dogrywka, gem
    tie-break*, debl(|a|u|owy|owa|owego|owym), singl(|a|u|owym), nokaut*, rund(a|y|ę) eliminac* : tie-break, debla, singla, nokaut, runda eliminacyjna
    klasyfikacj* medal*, klasyfikacj* generaln*, kategori* wagow*, wag* ciężk*, zremisowa* : klasyfikacja medalowa, klasyfikacja generalna, kategoria wagowa, waga ciężka, zremisowała
    odpad(ł|ła|li|ły) z, triumfow*, zwycięstw* nad, porażk*, srebrn* medal*, brązow* medal* : odpadła z, triumfował, zwycięstwo nad, porażka, srebrny medal, brązowy medal
    na podium, losowani*, wylosowa*, awans* do, awansowa* do : na podium, losowanie, wylosowała, awans do, awansowała do
  `,
  launch: `
    rakiet* nośn*
    Bajkonur*, Sojuz*, kosmonau*, astronau*, ISS, MSK, stacj* kosmiczn*, statek kosmiczny, statku kosmicznego, dokowani*, Roskosmos*, orbit*, kosmodrom*, kapsuł*
    misj* kosmiczn*, lot* kosmiczn*, lot* orbitaln*, statk* kosmiczn*, Sojuz MS : misja kosmiczna, lot kosmiczny, lotu orbitalnego, statki kosmiczne, Sojuz MS
    lądowani* kapsuły, kosmonaut*, stacj* orbitaln*, odłączeni* statku, oddokowani* : lądowanie kapsuły, kosmonauta, stacja orbitalna, odłączenie statku, oddokowanie
    spacer* kosmiczn*, inżynier* pokładow*, NASA, ESA, pojazd* kosmiczn*, start* rakiety : spacer kosmiczny, inżynier pokładowy, NASA, ESA, pojazd kosmiczny, start rakiety
  `,
  weather: `
    antycyklon*, cyklon*, prognoz* pogody, pogod(a|y|ę|ą|zie), synopty*, meteorolog*, mas* powietrza, przymrozk*, Biełhydromet*
    front* atmosferyczn*, front* chłodn*, front* ciepł*, niż* baryczn*, wyż* baryczn* : front atmosferyczny, front chłodny, front ciepły, niż baryczny, wyżu barycznego
    ośrod(ek|ka) wysokiego ciśnienia, ośrod(ek|ka) niskiego ciśnienia, opad(y|ów|ami), śnieżyc* : ośrodek wysokiego ciśnienia, ośrodek niskiego ciśnienia, opady, śnieżyca
    zamie(ć|ci|cie), burz(e|y|a) z gradem, upał*, mróz, mroz(y|ów|em), gołoledź, gołoledzi, porywy wiatru : zamieć, burze z gradem, upały, mróz, mrozy, gołoledź, gołoledzi, porywy wiatru
    temperatur* powietrza, stop(ni|nia|nie) Celsjusza, Hydromet*, mgł(a|y|ę), deszcz(|e|u|ów) : temperatura powietrza, stopni Celsjusza, Hydromet, mgła, deszcz
    prognoz* synoptyk*, ciśnieni* atmosferyczn* : prognoza synoptyków, ciśnienie atmosferyczne
    ciepł* powietrz*, gorąc* powietrz*, chłodn* powietrz*, termometr*, temperatur*, babie lato, babiego lata, odwilż*, ociepleni*, ochłodzeni*, fal* ciepła : temperatury, ciepłe powietrze, gorące powietrze, chłodne powietrze, termometry, babie lato, babiego lata, odwilż, ocieplenie, ochłodzenie, fala ciepła
  `,
  cooperation: `
    szkol(i|ą|enie|eniu|enia), zajęcia, zajęć, ucz(ą|y|yli) się, staż, stażu, trenuj(e|ą), trening*, seminari*, w zamian, kurs, kursu, szkoł(a|y|ę|ą), szkole
    obóz, obozie, obozu, zgrupowani*, współprac*, porozumie*, umow*, memorand*, wymian*, partnerst*, ministerst*, wspóln*, federacj*
    uzgodnie*, delegacj*, ambasad*, dwustronn*, kooperac*, negocjac*, układ* o : uzgodnienia, delegacja, ambasada, dwustronna, kooperacja, negocjacje, układ o
    przygotowawcz* obóz, stażow*, wymienia* doświadczen*, wymian* doświadczeń : przygotowawczy obóz, stażowy, wymieniać doświadczenia, wymiana doświadczeń
  `,
  twosome: `
    (gospodarki|gospodarek|kultury|kultur|relacje|relacji|stosunki|stosunków) (krajów|państw)
    obu (krajów|państw|stron|narodów), oba (kraje|państwa), obydwu (krajów|państw), dwóch (krajów|państw), naszych (krajów|państw), nasze kraje, dwustronn*
    dwoma (krajami|państwami|narodami), dwom (krajom|państwom|narodom), dwa (kraje|państwa|narody), między (krajami|państwami|narodami|naszymi), naszymi (krajami|państwami|narodami)
    naszym (krajom|narodom|państwom), nasze (państwa|narody|kraje|relacje|stosunki), obydwa (kraje|państwa), oba narody, obie (strony|stolice|nacje), obydwie strony, obiema stronami
    obojga (krajów|państw), obydwu (stron|narodów), obu (prezydentów|parlamentów|rządów|przywódców)
    strony (omówiły|uzgodniły|podpisały|wymieniły|rozmawiały|porozumiały|potwierdziły|podkreśliły|zgodziły)
    wzajemn* (handel|handlu|dostaw|dostawy|inwestycji|inwestycje|obroty|obrotów|zainteresowanie|współpraca|współpracy), międzypaństwow*
    międzyparlamentarn* (współpraca|współpracy|kontakty|dialog)
  `,
  contact: `
    spotka*, rozmaw*, rozmow*, negocjac*, wizyt*, odwiedz*, delegacj*, przyjął, przyjęł*, omówi*, omawia*, uzgodni*, porozumie*, umow*, memorand*, podpisa*, protokół*, map* drogow*
    współprac*, współdziała*, partner*, relacj*, stosunk*, handl*, handel*, obrot*, obrót, eksport*, import*, dostaw*, dostarcz*, wspóln*, dwustronn*, kooperacj*, montaż*, montuj*, zakład*, fabry*, inwest*, partnersk*, siostrzan*
    ambasad*, konsul*, międzyrządow*, komisj*, telefon*, gratul*, pogratul*, kondolenc*, zapros*, zaprosz*, wymian*, staż*, studen*, kształc*, szkole*, diaspor*, lot(|y|ów|u), połączeni*, tranzyt*, pomoc*, koncert*, dni kultury, kontrakt*, spółk*
    spotyka*, przyjmuj*, przyjęci*, powita*, wita(ł|ła|li|ją), konsultacj*, kontakt*, dialog* : spotyka, przyjmuje, przyjęcie, powitał, witał, konsultacje, kontakty, dialog
    omawian*, przedyskutowa*, dyskutowa*, dyskusj*, rozmawia*, uzgadnia*, uzgodnie*, wspólnie : omawiane, przedyskutowali, dyskutował, dyskusja, rozmawiał, uzgadniać, uzgodnienia, wspólnie
    zaproponowa*, zaprasza*, przyby(ł|ła|li|ły|wa|cie|ciu), przyjech*, przyjazd*, pojech*, wyjech* : zaproponował, zaprasza, przybył, przyjechał, przyjazd, pojechał, wyjechał
    wyjazd*, przylecia*, podróż*, gości(ł|ła|li|ć), odpowiedni(k|kiem|ka) : wyjazd, przyleciał, podróż, gościł, odpowiednik
    deklaracj*, komunikat*, list* intencyjn*, plan* działań, program* współpracy, ratyfik* : deklaracja, komunikat, list intencyjny, plan działań, program współpracy, ratyfikować
    układ(|u|zie|em) o, projekt(|u|y|ów|em|ach), grup* robocz*, grup* przyjaźni, przyja(źń|źni|źnią), przyjac* : układ o, projekt, grupa robocza, grupa przyjaźni, przyjaźń, przyjaciel
    zaprzyjaźnion*, sojusznik*, bratn*, forum biznesow*, forum gospodarcz*, rad* biznesu : zaprzyjaźniony, sojusznik, bratni, forum biznesowe, forum gospodarcze, rada biznesu
    przedsiębiorc*, biznesmen*, misj* gospodarcz*, misj* handlow*, izb* handlow* : przedsiębiorcy, biznesmeni, misja gospodarcza, misja handlowa, izba handlowa
    parlamentarzyst*, poseł, posł(owie|ów|a|em), deputowan*, senator* : parlamentarzysta, poseł, posłowie, deputowany, senator
    kup(i|ił|iła|ili|iły|ić|uje|ują|ować), kupn*, zakup*, nabyw*, naby(ł|ła|li|ć|cie|cia), sprzeda*, rynk* zbytu : kupił, kupno, zakup, nabywać, nabył, sprzedaż, rynki zbytu
    sprowadz*, zamówi*, zamawia*, wysył*, wysła*, przesył*, przesła*, skierowa*, przewóz : sprowadzić, zamówił, zamawia, wysyła, wysłał, przesyła, przesłał, skierował, przewóz
    przewoz*, transport*, parti(a|ii|e), eksporter*, wyeksport*, importer*, leasing*, kredyt* : przewóz, przewozy, transport, partia, eksporter, wyeksportował, importer, leasing, kredyt
    finansow*, handlow*, dystrybu*, diler*, dealer*, przedstawiciel*, dom* handlow* : finansowanie, handlowy, dystrybutor, diler, dealer, przedstawiciel, dom handlowy
    targ(i|ach|ów|ami), ekspozycj*, wystaw(a|y|ie|ę|ą|ił|iła|ili) : targi, ekspozycja, wystawa
    joint venture, wspóln* przedsiębiorstw*, spółk* córk*, filia*, fili(i|ę), centrum serwisow* : joint venture, wspólne przedsiębiorstwo, spółka córka, filia, filii, centrum serwisowe
    lokalizac*, produkcj*, produkuj*, wyprodukowa*, wytwarza*, wytwórn*, uruchomi*, uruchamia* : lokalizacja, produkcja, produkują, wyprodukowano, wytwarza, wytwórnia, uruchomi, uruchamia
    otwar(cie|cia|ciu|to|ty|ta|ciem), otworzy*, otwiera*, zbud(ować|owano|ował|owała|owali), wybud*, realiz* : otwarcie, otworzyć, otwiera, zbudować, wybudowano, realizować
    wdroż*, transfer technologii : wdrożenie, transfer technologii
    
    certyfik*, zezwol*, zezwala*, dopuszcz*, dopuści*, bezwizow*, wiz(a|y|ę|ą), wizow* : certyfikat, zezwolenie, zezwala, dopuszczono, dopuścił, bezwizowy, wiza, wizowy
    zwolni* z, zniesieni*, znios*, zakaz(|u|y|em|ał|ała|ali|uje), cofnię*, ekstrady* : zwolnione z, zniesienie, zniosły, zakaz, zakazał, cofnięto, ekstradycja
    wyda(li|no|ny|nie) organom, deport*, patrol*, manewr*, współprac* wojskow*, pogranicz* : wydano organom, deportowano, patrol, manewry, współpraca wojskowa, pogranicznicy
    straż* graniczn*, repatri* : straż graniczna, repatriacja
    fracht*, kontener*, ładun*, logisty*, przejści* graniczn*, rejs*, lini* lotnicz* : fracht, kontenery, ładunek, logistyka, przejście graniczne, rejsy, linie lotnicze
    przewoźni*, turyst*, sanatori*, wczasowicz* : przewoźnik, turysta, turystyka, sanatorium, wczasowicze
    tourne(e|), tras(a|y|ę|ie) koncertow*, gościnn* występ*, występ(y|ów|ił|iła|ili|ach|ować|ują), wystąp* : tournee, trasa koncertowa, gościnne występy, występy, wystąpi
    spektakl*, premier(a|y|ę|ze) spektaklu, inscenizac*, festiwal*, dni kina, dni film* : spektakl, premiera spektaklu, inscenizacja, festiwal, dni kina, dni filmu
    kinematogra*, tłumacz*, przetłumacz*, przekład*, wyda(ł|ła|li) książk*, prezentac* : kinematografia, tłumacz, przetłumaczono, przekład, wydał książkę, prezentacja
    zaprezentowa*, prezentuj*, kulturaln*, dni(|ach) kultury : zaprezentowano, prezentuje, kulturalny, dni kultury
    przekaz(ał|ała|ali|ano|anie|ania|uje), wręcz(ył|yła|yli|ono|enie|a), odznacz*, nagrodz*, nagrod(a|y|ę|ą), uhonorow* : przekazał, wręczył, odznaczony, nagrodzono, nagroda, uhonorowano
    podarowa*, darowizn*, dar(|u|y) od, podzięk*, dzięk(uje|ował|owała|ujemy), wdzięczn*, życzeni* : podarował, darowizna, dar od, podziękował, dziękuje, wdzięczny, życzenia
    depesz*, pozdrow*, współczuci*, humanitarn*, wspar(cie|cia|ciu|ł|ła|li), wspiera*, solidarn* : depesza, pozdrowienia, współczucie, humanitarna, wsparcie, wspiera, solidarność
    stypend*, program* wymiany, doktor* honoris causa, rektor*, praktyk(i|ę|ach) studenck*, szkoli* : stypendium, program wymiany, doktor honoris causa, rektor, praktyki studenckie, szkolić
    przeszkol*, wyszkol*, podwójn* dyplom*, naukow(cy|ców|iec), badacz*, ekspert*, pacjent* : przeszkolono, wyszkolić, podwójny dyplom, naukowcy, badacze, ekspertów, pacjent
    lecz(y|ono|yć), leczeni*, operacj* serc*, przeszczep*, transplant* : leczy, leczenie, operacja serca, przeszczep, transplantacja
    miast* partnersk*, miast* bliźniacz*, rodak*, rodac*, obserwator*, doświadczeni*, nawiąza* : miasta partnerskie, miasta bliźniacze, rodak, rodacy, obserwator, doświadczenia, nawiązać
    zacieśni*, pogłębi*, rozwij*, rozszerz*, zwiększ* obrot*, zainteresowan* współprac* : zacieśnić, pogłębić, rozwijać, rozszerzyć, zwiększyć obroty, zainteresowane współpracą
    wzajemn* : wzajemny
  `,
  trap: `
    Kazacz*, Koza(k|c)*
    Deklaracj* astańsk*, deklaracj* z Astany, deklaracj* Astany, proces* astańsk*, astańsk* deklaracj*, format* astańsk*
  `,
  at: ['w', 'we', 'na', 'pod', 'przez'],
  toward: ['do', 'z'],
  joiners: ['i', 'oraz', 'a', 'z', 'ze', 'lub', 'takze', 'przed', 'jak'],
};
