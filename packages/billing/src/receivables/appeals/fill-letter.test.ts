import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { readPayment } from '../testing/small-era.ts';
import { appealChance, type DecidedAppeal } from './appeal-record.ts';
import { LETTER_TEMPLATES, letterTemplate, reasonForCarc } from './choose-template.ts';
import { disputedLines } from './disputed-lines.ts';
import { fillLetter, type LetterFacts, openPlaces } from './fill-letter.ts';

const FACTS: LetterFacts = {
  ...{ level: 'Redetermination', payer: 'Summit Commercial', patient: 'Ida Stayworth', memberId: 'SC81' },
  ...{ claimNumber: 'ICN1', ourNumber: 'P1', noticeDate: '2026-11-02', serviceDate: '2026-10-05' },
  ...{ services: '99214-25', diagnoses: 'E11.9', clinician: 'Dana Tsosie', codes: 'CO-50' },
  ...{ payerReasons: 'not medically necessary', evidence: '"Worse since May." (Progress note)', authorization: 'A1' },
  ...{
    firstSent: '2026-10-06',
    filingProof: '277CA of 10/07/2026.',
    policy: '',
    coverageProof: 'You said so on 10/04/2026.',
    practicePhone: '6145550100',
  },
  chargeCents: cents(148_00),
  disputedCents: cents(148_00),
};

test.each(LETTER_TEMPLATES.filter(({ reason }) => reason !== 'other'))(
  'the letter "$title" goes out when all is known',
  ({ body }) => {
    const text = fillLetter(body, FACTS);
    expect(openPlaces(text)).toEqual([]);
    expect(text).toContain('$148.00');
    expect(text).not.toMatch(/ {2}|\n\n\n/);
  },
);

test('what is not known is asked for by name, and a policy that does not exist leaves no hole', () => {
  const text = fillLetter(letterTemplate('authorization').body, { ...FACTS, authorization: '' });
  expect(openPlaces(text)).toEqual(['authorization number']);
  expect(openPlaces('Dear {nobody}, [fill in: who]')).toEqual(['who', '{nobody}']);
});

test('a reason code stands with one letter only', () => {
  const all = LETTER_TEMPLATES.flatMap(({ carcs }) => carcs);
  expect(all.filter((carc, i) => all.indexOf(carc) !== i)).toEqual([]);
});

test('a reason code leads to its letter', () => {
  expect(reasonForCarc('50')).toBe('medical-necessity');
  expect(reasonForCarc('29')).toBe('timely-filing');
  expect(reasonForCarc('97')).toBe('bundling');
  expect(reasonForCarc('A1')).toBe('other');
});

test('no record makes the chance even; many wins of the same kind raise it, losses lower it', () => {
  const ask = { payerId: 'p', payerName: 'Summit', carcs: ['50'], reason: 'medical-necessity' as const };
  expect(appealChance([], ask)).toEqual({ percent: 50, records: [] });
  const one = (outcome: DecidedAppeal['outcome'], payerId = 'p'): DecidedAppeal => ({
    ...{ payerId, carcs: ['50'], reason: 'medical-necessity', outcome },
    wonCents: cents(outcome === 'overturned' ? 100_00 : 0),
  });
  const won = [...Array(7)].map(() => one('overturned'));
  const { percent, records } = appealChance([...won, one('upheld'), one('dismissed')], ask);
  expect(percent).toBeGreaterThan(70);
  expect(records[0]).toBe('Won 7 of 9 against Summit with reason 50, $700.00.');
  expect(appealChance([one('upheld'), one('upheld'), one('upheld')], ask).percent).toBeLessThan(30);
  // Another payer's decisions count, and less.
  const elsewhere = appealChance([one('overturned', 'q'), one('overturned', 'q')], ask).percent;
  expect(elsewhere).toBeGreaterThan(50);
  expect(elsewhere).toBeLessThan(appealChance([one('overturned'), one('overturned')], ask).percent);
});

test('refused lines are in dispute; a contract reduction and the share of the patient are not', () => {
  const [payment] = readPayment('80', 'T1', '20261102', [
    'CLP*P1*1*250*80*20*12*ICN1',
    ...['SVC*HC:99214*150*80**1', 'CAS*CO*45*50', 'CAS*PR*2*20', 'REF*6R*1'],
    ...['SVC*HC:36415*100*0**1', 'CAS*CO*97*60**45*40', 'REF*6R*2', 'LQ*HE*M15'],
  ]).claimPayments;
  expect(payment && disputedLines(payment)).toEqual([
    {
      ...{ lineNumber: 2, procedureCode: '36415', chargeCents: 10_000, paidCents: 0, disputedCents: 6_000 },
      ...{ codes: ['CO-97'], carcs: ['97'], rarcs: ['M15'] },
    },
  ]);
});
