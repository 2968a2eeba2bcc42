import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { acknowledgmentsFrom } from './acknowledgments.ts';
import { claimsFrom837p } from './claim-from-837p.ts';

const cases = resolve('../shared/cases/x12');
const isThere = existsSync(cases);
if (!isThere) console.warn(`SKIPPED: ${cases} is absent, so no real 837P, 999, TA1 or 277CA was read.`);

function files(folder: string): string[] {
  if (!isThere) return [];
  return readdirSync(resolve(cases, folder)).map((name) => resolve(cases, folder, name));
}

const read = (path: string) => readX12(readFileSync(path));

test.skipIf(!isThere)('every claim of the real 837Ps is found, and its lines add up to its charge', () => {
  for (const path of files('837P')) {
    const bytes = readFileSync(path, 'latin1');
    const claims = claimsFrom837p(read(path));
    expect(claims, path).toHaveLength(bytes.match(/[~\n]\s*CLM\*/g)?.length ?? 0);
    for (const claim of claims) {
      const lines = claim.lines.reduce((sum, line) => sum + (line.chargeCents ?? Number.NaN), 0);
      expect(lines, path).toBe(claim.chargeCents);
      expect(claim.payer.name, path).not.toBe('');
      expect(claim.patient.name, path).not.toBe('');
      expect(claim.billing.npi ?? claim.billing.identifier, path).toBeTruthy();
      expect(claim.diagnoses.length, path).toBeGreaterThan(0);
      for (const line of claim.lines) {
        expect(line.dateOfService, path).toBeDefined();
        expect(line.units, path).toBeGreaterThan(0);
        for (const pointer of line.diagnosisPointers) expect(pointer, path).toBeLessThanOrEqual(claim.diagnoses.length);
      }
    }
  }
});

test.skipIf(!isThere)('every real TA1, 999 and 277CA is understood', () => {
  for (const folder of ['TA1', '999', '277CA']) {
    for (const path of files(folder)) {
      const answers = acknowledgmentsFrom(read(path));
      expect(
        answers.map((answer) => answer.kind),
        path,
      ).toEqual([folder]);
      for (const answer of answers) expect(answer.outcome, path).not.toBe('unclear');
    }
  }
});
