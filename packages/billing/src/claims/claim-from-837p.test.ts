import { readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsFrom837p } from './claim-from-837p.ts';

const ISA =
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261103*1405*^*00501*000000042*0*P*:~';

function read(segments: readonly string[], guide = '005010X222A1', setId = '837') {
  const text = [
    ISA.slice(0, -1),
    `GS*HC*SENDER*RECEIVER*20261103*1405*1*X*${guide}`,
    `ST*${setId}*0007*${guide}`,
    ...segments,
    `SE*${segments.length + 2}*0007`,
    'GE*1*1',
    'IEA*1*000000042',
    '',
  ].join('~');
  return claimsFrom837p(readX12(new TextEncoder().encode(text)));
}

const levels = [
  'NM1*41*1*DOYLE*ANA****46*S1',
  'NM1*40*2*HOUSE*****46*R1',
  'HL*1**20*1',
  'PRV*BI*PXC*207Q00000X',
  'NM1*85*1*DOYLE*ANA*B**MD*XX*1999999109',
  'N3*1 PIER*FLOOR 2',
  'N4*DULUTH*MN*558021234',
  'REF*EI*471234567',
  'HL*2*1*22*1',
  'SBR*S**G-9*GOLD PLAN*****MB',
  'NM1*IL*1*VANCE*ELIAS****MI*NMX1',
  'NM1*PR*2*NORTHERN*****PI*NM001',
  'HL*3*2*23*0',
  'PAT*19',
  'NM1*QC*1*VANCE*MARTA',
  'N3*77 BIRCH',
  'N4*DULUTH*MN*55803',
  'DMG*D8*20150517*F',
];
const claim = [
  'CLM*CC77*300.5***11:B:7*Y*C*Y*I**AA:::MN',
  'DTP*439*D8*20261030',
  'DTP*435*D8*20261101',
  'AMT*F5*20',
  'REF*G1*PA-1',
  'REF*F8*ICN77',
  'HI*ABK:J449*ABF:I10*BP:12345',
  'HI*ABF:E119',
  'NM1*DN*1*LIND*PER****XX*1999999125',
  'NM1*82*1*OKAFOR*RUTH****XX*1999999117',
  'PRV*PE*PXC*208D00000X',
  'NM1*77*2*HARBOR*****XX*1999999133',
  'N3*12 CANAL',
  'N4*DULUTH*MN*558024321',
];
const other = [
  'SBR*P*18*******CI',
  'CAS*PR*1*10',
  'AMT*D*50.25',
  'DMG*D8*19000101*F',
  'NM1*IL*1*VANCE*ELIAS****MI*FIRST1',
  'N3*ELSEWHERE',
  'NM1*PR*2*FIRST HEALTH*****PI*FH1',
  'REF*F8*THEIRS',
];
const lines = [
  'LX*1',
  'SV1*HC:99213:25:GT*100.5*UN*1*12**1:2',
  'DTP*472*D8*20261102',
  'REF*6R*A1',
  'LX*2',
  'SV1*HC:J1100:::::STEROID*200*UN*2.5***3',
  'DTP*472*RD8*20261102-20261104',
  'LIN**N4*00011122233',
  'CTP****1.25*ML',
  'NM1*82*1*WREN*SAM****XX*1770000010',
  'REF*6R*NOT-OURS',
];

test('a whole claim is read in plain terms', () => {
  const [read1, ...rest] = read([...levels, ...claim, ...other, ...lines]);
  expect(rest).toEqual([]);
  expect(read1).toMatchObject({
    interchangeControl: '000000042',
    transactionSetControl: '0007',
    position: 20,
    patientControlNumber: 'CC77',
    chargeCents: 30_050,
    placeOfService: '11',
    frequencyCode: '7',
    acceptAssignment: 'C',
    payerSequence: 'S',
    claimFilingIndicator: 'MB',
    groupNumber: 'G-9',
    planName: 'GOLD PLAN',
    relationship: '19',
    priorAuthorizationNumber: 'PA-1',
    payerClaimControlNumber: 'ICN77',
    patientPaidCents: 2_000,
    accident: { kind: 'auto', state: 'MN', date: '2026-10-30' },
    admissionDate: '2026-11-01',
    submitter: { kind: 'person', name: 'DOYLE', first: 'ANA', identifier: 'S1' },
    receiver: { kind: 'organization', name: 'HOUSE', identifier: 'R1' },
    payer: { name: 'NORTHERN', identifier: 'NM001' },
    diagnoses: [
      { code: 'J449', system: 'icd10cm', principal: true },
      { code: 'I10', system: 'icd10cm', principal: false },
      { code: 'E119', system: 'icd10cm', principal: false },
    ],
  });
  expect(read1?.billing).toEqual({
    kind: 'person',
    name: 'DOYLE',
    first: 'ANA',
    middle: 'B',
    suffix: 'MD',
    npi: '1999999109',
    taxId: '471234567',
    taxonomy: '207Q00000X',
    address: { line1: '1 PIER', line2: 'FLOOR 2', city: 'DULUTH', state: 'MN', zip: '558021234' },
  });
});

test('the patient is the dependent, the subscriber stays without what was not sent', () => {
  const [read1] = read([...levels, ...claim, ...lines]);
  expect(read1?.subscriber).toEqual({ kind: 'person', name: 'VANCE', first: 'ELIAS', identifier: 'NMX1' });
  expect(read1?.patient).toMatchObject({
    first: 'MARTA',
    birthDate: '2015-05-17',
    sex: 'F',
    address: { line1: '77 BIRCH' },
  });
});

test('the patient is the subscriber where there is no patient level', () => {
  const self = [...levels.slice(0, 8), 'HL*2*1*22*0', 'SBR*P*18*******CI', 'NM1*IL*1*VANCE*MARTA****MI*NMX1'];
  const [read1] = read([...self, 'CLM*CC1*1***11:B:1*Y*A*Y*Y']);
  expect(read1).toMatchObject({ relationship: '18', patient: { first: 'MARTA', identifier: 'NMX1' } });
});

test("providers stand with their roles on the claim, a line's own on the line", () => {
  const [read1] = read([...levels, ...claim, ...lines]);
  expect(read1?.providers.map((one) => [one.role, one.name, one.npi])).toEqual([
    ['referring', 'LIND', '1999999125'],
    ['rendering', 'OKAFOR', '1999999117'],
    ['facility', 'HARBOR', '1999999133'],
  ]);
  expect(read1?.providers[1]?.taxonomy).toBe('208D00000X');
  expect(read1?.lines[1]?.providers).toMatchObject([{ role: 'rendering', name: 'WREN' }]);
});

test('another payer stays apart from the payer that is billed', () => {
  const [read1] = read([...levels, ...claim, ...other, ...lines]);
  expect(read1?.otherPayers).toEqual([
    { payerSequence: 'P', name: 'FIRST HEALTH', payerIdentifier: 'FH1', memberId: 'FIRST1', paidCents: 5_025 },
  ]);
  expect(read1?.payerClaimControlNumber).toBe('ICN77');
});

test('lines have codes, modifiers, units, cents, pointers and dates', () => {
  const [read1] = read([...levels, ...claim, ...other, ...lines]);
  expect(read1?.lines).toMatchObject([
    {
      lineNumber: 1,
      qualifier: 'HC',
      procedureCode: '99213',
      modifiers: ['25', 'GT'],
      chargeCents: 10_050,
      units: 1,
      unitOfMeasure: 'UN',
      placeOfService: '12',
      diagnosisPointers: [1, 2],
      dateOfService: '2026-11-02',
      lineControlNumber: 'A1',
    },
    {
      lineNumber: 2,
      procedureCode: 'J1100',
      description: 'STEROID',
      units: 2.5,
      diagnosisPointers: [3],
      dateOfService: '2026-11-02',
      endDate: '2026-11-04',
      ndc: '00011122233',
      drugQuantity: 1.25,
    },
  ]);
  expect(read1?.lines[1]).not.toHaveProperty('lineControlNumber');
});

test('a later level does not inherit the patient, coverage or payer of an earlier one', () => {
  const next = ['HL*4*1*22*0', 'SBR*P*18*******CI', 'NM1*IL*1*WREN*SAM****MI*X2', 'CLM*CC78*1***11:B:1*Y*A*Y*Y'];
  const [, second] = read([...levels, ...claim, ...lines, ...next]);
  expect(second).toMatchObject({
    patient: { name: 'WREN' },
    payer: { name: '' },
    payerSequence: 'P',
    relationship: '18',
  });
  expect(second).not.toHaveProperty('groupNumber');
  expect(second?.lines).toEqual([]);
});

test('what is no amount, quantity or day is left out, and the rest is read', () => {
  const [read1] = read([
    ...levels,
    'CLM*CC79*much***11:B:1',
    'LX*x',
    'SV1*HC:99213**UN*few***a:2',
    'DTP*472*D8*20269999',
  ]);
  expect(read1).not.toHaveProperty('chargeCents');
  expect(read1?.lines).toEqual([
    expect.objectContaining({ lineNumber: 1, procedureCode: '99213', diagnosisPointers: [2] }),
  ]);
  expect(Object.keys(read1?.lines[0] ?? {})).not.toContain('dateOfService');
});

test('a 4010 claim with ICD-9-CM is read too; institutional, dental and other sets are passed over', () => {
  const old = [...levels, 'CLM*CC80*1***11:B:1', 'HI*BK:4019'];
  expect(read(old, '004010X098A1')[0]?.diagnoses).toEqual([{ code: '4019', system: 'icd9cm', principal: true }]);
  expect(read(old, '005010X223A2')).toEqual([]);
  expect(read(old, '005010X224A2')).toEqual([]);
  expect(read(old, '005010X221A1', '835')).toEqual([]);
});

test('segments of any kind and order are read without a throw', () => {
  const id = fc.constantFrom(
    'HL',
    'NM1',
    'SBR',
    'PAT',
    'N3',
    'N4',
    'DMG',
    'CLM',
    'HI',
    'LX',
    'SV1',
    'DTP',
    'REF',
    'AMT',
    'CTP',
    'constructor',
  );
  const value = fc.constantFrom(
    '',
    '20',
    '22',
    '23',
    '85',
    'IL',
    'PR',
    'QC',
    '472',
    'F8',
    'ABK:I10',
    '1:2',
    '-',
    '__proto__',
  );
  const segment = fc.tuple(id, fc.array(value, { maxLength: 9 })).map(([name, values]) => [name, ...values].join('*'));
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 40 }), (segments) => {
      expect(read(segments)).toHaveLength(segments.filter((one) => one.split('*')[0] === 'CLM').length);
    }),
  );
});
