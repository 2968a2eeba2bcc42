import { describe, expect, test } from 'vitest';
import { CLAIM } from '../testing-claim.ts';
import { codeParts, leftOfLine, paperDecision, paperFault, type TypedLine } from './paper-values.ts';

const [visit, drug] = CLAIM.lines;
if (!visit || !drug) throw new Error('the claim has two lines');
const typed: TypedLine[] = [
  {
    lineNumber: 1,
    paidCents: 9_000,
    adjustments: [
      { key: 1, code: 'co 45', cents: 3_800 },
      { key: 2, code: 'PR-1', cents: 2_000 },
    ],
  },
  { lineNumber: 2, paidCents: undefined, adjustments: [{ key: 3, code: 'CO-96', cents: 2_000 }] },
];

describe('a decision typed from paper', () => {
  test('leaves nothing of a line whose payment and adjustments add up, and the rest of one where they do not', () => {
    expect(leftOfLine(visit, typed[0] as TypedLine)).toBe(0);
    expect(leftOfLine(visit, { lineNumber: 1, paidCents: 9_000, adjustments: [] })).toBe(5_800);
    expect(leftOfLine(visit, { lineNumber: 1, paidCents: Number.NaN, adjustments: [] })).toBe(14_800);
  });

  test('says what is missing, first things first', () => {
    expect(paperFault(CLAIM.lines, typed, '')).toBe('Enter the day of the payment.');
    expect(paperFault(CLAIM.lines, typed, '2026-11-20')).toBeUndefined();
    const short = typed.map((line) => (line.lineNumber === 2 ? { ...line, adjustments: [] } : line));
    expect(paperFault(CLAIM.lines, short, '2026-11-20')).toMatch(/^Line 2: .*add up/);
    const odd = typed.map((line) => ({ ...line, adjustments: [{ key: 9, code: '45', cents: 5_800 }] }));
    expect(paperFault(CLAIM.lines, odd, '2026-11-20')).toMatch(/^Line 1: type the group/);
  });

  test('goes to the server with groups, reasons and the sum of what was paid; empty rows stay behind', () => {
    const withBlank = [{ ...(typed[0] as TypedLine), adjustments: [{ key: 1, code: '', cents: undefined }] }];
    expect(paperDecision(withBlank, { paidDate: '2026-11-20', payerClaimControlNumber: ' ' })).toEqual({
      paidDate: '2026-11-20',
      paidCents: 9_000,
      adjustments: [],
      lines: [{ lineNumber: 1, paidCents: 9_000, adjustments: [] }],
    });
    expect(paperDecision(typed, { paidDate: '2026-11-20', payerClaimControlNumber: 'ICN7' })).toMatchObject({
      paidCents: 9_000,
      payerClaimControlNumber: 'ICN7',
      lines: [
        {
          adjustments: [
            { group: 'CO', reason: '45', cents: 3_800 },
            { group: 'PR', reason: '1', cents: 2_000 },
          ],
        },
        { paidCents: 0, adjustments: [{ group: 'CO', reason: '96', cents: 2_000 }] },
      ],
    });
  });

  test('takes a code with any sign between group and reason, and no code without its group', () => {
    expect(codeParts('pr3')).toEqual({ group: 'PR', reason: '3' });
    expect(codeParts(' OA - 23 ')).toEqual({ group: 'OA', reason: '23' });
    expect(codeParts('45')).toBeUndefined();
  });
});
