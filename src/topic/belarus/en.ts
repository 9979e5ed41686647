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
    Kobrin, Luninets, Volkovysk, Slonim, Novogrudok, Navahrudak, Oshmyany, Ashmyany, Ostrovets, Astravets, Svisloch, Shklov, Krichev, Bykhov, Rogachev?, Rahachow, Zhitkovichi, Kalinkovichi, Khoiniki, Narovlya, Dobrush, Buda-Koshelevo, Chechersk, Lelchitsy, Petrikov?, Loyev
    Pruzhany, Ivatsevichi, Drogichin, Zhabinka, Malorita, Lyakhovichi, Gantsevichi, Stolin, Beloozersk, Braslav, Glubokoye, Postavy, Lepel?, Chashniki, Tolochin, Verkhnedvinsk, Miory, Dokshitsy, Ushachi, Liozno, Shumilino, Novolukoml, Volozhin, Vileyka, Vileika, Nesvizh, Nyasvizh, Kletsk, Kopyl, Stolbtsy, Logoisk, Smolevichi, Fanipol, Zaslavl, Pukhovichi, Maryina Gorka, Myadel, Lyuban, Starye Dorogi, Dzerzhinsk?, Barysaw
    Osipovichi, Klimovichi, Kostyukovichi, Mstislavl, Cherikov, Chausy, Belynichi, Klichev, Glusk, Khotimsk, Dribin, Zelva, Korelichi, Dyatlovo, Berestovitsa, Silichi, Mazyr, Barysau, Baranavichy, Salihorsk, Polatsk, Navapolatsk, Maladzyechna, Buinichi, Loshitsa
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
    Borimed, Belmedpreparaty, Minskintercaps, Belgazprombank, Belinvestbank, Belcoopsoyuz, Belkoopsoyuz, Belfarmprom, Belstat, Belpochta, BelVEB, Slodych, Spartak?, Belita, Marko?, Bellegmash, Agromash Lida?, Belinterfood
    Yanka Kupala, Janka Kupala, Kupala Theater, Kupala Theatre, Yakub Kolas, Bolshoi Theater of Belarus, Bolshoi Theatre of Belarus, Pesnyary, Bellesexport, BSEU, BSPU, BSTU, BSATU, BelSUT, PolesSU
  `,
  agency: `
    BelTA
  `,
  trap: `
    Minsk agreements, Minsk agreement, Minsk accords, Minsk Group, Minsk format : Minsk agreements, Minsk agreement, Minsk accords, Minsk Group, Minsk format
    Dinamo Minsk, Dynamo Minsk : Dinamo Minsk, Dynamo Minsk
  `,
};
