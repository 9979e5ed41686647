import type { Edition } from '../../src/belta/editions.ts';
import type { FeedContext, History } from '../../src/feeds/document.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { names } from '../../src/topic/belarus-kazakhstan/names.ts';

export const CONTEXT: FeedContext = { origin: 'https://feeds.example', names, sample: false };

/** Nothing to link to. */
export const NO_HISTORY: History = { months: [], newestKeys: [] };

const MINUTE_MS = 60_000;

/** An item with everything, of which a test names what matters to it. Later numbers were published earlier. */
export function sampleItem(edition: Edition, number: number, changes: Partial<PublishedItem> = {}): PublishedItem {
  const articleId = changes.articleId ?? `${number}-2026`;
  const publishedMs = changes.publishedMs ?? Date.UTC(2026, 2, 20, 9, 30) - number * 37 * MINUTE_MS;
  const url = changes.url ?? `https://${HOSTS[edition]}/economics/view/sample-${articleId}/`;
  const paragraphs = changes.paragraphs ?? [...TEXTS[edition].paragraphs];
  return {
    key: `${edition}/${articleId}`,
    edition,
    articleId,
    url,
    urls: [url],
    title: `${TEXTS[edition].title} ${number}`,
    summary: TEXTS[edition].summary,
    paragraphs,
    bodyHtml: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    section: { slug: 'economics', label: TEXTS[edition].section },
    tags: [],
    publishedMs,
    publishedFrom: 'date_full',
    firstSeenMs: publishedMs + 7 * MINUTE_MS,
    modifiedMs: publishedMs,
    grade: 'core',
    score: 0.94,
    evidence: [
      { term: TEXTS[edition].partner, field: 'title', side: 'partner', rule: 'country', weight: 3 },
      { term: TEXTS[edition].partner, field: 'body', paragraph: 1, side: 'partner', rule: 'country', weight: 0.5 },
    ],
    story: `story-${number}`,
    ...changes,
  };
}

/** The item without the named members, which are then absent and not undefined. */
export function without<K extends keyof PublishedItem>(
  item: PublishedItem,
  ...names: readonly K[]
): Omit<PublishedItem, K> {
  const rest: Partial<PublishedItem> = { ...item };
  for (const name of names) delete rest[name];
  return rest as Omit<PublishedItem, K>;
}

const HOSTS: Readonly<Record<Edition, string>> = {
  ru: 'belta.by',
  be: 'blr.belta.by',
  en: 'eng.belta.by',
  de: 'deu.belta.by',
  es: 'esp.belta.by',
  pl: 'pol.belta.by',
  zh: 'chn.belta.by',
};

interface Text {
  readonly title: string;
  readonly summary: string;
  readonly section: string;
  readonly partner: string;
  readonly paragraphs: readonly string[];
}

const TEXTS: Readonly<Record<Edition, Text>> = {
  ru: {
    title: 'Беларусь поставит в Казахстан партию тракторов',
    summary: 'Договор подписан в Астане на три года.',
    section: 'Экономика',
    partner: 'Казахстан',
    paragraphs: ['19 марта, Астана /Корр. БЕЛТА/. Договор подписан в Астане.', 'Поставки в Казахстан начнутся летом.'],
  },
  be: {
    title: 'Беларусь паставіць у Казахстан партыю трактароў',
    summary: 'Дагавор падпісаны ў Астане на тры гады.',
    section: 'Эканоміка',
    partner: 'Казахстан',
    paragraphs: [
      '19 сакавіка, Астана /Кар. БЕЛТА/. Дагавор падпісаны ў Астане.',
      'Пастаўкі ў Казахстан пачнуцца летам.',
    ],
  },
  en: {
    title: 'Belarus to supply tractors to Kazakhstan',
    summary: 'The contract was signed in Astana for three years.',
    section: 'Economy',
    partner: 'Kazakhstan',
    paragraphs: [
      'ASTANA, 19 March (BelTA) – The contract was signed in Astana.',
      'Deliveries to Kazakhstan begin in summer.',
    ],
  },
  de: {
    title: 'Belarus liefert Traktoren nach Kasachstan',
    summary: 'Der Vertrag wurde in Astana für drei Jahre geschlossen.',
    section: 'Wirtschaft',
    partner: 'Kasachstan',
    paragraphs: [
      'ASTANA, 19. März (BelTA) – Der Vertrag wurde in Astana geschlossen.',
      'Die Lieferungen nach Kasachstan beginnen im Sommer.',
    ],
  },
  es: {
    title: 'Belarús suministrará tractores a Kazajistán',
    summary: 'El contrato se firmó en Astaná por tres años.',
    section: 'Economía',
    partner: 'Kazajistán',
    paragraphs: [
      'ASTANÁ, 19 mar (BelTA). – El contrato se firmó en Astaná.',
      'Los envíos a Kazajistán empiezan en verano.',
    ],
  },
  pl: {
    title: 'Białoruś dostarczy ciągniki do Kazachstanu',
    summary: 'Umowę podpisano w Astanie na trzy lata.',
    section: 'Gospodarka',
    partner: 'Kazachstanu',
    paragraphs: ['19 marca, Astana /Kor. BELTA/. Umowę podpisano w Astanie.', 'Dostawy do Kazachstanu ruszą latem.'],
  },
  zh: {
    title: '白俄罗斯向哈萨克斯坦供应拖拉机',
    summary: '合同在阿斯塔纳签署，为期三年。',
    section: '经济',
    partner: '哈萨克斯坦',
    paragraphs: ['白通社阿斯塔纳3月19日电 合同在阿斯塔纳签署。', '对哈萨克斯坦的供货将于夏季开始。'],
  },
};
