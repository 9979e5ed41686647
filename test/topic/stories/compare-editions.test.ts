import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/topic/stories/index.ts';
import { readStoryItems } from './labelled.ts';

const story = readStoryItems().filter((item) => item.story === 'v04');

describe('the editions of one story side by side', () => {
  const { members, figures, passages } = compareEditions(story.toReversed());

  it('stand in the order of publication, with the delay behind the first', () => {
    expect(members.map(({ key, delayMs }) => [key, delayMs / 60_000])).toEqual([
      ['v04-ru', 0],
      ['v04-en', 39],
      ['v04-pl', 85],
      ['v04-de', 110],
      ['v04-es', 1015],
    ]);
  });

  it('show each figure in the words of each edition, and who said it first', () => {
    expect(figures.find(({ value }) => value === 2e9)).toEqual({
      value: 2e9,
      said: [
        { key: 'v04-ru', written: '2 млрд' },
        { key: 'v04-en', written: '2 billion' },
        { key: 'v04-pl', written: 'dwa miliardy' },
        { key: 'v04-de', written: 'zwei Milliarden' },
        { key: 'v04-es', written: '2.000 millones' },
      ],
      missing: [],
    });
    expect(members[0]?.firstWith.figures).toEqual([2e9, 860e6]);
    expect(members[1]?.firstWith.figures).toEqual([]);
  });

  it('show the passages that only some editions carry', () => {
    // The Russian text alone says what the governments are to do; metals and grain stand in the English and the German text too.
    const own = passages.find(({ key, paragraph }) => key === 'v04-ru' && paragraph === 1);
    expect(own?.sharedWith).not.toContain('v04-pl');
    expect(own?.because.length).toBeGreaterThan(0);
  });

  it('leave nothing to compare for a single item', () => {
    const alone = compareEditions(story.slice(0, 1));
    expect(alone.members).toHaveLength(1);
    expect(alone.passages).toEqual([]);
    expect(alone.figures.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  it('are empty for no items', () => {
    expect(compareEditions([])).toEqual({ members: [], figures: [], passages: [] });
  });
});
