import { EDITIONS, type Edition, SITES } from '../belta/editions.ts';
import type { TopicNames } from '../topic/topic.ts';
import { DEFAULT_LIMIT, editionOf, sinceText, type View } from './view.ts';

export const GENERATOR = 'belta-monitor';
/** Whose texts and pictures the entries are. */
export const PUBLISHER = { name: 'BelTA', url: `https://${SITES.ru.host}/` } as const;

/** Every word a feed says of its own, in the language of the edition; what it is called is told by the topic. */
export interface Labels {
  /** The agency's own name for itself. */
  readonly agency: string;
  readonly allLanguages: string;
  readonly stories: string;
  readonly withPartial: string;
  readonly section: string;
  readonly search: string;
  readonly since: string;
  readonly source: string;
  readonly itemPage: string;
  readonly storyPage: string;
  readonly otherReports: string;
  /** The body is missing or not to be trusted. */
  readonly noFullText: string;
  /** Left out to keep the document small. */
  readonly shortened: string;
  readonly withdrawn: string;
}

export const LABELS: Readonly<Record<Edition, Labels>> = {
  ru: {
    agency: 'БЕЛТА',
    allLanguages: 'все языки',
    stories: 'по событиям',
    withPartial: 'и частично по теме',
    section: 'рубрика',
    search: 'поиск',
    since: 'с',
    source: 'Источник',
    itemPage: 'Почему это здесь, прежние редакции',
    storyPage: 'Событие во всех редакциях',
    otherReports: 'Об этом также',
    noFullText: 'Полный текст этого сообщения прочитать не удалось, он есть на сайте источника.',
    shortened: 'Полный текст — на сайте источника.',
    withdrawn: 'Источник снял это сообщение с публикации.',
  },
  be: {
    agency: 'БЕЛТА',
    allLanguages: 'усе мовы',
    stories: 'па падзеях',
    withPartial: 'і часткова па тэме',
    section: 'рубрыка',
    search: 'пошук',
    since: 'з',
    source: 'Крыніца',
    itemPage: 'Чаму гэта тут, ранейшыя рэдакцыі',
    storyPage: 'Падзея ва ўсіх рэдакцыях',
    otherReports: 'Пра гэта таксама',
    noFullText: 'Поўны тэкст гэтага паведамлення прачытаць не ўдалося, ён ёсць на сайце крыніцы.',
    shortened: 'Поўны тэкст — на сайце крыніцы.',
    withdrawn: 'Крыніца зняла гэта паведамленне з публікацыі.',
  },
  en: {
    agency: 'BelTA',
    allLanguages: 'all languages',
    stories: 'by story',
    withPartial: 'partly on topic too',
    section: 'section',
    search: 'search',
    since: 'since',
    source: 'Source',
    itemPage: 'Why it is here, earlier versions',
    storyPage: 'The story in all editions',
    otherReports: 'Also reported',
    noFullText: 'The full text of this item could not be read; it is on the site of the source.',
    shortened: 'The full text is on the site of the source.',
    withdrawn: 'The source has withdrawn this item.',
  },
  de: {
    agency: 'BelTA',
    allLanguages: 'alle Sprachen',
    stories: 'nach Ereignissen',
    withPartial: 'auch teilweise zum Thema',
    section: 'Rubrik',
    search: 'Suche',
    since: 'ab',
    source: 'Quelle',
    itemPage: 'Warum es hier steht, frühere Fassungen',
    storyPage: 'Das Ereignis in allen Ausgaben',
    otherReports: 'Auch gemeldet',
    noFullText: 'Der volle Text dieser Meldung konnte nicht gelesen werden; er steht auf der Seite der Quelle.',
    shortened: 'Der volle Text steht auf der Seite der Quelle.',
    withdrawn: 'Die Quelle hat diese Meldung zurückgezogen.',
  },
  es: {
    agency: 'BelTA',
    allLanguages: 'todos los idiomas',
    stories: 'por acontecimientos',
    withPartial: 'también lo que trata el tema en parte',
    section: 'sección',
    search: 'búsqueda',
    since: 'desde',
    source: 'Fuente',
    itemPage: 'Por qué está aquí, versiones anteriores',
    storyPage: 'El acontecimiento en todas las ediciones',
    otherReports: 'También publicado',
    noFullText: 'No se pudo leer el texto completo de esta noticia; está en el sitio de la fuente.',
    shortened: 'El texto completo está en el sitio de la fuente.',
    withdrawn: 'La fuente ha retirado esta noticia.',
  },
  pl: {
    agency: 'BELTA',
    allLanguages: 'wszystkie języki',
    stories: 'według wydarzeń',
    withPartial: 'także częściowo na temat',
    section: 'dział',
    search: 'szukane',
    since: 'od',
    source: 'Źródło',
    itemPage: 'Dlaczego to tutaj jest, wcześniejsze wersje',
    storyPage: 'Wydarzenie we wszystkich wydaniach',
    otherReports: 'Podano także',
    noFullText: 'Pełnego tekstu tej wiadomości nie udało się odczytać; jest na stronie źródła.',
    shortened: 'Pełny tekst jest na stronie źródła.',
    withdrawn: 'Źródło wycofało tę wiadomość.',
  },
  zh: {
    agency: '白通社',
    allLanguages: '所有语种',
    stories: '按事件',
    withPartial: '包括部分相关',
    section: '栏目',
    search: '搜索',
    since: '自',
    source: '来源',
    itemPage: '收录原因与历史版本',
    storyPage: '各语种报道',
    otherReports: '相关报道',
    noFullText: '未能读取该报道全文，全文见来源网站。',
    shortened: '全文见来源网站。',
    withdrawn: '来源已撤回该报道。',
  },
};

/** The edition in whose language a feed's own title and description are. */
export function feedEdition(view: View): Edition {
  const edition = editionOf(view);
  if (edition !== 'all') return edition;
  return (view.by === 'stories' ? view.prefer[0] : undefined) ?? 'en';
}

/** RFC 5646 tag of the feed's own title and description. */
export function feedLanguage(view: View): string {
  return SITES[feedEdition(view)].language;
}

/** Names what makes the view different from others, so that two feeds in one reader can be told apart. */
export function feedTitle(view: View, names: TopicNames): string {
  const labels = LABELS[feedEdition(view)];
  const parts = [
    editionNames(view),
    view.by === 'stories' ? labels.stories : '',
    view.section === undefined ? '' : `${labels.section} ${view.section}`,
    view.q === undefined ? '' : `${labels.search} “${view.q}”`,
    view.sinceMs === undefined ? '' : `${labels.since} ${sinceText(view.sinceMs)}`,
    view.includePartial ? labels.withPartial : '',
    view.limit === DEFAULT_LIMIT ? '' : `≤ ${view.limit}`,
  ];
  return [names.feeds[feedEdition(view)].title, parts.filter((part) => part !== '').join(', ')]
    .filter((part) => part !== '')
    .join(' – ');
}

/** The mark is the same in all languages, so that no reader and no test takes sample data for news. */
export function markedTitle(title: string, isSample: boolean): string {
  return isSample ? `[sample data] ${title}` : title;
}

export function feedDescription(view: View, names: TopicNames): string {
  return names.feeds[feedEdition(view)].description;
}

function editionNames(view: View): string {
  if (editionOf(view) !== 'all') return '';
  if (view.editions.length === EDITIONS.length) return LABELS[feedEdition(view)].allLanguages;
  return view.editions.map((edition) => SITES[edition].nativeName).join(' · ');
}
