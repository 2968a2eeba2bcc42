import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { type RelatedClaim, sameServices, yearDeductible } from './relatives.ts';
import { answerWith, CLEAN_QUESTION } from './support/example.ts';

const { claim } = CLEAN_QUESTION;
const answers = [answerWith([{ paid: 5_000, reasons: { 'CO-45': 5_000, 'PR-1': 5_000 } }])];
const other = (change: Partial<RelatedClaim['claim']> = {}, paidOn = '2026-05-01'): RelatedClaim => ({
  claim: { ...claim, claimId: 'b9', ...change },
  patientControlNumber: 'PCN0',
  answers: [answerWith([{ paid: 5_000, reasons: { 'CO-45': 5_000, 'PR-1': 5_000 } }], { paidOn })],
});
const told = {
  askedOn: '2026-03-01',
  eligibility: {
    benefits: [
      {
        kind: 'deductible' as const,
        informationCode: 'C',
        level: 'IND',
        serviceTypes: ['30'],
        period: '23',
        amountCents: cents(5_000),
      },
    ],
  },
};

test("the year's deductible knows what earlier claims of the year took", () => {
  expect(yearDeductible(claim, answers, [other()], told)).toEqual({
    deductibleCents: 5_000,
    year: '2026',
    askedOn: '2026-03-01',
    takenBefore: [{ patientControlNumber: 'PCN0', cents: 5_000 }],
  });
});

test('claims of another year, of another payer and those paid later took nothing before', () => {
  const none = [other({ dateOfService: '2025-12-30' }), other({ payerId: 'p2' }), other({}, '2026-07-01')];
  expect(yearDeductible(claim, answers, none, told)?.takenBefore).toEqual([]);
});

test('without the payer having told a deductible there is none to count', () => {
  expect(yearDeductible(claim, answers, [other()], undefined)).toBeUndefined();
});

test('the same service of an earlier claim is found, another day is not', () => {
  expect(sameServices(claim, answers, [other()])).toEqual([
    { claimId: 'b9', patientControlNumber: 'PCN0', paidOn: '2026-05-01', paidCents: 5_000, lineNumber: 1 },
  ]);
  const [line] = claim.lines;
  const lines = line ? [{ ...line, dateOfService: '2026-06-08' }] : [];
  expect(sameServices(claim, answers, [other({ lines })])).toEqual([]);
});

test('of two claims the one that is paid later is the second payment, whichever was made first', () => {
  const madeLater = { claimId: 'd1' };
  expect(sameServices(claim, answers, [other(madeLater)])).toMatchObject([{ claimId: 'd1' }]);
  expect(sameServices(claim, answers, [other(madeLater, '2026-07-01')])).toEqual([]);
  expect(sameServices(claim, answers, [other({}, '2026-07-01')])).toEqual([]);
});
