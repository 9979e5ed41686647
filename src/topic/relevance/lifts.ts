import type { Evidence } from '../model.ts';
import { kept, place, speaksFor } from './share.ts';
import { strongestOther } from './third-country.ts';
import { PRINCIPAL_SHARE, type Reading } from './weigh.ts';

type Lift = Omit<Evidence, 'weight'>;

/** Share of the item that makes it a story of the partner in which the home side may have its passage. */
const SECOND_STORY = 0.15;

/** A third country that fills more than this is in the foreground. */
const FOREGROUND = 0.25;

/** Share of the item the home side fills when its journey to a gathering in the partner country is the story. */
const GUEST_SHARE = 0.5;

/** A term is heard more than in passing when a unit has it this often. */
const MORE_THAN_PASSING = 2;

/** The unit in which both countries deal with each other, whatever the rest of the item is about. */
function bilateralPassage({ units, home, partner }: Reading): Lift | undefined {
  const stories = { home: home.share >= PRINCIPAL_SHARE.home, partner: partner.share >= SECOND_STORY };
  for (const unit of units.filter(
    ({ contact, sport, weather }) => contact.length > 0 && sport.length + weather.length === 0,
  )) {
    const spoken = unit.mentions.filter((mention) => mention.discount === undefined);
    const ofPartner = spoken.filter((mention) => speaksFor(mention, 'partner'));
    const ofHome = spoken.filter((mention) => speaksFor(mention, 'home'));
    const isHeld =
      unit.meetings.length > 0 ||
      (unit.dealings.length > 0 && stories.home) ||
      (ofPartner.length >= MORE_THAN_PASSING && (stories.home || ofHome.length > 0)) ||
      (ofHome.length >= MORE_THAN_PASSING && stories.partner);
    const term = unit.meetings[0] ?? ofPartner[0]?.term ?? ofHome[0]?.term;
    if (isHeld && term !== undefined) return { term, ...place(unit), side: 'both', rule: 'passage' };
  }
  return undefined;
}

/** The gathering in the partner country to which the home side travels, when that journey is the story. */
function guest({ units, home }: Reading): Lift | undefined {
  if (home.share < GUEST_SHARE || units.some(({ field, sport }) => field !== 'body' && sport.length > 0))
    return undefined;
  for (const unit of units.filter(({ field }) => field !== 'body')) {
    const host = unit.mentions.find(({ side, discount }) => side === 'partner' && discount === 'venue');
    if (host) return { term: host.term, ...place(unit), side: 'both', rule: 'guest' };
  }
  return undefined;
}

/** A word on the partner in a multilateral story of the home side, with no third country in the foreground. */
function segment(reading: Reading): Lift | undefined {
  const { units, total, home } = reading;
  const other = strongestOther(units, total)?.share ?? 0;
  const isMultilateral = units.some(({ multilateral }) => multilateral.length > 0);
  if (!isMultilateral || home.share < PRINCIPAL_SHARE.home || other > FOREGROUND) return undefined;
  for (const unit of units.filter(({ sport, launch }) => sport.length === 0 && launch.length === 0)) {
    const found = unit.mentions.find((m) => speaksFor(m, 'partner') && m.discount !== 'venue' && kept(m) > 0);
    if (found) return { term: found.term, ...place(unit), side: 'both', rule: 'segment' };
  }
  return undefined;
}

/** What makes an item partial that is about something else: a passage, a journey or a word on the partner. Absent where nothing does. */
export const lift = (reading: Reading): Lift | undefined =>
  bilateralPassage(reading) ?? guest(reading) ?? segment(reading);
