import type { Folded } from '../engine/fold.ts';
import type { Hit } from '../engine/matcher.ts';
import type { Side, TextField } from '../model.ts';
import type { LanguageOfTopic, Meaning, SideRule, Topic } from '../topic.ts';

/** Why a mention counts less than its term would. */
export type Discount = 'list' | 'venue' | 'dateline' | 'aside' | 'ambiguous';

/** A term of the topic as it stands in the item. */
export interface Mention {
  readonly term: string;
  readonly side: Side;
  readonly rule: SideRule;
  readonly discount?: Discount;
}

/** One unit of the item with what was found in it. */
export interface ReadUnit {
  readonly field: TextField;
  readonly paragraph?: number;
  readonly weight: number;
  readonly mentions: readonly Mention[];
  /** Other countries by code: their terms, those in lists apart. */
  readonly others: ReadonlyMap<string, { readonly terms: readonly string[]; readonly listed: readonly string[] }>;
  readonly multilateral: readonly string[];
  /** Sentences that tell of a meeting of such a body. */
  readonly gatherings: readonly string[];
  readonly sport: readonly string[];
  readonly launch: readonly string[];
  readonly weather: readonly string[];
  /** Terms of the partner in sentences that have both sides dealing with each other. */
  readonly meetings: readonly string[];
  /** Terms of the partner in sentences that tell of dealings and name no third country. */
  readonly dealings: readonly string[];
  readonly cooperation: readonly string[];
  readonly contact: readonly string[];
}

export type Found = Hit<Meaning>;

export interface Scanned {
  readonly folded: Folded;
  readonly hits: readonly Found[];
}

/** What is the same for all sentences of an item. */
export interface Context {
  readonly topic: Topic;
  readonly language: LanguageOfTopic;
  /** Sides of which the item has a term that needs no company. */
  readonly plain: ReadonlySet<Side>;
  /** The item names the partner and no third country, so that `both countries` means the publisher's own as the other. */
  readonly isTwosome: boolean;
  /** The agencies of both sides deal with each other. */
  readonly areAgenciesParties: boolean;
  /** The title names a gathering of the kind a country only hosts. */
  readonly isHosted: boolean;
}

export interface ReadSentence extends Scanned {
  readonly mentions: readonly Mention[];
  readonly listed: ReadonlySet<Found>;
  readonly isGathering: boolean;
  /** Term of the partner where both sides deal with each other. */
  readonly meeting?: string;
  /** Term of the partner where it alone is named, with several words of dealings. */
  readonly dealing?: string;
}
