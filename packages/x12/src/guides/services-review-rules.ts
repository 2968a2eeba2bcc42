import { all, any, has, is, like, not, over, type Rule, under } from '../rule.ts';
import { procedureRules, reversed } from './eligibility.ts';
import { addressRule, contactRule, licenseRule, personRules } from './name-rules.ts';
import { ruleAt } from './rule-at.ts';

/** Rules that the request for a review and its response share (278, 005010X217). */

const icd9 = ['BK', 'BF', 'BJ', 'PR'];
const icd10 = ['ABK', 'ABF', 'ABJ', 'APR'];

const patientRules: Rule[] = (
  [
    ['2010C', 'subscriber'],
    ['2010D', 'dependent'],
  ] as const
).flatMap(([id, who]) => personRules(id, who));

/** Rules on the loop of a provider: who it is, license, address, contact. */
export function providerRules(id: string): Rule[] {
  return [
    ruleAt(id, 'provider-unidentified', 'NM103', {
      needs: any(has('NM103'), has('NM109'), has('REF'), has('PRV03')),
      message: 'The provider has no name, no number and no specialty.',
      fix: 'Add the NPI (NM108 XX, NM109), the name, or the specialty (PRV).',
      source: `note to NM1 of loop ${id}`,
    }),
    licenseRule(id),
    addressRule(id, 'provider'),
    contactRule(id),
  ];
}

/** The place of service in UM04, and HSD that says something. */
const reviewShapes: Rule[] = (['2000E', '2000F'] as const).flatMap((id) => [
  ruleAt(id, 'facility-code-shape', 'UM04-1', {
    when: has('UM04'),
    needs: like('UM04-1', '##'),
    snip: 2,
    severity: 'warning',
    message:
      'UM04-1 is a place of service (UM04-2 B) or the first two digits of a type of bill (UM04-2 A): two digits.',
    fix: 'Write two digits, for example 11:B or 13:A.',
    source: `note to UM04 of loop ${id}`,
  }),
  ruleAt(id, 'delivery-empty', 'HSD', {
    when: has('HSD'),
    needs: any(has('HSD02'), has('HSD05'), has('HSD07')),
    snip: 2,
    message: 'HSD says neither a quantity nor a period nor a pattern.',
    fix: 'Fill in HSD01 and HSD02, HSD05 or HSD07, or leave the segment out.',
    source: `note to HSD of loop ${id}`,
  }),
]);

const eventRules: Rule[] = [
  ruleAt('2000E', 'diagnosis-mixed-versions', 'HI', {
    needs: not(all(is('HI*-1', ...icd9), is('HI*-1', ...icd10))),
    snip: 2,
    message: 'ICD-9 and ICD-10 codes stand in one segment.',
    fix: 'Use the qualifiers of ICD-10 (ABK, ABF, ABJ, APR) with ICD-10 codes throughout.',
    source: 'HI: one version of the code set for an event (45 CFR 162.1002)',
  }),
  ruleAt('2000E', 'stay-reversed', 'DTP[096]03', {
    when: all(has('DTP[435]'), has('DTP[096]')),
    needs: reversed('DTP[435]03', 'DTP[096]03'),
    message: 'The discharge (DTP 096) is earlier than the admission (DTP 435).',
    fix: 'Correct one of the two dates.',
    source: 'DTP of loop 2000E',
  }),
  ruleAt('2000E', 'maternity-dates-reversed', 'DTP[ABC]03', {
    when: all(has('DTP[484]'), has('DTP[ABC]')),
    needs: reversed('DTP[484]03', 'DTP[ABC]03'),
    message: 'The estimated date of birth is earlier than the last menstrual period.',
    fix: 'Correct DTP ABC or DTP 484.',
    source: 'DTP of loop 2000E',
  }),
  ruleAt('2000E', 'oxygen-test-missing', 'CR510', {
    when: has('CR5'),
    needs: any(has('CR510'), has('CR511')),
    snip: 6,
    severity: 'warning',
    message: 'Home oxygen stands without a blood gas or saturation.',
    fix: 'Put the arterial blood gas into CR510, or the oxygen saturation into CR511.',
    source: 'note to CR510 and CR511; Medicare NCD 240.2',
  }),
  ruleAt('2000E', 'oxygen-saturation-range', 'CR511', {
    needs: not(any(over('CR511', 100), under('CR511', 0))),
    snip: 2,
    message: 'The oxygen saturation is a percentage from 0 to 100.',
    fix: 'Correct CR511.',
    source: 'CR511 of loop 2000E',
  }),
  ruleAt('2000E', 'oxygen-findings-missing', 'CR513', {
    when: any(all(over('CR510', 55), under('CR510', 60)), is('CR511', '89')),
    needs: has('CR513'),
    snip: 6,
    severity: 'warning',
    message: 'At a blood gas of 56 to 59 or a saturation of 89 the findings decide, and none is given.',
    fix: 'Put the finding into CR513: 1 edema, 2 P pulmonale, 3 hematocrit above 56.',
    source: 'note to CR513; Medicare NCD 240.2',
  }),
  ruleAt('2000E', 'home-health-start', 'CR602', {
    when: all(has('CR602'), has('CR604')),
    needs: reversed('CR602', 'CR604'),
    snip: 6,
    severity: 'warning',
    message: 'Home health starts (CR602) after the first day of the certification period (CR604).',
    fix: 'Correct CR602 or CR604.',
    source: 'note to CR602 and CR604; Medicare Benefit Policy Manual chapter 7, 10.3',
  }),
];

const serviceRules: Rule[] = [
  ruleAt('2000F', 'service-kind-twice', 'SV1', {
    needs: not(any(all(has('SV1'), has('SV2')), all(has('SV1'), has('SV3')), all(has('SV2'), has('SV3')))),
    snip: 2,
    message: 'The service is given in two of the forms professional (SV1), institutional (SV2), dental (SV3).',
    fix: 'Keep one; open another service level (HL SS) for the other service.',
    source: 'note to SV1, SV2 and SV3 of loop 2000F',
  }),
  ruleAt('2000F', 'tooth-without-dental', 'TOO', {
    when: has('TOO'),
    needs: has('SV3'),
    snip: 2,
    message: 'Teeth are named without a dental service.',
    fix: 'Add SV3, or leave TOO out.',
    source: 'note to TOO of loop 2000F',
  }),
  ...(['SV104', 'SV205', 'SV306'] as const).map((units) =>
    ruleAt('2000F', 'service-units', units, {
      needs: not(under(units, 0.001)),
      snip: 2,
      message: 'The number of services is not more than zero.',
      fix: 'Give the number that is asked for.',
      source: `${units} of loop 2000F`,
    }),
  ),
  ...procedureRules('2000F', 'SV101', 'HC', 'N4'),
  ...procedureRules('2000F', 'SV202', 'HC', 'N4'),
  ...procedureRules('2000F', 'SV301', 'AD'),
];

export const reviewRules: Rule[] = [...patientRules, ...reviewShapes, ...eventRules, ...serviceRules];
