/** What is asked of a page in the browser. As text, since the project is compiled for Workers, which have no DOM. */

/** By how many pixels the page is wider than the window. */
export const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Links, fields and pictures that a screen reader would have no name for. */
export const NAMELESS = `
  [...document.querySelectorAll('a, button, input:not([type="hidden"]), svg')]
    .filter((node) => !node.textContent.trim() && !node.getAttribute('aria-label') && !node.labels?.length)
    .map((node) => node.outerHTML)`;

/** Contrast of texts with what they stand on, as WCAG 2 defines it. */
export const CONTRAST = String.raw`(() => {
  const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const linear = (part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (colour) => {
    const [r, g, b] = parts(colour).map((part) => linear(part / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (node) => {
    const ground = getComputedStyle(node).backgroundColor;
    return parts(ground)[3] === 0 && node.parentElement ? groundOf(node.parentElement) : ground;
  };
  const texts = 'h1, h3 a, .summary, .meta, .meta a, .state strong, .fine, .filters a, code';
  return [...document.querySelectorAll(texts)].map((node) => {
    const pair = [luminance(getComputedStyle(node).color), luminance(groundOf(node))];
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    return { text: node.textContent.trim().slice(0, 30), ratio };
  });
})()`;
