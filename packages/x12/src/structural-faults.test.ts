import { describe, expect, it } from 'vitest';
import { findingsOf } from './testing/fixtures.ts';
import { CONSEQUENCES, type Consequence, consequenceOf } from './testing/structural/consequences.ts';
import type { StructuralFault } from './testing/structural/fault.ts';
import { recounted } from './testing/structural/tree.ts';
import { STRUCTURAL_GUIDES, structuralFaults } from './testing/structural-faults.ts';

const used = new Set<Consequence>();

/** What of a fault's findings is not as it must be; empty when all is. */
function deviations(fault: StructuralFault): string[] {
  const left = findingsOf(recounted(fault.lines));
  const missing = [fault.expected, ...fault.with].filter((wanted) => {
    const i = left.findIndex((finding) => finding === wanted || finding.split(' ')[0] === wanted);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  const unexplained = left.filter((finding) => {
    const row = consequenceOf(fault, finding.split(' ')[0] ?? '');
    if (row !== undefined) used.add(row);
    return row === undefined;
  });
  return [...missing.map((one) => `missing ${one}`), ...unexplained.map((one) => `unexpected ${one}`)];
}

describe('one structural fault in a valid file', () => {
  it.each(STRUCTURAL_GUIDES)('of the %s gives its finding, and only what must come with it', (guide) => {
    const wrong: string[] = [];
    let made = 0;
    for (const fault of structuralFaults(guide)) {
      made += 1;
      for (const one of deviations(fault)) wrong.push(`${fault.rule}: ${one}`);
    }
    expect(wrong).toEqual([]);
    expect(made).toBeGreaterThan(90);
  });

  it('has no consequence in its list that does not occur', () => {
    expect(CONSEQUENCES.filter((row) => !used.has(row))).toEqual([]);
  });
});
