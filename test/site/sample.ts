import { z } from 'zod';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import be from './content/be.json' with { type: 'json' };
import de from './content/de.json' with { type: 'json' };
import en from './content/en.json' with { type: 'json' };
import es from './content/es.json' with { type: 'json' };
import pl from './content/pl.json' with { type: 'json' };
import ru from './content/ru.json' with { type: 'json' };
import zh from './content/zh.json' with { type: 'json' };
import { ODDITIES, type SiteArticle, type SiteContent } from './model.ts';

/** One entry of `content/{edition}.json`. All texts are the project's own. */
const entry = z.strictObject({
  number: z.int().positive(),
  /** Age when the site opens. */
  minutesAgo: z.number().nonnegative(),
  path: z.string(),
  section: z.string(),
  slug: z.string(),
  title: z.string().min(1),
  summary: z.string().optional(),
  place: z.string().optional(),
  paragraphs: z.array(z.string()).min(1),
  tags: z.array(z.string()),
  image: z.strictObject({ caption: z.string(), credit: z.string().exactOptional() }).optional(),
  oddities: z.array(z.enum(ODDITIES)),
  grade: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  story: z.string().optional(),
});

type SampleEntry = z.infer<typeof entry>;

const SAMPLE: Readonly<Record<Edition, readonly SampleEntry[]>> = z
  .record(z.enum(EDITIONS), z.array(entry))
  .parse({ ru, be, en, de, es, pl, zh });

function siteArticle(edition: Edition, sample: SampleEntry, baseMs: number): SiteArticle {
  const { minutesAgo, summary, place, image, story, ...rest } = sample;
  // The site shows whole minutes.
  const publishedMs = Math.floor(baseMs / 60_000) * 60_000 - minutesAgo * 60_000;
  return {
    ...rest,
    edition,
    publishedMs,
    ...(summary === undefined ? {} : { summary }),
    ...(place === undefined ? {} : { place }),
    ...(image === undefined ? {} : { image }),
    ...(story === undefined ? {} : { story }),
  };
}

/** The sample news as if the newest of it had come out minutes before `baseMs`. */
export function sampleContent(baseMs: number): SiteContent {
  const of = (edition: Edition): readonly SiteArticle[] =>
    SAMPLE[edition].map((sample) => siteArticle(edition, sample, baseMs));
  return { ru: of('ru'), be: of('be'), en: of('en'), de: of('de'), es: of('es'), pl: of('pl'), zh: of('zh') };
}
