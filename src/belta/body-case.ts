import type { Opened } from './article-edges.ts';
import type { BodyContext, Field } from './article-field.ts';
import type { Block } from './block.ts';
import { type Element, isElement, isWithin, type Node } from './dom.ts';

/** Name of the layer that knows no names. */
export const STRUCTURE = 'structure';

export interface BodyCase {
  readonly field: Field;
  readonly context: BodyContext;
  readonly layer: string;
  /** Indices of the blocks the body was made of. */
  readonly members: readonly number[];
  readonly body: Opened;
  readonly hasEndMark: boolean;
}

export type Doubt = (body: BodyCase) => string | undefined;

export const weigh = (blocks: readonly Block[]) => blocks.reduce((sum, { weight }) => sum + weight, 0);

export const textIn = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join(' ');

/** The lowest element that holds headline and body. */
export function articleArea(field: Field, { titleAt }: BodyContext, members: readonly number[]): Element | undefined {
  const title = field.blocks[titleAt]?.element;
  const first = field.blocks[members[0] ?? -1]?.element;
  for (let at: Node | null | undefined = title; isElement(at); at = at.parent as Node | null) {
    if (first && isWithin(first, at)) return at;
  }
  return undefined;
}

/** Words a paragraph shares with the rest of the text when it belongs there. */
export const MIN_SHARED_STEMS = 2;
