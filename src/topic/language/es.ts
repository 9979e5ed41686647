import type { SharedLexicon } from './model.ts';

export const es: SharedLexicon = {
  countries: {
    kz: 'Kazaj*, kazaj*, Astana, Almaty, Tokayev',
    uz: 'Uzbek*, Uzbequi*, Taskent, Tashkent, Samarcanda, Mirziyoyev',
    ru: 'Rusia*, ruso*, rusa*, Moscu, moscovit*, Kremlin, Putin, Mishustin, Lavrov, Tartaristan, Tatarstan, Kazan, San Petersburgo, Siberi*, Vladivostok, Chelabinsk, Cheliabinsk',
    cn: 'China, chin(o|os|a|as), Pekin, Beijing, Xinjiang, Urumchi, Shanghai, Xi Jinping',
    kg: 'Kirguis*, Kirguiz*, kirguis*, Biskek, Bishkek, Japarov, Zhaparov, Cholpon Ata',
    tj: 'Tayik*, tayik*, Dusambe, Dushanbe, Rahmon, Rajmon',
    tm: 'Turkmen*, turcoman*, Asjabad, Ashgabat, Berdimujamedov, Berdimuhamedov',
    az: 'Azerbai*, azeri*, Baku, Bakú, Aliyev, Aliev',
    am: 'Armenia*, armeni*, Erevan, Erivan, Pashinian',
    ge: 'Georgia*, Tiflis, Tbilisi',
    ua: 'Ucrani*, ucrani*, Kiev, Zelenski*',
    md: 'Moldavi*, Moldova',
    pl: 'Poloni*, polac(o|os|a|as), Varsovia',
    lt: 'Lituani*, Vilna, Vilnius',
    lv: 'Letoni*, Riga',
    ee: 'Estoni*',
    de: 'Alemania, aleman*, Berlin',
    fr: 'Francia, frances*, Paris',
    it: 'Italia*',
    gb: 'Gran Bretana, Reino Unido, britanic*, Londres',
    es: 'Espana, espanol*',
    us: 'Estados Unidos, EEUU, EE UU, EUA, estadounidense*, Washington, Trump',
    ca: 'Canada, canadiense*',
    tr: 'Turquia, turc(o|os|a|as), Ankara, Estambul, Erdogan',
    ir: 'Iran, irani*, Teheran',
    in: 'India, indi(o|os|a|as), Nueva Delhi',
    pk: 'Pakistan*, paquistan*',
    mn: 'Mongolia, mongol*',
    af: 'Afganistan, afgan*',
    vn: 'Vietnam*',
    id: 'Indonesi*',
    ae: 'EAU, Emiratos, Dubai, Abu Dabi',
    sa: 'Arabia Saudita, Arabia Saudi, saudi*',
    qa: 'Catar, Qatar',
    il: 'Israel*',
    eg: 'Egipto, egipci*',
    rs: 'Serbia, serbi*, Belgrado',
    hu: 'Hungria, hungar*, Budapest',
    jp: 'Japon, japones*, Tokio',
    kr: 'Corea del Sur, surcorean*, Seul',
    kp: 'Corea del Norte, norcorean*',
    cu: 'Cuba, cuban*',
    ve: 'Venezuela, venezolan*',
    ni: 'Nicaragua, nicaraguense*',
    zw: 'Zimbabue, Zimbabwe',
    za: 'Sudafrica',
    et: 'Etiopia',
    bg: 'Bulgaria',
    ro: 'Rumania',
    no: 'Noruega',
    ch: 'Suiza',
    at: 'Austria',
    br: 'Brasil, brasilen*',
    mx: 'Mexico',
  },
  multilateral: `
    UEE, UEEA, CEE
    Union Economica (Eurasiatica|Euroasiatica), Comision Economica (Eurasiatica|Euroasiatica), Consejo Intergubernamental (Eurasiatico|Euroasiatico), Consejo Economico Supremo (Eurasiatico|Euroasiatico), Consejo Supremo Economico (Eurasiatico|Euroasiatico), Foro Economico (Eurasiatico|Euroasiatico), Union Aduanera
    CEI, Comunidad de Estados Independientes
    OTSC, Organizacion del Tratado de Seguridad Colectiva, Consejo de Seguridad Colectiva, Seguridad Colectiva
    OCS, Organizacion de Cooperacion de Shanghai, Organizacion de Shanghai, Organizacion de Cooperacion de Shangai
    CICA, OSCE, BRICS, ONU, Naciones Unidas, UNESCO, OMC, Organizacion de Estados Turcos
    Asia Central, centroasiatic*
  `,
  event: `
    cumbre*, sesion*, consejo, foro*, conferencia*, reunion de jefes, encuentro de jefes, congreso*, margenes, margen, reunion del consejo
    fundador*, fundacion, aniversario*, presidencia
  `,
  hosted: `
    expo, exposicion universal, campeonato*, torneo*, juegos, copa, gran slam, gran premio
  `,
  sport: `
    la final, una final, final del torneo, final de la copa
    patinad*, esqui*, ajedrec*, remer*, piragu*, kayak*, esgrim*, arquer*, maraton*, relevo*, velocista*, sprint*, marcador*, portero*, delantero*, empate*, perdio, gano, ganaron, nocaut, ciclista*, peloton
    medall*, oro, plata, bronce, podio, campeon*, campeonato*
    semifinal*, cuartos de final, gol, goles, playoff*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA
    tenis*, hockey*, futbol*, judo*, sambo*, luchador*, biatlon*, ciclis*, gimnast*, boxe*, nadador*, atlet*, halterofil*, balonmano, baloncesto, voleibol
    torneo*, cabeza de serie, Grand Slam*, olimpic*, paralimpic*, Olimpiada*, liga, derrot*, vencio, gano, rival*, Copa del Mundo
    duelo, tiebreak*, set, sets
  `,
  launch: `
    nave espacial, nave Soyuz, estacion orbital
    Baikonur, Soyuz, cosmonauta*, astronauta*, EEI, Estacion Espacial, Roscosmos, orbita*, cosmodromo, capsula*, cohete*, viaje espacial
  `,
  weather: `
    anticiclon*, ciclon*, pronostico* del tiempo, meteorolog*, masa* de aire, helada*, frente* frio*, Belhidromet
  `,
  cooperation: `
    concentracion*, entrenamiento*, cooperacion*, colaboracion*, acuerdo*, convenio*, memorando*, intercambio*, ministeri*, conjunt*, federacion*
  `,
  twosome: `
    relaciones entre los paises, economias de los paises, culturas de los paises
    dos (paises|Estados|pueblos|naciones), ambos (paises|Estados|pueblos), ambas (partes|naciones), nuestros (paises|Estados|pueblos), bilateral*
  `,
  contact: `
    reunio, reunion*, reunieron, encuentro*, entrevist*, conversacion*, negociacion*, visit*, delegacion*, recibi*, trataron, acordaron, acuerdo*, convenio*, memorando*, memorandum, firm*, protocolo, hoja de ruta
    cooperacion*, colaboracion*, colabor*, soci(o|os), asociacion*, relacion*, vinculo*, comercio, comercial*, intercambio*, export*, import*, suministr*, conjunt*, bilateral*, ensambl*, montaje, planta*, fabrica*, invers*, hermanamiento, hermanad*
    embajad*, consul*, intergubernamental*, comision, telefon*, felicit*, condolencia*, pesame, invit*, estudiant*, practicas, formacion, diaspora, vuelo*, transito, ayuda, concierto*, jornadas, dias de la cultura, contrato*
  `,
  trap: `
    cosac(o|os|a|as)
    Declaracion de Astana, proceso de Astana, formato de Astana, cumbre de Astana
  `,
  at: ['en', 'por', 'atraves', 'cruzo', 'atraveso'],
  toward: ['a', 'desde', 'hacia', 'de'],
  joiners: ['y', 'e', 'o', 'u', 'asi', 'como', 'con', 'de', 'tambien', 'ademas'],
};
