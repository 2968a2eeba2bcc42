import { describe, expect, test } from 'vitest';
import { sampleClaim, sampleLine } from '../testing/sample-claim.ts';
import { ruleFaults } from './rule-faults.ts';
import { preparePracticeEdits } from './run-practice-edits.ts';
import { coversSuggestion, type DeniedLines, draftOfSuggestion, suggestEdits } from './suggest.ts';

const denied = (code: string, hits: number, overrides: Partial<DeniedLines> = {}): DeniedLines => ({
  payerId: 'p1',
  code,
  groupCode: 'CO',
  carc: '197',
  hits,
  refusedCents: hits * 10_000,
  claimIds: [`claim of ${code}`],
  ...overrides,
});
const answered = (code: string, lines: number) => ({ payerId: 'p1', code, lines });

describe('refusals that recur', () => {
  test('are three lines of one code and reason, with their money and share', () => {
    expect(suggestEdits([denied('97110', 3)], [answered('97110', 12), answered('97140', 50)])).toEqual([
      {
        key: 'p1|97110|197',
        payerId: 'p1',
        pattern: { kind: 'code', code: '97110' },
        carc: '197',
        groupCodes: ['CO'],
        hits: 3,
        refusedCents: 30_000,
        share: 0.25,
        claimIds: ['claim of 97110'],
      },
    ]);
  });

  test('two lines are chance', () => {
    expect(suggestEdits([denied('97110', 2)], [])).toEqual([]);
  });

  test('three codes with the same start are one pattern, the longest that they share', () => {
    const rows = [denied('97110', 1), denied('97112', 1), denied('97116', 1)];
    expect(suggestEdits(rows, [answered('97110', 3), answered('97119', 3)])).toMatchObject([
      { key: 'p1|9711*|197', pattern: { kind: 'start', code: '9711' }, hits: 3, share: 0.5 },
    ]);
  });

  test('two codes with the same start stand alone', () => {
    const found = suggestEdits([denied('97110', 3), denied('97112', 4)], []);
    expect(found.map(({ key }) => key)).toEqual(['p1|97112|197', 'p1|97110|197']);
  });

  test('payers and reasons are kept apart, groups of one reason are not', () => {
    const rows = [
      denied('97110', 2),
      denied('97110', 1, { groupCode: 'PI' }),
      denied('97110', 2, { carc: '16' }),
      denied('97110', 2, { payerId: 'p2' }),
    ];
    expect(suggestEdits(rows, [])).toMatchObject([{ key: 'p1|97110|197', hits: 3, groupCodes: ['CO', 'PI'] }]);
  });
});

describe('the draft of an edit', () => {
  const [suggestion] = suggestEdits([denied('97110', 4)], []);
  if (!suggestion) throw new Error('nothing is suggested');
  const payer = { name: 'Northern Mutual', payerIdentifier: 'NM001' };
  const rule = draftOfSuggestion(suggestion, payer, { label: 'authorization missing', fix: 'Get the authorization.' });
  const holds = (claim: ReturnType<typeof sampleClaim>) =>
    preparePracticeEdits([{ editId: 'e', version: 1, rule }])(claim, '2026-11-20').findings.length > 0;
  const therapy = sampleClaim({ lines: [sampleLine({ procedureCode: '97110' })] });

  test('runs, and holds what was refused', () => {
    expect(ruleFaults(rule)).toEqual([]);
    expect(holds(therapy)).toBe(true);
    expect(rule.branches[0]?.actions).toMatchObject([
      {
        kind: 'hold',
        message:
          'Northern Mutual has refused 97110 4 times in 90 days (CARC 197, authorization missing), $400.00 in all.',
        fix: 'Get the authorization.',
      },
    ]);
  });

  test('of a missing authorization lets a claim with one go', () => {
    expect(holds({ ...therapy, priorAuthorizationNumber: 'A1' })).toBe(false);
  });

  test('lets other codes and payers go', () => {
    expect(holds(sampleClaim())).toBe(false);
    expect(holds({ ...therapy, payer: { ...therapy.payer, payerIdentifier: 'XX1' } })).toBe(false);
  });

  test('covers its suggestion, also without its key; another payer, code or wider pattern is not covered', () => {
    const { suggestion: _key, ...byHand } = rule;
    expect(coversSuggestion(rule, suggestion, 'other')).toBe(true);
    expect(coversSuggestion(byHand, suggestion, 'NM001')).toBe(true);
    expect(coversSuggestion(byHand, suggestion, 'XX1')).toBe(false);
    const other = { ...suggestion, key: 'k', pattern: { kind: 'code' as const, code: '97112' } };
    expect(coversSuggestion(byHand, other, 'NM001')).toBe(false);
    const wider = { ...suggestion, key: 'k', pattern: { kind: 'start' as const, code: '97110' } };
    expect(coversSuggestion(byHand, wider, 'NM001')).toBe(false);
  });
});
