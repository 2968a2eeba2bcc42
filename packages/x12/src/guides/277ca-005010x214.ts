import type { ElementRule, Guide, SegmentRule, Usage } from '../guide.ts';
import { loop, MANY, n, r, s, segment } from '../guide.ts';
import { after, all, any, before, has, is, isNot, not, type Rule } from '../rule.ts';
import {
  billTypeRule,
  claimStatuses,
  level,
  lineDateRule,
  lineRules,
  nameRules,
  party,
  providerNpiRule,
  referenceLengthRule,
  serviceLine as serviceLineSegment,
  statedChargeRule,
  statusRules,
  trace,
} from './claim-status.ts';
import { amount, day, dayOrRange, quantity, reference, setHeader, setTrailer } from './common.ts';

/** Health Care Claim Acknowledgment. */

const receiverEntities = '36 40 41 AY PR'.split(' ');
const providerEntities = '36 40 41 77 82 85 87 AY PR'.split(' ');
const claimEntities =
  '03 1P 1Z 40 41 71 72 73 77 82 85 87 DK DN DQ FA GB HK IL LI MSC PR PRP QB QC QD SEP TL TTP TU 36 AY'.split(' ');

/** Status information: up to three claim statuses (STC01, STC10, STC11), each category, status and entity. */
function status(
  usage: Usage,
  name: string,
  entities: readonly string[],
  date: ElementRule,
  actions: readonly string[],
  charge: ElementRule,
  text: ElementRule,
): SegmentRule {
  const [first, other] = claimStatuses(entities, n);
  return segment('STC', usage, MANY, name, first, date, r(...actions), charge, n, n, n, n, n, other, other, text);
}

const serviceLine = loop(
  '2220D',
  'S',
  MANY,
  'Service line information',
  serviceLineSegment(n, s(), ['AD', 'ER', 'HC', 'HP', 'IV', 'NU', 'WK']),
  status('R', 'Service line status information', claimEntities, n, ['U'], n, s()),
  reference('R', 1, 'Service line item identification', 'FJ'),
  reference('S', 1, 'Pharmacy prescription number', 'XZ'),
  dayOrRange('S', 1, 'Service line date', '472'),
);

const patient = loop(
  '2000D',
  'S',
  MANY,
  'Patient level',
  level('Patient level', 'PT', r(), n),
  loop('2100D', 'R', 1, 'Patient name', party('Patient name', 'QC', ['1'], r(), s(), r('II', 'MI'), r())),
  loop(
    '2200D',
    'R',
    MANY,
    'Claim status tracking number',
    trace('Claim status tracking number', '2'),
    status('R', 'Claim level status information', claimEntities, r(), ['U', 'WQ'], r(), s()),
    reference('S', 1, 'Payer claim control number', '1K'),
    reference('S', 1, 'Clearinghouse trace number', 'D9'),
    reference('S', 1, 'Institutional bill type identification', 'BLT'),
    dayOrRange('R', 1, 'Claim level service date', '472'),
    serviceLine,
  ),
);

const billingProvider = loop(
  '2000C',
  'S',
  MANY,
  'Billing provider of service level',
  level('Billing provider of service level', '19', r(), r('0', '1')),
  loop(
    '2100C',
    'R',
    1,
    'Billing provider name',
    party('Billing provider name', '85', ['1', '2'], r(), s(), r('FI', 'XX'), r()),
  ),
  loop(
    '2200C',
    'S',
    1,
    'Provider of service information trace identifier',
    trace('Provider of service information trace identifier', '1'),
    // Required by the definition of pyx12; that of stupidedi and the examples of payers leave it out for accepted claims.
    status('S', 'Billing provider status information', providerEntities, n, ['U', 'WQ'], r(), n),
    reference('S', 3, 'Provider secondary identifier', '0B', '1G', 'G2', 'LU', 'SY', 'TJ'),
    quantity('S', 1, 'Total accepted quantity', 'QA'),
    quantity('S', 1, 'Total rejected quantity', 'QC'),
    amount('S', 1, 'Total accepted amount', 'YU'),
    amount('S', 1, 'Total rejected amount', 'YY'),
  ),
  patient,
);

const receiver = loop(
  '2000B',
  'R',
  1,
  'Information receiver level',
  level('Information receiver level', '21', r(), r('0', '1')),
  loop(
    '2100B',
    'R',
    1,
    'Information receiver name',
    party('Information receiver name', '41', ['1', '2'], r(), n, r('46'), r()),
  ),
  loop(
    '2200B',
    'R',
    1,
    'Information receiver application trace identifier',
    trace('Information receiver application trace identifier', '2'),
    status('R', 'Information receiver status information', receiverEntities, r(), ['U', 'WQ'], r(), n),
    quantity('S', 1, 'Total accepted quantity', '90'),
    quantity('S', 1, 'Total rejected quantity', 'AA'),
    amount('S', 1, 'Total accepted amount', 'YU'),
    amount('S', 1, 'Total rejected amount', 'YY'),
  ),
  billingProvider,
);

// ---- Rules

/** Categories of claims taken on, and of claims given back. */
const ACCEPTED = ['A0', 'A1', 'A2', 'A5'];
const REJECTED = ['A3', 'A4', 'A6', 'A7', 'A8'];

/** The action (STC03) is WQ for what is accepted and U for what is rejected; the category says the same. */
function actionRules(id: string): Rule[] {
  return [
    {
      code: 'status-action-mismatch',
      snip: 4,
      severity: 'error',
      loop: id,
      when: is('STC03', 'WQ'),
      needs: not(is('STC01-1', ...REJECTED)),
      place: 'STC03',
      message: 'The category rejects, but the action (WQ) accepts.',
      fix: 'Set STC03 to U, or use a category that accepts: A1 or A2.',
      source: 'codes of STC03; claim status category list (code source 507)',
    },
    {
      code: 'status-action-mismatch',
      snip: 4,
      severity: 'error',
      loop: id,
      when: is('STC03', 'U'),
      needs: not(is('STC01-1', ...ACCEPTED)),
      place: 'STC03',
      message: 'The category accepts, but the action (U) rejects.',
      fix: 'Set STC03 to WQ, or use a category that rejects: A3, A6, A7 or A8.',
      source: 'codes of STC03; claim status category list (code source 507)',
    },
    {
      code: 'category-not-of-acknowledgment',
      snip: 4,
      severity: 'error',
      loop: id,
      needs: not(isNot('STC01-1', ...ACCEPTED, ...REJECTED, 'E0', 'E1', 'E2', 'E3', 'E4')),
      place: 'STC01-1',
      message: 'This category is not one of acknowledgment: the claim is not adjudicated yet.',
      fix: 'Use A1 to A8; send P, R and F categories with a 277 status response or an 835.',
      source: 'claim status category list (code source 507): A is acknowledgment',
    },
    ...statusRules(id),
  ];
}

/** A count and its amount go together. */
function totalRules(id: string, counts: readonly [accepted: string, rejected: string]): Rule[] {
  const pairs = [
    ['accepted', counts[0], 'YU'],
    ['rejected', counts[1], 'YY'],
  ] as const;
  return pairs.flatMap(([what, quantityCode, amountCode]): Rule[] => [
    {
      code: `${what}-amount-missing`,
      snip: 4,
      severity: 'warning',
      loop: id,
      when: has(`QTY[${quantityCode}]`),
      needs: has(`AMT[${amountCode}]`),
      place: `AMT[${amountCode}]`,
      message: `The ${what} claims are counted, but their charges are not summed.`,
      fix: `Add AMT with ${amountCode} and the sum.`,
      source: `note to AMT ${amountCode}`,
    },
    {
      code: `${what}-count-missing`,
      snip: 4,
      severity: 'warning',
      loop: id,
      when: has(`AMT[${amountCode}]`),
      needs: has(`QTY[${quantityCode}]`),
      place: `QTY[${quantityCode}]`,
      message: `The charges of the ${what} claims are summed, but the claims are not counted.`,
      fix: `Add QTY with ${quantityCode} and the number of claims.`,
      source: `note to QTY ${quantityCode}`,
    },
  ]);
}

const hierarchyRules: Rule[] = [
  {
    code: 'provider-level-missing',
    snip: 4,
    severity: 'error',
    loop: '2000B',
    when: is('2200B/STC03', 'WQ'),
    needs: is('HL04', '1'),
    place: 'HL04',
    message: 'The batch is accepted, but no provider and claim follow.',
    fix: 'Add the level of each billing provider (HL 19), or reject the batch (STC03 U).',
    source: 'X12 request for interpretation 1211: one 2000C for each billing provider of an accepted batch',
  },
  {
    code: 'rejected-batch-continues',
    snip: 4,
    severity: 'error',
    loop: '2000C',
    when: is('^2000B/2200B/STC03', 'U'),
    needs: isNot('^2000B/2200B/STC03', 'U'),
    place: 'HL',
    message: 'The whole batch is rejected, but providers and claims follow.',
    fix: 'Drop the levels below the information receiver, or accept the batch (STC03 WQ).',
    source: 'note to HL04 of loop 2000B',
  },
  {
    code: 'status-missing',
    snip: 4,
    severity: 'error',
    loop: '2000C',
    when: is('HL04', '0'),
    needs: is('2200C/STC03', 'U'),
    place: '2200C/STC',
    message: 'No claim of the provider follows, but no status rejects the provider.',
    fix: 'Add STC with the reason, or the claims of the provider.',
    source: 'X12 request for interpretation 1211: the status of loop 2200C rejects the claims of a provider',
  },
  {
    code: 'rejected-provider-continues',
    snip: 4,
    severity: 'error',
    loop: '2000C',
    when: is('2200C/STC03', 'U'),
    needs: is('HL04', '0'),
    place: 'HL04',
    message: 'All claims of the provider are rejected, but claims follow.',
    fix: 'Drop the claims below the provider, or accept the provider (STC03 WQ) and reject claim by claim.',
    source: 'X12 request for interpretation 1211: the status of loop 2200C rejects the claims of a provider',
  },
  {
    code: 'line-of-accepted-claim',
    snip: 4,
    severity: 'error',
    loop: '2220D',
    when: is('^2200D/STC03', 'WQ'),
    needs: is('^2200D/STC03', 'U'),
    place: 'SVC',
    message: 'The claim is accepted, so its lines are not reported.',
    fix: 'Drop the line, or reject the claim (STC03 U).',
    source: 'X12 request for interpretation 1211: a line is reported where it caused the rejection',
  },
  {
    code: 'line-status-accepts',
    snip: 4,
    severity: 'error',
    loop: '2220D',
    needs: not(is('STC01-1', ...ACCEPTED)),
    place: 'STC01-1',
    message: 'The status of the line accepts it, but a line is reported only where it caused the rejection.',
    fix: 'Use a category that rejects, or drop the line.',
    source: 'X12 request for interpretation 1211: a line is reported where it caused the rejection',
  },
];

const claimRules: Rule[] = [
  {
    code: 'payer-claim-number-missing',
    snip: 4,
    severity: 'warning',
    loop: '2200D',
    when: is('STC01-1', 'A2'),
    needs: has('REF[1K]'),
    place: 'REF[1K]',
    message: "The claim is accepted for adjudication, but the payer's claim number is not given.",
    fix: "Add REF with 1K and the payer's claim number.",
    source: 'note to REF payer claim control number',
  },
  {
    code: 'service-date-after-receipt',
    snip: 4,
    severity: 'warning',
    loop: '2200D',
    needs: not(after('DTP[472]03', '^2000A/2200A/DTP[050]03')),
    place: 'DTP[472]03',
    message: 'The services are later than the receipt of the claim.',
    fix: 'Correct the dates of service.',
    source: 'a claim is for services given',
  },
  {
    code: 'status-date-before-receipt',
    snip: 4,
    severity: 'warning',
    loop: '2200D',
    needs: not(before('STC02', '^2000A/2200A/DTP[050]03')),
    place: 'STC02',
    message: 'The status is reached earlier than the claim was received.',
    fix: 'Correct STC02 or the receipt date (DTP 050).',
    source: 'STC02 is when the status was reached',
  },
  {
    code: 'status-date-after-response',
    snip: 4,
    severity: 'warning',
    loop: '2200D',
    needs: not(after('STC02', '^ST/BHT04')),
    place: 'STC02',
    message: 'The status is reached later than the acknowledgment was written.',
    fix: 'Correct STC02 or BHT04.',
    source: 'STC02 is when the status was reached',
  },
  statedChargeRule('2200D'),
  lineDateRule('2200D', '2220D'),
  {
    code: 'rejection-without-reason',
    snip: 4,
    severity: 'error',
    loop: '2200D',
    when: all(is('STC03', 'U'), is('STC01-2', '19', '20')),
    needs: any(has('STC10-2'), isNot('STC01-2', '19', '20')),
    place: 'STC01-2',
    message: 'The claim is rejected, but the status only says that it was received.',
    fix: 'Put the reason into STC01-2, for example 562 for a provider identifier.',
    source: 'claim status list (code source 508): 19 and 20 acknowledge',
  },
  billTypeRule('2200D'),
  ...lineRules('2200D', '2220D'),
];

const rules: Rule[] = [
  referenceLengthRule,
  ...nameRules(['2100B', '2100C'], ['2100D']),
  providerNpiRule('2100C'),
  {
    code: 'process-before-receipt',
    snip: 4,
    severity: 'error',
    loop: '2200A',
    needs: not(before('DTP[009]03', 'DTP[050]03')),
    place: 'DTP[009]03',
    message: 'The claims were processed before they were received.',
    fix: 'Correct the process date (009) or the receipt date (050).',
    source: 'notes to DTP 050 and 009 of loop 2200A',
  },
  ...['2200B', '2200C', '2200D'].flatMap(actionRules),
  ...statusRules('2220D'),
  ...totalRules('2200B', ['90', 'AA']),
  ...totalRules('2200C', ['QA', 'QC']),
  ...hierarchyRules,
  ...claimRules,
];

export const guide277ca: Guide = {
  id: '005010X214',
  alsoKnownAs: [],
  transaction: '277',
  name: '277CA',
  functionalId: 'HN',
  sources: [
    'X12 005010X214 as described in the CMS EDI acknowledgment companion documents (TA1, 999, 277CA)',
    'X12 request for interpretation 1211 on 005010X214',
    'X12 code sources 507 and 508 (claim status category and claim status) with their usage notes',
    'open-source guide definitions of stupidedi and pyx12, as a check of usage and code values',
  ],
  levels: { '20': '', '21': '20', '19': '21', PT: '19' },
  units: ['2000D'],
  rules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('277', '005010X214'),
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0085'), r('08'), r(), r(), r(), r('TH')),
    loop(
      '2000A',
      'R',
      1,
      'Information source level',
      level('Information source level', '20', n, r('1')),
      loop(
        '2100A',
        'R',
        1,
        'Information source name',
        segment(
          'NM1',
          'R',
          1,
          'Information source name',
          r('AY', 'PR'),
          r('2'),
          r(),
          n,
          n,
          n,
          n,
          r('46', 'FI', 'PI', 'XV'),
          r(),
        ),
      ),
      loop(
        '2200A',
        'R',
        1,
        'Transmission receipt control identifier',
        trace('Transmission receipt control identifier', '1'),
        day('R', 1, 'Information source receipt date', '050'),
        day('R', 1, 'Information source process date', '009'),
      ),
      receiver,
    ),
    setTrailer,
  ),
};
