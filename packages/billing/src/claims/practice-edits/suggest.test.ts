import { describe, expect, test } from 'vitest';
import { sampleClaim, sampleLine } from '../testing/sample-claim.ts';
import { ruleFaults } from './rule-faults.ts';
import { preparePracticeEdits } from './run-practice-edits.ts';
import {
  coversSuggestion,
  type DeniedLines,
  draftOfSuggestion,
  type EndedRefusals,
  explainSuggestion,
  suggestEdits,
} from './suggest.ts';

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
const ended = (code: string, change: Partial<EndedRefusals>): EndedRefusals => ({
  ...{ payerId: 'p1', code, groupCode: 'CO', carc: '197', preventable: false },
  ...{ refusals: 4, refusedCents: 40_000, recoveredCents: 10_000, appealsDecided: 0, appealsLost: 0 },
  claimIds: [`claim of ${code}`],
  ...change,
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
        because: 'recurs',
        history: {
          ...{ preventable: false, refusals: 0, refusedCents: 0, recoveredCents: 0, appealsDecided: 0, appealsLost: 0 },
        },
      },
    ]);
  });

  test('are also those whose appeals are lost, however seldom they come; what can be prevented comes first', () => {
    const found = suggestEdits(
      [denied('97110', 3), denied('97140', 1)],
      [answered('97140', 4)],
      [
        ended('97110', { appealsDecided: 2, appealsLost: 1 }),
        ended('97140', { appealsDecided: 3, appealsLost: 2, preventable: true }),
      ],
    );
    expect(found.map(({ key, because, hits, share }) => [key, because, hits, share])).toEqual([
      ['p1|97140|197', 'appeals-lost', 4, 0.25],
      ['p1|97110|197', 'recurs', 3, 1],
    ]);
    const [lost, recurs] = found.map(explainSuggestion);
    expect(lost).toBe(
      'Offered because appeals against it are lost, though it was refused less than 3 times in 90 days. In a year 4 refusals, $400.00; $100.00 of it came back. Appeals: 2 of 3 lost. Its playbook says that work before the claim goes out prevents it.',
    );
    expect(recurs).toContain('Refused 3 times in 90 days, $300.00.');
    expect(recurs).toContain('Appeals: 1 of 2 lost.');
  });

  test('one lost appeal, or as many won as lost, is no reason', () => {
    expect(suggestEdits([], [], [ended('97110', { appealsDecided: 1, appealsLost: 1 })])).toEqual([]);
    expect(suggestEdits([], [], [ended('97110', { appealsDecided: 4, appealsLost: 2 })])).toEqual([]);
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
