import { expect, test } from 'vitest';
import { describeClaimPayment } from './describe-claim-payment.ts';
import { readEra } from './testing/era-text.ts';

function described(clp: string, ...segments: string[]) {
  const [claimPayment] = readEra({ paid: '90' }, [clp, ...segments]).claimPayments;
  if (!claimPayment) throw new Error('the claim payment does not read');
  return describeClaimPayment(claimPayment);
}

test('each adjustment says what becomes of it, and the sums say who owes what', () => {
  const lines = ['SVC*HC:99213*148*90', 'CAS*CO*45*30', 'CAS*PR*3*10', 'CAS*CO*197*18'];
  const payment = described('CLP*CC1*1*148*90*10*12*ICN1', ...lines);
  expect(payment).toMatchObject({ patientCents: 1000, openCents: 1800, nextPayerCents: 0, unexplainedCents: 0 });
  expect(payment.adjustments.map((one) => one.isFor)).toEqual(['nobody', 'patient', 'payer']);
  expect(payment.adjustments[1]?.words).toBe('is owed by the patient: copay');
});

test('what is left to the patient of a claim that was sent on is for the next payer', () => {
  const payment = described('CLP*CC1*19*148*90*10*12*ICN1', 'CAS*CO*45*48', 'CAS*PR*2*10');
  expect(payment).toMatchObject({ patientCents: 0, nextPayerCents: 1000 });
});

test('a code that is not known is for a person, and amounts that do not add up are told', () => {
  const payment = described('CLP*CC1*1*148*90**12*ICN1', 'CAS*CO*ZZ9*50');
  expect(payment).toMatchObject({ openCents: 5000, unexplainedCents: 800 });
  expect(payment.adjustments[0]?.words).toBe('is for a person to settle');
});
