export function safeHtml(html: string): string | undefined {
  return html === '' ? undefined : undefined;
}
