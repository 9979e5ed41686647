import { rows } from './rows.ts';

/** Firms, works, schools, stages, services: where something happens and who takes part. */
export const ORGANISATIONS = rows(`
  scientist      | учен учён научн исслед | вучон навук даследч | scientist researcher scientific research scholar | wissenschaft forsch | cientific investigador investigacion ciencia | naukow naukowiec naukowc badacz nauk$ | 科学 科研 学者 研究
  expert         | эксперт специалист | эксперт спецыяліст | expert specialist | experte expertin fachleute fachkraft spezialist | expert especialista | ekspert specjalist | 专家
  entrepreneur   | бизнес предпринимат делов | бізнес прадпрымал дзелав | business entrepreneur businesspeople | unternehmer geschaft business *wirtschaftskreis | empresari negocio emprend | biznes przedsiebior | 企业家 商界 商务 实业家
  company        | компани предприят фирм организац | кампані прадпрыем фірм арганіз | company companies enterpris firm$ firms$ | unternehmen firma firmen betrieb konzern | empresa compania | firm$ firma$ firmy$ firmie przedsiebiorst spolk koncern | 企业 公司
  factory        | завод фабрик цех комбинат | завод фабрык цэх камбінат | factory factories plant$ plants$ works$ mill$ shop$ | werk$ werke$ werkes$ fabrik *werk *halle | fabrica planta$ plantas$ taller | zaklad fabryk hal$ kombinat wytworn | 工厂 车间 厂房 拖拉机厂 轮胎厂
  joint-venture  | совместн_предприят совместное_предприят сп$ | сумесн_прадпрыем | joint_venture | gemeinschaftsunternehm joint_venture | empresa_mixta empresas_mixtas | wspolne_przedsiebior joint_venture | 合资
  embassy-trade  | торгов_представит торгпред | гандлёв_прадстаўн | trade_mission trade_representative | handelsvertret | representacion_comercial | przedstawicielstw_handl | 商务代表处
  trade-house    | торгов_дом торговый_дом торгового_дома торговых_дом товаропроводящ дилер дистриб | гандлёв_дом гандлёвы_дом гандлёвых_дам таваправодзя дылер дыстрыб | trade_house dealer distribut sales_network | handelshaus handler vertriebs distribut | casa_comercial distribu concesionari | dom_handlow domu_handlow dealer dystrybu | 贸易公司 经销 销售网络 贸易行 商贸之家 分销
  working-group  | рабоч_групп рабочая_групп рабочей_групп рабочую_групп | рабоч_груп рабочая_груп рабочай_груп | working_group | arbeitsgruppe | grupo_de_trabajo | grup_robocz grupa_robocz grupy_robocz | 工作组
  business-c     | делов_совет делового_совета деловой_совет | дзелав_савет дзелавы_савет дзелавога_савета | business_council | unternehmerrat geschaftsrat wirtschaftsrat | consejo_empresarial consejo_de_negocios | rada_biznes rady_biznes rada_przedsieb rady_gospod | 实业家委员会 商务理事会 商业理事会 企业家委员会
  chamber        | тпп$ белтпп торгово-промышленн_палат торгово-промышленной_палат | тпп$ белтпп гандлёва-прамыслов_палат | chamber_of_commerce belcci | industrie-_und_handelskammer handelskammer handels-_und | camara_de_comercio | izba_handlow izby_handlow | 工商会 商会
  mtz            | мтз$ тракторн_завод тракторного_завод | мтз$ трактарн_завод | mtz tractor_works | mtz$ traktorenwerk traktorwerk | mtz$ fabrica_de_tractores | mtz$ fabryk_traktor fabryka_traktor | 拖拉机厂
  maz            | маз$ маза$ мазов автозавод | маз$ маза$ аўтазавод | maz$ | maz$ mas$ automobilwerk | maz$ | maz$ maza$ | 马兹 汽车厂
  belaz          | белаз | белаз | belaz | belas belaz | belaz | bielaz belaz | 别拉斯
  gomselmash     | гомсельмаш | гомсельмаш | gomselmash | gomselmasch | gomselmash | gomsielmasz homsielmasz gomselmasz | 戈梅利农机 戈姆谢利马什
  amkodor        | амкодор | амкадор | amkodor | amkodor | amkodor | amkodor | 阿姆科多尔
  airline        | авиакомпан авиаперевоз белави авиасообщ авиарейс | авіякампан белаві авіязнос | airline belavia flights flight$ air_service | fluggesellschaft belavia flug$ fluge$ flugverbind | aerolinea belavia vuelo vuelos | linie_lotn belavia polacz_lotn lot$ loty$ | 航空公司 航班 直飞
  university     | университет вуз$ вуза$ вузы$ вузов академи | універсітэт вну$ акадэмі | universit academy higher_education | universit hochschul akademie | universidad academia | uniwersytet uczeln akademi | 大学 高校 科学院 学院
  school         | школ лице гимнази | школ ліцэ гімназі | school lyceum | schul gymnasi | escuela colegio liceo | szkol liceum | 学校 中学 学堂
  student        | студент учащ абитуриент | студэнт навучэнц абітурыент | student undergraduat | student studier abiturient studienplatz | estudiant alumn | student studiuj | 学生 留学生 大学生
  museum         | музе экспозиц | музе экспазіц | museum exhibit | museum exponat | museo exposicion | muze ekspozyc | 博物馆
  theatre        | театр спектакл опер балет | тэатр спектакл опер балет | theatre theater play$ plays$ opera ballet performance | theater buhne oper$ ballett auffuhrung schauspiel | teatro obra$ opera ballet funcion | teatr spektakl przedstawien opera opery balet sztuk | 剧院 话剧 歌剧 芭蕾 演出
  orchestra      | оркестр филармон | аркестр філармон | orchestra philharmon | orchester philharmon | orquesta filarmon | orkiestr filharmon | 乐团 交响乐团 爱乐
  diaspora       | диаспор землячеств соотечественник общин | дыяспар зямляцтв суайчынн суполк | diaspora compatriot community | diaspora landsleute gemeinde | diaspora compatriota comunidad | diaspor rodak spolecznosc | 侨民 同胞 侨界
  volunteer      | волонтер доброволец | валанцёр | volunteer | freiwillig | voluntari | wolontari | 志愿者
  police         | милици полици мвд | міліцы паліцы мус$ | police interior_minist militia | polizei miliz innenminist | policia ministerio_del_interior interior$ | policj milicj spraw_wewn | 警察 警方 内务部
  military       | военн арми вооружен войск оборон | вайск ваен арм узброен абарон | military army armed troop defence defense | militar armee streitkraft truppe verteidig soldat | militar ejercit armad tropas defensa | wojsk armi zbrojn obron | 军事 军队 国防 军人 武装
  drills         | учени$ учения$ учений$ учениях$ маневр | вучэнн манеўр | exercise drill manoeuvr | ubung manover | maniobra ejercicio | cwiczen manewr | 演习 军演
  security       | безопасност совбез | бяспек | security | sicherheit | seguridad | bezpieczen | 安全
  customs        | таможн | мытн | customs | zoll$ zoll | aduan | celn | 海关
  bank           | банк | банк | bank | bank$ banken | banco bancari | bank | 银行
  health-org     | больниц клиник госпитал поликлиник | бальніц клінік шпітал | hospital clinic | krankenhaus klinik spital | hospital clinica | szpital klinik | 医院
  tv             | телеканал телевид телерад | тэлеканал тэлебач | tv_channel television broadcast | fernseh rundfunk tv-sender | television canal$ | telewiz kanal$ | 电视 频道
`);
