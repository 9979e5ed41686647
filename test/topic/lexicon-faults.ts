import { type Edition, SITES } from '../../src/belta/editions.ts';
import { fold } from '../../src/topic/engine/fold.ts';
import type { Entry, Pattern } from '../../src/topic/engine/lexicon.ts';
import { Matcher } from '../../src/topic/engine/matcher.ts';
import { defineTopic, type Meaning, type TermList, type TopicData, termLists } from '../../src/topic/topic.ts';

/** An entry without examples of its own is tried in every spelling it lists. */
function examplesOf({ examples, patterns }: Entry): readonly string[] {
  return examples.length > 0 ? examples : patterns.flatMap(spellingsOf);
}

function spellingsOf({ words, capitals }: Pattern): readonly string[] {
  const phrases = words.reduce<readonly string[]>(
    (begun, forms) => begun.flatMap((phrase) => forms.map((form) => `${phrase} ${form.replaceAll('*', '')}`.trim())),
    [''],
  );
  return capitals === 'initial' ? phrases.map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1)) : phrases;
}

function matches(edition: Edition, pattern: Pattern, text: string): boolean {
  const entries = [{ patterns: [pattern], examples: [], counterexamples: [] }];
  return new Matcher(SITES[edition].script, [{ entries, value: 0, isShared: false }]).scan(fold(text)).length > 0;
}

function isMeant({ value }: TermList, found: Meaning): boolean {
  if (value.kind === 'side') return found.kind === 'side' && (found.side === value.side || found.side === 'both');
  if (value.kind === 'other') return found.kind === 'other' && found.country === value.country;
  return found.kind === value.kind;
}

/**
 * What is wrong with the lexicons of one language, one line each: patterns that match no example (`silent`), examples another term takes away
 * (`shadowed`), look-alikes that match (`fooled`), traps that still speak for a country (`leaky`).
 */
export function lexiconFaults(data: TopicData, edition: Edition): readonly string[] {
  const { matcher } = defineTopic(data).languages[edition];
  const meaningsOf = (text: string): readonly Meaning[] => matcher.scan(fold(text)).map(({ meaning }) => meaning.value);
  return termLists(data, edition).flatMap((list) => {
    const faults = list.entries.flatMap((entry) => {
      const examples = examplesOf(entry);
      const silent = entry.patterns.filter(
        (pattern) => !examples.some((example) => matches(edition, pattern, example)),
      );
      const shadowed = examples.filter((example) => !meaningsOf(example).some((found) => isMeant(list, found)));
      const fooled = entry.counterexamples.filter((lookalike) =>
        entry.patterns.some((pattern) => matches(edition, pattern, lookalike)),
      );
      const leaky =
        list.value.kind !== 'trap'
          ? []
          : examples.filter((trap) => meaningsOf(trap).some(({ kind }) => kind === 'side'));
      return [
        ...silent.map(({ source }) => `silent: ${source}`),
        ...shadowed.map((example) => `shadowed: ${example}`),
        ...fooled.map((lookalike) => `fooled: ${lookalike}`),
        ...leaky.map((trap) => `leaky: ${trap}`),
      ];
    });
    return faults.map((fault) => `${list.name}: ${fault}`);
  });
}
