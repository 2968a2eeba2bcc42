import { buildCodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { runEdits } from './edits/run-edits.ts';
import { exampleTables } from './edits/testing/example-tables.ts';
import { sampleContext } from './edits/testing/run-example.ts';
import { cleanClaims } from './testing/clean/clean-claims.ts';

const codes = buildCodeSets(starterCodeSets(), exampleTables);
/** What the starter set lacks, as a coder confirms it. */
const confirmedCodes = ['00830', 'Q5001'];
const CLAIMS = cleanClaims(600, 20261129);

test('the clean claims are of every kind, payer and order', () => {
  const seen = (of: (claim: (typeof CLAIMS)[number]['claim']) => string) =>
    new Set(CLAIMS.map(({ claim }) => of(claim)));
  expect(seen(({ kind }) => kind)).toEqual(new Set(['professional', 'dental', 'institutional']));
  expect(seen(({ payerSequence }) => payerSequence)).toEqual(new Set(['P', 'S']));
  expect(seen(({ frequencyCode }) => frequencyCode)).toContain('7');
  expect(seen(({ payer }) => payer.claimFilingIndicator).size).toBeGreaterThanOrEqual(10);
  expect(seen(({ relationship }) => relationship).size).toBe(3);
  expect(new Set(CLAIMS.map(({ what }) => what.replace(/^\d+: /, ''))).size).toBeGreaterThanOrEqual(100);
});

test('of clean claims at most one in a hundred is held', () => {
  const held = CLAIMS.flatMap(({ what, claim }) => {
    const findings = runEdits(claim, sampleContext({ codes, confirmedCodes })).filter(
      ({ severity }) => severity === 'hold',
    );
    return findings.length > 0
      ? [`${what}: ${findings.map(({ editId, message }) => `${editId} ${message}`).join(' ')}`]
      : [];
  });
  console.log(`${CLAIMS.length} clean claims, ${held.length} held.\n${held.join('\n')}`);
  expect(held.length / CLAIMS.length, held.join('\n')).toBeLessThanOrEqual(0.01);
});
