import { rows } from './rows.ts';

/** Culture, sport, science, health, people, the calendar, and the words that qualify. */
export const SOCIETY = rows(`
  culture     | культур | культур | cultur | kultur | cultur | kultur | 文化
  art         | искусств художник творч живопис | мастацт мастак творч жывапіс | art$ arts$ artist artistic painting | kunst kunstler malerei | arte$ artes artist pintura | sztuk artyst malarst | 艺术 美术 画
  music       | музык концерт песн певец | музык канцэрт песн спявак | music concert song$ songs singer gala | musik konzert lied lieder sanger | music concierto cancion gala$ | muzy koncert piesn spiewa gala$ | 音乐 音乐会 歌曲 歌手
  instrument  | домбр цимбал инструмент | домбр цымбал інструмент | dombra dulcimer instrument | dombra hackbrett instrument | dombra salterio instrumento | dombr cymbal instrument | 冬不拉 乐器 扬琴
  dance       | танец танц хореограф | танец танц | danc choreograph | tanz | danza baile | taniec tanc tanecz | 舞蹈
  film        | фильм кино кинонедел | фільм кіно | film cinema movie | film kino *film | cine pelicula cinta filme | film kino | 电影 影片 影院
  book        | книг литератур писател поэт библиотек | кніг кніж літаратур пісьменнік паэт бібліят | book$ books literatur writer poet librar | buch bucher literatur schriftsteller dichter bibliothek | libro literat escritor poeta bibliotec | ksiazk ksiaz literatur pisarz poet bibliotek | 图书 文学 作家 诗人 书籍 图书馆 著作
  language    | язык | мов$ мова$ мовы$ моўн | language | sprache sprachig | idioma lengua$ | jezyk | 语言 
  folk        | народн фольклор традиц обряд | народн фальклор традыц абрад | folk tradition customs$ | volks tradition brauch folklor | folclor tradicion popular | ludow tradycj folklor obrzed | 民间 传统 民族
  festival    | фестивал слет | фестывал | festival | festival | festival | festiwal | 艺术节 联欢节
  nauryz      | наурыз новруз навруз | наўрыз наўруз наурыз | nauryz nowruz navruz | nauryz nowruz nauris nawrus | nauryz nowruz noruz | nauryz nouruz nawruz | 纳乌鲁斯 纳吾肉孜 诺鲁孜
  kupala      | купаль иван_купал | купалл купаль | kupala | kupala | kupala | kupal | 库帕拉
  days-of     | дни_культур дней_культур дни_казахст дни_беларус дн_культур | дні_культур дзён_культур | days_of_culture culture_days days_of | kulturtage tage_der_kultur | dias_de_la_cultura jornadas jornada_cultural | dni_kultury dni_kazach | 文化日
  independence-day | дн_независимост днем_независимост день_независимост дня_независимост днём_независимост | днём_незалежнас дзень_незалежнас дня_незалежнас | independence_day | unabhangigkeitstag tag_der_unabhang | dia_de_la_independencia | dzien_niepodleg dnia_niepodleg dniem_niepodleg | 独立日
  republic-day | днем_республик день_республик дня_республик днём_республик | днём_рэспублік дзень_рэспублік дня_рэспублік | republic_day | tag_der_republik nationalfeiertag | dia_de_la_republica | dzien_republiki dniem_republiki dnia_republiki swieto_narod | 共和国日 国庆
  victory     | побед день_победы днем_победы великой_отечеств фронт ветеран | перамог_ дзень_перамогі вялікай_айчын ветэран | victory_day great_patriotic veteran | tag_des_sieges grossen_vaterland veteran sieg_uber | dia_de_la_victoria gran_guerra_patria veteran | dzien_zwyciestwa dnia_zwyciestwa wielkiej_wojny weteran rocznic_zwyc rocznica_zwyc zwyciestwa$ | 胜利日 卫国战争 老战士 老兵
  anniversary | годовщин юбиле летие -летие лет_со_дня лет_установ | гадавін юбіле годдз | anniversary jubilee | jahrestag jubilaum *jahrig | aniversario | rocznic jubileusz lecie | 周年
  history     | истори | гісторы | histor | geschicht histor | histor | histori | 历史
  sport       | спорт | спорт | sport$ sports athlet | sport | deport atlet | sport zawodnik | 体育 运动员 运动
  team        | сборн команд клуб | зборн каманд клуб | team squad club | mannschaft team klub auswahl nationalteam | equipo seleccion club | druzyn reprezentac zespol klub | 代表队 国家队 球队 俱乐部
  match       | матч игр$ игра$ игры$ встреч_чемп овертайм | матч гульн авертайм | match game$ games$ overtime | spiel$ spiele$ partie verlanger | partido encuentro_dep juego prorroga | mecz gra$ gry$ dogrywk | 比赛 场比赛 加时
  championship| чемпион кубок турнир первенств | чэмпіян кубак турнір | champion cup$ tournament league | meister pokal turnier liga weltcup | campeon copa torneo liga | mistrz puchar turniej liga ligi | 锦标赛 冠军 杯赛 联赛 锦标
  medal-s     | золот серебр бронз медал | золат залат сярэбр бронз медал | gold silver bronze medal | gold silber bronze medaill | oro$ plata bronce medalla | zlot srebr braz medal | 金牌 银牌 铜牌 奖牌
  hockey      | хокке кхл$ шайб | хаке кхл$ шайб | hockey khl$ puck | eishockey khl$ puck hockey | hockey khl$ | hokej khl$ krazek | 冰球 大陆冰球
  football    | футбол | футбол | football soccer | fussball | futbol | pilk futbol pilkar | 足球
  wrestling   | борьб борц дзюдо самбо бокс | барацьб барц дзюдо самба бокс дзюда | wrestl judo sambo box$ boxing boxer | ringer ringen judo sambo boxen boxer | lucha judo sambo boxeo boxeador | zapas judo sambo boks | 摔跤 柔道 桑博 拳击
  tennis      | теннис | тэніс | tennis | tennis | tenis | tenis | 网球
  skating     | конькобеж фигурн лыж биатлон | канькабеж фігурн лыж біятлон | skat ski$ skiing biathlon | eisschnelllauf eiskunst ski biathlon | patin esqui biatlon | lyzw narci biathlon | 滑冰 速滑 滑雪 冬季两项
  gymnastics  | гимнаст плава атлетик | гімнаст плаван атлет | gymnast swimm athletics track_and | turn gymnast schwimm leichtathlet | gimnas natacion atletismo | gimnast plywa lekkoatlet | 体操 游泳 田径
  training-camp| сбор$ сборы$ тренировочн тренировк | збор$ зборы$ трэніров | training_camp camp$ | trainingslager training$ | concentracion entrenamiento | zgrupowan obozie_tren trening | 集训 训练营
  health      | здоров медицин здравоохран врач | здароў медыц урач | health medic doctor | gesundheit medizin arzt arzte | salud sanidad medic | zdrow medycz lekarz | 卫生 医疗 医学 健康 医生
  dentistry   | стомат | стамат | dent$ dentist dental | zahn | odontol dentis | stomatolog dentyst | 牙科 口腔
  education   | образован обучен | адукац навуч | educat | bildung | educacion educat ensenan | edukac oswiat ksztalc nauczan | 教育
  diploma     | диплом ученых_степен | дыплом | diploma degree | diplom abschluss | diploma titulo | dyplom | 学历 文凭 学位
  children    | дет$ дети детей детск ребен | дзец дзяц дзіця | child | kinder kind$ | nin$ nino infancia | dzieci dziecko dzieciec | 儿童 孩子 少年
  youth       | молодеж молодёж юнош | моладз маладз юнац | youth young junior | jugend junge$ jungen junioren | juventud joven juvenil | mlodziez mlod junior | 青年 青少年
  women       | женщин женск | жанчын жаночы | women woman female | frau frauen weiblich | mujer femenin | kobiet | 妇女 女性
  family      | семь$ семьи семей семья | сям'я сем'і | family families | familie | familia | rodzin | 家庭
  labour      | труд$ труда трудов миграц мигрант пенси | прац$ працы працоўн міграц мігрант пенсі | labour labor migra pension | arbeit$ migra rente arbeitskraft renten arbeitsmigration | laboral migra pension trabajador | praca$ pracy$ prac$ migra emerytur | 劳务 移民 养老金 劳动
  humanitarian| гуманитар | гуманіт | humanitar people-to-people | humanitar | humanit | humanitar | 人文 人道
  interregional | межрегион региональн_сотруд побратим | міжрэгіян пабрацім | interregional inter-regional sister twin$ region-to-region twinning | interregional partnerstadt stadtepartner regionale | interregional hermanad hermanamiento entre_regiones | miedzyregion partnersk miast_partn regionaln | 地区间 友好城市 结好 友城
  province-rel| дни_област | дні_вобласц | days_of_oblast | gebietstage | jornadas_de_la_prov | dni_obwodu | 州日
  friend      | друз друг$ друга$ дружеск братск | сябр дружб братэрск | friend friendship brother fraternal | freund bruder | amig hermano fraternal | przyja braters brat$ | 朋友 友好 兄弟
  trust       | довери уважен | давер павага павагі | trust confidence respect | vertrau respekt achtung | confianza respeto | zaufani szacun | 信任 尊重
  success     | успех успеш | поспех паспяхов | success | erfolg | exito exitos | sukces powodzen | 成功 顺利
  important   | важн приоритет значен | важн прыярытэт значэнн | important priority importance significan | wichtig prioritat bedeut | importan prioridad relevan | wazn priorytet znaczen | 重要 优先
  dynamics    | динамик динамич темп восходящ вверх | дынамік дынаміч тэмп уверх | dynamic pace momentum upward | dynami tempo aufwart schwung | dinam ritmo ascendente | dynam temp$ tempo w_gore gore | 势头 上升 步伐
  will        | политическ_вол воля волю воле | палітычн_вол воля волю | political_will will_of | politisch_will wille willen | voluntad | wola$ woli$ wole$ zasluga | 意愿 政治意愿
  promise     | обеща завер пообещ гарантир | абяца запэўн | promis assure pledge vow | versprach versich zusag zugesagt | promet asegur garantiz | obiec zapewni gwarant | 承诺 保证
  agenda      | повестк график расписан | парадк_дня павестк графік | agenda schedule | tagesordnung zeitplan terminplan agenda | agenda calendario orden_del_dia | porzad agend harmonogram | 议程 日程
  topic       | тем$ тема$ темы$ вопрос | тэм$ тэма$ тэмы$ пытанн | topic issue matter question | thema themen frage fragen | tema$ temas asunto cuestion | temat kwesti spraw$ sprawa sprawy | 议题 问题 话题
  level       | уровен уровн | узровен узроўн | level | ebene niveau | nivel | poziom szczeb | 水平 层面
  new         | нов$ новый новая новое новых нового новые новую | нов$ новы новая новае новых новага новыя | new$ newly | neu neue$ neuen$ neues$ neuer$ neu$ | nuev | now$ nowy nowa nowe nowych nowego | 新的
  first       | первый первая первое первого первым впервые | першы першая першае першага упершыню | first$ maiden | erste$ ersten$ erster$ erstmals | primer$ primera primero | pierwsz | 首次 第一 首批 首个
  joint       | совместн общ$ общий общая | сумесн агульн | joint jointly common | gemeinsam | conjunt comun | wspoln | 联合 共同
  global      | мир$ мира$ мировой миру международн | свет$ свету сусветн міжнарод | world global international | welt international weltweit global | mundo mundial internacional global | swiat swiatow miedzynarod | 世界 国际 全球
  peace       | мирн мира$ стабильност | мірн стабільн | peace stability | frieden stabil | paz$ pacific estabilid | pokoj pokojow stabiln | 和平 稳定
  sanctions   | санкци ограничен | санкц абмежаванн | sanction restriction | sanktion beschrank | sancion restric | sankcj ogranicz | 制裁 限制
  war         | войн конфликт | вайн$ вайна вайны канфлікт | war$ wars conflict | krieg konflikt | guerra conflicto | wojn konflikt | 战争 冲突
  crisis      | кризис угроз терроризм | крызіс пагроз тэрарызм | crisis threat terror | krise bedroh terror | crisis amenaza terror | kryzys zagrozen terror | 危机 威胁 恐怖
  law         | закон право правов юридич норматив законодательств | закон прав$ права прававы юрыдыч заканадаў | law$ laws legal legislation | gesetz recht rechtlich | ley$ leyes legal juridic legislac | praw$ prawo prawa ustaw prawn | 法律 立法 法规
  market-unit | единый_рынок единое_простран | адзіны_рынак | single_market common_market | binnenmarkt | mercado_unico mercado_comun | wspolny_rynek jednolity_rynek | 统一市场
  integration | интеграц объедин | інтэграц аб'ядн | integrat union$ bloc | integration union$ bund$ | integra union$ | integrac unia$ unii$ zwiazek | 一体化 联盟
  membership  | член членств вступлен присоедин | член членств уступл далуч | member membership accession join$ joins | mitglied beitritt | miembro adhesion ingres | czlonk czlonkost przystap | 成员 加入
  observer    | наблюдател | назіральн | observer | beobacht | observador | obserwator | 观察员
  chairmanship| председательств | старшынств | chairmanship presidency | vorsitz$ prasidentschaft | presidencia_de presidencia$ | przewodnictw | 主席国
  science-proj| исследован лаборатор | даследаван лабарат | laborator study | labor$ studie forschungs | laboratori estudio | laborator badania | 实验室 研究所
  weather     | погод дожд мороз снег | надвор'е дажд мароз снег | weather rain frost snow | wetter regen frost schnee | tiempo_atm lluvia helada nieve | pogod deszcz mroz snieg | 天气 雨 严寒 零下
  people-num  | человек людей люди посетител зрител | чалавек людз глядач наведвальн | people persons visitor audience spectator | menschen personen besucher zuschauer | persona gente visitante publico espectador | osob ludzi gosci widzow kibic | 人次 观众 民众 来宾
  guest       | гост | гасц госць | guest | gast$ gaste$ gasten$ | huesped invitado visitante | gosc gosci | 客人 贵宾
  hall        | зал$ зала площадк стенд павильон | зал$ зала пляцоўк стэнд павільён | hall$ stand$ venue pavilion | saal halle stand$ pavillon | sala$ stand$ pabellon | sal$ sala hala stoisk pawilon | 展台 展馆 大厅 场馆
  street      | улиц квартал микрорайон площад | вуліц квартал мікрараён плошч | street square$ quarter$ neighbourhood | strasse platz$ viertel stadtviertel | calle plaza barrio | ulic plac$ osiedl dzielnic | 街道 广场 小区
  monument    | памятник бюст обелиск | помнік бюст абеліск | monument bust$ statue | denkmal buste | monumento busto | pomnik popiers | 纪念碑 雕像
  religion    | церк православ мечет мусульм католи костел | царк праваслаў мячэт мусульм касцёл | church orthodox mosque muslim catholic | kirche orthodox moschee muslim kathol | iglesia ortodox mezquita musulm catolic | kosciol cerkiew prawoslaw meczet muzulman | 教堂 东正教 清真寺
  today       | сегодня | сёння | today | heute | hoy | dzis dzisiaj | 今天 今日 当天
  yesterday   | вчера накануне | учора напярэдадні | yesterday | gestern | ayer$ | wczoraj | 昨天 昨日
  tomorrow    | завтра | заўтра | tomorrow | morgen$ | manana$ | jutro | 明天 明日
  week        | недел | тыдзен тыдн | week | woche | semana | tydzien tygod | 本周 一周
  monday      | понедельник | панядзел | monday | montag | lunes | poniedzial | 星期一 周一
  tuesday     | вторник | аўтор | tuesday | dienstag | martes | wtorek wtork | 星期二 周二
  wednesday   | сред$ среду среда$ | серад$ сераду серада$ | wednesday | mittwoch | miercoles | srod$ srode sroda | 星期三 周三
  thursday    | четверг | чацвер чацвяр | thursday | donnerstag | jueves | czwart | 星期四 周四
  friday      | пятниц | пятніц | friday | freitag | viernes | piatek piatk | 星期五 周五
  saturday    | суббот | субот | saturday | samstag sonnabend | sabado | sobot | 星期六 周六
  sunday      | воскресен | нядзел | sunday | sonntag | domingo | niedziel | 星期日 星期天 周日
  january     | январ | студзен | january | januar janner | enero | stycz | 1月 一月
  february    | феврал | лют$ лютага люты | february | februar | febrero | luty$ lutego | 2月 二月
  march       | март$ марта марте | сакавік | march$ | marz | marzo | marzec marca marcu | 3月 三月
  april       | апрел | красавік | april | april | abril | kwiec kwiet | 4月 四月
  may         | май$ мая$ мае$ | май$ мая$ маі$ | may$ | mai$ | mayo$ | maj$ maja$ maju$ | 5月 五月
  june        | июн | чэрвен | june | juni | junio | czerw | 6月 六月
  july        | июл | ліпен | july | juli$ | julio | lipc lipiec | 7月 七月
  august      | август | жніўн жнівен | august | august | agosto | sierp | 8月 八月
  september   | сентябр | верасн верасен | september | september | septiembre | wrzes | 9月 九月
  october     | октябр | кастрычнік | october | oktober | octubre | pazdziern | 10月 十月
  november    | ноябр | лістапад | november | november | noviembre | listopad | 11月 十一月
  december    | декабр | снежн снежан | december | dezember | diciembre | grudn grudzien | 12月 十二月
  spring      | весн весен | вясн вясен | spring$ | fruhling fruhjahr | primavera | wiosn wiosen | 春天 春季 今春
  summer      | летом летн лето$ | летам летн лета$ | summer | sommer | verano | lato$ latem letni | 夏天 夏季
  autumn      | осен | восен восень | autumn fall$ | herbst | otono | jesien jesieni | 秋天 秋季 今秋
  winter      | зим | зім | winter | winter | invierno | zim | 冬天 冬季
  state       | государств государственн держав | дзярж | state$ states$ | staat staatlich | estado estados estatal | panstw | 国家
  national    | национальн наци | нацыянальн нацы | national nation | national nation | nacional nacion | narodow nacj | 国立 民族 全国
  stop-republic | республик | рэспублік | republic | republik | republica | republik | 共和国
  stop-agency | белта корреспондент корр$ передает передаёт сообщили сообщил рассказал расск информирует | белта карэспандэнт паведам перадае расказа | belta learned told informs correspondent | belta mitteil mitgeteilt teilte berichtet korrespondent meldet | belta informa comunic corresponsal | belta koresp poinform podal relacj | 白通社 报道 消息 据悉 获悉 透露 介绍 通报
`);
