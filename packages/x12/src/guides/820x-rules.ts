import type { Rule } from '../rule.ts';
import { any, has, is, isNot, lacks, not, over, under } from '../rule.ts';
import { paymentRules } from './payment-rules.ts';
import { ruleAt } from './rule-at.ts';

/** Situational rules of the 820 of exchanges (005010X306); the sum is in `validate/balance-820.ts`. */

const codes = 'exchange payment type codes, as X12 publishes them';

/** What is one for the whole file stands in the header, and then not at each individual. */
const givenTwice = (qualifier: string): Rule =>
  ruleAt('2100', 'plan-given-twice', `REF[${qualifier}]`, {
    severity: 'warning',
    when: has(`^ST/REF[${qualifier}]`),
    needs: lacks(`REF[${qualifier}]`),
    message: 'The plan or group of the individual is given, though the header gives one for all.',
    fix: `Leave out REF with ${qualifier} either here or in the header.`,
    source: `situational rules of REF ${qualifier}`,
  });

/** In the order of the guide. */
export const rules820x: readonly Rule[] = [
  ...paymentRules(['ACH', 'FWT'], ['12', '13', '14', '15']),
  ...['38', 'TV', '18', '1L'].map(givenTwice),
  ruleAt('2100', 'plan-missing', 'REF[38]', {
    severity: 'warning',
    needs: any(has('REF[38]'), has('^ST/REF[38]'), has('REF[TV]'), has('^ST/REF[TV]')),
    message: 'The health plan is given neither for the file nor for the individual.',
    fix: 'Add REF with 38 and the plan number of the exchange.',
    source: 'situational rules of REF 38 and REF TV',
  }),
  ruleAt('2100', 'individual-unnamed', 'NM103', {
    needs: any(has('NM103'), has('NM109')),
    message: 'The individual has neither name nor number.',
    fix: 'Give the name in NM103 and NM104, and the number in NM108 and NM109.',
    source: 'purpose of NM1',
  }),
  ruleAt('2300', 'coverage-period-missing', 'DTM', {
    severity: 'warning',
    when: isNot('RMR02', 'ADM'),
    needs: has('DTM'),
    message: 'For which period the amount is paid is not given.',
    fix: 'Add DTM with 582, RD8 and the first and last day.',
    source: 'situational rule of DTM',
  }),
  ruleAt('2300', 'payment-sign', 'RMR04', {
    when: is('RMR02', 'APTC'),
    needs: not(under('RMR04', 0)),
    message: 'An advance payment of tax credit is never negative.',
    fix: 'Use APTCADJ for what is taken back.',
    source: codes,
  }),
  ruleAt('2300', 'payment-sign', 'RMR04', {
    when: is('RMR02', 'ADM'),
    needs: not(over('RMR04', 0)),
    message: 'An administrative fee is never positive.',
    fix: 'Give the fee with a minus sign.',
    source: codes,
  }),
  ruleAt('2300', 'payment-sign', 'RMR04', {
    severity: 'warning',
    when: is('RMR02', 'CSR'),
    needs: not(under('RMR04', 0)),
    message: 'An advance payment of cost-sharing reduction is negative.',
    fix: 'Use CSRADJ for what is taken back.',
    source: codes,
  }),
  ruleAt('2300', 'payment-sign', 'RMR04', {
    severity: 'warning',
    when: is('RMR02', 'REDUCED', 'UF'),
    needs: not(over('RMR04', 0)),
    message: 'A user fee or reduction is positive.',
    fix: 'Give it with a minus sign.',
    source: codes,
  }),
  ruleAt('2300', 'program-amount-at-individual', 'RMR02', {
    when: is('RMR02', 'ADM', 'APTCMADJ', 'CSRMADJ'),
    needs: lacks('^2000/2100'),
    message: 'An amount of the whole program stands at an individual.',
    fix: 'Move the amount to a loop 2000 of its own, without NM1.',
    source: codes,
  }),
  ruleAt('2300', 'program-amount-at-individual', 'RMR02', {
    severity: 'warning',
    when: is('RMR02', 'BAL', 'INVOICE', 'REDUCED'),
    needs: lacks('^2000/2100'),
    message: 'An amount of the whole program stands at an individual.',
    fix: 'Move the amount to a loop 2000 of its own, without NM1.',
    source: codes,
  }),
  ruleAt('2300', 'individual-missing', 'RMR02', {
    severity: 'warning',
    when: is('RMR02', 'APTC', 'APTCADJ', 'CSR', 'CSRADJ'),
    needs: has('^2000/2100'),
    message: 'An amount of a policy is paid, but for whom is not given.',
    fix: 'Add NM1 and the policy numbers of the individual.',
    source: codes,
  }),
];
