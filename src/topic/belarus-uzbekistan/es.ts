import type { SideLexicon } from '../topic.ts';

export const es: SideLexicon = {
  country: `
    *uzbek*, *uzbequ* : Uzbekistán, uzbeko, uzbeka, uzbekos, belaruso-uzbeko, uzbequistano
  `,
  place: `
    Taskent, Tashkent, Samarcanda, Samarkanda, Bujara, Jiva?, Jorezm, Corasmia, Andijan, Andiyan, Namangan, Fergana, Kokand, Navoi? : Taskent, Tashkent, Samarcanda, Samarkanda, Bujará, Jiva, Jorezm, Corasmia, Andiján, Andiyán, Namangán, Ferganá, Kokand, Navoí
    Karakalpak*, Nukus, Surjandaria, Kashkadaria, Sirdaria, Jizaj, Termez : Karakalpakistán, Nukus, Surjandariá, Kashkadariá, Sirdaria, Jizaj, Termez
  `,
  body: `
    Oliy Majlis, Oli Mazhlis : Oliy Majlis, Oli Mazhlis
  `,
  company: `
    UzAuto, Uzbekneftegaz, Uzbekistan Airways : UzAuto, Uzbekneftegaz, Uzbekistan Airways
  `,
  pair: `
    belarus* uzbek*, uzbek* belarus*, uzbek* bielorrus*, bielorrus* uzbek* : belaruso-uzbeko, uzbeko-belaruso, uzbeko-bielorruso, bielorruso-uzbeka
  `,
  trap: `
    Pajtakor, Humo de Taskent : Pajtakor, Humo de Taskent
  `,
};
