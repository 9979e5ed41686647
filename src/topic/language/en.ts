import type { SharedLexicon } from './model.ts';

export const en: SharedLexicon = {
  countries: {
    kz: 'Kazakh*, Astana, Almaty, Tokayev',
    uz: 'Uzbek*, Tashkent, Samarkand, Mirziyoyev, Bukhara, Ferghana, Fergana, Andijan, Namangan',
    ru: 'Russia*, Moscow*, Muscovite*, Kremlin, Putin, Mishustin, Lavrov, Tatarstan, Kazan, St Petersburg, Saint Petersburg, Siberia*, Chelyabinsk, Omsk, Vladivostok, Yekaterinburg, Ekaterinburg, Novosibirsk, Kaliningrad, Smolensk, Bryansk, Pskov, Sochi, Bashkortostan, Bashkiria, Dagestan*, Chechnya, Chechen*, Orenburg, Tyumen, Yaroslavl, Krasnoyarsk, Krasnodar, Rostov, Volgograd, Nizhny Novgorod, Samara, Murmansk, Yakutia, Primorye, Sverdlovsk, Leningrad Oblast, Duma, Matviyenko, Matvienko, Medvedev, Volodin, Peskov, Gazprom, Rosneft, Rosatom',
    cn: '^China, Chinese, PRC, Beijing, Xinjiang, Urumqi, Shanghai, Guangzhou, Guangdong, Chongqing, Chengdu, Shenzhen, Tianjin, Gansu, Shandong, Hainan, Henan, Hubei, Wuhan, Xian, Harbin, Heilongjiang, Sichuan, Zhejiang, Jiangsu, Hong Kong, Xi Jinping, Li Qiang, Li Keqiang, Wang Yi',
    tw: 'Taiwan*, Taipei',
    kg: 'Kyrgyz*, Kirghiz*, Bishkek, Osh Oblast, Japarov, Zhaparov, Jeenbekov, Cholpon Ata, Issyk Kul',
    tj: 'Tajik*, Dushanbe, Rahmon, Khujand',
    tm: 'Turkmen*, Ashgabat, Berdimuhamedov, Berdymukhamedov, Awaza, Avaza',
    az: 'Azerbaijan*, Azeri*, Baku, Aliyev, Nakhchivan, Shusha, Karabakh*',
    am: 'Armenia*, Yerevan, Pashinyan, Gyumri',
    ge: 'Georgia*, Tbilisi, Batumi',
    ua: 'Ukrain*, Kiev, Kyiv, Zelensky*, Poroshenko, Kharkov, Kharkiv, Odessa, Lvov, Lviv, Chernigov',
    md: 'Moldova*, Chisinau, Kishinev, Gagauz*, Transnistria*, Dodon, Sandu',
    pl: 'Poland, ^Polish, Warsaw, Krakow, Gdansk, Bialystok, Duda',
    lt: 'Lithuania*, Vilnius, Klaipeda, Kaunas',
    lv: 'Latvia*, Riga, Daugavpils',
    ee: 'Estonia*, Tallinn',
    de: 'German*, Berlin, Bundestag, Munich, Frankfurt, Hamburg, Leipzig, Merkel, Scholz, Merz',
    fr: 'France, French, Paris, Macron',
    it: 'Italy, Italian*, Rome, Milan, Meloni',
    gb: 'Britain, British, Briton*, United Kingdom, UK, London, Great Britain, England, English team, Scotland, Scottish, Wales, Northern Ireland',
    es: 'Spain, Spanish, Spaniard*, Madrid, Barcelona',
    us: 'USA, United States, US, American, Americans, Washington, Trump, Biden, White House, State Department, Pentagon',
    ca: 'Canad*, Ottawa, Toronto',
    tr: '^Turkey, Turkish, Turkiye, Ankara, Istanbul, Antalya, Erdogan',
    ir: 'Iran*, Tehran, Raisi, Pezeshkian, Khamenei',
    in: 'India, Indian, Indians, New Delhi, Delhi, Mumbai, Modi',
    pk: 'Pakistan*, Islamabad, Karachi, Lahore, Shehbaz Sharif',
    mn: 'Mongol*, Ulaanbaatar, Ulan Bator, Khurelsukh',
    af: 'Afghan*, Kabul, Taliban',
    vn: 'Vietnam*, Hanoi, Ho Chi Minh',
    id: 'Indonesia*, Jakarta, Bali',
    ae: 'UAE, Emirates, Emirati, Dubai, Abu Dhabi, Sharjah',
    sa: 'Saudi*, Riyadh, Jeddah',
    qa: 'Qatar*, Doha',
    il: 'Israel*, Tel Aviv, Jerusalem, Netanyahu',
    ps: 'Palestin*, Gaza, Ramallah, Hamas',
    eg: 'Egypt*, Cairo, Sisi, Sharm El Sheikh',
    sy: 'Syria*, Damascus, Aleppo, Assad',
    iq: 'Iraq*, Baghdad, Basra, Erbil',
    lb: 'Lebanon, Lebanese, Beirut',
    jo: '^Jordan, Jordanian*, Amman',
    om: 'Oman, Omani*, Muscat',
    kw: 'Kuwait*',
    bh: 'Bahrain*, Manama',
    ye: 'Yemen*, Houthi*',
    ly: 'Libya*, Tripoli',
    dz: 'Algeria*, Algiers',
    ma: 'Morocc*, Rabat, Casablanca',
    tn: 'Tunisia*, Tunis',
    sd: 'Sudan, Sudanese, Khartoum',
    ss: 'South Sudan*',
    so: 'Somali, Somalia*, Mogadishu',
    ng: 'Nigeria*, Abuja, Lagos',
    gh: 'Ghana*, Accra',
    ci: 'Cote d Ivoire, Ivory Coast, Ivorian*, Abidjan',
    sn: 'Senegal*, Dakar',
    ml: 'Mali, Malian, Malians, Bamako',
    bf: 'Burkina Faso, Burkinabe, Ouagadougou',
    ne: '^Niger, Niamey, Nigerien*',
    td: '^Chad, Chadian*, N Djamena',
    cm: 'Cameroon*',
    ga: 'Gabon*',
    cg: 'Congo, Congolese, Brazzaville, Kinshasa',
    gq: 'Equatorial Guinea*, Malabo, Obiang, Nguema, Teodoro',
    gn: '^Guinea, Guinean*, Conakry, Guinea Bissau',
    ke: 'Kenya*, Nairobi',
    tz: 'Tanzania*, Dar es Salaam, Dodoma, Zanzibar',
    ug: 'Uganda*, Kampala',
    rw: 'Rwanda*, Kigali',
    bi: 'Burundi*',
    ao: 'Angola*, Luanda',
    mz: 'Mozambi*, Maputo',
    zm: 'Zambia*, Lusaka',
    na: 'Namibia*, Windhoek',
    bw: 'Botswana*',
    mg: 'Madagascar, Malagasy',
    er: 'Eritrea*, Asmara',
    mr: 'Mauritania*, Nouakchott',
    zw: 'Zimbabwe*, Harare, Mnangagwa',
    za: 'South Africa*, Pretoria, Johannesburg, Cape Town, Ramaphosa',
    et: 'Ethiopia*, Addis Ababa',
    rs: 'Serbia*, Serb, Serbs, Belgrade, Novi Sad, Vucic',
    hu: 'Hungar*, Budapest, Orban, Szijjarto',
    jp: 'Japan*, Tokyo, Osaka, Kyoto',
    kr: 'South Korea*, Republic of Korea, Korean, Koreans, Seoul, Busan',
    kp: 'DPRK, North Korea*, Pyongyang, Kim Jong Un',
    cu: 'Cuba*, Havana, Diaz Canel',
    ve: 'Venezuela*, Caracas, Maduro',
    ni: 'Nicaragua*, Managua, Ortega',
    mx: 'Mexic*',
    ar: 'Argentin*, Buenos Aires',
    cl: 'Chile, Chilean*',
    co: 'Colombia*, Bogota',
    pe: 'Peru, Peruvian*, Lima',
    ec: 'Ecuador*, Quito',
    bo: 'Bolivia*, La Paz',
    py: 'Paragua*, Asuncion',
    uy: 'Uruguay*, Montevideo',
    pa: 'Panama*',
    gt: 'Guatemala*',
    do: 'Dominican Republic, Dominican*',
    br: 'Brazil*, Brasilia, Sao Paulo, Rio de Janeiro, Lula',
    my: 'Malaysia*, Kuala Lumpur',
    sg: 'Singapore*',
    th: 'Thailand, Thai, Thais, Bangkok, Phuket',
    ph: 'Philippin*, Filipino*, Manila',
    la: 'Laos, Lao, Laotian*, Vientiane',
    kh: 'Cambodia*, Phnom Penh',
    mm: 'Myanmar*, Burma, Burmese, Naypyidaw, Yangon, Min Aung Hlaing',
    bd: 'Bangladesh*, Dhaka',
    np: 'Nepal*, Kathmandu',
    lk: 'Sri Lanka*, Colombo',
    mv: 'Maldiv*',
    au: 'Australia*, Canberra, Sydney, Melbourne',
    nz: 'New Zealand*',
    bg: 'Bulgaria*',
    ro: 'Romania*, Bucharest',
    gr: 'Greece, Greek*, Athens',
    cy: 'Cyprus, Cypriot*, Nicosia, Limassol',
    no: 'Norway, Norwegian*, Oslo',
    fi: 'Finland, Finnish, Finns, Helsinki',
    se: 'Sweden, Swedish, Swede, Swedes, Stockholm',
    dk: 'Denmark, Danish, Dane, Danes, Copenhagen',
    is: 'Iceland*, Reykjavik',
    ie: 'Ireland, Irish*, Dublin',
    be: 'Belgium, Belgian*, Antwerp',
    nl: 'Netherlands, Holland, Dutch, Amsterdam, Rotterdam',
    lu: 'Luxembourg*',
    pt: 'Portug*, Lisbon',
    ch: 'Switzerland, Swiss, Zurich',
    at: 'Austria*',
    li: 'Liechtenstein*',
    mt: 'Malta, Maltese',
    cz: 'Czech*, Prague',
    sk: 'Slovak*, Bratislava, Fico',
    si: 'Slovenia*, Slovene*, Ljubljana',
    hr: 'Croat*, Zagreb',
    ba: 'Bosnia*, Herzegovina, Sarajevo, Republika Srpska, Dodik',
    me: 'Montenegr*, Podgorica',
    mk: 'North Macedonia*, Macedonia*, Skopje',
    al: 'Albania*, Tirana',
    xk: 'Kosovo, Kosovar*, Pristina',
    va: 'Vatican*, Holy See, Pope Francis, Pope Leo',
    xa: 'Abkhaz*, Sukhum, Sukhumi',
    xo: 'South Ossetia*, Tskhinval*',
  },
  multilateral: `
    EAEU, EEU, EEC, EurAsEC, CES, EDB, EFSD
    Eurasian Economic (Union|Commission|Forum|Community|Council|Space), Eurasian Intergovernmental Council, Supreme Eurasian Economic Council, Customs Union, Single Economic Space, Common Economic Space
    Eurasian Union, Eurasian five, Eurasian integration, Eurasian Development Bank, Eurasian Fund for Stabilization, Eurasian Business Council, Eurasian space, Eurasian Economic area, Greater Eurasia*, Greater Eurasian Partnership, CIS plus
    CIS, Commonwealth of Independent States, IPA CIS, CIS IPA, Interparliamentary Assembly, CIS Executive Committee, CIS Economic Council, Council of CIS, post Soviet (space|states|countries|republics)
    CSTO, Collective Security Treaty Organization, Collective Security Council, collective security treaty organisation, CRRF, Collective Rapid Reaction Forces?, Collective Forces, collective peacekeeping forces
    SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, Shanghai family, Shanghai spirit, Shanghai Eight, Regional Anti Terrorist Structure
    CICA, OSCE, BRICS, UN, United Nations, OTS, WTO, UNESCO, Organization of Turkic States, Organisation of Turkic States, Turkic Council, TURKSOY, Conference on Interaction and Confidence Building Measures
    Union State, EU, European Union, Eastern Partnership, NATO, ASEAN, OPEC, World Bank, IMF, International Monetary Fund, EBRD, European Bank for Reconstruction and Development, AIIB, Asian Infrastructure Investment Bank, IAEA, World Trade Organization, World Health Organization, WHO, UNDP, UNICEF, UNIDO, UNECE, ILO, FAO, PACE, Council of Europe, European Parliament, European Commission
    Non Aligned Movement, NAM, Organization of Islamic Cooperation, Organisation of Islamic Cooperation, OIC, Interpol, Arab League, League of Arab States, African Union, International Olympic Committee, Inter Parliamentary Union, Belt and Road Forum, Cooperation Council of Turkic, Economic Cooperation Organization
    Central Asia*
  `,
  event: `
    summit*, congress, session*, council, forum*, conference*, meeting of the heads, meeting of heads, gathering*, congresses, talks, sidelines, margins
    plenary, plenum, symposium*, symposia, round table*, roundtable*, general debate, high level week, ministerial, heads of state meeting, heads of government meeting, council of heads, extended format, narrow format, extended participation, extended attendance, restricted attendance, family photo, joint photo session
    founder*, founding, anniversary, anniversaries, presidency, chairmanship, rotating presidency, chairing
  `,
  hosted: `
    expo, world fair, championship*, tournament*, games, cup, grand slam*, grand prix, rally, marathon
    olympiad*, olympics, paralympics, universiade*, spartakiad*, regatta*, world series, world tour, super league, qualifying round, qualifying tournament, continental cup, all star, beauty pageant, beauty contest, song contest, Turkvision, Eurovision, half marathon, memorial tournament
  `,
  sport: `
    in the final, the final match, final of the, Grand Final
    race, races, skat(er|ers|ing), skier*, skiing, freestyle, chess, rower*, rowing, canoe*, kayak*, fencer*, fencing, archer, archers, archery, marathon*, relay, sprint*, scored, scorer*, score, standings, goalkeeper*, goaltender*, bout, bouts, knockout*, points table, heptathlon*, decathlon*, lost to, edged, edges, home favourite, rider*, peloton, gymnastics
    medal, medals, medalist*, medallist*, medal-winning, gold, silver, bronze, podium, champion*, championship* : medal, medals, medalist, medallist, medal-winning, gold, silver, bronze, podium, champion, championship ! medallion
    match, matches, matchup, semifinal*, semi final*, quarterfinal*, quarter final*, finals, finalist*, overtime, shootout, puck*, goal, goals, playoff*, play off*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA, IIHF, FIBA, IBU, FIS, UWW, UCI, IJF, NBA, UFC, MMA
    tennis, hockey, football, footballer*, soccer, futsal, judo*, sambo, sambist*, wrestler*, wrestling, biathlon*, cyclist*, cycling, gymnast*, box(er|ers|ing), swimmer*, swimming, weightlift*, handball, basketball, volleyball
    tournament*, qualifier*, qualifying, seeded, top seed, Grand Slam*, Olympic*, Paralympic*, league, squad, defeat, defeats, defeated, defeating, beat, beats, beaten, rival, rivals, world cup
    duel*, tiebreak*, tie break*, sets, straight sets, match point*
    karate*, taekwondo*, kickbox*, muay thai, jiu jitsu, aikido, wushu, freestyle wrestling, Greco Roman, arm wrestl*, powerlift*, bodybuild*, triathl*, pentathl*, athletics, sprinter*, high jump*, long jump*, triple jump*, pole vault*, shot put*, discus, hammer throw*, javelin*, steeplechase, race walk*, cross country ski*, ski jump*, snowboard*, figure skat*, speed skat*, short track, curling, bobsle*, luge*, skeleton race, trampolin*, hurdler*, acrobatic gymnast*, super heavyweight, light heavyweight, men s doubles, women s doubles, diving, water polo, rugby, baseball, badminton, table tennis, billiard*, snooker, draughts, checkers player*, golf, golfer*, equestrian*, show jumping, dressage, paralympian*, esports, e sports, cybersport*, Dota, motocross, autocross, speedway, beach (soccer|volleyball), trap shooting, skeet, air rifle, air pistol, sport shooter*
    hat trick*, penalty shootout, penalty kick*, own goal*, halftime, half time, equaliz*, equalis*, clean sheet, striker*, midfielder*, defenceman, defenseman, winger*, goalless, power play, face off, home win, away win, home game*, away game*, home leg, away leg, return leg, group stage, group matches, round robin, pool (A|B|C|D), preliminary round, round of sixteen, last sixteen, qualification round, head coach, national team*, national squad, national side, starting lineup, starting eleven, referee*, umpire*, umpiring, unseeded, wildcard, mixed doubles, singles, floor exercise, uneven bars, balance beam, middleweight, featherweight, welterweight, bantamweight, flyweight, repechage, ippon, waza ari, technical knockout, knocked out, unanimous decision, split decision, personal best, season best, world record*, runner up, runners up, took gold, won gold, won bronze, won silver, silverware, trophy, trophies, cup final, title holder, title defence, title defense, world title, world number, world ranking*, outscored, outplayed, thrashed, winless, unbeaten, comeback win, upset win, drew with, drawn against, draw against, advances to the, advanced to the, knocks out
  `,
  launch: `
    Baikonur, Baykonur, Soyuz, cosmonaut*, astronaut*, ISS, International Space Station, space station, spacecraft, blasted off, blast off, lift off, liftoff, docking, docked, undock*, Roscosmos, Roskosmos, orbit*, cosmodrome, launch vehicle, launch pad, carrier rocket, spaceflight, space flight, space mission, landing module, descent capsule, descent module, spacewalk*, space walk*, main crew, backup crew, prime crew, splashdown
  `,
  weather: `
    anticyclone*, cyclone*, weather, forecaster*, air mass*, frost*, Belhydromet
    snowfall*, snowstorm*, blizzard*, thunderstorm*, rainfall, downpour*, drizzle, sleet, hailstorm*, fog, heatwave*, heat wave*, cold snap*, cold front*, warm front*, warm spell, precipitation, degrees Celsius, gust, gusts, gusty, black ice, slippery roads, atmospheric front*, atmospheric pressure, hydrometeorolog*, orange alert, orange hazard, yellow hazard, dust storm*
    hot air, warm air, cold air, mercury, thermometer*, hot spell, cold spell, hot weather, hot front*, tropical night*, thaw, scorching, sweltering
  `,
  cooperation: `
    trains, trained, coaching course*, master class*, workshop*, seminar*, lessons, school, in return, learn, learning, learnt, host* training, internships, study
    training camp*, train, training, cooperat*, agreement*, memorand*, exchange*, partner*, ministr*, joint, federation*
    jointly, bilateral, roadmap, road map, protocol of intent, intergovernmental, sister city, internship*, mutual recognition, joint venture*, ambassador
  `,
  twosome: `
    the countries s (economies|economy|cultures|culture|relations|ties), relations between the countries, ties between the countries
    two (countries|nations|states|peoples), both (countries|nations|states|sides), our countries, our nations, bilateral*
    both peoples, both republics, both parties, both governments, both presidents, both leaders, both capitals, two republics, two presidents, two leaders, two governments, two parliaments, two capitals, two heads of state, two ministers, two foreign ministers, our peoples, our states, our republics, our two, our leaders, our presidents, our economies, our heads of state
    trade between the countries, cooperation between the countries, contacts between the countries, agreements between the countries, between the two, the two sides, the two parties, the sides (agreed|discussed|noted|exchanged|reviewed|signed|considered|stressed|confirmed|reaffirmed|emphasized), the parties (agreed|discussed|noted|exchanged|reviewed|signed|considered|stressed|confirmed|reaffirmed|emphasized), mutual trade, mutual visits
  `,
  contact: `
    met, meet, meets, meeting, meetings, talks, negotiat*, visit*, delegation*, received, welcomed, discuss*, agreed, agree, agreement*, memorand*, sign, signed, signs, signing, protocol, roadmap, road map
    cooperat*, interaction, interact, partner*, relation*, ties, trade, turnover, export*, import*, suppl(y|ies|ied|ier|iers|ying), deliver*, joint, jointly, bilateral, assembl*, plant*, factor(y|ies), invest*, twin*, sister
    ambassador*, embassy, consul*, intergovernmental, commission, phone*, telephone, congratulat*, greet*, condolence*, invit*, exchange*, internship*, student*, train*, diaspora, flight*, transit, aid, concert*, culture days, days of culture, cultural, contract*
    negotiator*, delegate*, action plan, produce, produces, produced, producing, treated patients, study in, studies in, studied in, border crossing*, customs duties, direct route*, transport corridor*, interior ministers, defense ministers, joint exercise*, joint drill*, take part, takes part, took part
    buy, buys, buyer*, buying, bought, purchas*, procur*, sell, sells, seller*, selling, sold, sales, sale, ship, ships, shipped, shipping, shipment*, dispatch*, send, sends, sent, sending, customer*, client*, consignment*, tender, tenders, dealer*, distributor*, franchis*, showroom*, trading house, representative office, representation
    open, opens, opened, opening, inaugurat*, unveil*, launch, launches, launched, launching, commission(ed|ing), build, builds, built, construct*, erect*, establish*, set up, localiz*, localis*, manufactur*, assembly line, joint venture*, industrial cooperation, technology transfer, supply chain*, equip, equipped, moderniz*, modernis*, repair*, service center*, service centre*, fleet, combine harvester*, tractor*, dump truck*
    joint research, research cooperation, scientific cooperation, educational exchange*, guest lecture*, mutual recognition, patients, performed, performing, monument unveiled, enroll*, scholarship*, intern, interns, retrain*, share experience, shared experience, sharing experience, experience exchange, surgeon*, treated, transplant*, surger*, rehabilit*, recuperat*, sanatorium*, health resort*
    tour, tours, toured, touring, tourist*, tourism, staged, staging, premiere*, screening*, translat*, publish*, publication*, book fair, exhibit*, festival*, ensemble*, orchestra*, unveiled, wreath*, plant a tree, hand over, handed over, hands over, handing over, handover, presents, presented, donat*, gift*, grant, grants, granted, thank, thanked, thanks, gratitude, appreciat*
    certif*, licens*, exempt*, visa free, visas, visa, allow*, permit*, ban, bans, banned, banning, quota*, tariff*, customs, phytosanitary, veterinary, inspect*, accredit*, extradit*, detain*, arrest*, deport*, repatriat*, hand(ed|ing) back, evacuat*, patrol*, crossing*, checkpoint*, rescue*, peacekeep*, military technical, defense minist(er|ry|ries), defence minist(er|ry|ries)
    host, hosts, hosted, hosting, arriv*, speak with, spoke with, talk, talked, letter, reception, audience, credentials, escort*, official visit, working visit, state visit, trip, trips, reach an agreement, reached an agreement, arrang*, readiness, willing*, pledge*, promis*, assist*, expand*, boost*, strengthen*, deepen*, enhanc*, intensif*, promot*, step up, stepped up, foster*, friendship*, friendly, fraternal, allied, ally, allies, neighbor*, neighbour*, strategic, mutual*, reciproc*, consult*, consultation*, coordinat*, liais*, dialog*, forum*, conference*, communique*, treaty, treaties, ratif*, accession, accord, accords, project*, working group, task force, business council, chamber of commerce, business mission, business circles, businesspeople, businessmen, business forum, fertilizer*, fertiliser*, freight, cargo*, container*, logist*, rail*, air service, air link, direct flight*
  `,
  trap: `
    Cossack*
    Astana Declaration, Astana Process, Astana format, Astana summit, declaration of Astana, Astana Commemorative Declaration, Astana talks on Syria
    development goal*, our goal*, main goal*, common goal*, key goal*, primary goal*, strategic goal*, ultimate goal*, shared goal*, ambitious goal*, set a goal, set the goal, with the goal, goal of, goals of, goal is, goals are, the goals set, goals set : Sustainable Development Goals, our goal, main goal, common goal, key goal, primary goal, strategic goal, ultimate goal, shared goals, ambitious goal, set a goal, set the goal, with the goal of, goal of, goals of, goal is, goals are, the goals set, goals set
    gold mining, gold mine*, gold deposit*, gold reserves, gold and foreign exchange, gold and forex, gold bullion, gold ore, gold price*, gold coin*, silver coin*, silver age, bronze age, bronze statue, bronze bust*, bronze monument : gold mining, gold mine, gold deposit, gold reserves, gold and foreign exchange reserves, gold and forex, gold bullion, gold ore, gold prices, gold coin, silver coin, Silver Age, Bronze Age, bronze statue, bronze bust, bronze monument
    turkey meat, turkey farm*, turkey fillet*, turkey breeding, Moscow time, Paris Agreement, Paris Accord*, Paris Club, Kyoto Protocol, Warsaw Pact, Budapest Memorandum, Geneva Convention*, Istanbul Convention, Shanghai Stock Exchange, Indian summer, Danish crown* : turkey meat, turkey farm, turkey fillet, turkey breeding, Moscow time, Paris Agreement, Paris Accords, Paris Club, Kyoto Protocol, Warsaw Pact, Budapest Memorandum, Geneva Conventions, Istanbul Convention, Shanghai Stock Exchange, Indian summer, Danish crowns
    defeat of Nazi*, defeat of fascis*, defeated Nazi*, defeating Nazi*, defeat of the Nazi*, medal for, medals for labor, state medal* : defeat of Nazism, defeat of fascism, defeated Nazi Germany, defeating Nazism, defeat of the Nazis, medal for, medals for labor, state medal
    arms race, League of Nations, sets an example, sets the task, sets out, sets up, sets goals, sets forth, sets of, two sets of, Turkish delight, French fries, full time job, full time education, full time student*, second place among, first place among, third place among, Panama Papers, China porcelain : arms race, League of Nations, sets an example, sets the task, sets out, sets up, sets goals, sets forth, sets of, two sets of, Turkish delight, French fries, full-time job, full-time education, full-time student, second place among, first place among, third place among, Panama Papers, china porcelain
  `,
  at: ['in', 'at', 'near', 'outside', 'via', 'through', 'across', 'crossed', 'crosses', 'crossing'],
  toward: ['to', 'from', 'for'],
  joiners: ['and', 'or', 'as', 'with', 'of', 'also', 'from', 'followed', 'plus'],
};
