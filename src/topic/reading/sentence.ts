import { type Folded, fold } from '../engine/fold.ts';
import type { LanguageOfTopic, Meaning } from '../topic.ts';
import { coupled, listed } from './lists.ts';
import type { Context, Discount, Found, Mention, ReadSentence, Scanned } from './model.ts';
import { type Stance, stances } from './stances.ts';

export const termOf = (sentence: Folded, hit: Found): string =>
  sentence.source.slice(sentence.start[hit.from] ?? 0, sentence.end[hit.to - 1] ?? 0);

export function scan(text: string, language: LanguageOfTopic): Scanned {
  const folded = fold(text);
  return { folded, hits: language.matcher.scan(folded) };
}

export function readSentence({ folded, hits }: Scanned, context: Context): ReadSentence {
  const { topic, language, plain, isTwosome, areAgenciesParties } = context;
  const inLists = listed(hits, folded, topic, language.shared);
  const has = (kind: Meaning['kind']): boolean => hits.some((hit) => hit.meaning.value.kind === kind);
  const isGathering = has('multilateral') && has('event');
  const setting: Setting = {
    isGathering,
    isMultilateral: has('multilateral'),
    isHosted: context.isHosted || has('hosted'),
    hasHome: hits.some(
      ({ meaning: { value } }) => value.kind === 'side' && value.side !== 'partner' && value.rule !== 'agency',
    ),
    hasOther: hits.some((hit) => hit.meaning.value.kind === 'other' && !inLists.has(hit)),
    hasContact: has('contact') || has('event'),
  };
  const stance = stances(hits, folded, language.shared);
  const couples = coupled(hits, folded, topic, language.shared);
  const mentions = hits.flatMap((hit): readonly Mention[] => {
    const { value, pattern } = hit.meaning;
    if (value.kind === 'twosome' && isTwosome) return [{ term: termOf(folded, hit), side: 'home', rule: 'implied' }];
    if (value.kind !== 'side') return [];
    const { rule } = value;
    if (rule === 'agency' && !areAgenciesParties) return [];
    const side = rule === 'envoy' && !plain.has('partner') ? 'home' : value.side;
    const discount =
      pattern.needsCompany && !plain.has(side)
        ? 'ambiguous'
        : inLists.has(hit)
          ? 'list'
          : (discountOf(value, stance.get(hit), setting) ?? (couples.has(hit) ? 'aside' : undefined));
    return [{ term: termOf(folded, hit), side, rule, ...(discount ? { discount } : {}) }];
  });
  const meeting = has('contact') ? meetingIn(mentions) : undefined;
  const contacts = hits.filter((hit) => hit.meaning.value.kind === 'contact').length;
  const dealing = contacts >= DEALING_CONTACTS && !setting.hasOther ? spokenPartner(mentions) : undefined;
  return {
    hits,
    folded,
    mentions,
    listed: inLists,
    isGathering,
    ...(meeting !== undefined && { meeting }),
    ...(dealing !== undefined && { dealing }),
  };
}

/** So many words of dealings in a sentence that names no third country speak of the partner's dealings with the publisher's own country. */
const DEALING_CONTACTS = 2;

const isSpoken = ({ discount }: Mention): boolean => discount === undefined;

const spokenPartner = (mentions: readonly Mention[]): string | undefined =>
  mentions.find((mention) => isSpoken(mention) && mention.side !== 'home')?.term;

/** The partner's term where a sentence speaks of both sides without discount. */
const meetingIn = (mentions: readonly Mention[]): string | undefined =>
  mentions.some((mention) => isSpoken(mention) && mention.side !== 'partner') ? spokenPartner(mentions) : undefined;

/** What else a sentence speaks of. */
interface Setting {
  readonly isGathering: boolean;
  readonly isMultilateral: boolean;
  readonly isHosted: boolean;
  readonly hasHome: boolean;
  readonly hasOther: boolean;
  readonly hasContact: boolean;
}

type SideMeaning = Extract<Meaning, { kind: 'side' }>;

function discountOf({ side, rule }: SideMeaning, stance: Stance | undefined, setting: Setting): Discount | undefined {
  if (side === 'both') return undefined;
  if (side === 'home') return stance && rule === 'place' && setting.isGathering ? 'venue' : undefined;
  if (stance && (setting.isGathering || setting.isHosted)) return 'venue';
  if (rule === 'place' && (setting.isGathering || (stance && setting.isMultilateral))) return 'venue';
  if (stance === 'at' && setting.hasOther && setting.hasHome && setting.hasContact) return 'venue';
  return setting.hasOther && !setting.hasHome ? 'aside' : undefined;
}
