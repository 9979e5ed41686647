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
  `,
  trap: `
    acuerdos de Minsk, acuerdo de Minsk, Grupo de Minsk, formato de Minsk : Acuerdos de Minsk, Acuerdo de Minsk, Grupo de Minsk, formato de Minsk
    Dinamo Minsk, Dinamo de Minsk, Dynamo Minsk : Dinamo Minsk, Dinamo de Minsk, Dynamo Minsk
    BelTA : BelTA
  `,
};
