import type { SideLexicon } from '../topic.ts';

export const pl: SideLexicon = {
  country: `
    *białoru* : Białoruś, Białorusi, białoruski, kazachsko-białoruski, Białorusin ! biały
  `,
  place: `
    białorusk* stolic*, stolic* Białorus* : białoruskiej stolicy, stolicy Białorusi
    Mińsk*, mińsk* : Mińsku, mińskiej, mińskie ! mina
    Brze(ść|ścia|ściu|ściem)?, brzesk*?, Witebs*, Homl(a|u|em), Homel*, homelsk*, Grodn(o|a|u|em|ie), grodzieńsk*, Mohyle(w|wa|wie|wem), mohylewsk*, Mohylow*, Żodzin*, Soligorsk*, Baranowicz*, Bobrujsk*, Orsz(a|y|ę)?, Pińsk*, Mozyrz*, Nowopołock*, Połock*, Mołodeczn*, Słuck*, Żłobin*, Borysow*, Lid(a|y|zie|ę)?, Raubicz*, smolewick*
    Wielki* Kamie*, Wielk* Kamie*, Puszcz* Białowiesk*, Chatyń, Chatyni
  `,
  body: `
    obwodow* komitet* wykonawcz*, Komitet* Wykonawcz*, miejsk* komitet* wykonawcz* : obwodowego komitetu wykonawczego, Komitetu Wykonawczego, miejski komitet wykonawczy
    Izb* Reprezentantów, Rad* Republiki, Zgromadzeni* Narodow*?, Narodow* Akademi* Nauk?, Park* Wysokich Technologii, Pałac* Niepodległości
  `,
  company: `
    MTZ, MAZ, BelAZ, BIEŁAZ, BiełAZ, BELAZ, BMZ, MMZ : MTZ, MAZ, BelAZ, BIEŁAZ, BiełAZ, BELAZ, BMZ, MMZ
    Gomselmasz*, Homselmasz*, Gomselmash*, Lidselmasz*, Bobrujskagromasz*, Amkodor*, Biełszyn*, Belszyn*, Mohylewliftmasz*, Biełkommunmasz*, Belkommunmasz*, BelGee, Biełaruśkali*, Belaruskali*, Biełnieftiechim*, Belneftechim*, Naftan*, Grodno Azot, Bellegprom*, Belavi(a|i|ę|ą), Biełavi(a|i|ę|ą)
    Sawuszkin*, Santa Bremor, Kommunark*, Milawic*
    Mińsk* Fabryk* Traktorów, Mińsk* Zakład* Traktorow*, Mińsk* Fabryk* Samochodów, Mińsk* Zakład* Samochodow*, Białorusk* Uniwersyte* Państwow*
    BUP?, BNTU, Belagro, BELAGRO, Biełagro
  `,
  trap: `
    porozumieni* mińsk*, mińsk* porozumie*, Mińsk Mazowiecki, Mińsk* Mazowieck*, Grup* Mińsk* : porozumienia mińskie, mińskich porozumień, Mińsk Mazowiecki, Mińsku Mazowieckim, Grupy Mińskiej
    Dynam(o|a) Mińsk, Dinam(o|a) Mińsk : Dynamo Mińsk, Dinamo Mińsk
    BELTA, BelTA : BELTA, BelTA
  `,
};
