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

/** Headline and summary on the one side, the text on the other, each of so many words at least, share none. */
function sharesNothing(
  { body, context }: BodyCase,
  least: { readonly subject: number; readonly said: number },
): string | undefined {
  if (context.title === undefined || context.site.script === 'han') return undefined;
  const subject = stems([context.title, ...context.summaries].join(' '));
  const said = stems(textIn(body.blocks));
  if (subject.size < least.subject || said.size < least.said) return undefined;
  return [...subject].some((stem) => said.has(stem)) ? undefined : 'the text shares no word with headline and summary';
}

/** From so many words on, a text of one's own shares one with its headline and summary, whatever it looks like. */
const MANY_STEMS = { subject: 10, said: 25 } as const;
/** Where nothing else shows that a text is the article's. */
const UNSHOWN_STEMS = { subject: 3, said: 10 } as const;

const otherSubject: Doubt = (body) => {
  const isShown = body.layer !== STRUCTURE || body.body.dateline !== undefined;
  return isShown ? undefined : sharesNothing(body, UNSHOWN_STEMS);
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
  otherSubject,
  ...MISSING,
  ...FOREIGN,
];

/** Why a text is none of the article, if that is plain. */
export const foreignText: Doubt = (body) => sharesNothing(body, MANY_STEMS) ?? otherEdition(body);

/** Every reason not to trust a body, one clause each. */
export function doubtsAbout(body: BodyCase): readonly string[] {
  return DOUBTS.flatMap((doubt) => doubt(body) ?? []);
}
