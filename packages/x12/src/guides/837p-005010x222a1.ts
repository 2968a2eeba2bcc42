import type { ElementRule, Guide, LoopRule, SegmentRule, Usage } from '../guide.ts';
import { from, loop, MANY, n, r, rc, s, sc, segment } from '../guide.ts';
import { all, any, has, is, type Rule } from '../rule.ts';
import {
  amount,
  cas,
  cityStateZip,
  day,
  dayOrRange,
  modifier,
  quantity,
  reference,
  setHeader,
  setTrailer,
  streetAddress,
} from './common.ts';

/** Health Care Claim: Professional. Loops stand in guide order, innermost first where a loop is used by another. */

const words = (text: string): string[] => text.split(' ');
const payerSequences = words('A B C D E F G H P S T U');
const filingIndicators = words('11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ');
const insuranceTypes = words('12 13 14 15 16 41 42 43 47');
const relationships = words('01 19 20 21 39 40 53 G8');
const reportTypes = words(
  '03 04 05 06 07 08 09 10 11 13 15 21 A3 A4 AM AS B2 B3 B4 BR BS BT CB CK CT D2 DA DB DG DJ DS EB HC HR I5 IR LA M1 MT NN ' +
    'OB OC OD OE OX OZ P4 P5 PE PN PO PQ PY PZ RB RR RT RX SG V5 XP',
);
const pricingMethods = words('00 01 02 03 04 05 06 07 08 09 10 11 12 13 14');
const procedureQualifiers = words('ER HC IV WK');
const contractTypes = words('01 02 03 04 05 06 09');

/** NM1 of a person or organization that is named and may carry an NPI. */
function provider(usage: Usage, name: string, entities: string[], types: string[]): SegmentRule {
  return segment('NM1', usage, 1, name, r(...entities), r(...types), r(), s(), s(), n, s(), s('XX'), s());
}

/** NM1 that only names the role: the identifier follows in REF. */
function roleOnly(name: string, entities: string[], types: string[]): SegmentRule {
  return segment('NM1', 'R', 1, name, r(...entities), r(...types));
}

/** NM1 of a payer, with its identifier. */
function payer(name: string, entity: string): SegmentRule {
  return segment('NM1', 'R', 1, name, r(entity), r('2'), r(), n, n, n, n, r('PI', 'XV'), r());
}

function taxonomy(usage: Usage, name: string, role: string): SegmentRule {
  return segment('PRV', usage, 1, name, r(role), r('PXC'), from('taxonomy', r()));
}

function contact(usage: Usage, repeat: number, name: string): SegmentRule {
  const qualifier = s('EM', 'EX', 'FX', 'TE');
  return segment('PER', usage, repeat, name, r('IC'), s(), r('EM', 'FX', 'TE'), r(), qualifier, s(), qualifier, s());
}

function telephone(name: string): SegmentRule {
  return segment('PER', 'S', 1, name, r('IC'), s(), r('TE'), r(), s('EX'), s());
}

/** REF in the 2420 loops: REF04 may tell the payer that the number belongs to. */
function lineReference(usage: Usage, repeat: number, name: string, ...qualifiers: string[]): SegmentRule {
  return segment('REF', usage, repeat, name, r(...qualifiers), r(), n, sc(r('2U'), r()));
}

function ambulancePlace(id: string, name: string, entity: string, nameUsage: ElementRule): LoopRule {
  return loop(
    id,
    'S',
    1,
    name,
    segment('NM1', 'R', 1, name, r(entity), r('2'), nameUsage),
    streetAddress('R', `${name} address`),
    cityStateZip('R', `${name} city, state, ZIP`),
  );
}

const ambulanceTransport = segment(
  'CR1',
  'S',
  1,
  'Ambulance transport information',
  s('LB'),
  s(),
  n,
  r('A', 'B', 'C', 'D', 'E'),
  r('DH'),
  r(),
  n,
  n,
  s(),
  s(),
);
const ambulanceConditions = words('01 04 05 06 07 08 09 12');
const ambulanceCertification = segment(
  'CRC',
  'S',
  3,
  'Ambulance certification',
  r('07'),
  r('N', 'Y'),
  r(...ambulanceConditions),
  s(...ambulanceConditions),
  s(...ambulanceConditions),
  s(...ambulanceConditions),
  s(...ambulanceConditions),
);
const supplementalInformation = (name: string): SegmentRule =>
  segment('PWK', 'S', 10, name, r(...reportTypes), r('AA', 'BM', 'EL', 'EM', 'FT', 'FX'), n, n, s('AC'), s());
const contract = (amountUsage: ElementRule): SegmentRule =>
  segment('CN1', 'S', 1, 'Contract information', r(...contractTypes), amountUsage, s(), s(), s(), s());

// ---- Header: submitter and receiver

const submitter = loop(
  '1000A',
  'R',
  1,
  'Submitter name',
  segment('NM1', 'R', 1, 'Submitter name', r('41'), r('1', '2'), r(), s(), s(), n, n, r('46'), r()),
  contact('R', 2, 'Submitter contact'),
);
const receiver = loop(
  '1000B',
  'R',
  1,
  'Receiver name',
  segment('NM1', 'R', 1, 'Receiver name', r('40'), r('2'), r(), n, n, n, n, r('46'), r()),
);

// ---- 2010A: billing provider

const billingProviderName = loop(
  '2010AA',
  'R',
  1,
  'Billing provider name',
  provider('R', 'Billing provider name', ['85'], ['1', '2']),
  streetAddress('R', 'Billing provider address'),
  cityStateZip('R', 'Billing provider city, state, ZIP'),
  reference('R', 1, 'Billing provider tax identification', 'EI', 'SY'),
  reference('S', 2, 'Billing provider UPIN or license', '0B', '1G'),
  contact('S', 2, 'Billing provider contact'),
);
const payToAddress = loop(
  '2010AB',
  'S',
  1,
  'Pay-to address',
  roleOnly('Pay-to address', ['87'], ['1', '2']),
  streetAddress('R', 'Pay-to address'),
  cityStateZip('R', 'Pay-to city, state, ZIP'),
);
const payToPlan = loop(
  '2010AC',
  'S',
  1,
  'Pay-to plan name',
  payer('Pay-to plan name', 'PE'),
  streetAddress('R', 'Pay-to plan address'),
  cityStateZip('R', 'Pay-to plan city, state, ZIP'),
  reference('S', 1, 'Pay-to plan secondary identification', '2U', 'FY', 'NF'),
  reference('R', 1, 'Pay-to plan tax identification', 'EI'),
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
  telephone('Property and casualty subscriber contact'),
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
  reference('S', 2, 'Billing provider secondary identification', 'G2', 'LU'),
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
  telephone('Property and casualty patient contact'),
);

// ---- 2310: providers of the claim

const claimProviders = [
  loop(
    '2310A',
    'S',
    2,
    'Referring provider name',
    provider('R', 'Referring provider name', ['DN', 'P3'], ['1']),
    reference('S', 3, 'Referring provider secondary identification', '0B', '1G', 'G2'),
  ),
  loop(
    '2310B',
    'S',
    1,
    'Rendering provider name',
    provider('R', 'Rendering provider name', ['82'], ['1', '2']),
    taxonomy('S', 'Rendering provider specialty', 'PE'),
    reference('S', 4, 'Rendering provider secondary identification', '0B', '1G', 'G2', 'LU'),
  ),
  loop(
    '2310C',
    'S',
    1,
    'Service facility location name',
    segment('NM1', 'R', 1, 'Service facility location name', r('77'), r('2'), r(), n, n, n, n, s('XX'), s()),
    streetAddress('R', 'Service facility address'),
    cityStateZip('R', 'Service facility city, state, ZIP'),
    reference('S', 3, 'Service facility secondary identification', '0B', 'G2', 'LU'),
    telephone('Service facility contact'),
  ),
  loop(
    '2310D',
    'S',
    1,
    'Supervising provider name',
    provider('R', 'Supervising provider name', ['DQ'], ['1']),
    reference('S', 4, 'Supervising provider secondary identification', '0B', '1G', 'G2', 'LU'),
  ),
  ambulancePlace('2310E', 'Ambulance pick-up location', 'PW', n),
  ambulancePlace('2310F', 'Ambulance drop-off location', '45', s()),
];

// ---- 2320, 2330: other payers

const otherPayerProviders = [
  ['2330C', 2, 'Other payer referring provider', ['DN', 'P3'], ['1'], 3, ['0B', '1G', 'G2']],
  ['2330D', 1, 'Other payer rendering provider', ['82'], ['1', '2'], 3, ['0B', '1G', 'G2', 'LU']],
  ['2330E', 1, 'Other payer service facility location', ['77'], ['2'], 3, ['0B', 'G2', 'LU']],
  ['2330F', 1, 'Other payer supervising provider', ['DQ'], ['1'], 3, ['0B', '1G', 'G2', 'LU']],
  ['2330G', 1, 'Other payer billing provider', ['85'], ['1', '2'], 2, ['G2', 'LU']],
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
    s(...insuranceTypes),
    n,
    n,
    n,
    s(...filingIndicators),
  ),
  cas(5, 'Claim level adjustments', 'CO', 'CR', 'OA', 'PI', 'PR'),
  amount('S', 1, 'Payer paid amount', 'D'),
  amount('S', 1, 'Total non-covered amount', 'A8'),
  amount('S', 1, 'Remaining patient liability', 'EAF'),
  segment('OI', 'R', 1, 'Other insurance coverage information', n, n, r('N', 'W', 'Y'), s('P'), n, r('I', 'Y')),
  segment(
    'MOA',
    'S',
    1,
    'Outpatient adjudication information',
    s(),
    s(),
    ...Array.from({ length: 5 }, () => from('rarc', s())),
    s(),
    s(),
  ),
  loop(
    '2330A',
    'R',
    1,
    'Other subscriber name',
    segment('NM1', 'R', 1, 'Other subscriber name', r('IL'), r('1', '2'), r(), s(), s(), n, s(), r('II', 'MI'), r()),
    streetAddress('S', 'Other subscriber address'),
    cityStateZip('S', 'Other subscriber city, state, ZIP'),
    reference('S', 2, 'Other subscriber secondary identification', 'SY'),
  ),
  loop(
    '2330B',
    'R',
    1,
    'Other payer name',
    payer('Other payer name', 'PR'),
    streetAddress('S', 'Other payer address'),
    cityStateZip('S', 'Other payer city, state, ZIP'),
    day('S', 1, 'Claim check or remittance date', '573'),
    reference('S', 2, 'Other payer secondary identifier', '2U', 'EI', 'FY', 'NF'),
    reference('S', 1, 'Other payer prior authorization number', 'G1'),
    reference('S', 1, 'Other payer referral number', '9F'),
    segment('REF', 'S', 1, 'Other payer claim adjustment indicator', r('T4'), r('Y')),
    reference('S', 1, 'Other payer claim control number', 'F8'),
  ),
  ...otherPayerProviders.map(([id, repeat, name, entities, types, most, qualifiers]) =>
    loop(
      id,
      'S',
      repeat,
      name,
      roleOnly(name, [...entities], [...types]),
      reference('R', most, `${name} secondary identification`, ...qualifiers),
    ),
  ),
);

// ---- 2400: service lines

const lineDates = [
  dayOrRange('R', 1, 'Service date', '472'),
  day('S', 1, 'Prescription date', '471'),
  day('S', 1, 'Certification revision date', '607'),
  day('S', 1, 'Begin therapy date', '463'),
  day('S', 1, 'Last certification date', '461'),
  day('S', 1, 'Last seen date', '304'),
  day('S', 2, 'Test date', '738', '739'),
  day('S', 1, 'Shipped date', '011'),
  day('S', 1, 'Last X-ray date', '455'),
  day('S', 1, 'Initial treatment date', '454'),
];
const lineReferences = [
  reference('S', 1, 'Repriced line item reference number', '9B'),
  reference('S', 1, 'Adjusted repriced line item reference number', '9D'),
  lineReference('S', 5, 'Prior authorization', 'G1'),
  reference('S', 1, 'Line item control number', '6R'),
  reference('S', 1, 'Mammography certification number', 'EW'),
  reference('S', 1, 'CLIA number', 'X4'),
  reference('S', 1, 'Referring CLIA number', 'F4'),
  reference('S', 1, 'Immunization batch number', 'BT'),
  lineReference('S', 5, 'Referral number', '9F'),
];
const drug = loop(
  '2410',
  'S',
  1,
  'Drug identification',
  segment('LIN', 'R', 1, 'Drug identification', n, r('EN', 'EO', 'HI', 'N4', 'ON', 'UK', 'UP'), r()),
  segment('CTP', 'R', 1, 'Drug quantity', n, n, n, r(), rc(r('F2', 'GR', 'ME', 'ML', 'UN'))),
  reference('S', 1, 'Prescription or compound drug association number', 'VY', 'XZ'),
);
const lineProviders = [
  loop(
    '2420A',
    'S',
    1,
    'Rendering provider name',
    provider('R', 'Rendering provider name', ['82'], ['1', '2']),
    taxonomy('S', 'Rendering provider specialty', 'PE'),
    lineReference('S', 20, 'Rendering provider secondary identification', '0B', '1G', 'G2', 'LU'),
  ),
  loop(
    '2420B',
    'S',
    1,
    'Purchased service provider name',
    segment('NM1', 'R', 1, 'Purchased service provider name', r('QB'), r('1', '2'), n, n, n, n, n, s('XX'), s()),
    lineReference('S', 20, 'Purchased service provider secondary identification', '0B', '1G', 'G2'),
  ),
  loop(
    '2420C',
    'S',
    1,
    'Service facility location name',
    segment('NM1', 'R', 1, 'Service facility location name', r('77'), r('2'), r(), n, n, n, n, s('XX'), s()),
    streetAddress('R', 'Service facility address'),
    cityStateZip('R', 'Service facility city, state, ZIP'),
    lineReference('S', 3, 'Service facility secondary identification', 'G2', 'LU'),
  ),
  loop(
    '2420D',
    'S',
    1,
    'Supervising provider name',
    provider('R', 'Supervising provider name', ['DQ'], ['1']),
    lineReference('S', 20, 'Supervising provider secondary identification', '0B', '1G', 'G2', 'LU'),
  ),
  loop(
    '2420E',
    'S',
    1,
    'Ordering provider name',
    provider('R', 'Ordering provider name', ['DK'], ['1']),
    streetAddress('S', 'Ordering provider address'),
    cityStateZip('S', 'Ordering provider city, state, ZIP'),
    lineReference('S', 20, 'Ordering provider secondary identification', '0B', '1G', 'G2'),
    contact('S', 1, 'Ordering provider contact'),
  ),
  loop(
    '2420F',
    'S',
    2,
    'Referring provider name',
    provider('R', 'Referring provider name', ['DN', 'P3'], ['1']),
    lineReference('S', 20, 'Referring provider secondary identification', '0B', '1G', 'G2'),
  ),
  ambulancePlace('2420G', 'Ambulance pick-up location', 'PW', n),
  ambulancePlace('2420H', 'Ambulance drop-off location', '45', s()),
];
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
    rc(r(...procedureQualifiers), r(), modifier, modifier, modifier, modifier, s()),
    n,
    r(),
    s(),
  ),
  cas(5, 'Line adjustment', 'CO', 'CR', 'OA', 'PI', 'PR'),
  day('R', 1, 'Line check or remittance date', '573'),
  amount('S', 1, 'Remaining patient liability', 'EAF'),
);
const forms = loop(
  '2440',
  'S',
  MANY,
  'Form identification',
  segment('LQ', 'R', 1, 'Form identification code', r('AS', 'UT'), r()),
  segment('FRM', 'R', 99, 'Supporting documentation', r(), s('N', 'W', 'Y'), s(), s(), s()),
);
const serviceLine = loop(
  '2400',
  'R',
  50,
  'Service line',
  segment('LX', 'R', 1, 'Service line number', r()),
  segment(
    'SV1',
    'R',
    1,
    'Professional service',
    rc(r(...procedureQualifiers), from('hcpcs', r()), modifier, modifier, modifier, modifier, s()),
    r(),
    r('MJ', 'UN'),
    r(),
    from('pos', s()),
    n,
    rc(r(), s(), s(), s()),
    n,
    s('Y'),
    n,
    s('Y'),
    s('Y'),
    n,
    n,
    s('0'),
  ),
  segment(
    'SV5',
    'S',
    1,
    'Durable medical equipment service',
    rc(r('HC'), from('hcpcs', r())),
    r('DA'),
    r(),
    r(),
    r(),
    r('1', '4', '6'),
  ),
  supplementalInformation('Line supplemental information'),
  segment('PWK', 'S', 1, 'Certificate of medical necessity indicator', r('CT'), r('AB', 'AD', 'AF', 'AG', 'NS')),
  ambulanceTransport,
  segment('CR3', 'S', 1, 'Durable medical equipment certification', r('I', 'R', 'S'), r('MO'), r()),
  ambulanceCertification,
  segment('CRC', 'S', 1, 'Hospice employee indicator', r('70'), r('N', 'Y'), r('65')),
  segment('CRC', 'S', 1, 'Durable medical equipment condition', r('09'), r('N', 'Y'), r('38', 'ZV'), s('38', 'ZV')),
  ...lineDates,
  quantity('S', 1, 'Ambulance patient count', 'PT'),
  quantity('S', 1, 'Obstetric anesthesia additional units', 'FL'),
  segment('MEA', 'S', 5, 'Test result', r('OG', 'TR'), r('HT', 'R1', 'R2', 'R3', 'R4'), r()),
  contract(s()),
  ...lineReferences,
  amount('S', 1, 'Sales tax amount', 'T'),
  amount('S', 1, 'Postage claimed amount', 'F4'),
  segment('K3', 'S', 10, 'File information', r()),
  segment('NTE', 'S', 1, 'Line note', r('ADD', 'DCP'), r()),
  segment('NTE', 'S', 1, 'Third party organization note', r('TPO'), r()),
  segment('PS1', 'S', 1, 'Purchased service information', r(), r()),
  segment(
    'HCP',
    'S',
    1,
    'Line pricing information',
    r(...pricingMethods),
    r(),
    s(),
    s(),
    s(),
    s(),
    s(),
    n,
    s(...procedureQualifiers),
    s(),
    s('MJ', 'UN'),
    s(),
    s('T1', 'T2', 'T3', 'T4', 'T5', 'T6'),
    s('1', '2', '3', '4', '5'),
    s('1', '2', '3', '4', '5', '6'),
  ),
  drug,
  ...lineProviders,
  lineAdjudication,
  forms,
);

// ---- 2300: the claim

const claimDates = [
  day('S', 1, 'Onset of current illness', '431'),
  day('S', 1, 'Initial treatment date', '454'),
  day('S', 1, 'Last seen date', '304'),
  day('S', 1, 'Acute manifestation', '453'),
  day('S', 1, 'Accident', '439'),
  day('S', 1, 'Last menstrual period', '484'),
  day('S', 1, 'Last X-ray date', '455'),
  day('S', 1, 'Hearing and vision prescription date', '471'),
  dayOrRange('S', 1, 'Disability dates', '314', '360', '361'),
  day('S', 1, 'Last worked', '297'),
  day('S', 1, 'Authorized return to work', '296'),
  day('S', 1, 'Admission', '435'),
  day('S', 1, 'Discharge', '096'),
  day('S', 2, 'Assumed and relinquished care dates', '090', '091'),
  day('S', 1, 'Property and casualty date of first contact', '444'),
  day('S', 1, 'Repricer received date', '050'),
];
const claimReferences = [
  segment('REF', 'S', 1, 'Service authorization exception code', r('4N'), r('1', '2', '3', '4', '5', '6', '7')),
  segment('REF', 'S', 1, 'Mandatory Medicare crossover indicator', r('F5'), r('N', 'Y')),
  reference('S', 1, 'Mammography certification number', 'EW'),
  reference('S', 1, 'Referral number', '9F'),
  reference('S', 1, 'Prior authorization', 'G1'),
  reference('S', 1, 'Payer claim control number', 'F8'),
  reference('S', 1, 'CLIA number', 'X4'),
  reference('S', 1, 'Repriced claim number', '9A'),
  reference('S', 1, 'Adjusted repriced claim number', '9C'),
  reference('S', 1, 'Investigational device exemption number', 'LX'),
  reference('S', 1, 'Claim identifier for transmission intermediaries', 'D9'),
  reference('S', 1, 'Medical record number', 'EA'),
  reference('S', 1, 'Demonstration project identifier', 'P4'),
  reference('S', 1, 'Care plan oversight', '1J'),
];
const visionConditions = words('L1 L2 L3 L4 L5');
const epsdtConditions = words('AV NU S2 ST');
const claimConditions = [
  ambulanceCertification,
  segment(
    'CRC',
    'S',
    3,
    'Patient condition information: vision',
    r('E1', 'E2', 'E3'),
    r('N', 'Y'),
    r(...visionConditions),
    s(...visionConditions),
    s(...visionConditions),
    s(...visionConditions),
    s(...visionConditions),
  ),
  segment('CRC', 'S', 1, 'Homebound indicator', r('75'), r('Y'), r('IH')),
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
];
const otherDiagnosis = sc(r('ABF', 'BF'), from('icd10cm', r()));
const condition = sc(r('BG'), r());
const claimCodes = [
  segment(
    'HI',
    'R',
    1,
    'Health care diagnosis code',
    rc(r('ABK', 'BK'), from('icd10cm', r())),
    ...Array.from({ length: 11 }, () => otherDiagnosis),
  ),
  segment(
    'HI',
    'S',
    1,
    'Anesthesia related procedure',
    rc(r('BP'), from('hcpcs', r())),
    sc(r('BO'), from('hcpcs', r())),
  ),
  segment('HI', 'S', 2, 'Condition information', rc(r('BG'), r()), ...Array.from({ length: 11 }, () => condition)),
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
    rc(from('pos', r()), r('B'), r()),
    r('N', 'Y'),
    r('A', 'B', 'C'),
    r('N', 'W', 'Y'),
    r('I', 'Y'),
    s('P'),
    sc(r('AA', 'EM', 'OA'), s('AA', 'EM', 'OA'), n, s(), s()),
    s('02', '03', '05', '09'),
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
  supplementalInformation('Claim supplemental information'),
  contract(s()),
  amount('S', 1, 'Patient amount paid', 'F5'),
  ...claimReferences,
  segment('K3', 'S', 10, 'File information', r()),
  segment('NTE', 'S', 1, 'Claim note', r('ADD', 'CER', 'DCP', 'DGN', 'TPO'), r()),
  ambulanceTransport,
  segment(
    'CR2',
    'S',
    1,
    'Spinal manipulation service information',
    n,
    n,
    n,
    n,
    n,
    n,
    n,
    r('A', 'C', 'D', 'E', 'F', 'G', 'M'),
    n,
    s(),
    s(),
  ),
  ...claimConditions,
  ...claimCodes,
  segment(
    'HCP',
    'S',
    1,
    'Claim pricing information',
    r(...pricingMethods),
    r(),
    s(),
    s(),
    s(),
    s(),
    s(),
    n,
    n,
    n,
    n,
    n,
    s('T1', 'T2', 'T3', 'T4', 'T5', 'T6'),
    s('1', '2', '3', '4', '5'),
    s('1', '2', '3', '4', '5', '6'),
  ),
  ...claimProviders,
  otherSubscriber,
  serviceLine,
);

// ---- 2000: hierarchical levels

const patientInformation = (usage: Usage, relationship: ElementRule): SegmentRule =>
  segment('PAT', usage, 1, 'Patient information', relationship, n, n, n, s('D8'), s(), s('01'), s(), s('Y'));

const patient = loop(
  '2000C',
  'S',
  MANY,
  'Patient hierarchical level',
  segment('HL', 'R', 1, 'Patient hierarchical level', r(), r(), r('23'), r('0')),
  patientInformation('R', r(...relationships)),
  patientName,
  claim,
);
const subscriber = loop(
  '2000B',
  'R',
  MANY,
  'Subscriber hierarchical level',
  segment('HL', 'R', 1, 'Subscriber hierarchical level', r(), r(), r('22'), r('0', '1')),
  segment(
    'SBR',
    'R',
    1,
    'Subscriber information',
    r(...payerSequences),
    s('18'),
    s(),
    s(),
    s(...insuranceTypes),
    n,
    n,
    n,
    s(...filingIndicators),
  ),
  patientInformation('S', n),
  subscriberName,
  payerName,
  claim,
  patient,
);

// ---- "Required when" notes that the data decides

const rules: Rule[] = [
  ...(['N3', 'N4', 'DMG'] as const).map(
    (id): Rule => ({
      code: 'subscriber-patient-data',
      snip: 4,
      severity: 'error',
      loop: '2000B',
      when: all(is('SBR02', '18'), has('2010BA')),
      needs: has(`2010BA/${id}`),
      place: `2010BA/${id}`,
      message: `The subscriber is the patient, so ${id} (${id === 'DMG' ? 'birth date and sex' : 'address'}) is required in loop 2010BA.`,
      fix: `Add ${id} to the subscriber.`,
      source: `note to ${id} of loop 2010BA`,
    }),
  ),
  {
    code: 'accident-date-missing',
    snip: 4,
    severity: 'error',
    loop: '2300',
    when: any(is('CLM11-1', 'AA', 'OA'), is('CLM11-2', 'AA', 'OA')),
    needs: has('DTP[439]'),
    place: 'DTP[439]',
    message: 'CLM11 names an accident, so the accident date is required.',
    fix: 'Add DTP with 439 and the date of the accident.',
    source: 'note to DTP accident date of loop 2300',
  },
  {
    code: 'accident-state-missing',
    snip: 4,
    severity: 'error',
    loop: '2300',
    when: any(is('CLM11-1', 'AA'), is('CLM11-2', 'AA')),
    needs: any(has('CLM11-4'), has('CLM11-5')),
    place: 'CLM11-4',
    message: 'CLM11 names an auto accident, so its state is required.',
    fix: 'Put the state of the accident into CLM11-4, or the country into CLM11-5.',
    source: 'note to CLM11-4',
  },
  {
    code: 'payer-claim-number-missing',
    snip: 4,
    severity: 'error',
    loop: '2300',
    when: is('CLM05-3', '7', '8'),
    needs: has('REF[F8]'),
    place: 'REF[F8]',
    message: "The claim replaces (7) or voids (8) an earlier one, so the payer's claim number is required.",
    fix: "Add REF with F8 and the payer's number of the earlier claim.",
    source: 'note to REF payer claim control number of loop 2300',
  },
  {
    code: 'admission-date-missing',
    snip: 4,
    severity: 'warning',
    loop: '2300',
    when: is('CLM05-1', '21', '51', '61'),
    needs: has('DTP[435]'),
    place: 'DTP[435]',
    message: 'The place of service is an inpatient facility, but there is no admission date.',
    fix: 'Add DTP with 435 and the date of admission.',
    source: 'note to DTP admission date of loop 2300',
  },
  {
    code: 'ambulance-data-missing',
    snip: 6,
    severity: 'warning',
    loop: '2300',
    when: is('CLM05-1', '41', '42'),
    needs: any(has('CR1'), has('2400/CR1')),
    place: 'CR1',
    message: 'The place of service is an ambulance, but there is no transport information.',
    fix: 'Add CR1 with the reason and the distance of the transport.',
    source: 'note to CR1 of loop 2300',
  },
];

export const guide837p: Guide = {
  id: '005010X222A1',
  alsoKnownAs: ['005010X222', '005010X222A2'],
  transaction: '837',
  name: '837P',
  functionalId: 'HC',
  sources: [
    'X12 005010X222A1 as described in the CMS Medicare 837P companion guide and edits spreadsheets',
    'NUCC 1500 claim form map to the 837P',
    'open-source guide definitions of stupidedi and pyx12, as a check of usage and code values',
  ],
  levels: { '20': '', '22': '20', '23': '22' },
  units: ['2300'],
  rules,
  root: loop(
    'ST',
    'R',
    1,
    'Transaction set',
    setHeader('837', '005010X222A1', '005010X222', '005010X222A2'),
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
