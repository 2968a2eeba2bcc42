import { type Effect, effectOf, takesBack, turned } from './arithmetic.ts';
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

interface Balances {
  payer: number;
  patient: number;
}

/** A claim payment that stands, and what it took back when it is a reversal: that stands again once it is undone itself. */
interface Standing {
  raw: RawClaimPayment;
  effect: Effect;
  tookBack?: Standing;
}

interface ClaimState {
  fact: ClaimFact;
  balance: Balances;
  /** Posted and not taken back, oldest first: what a reversal may undo. */
  standing: Standing[];
  /** What the ledger says that people decided and patients paid. */
  told: Balances;
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
    if (one) walk.known.set(routed.key, { raw: routed.paidOnly ? paidAlone(one) : one, routed });
  }
  return raw;
}

/** Of a claim payment whose amounts do not add up, or of an estimate that pays, what a person posted: the paid amount. */
function paidAlone(raw: RawClaimPayment): RawClaimPayment {
  return { ...raw, status: raw.status === '25' ? '1' : raw.status, adjustments: [], remarks: [] };
}

/** The files of one payment bring no more and no less than the payment. */
function compareShares(walk: Walk, shares: readonly { cents: number; of: string; paidCents: number }[]): void {
  for (const [of, parts] of Map.groupBy(shares, (share) => share.of)) {
    const sum = parts.reduce((total, part) => total + part.cents, 0);
    for (const { paidCents } of parts)
      compare(walk, 'payment', of, 'Shares of a payment in several files', sum, paidCents);
  }
}

function change(balances: Balances, { payer, patient }: Balances): void {
  balances.payer += payer;
  balances.patient += patient;
}

/** What people decided moves balances as the ledger has it, and is compared with their own records at the end. */
function takeAsTold(walk: Walk, { kind, lines }: EntryFact): void {
  for (const line of lines) {
    const claim = walk.claims.get(line.claimId ?? '');
    if (!claim || (line.account !== 'payer-ar' && line.account !== 'patient-ar')) continue;
    const moved = line.account === 'payer-ar' ? { payer: line.cents, patient: 0 } : { payer: 0, patient: line.cents };
    change(claim.balance, moved);
    if (kind !== 'charge') change(claim.told, moved);
  }
}

/** A reversal undoes what the claim payment did that it takes back; everything else moves by its own amounts. */
function effectOn(claim: ClaimState, raw: RawClaimPayment): Effect {
  const { standing, fact, balance } = claim;
  const at = raw.status === '22' ? standing.findLastIndex((one) => takesBack(raw, one.raw)) : -1;
  const [original] = at >= 0 ? standing.splice(at, 1) : [];
  if (original) {
    const effect = turned(original.effect);
    if (original.raw.status !== '22') standing.push({ raw, effect, tookBack: original });
    else if (original.tookBack) standing.push(original.tookBack);
    return effect;
  }
  const { afterPayer, billedCents } = fact;
  const taken = standing.reduce((total, one) => (one.tookBack ? total : total - one.effect.payer), 0);
  const effect = effectOf(raw, { payerBalance: balance.payer, billedCents, taken, afterPayer });
  standing.push({ raw, effect });
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
  const off = raw.chargeCents - raw.paidCents - raw.adjustments.reduce((total, one) => total + one.cents, 0);
  if (!isApplied) compare(walk, 'claim-payment', sourceKey, 'Posted although its amounts are apart by', off, 0);
  const effect = effectOn(claim, raw);
  const onClaim = (account: string) => sumOf(lines, account, claimId);
  const told: [string, number, number][] = [
    ['Money', sumOf(lines, isApplied ? 'unapplied-cash' : 'cash'), raw.paidCents],
    ["Payer's part", onClaim('payer-ar'), effect.payer],
    ["Patient's part", onClaim('patient-ar'), effect.patient],
    ['Written off', onClaim('contractual-adjustment'), effect.writtenOff],
    ['Withheld', onClaim('withhold'), effect.withheld],
    ['Interest', onClaim('interest-income'), effect.interest],
  ];
  for (const [figure, ledger, due] of told) compare(walk, 'claim-payment', sourceKey, figure, ledger, due);
  change(claim.balance, effect);
}

/** A claim payment that went to a claim and has no entry must have moved nothing. */
function walkSilent(walk: Walk, { key, claimId = '' }: RoutedFact, raw: RawClaimPayment): void {
  const claim = walk.claims.get(claimId);
  if (!claim) return;
  const effect = effectOn(claim, raw);
  compare(walk, 'claim-payment', key, "Payer's part, without an entry", 0, effect.payer);
  compare(walk, 'claim-payment', key, "Patient's part, without an entry", 0, effect.patient);
  change(claim.balance, effect);
}

function walkEntry(walk: Walk, entry: EntryFact): void {
  const { kind, sourceKey, lines } = entry;
  const off = lines.reduce((total, line) => total + line.cents, 0);
  compare(walk, 'entry', sourceKey, 'Sum of the entry', off, 0);
  const isApplied = kind === 'apply-payment' && sourceKey.endsWith('|applied');
  const known = walk.known.get(isApplied ? sourceKey.slice(0, -'|applied'.length) : sourceKey);
  if (kind === 'provider-adjustment') {
    const taken = providerAdjustmentChange(walk.open, lines);
    compare(walk, 'provider-adjustment', sourceKey, 'Taken from claims', sumOf(lines, 'payer-ar'), taken.cents);
    for (const { account, cents } of taken.accounts)
      compare(walk, 'provider-adjustment', sourceKey, `On ${account}`, sumOf(lines, account), cents);
    const claim = walk.claims.get(taken.claimId ?? '');
    if (claim) change(claim.balance, { payer: taken.cents, patient: 0 });
  } else if (known && (isApplied || kind === 'insurance-payment' || kind === 'payment-reversal')) {
    walkClaimPayment(walk, entry, known.raw, isApplied);
  } else {
    if (known && kind === 'unapplied-payment')
      compare(walk, 'claim-payment', sourceKey, 'Held', -sumOf(lines, 'unapplied-cash'), known.raw.paidCents);
    takeAsTold(walk, entry);
  }
}

/** The cash of a payment is BPR02, or its share of one in several files; that of its provider adjustments is what the PLBs say, with the sign turned. */
function compareCash(
  walk: Walk,
  raw: RawPayment,
  { remittanceId, share }: PaymentFact,
  lines: readonly [EntryFact, LineFact][],
): void {
  const cash = (test: (entry: EntryFact) => boolean) =>
    lines.reduce((sum, [entry, line]) => (line.account === 'cash' && test(entry) ? sum + line.cents : sum), 0);
  compare(
    walk,
    'payment',
    remittanceId,
    'Cash of the payment',
    cash(() => true),
    share?.cents ?? raw.paidCents,
  );
  const told = raw.providerAdjustments.reduce((total, one) => total - one.cents, 0);
  const adjusted = cash((entry) => entry.kind === 'provider-adjustment');
  compare(walk, 'provider-adjustment', remittanceId, 'Cash of provider adjustments', adjusted, told);
}

/** Each claim's charges, decisions and balances as worked out, beside what the whole ledger adds up to. */
function compareClaims(walk: Walk, { entries, decisions }: Books): void {
  const decided = Map.groupBy(decisions, (one) => one.claimId);
  const byClaim = new Map<string, { payer: number; patient: number; revenue: number }>();
  for (const line of entries.flatMap((entry) => entry.lines)) {
    if (line.claimId === undefined) continue;
    const sums = byClaim.get(line.claimId) ?? { payer: 0, patient: 0, revenue: 0 };
    if (line.account === 'payer-ar') sums.payer += line.cents;
    if (line.account === 'patient-ar') sums.patient += line.cents;
    if (line.account === 'revenue') sums.revenue += line.cents;
    byClaim.set(line.claimId, sums);
  }
  for (const [claimId, { fact, balance, told }] of walk.claims) {
    const of = (account: string) =>
      (decided.get(claimId) ?? []).reduce((total, one) => (one.account === account ? total + one.cents : total), 0);
    compare(walk, 'decision', claimId, "Decided of the payer's part", told.payer, of('payer-ar'));
    compare(walk, 'decision', claimId, "Decided of the patient's part", told.patient, of('patient-ar'));
    const { payer, patient, revenue } = byClaim.get(claimId) ?? { payer: 0, patient: 0, revenue: 0 };
    compare(walk, 'charge', claimId, 'Charged', -revenue, fact.chargeCents);
    compare(walk, 'balance', claimId, 'Payer owes', payer, balance.payer);
    compare(walk, 'balance', claimId, 'Patient owes', patient, balance.patient);
  }
}

/**
 * The journal with the claim payments that have no entry, each in its turn: beside the others of its payment, or before the
 * first one of a later payment.
 */
function* turnsOf(walk: Walk, { entries, payments }: Books): Generator<EntryFact | RoutedFact> {
  const turnOf = new Map<string, [payment: number, ordinal: number]>();
  const silent: { routed: RoutedFact; turn: [number, number] }[] = [];
  const withEntry = new Set(entries.map((entry) => entry.sourceKey));
  for (const [i, payment] of payments.entries()) {
    for (const routed of [...payment.claimPayments].sort((a, b) => a.ordinal - b.ordinal)) {
      turnOf.set(routed.key, [i, routed.ordinal]);
      const has = withEntry.has(routed.key) || withEntry.has(`${routed.key}|applied`);
      if (!has && routed.claimId !== undefined && walk.known.has(routed.key))
        silent.push({ routed, turn: [i, routed.ordinal] });
    }
  }
  let next = 0;
  for (const entry of entries) {
    const [payment, ordinal] = turnOf.get(entry.sourceKey) ?? [-1, -1];
    for (let one = silent[next]; one; one = silent[++next]) {
      if (one.turn[0] > payment || (one.turn[0] === payment && one.turn[1] > ordinal)) break;
      yield one.routed;
    }
    yield entry;
  }
  for (const { routed } of silent.slice(next)) yield routed;
}

/**
 * Works every balance of the ledger out anew from stored 835s, charges and decisions, and names what differs.
 *
 * Which claim a payment went to is taken as decided; what it moved there is computed from the bytes by a reader and rules
 * of the auditor's own. An entry that differs or is missing is named, and so is every balance that it spoils.
 */
export function audit(books: Books): AuditReport {
  const walk: Walk = {
    claims: new Map(
      books.claims.map((fact) => {
        const none = () => ({ payer: 0, patient: 0 });
        return [fact.claimId, { fact, balance: none(), standing: [], told: none() }];
      }),
    ),
    known: new Map(),
    open: [],
    differences: [],
  };
  const linesOf = Map.groupBy(
    books.entries.flatMap((entry) => entry.lines.map((line): [EntryFact, LineFact] => [entry, line])),
    ([, line]) => line.remittanceId ?? '',
  );
  const shares: { cents: number; of: string; paidCents: number }[] = [];
  let claimPayments = 0;
  for (const payment of books.payments) {
    const raw = readPayment(walk, payment);
    if (!raw) continue;
    claimPayments += raw.claimPayments.length;
    // Money given to a claim later moves no cash: all cash of a payment is of its own entries.
    compareCash(walk, raw, payment, linesOf.get(payment.remittanceId) ?? []);
    if (payment.share) shares.push({ ...payment.share, paidCents: raw.paidCents });
  }
  for (const turn of turnsOf(walk, books)) {
    if ('sourceKey' in turn) walkEntry(walk, turn);
    else walkSilent(walk, turn, (walk.known.get(turn.key) as { raw: RawClaimPayment }).raw);
  }
  compareShares(walk, shares);
  compareClaims(walk, books);
  const { differences } = walk;
  const differenceCents = differences.reduce((total, one) => total + Math.abs(one.cents), 0);
  const heldCents = books.entries.reduce((held, { lines }) => held - sumOf(lines, 'unapplied-cash'), 0);
  const counts = { claims: books.claims.length, payments: books.payments.length, entries: books.entries.length };
  return { ...counts, claimPayments, heldCents, differenceCents, differences };
}
