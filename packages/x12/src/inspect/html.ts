import { visible } from './format.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in content and in attributes; control characters are made visible. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** An element with text in it; '' where there is no text. */
export function tag(name: string, className: string, text: string): string {
  return text === '' ? '' : `<${name} class="${className}">${escapeHtml(text)}</${name}>`;
}

/** A whole page of its own: style inside, no script, nothing loaded from anywhere. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${body}
<footer>This page holds what its file holds: treat it as you treat the file.</footer>
</body>
</html>
`;
}

const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --soft: #f6f7f9; --line: #dde1e7; --text: #1c2430; --dim: #5a6675;
  --accent: #1d5fae; --accent-soft: #e8f0fa; --bad: #b3261e; --bad-soft: #fdeceb; --warn: #8a5200; --warn-soft: #fdf3e1;
  --good: #1b6e3c; --good-soft: #e7f4ec; --meaning: #2c5f6f;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181e; --soft: #1b2028; --line: #323a45; --text: #e6e9ee; --dim: #9aa6b5;
    --accent: #7db3f0; --accent-soft: #1c2b3d; --bad: #ff9a92; --bad-soft: #3a1f1e; --warn: #f0bd6a; --warn-soft: #352a16;
    --good: #7fd0a0; --good-soft: #17301f; --meaning: #8cc6d8;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1240px; padding: 28px 28px 60px; background: var(--paper); color: var(--text);
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 6px; font-size: 22px; line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 30px 0 10px; font-size: 16px; }
h3 { margin: 22px 0 6px; font-size: 14px; overflow-wrap: anywhere; }
p { margin: 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, .mono { font-family: var(--mono); font-size: 12px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 12px; top: 12px; padding: 6px 12px; background: var(--paper); border: 1px solid var(--line); }
.dim, .facts { color: var(--dim); }
.facts { margin-top: 2px; }
.verdict { display: inline-block; margin: 2px 8px 6px 0; padding: 2px 10px; border-radius: 999px; font-weight: 600; font-size: 13px; }
.good { color: var(--good); background: var(--good-soft); }
.bad { color: var(--bad); background: var(--bad-soft); }
.warned { color: var(--warn); background: var(--warn-soft); }
.sets { list-style: none; margin: 14px 0 0; padding: 0; display: grid; gap: 10px; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); }
.sets li { padding: 10px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--soft); }
.sets b { display: block; }
.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.finding { max-width: 860px; padding: 8px 12px; border-left: 4px solid var(--bad); border-radius: 4px; background: var(--bad-soft); }
.finding.warning { border-left-color: var(--warn); background: var(--warn-soft); }
.finding b { color: var(--bad); }
.finding.warning b { color: var(--warn); }
.finding .where { color: var(--dim); font-size: 12.5px; }
.finding .where a { color: inherit; }
.finding .fix { display: block; }
.segment > .finding { margin: 6px 0 2px; }
details { border-left: 2px solid var(--line); margin: 4px 0 4px 5px; padding-left: 14px; }
details.has-error { border-left-color: color-mix(in srgb, var(--bad) 45%, var(--line)); }
details.has-warning { border-left-color: color-mix(in srgb, var(--warn) 45%, var(--line)); }
summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; margin-left: -14px; padding: 5px 8px 5px 10px; cursor: pointer;
  border-radius: 0 6px 6px 0; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "+"; font: 600 13px/1 var(--mono); color: var(--dim); width: 9px; }
details[open] > summary::before { content: "\\2212"; }
summary:hover { background: var(--soft); }
.loop { font: 600 12px/1.6 var(--mono); color: var(--accent); background: var(--accent-soft); padding: 0 7px; border-radius: 4px; }
.title { font-weight: 600; overflow-wrap: anywhere; }
.count { font-size: 12px; font-weight: 600; padding: 0 8px; border-radius: 999px; }
.segment { padding: 8px 0 10px; border-top: 1px solid var(--line); scroll-margin-top: 12px; }
summary + .segment { border-top: 0; }
.segment:target, .finding:target { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; }
.position { min-width: 24px; color: var(--dim); font: 12px/1.5 var(--mono); text-align: right; }
.id { font: 700 13px/1.5 var(--mono); min-width: 38px; }
.name { font-weight: 600; }
.raw { flex: 1 1 260px; color: var(--dim); overflow-wrap: anywhere; white-space: pre-wrap; }
.elements { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 0 20px; margin: 6px 0 -8px 34px; }
.misplaced { margin-left: 34px; color: var(--warn); }
.elements > div { min-width: 0; display: grid; grid-row: span 2; grid-template-rows: subgrid; }
.elements .long { grid-column: span 2; }
dt { color: var(--dim); font-size: 11.5px; line-height: 1.4; align-self: end; }
dt code { font-size: 11px; margin-right: 5px; }
dd { margin: 0; padding-bottom: 8px; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
dd b { font-weight: 600; }
.meaning { display: block; color: var(--meaning); font-size: 12.5px; line-height: 1.4; }
.wrong dd b { color: var(--bad); text-decoration: underline wavy 1px; text-underline-offset: 3px; }
.doubtful dd b { color: var(--warn); text-decoration: underline wavy 1px; text-underline-offset: 3px; }
table { width: 100%; border-collapse: collapse; margin-bottom: 8px; }
th { text-align: left; font-size: 12px; color: var(--dim); font-weight: 600; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.what { width: 34%; } .before, .after { width: 33%; }
del { color: var(--bad); background: var(--bad-soft); text-decoration: none; padding: 0 4px; border-radius: 3px; }
ins { color: var(--good); background: var(--good-soft); text-decoration: none; padding: 0 4px; border-radius: 3px; }
.none { color: var(--dim); }
.at { white-space: nowrap; }
.outer { display: block; color: var(--dim); font-size: 12.5px; font-weight: 400; }
footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid var(--line); color: var(--dim); font-size: 12px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 700px) { body { padding: 16px; } .elements { margin-left: 0; } details { margin-left: 0; padding-left: 10px; } summary { margin-left: -10px; } }
@media print { body { max-width: none; padding: 0; font-size: 11px; } .segment { break-inside: avoid; } .skip { display: none; } }
`;
