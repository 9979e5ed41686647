import type { SideLexicon } from '../topic.ts';

export const pl: SideLexicon = {
  country: `
    *kazach* : Kazachstan, Kazachstanu, kazachski, kazachstański, białorusko-kazachski, Kazach, Kazachowie, Północnokazachstański ! Kazań
    Kazasz*, kazask*, kazasc* : Kazaszka, kazaski, kazascy ! Kazań
    Kazak*?, Kazakstan* : Kazak, Kazakstan
  `,
  place: `
    stolic* Kazachstanu, kazach* stolic* : stolicy Kazachstanu, kazachskiej stolicy
    Astan(a|y|ie|ę|ą|o), astańsk*, Nur-Sułtan*, Nur-Sultan*, Nursułtan(ie|em)?, nursułtańsk*, Celinograd* : Astanie, Astaną, astański, Nur-Sułtanie, Nur-Sultan, Nursułtanie, nursułtański, Celinograd ! Astaniuk
    Ałmaty, Almaty, Ałma-A(ta|ty|cie|tę|tą), Alma-A(ta|ty|cie|tę|tą), ałmack*, ałmatyńsk* : Ałmaty, Almaty, Ałma-Acie, Ałma-Ata, Alma-Ata, ałmacki, ałmatyńskiego
    Szymken(t|tu|tem|cie), Czymken(t|tu|tem|cie), Czimken(t|tu|tem|cie) : Szymkencie, Szymkent, Czymkent, Czimkent
    Akmol*, akmolińsk*, Kokczetaw*, Koksze*, Kökszeta*, Stepnogorsk*, Szczuczyńsk*? : Akmoła, akmolińskim, Kokczetaw, Kokszetau, Kökszetau, Stepnogorsk, Szczuczyńsku
    Aktobe, Aktiubińsk*, Aktöbe, Atyrau, atyrausk*, Uralsk*?, zachodniokazachsta* : Aktobe, Aktiubińsku, Aktöbe, Atyrau, atyrauski, Uralsk, zachodniokazachstański
    Żambył*, żambylsk*, żambyłsk*, Taraz*?, Żetysu*, Taldykorgan*, Tałdykorgan* : Żambył, żambylski, żambyłski, Taraz, Żetysu, Taldykorgan, Tałdykorganie
    Karagand*, karagandyńsk*, karagandzk*, karagandsk*, Temirtau, Bałchasz* : Karagandzie, Karaganda, karagandyński, karagandzki, karagandski, Temirtau, Bałchasz
    Kustana*, kustanajsk*, Kostana*, kostanajsk*, Rudn(y|ym|ego)?, Lisakowsk*, Arkałyk* : Kustanaju, kustanajski, Kostanaj, kostanajski, Rudnym, Lisakowsk, Arkałyk
    Kyzyłord*, kyzyłordyńsk*, Mangysta*, Mangyst*, Aktau : Kyzyłordzie, Kyzyłorda, kyzyłordyński, Mangystau, Aktau
    północnokazachsta*, Pietropawł*, Petropawł* : północnokazachstański, Pietropawłowsk, Petropawł
    Pawłodar*, pawłodarsk*, Ekibastuz*, Ułytau, Żezkazgan*, Dżezkazgan*, Turkiestan*?, Turkistan*? : Pawłodarze, pawłodarski, Ekibastuz, Ułytau, Żezkazgan, Dżezkazgan, Turkiestan, Turkistan
    wschodniokazachsta*, Ust-Kamienogorsk*, Öskemen*, Seme(j|ju|jem|ja), Semipałatyńsk*, abajsk*, obw* Abaj* : wschodniokazachstański, Ust-Kamienogorsk, Öskemen, Semeju, Semipałatyńsk, abajskiego, obwód Abajski
    Chorgos*, Khorgos*, Horgos*, Konajew*, Dostyk*? : Chorgos, Khorgos, Horgos, Konajew, Dostyk
  `,
  body: `
    Akord(a|y|zie|ę)?, akim(|a|em|owi|owie|ów)?, akimat* : Akordzie, akim, akimatu
    Mażylis*, Madżylis*, Mażilis*, Medżlis*, tenge, Nauryz*?, dombr*, kiuj*, Dala Sazy, Samruk*, Bajterek*, Kurułtaj*? : Mażylisu, Madżylis, Mażilis, Medżlis, tenge, Nauryz, dombrze, kiuje, Dala Sazy, Samruk-Kazyna, Bajterek, Kurułtaj
  `,
  company: `
    KazMunajGaz*, KazMunayGas*, Kazatomprom*, KazTransOil*, Kazzinc*, Kazachmys*, Kazakhmys*, KazBelAZ*, KazBiełAZ*, Kaztechmasz* : KazMunajGaz, KazMunayGas, Kazatomprom, KazTransOil, Kazzinc, Kazachmys, Kazakhmys, KazBelAZ, KazBiełAZ, Kaztechmasz
    KTŻ, KTZ, Kazachstan Temir Żoły, KEGOC, QazTrade, QazTech*, Agromasz Holding*, Agromash Holding*, Agromaszholding*, SaryarkaAvtoProm*, SaryarkaAwtoProm*, Allur*?, KamLit* : KTŻ, KTZ, Kazachstan Temir Żoły, KEGOC, QazTrade, QazTech, Agromasz Holding KZ, Agromash Holding KZ, Agromaszholding, SaryarkaAvtoProm, SaryarkaAwtoProm, Allur, KamLit
    Air Astana, FlyArystan, SCAT, Qazaq Air, Uniwersyte* Nazarbajewa, Euroazjatyck* Uniwersyte* Narodow*, Eurazjatyck* Uniwersyte* Narodow*, Eurazjatyck* Narodow* Uniwersyte*, im Gumilowa, im Al-Farabiego, Filharmoni* im Kaszaubajewa : Air Astana, FlyArystan, SCAT, Qazaq Air, Uniwersytet Nazarbajewa, Euroazjatycki Uniwersytet Narodowy, Eurazjatyckim Uniwersytetem Narodowym, Eurazjatycki Narodowy Uniwersytet, im. Gumilowa, im. Al-Farabiego, Filharmonii im. Kaszaubajewa
    SK Farmacija, Teatr* Auezowa, Teatr* im Auezowa, Astana Opera, Opera Astana, Astana Balet
  `,
  pair: `
    białorusko-kaza*, kazachsko-białoru*, kazachstańsko-białoru*, kazasko-białoru* : białorusko-kazachski, białorusko-kazachstański, kazachsko-białoruski, kazachstańsko-białoruskiej, kazasko-białoruski
  `,
  agency: `
    Kazinform*
  `,
  trap: `
    Barys*, Nomad*?, grup* Astana, drużyn* Astana, ekip* Astana, Team Astana, Astana Qazaqstan, XDS Astana, FK Astana, FC Astana, Kajrat*, Kairat* : Barys, Nomad, grupy Astana, drużyna Astana, ekipa Astana, Team Astana, Astana Qazaqstan, XDS Astana, FK Astana, FC Astana, Kajrat, Kairat
    Rybakin(a|y|ie|ę|ą), Bublik*, Putincew(a|ej|ą) : Rybakina, Bublika, Putincewa
    Deklaracj* astańsk*, deklaracj* z Astany, deklaracj* Astany, proces* astańsk*, astańsk* deklaracj*, format* astańsk* : Deklaracja astańska, deklaracji z Astany, deklaracji Astany, procesu astańskiego, astańskiej deklaracji, formatu astańskiego
    Pietropawłowsk* Kamczack* : Pietropawłowsk Kamczacki
    Kazacz* : Kazaczok
  `,
};
