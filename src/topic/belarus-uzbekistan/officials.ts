import type { Official } from '../topic.ts';

/** Who speaks for Uzbekistan. To add somebody, add a row; to end a term, give `to`; nobody is ever removed, old items name them. */
export const officials: readonly Official[] = [
  {
    name: 'Shavkat Mirziyoyev',
    office: 'President',
    from: 2016,
    spelt: {
      ru: 'Мирзи(е|ё)ев(|а|у|ым|е)',
      be: 'Мірзіё*, Мірзіе*',
      en: 'Mirziyoyev, Mirziyoev',
      de: 'Mirsijojew*, Mirziyoyev*',
      es: 'Mirziyoyev, Mirziyoiev',
      pl: 'Mirzijojew*',
      zh: '米尔济约耶夫',
    },
  },
  {
    name: 'Abdulla Aripov',
    office: 'Prime Minister',
    from: 2016,
    spelt: {
      ru: 'Арипов(|а|у|ым|е)',
      be: 'Арыпа*',
      en: 'Aripov',
      de: 'Aripow*',
      es: 'Aripov',
      pl: 'Aripow*',
      zh: '阿里波夫',
    },
  },
  {
    name: 'Bakhtiyor Saidov',
    office: 'Foreign Minister',
    from: 2022,
    spelt: {
      ru: 'Бахтиер* Саидов*',
      be: 'Бахціёр* Саіда*',
      en: 'Bakhtiyor Saidov',
      de: 'Bachtijor Saidow*',
      es: 'Bajtiyor Saidov, Bakhtiyor Saidov',
      pl: 'Bachtijor* Saidow*',
      zh: '赛义多夫',
    },
  },
  {
    name: 'Rakhmatulla Nazarov',
    office: 'Ambassador to Belarus',
    from: 2022,
    spelt: {
      ru: 'Рахматулл* Назаров*',
      be: 'Рахматул* Назара*',
      en: 'Rakhmatulla Nazarov',
      de: 'Rachmatulla Nasarow*',
      es: 'Rajmatulla Nazarov',
      pl: 'Rachmatull* Nazarow*',
      zh: '纳扎罗夫',
    },
  },
];
