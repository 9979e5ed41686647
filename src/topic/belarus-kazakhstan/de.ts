import type { SideLexicon } from '../topic.ts';

export const de: SideLexicon = {
  country: `
    *kasach*, *kazakh*, Qasaq*, Qazaq*, Kasak, Kasakin : Kasachstan, Kasachstans, kasachisch, kasachstanische, belarussisch-kasachische, Kasachin, Kasachen, Kasachstanreise, Kazakhstan, Qasaqstan, Qazaqstan, Kasak, Kasakin ! Kasan, Kosake
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
  `,
  body: `
    Akorda, Aqorda, Akim, Akims, Akimat* : Akorda, Aqorda, Akim, Akims, Akimats
    Madschilis, Majilis, Maschilis, Mazhilis, Mäschilis, Tenge, Kurultai?, Nauryz?, Naurys?, Dombra*, Samruk*, Baiterek : Madschilis, Majilis, Maschilis, Mazhilis, Mäschilis, Tenge, Kurultai, Nauryz, Naurys, Dombra, Samruk-Kasyna, Baiterek
  `,
  company: `
    KazMunayGas, KasMunaiGas, KasMunajGas, Kasatomprom, Kazatomprom, KazTransOil, Kazzinc, Kazakhmys, Kasachmys, KazBelAZ, KasBelAZ, Kastechmasch, Kasachtelekom : KazMunayGas, KasMunaiGas, KasMunajGas, Kasatomprom, Kazatomprom, KazTransOil, Kazzinc, Kazakhmys, Kasachmys, KazBelAZ, KasBelAZ, Kastechmasch, Kasachtelekom
    KTZ, KTSch, Qazaqstan Temir Scholy, Kasachstan Temir Scholy, KEGOC, QazTrade, QazTech*, Qarmet : KTZ, KTSch, Qazaqstan Temir Scholy, Kasachstan Temir Scholy, KEGOC, QazTrade, QazTech, Qarmet
    Agromash Holding, Agromasch Holding, Agromaschholding, SaryarkaAvtoProm, SaryarkaAwtoProm, Allur, KamLit, MTZ Kasachstan : Agromash Holding, Agromasch Holding KZ, Agromaschholding, SaryarkaAvtoProm, SaryarkaAwtoProm, Allur, KamLit, MTZ-Kasachstan
    Air Astana, FlyArystan, SCAT, Qazaq Air : Air Astana, FlyArystan, SCAT, Qazaq Air
    Nasarbajew Universitat*, Gumiljow Universitat*, Eurasisch* Nationaluniversitat*, Eurasisch* Nationale* Universitat*, Al Farabi : Nasarbajew-Universität, Gumiljow-Universität, Eurasische Nationaluniversität, Eurasischen Nationalen Universität, Al-Farabi
    SK Pharmazija, SK Farmazija, Auesow Theater*, Auesow Theaters, Astana Oper, Astana Opera, Astana Ballett
  `,
  pair: `
    belaruss*-kasach*, kasach*-belarus*, Belarus-Kasachstan*, weissruss*-kasach*, kasach*-weissruss* : belarussisch-kasachische, kasachisch-belarussischen, Belarus-Kasachstan, weißrussisch-kasachische, kasachisch-weißrussisch, belarussisch-kasachstanisch
  `,
  agency: `
    Kasinform, Kazinform, Qazinform
  `,
  trap: `
    Barys, Nomad?, Team Astana, Astana Team, Astana Qazaqstan, XDS Astana, FC Astana, FK Astana, Kairat, Astana Open, Rennstall Astana, Radteam Astana : Barys, Nomad, Team Astana, Astana-Team, Astana Qazaqstan, XDS Astana, FC Astana, FK Astana, Kairat, Astana Open, Rennstall Astana, Radteam Astana
    Rybakina, Bublik, Putinzewa, Golowkin : Rybakina, Bublik, Putinzewa, Golowkin
    Petropawlowsk Kamtschatski* : Petropawlowsk-Kamtschatski
    Erklarung von Astana, Deklaration von Astana, Astana Erklarung*, Astanaer Erklarung*, Astana Deklaration*, Astana Prozess*, Astana Format*, Erklarung von Alma Ata : Erklärung von Astana, Deklaration von Astana, Astana-Erklärung, Astanaer Erklärung, Astana-Deklaration, Astana-Prozesses, Astana-Format, Erklärung von Alma-Ata
  `,
};
