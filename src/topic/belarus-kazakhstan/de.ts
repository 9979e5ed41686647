import type { SideLexicon } from '../topic.ts';

export const de: SideLexicon = {
  country: `
    *kasach*, *kazakh*, Qasaq*, Qazaq*, Kasak, Kasakin : Kasachstan, Kasachstans, kasachisch, kasachstanische, belarussisch-kasachische, Kasachin, Kasachen, Kasachstanreise, Kazakhstan, Qasaqstan, Qazaqstan, Kasak, Kasakin ! Kasan, Kosake
    Kasakstan*, Kazakstan*, Kasakhstan*, KasSSR : Kasakstan, Kazakstan, Kasakhstan, KasSSR ! Kasakow
  `,
  place: `
    kasach* Hauptstadt, Hauptstadt Kasachstans, Hauptstadt von Kasachstan : kasachischen Hauptstadt, Hauptstadt Kasachstans, Hauptstadt von Kasachstan
    Astana, Astanas, Astanaer, Nur Sultan*, Nursultan?, Zelinograd : Astana, Astanas, Astanaer, Nur-Sultan, Nur-Sultans, Nursultan, Zelinograd ! Astanin
    Almaty*, Alma Ata* : Almaty, Almatys, Alma-Ata
    Schymkent*, Shymkent*, Tschimkent* : Schymkent, Shymkent, Tschimkent
    Aqmola*, Akmola*, Akmolinsk*, Kokschetau, Koktschetaw, Stepnogorsk, Schtschutschinsk, Burabai : Aqmola, Akmola, Akmolinsk, Kökschetau, Koktschetaw, Stepnogorsk, Schtschutschinsk, Burabai
    Aqtobe, Aktobe, Aktjubinsk, Atyrau, Uralsk?, Oral?, Oskemen : Aqtöbe, Aktobe, Aktjubinsk, Atyrau, Uralsk, Oral, Öskemen
    Schambyl, Dschambul, Taras?, Schetissu, Schetysu, Dschetyssu, Taldyqorghan, Taldykorgan : Schambyl, Dschambul, Taras, Schetissu, Schetysu, Dschetyssu, Taldyqorghan, Taldykorgan
    Qaraghandy, Karaganda*, Karagandy, Temirtau, Balqasch, Balchasch : Qaraghandy, Karaganda, Karagandy, Temirtau, Balqasch, Balchasch
    Qostanai*, Kostanai*, Kostanaj*, Kustanai*, Kostanay*, Rudny?, Lissakowsk, Arkalyk : Qostanai, Kostanai, Kostanaj, Kustanai, Kostanay, Rudny, Lissakowsk, Arkalyk
    Qysylorda, Kysylorda, Mangghystau, Mangystau, Mangistau, Aqtau, Aktau, Schangaosen : Qysylorda, Kysylorda, Mangghystau, Mangystau, Mangistau, Aqtau, Aktau, Schangaösen
    Nordkasachstan*, Petropawl, Petropawlowsk?, Pawlodar*, Ekibastus : Nordkasachstan, Petropawl, Petropawlowsk, Pawlodar, Ekibastus
    Turkistan?, Turkestan?, Ulytau, Schesqasghan, Dscheskasgan, Ostkasachstan*, Ust Kamenogorsk, Semei, Semipalatinsk, Gebiet Abai, Westkasachstan*, Sudkasachstan* : Turkistan, Turkestan, Ulytau, Schesqasghan, Dscheskasgan, Ostkasachstan, Ust-Kamenogorsk, Semei, Semipalatinsk, Gebiet Abai, Westkasachstan, Südkasachstan
    Khorgos, Chorgos, Qorghas, Qonajew, Kaptschagai, Dostyk? : Khorgos, Chorgos, Qorghas, Qonajew, Kaptschagai, Dostyk
    Kokschetau*, Koktschetau*, Koktschetaw*, Kokshetau*, Kokchetav, Schtschutschinsk* : Kokschetaus, Koktschetaus, Koktschetaws, Kokshetau, Kokchetav, Schtschutschinsker ! Schtschutschin, Jessenin
    Stepnogorsk*, Makinsk, Atbasar, Jereimentau, Jerejmentau, Jessil, Stepnjak, Derschawinsk : Stepnogorsker, Makinsk, Atbasar, Jereimentau, Jerejmentau, Jessil, Stepnjak, Derschawinsk
    Borowoje, Burabay, Burabaj, Korgalschyn*, Kosschy, Tselinograd, Celinograd : Borowoje, Burabay, Burabaj, Korgalschyn, Kosschy, Tselinograd, Celinograd
    Aktobes, Aqtobes, Aktyubinsk*, Aktjubinsk*, Chromtau, Kandyagasch, Kandygasch, Schalqar : Aktobes, Aqtöbes, Aktyubinsk, Aktjubinsker, Chromtau, Kandyagasch, Kandygasch, Schalqar
    Alga?, Emba?, Atyraus, Gurjew, Kulsary, Qulsary, Makat?, Tengis?, Tengiz?, Kaschagan* : Alga, Emba, Atyraus, Gurjew, Kulsary, Qulsary, Makat, Tengis, Tengiz, Kaschagan
    Kashagan*, Karatschaganak*, Karachaganak*, Uralsker, Aksai?, Tschapajewo?, Inderborski : Kashagan, Karatschaganak, Karachaganak, Uralsker, Aksai, Tschapajewo, Inderborski
    Shambyl, Zhambyl, Jambyl, Dshambul, Dschambuls, Schambyls, Taraz, Karatau, Schangatas, Schanatas, Schetisu, Zhetysu, Jetisu, Semiretschje, Taldykurgan, Taldy Kurgan, Talgar, Kaskelen
    Qaskeleng, Issyk?, Jessik, Scharkent, Zharkent, Uscharal, Tekeli, Sarkand, Kapschagai, Kapchagai, Kapchagay, Kapschagaj, Konajew*, Konaev, Qonaev, Kordai, Korday, Merke?, Otar?
    Karagandas, Qaragandy, Karagandinsk*, Temirtaus, Saran?, Schachtinsk, Satpajew, Satpayev, Balchaschs, Balchaschsee*, Balqaschsee*, Balkhash*, Prioserjorsk, Osjornyj?, Karaschal
    Karkaralinsk, Scheskasgan, Zhezkazgan, Jezkazgan, Dscheskasgans, Ulytaus, Saryarka, Sary Arka
    Kostanais, Lissakowsker, Arqalyq, Schitiqara, Schitikara, Zhitikara, Tobyl?, Fedorowka?, Kostanajer, Kustanaier, Rudnyj?, Rudnyi?
    Kysyl Orda, Ksyl Orda, Kyzylorda, Kysylordas, Aralsk?, Aral?, Kasalinsk, Qasaly, Aiteke Bi, Schanaosen, Shanaosen, Zhanaozen, Schangaosens, Aktaus, Aqtaus, Mangyschlak*, Mangischlak*
    Mangghystaus, Mangystaus, Fort Schewtschenko, Beineu, Bejneu, Kuryk, Quryq, Bautino, Ustjurt?
    Petropawlowsker?, Petropavl, Petropavlovsk?, Qysylschar, Kysylschar, Kyzylzhar, Bulajewo, Taintscha, Taiyntscha, Mamljutka, Pavlodar*, Aksu?, Ekibastus*, Bajanaul, Bajanauyl, Bayanaul, Irtyschsk
    Turkistans?, Turkestans?, Kentau, Arys?, Saryagasch, Sary Agasch, Saryagash, Lenger, Schardara, Schetissai, Schetysai, Otrar?, Sauran?, Mausoleum* des Chodscha Achmed
    Chodscha Ahmed Jassawi, Khoja Ahmed Yasawi, Jassawi Mausoleum*, Arystan Bab
    Oskemens, Ust Kamenogorsks, Ust Kamenogorsker, Semeis, Semey, Semeys, Semipalatinsker : Öskemens, Ust-Kamenogorsks, Ust-Kamenogorsker, Semeis, Semey, Semeys, Semipalatinsker
    Semipalatinsks, Ridder?, Syrjanowsk, Schemonaicha, Ajagos, Ayagos, Kurtschatow?, Saissan* : Semipalatinsks, Ridder, Syrjanowsk, Schemonaicha, Ajagös, Ayagos, Kurtschatow, Saissansee
    Zaysan, Urdschar, Kokpekty, Katon Karagai*, Markakol, Altai?, Gebiet* Abai, Region Abai : Zaysan, Urdschar, Kokpekty, Katon-Karagai, Markakol, Altai, Gebiets Abai, Region Abai
    Abai Gebiet* : Abai-Gebiet
    Alakol*, Kolsai, Kaindy, Scharyn Canyon*, Scharyn Schlucht*, Medeu*, Medeo*, Schymbulak* : Alakol, Kolsai, Kaindy, Scharyn-Canyon, Scharyn-Schlucht, Medeu, Medeo, Schymbulak
    Shymbulak*, Tschimbulak*, Alatau*, Dschungarisch*, Trans Ili, Hungersteppe*?, Betpak Dala : Shymbulak, Tschimbulak, Alatau, Dschungarischen, Trans-Ili, Hungersteppe, Betpak-Dala
    Kasachensteppe, Syrdarja?, Irtysch?, Ischim?, Ertis? : Kasachensteppe, Syrdarja, Irtysch, Ischim, Ertis
    Altynkol, Altinkol, Aktogai, Aktogay, Bachty, Bakhty, Alaschankou?, Internationales Finanzzentrum Astana, Internationalen Finanzzentrums Astana, AIFC, Almatyer, Verny?, Werny?, Schymkenter, Tschimkenter, Flughafen Nursultan
  `,
  body: `
    Akorda, Aqorda, Akim, Akims, Akimat* : Akorda, Aqorda, Akim, Akims, Akimats
    Madschilis, Majilis, Maschilis, Mazhilis, Mäschilis, Tenge, Kurultai?, Nauryz?, Naurys?, Dombra*, Samruk*, Baiterek : Madschilis, Majilis, Maschilis, Mazhilis, Mäschilis, Tenge, Kurultai, Nauryz, Naurys, Dombra, Samruk-Kasyna, Baiterek
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Handel und Integration
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Industrie und (Bauwesen|Bau|Infrastrukturentwicklung|Infrastruktur)
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für digitale Entwicklung?, (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für künstliche Intelligenz*
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Kultur und Information*
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Information und (gesellschaftliche|soziale|öffentliche) Entwicklung
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Ökologie*?, (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für (Wasserressourcen|Wasserwirtschaft)*?
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Tourismus und Sport?, (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Investitionen und Entwicklung*
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für (nationale|Nationale) Wirtschaft
    (Ministerium|Ministeriums|Minister|Ministers|Ministerin) für Wissenschaft und Hochschulbildung?, Staatseinnahmenkomitee*?, Komitee* für Staatseinnahmen?
    Senat?, Senats?, Majilis Vorsitzende*, Madschilis Vorsitzende*, Aqordas, Akordas, Akime, Aul?, Auls?, Nur Otan, Amanat?, Assamblee?, Assembleja?, KNB?, Auyl?, Nationale* Unternehmerkammer*?, Atameken, Schas Otan, Shas Otan
    Nationale* Wohlfahrtsfonds?, NWF?, Nationalfonds?, DAMU, Damu Fonds, Bolaschak, Bolashak : Nationaler Wohlfahrtsfonds, NWF, Nationalfonds, DAMU, Damu-Fonds, Bolaschak, Bolashak
    Kazinvest, QazInnovations, QazTourism, Baiterek*, Bajterek*, KasAgro*, KazAgro* : Kazinvest, QazInnovations, QazTourism, Baiterek, Bajterek, KasAgro, KazAgro, KazInvest
    KazTrade, KasTrade, KazInvest, KasInvest, KazTechInvest, KasGeologija, Kazgeology : Kazinvest, KazTrade, KasTrade, KazInvest, KasInvest, KazTechInvest, KasGeologija, Kazgeology
    Ruchani Schangyru, Rukhani Zhangyru, Nurly Schol, Nurly Zhol, Nurly Jol, Digital Qasaqstan : Ruchani Schangyru, Rukhani Zhangyru, Nurly Schol, Nurly Zhol, Nurly Jol, Digital Qasaqstan
    Beschbarmak*, Beshbarmak*, Baursak*, Bauyrsak*, Bawyrsak*, Kumys?, Kymys?, Kumyss?, Schubat, Dastarchan?, Jurte?, Jurten?, Tschapan?, Kobys, Kobyz, Qobyz, Dombyra*, Dombras, Aitys
    Kokpar, Küi?, Asyk?, Togysqumalaq, Togyskumalak, Nauryz Meyrami, Naurus?, Nowrus?, Altyn Adam?, Goldene* Mensch?, Goldene* Horde?, Ulus Dschutschi?, Ulus Dschotschi?
    Abai?, Abais?, Abai Kunanbajew*, Kunanbajew*, Kunanbayev, Qunanbajuly, Qunanbaiuly, Kunanbaiuly, Qunanbajew, Auesow?, Auezov, Auesows?, Muchtar Auesow*, Äuesow, Dschambul Dschabajew*
    Dschabajew*, Schambyl Schabajew, Jambyl Jabayev, Olschas Suleimenow*, Olzhas Suleimenov, Suleimenow?, Tschokan Walichanow*, Walichanow*, Altynsarin*, Kurmangasy*, Kurmangazy*
    Baitursynow*, Bajtursynow*, Baitursynuly*, Bökeichan*, Bukeichanow*, Kunajew?, Kunayev, Momyschuly, Bauyrschan Momyschuly
    Dimash*, Dimasch*, Kudaibergen*, Qudaibergen*, Kudaibergenow?, Rosa Rymbajewa, Rymbajewa, Bibigul Tulegenowa, Tulegenowa?, Schukenow*, Makatajew*, Alija Moldagulowa, Moldagulowa
    Manschuk Mametowa, Mametowa, Satpajews, Korkyt Ata, Qorqyt Ata, Kenessary, Abylai Khan, Abylai Chan, Abylaikhan, Alasch Orda, Achmet Jassawi, Nurpeissowa, Bajseitowa, Toktar Aubakirow
    Aubakirow?, Talgat Mussabajew, Panfilow Division, Panfilowzy
  `,
  company: `
    KazMunayGas, KasMunaiGas, KasMunajGas, Kasatomprom, Kazatomprom, KazTransOil, Kazzinc, Kazakhmys, Kasachmys, KazBelAZ, KasBelAZ, Kastechmasch, Kasachtelekom : KazMunayGas, KasMunaiGas, KasMunajGas, Kasatomprom, Kazatomprom, KazTransOil, Kazzinc, Kazakhmys, Kasachmys, KazBelAZ, KasBelAZ, Kastechmasch, Kasachtelekom
    KTZ, KTSch, Qazaqstan Temir Scholy, Kasachstan Temir Scholy, KEGOC, QazTrade, QazTech*, Qarmet : KTZ, KTSch, Qazaqstan Temir Scholy, Kasachstan Temir Scholy, KEGOC, QazTrade, QazTech, Qarmet
    Agromash Holding, Agromasch Holding, Agromaschholding, SaryarkaAvtoProm, SaryarkaAwtoProm, Allur, KamLit, MTZ Kasachstan : Agromash Holding, Agromasch Holding KZ, Agromaschholding, SaryarkaAvtoProm, SaryarkaAwtoProm, Allur, KamLit, MTZ-Kasachstan
    Air Astana, FlyArystan, SCAT, Qazaq Air : Air Astana, FlyArystan, SCAT, Qazaq Air
    Nasarbajew Universitat*, Gumiljow Universitat*, Eurasisch* Nationaluniversitat*, Eurasisch* Nationale* Universitat*, Al Farabi : Nasarbajew-Universität, Gumiljow-Universität, Eurasische Nationaluniversität, Eurasischen Nationalen Universität, Al-Farabi
    SK Pharmazija, SK Farmazija, Auesow Theater*, Auesow Theaters, Astana Oper, Astana Opera, Astana Ballett
    KazMunaiGas, KazMunaiGaz, KazMunayGaz, KMG, QazaqGaz, QazaqGas, KasTransGas, KazTransGas, KasTransOil, QazTransGas, Kasatomproms, KazRosGas, KazRosGaz, Tengizchevroil, Tengischevroil
    Samruk Energy, Kaspisches Pipeline Konsortium?, KTK?, MangystauMunaiGas, Embamunaigas, Karazhanbasmunai, Kasaltyn, Kazakhaltyn, Altynalmas, KAZ Minerals, KasMinerals
    Eurasian Resources Group?, ERG?, Kazchrome, Kaschrom, KazChrom, SSGPO, Sokolow Sarbai*, ArcelorMittal Temirtau, Kasfosfat, Kazphosphate, Kasphosphat, KasAsot, KazAzot, Qarmets
    Halyk Bank, Halyk?, Kaspi, Kaspi Bank, ForteBank, Forte Bank, CenterCredit, BCC?, Jusan, ATF Bank, Kassa Nova, Freedom Holding?, Freedom Finance?, Freedom Bank?, Eurasian Bank
    Otbasy Bank, BTA Bank, Kasagrofinans, KasAgroFinans*, KazAgroFinance, Kasagrofinanz, KASE, Kasfinanz?, Kazpost, Kaspost, Qazpost, Qaspotschta, Kaspotschta, Kasachpost, Kcell
    Kasakhtelecom, Kaztelecom, Kasteleradio, Kasteleport
    Magnum?, Technodom, Sulpak, Rachat?, Rakhat, Bajan Sulu, Bayan Sulu, Chamle?, AsiaAuto, Asia Auto, Asiaauto, Astana Motors, AstanaMotors, SemAZ, SemAS?, Hyundai Trans Kazakhstan
    Kostanaitraktor*, Kostanay Tractor*, Tynys?, Alageum*, Kentau Transformator*, LKZ?, Lokomotiv Kurastyru Zauyty, Lokomotiw Kurastyru Sauyty, Elektrovoz Kurastyru*, Tulpar Talgo, Tulpar?
    QazAutoJol, KazAvtoZhol, KasAwtoShol, QazAvtoJol, Kazmortransflot, KasMorTransFlot, KTZ Express, KTSch Express, KedenTransService, Eurasia Motors
    Chimpharm*, Khimpharm, Chimfarm, Santo Pharm*, Abdi Ibrahim Global*, Nobel Almaty* : Chimpharm, Khimpharm, Chimfarm, Santo Pharm, Abdi Ibrahim Global Pharm, Nobel Almaty
    Kelun Kazpharm, Kazpharm*, Kasfarm*, KazAgroTech, KazAgroMash, KasAgroMasch, Olscha Agro : Kelun-Kazpharm, Kazpharm, Kasfarm, KazAgroTech, KazAgroMash, KasAgroMasch, Olscha Agro
    Olzha Agro, Iwolga Holding, Ivolga Holding, KazExportAstyk, Eurasia Group Kazakhstan : Olzha Agro, Iwolga-Holding, Ivolga-Holding, KazExportAstyk, Eurasia Group Kazakhstan
    Turar Holding, Atameken Agro : Turar Holding, Atameken-Agro
    KasNU, KazNU, KasNPU, KazNPU, Satbajew Universitat*, Satbayev University : KasNU, KazNU, KasNPU, KazNPU, Satbajew-Universität, Satbayev University
    Satpajew Universitat*, KIMEP, KBTU, Narxoz, Narchos, AlmaU, Toraigyrow Universitat* : Satpajew-Universität, KIMEP, KBTU, Narxoz, Narchos, AlmaU, Toraigyrow-Universität
    Toraighyrov*, Buketow Universitat*, Buketov*, Kosybajew Universitat*, Kozybayev* : Toraighyrov, Buketow-Universität, Buketov, Kosybajew-Universität, Kozybayev
    Baitursynow Universitat*, Seifullin Universitat*, Seifullin*, Schakarim Universitat*, Shakarim* : Baitursynow-Universität, Seifullin-Universität, Schakarim-Universität, Shakarim
    Asfendijarow*, Asfendiyarov*, Schurgenow*, Zhurgenov*, Jassawi Universitat* : Asfendijarow, Asfendiyarov, Schurgenow, Zhurgenov, Jassawi-Universität
    Nazarbayev Universitat*, Nasarbajew Zentrum, Gumilev Universitat*, Gumiljow*?, LN Gumiljow : Nazarbayev-Universität, Nasarbajew-Zentrum, Gumilev-Universität, Gumiljow, LN Gumiljow
    Kurmangasy Konservatorium : Kurmangasy-Konservatorium
    Astana Hub, Astana Ballet, Astana Ballets, Astana Opern*, Astana Musical : Astana Hub, Astana-Ballet, Astana-Ballets, Astana-Opernhaus, Astana Musical
    Abai Oper*, Abai Opernhaus, Abai Theater*, Lermontow Theater*?, Kasachkonzert, Kasachfilm : Abai-Oper, Abai-Opernhaus, Abai-Theater, Lermontow-Theater, Kasachkonzert, Kasachfilm
    Khabar, Chabar, Qasaqfilm, Jibek Joly, Vlast Kz, Tengrinews, Zakon Kz, Atameken Business : Khabar, Chabar, Qasaqfilm, Jibek Joly, Vlast.kz, Tengrinews, Zakon.kz, Atameken Business
    SCAT Airlines, Qazaq Airways : SCAT Airlines, Qazaq Airways
  `,
  pair: `
    belaruss*-kasach*, kasach*-belarus*, Belarus-Kasachstan*, weissruss*-kasach*, kasach*-weissruss* : belarussisch-kasachische, kasachisch-belarussischen, Belarus-Kasachstan, weißrussisch-kasachische, kasachisch-weißrussisch, belarussisch-kasachstanisch
  `,
  agency: `
    Kasinform, Kazinform, Qazinform
  `,
  club: `
    Barys, Nomad?, Team Astana, Astana Team, Astana Qazaqstan, XDS Astana, FC Astana, FK Astana, Kairat, Astana Open, Rennstall Astana, Radteam Astana : Barys, Nomad, Team Astana, Astana-Team, Astana Qazaqstan, XDS Astana, FC Astana, FK Astana, Kairat, Astana Open, Rennstall Astana, Radteam Astana
    Rybakina, Bublik, Putinzewa, Golowkin : Rybakina, Bublik, Putinzewa, Golowkin
    Ordabassy, Ordabasy, Okschetpes, Okzhetpes, Tobol Kostanai, Tobol Qostanai, Tobyl Kostanai : Ordabassy, Ordabasy, Okschetpes, Okzhetpes, Tobol Kostanai, Tobol Qostanai, Tobyl Kostanai
    Tobol Kustanai, Schachtjor Karaganda, Schachtjor Karagandy, Shakhter Karagandy : Tobol Kustanai, Schachtjor Karaganda, Schachtjor Karagandy, Shakhter Karagandy
    Torpedo Ust Kamenogorsk, Saryarka Karaganda, Saryarka Karagandy, Irtysch Pawlodar : Torpedo Ust-Kamenogorsk, Saryarka Karaganda, Saryarka Karagandy, Irtysch Pawlodar
    Ertis Pawlodar, Arlan Kokschetau, Kysylschar Petropawlowsk, Jelimai Semei, Altai Torpedo : Ertis Pawlodar, Arlan Kökschetau, Kysylschar Petropawlowsk, Jelimai Semei, Altai-Torpedo
    (FK|FC|HK|HC|BK|BC|VK|VC|MFK) (Aktobe|Aqtobe|Atyrau|Taras|Turan|Schetissu|Kaspij|Astana|Almaty|Kairat|Barys|Tobol) : FK Aktobe, HK Almaty, BK Astana, FC Kairat, MFK Atyrau
    Rybakinas, Bubliks, Putinzewas, Danilina, Nedowjessow, Diyas, Dijas, Schwedowa, Winokurow : Rybakinas, Bubliks, Putinzewas, Danilina, Nedowjessow, Diyas, Dijas, Schwedowa, Winokurow
    Vinokourov, Alexei Luzenko, Ilja Iljin, Golowkins, Denis Ten : Vinokourov, Alexei Luzenko, Ilja Iljin, Golowkins, Denis Ten
  `,
  trap: `
    Alma Atinskaja, Karagandinskaja, Kasachstanskaja, Zelinogradskaja, Astaninskaja, Kasachstan Straße, Astana Straße, Karaganda Straße : Alma-Atinskaja, Karagandinskaja, Kasachstanskaja, Zelinogradskaja, Astaninskaja, Kasachstan-Straße, Astana-Straße, Karaganda-Straße
    Petropawlowsk Kamtschatski* : Petropawlowsk-Kamtschatski
    Erklarung von Astana, Deklaration von Astana, Astana Erklarung*, Astanaer Erklarung*, Astana Deklaration*, Astana Prozess*, Astana Format*, Erklarung von Alma Ata : Erklärung von Astana, Deklaration von Astana, Astana-Erklärung, Astanaer Erklärung, Astana-Deklaration, Astana-Prozesses, Astana-Format, Erklärung von Alma-Ata
    Alma Ata Erklärung*, Alma Ata Deklaration*, Deklaration von Alma Ata, Almaty Deklaration : Alma-Ata-Erklärung, Alma-Ata-Deklaration, Deklaration von Alma-Ata, Almaty-Deklaration
    Erklärungen von Astana, Astana Gipfel*, Astana Gespräch*, Astana Plattform : Erklärungen von Astana, Astana-Gipfel, Astana-Gespräche, Astana-Plattform
    Astanaer Prozess*, Astanaer Deklaration*, Astanaer Format, Astana Erklärungen : Astanaer Prozess, Astanaer Deklaration, Astanaer Format, Astana-Erklärungen
    Altai Republik, Republik Altai, Altai Region, Region Altai, Altairegion : Altai-Republik, Republik Altai, Altai-Region, Region Altai, Altairegion
  `,
};
