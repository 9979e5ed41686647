import { EDITIONS, type Edition } from '../belta/editions.ts';
import { DEFAULT_LIMIT, type View } from '../feeds/view.ts';
import { allowedOf, FEED_PARAMETERS, type Parameter, REFRESH_PARAMETERS } from './parameter-schemas.ts';
import type { BadParameter } from './problem.ts';
import { parseSince } from './since.ts';

/**
 * Reads parameters one by one and remembers every value that cannot be used, so that an answer can name them all. Parameters it is
 * not asked for are ignored; an empty value counts as not given, as a form sends it for an empty field.
 */
class QueryReader {
  readonly bad: BadParameter[] = [];
  readonly #query: URLSearchParams;
  readonly #followed: readonly Edition[];

  constructor(query: URLSearchParams, followed: readonly Edition[]) {
    this.#query = query;
    this.#followed = followed;
  }

  read<T>(name: string, parameter: Parameter<T>): T | undefined {
    const allowed = allowedOf(parameter, this.#followed);
    const values = this.#query.getAll(name).filter((value) => value.trim() !== '');
    if (values.length === 0) return undefined;
    const value = values.join(',');
    if (values.length > 1 && !('isEditions' in parameter)) {
      this.bad.push({ parameter: name, value, allowed: `${allowed}; only once` });
      return undefined;
    }
    const result = parameter.schema.safeParse(value);
    if (result.success) return result.data;
    this.bad.push({ parameter: name, value, allowed });
    return undefined;
  }

  /** Editions of which all are followed here. */
  readEditions(name: string, parameter: Parameter<readonly Edition[]>): readonly Edition[] | undefined {
    const named = this.read(name, parameter);
    const unfollowed = named?.filter((edition) => !this.#followed.includes(edition)) ?? [];
    if (unfollowed.length === 0) return named && [...new Set(named)];
    this.bad.push({ parameter: name, value: unfollowed.join(','), allowed: allowedOf(parameter, this.#followed) });
    return undefined;
  }
}

export interface ViewContext {
  /** The editions followed. */
  readonly followed: readonly Edition[];
  /** The edition that stands in the path. */
  readonly edition?: Edition;
  /** What is shown where `view` is left out. */
  readonly defaultBy: View['by'];
}

export function parseView(
  query: URLSearchParams,
  { followed, edition, defaultBy }: ViewContext,
): { readonly view: View } | { readonly bad: readonly BadParameter[] } {
  const reader = new QueryReader(query, followed);
  const lang = edition === undefined ? reader.readEditions('lang', FEED_PARAMETERS.lang) : [edition];
  const section = reader.read('section', FEED_PARAMETERS.section);
  const q = reader.read('q', FEED_PARAMETERS.q);
  const since = reader.read('since', FEED_PARAMETERS.since);
  const sinceMs = since === undefined ? undefined : parseSince(since);
  const limit = reader.read('limit', FEED_PARAMETERS.limit) ?? DEFAULT_LIMIT;
  const include = reader.read('include', FEED_PARAMETERS.include);
  const by = reader.read('view', FEED_PARAMETERS.view) ?? defaultBy;
  const prefer = reader.readEditions('prefer', FEED_PARAMETERS.prefer) ?? [];
  if (reader.bad.length > 0) return { bad: reader.bad };
  return {
    view: {
      // All seven also where fewer are followed: a feed keeps its identity when an edition is added.
      editions: lang === undefined ? EDITIONS : EDITIONS.filter((candidate) => lang.includes(candidate)),
      limit,
      includePartial: include === 'partial',
      by,
      prefer,
      ...(section !== undefined && { section }),
      ...(q !== undefined && { q }),
      ...(sinceMs !== undefined && { sinceMs }),
    },
  };
}

export function parseRefresh(
  query: URLSearchParams,
  followed: readonly Edition[],
):
  | { readonly waitSeconds: number; readonly editions?: readonly Edition[] }
  | { readonly bad: readonly BadParameter[] } {
  const reader = new QueryReader(query, followed);
  const waitSeconds = reader.read('wait', REFRESH_PARAMETERS.wait) ?? 0;
  const editions = reader.readEditions('edition', REFRESH_PARAMETERS.edition);
  if (reader.bad.length > 0) return { bad: reader.bad };
  return { waitSeconds, ...(editions && { editions }) };
}
