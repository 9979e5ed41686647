import type { SharedLexicon } from './model.ts';

export const pl: SharedLexicon = {
  countries: {
    kz: 'Kazach*, Astan(a|y|ie|ę|ą), Ałmat*, Tokajew*',
    uz: 'Uzbek*, Taszken*, Samarkand*, Mirzijojew*',
    ru: 'Rosj(a|i|ę|ą), rosyjsk*, Rosjan*, Moskw*, moskiewsk*, Kreml*, Putin*, Miszustin*, Ławrow*, Tatarstan*, Kazań, Kazani*, kazańsk*, Petersburg*, Syberi*, syberyjsk*, Władywostok*, Sankt-Petersburg*, Transnieft*',
    cn: 'Chin(y|ach|om|ami), Chin, chińsk*, Chińczy*, Pekin*, Szanghaj*, Sinciang*, Xi Jinping*',
    kg: 'Kirgi*, kirgi*, Biszkek*, Żaparow*, Dżaparow*, Czołpon-At*',
    tj: 'Tadży*, tadży*, Duszanbe*, Rahmon*',
    tm: 'Turkmen*, turkmeńsk*, Aszchabad*, Aszgabat*, Berdimuhamedow*',
    az: 'Azerbejdżan*, azerbejdżańsk*, azersk*, Baku, Alijew*',
    am: 'Armeni*, Ormian*, ormiańsk*, armeńsk*, Erywa*, Paszynian*',
    ge: 'Gruzj*, gruzińsk*, Tbilisi',
    ua: 'Ukrain*, ukraińsk*, Kij(ów|owa|owie|owem), Zełensk*',
    md: 'Mołdaw*, mołdawsk*',
    pl: 'Polsk(a|i|ę|ą|ie|iego|iej|im|ich), Polsce, Polak*, Warszaw*',
    lt: 'Litw*, litewsk*, Wiln*',
    lv: 'Łotw*, łotewsk*, Ryg(a|i|ę|ą), Rydze',
    ee: 'Estoni*, estońsk*',
    de: 'Niemc*, Niemiec, niemieck*, Berlin*',
    fr: 'Francj*, francusk*, Paryż*',
    it: 'Włoch*, Włosz*, włosk*',
    gb: 'Wielk* Brytani*, brytyjsk*, Londyn*',
    es: 'Hiszpani*, hiszpańsk*',
    us: 'USA, Stan* Zjednoczon*, amerykańsk*, Ameryk*, Waszyngton*, Trump*',
    ca: 'Kanad*, kanadyjsk*',
    tr: 'Turcj*, tureck*, Ankar*, Stambu*, Erdogan*',
    ir: 'Iran*, irańsk*, Teheran*',
    in: 'Indi(e|i|ach|om|ami), indyjsk*',
    pk: 'Pakistan*, pakistańsk*',
    mn: 'Mongoli*, mongolsk*',
    af: 'Afganistan*, afgańsk*',
    vn: 'Wietnam*, wietnamsk*',
    id: 'Indonezj*',
    ae: 'ZEA, Emirat*, Dubaj*',
    sa: 'Arabi* Saudyjsk*, saudyjsk*',
    qa: 'Katar*',
    il: 'Izrael*',
    eg: 'Egip*',
    rs: 'Serbi*, serbsk*, Belgrad*',
    hu: 'Węg(ry|ier|rzech|rami|rom), węgiersk*, Budapeszt*',
    jp: 'Japoni*, japońsk*, Toki(o|u)',
    kr: 'Kore* Południow*, południowokoreańsk*, Seul*',
    kp: 'Kore* Północn*, KRLD',
    cu: 'Kub(a|y|ie|ę|ą), kubańsk*',
    ve: 'Wenezuel*',
    zw: 'Zimbabwe*',
    za: 'RPA',
    bg: 'Bułgari*',
    ro: 'Rumuni*',
    no: 'Norweg*, norwesk*',
    fi: 'Finlandi*, fińsk*',
    se: 'Szwecj*',
    ch: 'Szwajcari*',
    at: 'Austri*',
    cz: 'Czech*, czesk*',
    sk: 'Słowacj*',
    br: 'Brazyli*',
  },
  multilateral: `
    EUG, EAUG, EAEU, EaUG, EWG, WPG, EKG
    Euroazjatyck* (Unia|Unii|Unię|Unią) Gospodarcz*, Eurazjatyck* (Unia|Unii|Unię|Unią|Wspólnota|Komisja|Komisji) Gospodarcz*, Euroazjatyck* (Wspólnota|Wspólnoty|Komisja|Komisji|Komisję) Gospodarcz*, Eurazjatyck* (Unia|Unii|Unię|Unią), Euroazjatyck* (Unia|Unii|Unię|Unią), Euroazjatyck* Rad* Międzyrządow*, Eurazjatyck* Rad* Międzyrządow*, Rad* Międzyrządow*, Naczeln* Euroazjatyck* Rad* Gospodarcz*, Najwyższ* Euroazjatyck* Rad* Gospodarcz*, Najwyższ* Eurazjatyck* Rad* Gospodarcz*, Uni(a|i|ę|ą) Celn*
    WNP, Wspólnot* Niepodległych Państw
    OUBZ, ODKB, Organizacj* Układu o Bezpieczeństwie Zbiorowym, Rad* Bezpieczeństwa Zbiorowego, Bezpieczeństw* Zbiorow*
    SOW, SzOW, Szanghajsk* Organizacj* Współpracy
    CICA, OBWE, BRICS, ONZ, Narod* Zjednoczon*, UNESCO, WTO, Organizacj* Państw Tureckich, Organizacj* Państw Turkijskich
    Azj(a|i|ę|ą) (Centralna|Centralnej|Centralną|Środkowa|Środkowej|Środkową), środkowoazjatyck*, centralnoazjatyck*
  `,
  event: `
    szczyt*, posiedzeni*, sesj*, rad(a|y|zie|ę), forum*, konferencj*, obrad*, narad*, spotkani* szefów, marginesie, kuluarach, kongres*
    założyciel*, założeni*, rocznic*, przewodnictw*
  `,
  hosted: `
    Expo, wystaw* światow*, mistrzostw*, turniej*, igrzysk*, puchar*, wyścig*, Wielk* Szlem*
  `,
  sport: `
    złoto, złot* medal*, po złoto
    wyścig*, łyżwiar*, narcia*, szachi*, szachow*, wioślar*, kajak*, szermier*, łuczni*, maraton*, sztafet*, sprint*, bramk*, bramkarz*, napastnik*, remis*, kibic*, tercj*, zwycię(żył|żyła|żyli|zca), punkt(y|ów)?, walk(a|i|ę)?, uległ*, peleton*
    medal*, srebr*, brąz*, podium, mistrz*, mistrzostw*
    mecz*, półfinał*, ćwierćfinał*, finał*, dogrywk*, krąż*, gol(|a|e|i), play-off*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA
    tenis*, hokej*, piłkar*, judo*, sambi*, sambo, zapaśni*, biatloni*, kolarz*, kolarsk*, gimnasty*, bokser*, pływa*, lekkoatle*, ciężar*, szczypiorni*, koszykar*, siatkar*
    turniej*, kwalifikac*, rozstawion*, ranking*, Wielk* Szlem*, olimpij*, Igrzysk*, lig(a|i|ę|ą|dze), reprezentacj*, pokona*, wygra*, przegra*, rywal*, Puchar* Świata, set(|a|y|ach|ów)
  `,
  launch: `
    rakiet* nośn*
    Bajkonur*, Sojuz*, kosmonau*, astronau*, ISS, MSK, stacj* kosmiczn*, statek kosmiczny, statku kosmicznego, dokowani*, Roskosmos*, orbit*, kosmodrom*, kapsuł*
  `,
  weather: `
    antycyklon*, cyklon*, prognoz* pogody, pogod(a|y|ę|ą|zie), synopty*, meteorolog*, mas* powietrza, przymrozk*, Biełhydromet*
  `,
  cooperation: `
    obóz, obozie, obozu, zgrupowani*, współprac*, porozumie*, umow*, memorand*, wymian*, partnerst*, ministerst*, wspóln*, federacj*
  `,
  twosome: `
    (gospodarki|gospodarek|kultury|kultur|relacje|relacji|stosunki|stosunków) (krajów|państw)
    obu (krajów|państw|stron|narodów), oba (kraje|państwa), obydwu (krajów|państw), dwóch (krajów|państw), naszych (krajów|państw), nasze kraje, dwustronn*
  `,
  contact: `
    spotka*, rozmaw*, rozmow*, negocjac*, wizyt*, odwiedz*, delegacj*, przyjął, przyjęł*, omówi*, omawia*, uzgodni*, porozumie*, umow*, memorand*, podpisa*, protokół*, map* drogow*
    współprac*, współdziała*, partner*, relacj*, stosunk*, handl*, handel*, obrot*, obrót, eksport*, import*, dostaw*, dostarcz*, wspóln*, dwustronn*, kooperacj*, montaż*, montuj*, zakład*, fabry*, inwest*, partnersk*, siostrzan*
    ambasad*, konsul*, międzyrządow*, komisj*, telefon*, gratul*, pogratul*, kondolenc*, zapros*, zaprosz*, wymian*, staż*, studen*, kształc*, szkole*, diaspor*, lot(|y|ów|u), połączeni*, tranzyt*, pomoc*, koncert*, dni kultury, kontrakt*, spółk*
  `,
  trap: `
    Kazacz*, Koza(k|c)*
    Deklaracj* astańsk*, deklaracj* z Astany, deklaracj* Astany, proces* astańsk*, astańsk* deklaracj*, format* astańsk*
  `,
  at: ['w', 'we', 'na', 'pod', 'przez'],
  toward: ['do', 'z'],
  joiners: ['i', 'oraz', 'a', 'z', 'ze', 'lub', 'takze', 'przed', 'jak'],
};
