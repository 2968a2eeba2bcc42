/** One claim payment (CLP) of a made-up remittance. Amounts are dollars as X12 writes them. */
export interface EraClaim {
  patientControlNumber: string;
  /** CLP02: 1 paid as primary, 4 denied, 22 reversal. */
  status?: string;
  charge: string;
  paid: string;
  patientResponsibility?: string;
  payerClaimControlNumber?: string;
  /** CAS and other segments of the claim, without terminators. */
  segments?: readonly string[];
}

export interface EraOptions {
  trace: string;
  paid: string;
  claims: readonly EraClaim[];
  /** PLB from its third element on, for example `WO:ICN1*30`: a positive amount lowers the payment. */
  providerAdjustments?: readonly string[];
  /** BPR04: ACH unless told. */
  method?: string;
  /** ISA13 and GS06: the envelope only. */
  control?: number;
  sender?: string;
  /** BPR16 as CCYYMMDD; absent: 2 November 2026. */
  paidOn?: string;
  /** Absent: Bluewater Health Plan. */
  payer?: { name: string; identifier: string };
}

const encode = (segments: readonly string[]) =>
  new TextEncoder().encode(segments.map((segment) => `${segment}~\n`).join(''));

function interchange(functionalId: string, guide: string, sender: string, control: number, sets: readonly string[][]) {
  const padded = String(control).padStart(9, '0');
  return encode([
    `ISA*00*          *00*          *ZZ*${sender.padEnd(15)}*ZZ*CEDARHOLLOW    *261102*0900*^*00501*${padded}*0*P*:`,
    `GS*${functionalId}*${sender}*CEDARHOLLOW*20261102*0900*${control}*X*${guide}`,
    ...sets.flat(),
    `GE*${sets.length}*${control}`,
    `IEA*1*${padded}`,
  ]);
}

const set = (id: string, body: readonly string[]) => [`ST*${id}*0001`, ...body, `SE*${body.length + 2}*0001`];

/** An 835 of one payment. */
export function era(options: EraOptions): Uint8Array {
  const { trace, paid, claims, control = 1, sender = 'BLUEWATER', method = 'ACH', paidOn = '20261102' } = options;
  const { name, identifier } = options.payer ?? { name: 'Bluewater Health Plan', identifier: 'BWHP1' };
  const body = [
    `BPR*I*${paid}*C*${method}*CCP*01*999999992*DA*123456*1890555900**01*999988880*DA*98765*${paidOn}`,
    `TRN*1*${trace}*1890555900`,
    ...(paidOn === '' ? [] : ['DTM*405*20261101']),
    `N1*PR*${name}*XV*${identifier}`,
    'N3*PO Box 60022',
    'N4*Lakehaven*OH*441300022',
    'PER*BL*Provider line*TE*7405550100',
    'N1*PE*Cedar Hollow Family Medicine*XX*1999000106',
    'LX*1',
    ...claims.flatMap((claim) => [
      `CLP*${claim.patientControlNumber}*${claim.status ?? '1'}*${claim.charge}*${claim.paid}*${claim.patientResponsibility ?? ''}*12*${claim.payerClaimControlNumber ?? 'ICN1'}*11*1`,
      ...(claim.segments ?? []),
    ]),
    ...(options.providerAdjustments ?? []).map((adjustment) => `PLB*1999000106*20261231*${adjustment}`),
  ];
  return interchange('HP', '005010X221A1', sender, control, [set('835', body)]);
}

export interface AcknowledgedClaim {
  patientControlNumber: string;
  /** STC01, for example `A2:20:PR` or `A7:33:IL`. */
  status: string;
  payerClaimControlNumber?: string;
}

export interface AcknowledgmentOptions {
  /** BHT03 of our set. */
  batchReference: string;
  /** STC01 of the batch. */
  batchStatus?: string;
  provider?: { npi: string; status: string };
  claims?: readonly AcknowledgedClaim[];
  control?: number;
}

const action = (status: string) => (/^A[3678]/.test(status) ? 'U' : 'WQ');
const stc = (status: string) => `STC*${status}*20261102*${action(status)}*148`;

/** A 277CA of one batch. */
export function claimAcknowledgment(options: AcknowledgmentOptions): Uint8Array {
  const { batchReference, batchStatus, provider, claims = [], control = 1 } = options;
  const body = [
    'BHT*0085*08*CA1*20261102*1500*TH',
    'HL*1**20*1',
    'NM1*PR*2*BLUEWATER HEALTH PLAN*****PI*BWHP1',
    'TRN*1*RCPT1',
    'HL*2*1*21*1',
    'NM1*41*2*CEDAR HOLLOW FAMILY MEDICINE*****46*CEDARHOLLOW',
    `TRN*2*${batchReference}`,
    ...(batchStatus ? [stc(batchStatus)] : []),
    ...(provider || claims.length > 0
      ? ['HL*3*2*19*1', `NM1*85*2*CEDAR HOLLOW FAMILY MEDICINE*****XX*${provider?.npi ?? '1999000106'}`]
      : []),
    ...(provider ? ['TRN*1*0', stc(provider.status)] : []),
    ...claims.flatMap((claim, i) => [
      `HL*${4 + i}*3*PT`,
      'NM1*QC*1*SANDOVAL*IRENE****MI*BWP300200101',
      `TRN*2*${claim.patientControlNumber}`,
      stc(claim.status),
      ...(claim.payerClaimControlNumber ? [`REF*1K*${claim.payerClaimControlNumber}`] : []),
    ]),
  ];
  return interchange('HN', '005010X214', 'BLUEWATER', control, [set('277', body)]);
}
