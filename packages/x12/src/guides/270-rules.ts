import { all, any, has, is, lacks, not, over, type Rule, under } from '../rule.ts';
import { hasNumber, levelRules, patientRules, procedureRules, reversed, singleDates } from './eligibility.ts';
import { ruleAt } from './rule-at.ts';

/** What the 270 requires when the data says so. */

const transactionRules: Rule[] = [
  ruleAt('ST', 'cancel-reference-missing', 'BHT03', {
    when: is('BHT02', '01'),
    needs: has('BHT03'),
    snip: 2,
    message: 'The inquiry cancels an earlier one (BHT02 01), but BHT03 does not say which.',
    fix: 'Put the BHT03 of the earlier inquiry into BHT03.',
    source: 'note to BHT02',
  }),
];

/** A payer finds a patient by member number, or by full name and birth date. */
const searchRules: Rule[] = [
  ruleAt('2000C', 'subscriber-search-data', '2100C/NM109', {
    when: lacks('2000D'),
    needs: any(hasNumber('2100C'), all(has('2100C/NM103'), has('2100C/NM104'), has('2100C/DMG02'))),
    message: 'The subscriber has neither a number nor full name and birth date: no payer can find the member.',
    fix: 'Add the member number (NM108 MI, NM109), or first name, last name and birth date.',
    source: 'search options, section 1.4.8',
  }),
  ruleAt('2000C', 'subscriber-unnamed', '2100C/NM109', {
    when: has('2000D'),
    needs: any(hasNumber('2100C'), has('2100C/NM103')),
    message: 'The subscriber of the dependent has neither a number nor a name.',
    fix: 'Add the member number (NM108 MI, NM109) or the name of the subscriber.',
    source: 'search options, section 1.4.8',
  }),
  ruleAt('2000C', 'inquiry-missing', '2100C/2110C/EQ', {
    needs: any(has('2100C/2110C'), has('2000D')),
    message: 'Nothing is asked: the subscriber has neither an inquiry (EQ) nor a dependent level.',
    fix: 'Add EQ with the service type, for example 30 for the whole plan.',
    source: 'note to EQ of loop 2110C',
  }),
  ruleAt('2100D', 'dependent-name-missing', 'NM103', {
    needs: any(all(has('NM103'), has('NM104')), has('REF')),
    message: 'The dependent has no full name.',
    fix: 'Fill in NM103 (last name) and NM104 (first name).',
    source: 'search options, section 1.4.8',
  }),
  ruleAt('2100D', 'dependent-birth-date-missing', 'DMG02', {
    needs: any(has('DMG02'), has('REF')),
    message: 'The dependent has no birth date, which payers search by.',
    fix: 'Add DMG with D8 and the birth date.',
    source: 'search options, section 1.4.8',
  }),
  ruleAt('2100C', 'organization-birth-date', 'DMG02', {
    when: is('NM102', '2'),
    needs: lacks('DMG'),
    snip: 2,
    severity: 'warning',
    message: 'The subscriber is an organization (NM102 2), but has a birth date or sex.',
    fix: 'Set NM102 to 1 for a person.',
    source: 'NM102 of loop 2100C',
  }),
];

const inquiryRules: Rule[] = [
  ...(['2100C', '2100D'] as const).flatMap((id) => [
    ruleAt(id, 'birth-date-after-service', 'DMG02', {
      when: all(has('DMG02'), has('DTP[291]')),
      needs: reversed('DMG02', 'DTP[291]03'),
      message: 'The patient is born after the day that is asked about.',
      fix: 'Correct the birth date (DMG02) or the date of the inquiry (DTP 291).',
      source: `DTP of loop ${id}`,
    }),
    ruleAt(id, 'card-date-future', 'DTP[102]03', {
      when: has('DTP[102]'),
      needs: reversed('DTP[102]03', '^ST/BHT04'),
      message: 'The identification card was issued after the day of the inquiry.',
      fix: 'Correct DTP03 of the issue date (102).',
      source: `DTP of loop ${id}`,
    }),
    ...singleDates(id, '102', '291'),
  ]),
  ...procedureRules('2110C', 'EQ02', 'HC', 'AD', 'N4'),
  ...procedureRules('2110D', 'EQ02', 'HC', 'AD', 'N4'),
  ...(['2110C', '2110D'] as const).map((id) =>
    ruleAt(id, 'procedure-with-service-types', 'EQ01', {
      when: has('EQ02'),
      needs: not(is('EQ01', '30')),
      severity: 'warning',
      message: 'A procedure is asked for together with the whole plan (30): payers answer one of them only.',
      fix: 'Ask for the procedure and for service type 30 in two EQ segments.',
      source: `note to EQ01 and EQ02 of loop ${id}`,
    }),
  ),
];

const spendDownRules: Rule[] = [
  ruleAt('2110C', 'spend-down-type', 'AMT', {
    when: has('AMT'),
    needs: is('^ST/BHT06', 'RT'),
    message: 'Spend-down amounts are reported, but BHT06 does not say so.',
    fix: 'Set BHT06 to RT, or leave the AMT segments out.',
    source: 'note to AMT of loop 2110C',
  }),
  ruleAt('2110C', 'spend-down-billed-missing', 'AMT[PB]', {
    when: has('AMT[R]'),
    needs: has('AMT[PB]'),
    severity: 'warning',
    message: 'The spend-down amount stands without the total that was billed.',
    fix: 'Add AMT with PB and the total billed.',
    source: 'note to AMT of loop 2110C',
  }),
  ruleAt('2110C', 'spend-down-negative', 'AMT02', {
    needs: not(under('AMT02', 0)),
    snip: 2,
    message: 'A spend-down amount is less than zero.',
    fix: 'Give the amount without a sign.',
    source: 'AMT02 of loop 2110C',
  }),
  ruleAt('2110C', 'spend-down-too-many-digits', 'AMT02', {
    needs: not(over('AMT02', 99_999_999.99)),
    snip: 2,
    severity: 'warning',
    message: 'A spend-down amount has more than ten digits.',
    fix: 'Correct the amount: HIPAA money has at most ten digits.',
    source: 'AMT02 of loop 2110C; implementation guides limit element 782 to ten digits',
  }),
];

export const rules270: Rule[] = [
  ...transactionRules,
  ...levelRules(),
  ...searchRules,
  ...patientRules(),
  ...inquiryRules,
  ...spendDownRules,
];
