import type { Condition, Rule } from '../rule.ts';
import { all, any, before, has, is, lacks, like, not, over, under } from '../rule.ts';
import { deliveryRules, notificationRule, paymentRules } from './payment-rules.ts';
import { codesOf, ruleAt } from './rule-at.ts';

/** Situational rules of the 835 (SNIP 4) that its data decides; sums and pairs are in `validate/situational-835.ts`. */

const isReversal = is('CLP02', '22');
const isOfReversal = is('^2100/CLP02', '22');
/** Passed on to another payer, as processed or as not our claim. */
const isForwarded = is('CLP02', '19', '20', '21', '23');
/** A reason among the six of each CAS of the loop. */
const hasReason = (...reasons: string[]): Condition =>
  any(...['02', '05', '08', '11', '14', '17'].map((n) => is(`CAS${n}`, ...reasons)));
/** First two digits of bill types that are never inpatient (CLP08). */
const outpatientBills = codesOf('13 14 23 24 32 33 34 71 72 73 74 75 76 77 83 85');

const payment: Rule[] = [
  ...paymentRules(['ACH', 'BOP', 'FWT'], codesOf('06 07 08 09 10 12 13 14 15')),
  notificationRule,
  ruleAt('ST', 'payment-before-production', 'BPR16', {
    severity: 'warning',
    needs: not(before('BPR16', 'DTM[405]02')),
    message: 'The payment is dated before the claims in it were decided (DTM with 405).',
    fix: 'Ask the payer which of the two dates is right.',
    source: 'meaning of BPR16 and DTM01 405',
  }),
  ...deliveryRules('1000B'),
  ruleAt('1000B', 'payee-tax-number-missing', 'REF[TJ]', {
    severity: 'warning',
    when: is('N103', 'XX'),
    needs: has('REF[TJ]'),
    message: 'The payee is known by its NPI only; the tax number is not given.',
    fix: 'Add REF with TJ and the tax number.',
    source: 'situational rule of REF TJ',
  }),
  ruleAt('1000B', 'tax-number-shape', 'REF[TJ]02', {
    severity: 'warning',
    when: has('REF[TJ]02'),
    needs: like('REF[TJ]02', '#########'),
    message: 'This is no tax number of nine digits.',
    fix: 'Write the nine digits without a dash.',
    source: 'note to REF TJ',
  }),
];

const amounts: Rule[] = [
  ruleAt('2100', 'reversal-sign', 'CLP03', {
    when: isReversal,
    needs: all(not(over('CLP03', 0)), not(over('CLP04', 0))),
    message: 'The claim takes back an earlier payment, but its amounts are positive.',
    fix: 'Turn the sign of every amount of the reversed claim.',
    source: '005010X221A1 section 1.10.2.8',
  }),
  ruleAt('2100', 'reversal-patient-amount', 'CLP05', {
    severity: 'warning',
    when: isReversal,
    needs: not(over('CLP05', 0)),
    message: 'A reversed claim leaves an amount to the patient.',
    fix: 'Leave CLP05 empty in the reversal; the correction tells what the patient owes.',
    source: '005010X221A1 section 1.10.2.8',
  }),
  ruleAt('2100', 'negative-claim', 'CLP03', {
    when: not(isReversal),
    needs: all(not(under('CLP03', 0)), not(under('CLP04', 0))),
    message: 'The charge or payment is negative, but the claim is no reversal.',
    fix: 'Set CLP02 to 22 for a reversal, or correct the amounts.',
    source: '005010X221A1 section 1.10.2.8',
  }),
  ruleAt('2110', 'negative-line', 'SVC02', {
    severity: 'warning',
    when: not(isOfReversal),
    needs: all(not(under('SVC02', 0)), not(under('SVC03', 0))),
    message: 'The charge or payment of the line is negative, but the claim is no reversal.',
    fix: 'Set CLP02 to 22 for a reversal, or correct the amounts of the line.',
    source: '005010X221A1 section 1.10.2.8',
  }),
  ruleAt('2110', 'negative-units', 'SVC05', {
    when: not(isOfReversal),
    needs: all(not(under('SVC05', 0)), not(under('SVC07', 0))),
    message: 'The units of the line are negative, but the claim is no reversal.',
    fix: 'Correct SVC05 and SVC07.',
    source: 'notes to SVC05 and SVC07',
  }),
  ruleAt('2100', 'denied-but-paid', 'CLP04', {
    when: is('CLP02', '4'),
    needs: not(over('CLP04', 0)),
    message: 'The claim is denied, but something is paid for it.',
    fix: 'Set CLP02 to 1, 2 or 3 for a claim that is paid in part, or CLP04 to 0.',
    source: 'meaning of CLP02 4',
  }),
  ruleAt('2100', 'predetermination-paid', 'CLP04', {
    when: is('CLP02', '25'),
    needs: not(over('CLP04', 0)),
    message: 'A predetermination only tells the price, but something is paid.',
    fix: 'Set CLP04 to 0, or CLP02 to the status of a claim.',
    source: 'meaning of CLP02 25',
  }),
  ruleAt('2100', 'drg-missing', 'CLP11', {
    severity: 'warning',
    when: has('CLP12'),
    needs: has('CLP11'),
    message: 'The weight of a DRG is given, but not the DRG.',
    fix: 'Put the DRG into CLP11.',
    source: 'situational rules of CLP11 and CLP12',
  }),
];

const parties: Rule[] = [
  ruleAt('2100', 'crossover-carrier-missing', 'NM1[TT]', {
    when: isForwarded,
    needs: has('NM1[TT]'),
    message: 'The claim was passed on to another payer, but to which is not given.',
    fix: 'Add NM1 with TT and the payer that the claim went to.',
    source: 'situational rule of NM1 TT',
  }),
  ruleAt('2100', 'crossover-carrier-unneeded', 'CLP02', {
    when: has('NM1[TT]'),
    needs: isForwarded,
    message: 'A payer that the claim was passed on to is named, but CLP02 does not say so.',
    fix: 'Set CLP02 to 19, 20, 21 or 23, or remove NM1 with TT.',
    source: 'situational rule of NM1 TT',
  }),
  ruleAt('2100', 'corrected-name-empty', 'NM1[74]', {
    when: has('NM1[74]'),
    needs: any(has('NM1[74]03'), has('NM1[74]04'), has('NM1[74]05'), has('NM1[74]09')),
    message: 'A correction of the patient or insured is announced, but nothing is corrected.',
    fix: 'Give the corrected name or number, or remove NM1 with 74.',
    source: 'situational rule of NM1 74',
  }),
  ruleAt('2100', 'other-subscriber-without-payer', 'NM1[GB]', {
    severity: 'warning',
    when: has('NM1[GB]'),
    needs: has('NM1[PR]'),
    message: 'A subscriber of another payer is named, but not the payer that comes first.',
    fix: 'Add NM1 with PR, or remove NM1 with GB.',
    source: 'situational rule of NM1 GB',
  }),
  ruleAt('2100', 'inpatient-and-outpatient', 'MOA', {
    when: has('MIA'),
    needs: lacks('MOA'),
    message: 'Inpatient and outpatient data stand at one claim.',
    fix: 'Keep MIA for an inpatient claim, MOA for all others.',
    source: 'situational rules of MIA and MOA',
  }),
  ruleAt('2100', 'inpatient-data-of-outpatient', 'MIA', {
    severity: 'warning',
    when: has('MIA'),
    needs: not(is('CLP08', ...outpatientBills)),
    message: 'Inpatient data stand at a claim with an outpatient bill type.',
    fix: 'Use MOA, or correct CLP08.',
    source: 'situational rule of MIA',
  }),
];

const dates: Rule[] = [
  ruleAt('2100', 'claim-date-missing', 'DTM[232]', {
    when: lacks('2110'),
    needs: has('DTM[232]'),
    message: 'The claim has no lines, and its dates are not given either.',
    fix: 'Add DTM with 232 and the first day of the claim.',
    source: 'situational rule of DTM 232',
  }),
  ruleAt('2100', 'statement-begin-missing', 'DTM[232]', {
    when: has('DTM[233]'),
    needs: has('DTM[232]'),
    message: 'The claim ends on a day, but does not begin on one.',
    fix: 'Add DTM with 232 and the first day of the claim.',
    source: 'note to DTM 232 and 233',
  }),
  ruleAt('2100', 'end-before-begin', 'DTM[233]02', {
    needs: not(before('DTM[233]02', 'DTM[232]02')),
    message: 'The claim ends before it begins.',
    fix: 'Correct the date with 232 or the one with 233.',
    source: 'meaning of DTM01 232 and 233',
  }),
  ruleAt('2100', 'received-before-service', 'DTM[050]02', {
    severity: 'warning',
    needs: not(before('DTM[050]02', 'DTM[232]02')),
    message: 'The claim was received before its first day.',
    fix: 'Correct the date with 050 or the one with 232.',
    source: 'meaning of DTM01 050 and 232',
  }),
  ruleAt('2100', 'coverage-end-missing', 'DTM[036]', {
    severity: 'warning',
    when: any(hasReason('27'), ...['02', '05', '08', '11', '14', '17'].map((n) => is(`2110/CAS${n}`, '27'))),
    needs: has('DTM[036]'),
    message: 'The claim is denied since coverage has ended, but not as of when.',
    fix: 'Add DTM with 036 and the last day of coverage.',
    source: 'situational rule of DTM 036',
  }),
  ruleAt('2110', 'service-date-missing', 'DTM', {
    when: lacks('^2100/DTM[232]'),
    needs: has('DTM'),
    message: 'Neither the line nor its claim has a date of service.',
    fix: 'Add DTM with 472 and the day, or 150 and 151 for a period.',
    source: 'situational rule of DTM in loop 2110',
  }),
  ruleAt('2110', 'service-date-two-ways', 'DTM[472]', {
    when: has('DTM[472]'),
    needs: lacks('DTM[150|151]'),
    message: 'The date of service is given as one day and as a period.',
    fix: 'Keep 472 for one day, or 150 and 151 for a period.',
    source: 'note to DTM in loop 2110',
  }),
  ruleAt('2110', 'service-period-open', 'DTM[151]', {
    when: has('DTM[150]'),
    needs: has('DTM[151]'),
    message: 'The period of the service has no last day.',
    fix: 'Add DTM with 151, or use 472 for one day.',
    source: 'note to DTM in loop 2110',
  }),
  ruleAt('2110', 'service-period-open', 'DTM[150]', {
    when: has('DTM[151]'),
    needs: has('DTM[150]'),
    message: 'The period of the service has no first day.',
    fix: 'Add DTM with 150, or use 472 for one day.',
    source: 'note to DTM in loop 2110',
  }),
  ruleAt('2110', 'end-before-begin', 'DTM[151]02', {
    needs: not(before('DTM[151]02', 'DTM[150]02')),
    message: 'The service ends before it begins.',
    fix: 'Correct the date with 150 or the one with 151.',
    source: 'meaning of DTM01 150 and 151',
  }),
];

/** In the order of the guide, by what they are about. */
export const rules835: readonly Rule[] = [...payment, ...amounts, ...parties, ...dates];
