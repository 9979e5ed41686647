import type { Edition } from '../belta/editions.ts';
import type { PublishedItem } from '../publish/model.ts';

/** What sets the reports of one story apart. */
export interface StoryComparison {
  /** Figures that some editions carry and others do not. */
  readonly figures: readonly ComparedFigure[];
  /** Paragraphs without a counterpart in any other report. */
  readonly passages: readonly { readonly key: string; readonly text: string }[];
}

export interface ComparedFigure {
  /** As it stands in the report that told it first. */
  readonly text: string;
  /** Edition of that report. */
  readonly edition: Edition;
  readonly carriedBy: readonly Edition[];
  readonly missingFrom: readonly Edition[];
}

/** @param reports earliest published first */
export function compareReports(_reports: readonly PublishedItem[]): StoryComparison {
  return { figures: [], passages: [] };
}
