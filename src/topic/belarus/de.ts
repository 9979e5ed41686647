import type { SideLexicon } from '../topic.ts';

export const de: SideLexicon = {
  country: `
    *belarus* : Belarus, belarussische, kasachisch-belarussisch, Belarussen, Belarusse
    Weissrussland*, weissrussisch*, Weissruss* : Weißrussland, weißrussische, Weißrussen, Weissrusse
    belorussisch* : belorussische
  `,
  place: `
    belarussisch* Hauptstadt, Hauptstadt von Belarus, Hauptstadt der Republik Belarus : belarussischen Hauptstadt, Hauptstadt von Belarus, Hauptstadt der Republik Belarus
    Minsk*, Minsker* : Minsk, Minsker
    Brest, Brester, Witebsk*, Gomel, Gomeler, Homel, Grodno, Grodnoer, Hrodna, Mogiljow*, Mogilew*, Mahiljou, Schodino, Soligorsk*, Baranowitschi, Bobruisk*, Orscha, Pinsk, Mosyr, Nowopolozk, Polozk, Molodetschno, Swetlogorsk, Sluzk, Schlobin, Borissow, Lida, Raubitschi
    Great Stone, Grosser Stein, Grossen Stein, Belowescher Heide, Chatyn, Brester Festung
    Molodetschno*, Kobrin*, Luninez, Wolkowysk*, Smorgon*, Slonim*, Nowogrudok*, Oschmjany*, Ostrowez*, Swislotsch*, Schklow*, Kritschew*, Bychow*, Rogatschow*, Rogatschew*, Schitkowitschi*, Kalinkowitschi*, Choiniki*, Narowlja*, Dobrusch*, Buda-Koscheljowo, Tschetschersk*, Leltschizy, Petrikow?, Retschiza*, Retschyza
    Pruschany*, Iwazewitschi*, Drogitschin*, Schabinka*, Malorita*, Ljachowitschi*, Ganzewitschi*, Stolin*, Beloosjorsk*, Braslaw*, Glubokoje, Postawy, Lepel?, Lepeler, Tschaschniki*, Tolotschin*, Werchnedwinsk*, Miory, Dokschizy, Uschatschi, Liosno, Schumilino, Woloschin, Wileika*, Neswisch*, Njaswisch*, Klezk*, Kopyl*, Stolbzy*, Logoisk*, Smolewitschi*, Fanipol*, Saslawl*, Puchowitschi, Marjina Gorka, Mjadel*, Ljuban*, Staryje Dorogi
    Ossipowitschi*, Osipowitschi*, Klimowitschi*, Kostjukowitschi*, Mstislawl*, Tscherikow*, Tschaussy, Belynitschi*, Klitschew*, Glusk*, Chotimsk*, Selwa, Korelitschi*, Djatlowo, Berestowiza*, Silitschi, Borissower, Borisow?, Baranowitscher, Polozker, Mosyrer, Lidaer, Schodinoer, Orschaer, Minskerin*
  `,
  body: `
    Gebietsexekutivkomitee*, Stadtexekutivkomitee*, Kreisexekutivkomitee* : Gebietsexekutivkomitees, Stadtexekutivkomitee, Kreisexekutivkomitee
    Reprasentantenhaus*?, Reprasentantenkammer*, Rat* der Republik, Nationalversammlung*?, Volksversammlung*?
    Nationale Akademie der Wissenschaften, Nationalen Akademie der Wissenschaften, Park der Hochtechnologien, Palast der Unabhangigkeit
  `,
  company: `
    MTZ, MTS?, MAZ, MAS?, BelAZ, BELAZ, BMZ, MMZ : MTZ, MTS, MAZ, MAS, BelAZ, BELAZ, BMZ, MMZ
    Gomselmasch, Gomselmash, Lidselmasch, Bobruiskagromasch, Amkodor, Belschina, Belshina, Mogiljowliftmasch, Belkommunmasch, BelGee, Belaruskali, Belneftechim, Naftan, Grodno Asot, Grodno Azot, Belgospischtscheprom, Bellegprom, Belavia
    Sawuschkin, Savushkin, Santa Bremor, Kommunarka, Milawiza, Milavitsa, Atlant?, Peleng
    Minsker Traktorenwerk*, Minsker Automobilwerk*, Belarusbank, Belagroprombank, Entwicklungsbank?
    BGU?, BNTU, BSU, Belagro, BELAGRO, Slawischer Basar
    Borimed, Belmedpreparaty, Belgasprombank, Belinvestbank, Belkoopsojus, Belfarmprom, Belstat, BelVEB, Slodytsch, Belita, Bellesbumprom, MZKT, Horizont Holding, Keramin, Minsker Arena
    Janka Kupala, Kupala Theater*, Kupalatheater*, Jakub Kolas, Bolschoi Theater Belarus, Pesnjary, Wassil Bykau, BSUIR, BGUIR
  `,
  agency: `
    BelTA
  `,
  trap: `
    Minsker Abkommen*, Minsker Vereinbarung*, Minsker Gruppe, Minsker Format : Minsker Abkommens, Minsker Vereinbarungen, Minsker Gruppe, Minsker Format
    Dinamo Minsk, Dynamo Minsk : Dinamo Minsk, Dynamo Minsk
  `,
};
