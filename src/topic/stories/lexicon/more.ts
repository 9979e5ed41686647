import { rows } from './rows.ts';

/** Further matter that a report may be about: land and farm, defence, society, words of praise and plans. */
export const MORE = rows(`
  parade      | парад шеств прошли_парад | парад шэсц | parade march$ marched marching | parade marsch marschier | desfile desfil | parad defilad maszer | 阅兵 游行 方阵
  soldier     | солдат военнослуж боец бойц | салдат вайскоўц ваеннаслуж баец | soldier troops$ servicemen serviceman | soldat militarangehor | soldado militares efectivos | zolnierz zolnierze | 士兵 官兵 军人
  weapon      | вооружени ракет оружи | узбраенн ракет зброя зброі | weapon missile arms$ | waffe rakete rustung wettrust | arma$ armas misil armament | bron$ broni rakiet zbrojen | 武器 导弹 军备
  robot       | робот автоматиз | робат аўтаматыз | robot automat | robot automatisi | robot automatiz | robot automatyz | 机器人 自动化
  milking     | доил доят надо доиль удо | доіл дояць надоі даіл удой | milking milk_yield | melk melkrobot milchleistung | ordeno | dojen udoj doju | 挤奶 产奶
  farm-single | ферм хозяйств | ферм гаспадар | farm$ farms$ ranch | hof$ betrieb$ bauernhof farm$ | granja$ granjas finca | ferm gospodarstw | 农场 牧场 养殖场
  rye         | рожь ржи рож тритикале овес овс | жыта жытам трыцікале авёс | rye triticale oats | roggen triticale hafer | centeno triticale avena | zyto zyta pszenzyt owies | 黑麦 小黑麦 燕麦
  cold        | холод мороз заморозк зимостойк | холад мароз замаразк зімаўст | cold$ frost freezing hardy | kalt kalte frost winterhart | frio helada resistente_al_frio | zimno mroz mrozo chlod | 寒冷 耐寒 严寒
  heat        | жар$ жара жары тепло отопл | спёк гарачын цяпло ацяпл | heat heating warmth | hitze warme heizung | calor calefac | upal ciepl ogrzew | 高温 供暖 暖气
  soil        | почв грунт | глеб грунт | soil | boden$ erde$ | suelo$ suelos | gleb grunt | 土壤
  weave-land  | целин поле поля$ полях | цалін поле палях палі$ | virgin_land field$ fields | feld$ felder neuland | campo$ campos tierras_virg | pole$ pola$ polach | 田地 田间 垦荒
  charter     | хартии хартия хартию многообраз | хартыі хартыя хартыю шматстайн | charter diversity | charta vielfalt | carta_de diversidad | karta$ karty$ karte roznorodn | 宪章 多样性
  past-common | прошл общее_прошл историческ_пам | мінул агульнае_мінул | past$ shared_past common_past | vergangen | pasado | przeszlo | 过去 历史记忆
  recognition | признан авторитет | прызнанн аўтарытэт | recogni authority prestige | anerkenn ansehen autoritat | reconoc prestigio autoridad | uznan autorytet | 承认 声望 互认
  prosperity  | благополуч процвет мир_и_добра | дабрабыт росквіт | prosper well-being welfare | wohlergehen wohlstand gedeihen | prosper bienestar | pomyslno dobrobyt rozkwit | 幸福 繁荣 安康
  upper-house | верхн_палат | верхн_палат верхнія_палат | upper_house upper_chamber | oberhaus obere_kammer | camara_alta camaras_altas | wyzsz_izb izba_wyzsz izby_wyzsz | 上议院
  women-org   | женск_организ женские_организ | жаноч_арган | women's_organi | frauenverband frauenorgan | organizacion_de_mujeres | organizacj_kobiec | 妇女组织
  renew       | обновил обновлен модерниз реконструк | абнавіл абнаўлен мадэрніз рэканструк | renew upgrade modern reconstruct refurbish | erneuer modernis saniert | renov moderniz reconstru | odnow moderniz remont | 更新 升级 改造 现代化
  replace     | заменя замен прежн смен | замян ранейш змян | replace former previous | ersetz fruher ablos | sustitu anterior reemplaz | zastap poprzedn wymien | 取代 替换 此前
  obelisk     | обелиск гранит монумент бюст | абеліск граніт манумент бюст | obelisk granite bust$ | obelisk granit buste | obelisco granito busto | obelisk granit popiers | 石碑 花岗岩 纪念碑 立碑
  unveil      | открыли_памятн установлен установили возвели | усталяв паставілі_пом | unveil erected installed | enthull aufgestellt installiert | erigi devel instal | odsloni ustawion zainstal | 落成 揭牌 揭幕 竖立 安装
  miner       | шахтер шахтёр горняк | шахцёр гарняк | miner$ miners | bergmann bergleut bergarbeit kumpel | minero mineros | gornik gornic | 矿工
  math        | математик физик$ физика химик информатик$ | матэматы фізіка інфарматыка | math$ mathemat physics informatics | mathe physik informatik | matematic fisica$ informatica | matematyk fizyk informatyk | 数学 物理 信息学
  teenager    | подросток лицеист ребят школьник | падлетк ліцэіст хлопц школьнік | teen$ teens teenager schoolchild peers | jugendlich teenager schuler | adolescente escolar | nastolat uczen uczni licealis | 中学生 少年 学生们
  bicycle     | велосипед самокат мотоцикл | веласіпед самакат матацыкл | bicycle bike$ bikes scooter motorcycle | fahrrad fahrrader roller$ motorrad | biciclet patinete motocicl | rower$ rowery rowerow hulajnog motocykl | 自行车 摩托车
  dealer-sign | дилер дистрибьют | дылер дыстрыб | dealer$ dealers$ | handler$ *handler | concesionario distribuidor | dealer dystrybutor | 经销商 代理商
  loan-word   | кредит рассрочк субсид | крэдыт растэрмін субсід | subsid instalment soft_loan | subvention zuschuss ratenzahlung | subsid a_plazos | dotacj subwenc raty$ | 补贴 分期 优惠贷款
  debt        | долг$ долги задолж | доўг$ даўг запазыч | debt$ debts arrears | schuld schulden | deuda | dlug zadluz | 债务
  wage        | зарплат доход$ доходы | зарплат даход | wage salary salaries income$ | lohn gehalt einkommen | salario sueldo ingreso$ ingresos | plac$ place$ wynagrodz dochod | 工资 收入
  profit      | прибыл выручк | прыбытак прыбытк выручк | profit revenue proceeds | gewinn$ gewinne erlos ertrag | ganancia beneficio$ ingresos_por | zysk przychod | 利润 营收
  export-serv | услуг | паслуг | service$ services$ | dienstleistung | servicio$ servicios$ | uslug | 服务贸易
  barrier     | барьер препятств изъят | бар'ер перашкод | barrier obstacle | barriere hindernis hemmnis | barrera obstaculo traba | barier przeszkod | 壁垒 障碍
  competition | конкурент демпинг антимонопол | канкурэнт антыманап | competitive antitrust dumping | wettbewerbsf kartell dumping | competitiv antimonop dumping | konkurenc antymonop | 竞争力 反垄断
  substitution| импортозамещ суверенитет независимост_тех | імпартазамя суверэнітэт | import_substitution sovereign | importersatz souveran | sustitucion_de_import soberan | substytucj_import suweren | 进口替代 主权
  crisis-risk | риск гонк вызов угроз | рызык гонк выклік пагроз | risk$ risks race$ challenge threat | risiko risiken wettlauf herausforder | riesgo carrera_armament reto$ desafio | ryzyk wyscig wyzwan | 风险 挑战 竞赛
  dialogue    | диалог консультац | дыялог кансультац | dialogue consultation | dialog konsultation | dialogo consulta$ consultas | dialog konsultacj | 对话 磋商
  telemed     | телемедицин консилиум удаленн дистанционн | тэлемедыцын кансіліум дыстанцыйн аддален | telemedicine remote$ | telemedizin fern$ fernbehandl | telemedicina a_distancia | telemedycyn zdaln | 远程
  admission   | приём_студент набор$ поступлен абитур | прыём_студэнт паступл | admission enrol | zulassung aufnahme immatrik | admision matricula ingreso_en | rekrutacj przyjec nabor | 招生 录取
  pasta       | макарон круп мельниц мукомол | макарон круп млын мукамол | pasta$ macaroni groats mill$ milling | nudel teigwar muhle grutze | pasta$ fideos molino semola | makaron kasz mlyn | 通心粉 面条 磨坊
  durum       | твердых_сорт твердую_пшен твердой_пшен | цвёрдых_гатун | durum | hartweizen durum | trigo_duro | twardej_psz twarda_psz pszenicy_tward | 硬质小麦
  repair      | ремонт$ ремонта восстановлен | рамонт аднаўлен | repair overhaul restor | reparatur reparier wiederherst | reparacion repara restaur | napraw remont odbudow | 维修 修复 大修
  lift-off    | запуск_спутн ракета-нос старт_ракет | запуск_спадар | lift-off launch_vehicle blast-off | tragerrakete raketenstart | lanzamiento_del_sat cohete | rakieta_nosna start_rakiet | 发射 火箭
  meat-horse  | конин баранин | каніна бараніна | horse_meat lamb$ mutton | pferdefleisch lamm hammel | carne_de_caballo cordero | konina baranin jagniec | 马肉 羊肉
  sheep       | овц овец баран коз$ козы | авечк авец баран казы | sheep goat | schaf ziege | oveja cabra ovino | owc$ owce owiec koz$ kozy | 绵羊 山羊
  card-day    | день_города дней_город дни_город праздник_город | дзень_горада дні_горада | city_day town_day | stadtfest tag_der_stadt | dia_de_la_ciudad fiesta_de_la_ciudad | dni_miasta dzien_miasta swieta_miasta | 城市日
  quarter-name| квартал_имен улиц_имен назван_в_чест имен$ имени$ | вуліц_імя імя$ імя_ названы_у_гонар | named_after name_of | benannt namens | lleva_el_nombre nombre_de | nazwan imienia | 命名 以名命名
  stage-work  | пьес комед драм$ драма драмы постановк постанов | п'ес камед драм$ драма драмы пастаноў | comedy comedies drama staging staged | komodie drama$ inszenier theaterstuck | comedia drama$ pieza_teatral puesta_en_escena | komedi dramat$ inscenizac | 喜剧 戏剧 剧目 首场演出
  tour-abroad | гастрол турне | гастрол турнэ | tour$ tours$ touring | gastspiel tournee | gira$ giras | tourne wystepy_gosc | 巡演 巡回演出
  yurt        | юрт | юрт | yurt | jurte | yurta | jurt | 毡房 蒙古包
  steppe-dish | плов$ плова пловом баурсак бешбармак кумыс | плоў$ плову баўрсак бешбармак кумыс | pilaf plov$ baursak beshbarmak kumis | pilaw plow$ baursak beschbarmak kumys | pilaf plov$ baursak beshbarmak kumis | pilaw plow$ baursak beszbarmak kumys | 抓饭 油炸面食 马奶
  play-off    | плей-офф плейофф хет-трик дубль | плэй-оф дубль хет-трык | playoff play-off brace$ hat-trick | play-off doppelpack hattrick | eliminator doblete | play-off dublet hat-trick | 季后赛 梅开二度 帽子戏法
  timetable   | расписани | расклад | timetable | flugplan fahrplan | horario | rozklad | 时刻表
`);
