import type { CodeSet, ElementRule, Guide, LoopRule, SegmentRule } from '../guide.ts';
import { from, loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { institutionalRules } from './837i-rules.ts';
import { lineOfBusinessRules } from './837i-rules-business.ts';
import {
  amount,
  cas,
  cityStateZip,
  day,
  dayOrRange,
  modifier,
  reference,
  setHeader,
  setTrailer,
  streetAddress,
} from './common.ts';
import {
  claimRules,
  contact,
  contract,
  filingIndicators,
  lineReference,
  otherPayerName,
  otherSubscriberName,
  payer,
  payerSequences,
  payToPlan,
  pricingMethods,
  provider,
  receiver,
  relationships,
  roleOnly,
  submitter,
  supplementalInformation,
  taxonomy,
  words,
} from './common-837.ts';
import { anyClaimRules } from './common-837-rules.ts';

/** Health Care Claim: Institutional. Loops stand in guide order, innermost first where a loop is used by another. */

const procedureQualifiers = words('ER HC HP IV WK');
const secondaryNumbers = words('0B 1G G2 LU');
const remark = from('rarc', s());

/** NM1 of an organization that is named and may carry an NPI. */
function organization(name: string, entity: string): SegmentRule {
  return segment('NM1', 'R', 1, name, r(entity), r('2'), r(), n, n, n, n, s('XX'), s());
}

const repricing = (revenue: ElementRule, ...procedure: ElementRule[]): ElementRule[] => [
  r(...pricingMethods),
  r(),
  s(),
  s(),
  s(),
  s(),
  s(),
  revenue,
  ...procedure,
  s('DA', 'UN'),
  s(),
  s('T1', 'T2', 'T3', 'T4', 'T5', 'T6'),
  s('1', '2', '3', '4', '5'),
  s('1', '2', '3', '4', '5', '6'),
];

// ---- 2010A: billing provider

const billingProviderName = loop(
  '2010AA',
  'R',
  1,
  'Billing provider name',
  organization('Billing provider name', '85'),
  streetAddress('R', 'Billing provider address'),
  cityStateZip('R', 'Billing provider city, state, ZIP'),
  reference('R', 1, 'Billing provider tax identification', 'EI'),
  contact('S', 2, 'Billing provider contact'),
);
const payToAddress = loop(
  '2010AB',
  'S',
  1,
  'Pay-to address',
  roleOnly('Pay-to address', ['87'], ['2']),
  streetAddress('R', 'Pay-to address'),
  cityStateZip('R', 'Pay-to city, state, ZIP'),
);
// ---- 2010B, 2010C: subscriber, payer, patient

const subscriberName = loop(
  '2010BA',
  'R',
  1,
  'Subscriber name',
  segment('NM1', 'R', 1, 'Subscriber name', r('IL'), r('1', '2'), r(), s(), s(), n, s(), s('II', 'MI'), s()),
  streetAddress('S', 'Subscriber address'),
  cityStateZip('S', 'Subscriber city, state, ZIP'),
  segment('DMG', 'S', 1, 'Subscriber demographics', r('D8'), r(), r('F', 'M', 'U')),
  reference('S', 1, 'Subscriber secondary identification', 'SY'),
  reference('S', 1, 'Property and casualty claim number', 'Y4'),
);
const payerName = loop(
  '2010BB',
  'R',
  1,
  'Payer name',
  payer('Payer name', 'PR'),
  streetAddress('S', 'Payer address'),
  cityStateZip('S', 'Payer city, state, ZIP'),
  reference('S', 3, 'Payer secondary identification', '2U', 'EI', 'FY', 'NF'),
  reference('S', 1, 'Billing provider secondary identification', 'G2', 'LU'),
);
const patientName = loop(
  '2010CA',
  'R',
  1,
  'Patient name',
  segment('NM1', 'R', 1, 'Patient name', r('QC'), r('1'), r(), s(), s(), n, s()),
  streetAddress('R', 'Patient address'),
  cityStateZip('R', 'Patient city, state, ZIP'),
  segment('DMG', 'R', 1, 'Patient demographics', r('D8'), r(), r('F', 'M', 'U')),
  reference('S', 1, 'Property and casualty claim number', 'Y4'),
  reference('S', 1, 'Property and casualty patient identifier', '1W', 'SY'),
);

// ---- 2310: providers of the claim

/** One physician with secondary numbers, as each of the 2310 loops but the service facility has it. */
function claimPhysician(id: string, name: string, entity: string, numbers: string[], ...more: SegmentRule[]): LoopRule {
  return loop(
    id,
    'S',
    1,
    name,
    provider('R', name, [entity], ['1']),
    ...more,
    reference('S', numbers.length, `${name} secondary identification`, ...numbers),
  );
}

const claimProviders = [
  claimPhysician(
    '2310A',
    'Attending provider name',
    '71',
    secondaryNumbers,
    taxonomy('S', 'Attending provider specialty', 'AT'),
  ),
  claimPhysician('2310B', 'Operating physician name', '72', secondaryNumbers),
  claimPhysician('2310C', 'Other operating physician name', 'ZZ', secondaryNumbers),
  claimPhysician('2310D', 'Rendering provider name', '82', secondaryNumbers),
  loop(
    '2310E',
    'S',
    1,
    'Service facility location name',
    organization('Service facility location name', '77'),
    streetAddress('R', 'Service facility address'),
    cityStateZip('R', 'Service facility city, state, ZIP'),
    reference('S', 3, 'Service facility secondary identification', '0B', 'G2', 'LU'),
  ),
  claimPhysician('2310F', 'Referring provider name', 'DN', words('0B 1G G2')),
];

// ---- 2320, 2330: other payers

const otherPayerProviders = [
  ['2330C', 'Other payer attending provider', '71', '1', secondaryNumbers],
  ['2330D', 'Other payer operating physician', '72', '1', secondaryNumbers],
  ['2330E', 'Other payer other operating physician', 'ZZ', '1', secondaryNumbers],
  ['2330F', 'Other payer service facility location', '77', '2', words('0B G2 LU')],
  ['2330G', 'Other payer rendering provider', '82', '1', secondaryNumbers],
  ['2330H', 'Other payer referring provider', 'DN', '1', words('0B 1G G2')],
  ['2330I', 'Other payer billing provider', '85', '2', words('G2 LU')],
] as const;
const otherSubscriber = loop(
  '2320',
  'S',
  10,
  'Other subscriber information',
  segment(
    'SBR',
    'R',
    1,
    'Other subscriber information',
    r(...payerSequences),
    r('18', ...relationships),
    s(),
    s(),
    n,
    n,
    n,
    n,
    s(...filingIndicators),
  ),
  cas(5, 'Claim level adjustments', 'CO', 'CR', 'OA', 'PI', 'PR'),
  amount('S', 1, 'Payer paid amount', 'D'),
  amount('S', 1, 'Remaining patient liability', 'EAF'),
  amount('S', 1, 'Total non-covered amount', 'A8'),
  segment('OI', 'R', 1, 'Other insurance coverage information', n, n, r('N', 'W', 'Y'), n, n, r('I', 'Y')),
  segment(
    'MIA',
    'S',
    1,
    'Inpatient adjudication information',
    r(),
    n,
    s(),
    s(),
    remark,
    ...Array.from({ length: 14 }, () => s()),
    ...Array.from({ length: 4 }, () => remark),
    s(),
  ),
  segment(
    'MOA',
    'S',
    1,
    'Outpatient adjudication information',
    s(),
    s(),
    ...Array.from({ length: 5 }, () => remark),
    s(),
    s(),
  ),
  otherSubscriberName,
  otherPayerName,
  ...otherPayerProviders.map(([id, name, entity, type, numbers]) =>
    loop(
      id,
      'S',
      1,
      name,
      roleOnly(name, [entity], [type]),
      reference('R', numbers.length, `${name} secondary identification`, ...numbers),
    ),
  ),
);

// ---- 2400: service lines

const drug = loop(
  '2410',
  'S',
  1,
  'Drug identification',
  segment('LIN', 'R', 1, 'Drug identification', n, r('N4'), from('ndc', r())),
  segment('CTP', 'R', 1, 'Drug quantity', n, n, n, r(), rc(r('F2', 'GR', 'ME', 'ML', 'UN'))),
  reference('S', 1, 'Prescription or compound drug association number', 'VY', 'XZ'),
);
const lineProviders = (
  [
    ['2420A', 'Operating physician name', '72', secondaryNumbers],
    ['2420B', 'Other operating physician name', 'ZZ', secondaryNumbers],
    ['2420C', 'Rendering provider name', '82', secondaryNumbers],
    ['2420D', 'Referring provider name', 'DN', words('0B 1G G2')],
  ] as const
).map(([id, name, entity, numbers]) =>
  loop(
    id,
    'S',
    1,
    name,
    provider('R', name, [entity], ['1']),
    lineReference('S', 20, `${name} secondary identification`, ...numbers),
  ),
);
const lineAdjudication = loop(
  '2430',
  'S',
  15,
  'Line adjudication information',
  segment(
    'SVD',
    'R',
    1,
    'Line adjudication information',
    r(),
    r(),
    sc(r(...procedureQualifiers), r(), modifier, modifier, modifier, modifier, s()),
    from('revenue', r()),
    r(),
    s(),
  ),
  cas(5, 'Line adjustment', 'CO', 'CR', 'OA', 'PI', 'PR'),
  day('R', 1, 'Line check or remittance date', '573'),
  amount('S', 1, 'Remaining patient liability', 'EAF'),
);
const serviceLine = loop(
  '2400',
  'R',
  999,
  'Service line',
  segment('LX', 'R', 1, 'Service line number', r()),
  segment(
    'SV2',
    'R',
    1,
    'Institutional service',
    from('revenue', r()),
    sc(r(...procedureQualifiers), from('hcpcs', r()), modifier, modifier, modifier, modifier, s()),
    r(),
    r('DA', 'UN'),
    r(),
    n,
    s(),
  ),
  supplementalInformation('Line supplemental information'),
  dayOrRange('S', 1, 'Service date', '472'),
  reference('S', 1, 'Line item control number', '6R'),
  reference('S', 1, 'Repriced line item reference number', '9B'),
  reference('S', 1, 'Adjusted repriced line item reference number', '9D'),
  amount('S', 1, 'Service tax amount', 'GT'),
  amount('S', 1, 'Facility tax amount', 'N8'),
  segment('NTE', 'S', 1, 'Third party organization note', r('TPO'), r()),
  segment(
    'HCP',
    'S',
    1,
    'Line pricing information',
    ...repricing(from('revenue', s()), s(...procedureQualifiers), s()),
  ),
  drug,
  ...lineProviders,
  lineAdjudication,
);

// ---- 2300: the claim

const claimDates = [
  segment('DTP', 'S', 1, 'Discharge hour', r('096'), r('TM'), r()),
  segment('DTP', 'R', 1, 'Statement dates', r('434'), r('RD8'), r()),
  segment('DTP', 'S', 1, 'Admission date and hour', r('435'), r('D8', 'DT'), r()),
  day('S', 1, 'Repricer received date', '050'),
];
const claimReferences = [
  segment('REF', 'S', 1, 'Service authorization exception code', r('4N'), r('1', '2', '3', '4', '5', '6', '7')),
  reference('S', 1, 'Referral number', '9F'),
  reference('S', 1, 'Prior authorization', 'G1'),
  reference('S', 1, 'Payer claim control number', 'F8'),
  reference('S', 1, 'Repriced claim number', '9A'),
  reference('S', 1, 'Adjusted repriced claim number', '9C'),
  reference('S', 5, 'Investigational device exemption number', 'LX'),
  reference('S', 1, 'Claim identifier for transmission intermediaries', 'D9'),
  segment('REF', 'S', 1, 'Auto accident state', r('LU'), from('state', r())),
  reference('S', 1, 'Medical record number', 'EA'),
  reference('S', 1, 'Demonstration project identifier', 'P4'),
  reference('S', 1, 'Peer review approval number', 'G4'),
];
const epsdtConditions = words('AV NU S2 ST');

/** HI with one kind of code in up to `most` elements, of which the first is required. */
function codes(repeat: number, most: number, name: string, ...parts: ElementRule[]): SegmentRule {
  return segment('HI', 'S', repeat, name, rc(...parts), ...Array.from({ length: most - 1 }, () => sc(...parts)));
}

/** The components C022-1 to C022-9 with present on admission in the ninth; exempt codes have none. */
const diagnosis = (...qualifiers: string[]): ElementRule[] => [
  r(...qualifiers),
  from('icd10cm', r()),
  n,
  n,
  n,
  n,
  n,
  n,
  s('N', 'U', 'W', 'Y'),
];
const plainDiagnosis = (...qualifiers: string[]): ElementRule[] => [r(...qualifiers), from('icd10cm', r())];
const procedure = (...qualifiers: string[]): ElementRule[] => [r(...qualifiers), from('icd10pcs', r()), r('D8'), r()];
const listed = (qualifier: string, codeSet: CodeSet): ElementRule[] => [r(qualifier), from(codeSet, r())];

const claimCodes = [
  segment('HI', 'R', 1, 'Principal diagnosis', rc(...diagnosis('ABK', 'BK'))),
  codes(1, 1, 'Admitting diagnosis', ...plainDiagnosis('ABJ', 'BJ')),
  codes(1, 3, "Patient's reason for visit", ...plainDiagnosis('APR', 'PR')),
  codes(1, 12, 'External cause of injury', ...diagnosis('ABN', 'BN')),
  codes(1, 1, 'Diagnosis related group', ...listed('DR', 'drg')),
  codes(2, 12, 'Other diagnosis', ...diagnosis('ABF', 'BF')),
  codes(1, 1, 'Principal procedure', ...procedure('BBR', 'BR', 'CAH')),
  codes(2, 12, 'Other procedure', ...procedure('BBQ', 'BQ')),
  codes(2, 12, 'Occurrence span', ...listed('BI', 'occurrenceSpan'), r('RD8'), r()),
  codes(2, 12, 'Occurrence', ...listed('BH', 'occurrence'), r('D8'), r()),
  codes(2, 12, 'Value', ...listed('BE', 'value'), n, n, r()),
  codes(2, 12, 'Condition', ...listed('BG', 'condition')),
  codes(2, 12, 'Treatment code', r('TC'), r()),
];
const claim = loop(
  '2300',
  'S',
  100,
  'Claim information',
  segment(
    'CLM',
    'R',
    1,
    'Claim information',
    r(),
    r(),
    n,
    n,
    // The first two digits of the type of bill, and its frequency.
    rc(from('billType', r()), r('A'), r()),
    n,
    r('A', 'B', 'C'),
    r('N', 'W', 'Y'),
    r('I', 'Y'),
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    s('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '15'),
  ),
  ...claimDates,
  segment(
    'CL1',
    'R',
    1,
    'Institutional claim code',
    from('admissionType', r()),
    from('admissionSource', s()),
    from('patientStatus', r()),
  ),
  supplementalInformation('Claim supplemental information'),
  contract,
  amount('S', 1, 'Patient estimated amount due', 'F3'),
  ...claimReferences,
  segment('K3', 'S', 10, 'File information', r()),
  segment('NTE', 'S', 10, 'Claim note', r(...words('ALG DCP DGN DME MED NTR ODT RHB RLH RNH SET SFM SPT UPI')), r()),
  segment('NTE', 'S', 1, 'Billing note', r('ADD'), r()),
  segment(
    'CRC',
    'S',
    1,
    'EPSDT referral',
    r('ZZ'),
    r('N', 'Y'),
    r(...epsdtConditions),
    s(...epsdtConditions),
    s(...epsdtConditions),
  ),
  ...claimCodes,
  segment('HCP', 'S', 1, 'Claim pricing information', ...repricing(from('revenue', s()), n, n)),
  ...claimProviders,
  otherSubscriber,
  serviceLine,
);

// ---- 2000: hierarchical levels

const patient = loop(
  '2000C',
  'S',
  MANY,
  'Patient hierarchical level',
  segment('HL', 'R', 1, 'Patient hierarchical level', r(), r(), r('23'), r('0')),
  segment('PAT', 'R', 1, 'Patient information', r(...relationships)),
  patientName,
  claim,
);
const subscriber = loop(
  '2000B',
  'R',
  MANY,
  'Subscriber hierarchical level',
  segment('HL', 'R', 1, 'Subscriber hierarchical level', r(), r(), r('22'), r('0', '1')),
  // SBR09: pyx12 has it situational, stupidedi required; the guide asks for it only until plans have identifiers.
  segment(
    'SBR',
    'R',
    1,
    'Subscriber information',
    r(...payerSequences),
    s('18'),
    s(),
    s(),
    n,
    n,
    n,
    n,
    s(...filingIndicators),
  ),
  subscriberName,
  payerName,
  claim,
  patient,
);

export const guide837i: Guide = {
  id: '005010X223A2',
  alsoKnownAs: ['005010X223', '005010X223A1', '005010X223A3'],
  transaction: '837',
  name: '837I',
  functionalId: 'HC',
  sources: [
    'X12 005010X223A2 as described in the CMS Medicare 837I companion guide and edits spreadsheets',
    'Medicare Claims Processing Manual (100-04), chapters 3, 5 to 11, 15 and 25',
    'open-source guide definitions of stupidedi, pyx12 and LinuxForHealth x12, as a check of usage and code values',
  ],
  levels: { '20': '', '22': '20', '23': '22' },
  units: ['2300'],
  rules: [
    ...claimRules,
    ...anyClaimRules({ charge: 'SV203', days: 'DTP[434]03' }),
    ...institutionalRules,
    ...lineOfBusinessRules,
  ],
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('837', '005010X223A2', '005010X223', '005010X223A1', '005010X223A3'),
    segment(
      'BHT',
      'R',
      1,
      'Beginning of hierarchical transaction',
      r('0019'),
      r('00', '18'),
      r(),
      r(),
      r(),
      r('31', 'CH', 'RP'),
    ),
    submitter,
    receiver,
    loop(
      '2000A',
      'R',
      MANY,
      'Billing provider hierarchical level',
      segment('HL', 'R', 1, 'Billing provider hierarchical level', r(), n, r('20'), r('1')),
      taxonomy('S', 'Billing provider specialty', 'BI'),
      segment('CUR', 'S', 1, 'Foreign currency information', r('85'), r()),
      billingProviderName,
      payToAddress,
      payToPlan,
      subscriber,
    ),
    setTrailer,
  ),
};
