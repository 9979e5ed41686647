import type { SharedLexicon } from './model.ts';

export const es: SharedLexicon = {
  countries: {
    kz: 'Kazaj*, kazaj*, Astana, Almaty, Tokayev',
    uz: 'Uzbek*, Uzbequi*, Taskent, Tashkent, Samarcanda, Bujara, Mirziyoyev, Mirziyoev, Fergana, Andijan, Namangan',
    ru: 'Rusia*, ruso*, rusa*, Moscu, moscovit*, Kremlin, Putin, Mishustin, Lavrov, Tartaristan, Tatarstan, Kazan, San Petersburgo, Siberi*, Vladivostok, Chelabinsk, Cheliabinsk, Ekaterimburgo, Novosibirsk, Kaliningrado, Smolensk, Briansk, Pskov, Sochi, Omsk, Baskortostan, Bashkortostan, Bashkiria, Daguestan, Chechenia, Orenburgo, Tiumen, Yaroslavl, Krasnoyarsk, Krasnodar, Volgogrado, Nizhni Novgorod, Samara, Murmansk, Yakutia, Primorie, Sverdlovsk, Duma, Matvienko, Medvedev, Volodin, Peskov, Gazprom, Rosneft, Rosatom',
    cn: '^China, chin(o|os|a|as), RPCh, Pekin, Beijing, Xinjiang, Urumchi, Shanghai, Shangai, Guangdong, Chongqing, Chengdu, Shenzhen, Tianjin, Gansu, Shandong, Hainan, Henan, Hubei, Wuhan, Harbin, Heilongjiang, Sichuan, Zhejiang, Jiangsu, Hong Kong, Xi Jinping, Li Qiang, Li Keqiang, Wang Yi',
    tw: 'Taiwan, taiwanes*, Taipei',
    kg: 'Kirguis*, Kirguiz*, kirguis*, Biskek, Bishkek, Japarov, Zhaparov, Yaparov, Cholpon Ata, Issyk Kul, Jeenbekov',
    tj: 'Tayik*, tayik*, Dusambe, Dushanbe, Rahmon, Rajmon',
    tm: 'Turkmen*, turcoman*, turcman*, Asjabad, Ashgabat, Asgabat, Berdimujamedov, Berdimuhamedov, Avaza',
    az: 'Azerbai*, azeri*, Baku, Aliyev, Aliev, Najichevan, Karabaj',
    am: 'Armenia*, armeni*, Erevan, Erivan, Yerevan, Pashinian',
    ge: 'Georgia*, Tiflis, Tbilisi, Batumi',
    ua: 'Ucrani*, ucrani*, Kiev, Zelenski*, Poroshenko, Jarkov, Odesa, Leopolis, Lvov, Chernigov',
    md: 'Moldavi*, Moldova, Chisinau, Kishinev, Dodon, Sandu, Gagauzia, Transnistria',
    pl: 'Poloni*, polac(o|os|a|as), Varsovia, Cracovia, Gdansk, Duda',
    lt: 'Lituani*, Vilna, Vilnius, Klaipeda, Kaunas',
    lv: 'Letoni*, leton(|es|a|as), Riga, Daugavpils',
    ee: 'Estoni*, Tallin, Tallinn',
    de: 'Alemania, aleman*, Berlin, Bundestag, Munich, Fráncfort, Hamburgo, Leipzig, Merkel, Scholz, Merz',
    fr: 'Francia, frances*, Paris, Macron',
    it: 'Italia*, Roma, Milan, Meloni',
    gb: 'Gran Bretana, Reino Unido, britanic*, Inglaterra, Escocia, escoces*, Gales, Londres',
    es: 'Espana, espanol*, Madrid, Barcelona',
    us: 'Estados Unidos, EEUU, EE UU, EUA, estadounidense*, norteamerican*, Washington, Trump, Biden, Casa Blanca, Pentagono, Departamento de Estado',
    ca: 'Canada, canadiense*, Ottawa, Toronto',
    tr: 'Turquia, turc(o|os|a|as), Ankara, Estambul, Antalya, Erdogan',
    ir: 'Iran, irani*, Teheran, Raisi, Pezeshkian, Jamenei',
    in: 'India, indi(o|os|as), Nueva Delhi, Delhi, Bombay, Mumbai, Modi',
    pk: 'Pakistan*, paquistan*, Islamabad, Karachi, Lahore',
    mn: 'Mongolia, mongol*, Ulan Bator, Ulaanbaatar',
    af: 'Afganistan, afgan*, Kabul, taliban*',
    vn: 'Vietnam*, Hanoi, Ho Chi Minh',
    id: 'Indonesi*, Yakarta, Bali',
    ae: 'EAU, Emiratos, emiratie*, emirati, Dubai, Abu Dabi, Sharjah',
    sa: 'Arabia Saudita, Arabia Saudi, saudi*, Riad',
    qa: 'Catar, Qatar, catari*, Doha',
    il: 'Israel*, Tel Aviv, Jerusalen, Netanyahu',
    ps: 'Palestin*, Gaza, Ramala, Hamas',
    eg: 'Egipto, egipci*, El Cairo, Sisi',
    sy: 'Siria, siri(o|os|as), Damasco, Alepo, Al Asad',
    iq: 'Irak, Iraq, iraqui*, Bagdad, Basora, Erbil',
    lb: 'Libano, libanes*, Beirut',
    jo: 'Jordania, jordan(o|os|a|as), Amman',
    om: 'Oman, omani*, Mascate',
    kw: 'Kuwait*',
    bh: 'Barein, Bahrein, Bahrain',
    ye: 'Yemen*, huti*, hutis',
    ly: 'Libia, libi(o|os|as), Tripoli',
    dz: 'Argelia, argelin*, Argel',
    ma: 'Marruecos, marroqui*, Rabat, Casablanca',
    tn: 'Tunez, tunecin*',
    sd: 'Sudan, sudanes*, Jartum',
    ss: 'Sudan del Sur, sursudanes*',
    so: 'Somalia, somali*, Mogadiscio',
    ng: 'Nigeria*, Abuya, Lagos',
    gh: 'Ghana, ghanes*, Accra',
    ci: 'Costa de Marfil, marfilen*, Abiyan',
    sn: 'Senegal*, Dakar',
    ml: '^Mali, maliens*, Bamako',
    bf: 'Burkina Faso, Uagadugu',
    ne: '^Niger, Niamey',
    td: '^Chad, chadian*, Yamena',
    cm: 'Camerun, camerunes*',
    ga: 'Gabon, gabones*',
    cg: '^Congo, congolen*, Brazzaville, Kinshasa',
    gq: 'Guinea Ecuatorial, ecuatoguinean*, Malabo, Obiang, Nguema',
    gn: '^Guinea, guinean*, Conakry, Guinea Bisau',
    ke: 'Kenia, kenian*, Nairobi',
    tz: 'Tanzania, tanzan*, Dar es Salam, Dodoma, Zanzibar',
    ug: 'Uganda, ugandes*, Kampala',
    rw: 'Ruanda, ruandes*, Kigali',
    ao: 'Angola, angolen*, Luanda',
    mz: 'Mozambi*, Maputo',
    zm: 'Zambia, zambian*, Lusaka',
    na: 'Namibia, namibi*, Windhoek',
    zw: 'Zimbabue, Zimbabwe, zimbab*, Harare, Mnangagwa',
    za: 'Sudafric*, Pretoria, Johannesburgo, Ciudad del Cabo, Ramaphosa',
    et: 'Etiopia, etiope*, Adis Abeba, Addis Abeba',
    rs: 'Serbia, serbi*, Belgrado, Novi Sad, Vucic',
    hu: 'Hungria, hungar*, Budapest, Orban, Szijjarto',
    jp: 'Japon, japones*, Tokio, Osaka, Kioto',
    kr: 'Corea del Sur, Republica de Corea, surcorean*, corean*, Seul, Busan',
    kp: 'Corea del Norte, RPDC, norcorean*, Pyongyang, Pionyang, Kim Jong Un',
    cu: 'Cuba, cuban*, La Habana, Diaz Canel',
    ve: 'Venezuela, venezolan*, Caracas, Maduro',
    ni: 'Nicaragua, nicaraguense*, Managua, Ortega',
    mx: 'Mexico, mexican*',
    ar: 'Argentina, argentin(o|os|as), Buenos Aires',
    cl: '^Chile, chilen*, Santiago de Chile',
    co: 'Colombia, colombian*, Bogota',
    pe: '^Peru, peruan*',
    ec: 'Ecuador, ecuatorian*, Quito',
    bo: 'Bolivia, bolivian*, La Paz',
    py: 'Paraguay, paraguay*, Asuncion',
    uy: 'Uruguay, uruguay*, Montevideo',
    pa: 'Panama, panamen*',
    gt: 'Guatemala, guatemaltec*',
    sv: 'El Salvador, salvadoren*',
    hn: 'Honduras, hondure*',
    cr: 'Costa Rica, costarricens*',
    do: 'Republica Dominicana, dominican(o|os|a|as)',
    br: 'Brasil, brasilen*, Brasilia, Sao Paulo, Rio de Janeiro, Lula',
    my: 'Malasia, malasi(o|os|as), Kuala Lumpur',
    sg: 'Singapur*',
    th: 'Tailandia, tailandes*, Bangkok',
    ph: 'Filipin(as|o|os|a), Manila',
    la: 'Laos, laosian*, Vientian',
    kh: 'Camboya, camboyan*',
    mm: 'Myanmar, Birmania, birman*, Naipyido, Min Aung Hlaing',
    bd: 'Banglades*, bangladesi*, Daca',
    np: 'Nepal, nepal(i|es)*, Katmandu',
    lk: 'Sri Lanka, Colombo',
    au: 'Australia*, Sidney, Melbourne, Canberra',
    nz: 'Nueva Zelanda, Nueva Zelandia, neozelandes*',
    bg: 'Bulgaria, bulgar(o|os|a|as)',
    ro: 'Rumania, ruman(o|os|a|as), Bucarest',
    gr: 'Grecia, grieg(o|os|a|as), Atenas',
    cy: 'Chipre, chipriota*, Nicosia, Limasol',
    no: 'Noruega, norueg(o|os|as), Oslo',
    fi: 'Finlandia, finlandes*, Helsinki',
    se: 'Suecia, suec(o|os|a|as), Estocolmo',
    dk: 'Dinamarca, danes(|a|es|as), Copenhague',
    is: 'Islandia, islandes*, Reikiavik',
    ie: 'Irlanda, irlandes*, Dublin',
    be: 'Belgica, belga*, Amberes',
    nl: 'Paises Bajos, Holanda, holandes*, neerlandes*, Amsterdam, Roterdam',
    lu: 'Luxemburg*',
    pt: 'Portugal, portugues*, Lisboa',
    ch: 'Suiza, suiz(o|os|as), Zurich',
    at: 'Austria, austriac*',
    li: 'Liechtenstein',
    mt: 'Malta, maltes*',
    cz: 'Chequia, Republica Checa, chec(o|os|a|as), Praga',
    sk: 'Eslovaqu*, eslovac(o|os|a|as), Bratislava, Fico',
    si: 'Esloveni*, esloven(o|os|a|as), Liubliana',
    hr: 'Croaci*, croata*, Zagreb',
    ba: 'Bosnia*, bosni(o|os|as), Herzegovina, Sarajevo, Republika Srpska, Dodik',
    me: 'Montenegr*, Podgorica',
    mk: 'Macedonia*, Skopie',
    al: 'Albania, albanes(|a|es|as), Tirana',
    xk: 'Kosovo, kosovar*, Pristina',
    va: 'Vaticano, Santa Sede, papa Francisco, papa Leon',
    xa: 'Abjasia*, abjasi*, abjas*, Sujum*',
    xo: 'Osetia del Sur, surosetio*, Tsjinval*',
  },
  multilateral: `
    UEE, UEEA, CEE, BED
    Union Economica (Eurasiatica|Euroasiatica), Comision Economica (Eurasiatica|Euroasiatica), Consejo Intergubernamental (Eurasiatico|Euroasiatico), Consejo Economico Supremo (Eurasiatico|Euroasiatico), Consejo Supremo Economico (Eurasiatico|Euroasiatico), Consejo Economico (Eurasiatico|Euroasiatico) Supremo, Foro Economico (Eurasiatico|Euroasiatico), Union Aduanera, Espacio Economico (Comun|Unico), Banco (Eurasiatico|Euroasiatico) de Desarrollo, Fondo (Eurasiatico|Euroasiatico), integracion (eurasiatica|euroasiatica), espacio (eurasiatico|euroasiatico), Union (Eurasiatica|Euroasiatica), Gran Eurasia
    CEI, Comunidad de Estados Independientes, Asamblea Interparlamentaria, AIP CEI, Comite Ejecutivo de la CEI, Consejo Economico de la CEI, espacio postsovietic*, paises postsovietic*
    OTSC, Organizacion del Tratado de Seguridad Colectiva, Consejo de Seguridad Colectiva, Seguridad Colectiva, Fuerzas Colectivas, fuerzas de paz colectivas
    OCS, Organizacion de Cooperacion de Shanghai, Organizacion de Shanghai, Organizacion de Cooperacion de Shangai, espiritu de Shanghai, Estructura Regional Antiterrorista
    CICA, OSCE, BRICS, ONU, Naciones Unidas, UNESCO, OMC, Organizacion de Estados Turcos, Organizacion de los Estados Turcos, Consejo Turco, Conferencia sobre Interaccion y Medidas de Confianza
    Estado de la Union, Estado Union, Union Europea, UE, Asociacion Oriental, OTAN, ASEAN, OPEP, Banco Mundial, FMI, Fondo Monetario Internacional, BERD, Banco Europeo de Reconstruccion y Desarrollo, BAII, Banco Asiatico de Inversion*, OIEA, Organizacion Mundial de la Salud, OMS, Organizacion Mundial del Comercio, PNUD, UNICEF, ONUDI, OIT, FAO, Consejo de Europa, Parlamento Europeo, Comision Europea
    Movimiento de Paises No Alineados, Movimiento de los Paises No Alineados, MNOAL, MPNA, Organizacion de Cooperacion Islamica, Organizacion para la Cooperacion Islamica, OCI, Interpol, Liga Arabe, Union Africana, Comite Olimpico Internacional, Union Interparlamentaria, CELAC, ALBA, Mercosur, Organizacion de Cooperacion Economica
    Asia Central, centroasiatic*
  `,
  event: `
    cumbre*, sesion*, consejo, foro*, conferencia*, reunion de jefes, encuentro de jefes, congreso*, margenes, margen, reunion del consejo
    plenari*, simposio*, mesa redonda, mesas redondas, debate general, semana de alto nivel, reunion ministerial, reunion de los jefes, reunion de lideres, jefes de Gobierno, formato ampliado, formato reducido, formato restringido, foto de familia
    fundador*, fundacion, aniversario*, presidencia, presidencia rotativa
  `,
  hosted: `
    expo, exposicion universal, campeonato*, torneo*, juegos, copa, gran slam, gran premio
    universiada*, espartaquiada*, regata*, rally, maraton, medio maraton, serie mundial, superliga, ronda clasificatoria, torneo clasificatorio, concurso de belleza, Eurovision, paralimpiada*
  `,
  sport: `
    la final, una final, final del torneo, final de la copa
    patinad*, esqui, esquiador*, ajedrec*, ajedrez, remer*, piragu*, kayak*, esgrim*, arquer*, maraton*, relevo*, velocista*, sprint*, marcador*, portero*, delantero*, empate*, perdio, gano, ganaron, nocaut, ciclista*, peloton
    medalla, medallas, medaller*, medallista*, oro, plata, bronce, podio, campeon*, campeonato* : medalla, medallas, medallero, medallista, oro, plata, bronce, podio, campeones, campeonato ! medallón
    semifinal*, cuartos de final, octavos de final, gol, goles, goleador*, golead*, playoff*, KHL, VHL, NHL, WTA, ATP, ITF, UEFA, FIFA, IIHF, FIBA, UFC, MMA
    tenis, tenista*, hockey*, futbol*, judo*, yudoca*, sambo, sambista*, luchador*, lucha libre, lucha grecorromana, biatlon*, biatleta*, ciclis*, gimnast*, gimnasia, boxe*, nadador*, natacion, atletismo, atleta*, halterofil*, balonmano, balonmanista*, baloncesto, baloncestista*, voleibol*
    torneo*, cabeza de serie, cabezas de serie, Grand Slam*, olimpic*, paralimpic*, Olimpiada*, liga, derrot(a|o|ar|aron|ado|ada|as), vencio, vencer a, gano, rival, rivales, Copa del Mundo
    duelo, tiebreak*, set, sets
    carrera (ciclista|pedestre|popular), carrera de (esqui|patinaje|relevos|velocidad|fondo), karate*, taekwondo*, kickboxing, jiu jitsu, aikido, wushu, powerlifting, culturismo, triatl*, pentatl*, decatl*, heptatl*, salto de altura, salto de longitud, triple salto, salto con pertiga, lanzamiento de (peso|disco|martillo|jabalina), jabalina, marcha atletica, pista corta, esqui de fondo, saltos de esqui, snowboard*, patinaje, curling, trineo*, trampolin*, clavados, waterpolo, rugby, beisbol, badminton, tenis de mesa, billar, snooker, golf, golfista*, hipic*, ecuestre*, doma clasica, remo, canotaje, futbol sala, futsal, voley playa, futbol playa, tiro deportivo, tiro con arco, esports, ciberdeport*, Dota, motocross
    hat trick, penalti*, tanda de penaltis, gol en propia, prorroga, tiempo reglamentario, tiempo extra, mediocampista*, centrocampista*, defensor central, guardameta*, fase de grupos, ronda preliminar, partido amistoso, partidos amistosos, partido de ida, partido de vuelta, primer partido, partido de clasificacion, seleccionador*, seleccion nacional, entrenador*, entrenador jefe, arbitro*, dobles, dobles mixtos, individual femenino, individual masculino, peso pesado, peso ligero, peso medio, peso pluma, repesca, ippon, nocaut tecnico, decision unanime, record mundial, record personal, subcampeon*, segundo puesto del torneo, trofeo*, titulo mundial, titulo de campeon*, invicto*, goleo, empato, empataron, derrotaron, se impuso, se impusieron, clasificacion general, clasificatori*, eliminatoria*, ranking mundial, raqueta*, puck, disco de hockey
  `,
  launch: `
    nave espacial, nave Soyuz, estacion orbital
    Baikonur, Soyuz, cosmonauta*, astronauta*, EEI, Estacion Espacial, Roscosmos, Roskosmos, orbita*, cosmodromo, capsula*, cohete*, viaje espacial, vuelo espacial, nave tripulada, acoplamiento, acoplo, caminata espacial, tripulacion principal, tripulacion de reserva, modulo de descenso, plataforma de lanzamiento, vehiculo de lanzamiento, alunizaj*, aterrizaje de la capsula
  `,
  weather: `
    anticiclon*, ciclon*, pronostico* del tiempo, meteorolog*, masa* de aire, helada*, frente* frio*, Belhidromet
    nevada*, ventisca*, tormenta electrica, tormentas electricas, tormentas, aguacero*, llovizna*, granizo, granizada*, niebla, ola de calor, olas de calor, ola de frio, olas de frio, precipitacion*, grados Celsius, rafagas de viento, frente atmosferico, frentes atmosfericos, presion atmosferica, hielo negro, aguanieve, nivel naranja de peligro, nivel amarillo de peligro, hidrometeorolog*, nevara, llovera, lluvias
    calor, aire caliente, aire calido, aire frio, termometro*, noches tropicales, deshielo, temperaturas, anticiclonic*, frio intenso
  `,
  cooperation: `
    seminario*, clases, taller, talleres, a cambio, escuela, escuelas, clase magistral, se forman, aprender, aprendieron
    concentracion*, entrenamiento*, entrenan, entrenaran, entrenar, se preparan, curso, cursos, aprenden, cooperacion*, colaboracion*, acuerdo*, convenio*, memorando*, intercambio*, ministeri*, conjunt*, federacion*
    bilateral*, hoja de ruta, plan de accion, protocolo de intenciones, intergubernamental*, hermanad*, practicas, reconocimiento mutuo, empresa* mixta*, embajador*
  `,
  twosome: `
    relaciones entre los paises, economias de los paises, culturas de los paises
    dos (paises|Estados|pueblos|naciones), ambos (paises|Estados|pueblos), ambas (partes|naciones), nuestros (paises|Estados|pueblos), bilateral*
    ambos (presidentes|lideres|mandatarios|jefes|gobiernos|ministros|parlamentos), ambas (republicas|capitales|economias|delegaciones), dos (presidentes|lideres|mandatarios|gobiernos|parlamentos|republicas|capitales|partes), nuestras (naciones|republicas|economias|relaciones), nuestros (presidentes|lideres|jefes|gobiernos), comercio entre los paises, cooperacion entre los paises, vinculos entre los paises, lazos entre los paises, contactos entre los paises, comercio mutuo, comercio reciproco, intercambio mutuo
    las partes (acordaron|trataron|debatieron|discutieron|abordaron|analizaron|intercambiaron|subrayaron|destacaron|expresaron|confirmaron|reafirmaron|firmaron|examinaron|consideraron|manifestaron|senalaron)
  `,
  contact: `
    reunio, reunion*, reunieron, encuentro*, entrevist*, conversacion*, negociacion*, visit*, delegacion*, recibi*, trataron, acordaron, acuerdo*, convenio*, memorando*, memorandum, firm(a|o|an|ar|aron|ado|ada|ados|adas|ara|aran|antes), protocolo, hoja de ruta
    cooperacion*, colaboracion*, colabor*, soci(o|os), asociacion*, relacion*, vinculo*, comercio, comercial*, intercambi*, export*, import(acion|aciones|ar|o|a|an|ado|ada|ados|adas|ador|adores), suministr*, conjunt*, bilateral*, ensambl*, montaje, planta*, fabrica*, invers*, hermanamiento, hermanad*
    embajad*, consul*, intergubernamental*, comision, telefon*, felicit*, condolencia*, pesame, invit*, estudiant*, practicas, formacion, diaspora, vuelo*, transito, ayuda, concierto*, jornadas, dias de la cultura, contrato*
    abordaron, discutieron, debatieron, dialog*, negoci(ar|aron|ado|an|ador|adores), pactaron, acordado, acordar, interaccion, interactuar, lazo*, contactos, amistad, amistoso, amistosa, amistosas, amistosos, fraternal*, aliad(o|os|a|as), alianza*, estrategic*, mutu(o|os|a|as), reciproc*, consultas, coordin(ar|acion|aron|an), tratado*, ratific*, adhesion, canciller, cancilleres, agregado, cartas credenciales, credenciales, carta de felicitacion, misiva, agradec*, gratitud, salud(o|os|ar|aron), audiencia, recepcion, visita oficial, visita de trabajo, visita de Estado, viaje, viajo, viajara, llegaron, acudio, grupo de trabajo, consejo empresarial, consejo de negocios, foro de negocios, foro empresarial, mision empresarial, mision de negocios, empresarios, circulos de negocios, camara de comercio, casa comercial, oficina de representacion, representacion, proyecto*, comunicado, declaracion conjunta
    compr(a|as|o|ar|aron|an|ado|ada|ara|aran|ador|adores), adquir*, adquisicion*, vend(e|en|er|io|ieron|ido|ida|idos|idas|era|eran), venta, ventas, envi(a|o|ar|aron|an|ado|ada|ados|adas|ara|aran), envio, envios, despach*, transporte de carga*, cargamento*, entreg(a|o|ar|aron|an|ado|ada|ados|adas|ara|aran|as), cliente*, distribuid*, concesionario*, lote, pedido*, licitacion*, mercancia*, contenedor*, logistic*, ferroviari*, corredor de transporte, vuelos directos
    abr(ir|io|ieron|e|en|ira|iran), abierto, abierta, abrira, apertura, inaugur*, constru(ir|yo|ye|yen|yeron|ira|iran|ccion|ido|ida), levant(o|ar|aron), lanz(ar|o|aron|amiento|a|an), pus(o|ieron) en marcha, puesta en marcha, produc(ir|e|en|ira|iran|idos|idas|ida|ido), produjo, produjeron, localizacion, cadena de montaje, linea de montaje, empresa conjunta, empresa mixta, empresas mixtas, transferencia de tecnologia*, moderniz*, repar(ar|acion|aciones|o), centro de servicio*, equip(ar|o|ado|ada|amiento), tractor*, cosechadora*, maquinaria agricola
    capacit*, pasantia*, beca, becas, becari*, intercambio academico, investigacion conjunta, investigaciones conjuntas, tratamiento de pacientes, paciente*, trasplant*, rehabilitacion, sanatorio*, balneario*
    gira, giras, actu(o|aron|ara|aran|acion|aciones), puesta en escena, estren(o|ar|aron|ado|os), traduc*, tradu(jo|jeron), publicar, publicaron, publicacion, publicaciones, exposicion, exposiciones, exhib*, feria, ferias, festival*, condecor*, don(o|ar|aron|ado|acion|aciones), obsequi*, regal(o|os|ar|aron), turista*, turismo, turistic*, peliculas
    certific*, licenci(a|as), reconocimiento mutuo, exim(ir|io|en), exencion de visa*, sin visado*, visado*, visa, visas, autoriz*, prohib*, cuota*, arancel*, aduaner*, fitosanitari*, veterinari*, inspeccion*, acredit*, extradi*, deten(ido|ida|idos|idas|cion), detuv*, deport(ado|ada|ados|acion|aron), repatri*, evacu*, patrull*, puesto fronterizo, paso fronterizo, cruce fronterizo, rescat*, misiones de paz, tecnico militar, militar y tecnica, ministros de Defensa, ministros del Interior, maniobras conjuntas, ejercicios conjuntos
    acog(e|io|era|en|ieron), anfitrion*, ampli(ar|acion|aron|ara|aran), foment*, fortalec*, reforz*, profundiz*, intensific*, impuls*, promov*, promocion*, estrech*, propuso, propus*, dispuest(o|os|a|as), asist(e|ir|encia|io)
  `,
  trap: `
    cosac(o|os|a|as)
    Declaracion de Astana, proceso de Astana, formato de Astana, cumbre de Astana
    reservas de oro, oro y divisas, mina* de oro, minas de oro, yacimiento* de oro, precio del oro, lingotes de oro, siglo de oro, plata de ley, estatua de bronce, busto de bronce, edad de bronce : reservas de oro, oro y divisas, mina de oro, minas de oro, yacimiento de oro, precio del oro, lingotes de oro, Siglo de Oro, plata de ley, estatua de bronce, busto de bronce, Edad de Bronce
    carrera armamentista, carrera de armamentos, carrera profesional, carrera diplomatica, Liga de Naciones, derrota del nazismo, derrota del fascismo, derrota de la Alemania nazi, derrotar al nazismo, derroto al nazismo, medalla al merito, medalla por : carrera armamentista, carrera de armamentos, carrera profesional, carrera diplomática, Liga de Naciones, derrota del nazismo, derrota del fascismo, derrota de la Alemania nazi, derrotar al nazismo, derrotó al nazismo, medalla al mérito, medalla por
    hora de Moscu, Acuerdo de Paris, Club de Paris, Protocolo de Kioto, Pacto de Varsovia, Memorandum de Budapest, Convenio de Estambul, Convencion de Estambul, verano indio, canal de Panama, rosa roja, montana rusa, ensalada rusa, ensaladilla rusa : hora de Moscú, Acuerdo de París, Club de París, Protocolo de Kioto, Pacto de Varsovia, Memorándum de Budapest, Convenio de Estambul, Convención de Estambul, verano indio, Canal de Panamá, rosa roja, montaña rusa, ensalada rusa, ensaladilla rusa
  `,
  at: ['en', 'por', 'atraves', 'cruzo', 'atraveso'],
  toward: ['a', 'desde', 'hacia', 'de'],
  joiners: ['y', 'e', 'o', 'u', 'asi', 'como', 'con', 'de', 'tambien', 'ademas'],
};
