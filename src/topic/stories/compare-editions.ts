import type { Edition } from '../../belta/editions.ts';
import type { StoryItem } from './model.ts';
export function compareEditions(
  items: readonly StoryItem[],
): readonly { readonly key: string; readonly edition: Edition }[] {
  return items.map(({ key, edition }) => ({ key, edition }));
}
