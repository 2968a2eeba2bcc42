import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { type CollectionInput, type CollectionRow, collectionCsv, collectionRefusals } from './collection.ts';
import { HOLD_RULES, type HoldKind } from './holds.ts';

const refusals = (more: Partial<CollectionInput> = {}, policy: Partial<CollectionInput['policy']> = {}) =>
  collectionRefusals({
    today: '2027-03-01',
    balanceCents: cents(30_000),
    done: [
      { action: 'statement', date: '2026-11-10' },
      { action: 'final-notice', date: '2027-01-30' },
    ],
    holds: [],
    firstStated: '2026-11-10',
    policy: { isCharitableHospital: false, daysAfterFinalNotice: 30, agencyName: 'Larkfield Recovery', ...policy },
    isPlaced: false,
    ...more,
  });

describe('a balance goes to an agency', () => {
  test('after the final notice has run', () => {
    expect(refusals()).toEqual([]);
  });
  test('not without a final notice, nor before its days are over', () => {
    expect(refusals({ done: [{ action: 'statement', date: '2026-11-10' }] })).toEqual([
      'No final notice has gone out.',
    ]);
    expect(refusals({ today: '2027-02-28' })).toEqual(['The final notice runs until 2027-03-01.']);
  });
  test('not when nothing is owed, twice, or to nobody', () => {
    expect(refusals({ balanceCents: cents(0) })).toHaveLength(1);
    expect(refusals({ isPlaced: true })).toHaveLength(1);
    expect(refusals({}, { agencyName: '' })).toHaveLength(1);
  });
  test('not while a visit of it has been on no statement', () => {
    expect(refusals({ firstStated: undefined })).toEqual(['A visit of it has been on no statement yet.']);
  });
  test('of a charitable hospital 120 days after the newest visit was first on a statement', () => {
    const charity = { isCharitableHospital: true };
    expect(refusals({ today: '2027-03-10', firstStated: '2026-12-10' }, charity)).toHaveLength(1);
    expect(refusals({ today: '2027-04-09', firstStated: '2026-12-10' }, charity)).toEqual([]);
  });
  test('of a charitable hospital not before 120 days', () => {
    expect(refusals({ today: '2027-03-09' }, { isCharitableHospital: true })).toHaveLength(1);
    expect(refusals({ today: '2027-03-10' }, { isCharitableHospital: true })).toEqual([]);
  });
  test.each(Object.keys(HOLD_RULES) as HoldKind[])('or not, by the hold: %s', (kind) => {
    const hold = { kind, patientId: 'june', reason: '', sinceDate: '2027-01-01' };
    expect(refusals({ holds: [hold] })).toHaveLength(HOLD_RULES[kind].stopsCollection ? 1 : 0);
  });
});

test('the agency gets a name, an address and an amount, and no word of what was done', () => {
  const row: CollectionRow = {
    accountNumber: 'S000007',
    name: '=Rowan "Ro" Alder',
    addressLine1: '9 Larch Street, rear',
    addressLine2: '',
    city: 'Cedar Hollow',
    state: 'OH',
    zip: '43062',
    phone: '7405550155',
    balanceCents: cents(12_345),
    oldestServiceDate: '2026-10-05',
    lastPaymentDate: '',
  };
  expect(collectionCsv([row])).toBe(
    'account,name,address1,address2,city,state,zip,phone,balance,oldest_service,last_payment\r\n' +
      'S000007,"\'=Rowan ""Ro"" Alder","9 Larch Street, rear",,Cedar Hollow,OH,43062,7405550155,123.45,2026-10-05,\r\n',
  );
});
