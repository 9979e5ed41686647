import type { SharedLexicon } from './model.ts';

export const de: SharedLexicon = {
  countries: {
    kz: 'Kasach*, Astana*, Almaty*, Tokajew*',
    uz: 'Usbek*, Taschkent*, Samarkand*, Mirsijojew*, Buchara*, Chiwa, Fergana*, Andischan*, Namangan*, Nawoi',
    ru: 'Russland*, russisch*, Russe*, Moskau*, Kreml*, Putin*, Mischustin*, Lawrow*, Tatarstan*, Kasan, Kasaner, Petersburg*, Sankt Petersburg*, Sibiri*, Rostow*, Tscheljabinsk*, Wladiwostok*, Russin, Russinnen, RF, Nischni Nowgorod*, Nischnij Nowgorod*, Weliki Nowgorod*, Nowosibirsk*, Omsk*, Jekaterinburg*, Swerdlowsk*, Samara*, Ufa, Baschkir*, Baschkort*, Krasnodar*, Krasnojarsk*, Woronesch*, Smolensk*, Pskow*, Brjansk*, Kaliningrad*, Tula, Tulaer, Kaluga*, Krim, Murmansk*, Wolgograd*, Perm, Tjumen*, Jakut*, Burjat*, Tschetschen*, Kadyrow*, Dagestan*, Kursk*, Twer, Orenburg*, Saratow*, Uljanowsk*, Tschuwasch*, Mordwin*, Udmurt*, Sachalin*, Chabarowsk*, Sotschi*, Leningrad*, Jaroslawl*, Wologda*, Rjasan*, Irkutsk*, Tomsk*, Kemerowo*, Wolodin*, Matwijenko*, Peskow*, Schoigu*, Beloussow*, Sberbank*, Gazprom*, Rosatom*, KAMAZ, Kamas, Rostec, Rosselchos*, Duma, Staatsduma',
    cn: 'China*, chinesisch*, Chinese*, Peking*, Shanghai, Xinjiang*, Urumtschi*, Xi Jinping*, VR China, Guangdong*, Guangzhou*, Chongqing*, Sichuan*, Shenzhen*, Hainan*, Gansu*, Xi an, Xian, Tianjin*, Zhejiang*, Harbin*, Hongkong*, Li Qiang, Wang Yi',
    kg: 'Kirgis*, Kirgist*, Bischkek*, Dschaparow*, Schaparow*, Tscholpon Ata, Kirgisien*, Osch, Issyk Kul*, Yssykköl, Kyrgys*, Kyrgyz*',
    tj: 'Tadschik*, Duschanbe*, Rachmon*, Rahmon*, Chudschand*, Pamir*',
    tm: 'Turkmen*, Aschgabat*, Berdimuhamedow*, Berdymuchamedow*, Türkmen*, Arkadag, Awasa',
    az: 'Aserbaidschan*, Baku*, Alijew*, Aliyev*, aserbaidschan*, Aseri*, Karabach*, Gandscha, Gence, Sumgait',
    am: 'Armeni*, Jerewan*, Eriwan*, Paschinjan*, armenisch*, Gjumri',
    ge: 'Georgien*, georgisch*, Tiflis, Georgier*, Batumi, Adscharien*, Kobachidse*, Tbilissi, Tbilisi',
    ua: 'Ukrain*, Kiew*, Kyjiw*, Selenskyj*, Selenski*, Kyiv*, Odessa*, Charkow*, Charkiw*, Lwiw, Lemberg, Tschernihiw*, Donezk*, Luhansk*, Lugansk*, Saporischschja, Donbass*, Poroschenko*',
    md: 'Moldau*, moldauisch*, Moldawien*, Republik Moldau, Moldawi*, moldawisch*, Chisinau, Kischinjow*, Kischinau, Gagausi*, Transnistri*, Dodon, Sandu',
    pl: 'Polen*, polnisch*, Warschau*, Pole, Poland, Bialystok*, Krakau, Danzig*, Duda, Tusk',
    lt: 'Litau*, Vilnius, Wilna, Litauen*, litauisch*, Klaipeda*, Kaunas, Nauseda',
    lv: 'Lettland*, lettisch*, Riga*, Letten, Lettin, Daugavpils, Dünaburg',
    ee: 'Estland*, estnisch*, Esten, Estin, Tallinn*',
    de: 'Deutschland*, deutsch*, Berlin*, Bundesrepublik*, Deutsche*, Bayern*, bayerisch*, Sachsen*, sächsisch*, Hamburg*, Frankfurt*, Munchen*, Leipzig*, Dresden*, Merkel*, Scholz',
    fr: 'Frankreich*, franzosisch*, Paris, Franzose*, Französin*, Macron*, Lyon, Strassburg*',
    it: 'Italien*, italienisch*, Italiener*, Mailand*, Rom, Turin, Lombardei*',
    gb: 'Grossbritannien*, britisch*, London*, Vereinigte* Königreich*, Brite*, Briten, Schottland*, schottisch*, englisch*, England*',
    es: 'Spanien*, spanisch*, Spanier*, Madrid*, Barcelona*, katalan*',
    us: 'USA, Amerika*, amerikanisch*, Washington*, Trump*, Vereinigte* Staaten, US, Biden*, Texas, Kaliforni*, Florida*',
    ca: 'Kanada*, kanadisch*, Kanadier*, Ottawa, Toronto',
    tr: 'Turkei*, turkisch*, Ankara*, Istanbul*, Erdogan*, Türke, Türken, Izmir, Antalya*',
    ir: 'Iran*, Teheran*, iranisch*, Isfahan*, Pezeshkian*, Peseschkian*',
    in: 'Indien*, indisch*, Delhi, Inder, Inderin, Neu Delhi, Mumbai*, Modi',
    pk: 'Pakistan*, Islamabad*, Karatschi*',
    mn: 'Mongolei*, mongolisch*, Mongole*, Ulan Bator*, Ulaanbaatar*',
    af: 'Afghan*, Kabul*, Taliban*',
    vn: 'Vietnam*, Hanoi, vietnamesisch*, Ho Chi Minh Stadt',
    id: 'Indonesi*, Jakarta*, Bali',
    ae: 'VAE, Emirate*, Dubai*, Abu Dhabi, Vereinigte* Arabische* Emirate*, emiratisch*, Schardscha',
    sa: 'Saudi*, Riad, Saudi Arabien*',
    qa: 'Katar*, katarisch*, Doha',
    il: 'Israel*, israelisch*, Jerusalem*, Tel Aviv*',
    eg: 'Agypten*, agyptisch*, Ägypter*, Kairo*',
    rs: 'Serbi*, Belgrad*, Serbien*, serbisch*, Vucic, Novi Sad',
    hu: 'Ungarn*, ungarisch*, Budapest*, Ungar, Orban',
    jp: 'Japan*, Tokio*, japanisch*, Osaka*',
    kr: 'Sudkorea*, Seoul*, Republik Korea*, südkoreanisch*',
    kp: 'Nordkorea*, KDVR, DVRK, Pjongjang*, Pjöngjang*',
    cu: 'Kuba, Kubas, kubanisch*, Kubaner*, Havanna*',
    ve: 'Venezuela*, Caracas*, Maduro',
    zw: 'Simbabwe*, simbabwisch*, Harare, Mnangagwa',
    za: 'Sudafrika*, südafrikanisch*, Pretoria, Johannesburg*',
    et: 'Athiopi*, äthiopisch*, Addis Abeba',
    bg: 'Bulgari*, bulgarisch*',
    ro: 'Rumani*, rumänisch*, Bukarest*',
    no: 'Norwegen*, norwegisch*, Norweger*, Oslo',
    fi: 'Finnland*, finnisch*, Finne, Finnen, Finnin, Helsinki',
    se: 'Schweden*, schwedisch*, Schwede, Stockholm*',
    ch: 'Schweiz*, Schweizer*',
    at: 'Osterreich*, österreichisch*',
    cz: 'Tschechi*, tschechisch*, Tscheche*, Prag, Prager',
    hr: 'Kroati*, kroatisch*, Zagreb*',
    br: 'Brasili*, brasilianisch*, Brasilia, Sao Paulo, Rio de Janeiro',
    tz: 'Tansania*, tansanisch*, Dodoma, Daressalam',
    gt: 'Guatemala*',
    sk: 'Slowakei*, slowakisch*, Slowake*, Bratislava*, Fico',
    mm: 'Myanmar*, Birma*',
    my: 'Malaysi*, malaysisch*, Kuala Lumpur',
    sy: 'Syrien*, syrisch*, Syrer*, Damaskus',
    iq: 'Irak*, Bagdad*, Erbil',
    lb: 'Libanon*, libanesisch*, Beirut*',
    jo: 'Jordanien*, jordanisch*, Amman',
    om: 'Oman, Omans, omanisch*, Maskat',
    kw: 'Kuwait*',
    bh: 'Bahrain*',
    ye: 'Jemen*, jemenitisch*',
    ps: 'Palästin*, Gazastreifen*',
    ly: 'Libyen*, libysch*, Tripolis',
    dz: 'Algeri*, Algier',
    ma: 'Marokk*, Rabat',
    tn: 'Tunesi*, tunesisch*',
    sd: 'Sudan, Sudans, sudanesisch*, Khartum',
    ng: 'Nigeria*, nigerianisch*, Abuja, Lagos',
    gh: 'Ghana*, ghanaisch*',
    ke: 'Kenia*, kenianisch*, Nairobi*',
    ug: 'Uganda*, ugandisch*',
    rw: 'Ruanda*, ruandisch*',
    zm: 'Sambia*, sambisch*',
    mz: 'Mosambik*',
    ao: 'Angola*, angolanisch*',
    na: 'Namibia*, namibisch*',
    cd: 'Kongo, Kongos, kongolesisch*',
    gq: 'Äquatorialguinea*, Malabo',
    sn: 'Senegal*',
    ci: 'Elfenbeinküste*',
    ml: 'Mali, Malis, malisch*',
    mg: 'Madagas*',
    so: 'Somali*',
    la: 'Laos, laotisch*, Vientiane',
    kh: 'Kambodscha*, kambodschanisch*, Phnom Penh',
    th: 'Thailand*, thailändisch*, Bangkok*',
    bd: 'Bangladesch*, Dhaka',
    lk: 'Sri Lanka*, srilankisch*',
    np: 'Nepal*, Kathmandu',
    ph: 'Philippin*, Manila',
    sg: 'Singapur*',
    bn: 'Brunei*',
    au: 'Australi*, Canberra, Sydney',
    nz: 'Neuseeland*',
    mx: 'Mexik*',
    ar: 'Argentin*, Buenos Aires',
    cl: 'Chile, Chiles, chilenisch*, Santiago de Chile',
    co: 'Kolumbi*, Bogota',
    pe: 'Peru, Perus, peruanisch*, Lima',
    ec: 'Ecuador*',
    bo: 'Bolivi*',
    ni: 'Nicaragua*',
    uy: 'Uruguay*',
    py: 'Paraguay*',
    pa: 'Panama*',
    be: 'Belgien*, belgisch*, Belgier*, Brüssel*',
    nl: 'Niederland*, niederländisch*, Holländ*, Holland, Amsterdam*, Den Haag',
    pt: 'Portug*, Lissabon*',
    gr: 'Griech*, Athen, Athens',
    cy: 'Zypern*, zyprisch*, zypriotisch*, Nikosia',
    dk: 'Dänemark*, dänisch*, Dänen, Kopenhagen*',
    ie: 'Irland*, irisch*, Dublin*',
    is: 'Island, Islands, isländisch*, Reykjavik',
    si: 'Sloweni*, slowenisch*, Ljubljana',
    ba: 'Bosni*, Herzegowina, Sarajevo, Republika Srpska',
    me: 'Montenegr*',
    mk: 'Nordmazedon*, Mazedoni*, Skopje',
    al: 'Albani*, albanisch*, Tirana',
    lu: 'Luxemburg*',
    mt: 'Malta, Maltas, maltesisch*',
    va: 'Vatikan*, Heilige* Stuhl*, Papst',
    ab: 'Abchasi*, abchasisch*, Suchumi',
    os: 'Südosseti*, südossetisch*, Zchinwali',
  },
  multilateral: `
    EAWU*, EWR, EAEU, EurAsEC
    Eurasisch* (Wirtschaftsunion|Wirtschaftskommission|Wirtschaftsgemeinschaft|Wirtschaftsforum|Wirtschaftsrat|Union|Kommission), Eurasisch* zwischenstaatlich* Rat*, Eurasisch* Regierungsrat*, Zwischenstaatlich* Rat*, Eurasisch* Intergouvernemental* Rat*, Oberst* Eurasisch* Wirtschaftsrat*, Hochst* Eurasisch* Wirtschaftsrat*, Zollunion
    GUS, Gemeinschaft Unabhangiger Staaten
    OVKS, ODKB, Organisation des Vertrags uber kollektive Sicherheit, kollektiv* Sicherheit*
    SOZ, SCO, SOZ Gipfel*, Shanghaier Organisation*, Schanghaier Organisation*, Shanghai Organisation*
    CICA, KVMA, OSZE, BRICS, UNO, UN, Vereinte* Nation*, UNESCO, WTO, Organisation der Turkstaaten
    Zentralasi*, Mittelasi*
    Unionsstaat*, IWF, Weltbank*, IAEA, IAEO, WHO, Weltgesundheitsorganisation*, FAO, UNDP, UNICEF, UNIDO, UNECE, ILO, Interpol, OPEC, NATO, EU, Europäisch* Union*, Europarat*, ASEAN, AIIB
    EBWE, EBRD, OTS, OIC, OIZ, Vereint* Nation*, UNO Generalversammlung*, UN Generalversammlung*, Weltsicherheitsrat*
    Blockfreie* Staaten, Bewegung der Blockfreien, Interparlamentarisch* Versammlung*, Interparlamentarisch* Union*, IPA GUS, GUS Staaten, GUS Länder*, EAWU Staaten
    Eurasisch* Wirtschaftsforum*, Eurasisch* Entwicklungsbank*, Eurasisch* Fonds*, Eurasisch* Wirtschaftsraum*, Eurasisch* Integration*, Eurasisch* Raum*, Integrationsverein*
    Organisation* Türkischer Staaten, Organisation turksprachiger Staaten, Turkstaat*, Turkrat*, Exekutivkomitee der GUS, Exekutivausschuss der GUS, Exekutivkomitee* der GUS
    Antiterrorzentrum*, Antiterroristisch* Zentrum*, Parlamentarisch* Versammlung*, Rat der Außenminister, Rat der Verteidigungsminister, Rat der Regierungschefs, Rat der Staatschefs
    Konferenz über Interaktion und vertrauensbildende Maßnahmen, Konferenz für Interaktion*, BRICS Staaten, SOZ Staaten, SCO Staaten, OVKS Staaten, ODKB Staaten, KSOR, Schanghai Organisation*
  `,
  event: `
    Gipfel*, Sitzung*, *sitzung, Tagung*, Rat, Rates, Forum*, *forum, Konferenz*, *konferenz, Treffen der, *rat, *gipfel, Rande, Kongress*
    Grunder*, Grundung*, Jahrestag*, Vorsitz*
    Symposi*, Runde* Tisch*, Plenar*, Plenum, Kongresses, Vollversammlung*, Generalversammlung*, Ratstagung*, Videokonferenz*, Videoschalt*, Session, Sessionen, Beratung*, Dialogplattform*
    Kolloqui*, Staatsoberhäupter, Regierungschefs, Außenminister der, Minister der, Leiter der, am Rande, Vorsitzland*, Schirmherrschaft
    Jubiläum*, Gründungstag*, Ministerrat*, Ministertreffen*, Expertengruppe*
  `,
  hosted: `
    Expo, Weltausstellung*, Meisterschaft*, *meisterschaft, Turnier*, Spiele, Spielen, Cup, *cup, Pokal*, Grand Slam*, Rallye*
    Asienspiele*, Asiade, Universiade*, Spartakiade*, Olympiade*, Winterspiele*, Sommerspiele*, Jugendspiele*, Nomadenspiele*, Weltspiele*, Weltcup*, Grand Prix, Etappe*, Radrennen, Radrundfahrt*, Masters, Challenger*, Supercup*
  `,
  sport: `
    Rennen, Eisschnell*, Skilauf*, Skifahr*, *skier*, Freestyle*, Schach*, Ruder*, Kanu*, Kajak*, Fechter*, Marathon*, Staffel*, Sprint*, Torwart*, Torhuter*, Sturmer*, Unentschieden, Niederlage, Sieger*, Medaillenspiegel, Kampfer*, Springer*, Zehnkampf*
    Medaille*, *medaille*, Gold, Silber, Bronze, Podest*, Podium*, Weltmeister*, Europameister*, *meisterschaft*
    Match*, Halbfinal*, Viertelfinal*, Achtelfinal*, Finale, Finals, Verlangerung*, Puck, Play off*, Playoff*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA
    Tennis*, Eishockey*, Hockey*, Fussball*, Judo*, Sambo*, Ringer*, Biathlet*, Radsport*, Radprofi*, Turner*, Boxer*, Schwimmer*, Leichtathlet*, Gewichtheb*, Handball*, Basketball*, Volleyball*
    Turnier*, Rangliste*, Weltrangliste*, Grand Slam*, Olympi*, Paralympi*, Liga, Nationalteam*, Nationalmannschaft*, besieg*, bezwang*, gewann, Gegner*, Weltcup*, Niederlage*
    Duell*, Tiebreak*, gewinnt gegen, siegt*, Auslosung*
    Biathlon*, Radrenn*, Radfahr*, Radrundfahrt*, Triathl*, Taekwondo*, Karate*, Kickbox* : Biathlons, Radrennen, Radfahrer, Radrundfahrt, Triathlon, Taekwondo, Karate, Kickboxen
    Muay Thai, Thaibox*, Wushu*, MMA, Aikido*, Jiu Jitsu*, Judoka*, Sambist*, Ringen, Ringkampf* : Muay Thai, Thaiboxen, Wushu, MMA, Aikido, Jiu-Jitsu, Judoka, Sambist, Ringen, Ringkampf
    Freistil*, Fechten, Fechterin*, Bogenschieß*, Bogenschütz*, Sportschütz*, Sportschieß* : Freistil, Fechten, Fechterinnen, Bogenschießen, Bogenschützen, Sportschützen, Sportschießen
    Schießsport*, Tontauben*, Badminton*, Tischtennis*, Rugby*, Futsal*, Minifußball* : Schießsport, Tontaubenschießen, Badminton, Tischtennis, Rugby, Futsal, Minifußball
    Wasserball*, Wasserspring*, Turmspring*, Synchronschwimm*, Freiwasserschwimm*, Trampolin* : Wasserball, Wasserspringen, Turmspringen, Synchronschwimmen, Freiwasserschwimmen, Trampolin
    Kunstturn*, Gymnastik*, Sportgymnast*, Sportakrobat*, Eiskunstl*, Eistan(z|zen|zpaar) : Kunstturnen, Gymnastik, Sportgymnastik, Sportakrobatik, Eiskunstlauf, Eistanz
    Short Track*, Shorttrack*, Curling*, Bobfahr*, Rodel*, Skisprung*, Skispring*, Skilanglauf* : Short Track, Shorttrack, Curling, Bobfahrer, Rodeln, Skisprung, Skispringen, Skilanglauf
    Langläufer*, Alpinski*, Snowboard*, Fünfkampf*, Siebenkampf*, Speerw(urf|erfer|erferin|erferinnen) : Langläufer, Alpinski, Snowboard, Fünfkampf, Siebenkampf, Speerwurf, Speerwerferin
    Kugelsto*, Hammerw(urf|erfer|erferin), Diskusw*, Hochsprung*, Weitsprung*, Dreisprung* : Kugelstoßen, Hammerwurf, Diskuswerfer, Hochsprung, Weitsprung, Dreisprung
    Stabhochsprung*, Hürdenlauf*, Hürdensprint*, Mehrkampf*, Kraftdreikampf*, Powerlift* : Stabhochsprung, Hürdenlauf, Hürdensprint, Mehrkampf, Kraftdreikampf, Powerlifting
    Armwrestl*, Armdrück*, Reiten, Springreit*, Dressurreit*, Draughts, Damespiel* : Armwrestling, Armdrücken, Reiten, Springreiten, Dressurreiten, Draughts, Damespiel
    Schachspieler*, Großmeister*, Orientierungslauf*, Radquer*, Mountainbike*, BMX, Breaking : Schachspieler, Großmeister, Orientierungslauf, Radquerfeldein, Mountainbike, BMX, Breaking
    E Sport*, ESport* : E-Sport, ESport
    Athlet*, Sportler*, Sportlerinnen, Nationalspieler*, Spieler, Spielern, Spielers, Spielerin*, Mannschaft, Mannschaften, Mannschaftswettbewerb*, Teamwettbewerb*, Auswahlspieler*
    Cheftrainer*, Nationaltrainer*, Schiedsrichter*, Mittelfeldspieler*, Goalie*, Legionär*, Zweitplatziert*, Drittplatziert*, Titelverteidiger*, Vizemeister*, Vizeweltmeister*
    Vizeeuropameister*, Olympiasieger*, Pokalsieger*, Bronzegewinner*, Goldgewinner*, Siegerehrung*, Silbermedaille*, Champion*
    Elfmeter*, Penalty*, Hattrick*, Tore, Toren, Torschütz*, Torschuss*, Eigentor*, Kopfball* : Elfmeterschießen, Penalty, Hattrick, Tore, Toren, Torschütze, Torschuss, Eigentor, Kopfball ! Medaillon, Halbzeug
    Powerplay*, Überzahlspiel*, Unterzahl*, Spielminute*, Nachspielzeit*, Halbzeit*, Hinspiel* : Powerplay, Überzahlspiel, Unterzahl, Spielminute, Nachspielzeit, Halbzeit, Hinspiel
    Rückspiel*, Heimspiel*, Auswärts*, Testspiel*, Freundschaftsspiel*, Qualifikationsspiel* : Rückspiel, Heimspiel, Auswärtssieg, Testspiel, Freundschaftsspiel, Qualifikationsspiel
    Gruppenspiel*, Gruppenphase*, Gruppensieg*, Tabellenführ*, Tabellenplatz*, Playout* : Gruppenspiel, Gruppenphase, Gruppensieger, Tabellenführer, Tabellenplatz, Playout
    Endspiel*, Vorrunde*, Zwischenrunde*, Hauptrunde*, Hoffnungslauf*, Setzliste*, Wildcard* : Endspiel, Vorrunde, Zwischenrunde, Hauptrunde, Hoffnungslauf, Setzliste, Wildcard
    Einzelwertung*, Gesamtwertung*, Verfolgungsrennen*, Massenstart*, Einzelzeitfahren*, Bestzeit* : Einzelwertung, Gesamtwertung, Verfolgungsrennen, Massenstart, Einzelzeitfahren, Bestzeit
    Weltrekord*, Titelkampf*, Schwergewicht*, Mittelgewicht*, Halbschwergewicht*, Gewichtsklasse* : Weltrekord, Titelkampf, Schwergewicht, Mittelgewicht, Halbschwergewicht, Gewichtsklasse
    Knockout*, Technisch* KO, Doping*, WADA, IOC, IOK, NOK, FIBA, IIHF, IJF, IBU, UCI, FIS, FINA : Knockout, technischer KO, Doping, WADA, IOC, IOK, NOK, FIBA, IIHF, IJF, IBU, UCI, FIS, FINA
    UWW, IBA, FIDE : UWW, IBA, FIDE
    unterlag, unterlagen gegen, Siegtreffer*, Sieg gegen, Siege gegen, Niederlage gegen, Revanche*, ausgeschieden, Ausgleichstreffer*, traf ins Tor, setzte sich durch
  `,
  launch: `
    Landung der Kapsel
    Baikonur*, Sojus*, Kosmonaut*, Astronaut*, ISS, Raumstation*, Raumschiff*, Landekapsel*, Kapsel*, Andock*, angedockt*, Roskosmos*, Roscosmos*, Orbit*, Umlaufbahn*, Weltraumbahnhof*, Tragerrakete*, Raumfahr*, gelandet*
    Raumflug*, Weltraumflug*, Weltraummission*, Kosmodrom*, Bordingenieur*, Raumkapsel*, Abkopp*, abgekoppelt*, Raketenstart*, Sojus MS, Proton M, Raumfahrzeug*, Raumfähre*, NASA, ESA
    Bodenstation*, Weltraumspaziergang*, Außenbordeinsatz*, Raumanzug*, Weltall*, Expedition zur ISS
  `,
  weather: `
    Hochdruckgebiet*, Tiefdruckgebiet*, Antizyklon*, Zyklon*, Wetter*, *wetter, Meteorolog*, Luftmasse*, Nachtfrost*, Niederschl*, Belhydromet
    Kaltfront*, Kältefront*, Warmfront*, Atmosphärenfront*, atmosphärisch* Front*, Schneefall*, Schneefälle*, Schneesturm*, Schneeregen*, Graupel*, Gewitter*, Hitzewelle*, Fröste*
    Frostgrad*, Bodenfrost*, Lufttemperatur*, Tageshöchst*, Höchsttemperatur*, Tiefsttemperatur*, Glatteis*, Nebel, Windbö*, Sturmwarnung*, Unwetter*, Synoptik*, Regenfälle*, Regenschauer*
    Schauer, Hagel, Witterung*, Hydromet*, Grad Celsius, Luftdruck*, Kaltluft*, Warmluft*, Hochdruckrücken*, Tiefausläufer*, Alarmstufe*
    Hitze, heiße Luft, warme Luft, kalte Luft, Tropennacht*, Tropennächte, Thermometer*, Altweibersommer, Tauwetter, Sommerhitze, Erwärmung
  `,
  cooperation: `
    trainieren, schult, Schulung*, Training*, Unterricht*, Seminar*, im Gegenzug, lernen, lernt, Praktikum, Praktika, Sportschule*, Meisterklasse*, bereiten sich
    Trainingslager*, trainier*, Zusammenarbeit*, *kooperation*, Abkommen*, Memorand*, Austausch*, Partnerschaft*, Ministeri*, *ministerium*, gemeinsam*, Verband, Verbande*
    Vorbereitungslager*, Trainingscamp*, Lehrgang*, Vereinbarung*, vereinbar*, kooperier*, Kooperation*, Sportminister*, Sportministerium*, Erfahrungsaustausch*, *austausch, Botschaft
    Botschafter, Botschafters, Botschafterin, Delegation*, bilateral*, Verhandlungen, Vertrag, Vertrags, Verträge, Kooperationsvertrag*, Kulturminister*, Gemeinschaftsprojekt*
    Kooperationsprojekt*
  `,
  twosome: `
    Beziehungen der Lander, Beziehungen zwischen den Landern, Wirtschaft der Lander, Kultur der Lander
    beide* (Lander|Landern|Staaten|Seiten|Volker|Volkern), unsere* (Lander|Landern|Staaten), bilateral*, zwischenstaatlich*
    zwei (Länder|Ländern|Staaten|Völker|Völkern|Nationen), zweier (Länder|Staaten|Völker), zwischen den (Ländern|Staaten|Völkern|Regierungen|Parlamenten|Hauptstädten)
    zwischen unseren (Ländern|Staaten|Völkern|Regionen|Parlamenten|Regierungen), unser* Völker
    beide* (Präsidenten|Staatschefs|Regierungen|Parlamente|Parteien|Nationen|Hauptstädte|Außenminister|Ministerien|Regierungschefs|Premierminister)
    Seiten (erörterten|besprachen|vereinbarten|betonten|diskutierten|tauschten|unterzeichneten|einigten|berieten|bekräftigten|bestätigten|sprachen|begrüßten|würdigten|hoben)
    Parteien (erörterten|besprachen|vereinbarten|betonten|diskutierten|tauschten|unterzeichneten|einigten|bekräftigten), Handel zwischen den
    gegenseitig* (Handel|Handels|Handelsumsatz|Lieferungen|Investitionen|Warenumsatz|Warenaustausch|Interesse|Verständigung|Zusammenarbeit), Freundschaft der Völker, zwischenparlamentarisch*
    interparlamentarisch* (Zusammenarbeit|Beziehungen|Kontakte|Freundschaftsgruppe), interregional* Zusammenarbeit*
  `,
  contact: `
    traf, trafen, Treffen*, Gesprach*, *gesprach*, sprach, Verhandlung*, Besuch*, *besuch*, Reise*, *reise*, Delegation*, empfing*, empfang*, erorter*, beriet*, vereinbar*, Abkommen*, Memorand*, unterzeichne*, unterschrieb*, Fahrplan*, Protokoll*
    Zusammenarbeit*, *kooperation*, kooperier*, Partner*, *partner*, Beziehung*, Verhaltnis*, Handel*, *handel*, Warenaustausch*, Warenumsatz*, Export*, Import*, Ausfuhr*, Einfuhr*, Liefer*, liefer*, gemeinsam*, bilateral*, Montage*, Werk*, Fabrik*, Invest*, Partnerst*
    Botschaft*, Konsul*, Generalkonsul*, Regierungskommission*, Kommission*, telefon*, gratulier*, Gluckw*, Beileid*, Einladung*, Austausch*, Praktik*, Studierende*, Studenten*, Ausbild*, Diaspora*, Flug*, Transit*, Hilfe*, Konzert*, Kulturtage*, Vertrag*
    trifft, getroffen, zusammengetroffen, zusammentraf*, begrüßt*, besprach*, besprochen, bespricht, erörtert*, diskutier*, berät, berieten, beraten, Konsultation*, Kontakt*, Dialog*, einig*
    Einigung*, verhandel*, Zusammenwirken*, Zusammenschluss*, Interaktion*, Amtskolleg*, Gegenüber, Gastgeber*, eingeladen, lädt, lud, einlad*, eintraf*, eingetroffen, abgereist
    Staatsbesuch*, Arbeitsbesuch*, Staatsempfang*, Visit*, Reisen, reiste*, gereist, Rundreise*, Rundgang*
    Absichtserklärung*, Kommuniqué*, Kommunique*, Deklaration*, Ratifi*, ratifi*, Absprache*, Abstimmung*, Aktionsplan*, Maßnahmenplan*, Kooperationsprogramm*, Rahmenvertrag*, Verträge*
    Roadmap*, Road Map*, Projekt*, Arbeitsgruppe*, Freundschaftsgruppe*, Zwischenregierung*, Regierungskommission*, Geschäftsforum*, Wirtschaftsforum*, Regionalforum*, Businessforum*
    Geschäftsrat*, Unternehmer*, Geschäftsleute*, Geschäftskreis*, Handelsmission*, Wirtschaftsmission*, IHK
    kauf(t|te|ten|en), gekauft, einkauf*, Einkauf*, Ankauf*, aufkauf*, verkauf*, Verkauf*, erwarb*, erworben, erwirb*, Erwerb*, anschaff*, angeschafft, Beschaffung*, Absatz, Absatzes
    Absatzm*, bestellt*, Bestell*, Auftrag*, Aufträge*, beauftrag*, Großauftrag*, geliefert, auszuliefern, ausgeliefert, Auslieferung*, Lieferung*, beliefer*, Belieferung*, Zulieferung*
    versand*, Versand*, verschick*, schick(t|te|ten|en), geschickt, sandte, gesandt, entsandt*, entsend*, verschiff*, Charge*, Bezug von, Leasing*, geleast, Finanzier*, finanzier*, Kredit*
    Darlehen*, Rabatt*, exportier*, importier*, eingeführt, ausgeführt, reexport*, Lebensmittellieferung*
    Joint Venture*, Gemeinschaftsunternehmen*, Tochterunternehmen*, Tochtergesellschaft*, Handelshaus*, Handelshäuser*, Handelsvertret*, Vertretung*, Repräsentanz*, Filiale*, Niederlassung*
    Händler*, Dealer*, Distribut*, Vertrieb*, Servicezentrum*, Servicezentren, Lokalisier*, lokalisier*, montier*, Montagewerk*, Fertigung*, fertigt*, gefertigt, produzier*, Produktion*
    *produktion, hergestellt, Herstellung*, Hersteller*, errichte*, errichtung*, Aufbau*, baut, bauen, gebaut, Inbetriebnahme*, Eröffnung*, eröffne*, Technologietransfer*
    
    zertifizier*, Zertifi*, Zulassung*, zugelassen, genehmig*, Genehmig*, attestier*, Akkreditier*, anerkann*, Anerkennung*, visafrei*, Visafreiheit*, Visum*, Visa, befreit*, Befreiung*
    gelockert, aufgehob*, Aufhebung*, verbot*, Verbot*, verbiet*, verhäng*, Einfuhrverbot*, Importverbot*, beschlagnahm*, zurückgewiesen, Kontingent*, Zollabfertig*, Rückverfolg*
    Kennzeichnung*, Phytosanit*, Quarantäne*
    ausliefer*, Rückführung*, ausgewiesen, überstell*, Rechtshilfe*, gefahndet, Fahndung*, Grenzschütz*, Grenzschutz*, Patrouill*, Militärübung*, Manöver*, Stabsübung*, Militärattach*
    Rüstung*, militärisch* Zusammenarbeit*, Katastrophenschutz*, Repatri*, ausgeflogen
    Güterverkehr*, Frachtverkehr*, Fracht*, Container*, Transport*, *transport, *transporte, Spediteur*, Spedition*, Logistik*, Flüge*, *flug, *flüge, Fluglinie*, Fluggesellschaft*
    Flugverkehr*, Luftverkehr*, Direktverbindung*, Direktflug*, Charter*, Bahnverkehr*, Zugverkehr*, Güterzug*, Grenzübergang*, Touristen*, Tourismus*, Touristik*, Sanatorium*, Sanatorien
    Urlauber*, Reisebüro*
    gastier*, Gastspiel*, Tournee*, Tourneen, auftr(at|aten|eten|itt|itte|itten), aufgetreten, inszenier*, Inszenierung*, aufgeführt, Aufführung*, Premiere*, Vorstellung*, Ausstellung*
    *ausstellung, *ausstellungen, ausgestellt, ausstellen, Exposition*, Messe, Messen, Messestand*, Fachmesse*, Festival*, Filmfestival*, Filmtage*, Filmwoche*, Kulturwoche*, Tage der Kultur
    Tag der Kultur, Dreharbeiten, Ensemble*, übersetz*, Übersetz*, herausgegeben, herausgab*, Buchpräsentation*, Buchmesse*, veröffentlich*, vorgestellt, präsentier*, Präsentation*
    Kulturzentrum*, Kulturaustausch*
    übergab*, übergeb*, Übergabe*, überreich*, Überreichung*, verlieh*, verleih*, Verleihung*, ausgezeichnet, auszeichn*, Ehrendoktor*, Ehrenbürger*, Ehrenprofessor*, schenkt*, geschenkt
    Geschenk*, gespend*, Spende*, Hilfsgüter*, humanitär*, dankt*, dankbar*, bedankt*, Dankbarkeit, Glückwünsche*, glückwünsch*, beglückwünsch*, Grußbotschaft*, Telegramm*, Beileids*
    kondolier*, Unterstützung*, unterstütz*, Solidarität*
    Rektor*, studier*, Stipend*, Doppeldiplom*, Austauschprogramm*, Fortbildung*, Weiterbildung*, Lehrgang*, Schulung*, schult, schulte, geschult, ausgebildet, Praktikum*, Praktikant*
    unterricht*, Lehrstuhl*, Wissenschaftler*, Forscher*, Experte*, Expertise*, Fachleute*, Patient*, behandel*, Behandlung*, operier*, Transplant*, Impfstoff*, Arzneimittel*
    Städtepartner*, Partnerstädt*, Schwesterstadt*, Schwesterstädte*, Landsleute*, Landsmannschaft*, Arbeitsmigra*, Gastarbeiter*, Investor*, Freundschaft*, befreundet*, brüderlich*
    Verbündet*, Parlamentar*, Abgeordnete*, Senator*, Beobachter*, Wahlbeobacht*, Erfahrungsaustausch*, Erfahrungen, Know How, Präferenz*, Freihandel*, Freihandels*
  `,
  trap: `
    Kosake*
    Erklarung von Astana, Deklaration von Astana, Astana Erklarung*, Astanaer Erklarung*, Astana Deklaration*, Astana Prozess*, Astana Format*
    Kasatschok*
  `,
  at: ['in', 'im', 'bei', 'nahe', 'uber', 'durch'],
  toward: ['nach', 'aus', 'fur'],
  joiners: ['und', 'oder', 'sowie', 'vor', 'mit', 'aus', 'dann', 'gefolgt', 'auch', 'der', 'die'],
};
