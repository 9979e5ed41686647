/** The seven language editions, in the order in which they are listed everywhere. */
export const EDITIONS = ['ru', 'be', 'en', 'de', 'es', 'pl', 'zh'] as const;

export type Edition = (typeof EDITIONS)[number];

/** What is known of one edition's site. Evidence and its grade: docs/site.md. */
export interface EditionSite {
  readonly edition: Edition;
  /** RFC 5646 tag of the texts. */
  readonly language: string;
  /** The language's own name for itself, for pages and OPML. */
  readonly nativeName: string;
  /** Host of published links. */
  readonly host: string;
  /** Every host that serves this edition, the canonical one first; nothing else is ever fetched. */
  readonly hosts: readonly string[];
}

export const SITES: Readonly<Record<Edition, EditionSite>> = {
  ru: { edition: 'ru', language: 'ru', nativeName: 'Русский', host: 'belta.by', hosts: ['belta.by', 'www.belta.by'] },
  be: { edition: 'be', language: 'be', nativeName: 'Беларуская', host: 'blr.belta.by', hosts: ['blr.belta.by'] },
  en: { edition: 'en', language: 'en', nativeName: 'English', host: 'eng.belta.by', hosts: ['eng.belta.by'] },
  de: { edition: 'de', language: 'de', nativeName: 'Deutsch', host: 'deu.belta.by', hosts: ['deu.belta.by'] },
  es: { edition: 'es', language: 'es', nativeName: 'Español', host: 'esp.belta.by', hosts: ['esp.belta.by'] },
  pl: { edition: 'pl', language: 'pl', nativeName: 'Polski', host: 'pol.belta.by', hosts: ['pol.belta.by'] },
  zh: { edition: 'zh', language: 'zh-Hans', nativeName: '中文', host: 'chn.belta.by', hosts: ['chn.belta.by'] },
};

export function isEdition(value: string): value is Edition {
  return (EDITIONS as readonly string[]).includes(value);
}
