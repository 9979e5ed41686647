import { EDITIONS, type Edition } from '../../src/belta/editions.ts';

/** What differs between the seven editions' pages apart from their articles. */
export interface EditionFurniture {
  /** The one links are made with. */
  readonly host: string;
  readonly imageHost: string;
  readonly htmlLang: string;
  /** Heading of the main list, also of a bare fragment. */
  readonly allNews: string;
  readonly siteTitle: string;
  readonly sections: Readonly<Record<string, string>>;
  /** Section menu entries that lead elsewhere. */
  readonly menu: readonly string[];
  /** As `date_full` writes them. */
  readonly months: readonly string[];
  /** As the header's date writes them, weekdays from Sunday. */
  readonly headerMonths: readonly string[];
  readonly headerWeekdays: readonly string[];
  readonly weather?: string;
  /** Lines after the body. */
  readonly followUs?: string;
  readonly network: string;
  readonly recentNews: readonly string[];
  readonly loadMore: string;
  /** Opens the body's last line on pages that end with the photographer; seen in Russian only. */
  readonly photoLine?: string;
  readonly readAlso: string;
  readonly notFound: string;
  readonly hasRss: boolean;
  /** Which validators the host sends. */
  readonly validators: { readonly etag: boolean; readonly lastModified: boolean };
  /** Form of `article:published_time`, absent where the page has none. */
  readonly publishedMeta?: 'local' | 'offset';
}

const EN_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const EN_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DE_MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli'],
  ...['August', 'September', 'Oktober', 'November', 'Dezember'],
];
const RU_MONTHS = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля'],
  ...['августа', 'сентября', 'октября', 'ноября', 'декабря'],
];
const BE_MONTHS = [
  ...['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня', 'ліпеня'],
  ...['жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'],
];
// Septriembre is the site's own spelling.
const ES_MONTHS = [
  ...['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio'],
  ...['Agosto', 'Septriembre', 'Octubre', 'Noviembre', 'Diciembre'],
];
const PL_MONTHS = [
  ...['Stycznia', 'Lutego', 'Marca', 'Kwietnia', 'Maja', 'Czerwca', 'Lipca'],
  ...['Sierpnia', 'Września', 'Października', 'Listopada', 'Grudnia'],
];
const ZH_MONTHS = [
  ...['一月', '二月', '三月', '四月', '五月', '六月', '七月'],
  ...['八月', '九月', '十月', '十一月', '十二月'],
];

export const FURNITURE: Readonly<Record<Edition, EditionFurniture>> = {
  ru: {
    host: 'belta.by',
    imageHost: 'img.belta.by',
    htmlLang: 'ru',
    allNews: 'Все новости',
    siteTitle: 'Новости Беларуси',
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
      comments: 'Комментарии',
      photonews: 'Фотохроника',
    },
    menu: [
      ...['Государственные органы', 'Министерство экономики', 'Министерство иностранных дел', 'Проекты', 'Инфографика'],
      ...['Пресс-центр', 'Календарь событий', 'Дни рождения', 'Реклама на сайте', 'Тема недели', 'Интервью', 'Видео'],
    ],
    months: RU_MONTHS,
    headerMonths: RU_MONTHS,
    headerWeekdays: ['Воскресенье', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'],
    weather: 'Минск-Уручье Малооблачно',
    network: 'Telegram',
    recentNews: ['Топ-новости', 'Свежие новости Беларуси'],
    loadMore: 'Загрузить еще',
    photoLine: 'Фото',
    readAlso: 'Читайте также:',
    notFound: 'Страница не найдена',
    hasRss: true,
    validators: { etag: true, lastModified: true },
    publishedMeta: 'local',
  },
  be: {
    host: 'blr.belta.by',
    imageHost: 'blr.belta.by',
    htmlLang: 'be',
    allNews: 'Усе навіны',
    siteTitle: 'Навіны Беларусі',
    sections: {
      president: 'Прэзідэнт',
      politics: 'Палітыка',
      economics: 'Эканоміка',
      society: 'Грамадства',
      regions: 'Рэгіёны',
      world: 'У свеце',
      culture: 'Культура',
      sport: 'Спорт',
      comments: 'Каментарыі',
      photonews: 'Фотахроніка',
    },
    menu: [
      ...['Дзяржаўныя органы', 'Міністэрства эканомікі', 'Праекты', 'Інфаграфіка', 'Прэс-цэнтр'],
      ...['Каляндар падзей', 'Тэма тыдня', 'Інтэрв’ю', 'Відэа', 'Рэклама на сайце'],
    ],
    months: BE_MONTHS,
    headerMonths: BE_MONTHS,
    headerWeekdays: ['Нядзеля', 'Панядзелак', 'Аўторак', 'Серада', 'Чацвер', 'Пятніца', 'Субота'],
    network: 'Telegram',
    recentNews: ['Топ-навіны', 'Свежыя навіны Беларусі'],
    loadMore: 'Загрузіць яшчэ',
    photoLine: 'Фота',
    readAlso: 'Чытайце таксама:',
    notFound: 'Старонка не знойдзена',
    hasRss: false,
    validators: { etag: false, lastModified: false },
  },
  en: {
    host: 'eng.belta.by',
    imageHost: 'eng.belta.by',
    htmlLang: 'en',
    allNews: 'All News',
    siteTitle: 'Belarus News',
    sections: {
      president: 'President',
      politics: 'Politics',
      economics: 'Economy',
      society: 'Society',
      culture: 'Culture',
      sport: 'Sport',
      comments: 'Comments',
      photonews: 'Photo news',
    },
    menu: [
      ...[
        'Government',
        'Ministry of Economy',
        'Ministry of Foreign Affairs',
        'Projects',
        'Infographics',
        'Press centre',
      ],
      ...['Video', 'Interviews', 'Advertise with us', 'About Belarus'],
    ],
    months: EN_MONTHS,
    headerMonths: EN_MONTHS,
    headerWeekdays: EN_WEEKDAYS,
    followUs: 'Follow us on:',
    network: 'X',
    recentNews: ['Recent news from Belarus'],
    loadMore: 'Load more',
    readAlso: 'Read also:',
    notFound: 'Page not found',
    hasRss: false,
    validators: { etag: true, lastModified: false },
    publishedMeta: 'offset',
  },
  de: {
    host: 'deu.belta.by',
    imageHost: 'deu.belta.by',
    htmlLang: 'de',
    allNews: 'Nachrichten',
    siteTitle: 'Nachrichten aus Belarus',
    sections: {
      president: 'Präsident',
      politics: 'Politik',
      economics: 'Wirtschaft',
      society: 'Gesellschaft',
      culture: 'Kultur',
      sport: 'Sport',
      comments: 'Kommentare',
      photonews: 'Fotos',
    },
    menu: [
      'Projekte',
      'Staatsorgane',
      'Wirtschaftsministerium',
      'Außenministerium',
      'Infografik',
      'Video',
      'Interviews',
    ],
    months: DE_MONTHS,
    headerMonths: DE_MONTHS,
    headerWeekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    followUs: 'Abonnieren Sie uns auf',
    network: 'X',
    recentNews: ['Letzte Nachrichten aus Belarus'],
    loadMore: 'Mehr laden',
    readAlso: 'Lesen Sie auch:',
    notFound: 'Seite nicht gefunden',
    hasRss: false,
    validators: { etag: true, lastModified: true },
  },
  es: {
    host: 'esp.belta.by',
    imageHost: 'esp.belta.by',
    htmlLang: 'es',
    allNews: 'Todas las noticias',
    siteTitle: 'Noticias de Belarús',
    sections: {
      president: 'Presidente',
      politics: 'Política',
      economics: 'Economía',
      society: 'Sociedad',
      culture: 'Cultura',
      sport: 'Deporte',
      comments: 'Comentarios',
      photonews: 'Fotos',
    },
    menu: [
      'Proyectos',
      'Órganos del Estado',
      'Ministerio de Economía',
      'Infografía',
      'Video',
      'Entrevistas',
      'Publicidad',
    ],
    months: ES_MONTHS,
    headerMonths: ES_MONTHS,
    headerWeekdays: ['Domingo', 'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado'],
    followUs: 'Síguenos en',
    network: 'X',
    recentNews: ['Últimas Noticias de Belarús'],
    loadMore: 'Cargar más',
    readAlso: 'Lea también:',
    notFound: 'Página no encontrada',
    hasRss: false,
    validators: { etag: false, lastModified: true },
    publishedMeta: 'local',
  },
  pl: {
    host: 'pol.belta.by',
    imageHost: 'pol.belta.by',
    htmlLang: 'pl',
    allNews: 'Wszystkie wiadomości',
    siteTitle: 'Wiadomości z Białorusi',
    sections: {
      president: 'Prezydent',
      politics: 'Polityka',
      economics: 'Gospodarka',
      society: 'Społeczeństwo',
      culture: 'Kultura',
      sport: 'Sport',
      comments: 'Komentarze',
      photonews: 'Zdjęcia',
    },
    menu: ['Projekty', 'Organy państwowe', 'Ministerstwo Gospodarki', 'Infografika', 'Wideo', 'Wywiady', 'Reklama'],
    months: PL_MONTHS,
    headerMonths: PL_MONTHS,
    headerWeekdays: ['Niedziela', 'Poniedziałek', 'Wtorek', 'Środa', 'Czwartek', 'Piątek', 'Sobota'],
    network: 'Telegram',
    recentNews: ['TOP wiadomości', 'Świeże wiadomości z Białorusi'],
    loadMore: 'Załaduj więcej',
    readAlso: 'Czytaj także:',
    notFound: 'Nie znaleziono strony',
    hasRss: false,
    validators: { etag: false, lastModified: false },
  },
  zh: {
    host: 'chn.belta.by',
    imageHost: 'chn.belta.by',
    htmlLang: 'zh',
    allNews: '所有新闻',
    siteTitle: '白俄罗斯新闻',
    sections: {
      president: '总统',
      politics: '政治',
      economics: '经济',
      society: '社会',
      culture: '文化',
      sport: '体育',
      comments: '评论',
      photonews: '图片',
    },
    menu: ['专题', '国家机关', '经济部', '外交部', '信息图', '视频', '采访', '广告'],
    months: ZH_MONTHS,
    // The Chinese edition's header date is English.
    headerMonths: EN_MONTHS,
    headerWeekdays: EN_WEEKDAYS,
    followUs: '订阅我们:',
    network: 'Twitter',
    recentNews: ['白俄罗斯最新新闻'],
    loadMore: '加载更多',
    readAlso: '另请阅读：',
    notFound: '找不到页面',
    hasRss: false,
    validators: { etag: true, lastModified: false },
  },
};

/** Mobile and `www.` hosts serve the same pages. */
export function editionOfHost(host: string): Edition | undefined {
  const name = host.toLowerCase().replace(/^(?:www|m)\./, '');
  return EDITIONS.find((edition) => FURNITURE[edition].host === name);
}
