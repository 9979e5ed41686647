import type { Edition } from '../belta/editions.ts';

export type Grade = 'core' | 'partial' | 'none';

/** Where in the item a term stands. `lead` is the paragraph that opens with the dateline, or the first; a standfirst above it reads as `summary`. */
export type TextField = 'title' | 'summary' | 'lead' | 'body';

/** `home` is Belarus, `partner` the other country of the topic. */
export type Side = 'home' | 'partner' | 'both';

/** One thing that spoke for or against. */
export interface Evidence {
  /** The text as it stands in the item. */
  readonly term: string;
  readonly field: TextField;
  /** Index into the paragraphs, 0 is the lead; absent for title and summary. */
  readonly paragraph?: number;
  readonly side: Side;
  /** What the rule is called (`country`, `official`, `dateline`, `list`, `venue`, `sport`…). */
  readonly rule: string;
  /** Points added to or, negative, taken from the score. */
  readonly weight: number;
}

/** What the judge reads. */
export interface TopicText {
  readonly language: Edition;
  readonly title: string;
  readonly summary?: string;
  readonly paragraphs: readonly string[];
}

export interface Verdict {
  readonly grade: Grade;
  /** 0 to 1, two decimals; core and partial thresholds are the judge's own. */
  readonly score: number;
  /** Deciding terms and discounts, strongest first; also for `none`. */
  readonly evidence: readonly Evidence[];
}
