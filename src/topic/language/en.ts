import type { SharedLexicon } from './model.ts';

export const en: SharedLexicon = {
  countries: {
    kz: 'Kazakh*, Astana, Almaty, Tokayev',
    uz: 'Uzbek*, Tashkent, Samarkand, Mirziyoyev',
    ru: 'Russia*, Moscow*, Kremlin, Putin, Mishustin, Lavrov, Tatarstan, Kazan, St Petersburg, Saint Petersburg, Siberia*, Chelyabinsk, Omsk, Vladivostok',
    cn: 'China, Chinese, Beijing, Xinjiang, Urumqi, Shanghai, Xi Jinping',
    kg: 'Kyrgyz*, Kirghiz*, Bishkek, Japarov, Zhaparov, Cholpon Ata',
    tj: 'Tajik*, Dushanbe, Rahmon',
    tm: 'Turkmen*, Ashgabat, Berdimuhamedov, Berdymukhamedov',
    az: 'Azerbaijan*, Baku, Aliyev',
    am: 'Armenia*, Yerevan, Pashinyan',
    ge: 'Georgia*, Tbilisi',
    ua: 'Ukrain*, Kiev, Kyiv, Zelensky*',
    md: 'Moldova*, Chisinau',
    pl: 'Poland, Polish, Warsaw',
    lt: 'Lithuania*, Vilnius',
    lv: 'Latvia*, Riga',
    ee: 'Estonia*',
    de: 'German*, Berlin',
    fr: 'France, French, Paris',
    it: 'Italy, Italian*',
    gb: 'Britain, British, United Kingdom, UK, London, Great Britain',
    es: 'Spain, Spanish',
    us: 'USA, United States, US, American*, Washington, Trump',
    ca: 'Canad*',
    tr: 'Turkey, Turkish, Turkiye, Ankara, Istanbul, Erdogan',
    ir: 'Iran*, Tehran',
    in: 'India*, New Delhi',
    pk: 'Pakistan*, Islamabad',
    mn: 'Mongolia*, Ulaanbaatar',
    af: 'Afghan*',
    vn: 'Vietnam*, Hanoi',
    id: 'Indonesia*',
    ae: 'UAE, Emirates, Dubai, Abu Dhabi',
    sa: 'Saudi*',
    qa: 'Qatar*',
    il: 'Israel*',
    eg: 'Egypt*',
    rs: 'Serbia*, Belgrade',
    hu: 'Hungar*, Budapest',
    jp: 'Japan*, Tokyo',
    kr: 'South Korea*, Republic of Korea, Seoul',
    kp: 'DPRK, North Korea*',
    cu: 'Cuba*',
    ve: 'Venezuela*',
    zw: 'Zimbabwe*',
    za: 'South Africa*',
    et: 'Ethiopia*',
    my: 'Malaysia*',
    mm: 'Myanmar',
    bg: 'Bulgaria*',
    ro: 'Romania*',
    no: 'Norway, Norwegian*',
    fi: 'Finland, Finnish',
    se: 'Sweden, Swedish',
    ch: 'Switzerland, Swiss',
    at: 'Austria*',
    cz: 'Czech*',
    sk: 'Slovak*',
    br: 'Brazil*',
    ng: 'Nigeria*',
    lk: 'Sri Lanka*',
  },
  multilateral: `
    EAEU, EEU, EEC, EurAsEC, CES
    Eurasian Economic (Union|Commission|Forum|Community|Council|Space), Eurasian Intergovernmental Council, Supreme Eurasian Economic Council, Customs Union, Single Economic Space, Common Economic Space
    CIS, Commonwealth of Independent States
    CSTO, Collective Security Treaty Organization, Collective Security Council, collective security treaty organisation
    SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, Shanghai family
    CICA, OSCE, BRICS, UN, United Nations, OTS, WTO, UNESCO, Organization of Turkic States
    Central Asia*
  `,
  event: `
    summit*, session*, council, forum*, conference*, meeting of the heads, meeting of heads, gathering*, congress, talks, sidelines, margins
    founder*, founding, anniversary, anniversaries, presidency, chairmanship
  `,
  hosted: `
    expo, world fair, championship*, tournament*, games, cup, grand slam*, grand prix, rally, marathon
  `,
  sport: `
    in the final, the final match, final of the, Grand Final
    race, races, skat(er|ers|ing), skier*, skiing, freestyle, chess, rower*, rowing, canoe*, kayak*, fencer*, fencing, archer*, marathon*, relay, sprint*, scored, scorer*, score, standings, goalkeeper*, goaltender*, bout, knockout*, points table, heptathlon*, decathlon*, lost to, edged, edges, home favourite, rider*, peloton, gymnastics
    medal*, gold, silver, bronze, podium, champion*, championship*
    match*, semifinal*, semi final*, quarterfinal*, quarter final*, finals, overtime, shootout, puck*, goal, goals, playoff*, play off*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA
    tennis, hockey, football, judo*, sambo*, wrestl*, biathlon*, cyclist*, gymnast*, box(er|ers|ing), swimmer*, weightlift*, handball, basketball, volleyball
    tournament*, qualifier*, qualifying, seeded, Grand Slam*, Olympic*, Paralympic*, league, squad, defeat*, beat, rival*, world cup
    duel*, tiebreak*, tie break*, sets
  `,
  launch: `
    Baikonur, Soyuz, cosmonaut*, astronaut*, ISS, International Space Station, space station, spacecraft, blasted off, lift off, docking, docked, Roscosmos, Roskosmos, orbit*, cosmodrome, launch vehicle, spaceflight, space flight
  `,
  weather: `
    anticyclone*, cyclone*, weather, forecaster*, air mass*, frost*, Belhydromet
  `,
  cooperation: `
    training camp*, train, training, cooperat*, agreement*, memorand*, exchange*, partner*, ministr*, joint, federation*
  `,
  twosome: `
    the countries s (economies|economy|cultures|culture|relations|ties), relations between the countries, ties between the countries
    two (countries|nations|states|peoples), both (countries|nations|states|sides), our countries, our nations, bilateral*
  `,
  contact: `
    met, meet, meets, meeting, meetings, talks, negotiat*, visit*, delegation*, received, welcomed, discuss*, agreed, agree, agreement*, memorand*, sign, signed, signs, protocol, roadmap, road map
    cooperat*, interaction, partner*, relation*, ties, trade, turnover, export*, import*, suppl*, deliver*, joint, bilateral, assembl*, plant*, factor*, invest*, twin*, sister
    ambassador*, embassy, consul*, intergovernmental, commission, phone*, telephone, congratulat*, greet*, condolence*, invit*, exchange*, internship*, student*, train*, diaspora, flight*, transit, aid, concert*, culture days, days of culture, cultural, contract*
  `,
  trap: `
    Cossack*
    Astana Declaration, Astana Process, Astana format, Astana summit, declaration of Astana, Astana Commemorative Declaration, Astana talks on Syria
  `,
  at: ['in', 'at', 'near', 'outside', 'via', 'through', 'across', 'crossed', 'crosses', 'crossing'],
  toward: ['to', 'from', 'for'],
  joiners: ['and', 'or', 'as', 'with', 'of', 'also', 'from', 'followed', 'plus'],
};
