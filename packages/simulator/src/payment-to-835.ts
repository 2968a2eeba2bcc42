import type { OutSegment } from '@cleanclaim/x12';
import type { Payer } from './data/payer.ts';
import { addDays, toD8 } from './days.ts';
import type { Adjustment, DecidedClaim, DecidedLine } from './decision.ts';
import { type Cents, sum, writeAmount, ZERO } from './money.ts';
import type { Payment } from './payments.ts';
import type { Receipt } from './receipt.ts';
import { type SubmittedName, serviceDates } from './submitted-claim.ts';

/** The guide of an 835. */
export const REMITTANCE_GUIDE = '005010X221A1';

/** The practice's bank as the payers know it, invented. */
const PAYEE_BANK = { routingNumber: '011000015', accountNumber: '2000000099' };

function financialSegment({ payer, paidCents }: Payment, paymentDay: string): OutSegment {
  const day = toD8(paymentDay);
  const none = Array.from<string>({ length: 11 }).fill('');
  if (paidCents === 0) return ['BPR', 'H', '0', 'C', 'NON', ...none, day];
  const amount = writeAmount(paidCents);
  if (payer.paymentMethod === 'CHK') return ['BPR', 'I', amount, 'C', 'CHK', ...none, day];
  const from = ['01', payer.routingNumber, 'DA', payer.accountNumber];
  const to = ['01', PAYEE_BANK.routingNumber, 'DA', PAYEE_BANK.accountNumber];
  return ['BPR', 'I', amount, 'C', 'ACH', 'CCP', ...from, payer.originCompanyId, '', ...to, day];
}

function payerSegments(payer: Payer): OutSegment[] {
  return [
    ['N1', 'PR', payer.name],
    ['N3', payer.street],
    ['N4', payer.city, payer.state, payer.zip],
    ['REF', '2U', payer.id],
    ['PER', 'CX', 'PROVIDER SERVICES', 'TE', payer.phone],
    ['PER', 'BL', 'EDI SUPPORT', 'TE', payer.phone],
  ];
}

function payeeSegments({ payee }: Payment): OutSegment[] {
  const name = payee.isOrganization ? payee.name.last : `${payee.name.last} ${payee.name.first}`.trim();
  return [
    ['N1', 'PE', name, 'XX', payee.npi],
    ...(payee.street === '' ? [] : [['N3', payee.street] satisfies OutSegment]),
    ...(payee.city === '' ? [] : [['N4', payee.city, payee.state, payee.zip] satisfies OutSegment]),
    ...(payee.taxId === '' ? [] : [['REF', 'TJ', payee.taxId] satisfies OutSegment]),
  ];
}

/** One CAS a group, up to six reasons each. */
function adjustmentSegments(adjustments: readonly Adjustment[]): OutSegment[] {
  return [...Map.groupBy(adjustments, (a) => a.groupCode)].flatMap(([group, list]) =>
    chunks(list, 6).map((six): OutSegment => {
      const parts = six.flatMap((a, i) => [...(i === 0 ? [] : ['']), a.carc, writeAmount(a.amountCents)]);
      return ['CAS', group, ...parts];
    }),
  );
}

/** The adjustments of all lines, one for each group and reason. */
function mergedAdjustments({ lines }: DecidedClaim): Adjustment[] {
  const all = lines.flatMap((line) => line.adjustments);
  return [...Map.groupBy(all, (a) => `${a.groupCode}-${a.carc}`).values()].flatMap((same) =>
    same.slice(0, 1).map((a) => ({ ...a, amountCents: sum(same.map((each) => each.amountCents)) })),
  );
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, i) => list.slice(i * size, (i + 1) * size));
}

function lineDates({ line }: DecidedLine): OutSegment[] {
  const { fromDate: from, toDate: to } = line;
  if (from === undefined) return [];
  if (to === undefined || to === from) return [['DTM', '472', toD8(from)]];
  return [
    ['DTM', '150', toD8(from)],
    ['DTM', '151', toD8(to)],
  ];
}

/** Thousandths as a decimal number without trailing zeros. */
function decimal(thousandths: number): string {
  const whole = Math.trunc(thousandths / 1000);
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
}

function lineSegments(decided: DecidedLine): OutSegment[] {
  const { line, allowedCents, paidAs } = decided;
  const billed = [line.qualifier, line.procedure, ...line.modifiers];
  const procedure = [line.qualifier, paidAs ?? line.procedure, ...line.modifiers];
  const revenueCode = line.qualifier === 'NU' ? '' : (line.revenueCode ?? '');
  const allowed: OutSegment[] =
    allowedCents === undefined || allowedCents === 0 ? [] : [['AMT', 'B6', writeAmount(allowedCents)]];
  return [
    [
      'SVC',
      procedure,
      writeAmount(decided.chargeCents),
      writeAmount(decided.paidCents),
      revenueCode,
      decimal(line.milliUnits),
      ...(paidAs === undefined ? [] : [billed]),
    ],
    ...lineDates(decided),
    ...adjustmentSegments(decided.adjustments),
    ['REF', '6R', line.lineControlNumber || String(line.number)],
    ...allowed,
    ...decided.rarcs.map((rarc): OutSegment => ['LQ', 'HE', rarc]),
  ];
}

function person(qualifier: string, name: SubmittedName, isOrganization: boolean, memberId: string): OutSegment {
  const { last, first, middle } = name;
  if (isOrganization) return ['NM1', qualifier, '2', last, '', '', '', '', 'MI', memberId];
  return ['NM1', qualifier, '1', last, first, middle, '', '', 'MI', memberId];
}

function nameSegments({ claim }: DecidedClaim): OutSegment[] {
  const rendering = claim.renderingNpi;
  const isOther = rendering !== '' && rendering !== claim.billingProvider.npi;
  return [
    person('QC', claim.patient, false, claim.memberId),
    ...(claim.patientIsSubscriber
      ? []
      : [person('IL', claim.subscriber, claim.subscriberIsOrganization, claim.memberId)]),
    ...(isOther ? [['NM1', '82', '1', '', '', '', '', '', 'XX', rendering] satisfies OutSegment] : []),
  ];
}

function claimDates(decided: DecidedClaim, receivedDate: string): OutSegment[] {
  const dates = serviceDates(decided.claim);
  if (dates === undefined) return [];
  const isEnded = decided.lines.some((line) => line.denialRule === 'coverage-terminated');
  return [
    ['DTM', '232', toD8(dates.from)],
    ['DTM', '233', toD8(dates.to)],
    ...(isEnded ? [['DTM', '036', toD8(addDays(dates.from, -1))] satisfies OutSegment] : []),
    ['DTM', '050', toD8(receivedDate)],
  ];
}

function claimAmounts(decided: DecidedClaim): OutSegment[] {
  const covered = sum(decided.lines.map((line) => line.allowedCents ?? ZERO));
  const amount = (qualifier: string, cents: Cents): OutSegment[] =>
    cents > 0 ? [['AMT', qualifier, writeAmount(cents)]] : [];
  return [...amount('AU', covered), ...amount('I', decided.interestCents ?? ZERO)];
}

/** The payer to which the claim was passed on; a reversal passes nothing on. */
function crossoverSegments({ crossedOverTo: to, claimStatusCode }: DecidedClaim): OutSegment[] {
  return to === undefined || claimStatusCode === '22'
    ? []
    : [['NM1', 'TT', '2', to.payer.name, '', '', '', '', 'PI', to.payer.id]];
}

/** Remarks of the claim: in MIA for a stay, with its days and rate, otherwise in MOA. */
function remarkSegments({ stay, claimRarcs, claimStatusCode }: DecidedClaim): OutSegment[] {
  if (stay === undefined) return claimRarcs.length === 0 ? [] : [['MOA', '', '', ...claimRarcs]];
  const [first = '', ...others] = claimRarcs;
  const rate = claimStatusCode === '22' ? '' : writeAmount(stay.rateCents);
  const none = Array.from<string>({ length: 14 }).fill('');
  return [['MIA', String(stay.coveredDays), '', '', rate, first, ...none, ...others.slice(0, 4)]];
}

function claimSegments(decided: DecidedClaim, receivedDate: string): OutSegment[] {
  const { claim, payer } = decided;
  // A reversal does not restate the patient's part.
  const patientPart =
    decided.claimStatusCode === '22' || decided.patientResponsibilityCents === 0
      ? ''
      : writeAmount(decided.patientResponsibilityCents);
  return [
    [
      'CLP',
      decided.printedControlNumber,
      decided.claimStatusCode,
      writeAmount(decided.chargeCents),
      writeAmount(decided.paidCents),
      patientPart,
      payer.filingIndicator,
      decided.payerClaimControlNumber,
      claim.placeOfService,
      claim.frequencyCode,
      ...(decided.stay ? ['', decided.stay.code, decimal(decided.stay.milliWeight)] : []),
    ],
    ...(decided.isClaimLevel ? adjustmentSegments(mergedAdjustments(decided)) : []),
    ...nameSegments(decided),
    ...crossoverSegments(decided),
    ...remarkSegments(decided),
    ...(claim.priorAuthorization === '' ? [] : [['REF', 'G1', claim.priorAuthorization] satisfies OutSegment]),
    ...(claim.frequencyCode === '7' && decided.claimStatusCode !== '22'
      ? [['REF', 'F8', claim.originalReference] satisfies OutSegment]
      : []),
    ...claimDates(decided, receivedDate),
    ...claimAmounts(decided),
    ...(decided.isClaimLevel ? [] : decided.lines.flatMap(lineSegments)),
  ];
}

/** PLB: up to six reasons a segment, for the payee's fiscal year, which ends with the calendar year. */
function providerAdjustmentSegments({ payee, providerAdjustments }: Payment, paymentDay: string): OutSegment[] {
  return chunks(providerAdjustments, 6).map((six): OutSegment => {
    const parts = six.flatMap((a) => [[a.reasonCode, a.reference], writeAmount(a.amountCents)]);
    return ['PLB', payee.npi, `${paymentDay.slice(0, 4)}1231`, ...parts];
  });
}

/**
 * Writes an 835 (005010X221A1) without its ST and SE: the money, who pays whom, each claim with its lines, and what
 * belongs to no claim.
 * @param paymentDay ISO day of the payment
 */
export function paymentTo835(payment: Payment, receipt: Receipt, paymentDay: string): OutSegment[] {
  return [
    financialSegment(payment, paymentDay),
    ['TRN', '1', payment.traceNumber, payment.payer.originCompanyId],
    ['DTM', '405', toD8(paymentDay)],
    ...payerSegments(payment.payer),
    ...payeeSegments(payment),
    ...(payment.claims.length === 0 ? [] : [['LX', '1'] satisfies OutSegment]),
    ...payment.claims.flatMap((claim) => claimSegments(claim, receipt.today)),
    ...providerAdjustmentSegments(payment, paymentDay),
  ];
}
