import { isProse } from './block-kinds.ts';
import { type BodyCase, type Doubt, STRUCTURE, textIn, weigh } from './body-case.ts';
import { FOREIGN } from './doubt-foreign.ts';
import { MISSING } from './doubt-missing.ts';
import { isNoLanguage, isOtherScript, otherLanguage } from './language.ts';
import { overlap, sharedStems, stems, tokens } from './text.ts';

/** Less than this is a fragment or a caption, not a news text; a named container may hold a flash of one sentence. */
const MIN_NAMED_WEIGHT = 15;

const MIN_FOUND_WEIGHT = 60;

const MAX_LINK_SHARE = 0.5;

const MAX_LOST_LETTERS = 3;

const tooShort: Doubt = ({ body, layer }) => {
  const weight = weigh(body.blocks);
  return weight < (layer === STRUCTURE ? MIN_FOUND_WEIGHT : MIN_NAMED_WEIGHT)
    ? `only ${Math.round(weight)} characters of text`
    : undefined;
};

/** No news text is as long; a megabyte in its place is a fault of the page. */
const MAX_WEIGHT = 150_000;

const tooLong: Doubt = ({ body }) => {
  const weight = weigh(body.blocks);
  return weight > MAX_WEIGHT ? `${Math.round(weight)} characters of text` : undefined;
};

const mostlyLinks: Doubt = ({ body }) => {
  const links = body.blocks.reduce((sum, { linkLength }) => sum + linkLength, 0);
  return links > weigh(body.blocks) * MAX_LINK_SHARE ? 'more than half of the text is links' : undefined;
};

const lostLetters: Doubt = ({ body }) => {
  const lost = textIn(body.blocks).split('\ufffd').length - 1;
  return lost > MAX_LOST_LETTERS ? `${lost} letters could not be read` : undefined;
};

/** Words of the headline in a flash of one sentence that show it to be the headline's. */
const MIN_TITLE_STEMS = 3;

/** A body found by structure alone needs a witness: dateline, a summary that says the same, or a clear end after clear prose. */
const unwitnessed: Doubt = ({ layer, body, field, context, hasEndMark }) => {
  if (layer !== STRUCTURE || body.dateline !== undefined) return undefined;
  const text = textIn(body.blocks);
  if (context.summaries.some((summary) => tokens(summary).length >= 4 && overlap(summary, text) >= 0.6))
    return undefined;
  const isTitled = sharedStems(context.title ?? '', text) >= MIN_TITLE_STEMS;
  const isLong = body.blocks.filter(isProse).length >= 2;
  const isClear = (field.hasEnd || hasEndMark) && (isLong || isTitled) && context.titleAt !== -1;
  return isClear ? undefined : 'found by structure alone, without dateline, summary or end to confirm it';
};

/** From so many words on, headline and summary share one with their text whatever the text looks like. */
const MANY_STEMS = { subject: 10, said: 25 } as const;

/** A text must speak of what headline and summary speak of; of few words, where a named container or a dateline shows it to be the news text, it need not. */
const otherSubject: Doubt = ({ layer, body, context }) => {
  if (context.title === undefined || context.site.script === 'han') return undefined;
  const subject = stems([context.title, ...context.summaries].join(' '));
  const said = stems(textIn(body.blocks));
  const isShown = layer !== STRUCTURE || body.dateline !== undefined;
  const least = isShown ? MANY_STEMS : { subject: 3, said: 10 };
  if (subject.size < least.subject || said.size < least.said) return undefined;
  return [...subject].some((stem) => said.has(stem)) ? undefined : 'the text shares no word with headline and summary';
};

/** With a summary even so few words share one with their text: of 537 labelled texts all do with their own, and three of ten do not with another's. */
const FEW_STEMS = { subject: 8, said: 30 } as const;
/** A Chinese word makes about two stems. */
const PER_HAN_WORD = 2;

const nothingSaid: Doubt = ({ body, context }) => {
  if (context.title === undefined || context.summaries.length === 0) return undefined;
  const perWord = context.site.script === 'han' ? PER_HAN_WORD : 1;
  const subject = stems([context.title, ...context.summaries].join(' '));
  const said = stems(textIn(body.blocks));
  if (subject.size < FEW_STEMS.subject * perWord || said.size < FEW_STEMS.said * perWord) return undefined;
  return [...subject].some((stem) => said.has(stem))
    ? undefined
    : 'the text says nothing of what headline and summary say';
};

/** The text of another edition's article, or one made to fill the space. */
const otherEdition: Doubt = ({ body, context }) => {
  const text = textIn(body.blocks);
  if (isOtherScript(text, context.site.edition)) return 'the text is in another script than the edition';
  if (isNoLanguage(text, context.site.edition)) return "the text holds no small word of the edition's language";
  const other = otherLanguage(text, context.site.edition);
  return other && `the text is in the language of edition ${other}`;
};

const DOUBTS: readonly Doubt[] = [
  tooShort,
  mostlyLinks,
  lostLetters,
  tooLong,
  unwitnessed,
  nothingSaid,
  ...MISSING,
  ...FOREIGN,
];

/** Why a text is none of the article, if that is plain. */
export const foreignText: Doubt = (body) => otherSubject(body) ?? otherEdition(body);

/** Every reason not to trust a body, one clause each. */
export function doubtsAbout(body: BodyCase): readonly string[] {
  return DOUBTS.flatMap((doubt) => doubt(body) ?? []);
}
