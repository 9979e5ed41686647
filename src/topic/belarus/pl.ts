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
    Kobry(ń|nia|niu|ński|ńskiej|ńskiego), Łunin(iec|iecki|ieckiego|ca|cu), Wołkowysk*, Smorgoni*, Smorgoń*, Słonim*, Nowogród(ek|ku|ka), Nowogródczy*, Oszmian*, Ostrowi(ec|ecki|eckiej)?, Swisłocz*, Szkłow*, Szkłów, Krycz(ew|ewa|ewie), Kryczów, Bychow*, Bychów, Rohaczow*, Rohaczew*, Rohaczów, Rogaczow*, Żytkowicz*, Kalinkowicz*, Chojnik(i|ach)?, Narowl*, Dobrusz*, Rzeczyc(a|y|ę|ą)?, rzeczyck*, Swietłogorsk*, Czeczersk*, Lelczyc*, Petryk(ów|owa|owie)
    Prużan*, Iwacewicz*, Drohiczyn*?, Żabink*, Małoryt*, Lachowicz*, Hancewicz*, Stolin*, Biełooziorsk*, Brasław*, ^Postaw(y|ach)?, Lepel*, Czaśnik*, Tołoczyn*, Wierchniedwińsk*, Dokszyc*, Uszacz*, Wołożyn*, Wilejk*, Nieśwież*, Kleck*, Kopyl*, Stołpc*, Stołbc*, Łohojsk*, Łogojsk*, Smolewicz*, Fanipol*, Zasław*, Puchowicz*, Miadzioł*, Miadziel*, Lubań*?, lidzk*, orszańsk*, borysowsk*, mozyrsk*, witebsk*, brzeski*?, Witebszczy*, Grodzieńszczy*, Homelszczy*, Mohylewszczy*
    Osipowicz*, Klimowicz(e|ach)?, Kostiukowicz*, Mścisław(l|ia|iu)*?, Czeryk(ów|owa|owie), Czausy, Czausach, Białynicz*, Bielynicz*, Kliczew*, Klicz(ów|owa), Głusk*, Chocimsk*, Zelw*, Korelicz*, Diatłow*, Zdzięcioł*, Brzostowic*, Sylicz*, mińszczan*
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
    Borimied, Borimed, Bielmiedprieparaty, Belmedpreparaty, Biełgazprombank, Biełinwestbank, Biełkoopsojuz*, Biełstat*, Slodycz, Biełlesbumprom*, MZKT, Keramin*, Biełagroprombank*, Biełarusbank*, Biełgospiszczeprom*
    Jank* Kupał*, Teatr* Kupały, Jakub* Kołas*, Pieśniar(y|ów|ami), Wasil* Byka(ŭ|u|ua), BUIR, BPUN
  `,
  agency: `
    BELTA, BelTA
  `,
  trap: `
    porozumieni* mińsk*, mińsk* porozumie*, Mińsk Mazowiecki, Mińsk* Mazowieck*, Grup* Mińsk* : porozumienia mińskie, mińskich porozumień, Mińsk Mazowiecki, Mińsku Mazowieckim, Grupy Mińskiej
    Dynam(o|a) Mińsk, Dinam(o|a) Mińsk : Dynamo Mińsk, Dinamo Mińsk
  `,
};
