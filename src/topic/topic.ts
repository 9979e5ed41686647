import type { Edition } from '../belta/editions.ts';
import { EDITIONS, SITES } from '../belta/editions.ts';
import { type Entry, parseEntry, parseLexicon } from './engine/lexicon.ts';
import { Matcher } from './engine/matcher.ts';
import { sharedLexicons } from './language/index.ts';
import type { SharedLexicon } from './language/model.ts';
import type { Side } from './model.ts';

/** What one language calls one side of a topic; each value is a lexicon text (engine/lexicon.ts tells how to read it). */
export interface SideLexicon {
  /** The country, its adjective and its people. */
  readonly country: string;
  /** Regions, cities, border crossings. */
  readonly place: string;
  /** Institutions that only this country has, and its language, money, feasts. */
  readonly body: string;
  /** Firms, works, universities. */
  readonly company: string;
  /** News agencies: a source as a rule, a party where the agencies of both sides are named in one breath. */
  readonly agency?: string;
  /** Names of both countries in one word; partner lexicons only. */
  readonly pair?: string;
  /** Sports clubs and athletes: they may contain a term of this side, and speak of contests. */
  readonly club?: string;
  /** Phrases that contain a term of this side and do not speak of it: declarations, products, look-alikes. */
  readonly trap?: string;
}

/** Somebody in office, as the editions spell the name. `from` and `to` are years; `to` is absent while in office. */
export interface Official {
  readonly name: string;
  readonly office: string;
  readonly from: number;
  readonly to?: number;
  /** A lexicon line in each language, in English where one is missing; the name needs no translation of the office. */
  readonly spelt: Readonly<Partial<Record<Edition, string>>> & { readonly en: string };
}

export interface TopicSide {
  /** ISO 3166 code, as in the shared tables of countries. */
  readonly country: string;
  readonly lexicons: Readonly<Record<Edition, SideLexicon>>;
  readonly officials: readonly Official[];
}

/** What feeds and pages on a topic call themselves. */
export interface TopicNames {
  /** Of the page for people, in English as the page is. */
  readonly site: string;
  /** Of a feed, in the language of its edition. The description is a sentence, and that in English stands on the page as well. */
  readonly feeds: Readonly<Record<Edition, { readonly title: string; readonly description: string }>>;
}

export interface TopicData {
  /** `belarus-kazakhstan`, also the name of its folder. */
  readonly id: string;
  readonly names: TopicNames;
  readonly home: TopicSide;
  readonly partner: TopicSide;
  /** Who speaks for the home side in the partner country. */
  readonly envoys?: readonly Official[];
}

export type SideRule = 'country' | 'pair' | 'place' | 'official' | 'envoy' | 'agency' | 'body' | 'company' | 'implied';

/** What a term found in a text means. */
export type Meaning =
  | { readonly kind: 'side'; readonly side: Side; readonly rule: SideRule }
  | { readonly kind: 'other'; readonly country: string }
  | {
      readonly kind:
        | 'multilateral'
        | 'event'
        | 'hosted'
        | 'sport'
        | 'launch'
        | 'weather'
        | 'cooperation'
        | 'contact'
        | 'twosome'
        | 'trap';
    };

export interface Topic {
  readonly id: string;
  readonly names: TopicNames;
  readonly home: string;
  readonly partner: string;
  readonly languages: Readonly<Record<Edition, LanguageOfTopic>>;
}

export interface LanguageOfTopic {
  readonly matcher: Matcher<Meaning>;
  readonly shared: SharedLexicon;
}

/** A list of terms with what they mean; the order of lists settles ties between terms that cover the same letters. */
export interface TermList {
  /** Where it stands, for messages: `partner country`. */
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly value: Meaning;
  /** True of plain words, which may stand in several lists. */
  readonly isShared: boolean;
}

const SIDE_RULES = ['country', 'place', 'body', 'company'] as const;

function sideTerms(topicSide: TopicSide, side: 'home' | 'partner', edition: Edition): readonly TermList[] {
  const lexicon = topicSide.lexicons[edition];
  const officials = topicSide.officials.map((official) => spellingOf(official, edition));
  return [
    ...SIDE_RULES.map((rule) => ({
      name: `${side} ${rule}`,
      entries: parseLexicon(lexicon[rule]),
      value: { kind: 'side', side, rule } as const,
      isShared: false,
    })),
    { name: `${side} official`, entries: officials, value: { kind: 'side', side, rule: 'official' }, isShared: false },
  ];
}

function spellingOf({ spelt }: Official, edition: Edition): Entry {
  return parseEntry(spelt[edition] ?? spelt.en);
}

function agencies({ home, partner }: TopicData, edition: Edition): readonly TermList[] {
  return (
    [
      ['home', home],
      ['partner', partner],
    ] as const
  ).map(([side, { lexicons }]) => ({
    name: `${side} agency`,
    entries: parseLexicon(lexicons[edition].agency ?? ''),
    value: { kind: 'side', side, rule: 'agency' },
    isShared: false,
  }));
}

function otherCountries(data: TopicData, shared: SharedLexicon): readonly TermList[] {
  return Object.entries(shared.countries)
    .filter(([code]) => code !== data.home.country && code !== data.partner.country)
    .map(([country, lexicon]) => ({
      name: `country ${country}`,
      entries: parseLexicon(lexicon),
      value: { kind: 'other', country },
      isShared: false,
    }));
}

const WORD_KINDS = ['hosted', 'sport', 'launch', 'weather', 'event', 'cooperation', 'contact', 'twosome'] as const;

/** Every term the judge knows in one language, in order of precedence. */
export function termLists(data: TopicData, edition: Edition): readonly TermList[] {
  const shared = sharedLexicons[edition];
  const traps = [shared.trap, data.home.lexicons[edition].trap ?? '', data.partner.lexicons[edition].trap ?? ''];
  return [
    ...agencies(data, edition),
    ...[data.home, data.partner].map(({ country, lexicons }) => ({
      name: `${country} club`,
      entries: parseLexicon(lexicons[edition].club ?? ''),
      value: { kind: 'sport' } as const,
      isShared: false,
    })),
    { name: 'trap', entries: traps.flatMap(parseLexicon), value: { kind: 'trap' }, isShared: false },
    {
      name: 'pair',
      entries: parseLexicon(data.partner.lexicons[edition].pair ?? ''),
      value: { kind: 'side', side: 'both', rule: 'pair' },
      isShared: false,
    },
    {
      name: 'envoy',
      entries: (data.envoys ?? []).map((envoy) => spellingOf(envoy, edition)),
      value: { kind: 'side', side: 'both', rule: 'envoy' },
      isShared: false,
    },
    ...sideTerms(data.partner, 'partner', edition),
    ...sideTerms(data.home, 'home', edition),
    ...otherCountries(data, shared),
    {
      name: 'multilateral',
      entries: parseLexicon(shared.multilateral),
      value: { kind: 'multilateral' },
      isShared: false,
    },
    ...WORD_KINDS.map((kind) => ({ name: kind, entries: parseLexicon(shared[kind]), value: { kind }, isShared: true })),
  ];
}

/** Makes a topic of its data. Throws with the pattern's text when a lexicon holds a malformed line. */
export function defineTopic(data: TopicData): Topic {
  const languages = Object.fromEntries(
    EDITIONS.map((edition) => [
      edition,
      { matcher: new Matcher(SITES[edition].script, termLists(data, edition)), shared: sharedLexicons[edition] },
    ]),
  ) as Record<Edition, LanguageOfTopic>;
  return { id: data.id, names: data.names, home: data.home.country, partner: data.partner.country, languages };
}
