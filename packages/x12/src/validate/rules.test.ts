import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check.ts';
import { bytesOf, passingText, recount } from '../testing/fixtures.ts';

/** Codes of all SNIP 4 findings after one change to a file that has none. */
function situationsOf(guide: string, story: string, from: string, to: string): string[] {
  const base = passingText(guide, story);
  expect(base).toContain(from);
  const { findings } = checkX12(bytesOf(recount(base.replace(from, to))));
  return findings.filter((one) => one.snip >= 4).map((one) => `${one.code} ${one.element || one.segment}`);
}

describe('rules of the guides', () => {
  it.each([
    ['auto-accident', 'DTP*439*D8*20261009~\n', '', 'accident-date-missing DTP'],
    ['auto-accident', '*AA:::NY~', '*AA~', 'accident-state-missing CLM11-4'],
    ['replacement-with-payer-number', 'REF*F8*PAYER20260001~\n', '', 'payer-claim-number-missing REF'],
    ['auto-accident', '23:B:1', '21:B:1', 'admission-date-missing DTP'],
    ['office-visit', '11:B:1', '41:B:1', 'ambulance-data-missing CR1'],
    ['office-visit', 'N3*40 OAK LANE~\n', '', 'subscriber-patient-data N3'],
    ['office-visit', 'N4*ALBANY*NY*12203~\n', '', 'subscriber-patient-data N4'],
  ])('837P %s: %j -> %j fires %s', (story, from, to, expected) => {
    expect(situationsOf('837P', story, from, to)).toEqual([expected]);
  });

  it.each([
    ['an accident at work asks for no accident date', 'office-visit', '*Y*A*Y*Y~', '*Y*A*Y*Y**EM~'],
    ['a country stands in for the state', 'auto-accident', '*AA:::NY~', '*AA::::MX~'],
    [
      'an admission date satisfies an inpatient place',
      'auto-accident',
      '23:B:1*Y*A*Y*Y**AA:::NY~\nDTP*439*D8*20261009~',
      '21:B:1*Y*A*Y*Y**AA:::NY~\nDTP*439*D8*20261009~\nDTP*435*D8*20261009~',
    ],
    [
      'transport information on a line is enough',
      'ambulance-transport',
      'CR1*LB*150**A*DH*12~\n',
      '',
      '*520*UN*1***1~',
      '*520*UN*1***1~\nCR1*LB*150**A*DH*12~',
    ],
    ['the address of a dependent stands at the patient', 'dependent-patient', 'SBR*P**', 'SBR*P**'],
  ])('837P: %s', (_, story, from, to, alsoFrom = '', alsoTo = '') => {
    const text = passingText('837P', story).replace(from, to).replace(alsoFrom, alsoTo);
    expect(checkX12(bytesOf(recount(text))).findings).toEqual([]);
  });

  it('835: an electronic payment without account is noticed, a check is not', () => {
    const account = '*01*011000015*DA*987654321*1512345678**01*021000021*DA*123456789*';
    expect(situationsOf('835', 'contractual-and-copay', account, '************')).toContain(
      'payment-account-missing BPR06',
    );
    expect(situationsOf('835', 'contractual-and-copay', `ACH*CCP${account}`, 'CHK*************')).toEqual([]);
  });
});
