import type { SideLexicon } from '../topic.ts';

export const es: SideLexicon = {
  country: `
    *belarus*, *bielorrus* : Belarús, belaruso, bielorrusa, Bielorrusia, kazajo-bielorruso
  `,
  place: `
    capital belarus*, capital bielorrus*, capital de Belarus, capital de Bielorrusia : capital belarusa, capital bielorrusa, capital de Belarús, capital de Bielorrusia
    Minsk, minsken* : Minsk, minskenses
    Brest, Vitebsk, Gomel, Grodno, Moguiliov, Moguilev, Mogilev, Mogiliov, Zhodino, Yodino, Soligorsk, Baranovichi, Bobruisk, Orsha, Pinsk, Mozyr, Novopolotsk, Polotsk, Slutsk, Zhlobin, Borisov, Lida, Raubichi
    Gran Piedra, Great Stone, Belovezhskaya Pushcha, Jatyn
    Molodechno, Kobrin, Luninets, Volkovysk, Smorgon, Slonim, Novogrudok, Oshmiany, Oshmyany, Ostrovets, Svisloch, Shklov, Krichev, Byjov, Bykhov, Rogachov?, Rogachev?, Zhitkovichi, Kalinkovichi, Joiniki, Narovlia, Dobrush, Buda-Koshelevo, Chechersk, Lelchitsi, Petrikov?, Rechitsa, Svetlogorsk
    Pruzhani, Pruzhany, Ivatsevichi, Droguichin, Drogichin, Zhabinka, Malorita, Liajovichi, Gantsevichi, Stolin, Beloozersk, Braslav, Postavi, Postavy, Lepel?, Chashniki, Tolochin, Verjnedvinsk, Miori, Miory, Dokshitsi, Ushachi, Liozno, Shumilino, Volozhin, Vileika, Nesvizh, Kletsk, Kopil?, Stolbtsi, Stolbtsy, Logoisk, Smolevichi, Fanipol, Zaslavl, Pujovichi, Marina Gorka, Miadel, Liuban, Starie Dorogui
    Osipovichi, Klimovichi, Kostiukovichi, Mstislavl, Cherikov, Chausi, Chausy, Belinichi, Klichev, Glusk, Jotimsk, Zelva, Korelichi, Diatlovo, Berestovitsa, Silichi, Baranavichi, Homel, Hrodna, Mahiliou, Babruisk, Mazir, Barisau, Viciebsk
  `,
  body: `
    Comite Ejecutivo (Regional|Urbano|Municipal)?, Camara de Representantes, Consejo de la Republica, Asamblea Nacional?, Asamblea Popular?
    Academia Nacional de Ciencias?, Parque de Altas Tecnologias, Palacio de la Independencia
  `,
  company: `
    MTZ, MAZ, BelAZ, BELAZ, BMZ, MMZ : MTZ, MAZ, BelAZ, BELAZ, BMZ, MMZ
    Gomselmash, Lidselmash, Bobruiskagromash, Amkodor, Belshina, Mogilevliftmash, Belkommunmash, BelGee, Belaruskali, Belneftejim, Belneftekhim, Naftan, Grodno Azot, Bellegprom, Belavia
    Savushkin, Santa Bremor, Kommunarka, Milavitsa, Atlant?, Peleng
    Planta de Tractores de Minsk, Fabrica de Tractores de Minsk, Planta de Automoviles de Minsk, Fabrica de Automoviles de Minsk
    BSU, BNTU, Belagro, BELAGRO
    Borimed, Belmedpreparaty, Belgazprombank, Belinvestbank, Belcoopsoyuz, Belfarmprom, Belstat, BelVEB, Slodych, Belita, Bellesbumprom, MZKT, Keramin, Belgospischeprom
    Yanka Kupala, Teatro Kupala, Yakub Kolas, Pesniary, Pesniari, Vasil Bykov, BSUIR, BSMU, Belarusbank, Belagroprombank
  `,
  agency: `
    BelTA
  `,
  trap: `
    acuerdos de Minsk, acuerdo de Minsk, Grupo de Minsk, formato de Minsk : Acuerdos de Minsk, Acuerdo de Minsk, Grupo de Minsk, formato de Minsk
    Dinamo Minsk, Dinamo de Minsk, Dynamo Minsk : Dinamo Minsk, Dinamo de Minsk, Dynamo Minsk
  `,
};
