import { rows } from './rows.ts';

/** Countries, regions and cities. Every id starts with `place-`: the dateline's place is looked up among them. */
export const PLACES = rows(`
  place-belarus    | белорус беларус республик_беларусь | беларус | belarus | belarus weissruss | belarus bielorrus | bialorus | 白俄罗斯 白罗斯 白方 白国
  place-kazakhstan | казахстан казах | казахстан казах | kazakh | kasach kasach | kazaj kazak | kazach | 哈萨克斯坦 哈萨克 哈方 哈国
  place-both       | белорусско-казахст казахстанско-бел | беларуска-казахст | - | - | - | bialorusko-kazach | 白哈 哈白
  place-minsk      | минск | мінск мінчан | minsk | minsk | minsk | minsk | 明斯克
  place-astana     | астан нур-султан нурсултан$ столиц_казахст | астан нур-султан сталіц_казахст | astana nur-sultan | astana nur-sultan | astan nur-sult | astan nur-sult | 阿斯塔纳 努尔苏丹
  place-almaty     | алматы алма-ат алматин | алматы алма-ат алмацін | almaty almatinsk alma-ata | almaty almatin | almaty almati$ alma-at | almaty alma-at almatyn | 阿拉木图
  place-shymkent   | шымкент чимкент | шымкент | shymkent | schymkent shymkent | shymkent chimkent | szymkent | 奇姆肯特
  place-karaganda  | караганд | караганд | karagand | karagand qaraghand | karagand | karagand | 卡拉干达
  place-kostanay   | костана | кастана | kostana | kostana qostana | kostana | kustana kostana | 科斯塔奈 库斯塔奈
  place-aktobe     | актоб актюб | актоб актзюб | aktobe aktyub | aktobe aqtob aktjub | aktobe | aktobe aktiub | 阿克托别 阿克纠宾
  place-aktau      | актау мангист | актау мангіст | aktau mangist | aktau mangist | aktau mangist | aktau mangyst | 阿克套 曼格斯套
  place-atyrau     | атырау | атырау | atyrau | atyrau | atirau atyrau | atyrau | 阿特劳
  place-pavlodar   | павлодар | паўладар | pavlodar | pawlodar | pavlodar | pawlodar | 巴甫洛达尔
  place-ekibastuz  | экибастуз | экібастуз | ekibastuz | ekibastus | ekibastuz | ekibastuz | 埃基巴斯图兹
  place-petropavl  | петропавловск северо-казахст | петрапаўлаўск паўночна-казахст | petropavl north_kazakh | petropawl nordkasach | petropavl kazajistan_septentr | pietropawl polnocno-kazach | 彼得罗巴甫洛夫 北哈萨克斯坦
  place-kokshetau  | кокшетау акмолин | какшэтау акмалін | kokshetau akmola | kokschetau kokshetau akmola | kokshetau akmola | kokczetau kokszetau akmol | 科克舍套 阿克莫拉
  place-oskemen    | усть-каменогор восточно-казахст оскемен | усць-каменагор усходне-казахст | oskemen ust-kamenogorsk east_kazakh | ust-kamenogorsk oskemen ostkasach | ust-kamenogorsk kazajistan_oriental | ust-kamienogor wschodnio-kazach | 厄斯克门 东哈萨克斯坦
  place-oral       | уральск западно-казахст | уральск заходне-казахст заходн_казахст | oral$ uralsk west_kazakh western_kazakh | uralsk oral$ westkasach | uralsk kazajistan_occidental | uralsk zachodnio-kazach | 乌拉尔斯克 西哈萨克斯坦
  place-taraz      | тараз жамбыл | тараз жамбыл | taraz zhambyl jambyl | taras$ schambyl | taraz zhambyl | taraz zambyl | 塔拉兹 江布尔
  place-turkistan  | туркестан | туркестан | turkistan turkestan | turkistan turkestan | turkestan turkistan | turkiestan | 突厥斯坦 图尔克斯坦
  place-kyzylorda  | кызылорд | кызылард | kyzylord | kysylord qysylord | kyzylord | kyzylord | 克孜勒奥尔达
  place-semey      | семипалатинск семей$ | семіпалацінск | semey semipalatinsk | semei semipalatinsk | semipalatinsk | semipalatynsk semej$ | 塞梅伊
  place-baikonur   | байконур | байканур | baikonur | baikonur | baikonur | bajkonur | 拜科努尔
  place-aral       | арал аральск | арал | aral | aral | aral | aral | 咸海
  place-caspian    | каспи | каспі | caspian | kaspisch kaspi | caspi | kaspij | 里海
  place-irtysh     | иртыш | іртыш | irtysh | irtysch | irtish irtysh | irtysz | 额尔齐斯
  place-brest      | брест брестск | брэст брэсцк берасц | brest | brest | brest | brzesc brzesk | 布列斯特
  place-vitebsk    | витебск витеблян | віцебск віцябл | vitebsk | witebsk | vitebsk vitsebsk | witebsk | 维捷布斯克
  place-gomel      | гомел гомельщин | гомел гамял | gomel | gomel homel | gomel | homel | 戈梅利
  place-grodno     | гродн гродненщ | гродн гродзен | grodno hrodna | grodno | grodno | grodno grodzien | 格罗德诺
  place-mogilev    | могилев могилёв могилевщин | магілёў магілёв магілеўск | mogilev | mogiljow mogilew mogilev | moguiliov mogilev mogiliov | mohylew | 莫吉廖夫
  place-minsk-reg  | минск_област минск_район | мінск_вобласц мінск_раён | minsk_oblast minsk_district minsk_region | gebiet_minsk rayon_minsk | provincia_de_minsk region_de_minsk | obwod_minsk obwodzie_minsk | 明斯克州
  place-smolevichi | смолевич | смалявіц смалявіч | smolevichi smolevich | smolewitschi | smolevichi | smolewic | 斯莫列维奇
  place-zhodino    | жодин | жодзін | zhodino | schodino | zhodino | zodzin | 若季诺
  place-orsha      | орш | орш арш | orsha | orscha | orsha | orsz | 奥尔沙
  place-bobruisk   | бобруйск | бабруйск | bobruisk | bobruisk | bobruisk | bobrujsk | 博布鲁伊斯克
  place-baranovichi| баранович | баранавіч | baranovichi | baranowitschi | baranovichi | baranowicz | 巴拉诺维奇
  place-novopolotsk| новополоцк полоцк | наваполацк полацк | novopolotsk polotsk | nowopolozk polozk | novopolotsk polotsk | nowopolock polock | 新波洛茨克 波洛茨克
  place-soligorsk  | солигорск | салігорск | soligorsk | soligorsk | soligorsk | soligorsk | 索利戈尔斯克
  place-gorki      | горках горки$ горецк | горк$ горках горкі$ | gorki$ | gorki$ | gorki$ | gorki$ gorkach | 戈尔基
  place-khatyn     | хатын | хатын | khatyn | chatyn | jatyn khatyn | chatyn | 哈丁
  place-great-stone| великий_камень великого_камня великом_камне индустриальн_парк | вялікі_камень вялікага_камен індустрыяльн_парк | great_stone industrial_park | great_stone grosser_stein industriepark | gran_piedra great_stone parque_industrial | wielki_kamien wielkiego_kamien parku_przemysl | 巨石 工业园
  place-hi-tech    | парк_высоких парка_высоких | парк_высокіх парка_высокіх | hi-tech_park high-tech_park | hightech-park | parque_de_altas parque_tecnolog | park_wysokich parku_wysokich | 高新技术园
  place-palace     | дворец_независимост дворце_независимост дворца_независимост | палац_незалежнас палацы_незалежнас | palace_of_independence independence_palace | unabhangigkeitspalast palast_der_unabhang | palacio_de_la_independencia palacio_de_independencia | palac_niepodleglosci palacu_niepodleglosci | 独立宫
  place-akorda     | акорд | акорд | akorda | akorda | akorda | akord | 阿科尔达
  place-central-asia | центральн_ази средн_ази | цэнтральн_азі сярэдн_азі | central_asia | zentralasi mittelasi | asia_central centroasi | azji_srodkow azja_srodkow azje_srodkow | 中亚
  place-east-asia  | восточн_ази | усходн_азі | east_asia eastern_asia | ostasi | asia_oriental este_de_asia | azji_wschod azja_wschod | 东亚
  place-eurasia    | еврази | еўразі | eurasia | eurasi | eurasi euroasi | eurazj eurazjat euroazj | 欧亚 亚欧
  place-europe     | европ | еўроп еўрап | europe | europ | europ | europ | 欧洲
  place-asia       | ази | азі азі | asia | asien asiat | asia asiat | azji azja azje azjat | 亚洲
  place-russia     | росси российск москв | рас расі расій маскв | russia moscow | russ moskau | rusi moscu | rosj rosyjsk moskw moskwa | 俄罗斯 莫斯科
  place-petersburg | петербург | пецярбург | petersburg | petersburg | petersburgo | petersburg | 圣彼得堡
  place-china      | кита пекин | кіта пекін | china chinese beijing | china chines peking | china chino pekin | chin$ chiny chinach chinsk pekin | 中国 北京 中方
  place-kyrgyzstan | киргиз кыргыз бишкек | кыргыз кіргіз бішкек | kyrgyz bishkek | kirgis bischkek | kirguis bishkek | kirgi biszkek | 吉尔吉斯 比什凯克
  place-uzbekistan | узбекистан узбек ташкент | узбек ташкент | uzbek tashkent | usbek taschkent | uzbek tashkent taskent | uzbek taszkient | 乌兹别克 塔什干
  place-tajikistan | таджик душанбе | таджык душанбэ | tajik dushanbe | tadschik duschanbe | tayik dusambe dushanbe | tadzyk duszanbe | 塔吉克 杜尚别
  place-turkmen    | туркмен ашхабад | туркмен ашгабад | turkmen ashgabat | turkmen aschgabat | turkmen asjabad | turkmen aszchabad | 土库曼 阿什哈巴德
  place-armenia    | армен ереван | армен ерэван | armenia yerevan | armen jerewan eriwan | armen erevan | armen erywan | 亚美尼亚 埃里温
  place-azerbaijan | азербайджан баку$ | азербайджан баку$ | azerbaijan baku$ | aserbaidsch baku$ | azerbai baku$ | azerbejdz baku$ | 阿塞拜疆 巴库
  place-georgia    | грузи тбилис | грузі тбілісі | georgia$ tbilisi | georgien tiflis | georgia$ tiflis | gruzj tbilis | 格鲁吉亚
  place-ukraine    | украин киев | украін кіеў | ukrain kyiv kiev | ukrain kiew | ucrani kiev | ukrain kijow kijow | 乌克兰 基辅
  place-poland     | польш польск варшав | польшч польск варшав | poland polish warsaw | polen polnisch warschau | polonia polac varsovi | polsk warszaw | 波兰
  place-germany    | герман немецк берлин | герман нямец берлін | german berlin | deutsch berlin | aleman berlin | niemc niemiec berlin | 德国 柏林
  place-latvia     | латви риг рижск | латві рыг рыжск | latvia riga | lettland lettisch riga$ | letoni riga$ | lotw ryg ryga | 拉脱维亚 里加
  place-lithuania  | литв вильнюс клайпед | літв літоў вільнюс | lithuania vilnius klaipeda | litau wilna vilnius | lituan vilna | litw litew wilno | 立陶宛
  place-turkey     | турци турецк стамбул анкар | турцы турэц стамбул анкар | turkey turkish turkiye istanbul ankara | turkei turkisch istanbul ankara | turqu turco estambul ankara | turcj tureck stambul ankar | 土耳其 伊斯坦布尔
  place-iran       | иран тегеран | іран тэгеран | iran tehran | iran teheran | iran teheran | iran teheran | 伊朗
  place-india      | инди индийск | індый індыя індыі | india$ indian | indien indisch | india$ indio | indie$ indii indyj | 印度
  place-pakistan   | пакистан | пакістан | pakistan | pakistan | pakistan | pakistan | 巴基斯坦
  place-mongolia   | монгол | мангол | mongol | mongol | mongol | mongol | 蒙古
  place-vietnam    | вьетнам ханой | в'етнам ханой | vietnam hanoi | vietnam hanoi | vietnam hanoi | wietnam hanoi | 越南 河内
  place-afghanistan| афган | афган | afghan | afghan | afgan | afgan | 阿富汗
  place-cuba       | куба$ кубы кубин куб$ гаван | куба$ кубы кубін | cuba | kuba$ kuban | cuba cubano | kuba$ kuby kuban | 古巴
  place-serbia     | серби белград | сербі бялград | serbia belgrade | serbien belgrad | serbia belgrado | serbi belgrad | 塞尔维亚
  place-usa        | сша американ вашингтон | зша амерыкан вашынгтон | usa$ us$ american washington | usa$ amerikan washington | eeuu$ estados_unidos washington | usa$ ameryk waszyngton | 美国 华盛顿
  place-africa     | африк зимбабве | афрык зімбабвэ | africa zimbabwe | afrika simbabwe | africa zimbabue | afryk zimbabwe | 非洲 津巴布韦
  place-uae        | эмират дуба абу-даби | эмірат дуба | emirates dubai abu_dhabi | emirate dubai | emiratos dubai | emirat dubaj | 阿联酋 迪拜
  place-airport    | аэропорт | аэрапорт | airport tarmac | flughafen gangway rollfeld | aeropuerto | lotnisk | 机场 舷梯
  place-border     | границ приграничн погранич | мяжы$ мяжа$ памежн пагранічн | border | grenz | fronter | granic graniczn | 边境 边界
  place-region     | област регион краев | вобласц рэгіён абласн | oblast region regional | gebiet region regional oblast | provincia region regional | obwod region regionaln | 地区 地方 区域
  place-district   | район | раён | district rayon | bezirk rayon stadtteil stadtviertel | distrito barrio | powiat dzielnic rejon | 小区 街区
  place-city       | город городск столиц столич мегаполис | горад гарад гарадск сталіц сталічн | city cities capital$ capitals municipal town | stadt stadt *hauptstadt | ciudad capital$ capitales urban municip | miast miejsk stolic stoleczn | 城市 首都 市长 市政
  place-village    | деревн сельск_совет сельских_террит поселок посёлок агрогород | вёск вясков аграгарад пасёлак | village agro-town rural | dorf agrostadt landliche | aldea pueblo$ rural agrociudad | wies$ wsi$ miasteczk_rol agromiastecz wiejsk | 村 农业城镇 农村 农业镇
`);
