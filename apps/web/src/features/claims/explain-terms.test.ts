import { cents } from 'cleanclaim/contract/format';
import type { ExplanationSource, ExplanationStep } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { balanceTerms } from './explain-terms.ts';

const step = (source: ExplanationSource, payer: number, patient = 0): ExplanationStep => ({
  date: '2026-11-02',
  what: '',
  source,
  amountCents: cents(Math.abs(payer)),
  payerChangeCents: cents(payer),
  patientChangeCents: cents(patient),
  payerBalanceCents: cents(0),
  patientBalanceCents: cents(0),
});
const segment = (text: string): ExplanationSource => ({
  kind: 'remittance',
  file: 'a.835',
  position: 9,
  offset: 400,
  text,
});

test('the steps of a claim add up to what is owed, one term for each kind of step', () => {
  const terms = balanceTerms([
    step({ kind: 'charge', lineNumber: 1 }, 14_800),
    step(segment('SVC*HC:99213*148*100'), -10_000),
    step(segment('CAS*CO*45*28'), -2_800),
    step(segment('CAS*PR*2*20'), -2_000, 2_000),
    step({ kind: 'patient-payment', sourceKey: 'patient-payment:R-1' }, 0, -500),
    step({ kind: 'decision', sourceKey: 'write-off:1' }, 0, -1_500),
  ]);
  expect(terms).toEqual([
    { label: 'Charged', cents: 14_800 },
    { label: 'Paid by the payer', cents: -10_000 },
    { label: 'Adjusted by the payer', cents: -2_800 },
    { label: 'Paid by the patient', cents: -500 },
    { label: 'Written off', cents: -1_500 },
  ]);
  expect(terms.reduce((sum, term) => sum + term.cents, 0)).toBe(0);
});

test('what did not happen is not a term', () => {
  expect(balanceTerms([step({ kind: 'charge' }, 5_000)]).map((term) => term.label)).toEqual(['Charged']);
});
