import { cleanText, readX12, validateX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { claimsFrom837p } from '../claim-from-837p.ts';
import { arbitraryClaim } from '../testing/arbitrary-claim.ts';
import {
  sampleClaim,
  sampleFacility,
  sampleLine,
  samplePractice,
  sampleReferring,
  sampleRendering,
  sampleSubscriber,
} from '../testing/sample-claim.ts';
import type { Claim } from '../types.ts';
import { claimsTo837, type Envelope837 } from './claims-to-837.ts';

const envelope: Envelope837 = {
  interchangeControl: 77,
  groupControl: 78,
  firstTransactionSetControl: 1,
  date: '2026-11-03',
  time: '14:05',
  usage: 'T',
  senderQualifier: 'ZZ',
  senderId: 'LAKESIDE01',
  receiverQualifier: 'ZZ',
  receiverId: 'NORTHCH',
  receiverName: 'Northern Clearinghouse',
};

function written(claims: readonly Claim[], overrides: Partial<Envelope837> = {}) {
  const result = claimsTo837(claims, { ...envelope, ...overrides });
  if (!result.ok) throw new Error(`${result.finding.element}: ${result.finding.message}`);
  return { ...result, segments: new TextDecoder().decode(result.bytes).split('~').slice(0, -1) };
}

function segmentsOf(overrides: Partial<Claim>, id: string): string[] {
  return written([sampleClaim(overrides)]).segments.filter((segment) => segment.startsWith(`${id}*`));
}

test('a clean claim is written as the guide has it', () => {
  expect(written([sampleClaim()]).segments).toEqual([
    'ISA*00*          *00*          *ZZ*LAKESIDE01     *ZZ*NORTHCH        *261103*1405*^*00501*000000077*1*T*:',
    'GS*HC*LAKESIDE01*NORTHCH*20261103*1405*78*X*005010X222A1',
    'ST*837*0001*005010X222A1',
    'BHT*0019*00*77-0001*20261103*1405*CH',
    'NM1*41*2*Lakeside Family Medicine*****46*LAKESIDE01',
    'PER*IC**TE*2185550140',
    'NM1*40*2*Northern Clearinghouse*****46*NORTHCH',
    'HL*1**20*1',
    'PRV*BI*PXC*207Q00000X',
    'NM1*85*2*Lakeside Family Medicine*****XX*1999999109',
    'N3*400 Harbor Road',
    'N4*Duluth*MN*558021234',
    'REF*EI*471234567',
    'HL*2*1*22*0',
    'SBR*P*18*G-2200******CI',
    'NM1*IL*1*Vance*Marta****MI*NMX4470021',
    'N3*77 Birch Lane',
    'N4*Duluth*MN*55803',
    'DMG*D8*19800517*F',
    'NM1*PR*2*Northern Mutual*****PI*NM001',
    'CLM*CC1000017*125***11:B:1*Y*A*Y*Y',
    'HI*ABK:I10',
    'NM1*82*1*Okafor*Ruth****XX*1999999117',
    'PRV*PE*PXC*207Q00000X',
    'LX*1',
    'SV1*HC:99213*125*UN*1***1',
    'DTP*472*D8*20261102',
    'REF*6R*1',
    'SE*27*0001',
    'GE*1*78',
    'IEA*1*000000077',
  ]);
});

test("a dependent's claim has a patient level, and the subscriber neither address nor birth date", () => {
  const { segments } = written([sampleClaim({ relationship: '19', subscriber: sampleSubscriber })]);
  const from = segments.indexOf('HL*2*1*22*1');
  expect(segments.slice(from, from + 10)).toEqual([
    'HL*2*1*22*1',
    'SBR*P**G-2200******CI',
    'NM1*IL*1*Vance*Elias****MI*NMX4470021',
    'NM1*PR*2*Northern Mutual*****PI*NM001',
    'HL*3*2*23*0',
    'PAT*19',
    'NM1*QC*1*Vance*Marta',
    'N3*77 Birch Lane',
    'N4*Duluth*MN*55803',
    'DMG*D8*19800517*F',
  ]);
});

test('the rendering provider is left out when it is the billing provider', () => {
  expect(segmentsOf({ rendering: { ...sampleRendering, npi: samplePractice.npi } }, 'NM1*82')).toEqual([]);
});

test('the facility is left out at the address of the practice, and sent elsewhere', () => {
  expect(segmentsOf({ facility: { ...sampleFacility, address: samplePractice.address } }, 'NM1*77')).toEqual([]);
  expect(segmentsOf({ facility: sampleFacility }, 'NM1*77')).toEqual([
    'NM1*77*2*Harbor Surgery Center*****XX*1999999133',
  ]);
});

test('a referring provider goes before the rendering one', () => {
  expect(segmentsOf({ referring: sampleReferring }, 'NM1').slice(-2)).toEqual([
    'NM1*DN*1*Lindqvist*Per****XX*1999999125',
    'NM1*82*1*Okafor*Ruth****XX*1999999117',
  ]);
});

test('a pay-to address has its own loop', () => {
  const payToAddress = { line1: 'PO Box 9', city: 'Duluth', state: 'MN', zip: '55816' };
  const { segments } = written([sampleClaim({ billing: { ...samplePractice, payToAddress } })]);
  const at = segments.indexOf('NM1*87*2');
  expect(segments.slice(at + 1, at + 3)).toEqual(['N3*PO Box 9', 'N4*Duluth*MN*55816']);
});

test("a replacement carries the payer's number, an original does not", () => {
  const number = { payerClaimControlNumber: 'ICN77' };
  expect(segmentsOf({ ...number, frequencyCode: '7' }, 'REF*F8')).toEqual(['REF*F8*ICN77']);
  expect(segmentsOf({ ...number, frequencyCode: '1' }, 'REF*F8')).toEqual([]);
  expect(segmentsOf({ ...number, frequencyCode: '8' }, 'CLM')).toEqual(['CLM*CC1000017*125***11:B:8*Y*A*Y*Y']);
});

test('authorization, accident and admission are sent', () => {
  const accident = { kind: 'auto', date: '2026-10-30', state: 'mn' } as const;
  const claim = sampleClaim({ accident, admissionDate: '2026-11-01', priorAuthorizationNumber: 'PA-1' });
  const { segments } = written([claim]);
  const at = segments.findIndex((segment) => segment.startsWith('CLM'));
  expect(segments.slice(at, at + 4)).toEqual([
    'CLM*CC1000017*125***11:B:1*Y*A*Y*Y**AA:::MN',
    'DTP*439*D8*20261030',
    'DTP*435*D8*20261101',
    'REF*G1*PA-1',
  ]);
});

describe('service lines', () => {
  const service = (line: Parameters<typeof sampleLine>[0]) => segmentsOf({ lines: [sampleLine(line)] }, 'SV1')[0];

  test('modifiers, units and place of service', () => {
    const line = { modifiers: ['25', 'GT'], units: 2.5, placeOfService: '12' };
    expect(service(line)).toBe('SV1*HC:99213:25:GT*125*UN*2.5*12**1');
    expect(service({ placeOfService: '11' })).toBe('SV1*HC:99213*125*UN*1***1');
  });

  test('anesthesia counts minutes', () => {
    expect(service({ procedureCode: '00840', units: 75 })).toBe('SV1*HC:00840*125*MJ*75***1');
    expect(service({ procedureCode: '01996' })).toBe('SV1*HC:01996*125*UN*1***1');
  });

  test('only an unlisted service carries its description', () => {
    expect(service({ procedureCode: '64999', description: 'Nerve: block*' })).toBe(
      'SV1*HC:64999:::::Nerve- block*125*UN*1***1',
    );
  });

  test('a drug has its code and quantity', () => {
    const line = { procedureCode: 'J1100', ndc: '00011-1222-33', ndcQuantity: 1.25, ndcUnit: 'ML' } as const;
    expect(segmentsOf({ lines: [sampleLine(line)] }, 'LIN')).toEqual(['LIN**N4*00011122233']);
    expect(segmentsOf({ lines: [sampleLine(line)] }, 'CTP')).toEqual(['CTP****1.25*ML']);
  });
});

describe('many claims', () => {
  const other = { ...samplePractice, name: 'Ridge Clinic', npi: '1770000010' };
  const claims = ['a', 'b', 'c', 'd'].map((id, i) =>
    sampleClaim({ id, patientControlNumber: `CC${i}`, ...(i % 2 === 1 ? { billing: other } : {}) }),
  );

  test('claims stand together by billing provider, and HL numbers run through the set', () => {
    const { segments, placements } = written(claims);
    expect(placements.map((placement) => placement.claimId)).toEqual(['a', 'c', 'b', 'd']);
    expect(segments.filter((segment) => segment.startsWith('HL'))).toEqual([
      'HL*1**20*1',
      'HL*2*1*22*0',
      'HL*3*1*22*0',
      'HL*4**20*1',
      'HL*5*4*22*0',
      'HL*6*4*22*0',
    ]);
  });

  test('a placement holds exactly the segments of its claim', () => {
    const { segments, placements } = written(claims);
    for (const { claimId, firstSegment, lastSegment } of placements) {
      const own = segments.slice(2).slice(firstSegment - 1, lastSegment);
      expect(own[0]).toMatch(/^HL\*\d+\*\d\*22/);
      expect(own.at(-1)).toBe('REF*6R*1');
      const pcn = claims.find((claim) => claim.id === claimId)?.patientControlNumber;
      expect(own.filter((segment) => segment.startsWith('CLM'))).toEqual([expect.stringContaining(`CLM*${pcn}*`)]);
    }
  });

  test('a transaction set takes 5,000 claims; the next ones open another, numbered from HL 1', () => {
    const many = Array.from({ length: 5_001 }, (_, i) => sampleClaim({ id: `${i}`, patientControlNumber: `CC${i}` }));
    const { segments, placements } = written(many, { firstTransactionSetControl: 9 });
    expect(segments.filter((segment) => segment.startsWith('ST'))).toHaveLength(2);
    expect(segments.filter((segment) => segment === 'HL*1**20*1')).toHaveLength(2);
    expect(placements[4_999]).toMatchObject({ transactionSetControl: '0009', claimPosition: 5_000 });
    expect(placements[5_000]).toMatchObject({
      transactionSetControl: '0010',
      claimPosition: 1,
      batchReference: '77-0010',
    });
  });
});

test.each([
  ['NM109', { memberId: '' }],
  ['NM109', { memberId: 'NMX*1~' }],
  ['NM109', { memberId: 'Łódź' }],
  ['NM103', { patient: { ...sampleClaim().patient, name: { last: '~', first: '' } }, relationship: '19' }],
  [
    'N301',
    {
      subscriber: sampleSubscriber,
      patient: sampleClaim().patient,
      billing: { ...samplePractice, address: { ...samplePractice.address, line1: ' ' } },
    },
  ],
  ['REF02', { frequencyCode: '7' }],
  ['REF02', { priorAuthorizationNumber: 'x'.repeat(51) }],
  ['CLM01', { patientControlNumber: 'x'.repeat(21) }],
  ['CLM05', { placeOfService: '' }],
  ['CLM11', { accident: { kind: 'auto', date: '2026-10-30' } }],
  ['DTP03', { accident: { kind: 'other' } }],
  ['DMG02', { subscriber: { ...sampleSubscriber, birthDate: '1978-02-30' } }],
  ['SBR09', { payer: { ...sampleClaim().payer, claimFilingIndicator: '' } }],
  ['HI01', { diagnoses: [] }],
  ['HI01', { diagnoses: ['I10', ''] }],
  ['LX01', { lines: [] }],
  ['SV101', { lines: [sampleLine({ procedureCode: '' })] }],
  ['SV101', { lines: [sampleLine({ modifiers: ['1', '2', '3', '4', '5'] })] }],
  ['SV104', { lines: [sampleLine({ units: 0 })] }],
  ['SV104', { lines: [sampleLine({ units: Number.NaN })] }],
  ['SV104', { lines: [sampleLine({ units: 0.0001 })] }],
  ['SV107', { lines: [sampleLine({ diagnosisPointers: [] })] }],
  ['SV107', { lines: [sampleLine({ diagnosisPointers: [2] })] }],
  ['DTP03', { lines: [sampleLine({ dateOfService: '20261102' })] }],
] as [string, Partial<Claim>][])('a bad %s stops the file and names the claim (case %$)', (reference, overrides) => {
  const good = sampleClaim({ id: 'good', patientControlNumber: 'CC2' });
  const result = claimsTo837([good, sampleClaim({ id: 'bad', ...overrides })], envelope);
  expect(result).toMatchObject({
    ok: false,
    claimId: 'bad',
    finding: {
      element: reference,
      severity: 'error',
      message: expect.stringMatching(/\.$/),
      fix: expect.stringMatching(/\.$/),
    },
  });
});

test('one pass names every claim that it refuses', () => {
  const claims = ['a', 'b', 'c'].map((id) => sampleClaim({ id, ...(id === 'b' ? {} : { memberId: '' }) }));
  const result = claimsTo837(claims, envelope);
  expect(!result.ok && result.refused.map((one) => one.claimId)).toEqual(['a', 'c']);
  expect(result).toMatchObject({ claimId: 'a' });
  const totals = claims.map((claim) => ({ ...claim, memberId: 'M1', totalChargeCents: cents(1) }));
  expect(claimsTo837(totals, envelope)).toMatchObject({
    refused: [{ claimId: 'a' }, { claimId: 'b' }, { claimId: 'c' }],
  });
});

test("a bad value of a billing provider refuses that provider's claims only", () => {
  const claims = ['a', 'b', 'c'].map((id) =>
    sampleClaim({
      id,
      ...(id === 'b' ? {} : { billing: { ...samplePractice, address: { ...samplePractice.address, state: 'M' } } }),
    }),
  );
  const result = claimsTo837(claims, envelope);
  expect(!result.ok && result.refused.map((one) => [one.claimId, one.finding.element])).toEqual([
    ['a', 'N402'],
    ['c', 'N402'],
  ]);
  const nameless = claims.map((claim) => ({ ...claim, billing: { ...samplePractice, name: '~' } }));
  expect(claimsTo837(nameless, { ...envelope, submitter: { name: 'L', phone: '2185550140' } })).toMatchObject({
    refused: [{ claimId: 'a' }, { claimId: 'b' }, { claimId: 'c' }],
  });
});

test('an envelope that cannot be written is no fault of a claim', () => {
  const result = claimsTo837([sampleClaim()], { ...envelope, senderId: 'LAKE~SIDE' });
  expect(result.ok).toBe(false);
  expect(result).not.toHaveProperty('claimId');
  expect(claimsTo837([sampleClaim()], { ...envelope, receiverName: '' })).toMatchObject({
    finding: { loop: '1000B' },
  });
});

test('a total that is not the sum of its lines does not go out', () => {
  const claims = [sampleClaim({ id: 'good' }), sampleClaim({ id: 'bad', totalChargeCents: cents(12_501) })];
  expect(claimsTo837(claims, envelope)).toMatchObject({
    ok: false,
    claimId: 'bad',
    finding: { code: 'balance-claim-charge', element: 'CLM02', snip: 3 },
  });
});

test('no claims at all is a bug', () => {
  expect(() => claimsTo837([], envelope)).toThrow(RangeError);
});

const sent = (text: string | undefined, max: number) =>
  cleanText(text ?? '')
    .slice(0, max)
    .trimEnd() || undefined;

test('any text comes back as it was cleaned, with the same money and codes, and breaks no envelope', () => {
  const batch = fc.tuple(arbitraryClaim('one', 'CC1'), arbitraryClaim('two', 'CC2'));
  fc.assert(
    fc.property(batch, (claims) => {
      const { bytes, placements } = written(claims);
      const file = readX12(bytes);
      expect(validateX12(file).filter((finding) => finding.severity === 'error')).toEqual([]);
      const read = claimsFrom837p(file);
      expect(read.map((claim) => claim.patientControlNumber)).toEqual(
        placements.map((placement) => (placement.claimId === 'one' ? 'CC1' : 'CC2')),
      );
      for (const claim of claims) {
        const back = read.find((one) => one.patientControlNumber === claim.patientControlNumber);
        expect(back).toMatchObject({
          chargeCents: claim.totalChargeCents,
          frequencyCode: claim.frequencyCode,
          diagnoses: claim.diagnoses.map((code, i) => ({ code, system: 'icd10cm', principal: i === 0 })),
          billing: { name: sent(claim.billing.name, 60), npi: claim.billing.npi },
          payer: { name: sent(claim.payer.name, 60), identifier: claim.payer.payerIdentifier },
          subscriber: { name: sent(claim.subscriber.name.last, 60), identifier: claim.memberId },
          patient: { name: sent(claim.patient.name.last, 60), first: sent(claim.patient.name.first, 35) },
        });
        expect(back?.lines).toMatchObject(
          claim.lines.map((line) => ({
            lineNumber: line.lineNumber,
            lineControlNumber: String(line.lineNumber),
            procedureCode: line.procedureCode,
            modifiers: line.modifiers,
            units: line.units,
            chargeCents: line.chargeCents,
            diagnosisPointers: line.diagnosisPointers,
            dateOfService: line.dateOfService,
          })),
        );
      }
    }),
  );
});

test('identifiers of any kind are sent to the letter or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (memberId) => {
      const result = claimsTo837([sampleClaim({ memberId })], envelope);
      if (!result.ok) return;
      expect(claimsFrom837p(readX12(result.bytes))[0]?.subscriber.identifier).toBe(memberId.trim());
    }),
  );
});
