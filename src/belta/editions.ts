import { listingPage } from './paths.ts';

/** The seven language editions, in the order in which they are listed everywhere. */
export const EDITIONS = ['ru', 'be', 'en', 'de', 'es', 'pl', 'zh'] as const;

export type Edition = (typeof EDITIONS)[number];

export type Script = 'cyrillic' | 'latin' | 'han';

/** What is known of one edition's site. Evidence and its grade: docs/site.md. How to add one: docs/editions.md. */
export interface EditionSite {
  readonly edition: Edition;
  /** RFC 5646 tag of the texts. */
  readonly language: string;
  /** The language's own name for itself, for pages and OPML. */
  readonly nativeName: string;
  /** What the site calls itself in titles, in any part. */
  readonly siteNames: readonly string[];
  /** Host of published links. */
  readonly host: string;
  /** Every host that serves this edition, the canonical one first; nothing else is ever fetched. */
  readonly hosts: readonly string[];
  /** The script most letters of a headline are written in. */
  readonly script: Script;
  /** Small words of the language that no other edition's language has. */
  readonly functionWords: readonly string[];
  /** Path segments of rubrics and the labels the site shows; the label is used where a page shows none. */
  readonly sections: Readonly<Record<string, string>>;
  /** The listing of all news, and the path of its page N, which answers with a bare fragment. */
  readonly listingPath: string;
  readonly listingPage: (page: number) => string;
  /** Rubric pages to read when the listing fails, the most productive first. */
  readonly sectionPaths: readonly string[];
  /** Feed paths to try when the listing fails, in order. */
  readonly rssPaths: readonly string[];
  /** January to December, each in every form the site may show, lower case without a final dot, the full form first. */
  readonly months: readonly (readonly string[])[];
  /** Today and yesterday, as a listing may head its days. */
  readonly relativeDays: readonly [string, string];
  /** How a news text opens: place, day, agency. Anchored at the start; named groups `day` and `month` where it tells them. */
  readonly dateline: RegExp;
  /** Beginnings of blocks that stand after an article's end and never inside one. */
  readonly endTexts: readonly string[];
  /** Headings of what readers write below an article. */
  readonly commentTexts: readonly string[];
  /** Headings of links to other stories, which may stand inside a body. */
  readonly readAlso: readonly string[];
  /** Labels of advertising. */
  readonly adLabels: readonly string[];
  /** Words that speak to the reader, as advertising does and news outside quotations does not. */
  readonly address: RegExp;
}

/** `MINSK, 8. April (BelTA) –`, with the site's typing errors: a semicolon for the comma, a hyphen for the dash. */
const DATELINE_UPPER =
  /^(?:[\p{L}]{6,15}\s*(?:\([^)]{2,30}\))?[\s.:–—-]+)?(?<place>\p{Lu}[\p{L}\s.,'’()/-]{1,60}?)[,;]\s*(?<day>\d{1,2})\.?\s*(?:de\s+)?(?<month>\p{L}{3,12})\.?\s*\(\s*bel\s?ta[^)]{0,40}\)\s*\.?\s*[–—-]?\s*/iu;

/** `17 апреля, Минск /Корр. БЕЛТА/.` */
const DATELINE_SLASHES =
  /^(?<day>\d{1,2})\s*(?<month>\p{L}{3,12})\.?\s*,\s*(?<place>[^/\n]{2,80}?)\s*\/[^/\n]{0,60}(?:бел\s?та|bel\s?ta)[^/\n]{0,30}\/\s*\.?\s*[–—-]?\s*/iu;

/** `白通社明斯克12 月 24 日电 白通社报道。` */
const DATELINE_HAN =
  /^\s*(?:【?白通社】?)?\s*(?<place>[\p{Script=Han}·]{0,15}?)\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日\s*电\s*[。,\uff0c、:\uff1a]?\s*(?:白通社报道\s*[。,\uff0c:\uff1a]?\s*)?/u;

const MONTHS_RU = [
  ['января', 'январь', 'янв'],
  ['февраля', 'февраль', 'фев', 'февр'],
  ['марта', 'март', 'мар'],
  ['апреля', 'апрель', 'апр'],
  ['мая', 'май'],
  ['июня', 'июнь', 'июн'],
  ['июля', 'июль', 'июл'],
  ['августа', 'август', 'авг'],
  ['сентября', 'сентябрь', 'сен', 'сент'],
  ['октября', 'октябрь', 'окт'],
  ['ноября', 'ноябрь', 'ноя', 'нояб'],
  ['декабря', 'декабрь', 'дек'],
];

const MONTHS_BE = [
  ['студзеня', 'студзень', 'сту', 'студ'],
  ['лютага', 'люты', 'лют'],
  ['сакавіка', 'сакавік', 'сак'],
  ['красавіка', 'красавік', 'кра', 'крас'],
  ['мая', 'травеня', 'май', 'травень'],
  ['чэрвеня', 'чэрвень', 'чэр', 'чэрв'],
  ['ліпеня', 'ліпень', 'ліп'],
  ['жніўня', 'жнівень', 'жні'],
  ['верасня', 'верасень', 'вер'],
  ['кастрычніка', 'кастрычнік', 'кас'],
  ['лістапада', 'лістапад', 'ліс'],
  ['снежня', 'снежань', 'сне', 'снеж'],
];

const MONTHS_EN = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const MONTHS_DE = [
  ['januar', 'jänner', 'jan', 'jän'],
  ['februar', 'feb', 'febr'],
  ['märz', 'maerz', 'mrz', 'mär'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

/** `septriembre` is the site's own spelling (2024-09). */
const MONTHS_ES = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'septriembre', 'setiembre', 'sep', 'sept', 'set'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
];

const MONTHS_PL = [
  ['stycznia', 'styczeń', 'sty'],
  ['lutego', 'luty', 'lut'],
  ['marca', 'marzec', 'mar'],
  ['kwietnia', 'kwiecień', 'kwi'],
  ['maja', 'maj'],
  ['czerwca', 'czerwiec', 'cze'],
  ['lipca', 'lipiec', 'lip'],
  ['sierpnia', 'sierpień', 'sie'],
  ['września', 'wrzesień', 'wrz'],
  ['października', 'październik', 'paź'],
  ['listopada', 'listopad', 'lis'],
  ['grudnia', 'grudzień', 'gru'],
];

const MONTHS_ZH = [
  ['一月'],
  ['二月'],
  ['三月'],
  ['四月'],
  ['五月'],
  ['六月'],
  ['七月'],
  ['八月'],
  ['九月'],
  ['十月'],
  ['十一月'],
  ['十二月'],
];

/** What every edition has under its host. */
const addressesOf = (host: string) => ({
  host,
  hosts: [host, `www.${host}`, `m.${host}`],
  listingPath: '/all_news/',
  listingPage,
  rssPaths: ['/rss'],
});

export const SITES: Readonly<Record<Edition, EditionSite>> = {
  ru: {
    edition: 'ru',
    language: 'ru',
    nativeName: 'Русский',
    ...addressesOf('belta.by'),
    siteNames: ['БЕЛТА', 'Белорусское телеграфное агентство', 'Новости Беларуси', 'Новости'],
    script: 'cyrillic',
    functionWords: 'и из что его также это или при для как она они был'.split(' '),
    sections: {
      president: 'Президент',
      politics: 'Политика',
      economics: 'Экономика',
      society: 'Общество',
      regions: 'Регионы',
      incident: 'Происшествия',
      tech: 'Технологии',
      world: 'В мире',
      culture: 'Культура',
      sport: 'Спорт',
      events: 'События',
      kaleidoscope: 'Калейдоскоп',
      comments: 'Комментарии',
      opinions: 'Мнения',
      interview: 'Интервью',
      columnists: 'Колумнисты',
      photonews: 'Фотохроника',
      infographica: 'Инфографика',
      video: 'Видео',
    },
    sectionPaths: [
      '/economics/',
      '/politics/',
      '/president/',
      '/society/',
      '/regions/',
      '/world/',
      '/culture/',
      '/sport/',
    ],
    rssPaths: ['/rss', '/rss/all'],
    months: MONTHS_RU,
    relativeDays: ['Сегодня', 'Вчера'],
    dateline: DATELINE_SLASHES,
    commentTexts: ['Комментарии', 'Оставить комментарий', 'Добавить комментарий'],
    endTexts: [
      'Топ-новости',
      'Свежие новости Беларуси',
      'Подписывайтесь на',
      'Следите за нами',
      'Читайте нас в',
      'Мы в соцсетях',
      'Наш канал в',
    ],
    readAlso: ['Читайте также', 'Смотрите также', 'По теме', 'Новости по теме', 'Другие новости'],
    adLabels: [
      'Реклама',
      'На правах рекламы',
      'Промо',
      'Партнерский материал',
      'Партнёрский материал',
      'Спонсорский материал',
    ],
    address: /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?!ингтон)\p{L}{0,3})(?!\p{L})/iu,
  },
  be: {
    edition: 'be',
    language: 'be',
    nativeName: 'Беларуская',
    ...addressesOf('blr.belta.by'),
    siteNames: ['Беларускае тэлеграфнае агенцтва', 'Навіны Беларусі', 'Навіны'],
    script: 'cyrillic',
    functionWords: 'і ў з што яго таксама гэта або пры аб як яна яны быў'.split(' '),
    sections: {
      president: 'Прэзідэнт',
      politics: 'Палітыка',
      economics: 'Эканоміка',
      society: 'Грамадства',
      regions: 'Рэгіёны',
      incident: 'Здарэнні',
      world: 'У свеце',
      culture: 'Культура',
      sport: 'Спорт',
      comments: 'Каментарыі',
      photonews: 'Фотахроніка',
      video: 'Відэа',
    },
    sectionPaths: ['/economics/', '/politics/', '/president/', '/society/'],
    months: MONTHS_BE,
    relativeDays: ['Сёння', 'Учора'],
    dateline: DATELINE_SLASHES,
    commentTexts: ['Каментарыі', 'Каментары', 'Пакінуць каментарый', 'Дадаць каментарый'],
    endTexts: [
      'Топ-навіны',
      'Свежыя навіны Беларусі',
      'Падпісвайцеся на',
      'Сачыце за намі',
      'Чытайце нас у',
      'Мы ў сацсетках',
      'Наш канал у',
    ],
    readAlso: ['Чытайце таксама', 'Глядзіце таксама', 'Па тэме', 'Навіны па тэме'],
    adLabels: ['Рэклама', 'На правах рэкламы', 'Прома', 'Партнёрскі матэрыял'],
    address: /(?<!\p{L})(?:вы|вас|вам|вамі|ваш(?!ынгтон)\p{L}{0,3})(?!\p{L})/iu,
  },
  en: {
    edition: 'en',
    language: 'en',
    nativeName: 'English',
    ...addressesOf('eng.belta.by'),
    siteNames: [
      'BelTA',
      'Belarusian Telegraph Agency',
      'Belarus News Agency',
      'Belarus News',
      'News from Belarus',
      "Belarus' news",
      'News Agency',
      'News',
    ],
    script: 'latin',
    functionWords: 'the of and with from by for that was has will'.split(' '),
    sections: {
      president: 'President',
      politics: 'Politics',
      economics: 'Economy',
      society: 'Society',
      culture: 'Culture',
      sport: 'Sport',
      opinions: 'Opinions',
      photonews: 'Photo news',
      video: 'Video',
    },
    sectionPaths: ['/economics/', '/politics/', '/president/', '/society/'],
    months: MONTHS_EN,
    relativeDays: ['Today', 'Yesterday'],
    dateline: DATELINE_UPPER,
    commentTexts: ['Comments', 'Leave a comment', 'Add a comment'],
    endTexts: [
      'Follow us on',
      'Recent news from Belarus',
      'Top news',
      'Subscribe to us',
      'Subscribe to our',
      'Join our channel',
    ],
    readAlso: ['Read also', 'Also read', 'See also', 'Related news', 'Related articles', 'More on this topic'],
    adLabels: ['Advertisement', 'Advertising', 'Ad', 'Sponsored', 'Sponsored content', 'Partner content', 'Promoted'],
    address: /(?<!\p{L})your?s?(?!\p{L})/iu,
  },
  de: {
    edition: 'de',
    language: 'de',
    nativeName: 'Deutsch',
    ...addressesOf('deu.belta.by'),
    siteNames: [
      'Belarussische Telegrafenagentur',
      'Telegrafenagentur',
      'Nachrichtenagentur',
      'Nachrichten aus Belarus',
      'Nachrichten',
    ],
    script: 'latin',
    functionWords: 'der die das und mit für von den im zu auf wird'.split(' '),
    sections: {
      president: 'Präsident',
      politics: 'Politik',
      economics: 'Wirtschaft',
      society: 'Gesellschaft',
      culture: 'Kultur',
      sport: 'Sport',
      opinions: 'Meinungen',
      photonews: 'Fotochronik',
      video: 'Video',
    },
    sectionPaths: ['/economics/', '/politics/', '/president/', '/society/', '/sport/'],
    months: MONTHS_DE,
    relativeDays: ['Heute', 'Gestern'],
    dateline: DATELINE_UPPER,
    commentTexts: ['Kommentare', 'Kommentar schreiben', 'Kommentar hinterlassen'],
    endTexts: [
      'Abonnieren Sie uns',
      'Abonnieren Sie unseren',
      'Letzte Nachrichten aus Belarus',
      'Folgen Sie uns',
      'Top-Nachrichten',
    ],
    readAlso: ['Lesen Sie auch', 'Siehe auch', 'Mehr zum Thema', 'Zum Thema', 'Weitere Nachrichten'],
    adLabels: ['Anzeige', 'Werbung', 'Gesponsert', 'Sponsored Post'],
    address:
      /(?<=[\p{L},] )(?:Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|(?<!\p{L})(?:dich|dein\p{L}{0,2}|euch|eure?[mnrs]?)(?!\p{L})/u,
  },
  es: {
    edition: 'es',
    language: 'es',
    nativeName: 'Español',
    ...addressesOf('esp.belta.by'),
    siteNames: ['Agencia Telegráfica Belarusa', 'Agencia de noticias', 'Noticias de Belarús', 'Noticias'],
    script: 'latin',
    functionWords: 'el los las del y con por para una que fue'.split(' '),
    sections: {
      president: 'Presidente',
      politics: 'Política',
      economics: 'Economía',
      society: 'Sociedad',
      culture: 'Cultura',
      sport: 'Deporte',
      opinions: 'Opiniones',
      photonews: 'Fotos',
      video: 'Vídeo',
    },
    sectionPaths: ['/economics/', '/politics/', '/president/', '/society/'],
    months: MONTHS_ES,
    relativeDays: ['Hoy', 'Ayer'],
    dateline: DATELINE_UPPER,
    commentTexts: ['Comentarios', 'Deja un comentario', 'Dejar un comentario', 'Añadir un comentario'],
    endTexts: ['Síguenos en', 'Últimas Noticias de Belarús', 'Suscríbete', 'Suscríbase', 'Noticias principales'],
    readAlso: ['Lea también', 'Lee también', 'Léase también', 'Véase también', 'Ver también', 'Noticias relacionadas'],
    adLabels: ['Publicidad', 'Anuncio', 'Patrocinado', 'Contenido patrocinado'],
    address: /(?<!\p{L})(?:usted(?:es)?|tus?|ti|contigo)(?!\p{L})/iu,
  },
  pl: {
    edition: 'pl',
    language: 'pl',
    nativeName: 'Polski',
    ...addressesOf('pol.belta.by'),
    siteNames: ['Białoruska Agencja Telegraficzna', 'Agencja informacyjna', 'Wiadomości z Białorusi', 'Wiadomości'],
    script: 'latin',
    functionWords: 'w z się na do dla oraz przez od i jest które'.split(' '),
    sections: {
      president: 'Prezydent',
      politics: 'Polityka',
      economics: 'Gospodarka',
      society: 'Społeczeństwo',
      culture: 'Kultura',
      sport: 'Sport',
      opinions: 'Opinie',
      photonews: 'Fotokronika',
      video: 'Wideo',
    },
    sectionPaths: ['/economics/', '/politics/', '/president/', '/society/'],
    months: MONTHS_PL,
    relativeDays: ['Dzisiaj', 'Wczoraj'],
    dateline: DATELINE_SLASHES,
    commentTexts: ['Komentarze', 'Dodaj komentarz', 'Zostaw komentarz'],
    endTexts: [
      'TOP wiadomości',
      'Świeże wiadomości z Białorusi',
      'Obserwuj nas',
      'Śledź nas',
      'Subskrybuj nas',
      'Subskrybuj nasz',
    ],
    readAlso: ['Czytaj także', 'Czytaj też', 'Czytaj również', 'Zobacz także', 'Zobacz też', 'Przeczytaj także'],
    adLabels: ['Reklama', 'Materiał sponsorowany', 'Materiał partnera', 'Artykuł sponsorowany'],
    address: /(?<!\p{L})(?:twój|two(?:ja|je|im|ich|jej|jego)|ciebie|tobie|wasz\p{L}{0,3}|państwu|państwem)(?!\p{L})/iu,
  },
  zh: {
    edition: 'zh',
    language: 'zh-Hans',
    nativeName: '中文',
    ...addressesOf('chn.belta.by'),
    siteNames: ['白通社', '白罗斯通讯社', '白俄罗斯通讯社', '白俄罗斯国家通讯社', '白俄罗斯新闻', '白罗斯新闻', '新闻'],
    script: 'han',
    functionWords: '的 了 在 和 与'.split(' '),
    sections: {
      president: '总统',
      politics: '政治',
      economics: '经济',
      society: '社会/体育',
      culture: '文化',
      sport: '体育',
      opinions: '观点',
      photonews: '图片新闻',
      video: '视频',
    },
    sectionPaths: ['/economics/', '/politics/', '/president/', '/society/'],
    months: MONTHS_ZH,
    relativeDays: ['今天', '昨天'],
    dateline: DATELINE_HAN,
    commentTexts: ['评论', '发表评论', '网友评论', '留言'],
    endTexts: ['订阅我们', '关注我们', '关注白通社', '白俄罗斯最新新闻', '白俄罗斯最新消息', '热门新闻', '头条新闻'],
    readAlso: ['相关阅读', '相关新闻', '延伸阅读', '另请阅读', '推荐阅读'],
    adLabels: ['广告', '推广', '赞助内容', '赞助'],
    address: /[您你]/u,
  },
};

export function isEdition(value: string): value is Edition {
  return (EDITIONS as readonly string[]).includes(value);
}

const EDITION_BY_HOST: ReadonlyMap<string, Edition> = new Map(
  EDITIONS.flatMap((edition) => SITES[edition].hosts.map((host) => [host, edition] as const)),
);

/** The edition a host serves, whatever the host's case. */
export function editionOfHost(host: string): Edition | undefined {
  return EDITION_BY_HOST.get(host.toLowerCase());
}

/** Headings of links to other stories in all languages: an edition's furniture is not always translated. */
export const READ_ALSO: readonly string[] = EDITIONS.flatMap((edition) => SITES[edition].readAlso);

/** Headings over readers' comments, likewise. */
export const COMMENTS: readonly string[] = EDITIONS.flatMap((edition) => SITES[edition].commentTexts);

/** Names of the site in all languages, the longest first. */
export const SITE_NAMES: readonly string[] = EDITIONS.flatMap((edition) => SITES[edition].siteNames).sort(
  (a, b) => b.length - a.length,
);
