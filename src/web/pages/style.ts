/** The page's one style sheet. Colours keep a contrast of at least 4.5 to 1 on their ground, light and dark. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f4f6f7; --text: #1b2226; --fine: #55626a; --line: #d5dcdf; --accent: #005f73; --warn: #8a3b00; --bad: #a3162a; --mark: #fff3cd;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #14191c; --raised: #1d2428; --text: #e6ebed; --fine: #a3b0b7; --line: #344047; --accent: #6cc5d9; --warn: #f0a35e; --bad: #ff8a94; --mark: #4a3b00; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans SC", sans-serif; overflow-wrap: break-word; }
header.site, main, footer.site { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: clamp(1.4rem, 4.5vw, 2rem); line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 0 0 .35rem; }
p { margin: 0 0 .75rem; }
code { font: .9em/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
.sample { margin: 0; padding: .6rem 1rem; background: var(--mark); text-align: center; }
header.site { padding-top: 1rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
header.site .name { margin: 0; font-weight: 700; }
header.site .name a { color: inherit; text-decoration: none; }
header.site .tagline { margin: 0; color: var(--fine); font-size: .9rem; }
footer.site { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--fine); font-size: .9rem; }
.fine, .meta, figcaption { color: var(--fine); font-size: .875rem; }
.meta { margin: 0 0 .5rem; }
.filters { margin: .75rem 0 0; padding: .75rem 1rem; background: var(--raised); border-radius: .5rem; display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; align-items: baseline; }
.filters p { margin: 0; color: var(--fine); font-size: .875rem; }
.filters ul { list-style: none; margin: 0; padding: 0; display: flex; gap: 0 .25rem; overflow-x: auto; white-space: nowrap; scrollbar-width: thin; }
.filters li a { display: inline-block; padding: .3rem .55rem; border-radius: .35rem; text-decoration: none; }
.filters li a:hover { text-decoration: underline; }
.filters li a[aria-current] { background: var(--accent); color: var(--ground); }
.filters form { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: .35rem; }
.filters label { color: var(--fine); font-size: .875rem; }
input[type="search"] { flex: 1 1 10rem; max-width: 24rem; min-width: 0; }
input, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--fine); border-radius: .35rem; padding: .35rem .6rem; }
button { cursor: pointer; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 2.5rem; margin-top: .5rem; }
.day > h2 { position: sticky; top: 0; background: var(--ground); padding: .4rem 0; margin-bottom: .25rem; border-bottom: 1px solid var(--line); }
.card { padding: .9rem 0; border-bottom: 1px solid var(--line); }
.card h3 a { color: inherit; text-decoration: none; }
.card h3 a:hover, .card h3 a:focus-visible { color: var(--accent); text-decoration: underline; }
.summary { margin-bottom: .4rem; }
.tellers { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
.side section { min-width: 0; }
.addresses { margin: 0 0 .5rem; }
.addresses dt { font-size: .875rem; }
.addresses dd { margin: 0 0 .4rem; }
.addresses code { display: block; padding: .3rem .5rem; background: var(--raised); border-radius: .3rem; overflow-wrap: anywhere; user-select: all; -webkit-user-select: all; }
.chart { margin: 0; }
.chart svg { display: block; width: 100%; height: auto; }
.chart .bar { fill: var(--accent); }
.chart .axis { stroke: var(--line); }
.chart .label { fill: var(--fine); font-size: 20px; }
.state { list-style: none; margin: 0; padding: 0; }
.state li { padding: .45rem 0 .45rem .75rem; border-left: 4px solid var(--accent); margin-bottom: .5rem; }
.state .degraded, .state .unknown { border-color: var(--warn); }
.state .failed { border-color: var(--bad); }
.state .edition { color: var(--fine); }
.nothing, .note { padding: .75rem 1rem; background: var(--raised); border-radius: .5rem; }
.note { border-left: 4px solid var(--warn); }
.item { max-width: 44rem; }
.item .body { font-size: 1.05rem; }
.item .lead { font-weight: 600; }
.item img { max-width: 100%; height: auto; border-radius: .35rem; }
figure.picture { margin: 0 0 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; }
.revisions, .links { padding-left: 1.25rem; }
.revisions li, .links li { margin-bottom: .5rem; }
.reports { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
.reports .card p:last-child { margin: 0; }
.reports .card { border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 4px solid var(--line); max-width: 44rem; }
blockquote p { margin: 0; }
blockquote footer { color: var(--fine); font-size: .875rem; }
@media (min-width: 40rem) {
  .filters ul { flex-wrap: wrap; }
}
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 21rem; }
  .side { border-left: 1px solid var(--line); padding-left: 2.5rem; margin-left: -1rem; }
  .side { margin-top: 1rem; }
  .side section:first-child h2 { margin-top: .75rem; }
  .jump { display: none; }
}
@media print { .filters, .side, .jump, .skip { display: none; } }
`;
