import { all, any, has, is, isNot, lacks, type Rule } from '../rule.ts';
import { reversed } from './eligibility.ts';
import { contactRule } from './name-rules.ts';
import { ruleAt } from './rule-at.ts';
import { providerRules, reviewRules } from './services-review-rules.ts';

/** What the response to a request for review (278) requires when the data says so. */

const answerRules: Rule[] = [
  ruleAt('2000C', 'answer-missing', '2000E/HCR', {
    needs: any(has('2000E'), has('2000D'), has('2010C/AAA')),
    severity: 'warning',
    message: 'The subscriber has neither an event nor a rejection.',
    fix: 'Add the event with its decision (HCR), or AAA with the reason.',
    source: 'note to HL of loop 2000E',
  }),
  ruleAt('2000D', 'answer-missing', '2000E/HCR', {
    needs: any(has('2000E'), has('2010D/AAA')),
    severity: 'warning',
    message: 'The dependent has neither an event nor a rejection.',
    fix: 'Add the event with its decision (HCR), or AAA with the reason.',
    source: 'note to HL of loop 2000E',
  }),
  ruleAt('2000E', 'decision-missing', 'HCR', {
    needs: any(has('HCR'), has('AAA'), has('2010EA/AAA'), has('2010EC/AAA'), has('2000F/AAA'), has('2000F/2010FA/AAA')),
    message: 'The event has neither a decision nor a rejection.',
    fix: 'Add HCR with the decision, or AAA where the request could not be processed.',
    source: 'section 1.11.5 and X12 RFI 941',
  }),
  ruleAt('2000E', 'decision-with-rejection', 'AAA', {
    when: all(has('AAA'), has('HCR')),
    needs: isNot('HCR01', 'A1', 'A2', 'A6'),
    message: 'The event is certified (HCR) and the request for it is rejected (AAA) at once.',
    fix: 'Leave AAA out, or the certification.',
    source: 'note to AAA of loop 2000E and X12 RFI 2477',
  }),
  ruleAt('2000F', 'decision-with-rejection', 'AAA', {
    when: all(has('AAA'), has('HCR')),
    needs: isNot('HCR01', 'A1', 'A6'),
    message: 'The service is certified (HCR) and the request for it is rejected (AAA) at once.',
    fix: 'Leave AAA out, or the certification.',
    source: 'note to AAA of loop 2000F',
  }),
  ...(
    [
      ['2000C', '2010C'],
      ['2000D', '2010D'],
    ] as const
  ).map(([id, person]) =>
    ruleAt(id, 'member-rejected-with-event', `${person}/AAA`, {
      when: has(`${person}/AAA`),
      needs: lacks('2000E/HCR'),
      message: 'The patient is not found (AAA), but a decision follows.',
      fix: 'Leave out AAA, or the event.',
      source: `note to AAA of loop ${person}`,
    }),
  ),
];

function decisionRules(id: '2000E' | '2000F'): Rule[] {
  const source = `note to HCR of loop ${id}`;
  return [
    ruleAt(id, 'certification-number-missing', 'HCR02', {
      when: is('HCR01', 'A1', 'A6'),
      needs: any(has('HCR02'), ...(id === '2000E' ? [has('2000F/HCR02')] : [has('^2000E/HCR02')])),
      snip: 2,
      message: 'The request is certified (HCR01), but the number of the certification is missing.',
      fix: 'Put the authorization number into HCR02.',
      source,
    }),
    ruleAt(id, 'decision-reason-missing', 'HCR03', {
      when: is('HCR01', 'A3'),
      needs: has('HCR03'),
      snip: 2,
      message: 'The request is not certified (HCR01 A3), but the reason is missing.',
      fix: 'Put the decision reason into HCR03.',
      source,
    }),
    ruleAt(id, 'pend-reason-missing', 'HCR03', {
      when: is('HCR01', 'A4'),
      needs: any(has('HCR03'), has('MSG'), has('HI')),
      snip: 2,
      severity: 'warning',
      message: 'The request is pended (HCR01 A4), but it is not said for what.',
      fix: 'Put the decision reason into HCR03.',
      source,
    }),
    ruleAt(id, 'pend-reference-missing', 'REF[NT]', {
      when: is('HCR01', 'A4'),
      needs: any(has('REF[NT]'), ...(id === '2000E' ? [] : [has('^2000E/REF[NT]')])),
      severity: 'warning',
      message: 'The request is pended, but has no reference number to ask by.',
      fix: 'Add REF with NT and the reference number.',
      source: `note to REF administrative reference number of loop ${id}`,
    }),
    ruleAt(id, 'certification-dates-reversed', 'DTP[036]03', {
      when: all(has('DTP[007]'), has('DTP[036]')),
      needs: reversed('DTP[007]03', 'DTP[036]03'),
      message: 'The certification expires (DTP 036) before it takes effect (DTP 007).',
      fix: 'Correct one of the two dates.',
      source: `DTP of loop ${id}`,
    }),
    ruleAt(id, 'certification-issue-future', 'DTP[102]03', {
      when: has('DTP[102]'),
      needs: reversed('DTP[102]03', '^ST/BHT04'),
      message: 'The certification is issued after the day of the response.',
      fix: 'Correct DTP 102.',
      source: `DTP of loop ${id}`,
    }),
    ruleAt(id, 'denied-with-dates', 'DTP[007]', {
      when: is('HCR01', 'A3', 'NA', 'C'),
      needs: all(lacks('DTP[007]'), lacks('DTP[036]')),
      severity: 'warning',
      message: 'Nothing is certified, but a certification period is given.',
      fix: 'Leave out DTP 007 and DTP 036, or correct HCR01.',
      source: `note to DTP certification dates of loop ${id}`,
    }),
    ruleAt(id, 'question-without-pend', 'HI', {
      when: is('HI*-1', 'LOI'),
      needs: any(is('HCR01', 'A4'), lacks('HCR')),
      severity: 'warning',
      message: 'More information is asked for (HI LOI), but the decision is not pended.',
      fix: 'Set HCR01 to A4, or leave the question out.',
      source: `note to HI of loop ${id}`,
    }),
  ];
}

const contentRules: Rule[] = [
  ruleAt('2000E', 'modification-not-shown', 'HCR', {
    when: is('HCR01', 'A2', 'A6'),
    needs: any(has('HSD'), has('2000F'), has('DTP[AAH|435|096|007]'), has('MSG')),
    severity: 'warning',
    message: 'The request is certified in part or modified, but it is not shown how.',
    fix: 'Add what is certified: HSD, dates, or service levels with their own HCR.',
    source: 'note to HCR01 of loop 2000E',
  }),
  ruleAt('2000E', 'partial-without-services', 'HCR01', {
    when: is('HCR01', 'A2'),
    needs: any(has('2000F/HCR'), has('HSD')),
    severity: 'warning',
    message: 'The request is certified in part (A2), but no service has a decision of its own.',
    fix: 'Add HCR to each service level.',
    source: 'note to HCR01 of loop 2000E',
  }),
  ruleAt('2000E', 'contact-payer-how', 'HCR01', {
    when: is('HCR01', 'CT'),
    needs: any(has('2010EB/PER'), has('MSG'), has('HCR03')),
    severity: 'warning',
    message: 'The requester is to contact the payer (CT), but it is not said whom.',
    fix: 'Add NM1 with L5 and PER, or MSG.',
    source: 'note to HCR01 of loop 2000E',
  }),
  ruleAt('2000E', 'information-contact-without-question', '2010EB/NM1', {
    when: has('2010EB'),
    needs: any(is('HI*-1', 'LOI'), has('PWK'), is('HCR01', 'A4', 'CT'), has('2000F/HI')),
    severity: 'warning',
    message: 'A contact for additional information is given, but none is asked for.',
    fix: 'Leave loop 2010EB out, or add the question (HI with LOI, or PWK).',
    source: 'note to NM1 of loop 2010EB',
  }),
];

export const responseRules: Rule[] = [
  ...answerRules,
  ...decisionRules('2000E'),
  ...decisionRules('2000F'),
  ...contentRules,
  ...reviewRules,
  contactRule('2010A'),
  contactRule('2010EB'),
  contactRule('2010FB'),
  ...providerRules('2010EA'),
  ...providerRules('2010FA'),
];
