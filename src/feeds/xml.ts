import { legalText } from './safe.ts';

/**
 * A piece of XML. Own code because feedsmith 3.0.1 indents what it writes: a link or title with an ampersand gets white space
 * around it, which readers take for part of the address. Nor has it the elements of RFC 5005, or a way to add them.
 */
export type Xml = { readonly xml: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Xml | string | undefined;

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * One element. Text is escaped and freed of what XML 1.0 forbids; absent attributes and children are left out.
 * @example element('guid', { isPermaLink: 'false' }, 'tag:belta.by,2026:de/1')
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : (child?.xml ?? ''))).join('');
  return { xml: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}

/** Markup as character data: the end mark of a section is split over two. */
export function cdata(text: string): Xml {
  return { xml: `<![CDATA[${legalText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` };
}

/** Elements that stand on lines of their own: white space between them means nothing. */
export function lines(elements: readonly (Xml | undefined)[]): Xml {
  return { xml: elements.map((one) => (one === undefined ? '' : `\n${one.xml}`)).join('') };
}

/** Hexadecimal references are what readers that decode twice get right most often (RSS Advisory Board profile). */
function escapeText(text: string): string {
  return legalText(text).replace(/[&<>\r]/g, reference);
}

function escapeAttribute(text: string): string {
  return legalText(text).replace(/[&<>"\t\n\r]/g, reference);
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
