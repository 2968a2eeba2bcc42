import type { CodeAnswer, CodeSets } from '@cleanclaim/codesets';
import { describe, expect, it } from 'vitest';
import { cents } from './money.ts';
import { screenClaim } from './screen.ts';
import { sampleClaim, sampleLine } from './testing/sample-claim.ts';

/** Code sets in which every code gets the one answer. */
function answering(answers: Partial<Record<string, CodeAnswer>>): CodeSets {
  return {
    ask: (set) => answers[set] ?? { status: 'set-not-installed' },
    search: () => [],
    list: () => [],
    entries: () => [],
    table: () => undefined,
    tables: () => [],
  };
}

const entry = { code: 'X', label: 'x', from: '2020-01-01', billable: false };
const ended: CodeAnswer = { status: 'not-effective', entry, release: 'r', subset: true };
const missing = (subset: boolean): CodeAnswer => ({ status: 'unknown', release: 'r', subset });

function statusOf(codeSets: CodeSets | undefined, claim = sampleClaim()): string {
  const { status } = screenClaim(claim, '2026-10-12', codeSets);
  return [status.category, status.code, status.entity].filter(Boolean).join(':');
}

describe('codes in the payer check', () => {
  it('are not asked without code sets', () => {
    expect(statusOf(undefined)).toBe('A2:20:PR');
  });

  it('a diagnosis that ended is rejected', () => {
    expect(statusOf(answering({ icd10cm: ended }))).toBe('A7:255');
    expect(statusOf(answering({ icd10cm: { ...ended, status: 'not-billable' } }))).toBe('A7:255');
    expect(statusOf(answering({ icd10cm: { ...ended, status: 'valid' } }))).toBe('A2:20:PR');
  });

  it('a code that a subset lacks may be good; one that a whole set lacks is not', () => {
    expect(statusOf(answering({ cpt: missing(true) }))).toBe('A2:20:PR');
    expect(statusOf(answering({ cpt: missing(false) }))).toBe('A7:454');
  });

  it('a letter asks HCPCS, a digit CPT', () => {
    const drug = sampleClaim({ lines: [sampleLine({ procedure: 'J3301' })] });
    expect(statusOf(answering({ cpt: missing(false) }), drug)).toBe('A2:20:PR');
    expect(statusOf(answering({ hcpcs: missing(false) }), drug)).toBe('A7:454');
  });

  it('names the line at fault', () => {
    const claim = sampleClaim({ lines: [sampleLine(), sampleLine({ number: 2, fromDate: undefined })] });
    const screened = screenClaim(claim, '2026-10-12');
    expect(screened.accepted ? [] : screened.rejectedLines.map(({ line }) => line.number)).toEqual([2]);
  });
});

describe('what the 999 already rejects is rejected here too', () => {
  it('a replacement or void without the number of the claim that it replaces', () => {
    expect(statusOf(undefined, sampleClaim({ frequencyCode: '7' }))).toBe('A6:464');
    expect(statusOf(undefined, sampleClaim({ frequencyCode: '8' }))).toBe('A6:464');
    expect(statusOf(undefined, sampleClaim({ frequencyCode: '7', originalReference: 'ICN1' }))).toBe('A2:20:PR');
  });

  it('a total that is not the sum of the lines', () => {
    expect(statusOf(undefined, sampleClaim({ chargeCents: cents(149_99) }))).toBe('A8:178');
  });
});
