import { readFileSync } from 'node:fs';
import { GUIDES } from '../../packages/x12/src/guides/index.ts';
import { titleOf } from './x12-pages.ts';
import { type GeneratedFile, slugOf } from './x12-types.ts';

const PATH = 'packages/x12/README.md';
const FROM = '<!-- guides: written by `npm run docs` -->\n';
const TO = '<!-- end of guides -->';

/** The front page of the package with its table of guides: all else is written by hand. */
export function x12Readme(): GeneratedFile {
  const page = readFileSync(new URL(`../../${PATH}`, import.meta.url), 'utf8');
  const from = page.indexOf(FROM);
  const to = page.indexOf(TO);
  if (from < 0 || to < from) throw new Error(`${PATH} has no place for the table of guides.`);
  return { path: PATH, text: `${page.slice(0, from + FROM.length)}\n${guideTable()}\n${page.slice(to)}` };
}

function guideTable(): string {
  const rows = GUIDES.map((guide) => {
    const { alsoKnownAs, id, name, rules, units } = guide;
    const ids = [id, ...alsoKnownAs].join(', ');
    return `| \`${name}\` | [${titleOf(guide)}](../../docs/x12/${slugOf(guide)}.md) | ${ids} | ${units.join(', ')} | ${rules.length} |`;
  });
  return [
    '| Name | What | Identifiers | Streamed by loop | Rules |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
