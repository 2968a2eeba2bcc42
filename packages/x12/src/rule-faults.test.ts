import { describe, expect, it } from 'vitest';
import { checkX12 } from './check.ts';
import { GUIDES } from './guides/index.ts';
import { type RuleFault, ruleFaults } from './testing/rule-faults.ts';
import { CONSEQUENCES, type Consequence, consequenceOf, RULE_CONSEQUENCES } from './testing/structural/consequences.ts';

const used = new Set<Consequence>();

/** What of a fault's findings is not as the plain reading of the rules says; empty when all is. */
function deviations(fault: RuleFault): string[] {
  const left = checkX12(fault.bytes).findings;
  const missing = fault.broken.filter(({ code, message }) => {
    const i = left.findIndex((finding) => finding.code === code && finding.message === message);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  const unexplained = left.filter(({ code }) => {
    const row = consequenceOf(fault, code, [...CONSEQUENCES, ...RULE_CONSEQUENCES]);
    if (row !== undefined) used.add(row);
    return row === undefined;
  });
  return [
    ...missing.map(({ code, loop }) => `missing ${code} in ${loop}`),
    ...unexplained.map(({ code, element, segment }) => `unexpected ${code} ${element || segment}`),
  ];
}

describe('one rule of a guide broken in a valid file', () => {
  it.each(GUIDES)('gives its finding: every rule of the $name', (guide) => {
    const faults = [...ruleFaults(guide)];
    const fired = new Set(faults.map(({ rule }) => rule));
    expect(guide.rules.filter((rule) => !fired.has(rule)).map(({ code, loop }) => `${code} in ${loop}`)).toEqual([]);
    expect(faults.flatMap((fault) => deviations(fault).map((one) => `${fault.rule.code}: ${one}`))).toEqual([]);
    // Nearly all rules can be broken alone.
    expect(faults.filter(({ broken }) => broken.length > 1).length).toBeLessThanOrEqual(faults.length * 0.1);
  });

  it('has no consequence in its list that does not occur', () => {
    expect(RULE_CONSEQUENCES.filter((row) => !used.has(row))).toEqual([]);
  });
});
