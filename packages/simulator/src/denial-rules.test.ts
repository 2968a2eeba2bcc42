import { describe, expect, it } from 'vitest';
import { NOT_ENROLLED_NPI } from './data/coverage-policies.ts';
import { payerById } from './data/payers.ts';
import { memberBehavior } from './data/test-members.ts';
import { denialFor, denialRules } from './denial-rules.ts';
import { cents } from './money.ts';
import type { SubmittedClaim, SubmittedLine } from './submitted-claim.ts';
import { sampleClaim, sampleLine } from './testing/sample-claim.ts';

interface Case {
  claim?: Partial<SubmittedClaim>;
  /** The asked line; the claim's other lines follow it. */
  line?: Partial<SubmittedLine>;
  others?: readonly Partial<SubmittedLine>[];
  receivedDate?: string;
  isDuplicate?: boolean;
}

/** Each rule with a case in which it denies and one, next to it, in which the line is payable. */
const examples: Readonly<Record<string, { denied: Case; payable: Case }>> = {
  'coverage-terminated': { denied: { claim: { memberId: 'M10T' } }, payable: { claim: { memberId: 'MT10' } } },
  'filing-limit': {
    denied: { claim: { payerId: 'SMT22' }, receivedDate: '2027-01-04' },
    payable: { claim: { payerId: 'SMT22' }, receivedDate: '2027-01-03' },
  },
  'provider-not-eligible': {
    denied: { claim: { renderingNpi: NOT_ENROLLED_NPI } },
    payable: { claim: { renderingNpi: '' } },
  },
  'other-payer-first': {
    denied: { claim: { payerSequence: 'S' } },
    payable: {
      claim: {
        payerSequence: 'S',
        medicareSecondaryReason: '12',
        otherPayers: [{ payerId: 'BWHP1', paidCents: cents(10_00), adjustments: [] }],
      },
    },
  },
  'medicare-second-reason-missing': {
    denied: {
      claim: { payerSequence: 'S', otherPayers: [{ payerId: 'BWHP1', paidCents: cents(10_00), adjustments: [] }] },
    },
    payable: {
      claim: {
        payerId: 'BWHP1',
        payerSequence: 'S',
        otherPayers: [{ payerId: 'SMT22', paidCents: cents(10_00), adjustments: [] }],
      },
    },
  },
  'paid-a-head': { denied: { claim: { isEncounter: true } }, payable: { claim: { isEncounter: false } } },
  duplicate: { denied: { isDuplicate: true }, payable: { isDuplicate: false } },
  'referring-provider-missing': {
    denied: { line: { procedure: 'G0180' } },
    payable: { line: { procedure: 'G0180', hasReferringProvider: true } },
  },
  'authorization-missing': {
    denied: { claim: { payerId: 'BWHP1' }, line: { procedure: 'J1745' } },
    payable: { claim: { payerId: 'BWHP1', priorAuthorization: 'AUTH1' }, line: { procedure: 'J1745' } },
  },
  'not-covered': {
    denied: { line: { procedure: '99397', diagnoses: ['Z0000'] } },
    payable: { claim: { payerId: 'BWHP1' }, line: { procedure: '99397', diagnoses: ['Z0000'] } },
  },
  'diagnosis-does-not-fit': {
    denied: { line: { procedure: '77067', diagnoses: ['S8290XA'] } },
    payable: { line: { procedure: '77067', diagnoses: ['Z1231'] } },
  },
  'not-necessary-notice-on-file': {
    denied: { line: { procedure: '82306', modifiers: ['GA'] } },
    payable: { line: { procedure: '82306', modifiers: ['GA'], diagnoses: ['E559'] } },
  },
  'not-necessary': {
    denied: { line: { procedure: '82306' } },
    payable: { line: { procedure: '82306', diagnoses: ['J069', 'E559'] } },
  },
  bundled: {
    denied: { line: { procedure: '99213' }, others: [{ procedure: '20610' }] },
    payable: { line: { procedure: '99213', modifiers: ['25'] }, others: [{ procedure: '20610' }] },
  },
};

function ask(example: Case): string | undefined {
  const line = sampleLine(example.line);
  const lines = [line, ...(example.others ?? []).map((parts, i) => sampleLine({ number: i + 2, ...parts }))];
  const claim = sampleClaim({ ...example.claim, lines });
  const payer = payerById(claim.payerId);
  if (payer === undefined) throw new Error(`no payer ${claim.payerId}`);
  return denialFor({
    claim,
    line,
    payer,
    receivedDate: example.receivedDate ?? '2026-10-12',
    behavior: memberBehavior(claim.memberId),
    isDuplicate: example.isDuplicate ?? false,
  })?.id;
}

describe('denial rules', () => {
  it('every rule has examples', () => {
    expect(denialRules.map((rule) => rule.id)).toEqual(Object.keys(examples));
  });

  it.each(Object.entries(examples))('%s denies its case and leaves the one next to it', (id, { denied, payable }) => {
    expect(ask(denied)).toBe(id);
    expect(ask(payable)).toBeUndefined();
  });

  it('each payer has its own filing limit, counted from the last day of service', () => {
    const limits = { SMPMB: 365, BWHP1: 180, SMT22: 90, STMCD: 365, HRBR3: 120 };
    for (const [id, days] of Object.entries(limits)) expect(payerById(id)?.filingLimitDays).toBe(days);
    const long = { fromDate: '2026-09-01', toDate: '2026-10-05' };
    expect(ask({ claim: { payerId: 'SMT22' }, line: long, receivedDate: '2027-01-03' })).toBeUndefined();
  });

  it('a replacement is not late: it was filed with its original', () => {
    expect(ask({ claim: { payerId: 'SMT22', frequencyCode: '7' }, receivedDate: '2027-06-01' })).toBeUndefined();
  });

  it('P needs an authorization for any code', () => {
    expect(ask({ claim: { memberId: 'M10P' } })).toBe('authorization-missing');
    expect(ask({ claim: { memberId: 'M10P', priorAuthorization: 'AUTH1' } })).toBeUndefined();
  });

  it('GY is excluded by its modifier, GZ is denied as expected', () => {
    expect(ask({ line: { modifiers: ['GY'] } })).toBe('not-covered');
    expect(ask({ line: { modifiers: ['GZ'] } })).toBe('not-necessary');
  });

  it('each denial has its group, reason and remark', () => {
    const reasons = denialRules.map(({ groupCode, carc, rarcs }) => `${groupCode}-${carc} ${rarcs.join(' ')}`);
    expect(reasons).toEqual([
      'CO-27 N30',
      'CO-29 N211',
      'CO-B7 N570',
      'CO-22 MA04',
      'CO-16 MA92',
      'CO-24 ',
      'CO-18 M86',
      'CO-16 N285',
      'CO-197 M62',
      'PR-96 N130',
      'CO-11 M76',
      'PR-50 N115',
      'CO-50 N115',
      'CO-97 M15',
    ]);
  });
});
