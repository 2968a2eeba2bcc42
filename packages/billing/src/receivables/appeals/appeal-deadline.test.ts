import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import type { AppealLaw } from '../../parties/index.ts';
import { amountInControversy } from './amount-in-controversy.ts';
import { appealDeadline, decisionDue } from './appeal-deadline.ts';
import { appealRefusal } from './appeal-guard.ts';
import { appealLawOf, appealLevel, appealLevels } from './appeal-levels.ts';
import { addMonths, businessDayFrom, businessDayUpTo, isBusinessDay } from './business-days.ts';

const level = (law: AppealLaw, number: number, state = 'OH') => {
  const found = appealLevel(appealLevels(law, state), number);
  if (!found) throw new Error(`${law} has no level ${number}`);
  return found;
};
const NOTICE = { noticeDate: '2026-03-02', dateOfService: '2026-02-10' };
const RECEIVED = { noticeDate: '2026-03-02', dateOfService: '2026-02-10', contractDays: 45 };

/** Law, level, state, the last day for a notice of 03/02/2026, the day of decision when it is filed on 03/16/2026. */
const LAST_DAYS: readonly (readonly [AppealLaw, number, string, string, string | undefined])[] = [
  ['medicare', 1, 'OH', '2026-07-05', '2026-05-15'],
  ['medicare', 2, 'OH', '2026-09-03', '2026-05-15'],
  ['medicare', 3, 'OH', '2026-05-06', '2026-06-14'],
  ['medicare', 4, 'OH', '2026-05-06', '2026-06-14'],
  ['medicare', 5, 'OH', '2026-05-06', undefined],
  ['medicare-advantage', 1, 'OH', '2026-05-06', '2026-05-15'],
  ['medicare-advantage', 2, 'OH', '2026-05-06', '2026-05-15'],
  ['medicare-advantage', 3, 'OH', '2026-05-06', undefined],
  ['medicaid', 1, 'OH', '2026-05-31', '2026-06-14'],
  ['medicaid', 2, 'OH', '2026-05-31', '2026-06-14'],
  ['medicaid-managed', 1, 'OH', '2026-05-01', '2026-04-15'],
  ['medicaid-managed', 2, 'OH', '2026-06-30', '2026-06-14'],
  ['tricare', 1, 'OH', '2026-05-31', '2026-05-15'],
  ['tricare', 2, 'OH', '2026-05-01', undefined],
  ['tricare', 3, 'OH', '2026-05-01', undefined],
  ['va', 1, 'OH', '2026-05-31', undefined],
  ['va', 2, 'OH', '2026-05-31', undefined],
  ['commercial', 1, 'OH', '2026-08-29', '2026-05-15'],
  ['commercial', 2, 'OH', '2026-05-01', '2026-05-15'],
  ['commercial', 3, 'OH', '2026-07-02', '2026-04-30'],
  ['erisa', 1, 'OH', '2026-08-29', '2026-05-15'],
  ['erisa', 2, 'OH', '2026-05-01', '2026-04-15'],
  ['erisa', 3, 'OH', '2026-07-02', '2026-04-30'],
  ['workers-compensation', 1, 'CA', '2026-05-31', '2026-03-30'],
  ['workers-compensation', 2, 'CA', '2026-04-01', '2026-05-15'],
  ['workers-compensation', 1, 'TX', '2026-12-10', '2026-04-15'],
  ['workers-compensation', 2, 'TX', '2027-02-10', undefined],
  ['workers-compensation', 1, 'OH', '2026-04-01', undefined],
  ['workers-compensation', 2, 'OH', '2026-04-01', undefined],
];

describe.each(LAST_DAYS)('%s, level %i in %s', (law, number, state, lastDate, decision) => {
  const one = level(law, number, state);
  const ask = (today: string, disputedCents: number, goodCause = '') =>
    appealRefusal({
      ...{
        claimStatus: 'denied',
        isDecided: true,
        rarcs: [],
        reason: 'medical-necessity',
        level: one,
        today,
        goodCause,
      },
      disputedCents: cents(disputedCents),
      deadline: appealDeadline(one, NOTICE),
    })?.code;

  test(`may be filed until ${lastDate} and not a day later`, () => {
    expect(appealDeadline(one, NOTICE).lastDate).toBe(lastDate);
    expect(ask(lastDate, 500_000)).toBeUndefined();
    const late = new Date(Date.parse(lastDate) + 86_400_000).toISOString().slice(0, 10);
    expect(ask(late, 500_000)).toBe('too-late');
    expect(ask(late, 500_000, 'The notice went to the old address.')).toBeUndefined();
  });

  test('names its source, and its decision where the law sets a day', () => {
    expect(one.source).toMatch(/CFR|CCR|TAC|Contract|Plan document|manual|state|VA Form/);
    expect(decisionDue(one, '2026-03-16')).toBe(decision);
  });
});

test('a level says where its days were read, that the practice set them, or that nobody has confirmed them', () => {
  expect(appealDeadline(level('tricare', 1), NOTICE).source).toMatch(
    /^32 CFR 199\.10\(b\)\. Days read in: tricare\.mil/,
  );
  expect(appealDeadline(level('workers-compensation', 1, 'TX'), NOTICE).source).toContain(
    'not confirmed from the text',
  );
  expect(appealDeadline(level('va', 1), RECEIVED).source).toMatch(/^Contract with the payer: its days to appeal/);
});

test.each([
  ['medicare', 3, 200_00, 199_99],
  ['medicare', 5, 1_960_00, 1_959_99],
  ['medicare-advantage', 3, 200_00, 199_99],
  ['medicare-advantage', 5, 1_960_00, 1_959_99],
  ['tricare', 2, 50_00, 49_99],
  ['tricare', 3, 300_00, 299_99],
] as const)(
  '%s level %i takes an amount that is just enough, and refuses a cent less',
  (law, number, enough, small) => {
    const one = level(law, number);
    const ask = (disputedCents: number) =>
      appealRefusal({
        ...{ claimStatus: 'denied', isDecided: true, rarcs: [], reason: 'bundling', level: one, goodCause: '' },
        ...{ today: '2026-03-16', disputedCents: cents(disputedCents), deadline: appealDeadline(one, NOTICE) },
      });
    expect(ask(enough)).toBeUndefined();
    expect(ask(small)).toMatchObject({ code: 'too-small' });
  },
);

test('the amount in controversy is that of the year of filing', () => {
  expect(amountInControversy('hearing', '2025-12-31')).toBe(190_00);
  expect(amountInControversy('hearing', '2026-01-01')).toBe(200_00);
  expect(amountInControversy('court', '2024-06-30')).toBe(1_840_00);
  expect(amountInControversy('court', '2023-06-30')).toBe(1_840_00);
});

describe('guard rails', () => {
  const one = level('commercial', 1);
  const ask = (change: Partial<Parameters<typeof appealRefusal>[0]>) =>
    appealRefusal({
      ...{ claimStatus: 'denied', isDecided: true, rarcs: ['N115'], reason: 'bundling', level: one, goodCause: '' },
      ...{ today: '2026-03-16', disputedCents: cents(100), deadline: appealDeadline(one, NOTICE), ...change },
    })?.code;

  test('a denied claim with money in dispute may be appealed', () => expect(ask({})).toBeUndefined());
  test('a claim that is only rejected may not', () => expect(ask({ claimStatus: 'rejected' })).toBe('not-decided'));
  test('a claim that nobody has decided may not', () => expect(ask({ isDecided: false })).toBe('not-decided'));
  test('MA130 ends it', () => expect(ask({ rarcs: ['MA130'] })).toBe('unprocessable'));
  test('N211 ends it', () => expect(ask({ rarcs: ['N211'] })).toBe('no-right'));
  test('without money there is nothing to appeal', () =>
    expect(ask({ disputedCents: cents(0) })).toBe('nothing-in-dispute'));
  test('only medical judgment goes to external review', () => {
    const external = level('commercial', 3);
    expect(ask({ level: external, deadline: appealDeadline(external, NOTICE) })).toBe('not-this-kind');
    expect(
      ask({ level: external, deadline: appealDeadline(external, NOTICE), reason: 'experimental' }),
    ).toBeUndefined();
  });
});

test("the contract's days go first where the level leaves it to the contract, and only there", () => {
  expect(appealDeadline(level('commercial', 1), RECEIVED)).toMatchObject({
    lastDate: '2026-04-16',
    rule: '45 days from the notice (03/02/2026) by your contract with the payer. It must be there by 04/16/2026.',
  });
  expect(appealDeadline(level('medicare', 1), RECEIVED).lastDate).toBe('2026-07-05');
});

test('what must be there by its last day goes out by a business day, five days before', () => {
  // 07/05/2026 is a Sunday; 06/30 is a Tuesday.
  expect(appealDeadline(level('medicare', 1), NOTICE)).toMatchObject({ sendBy: '2026-06-30' });
  // 05/31/2026 is a Sunday: a postmark of Friday is in time.
  expect(appealDeadline(level('tricare', 1), NOTICE)).toMatchObject({ sendBy: '2026-05-29' });
});

test('four months end on the same day, on the first where the month is too short, and never on a weekend', () => {
  expect(addMonths('2026-10-30', 4, 'first-of-next')).toBe('2027-03-01');
  expect(addMonths('2026-10-28', 4, 'first-of-next')).toBe('2027-02-28');
  expect(addMonths('2026-08-31', 4, 'first-of-next')).toBe('2026-12-31');
  const external = level('erisa', 3);
  // 02/28/2027 is a Sunday.
  expect(appealDeadline(external, { ...NOTICE, noticeDate: '2026-10-28' })).toMatchObject({
    lastDate: '2027-03-01',
    rule: '4 months from receipt of the notice, taken as its date (10/28/2026). It must be there by 03/01/2027, moved to the next business day.',
  });
});

test('federal holidays and weekends are no business days', () => {
  for (const holiday of [
    '2026-01-01',
    '2026-01-19',
    '2026-05-25',
    '2026-07-03',
    '2026-11-26',
    '2026-12-25',
    '2021-12-31',
  ])
    expect(isBusinessDay(holiday), holiday).toBe(false);
  for (const open of ['2026-07-02', '2026-07-06', '2026-11-27', '2026-12-24'])
    expect(isBusinessDay(open), open).toBe(true);
  expect(businessDayFrom('2026-07-03')).toBe('2026-07-06');
  expect(businessDayUpTo('2026-07-05')).toBe('2026-07-02');
});

test('the law is the one that the practice says, else by the claim filing indicator', () => {
  expect(appealLawOf({ claimFilingIndicator: 'MB' })).toBe('medicare');
  expect(appealLawOf({ claimFilingIndicator: 'CI' })).toBe('commercial');
  expect(appealLawOf({ claimFilingIndicator: 'CI', appealLaw: 'erisa' })).toBe('erisa');
});

test('months of other laws end on the last day of a month that is too short: ten months after 04/30 in Texas', () => {
  const texas = level('workers-compensation', 1, 'TX');
  const deadline = appealDeadline(texas, { noticeDate: '2026-06-01', dateOfService: '2026-04-30' });
  expect(deadline.lastDate).toBe('2027-02-28');
});
