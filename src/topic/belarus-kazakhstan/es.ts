import type { SideLexicon } from '../topic.ts';

export const es: SideLexicon = {
  country: `
    *kazaj*, Kazakhstan, Kazajastan, Kazakh, kazako, kazaka, kazakos, kazakas, kazakistan*, casaco? : Kazajistán, Kazajstán, kazajo, kazaja, kazajos, kazajistano, kazajstaní, belaruso-kazaja, Kazakhstan, Kazajastan, Kazakh, kazako, kazaka, kazakos, kazakas, kazakistano, casaco ! Kazán, cosaco
  `,
  place: `
    capital kazaj*, capital de Kazaj* : capital kazaja, capital de Kazajistán
    Astana, Nur Sultan, Nursultan?, Tselinograd : Astaná, Astana, Nur-Sultán, Nursultán, Tselinograd ! Asturias
    Almaty, Alma Ata, Almati : Almaty, Almatý, Alma-Atá, Almati
    Shymkent, Chimkent, Shimkent : Shymkent, Chimkent, Shimkent
    Akmola, Kokshetau, Kokchetav, Stepnogorsk, Aktobe, Aktiubinsk, Aktobé, Atyrau, Atirau, Uralsk?, Oral? : Akmolá, Kokshetau, Kokchetav, Stepnogorsk, Aktobé, Aktiubinsk, Atyrau, Atirau, Uralsk, Oral
    Zhambyl, Yambyl, Zhambil, Taraz?, Zhetysu, Jetisu, Zhetisu, Taldykorgan, Taldikorgan : Zhambyl, Yambyl, Zhambil, Taraz, Zhetysú, Jetisu, Zhetisú, Taldykorgán, Taldikorgán
    Karaganda, Karagandy, Temirtau, Balkhash, Baljash : Karagandá, Karagandy, Temirtau, Balkhash, Baljash
    Kostanay, Kostanai, Kustanay, Kustanai, Qostanay, Rudny?, Lisakovsk, Arkalyk : Kostanay, Kostanái, Kustanay, Kustanái, Qostanay, Rudny, Lisakovsk, Arkalyk
    Kyzylorda, Kizilorda, Mangystau, Mangistau, Aktau, Zhanaozen : Kyzylordá, Kizilordá, Mangystau, Mangistau, Aktau, Zhanaozén
    Petropavl, Petropavlovsk?, Pavlodar, Ekibastuz, Ulytau, Zhezkazgan, Turkistan?, Turkestan?, Ust Kamenogorsk, Oskemen, Semey, Semei, Semipalatinsk, provincia de Abai, region de Abai, region de Abay : Petropavl, Petropavlovsk, Pavlodar, Ekibastuz, Ulytau, Zhezkazgán, Turkistán, Turkestán, Ust-Kamenogorsk, Öskemen, Semey, Semei, Semipalátinsk, provincia de Abai, región de Abai, región de Abay
    Khorgos, Jorgos, Horgos, Konaev, Konayev, Dostyk? : Khorgos, Jorgos, Horgos, Konáev, Konayev, Dostyk
  `,
  body: `
    Akorda, akim?, akims?, akimat* : Akorda, akim, akims, akimato
    Mazhilis, Majilis, Mayilis, tenge, tengues?, Nauryz?, dombra*, Samruk*, Baiterek : Mazhilís, Majilis, Mayilís, tenge, tengues, Nauryz, dombra, Samruk-Kazyna, Baiterek
  `,
  company: `
    KazMunayGas, KazMunaiGas, Kazatomprom, KazTransOil, Kazzinc, Kazakhmys, KazBelAZ, Kaztechmash : KazMunayGas, KazMunaiGas, Kazatomprom, KazTransOil, Kazzinc, Kazakhmys, KazBelAZ, Kaztechmash
    KTZ, Kazakhstan Temir Zholy, Kazajstan Temir Zholy, KEGOC, QazTrade, QazTech*, Agromash Holding, Agromashholding, SaryarkaAvtoProm, Allur, KamLit : KTZ, Kazakhstan Temir Zholy, Kazajstán Temir Zholy, KEGOC, QazTrade, QazTech, Agromash Holding, Agromashholding, SaryarkaAvtoProm, Allur, KamLit
    Air Astana, FlyArystan, SCAT, Qazaq Air, Universidad Nazarbayev, Universidad Nazarbaev, Universidad Gumiliov, Universidad Nacional (Eurasiatica|Euroasiatica|Euroasiática), Al Farabi : Air Astana, FlyArystan, SCAT, Qazaq Air, Universidad Nazarbáyev, Universidad Nazarbaev, Universidad Gumiliov, Universidad Nacional Eurasiática, Universidad Nacional Euroasiática, Al-Farabi
    SK Farmatsia, Teatro Auezov, Auezov, Astana Opera, Opera de Astana, Astana Ballet
  `,
  pair: `
    belaruso kazaj*, belarusa kazaj*, kazajo belarus*, kazajo bielorrus*, bielorruso kazaj*, kazaja belarus*, Belarus Kazaj*, bielorrusa kazaj* : belaruso-kazajo, belarusa-kazaja, kazajo-belarusa, kazajo-bielorrusa, bielorruso-kazaja, kazaja-belarusa, Belarús-Kazajistán, bielorrusa-kazaja
  `,
  agency: `
    Kazinform, Qazinform
  `,
  trap: `
    Barys, Nomad?, equipo Astana, Team Astana, Astana Qazaqstan, XDS Astana, FC Astana, Kairat, Abierto de Astana : Barys, Nomad, equipo Astaná, Team Astana, Astana Qazaqstan, XDS Astana, FC Astana, Kairat, Abierto de Astaná
    Rybakina, Ribakina, Bublik, Putintseva, Golovkin : Rybákina, Ribákina, Búblik, Putintseva, Golovkin
    Petropavlovsk Kamchatski* : Petropávlovsk-Kamchatski
    Declaracion de Astana, proceso de Astana, formato de Astana, Declaracion de Alma Ata : Declaración de Astaná, proceso de Astaná, formato de Astaná, Declaración de Alma-Atá
  `,
};
