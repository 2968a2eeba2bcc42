import { readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acknowledgmentsFrom } from './acknowledgments.ts';

const ISA =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*LAKESIDE01     *261103*1405*^*00501*000000077*0*T*:~';

function file(...segments: string[]) {
  return readX12(new TextEncoder().encode([ISA.slice(0, -1), ...segments, 'IEA*1*000000077', ''].join('~')));
}

function group(functionalId: string, guide: string, setId: string, ...segments: string[]) {
  const end = `SE*${segments.length + 2}*0001`;
  return file(
    `GS*${functionalId}*PAYER*LAKESIDE01*20261103*1405*1*X*${guide}`,
    `ST*${setId}*0001*${guide}`,
    ...segments,
    end,
    'GE*1*1',
  );
}
const read999 = (...segments: string[]) => acknowledgmentsFrom(group('FA', '005010X231A1', '999', ...segments));
const read277 = (...segments: string[]) => acknowledgmentsFrom(group('HN', '005010X214', '277', ...segments));

test.each([
  ['A', '000', 'accepted', 'Accepted.'],
  ['E', '016', 'accepted-with-errors', 'Accepted, with errors: the interchange standard is wrong.'],
  ['R', '025', 'rejected', 'Rejected: the control number was used before: the file is a duplicate.'],
  ['R', '099', 'rejected', 'Rejected: note 099.'],
  ['Q', '', 'unclear', 'The answer is unclear.'],
])('TA1 %s %s is %s', (code, noteCode, outcome, message) => {
  expect(acknowledgmentsFrom(file(`TA1*000000042*261103*1400*${code}*${noteCode}`))).toEqual([
    { kind: 'TA1', interchangeControl: '000000042', outcome, noteCode, message, position: 2, offset: 106 },
  ]);
});

test('a 999 tells each transaction set what became of it', () => {
  const [answer] = read999(
    'AK1*HC*12*005010X222A1',
    'AK2*837*0001*005010X222A1',
    'IK5*A',
    'AK2*837*0002*005010X222A1',
    'IK3*CLM*22*2300*8',
    'CTX*CLM01:CC0000B4',
    'IK4*2*782*1',
    'IK4*5:3*1325*7*9',
    'IK3*REF*57**3',
    'IK5*R*5',
    'AK2*837*0003*005010X222A1',
    'IK5*E*I5',
    'AK9*P*3*3*2',
  );
  expect(answer).toMatchObject({ kind: '999', groupControl: '12', functionalId: 'HC', outcome: 'partly-accepted' });
  if (answer?.kind !== '999') throw new Error('no 999');
  expect(answer.sets.map((set) => [set.transactionSetControl, set.outcome])).toEqual([
    ['0001', 'accepted'],
    ['0002', 'rejected'],
    ['0003', 'accepted-with-errors'],
  ]);
  const claim = { segment: 'CLM', position: 22, loop: '2300', patientControlNumber: 'CC0000B4' };
  expect(answer.sets[1]?.errors).toEqual([
    { ...claim, element: 'CLM02', code: '1', message: 'CLM02 of segment 22 is missing.' },
    {
      ...claim,
      element: 'CLM05-3',
      code: '7',
      value: '9',
      message: 'CLM05-3 of segment 22 is a code that is not allowed.',
    },
    { segment: 'REF', position: 57, code: '3', message: 'Segment 57 (REF) is missing.' },
  ]);
  expect(answer.sets[1]?.message).toBe(
    'Rejected: segments are in error. CLM02 of segment 22 is missing. CLM05-3 of segment 22 is a code that is not allowed. Segment 57 (REF) is missing.',
  );
});

test('a 999 may reject the group without a word on its sets', () => {
  expect(read999('AK1*HC*12*005010X222A1', 'AK9*R*1*1*0*2*99')).toMatchObject([
    { outcome: 'rejected', message: 'Rejected: the version is not supported; error 99.', sets: [] },
  ]);
});

test('a 999 that breaks off is unclear, not accepted', () => {
  expect(read999('AK1*HC*12', 'AK2*837*0001')).toMatchObject([
    { outcome: 'unclear', sets: [{ outcome: 'unclear', transactionSetControl: '0001' }] },
  ]);
});

test('a 997 is read as a 999 is', () => {
  const old = group(
    'FA',
    '005010',
    '997',
    'AK1*HC*12',
    'AK2*837*0001',
    'AK3*NM1*9**8',
    'AK4*9*67*1',
    'AK5*R*5',
    'AK9*R*1*1*0',
  );
  expect(acknowledgmentsFrom(old)).toMatchObject([
    { kind: '999', outcome: 'rejected', sets: [{ outcome: 'rejected', errors: [{ element: 'NM109', code: '1' }] }] },
  ]);
});

const receiver = ['HL*1**20*1', 'NM1*PR*2*NORTHERN*****PI*NM001', 'HL*2*1*21*1', 'NM1*41*2*LAKESIDE*****46*L1'];
const provider = ['HL*3*2*19*1', 'NM1*85*2*LAKESIDE*****XX*1999999109'];
const patient = ['HL*4*3*PT', 'NM1*QC*1*VANCE*MARTA****MI*NMX1'];

function claimOf(...segments: string[]) {
  const [answer] = read277(...receiver, ...provider, ...patient, ...segments);
  if (answer?.kind !== '277CA') throw new Error('no 277CA');
  const [claim] = answer.claims;
  if (!claim) throw new Error('no claim');
  return claim;
}

test('a 277CA accepts a claim and gives it the number of the payer', () => {
  const claim = claimOf('TRN*2*CC0000B4', 'STC*A2:20*20261104*WQ*125.5', 'REF*1K*ICN77', 'DTP*472*D8*20261102');
  expect(claim).toMatchObject({
    patientControlNumber: 'CC0000B4',
    outcome: 'accepted',
    message: 'Accepted for adjudication: accepted for processing.',
    payerClaimControlNumber: 'ICN77',
    chargeCents: 12_550,
    statusDate: '2026-11-04',
  });
});

test('a rejection names category, status and entity in words, and all its reasons', () => {
  const claim = claimOf('TRN*2*CC0000B4', 'STC*A7:562:85*20261104*U*125******A6:999:ZZ*A8:187*CALL US');
  expect(claim.outcome).toBe('rejected');
  expect(claim.statuses).toEqual([
    {
      categoryCode: 'A7',
      statusCode: '562',
      entityCode: '85',
      message: 'Rejected, information is wrong: NPI (billing provider).',
    },
    {
      categoryCode: 'A6',
      statusCode: '999',
      entityCode: 'ZZ',
      message: 'Rejected, information is missing: claim status code 999 (entity ZZ).',
    },
    {
      categoryCode: 'A8',
      statusCode: '187',
      message: 'Rejected, information does not fit together: dates of service. The payer says: CALL US',
    },
  ]);
});

test.each([
  ['STC*A1:19*20261104*WQ*125', 'received'],
  ['STC*A0:16*20261104*WQ*125', 'received'],
  ['STC*A2:20*20261104*WQ*125', 'accepted'],
  ['STC*A5:20*20261104*WQ*125', 'accepted'],
  ['STC*A3:21*20261104*U*125', 'rejected'],
  ['STC*A6:125*20261104*U*125', 'rejected'],
  ['STC*A7:125*20261104*U*125', 'rejected'],
  ['STC*A8:125*20261104*U*125', 'rejected'],
  ['STC*A2:20*20261104*U*125', 'rejected'],
  ['STC*Q9:20*20261104*WQ*125', 'unclear'],
  ['REF*1K*ICN77', 'unclear'],
])('%s makes a claim %s', (status, outcome) => {
  expect(claimOf('TRN*2*CC0000B4', status).outcome).toBe(outcome);
});

test('a claim with a rejected line is rejected', () => {
  const claim = claimOf(
    'TRN*2*CC0000B4',
    'STC*A1:19*20261104*WQ*125',
    'SVC*HC:99213*125*****1',
    'STC*A7:454*20261104*U',
    'REF*FJ*1',
  );
  expect(claim).toMatchObject({
    outcome: 'rejected',
    chargeCents: 12_500,
    lines: [{ procedureCode: '99213', lineControlNumber: '1', statuses: [{ statusCode: '454' }] }],
  });
});

test('batch and billing provider have outcomes of their own', () => {
  const [answer] = read277(
    ...receiver,
    'TRN*2*1-0001',
    'STC*A3:24:41*20261104*U*125',
    ...provider,
    'TRN*1*0',
    'STC*A1:19:85*20261104*WQ*125',
  );
  expect(answer).toMatchObject({
    kind: '277CA',
    batchReference: '1-0001',
    outcome: 'rejected',
    statuses: [{ message: 'Returned as unprocessable: not approved to submit electronically (submitter).' }],
    providers: [{ npi: '1999999109', outcome: 'received' }],
    claims: [],
  });
});

test('several claims of one patient stay apart', () => {
  const [answer] = read277(
    ...receiver,
    ...provider,
    ...patient,
    'TRN*2*A1',
    'STC*A2:20*20261104*WQ*1',
    'TRN*2*B2',
    'STC*A7:21*20261104*U*2',
  );
  expect(
    answer?.kind === '277CA' && answer.claims.map((c) => [c.patientControlNumber, c.outcome, c.chargeCents]),
  ).toEqual([
    ['A1', 'accepted', 100],
    ['B2', 'rejected', 200],
  ]);
});

test('a status without a claim number is kept, so that a person sees it', () => {
  expect(claimOf('STC*A7:21*20261104*U*125')).toMatchObject({ patientControlNumber: '', outcome: 'rejected' });
});

test('a file of other transaction sets holds no acknowledgment', () => {
  expect(acknowledgmentsFrom(group('HP', '005010X221A1', '835', 'BPR*I*0*C*NON'))).toEqual([]);
  expect(acknowledgmentsFrom(readX12(new TextEncoder().encode('no X12')))).toEqual([]);
});

test('segments of any kind and order are read without a throw and never taken for an acceptance', () => {
  const segment = fc
    .tuple(
      fc.constantFrom('AK1', 'AK2', 'IK3', 'IK4', 'CTX', 'HL', 'TRN', 'NM1', 'SVC', 'REF', '__proto__', 'constructor'),
      fc.array(fc.constantFrom('', '2', '1', 'CLM01:X', '19', 'PT', 'constructor', '8', 'Z')),
    )
    .map(([id, elements]) => [id, ...elements].join('*'));
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      for (const answer of [...read999(...segments), ...read277(...segments)]) expect(answer.outcome).toBe('unclear');
    }),
  );
});
