import type { Segment } from '@cleanclaim/x12';
import { type Cents, cents, type IsoDate, parseDate } from '../kernel/index.ts';
import { type ClaimPaymentSegments, readClaimPayment } from './read-claim-payment.ts';
import { amountOf, componentsOf, elementOf, type FaultLog, noteFault, segmentRef } from './segment-reader.ts';
import type { ClaimPayment, ProviderAdjustment, RemittanceFault, RemittanceHead } from './types.ts';

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
  noteFault(log, bpr, `${cause}; ${rest}`, produced ? {} : { about: 'no-payment-date' });
  return produced ?? '';
}

/** BPR, TRN and the parties; undefined when BPR is missing or its amount unreadable, with the faults. */
function readHeader(log: FaultLog, header: readonly Segment[]) {
  const first = header[0];
  const bpr = header.find((segment) => segment.id === 'BPR');
  const trn = header.find((segment) => segment.id === 'TRN');
  if (!bpr) {
    const message = 'There is no payment segment (BPR), so this is no payment. Ask the payer for the file.';
    if (first) noteFault(log, first, message, { affectsBalance: true });
    return undefined;
  }
  const paidCents = readPaid(log, bpr);
  const paymentDate = readPaymentDate(log, bpr, header);
  const traceNumber = trn ? elementOf(trn, 2) : '';
  if (traceNumber === '') {
    noteFault(
      log,
      trn ?? bpr,
      'The check or EFT number (TRN02) is missing: this payment cannot be told from another one.',
      { about: 'no-trace-number' },
    );
  }
  const parties = readParties(header);
  return {
    paidCents,
    head: {
      payerName: parties.name,
      payerIdentifier: (trn && elementOf(trn, 3)) || parties.n104 || parties.ref2U,
      payeeNpi: parties.payeeNpi,
      traceNumber,
      paymentMethod: elementOf(bpr, 4),
      paymentDate,
      segment: segmentRef(bpr),
    },
  };
}

/** Takes the segments of one 835 in order and hands each claim payment over as it is whole. */
export interface RemittanceReader {
  segment(segment: Segment): void;
  /** Ends it. `head` is undefined where the set holds no readable payment; the faults say why. */
  end(): { head: RemittanceHead | undefined; faults: readonly RemittanceFault[] };
}

/**
 * Reads one 835 (ST to SE) segment by segment: nothing of a claim payment is kept once it was handed over. The guide's
 * order is enough: no loop tree is needed, so odd files read too.
 * @param onClaimPayment hears each readable claim payment, in the order sent
 */
export function startRemittance(
  control: string,
  onClaimPayment: (claimPayment: ClaimPayment) => void,
): RemittanceReader {
  const place = `payment ${control}`;
  const log: FaultLog = { faults: [], place };
  const header: Segment[] = [];
  const adjusting: Segment[] = [];
  let opening: ReturnType<typeof readHeader>;
  let isInHeader = true;
  let claim: ClaimPaymentSegments | undefined;
  let own: Segment[] | undefined = header;
  let claims = 0;
  let readable = 0;
  const leave = () => {
    if (isInHeader) opening = readHeader(log, header);
    isInHeader = false;
    own = undefined;
    if (claim && opening) {
      claims += 1;
      log.place = `${place}, claim payment ${claims}`;
      const claimPayment = readClaimPayment(log, claim, readable);
      log.place = place;
      if (claimPayment) {
        readable += 1;
        if (opening.paidCents !== undefined) onClaimPayment(claimPayment);
      }
    }
    claim = undefined;
  };
  return {
    segment: (segment) => {
      if (segment.id === 'CLP') {
        leave();
        claim = { claim: segment, own: [], services: [] };
        own = claim.own;
      } else if (segment.id === 'SVC' && claim) {
        own = [];
        claim.services.push({ service: segment, own });
      } else if (segment.id === 'PLB' || segment.id === 'LX' || segment.id.startsWith('TS')) {
        leave();
        if (segment.id === 'PLB') adjusting.push(segment);
      } else own?.push(segment);
    },
    end: () => {
      leave();
      const { faults } = log;
      if (!opening) return { head: undefined, faults };
      const providerAdjustments = readProviderAdjustments(log, adjusting);
      const { paidCents, head } = opening;
      if (paidCents === undefined) return { head: undefined, faults };
      const told = faults.length > 0 ? { faults } : {};
      return { head: { control, ...head, paidCents, providerAdjustments, ...told }, faults };
    },
  };
}
