import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimSchemaFile } from './claim-schema.ts';

test('docs/claim.schema.json is what the schema says today (else run npm run docs)', () => {
  const { path, text } = claimSchemaFile();
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
});
