import type { Rule } from '../rule.ts';
import { all, any, before, has, is, like, not, over, under } from '../rule.ts';
import { deliveryRules, paymentRules } from './payment-rules.ts';
import { ruleAt } from './rule-at.ts';

/** Situational rules of the 820 for premiums (005010X218); sums are in `validate/balance-820.ts`. */

const nineDigits = '#########';

/** An adjustment moves money. */
const adjustmentZero = (loop: string): Rule =>
  ruleAt(loop, 'adjustment-zero', 'ADX01', {
    needs: any(over('ADX01', 0), under('ADX01', 0)),
    message: 'The adjustment is zero.',
    fix: 'Give the amount, or leave the adjustment out.',
    source: 'meaning of ADX01',
  });

/** What was paid too little before is added, what was paid too much is taken off. */
const adjustmentSign = (loop: string): Rule[] => [
  ruleAt(loop, 'adjustment-sign', 'ADX01', {
    severity: 'warning',
    when: is('ADX02', '53'),
    needs: not(under('ADX01', 0)),
    message: 'A previous underpayment is made good with a negative amount.',
    fix: 'Give the amount without sign, or correct the reason in ADX02.',
    source: 'meaning of ADX02 53',
  }),
  ruleAt(loop, 'adjustment-sign', 'ADX01', {
    severity: 'warning',
    when: is('ADX02', '52', '80', '86', 'WO', 'WW'),
    needs: not(over('ADX01', 0)),
    message: 'A previous overpayment is taken back with a positive amount.',
    fix: 'Give the amount with a minus sign, or correct the reason in ADX02.',
    source: 'meaning of ADX02 52, 80, 86, WO and WW',
  }),
];

/** A period in DTM06, an accounting day in DTM02. */
const coveragePeriod = (loop: string): Rule[] => [
  ruleAt(loop, 'coverage-period-form', 'DTM06', {
    severity: 'warning',
    when: is('DTM01', '582'),
    needs: has('DTM06'),
    message: 'The coverage period is not given as a range of days.',
    fix: 'Put RD8 into DTM05 and the first and last day into DTM06.',
    source: 'situational rules of DTM02, DTM05 and DTM06',
  }),
  ruleAt(loop, 'coverage-period-form', 'DTM02', {
    severity: 'warning',
    when: is('DTM01', 'AAG'),
    needs: has('DTM02'),
    message: 'The accounting date is not given as a day.',
    fix: 'Put the day into DTM02.',
    source: 'situational rules of DTM02, DTM05 and DTM06',
  }),
];

/** In the order of the guide. */
export const rules820: readonly Rule[] = [
  ...paymentRules(['ACH', 'FWT', 'SWT'], ['06', '07', '08', '09', '12', '13', '14', '15']),
  ruleAt('ST', 'delivery-before-process', 'DTM[035]02', {
    severity: 'warning',
    needs: not(before('DTM[035]02', 'DTM[009]02')),
    message: 'The premium is delivered before it is processed.',
    fix: 'Correct the date with 035 or the one with 009.',
    source: 'meaning of DTM01 009 and 035',
  }),
  ...deliveryRules('1000A'),
  ruleAt('2000A', 'tax-number-shape', 'ENT04', {
    severity: 'warning',
    when: all(is('ENT03', 'FI'), has('ENT04')),
    needs: like('ENT04', nineDigits),
    message: 'ENT03 says tax number, but ENT04 does not have nine digits.',
    fix: 'Write the nine digits without a dash.',
    source: 'note to ENT04',
  }),
  ruleAt('2000B', 'ssn-shape', 'ENT04', {
    severity: 'warning',
    when: all(is('ENT03', '34'), has('ENT04')),
    needs: like('ENT04', nineDigits),
    message: 'ENT03 says social security number, but ENT04 does not have nine digits.',
    fix: 'Write the nine digits without dashes.',
    source: 'note to ENT04',
  }),
  ruleAt('2100B', 'ssn-shape', 'NM109', {
    severity: 'warning',
    when: all(is('NM108', '34'), has('NM109')),
    needs: like('NM109', nineDigits),
    message: 'NM108 says social security number, but NM109 does not have nine digits.',
    fix: 'Write the nine digits without dashes.',
    source: 'note to NM109',
  }),
  ruleAt('2100B', 'individual-unnamed', 'NM103', {
    needs: any(has('NM103'), has('NM109')),
    message: 'The individual has neither name nor number.',
    fix: 'Give the name in NM103 and NM104, or the number in NM108 and NM109.',
    source: 'situational rules of NM103 and NM109',
  }),
  ...['2200A', '2200B', '2320A', '2320B'].map(adjustmentZero),
  ...['2200A', '2200B'].flatMap(adjustmentSign),
  ruleAt('2300A', 'partial-payment-billed-missing', 'RMR05', {
    severity: 'warning',
    when: is('RMR03', 'PP'),
    needs: has('RMR05'),
    message: 'The payment is a part of what was billed, but what was billed is not given.',
    fix: 'Put the billed premium into RMR05.',
    source: 'meaning of RMR03 PP',
  }),
  ...['2300A', '2300B'].flatMap(coveragePeriod),
  ruleAt('2310A', 'line-item-empty', 'IT1', {
    severity: 'warning',
    needs: any(has('2312A'), has('2315A')),
    message: 'The summary line has neither charges nor member counts.',
    fix: 'Add SAC or SLN, or remove IT1.',
    source: 'purpose of loop 2310A',
  }),
  ruleAt('2315A', 'head-count', 'SLN04', {
    needs: not(under('SLN04', 0)),
    message: 'The head count is less than zero.',
    fix: 'Correct SLN04.',
    source: 'meaning of SLN04',
  }),
];
