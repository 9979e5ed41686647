import { rows } from './rows.ts';

/** What happens: the kinds of event, the verbs and nouns that tell an arrival from talks, a signing from a statement. */
export const DOINGS = rows(`
  meet        | встреч встрет повидал увидел | сустрэч сустрэл сустрак | meet meeting met$ | treffen traf$ trafen getroffen begegn zusammenkunft zusammengekommen zusammentraf | reuni encuentr encontr entrevist vieron$ | spotka | 会见 会晤 见面 会面
  receive     | принял принима принят прием приём | прыня прыма прыём | receive receiving received hosts$ reception | empfang empfing | recib recepcion acogi | przyja przyjm | 接见 接待 会客
  talks       | переговор | перамов перагавор | talks$ negotiat | gesprach verhandl unterredung | negocia conversacion dialogo | rozmow negocja rozmawia | 会谈 谈判
  discuss     | обсу обговор говорил говорят беседов рассмотр | абмерк абмярк гаварыл гутар размов размаўл разгляд | discuss spoke talk$ talked consider debat conversation | diskut erorter besprach besproch sprach sprech gesprochen berat berieten | discut debat abord habl analiz dialog trat | omow omaw dyskut rozwaz mowion mowil | 讨论 商谈 交谈 商讨 磋商 探讨
  session     | заседани сессия сессии сесси | пасяджэнн сесі | session sitting | sitzung tagung tagte tagt$ | sesion | posiedzen sesja sesji obrad | 会议 例会
  visit       | визит поездк поедет | візіт паездк | visit visited trip$ tour$ | besuch reise reist | visit viaj viaje gira | wizyt podroz | 访问 到访 出访 访白 访哈
  state-visit | государственн_визит | дзяржаўн_візіт | state_visit | staatsbesuch | visita_de_estado | wizyta_panstwow wizyte_panstwow wizyty_panstwow wizyta_pan | 国事访问
  official-v  | официальн_визит | афіцыйн_візіт | official_visit | offizielle_besuch offiziellen_besuch offizieller_besuch | visita_oficial | oficjaln_wizyt oficjalnej_wizyt oficjalna_wizyt oficjalne_wizyt | 正式访问
  working-v   | рабоч_визит рабоч_поездк | рабоч_візіт рабоч_паездк | working_visit working_trip | arbeitsbesuch | visita_de_trabajo | robocz_wizyt roboczej_wizyt roboczy_wizyt wizyta_robocz | 工作访问
  working-m   | рабоч_встреч | рабоч_сустрэч | working_meeting | arbeitstreffen | reunion_de_trabajo | roboczym_spotk robocze_spotk spotkanie_robocz spotkaniu_robocz roboczego_spotk | 工作会晤
  arrive      | прибыл прибыт прилет приземл прибудет прибыва | прыбы прылят прылец прызямл | arriv landed land$ lands$ touched_down touch_down | angekommen ankunft eingetroffen gelandet traf_ein ankam landete | llego llega llegada aterriz arrib | przyby przylec przylot wyladowa | 抵达 到达 抵白 抵哈
  depart      | отбыл вылет улете отправил отправи уехал направил направи завершил_визит | адбыў вылец вылят адправ накіра | depart leave left$ sent$ send$ dispatch | abgereist abflug abreise geschickt entsandt schickt gestartet abgeflogen | parti salio envi despach | wylec odlec wyjecha wyslal wysla wysyla polecia | 启程 离开 派遣 发运 运送 出发
  guard       | почетн_караул почётн_караул почетного_караул рот_почет | ганаров_варт ганаровай_варт | guard_of_honour guard_of_honor honour_guard | militarisch_ehren ehrengarde ehrenformation militarischen_ehren | guardia_de_honor honores_militares | warta_honorow kompania_honorow warty_honorow honorami_wojsk | 仪仗队
  bread-salt  | хлеб_соль хлебом_и | хлеб_соль хлебам_і | bread_and_salt | brot_und_salz | pan_y_sal | chlebem_i_sola | 面包和盐
  one-on-one  | один_на_один узком_состав узк_состав тет-а-тет | адзін_на_адзін вузкім_склад | one-on-one one_on_one narrow_format restricted_format private_talk | unter_vier kleinen_kreis engsten_kreis vier-augen | a_solas formato_reducido | cztery_oczy waskim_gronie waskim_skladzie | 小范围 单独会 一对一
  extended    | расширенн_состав расширенном_состав | пашыран_склад пашыраным_склад | extended_format extended_meeting expanded | erweiterten_kreis erweiterten_format | formato_ampliado reunion_ampliada | rozszerzonym_skladzie z_udzialem_delegacji rozszerzonym_gronie | 大范围
  sign        | подпис | падпіс подпіс | sign$ signed signing signs$ signature inked | unterzeichn unterschr signier unterschrift | firm suscri rubric | podpis zawar | 签署 签订 签字 签约
  agree       | договорил условил согласи согласова | дамовіл пагадзіл узгадн | agreed agree$ agrees$ | vereinbar geeinigt einigt einigen sich_einig abgestimmt | acord conven pact | uzgodn ustal porozumie_sie uzgadnia dogadal | 商定 达成一致 约定 同意
  agreement   | соглашен договор договоренност договорённ | пагаднен дагавор дамоўлен | agreement treaty treaties accord | abkommen vertrag vertrage ubereinkunft abmachung vertragen | acuerdo convenio tratado | porozumieni umow traktat | 协议 协定 条约
  memorandum  | меморандум | мемарандум | memorandum | absichtserklarung memorandum | memorando | memorandum list_intencyj | 备忘录 意向
  contract    | контракт | кантракт | contract$ contracts deal$ deals$ | kontrakt liefervertr | contrato | kontrakt | 合同
  document    | документ | дакумент | document | dokument papier$ | documento | dokument | 文件
  roadmap     | дорожн_карт план_мероприят план_действ | дарожн_карт план_дзея план_мерапр | roadmap road_map action_plan plan_of_action | roadmap fahrplan aktionsplan massnahmenplan | hoja_de_ruta plan_de_accion | mapa_drogow mape_drogow mapy_drogow plan_dzial map_drog | 路线图 行动计划 行动方案
  program     | программ | праграм | programme program | programm | programa | program | 规划 计划 方案 项目计划
  statement   | заявлен | заяв | statement | erklarung | declaracion comunicado | oswiadcz komunikat | 声明
  joint-stat  | совместн_заявлен совместное_заявлен | сумесн_заяв | joint_statement joint_declaration | gemeinsam_erklarung gemeinsame_erklarung gemeinsamen_erklarung | declaracion_conjunta comunicado_conjunto | wspolne_oswiadcz wspolnym_oswiadcz wspolnego_oswiadcz | 联合声明
  press-meet  | журналист пресс-конференц представител_сми встреч_с_прессой подход_к_прессе | журналіст прэс-канферэнц прэсай | journalist reporters press_conference the_press$ media_representatives newsmen | journalist pressekonferenz vor_der_presse medienvertret | periodista prensa$ rueda_de_prensa | dziennikarz konferencj_pras konferencji_pras prasie | 记者 新闻发布会 媒体
  press-serv  | пресс-служб пресс-секретар | прэс-служб прэс-сакратар | press_service press_office press_secretary spokes | pressestelle pressedienst pressesprech sprecher$ | servicio_de_prensa oficina_de_prensa portavoz | sluzb_pras sluzba_pras sluzbie_pras biuro_pras rzeczni | 新闻处 新闻局 新闻发言人 新闻秘书
  interview   | интервью | інтэрв'ю | interview | interview | entrevista$ entrevistado | wywiad | 采访 专访
  phone       | телефон созвонил | тэлефон | phone telephone call$ | telefon telefonat | telefon llamada | telefon | 电话 通话
  congratulate| поздрав | павінш віншаван віншуе | congratulat greetings greeting$ | gratuli gluckwunsch gluckwunsche | felicit | pogratul zyczenia zyczen gratulac | 祝贺 贺电 恭贺 祝愿
  condolence  | соболезн | спачуван | condolenc | beileid kondol | condolenc pesame | kondolenc wspolczuc | 慰问 哀悼
  invite      | пригла | запра | invit | einlad eingeladen lud$ ladt | invit | zapras zapros zaproszen | 邀请 应邀
  open        | откры | адкры | open | eroffn geoffnet offnet | abri abre abier inaugur apertura | otwar otworz otwier | 开幕 开业 揭幕 开放 启用 开设
  start       | начал старт начин стартов запуст запуск | пачал пачаў пачын пачат старт запуск | start launch began begin kick$ kicks$ kicked commence | begonnen begann start gestartet anlauf beginn auftakt | comenz empez inici arranc lanz | rozpocz zaczy zaczal ruszy start uruchom | 开始 启动 开启
  finish      | заверш закончил итог_ итоги$ итогам$ | заверш закончы вынік скончы | complete finish conclud close$ closed ended | abgeschlossen beendet abschluss endete zum_ende | conclu finaliz termin clausur | zakoncz zwienczy po_zakon podsumowa | 结束 闭幕 总结 完成
  take-part   | участ участник | удзел удзельн | took_part take_part taking_part participa attend involv | teilnahm teilnehm teilgenommen beteilig nahmen_teil | particip asist acud | udzial uczestni | 参加 出席 参与 与会 参展
  lead-deleg  | делегац возглав | дэлегац на_чале ўзначал узначал | delegation headed led$ leads$ | delegation angefuhrt leitung leitet | delegacion encabez presid_la | delegac na_czele kieruj przewodzi | 代表团 率领 率团
  propose     | предлож предлаг | прапан | propos offer offers$ suggest | vorschlag vorgeschlag schlug$ schlagt bot_an bietet regte$ anregt | propus propon propuest ofrec suger | zapropon propon propozyc oferuj ofert | 建议 提议 提出 倡议
  ready       | готов готовност | гатов гатоў | ready willing readiness willingness prepared$ | bereit | dispuest list$ lista$ listo$ | gotow | 愿意 准备好 愿与 愿同
  support     | поддерж | падтрым | support | unterstutz | apoy respald | wsparci poparci popier wspier | 支持
  thank       | поблагодар благодар | падзяк удзячн | thank gratitude grateful | dank dankte gedankt | agradec gracias gratitud | podziek dziekuj wdzieczn | 感谢
  award       | награ орден вручен медал | узнагар ордэн уруч медал | award order_of decorat medal present_with handed_over | auszeich orden$ verlieh verliehen medaille uberreicht | condecor premi medall otorg entreg | odznac order$ orderem nagrod medal wrecz | 授予 颁发 勋章 奖章 颁奖 奖
  credentials | верительн_грамот | даверчыя_грамат | credentials letters_of_credence | beglaubigung | cartas_credenciales | listy_uwierzyt listow_uwierzyt | 国书
  exequatur   | экзекватур | экзекватур | exequatur | exequatur | exequatur | exequatur | 领事证书
  wreath      | венок венки возлож цвет | вянк вянок усклад усклал кветк | wreath laid$ lay$ flowers | kranz kranze blumen niedergelegt legte | ofrenda corona$ flores | wieniec wience zlozyl kwiaty | 献花 花圈 敬献
  tribute     | почтил памят мемориал жертв | памяц мемарыял ахвяр ушанав | tribute memory memorial victims commemorat | gedacht gedenk mahnmal opfer andenken | homenaje memoria victimas conmemor | hold$ pamiec pamieci upamietn ofiar | 纪念 缅怀 悼念 遇难
  guestbook   | книг_почетн_гост книге_почетн книг_отзыв | кніз_ганаров кнізе_ганар | book_of_honoured book_of_honored guest_book guestbook | gastebuch ehrenbuch | libro_de_honor libro_de_visitas | ksiedze_pamiat ksiegi_pamiat ksiedze_gosci ksiegi_gosci | 留言簿 题词
  dinner      | обед$ ужин прием_от | абед$ вячэр | dinner luncheon banquet | essen$ dinner bankett staatsbankett | cena$ almuerzo banquete | obiad kolacj bankiet | 宴会 晚宴 午宴 国宴
  tree        | дерев аллее посад | дрэв алеі пасадз | tree$ trees$ planted$ | baum baume gepflanzt | arbol arboles plant_un | drzew drzewko posadzi | 植树 种下
  tour        | осмотр ознаком экскурс | агляд азнаём экскурс | tour$ toured inspect shown$ sightsee | besichtig rundgang fuhrung | recorr visita_guiada inspecc | obejrza zwiedz zapozna | 参观 考察 视察
  presentation| презентац представил показ демонстр | прэзентац паказ дэманстр | presentation present$ presents$ presented showcase demonstrat | prasent vorgestellt vorstell zeigte gezeigt | present demostr mostr | prezent zaprezent przedstawi pokaz | 展示 推介 介绍会 演示
  deliver-lect| лекци | лекцы | lecture | vorlesung vortrag | conferencia_mag clase_magistral conferencia_a | wyklad | 讲座 报告 演讲
  say-assess  | оцени отметил подчеркн счита убежд | ацан адзнач падкрэсл лічыц перакан | note$ noted stress emphasi believe convinc opinion | betont unterstrich meint uberzeugt wies_hin hob_hervor wurdig | destac subray considera convenc valor | podkresl zaznacz ocen uwaza przekon | 指出 强调 认为 相信 表示
  expect      | ожида ждет ждут надеет рассчитыва | чака спадзя разліч | expect hope$ hopes$ await | erwart hofft hoffe hoffnung | esper confia | oczek spodziew liczy_na nadziej | 期待 希望 预计
  plan        | планир намер собира запланир | плану намер збіра заплан | plan$ plans$ planned planning intend going_to schedule | plant$ plane$ geplant planen will$ beabsicht vorhab | planea plan$ planes$ prev proyecta preten | planuj plan$ plany$ zamierz zaplan | 计划 打算 拟 将于
  prepare     | готовит подготов готовят | рыхт падрыхт | prepar | vorbereit | prepar ultim | przygotow | 筹备 准备
  approve     | утверд одобр ратифиц принял_закон | зацверд ухвал адобр ратыф | approv ratif endors adopt | billigt gebilligt genehmig ratifiz verabschied angenommen beschloss | aprob ratific adopt | zatwierdz ratyfik przyjel zaakcept | 批准 通过 核准
  decide      | решен решил постановл указ | рашэнн вырашы пастанов | decision decid decree resolution | entscheid entschied beschluss beschloss verordnung erlass | decidi decision decreto resolucion | decyzj decydow zdecyd uchwal dekret | 决定 决议 命令 法令
  appoint     | назнач | прызнач | appoint | ernannt ernenn | nombr design | mianow powola | 任命
  elect       | выбор избран избира голосован | выбар абра галасав | elect vote$ voting poll | wahl gewahlt abstimmung | eleccion elegi vot | wybor wybran glosow | 选举 投票 当选
  farewell    | завершает_миссию завершает_работ прощальн | завяршае_місі развітальн | farewell completes_mission outgoing | scheidend verabschied abschiedsbesuch | despedida saliente | pozegna konczac_misj odchodzac | 离任 辞行
  test        | испыт тестир проб | выпрабав тэсціра | test$ tests$ tested testing trial | test erprob getestet versuch | prueba ensay | test$ testow prob badan | 试验 测试 检测
  win         | победи выигра обыграл победа побед | перамог выйгра | win$ won$ wins$ victor beat$ defeat | gewann gewonnen sieg besiegt schlug | gan$ gano victori venci derrot | wygra pokona zwyciez | 战胜 获胜 夺冠 击败 赢得
  lose        | проигра уступил поражен | прайгра саступ паражэн | lost$ lose$ defeat loses | verlor verloren niederlage unterlag | perdi derrota | przegra porazk ulegl | 失利 负于 输给
  celebrate   | праздн отмеч торжеств | свят святк урачыст | celebrat festiv holiday | feier fest$ feiertag festtag | celebr fiesta festiv | swiet obchod uroczyst | 庆祝 节日 庆典 隆重
  accident    | авари дтп столкн катастроф | авары дтз сутыкн катастроф | accident crash collid collision disaster | unfall zusammenstoss kollidier ungluck | accident choque colision | wypadek wypadk zderz katastrof kolizj | 事故 车祸 相撞
  fire        | пожар возгоран тушен | пажар загаран тушэн | fire$ fires$ blaze firefight | brand$ feuer loscharbeit brande | incendio bombero | pozar gaszen strazak | 火灾 消防 灭火
  flood       | паводок паводк наводнен затопл | паводк разводдзе затапл затоп | flood | flut hochwasser uberschwemm | inundacion | powodz powodzi zalal zalan | 洪水 洪灾 水灾
  aid         | помощ гуманитарн_помощ гуманитарн_груз помочь помога | дапамог гуманітарн_дапам дапамаг | aid$ humanitarian_aid relief help$ helps helping assist | hilfe hilfs hilfsgut helfen hilft | ayuda asistencia ayudar | pomoc pomaga pomoz | 援助 帮助 救援
  injured     | пострадавш ранен травм пострадал | пацярпел паранен траўм | injur wound casualt | verletz verwund geschadigt | herid lesion afectad damnific | ranni rannych poszkodow obraze | 受伤 伤者 受灾
  died        | погиб смерт умер скончал | загінул смерц памёр сканал | died dead$ death killed passed_away | starb gestorben tote$ getotet tod$ verstorben ums_leben | muri muert fallec | zgina smierc zmarl zabit | 死亡 去世 遇难者
  rescue      | спас спасател мчс$ | выратав ратавальн мнс$ | rescue emergenc | rettung gerettet katastrophenschutz | rescat emergencias | ratow ratunk ratow sytuacji_nadzw | 营救 救灾 紧急情况
  detain      | задерж арест | затрыма арышт | detain arrest | festgenommen festnahme verhaft | deten arrest | zatrzyma areszt | 逮捕 拘留
  court       | суд$ суда$ судебн приговор прокур | суд$ суда$ судов прысуд пракур | court trial verdict prosecut | gericht urteil staatsanwalt | tribunal juicio fiscal$ sentencia | sad$ sadu sadow wyrok prokur | 法院 法庭 检察
`);
