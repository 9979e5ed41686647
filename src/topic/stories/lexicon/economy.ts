import { rows } from './rows.ts';

/** Trade, industry, farming, transport, energy: the matter of most reports. */
export const ECONOMY = rows(`
  economy      | экономик экономич | эканомік эканаміч | economy economic econom | wirtschaft okonom | economia economic | gospodar ekonom | 经济
  trade        | торгов товарооборот товарообмен оборот | гандл гандаль тавараабарот абарот | trade turnover commerce commercial | handel umsatz warenumsatz *handel *umsatz warenaustausch | comerci intercambio | handl obrot | 贸易 经贸 商贸
  export       | экспорт | экспарт | export sells$ | export ausfuhr | export | eksport | 出口
  import       | импорт ввоз | імпарт увоз | import | import einfuhr | import$ importaci | import | 进口
  supply       | поставк поставля поставит | пастаўк пастаўля паставіц | supply supplies supplie deliver ship$ shipped shipment | liefer *lieferung geliefert | suministr entreg abastec despach | dostaw dostarcz zaopatr | 供应 供货 交付 供给 发往
  buy          | купит закуп покупа приобрет | купіц закуп купля набы | buy$ buys$ bought purchas procure | kauf gekauft beschaff | compr adquir | kupi kupuj zakup naby | 购买 采购 进购
  sell         | продат продаж продает продаёт сбыт | прада продаж збыт | sell sells sale sales sold | verkauf absatz vertrieb | vend venta | sprzeda zbyt | 销售 出售
  goods        | товар продукци издели | тавар прадукц выраб | goods product products merchandise items$ | ware$ waren erzeugnis produkt guter | mercanc bien$ bienes producto | towar produkt wyrob | 商品 产品 货物
  market       | рынок рынк | рынак рынк | market | markt *markt *markte | mercado | rynek rynk | 市场
  invest       | инвест вложен | інвест укладанн | invest | investi anleg | inver | inwest | 投资
  finance      | финанс кредит | фінанс крэдыт | financ credit loan | finanz kredit darlehen | financ credito prestamo | finans kredyt pozyczk | 金融 贷款 融资
  currency     | валют расчет_ расчёт | валют разлік | currency currencies settlement$ | wahrung verrechnung | moneda divisa | walut rozliczen | 货币 本币 结算
  budget       | бюджет | бюджэт | budget | haushalt budget | presupuest | budzet | 预算
  tax          | налог льгот пошлин | падатк ільгот пошлін | tax taxes duty duties tariff | steuer zolle abgab | impuesto arancel beneficios_fisc tribut | podatk ulg cla$ clo$ | 税 关税 优惠
  price        | цен$ цена$ цены цену стоимост | цан$ цана$ цэны кошт | price cost$ costs$ worth value | preis kosten wert | preci cost valor | cen$ cena ceny koszt wartosc | 价格 成本 价值
  dollar       | доллар долл | долар | dollar usd$ | dollar | dolar | dolar | 美元
  growth       | рост$ роста$ вырос увелич прирос наращ возрос прибавил | рост$ росту$ вырас павяліч прырос нарош прыбав | growth grew grow increas rise$ rose$ up$ expand soar boost | wachstum wuchs wachs gestiegen steiger zunahm gewachsen zugelegt legte_um plus | crec aument increment sub$ creci elev | wzrost wzros zwieksz urosl rosn podnies | 增长 增加 提高 扩大 增至
  decline      | сниз сократ спад | зніз скарац спад | decline decreas fell$ drop reduc down$ | ruckgang sank gesunken verringer reduz | cay descen disminu reduc | spad zmniejsz obniz | 下降 减少
  record       | рекорд максимал | рэкорд | record$ | rekord | record | rekord | 创纪录 纪录
  first-half   | полугоди первое_полуг | паўгодд | first_half half-year half_year | erste_halbjahr ersten_halbjahr halbjahr | primer_semestre semestre | polrocz | 上半年 半年
  quarter      | квартал$ квартале | квартал | quarter | quartal | trimestre | kwarta | 季度
  industry     | промышлен индустр | прамысл індустр | industr | industri | industri | przemysl | 工业 产业
  production   | производ произвед выпуск выпуст изготов | вытворч вырабл выпуск выраб | produc manufactur make$ makes$ output made$ | produktion produz herstell fertig erzeug hergestell | produc fabric elabor | produkc produkow wytwarz wyrob | 生产 制造 产量
  assembly     | сборк сборочн собира сборк машинокомплект | зборк зборачн збіра машынакамплект | assembl put_together kits$ | montage montier montagewerk bausatz bausatze zusammenbau | montaj ensambl mont$ montan | montaz montow montaz skladan | 组装 装配
  localisation | локализац | лакалізац | localis localiz | lokalisier | localiz | lokaliz | 本地化
  cooperation  | сотруднич взаимодейств | супрацоўн узаемадзе | cooperat collaborat interact | zusammenarbeit kooperat zusammenwirk | cooper colabor | wspolprac wspoldzial | 合作 协作
  ind-coop     | коопераци промышленн_кооперац | кааперац прамыслов_каапер | industrial_cooperation manufacturing_cooperation | industriekooperation industrielle_zusammen kooperationsprojekt | cooperacion_industrial | kooperac wspolpraca_przemysl wspolpracy_przemysl | 工业合作 工业协作
  partnership  | партнер партнёр | партнёр | partner | partner | socio socia aliad asociac | partner | 伙伴 伙伴关系
  ally         | союзн союзник | саюзн саюзнік | ally$ allies alliance allied | verbundet bundnis | alia | sojusz | 盟友 同盟
  strategic    | стратег | стратэг | strateg | strateg | estrateg | strateg | 战略
  relations    | отношен связи связей | адносін сувяз | relation relations ties$ links$ | beziehung | relacion lazos vincul nexos | stosunk relacj kontakt wiez | 关系 联系 往来
  bilateral    | двусторон взаимн взаимовыгод | двухбаков узаемн узаемавыг | bilateral mutual | bilateral gegenseitig beiderseit | bilateral mutu reciproc | dwustron wzajem obopol | 双边 两国 互利 双方
  development  | развит развива | развіц развіва | develop | entwick | desarroll | rozwoj rozwij | 发展
  potential    | потенциал возможност перспектив | патэнцыял магчымас перспект | potential prospect opportun promis | potenzial potential moglichkeit chance aussicht | potencial posibil oportun perspect | potencjal mozliwos perspekt | 潜力 前景 机遇
  project      | проект | праект | project | projekt | proyecto | projekt | 项目
  portfolio    | портфел | партфел | portfolio | portfolio | cartera | portfel | 储备项目
  target       | цель$ цели$ задач планк отметк рубеж ориентир | мэт$ мэта мэты задач планк арыентыр | target goal task aim | ziel aufgabe vorgabe | meta$ objetiv tarea | cel$ cele$ celem$ zadani prog$ prog | 目标 任务
  million-bn   | товарооборот_превыш миллиард | мільярд | billion | milliard | mil_millones | miliard | 亿美元
  exhibition   | выставк ярмарк экспозиц выставочн | выстав кірмаш экспазіц | exhibit expo fair$ trade_fair fairs | ausstell messe fachmesse *messe | feria exposicion muestra | wystaw targi targow targach | 展览 博览会 展会 展品 交易会
  belagro      | белагро | белагра | belagro | belagro | belagro | belagro | 白俄罗斯农业展 别拉格罗 国际农业
  made-in-by   | сделано_в_беларуси | зроблена_ў_беларусі зроблена_у | made_in_belarus | made_in_belarus | made_in_belarus hecho_en_belar | made_in_belarus wyprodukowano | 白俄罗斯制造
  forum        | форум | форум | forum | forum | foro | forum | 论坛
  conference   | конференц симпозиум семинар | канферэнц семінар | conference symposium seminar | konferenz seminar symposium | conferencia$ seminario simposio | konferencj seminari | 大会 研讨会 座谈会
  summit       | саммит высш_совет | саміт | summit | gipfel | cumbre | szczyt | 峰会
  b2b          | бирж_контакт биржа_контакт бирже_контакт кооперационн_бирж b2b | бірж_кантакт біржа_кантакт | matchmaking b2b contact_exchange | kontaktborse kooperationsborse | bolsa_de_contactos rueda_de_negocios | gield_kontakt gielda_kooper gielda_kontakt | 对接会 洽谈会
  registration | регистрац зарегистр | рэгістрац зарэгістр | regist | registr eingetragen | regist inscri | rejestr zarejestr | 注册 登记
  resident     | резидент | рэзідэнт | resident$ residents | resident ansiedl | residente | rezydent | 入驻 居民企业
  jobs         | рабоч_мест рабочих_мест трудоустро | працоўн_мес працоўных_мес | jobs$ workplace employ | arbeitsplatz arbeitsplatze stellen$ beschaftig | empleo puestos_de_trab | miejsc_pracy miejsca_pracy zatrudn | 就业 岗位
  capacity     | мощност | магутнас | capacity | kapazitat leistung | capacidad potencia | moc$ mocy wydajnos zdolnosc | 产能 功率
  agriculture  | сельск_хоз сельского_хоз сельскохоз аграр апк$ аграри | сельск_гасп сельскай_гасп сельгас аграр апк$ аграры | agricult agrarian farm farming farms farmer agro-ind | landwirt agrar bauern | agricol agropec agrari agricult agro | rolnic agrarn rolnik | 农业 农工 农民
  machinery    | техник машин машиностроен сельхозмашин сельхозтехник | тэхнік машын сельгастэх машынабуд | machine machinery equipment engineering | maschine *maschine technik landmaschine gerat maschinenbau | maquinaria maquina equipo | maszyn sprzet | 机械 设备 农机 机器
  tractor      | трактор | трактар | tractor | traktor schlepper | tractor | traktor ciagnik | 拖拉机
  tractor-cab  | кабин | кабін | cab$ cabs$ cabin | kabine *kabine | cabina | kabin | 驾驶室
  combine      | комбайн | камбайн | combine harvester | mahdrescher erntemaschine hacksler | cosechador | kombajn | 收割机 联合收割
  truck        | грузовик самосвал фур$ фуры$ автомобил | грузавік самазвал фур$ фуры аўтамабіл | truck lorry dump_truck vehicle | lastwagen lkw$ kipper muldenkipper laster | camion volquete vehicul | ciezarow wywrot pojazd | 卡车 自卸车 货车 汽车 车辆
  car          | легков автомоб автопром geely$ | легкав аўтапрам | car$ cars$ automobile automotive | auto$ autos$ pkw$ automobil kraftfahrzeug | coche auto$ autos$ automovil automotriz | samochod auto$ motoryz | 轿车 小汽车
  bus          | автобус троллейбус электробус | аўтобус тралейбус электробус | bus$ buses trolleybus | bus$ busse omnibus *bus$ *busse$ | autobus bus$ trolebus | autobus trolejbus | 公交 客车 巴士 电车
  elevator     | лифт | ліфт | elevator lift$ lifts$ | aufzug aufzuge fahrstuhl lift | ascensor | wind$ windy$ dzwig | 电梯
  tyre         | шин$ шины$ шинн шинами | шын$ шыны$ шынн | tyre tire$ tires$ | reifen | neumatico | opon | 轮胎
  engine       | двигател мотор | рухавік матор | engine motor | motor$ motoren getriebe *motor | motor$ motores | silnik | 发动机 电动机
  spare-part   | запчаст запасн_част комплектующ узлы узлов | запчаст запасн_част камплектую вузл | spare component parts$ | ersatzteil komponent bauteil *teile | repuesto pieza componente | czesci czesc_zamien zapasow komponent podzesp | 零部件 零件 配件
  machine-tool | станк станок станкостр | станк станок | machine_tool | werkzeugmaschine | maquinas_herramienta maquina_herramienta | obrabiar | 机床
  loader       | погрузчик | пагрузчык | loader forklift | lader gabelstapler | cargador | ladowark wozk_widlow | 装载机
  fire-engine  | пожарн_техник пожарн_автомоб пожарную_техн пожарная_техн | пажарн_тэхн | fire_engine fire_truck fire-fighting_equip | feuerwehr loschfahrzeug | camion_de_bomberos vehiculos_contra_inc | woz_strazack wozy_strazack | 消防车
  electronics  | электрон микроэлектрон бытов_техник | электрон мікраэлектрон | electronic microelectron appliance | elektronik mikroelektronik haushaltsgerat | electron electrodom | elektron mikroelektr agd$ | 电子 家电
  optics       | оптик оптическ | оптык аптычн | optic | optik optisch | optic | optyk optycz | 光学
  livestock    | животновод скот$ скота племен корм$ корма кормов | жывёлагад жывёл племянн корм | livestock cattle breeding feed$ pedigree | viehzucht vieh tierzucht rind$ rinder futter milchvieh | ganad ganader pienso cria | hodowl bydl pasz zwierz | 畜牧 养殖 饲料 种畜
  dairy        | молок молоч сыр$ сыры сыров масл | малак малоч сыр$ сыры сыроў масл | milk dairy cheese butter | milch molkerei kase butter *milch | leche lacteo queso mantequilla | mlek mlecz ser$ sery$ serow masl nabial | 牛奶 乳制品 奶酪 黄油 奶粉 乳品 奶
  dairy-farm   | молочно-товарн молочн_комплекс молочн_ферм | малочна-таварн малочн_комплекс малочн_ферм | dairy_farm dairy_complex | milchviehkomplex milchviehanlag milchfarm | granjas_lecher complejos_lecher complejo_lechero | ferm_mleczn kompleks_mleczn fermy_mleczn | 奶牛场 乳业综合 奶牛养殖
  turnkey      | под_ключ | пад_ключ | turnkey turn-key | schlusselfertig | llave_en_mano | pod_klucz | 交钥匙
  meat         | мяс говядин птиц | мяс ялавічын птушк | meat beef poultry pork | fleisch gefluge rindfleisch | carne vacuno pollo$ avicol | mies wolowin drob | 肉 牛肉 禽
  grain        | зерн пшениц ячмен | збожж зерн пшаніц ячмен | grain wheat cereal barley | getreide weizen korn$ gerste | grano trigo cereal cebada | zboz ziarn pszenic jeczmien | 粮食 小麦 谷物
  flour        | мук$ мука$ муки$ муку$ хлебобул | мук$ мука$ мукі хлебабул | flour bakery bread$ | mehl backware brot$ | harina pan$ panader | mak$ maka$ maki$ piekar pieczyw | 面粉 面包
  oilseed      | подсолнечн рапс масличн | сланечнік рапс алейн алей | sunflower rapeseed oilseed | sonnenblum raps olsaat olpflanz | girasol colza oleagin | slonecznik rzepak olej | 葵花 油菜 油料
  corn         | кукуруз | кукуруз | corn$ maize | mais | maiz | kukurydz | 玉米
  potato       | картофел овощ фрукт | бульб агародн гародн садавін фрукт | potato vegetable fruit | kartoffel gemuse obst | patata papa$ verdura hortaliza fruta | ziemniak warzyw owoc | 土豆 马铃薯 蔬菜 水果
  sugar        | сахар кондитер шоколад конфет | цук$ цукар кандыт шакалад | sugar confection chocolate sweets | zucker suss schokolad konfekt | azucar confiter chocolate dulces | cukr cukier slodycz czekolad | 糖 糖果 巧克力
  baby-food    | детск_питан смес детское_питан | дзіцяч_харчаван дзіцячае_харч | baby_food infant | babynahrung sauglingsnahr | alimentos_infantil leche_infantil infantil | zywnosc_dla_dzieci odzywk | 婴儿 婴幼儿
  food         | продоволь продукт_питан продукты_питан пищев питан | харчов прадукты_харч харчаван | food foodstuff | lebensmittel nahrungsmittel ernahrung | alimento aliment alimentaria | zywnos spozyw | 食品 粮农 食物
  seed         | семен семян семена сорт$ сорта сортов | насенн сорт$ сарты гатун | seed$ seeds variety varieties | saatgut samen sorten sorte | semilla variedad | nasion odmian | 种子 品种
  crop         | растениевод урожай сев$ посев уборк | раслінавод ураджай сяўб пасев уборк | crop harvest$ sowing yield | pflanzenbau ernte aussaat ackerbau ertrag | cultivo cosecha$ siembra | uprawy roslin zbior plon siew | 种植 收成 春播 播种 作物
  vet          | ветеринар | ветэрынар | veterinar | veterinar tierarzn tiermedizin | veterinari | weterynar | 兽医 兽药
  vaccine      | вакцин | вакцын | vaccin | impfstoff vakzin | vacuna | szczepion | 疫苗
  fertilizer   | удобрен калий калийн | угнаенн калій каліі | fertili potash | dunger kali dungemittel | fertiliz potas abono | nawoz potas | 化肥 钾肥 肥料
  flax         | лен$ льна$ льно лён$ льнян | лён$ лену$ ільн льн лёнам | flax linen | flachs leinen lein$ leinsaat | lino | len$ lnu$ lnian lniar | 亚麻
  wool         | шерст | шэрс воўн | wool | wolle woll$ schafwolle | lana$ | weln | 羊毛
  leather      | кож$ обув | скур абут | leather footwear shoes | leder schuh | cuero calzado | skor obuw | 皮革 鞋
  textile      | текстил трикотаж ткан одежд | тэкстыл трыкатаж ткан адзенн | textile knitwear fabric$ fabrics clothing | textil strick bekleidung stoff | textil tejido punto$ ropa$ prendas tela$ telas | tekstyl dzianin odziez tkanin | 纺织 针织 服装
  furniture    | мебел | мэбл | furniture | mobel | mueble mobiliari | mebl | 家具
  cosmetics    | космети | касметы | cosmetic | kosmeti | cosmetic | kosmety | 化妆品
  wood         | древес лес$ лесн деревооб пилом дсп$ | драўнін лес$ лясн дрэваапр | timber wood$ wooden chipboard forestry forest | holz forst wald span | madera forestal bosque aglomerado | drewn drzewn lesn plyt | 木材 林业 刨花板 木制
  glass        | стекл | шкл | glass | glas$ *glas$ | vidrio cristal | szkl | 玻璃
  wallpaper    | обои$ обоев | шпалер | wallpaper | tapete | papel_pintado | tapet | 壁纸
  rubber       | каучук резин | каўчук гум | rubber | kautschuk gummi | caucho | kauczuk gum | 橡胶
  metal        | металл сталь стали$ прокат алюмин мед$ | метал стал$ сталь алюмін | metal steel alumin copper | metall stahl alumin kupfer | metal acero alumini cobre | metal stal aluminium miedz | 金属 钢 铝 铜
  chemistry    | хими хімич нефтехим химич | хімі нафтахім | chemi petrochem | chemi petrochem | quimic petroquim | chemi petrochem | 化工 化学 石化
  oil          | нефт нпз$ | нафт | oil$ crude refiner petroleum | erdol ol$ rohol *ol$ raffinerie mineralol | petrole crudo refiner | rop$ ropa ropy rope rafiner naft | 石油 原油 炼油
  gas          | газ$ газа$ газов | газ$ газу$ газав | gas$ | gas$ erdgas | gas$ | gaz$ gazu gazow | 天然气
  nuclear      | атомн аэс$ ядерн белаэс росатом | атамн аэс$ ядзерн | nuclear npp$ atomic | atom akw$ kernkraft nuklear | nuclear atomic | atomow jadrow elektrowni | 核电 原子能 核能
  power        | энерг электр | энерг электр | energy power electric | energ strom elektr | energ electric | energ elektr | 能源 电力
  coal         | угол угля уголь карьер разрез шахт | вугал вугля кар'ер шахт | coal quarry mine$ mines mining | kohle tagebau bergbau mine | carbon$ mina mineria minero cantera | wegiel wegl kopal | 煤矿 煤 矿山 矿
  construction | строительств стро построит жил | будаўн буд пабудав жыл | construct build housing residential built | bau$ baut$ bauen gebaut wohn *bau$ errichten errichtet | construc constru edific vivienda | budow budown mieszkan zbudow | 建设 建造 住房 住宅 建筑 建成
  transport    | транспорт перевоз логист груз | транспарт перавоз лагіст груз | transport logist freight cargo haul | verkehr transport logistik fracht guter | transporte logistic carga mercancias | transport logist przewoz ladun | 运输 物流 货运 交通
  transit      | транзит | транзіт | transit | transit | transit | tranzyt | 过境
  railway      | железн железнодорож жд$ поезд | чыгун цягнік | rail railway train$ trains railroad | bahn eisenbahn schiene zug$ zuge$ | ferroc tren trenes ferrovi | kolej pociag | 铁路 火车 列车
  aviation     | авиа самолет самолёт рейс | авія самалёт рэйс | aviation air$ plane$ aircraft airplane flight | luft flugzeug flug *flug$ maschine | avia aereo avion aeronave | lotni samolot rejs | 航空 飞机 专机
  road         | дорог автомобильн_дорог трасс шоссе | дарог трас шаша | road$ roads motorway highway | strasse autobahn | carretera via$ autopista | drog$ droga drogi drogow autostrad tras | 公路 道路
  route        | маршрут коридор | маршрут калідор | route corridor | route korridor strecke | ruta corredor itinerari | tras$ szlak korytarz | 路线 走廊 线路
  space        | космос космич спутник | космас касміч спадарожнік | space$ satellite cosmic | weltraum raumfahrt satellit kosmos | espacio espacial satelite | kosmos kosmicz satelit | 航天 太空 卫星
  digital      | цифров it$ информ_технолог айти | лічбав інфармац_тэхн | digital it$ information_technology online | digital it$ online informationstech | digital informatic tecnologias_de_la_inf en_linea | cyfrow informatyczn online | 数字 信息技术 网上 线上 软件
  ai           | искусственн_интеллект | штучн_інтэлект | artificial_intelligence ai$ | kunstlich_intelligenz kunstliche_intell ki$ | inteligencia_artificial | sztuczn_inteligencj sztucznej_intel | 人工智能
  cyber        | кибер | кібер | cyber | cyber | ciber | cyber | 网络犯罪 网络安全
  technology   | технолог иннова | тэхналог інава | technolog innovat know-how | technolog innovat | tecnolog innova | technolog innowa | 技术 创新 工艺
  experience   | опыт$ опытом опыта | вопыт досвед | experience expertise skills | erfahrung kompetenz know-how | experiencia competencia | doswiadcz kompetencj | 经验
  training     | обучен подготовк_кадр кадр | навучанн падрыхтоўк_кадр кадр | training$ personnel | ausbild schulung personal$ fachkrafte | formacion capacit personal$ | szkolen kadr | 培训 人才
  standards    | сертификац стандарт качеств патент | сертыфікац стандарт якасц патэнт | certif standard quality patent | zertifi norm standard qualitat patent | certific norma calidad patent | certyf norm standard jakosc patent | 认证 标准 质量 专利
  service      | сервис обслужив гаранти | сэрвіс абслугоў гарант | service maintenance warranty | service wartung kundendienst garantie | servicio manten garantia | serwis gwarancj obslug | 服务 保修 维修
  retail       | сеть_магазин магазин супермаркет торгов_сет | крам магазін супермаркет гандлёв_сет | shop$ shops store$ stores supermarket retail chain | laden geschaft supermarkt filial einzelhandel | tienda supermercado cadena | sklep supermarket siec_handl sieci_handl | 超市 商店 连锁
  pharmacy     | аптек лекарств фарм медикамент препарат | аптэк лекав фарм прэпарат | pharma drug$ drugs medicine$ medicines | apothek arznei pharma medikament | farmac medicament | aptek lek$ lekow lekarstw farma | 药店 药品 制药 医药
  tourism      | турист туризм | турыст турызм | touris | tourism tourist | turis | turyst | 旅游
  visa         | виз$ визы безвиз виза$ | віз$ візы бязвіз віза$ | visa$ visa-free visas | visum visa visafrei | visa$ visado visados | wiz$ wiza$ wizow bezwiz | 签证 免签
  ecology      | эколог климат окружающ | экалог клімат навакольн | ecolog climat environment | umwelt okolog klima | ecolog clima medio_ambiente ambiental | ekolog klimat srodowisk | 环境 生态 气候
  water        | вод$ вода$ воды$ водн рек | вад$ вада$ вады$ водн рак$ рэк | water river sea$ | wasser fluss meer | agua rio$ mar$ | wod$ woda$ wody$ wodn rzek | 水资源 河 水
  package      | упаков этикет бренд марк | упакоў этыкет брэнд марк | brand label packag | marke etikett verpack | marca etiqueta envase | marka$ marke$ marka etykiet opakowan | 品牌 标签 包装
`);
