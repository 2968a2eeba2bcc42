import { type OutInterchange, type OutSegment, writeInterchange } from '@cleanclaim/x12';
import { PROFESSIONAL_GUIDE } from '../claims-from-837.ts';
import { payerById } from '../data/payers.ts';
import { toD8 } from '../days.ts';
import { type Cents, cents, sum, writeAmount } from '../money.ts';

/** A line of a sample claim; everything but the code has a default. */
export interface SampleLine {
  procedure: string;
  modifiers?: readonly string[];
  chargeCents?: number;
  units?: number;
  /** ISO day. */
  date?: string;
  /** 1-based diagnosis pointers. */
  pointers?: readonly number[];
  /** What an earlier payer decided (2430). */
  prior?: {
    payerId: string;
    paidCents: number;
    adjustments: readonly (readonly [group: string, carc: string, cents: number])[];
  };
}

/** A sample claim: an invented person, an ordinary member, one office visit, unless told otherwise. */
export interface SampleClaim {
  payerId?: string;
  memberId?: string;
  patientControlNumber?: string;
  lines?: readonly SampleLine[];
  diagnoses?: readonly string[];
  frequencyCode?: string;
  originalReference?: string;
  priorAuthorization?: string;
  /** PWK06 of a paper that goes with the claim electronically. */
  attachmentNumber?: string;
  referring?: boolean;
  payerSequence?: 'P' | 'S';
  renderingNpi?: string;
  billingNpi?: string;
  /** A dependent child as patient. */
  isDependent?: boolean;
  birthDate?: string;
}

export interface SampleFile {
  control?: number;
  /** ISO day of the interchange. */
  date?: string;
  senderId?: string;
  acknowledgmentRequested?: boolean;
  /** Extra transaction sets: each list of claims is one. */
  sets: readonly (readonly SampleClaim[])[];
}

const SAMPLE_DATE = '2026-10-05';
const SAMPLE_NPI = '1555111222';
const SAMPLE_RENDERING_NPI = '1777000112';
const SAMPLE_REFERRING_NPI = '1666000223';

function lineCharge(line: SampleLine): Cents {
  return cents(line.chargeCents ?? 150_00);
}

function lineLoop(line: SampleLine, index: number, controlNumber: string): OutSegment[] {
  const { prior } = line;
  return [
    ['LX', String(index + 1)],
    [
      'SV1',
      ['HC', line.procedure, ...(line.modifiers ?? [])],
      writeAmount(lineCharge(line)),
      'UN',
      String(line.units ?? 1),
      '',
      '',
      (line.pointers ?? [1]).map(String),
    ],
    ['DTP', '472', 'D8', toD8(line.date ?? SAMPLE_DATE)],
    ['REF', '6R', `${controlNumber}L${index + 1}`],
    ...(prior === undefined
      ? []
      : ([
          [
            'SVD',
            prior.payerId,
            writeAmount(cents(prior.paidCents)),
            ['HC', line.procedure],
            '',
            String(line.units ?? 1),
          ],
          ...prior.adjustments.map(
            ([group, carc, amount]) => ['CAS', group, carc, writeAmount(cents(amount))] as const,
          ),
          ['DTP', '573', 'D8', toD8(line.date ?? SAMPLE_DATE)],
        ] satisfies OutSegment[])),
  ];
}

/** Loop 2320 for a secondary claim, with what the first payer paid where it has answered on the lines. */
function otherPayerLoop(claim: SampleClaim, lines: readonly SampleLine[]): OutSegment[] {
  const answered = lines.flatMap((line) => (line.prior ? [line.prior] : []));
  const first = answered[0];
  if (first === undefined && claim.payerSequence !== 'S') return [];
  const paid: OutSegment[] = [['AMT', 'D', writeAmount(sum(answered.map((prior) => cents(prior.paidCents))))]];
  return [
    ['SBR', 'P', '18', '', '', '', '', '', '', 'MB'],
    ...(first === undefined ? [] : paid),
    ['OI', '', '', 'Y', '', '', 'Y'],
    ['NM1', 'IL', '1', 'EXAMPLE', 'PAT', '', '', '', 'MI', `${claim.memberId ?? 'M1000001'}0`],
    ['NM1', 'PR', '2', 'FIRST PAYER', '', '', '', '', 'PI', first?.payerId ?? 'FIRST1'],
  ];
}

function claimLoop(claim: SampleClaim, index: number): OutSegment[] {
  const lines = claim.lines ?? [{ procedure: '99213' }];
  const controlNumber = claim.patientControlNumber ?? `PCN${index + 1}`;
  const total = sum(lines.map(lineCharge));
  const place = ['11', 'B', claim.frequencyCode ?? '1'];
  const diagnoses = (claim.diagnoses ?? ['J069']).map((code, i) => [i === 0 ? 'ABK' : 'ABF', code]);
  return [
    ['CLM', controlNumber, writeAmount(total), '', '', place, 'Y', 'A', 'Y', 'Y'],
    ...(claim.attachmentNumber ? [['PWK', 'OZ', 'EL', '', '', 'AC', claim.attachmentNumber] satisfies OutSegment] : []),
    ...(claim.priorAuthorization ? [['REF', 'G1', claim.priorAuthorization] satisfies OutSegment] : []),
    ...(claim.originalReference ? [['REF', 'F8', claim.originalReference] satisfies OutSegment] : []),
    ['HI', ...diagnoses],
    ...(claim.referring
      ? [['NM1', 'DN', '1', 'SENDER', 'RAE', '', '', '', 'XX', SAMPLE_REFERRING_NPI] satisfies OutSegment]
      : []),
    ['NM1', '82', '1', 'RENDER', 'ROBIN', '', '', '', 'XX', claim.renderingNpi ?? SAMPLE_RENDERING_NPI],
    ['PRV', 'PE', 'PXC', '207Q00000X'],
    ...otherPayerLoop(claim, lines),
    ...lines.flatMap((line, i) => lineLoop(line, i, controlNumber)),
  ];
}

function subscriberLoops(
  claim: SampleClaim,
  index: number,
  hl: number,
  parent: number,
): { segments: OutSegment[]; hl: number } {
  const payer = payerById(claim.payerId ?? 'SMPMB');
  const birth = toD8(claim.birthDate ?? '1950-03-14');
  const demographics: OutSegment[] = [
    ['N3', '7 INVENTED LANE'],
    ['N4', 'SPRINGFIELD', 'OH', '45501'],
    ['DMG', 'D8', birth, 'F'],
  ];
  const dependent = claim.isDependent ?? false;
  const segments: OutSegment[] = [
    ['HL', String(hl), String(parent), '22', dependent ? '1' : '0'],
    ['SBR', claim.payerSequence ?? 'P', dependent ? '' : '18', '', '', '', '', '', '', payer?.filingIndicator ?? 'CI'],
    ['NM1', 'IL', '1', 'EXAMPLE', 'PAT', 'Q', '', '', 'MI', claim.memberId ?? 'M1000001'],
    ...(dependent ? [] : demographics),
    ['NM1', 'PR', '2', payer?.name ?? 'NOBODY HEALTH', '', '', '', '', 'PI', claim.payerId ?? 'SMPMB'],
    ...(dependent
      ? ([
          ['HL', String(hl + 1), String(hl), '23', '0'],
          ['PAT', '19'],
          ['NM1', 'QC', '1', 'EXAMPLE', 'SAM'],
          ...demographics,
        ] satisfies OutSegment[])
      : []),
    ...claimLoop(claim, index),
  ];
  return { segments, hl: hl + (dependent ? 2 : 1) };
}

function setSegments(claims: readonly SampleClaim[], reference: string, date: string): OutSegment[] {
  const segments: OutSegment[] = [
    ['BHT', '0019', '00', reference, toD8(date), '0930', 'CH'],
    ['NM1', '41', '2', 'INVENTED BILLING OFFICE', '', '', '', '', '46', 'SUB1'],
    ['PER', 'IC', 'CHRIS CONTACT', 'TE', '8005550199'],
    ['NM1', '40', '2', 'PRACTICE CLEARINGHOUSE', '', '', '', '', '46', 'PRACTICE1'],
  ];
  let hl = 1;
  claims.forEach((claim, i) => {
    const npi = claim.billingNpi ?? SAMPLE_NPI;
    segments.push(
      ['HL', String(hl), '', '20', '1'],
      ['NM1', '85', '2', 'INVENTED FAMILY MEDICINE', '', '', '', '', ...(npi === '' ? [] : ['XX', npi])],
      ['N3', '12 SAMPLE STREET'],
      ['N4', 'SPRINGFIELD', 'OH', '455010001'],
      ['REF', 'EI', '310000017'],
    );
    const subscriber = subscriberLoops(claim, i, hl + 1, hl);
    segments.push(...subscriber.segments);
    hl = subscriber.hl;
  });
  return segments;
}

/** The sample interchange before it is written, for tests that change it. */
export function sampleInterchange(file: SampleFile): OutInterchange {
  const date = file.date ?? '2026-10-12';
  const control = file.control ?? 905;
  return {
    senderQualifier: 'ZZ',
    senderId: file.senderId ?? 'INVENTED',
    receiverQualifier: 'ZZ',
    receiverId: 'PRACTICE1',
    date,
    time: '09:30',
    control,
    usage: 'T',
    acknowledgmentRequested: file.acknowledgmentRequested ?? false,
    groups: [
      {
        functionalId: 'HC',
        senderCode: 'INVENTED',
        receiverCode: 'PRACTICE1',
        control,
        version: PROFESSIONAL_GUIDE,
        transactionSets: file.sets.map((claims, i) => ({
          id: '837',
          guide: PROFESSIONAL_GUIDE,
          control: String(i + 1).padStart(4, '0'),
          segments: setSegments(claims, `B${control}S${i + 1}`, date),
        })),
      },
    ],
  };
}

/** An 837P of invented claims. Throws when the writer refuses it: then the test is wrong. */
export function sample837p(file: SampleFile): Uint8Array {
  const result = writeInterchange(sampleInterchange(file));
  if (!result.ok) throw new Error(`${result.finding.code} at ${result.finding.element}`);
  return result.bytes;
}
