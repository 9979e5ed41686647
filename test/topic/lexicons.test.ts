import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { belarus } from '../../src/topic/belarus/index.ts';
import { data as kazakhstan } from '../../src/topic/belarus-kazakhstan/index.ts';
import { names } from '../../src/topic/belarus-kazakhstan/names.ts';
import { data as uzbekistan } from '../../src/topic/belarus-uzbekistan/index.ts';
import { fold } from '../../src/topic/engine/fold.ts';
import { defineTopic, type Official, type TopicData } from '../../src/topic/topic.ts';
import { lexiconFaults } from './lexicon-faults.ts';

const empty = { country: '', place: '', body: '', company: '' };

const withRussian = (country: string, trap = '', officials: readonly Official[] = []): TopicData => ({
  id: 'test',
  names,
  home: belarus,
  partner: {
    country: 'kz',
    officials,
    lexicons: { ru: { ...empty, country, trap }, be: empty, en: empty, de: empty, es: empty, pl: empty, zh: empty },
  },
});

describe.each([kazakhstan, uzbekistan])('$id', (data) => {
  test.each(EDITIONS)(
    'in %s every pattern fires on an example, no look-alike does, and traps are silent',
    (edition) => {
      expect(lexiconFaults(data, edition)).toEqual([]);
    },
  );
});

test.each(EDITIONS)('in %s somebody whose name has no spelling of its own goes by the English one', (edition) => {
  const topic = defineTopic(withRussian('', '', [{ name: 'A', office: 'B', from: 2026, spelt: { en: 'Qwertyev*' } }]));
  const found = topic.languages[edition].matcher.scan(fold('Qwertyev'));
  expect(found.map(({ meaning }) => meaning.value)).toEqual([{ kind: 'side', side: 'partner', rule: 'official' }]);
});

describe.each([
  ['the partner', kazakhstan.partner.officials],
  ['the home side', belarus.officials],
  ['envoys', kazakhstan.envoys ?? []],
])('officials of %s', (_, officials) => {
  test('have a spelling in every language', () => {
    const missing = officials.flatMap(({ name, spelt }) =>
      EDITIONS.filter((edition) => spelt[edition] === undefined).map((edition) => `${name}: ${edition}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('a lexicon is found out', () => {
  test('when a rule can never fire', () => {
    expect(lexiconFaults(withRussian('казaхстанн* : Казахстан'), 'ru')).toContain(
      'partner country: silent: казaхстанн*',
    );
  });

  test('when a look-alike fires', () => {
    expect(lexiconFaults(withRussian('каза* : Казахстан ! Казань'), 'ru')).toEqual(['partner country: fooled: Казань']);
  });

  test('when a trap swallows an example', () => {
    expect(lexiconFaults(withRussian('казахстан* : Казахстана', 'казахстана : Казахстана'), 'ru')).toContain(
      'partner country: shadowed: Казахстана',
    );
  });

  test('when a trap lets the country through', () => {
    expect(lexiconFaults(withRussian('казахстан* : Казахстан', 'Снежный : Снежный Казахстан'), 'ru')).toContain(
      'trap: leaky: Снежный Казахстан',
    );
  });
});
