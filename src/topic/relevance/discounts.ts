import type { Evidence } from '../model.ts';
import type { ReadUnit } from '../reading/model.ts';
import type { SideRule } from '../topic.ts';
import { kept, place, share, speaksFor, sum, voices } from './share.ts';
import { strongestOther } from './third-country.ts';
import type { Reading } from './weigh.ts';

/** The most an item can score on thin terms: names may make it partial, a word in passing only together with a bilateral passage. */
const MOST = { 'names-alone': 0.4, 'said-once': 0.1 } as const;

const NAMES: readonly SideRule[] = ['official', 'envoy'];
const SAYS_COUNTRY: readonly SideRule[] = ['country', 'pair'];

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

function firstTerm(
  units: readonly ReadUnit[],
  terms: (unit: ReadUnit) => readonly string[],
): Pick<Evidence, 'term' | 'field' | 'paragraph'> {
  const unit = units.find((candidate) => terms(candidate).length > 0);
  return unit ? { term: terms(unit)[0] ?? '', ...place(unit) } : { term: '', field: 'title' };
}

/** So many different words of weather make it the matter. */
const WEATHER_WORDS = 4;

/** Frost and rain turn up in many a story; they are the matter where the title speaks of them, a unit more than once, or the item in several words. */
function weatherIn(units: readonly ReadUnit[]): (unit: ReadUnit) => readonly string[] {
  const isTitled = units.some(({ field, weather }) => field === 'title' && weather.length > 0);
  const isMatter = isTitled || stemsOf(units.flatMap(({ weather }) => weather)) >= WEATHER_WORDS;
  return ({ weather }) => (isMatter ? weather : weather.slice(1));
}

/**
 * Formats that are about something else than two countries. Each takes points for the share of the item it fills beyond what is normal. A
 * single word of contests, however often it stands, may mean something else: a veteran's medal.
 */
const FRAMES = [
  {
    rule: 'multilateral',
    termsIn: () => (unit: ReadUnit) => unit.multilateral,
    isSoftened: false,
    free: 0.25,
    cost: 0.9,
    leastWords: 1,
  },
  {
    rule: 'sport',
    termsIn: () => (unit: ReadUnit) => unit.sport,
    isSoftened: true,
    free: 0.15,
    cost: 2,
    leastWords: 2,
  },
  {
    rule: 'launch',
    termsIn: () => (unit: ReadUnit) => unit.launch,
    isSoftened: true,
    free: 0.15,
    cost: 2,
    leastWords: 1,
  },
  { rule: 'weather', termsIn: weatherIn, isSoftened: true, free: 0.15, cost: 2, leastWords: 1 },
] as const;

const OTHER_COST = 1.2;
const OCCASION_COST = 1;
/** Share of the text at which the partner is spoken of in its own right, whatever the occasion. */
const OWN_RIGHT = 0.8;

/** What is taken of the excess of a partner's story with nobody else in it: the publisher's own country then needs few words. */
const UNRIVALLED_COST = 0.6;

/** A third country that fills less of the item than this is spoken of in passing. */
const RIVAL_SHARE = 0.12;

/** No third country of weight, body of many countries, contest, launch or weather is spoken of. */
const isUnrivalled = (units: readonly ReadUnit[], total: number): boolean =>
  (strongestOther(units, total)?.share ?? 0) < RIVAL_SHARE &&
  FRAMES.every(({ termsIn, free }) => {
    const terms = termsIn(units);
    return share(units, total, (unit) => terms(unit).length) <= free / 2;
  });

/** Takes back what the stronger side earned beyond the weaker one. */
function oneSided({ units, total, home, partner }: Reading): readonly Evidence[] {
  const cost = home.points < partner.points && home.points > 0 && isUnrivalled(units, total) ? UNRIVALLED_COST : 1;
  const excess = cost * Math.abs(home.points - partner.points);
  if (isNear(excess, 0)) return [];
  const [weaker, stronger] = home.points < partner.points ? [home, partner] : [partner, home];
  const found = weaker.evidence[0] ?? stronger.evidence[0];
  if (!found) return [];
  const side = weaker === home ? 'home' : 'partner';
  return [{ ...found, side, rule: 'one-sided', weight: -excess }];
}

function thirdCountry({ units, total, home, partner }: Reading): readonly Evidence[] {
  const other = strongestOther(units, total);
  const weaker = Math.min(home.share, partner.share);
  if (!other || other.share <= weaker) return [];
  return [{ ...other.evidence, side: 'both', rule: 'third-country', weight: -OTHER_COST * (other.share - weaker) }];
}

const FRAME_STEM = 5;
/** So many words of working together make an exchange of the contest. */
const EXCHANGE_WORDS = 3;

/** Different words, by their beginnings; a score is worth two, since nothing else is written so. */
const stemsOf = (terms: readonly string[]): number =>
  terms.filter((term) => /\d/.test(term)).length +
  new Set(terms.map((term) => term.toLowerCase().slice(0, FRAME_STEM))).size;

function frames({ units, total }: Reading): readonly Evidence[] {
  const exchange = stemsOf(units.flatMap((unit) => unit.cooperation)) / EXCHANGE_WORDS;
  const cooperation = Math.max(
    share(units, total, (unit) => unit.cooperation.length),
    exchange >= 1 ? 1 : 0,
  );
  return FRAMES.flatMap(({ rule, termsIn, isSoftened, free, cost, leastWords }) => {
    const terms = termsIn(units);
    if (stemsOf(units.flatMap(terms)) < leastWords) return [];
    const filled = share(units, total, (unit) => terms(unit).length) - (isSoftened ? cooperation : 0);
    return filled <= free ? [] : [{ ...firstTerm(units, terms), side: 'both', rule, weight: -cost * (filled - free) }];
  });
}

/** A lead that tells of a multilateral gathering makes it the occasion, unless the text beside the title speaks of the partner all the same. */
function occasion({ units }: Reading): readonly Evidence[] {
  const opening = units.find((unit) => unit.field !== 'body' && unit.gatherings.length > 0);
  if (!opening) return [];
  const text = units.filter((unit) => unit.field !== 'title');
  const total = sum(text.map((unit) => unit.weight));
  const spoken = sum(voices(text, 'partner', total).map((voice) => voice.kept));
  const weight = -OCCASION_COST * (1 - Math.min(1, spoken / OWN_RIGHT));
  const term = opening.multilateral[0] ?? '';
  return isNear(weight, 0) ? [] : [{ term, ...place(opening), side: 'both', rule: 'occasion', weight }];
}

/**
 * Terms too thin to carry a verdict: names of people and nothing else (namesakes occur, and the same people turn up in other stories), or a single
 * term below the title, of a place or firm anywhere (where somebody was born, where else somebody sells), of any kind below
 * the lead. A place in the lead is more than that where dealings are spoken of, with fewer words where a firm of the home country is in the title.
 */
function thin({ units, total, partner, home }: Reading): readonly Evidence[] {
  const counted = units.flatMap((unit) =>
    unit.mentions.filter((m) => speaksFor(m, 'partner') && kept(m) > 0).map((mention) => ({ unit, mention })),
  );
  const [first] = counted;
  if (first === undefined) return [];
  const isOnlyNames = counted.every(({ mention }) => NAMES.includes(mention.rule));
  const isFirmsStory = units.some(
    (unit) =>
      unit.field === 'title' && unit.mentions.some((m) => m.rule === 'company' && speaksFor(m, 'home') && kept(m) > 0),
  );
  const contacts = first.unit.contact.length;
  const saysDealings = isFirmsStory
    ? contacts > 0
    : contacts > 1 && (first.unit.meetings.length > 0 || isUnrivalled(units, total));
  const isWeakThere = first.unit.field === 'body' || (!SAYS_COUNTRY.includes(first.mention.rule) && !saysDealings);
  const isDatelined = units.some(({ mentions }) =>
    mentions.some((m) => speaksFor(m, 'partner') && m.discount === 'dateline'),
  );
  const isSaidOnce = counted.length === 1 && first.unit.field !== 'title' && isWeakThere && !isDatelined;
  if (!(isOnlyNames || isSaidOnce)) return [];
  const rule = isOnlyNames ? 'names-alone' : 'said-once';
  const excess = 2 * Math.min(home.points, partner.points) - MOST[rule];
  if (excess <= 0) return [];
  return [{ term: first.mention.term, ...place(first.unit), side: 'partner', rule, weight: -excess }];
}

/** Everything that is taken from what the sides earned. */
export const discounts = (reading: Reading): readonly Evidence[] => [
  ...oneSided(reading),
  ...thirdCountry(reading),
  ...frames(reading),
  ...occasion(reading),
  ...thin(reading),
];
