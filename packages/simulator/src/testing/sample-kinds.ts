import { type OutSegment, writeInterchange } from '@cleanclaim/x12';
import { payerById } from '../data/payers.ts';
import { toD8 } from '../days.ts';
import { cents, sum, writeAmount } from '../money.ts';

/** A facility's or a dentist's claim with one line a charge; everything has a default. */
export interface KindClaim {
  kind: 'institutional' | 'dental';
  /** Cents of each line. */
  charges: readonly number[];
  payerId?: string;
  memberId?: string;
  /** Two digits and frequency. */
  typeOfBill?: string;
  originalReference?: string;
  isPredetermination?: boolean;
  /** BHT06. */
  purpose?: 'CH' | 'RP';
  /** The id of a payer that comes next (2320). */
  nextPayerId?: string;
  hasAdmissionDate?: boolean;
  presentOnAdmission?: string;
  /** CL103; 01 unless said. */
  patientStatus?: string;
  hasTooth?: boolean;
}

const guides = { institutional: '005010X223A2', dental: '005010X224A2' };
const isStayBill = (typeOfBill: string) => typeOfBill.startsWith('11');

function facilityClaim(claim: KindClaim, controlNumber: string, total: string): OutSegment[] {
  const typeOfBill = claim.typeOfBill ?? '111';
  const stay = isStayBill(typeOfBill);
  const presence = stay ? (claim.presentOnAdmission ?? 'Y') : '';
  const principal = ['ABK', 'K3580', ...(presence === '' ? [] : ['', '', '', '', '', '', presence])];
  return [
    ['CLM', controlNumber, total, '', '', [typeOfBill.slice(0, 2), 'A', typeOfBill.slice(2)], '', 'A', 'Y', 'Y'],
    ...(stay && claim.patientStatus !== '30' ? [['DTP', '096', 'TM', '1100'] satisfies OutSegment] : []),
    ['DTP', '434', 'RD8', stay ? '20261001-20261004' : '20261001-20261001'],
    ...(stay && claim.hasAdmissionDate !== false ? [['DTP', '435', 'DT', '202610011430'] satisfies OutSegment] : []),
    ['CL1', stay ? '1' : '3', '1', claim.patientStatus ?? '01'],
    ...(claim.originalReference ? [['REF', 'F8', claim.originalReference] satisfies OutSegment] : []),
    ['HI', principal],
    ...(stay ? [['HI', ['ABJ', 'R1031']] satisfies OutSegment] : []),
    ['NM1', '71', '1', 'ATTEND', 'ALEX', '', '', '', 'XX', '1777000112'],
  ];
}

function dentalClaim(claim: KindClaim, controlNumber: string, total: string): OutSegment[] {
  const mark = claim.isPredetermination ? Array.from<string>({ length: 9 }).fill('') : [];
  return [
    [
      'CLM',
      controlNumber,
      total,
      '',
      '',
      ['11', 'B', claim.typeOfBill?.slice(2) ?? '1'],
      'Y',
      'A',
      'Y',
      'Y',
      ...mark,
      ...(mark.length > 0 ? ['PB'] : []),
    ],
    ...(claim.isPredetermination ? [] : [['DTP', '472', 'D8', '20261005'] satisfies OutSegment]),
    ...(claim.originalReference ? [['REF', 'F8', claim.originalReference] satisfies OutSegment] : []),
  ];
}

function lineSegments(claim: KindClaim, charge: number, i: number): OutSegment[] {
  const amount = writeAmount(cents(charge));
  const lx: OutSegment = ['LX', String(i + 1)];
  if (claim.kind === 'dental') {
    return [
      lx,
      ['SV3', ['AD', i % 2 === 0 ? 'D2392' : 'D0120'], amount, '', '', '', '1'],
      ...(i % 2 === 0 && claim.hasTooth !== false ? [['TOO', 'JP', '14', ['M', 'O']] satisfies OutSegment] : []),
    ];
  }
  const stay = isStayBill(claim.typeOfBill ?? '111');
  const service: OutSegment = stay
    ? ['SV2', i === 0 ? '0120' : '0250', '', amount, i === 0 ? 'DA' : 'UN', '3']
    : ['SV2', i % 2 === 0 ? '0450' : '0250', i % 2 === 0 ? ['HC', '99284'] : '', amount, 'UN', '1'];
  return [lx, service, ['DTP', '472', 'D8', '20261001']];
}

function nextPayer(payerId: string, kind: KindClaim['kind']): OutSegment[] {
  return [
    ['SBR', 'S', '18', '', '', '', '', '', '', payerById(payerId)?.filingIndicator === 'MC' ? 'MC' : 'CI'],
    ['OI', '', '', 'Y', ...(kind === 'institutional' ? ['', '', 'Y'] : ['', '', 'Y'])],
    ['NM1', 'IL', '1', 'EXAMPLE', 'PAT', '', '', '', 'MI', 'GM100'],
    ['NM1', 'PR', '2', payerById(payerId)?.name ?? 'NOBODY', '', '', '', '', 'PI', payerId],
  ];
}

function claimSegments(claim: KindClaim, i: number): OutSegment[] {
  const payer = payerById(claim.payerId ?? 'BWHP1');
  const total = writeAmount(sum(claim.charges.map(cents)));
  const head = claim.kind === 'dental' ? dentalClaim : facilityClaim;
  return [
    ['HL', String(i + 2), '1', '22', '0'],
    ['SBR', 'P', '18', '', '', '', '', '', '', payer?.filingIndicator ?? 'CI'],
    ['NM1', 'IL', '1', 'EXAMPLE', 'PAT', 'Q', '', '', 'MI', claim.memberId ?? 'M1000001'],
    ['N3', '7 INVENTED LANE'],
    ['N4', 'SPRINGFIELD', 'OH', '45501'],
    ['DMG', 'D8', '19500314', 'F'],
    ['NM1', 'PR', '2', payer?.name ?? 'NOBODY HEALTH', '', '', '', '', 'PI', claim.payerId ?? 'BWHP1'],
    ...head(claim, `K${i + 1}`, total),
    ...(claim.nextPayerId ? nextPayer(claim.nextPayerId, claim.kind) : []),
    ...claim.charges.flatMap((charge, n) => lineSegments(claim, charge, n)),
  ];
}

/** An 837I or 837D of invented claims, all of the kind of the first. Throws when the writer refuses it. */
export function sampleOfKind(claims: readonly KindClaim[]): Uint8Array {
  const guide = guides[claims[0]?.kind ?? 'institutional'];
  const segments: OutSegment[] = [
    ['BHT', '0019', '00', 'BK1', toD8('2026-10-12'), '0930', claims[0]?.purpose ?? 'CH'],
    ['NM1', '41', '2', 'INVENTED BILLING OFFICE', '', '', '', '', '46', 'SUB1'],
    ['PER', 'IC', 'CHRIS CONTACT', 'TE', '8005550199'],
    ['NM1', '40', '2', 'PRACTICE CLEARINGHOUSE', '', '', '', '', '46', 'PRACTICE1'],
    ['HL', '1', '', '20', '1'],
    ['NM1', '85', '2', 'INVENTED GENERAL', '', '', '', '', 'XX', '1555111222'],
    ['N3', '12 SAMPLE STREET'],
    ['N4', 'SPRINGFIELD', 'OH', '455010001'],
    ['REF', 'EI', '310000017'],
    ...claims.flatMap(claimSegments),
  ];
  return sampleOf('HC', guide, '837', segments);
}

/** One transaction set in an envelope from the practice. Throws when the writer refuses it. */
export function sampleOf(functionalId: string, guide: string, id: string, segments: readonly OutSegment[]): Uint8Array {
  const result = writeInterchange({
    senderQualifier: 'ZZ',
    senderId: 'INVENTED',
    receiverQualifier: 'ZZ',
    receiverId: 'PRACTICE1',
    date: '2026-10-12',
    time: '09:30',
    control: 905,
    usage: 'T',
    acknowledgmentRequested: false,
    groups: [
      {
        functionalId,
        senderCode: 'INVENTED',
        receiverCode: 'PRACTICE1',
        control: 905,
        version: guide,
        transactionSets: [{ id, guide, control: '0001', segments: [...segments] }],
      },
    ],
  });
  if (!result.ok) throw new Error(`${result.finding.code} at ${result.finding.element}`);
  return result.bytes;
}
