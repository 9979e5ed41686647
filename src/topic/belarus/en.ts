import type { SideLexicon } from '../topic.ts';

export const en: SideLexicon = {
  country: `
    *belarus*, Byelorussia*, Belorussia* : Belarus, Belarusian, Belarus's, Kazakh-Belarusian, Byelorussian, Belorussian
  `,
  place: `
    Belarusian capital, capital of Belarus, capital city of Belarus : Belarusian capital, capital of Belarus, capital city of Belarus
    Minsk* : Minsk, Minskers
    Brest, Vitebsk, Viciebsk, Gomel, Homel, Homiel, Grodno, Hrodna, Mogilev, Mahilyow, Zhodino, Zhodzina, Soligorsk, Baranovichi, Bobruisk, Babruysk, Orsha, Pinsk, Mozyr, Novopolotsk, Polotsk, Molodechno, Svetlogorsk, Rechitsa, Slutsk, Zhlobin, Borisov, Lida, Raubichi, Smorgon, Gorki?
    Great Stone, Belovezhskaya Pushcha, Bialowieza?, Khatyn, Brest Fortress
  `,
  body: `
    Oblast Executive Committee, Regional Executive Committee, City Executive Committee : Gomel Oblast Executive Committee, Regional Executive Committee, City Executive Committee
    House of Representatives?, Council of the Republic, National Assembly?, Belarusian People s Congress
    National Academy of Sciences?, Hi Tech Park, High Tech Park, BUCE, Palace of Independence
  `,
  company: `
    MTZ, MAZ, BelAZ, BELAZ, BMZ, MMZ, MZKT : MTZ, MAZ, BelAZ, BELAZ, BMZ, MMZ, MZKT
    Gomselmash, Lidselmash, Bobruiskagromash, Amkodor, Belshina, Mogilevliftmash, Belkommunmash, BelGee, Belaruskali, Belneftekhim, Naftan, Grodno Azot, Belgospishcheprom, Bellegprom, Bellesbumprom, Belavia, Beltelecom
    Savushkin, Santa Bremor, Kommunarka, Milavitsa, Atlant?, Peleng, Integral?, Planar?, Keramin, Conte?
    Minsk Tractor Works, Minsk Automobile Plant, Minsk Automobile Works, Minsk Tractor Plant, Development Bank of Belarus, Belarusbank, Belagroprombank
    BSU, BNTU, BSUIR, BSMU, Belagro, BELAGRO, TIBO, Slavianski Bazaar, Slavic Bazaar
  `,
  trap: `
    Minsk agreements, Minsk agreement, Minsk accords, Minsk Group, Minsk format : Minsk agreements, Minsk agreement, Minsk accords, Minsk Group, Minsk format
    Dinamo Minsk, Dynamo Minsk : Dinamo Minsk, Dynamo Minsk
    BelTA : BelTA
  `,
};
