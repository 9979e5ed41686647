import type { TopicNames } from '../topic.ts';

export const names: TopicNames = {
  site: 'Belarus–Uzbekistan in BelTA',
  feeds: {
    ru: {
      title: 'Беларусь — Узбекистан: новости БЕЛТА',
      description: 'Сообщения БЕЛТА об отношениях Беларуси и Узбекистана.',
    },
    be: {
      title: 'Беларусь — Узбекістан: навіны БЕЛТА',
      description: 'Паведамленні БЕЛТА пра адносіны Беларусі і Узбекістана.',
    },
    en: {
      title: 'Belarus–Uzbekistan: news from BelTA',
      description: 'What the news agency BelTA reports on relations between Belarus and Uzbekistan.',
    },
    de: {
      title: 'Belarus–Usbekistan: Nachrichten von BelTA',
      description: 'Was die Nachrichtenagentur BelTA über die Beziehungen zwischen Belarus und Usbekistan meldet.',
    },
    es: {
      title: 'Belarús–Uzbekistán: noticias de BelTA',
      description: 'Lo que la agencia BelTA publica sobre las relaciones entre Belarús y Uzbekistán.',
    },
    pl: {
      title: 'Białoruś–Uzbekistan: wiadomości BELTA',
      description: 'Co agencja BELTA podaje o stosunkach Białorusi i Uzbekistanu.',
    },
    zh: {
      title: '白俄罗斯与乌兹别克斯坦：白通社新闻',
      description: '白俄罗斯通讯社关于白俄罗斯与乌兹别克斯坦关系的报道。',
    },
  },
};
