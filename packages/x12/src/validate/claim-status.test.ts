import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';

/** Every code that is looked up in a file, with its set and date. */
function lookedUp(text: string): string[] {
  const asked: string[] = [];
  checkX12(bytesOf(text), {
    codes: (set, code, date) => {
      asked.push(`${set} ${code} ${date}`);
      return true;
    },
  });
  return asked;
}

describe('claim status codes', () => {
  it('are looked up as category and status, on the date of service', () => {
    const asked = lookedUp(passingText('277', 'paid-denied-pending'));
    expect(asked).toContain('claimStatusCategory F1 2026-10-01');
    expect(asked).toContain('claimStatus 65 2026-10-01');
    expect(asked).toContain('claimStatus 107 2026-10-05');
  });

  it('are not those of this list where a pharmacy reject code is named (RX)', () => {
    const asked = lookedUp(passingText('277', 'dependents-and-drugs'));
    expect(asked.filter((one) => one.startsWith('claimStatus 80'))).toEqual([]);
    expect(asked.filter((one) => one.startsWith('claimStatus 145'))).toHaveLength(1);
  });

  it('that the list does not hold are found', () => {
    const { findings } = checkX12(bytesOf(passingText('277CA', 'accepted-and-rejected')), {
      codes: (set, code) => (set === 'claimStatus' ? code !== '562' : undefined),
    });
    expect(findings.map(({ code, element }) => `${code} ${element}`)).toEqual(['code-unknown-claimStatus STC01-2']);
  });
});
