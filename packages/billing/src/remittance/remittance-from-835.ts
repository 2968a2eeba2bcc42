import type { Segment, TransactionSet, X12File } from '@cleanclaim/x12';
import { type Cents, cents, type IsoDate, parseDate } from '../kernel/index.ts';
import { type ClaimPaymentSegments, readClaimPayment } from './read-claim-payment.ts';
import { amountOf, componentsOf, elementOf, type FaultLog, noteFault, segmentRef } from './segment-reader.ts';
import type { ProviderAdjustment, Remittance, RemittanceFault } from './types.ts';

/** The segments of one 835 by where they stand. The guide's order is enough: no loop tree is needed, so odd files read too. */
interface PaymentSegments {
  header: Segment[];
  claims: ClaimPaymentSegments[];
  providerAdjustments: Segment[];
}

function split(segments: readonly Segment[]): PaymentSegments {
  const parts: PaymentSegments = { header: [], claims: [], providerAdjustments: [] };
  let claim: ClaimPaymentSegments | undefined;
  let own: Segment[] | undefined = parts.header;
  for (const segment of segments) {
    if (segment.id === 'CLP') {
      claim = { claim: segment, own: [], services: [] };
      own = claim.own;
      parts.claims.push(claim);
    } else if (segment.id === 'SVC' && claim) {
      own = [];
      claim.services.push({ service: segment, own });
    } else if (segment.id === 'PLB') {
      parts.providerAdjustments.push(segment);
      claim = undefined;
      own = undefined;
    } else if (segment.id === 'LX' || segment.id.startsWith('TS')) {
      claim = undefined;
      own = undefined;
    } else {
      own?.push(segment);
    }
  }
  return parts;
}

/** PLB with all its pairs (PLB03/04 to PLB13/14). A pair without a readable amount is a fault. */
function readProviderAdjustments(log: FaultLog, segments: readonly Segment[]): ProviderAdjustment[] {
  const adjustments: ProviderAdjustment[] = [];
  for (const segment of segments) {
    for (let number = 3; number <= segment.elements.length; number += 2) {
      if (elementOf(segment, number) === '' && elementOf(segment, number + 1) === '') continue;
      const amountCents = amountOf(log, segment, number + 1);
      if (amountCents === undefined) continue;
      const [reasonCode = '', ...reference] = componentsOf(segment, number);
      adjustments.push({ reasonCode, reference: reference.join(':'), amountCents, segment: segmentRef(segment) });
    }
  }
  return adjustments;
}

interface Payer {
  name: string;
  n104: string;
  ref2U: string;
  payeeNpi: string;
}

/** N1*PR and N1*PE with the REF that follow each. */
function readParties(header: readonly Segment[]): Payer {
  const payer: Payer = { name: '', n104: '', ref2U: '', payeeNpi: '' };
  let party = '';
  for (const segment of header) {
    if (segment.id === 'N1') party = elementOf(segment, 1);
    if (segment.id === 'N1' && party === 'PR') {
      payer.name = elementOf(segment, 2);
      payer.n104 = elementOf(segment, 4);
    }
    if (segment.id === 'N1' && party === 'PE' && elementOf(segment, 3) === 'XX') payer.payeeNpi = elementOf(segment, 4);
    if (segment.id === 'REF' && party === 'PR' && elementOf(segment, 1) === '2U') payer.ref2U = elementOf(segment, 2);
  }
  return payer;
}

/** BPR02; a debit (BPR03 D) takes money from the practice and is negative, whichever sign the payer wrote. */
function readPaid(log: FaultLog, bpr: Segment): Cents | undefined {
  const amount = amountOf(log, bpr, 2);
  if (amount === undefined) return undefined;
  return elementOf(bpr, 3) === 'D' ? cents(-Math.abs(amount)) : amount;
}

function readPaymentDate(log: FaultLog, bpr: Segment, header: readonly Segment[]): IsoDate {
  const date = parseDate(elementOf(bpr, 16));
  if (date) return date;
  const production = header.find((segment) => segment.id === 'DTM' && elementOf(segment, 1) === '405');
  const produced = production && parseDate(elementOf(production, 2));
  const cause = `The payment date (BPR16) is ${elementOf(bpr, 16) === '' ? 'missing' : 'not a day of the calendar'}`;
  const rest = produced
    ? 'the production date (DTM*405) is used instead.'
    : 'and there is no production date either: look the payment up at the bank and enter its date.';
  noteFault(log, bpr, `${cause}; ${rest}`);
  return produced ?? '';
}

function readClaims(log: FaultLog, parts: PaymentSegments) {
  const place = log.place;
  const claimPayments = parts.claims.flatMap((claim, index) => {
    log.place = `${place}, claim payment ${index + 1}`;
    return readClaimPayment(log, claim, index) ?? [];
  });
  log.place = place;
  return claimPayments.map((claimPayment, index) => ({ ...claimPayment, index }));
}

/** Reads one transaction set; undefined when BPR is missing or its amount unreadable, with the faults. */
function readPayment(log: FaultLog, set: TransactionSet): Remittance | undefined {
  const parts = split(set.segments);
  const first = set.segments[0];
  const bpr = parts.header.find((segment) => segment.id === 'BPR');
  const trn = parts.header.find((segment) => segment.id === 'TRN');
  if (!bpr) {
    if (first)
      noteFault(
        log,
        first,
        'There is no payment segment (BPR), so this is no payment. Ask the payer for the file.',
        true,
      );
    return undefined;
  }
  const paidCents = readPaid(log, bpr);
  const paymentDate = readPaymentDate(log, bpr, parts.header);
  const traceNumber = trn ? elementOf(trn, 2) : '';
  if (traceNumber === '') {
    noteFault(
      log,
      trn ?? bpr,
      'The check or EFT number (TRN02) is missing: this payment cannot be told from another one.',
    );
  }
  const claimPayments = readClaims(log, parts);
  const providerAdjustments = readProviderAdjustments(log, parts.providerAdjustments);
  if (paidCents === undefined) return undefined;
  const parties = readParties(parts.header);
  return {
    control: set.control,
    payerName: parties.name,
    payerIdentifier: (trn && elementOf(trn, 3)) || parties.n104 || parties.ref2U,
    payeeNpi: parties.payeeNpi,
    traceNumber,
    paidCents,
    paymentMethod: elementOf(bpr, 4),
    paymentDate,
    claimPayments,
    providerAdjustments,
    ...(log.faults.length > 0 ? { faults: log.faults } : {}),
    segment: segmentRef(bpr),
  };
}

/**
 * Reads every 835 (005010X221A1, and what older or odd senders make of it) in a file, one remittance per transaction set.
 * Amounts are cents, dates ISO, offsets 0-based bytes. An unreadable amount is a fault: its claim payment is
 * incomplete (or left out, when CLP03 or CLP04 is unreadable) and the rest of the file reads on. A file without an 835 gives no remittance and one fault.
 */
export function remittancesFrom835(file: X12File): { remittances: Remittance[]; faults: RemittanceFault[] } {
  const sets = file.interchanges.flatMap((interchange) => interchange.groups.flatMap((group) => group.transactionSets));
  const remittances: Remittance[] = [];
  const faults: RemittanceFault[] = [];
  const payments = sets.filter((set) => set.id === '835');
  for (const set of payments) {
    const log: FaultLog = { faults: [], place: `payment ${set.control}` };
    const remittance = readPayment(log, set);
    if (remittance) remittances.push(remittance);
    faults.push(...log.faults);
  }
  if (payments.length === 0) {
    const message = 'There is no remittance advice (835) in this file. Check that the right file was sent.';
    faults.push({ place: 'file', position: 0, offset: 0, message, affectsBalance: true });
  }
  return { remittances, faults };
}
