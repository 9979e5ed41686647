import { rows } from './rows.ts';

/** Everyday matter that a report may be about: things, crafts, nature, medicine, vehicles, units. Rare words, so they tell much. */
export const THINGS = rows(`
  ceremony     | церемон торжествен | цырымон урачыст | ceremony ceremonial | zeremonie feierlich festakt | ceremonia acto_solemn | ceremoni uroczystos | 仪式 典礼
  contest      | конкурс состязан | конкурс спаборн | contest competition compet | wettbewerb wettkampf | concurso certamen competicion | konkurs zawod | 竞赛 大赛
  olympiad     | олимпиад | алімпіяд | olympiad olympic | olympia | olimpiad olimpic | olimpiad | 奥林匹克 奥运
  scholarship  | стипенд грант | стыпенд грант | scholarship grant$ grants$ bursar | stipendi forderung | beca becas subvenc | stypend grant | 奖学金 助学金 资助
  teacher      | учител преподават педагог | настаўнік выкладч педагог | teacher lecturer professor faculty | lehrer dozent professor lehrkraft | maestro profesor docente | nauczyciel wykladowc profesor | 教师 老师 教授
  graduate     | выпускник аспирант магистр | выпускнік аспірант магістр | graduate alumni master's postgraduat | absolvent master$ doktorand | graduad egresad master$ posgrad | absolwent magistr doktorant | 毕业生 研究生 硕士
  exchange     | обмен | абмен | exchange swap | austausch | intercambio_de_est intercambio_acad intercambi | wymian | 交流 互派 互换
  internship   | стажировк практик | стажыроўк практык | internship trainee practical | praktikum praktisch | pasantia practica | staz praktyk | 实习 进修
  centre       | центр | цэнтр | centre center | zentrum zentren *zentrum | centro | centrum osrodek | 中心
  institute    | институт | інстытут | institut | institut | instituto | instytut | 研究所 学会
  house        | дом$ дома$ доме$ здани | дом$ дома$ доме$ будынак будынк | house$ houses building$ buildings | haus$ hauser gebaude | casa$ casas edificio | dom$ domu$ domy$ domow budynek budynk | 大楼 楼房 房屋 房子
  land-plot    | участ гектар площад земл | участк гектар плошч зямл | plot$ plots hectare land$ acreage | hektar flache grundstuck boden | hectarea terreno parcela tierra | hektar dzialk ziemi powierzchn | 公顷 地块 土地
  tonne        | тонн тыс_тонн | тон$ тоны$ | tonne tons$ ton$ | tonne | tonelada | ton$ tony$ | 吨
  kilometre    | километр км$ | кіламетр км$ | kilometre km$ | kilometer km$ | kilometro km$ | kilometr km$ | 公里
  percent      | процент | працэнт | percent per_cent | prozent | ciento porcent | procent proc$ | 百分
  month        | месяц | месяц | month | monat | mes$ meses | miesiac miesiec | 个月
  hour         | час$ часа$ часов минут | гадзін хвілін | hour minute | stunde minute | hora horas minuto | godzin minut | 小时 分钟
  double       | вдвое удво в_два_раза двукратн | удвая падво у_два_разы | double twice twofold | verdoppel doppelt doppelte zweifach | duplic doble | dwukrotn podwo dwa_razy | 翻番 翻一番 两倍
  half         | половин | палов | half | halfte | mitad | polow | 一半
  share        | дол$ доля$ доли$ долю$ удельн | дол$ доля$ долі$ долю$ | share$ shares$ proportion | anteil | cuota participacion_en proporcion | udzial_w odset | 比重 份额 占比
  batch        | парти_ перв_парт первую_партию первая_партия | парты першую_партыю першая_партыя | batch consignment lot$ | charge partie sendung lieferung_von | lote partida | partia partie partii | 一批 首批 批次
  customer     | покупател потребит клиент заказчик | пакупн спажы кліент заказч | customer buyer consumer client | kunde kunden kaufer verbraucher | cliente comprador consumidor | klient nabywc odbiorc konsument | 客户 买家 消费者 用户
  producer     | производител изготовител | вытворц вытворца | producer manufacturer maker$ makers | hersteller produzent erzeuger | fabricante productor | producent wytworc | 生产商 制造商 厂家
  supplier     | поставщик | пастаўшч | supplier vendor | lieferant zulieferer | proveedor suministrador | dostawc | 供应商 供应国
  procurement  | закупк госзакуп тендер | закупк дзяржзакуп тэндар | procurement tender public_contract | offentliche_auftr vergabe ausschreib beschaffung | contratacion_pub compras_pub licitacion | zamowien przetarg | 采购 招标
  quarantine   | карантин фитосанит | каранцін фітасаніт | quarantine phytosanit | quarantane phytosanit pflanzenschutz | cuarentena fitosanit | kwarantann fitosanit | 检疫
  archive      | архив | архіў | archive | archiv | archivo | archiw | 档案
  academy-sci  | академи_наук нан$ | акадэмі_навук нан$ | academy_of_sciences nas$ | akademie_der_wissenschaft | academia_de_ciencias | akademi_nauk akademia_nauk | 科学院
  startup      | стартап хакатон | стартап хакатон | startup start-up hackathon | start-up startup hackathon | startup start-up emprendimiento | start-up startup hackaton | 初创 创业
  software     | приложен программн_обеспеч платформ разработчик | прыкладанн праграмн_забес платформ распрацоўш | software app$ apps platform develop$ | software app$ plattform entwickler | software aplicacion plataforma | oprogramow aplikacj platform | 平台 软件 应用
  data         | данн баз_данн статист | даныя даных баз_даных статыст | data$ statistic database | daten$ statist datenbank | datos estadist | dane$ danych statyst | 数据 统计
  satellite    | спутник дистанцион_зонд | спадарожнік дыстанцыйн | satellite remote_sensing | satellit fernerkundung | satelite teledetec | satelit teledetek | 卫星 遥感
  drone        | беспилотн дрон | беспілот дрон | drone unmanned uav | drohne unbemannt | dron | dron bezzalog | 无人机
  seismology   | сейсм землетрясен | сейсм землетрас | seism earthquake | erdbeben seism | sismo terremoto seism | sejsm trzesien | 地震
  nature       | природ заповедник степ дик_живот пущ | прырод запаведнік стэп пушч | nature reserve steppe wildlife national_park | natur reservat steppe wildtier nationalpark | naturaleza reserva estepa fauna parque_nacional | przyrod rezerwat step puszcz park_narodow | 自然 保护区 草原 国家公园
  animal       | живот лошад кон$ кони$ зубр сайгак зоопарк | жывёл$ конь$ коні зубр сайгак заапарк | animal horse bison saiga zoo$ | tier$ tiere pferd wisent saiga zoo$ | animal caballo bisonte saiga zoologico | zwierz kon$ konie zubr sajgak suhak zoo$ | 动物 马匹 野牛 羚羊
  fish         | рыб аквакульт | рыб аквакульт | fish aquacult | fisch aquakult | pesca pescado pez$ peces acuicult | ryb akwakult | 鱼 水产
  bee          | мед$ мёд$ пчел пчёл | мёд$ пчал пчол | honey bee$ bees beekeep | honig biene imker | miel abeja apicul | miod pszczel | 蜂蜜
  tea          | чай$ чая$ коф | чай$ кава кавы | tea$ coffee | tee$ kaffee | te$ cafe | herbat kaw$ kawa | 茶 咖啡
  alcohol      | вин$ вина$ водк пив алког | він$ гарэл піва алкаг | wine vodka beer alcohol | wein wodka bier alkohol | vino vodka cerveza alcohol | wino wodk piwo alkohol | 酒
  salt         | сол$ соль$ соли$ | сол$ соль$ солі$ | salt$ | salz | sal$ | sol$ soli$ | 食盐
  peat         | торф | торф | peat | torf | turba | torf | 泥炭
  cement       | цемент кирпич бетон щебен | цэмент цэгл бетон друз | cement brick concrete | zement ziegel beton | cemento ladrillo hormigon | cement cegl beton | 水泥 砖 混凝土
  paint        | краск лак$ лаки | фарб лак$ лакі | paint varnish | farbe lack | pintura$ barniz | farb lakier | 油漆 涂料
  paper        | бумаг картон целлюлоз | паперы папер кардон цэлюлоз | paper$ cardboard pulp$ cellulose | papier karton zellstoff | papel$ carton celulosa | papier$ tektur celuloz | 纸 纸浆
  fibre        | волокн нит$ пряж | валакн нітк пража | fibre fiber yarn thread | faser garn | fibra hilo hilado | wlokn nic$ przedz | 纤维 纱
  carpet       | ковер ковр ковёр | дыван кілім | carpet rug$ | teppich | alfombra tapiz | dywan kilim | 地毯
  jewellery    | ювелир украшен золот_издел | ювелір упрыгож | jewel | schmuck juwel | joya joyer | bizuter jubiler | 珠宝 首饰
  toy          | игрушк | цацк | toy$ toys | spielzeug | juguete | zabawk | 玩具
  embroidery   | вышив ткачеств полотенц рушник | вышыў вышыв ткацтв ручнік | embroider weaving towel | stick weberei handtuch | bordad tejido_a toalla | haft tkactw recznik | 刺绣 编织 毛巾
  pottery      | керамик гончар соломк | кераміх кераміч ганчар саломк | ceramic potter straw | keramik topfer stroh | ceramica alfarer paja | ceramik garncar slomk | 陶瓷 陶器 草编
  craft        | ремес мастер-класс мастер$ мастера | рамёс рамес майстар-клас майстр | craft workshop$ master_class artisan | handwerk workshop kunsthandwerk | artesan taller$ talleres | rzemios warsztat rekodziel | 手工 工艺品 工作坊
  costume      | костюм наряд мод$ мода$ дизайнер | касцюм строй мод$ мода$ дызайнер | costume fashion designer dress | tracht kostum mode$ designer kleid | traje$ trajes moda$ disenador vestido | stroj kostium mod$ moda projektant | 服饰 时装 设计师
  photo        | фотограф фотовыст снимк | фатаграф фотавыст здымк | photograph photo$ photos | foto$ fotos fotograf | fotografia foto$ fotos | fotograf zdjec | 摄影 照片 图片
  poster       | плакат открытк марк_ почтов марк$ | плакат паштоўк паштов | poster postcard stamp$ stamps postal | plakat postkarte briefmark post$ | cartel postal sello$ sellos | plakat pocztow znacz | 海报 邮票 明信片
  sculpture    | скульпт | скульпт | sculpt | skulpt | escult | rzezb | 雕塑
  circus       | цирк кукольн | цырк лялечн | circus puppet | zirkus puppen | circo titere marionet | cyrk lalek lalk | 马戏 木偶
  choir        | хор$ хора$ ансамбл вокал | хор$ хору ансамбл вакал | choir ensemble vocal band$ | chor$ ensemble gesang band$ | coro$ conjunto_music ensamble grupo_folc | chor$ choru zespol_ludow ansambl | 合唱 歌舞团
  song-contest | артист исполнител эстрад | артыст выканаўц эстрад | performer artiste pop_singer star$ | darsteller kunstler interpret | artista interprete | wykonawc artyst | 艺人 演员 艺术家
  premiere     | премьер_спект премьера$ премьеру$ | прэм'ера$ прэм'еру$ | premiere | premiere urauffuhrung | estreno estren | prapremier | 首演 首映
  subtitles    | субтитр дубляж перевод переведен | субцітр пераклад | subtitl translat dub | untertitel ubersetz | subtitul traduc | napis tlumacz przeklad | 字幕 翻译 译本
  newspaper    | газет журнал агентств сми$ | газет часопіс агенцтв смі$ | newspaper magazine agency media$ mass_media | zeitung zeitschrift agentur medien$ | periodico$ diario revista agencia medios | gazet czasopism agencj media$ | 报纸 通讯社 杂志
  chess        | шахмат шашк | шахмат шашк | chess draughts checkers | schach dame$ | ajedrez damas | szach warcab | 国际象棋 跳棋
  rowing       | гребл байдар | веславан байдар | rowing canoe kayak | ruder kanu | remo$ piragu | wioslar kajak | 赛艇 皮划艇
  cycling      | велосипед велогон велоспорт | веласіпед велагон | cycl bicycle bike | rad$ radsport fahrrad radrenn | ciclis biciclet | kolar rower | 自行车
  weightlifting| тяжел_атлет тяжелоатл штанг | цяжкаатл цяжк_атлет штанг | weightlift | gewichtheb | halterofil | ciezar$ sztang podnoszeni | 举重
  marathon     | марафон забег полумарафон бег$ | марафон забег паўмарафон бег$ | marathon race$ races runner | marathon lauf$ rennen laufer | maraton carrera corredor | maraton bieg wyscig | 马拉松 赛跑
  volleyball   | волейбол баскетбол гандбол | валейбол баскетбол гандбол | volleyball basketball handball | volleyball basketball handball | voleibol baloncesto balonmano | siatkow koszykow recz | 排球 篮球 手球
  goal         | гол$ гола$ голы забил счет_ счетом счёт | гол$ голы забіў лік$ лікам | goal$ goals scored score$ | tor$ tore$ treffer | gol$ goles marcador anot | bramk gol$ wynik | 进球 比分
  goalkeeper   | вратар защитник нападающ | варатар абаронц нападаюч | goalkeeper goaltender defenceman forward$ striker | torwart torhuter verteidiger sturmer | portero guardameta defensa$ delantero | bramkarz obronc napastnik | 门将 守门员 后卫 前锋
  final        | финал полуфинал | фінал паўфінал | final$ semifinal | finale halbfinale endspiel | final$ semifinal | final polfinal | 决赛 半决赛
  surgery      | операци_ хирург пересад транспл | хірург перасад транспл аперацы | surgeon surgery transplant surgical | chirurg operation transplant | cirug trasplant operacion_quirur operaron | chirurg operacj przeszczep transpl | 手术 移植 外科
  organ        | печен почк сердц кардио | печан нырк сэрц кардыя | liver kidney heart$ cardio | leber niere herz kardio | higado rinon corazon cardio | watrob nerk serc kardio | 肝 肾 心脏
  patient      | пациент больн лечен | пацыент хвор лячэнн | patient treatment treat | patient behandlung behandel kranke | paciente tratamiento enfermo | pacjent leczen chory chorych | 患者 病人 治疗
  cancer       | онколог рак$ | анкалог рак$ | cancer oncolog | krebs onkolog | cancer oncolog | rak$ onkolog nowotwor | 癌 肿瘤
  blood        | кров донор | кроў кров донар | blood donor | blut spender | sangre donante | krew krwi dawc | 血 捐献
  epidemic     | эпидем вирус инфекц | эпідэм вірус інфекц | epidem virus infect pandem | epidem virus infekt pandem | epidem virus infec pandem | epidem wirus zakaz pandem | 疫情 病毒 传染 感染
  boy-girl     | мальчик девоч | хлопчык дзяўчын | boy girl | junge$ madchen jungen$ | nino$ nina$ chico | chlopiec chlopc dziewczyn | 男孩 女孩
  birth        | родил рожден | нарадз | born birth$ birthday | geboren geburt | nacio nacimi cumplean | urodz narodz | 出生 诞生 生日
  wedding      | свадьб брак_ | вяселл шлюб | wedding marriage | hochzeit ehe$ | boda matrimonio | slub wesel malzen | 婚礼 婚姻
  prisoner     | осужден заключен преступ наркот | асуджан зняволен злачын наркот | convict crime criminal drug_traffic narcotic | haftling straftat kriminal drogen verbrech | delito crimen delinc droga preso | skazan przestep narkotyk | 犯罪 毒品 罪犯
  extradite    | экстрадиц выдач розыск | экстрадыц выдач вышук | extradit wanted$ | auslieferung fahndung | extradi busqueda | ekstradyc poszukiw | 引渡 通缉
  passport     | паспорт удостоверен | пашпарт пасведчан | passport certificate$ id$ | pass$ ausweis | pasaporte documento_de_iden | paszport dowod | 护照 证件
  bridge       | мост$ моста тоннел | мост$ моста тунэл | bridge tunnel | brucke tunnel | puente tunel | most$ mostu tunel | 桥 隧道
  station      | вокзал станци терминал порт$ порта | вакзал станцы тэрмінал порт$ | station$ terminal port$ ports$ seaport | bahnhof station terminal hafen | estacion terminal$ puerto | dworzec stacj terminal port$ portu | 车站 港口 口岸 码头
  container    | контейнер вагон | кантэйнер вагон | container wagon railcar | container waggon | contenedor vagon | kontener wagon | 集装箱 车厢
  warehouse    | склад хранени хаб$ | склад захоўв хаб$ | warehouse storage hub$ depot | lager *lager drehkreuz hub$ | almacen centro_log hub$ | magazyn hub$ przechow | 仓库 仓储 枢纽
  refrigerator | холодильн рефрижер морозил | халадзільн рэфрыж | refrigerat fridge freezer | kuhl gefrier | frigorif refriger congelador | lodowk chlodni | 冰箱 冷链 冷藏
  tram         | трамва метро вагонов_метро | трамва метро | tram$ trams metro subway | strassenbahn u-bahn metro$ | tranvia metro$ | tramwaj metro$ | 有轨电车 地铁
  trailer      | прицеп | прычэп | trailer | anhanger auflieger | remolque | przyczep naczep | 拖车 挂车
  seeder       | сеялк опрыскив плуг борон косилк | сеялк апырскв плуг касілк | seed_drill sprayer plough mower harrow | samaschine drillmaschine spritze pflug maher | sembradora pulverizador arado segadora | siewnik opryskiwacz plug kosiark | 播种机 喷雾机 犁
  bulldozer    | бульдозер экскаватор кран$ краны | бульдозер экскаватар кран$ | bulldozer excavator crane$ cranes | bulldozer bagger kran$ krane | excavadora bulldozer grua | spychark koparki koparka dzwig$ zuraw | 推土机 挖掘机 起重机
  pump         | насос$ насосы мотопомп котел компрессор | помп$ насос мотапомп кацёл кампрэсар | pump$ pumps boiler compressor | pumpe kessel kompressor | bomba$ bombas caldera compresor | pomp$ pompy kociol sprezark | 泵 锅炉 压缩机
  cable        | кабел трансформатор аккумулятор батаре | кабел трансфармат акумулят батарэ | cable transformer accumulator battery batteries | kabel transformator akku batterie | cable transformador bateria | kabel transformator akumulator bateri | 电缆 变压器 电池
  lamp         | ламп светодиод светильн | лямп святлодыёд | lamp led$ lighting | lampe leuchte led$ | lampara led$ alumbrado | lamp oswietl | 灯具 照明
  solar        | солнечн_ ветров_энерг возобновл | сонечн ветрав аднаўл | solar wind_power wind_farm renewable | solar windkraft windpark erneuerbar | solar eolic renovable | sloneczn wiatrow odnawial | 太阳能 风电 可再生
  uranium      | уран$ урана редкозем | уран$ урану рэдказям | uranium rare_earth | uran$ seltene_erd | uranio tierras_raras | uran$ ziem_rzadk | 铀 稀土
  gold-stock   | бирж_ акци_ облигац ценн_бумаг | бірж_ акцый аблігац | stock_exchange shares$ bonds$ securities | borse aktie anleihe wertpapier | bolsa_de_val accion_de bono$ bonos | gield akcj obligac | 交易所 股票 债券
  insurance    | страхов лизинг | страхаван лізінг | insur leasing lease$ | versicher leasing | seguro$ seguros arrendamiento leasing | ubezpiecz leasing | 保险 租赁
  inflation    | инфляц ввп$ | інфляц ввп$ | inflation gdp$ | inflation bip$ | inflacion pib$ | inflacj pkb$ | 通胀 国内生产总值
  population   | населен жител горожан | насельн жыхар | population inhabitant residents$ | bevolkerung einwohner | poblacion habitante vecino | ludnosc mieszkanc | 人口 居民 市民
  tent         | палатк одеял спальн | палатк коўдр | tent$ tents blanket | zelt decke$ decken$ | tienda_de_camp carpa manta | namiot koc$ koce | 帐篷 毛毯 被褥
  driver       | водител шофер дальнобойщ | вадзіцел шафёр | driver | fahrer | conductor$ chofer camionero | kierowc | 司机
  child-camp   | лагер оздоров санатор курорт отдых | лагер аздараўл санатор курорт адпачын | sanator resort recreation camp_for health_camp spa$ | sanator kurort erholung ferienlager | sanator balneario descanso campamento | sanator kurort wypoczynek kolonie uzdrowisk | 疗养院 度假 夏令营 休养
  space-crew   | космонавт экипаж полет_в_космос | касманаўт экіпаж | cosmonaut astronaut crew$ | kosmonaut astronaut besatzung crew | cosmonauta astronauta tripulac | kosmonaut astronaut zalog | 宇航员 航天员
  astronomy    | обсерватор телескоп астроном | абсерватор тэлескоп астраном | observator telescop astronom | observator teleskop sternwarte | observator telescop astronom | obserwatori teleskop astronom | 天文 望远镜
  archaeology  | археолог раскоп | археолаг археалог раскоп | archaeolog archeolog excavation | archaolog ausgrab | arqueolog excavacion | archeolog wykopal | 考古 发掘
  genetics     | генет биотехн селекц | генет біятэхн селекц | genetic biotech breeder | geneti biotech zucht$ zuchtung | genetic biotec | genety biotechn selekcj | 遗传 生物技术 育种
  drought      | засух засушлив | засух засушл | drought drought-resistant dry$ | durre trocken | sequia sequias | susz | 干旱 抗旱 旱
  irrigation   | орошен мелиорац полив | арашэнн меліярац | irrigat melioration | bewasser melioration | riego irriga | nawadn melioracj | 灌溉
  greenhouse   | теплиц тепличн | цяпліц цяплічн | greenhouse glasshouse | gewachshaus treibhaus | invernadero | szklarni | 温室
  poultry-farm | птицефабр яиц яйц | птушкафабр яек яйк | egg$ eggs hatcher | eier ei$ geflugelfarm | huevo granja_avic | jaj$ jaja jajek ferm_drob | 鸡蛋 养鸡
  egg-hatch    | кормов_добав комбикорм премикс | камбікорм кармав_дабав | compound_feed feed_additive premix | mischfutter futtermittel | pienso$ piensos aditivos | mieszank_pasz premiks | 配合饲料 添加剂
  apple        | яблок сад$ сады саженц | яблык сад$ сады саджанц | apple orchard seedling | apfel apfelbaum obstgarten setzling | manzana huerto planton | jablk sad$ sadu sadzonk | 苹果 果园 树苗
  rice         | рис$ риса$ бобов соя сои | рыс$ рысу бабов соя соі | rice$ soy$ soybean legume | reis$ soja hulsen | arroz soja legumbre | ryz$ ryzu soja soi straczk | 大米 大豆
  restaurant   | ресторан кафе кухн блюд | рэстаран кафэ кухн страв | restaurant cafe$ cuisine dish$ dishes | restaurant cafe kuche gericht$ | restaurante cafeteria cocina plato | restaurac kawiarn kuchn potraw | 餐厅 美食 菜肴
  hotel        | гостиниц отел | гасцініц гатэл | hotel | hotel | hotel | hotel | 酒店 宾馆
  flag         | флаг герб гимн символ | сцяг герб гімн сімвал | flag$ flags anthem coat_of_arms symbol | flagge wappen hymne symbol | bandera escudo himno simbolo | flag herb hymn symbol | 国旗 国徽 国歌
  gift         | подарок подарил подарк сувенир | падарун падары сувенір | gift$ gifts present$ souvenir donat | geschenk schenkt souvenir spende | regalo regal souvenir don$ donac | prezent$ podarun podarow upomin | 礼物 赠送 赠书 纪念品
  message      | послани телеграм письм | паслан тэлеграм ліст$ ліста | message telegram letter$ letters | botschaft_an telegramm schreiben brief$ | mensaje telegrama carta$ | depesz telegram list$ listu pismo przeslan | 致电 信函 电报
  friendship-th| благодарность прием_теплый тепл гостеприим | цёпл гасцін | warm$ warmly hospitali cordial | herzlich gastfreund warme$ warmen | calid hospitalid cordial | cieply ciepl goscinn serdeczn | 热情 热烈
  brotherhood  | родн | родн$ родную роднай | native$ homeland | heimat heimisch | natal patria$ tierra_nat | ojczyzn rodzinn | 故乡 祖国
  tough-topic  | закрыт_тем закрытых_тем запретн | закрыт_тэм закрытых_тэм | taboo closed_topics forbidden | tabu verbotene | tabu temas_cerrados | temat_tabu tematow_zamk zamkniet | 禁区 禁忌
  mutual-visit | ответн_визит ответный_визит взаимн_визит | візіт_у_адказ адказн_візіт | return_visit reciprocal_visit | gegenbesuch | visita_reciproca visita_de_respuesta devolver_la_visita | rewizyt | 回访 互访
  schedule-date| дат$ даты$ срок | дат$ даты$ тэрмін | date$ dates$ deadline term$ | termin frist datum | fecha plazo | termin dat$ daty$ | 日期 期限
  successor    | преемник сменил новый_посол вступил_в_долж приступил | новы_пасол прыступіў пераемн | successor took_up took_office new_ambassador | nachfolger neuer_botsch amtsantritt trat_sein | sucesor asumio nuevo_embaj | nastepc nowy_ambas objal | 履新 新任 就任 履职
`);
