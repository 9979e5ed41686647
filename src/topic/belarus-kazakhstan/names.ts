import type { TopicNames } from '../topic.ts';

export const names: TopicNames = {
  site: 'Belarus–Kazakhstan in BelTA',
  feeds: {
    ru: {
      title: 'Беларусь — Казахстан: новости БЕЛТА',
      description: 'Сообщения БЕЛТА об отношениях Беларуси и Казахстана.',
    },
    be: {
      title: 'Беларусь — Казахстан: навіны БЕЛТА',
      description: 'Паведамленні БЕЛТА пра адносіны Беларусі і Казахстана.',
    },
    en: {
      title: 'Belarus–Kazakhstan: news from BelTA',
      description: 'What the news agency BelTA reports on relations between Belarus and Kazakhstan.',
    },
    de: {
      title: 'Belarus–Kasachstan: Nachrichten von BelTA',
      description: 'Was die Nachrichtenagentur BelTA über die Beziehungen zwischen Belarus und Kasachstan meldet.',
    },
    es: {
      title: 'Belarús–Kazajistán: noticias de BelTA',
      description: 'Lo que la agencia BelTA publica sobre las relaciones entre Belarús y Kazajistán.',
    },
    pl: {
      title: 'Białoruś–Kazachstan: wiadomości BELTA',
      description: 'Co agencja BELTA podaje o stosunkach Białorusi i Kazachstanu.',
    },
    zh: {
      title: '白俄罗斯与哈萨克斯坦：白通社新闻',
      description: '白俄罗斯通讯社关于白俄罗斯与哈萨克斯坦关系的报道。',
    },
  },
};
