import { type Effect, effectOf, takesBack } from './arithmetic.ts';
import type { Books, ClaimFact, Difference, EntryFact, LineFact, PaymentFact, RoutedFact } from './facts.ts';
import { type OpenBalance, providerAdjustmentChange } from './provider-adjustments.ts';
import { type RawClaimPayment, type RawPayment, read835 } from './read-835.ts';

/** What the auditor found, and how much it looked at. */
export interface AuditReport {
  claims: number;
  payments: number;
  claimPayments: number;
  entries: number;
  /** Money in unapplied cash at the end, for which a claim is still looked for. */
  heldCents: number;
  /** Sum of the amounts of all differences, without signs, in cents. */
  differenceCents: number;
  differences: Difference[];
}

interface ClaimState {
  fact: ClaimFact;
  balance: Effect;
  /** Posted from cash and not taken back, oldest first: what a reversal may undo. */
  standing: { raw: RawClaimPayment; effect: Effect }[];
}

/** What the walk through the journal carries along. */
interface Walk {
  claims: Map<string, ClaimState>;
  known: Map<string, { raw: RawClaimPayment; routed: RoutedFact }>;
  /** Given back or forwarded by a payer and not taken yet. */
  open: OpenBalance[];
  differences: Difference[];
}

const sumOf = (lines: readonly LineFact[], account: string, claimId?: string): number =>
  lines
    .filter((line) => line.account === account && (claimId === undefined || line.claimId === claimId))
    .reduce((total, line) => total + line.cents, 0);

function compare(walk: Walk, what: Difference['what'], where: string, figure: string, ledger: number, told: number) {
  if (ledger === told) return;
  const message = `${figure}: the ledger has ${ledger} cents, the originals say ${told}`;
  walk.differences.push({ what, where, cents: ledger - told, message });
}

/** Reads a stored file again and lays its claim payments beside what was made of them. */
function readPayment(walk: Walk, payment: PaymentFact): RawPayment | undefined {
  const tell = (what: Difference['what'], message: string) =>
    walk.differences.push({ what, where: payment.remittanceId, cents: 0, message });
  let raw: RawPayment | undefined;
  try {
    raw = read835(payment.bytes)[payment.index];
  } catch (error) {
    tell('file', `${payment.file} cannot be read: ${(error as Error).message}`);
    return undefined;
  }
  if (!raw) {
    tell('file', `${payment.file} has no payment ${payment.index}`);
    return undefined;
  }
  const places = new Set(payment.claimPayments.map((one) => one.ordinal));
  if (places.size !== payment.claimPayments.length || places.size !== raw.claimPayments.length) {
    const kept = payment.claimPayments.length;
    tell('payment', `The file has ${raw.claimPayments.length} claim payments, ${kept} are kept`);
  }
  for (const routed of payment.claimPayments) {
    const one = raw.claimPayments[routed.ordinal];
    if (one) walk.known.set(routed.key, { raw: one, routed });
  }
  return raw;
}

function changeBalance(walk: Walk, claimId: string | undefined, change: Effect): void {
  const claim = claimId === undefined ? undefined : walk.claims.get(claimId);
  if (!claim) return;
  claim.balance.payer += change.payer;
  claim.balance.patient += change.patient;
}

/** What people decided is a fact: receipts, write-offs, transfers, refunds. Charges are compared apart. */
function takeAsTold(walk: Walk, { lines }: EntryFact): void {
  for (const line of lines) {
    if (line.account === 'payer-ar') changeBalance(walk, line.claimId, { payer: line.cents, patient: 0 });
    if (line.account === 'patient-ar') changeBalance(walk, line.claimId, { payer: 0, patient: line.cents });
  }
}

/** A reversal undoes what the claim payment did that it takes back; everything else moves by its own amounts. */
function effectOn(claim: ClaimState, raw: RawClaimPayment, isApplied: boolean): Effect {
  const undone = raw.status === '22' ? claim.standing.findLastIndex((one) => takesBack(raw, one.raw)) : -1;
  const original = claim.standing[undone];
  if (original) {
    claim.standing.splice(undone, 1);
    return { payer: -original.effect.payer, patient: -original.effect.patient };
  }
  const effect = effectOf(raw, claim.balance.payer, claim.fact.afterPayer);
  if (raw.status !== '22' && !isApplied) claim.standing.push({ raw, effect });
  return effect;
}

function walkClaimPayment(walk: Walk, entry: EntryFact, raw: RawClaimPayment, isApplied: boolean): void {
  const { sourceKey, lines } = entry;
  const claimId = lines.find((line) => line.claimId !== undefined)?.claimId ?? '';
  const claim = walk.claims.get(claimId);
  if (!claim) {
    const message = 'A claim payment is posted to a claim that is not there';
    walk.differences.push({ what: 'claim-payment', where: sourceKey, cents: raw.paidCents, message });
    return;
  }
  const effect = effectOn(claim, raw, isApplied);
  const money = sumOf(lines, isApplied ? 'unapplied-cash' : 'cash');
  compare(walk, 'claim-payment', sourceKey, 'Money', money, raw.paidCents);
  compare(walk, 'claim-payment', sourceKey, "Payer's part", sumOf(lines, 'payer-ar', claimId), effect.payer);
  compare(walk, 'claim-payment', sourceKey, "Patient's part", sumOf(lines, 'patient-ar', claimId), effect.patient);
  changeBalance(walk, claimId, effect);
}

function walkEntry(walk: Walk, entry: EntryFact): void {
  const { kind, sourceKey, lines } = entry;
  const off = lines.reduce((total, line) => total + line.cents, 0);
  compare(walk, 'entry', sourceKey, 'Sum of the entry', off, 0);
  const isApplied = kind === 'apply-payment' && sourceKey.endsWith('|applied');
  const known = walk.known.get(isApplied ? sourceKey.slice(0, -'|applied'.length) : sourceKey);
  if (kind === 'provider-adjustment') {
    const change = providerAdjustmentChange(walk.open, lines);
    compare(walk, 'provider-adjustment', sourceKey, 'Taken from claims', sumOf(lines, 'payer-ar'), change.cents);
    changeBalance(walk, change.claimId, { payer: change.cents, patient: 0 });
  } else if (known && (isApplied || kind === 'insurance-payment' || kind === 'payment-reversal')) {
    walkClaimPayment(walk, entry, known.raw, isApplied);
  } else {
    if (known && kind === 'unapplied-payment')
      compare(walk, 'claim-payment', sourceKey, 'Held', -sumOf(lines, 'unapplied-cash'), known.raw.paidCents);
    takeAsTold(walk, entry);
  }
}

/** The cash of a payment is BPR02; that of its provider adjustments is what the PLBs say, with the sign turned. */
function compareCash(walk: Walk, raw: RawPayment, remittanceId: string, lines: readonly [EntryFact, LineFact][]): void {
  const cash = (test: (entry: EntryFact) => boolean) =>
    lines.reduce((sum, [entry, line]) => (line.account === 'cash' && test(entry) ? sum + line.cents : sum), 0);
  compare(
    walk,
    'payment',
    remittanceId,
    'Cash of the payment',
    cash(() => true),
    raw.paidCents,
  );
  const told = raw.providerAdjustments.reduce((total, one) => total - one.cents, 0);
  const adjusted = cash((entry) => entry.kind === 'provider-adjustment');
  compare(walk, 'provider-adjustment', remittanceId, 'Cash of provider adjustments', adjusted, told);
}

/** Each claim's charges and balances as worked out, beside what the whole ledger adds up to. */
function compareClaims(walk: Walk, entries: readonly EntryFact[]): void {
  const byClaim = new Map<string, { payer: number; patient: number; revenue: number }>();
  for (const line of entries.flatMap((entry) => entry.lines)) {
    if (line.claimId === undefined) continue;
    const sums = byClaim.get(line.claimId) ?? { payer: 0, patient: 0, revenue: 0 };
    if (line.account === 'payer-ar') sums.payer += line.cents;
    if (line.account === 'patient-ar') sums.patient += line.cents;
    if (line.account === 'revenue') sums.revenue += line.cents;
    byClaim.set(line.claimId, sums);
  }
  for (const [claimId, { fact, balance }] of walk.claims) {
    const { payer, patient, revenue } = byClaim.get(claimId) ?? { payer: 0, patient: 0, revenue: 0 };
    compare(walk, 'charge', claimId, 'Charged', -revenue, fact.chargeCents);
    compare(walk, 'balance', claimId, 'Payer owes', payer, balance.payer);
    compare(walk, 'balance', claimId, 'Patient owes', patient, balance.patient);
  }
}

/**
 * Works every balance of the ledger out anew from stored 835s, charges and decisions, and names what differs.
 *
 * Which claim a payment went to is taken as decided; what it moved there is computed from the bytes by a reader and rules
 * of the auditor's own. An entry that differs is named, and so is every balance that it spoils.
 */
export function audit(books: Books): AuditReport {
  const walk: Walk = {
    claims: new Map(
      books.claims.map((fact) => [fact.claimId, { fact, balance: { payer: 0, patient: 0 }, standing: [] }]),
    ),
    known: new Map(),
    open: [],
    differences: [],
  };
  const linesOf = Map.groupBy(
    books.entries.flatMap((entry) => entry.lines.map((line): [EntryFact, LineFact] => [entry, line])),
    ([, line]) => line.remittanceId ?? '',
  );
  let claimPayments = 0;
  for (const payment of books.payments) {
    const raw = readPayment(walk, payment);
    if (!raw) continue;
    claimPayments += raw.claimPayments.length;
    // Money given to a claim later moves no cash: all cash of a payment is of its own entries.
    compareCash(walk, raw, payment.remittanceId, linesOf.get(payment.remittanceId) ?? []);
  }
  for (const entry of books.entries) walkEntry(walk, entry);
  compareClaims(walk, books.entries);
  const { differences } = walk;
  const differenceCents = differences.reduce((total, one) => total + Math.abs(one.cents), 0);
  const heldCents = books.entries.reduce((held, { lines }) => held - sumOf(lines, 'unapplied-cash'), 0);
  const counts = { claims: books.claims.length, payments: books.payments.length, entries: books.entries.length };
  return { ...counts, claimPayments, heldCents, differenceCents, differences };
}
