import { all, any, has, is, isNot, lacks, not, over, type Rule, under } from '../rule.ts';
import { levelRules, patientRules, procedureRules, reversed } from './eligibility.ts';
import { contactRule } from './name-rules.ts';
import { ruleAt } from './rule-at.ts';

/** What the 271 requires when the data says so. */

const ACTIVE = ['1', '2', '3', '4', '5'];

/** Pairs of first and last day, by loop. */
const patientPeriods = [
  ['340', '341', 'COBRA coverage'],
  ['342', '343', 'The paid premium'],
  ['346', '347', 'The plan'],
  ['356', '357', 'Eligibility'],
  ['539', '540', 'The policy'],
] as const;
const benefitPeriods = [
  ['193', '194', 'The period'],
  ['348', '349', 'The benefit'],
  ['356', '357', 'Eligibility'],
] as const;

function periodRules(id: string, periods: readonly (readonly [string, string, string])[]): Rule[] {
  return periods.map(([first, last, what]) =>
    ruleAt(id, 'dates-reversed', `DTP[${last}]03`, {
      when: all(has(`DTP[${first}]`), has(`DTP[${last}]`)),
      needs: reversed(`DTP[${first}]03`, `DTP[${last}]03`),
      message: `${what} ends (DTP ${last}) before it begins (DTP ${first}).`,
      fix: 'Correct one of the two dates.',
      source: `DTP of loop ${id}`,
    }),
  );
}

/** Any entity at all. */
const entityCodes = '13 1I 1P 2B 36 73 FA GP GW I3 IL LR OC P3 P4 P5 PR PRP SEP TTP VER VN VY X3 Y2'.split(' ');

/** Amounts and percentages of one benefit. */
function amountRules(id: string): Rule[] {
  const source = `note to EB01, EB07 and EB08 of loop ${id}`;
  return [
    ruleAt(id, 'benefit-amount-missing', 'EB07', {
      when: is('EB01', 'B', 'C', 'G', 'J', 'Y'),
      needs: has('EB07'),
      snip: 2,
      message: 'Co-payment, deductible, out-of-pocket, cost containment and spend-down need an amount.',
      fix: 'Put the amount into EB07, 0 where nothing is due.',
      source,
    }),
    ruleAt(id, 'coinsurance-percent-missing', 'EB08', {
      when: is('EB01', 'A'),
      needs: has('EB08'),
      snip: 2,
      message: 'Coinsurance needs a percentage.',
      fix: 'Put the share of the patient into EB08, for example .2 for 20 percent.',
      source,
    }),
    ruleAt(id, 'percent-range', 'EB08', {
      when: has('EB08'),
      needs: not(any(over('EB08', 1), under('EB08', 0))),
      snip: 2,
      message: 'EB08 is a share from 0 to 1.',
      fix: 'Write 20 percent as .2.',
      source,
    }),
    ruleAt(id, 'benefit-amount-negative', 'EB07', {
      needs: not(under('EB07', 0)),
      snip: 2,
      message: 'The amount of a benefit is less than zero.',
      fix: 'Give the amount without a sign.',
      source,
    }),
    ruleAt(id, 'benefit-quantity-negative', 'EB10', {
      needs: not(under('EB10', 0)),
      snip: 2,
      message: 'The quantity of a benefit is less than zero.',
      fix: 'Give the quantity without a sign.',
      source: `EB10 of loop ${id}`,
    }),
    ruleAt(id, 'benefit-period-missing', 'EB06', {
      when: all(is('EB01', 'C', 'G'), has('EB07')),
      needs: has('EB06'),
      snip: 6,
      severity: 'warning',
      message:
        'The amount of a deductible or out-of-pocket maximum does not say for which period, or whether it remains.',
      fix: 'Put the period into EB06: 23 calendar year, 29 remaining.',
      source: 'CAQH CORE: patient financial responsibility',
    }),
    ruleAt(id, 'network-missing', 'EB12', {
      when: is('EB01', 'A', 'B', 'C', 'G'),
      needs: has('EB12'),
      snip: 6,
      severity: 'warning',
      message: 'It is not said whether the amount holds in the network of the plan or outside of it.',
      fix: 'Put Y (in network), N (out of network) or W (both) into EB12.',
      source: 'CAQH CORE: patient financial responsibility',
    }),
  ];
}

/** What a benefit must name, apart from money. */
function benefitRules(id: string, entity: string): Rule[] {
  const source = `note to EB of loop ${id}`;
  const related = (code: string, benefit: string, needed: string[], message: string, fix: string): Rule =>
    ruleAt(id, code, `${entity}/NM1`, {
      when: is('EB01', benefit),
      needs: any(is(`${entity}/NM101`, ...needed), has('MSG')),
      severity: 'warning',
      message,
      fix,
      source,
    });
  return [
    ruleAt(id, 'service-type-missing', 'EB03', {
      when: is('EB01', ...ACTIVE),
      needs: any(has('EB03'), has('EB13')),
      snip: 2,
      message: 'Active coverage names no service: neither a service type nor a procedure.',
      fix: 'Put the service type into EB03, 30 for the whole plan.',
      source,
    }),
    ruleAt(id, 'limitation-empty', 'EB', {
      when: is('EB01', 'F'),
      needs: any(has('EB07'), has('EB10'), has('HSD'), has('MSG')),
      severity: 'warning',
      message: 'A limitation says neither an amount nor a number of services.',
      fix: 'Put the limit into EB07 or EB09 and EB10, or describe it with HSD.',
      source,
    }),
    related(
      'other-payer-missing',
      'R',
      ['OC', 'P4', 'P5', 'PR', 'PRP', 'SEP', 'TTP', '2B'],
      'There is another payer, but no loop names it.',
      'Add LS, NM1 with the other payer, and LE.',
    ),
    related(
      'contact-entity-missing',
      'U',
      entityCodes,
      'The asker is to contact someone who is not named.',
      'Add LS, NM1 and PER of the contact, and LE.',
    ),
    ruleAt(id, 'reject-active-benefit', 'AAA', {
      when: has('AAA'),
      needs: isNot('EB01', ...ACTIVE),
      message: 'The benefit is active (EB01) and the request for it is rejected (AAA) at once.',
      fix: 'Leave AAA out, or set EB01 to V.',
      source: `note to AAA of loop ${id}`,
    }),
  ];
}

/** The loops between LS and LE. */
function entityRules(id: string, entity: string): Rule[] {
  return [
    ruleAt(id, 'entity-loop-not-closed', 'LE', {
      when: has('LS'),
      needs: has('LE'),
      snip: 2,
      message: 'LS opens the related entities, but LE does not close them.',
      fix: 'Add LE with 2120 after the last entity.',
      source: `LS and LE of loop ${id}`,
    }),
    ruleAt(id, 'entity-loop-not-opened', 'LS', {
      when: any(has('LE'), has(entity)),
      needs: has('LS'),
      snip: 2,
      message: 'Related entities stand without the LS segment before them.',
      fix: 'Add LS with 2120 before the first entity.',
      source: `LS and LE of loop ${id}`,
    }),
    ruleAt(id, 'entity-loop-empty', 'LS', {
      when: has('LS'),
      needs: has(entity),
      snip: 2,
      message: 'LS opens the related entities, but none follows.',
      fix: 'Remove LS and LE, or add the entity (NM1).',
      source: `LS and LE of loop ${id}`,
    }),
    ruleAt(entity, 'entity-unnamed', 'NM103', {
      needs: any(has('NM103'), has('NM109')),
      snip: 2,
      message: 'The related entity has neither a name nor a number.',
      fix: 'Fill in NM103, or NM108 and NM109.',
      source: `NM1 of loop ${entity}`,
    }),
    contactRule(entity),
  ];
}

/** Rejections: a patient is answered or rejected, not both. */
function rejectionRules(id: string, benefit: string): Rule[] {
  return [
    ruleAt(id, 'reject-with-benefits', 'AAA', {
      when: has('AAA'),
      needs: lacks(benefit),
      message: 'The request for the patient is rejected (AAA), but benefits follow.',
      fix: 'Leave out AAA, or the EB segments; a single benefit is rejected by AAA after its EB.',
      source: `note to AAA of loop ${id}`,
    }),
    ruleAt(id, 'insured-change-pair', 'INS04', {
      when: any(has('INS03'), has('INS04')),
      needs: all(has('INS03'), has('INS04')),
      snip: 2,
      message: 'A change of the identifying data is told by INS03 and INS04 together.',
      fix: 'Set INS03 to 001 and INS04 to 25, or leave both empty.',
      source: `note to INS03 and INS04 of loop ${id}`,
    }),
    ruleAt(id, 'death-before-birth', 'DTP[442]03', {
      when: all(has('DMG02'), has('DTP[442]')),
      needs: reversed('DMG02', 'DTP[442]03'),
      message: 'The day of death is earlier than the birth date.',
      fix: 'Correct DMG02 or DTP 442.',
      source: `DTP of loop ${id}`,
    }),
  ];
}

const answerRules: Rule[] = [
  ruleAt('2000C', 'answer-missing', '2100C/2110C/EB', {
    // A receiver rejected as a whole (AAA of 2100B) gets no trace number back.
    when: has('TRN'),
    needs: any(has('2000D'), has('2100C/2110C'), has('2100C/AAA')),
    severity: 'warning',
    message: 'The inquiry is traced, but neither answered (EB) nor rejected (AAA).',
    fix: 'Add EB with the coverage, or AAA with the reason.',
    source: 'note to EB of loop 2110C',
  }),
  ruleAt('2000D', 'answer-missing', '2100D/2110D/EB', {
    when: all(has('TRN'), lacks('2100D/2110D')),
    needs: has('2100D/AAA'),
    severity: 'warning',
    message: 'The inquiry on the dependent is traced, but neither answered (EB) nor rejected (AAA).',
    fix: 'Add EB with the coverage, or AAA with the reason.',
    source: 'note to EB of loop 2110D',
  }),
  ruleAt('2100C', 'subscriber-unnamed', 'NM109', {
    when: lacks('AAA'),
    needs: any(has('NM109'), has('NM103')),
    snip: 2,
    message: 'The subscriber has neither a number nor a name.',
    fix: 'Add the member number (NM108 MI, NM109).',
    source: 'note to NM1 of loop 2100C',
  }),
  ruleAt('2100D', 'dependent-name-missing', 'NM104', {
    when: lacks('AAA'),
    needs: any(all(has('NM103'), has('NM104')), has('REF')),
    message: 'The dependent has no full name.',
    fix: 'Fill in NM103 (last name) and NM104 (first name).',
    source: 'note to NM1 of loop 2100D',
  }),
  contactRule('2100A'),
];

export const rules271: Rule[] = [
  ...levelRules(),
  ...answerRules,
  ...patientRules(),
  ...(['C', 'D'] as const).flatMap((side) => [
    ...rejectionRules(`2100${side}`, `2110${side}`),
    ...periodRules(`2100${side}`, patientPeriods),
    ...periodRules(`2110${side}`, benefitPeriods),
    ...amountRules(`2110${side}`),
    ...benefitRules(`2110${side}`, `2120${side}`),
    ...entityRules(`2110${side}`, `2120${side}`),
    ...procedureRules(`2110${side}`, 'EB13', 'HC', 'AD', 'N4'),
  ]),
];
