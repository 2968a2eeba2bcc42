import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '../dist');

/** What a browser must have before the first screen: the page, its scripts and styles, those preloaded included. */
function firstLoad(): { file: string; gzip: number }[] {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  return [
    { file: 'index.html', gzip: gzipSync(html).length },
    ...files.map((file) => ({ file, gzip: gzipSync(readFileSync(join(DIST, file))).length })),
  ];
}

test('the first load stays under 250 kB gzip', () => {
  const parts = firstLoad();
  const total = parts.reduce((sum, part) => sum + part.gzip, 0);
  expect(parts.length).toBeGreaterThan(2);
  expect(total, parts.map((part) => `${part.file} ${part.gzip}`).join(', ')).toBeLessThan(250_000);
});
