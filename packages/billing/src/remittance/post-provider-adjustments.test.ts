import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { balancesOf, linesOf } from '../ledger/index.ts';
import { claimReferenceCandidates, claimsByReference } from './claim-reference.ts';
import { type OpenRecoupment, openRecoupmentsOf } from './open-recoupments.ts';
import { postProviderAdjustments } from './post-provider-adjustments.ts';
import type { PostableClaim } from './posting-types.ts';
import { readEra } from './testing/era-text.ts';

function claim(number: string, payerNumbers: string[] = []): PostableClaim {
  return {
    claimId: `claim-${number}`,
    patientId: `patient-${number}`,
    payerId: 'payer-1',
    patientControlNumber: number,
    totalChargeCents: cents(10000),
    payerArCents: cents(0),
    lines: [],
    payerClaimControlNumbers: payerNumbers,
  };
}

function post(pairs: string, openRecoupments: OpenRecoupment[] = [], claims = [claim('WC1', ['ICN900'])]) {
  const remittance = readEra({ paid: '0' }, [`PLB*1234567893*20261231*${pairs}`]);
  const ids = { remittanceId: 'remit-1' };
  return postProviderAdjustments({ remittance, claims, openRecoupments, postingDate: '2026-11-03', ids });
}
const totals = (...postings: ReturnType<typeof post>[]) => balancesOf(linesOf(postings.flatMap((one) => one.entries)));

describe('interest (L6)', () => {
  test('that the payer pays is interest income and not a claim payment', () => {
    const posting = post('L6:WC1*-4.25');
    expect(totals(posting)).toMatchObject({ cash: 425, 'interest-income': -425, 'payer-ar': 0 });
    expect(posting.exceptions).toEqual([]);
  });

  test('that the payer takes back lowers interest income', () => {
    expect(totals(post('L6:WC1*4.25'))).toMatchObject({ cash: -425, 'interest-income': 425 });
  });
});

describe('a recoupment (WO)', () => {
  test('raises payer A/R of the claim it names and makes work', () => {
    const posting = post('WO:WC1*50');
    expect(totals(posting)).toMatchObject({ cash: -5000, 'payer-ar': 5000 });
    expect(posting.entries[0]?.lines.find((line) => line.account === 'payer-ar')?.claimId).toBe('claim-WC1');
    expect(posting.work).toMatchObject([{ kind: 'recoupment', claimId: 'claim-WC1', amountCents: 5000 }]);
  });

  test('may name the claim by the payer number and a suffix', () => {
    expect(totals(post('WO:ICN900 20261001*50'))['payer-ar']).toBe(5000);
  });

  test('given back first opens a balance that the later taking clears', () => {
    const back = post('WO:WC1*-50');
    expect(totals(back)).toMatchObject({ cash: 5000, 'payer-recoupment': -5000, 'payer-ar': 0 });
    const open = openRecoupmentsOf(linesOf(back.entries));
    expect(open).toEqual([{ reference: 'WC1', claimId: 'claim-WC1', cents: 5000 }]);
    const taken = post('WO:WC1*50', open);
    expect(totals(back, taken)).toMatchObject({ cash: 0, 'payer-recoupment': 0, 'payer-ar': 0 });
    expect(taken.work).toEqual([]);
  });

  test('beyond the open balance takes the rest from the claim', () => {
    const posting = post('WO:WC1*50', [{ reference: 'wc1', cents: cents(2000) }]);
    expect(totals(posting)).toMatchObject({ cash: -5000, 'payer-recoupment': 2000, 'payer-ar': 3000 });
  });

  test('does not use the same open balance twice', () => {
    const posting = post('WO:WC1*30*WO:WC1*30', [{ reference: 'WC1', cents: cents(4000) }]);
    expect(totals(posting)).toMatchObject({ 'payer-recoupment': 4000, 'payer-ar': 2000 });
  });

  test('taken under another reference of the claim is gone for the next taking', () => {
    const back = post('WO:WC1*-50');
    const taken = post('WO:ICN900*50', openRecoupmentsOf(linesOf(back.entries)));
    const again = post('WO:WC1*50', openRecoupmentsOf(linesOf([...back.entries, ...taken.entries])));
    expect(totals(back, taken)).toMatchObject({ 'payer-recoupment': 0, 'payer-ar': 0 });
    expect(totals(again)).toMatchObject({ cash: -5000, 'payer-recoupment': 0, 'payer-ar': 5000 });
  });

  test('that names no claim of ours waits in payer recoupment with an exception', () => {
    const posting = post('WO:NOBODY*50');
    expect(totals(posting)).toMatchObject({ cash: -5000, 'payer-recoupment': 5000, 'payer-ar': 0 });
    expect(posting.exceptions).toMatchObject([
      { kind: 'provider-adjustment', amountCents: -5000, heldIn: 'payer-recoupment' },
    ]);
  });
});

describe('an advance (AP)', () => {
  test('that names a claim is not what a later recovery for that claim takes', () => {
    const advance = post('AP:WC1*-80');
    const open = openRecoupmentsOf(linesOf(advance.entries));
    expect(open).toEqual([]);
    expect(totals(advance, post('WO:WC1*50', open))).toMatchObject({ 'payer-recoupment': -8000, 'payer-ar': 5000 });
  });
});

describe('a forwarded balance (FB)', () => {
  test('given in one payment and recovered as WO in a later one comes to zero', () => {
    const given = post('FB:WC1*-80');
    const taken = post('WO:WC1*80', openRecoupmentsOf(linesOf(given.entries)));
    expect(totals(given, taken)).toMatchObject({ cash: 0, 'payer-recoupment': 0, 'payer-ar': 0 });
  });

  test('taken before it is given comes to zero, and nothing is left to take', () => {
    const taken = post('FB:X1*80');
    const given = post('FB:X1*-80', openRecoupmentsOf(linesOf(taken.entries)));
    expect(openRecoupmentsOf(linesOf([...taken.entries, ...given.entries]))).toEqual([]);
  });

  test('given and taken inside one payment needs no person, whatever the order', () => {
    expect(post('FB:X1*80*FB:X1*-80').exceptions).toEqual([]);
  });

  test('taken without one given is an exception', () => {
    const posting = post('FB:X1*80');
    expect(posting.exceptions).toMatchObject([{ amountCents: -8000, heldIn: 'payer-recoupment' }]);
  });
});

describe('other reasons', () => {
  test.each([
    ['72:CHK9*-10', 'refunds-payable', -1000],
    ['AP:X*-10', 'payer-recoupment', -1000],
    ['IR:X*10', 'withhold', 1000],
    ['E3:X*10', 'withhold', 1000],
  ])('%s posts to %s', (pair, account, amount) => {
    const posting = post(pair);
    expect(totals(posting)).toMatchObject({ [account]: amount, cash: -amount });
    expect(posting.exceptions).toEqual([]);
  });

  test.each(['CS:X*10', 'B2:X*-10', 'J1:X*10', '50:X*10', 'ZZ:X*10', 'constructor:X*10'])(
    '%s waits in unapplied cash with an exception',
    (pair) => {
      const posting = post(pair);
      const amount = pair.includes('*-') ? 1000 : -1000;
      expect(totals(posting)).toMatchObject({ cash: amount, 'unapplied-cash': -amount });
      expect(posting.exceptions).toMatchObject([{ amountCents: amount, heldIn: 'unapplied-cash' }]);
    },
  );

  test('of zero leave no entry', () => {
    expect(post('L6:X*0').entries).toEqual([]);
  });
});

describe('the claim that a reference names', () => {
  const find = claimsByReference([
    claim('WC-10', ['2026123456789']),
    claim('WC', ['SHARED']),
    claim('WC-10-2', ['SHARED']),
  ]);

  test.each([
    ['WC-10', 'claim-WC-10'],
    ['WC-10-2', 'claim-WC-10-2'],
    ['WC-10-9', 'claim-WC-10'],
    ['WC-10 SMITH', 'claim-WC-10'],
    ['002026123456789', 'claim-WC-10'],
    ['ICN 2026123456789', 'claim-WC-10'],
  ])('%s is %s', (reference, claimId) => {
    expect(find(reference)?.claimId).toBe(claimId);
  });

  test.each(['', 'SHARED', 'WC-99', 'XWC-10'])('%s names none for certain', (reference) => {
    expect(find(reference)).toBeUndefined();
  });

  test('candidates for a look-up come most likely first', () => {
    expect(claimReferenceCandidates('WC1 20261001')).toEqual(['WC1 20261001', 'WC1', '20261001', '1 20261001']);
  });
});
