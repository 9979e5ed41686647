/** Where readers look for a feed when a page names none, and browsers for an icon. */
export const MOVED: Readonly<Record<string, string>> = {
  '/rss': '/feed.rss',
  '/rss.xml': '/feed.rss',
  '/feed': '/feed.rss',
  '/feed.xml': '/feed.rss',
  '/index.xml': '/feed.rss',
  '/index.rss': '/feed.rss',
  '/atom': '/feed.atom',
  '/atom.xml': '/feed.atom',
  '/index.json': '/feed.json',
  '/favicon.ico': '/icon-64.png',
};
