import type { SideLexicon } from '../topic.ts';

export const en: SideLexicon = {
  country: `
    *kazakh*, Qazaq*, Kazak, Kazaks, Kazakstan* : Kazakhstan, Kazakhstan's, Kazakh, Kazakhs, Kazakhstani, Belarusian-Kazakh, Qazaqstan, Kazak, Kazaks, Kazakstan ! Kazan, Cossack
    KZ?, RK? : KZ, RK ! kz
  `,
  place: `
    Kazakh capital, Kazakhstani capital, capital of Kazakhstan : Kazakh capital, Kazakhstani capital, capital of Kazakhstan
    Astana, Nur Sultan, Nursultan?, Nur Sultans, Tselinograd : Astana, Nur-Sultan, Nursultan, Nur-Sultans, Tselinograd ! Astanin
    Almaty, Alma Ata, Almaata : Almaty, Alma-Ata, Almaata
    Shymkent, Chimkent : Shymkent, Chimkent
    Akmola, Akmolinsk, Kokshetau, Kokchetav, Kokshetaw, Stepnogorsk, Shchuchinsk, Burabay, Borovoe? : Akmola, Akmolinsk, Kokshetau, Kokchetav, Kokshetaw, Stepnogorsk, Shchuchinsk, Burabay, Borovoe
    Aktobe, Aktyubinsk, Aktubinsk, Aqtobe, Atyrau, Uralsk?, Oral? : Aktobe, Aktyubinsk, Aktubinsk, Aqtobe, Atyrau, Uralsk, Oral
    Zhambyl, Jambyl, Taraz?, Zhetysu, Jetisu, Zhetisu, Taldykorgan, Taldykurgan : Zhambyl, Jambyl, Taraz, Zhetysu, Jetisu, Zhetisu, Taldykorgan, Taldykurgan
    Karaganda, Karagandy, Qaragandy, Temirtau, Balkhash, Saran? : Karaganda, Karagandy, Qaragandy, Temirtau, Balkhash, Saran
    Kostanay, Kostanai, Kustanay, Kustanai, Qostanay, Rudny?, Rudnyi?, Lisakovsk, Arkalyk : Kostanay, Kostanai, Kustanay, Kustanai, Qostanay, Rudny, Rudnyi, Lisakovsk, Arkalyk
    Kyzylorda, Kzylorda, Qyzylorda, Mangystau, Mangistau, Aktau, Aqtau, Zhanaozen : Kyzylorda, Kzylorda, Qyzylorda, Mangystau, Mangistau, Aktau, Aqtau, Zhanaozen
    North Kazakhstan, Petropavl, Petropavlovsk?, Mamlyutka : North Kazakhstan, Petropavl, Petropavlovsk, Mamlyutka
    Pavlodar, Ekibastuz, Aksu?, Ulytau, Zhezkazgan, Jezkazgan, Turkistan?, Turkestan? : Pavlodar, Ekibastuz, Aksu, Ulytau, Zhezkazgan, Jezkazgan, Turkistan, Turkestan
    East Kazakhstan, Ust Kamenogorsk, Oskemen, Ridder?, Semey, Semipalatinsk, Abai Oblast, Abai Region, Abay Region, Abay Oblast : East Kazakhstan, Ust-Kamenogorsk, Oskemen, Ridder, Semey, Semipalatinsk, Abai Oblast, Abai Region, Abay Region, Abay Oblast
    Khorgos, Horgos, Nur Zholy, Konaev, Konayev, Qonaev, Kapchagay?, Dostyk?, Saryagash, Tengiz?, Kashagan : Khorgos, Horgos, Nur Zholy, Konaev, Konayev, Qonaev, Kapchagay, Dostyk, Saryagash, Tengiz, Kashagan
  `,
  body: `
    Akorda, akim, akims, akimat* : Akorda, akim, akims, akimat
    Mazhilis, Majilis, Mäjilis, tenge, Kurultai?, Nauryz?, dombra*, kuis, Dala Sazy, Samruk*, Baiterek, Kazakhfilm : Mazhilis, Majilis, Mäjilis, tenge, Kurultai, Nauryz, dombra, kuis, Dala Sazy, Samruk-Kazyna, Baiterek, Kazakhfilm
  `,
  company: `
    KazMunayGas, KazMunaiGas, KazMunayGaz, Kazatomprom, KazTransOil, KazTransGas, Kazzinc, Kazakhmys, Kazchrome, KazAgro, KazBelAZ, Kaztechmash, Kaztekhmash, Kazpost, Kazakhtelecom, KazEOSat*, KazSat*, Kazspace*, Kazcosmos : KazMunayGas, KazMunaiGas, KazMunayGaz, Kazatomprom, KazTransOil, KazTransGas, Kazzinc, Kazakhmys, Kazchrome, KazAgro, KazBelAZ, Kaztechmash, Kaztekhmash, Kazpost, Kazakhtelecom, KazEOSat-1, KazSat, Kazspace, Kazcosmos
    KTZ, Kazakhstan Temir Zholy, KEGOC, QazTrade, QazTech*, QazIndustry, Qarmet, ERG?, Astana Motors, Astana Hub, Kaspi*, Halyk*, Baiterek Holding : KTZ, Kazakhstan Temir Zholy, KEGOC, QazTrade, QazTech Ventures, QazIndustry, Qarmet, ERG, Astana Motors, Astana Hub, Kaspi, Halyk, Baiterek Holding
    Agromash Holding, AgromashHolding, Agromashholding, SaryarkaAvtoProm, Saryarka AvtoProm, Saryarkaavtoprom, Allur, KamLit, Kamlitkz : Agromash Holding KZ, AgromashHolding, SaryarkaAvtoProm, Saryarka AvtoProm, Allur, KamLit, Kamlitkz
    Air Astana, FlyArystan, Fly Arystan, SCAT, Qazaq Air : Air Astana, FlyArystan, Fly Arystan, SCAT, Qazaq Air
    Nazarbayev University, Eurasian National University, Gumilyov University, Gumilev University, Al Farabi, KazNU, Satbayev University : Nazarbayev University, Eurasian National University, Gumilyov University, Gumilev University, Al-Farabi, KazNU, Satbayev University
    SK Pharmacy, Auezov Theater, Auezov Theatre, Astana Opera, Astana Ballet, Kazakhconcert, Kazhydromet
  `,
  pair: `
    Belarus*-Kazakh*, Kazakh*-Belarus* : Belarus-Kazakhstan, Belarusian-Kazakh, Kazakhstan-Belarus, Kazakh-Belarusian
  `,
  agency: `
    Kazinform, Qazinform
  `,
  trap: `
    Barys, Nomad?, Nomad Astana, Team Astana, Astana team, Astana Pro Team, Astana Qazaqstan, XDS Astana, FC Astana, Astana Arena, Kairat, BC Astana, Astana Open, Astana Cup : Barys, Nomad Astana, Nomad, Team Astana, Astana team, Astana Pro Team, Astana Qazaqstan, XDS Astana, FC Astana, Astana Arena, Kairat, BC Astana, Astana Open, Astana Cup
    Rybakina, Bublik, Putintseva, Golovkin : Rybakina, Bublik, Putintseva, Golovkin
    Petropavlovsk Kamchatsky : Petropavlovsk-Kamchatsky
    Astana Declaration, Declaration of Astana, Astana Process, Astana Format, Astana Commemorative Declaration, Alma Ata Declaration, Almaty Declaration : Astana Declaration, Declaration of Astana, Astana Process, Astana Format, Astana Commemorative Declaration, Alma-Ata Declaration, Almaty Declaration
  `,
};
