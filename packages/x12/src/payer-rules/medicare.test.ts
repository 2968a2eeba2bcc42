import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check.ts';
import { GUIDES } from '../guides/index.ts';
import { ruleProblems } from '../rule-problems.ts';
import { bytesOf, passingText, recount } from '../testing/fixtures.ts';
import { medicareRules } from './medicare.ts';

/** SNIP 7 findings of a file after changes, with where each stands. */
function findingsOf(story: string, ...changes: (readonly [from: string, to: string])[]): string[] {
  let text = passingText('837P', story).replace('NHP100200300', '1EG4TE5MK73');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return checkX12(bytesOf(recount(text)), { payerRules: medicareRules })
    .findings.filter((one) => one.snip === 7)
    .map((one) => `${one.code} ${one.element || one.segment}`);
}

const TO_MEDICARE = ['******CI~', '******MB~'] as const;

describe('the rules of Medicare', () => {
  it('name places and codes that the 837P has, and their sources', () => {
    for (const { guide, rule } of medicareRules) {
      const named = GUIDES.find((one) => one.name === guide);
      expect(named, rule.code).toBeDefined();
      if (named !== undefined) expect(ruleProblems(named, rule), rule.code).toEqual([]);
      expect(rule.snip, rule.code).toBe(7);
      expect(rule.source, rule.code).not.toBe('');
    }
  });

  it('have a code of their own each', () => {
    const codes = medicareRules.map(({ rule }) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(['chiropractic', 'laboratory', 'ambulance-transport', 'drug-and-equipment'])(
    'pass a good claim (%s)',
    (story) => {
      expect(findingsOf(story)).toEqual([]);
    },
  );

  it.each(['office-visit', 'anesthesia', 'dependent-patient', 'maternity-dependent'])(
    'leave the claims of other payers alone (%s)',
    (story) => {
      expect(findingsOf(story)).toEqual([]);
    },
  );

  const cases: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
    ['chiropractic', [['SBR*P*18*', 'SBR*P**']], 'medicare-subscriber SBR02'],
    ['chiropractic', [['1EG4TE5MK73', '1EG4TE5MK7']], 'medicare-member-number NM109'],
    ['chiropractic', [['1EG4TE5MK73', 'A123456789A']], 'medicare-member-number NM109'],
    ['chiropractic', [['SBR*P*18*', 'SBR*S*18*']], 'medicare-insurance-type SBR05'],
    ['chiropractic', [['1405*CH~', '1405*RP~']], 'medicare-no-encounters BHT06'],
    ['chiropractic', [['BHT*0019*00', 'BHT*0019*18']], 'medicare-original-file BHT02'],
    ['chiropractic', [['ABK:M9903*ABF:M545', 'ABK:M545*ABF:M9903']], 'medicare-spine-diagnosis HI01-2'],
    ['chiropractic', [['NM1*85*2*', 'CUR*85*USD~\nNM1*85*2*']], 'medicare-currency CUR'],
    ['chiropractic', [['11:B:1', '11:B:7']], 'medicare-frequency CLM05-3'],
    ['chiropractic', [['11:B:1', '21:B:1']], 'medicare-admission-date DTP'],
    ['chiropractic', [['DTP*454*D8*20261005~\n', '']], 'medicare-spine-first-treatment DTP'],
    ['chiropractic', [['98941:AT', '98941']], 'medicare-spine-active-treatment SV101-3'],
    ['chiropractic', [['98941:AT', '97140']], 'medicare-therapy-modifier SV101-3'],
    [
      'chiropractic',
      [
        ['98941:AT', '99213'],
        ['*60*UN*1*', '*60*UN*10000*'],
      ],
      'medicare-units SV104',
    ],
    ['chiropractic', [['98941:AT', 'G0181']], 'medicare-care-plan-oversight REF'],
    ['chiropractic', [['98941:AT', '11720:Q8']], 'medicare-foot-care-last-seen DTP'],
    ['chiropractic', [['ABF:M545', 'ABF:Z006']], 'medicare-clinical-trial REF'],
    ['office-visit', [TO_MEDICARE], 'medicare-test-order NM1'],
    ['anesthesia', [TO_MEDICARE, ['00790:AA:QS', '00790:QS']], 'medicare-anesthesia-modifier SV101-3'],
    ['laboratory', [['REF*EW*120034~\n', '']], 'medicare-mammography-number REF'],
    [
      'drug-and-equipment',
      [['NM1*DK*1*STONE*ADAM****XX*1678901236', 'NM1*DK*1*STONE*ADAM']],
      'medicare-equipment-order NM109',
    ],
    [
      'ambulance-transport',
      [['N3*40 OAK LANE~\nN4*ALBANY*NY*12203~\nNM1*45', 'N3*40 OAK LANE~\nN4*ALBANY*NY~\nNM1*45']],
      'medicare-pick-up-zip N403',
    ],
  ];
  it.each(cases)('%s with %j gives %s', (story, changes, expected) => {
    expect(findingsOf(story, ...changes)).toEqual([expected]);
  });

  it('are all proven by a case', () => {
    const proven = new Set(cases.map(([, , expected]) => expected.split(' ')[0]));
    expect(medicareRules.map(({ rule }) => rule.code).filter((code) => !proven.has(code))).toEqual([]);
  });
});
