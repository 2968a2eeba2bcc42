import type { Guide, LoopRule, SegmentRule } from '../guide.ts';
import { loop, MANY, n, r, s, segment } from '../guide.ts';
import { after, all, any, has, is, lacks, not, type Rule, under } from '../rule.ts';
import {
  billTypeRule,
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
  trace,
} from './claim-status.ts';
import { amount, dayOrRange, reference, setHeader, setTrailer } from './common.ts';

/** Health Care Claim Status Request. */

function demographics(usage: 'R' | 'S', name: string): SegmentRule {
  return segment('DMG', usage, 1, name, r('D8'), r(), s('F', 'M'));
}

/** A claim that is asked about: loops 2200D and 2210D of a subscriber, 2200E and 2210E of a dependent. */
function claim(usage: 'R' | 'S', letter: 'D' | 'E'): LoopRule {
  return loop(
    `2200${letter}`,
    usage,
    MANY,
    'Claim status tracking number',
    trace('Claim status tracking number', '1'),
    reference('S', 1, 'Payer claim control number', '1K'),
    reference('S', 1, 'Institutional bill type', 'BLT'),
    reference('S', 1, 'Application or location system identifier', 'LU'),
    reference('S', 1, 'Group number', '6P'),
    reference('S', 1, 'Patient control number', 'EJ'),
    reference('S', 1, 'Pharmacy prescription number', 'XZ'),
    reference('S', 1, 'Clearinghouse trace number', 'D9'),
    amount('S', 1, 'Claim submitted charges', 'T3'),
    dayOrRange('S', 1, 'Claim service date', '472'),
    loop(
      `2210${letter}`,
      'S',
      MANY,
      'Service line information',
      serviceLine(n, s(), lineQualifiers),
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
  demographics('R', 'Dependent demographics'),
  loop('2100E', 'R', 1, 'Dependent name', party('Dependent name', 'QC', ['1'], r(), s(), n, n)),
  claim('R', 'E'),
);
const subscriber = loop(
  '2000D',
  'S',
  MANY,
  'Subscriber level',
  level('Subscriber level', '22', r(), r('0', '1')),
  demographics('S', 'Subscriber demographics'),
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
  'R',
  MANY,
  'Service provider level',
  level('Service provider level', '19', r(), r('1')),
  loop('2100C', 'R', 2, 'Provider name', party('Provider name', '1P', ['1', '2'], s(), s(), r('FI', 'SV', 'XX'), r())),
  subscriber,
);
const receiver = loop(
  '2000B',
  'R',
  MANY,
  'Information receiver level',
  level('Information receiver level', '21', r(), r('1')),
  loop(
    '2100B',
    'R',
    1,
    'Information receiver name',
    party('Information receiver name', '41', ['1', '2'], s(), n, r('46'), r()),
  ),
  provider,
);

// ---- Rules

const SEARCH_KEYS = ['REF[1K]', 'REF[EJ]', 'REF[D9]', 'REF[XZ]', 'AMT[T3]', 'DTP[472]'];

function claimRules(letter: 'D' | 'E'): Rule[] {
  const own = `2200${letter}`;
  const line = `2210${letter}`;
  return [
    {
      code: 'search-criteria-missing',
      snip: 4,
      severity: 'error',
      loop: own,
      needs: any(...SEARCH_KEYS.map(has), has(line)),
      place: 'TRN',
      message: 'Nothing tells the payer which claim is meant.',
      fix: 'Add the patient control number (REF EJ), the dates of service, the charge, or the claim number of the payer.',
      source: 'notes to REF, AMT and DTP of the claim: what narrows the search',
    },
    {
      code: 'claim-date-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: any(...SEARCH_KEYS.slice(1).map(has)),
      needs: any(has('DTP[472]'), has(line), has('REF[1K]')),
      place: 'DTP[472]',
      message: 'The request names neither dates of service nor the claim number of the payer.',
      fix: 'Add DTP with 472 and the dates of the claim.',
      source: 'note to DTP claim service date: required where no line gives the dates',
    },
    {
      code: 'institutional-date-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: all(has('REF[BLT]'), has(line)),
      needs: has('DTP[472]'),
      place: 'DTP[472]',
      message: 'An institutional claim is searched by its statement dates, which are not given.',
      fix: 'Add DTP with 472 and the statement dates of the claim.',
      source: 'note to DTP claim service date: required for institutional claims',
    },
    {
      code: 'prescription-number-missing',
      snip: 4,
      severity: 'warning',
      loop: own,
      when: is(`${line}/SVC01-1`, 'N4'),
      needs: has('REF[XZ]'),
      place: 'REF[XZ]',
      message: 'A drug claim is asked about without its prescription number.',
      fix: 'Add REF with XZ and the prescription number.',
      source: 'note to REF pharmacy prescription number',
    },
    {
      code: 'charge-negative',
      snip: 4,
      severity: 'error',
      loop: own,
      needs: not(under('AMT[T3]02', 0)),
      place: 'AMT[T3]02',
      message: 'The charge of the claim is negative.',
      fix: 'Repeat the charge as it was submitted.',
      source: 'AMT T3 is the charge as submitted',
    },
    {
      code: 'service-date-after-request',
      snip: 4,
      severity: 'warning',
      loop: own,
      needs: not(after('DTP[472]03', '^ST/BHT04')),
      place: 'DTP[472]03',
      message: 'The services are later than the request.',
      fix: 'Correct the dates of service.',
      source: 'a claim is for services given',
    },
    lineDateRule(own, line),
    billTypeRule(own),
    ...lineRules(own, line),
  ];
}

const rules: Rule[] = [
  referenceLengthRule,
  ...nameRules(['2100B', '2100C', '2100D'], ['2100E']),
  providerNpiRule('2100C'),
  {
    code: 'claim-missing',
    snip: 4,
    severity: 'error',
    loop: '2000D',
    needs: any(has('2200D'), has('2000E')),
    place: '2200D/TRN',
    message: 'The subscriber has neither a claim nor a dependent.',
    fix: 'Add the claim (TRN) of the subscriber, or the level of the dependent (HL 23).',
    source: 'notes to loops 2200D and 2000E',
  },
  {
    code: 'subscriber-patient-data',
    snip: 4,
    severity: 'error',
    loop: '2000D',
    when: has('2200D'),
    needs: has('DMG'),
    place: 'DMG',
    message: 'The subscriber is the patient, so the birth date is required.',
    fix: 'Add DMG with the birth date of the subscriber.',
    source: 'note to DMG of loop 2000D',
  },
  {
    code: 'subscriber-not-a-person',
    snip: 4,
    severity: 'error',
    loop: '2000D',
    when: has('2200D'),
    needs: is('2100D/NM102', '1'),
    place: '2100D/NM102',
    message: 'The subscriber is an organization, so it cannot be the patient of a claim.',
    fix: 'Send the claim under the dependent (HL 23), or set NM102 to 1.',
    source: 'note to NM102 of loop 2100D',
  },
  {
    code: 'organization-birth-date',
    snip: 4,
    severity: 'warning',
    loop: '2000D',
    when: is('2100D/NM102', '2'),
    needs: lacks('DMG'),
    place: 'DMG',
    message: 'An organization has a birth date.',
    fix: 'Remove DMG, or set NM102 to 1 for a person.',
    source: 'note to DMG of loop 2000D',
  },
  {
    code: 'subscriber-id-qualifier',
    snip: 4,
    severity: 'warning',
    loop: '2100D',
    when: is('NM108', '24'),
    needs: is('NM102', '2'),
    place: 'NM108',
    message: 'The identifier of a person is qualified as that of an employer.',
    fix: 'Use MI with the member number.',
    source: '24 is an employer identification number',
  },
  ...(['D', 'E'] as const).map(
    (letter): Rule => ({
      code: 'birth-after-service',
      snip: 4,
      severity: 'error',
      loop: `2000${letter}`,
      needs: not(after('DMG02', `2200${letter}/DTP[472]03`)),
      place: 'DMG02',
      message: 'The patient is born after the services.',
      fix: 'Correct the birth date or the dates of service.',
      source: 'DMG02 and DTP 472 of the claim',
    }),
  ),
  ...claimRules('D'),
  ...claimRules('E'),
];

export const guide276: Guide = {
  id: '005010X212',
  alsoKnownAs: ['005010X212E1', '005010X212E2'],
  transaction: '276',
  name: '276',
  functionalId: 'HR',
  sources: [
    'X12 requests for interpretation 2328, 2589 and 2822 on 005010X212',
    'open-source guide definitions of stupidedi and pyx12, as a check of usage and code values',
  ],
  levels: { '20': '', '21': '20', '19': '21', '22': '19', '23': '22' },
  units: ['2000D'],
  rules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('276', '005010X212', '005010X212E1', '005010X212E2'),
    segment('BHT', 'R', 1, 'Beginning of hierarchical transaction', r('0010'), r('13'), r(), r(), r()),
    loop(
      '2000A',
      'R',
      MANY,
      'Information source level',
      level('Information source level', '20', n, r('1')),
      payerName('2100A', 'Payer name'),
      receiver,
    ),
    setTrailer,
  ),
};
