import type { Segment } from '@cleanclaim/x12';
import { type IsoDate, parseDate, ZERO } from '../kernel/index.ts';
import { amountOf, componentsOf, elementOf, type FaultLog, quantityOf, segmentRef } from './segment-reader.ts';
import type {
  Adjustment,
  ClaimPayment,
  RemittedAmount,
  RemittedProcedure,
  RemittedQuantity,
  ServicePayment,
} from './types.ts';

/** The segments of one loop 2100: CLP with its own, and each SVC with its own. */
export interface ClaimPaymentSegments {
  claim: Segment;
  own: Segment[];
  services: { service: Segment; own: Segment[] }[];
}

/**
 * Reads CAS with all its triplets (CAS02-04 to CAS17-19). A triplet with a reason and no readable amount is a fault.
 * @returns undefined when any amount is unreadable: half an adjustment would break the balance quietly.
 */
function readAdjustments(log: FaultLog, segments: readonly Segment[]): Adjustment[] | undefined {
  const adjustments: Adjustment[] = [];
  let readable = true;
  for (const segment of segments) {
    if (segment.id !== 'CAS') continue;
    for (let number = 2; number <= segment.elements.length; number += 3) {
      const carc = elementOf(segment, number);
      if (carc === '' && elementOf(segment, number + 1) === '') continue;
      const amountCents = amountOf(log, segment, number + 1);
      if (amountCents === undefined) {
        readable = false;
        continue;
      }
      const quantity = quantityOf(segment, number + 2);
      adjustments.push({
        groupCode: elementOf(segment, 1),
        carc,
        amountCents,
        ...(quantity === undefined ? {} : { quantity }),
        segment: segmentRef(segment),
      });
    }
  }
  return readable ? adjustments : undefined;
}

/** SVC01 and SVC06: qualifier (HC, AD, N4, NU, HP, ZZ ...), code and up to four modifiers. */
function readProcedure(segment: Segment, number: number): RemittedProcedure {
  const [qualifier = '', code = '', ...rest] = componentsOf(segment, number);
  return { qualifier, code, modifiers: rest.slice(0, 4).filter((modifier) => modifier !== '') };
}

function readAmounts(log: FaultLog, segments: readonly Segment[]): RemittedAmount[] {
  return segments.flatMap((segment) => {
    if (segment.id !== 'AMT') return [];
    const cents = amountOf(log, segment, 2, true);
    return cents === undefined ? [] : [{ qualifier: elementOf(segment, 1), cents }];
  });
}

function readQuantities(segments: readonly Segment[]): RemittedQuantity[] {
  return segments.flatMap((segment) => {
    const quantity = segment.id === 'QTY' ? quantityOf(segment, 2) : undefined;
    return quantity === undefined ? [] : [{ qualifier: elementOf(segment, 1), quantity }];
  });
}

function dateIn(segments: readonly Segment[], ...qualifiers: string[]): IsoDate | undefined {
  for (const qualifier of qualifiers) {
    const found = segments.find((segment) => segment.id === 'DTM' && elementOf(segment, 1) === qualifier);
    const date = found && parseDate(elementOf(found, 2));
    if (date) return date;
  }
  return undefined;
}

/** Remark codes of LQ*HE (and LQ*RX), in the order sent, each once. */
function lineRemarks(segments: readonly Segment[]): string[] {
  const codes = segments.filter((segment) => segment.id === 'LQ').map((segment) => elementOf(segment, 2));
  return [...new Set(codes.filter((code) => code !== ''))];
}

/** Remark codes of MIA05, MIA20-23 and MOA03-07, each once. */
function claimRemarks(segments: readonly Segment[]): string[] {
  const numbers: Record<string, readonly number[]> = { MIA: [5, 20, 21, 22, 23], MOA: [3, 4, 5, 6, 7] };
  const codes = segments.flatMap((segment) => (numbers[segment.id] ?? []).map((n) => elementOf(segment, n)));
  return [...new Set(codes.filter((code) => code !== ''))];
}

/** Every MIA and MOA whole: amounts and days that no rule asks yet are kept too. */
function readInformed(segments: readonly Segment[]): NonNullable<ClaimPayment['informed']> {
  return segments.flatMap(({ id, elements }) =>
    id === 'MIA' || id === 'MOA' ? [{ segmentId: id, elements: elements.map((text) => text.trim()) }] : [],
  );
}

/** REF*6R when it holds our line number, which is a short whole number. */
function lineNumberIn(segments: readonly Segment[]): number | undefined {
  const reference = segments.find((segment) => segment.id === 'REF' && elementOf(segment, 1) === '6R');
  const text = reference ? elementOf(reference, 2) : '';
  return /^0*[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function readService(log: FaultLog, service: Segment, own: readonly Segment[]): ServicePayment | undefined {
  const chargeCents = amountOf(log, service, 2);
  const paidCents = amountOf(log, service, 3);
  const adjustments = readAdjustments(log, own);
  if (chargeCents === undefined || paidCents === undefined || adjustments === undefined) return undefined;
  const amounts = readAmounts(log, own);
  const quantities = readQuantities(own);
  const allowed = amounts.find((amount) => amount.qualifier === 'B6');
  const units = quantityOf(service, 5);
  const billedUnits = quantityOf(service, 7);
  const dateOfService = dateIn(own, '472', '150');
  const lineNumber = lineNumberIn(own);
  return {
    procedure: readProcedure(service, 1),
    ...(elementOf(service, 6) === '' ? {} : { billedProcedure: readProcedure(service, 6) }),
    chargeCents,
    paidCents,
    ...(units === undefined ? {} : { units }),
    ...(billedUnits === undefined ? {} : { billedUnits }),
    ...(dateOfService ? { dateOfService } : {}),
    ...(lineNumber === undefined ? {} : { lineNumber }),
    ...(allowed ? { allowedCents: allowed.cents } : {}),
    adjustments,
    rarcs: lineRemarks(own),
    ...(amounts.length > 0 ? { amounts } : {}),
    ...(quantities.length > 0 ? { quantities } : {}),
    segment: segmentRef(service),
  };
}

/** NM1*QC, the patient as known to the payer, and the member id of the patient or else of the insured (NM1*IL). */
function readPeople(own: readonly Segment[]): Pick<ClaimPayment, 'memberId' | 'patientName'> {
  const named = (code: string) => own.find((segment) => segment.id === 'NM1' && elementOf(segment, 1) === code);
  const patient = named('QC');
  const insured = named('IL');
  const memberId = (patient && elementOf(patient, 9)) || (insured && elementOf(insured, 9)) || '';
  const name = patient ? [elementOf(patient, 3), elementOf(patient, 4)].filter((part) => part !== '').join(', ') : '';
  return { ...(memberId === '' ? {} : { memberId }), ...(name === '' ? {} : { patientName: name }) };
}

/** DTM*232 of the claim, else the earliest day among its lines. */
function claimDate(own: readonly Segment[], services: readonly ServicePayment[]): IsoDate | undefined {
  const days = services.flatMap((service) => service.dateOfService ?? []).sort();
  return dateIn(own, '232') ?? days[0];
}

/**
 * Reads one claim payment (005010X221A1 loop 2100 with its loops 2110).
 * When an amount inside it (SVC02, SVC03, any CAS) is unreadable it is `incomplete`, without adjustments and lines: its
 * money is known, so that the rest of the payment still balances, and is held.
 * @returns undefined when CLP03 or CLP04 itself is unreadable; the faults say where.
 */
export function readClaimPayment(log: FaultLog, parts: ClaimPaymentSegments, index: number): ClaimPayment | undefined {
  const { claim, own } = parts;
  const chargeCents = amountOf(log, claim, 3);
  const paidCents = amountOf(log, claim, 4);
  const responsible = elementOf(claim, 5) === '' ? ZERO : amountOf(log, claim, 5, true);
  const read = readAdjustments(log, own);
  const services = parts.services.map((part) => readService(log, part.service, part.own));
  if (chargeCents === undefined || paidCents === undefined) return undefined;
  const whole = read !== undefined && !services.includes(undefined);
  const adjustments = whole ? read : [];
  const servicePayments = whole ? services.filter((service) => service !== undefined) : [];
  const amounts = readAmounts(log, own);
  const quantities = readQuantities(own);
  const interest = amounts.find((amount) => amount.qualifier === 'I');
  const informed = readInformed(own);
  const dateOfService = claimDate(own, servicePayments);
  const receivedOn = dateIn(own, '050');
  return {
    index,
    patientControlNumber: elementOf(claim, 1),
    claimStatusCode: elementOf(claim, 2),
    chargeCents,
    paidCents,
    patientResponsibilityCents: responsible ?? ZERO,
    payerClaimControlNumber: elementOf(claim, 7),
    ...readPeople(own),
    adjustments,
    servicePayments,
    rarcs: claimRemarks(own),
    ...(informed.length > 0 ? { informed } : {}),
    ...(interest ? { interestCents: interest.cents } : {}),
    ...(dateOfService ? { dateOfService } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    ...(amounts.length > 0 ? { amounts } : {}),
    ...(quantities.length > 0 ? { quantities } : {}),
    ...(whole ? {} : { incomplete: true as const }),
    segment: segmentRef(claim),
  };
}
