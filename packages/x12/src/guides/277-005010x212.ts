import type { ElementRule, Guide, LoopRule, SegmentRule } from '../guide.ts';
import { loop, MANY, n, r, s, segment } from '../guide.ts';
import { after, all, any, before, has, is, like, not, over, type Rule } from '../rule.ts';
import {
  billTypeRule,
  claimStatuses,
  level,
  lineDateRule,
  lineQualifiers,
  lineRules,
  nameRules,
  party,
  payerName,
  providerNpiRule,
  referenceLengthRule,
  serviceLine,
  statedChargeRule,
  statusAboveRule,
  statusRules,
  trace,
} from './claim-status.ts';
import { dayOrRange, reference, setHeader, setTrailer } from './common.ts';

/** Health Care Claim Status Response. */

const words = (text: string): string[] => text.split(' ');
const entities = words(
  '03 13 17 1E 1G 1H 1I 1O 1P 1Q 1R 1S 1T 1U 1V 1W 1X 1Y 1Z 28 2A 2B 2D 2E 2I 2K 2P 2Q 2S 2Z 30 36 3A 3C 3D 3E 3F 3G 3H ' +
    '3I 3J 3K 3L 3M 3N 3O 3P 3Q 3R 3S 3T 3U 3V 3W 3X 3Y 3Z 40 43 44 4A 4B 4C 4D 4E 4F 4G 4H 4I 4J 4L 4M 4N 4O 4P 4Q 4R ' +
    '4S 4U 4V 4W 4X 4Y 4Z 5A 5B 5C 5D 5E 5F 5G 5H 5I 5J 5K 5L 5M 5N 5O 5P 5Q 5R 5S 5T 5U 5V 5W 5X 5Y 5Z 61 6A 6B 6C 6D 6E ' +
    '6F 6G 6H 6I 6J 6K 6L 6M 6N 6O 6P 6Q 6R 6S 6U 6V 6W 6X 6Y 71 72 73 74 77 7C 80 82 84 85 87 95 CK CZ D2 DD DJ DK DN DO ' +
    'DQ E1 E2 E7 E9 FA FD FE G0 G3 GB GD GI GJ GK GM GY HF HH I3 IJ IL IN LI LR MR MSC OB OD OX P0 P2 P3 P4 P6 P7 PRP PT ' +
    'PV PW QA QB QC QD QE QH QK QL QN QO QS QV QY RC RW S4 SEP SJ SU T4 TL TQ TT TTP TU UH X3 X4 X5 ZZ',
);

/** Status of a whole request: a category, a status and when it was reached. */
function requestStatus(name: string, ...codes: string[]): SegmentRule {
  const [first] = claimStatuses(codes, n);
  const [, other] = claimStatuses([], n);
  return segment('STC', 'R', MANY, name, first, r(), n, n, n, n, n, n, n, other, other);
}

/** Status of a claim or line; amounts and dates of payment are those of a claim. */
function claimStatus(name: string, payment: ElementRule): SegmentRule {
  const [first] = claimStatuses(entities, s('RX'));
  const [, other] = claimStatuses([], s('RX'));
  const [amount, paid, finalized, remitted, number] = [payment, payment, payment, payment, payment];
  return segment('STC', 'R', MANY, name, first, r(), n, amount, paid, finalized, n, remitted, number, other, other);
}

/** A claim: loops 2200D and 2220D of a subscriber, 2200E and 2220E of a dependent. */
function claim(usage: 'R' | 'S', letter: 'D' | 'E'): LoopRule {
  return loop(
    `2200${letter}`,
    usage,
    MANY,
    'Claim status tracking number',
    trace('Claim status tracking number', '2'),
    claimStatus('Claim level status', s()),
    reference('S', 1, 'Payer claim control number', '1K'),
    reference('S', 1, 'Institutional bill type', 'BLT'),
    reference('S', 1, 'Patient control number', 'EJ'),
    reference('S', 1, 'Pharmacy prescription number', 'XZ'),
    reference('S', 1, 'Voucher identifier', 'VV'),
    reference('S', 1, 'Clearinghouse trace number', 'D9'),
    dayOrRange('S', 1, 'Claim service date', '472'),
    loop(
      `2220${letter}`,
      'S',
      MANY,
      'Service line information',
      serviceLine(r(), r(), lineQualifiers),
      claimStatus('Service line status', n),
      reference('S', 1, 'Service line item identification', 'FJ'),
      dayOrRange('R', 1, 'Service line date', '472'),
    ),
  );
}

const dependent = loop(
  '2000E',
  'S',
  MANY,
  'Dependent level',
  level('Dependent level', '23', r(), n),
  loop('2100E', 'R', 1, 'Dependent name', party('Dependent name', 'QC', ['1'], r(), s(), n, n)),
  claim('R', 'E'),
);
const subscriber = loop(
  '2000D',
  'S',
  MANY,
  'Subscriber level',
  level('Subscriber level', '22', r(), r('0', '1')),
  loop(
    '2100D',
    'R',
    1,
    'Subscriber name',
    party('Subscriber name', 'IL', ['1', '2'], r(), s(), r('24', 'II', 'MI'), r()),
  ),
  claim('S', 'D'),
  dependent,
);
const provider = loop(
  '2000C',
  'S',
  MANY,
  'Service provider level',
  level('Service provider level', '19', r(), r('0', '1')),
  loop('2100C', 'R', 2, 'Provider name', party('Provider name', '1P', ['1', '2'], s(), s(), r('FI', 'SV', 'XX'), r())),
  loop(
    '2200C',
    'S',
    1,
    'Provider of service trace',
    trace('Provider of service trace', '1'),
    requestStatus('Provider status', '1P'),
  ),
  subscriber,
);
const receiver = loop(
  '2000B',
  'R',
  MANY,
  'Information receiver level',
  level('Information receiver level', '21', r(), r('0', '1')),
  loop(
    '2100B',
    'R',
    1,
    'Information receiver name',
    party('Information receiver name', '41', ['1', '2'], s(), n, r('46'), r()),
  ),
  loop(
    '2200B',
    'S',
    1,
    'Information receiver trace',
    trace('Information receiver trace', '2'),
    requestStatus('Information receiver status', '41', 'AY', 'PR'),
  ),
  provider,
);

// ---- Rules

/** Categories of a claim that the payer has: pending, requested information and finalized. */
const KNOWN_CLAIM = like('STC01-1', 'P#', 'R#', 'R##', 'F#', 'F#@');

function paymentRules(own: string): Rule[] {
  const paid = all(is('STC01-1', 'F1'), over('STC05', 0));
  return [
    {
      code: 'payment-missing',
      snip: 4,
      severity: 'error',
      loop: own,
      when: is('STC01-1', 'F1'),
      needs: has('STC05'),
      place: 'STC05',
      message: 'The claim is paid (F1), but the payment is not given.',
      fix: 'Put the payment into STC05.',
      source: 'note to STC05 of the claim',
    },
    {
      code: 'remittance-date-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: paid,
      needs: has('STC08'),
      place: 'STC08',
      message: 'The claim is paid, but the date of the check or transfer is not given.',
      fix: 'Put the date of the remittance into STC08.',
      source: 'note to STC08 of the claim',
    },
    {
      code: 'remittance-number-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: paid,
      needs: has('STC09'),
      place: 'STC09',
      message: 'The claim is paid, but the number of the check or transfer is not given.',
      fix: 'Put the number that TRN02 of the 835 has into STC09.',
      source: 'note to STC09 of the claim',
    },
    {
      code: 'finalized-date-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: is('STC01-1', 'F1', 'F2'),
      needs: has('STC06'),
      place: 'STC06',
      message: 'The claim is decided, but the date of the decision is not given.',
      fix: 'Put the date on which adjudication ended into STC06.',
      source: 'note to STC06 of the claim',
    },
    {
      code: 'denied-but-paid',
      snip: 4,
      severity: 'error',
      loop: own,
      when: is('STC01-1', 'F2'),
      needs: not(over('STC05', 0)),
      place: 'STC05',
      message: 'The claim is denied (F2), but a payment is given.',
      fix: 'Use F1 for a paid claim, or set STC05 to 0.',
      source: 'claim status category list (code source 507)',
    },
    {
      code: 'pending-but-paid',
      snip: 4,
      severity: 'error',
      loop: own,
      when: like('STC01-1', 'P#'),
      needs: not(any(over('STC05', 0), has('STC06'), has('STC09'))),
      place: 'STC05',
      message: 'The claim is pending, but a payment or a decision is given.',
      fix: 'Use F1 for a paid claim, or leave STC05, STC06 and STC09 empty.',
      source: 'claim status category list (code source 507)',
    },
    {
      code: 'remittance-before-decision',
      snip: 4,
      severity: 'error',
      loop: own,
      needs: not(before('STC08', 'STC06')),
      place: 'STC08',
      message: 'The payment is earlier than the decision on the claim.',
      fix: 'Correct the dates in STC06 and STC08.',
      source: 'notes to STC06 and STC08',
    },
  ];
}

function claimRules(letter: 'D' | 'E'): Rule[] {
  const own = `2200${letter}`;
  const line = `2220${letter}`;
  return [
    {
      code: 'claim-charge-missing',
      snip: 4,
      severity: 'error',
      loop: own,
      when: KNOWN_CLAIM,
      needs: has('STC04'),
      place: 'STC04',
      message: 'The payer has the claim, but its charge is not given.',
      fix: 'Put the charge of the claim into STC04.',
      source: 'note to STC04 of the claim',
    },
    {
      code: 'payer-claim-number-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: KNOWN_CLAIM,
      needs: has('REF[1K]'),
      place: 'REF[1K]',
      message: "The payer has the claim, but the payer's claim number is not given.",
      fix: "Add REF with 1K and the payer's claim number.",
      source: 'note to REF payer claim control number',
    },
    {
      code: 'patient-control-number-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: KNOWN_CLAIM,
      needs: any(has('REF[EJ]'), has('REF[XZ]')),
      place: 'REF[EJ]',
      message: "The provider's own claim number is not repeated.",
      fix: 'Add REF with EJ and CLM01 of the claim.',
      source: 'note to REF patient control number',
    },
    {
      code: 'claim-date-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: KNOWN_CLAIM,
      needs: any(has('DTP[472]'), has(line)),
      place: 'DTP[472]',
      message: 'The dates of service are given neither for the claim nor for a line.',
      fix: 'Add DTP with 472 and the dates of the claim.',
      source: 'note to DTP claim service date',
    },
    {
      code: 'prescription-number-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: any(is('STC01-4', 'RX'), is(`${line}/SVC01-1`, 'N4')),
      needs: has('REF[XZ]'),
      place: 'REF[XZ]',
      message: 'The status of a drug claim does not name its prescription.',
      fix: 'Add REF with XZ and the prescription number.',
      source: 'note to REF pharmacy prescription number',
    },
    {
      code: 'status-date-after-response',
      snip: 4,
      severity: 'warning',
      loop: own,
      needs: not(after('STC02', '^ST/BHT04')),
      place: 'STC02',
      message: 'The status is reached later than the response was written.',
      fix: 'Correct STC02 or BHT04.',
      source: 'STC02 is when the status was reached',
    },
    {
      code: 'service-date-after-status',
      snip: 4,
      severity: 'warning',
      loop: own,
      needs: not(after('DTP[472]03', 'STC02')),
      place: 'DTP[472]03',
      message: 'The services are later than the status of their claim.',
      fix: 'Correct the dates of service or STC02.',
      source: 'a claim is for services given',
    },
    statedChargeRule(own),
    lineDateRule(own, line),
    billTypeRule(own),
    ...paymentRules(own),
    ...statusRules(own, 'RX'),
    ...statusRules(line, 'RX'),
    ...lineRules(own, line),
  ];
}

/** A level without one below ends in a status. */
function statusMissingRule(id: string, own: string): Rule {
  return {
    code: 'status-missing',
    snip: 4,
    severity: 'error',
    loop: id,
    when: is('HL04', '0'),
    needs: has(own),
    place: `${own}/STC`,
    message: 'The hierarchy ends here, but no status is reported.',
    fix: 'Add TRN and STC with the status, or the levels below.',
    source: 'X12 request for interpretation 2328: a status stands at the level that it is for',
  };
}

const rules: Rule[] = [
  referenceLengthRule,
  ...nameRules(['2100B', '2100C', '2100D'], ['2100E']),
  providerNpiRule('2100C'),
  statusMissingRule('2000B', '2200B'),
  statusMissingRule('2000C', '2200C'),
  statusMissingRule('2000D', '2200D'),
  statusAboveRule('2000C', '^2000B/2200B', 'the information receiver'),
  statusAboveRule('2000D', '^2000C/2200C', 'the provider'),
  ...statusRules('2200B'),
  ...statusRules('2200C'),
  ...claimRules('D'),
  ...claimRules('E'),
];

const contact = segment(
  'PER',
  'S',
  1,
  'Payer contact',
  r('IC'),
  s(),
  r('ED', 'EM', 'FX', 'TE'),
  r(),
  s('ED', 'EM', 'EX', 'FX', 'TE'),
  s(),
  s('ED', 'EM', 'EX', 'FX', 'TE'),
  s(),
);

export const guide277: Guide = {
  id: '005010X212',
  alsoKnownAs: ['005010X212E1', '005010X212E2'],
  transaction: '277',
  name: '277',
  functionalId: 'HN',
  sources: [
    'X12 requests for interpretation 2328, 2589 and 2822 on 005010X212',
    'X12 code sources 507 and 508 (claim status category and claim status) with their usage notes',
    'open-source guide definition of pyx12, as a check of usage and code values; that of stupidedi differs in STC',
  ],
  levels: { '20': '', '21': '20', '19': '21', '22': '19', '23': '22' },
  units: ['2000D'],
  rules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('277', '005010X212', '005010X212E1', '005010X212E2'),
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0010'), r('08'), r(), r(), r(), r('DG')),
    loop(
      '2000A',
      'R',
      MANY,
      'Information source level',
      level('Information source level', '20', n, r('1')),
      payerName('2100A', 'Payer name', contact),
      receiver,
    ),
    setTrailer,
  ),
};
