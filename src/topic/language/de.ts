import type { SharedLexicon } from './model.ts';

export const de: SharedLexicon = {
  countries: {
    kz: 'Kasach*, Astana*, Almaty*, Tokajew*',
    uz: 'Usbek*, Taschkent*, Samarkand*, Mirsijojew*',
    ru: 'Russland*, russisch*, Russe*, Moskau*, Kreml*, Putin*, Mischustin*, Lawrow*, Tatarstan*, Kasan, Kasaner, Petersburg*, Sankt Petersburg*, Sibiri*, Rostow*, Tscheljabinsk*, Wladiwostok*',
    cn: 'China*, chinesisch*, Chinese*, Peking*, Shanghai, Xinjiang*, Urumtschi*, Xi Jinping*',
    kg: 'Kirgis*, Kirgist*, Bischkek*, Dschaparow*, Schaparow*, Tscholpon Ata',
    tj: 'Tadschik*, Duschanbe*, Rachmon*, Rahmon*',
    tm: 'Turkmen*, Aschgabat*, Berdimuhamedow*, Berdymuchamedow*',
    az: 'Aserbaidschan*, Baku*, Alijew*, Aliyev*',
    am: 'Armeni*, Jerewan*, Eriwan*, Paschinjan*',
    ge: 'Georgien*, georgisch*, Tiflis',
    ua: 'Ukrain*, Kiew*, Kyjiw*, Selenskyj*, Selenski*',
    md: 'Moldau*, moldauisch*, Moldawien*',
    pl: 'Polen*, polnisch*, Warschau*',
    lt: 'Litau*, Vilnius, Wilna',
    lv: 'Lettland*, lettisch*, Riga*',
    ee: 'Estland*, estnisch*',
    de: 'Deutschland*, deutsch*, Berlin*, Bundesrepublik*',
    fr: 'Frankreich*, franzosisch*, Paris',
    it: 'Italien*, italienisch*',
    gb: 'Grossbritannien*, britisch*, London*',
    es: 'Spanien*, spanisch*',
    us: 'USA, Amerika*, amerikanisch*, Washington*, Trump*',
    ca: 'Kanada*, kanadisch*',
    tr: 'Turkei*, turkisch*, Ankara*, Istanbul*, Erdogan*',
    ir: 'Iran*, Teheran*',
    in: 'Indien*, indisch*, Delhi',
    pk: 'Pakistan*',
    mn: 'Mongolei*, mongolisch*',
    af: 'Afghan*',
    vn: 'Vietnam*, Hanoi',
    id: 'Indonesi*',
    ae: 'VAE, Emirate*, Dubai*, Abu Dhabi',
    sa: 'Saudi*',
    qa: 'Katar*',
    il: 'Israel*',
    eg: 'Agypten*, agyptisch*',
    rs: 'Serbi*, Belgrad*',
    hu: 'Ungarn*, ungarisch*, Budapest*',
    jp: 'Japan*, Tokio*',
    kr: 'Sudkorea*, Seoul*',
    kp: 'Nordkorea*',
    cu: 'Kuba, Kubas, kubanisch*',
    ve: 'Venezuela*',
    zw: 'Simbabwe*',
    za: 'Sudafrika*',
    et: 'Athiopi*',
    bg: 'Bulgari*',
    ro: 'Rumani*',
    no: 'Norwegen*, norwegisch*',
    fi: 'Finnland*, finnisch*',
    se: 'Schweden*, schwedisch*',
    ch: 'Schweiz*',
    at: 'Osterreich*',
    cz: 'Tschechi*, tschechisch*',
    hr: 'Kroati*',
    br: 'Brasili*',
    tz: 'Tansania*',
    gt: 'Guatemala*',
  },
  multilateral: `
    EAWU*, EWR, EAEU, EurAsEC
    Eurasisch* (Wirtschaftsunion|Wirtschaftskommission|Wirtschaftsgemeinschaft|Wirtschaftsforum|Wirtschaftsrat|Union|Kommission), Eurasisch* zwischenstaatlich* Rat*, Eurasisch* Regierungsrat*, Zwischenstaatlich* Rat*, Eurasisch* Intergouvernemental* Rat*, Oberst* Eurasisch* Wirtschaftsrat*, Hochst* Eurasisch* Wirtschaftsrat*, Zollunion
    GUS, Gemeinschaft Unabhangiger Staaten
    OVKS, ODKB, Organisation des Vertrags uber kollektive Sicherheit, kollektiv* Sicherheit*
    SOZ, SCO, SOZ Gipfel*, Shanghaier Organisation*, Schanghaier Organisation*, Shanghai Organisation*
    CICA, KVMA, OSZE, BRICS, UNO, UN, Vereinte* Nation*, UNESCO, WTO, Organisation der Turkstaaten
    Zentralasi*, Mittelasi*
  `,
  event: `
    Gipfel*, Sitzung*, *sitzung, Tagung*, Rat, Rates, Forum*, *forum, Konferenz*, *konferenz, Treffen der, *rat, *gipfel, Rande, Kongress*
    Grunder*, Grundung*, Jahrestag*, Vorsitz*
  `,
  hosted: `
    Expo, Weltausstellung*, Meisterschaft*, *meisterschaft, Turnier*, Spiele, Spielen, Cup, *cup, Pokal*, Grand Slam*, Rallye*
  `,
  sport: `
    Rennen, Eisschnell*, Skilauf*, Skifahr*, *skier*, Freestyle*, Schach*, Ruder*, Kanu*, Kajak*, Fechter*, Marathon*, Staffel*, Sprint*, Torwart*, Torhuter*, Sturmer*, Unentschieden, Niederlage, Sieger*, Medaillenspiegel, Kampfer*, Springer*, Zehnkampf*
    Medaille*, *medaille*, Gold, Silber, Bronze, Podest*, Podium*, Weltmeister*, Europameister*, *meisterschaft*
    Match*, Halbfinal*, Viertelfinal*, Achtelfinal*, Finale, Finals, Verlangerung*, Puck, Play off*, Playoff*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA
    Tennis*, Eishockey*, Hockey*, Fussball*, Judo*, Sambo*, Ringer*, Biathlet*, Radsport*, Radprofi*, Turner*, Boxer*, Schwimmer*, Leichtathlet*, Gewichtheb*, Handball*, Basketball*, Volleyball*
    Turnier*, Rangliste*, Weltrangliste*, Grand Slam*, Olympi*, Paralympi*, Liga, Nationalteam*, Nationalmannschaft*, besieg*, bezwang*, gewann, Gegner*, Weltcup*, Niederlage*
    Duell*, Tiebreak*, gewinnt gegen, siegt*, Auslosung*
  `,
  launch: `
    Landung der Kapsel
    Baikonur*, Sojus*, Kosmonaut*, Astronaut*, ISS, Raumstation*, Raumschiff*, Landekapsel*, Kapsel*, Andock*, angedockt*, Roskosmos*, Roscosmos*, Orbit*, Umlaufbahn*, Weltraumbahnhof*, Tragerrakete*, Raumfahr*, gelandet*
  `,
  weather: `
    Hochdruckgebiet*, Tiefdruckgebiet*, Antizyklon*, Zyklon*, Wetter*, *wetter, Meteorolog*, Luftmasse*, Nachtfrost*, Niederschl*, Belhydromet
  `,
  cooperation: `
    Trainingslager*, trainier*, Zusammenarbeit*, *kooperation*, Abkommen*, Memorand*, Austausch*, Partnerschaft*, Ministeri*, *ministerium*, gemeinsam*, Verband, Verbande*
  `,
  twosome: `
    Beziehungen der Lander, Beziehungen zwischen den Landern, Wirtschaft der Lander, Kultur der Lander
    beide* (Lander|Landern|Staaten|Seiten|Volker|Volkern), unsere* (Lander|Landern|Staaten), bilateral*, zwischenstaatlich*
  `,
  contact: `
    traf, trafen, Treffen*, Gesprach*, *gesprach*, sprach, Verhandlung*, Besuch*, *besuch*, Reise*, *reise*, Delegation*, empfing*, empfang*, erorter*, beriet*, vereinbar*, Abkommen*, Memorand*, unterzeichne*, unterschrieb*, Fahrplan*, Protokoll*
    Zusammenarbeit*, *kooperation*, kooperier*, Partner*, *partner*, Beziehung*, Verhaltnis*, Handel*, *handel*, Warenaustausch*, Warenumsatz*, Export*, Import*, Ausfuhr*, Einfuhr*, Liefer*, liefer*, gemeinsam*, bilateral*, Montage*, Werk*, Fabrik*, Invest*, Partnerst*
    Botschaft*, Konsul*, Generalkonsul*, Regierungskommission*, Kommission*, telefon*, gratulier*, Gluckw*, Beileid*, Einladung*, Austausch*, Praktik*, Studierende*, Studenten*, Ausbild*, Diaspora*, Flug*, Transit*, Hilfe*, Konzert*, Kulturtage*, Vertrag*
  `,
  trap: `
    Kosake*
    Erklarung von Astana, Deklaration von Astana, Astana Erklarung*, Astanaer Erklarung*, Astana Deklaration*, Astana Prozess*, Astana Format*
  `,
  at: ['in', 'im', 'bei', 'nahe', 'uber', 'durch'],
  toward: ['nach', 'aus', 'fur'],
  joiners: ['und', 'oder', 'sowie', 'vor', 'mit', 'aus', 'dann', 'gefolgt', 'auch', 'der', 'die'],
};
