import type { SideLexicon } from '../topic.ts';

export const pl: SideLexicon = {
  country: `
    *uzbek* : Uzbekistan, Uzbekistanu, Uzbek, białorusko-uzbekistański
    *uzbeck*, Uzbecy, Uzbeczk* : uzbecki, białorusko-uzbecki, Uzbecy, Uzbeczka
  `,
  place: `
    Taszken*, taszkenck*, Samarkand*, samarkandzk*, Buchar(a|y|ze|ę|ą), Chiw(a|y|ie|ę)?, Chorezm*, Andiżan*, Namangan*, Fergan*, fergańsk*, Kokand* : Taszkencie, taszkencki, Samarkandzie, samarkandzki, Bucharze, Chiwie, Chorezm, Andiżanie, Namanganie, Ferganie, fergański, Kokand
    Karakałpa*, Nukus*, Surchandari*, Kaszkadari*, Syrdari*, Dżyzak*, Termez* : Karakałpacji, Nukusie, Surchandarii, Kaszkadarii, Syrdarii, Dżyzak, Termezie
  `,
  body: `
    Olij Madżlis*, Olij Mażlis*, hokim*, chokim* : Olij Madżlisu, Olij Mażlis, hokim, chokimiat
  `,
  company: `
    UzAuto, Uzbekneftegaz, Uzbekistan Airways : UzAuto, Uzbekneftegaz, Uzbekistan Airways
  `,
  pair: `
    białorusko-uzbe*, uzbecko-białoru* : białorusko-uzbecki, uzbecko-białoruski
  `,
  trap: `
    Pachtakor*, Humo Taszkent, Humo : Pachtakor, Humo Taszkent, Humo
  `,
};
