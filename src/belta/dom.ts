import { load } from 'cheerio/slim';

/** htmlparser2's tree, walked directly: a wrapper object for every step costs more than the parse. */
export type Root = NonNullable<ReturnType<ReturnType<typeof load>['root']>[0]>;
export type Node = Root['childNodes'][number];
export type Element = Extract<Node, { attribs: unknown }>;
export type Parent = Root | Element;

export function parseHtml(html: string): Root {
  const [root] = load(html).root();
  if (root === undefined) throw new Error('cheerio gave no document root');
  return root;
}

export function isElement(node: Node | Root | null | undefined): node is Element {
  return node !== null && node !== undefined && 'attribs' in node;
}

export function attr(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

export function classesOf(element: Element): readonly string[] {
  const value = element.attribs.class;
  return value === undefined || value === '' ? [] : value.split(/\s+/).filter(Boolean);
}

/** Whether the class attribute holds exactly this name. */
export function hasClass(element: Element, name: string): boolean {
  const value = element.attribs.class;
  if (value === undefined || !value.includes(name)) return false;
  return value === name || classesOf(element).includes(name);
}

/** Every element below `parent` in document order, the parent not included. */
export function elementsOf(parent: Parent): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Parent) => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

/** The first element below `parent` that passes. */
export function findElement(parent: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const found = test(child) ? child : findElement(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function isWithin(node: Node | undefined, container: Parent): boolean {
  for (let at: Node | Parent | null | undefined = node; at; at = at.parent) if (at === container) return true;
  return false;
}

/** Elements whose content is never shown as text. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'canvas',
  'audio',
  'video',
  'head',
  'title',
]);

export const isSilent = (element: Element): boolean => SILENT.has(element.name);

/** Hidden by its own attributes; what style sheets hide cannot be known. */
export function isHidden(element: Element): boolean {
  const { hidden, style, open } = element.attribs;
  if (element.name === 'dialog' && open === undefined) return true;
  if (hidden !== undefined || element.attribs['aria-hidden'] === 'true') return true;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A text node of white space alone. */
export const isBlank = (node: Node): boolean => node.type === 'text' && !/\S/.test(node.data);

/** All shown text below, as it stands in the source. */
export function textOf(node: Node | Root): string {
  if (node.type === 'text') return node.data;
  if (!('childNodes' in node)) return '';
  if (isElement(node)) {
    if (isSilent(node)) return '';
    if (node.name === 'br') return ' ';
  }
  let text = '';
  for (const child of node.childNodes) text += textOf(child);
  return text;
}

/** `<base href>` of the page, when it is an http(s) URL, else the page's own. */
export function baseOf(elements: readonly Element[], pageUrl: string): string {
  const base = elements.find((element) => element.name === 'base' && attr(element, 'href') !== undefined);
  const href = base && attr(base, 'href');
  const parsed = href === undefined ? null : URL.parse(href, pageUrl);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : pageUrl;
}
