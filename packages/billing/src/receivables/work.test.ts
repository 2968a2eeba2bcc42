import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import type { PostingException, WorkDraft } from '../remittance/index.ts';
import { agingBucket, agingBuckets } from './aging-buckets.ts';
import { denialDeadline, followUpDue } from './deadlines.ts';
import { explainRejection } from './explain-rejection.ts';
import { exceptionWorkItem, rejectionWorkItem, workItem, workPriority } from './work-item.ts';

const payer = { timelyFilingDays: 365, responseDays: 30, appealDays: 120 };

describe('the deadline of a denial', () => {
  test('counts the appeal days from the remittance', () => {
    expect(denialDeadline(payer, '2026-11-02')).toBe('2027-03-02');
  });

  test('of a claim to be sent again is the filing limit when that comes first', () => {
    expect(denialDeadline(payer, '2026-11-02', { path: 'new-claim', dateOfService: '2026-01-10' })).toBe('2027-01-10');
  });

  test('is the appeal when the filing limit had passed already', () => {
    expect(denialDeadline(payer, '2026-11-02', { path: 'new-claim', dateOfService: '2025-01-10' })).toBe('2027-03-02');
  });

  test('of an appeal does not care for the filing limit', () => {
    expect(denialDeadline(payer, '2026-11-02', { path: 'appeal', dateOfService: '2026-01-10' })).toBe('2027-03-02');
  });
});

describe('silence', () => {
  test('after sending is work on the next day', () => {
    expect(followUpDue({ state: 'sent', since: '2026-11-02' }, payer, '2026-11-02').due).toBe(false);
    expect(followUpDue({ state: 'sent', since: '2026-11-02' }, payer, '2026-11-03')).toMatchObject({
      due: true,
      waitingFor: 'TA1 or 999',
    });
  });

  test('after a 999 waits three days for the 277CA', () => {
    expect(followUpDue({ state: 'received', since: '2026-11-02' }, payer, '2026-11-03').dueDate).toBe('2026-11-05');
  });

  test("after acceptance waits the payer's own normal time", () => {
    expect(followUpDue({ state: 'accepted', since: '2026-11-02' }, payer, '2026-12-02')).toMatchObject({
      due: true,
      dueDate: '2026-12-02',
      waitingFor: '835',
    });
  });
});

describe('a rejection', () => {
  test('says what is wrong, about whom, and how to fix it', () => {
    const told = explainRejection('A7', '562', '82');
    expect(told.reason).toBe(
      'The claim was rejected because information is not valid. The reason: the NPI is missing or not valid. It is about the rendering provider.',
    );
    expect(told.whatToDo[1]).toContain('frequency 1');
  });

  test('with an unknown code says so', () => {
    expect(explainRejection('A9', '9999')).toMatchObject({ title: 'Rejected with status A9:9999' });
  });

  test('is work for three days, but never beyond the filing limit', () => {
    const told = explainRejection('A7', '562');
    const claim = { claimId: 'c', patientId: 'p', totalChargeCents: cents(100), dateOfService: '2026-10-05' };
    expect(rejectionWorkItem(told, claim, payer, 'k', '2026-11-02').deadlineDate).toBe('2026-11-05');
    expect(rejectionWorkItem(told, claim, { ...payer, timelyFilingDays: 29 }, 'k', '2026-11-02').deadlineDate).toBe(
      '2026-11-03',
    );
  });
});

describe('a work item', () => {
  const draft: WorkDraft = {
    kind: 'denial',
    claimId: 'claim-1',
    patientId: 'patient-1',
    payerId: 'payer-1',
    sourceKey: 'key|denial',
    reason: 'The payer refused $200.00: CO-16 (claim lacks information or has an error).',
    amountCents: cents(20000),
    claimStatusCode: '4',
    payerClaimControlNumber: 'P1',
    adjustments: [{ groupCode: 'CO', carc: '16', amountCents: cents(20000) }],
    rarcs: ['MA130'],
  };
  const context = { payer, remittanceDate: '2026-11-02', dateOfService: '2026-10-05', today: '2026-11-03' };

  test('of a denial has reason, steps, deadline and priority', () => {
    const item = workItem(draft, context);
    expect(item).toMatchObject({
      title: 'Claim cannot be processed',
      deadlineDate: '2027-03-02',
      priority: 'normal',
      sourceKey: 'key|denial',
      denial: { path: 'new-claim', mayAppeal: false },
    });
    expect(item.whatToDo.length).toBeGreaterThan(1);
  });

  test('of a credit balance is due in sixty days', () => {
    const item = workItem({ ...draft, kind: 'credit-balance' }, context);
    expect(item).toMatchObject({ title: 'Credit balance', deadlineDate: '2027-01-01' });
    expect(item).not.toHaveProperty('denial');
  });

  test('of a recoupment ends with the appeal days when they are short', () => {
    const short = { ...context, payer: { ...payer, appealDays: 10 } };
    expect(workItem({ ...draft, kind: 'recoupment' }, short).deadlineDate).toBe('2026-11-12');
  });

  test('is high for much money or little time and low for small money', () => {
    expect(workPriority(cents(100_000), '2027-11-02', '2026-11-02')).toBe('high');
    expect(workPriority(cents(3_000), '2026-11-16', '2026-11-02')).toBe('high');
    expect(workPriority(cents(3_000), '2026-11-17', '2026-11-02')).toBe('normal');
    expect(workPriority(cents(2_499), '2026-12-17', '2026-11-02')).toBe('low');
  });

  test('of an exception holds its money without sign and the same fact has the same key', () => {
    const exception: PostingException = {
      kind: 'provider-adjustment',
      reason: 'The payer took $10.00.',
      amountCents: cents(-1000),
      heldIn: 'payer-recoupment',
      segment: { position: 12, offset: 400, text: 'PLB' },
    };
    const item = exceptionWorkItem(exception, 'remit', '2026-11-03');
    expect(item).toMatchObject({ kind: 'posting-provider-adjustment', amountCents: 1000, deadlineDate: '2026-11-10' });
    expect(exceptionWorkItem(exception, 'remit', '2026-11-09').sourceKey).toBe(item.sourceKey);
  });
});

describe('aging', () => {
  test.each([
    [-5, '0-30'],
    [30, '0-30'],
    [31, '31-60'],
    [60, '31-60'],
    [90, '61-90'],
    [120, '91-120'],
    [121, '121+'],
  ])('%i days is %s', (days, bucket) => {
    expect(agingBucket(days)).toBe(bucket);
  });

  test('keeps credits apart, so that they hide nothing that is owed', () => {
    const items = [
      { openCents: cents(5000), since: '2026-10-20' },
      { openCents: cents(700), since: '2026-06-01' },
      { openCents: cents(-1200), since: '2026-10-20' },
    ];
    expect(agingBuckets(items, '2026-11-02')).toEqual({
      buckets: { '0-30': 5000, '31-60': 0, '61-90': 0, '91-120': 0, '121+': 700 },
      creditCents: -1200,
      totalCents: 4500,
    });
  });
});
